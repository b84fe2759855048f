"""What a recogniser writes although nobody said it, and how it is told from speech."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from qa_desk.domain.transcripts import Flag, Segment, flagged
from qa_desk.speech.recogniser import HeardWord, Phrase

_NO_SPEECH: Final = 0.6
_LONGEST_LOOP: Final = 12
_LONG: Final = 4
"""A loop of so many words is no longer a person who repeats a word or dictates digits."""
_TIMES_SHORT: Final = 6
_TIMES_LONG: Final = 3

_INVENTED: Final = re.compile(
    r"субтитры (сделал|создавал|добавил|подогнал)|редактор субтитров|корректор субтитров"
    r"|продолжение следует|спасибо за просмотр|(ставьте|поставьте) лайк"
    r"|подпи(сывайтесь|шитесь) на (мой |наш )?канал"
    r"|көргендеріңізге рахмет|арнаға жазылыңыз"
    r"|thanks? (you )?for watching|subtitles? by|amara org|subscribe to (my|the|our) channel"
)
"""Endings of films and clips that the models were taught on, as they write them into silence."""
_LONGEST_INVENTED: Final = 8
_STUTTER: Final = re.compile(r"([^\W\d_]{1,8}?)\1{5}")
"""The same letters six times running, within one word."""


def believable(phrases: Sequence[Phrase]) -> tuple[HeardWord, ...]:
    """Return the words of the phrases that are speech, loops cut to their first round."""
    words = [word for phrase in phrases if phrase.no_speech <= _NO_SPEECH for word in phrase.words]
    return without_loops(words)


def without_loops(words: Sequence[HeardWord]) -> tuple[HeardWord, ...]:
    """Keep the first round where the same words come round and round; leave endless words out.

    The word before what was left out says so.
    """
    words = _without_stutters(words)
    said = [plain(word.text) for word in words]
    kept: list[HeardWord] = []
    position = 0
    while position < len(words):
        period, rounds = _loop_at(said, position)
        kept.extend(words[position : position + period])
        if rounds > 1:
            kept[-1] = replace(kept[-1], repeated=True)
        position += period * rounds
    return tuple(kept)


def believed(turns: Sequence[Segment], before: tuple[str, ...]) -> tuple[Segment, ...]:
    """Leave out turns that are invented, or say once more what was said twice running before.

    `before` are the plain texts of the same side's last turns.
    """
    kept: list[Segment] = []
    said = list(before)
    for turn in turns:
        text = plain(turn.text)
        if _is_invented(text):
            continue
        if said[-2:] == [text, text]:
            kept[-1:] = [flagged(last, Flag.REPEATED) for last in kept[-1:]]
            continue
        said.append(text)
        kept.append(turn)
    return tuple(kept)


def plain(text: str) -> str:
    """Return the words alone: no case, no marks."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _without_stutters(words: Sequence[HeardWord]) -> list[HeardWord]:
    kept: list[HeardWord] = []
    for word in words:
        if not _STUTTER.search(word.text):
            kept.append(word)
        elif kept:
            kept[-1] = replace(kept[-1], repeated=True)
    return kept


def _is_invented(text: str) -> bool:
    if not text:
        return True
    return len(text.split()) <= _LONGEST_INVENTED and _INVENTED.search(text) is not None


def _loop_at(said: Sequence[str], start: int) -> tuple[int, int]:
    """Return the length of the loop that starts here and its rounds; (1, 1) where there is none."""
    for period in range(1, _LONGEST_LOOP + 1):
        rounds = _rounds(said, start, period)
        if rounds >= (_TIMES_LONG if period >= _LONG else _TIMES_SHORT):
            return period, rounds
    return 1, 1


def _rounds(said: Sequence[str], start: int, period: int) -> int:
    first = said[start : start + period]
    rounds = 1
    while said[start + rounds * period : start + (rounds + 1) * period] == first:
        rounds += 1
    return rounds if len(first) == period else 1
