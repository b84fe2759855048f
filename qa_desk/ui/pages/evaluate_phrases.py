"""What phrase rules find in the contact that is evaluated: in the lane, in the text, by key."""

from typing import final

from PySide6.QtCore import QObject, Slot

from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.contacts import Contact
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Expected
from qa_desk.ui.context import Context
from qa_desk.ui.pages.evaluate_listening import ListeningPanel
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels import phrase_hits
from qa_desk.ui.viewmodels.evaluation import Opened, transcript_of
from qa_desk.ui.viewmodels.phrase_hits import NamedHit

_RENEWING = frozenset({Topic.TRANSCRIPTS, Topic.PHRASES})


@final
class PhrasesFound(QObject):
    """Looks in a job when a contact is opened, and again when its words or the rules have changed."""

    def __init__(self, context: Context, listening: ListeningPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._listening = listening
        self._contact: Contact | None = None
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._loader.loaded.connect(self._on_found)
        self._loader.failed.connect(self._on_failed)
        self._bar = listening.hit_bar
        self._bar.chosen.connect(self._go)
        context.hub.changed.connect(self._on_changed)
        context.languages.changed.connect(self._look_again)
        for command, run in (
            ("hits.next", self._bar.next),
            ("hits.previous", self._bar.previous),
            ("hits.list", self._bar.toggle_list),
        ):
            context.commands.bind(command, run)

    def show_opened(self, opened: Opened) -> None:
        """Look what is found in a contact that was opened."""
        self._contact = opened.contact
        self._show(())
        self._look(opened.transcript)

    def close_contact(self) -> None:
        """Show nothing."""
        self._contact = None
        self._loader.drop()
        self._show(())

    def _look(self, transcript: Transcript | None) -> None:
        contact, desk = self._contact, self._context.desk
        language = self._context.languages.language.value
        if contact is None:
            return
        messages = contact.messages

        def work(_token: Token, _report: Report) -> tuple[NamedHit, ...]:
            return phrase_hits.found(desk, transcript, messages, language)

        self._loader.load(work)

    @Slot()
    def _look_again(self) -> None:
        """Read the words anew: they, or the rules, have changed."""
        contact, desk = self._contact, self._context.desk
        language = self._context.languages.language.value
        if contact is None or contact.id is None:
            return
        messages, contact_id = contact.messages, contact.id

        def work(_token: Token, _report: Report) -> tuple[NamedHit, ...]:
            return phrase_hits.found(desk, transcript_of(desk, contact_id), messages, language)

        self._loader.load(work)

    @Slot(object)
    def _on_found(self, hits: tuple[NamedHit, ...]) -> None:
        self._show(hits)

    def _show(self, hits: tuple[NamedHit, ...]) -> None:
        marked = phrase_hits.marks(hits)
        self._bar.show_hits(hits)
        self._listening.wave.show_rules(phrase_hits.events(hits))
        written = bool(hits) and hits[0].in_writing
        self._listening.transcript.model.set_phrases({} if written else marked)
        self._listening.messages.set_phrases(marked if written else {})

    @Slot(object)
    def _on_failed(self, fault: BaseException) -> None:
        """Go on without what rules find: nobody waits for it."""
        if not isinstance(fault, Expected):
            self._context.jobs.failed.emit(fault)

    @Slot(object)
    def _go(self, hit: NamedHit) -> None:
        self._listening.show_evidence(hit.evidence())

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        here = self._contact.id if self._contact is not None else None
        if changes.topics & _RENEWING and (not changes.contacts or here in changes.contacts):
            self._look_again()
