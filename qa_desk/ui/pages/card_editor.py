"""The scorecard editor: tree, properties, preview; everything can be undone until it is published."""

from functools import partial
from typing import Final, final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services import card_drafts, card_templates
from qa_desk.services.card_drafts import DraftLost
from qa_desk.services.desk import Done
from qa_desk.services.draft_keeping import DraftKeeper
from qa_desk.services.jobs import Lane
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import ask
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.card_editor_head import CardEditorHead
from qa_desk.ui.pages.card_faults_list import CardFaultsList
from qa_desk.ui.pages.card_properties import CardProperties
from qa_desk.ui.pages.card_side import CardSide
from qa_desk.ui.pages.card_tree import CardTree
from qa_desk.ui.pages.card_undo import CardChange
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.what_if import open_what_if
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import OpenCard, OpenDraft
from qa_desk.ui.viewmodels.card_autosave import CardAutosave
from qa_desk.ui.viewmodels.card_editor import CardEditorModel, Edit
from qa_desk.ui.viewmodels.card_opening import Loaded, load_draft
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.panes import framed, remember

_SHARES: Final = (2500, 3900, 3600)
"""How tree, properties and preview share the room until somebody moves the lines between them."""


@final
class CardEditorPage(Page):
    """One draft at a time; each edit is written as it is made."""

    key = "card_editor"
    topics = frozenset({Topic.SCORECARDS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: OpenDraft | None = None
        self._publishing = False
        self._base: CardRef | None = None
        self.model = CardEditorModel(context.jobs, self)
        self._undo = QUndoStack(self)
        self._keeper = DraftKeeper()
        self.autosave = CardAutosave(context.jobs, self, self._keeper.save)
        self._loader = Loader(context.jobs, self, own_faults=True)
        self.head = CardEditorHead(context, self.model)
        self.tree = CardTree(context, self.model)
        self.properties = CardProperties(context, self.model)
        self.side = CardSide(context, self.model)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.empty = EmptyState(context, "edit")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._bind()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Scorecard editor")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for part in (self.head, self.tree, self.properties, self.side):
            part.retranslate()
        access.name(self.splitter, self.title())
        self.empty.say(
            self.tr("No draft is open"),
            self.tr("Choose one on the page of scorecards, or begin a new card there."),
            self.tr("To the scorecards"),
        )

    def focus_first(self) -> None:
        """Put the keys on the tree."""
        if self.model.is_open:
            self.tree.take_keys()
        else:
            self.empty.action.setFocus()

    def arrive(self, argument: object) -> None:
        """Open a draft; what is still being written of another is written first."""
        if isinstance(argument, OpenDraft):
            self._wanted = argument
            self.autosave.flush()

    def undo_stack(self) -> QUndoStack:
        """Return the steps on the card."""
        return self._undo

    def leave(self) -> None:
        """Write what is still being typed."""
        self.properties.settle()
        self.autosave.flush()

    @Slot()
    def publish(self) -> None:
        """Ask and publish, or show what is wrong."""
        if not self.model.is_open or self._publishing:
            return
        self.properties.settle()
        if self.model.faults:
            self.show_faults()
            text = self.tr(
                "A card is published without faults; %n is left.", "", len(self.model.faults)
            )
            self.context.notices.tell(Tone.WARN, text)
        else:
            ask(self, self._question(), self.tr("Publish"), self._publish_now)

    @Slot()
    def show_faults(self) -> None:
        """Go to the next fault and show the list of all."""
        faults = self.side.findChild(CardFaultsList)
        if faults is not None:
            self.side.tabs.setCurrentWidget(faults)
        self.model.go_to_fault(1)

    @Slot()
    def ask_what_if(self) -> None:
        """Show what the draft would make of the evaluations by the published version."""
        if self._base is not None:
            open_what_if(self.context, self._base, self.model.document, self)

    def _arrange(self) -> None:
        """Put the parts in from the outside in: Qt looks at the style of all that is moved."""
        theme = self.context.theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        work = QWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(work)
        column = QVBoxLayout(work)
        side = theme.space(2)
        column.setContentsMargins(side, theme.space(1.25), side, theme.space(1.25))
        column.setSpacing(theme.space(1.25))
        column.addWidget(self.head)
        column.addWidget(self.splitter, 1)
        self.splitter.setProperty("gap", True)
        self.splitter.setHandleWidth(theme.space(1))
        self.splitter.setChildrenCollapsible(False)
        for place, part in enumerate((self.tree, self.properties, self.side)):
            self.splitter.addWidget(framed(theme, part))
            self.splitter.setStretchFactor(place, _SHARES[place] // 100)
        self.splitter.setSizes(list(_SHARES))
        remember(self.splitter, self.context.window_file, "card_editor/shares")

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self.autosave.failed.connect(self._on_save_failed)
        self.autosave.state_changed.connect(self._say_saving)
        self.autosave.settled.connect(self._on_settled)
        self.model.edited.connect(self._on_edited)
        self.model.changed.connect(self._on_document)
        self.model.current_changed.connect(self._say_conditions)
        self.model.opened.connect(self._say_conditions)
        self.model.field_wanted.connect(self.properties.show_field)
        self.tree.entered.connect(self._to_properties)
        self.head.faults_wanted.connect(self.show_faults)
        self.head.what_if_button.clicked.connect(self.ask_what_if)
        self.empty.action.clicked.connect(self._back)

    def _bind(self) -> None:
        bind = self.context.commands.bind
        bind("card.publish", self.publish)
        bind("card.save", self._say_saved)
        bind("card.next_fault", partial(self._go_to_fault, 1))
        bind("card.previous_fault", partial(self._go_to_fault, -1))
        bind("card.language", self._next_language)
        bind("card.tree", self.tree.take_keys)
        bind("card.properties", self._to_properties)
        bind("card.side", self._to_side)
        bind("card.leave", self._back)

    def _load(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        desk = self.context.desk

        def work(_token: Token, _report: Report) -> Loaded:
            return load_draft(desk, wanted.name)

        self._loader.load(work)

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        draft = loaded.draft
        self._keeper.begin(loaded.stamp)
        if draft.name == self.autosave.name and draft.document == self.model.document:
            self.focus_first()  # its steps can still be undone
            return
        self.autosave.begin(self.context.desk, draft.name)
        self._base = draft.base_ref
        self.head.what_if_button.setVisible(draft.base_ref is not None)
        self._undo.clear()
        self.model.set_language(self.context.languages.language)
        self.model.open(draft.document, classifier=loaded.classifier, base=draft.base)
        self._stack.setCurrentIndex(1)
        self._say_saving()
        self.focus_first()

    @Slot(object)
    def _on_load_failed(self, fault: Exception) -> None:
        if isinstance(fault, Expected):
            self.context.notices.fault(fault)
        else:
            self.context.jobs.failed.emit(fault)
        self._close()

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        self._undo.push(CardChange(self.model, edit))

    @Slot()
    def _on_document(self) -> None:
        self.autosave.request(self.model.document)

    @Slot()
    def _say_saving(self) -> None:
        self.head.show_saving(self.autosave)

    @Slot(object)
    def _on_save_failed(self, fault: Exception) -> None:
        if isinstance(fault, Expected):
            self.context.notices.fault(fault)
        else:
            self.context.jobs.failed.emit(fault)

    @Slot()
    def _on_settled(self) -> None:
        """Go on with what waited for the last write."""
        self._say_taken_aside()
        if self._wanted is not None:
            self._load()
        elif self._publishing:
            self._publish_written()

    @Slot()
    def _say_conditions(self) -> None:
        commands, model = self.context.commands, self.model
        commands.set_condition(Condition.CARD_OPEN, model.is_open)
        commands.set_condition(Condition.CARD_NODE, model.is_open and bool(model.current))

    @Slot()
    def _to_properties(self) -> None:
        access.enter(self.properties)

    @Slot()
    def _to_side(self) -> None:
        access.enter(self.side)

    def _go_to_fault(self, by: int) -> None:
        if self.model.go_to_fault(by) is None:
            self.context.notices.tell(Tone.GOOD, self.tr("Nothing is wrong with the card."))

    def _next_language(self) -> None:
        languages = list(Language)
        place = languages.index(self.model.language) + 1
        self.model.set_language(languages[place % len(languages)])

    def _say_saved(self) -> None:
        self.autosave.flush()
        text = self.tr("Nothing needs saving: every edit is in the draft at once.")
        self.context.notices.tell(Tone.INFO, text)

    @Slot()
    def _back(self) -> None:
        self.navigate.emit("scorecards", None)

    def _question(self) -> str:
        facts = {"name": self.model.name_of(()), "version": self.model.value(("version",))}
        text = self.tr("Publish “{name}”, version {version}? A published version never changes.")
        unnamed = card_templates.unnamed(self.model.document)
        if unnamed:
            text += "\n\n" + self.tr(
                "%n name(s) in it are still those of the template.", "", unnamed
            )
        return filled(text, **facts)

    def _publish_now(self) -> None:
        self._publishing = True
        self.autosave.flush()

    def _publish_written(self) -> None:
        if self.autosave.broken:
            self._publishing = False
            return
        desk, name, document = self.context.desk, self.autosave.name, self.model.document
        keeper = self._keeper

        def work(_token: Token, _report: Report) -> Done[CardRef]:
            return keeper.publish(desk, name, document)

        handle = self.context.jobs.start(work, lane=Lane.WRITING, origin=self, own_faults=True)
        handle.succeeded.connect(self._on_published)
        handle.failed.connect(self._on_save_failed)
        handle.settled.connect(self._on_publishing_settled)

    @Slot(object)
    def _on_published(self, done: object) -> None:
        if not isinstance(done, Done) or not isinstance(done.value, CardRef):
            return
        text = self.tr("“{name}”, version {version}, is published.")
        facts = {"name": self.model.name_of(()), "version": done.value.version}
        self._close()
        self.context.notices.tell(Tone.GOOD, filled(text, **facts))
        self.navigate.emit("scorecards", OpenCard(done.value))

    @Slot()
    def _on_publishing_settled(self) -> None:
        self._publishing = False
        self._say_taken_aside()

    def _say_taken_aside(self) -> None:
        name = self._keeper.taken_aside()
        if name:
            text = self.tr(
                "Another window or program has changed this draft too; its text is kept as {name}."
            )
            self.context.notices.tell(Tone.WARN, filled(text, name=name))

    def _close(self) -> None:
        self.autosave.stop()
        self._undo.clear()
        self.model.close()
        self._stack.setCurrentIndex(0)

    def refresh(self) -> None:
        """Look whether the draft is still there: it may have been deleted or published elsewhere."""
        name = self.autosave.name
        if name and not self.autosave.pending and not self._publishing:
            desk = self.context.desk
            handle = self.context.jobs.start(lambda _token, _report: card_drafts.exists(desk, name))
            handle.succeeded.connect(partial(self._on_looked, name))

    def _on_looked(self, name: str, there: object) -> None:
        if not there and name == self.autosave.name and not self.autosave.pending:
            self._close()
            self.context.notices.fault(DraftLost(name=name))
