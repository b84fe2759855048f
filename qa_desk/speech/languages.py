"""Which language is spoken in each stretch of a side, decided on enough speech and never by whim."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from qa_desk.domain.transcripts import Flag
from qa_desk.speech.windows import SAMPLE_RATE

SPOKEN: Final = ("ru", "kk", "en")
"""The languages a side is taken to speak; a recogniser that is free to choose finds a hundred."""
_TAKEN_FOR: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": ("uk", "be", "bg"),
    "kk": ("tr", "az", "uz", "tt", "ba", "tk"),
    "en": ("cy",),
}
"""What small models take them for: Kazakh is mostly heard as Turkish or Azerbaijani."""
_ENOUGH: Final = 10 * SAMPLE_RATE
"""Less speech than this is taken together with that before and after it."""
_LITTLE: Final = 5 * SAMPLE_RATE
_BEYOND_DOUBT: Final = 0.9
"""So likely a language stands alone from 5 s on: the speech round it may be in another one."""
_SHARE: Final = 0.75
"""What a language must have of the three to be trusted,"""
_FLOOR: Final = 0.2
"""and how likely it must be among all languages there are."""
_ROOM: Final = 0.2
"""Against enough speech that is five times likelier to be another language nothing else counts."""
_SOUNDS: Final = {"ru": Flag.SOUNDS_RU, "kk": Flag.SOUNDS_KK, "en": Flag.SOUNDS_EN}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one window of speech sounds like; `length` is in samples at SAMPLE_RATE."""

    channel: int
    length: int
    probabilities: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Verdict:
    """The likeliest language of some speech, and whether it is clearly that; "" of no speech."""

    code: str
    likely: Mapping[str, float]
    enough: bool
    sure: bool

    def may_be(self, code: str) -> bool:
        """Whether the sound leaves room for a language that something else speaks for."""
        return not self.enough or self.likely[code] >= _ROOM * self.likely[self.code]


def decided_by_window(evidence: Sequence[Evidence], expected: str) -> tuple[str, ...]:
    """Return the language of each window, in the same order.

    A window is judged together with its neighbours of the same side until there are 10 s of
    speech. What stays unclear takes the language of its side, or else of all sides, or else the
    expected one, where the sound leaves room for it, or else what it is most like.
    """
    everything = _verdict(evidence)
    of_side = {each.channel: _side(evidence, each.channel) for each in evidence}
    return tuple(
        pool.code
        if pool.sure
        else _told_by_others(pool, of_side[each.channel], everything, expected)
        for each, pool in zip(evidence, _pools(evidence), strict=True)
    )


def doubts(evidence: Sequence[Evidence], codes: Sequence[str]) -> tuple[tuple[Flag, ...], ...]:
    """Return what to know of each window that is decoded in one of `codes`, in the same order."""
    return tuple(_doubt(pool, code) for pool, code in zip(_pools(evidence), codes, strict=True))


def _doubt(pool: _Verdict, code: str) -> tuple[Flag, ...]:
    if pool.code == code or not pool.code:
        return ()
    return (_SOUNDS[pool.code] if pool.sure else Flag.LANGUAGE,)


def _pools(evidence: Sequence[Evidence]) -> tuple[_Verdict, ...]:
    """Judge each window with its neighbours of the same side."""
    verdicts: dict[int, _Verdict] = {}
    for channel in {each.channel for each in evidence}:
        places = [place for place, each in enumerate(evidence) if each.channel == channel]
        side = [evidence[place] for place in places]
        verdicts.update((place, _pool(side, number)) for number, place in enumerate(places))
    return tuple(verdicts[place] for place in range(len(evidence)))


def _pool(side: Sequence[Evidence], number: int) -> _Verdict:
    """Judge a window of a side, alone where that will do, else as part of a growing pool."""
    alone = _verdict([side[number]])
    if side[number].length >= _LITTLE and alone.likely[alone.code] >= _BEYOND_DOUBT:
        return replace(alone, sure=True)
    first, last = number, number
    while _length(side[first : last + 1]) < _ENOUGH and last - first + 1 < len(side):
        first, last = max(0, first - 1), min(len(side) - 1, last + 1)
    return _verdict(side[first : last + 1])


def _side(evidence: Sequence[Evidence], channel: int) -> _Verdict:
    return _verdict([each for each in evidence if each.channel == channel])


def _verdict(evidence: Sequence[Evidence]) -> _Verdict:
    """Judge speech as a whole, each window by its length."""
    length = _length(evidence)
    if not length:
        return _Verdict("", {}, enough=False, sure=False)
    likely = {code: _likely(evidence, code) / length for code in SPOKEN}
    code = max(SPOKEN, key=lambda each: likely[each])
    clear = likely[code] >= max(_FLOOR, _SHARE * sum(likely.values()))
    enough = length >= _ENOUGH
    return _Verdict(code, likely, enough=enough, sure=clear and enough)


def _length(evidence: Sequence[Evidence]) -> int:
    return sum(each.length for each in evidence)


def _likely(evidence: Sequence[Evidence], code: str) -> float:
    among = (code, *_TAKEN_FOR[code])
    return sum(
        each.length * each.probabilities.get(name, 0.0) for each in evidence for name in among
    )


def _told_by_others(pool: _Verdict, side: _Verdict, everything: _Verdict, expected: str) -> str:
    told = [verdict.code for verdict in (side, everything) if verdict.sure]
    told += [expected] if expected in SPOKEN else []
    last = pool.code if pool.enough else everything.code
    return next((code for code in told if pool.may_be(code)), last)
