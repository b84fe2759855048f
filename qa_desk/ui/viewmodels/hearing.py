"""How each channel of a recording is heard: how loud, on which ear, or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from qa_desk.audio.gains import Place

QUIETEST_DB: Final = -18
LOUDEST_DB: Final = 18
_DECIBELS_A_FACTOR_OF_TEN: Final = 20


@dataclass(frozen=True, slots=True)
class Hearing:
    """Loudness in decibels against the recording and places by channel; what is not said is as recorded."""

    muted: frozenset[int] = frozenset()
    loudness: Mapping[int, float] = field(default_factory=dict)
    places: Mapping[int, Place] = field(default_factory=dict)
    mono: bool = False

    def gain(self, channel: int) -> float:
        """Return the factor a channel is played with."""
        if channel in self.muted:
            return 0.0
        return float(10 ** (self.decibels(channel) / _DECIBELS_A_FACTOR_OF_TEN))

    def decibels(self, channel: int) -> float:
        """Return how much louder than recorded a channel is."""
        return self.loudness.get(channel, 0.0)

    def place(self, channel: int, channels: int) -> Place:
        """Return where a channel is heard: as recorded the first is left, the second right."""
        alone = Place.BOTH if channels == 1 else (Place.LEFT, Place.RIGHT)[channel % 2]
        return self.places.get(channel, alone)

    def with_muted(self, channel: int, *, muted: bool) -> "Hearing":
        """Mute a channel or let it be heard."""
        without = self.muted - {channel}
        return replace(self, muted=without | {channel} if muted else without)

    def with_loudness(self, channel: int, decibels: float) -> "Hearing":
        """Make a channel louder or quieter, within the bounds."""
        bounded = min(max(decibels, float(QUIETEST_DB)), float(LOUDEST_DB))
        return replace(self, loudness={**self.loudness, channel: bounded})

    def with_place(self, channel: int, place: Place) -> "Hearing":
        """Put a channel somewhere."""
        return replace(self, places={**self.places, channel: place})

    def with_mono(self, *, mono: bool) -> "Hearing":
        """Put everybody on both ears, or back."""
        return replace(self, mono=mono)
