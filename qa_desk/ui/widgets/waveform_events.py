"""What happens in a recording, in the words of the window: each kind has a lane of its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from qa_desk.analytics.timeline import Timeline
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Evidence
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.words import word

_SECOND_MS: Final = 1000


class EventKind(StrEnum):
    """Lanes from top to bottom; each kind is told from the others by its shape and its words."""

    SILENCE = "silence"
    OVERLAP = "overlap"
    HOLD = "hold"
    PHRASE = "phrase"
    """What a search in the transcript found."""
    RULE = "rule"
    """What a phrase rule found."""
    EVIDENCE = "evidence"
    ERROR = "error"
    MARKER = "marker"

    @property
    def pinned(self) -> bool:
        """Whether a person put it there, so that it is looked for in the whole recording."""
        return self in {EventKind.EVIDENCE, EventKind.ERROR, EventKind.MARKER}


_NAMES: Final[Mapping[EventKind, str]] = {
    EventKind.SILENCE: QT_TRANSLATE_NOOP("Waveform", "Silence"),
    EventKind.OVERLAP: QT_TRANSLATE_NOOP("Waveform", "Overlap"),
    EventKind.HOLD: QT_TRANSLATE_NOOP("Waveform", "Hold"),
    EventKind.PHRASE: QT_TRANSLATE_NOOP("Waveform", "Found"),
    EventKind.RULE: QT_TRANSLATE_NOOP("Waveform", "Phrases"),
    EventKind.EVIDENCE: QT_TRANSLATE_NOOP("Waveform", "Evidence"),
    EventKind.ERROR: QT_TRANSLATE_NOOP("Waveform", "Errors"),
    EventKind.MARKER: QT_TRANSLATE_NOOP("Waveform", "Markers"),
}

_SENTENCES: Final[Mapping[tuple[EventKind, bool], str]] = {
    (EventKind.SILENCE, False): QT_TRANSLATE_NOOP("Waveform", "Silence at {place}: {seconds} s"),
    (EventKind.OVERLAP, False): QT_TRANSLATE_NOOP("Waveform", "Overlap at {place}: {seconds} s"),
    (EventKind.OVERLAP, True): QT_TRANSLATE_NOOP(
        "Waveform", "Overlap at {place}: {seconds} s, begun by: {words}"
    ),
    (EventKind.HOLD, False): QT_TRANSLATE_NOOP(
        "Waveform", "Probably on hold at {place}: nobody speaks for {seconds} s"
    ),
    (EventKind.HOLD, True): QT_TRANSLATE_NOOP(
        "Waveform", "Probably on hold at {place}: {seconds} s of music or a tone"
    ),
    (EventKind.PHRASE, False): QT_TRANSLATE_NOOP("Waveform", "Found at {place}"),
    (EventKind.PHRASE, True): QT_TRANSLATE_NOOP("Waveform", "Found at {place}: {words}"),
    (EventKind.RULE, False): QT_TRANSLATE_NOOP("Waveform", "Phrase at {place}"),
    (EventKind.RULE, True): QT_TRANSLATE_NOOP("Waveform", "Phrase at {place}: {words}"),
    (EventKind.EVIDENCE, False): QT_TRANSLATE_NOOP("Waveform", "Evidence at {place}"),
    (EventKind.EVIDENCE, True): QT_TRANSLATE_NOOP("Waveform", "Evidence at {place}: {words}"),
    (EventKind.ERROR, False): QT_TRANSLATE_NOOP("Waveform", "Error at {place}"),
    (EventKind.ERROR, True): QT_TRANSLATE_NOOP("Waveform", "Error at {place}: {words}"),
    (EventKind.MARKER, False): QT_TRANSLATE_NOOP("Waveform", "Marker at {place}"),
    (EventKind.MARKER, True): QT_TRANSLATE_NOOP("Waveform", "Marker at {place}: {words}"),
}
"""By kind, and whether more is known: who interrupted, music, somebody's words."""

_INTERRUPTED: Final = QT_TRANSLATE_NOOP(
    "Waveform", "Interruption at {place}: {seconds} s, by: {words}"
)
_CHANNEL: Final = "channel_"
_MEASURED: Final = frozenset({EventKind.SILENCE, EventKind.HOLD})


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """Something from `start_ms` to `end_ms`, both the same for a moment.

    `words` is a quote, an error's title, a rule's name or a note; `by` the side that came in, and
    `interrupted` that the other stopped for it; `heard` says that a hold has music.
    """

    start_ms: int
    end_ms: int
    kind: EventKind
    words: str = ""
    by: str = ""
    heard: bool = False
    interrupted: bool = False

    def label(self) -> str:
        """Return what stands beside its shape where there is room."""
        if self.interrupted:
            template = QCoreApplication.translate("Waveform", "{words} interrupted")
            return filled(template, words=self._said())
        if self.kind in _MEASURED:
            template = QCoreApplication.translate("Waveform", "{seconds} s")
            return filled(template, seconds=self._seconds())
        return self._said()

    def text(self) -> str:
        """Return what it is, in a sentence."""
        said = self._said()
        known = (self.kind, self.heard or bool(said))
        template = _SENTENCES.get(known) or _SENTENCES[self.kind, False]
        template = _INTERRUPTED if self.interrupted else template
        return filled(
            QCoreApplication.translate("Waveform", template),
            place=clock_time(self.start_ms),
            seconds=self._seconds(),
            words=said,
        )

    def _said(self) -> str:
        if self.by in set(Side):
            return word(Side(self.by)).lower()
        number = self.by.removeprefix(_CHANNEL)
        if not self.by.startswith(_CHANNEL) or not number.isdigit():
            return self.words
        template = QCoreApplication.translate("Waveform", "Channel {number}")
        return filled(template, number=int(number) + 1).lower()

    def _seconds(self) -> str:
        return QLocale().toString((self.end_ms - self.start_ms) / _SECOND_MS, "f", 1)


def kind_name(kind: EventKind) -> str:
    """Return the name of a kind's lane."""
    return QCoreApplication.translate("Waveform", _NAMES[kind])


def events_of(timeline: Timeline) -> tuple[Event, ...]:
    """Return what was concluded from the sound, in order."""
    silences = (Event(s.start_ms, s.end_ms, EventKind.SILENCE) for s in timeline.silences)
    overlaps = (
        Event(
            o.span.start_ms,
            o.span.end_ms,
            EventKind.OVERLAP,
            by=o.by or "",
            interrupted=o.interrupted,
        )
        for o in timeline.overlaps
    )
    holds = (
        Event(h.span.start_ms, h.span.end_ms, EventKind.HOLD, heard=h.heard) for h in timeline.holds
    )
    return tuple(sorted((*silences, *overlaps, *holds)))


def proved(kind: EventKind, found: Iterable[tuple[Evidence, str]]) -> tuple[Event, ...]:
    """Return evidence as events, each once, with the words that go with it; messages are left out."""
    events = {
        Event(proof.start_ms, proof.end_ms or proof.start_ms, kind, words)
        for proof, words in found
        if proof.start_ms is not None
    }
    return tuple(sorted(events))
