"""The waveform of the evaluation page: fed by the player, the transcript and the evaluation."""

from collections.abc import Sequence
from typing import Final, final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.analytics.timeline import Timeline
from qa_desk.audio.peaks import Peaks
from qa_desk.domain.contacts import Side
from qa_desk.services.playback import Recording
from qa_desk.ui.context import Context
from qa_desk.ui.pages.evaluate_findings import findings
from qa_desk.ui.viewmodels.player import PlayerModel
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.viewmodels.transcript import TranscriptModel
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_bar import WaveformBar
from qa_desk.ui.widgets.waveform_events import Event, EventKind, events_of
from qa_desk.ui.widgets.waveform_scene import waveform_colours
from qa_desk.ui.widgets.waveform_view import Range
from qa_desk.ui.widgets.waveform_words import quote, spoken_words

_HEARD: Final = (EventKind.SILENCE, EventKind.OVERLAP, EventKind.HOLD)
_JUDGED: Final = (EventKind.EVIDENCE, EventKind.ERROR)

Hit = tuple[int, int, str]
"""A place that a search in the transcript found: from, to, the words."""


@final
class WaveformPanel(QWidget):
    """Shows a recording as soon as its length is known, its waves when they are there."""

    def __init__(
        self,
        context: Context,
        player: PlayerModel,
        transcript: TranscriptModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._player = player
        self._transcript = transcript
        self._sides: tuple[Side, ...] = ()
        self._found: tuple[Event, ...] = ()
        self._rules: tuple[Event, ...] = ()
        self._model: ScorecardModel | None = None
        self.waveform = Waveform(waveform_colours(context.theme.tokens))
        self.bar = WaveformBar(context, self.waveform)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(0.25))
        column.addWidget(self.waveform, 1)
        column.addWidget(self.bar)
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.waveform.retranslate()
        self.bar.retranslate()
        if self._model is not None:
            self.show_findings(self._model)

    @property
    def selection(self) -> Range | None:
        """The chosen range in milliseconds; None where nothing is chosen."""
        return self.waveform.selection

    def show_recording(self, recording: Recording) -> None:
        """Show how long a recording is and who is in it; its waves, too, if they were kept."""
        media, samples = recording.media, recording.samples
        self._sides = media.sides
        self.waveform.set_length(samples.duration_ms, media.sides, samples.channels)
        if recording.peaks is not None:
            self.waveform.set_shape(recording.peaks, samples)
        self.waveform.set_events(_JUDGED, self._found)
        self.waveform.set_events((EventKind.RULE,), self._rules)
        self._on_words()
        self.waveform.set_markers(self._player.markers)
        self._on_skips(self._player.skips)

    def show_shape(self, recording: Recording, peaks: Peaks, timeline: Timeline) -> None:
        """Show the waves of the recording, and what happens in it."""
        self.waveform.set_shape(peaks, recording.samples)
        self.waveform.set_events(_HEARD, events_of(timeline))

    def show_findings(self, model: ScorecardModel) -> None:
        """Show where the evaluation has evidence and errors."""
        self._model = model
        self._found = findings(model, self._context.languages.language)
        self.waveform.set_events(_JUDGED, self._found)

    @Slot(object)
    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what a search in the transcript found; nothing where there is no search."""
        events = (Event(start, end, EventKind.PHRASE, words) for start, end, words in hits)
        self.waveform.set_events((EventKind.PHRASE,), events)

    def show_rules(self, events: Sequence[Event]) -> None:
        """Show what phrase rules found."""
        self._rules = tuple(events)
        self.waveform.set_events((EventKind.RULE,), self._rules)

    def clear(self) -> None:
        """Show no recording."""
        self._sides = ()
        self._found = self._rules = ()
        self.waveform.clear()

    def quote_of(self, span: Range) -> str:
        """Return what is said within a span."""
        return quote((turn.segment for turn in self._transcript.turns), span)

    def _connect(self) -> None:
        player, waveform, transcript = self._player, self.waveform, self._transcript
        waveform.seek_requested.connect(player.seek)
        waveform.loop_requested.connect(player.set_loop)
        player.position_changed.connect(waveform.set_position)
        player.mutes_changed.connect(waveform.set_muted)
        player.loop_changed.connect(self._on_loop)
        player.state_changed.connect(self._on_state)
        player.markers_changed.connect(waveform.set_markers)
        player.skips_changed.connect(self._on_skips)
        transcript.modelReset.connect(self._on_words)
        transcript.rowsInserted.connect(self._on_words)
        self._context.theme.changed.connect(self._recolour)
        for command in ("evidence.stamp", "clip.export"):
            waveform.addAction(self._context.commands.action(command))

    @Slot()
    def _on_words(self) -> None:
        turns = self._transcript.turns
        self.waveform.set_words(spoken_words((turn.segment for turn in turns), self._sides))

    @Slot(object)
    def _on_skips(self, skips: Sequence[Range]) -> None:
        self.waveform.set_skipped(skips)

    @Slot(object)
    def _on_state(self, _state: object) -> None:
        """Follow the sound frame by frame while there is any."""
        recording = self._player.recording
        if recording is not None and self._player.playing:
            self.waveform.follow(lambda: recording.player.position_ms)
        else:
            self.waveform.follow(None)

    @Slot(object)
    def _on_loop(self, loop: tuple[int, int | None] | None) -> None:
        if loop is None or loop[1] is None:
            self.waveform.set_loop(None)
        else:
            self.waveform.set_loop((loop[0], loop[1]))

    @Slot()
    def _recolour(self) -> None:
        self.waveform.set_colours(waveform_colours(self._context.theme.tokens))
