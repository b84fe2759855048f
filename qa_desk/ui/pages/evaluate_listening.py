"""The left side of the evaluation page: the player and the transcript, or the messages."""

from collections.abc import Iterable
from typing import final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.analytics.measures import Place
from qa_desk.audio.output import SOUND, OutputStatus
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services.playback import Recording
from qa_desk.ui.commands import Condition, Scope
from qa_desk.ui.context import Context
from qa_desk.ui.pages.evaluate_measures import MeasuresPanel
from qa_desk.ui.pages.evaluate_transcript import TranscriptPanel
from qa_desk.ui.pages.evaluate_waveform import WaveformPanel
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.scoped_keys import ScopedKeys
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.conversation import ConversationModel
from qa_desk.ui.viewmodels.evaluation import Heard, Measured, Opened, listen, measure
from qa_desk.ui.viewmodels.player import PlayerModel
from qa_desk.ui.widgets.chat_view import ChatView
from qa_desk.ui.widgets.hit_bar import HitBar
from qa_desk.ui.widgets.player_bar import PlayerBar
from qa_desk.ui.widgets.text import label

_LONGEST_QUOTE = 240
_AROUND_MS = 10_000
"""So much before and after the moment that is heard is proposed for a clip."""


class _Keeper(QObject):
    """Outlives the widgets by a moment and closes the player that is still open."""

    def __init__(self) -> None:
        super().__init__()
        self.recording: Recording | None = None

    def close(self) -> None:
        """Fall silent."""
        if self.recording is not None:
            self.recording.close(0.5)
            self.recording = None


