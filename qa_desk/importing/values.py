"""Words of files as values of the trade: times, channels, flags, languages."""

import re
from datetime import datetime, tzinfo
from typing import Final

from qa_desk.domain.contacts import Channel, Direction, Side
from qa_desk.importing.outcome import Refused

YEARS: Final = range(1970, 2200)
"""Years that contacts and evaluations can be of; others are slips of the pen."""

_PATTERNS: Final = (
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
)
"""Ways of writing that mean one day only; 03/04/2026 is not among them and is never guessed."""

_CSAT_HIGHEST: Final = 100
_CHANNELS: Final = {
    Channel.VOICE: ("voice", "call", "phone", "звонок", "голос", "телефон", "қоңырау", "дауыс"),
    Channel.CHAT: ("chat", "webchat", "чат"),
    Channel.EMAIL: ("email", "e-mail", "mail", "почта", "письмо", "электронная почта", "хат"),
    Channel.MESSENGER: ("messenger", "whatsapp", "telegram", "мессенджер"),
    Channel.TICKET: ("ticket", "заявка", "обращение", "тикет", "өтінім"),
}
_DIRECTIONS: Final = {
    Direction.INBOUND: ("inbound", "in", "incoming", "входящий", "входящее", "вх", "кіріс"),
    Direction.OUTBOUND: ("outbound", "out", "outgoing", "исходящий", "исходящее", "исх", "шығыс"),
}
_FLAGS: Final = {
    True: ("true", "yes", "y", "1", "да", "иә", "+"),
    False: ("false", "no", "n", "0", "нет", "жоқ", "-", ""),
}
_LANGUAGES: Final = {
    "ru": ("русский", "russian", "орысша", "орыс тілі"),
    "kk": ("казахский", "kazakh", "қазақша", "қазақ тілі", "kaz"),
    "en": ("английский", "english", "ағылшынша", "ағылшын тілі", "eng"),
}
_AGENT_CHANNELS: Final = {
    0: ("0", "left", "l", "левый", "сол"),
    1: ("1", "right", "r", "правый", "оң"),
}
_LANGUAGE_TAG: Final = re.compile(r"([a-z]{2,3})([-_].*)?")

_BY_CHANNEL: Final = {word: value for value, words in _CHANNELS.items() for word in words}
_BY_DIRECTION: Final = {word: value for value, words in _DIRECTIONS.items() for word in words}
_BY_FLAG: Final = {word: value for value, words in _FLAGS.items() for word in words}
_BY_LANGUAGE: Final = {word: value for value, words in _LANGUAGES.items() for word in words}
_BY_AGENT_CHANNEL: Final = {word: n for n, words in _AGENT_CHANNELS.items() for word in words}


def moment(text: str, zone: tzinfo | None, column: str) -> datetime | None:
    """Read a time; None where there is none; Refused where it is no time or could be two."""
    text = text.strip()
    if not text:
        return None
    try:
        return _aware(_parsed(text), zone)
    except (ValueError, OverflowError, OSError):
        raise Refused("import.bad_date", column=column, value=text) from None


def channel(text: str) -> Channel:
    """Read a channel; Refused where it is none of ours."""
    found = _BY_CHANNEL.get(text.strip().casefold())
    if found is None:
        known = ", ".join(one.value for one in Channel)
        raise Refused("import.unknown_channel", value=text, known=known)
    return found


def direction(text: str) -> Direction:
    """Read a direction; what is not said in words we know is unknown."""
    return _BY_DIRECTION.get(text.strip().casefold(), Direction.UNKNOWN)


def side(text: str, field: str) -> Side:
    """Read who speaks; Refused where the file says something else."""
    try:
        return Side(text.strip().casefold())
    except ValueError:
        known = ", ".join(one.value for one in Side)
        raise Refused("import.unknown_side", field=field, value=text, known=known) from None


def flag(text: str, column: str) -> bool:
    """Read yes or no; nothing means no."""
    found = _BY_FLAG.get(text.strip().casefold())
    if found is None:
        raise Refused("import.bad_flag", column=column, value=text)
    return found


def csat(text: str) -> int | None:
    """Read a customer's mark, a whole number from 0 to 100; None where there is none."""
    text = text.strip()
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) <= len(str(_CSAT_HIGHEST)):
        mark = int(text)
        if mark <= _CSAT_HIGHEST:
            return mark
    raise Refused("import.bad_csat", value=text, high=_CSAT_HIGHEST)


def language(text: str) -> str:
    """Return the language's short code; words that are no code and no name we know stay as is."""
    word = text.strip().casefold()
    if word in _BY_LANGUAGE:
        return _BY_LANGUAGE[word]
    tag = _LANGUAGE_TAG.fullmatch(word)
    return tag.group(1) if tag else word


def agent_channel(text: str) -> int | None:
    """Read in which channel the agent is heard; None where nothing is said."""
    word = text.strip().casefold()
    if not word:
        return None
    found = _BY_AGENT_CHANNEL.get(word)
    if found is None:
        raise Refused("import.unknown_agent_channel", value=text)
    return found


def _parsed(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return _by_pattern(text)


def _by_pattern(text: str) -> datetime:
    for pattern in _PATTERNS:
        try:
            return datetime.strptime(text, pattern)  # noqa: DTZ007 - the zone comes right after
        except ValueError:
            continue
    raise ValueError(text)


def _aware(value: datetime, zone: tzinfo | None) -> datetime:
    if value.year not in YEARS:
        raise ValueError(value.year)
    if value.tzinfo is not None:
        return value
    return value.astimezone() if zone is None else value.replace(tzinfo=zone)
