"""What a waveform shows: sides, shape, events, evidence and colours, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from qa_desk.analytics.timeline import Timeline
from qa_desk.audio.peaks import BASE, Columns, Peaks, columns, columns_of_samples
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.tokens import LIGHT, Tokens
from qa_desk.ui.widgets.waveform_view import NOTHING, View
from qa_desk.ui.words import word

_ENOUGH_ENTRIES: Final = 400
_FILLS: Final = 0.94
_LARGEST_SCALE: Final = 8.0
_LANE_ORDER: Final = (Side.AGENT, Side.CUSTOMER)


@dataclass(frozen=True, slots=True)
class WaveformColours:
    """Colours as "#rrggbb"; `*_soft` are the grounds of the lanes."""

    agent: str
    agent_soft: str
    customer: str
    customer_soft: str
    other: str
    other_soft: str
    text: str
    text_muted: str
    line: str
    playhead: str
    playhead_text: str
    focus: str
    silence: str
    overlap: str
    evidence: str
    loop: str


def waveform_colours(tokens: Tokens) -> WaveformColours:
    """Return a look's colours for a waveform."""
    return WaveformColours(
        agent=tokens.agent_side,
        agent_soft=tokens.agent_soft,
        customer=tokens.customer_side,
        customer_soft=tokens.customer_soft,
        other=tokens.accent_ink,
        other_soft=tokens.accent_soft,
        text=tokens.text,
        text_muted=tokens.text_muted,
        line=tokens.line_strong,
        playhead=tokens.playhead,
        playhead_text=tokens.surface,
        focus=tokens.focus,
        silence=tokens.text_muted,
        overlap=tokens.bad,
        evidence=tokens.good,
        loop=tokens.accent_ink,
    )


class BandKind(StrEnum):
    """Events that last; each is told from the other by its shape, not by colour alone."""

    SILENCE = "silence"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class Band:
    """An event in the strip below the lanes; `by` is who came in, where that is known."""

    kind: BandKind
    start_ms: int
    end_ms: int
    by: str = ""

    def text(self) -> str:
        """Return what it is, in words, for the tool tip."""
        seconds = QLocale().toString((self.end_ms - self.start_ms) / 1000, "f", 1)
        place = clock_time(self.start_ms)
        if self.kind is BandKind.SILENCE:
            template = QCoreApplication.translate("Waveform", "Silence at {place}: {seconds} s")
        elif self.by in set(Side):
            template = QCoreApplication.translate(
                "Waveform", "Overlap at {place}: {seconds} s, begun by: {side}"
            )
        else:
            template = QCoreApplication.translate("Waveform", "Overlap at {place}: {seconds} s")
        side = word(Side(self.by)).lower() if self.by in set(Side) else ""
        return filled(template, place=place, seconds=seconds, side=side)


def bands_of(timeline: Timeline) -> tuple[Band, ...]:
    """Return the events of a timeline as bands."""
    silences = (Band(BandKind.SILENCE, s.start_ms, s.end_ms) for s in timeline.silences)
    overlaps = (
        Band(BandKind.OVERLAP, o.span.start_ms, o.span.end_ms, o.by or "")
        for o in timeline.overlaps
    )
    return (*silences, *overlaps)


@dataclass(frozen=True, slots=True)
class Lane:
    """One side from left to right."""

    channel: int
    side: Side
    alone: bool

    def name(self) -> str:
        """Return who is heard in it."""
        if self.side is not Side.UNKNOWN:
            return word(self.side)
        if self.alone:
            return QCoreApplication.translate("Waveform", "Both sides")
        template = QCoreApplication.translate("Waveform", "Channel {number}")
        return filled(template, number=self.channel + 1)


def muted_text() -> str:
    """Return what stands below the name of a lane that is not heard."""
    return QCoreApplication.translate("Waveform", "muted")


def lanes_of(sides: Sequence[Side], channels: int) -> tuple[Lane, ...]:
    """Return the lanes, the agent's on top."""
    known = tuple(sides) if len(sides) == channels else (Side.UNKNOWN,) * channels
    lanes = [Lane(number, side, channels == 1) for number, side in enumerate(known)]
    return tuple(sorted(lanes, key=_rank))


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A recording's peaks, its samples for the closest views, and how much to raise both."""

    peaks: Peaks
    samples: Samples | None
    scale: float

    def columns(self, view: View, width: int) -> Columns:
        """Return a pair of extremes for each of `width` pixels."""
        rate = self.peaks.sample_rate / 1000
        start, end = int(view.start_ms * rate), int(view.end_ms * rate)
        end = max(end, start + 1)
        if self.samples is not None and end - start < width * BASE:
            return columns_of_samples(self.samples.data, start, end, width)
        return columns(self.peaks, start, end, width)


def shape_of(peaks: Peaks, samples: Samples | None) -> Shape:
    """Return what is painted; a samples' rate other than the peaks' is not used."""
    if samples is not None and samples.sample_rate != peaks.sample_rate:
        samples = None
    entries = next(
        (level for level in reversed(peaks.levels) if len(level) >= _ENOUGH_ENTRIES),
        peaks.levels[0],
    )
    loud = float(np.percentile(np.abs(entries.astype(np.int32)), 99.7))
    return Shape(peaks, samples, min(_FILLS * 32768 / max(loud, 1.0), _LARGEST_SCALE))


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a waveform shows but the playhead."""

    colours: WaveformColours
    view: View = NOTHING
    lanes: tuple[Lane, ...] = ()
    shape: Shape | None = None
    bands: tuple[Band, ...] = ()
    marks: tuple[int, ...] = ()
    loop: tuple[int, int] | None = None
    muted: frozenset[int] = frozenset()


DEFAULT_COLOURS: Final = waveform_colours(LIGHT)


def _rank(lane: Lane) -> tuple[int, int]:
    order = _LANE_ORDER.index(lane.side) if lane.side in _LANE_ORDER else len(_LANE_ORDER)
    return order, lane.channel