@final
class ListeningPanel(QWidget):
    """Opens the recording of a contact in a job; stamps evidence where one listens or reads."""

    transcribed = Signal()
    measured = Signal(object)
    """The Timeline of the recording, once it is known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._contact: Contact | None = None
        self._wanted: Evidence | None = None
        self._status = SOUND
        self.player = PlayerModel(self)
        self.messages = ConversationModel(self)
        self._keeper = _Keeper()
        self._keys = ScopedKeys(context.commands, Scope.PLAYER)
        self.bar = PlayerBar(context, self.player)
        self.note = label(TypeSize.SMALL, "warn", wrap=True)
        self.transcript = TranscriptPanel(context, self.player)
        self.wave = WaveformPanel(context, self.player, self.transcript.model)
        self.waveform = self.wave.waveform
        self.chat = ChatView(context, self.messages)
        self.hit_bar = HitBar(context)
        self.measures = MeasuresPanel(context)
        self._sound = QFrame()
        self._stack = QStackedWidget()
        self._loader = Loader(context.jobs, self, own_faults=True, unwanted=_let_go)
        self._measurer = Loader(context.jobs, self, own_faults=True)
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for part in (self.bar, self.wave, self.measures, self.transcript, self.chat, self.hit_bar):
            part.retranslate()
        self._say_status()

    def show_opened(self, opened: Opened) -> None:
        """Show a contact; its recording is opened in a job."""
        contact = opened.contact
        self._contact = contact
        self._status = SOUND
        self._say_status()
        self._close_recording()
        spoken = bool(contact.media)
        self._sound.setVisible(spoken)
        self._stack.setCurrentWidget(
            self.transcript if spoken or not contact.messages else self.chat
        )
        self.messages.show_messages(contact.messages)
        self.measures.show_contact(contact)
        self.transcript.show_contact(contact, opened.transcript, opened.lacking)
        if not spoken:
            self._go_to_wanted()
        if spoken:
            desk = self._context.desk

            def work(_token: Token, report: Report) -> Heard:
                return listen(desk, contact, report)

            self._loader.load(work)

    def close_contact(self) -> None:
        """Show nothing and fall silent."""
        self._contact = None
        self._loader.drop()
        self._close_recording()
        self.measures.show_contact(None)
        self.transcript.close_contact()

    def pause(self) -> None:
        """Fall silent for now."""
        self.player.pause()

    def take_keys(self) -> None:
        """Put the keys on what is heard or read."""
        shown = self._stack.currentWidget()
        (self.chat if shown is self.chat else self.transcript.view).setFocus()

    def evidence_here(self) -> Evidence | None:
        """Return the chosen range, the moment that is heard or the selected message, with words."""
        if self._stack.currentWidget() is self.chat:
            posted = self.chat.selected
            if posted is None:
                return None
            message = posted.message
            return Evidence(message=message.position, quote=_short(message.text))
        if self.player.recording is None:
            return None
        chosen = self.wave.selection
        if chosen is not None:
            return Evidence(chosen[0], chosen[1], quote=_short(self.wave.quote_of(chosen)))
        moment = self.player.position_ms
        spoken = self.transcript.model.segment_at(moment)
        return Evidence(start_ms=moment, quote=_short(spoken.text) if spoken else "")

    def range_here(self, proofs: Iterable[Evidence]) -> tuple[int, int]:
        """Return the range that is chosen, the loop, evidence that is heard now, else some seconds."""
        chosen = self.wave.selection or self.player.loop
        if chosen is not None:
            return chosen
        moment = self.player.position_ms
        spans = ((each.start_ms, each.end_ms) for each in proofs)
        for start, end in spans:
            if start is not None and end is not None and start <= moment <= end:
                return start, end
        start = max(moment - _AROUND_MS, 0)
        return start, min(moment + _AROUND_MS, max(self.player.duration_ms, start + 1))

    def show_evidence(self, evidence: Evidence) -> None:
        """Go to an evidence."""
        if evidence.message is not None:
            self.chat.show_message(evidence.message)
        elif evidence.start_ms is not None:
            self.player.seek(evidence.start_ms)

    @Slot(object)
    def _show_place(self, place: Place) -> None:
        """Go to where a number comes from; without a recording the words are shown."""
        if place.message is not None:
            self.chat.show_message(place.message)
        elif place.start_ms is not None and self.player.recording is not None:
            self.player.seek(place.start_ms)
        elif place.start_ms is not None:
            self.transcript.model.follow(place.start_ms)

    def begin_at(self, evidence: Evidence | None) -> None:
        """Go to a place as soon as what is opened next can be heard or read."""
        self._wanted = evidence

    def mark_evidence(self, found: tuple[Evidence, ...]) -> None:
        """Show where the evidence is."""
        self.player.set_marks([each.start_ms for each in found if each.start_ms is not None])
        positions = (each.message for each in found if each.message is not None)
        self.messages.set_evidence(frozenset(positions))

    def _arrange(self) -> None:
        theme = self._context.theme
        self._sound.setProperty("card", True)
        box = QVBoxLayout(self._sound)
        side = theme.space(1.25)
        box.setContentsMargins(side, theme.space(1), side, theme.space(0.75))
        box.setSpacing(theme.space(0.75))
        for widget in (self.bar, self.wave, self.note):
            box.addWidget(widget)
        self.note.hide()
        self._stack.addWidget(self.transcript)
        self._stack.addWidget(self.chat)
        surface = QFrame()
        surface.setProperty("card", True)
        inner = QVBoxLayout(surface)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.measures)
        inner.addWidget(self.hit_bar)
        inner.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.space(1), 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self._sound)
        column.addWidget(surface, 1)

    def _connect(self) -> None:
        player = self.player
        self._loader.loaded.connect(self._on_heard)
        self._loader.failed.connect(self._on_failed)
        self._measurer.loaded.connect(self._on_measured)
        self._measurer.failed.connect(self._on_failed)
        player.status_changed.connect(self._on_status)
        self.transcript.search.found.connect(self.wave.show_hits)
        self.transcript.shown.connect(self.measures.show_transcript)
        self.measured.connect(self.measures.show_timeline)
        self.measures.place_wanted.connect(self._show_place)
        self.destroyed.connect(self._keeper.close)

    def _close_recording(self) -> None:
        self._measurer.drop()
        self._keeper.recording = None
        self.player.close()
        self.wave.clear()
        self._context.commands.set_condition(Condition.RECORDING_OPEN, False)

    @Slot(object)
    def _on_heard(self, heard: Heard) -> None:
        recording = heard.recording
        marks, markers = self.player.marks, self.player.markers
        self._keeper.recording = recording
        self.player.open(recording)
        self.player.set_marks(marks)
        self.player.set_markers(markers)
        self.wave.show_recording(recording)
        self._context.commands.set_condition(Condition.RECORDING_OPEN, True)
        self._go_to_wanted()
        self._on_status(heard.sound)
        desk = self._context.desk

        def work(_token: Token, report: Report) -> Measured:
            return measure(desk, recording, report)

        self._measurer.load(work)

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_evidence(wanted)

    @Slot(object)
    def _on_measured(self, measured: Measured) -> None:
        """Show what a recording looks like; until then it can be heard already."""
        recording = self.player.recording
        if recording is None:
            return
        self.wave.show_shape(recording, measured.shape.peaks, measured.timeline)
        self.player.show_shape(measured.shape)
        self.measured.emit(measured.timeline)

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        if isinstance(fault, Expected):
            self.note.setText(self._context.languages.sentence(fault))
            self.note.show()
            self.measures.go_without_sound()
        else:
            self._context.jobs.failed.emit(fault)

    @Slot(object)
    def _on_status(self, status: OutputStatus) -> None:
        self._status = status
        self._say_status()

    def _say_status(self) -> None:
        code, facts = self._status.code, {"device": self._status.device}
        sentence = self._context.languages.texts.sentence(code, facts) if code else ""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play and step by key, whatever layout is in use."""
        if not self._keys.run(event):
            super().keyPressEvent(event)


def _let_go(heard: object) -> None:
    """Close what was opened after somebody had gone on to another contact."""
    if isinstance(heard, Heard):
        heard.recording.close(0)


def _short(text: str) -> str:
    """Return a quote on one line, cut at a word."""
    whole = " ".join(text.split())
    if len(whole) <= _LONGEST_QUOTE:
        return whole
    return whole[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"
