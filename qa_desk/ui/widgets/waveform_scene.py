"""What a waveform shows: sides, shape, events and colours, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from qa_desk.audio.peaks import BASE, Columns, Peaks, columns, columns_of_samples
from qa_desk.audio.samples import Source
from qa_desk.domain.contacts import Side
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import LIGHT, Tokens
from qa_desk.ui.widgets.waveform_events import Event, EventKind
from qa_desk.ui.widgets.waveform_view import NOTHING, Range, View
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
    hold: str
    phrase: str
    rule: str
    evidence: str
    error: str
    marker: str
    loop: str
    paper: str
    """What the words beside events and under the pointer stand on."""

    def of_kind(self, kind: EventKind) -> str:
        """Return the colour of a kind of events."""
        return str(getattr(self, kind.value))


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
        hold=tokens.warn,
        phrase=tokens.accent_ink,
        rule=tokens.agent_side,
        evidence=tokens.good,
        error=tokens.critical_customer,
        marker=tokens.critical_compliance,
        loop=tokens.accent_ink,
        paper=tokens.surface,
    )


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
    samples: Source | None
    scale: float

    def columns(self, view: View, width: int) -> Columns:
        """Return a pair of extremes for each of `width` pixels."""
        rate = self.peaks.sample_rate / 1000
        start, end = int(view.start_ms * rate), int(view.end_ms * rate)
        end = max(end, start + 1)
        if self.samples is not None and end - start < width * BASE:
            return columns_of_samples(self.samples.read(start, end), 0, end - start, width)
        return columns(self.peaks, start, end, width)


def shape_of(peaks: Peaks, samples: Source | None) -> Shape:
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
    events: Mapping[EventKind, tuple[Event, ...]] = field(default_factory=dict)
    """By kind; a kind without events has no lane."""
    hidden: frozenset[EventKind] = frozenset()
    """Kinds that somebody does not want to see."""
    skipped: tuple[Range, ...] = ()
    """What is passed over while playing."""
    loop: tuple[int, int] | None = None
    muted: frozenset[int] = frozenset()

    def rows(self) -> tuple[EventKind, ...]:
        """Return the kinds that have a lane, from top to bottom."""
        return tuple(k for k in EventKind if self.events.get(k) and k not in self.hidden)

    def shown(self) -> tuple[Event, ...]:
        """Return the events of all lanes in order of time."""
        return tuple(sorted(event for kind in self.rows() for event in self.events[kind]))

    def next_event(self, moment_ms: int, step: int) -> Event | None:
        """Return the first event that begins after a moment, or with -1 the last before it."""
        ahead = [event for event in self.shown() if event.start_ms > moment_ms]
        past = [event for event in self.shown() if event.start_ms < moment_ms]
        return next(iter(ahead if step > 0 else reversed(past)), None)


DEFAULT_COLOURS: Final = waveform_colours(LIGHT)


def _rank(lane: Lane) -> tuple[int, int]:
    order = _LANE_ORDER.index(lane.side) if lane.side in _LANE_ORDER else len(_LANE_ORDER)
    return order, lane.channel
