"""How a recording without a header is to be read: what nothing in it tells, and somebody has said."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_desk.errors import Expected

SLOWEST: Final = 4000
FASTEST: Final = 192_000
MOST_CHANNELS: Final = 2
_TEXT: Final = re.compile(
    r"(?:(?P<coding>[a-z][a-z0-9-]*)-)?(?P<rate>[0-9]{4,6})x(?P<channels>[0-9])"
)


class Coding(StrEnum):
    """What the bytes of a headerless recording mean."""

    ALAW = "alaw"
    MULAW = "mulaw"
    LINEAR = "linear"
    """16 bits, the low byte first."""
    LINEAR_BE = "linear-be"
    """16 bits, the high byte first."""
    LINEAR8 = "linear8"
    """8 bits without a sign."""
    VOX = "vox"
    """Dialogic's 4-bit ADPCM."""
    GSM = "gsm"
    G722 = "g722"
    G723 = "g723"
    G726_16 = "g726-16"
    G726_24 = "g726-24"
    G726_32 = "g726-32"
    G726_40 = "g726-40"
    G726_32_LE = "g726-32-le"
    """As Asterisk and RTP pack it: the first sample in the low bits."""
    G729 = "g729"


_CONTAINERS: Final = {
    Coding.ALAW: "alaw",
    Coding.MULAW: "mulaw",
    Coding.LINEAR: "s16le",
    Coding.LINEAR_BE: "s16be",
    Coding.LINEAR8: "u8",
    Coding.GSM: "gsm",
    Coding.G722: "g722",
    Coding.G723: "g723_1",
    Coding.G726_16: "g726",
    Coding.G726_24: "g726",
    Coding.G726_32: "g726",
    Coding.G726_40: "g726",
    Coding.G726_32_LE: "g726le",
    Coding.G729: "g729",
}
_BITS: Final = {
    Coding.G726_16: "2",
    Coding.G726_24: "3",
    Coding.G726_32: "4",
    Coding.G726_40: "5",
    Coding.G726_32_LE: "4",
}
_OF_ONE_SIDE: Final = {
    Coding.GSM: 8000,
    Coding.G722: 16_000,
    Coding.G723: 8000,
    **dict.fromkeys(_BITS, 8000),
    Coding.G729: 8000,
}
"""Codings that carry one side at one rate, as their standards have it."""


class BadRaw(Expected):
    """An answer to how headerless recordings are to be read is none: facts `text`, `codings`."""

    code = "audio.bad_raw"


@dataclass(frozen=True, slots=True)
class Raw:
    """The answer: what the bytes mean, frames a second, and how many sides."""

    coding: Coding
    sample_rate: int
    channels: int

    def __str__(self) -> str:
        """Return it as `parsed` reads it, and as the end of a kept recording's name."""
        return f"{self.coding}-{self.sample_rate}x{self.channels}"

    @property
    def container(self) -> str | None:
        """The name of FFmpeg's reader; None where it has none and bytes go to the decoder."""
        return _CONTAINERS.get(self.coding)

    @property
    def options(self) -> Mapping[str, str]:
        """What that reader has to be told."""
        if self.coding in _BITS:
            return {"code_size": _BITS[self.coding], "sample_rate": str(self.sample_rate)}
        if self.coding in _OF_ONE_SIDE:
            return {}
        layout = "mono" if self.channels == 1 else "stereo"
        return {"sample_rate": str(self.sample_rate), "ch_layout": layout}


def parsed(text: str, coding: Coding | None = None) -> Raw:
    """Read an answer such as `alaw-8000x1`; one that leaves the coding out has the given one.

    Raises BadRaw.
    """
    found = _TEXT.fullmatch(text.strip().lower())
    named = (found["coding"] or coding) if found else None
    if found is None or named not in set(Coding):
        raise BadRaw(text=text, codings=", ".join(Coding))
    raw = Raw(Coding(named), int(found["rate"]), int(found["channels"]))
    if not is_possible(raw):
        raise BadRaw(text=text, codings=", ".join(Coding))
    return raw


def is_possible(raw: Raw) -> bool:
    """Say whether the coding comes with this rate and so many sides."""
    if raw.coding in _OF_ONE_SIDE:
        return (raw.sample_rate, raw.channels) == (_OF_ONE_SIDE[raw.coding], 1)
    return SLOWEST <= raw.sample_rate <= FASTEST and 1 <= raw.channels <= MOST_CHANNELS


def rates_of(coding: Coding) -> tuple[int, ...]:
    """Return the rates that are worth offering for a coding."""
    fixed = _OF_ONE_SIDE.get(coding)
    return (
        (fixed,) if fixed else (6000, 8000, 11_025, 12_000, 16_000, 24_000, 32_000, 44_100, 48_000)
    )


def sides_of(coding: Coding) -> tuple[int, ...]:
    """Return how many sides a coding can carry."""
    return (1,) if coding in _OF_ONE_SIDE else (1, 2)
