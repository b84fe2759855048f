"""The transcript of the evaluation page: heard, searched, marked, and made where there is none."""

from typing import Final, final

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Expected
from qa_desk.services import job_running
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import ask
from qa_desk.ui.doubt_words import doubts_of_all
from qa_desk.ui.i18n import filled
from qa_desk.ui.qt_jobs import JobHandle, Loader
from qa_desk.ui.viewmodels.evaluation import transcript_of
from qa_desk.ui.viewmodels.markers import MarkersModel
from qa_desk.ui.viewmodels.player import PlayerModel
from qa_desk.ui.viewmodels.transcript import TranscriptModel
from qa_desk.ui.viewmodels.transcript_search import TranscriptSearch
from qa_desk.ui.widgets.button import Weight, button, tool_button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.find_bar import FindBar
from qa_desk.ui.widgets.icon_text import ElidedText
from qa_desk.ui.widgets.marker_list import MarkerList
from qa_desk.ui.widgets.transcript_view import TranscriptView
from qa_desk.ui.widgets.turn_editor import TurnEditor

_STEPS: Final = 1000
_READ_AGAIN_MS: Final = 2000
"""While the recogniser works, what it has stored so far is read so often."""


@final
class TranscriptPanel(QWidget):
    """Follows the player; a transcription goes on when another contact is opened."""

    shown = Signal(object)
    """Another transcript is shown, or more of it; None where there is none."""
    settings_wanted = Signal()
    """Somebody wants to bring in a speech model."""

    def __init__(
        self, context: Context, player: PlayerModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._player = player
        self._contact: Contact | None = None
        self._transcript: Transcript | None = None
        self._fault: Expected | None = None
        self._lacking: Expected | None = None
        self._running: dict[int, JobHandle] = {}
        self._read_at = QElapsedTimer()
        self.model = TranscriptModel(self)
        self.search = TranscriptSearch(self.model, self)
        self.view = TranscriptView(context, self.model, self.search)
        self.editor = TurnEditor(context)
        self.find_bar = FindBar(context, self.search)
        self.markers_model = MarkersModel(self)
        self.markers = MarkerList(context, self.markers_model)
        self.empty = EmptyState(context, "transcript")
        self._about = ElidedText(context)
        self._bar = QProgressBar()
        self.again_button = button(context, Weight.QUIET, "refresh")
        self.cancel_button = button(context, Weight.QUIET, "stop")
        self.tools = {
            command: tool_button(context, icon)
            for command, icon in (
                ("marker.put", "flag"),
                ("transcript.find", "search"),
                ("clip.export", "export"),
            )
        }
        self._head = QWidget()
        self._stack = QStackedWidget()
        self._loader = Loader(context.jobs, self)
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for part in (self.view, self.editor, self.find_bar, self.markers):
            part.retranslate()
        for command, tool in self.tools.items():
            action = self._context.commands.action(command)
            tool.setToolTip(action.toolTip())
            access.name(tool, action.text())
        self.cancel_button.setText(self.tr("Stop"))
        self.again_button.setText(self.tr("Transcribe anew"))
        access.name(self._bar, self.tr("Progress of the transcription"))
        self._show()

    def show_contact(
        self, contact: Contact, transcript: Transcript | None, lacking: Expected | None
    ) -> None:
        """Show what there is of a contact's transcript; `lacking` says why none can be made."""
        self._loader.drop()
        self._contact = contact
        self._lacking = lacking
        self._fault = None
        self._take(transcript)

    def close_contact(self) -> None:
        """Show nothing."""
        self._contact = None
        self._loader.drop()
        self._take(None)

    @property
    def contact_id(self) -> ContactId | None:
        """The contact that is shown; None where none is."""
        return self._contact.id if self._contact is not None else None

    def fault(self) -> Expected | None:
        """Return why the contact is not or can't be transcribed; None where nothing is wrong."""
        return self._lacking or self._fault

    @Slot()
    def read_again(self) -> None:
        """Read what is stored by now."""
        if self._contact is None or self._contact.id is None or self._loader.loading:
            return
        desk, contact = self._context.desk, self._contact.id
        self._loader.load(lambda _token, _report: transcript_of(desk, contact))

    @Slot()
    def transcribe(self) -> None:
        """Transcribe the recording in a child process; ask before corrections are put aside."""
        corrected = len(self.model.corrections)
        if not corrected or self._handle() is not None:
            self._transcribe()
            return
        question = self.tr(
            "%n turn(s) were corrected by hand. A new transcript takes their place; the corrections"
            " are kept beside it, but stand in it no more.",
            "",
            corrected,
        )
        ask(self, question, self.tr("Transcribe anew"), self._transcribe)

    def _transcribe(self) -> None:
        contact = self._contact
        if contact is None or contact.id is None or contact.id in self._running:
            return
        if self._lacking is not None:
            self._context.notices.fault(self._lacking)
            return
        desk, contact_id = self._context.desk, contact.id

        def work(token: Token, report: Report) -> object:
            # The title names the contact; the name of the file in the workspace is a hash.
            return job_running.transcribe_now(
                desk, contact_id, token, lambda done, _: report(done, "")
            )

        title = filled(self.tr("Transcribing {contact}"), contact=contact.external_id)
        handle = self._context.jobs.start(work, lane=Lane.COMPUTING, title=title, own_faults=True)
        self._fault = None
        self._running[contact_id] = handle
        self._read_at.start()
        handle.progressed.connect(lambda fraction, _name: self._on_progress(contact_id, fraction))
        handle.failed.connect(lambda fault: self._on_failed(contact_id, fault))
        handle.settled.connect(lambda: self._on_settled(contact_id))
        self._bar.setRange(0, 0)
        self._show()

    def _arrange(self) -> None:
        theme = self._context.theme
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.space(16))
        row = QHBoxLayout(self._head)
        row.setContentsMargins(
            theme.space(1.5), theme.space(0.5), theme.space(1), theme.space(0.25)
        )
        row.setSpacing(theme.space(1))
        row.addWidget(self._about, 1)
        for each in (self.cancel_button, self.again_button):
            each.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for widget in (self._bar, self.cancel_button, self.again_button):
            row.addWidget(widget)
        for tool in self.tools.values():
            row.addWidget(tool)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.find_bar.hide()
        for part in (self._head, self.markers, self.find_bar):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self.editor)

    def _connect(self) -> None:
        self._player.position_changed.connect(self.model.follow)
        self.view.seek_requested.connect(self._player.seek)
        self.empty.action.clicked.connect(self._on_action)
        self.again_button.clicked.connect(self.transcribe)
        self.cancel_button.clicked.connect(self._cancel)
        self._loader.loaded.connect(self._take)
        self.find_bar.line.typed.connect(self._on_searched)
        self.find_bar.left.connect(self._end_search)
        commands = self._context.commands
        for command, run in (
            ("contact.transcribe", self.transcribe),
            ("transcript.find", self.find_bar.begin),
            ("transcript.next", self._find_next),
            ("transcript.previous", self._find_previous),
        ):
            commands.bind(command, run)
        for command, tool in self.tools.items():
            tool.clicked.connect(commands.action(command).trigger)
        commands.changed.connect(self._show_tools)
        self._context.hub.changed.connect(self._on_changed)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.search.search(text, max(self.view.currentIndex().row(), 0))

    @Slot()
    def _end_search(self) -> None:
        self.find_bar.end()
        self.view.setFocus()

    @Slot()
    def _find_next(self) -> None:
        if self.search.count:
            self.search.next()
        else:
            self.find_bar.begin()

    @Slot()
    def _find_previous(self) -> None:
        if self.search.count:
            self.search.previous()
        else:
            self.find_bar.begin()

    @Slot()
    def _show_tools(self) -> None:
        for command, tool in self.tools.items():
            tool.setEnabled(self._context.commands.action(command).isEnabled())

    @Slot(object)
    def _take(self, transcript: Transcript | None) -> None:
        self._transcript = transcript
        self.model.show_transcript(transcript)
        self.shown.emit(transcript)
        self.model.follow(self._player.position_ms)
        self._show()

    @Slot()
    def _on_action(self) -> None:
        if self._lacking is None:
            self.transcribe()
        else:
            self.settings_wanted.emit()

    @Slot()
    def _cancel(self) -> None:
        handle = self._handle()
        if handle is not None:
            handle.cancel()

    def _handle(self) -> JobHandle | None:
        contact = self._contact
        return None if contact is None or contact.id is None else self._running.get(contact.id)

    def _on_progress(self, contact_id: int, fraction: float) -> None:
        if self._contact is None or self._contact.id != contact_id:
            return
        self._bar.setRange(0, _STEPS if fraction > 0 else 0)
        self._bar.setValue(round(fraction * _STEPS))
        if self._read_at.elapsed() > _READ_AGAIN_MS:
            self._read_at.restart()
            self.read_again()

    def _on_failed(self, contact_id: int, fault: BaseException) -> None:
        if not isinstance(fault, Expected):
            self._context.jobs.failed.emit(fault)
        elif self._contact is not None and self._contact.id == contact_id:
            self._fault = fault
        else:
            self._context.notices.fault(fault)

    def _on_settled(self, contact_id: int) -> None:
        del self._running[contact_id]
        self.read_again()
        self._show()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        here = self._contact.id if self._contact is not None else None
        concerned = not changes.contacts or here in changes.contacts
        if Topic.TRANSCRIPTS in changes.topics and concerned:
            self.read_again()
        if Topic.MODELS in changes.topics:
            self._lacking = None
            self._show()

    def _show(self) -> None:
        running, spoken = self._handle() is not None, self._transcript is not None
        has_sound = self._contact is not None and bool(self._contact.media)
        self._stack.setCurrentWidget(self.view if self.model.turns else self.empty)
        for widget in (self._bar, self.cancel_button):
            widget.setVisible(running)
        self.again_button.setVisible(spoken and not running and has_sound)
        self._head.setVisible(running or spoken or has_sound)
        self._context.commands.set_condition(Condition.TRANSCRIPT_OPEN, bool(self.model.turns))
        if not self.model.turns:
            self.find_bar.end()
        self._about.say(self._about_words())
        self._say_empty(running=running, has_sound=has_sound)

    def _about_words(self) -> str:
        transcript = self._transcript
        if self._handle() is not None:
            return self.tr("Transcribing on this computer…")
        if transcript is None:
            return ""
        origin = filled(self.tr("Transcript, model {model}"), model=transcript.model)
        if transcript.model.startswith("import:"):
            origin = self.tr("Imported transcript")
        incomplete = "" if transcript.complete else self.tr("incomplete")
        doubts = doubts_of_all(transcript.segments)
        return " · ".join(part for part in (origin, incomplete, doubts) if part)

    def _say_empty(self, *, running: bool, has_sound: bool) -> None:
        if not has_sound:
            self.empty.say(
                self.tr("Nothing to listen to or to read"),
                self.tr("This contact has neither a recording nor messages."),
            )
        elif running:
            self.empty.say(
                self.tr("Transcribing…"), self.tr("The first words will stand here soon.")
            )
        elif self._lacking is not None:
            sentence = self._context.languages.sentence(self._lacking)
            self.empty.say(self.tr("No transcript yet"), sentence, self.tr("To the settings"))
        elif self._fault is not None:
            sentence = self._context.languages.sentence(self._fault)
            self.empty.say(self.tr("Not transcribed"), sentence, self.tr("Try again"))
        elif self._transcript is not None and self._transcript.complete:
            self.empty.say(
                self.tr("Nobody speaks in this recording"),
                self.tr("It was listened to from beginning to end: no speech was found in it."),
            )
        else:
            self.empty.say(
                self.tr("No transcript yet"),
                self.tr("The recording is transcribed on this computer and leaves it nowhere."),
                self.tr("Transcribe"),
            )
