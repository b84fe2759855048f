"""The numbers of a conversation in the words of the window: a name, a value with its unit, a hint."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.analytics.measures import Measure, Measures, Name, Place
from qa_desk.domain.contacts import Side
from qa_desk.ui.i18n import Languages, clock_time, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.words import word

_SECOND_MS: Final = 1000
_MINUTE_S: Final = 60
_CONTEXT: Final = "Measures"


@dataclass(frozen=True, slots=True)
class Number:
    """One number as it is shown; `places` are where it leads, one after the other.

    `spoken` is all that is said of it where there is no picture. `side` is whose it is.
    """

    name: Name
    caption: str
    value: str
    spoken: str
    places: tuple[Place, ...]
    side: Side | None = None


_SIDES: Final[Mapping[Name, Side]] = {
    Name.AGENT_TALK_SHARE: Side.AGENT,
    Name.WORDS_PER_MINUTE_AGENT: Side.AGENT,
    Name.LOUDNESS_AGENT_DB: Side.AGENT,
    Name.CUSTOMER_TALK_SHARE: Side.CUSTOMER,
    Name.WORDS_PER_MINUTE_CUSTOMER: Side.CUSTOMER,
    Name.LOUDNESS_CUSTOMER_DB: Side.CUSTOMER,
}
_ORDER: Final = (
    *_SIDES,
    Name.SILENCE_SHARE,
    Name.HOLDS,
    Name.OVERLAPS,
    Name.INTERRUPTIONS_BY_AGENT,
    Name.INTERRUPTIONS_BY_CUSTOMER,
    Name.LONGEST_MONOLOGUE_S,
    Name.FIRST_RESPONSE_S,
    Name.LONGEST_RESPONSE_S,
    Name.MEDIAN_RESPONSE_S,
)
_ONLY_IF_ANY: Final = frozenset(
    {Name.HOLDS, Name.INTERRUPTIONS_BY_AGENT, Name.INTERRUPTIONS_BY_CUSTOMER}
)
_CAPTIONS: Final[Mapping[Name, str]] = {
    Name.SILENCE_SHARE: QT_TRANSLATE_NOOP("Measures", "Silence"),
    Name.HOLDS: QT_TRANSLATE_NOOP("Measures", "On hold"),
    Name.OVERLAPS: QT_TRANSLATE_NOOP("Measures", "Overlaps"),
    Name.INTERRUPTIONS_BY_AGENT: QT_TRANSLATE_NOOP("Measures", "Agent interrupted"),
    Name.INTERRUPTIONS_BY_CUSTOMER: QT_TRANSLATE_NOOP("Measures", "Customer interrupted"),
    Name.LONGEST_MONOLOGUE_S: QT_TRANSLATE_NOOP("Measures", "Monologue"),
    Name.FIRST_RESPONSE_S: QT_TRANSLATE_NOOP("Measures", "First response"),
    Name.LONGEST_RESPONSE_S: QT_TRANSLATE_NOOP("Measures", "Longest response"),
    Name.MEDIAN_RESPONSE_S: QT_TRANSLATE_NOOP("Measures", "Median"),
}
_HINTS: Final[Mapping[Name, str]] = {
    Name.AGENT_TALK_SHARE: QT_TRANSLATE_NOOP("Measures", "Share of all that is spoken"),
    Name.CUSTOMER_TALK_SHARE: QT_TRANSLATE_NOOP("Measures", "Share of all that is spoken"),
    Name.WORDS_PER_MINUTE_AGENT: QT_TRANSLATE_NOOP("Measures", "Words a minute of own speech"),
    Name.WORDS_PER_MINUTE_CUSTOMER: QT_TRANSLATE_NOOP("Measures", "Words a minute of own speech"),
    Name.LOUDNESS_AGENT_DB: QT_TRANSLATE_NOOP(
        "Measures", "How loud the speech is, in decibels below the loudest a recording can hold"
    ),
    Name.LOUDNESS_CUSTOMER_DB: QT_TRANSLATE_NOOP(
        "Measures", "How loud the speech is, in decibels below the loudest a recording can hold"
    ),
    Name.SILENCE_SHARE: QT_TRANSLATE_NOOP(
        "Measures", "Long pauses of both sides, as a share of the recording; in brackets, how many"
    ),
    Name.HOLDS: QT_TRANSLATE_NOOP(
        "Measures", "How often nobody spoke for so long that it was probably a hold; the longest"
    ),
    Name.OVERLAPS: QT_TRANSLATE_NOOP("Measures", "How often both sides spoke at once"),
    Name.INTERRUPTIONS_BY_AGENT: QT_TRANSLATE_NOOP(
        "Measures",
        "The agent came in while the customer spoke, kept on, and the customer stopped",
    ),
    Name.INTERRUPTIONS_BY_CUSTOMER: QT_TRANSLATE_NOOP(
        "Measures",
        "The customer came in while the agent spoke, kept on, and the agent stopped",
    ),
    Name.LONGEST_MONOLOGUE_S: QT_TRANSLATE_NOOP(
        "Measures", "The longest speech of one side into which the other said nothing"
    ),
    Name.FIRST_RESPONSE_S: QT_TRANSLATE_NOOP(
        "Measures", "From the customer's first message to the agent's first; bots do not count"
    ),
    Name.LONGEST_RESPONSE_S: QT_TRANSLATE_NOOP(
        "Measures", "The longest wait for the agent, from the first message without an answer"
    ),
    Name.MEDIAN_RESPONSE_S: QT_TRANSLATE_NOOP(
        "Measures", "Half of the agent's responses took longer, half took less"
    ),
}
ROW: Final = QT_TRANSLATE_NOOP("Measures", "Numbers of the conversation")


def numbers(measures: Measures, languages: Languages) -> tuple[Number, ...]:
    """Return what is known in the order in which it is shown; rare events only if there are any."""
    return tuple(_numbers(measures, languages))


def duration(seconds: float, languages: Languages) -> str:
    """Return a length with its units: "17.7 s", "2 min 5 s", "1 h 5 min"."""
    if round(seconds, 1) < _MINUTE_S:
        places = 0 if seconds == round(seconds) else 1
        return _filled(
            QT_TRANSLATE_NOOP("Measures", "{number} s"), languages.number(seconds, places)
        )
    minutes, rest = divmod(round(seconds), _MINUTE_S)
    hours, minutes_left = divmod(minutes, _MINUTE_S)
    if hours:
        template = QCoreApplication.translate("Measures", "{hours} h {minutes} min")
        return filled(template, hours=languages.number(hours), minutes=minutes_left)
    template = QCoreApplication.translate("Measures", "{minutes} min {seconds} s")
    return filled(template, minutes=minutes, seconds=rest)


def place_words(number: Number, index: int) -> str:
    """Return where a number has led: "2 of 3 at 1:07"."""
    start_ms = number.places[index].start_ms
    template = QCoreApplication.translate("Measures", "{index} of {count}")
    counted = filled(template, index=index + 1, count=len(number.places))
    return counted if start_ms is None else f"{counted} · {clock_time(start_ms)}"


def _numbers(measures: Measures, languages: Languages) -> Iterator[Number]:
    for name in _ORDER:
        measure = measures.get(name)
        if measure is None or (name in _ONLY_IF_ANY and not measure.value):
            continue
        side = _SIDES.get(name)
        caption = _caption(name, side)
        value = _value(name, measure, measures, languages)
        hint = QCoreApplication.translate(_CONTEXT, _HINTS[name])
        whose = caption or (word(side) if side else "")
        yield Number(name, caption, value, f"{whose}: {value}. {hint}", measure.evidence, side)


def _caption(name: Name, side: Side | None) -> str:
    """Return what stands before the value; the later numbers of a side need nothing."""
    if side is None:
        return QCoreApplication.translate(_CONTEXT, _CAPTIONS[name])
    return word(side) if name in (Name.AGENT_TALK_SHARE, Name.CUSTOMER_TALK_SHARE) else ""


def _value(name: Name, measure: Measure, measures: Measures, languages: Languages) -> str:
    special = _SPECIAL.get(name)
    if special is not None:
        return special(measure, measures, languages)
    return languages.number(measure.value)


def _share(measure: Measure, _measures: Measures, languages: Languages) -> str:
    return languages.per_cent(measure.value * 100)


def _silence(measure: Measure, measures: Measures, languages: Languages) -> str:
    count = measures[Name.SILENCES].value
    share = languages.per_cent(measure.value * 100)
    return f"{share} ({languages.number(count)})" if count else share


def _hold(measure: Measure, measures: Measures, languages: Languages) -> str:
    longest = duration(measures[Name.LONGEST_HOLD_S].value, languages)
    return longest if measure.value == 1 else f"{languages.number(measure.value)} ({longest})"


def _pace(measure: Measure, _measures: Measures, languages: Languages) -> str:
    return _filled(QT_TRANSLATE_NOOP("Measures", "{number} wpm"), languages.number(measure.value))


def _loudness(measure: Measure, _measures: Measures, languages: Languages) -> str:
    number = languages.number(measure.value).replace("-", "\N{MINUS SIGN}")
    return _filled(QT_TRANSLATE_NOOP("Measures", "{number} dB"), number)


def _seconds(measure: Measure, _measures: Measures, languages: Languages) -> str:
    return duration(measure.value, languages)


def _filled(template: str, number: str) -> str:
    return filled(QCoreApplication.translate(_CONTEXT, template), number=number)


_SPECIAL: Final[Mapping[Name, Callable[[Measure, Measures, Languages], str]]] = {
    Name.AGENT_TALK_SHARE: _share,
    Name.CUSTOMER_TALK_SHARE: _share,
    Name.SILENCE_SHARE: _silence,
    Name.HOLDS: _hold,
    Name.WORDS_PER_MINUTE_AGENT: _pace,
    Name.WORDS_PER_MINUTE_CUSTOMER: _pace,
    Name.LOUDNESS_AGENT_DB: _loudness,
    Name.LOUDNESS_CUSTOMER_DB: _loudness,
    Name.LONGEST_MONOLOGUE_S: _seconds,
    Name.FIRST_RESPONSE_S: _seconds,
    Name.LONGEST_RESPONSE_S: _seconds,
    Name.MEDIAN_RESPONSE_S: _seconds,
}
