"""The classifier editor: error types as a tree, their properties, what changed; all can be undone."""

from functools import partial
from pathlib import Path
from typing import Final, final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.scoring.model import ClassifierRef
from qa_desk.services import classifier_drafts, classifier_workbooks, kept_files
from qa_desk.services.classifier_workbooks import DryRun
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.commands import Condition
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import ask, choose_files, choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.card_undo import CardChange
from qa_desk.ui.pages.classifier_head import ClassifierHead
from qa_desk.ui.pages.classifier_import import ClassifierImportDialog
from qa_desk.ui.pages.classifier_move import MoveDialog
from qa_desk.ui.pages.classifier_properties import ClassifierProperties
from qa_desk.ui.pages.classifier_side import ClassifierSide
from qa_desk.ui.pages.classifier_tree import ClassifierTree
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.page import Page
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import OpenCard
from qa_desk.ui.viewmodels import classifier_past
from qa_desk.ui.viewmodels.card_autosave import CardAutosave
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel
from qa_desk.ui.viewmodels.classifier_past import Loaded, Past
from qa_desk.ui.viewmodels.document_editor import Edit
from qa_desk.ui.widgets.panes import framed, remember

_SHARES: Final = (3700, 3500, 2800)
"""How tree, properties and side share the room until somebody moves the lines between them."""
_FILTER: Final = "Excel, CSV (*.xlsx *.csv *.txt)"


@final
class ClassifierPage(Page):
    """One draft; each edit is written as it is made."""

    key = "classifier"
    topics = frozenset({Topic.SCORECARDS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._is_draft = False
        self._publishing = False
        self._base_published = False
        self.model = ClassifierModel(context.jobs, self)
        self._undo = QUndoStack(self)
        self.autosave = CardAutosave(context.jobs, self, classifier_drafts.save)
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._past = Loader(context.jobs, self)
        self.head = ClassifierHead(context, self.model)
        self.tree = ClassifierTree(context, self.model)
        self.properties = ClassifierProperties(context, self.model)
        self.side = ClassifierSide(context, self.model)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self._connect()
        self._bind()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Error classifier")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for part in (self.head, self.tree, self.properties, self.side):
            part.retranslate()
        access.name(self.splitter, self.title())

    def focus_first(self) -> None:
        """Put the keys on the tree."""
        self.tree.take_keys()

    def undo_stack(self) -> QUndoStack:
        """Return the steps on the classifier."""
        return self._undo

    def leave(self) -> None:
        """Write what is still being typed."""
        self.properties.settle()
        self.autosave.flush()

    def refresh(self) -> None:
        """Open the classifier, or look anew at versions and cards around the one that is open."""
        desk = self.context.desk
        if self.model.is_open:
            self._past.load(lambda _token, _report: classifier_past.load_past(desk))
        else:
            self._load()

    @Slot()
    def publish(self) -> None:
        """Ask and publish, or show what is wrong."""
        if not self.model.is_open or self._publishing:
            return
        self.properties.settle()
        if self.model.faults:
            self.show_faults()
            text = self.tr(
                "A classifier is published without faults; %n is left.", "", len(self.model.faults)
            )
            self.context.notices.tell(Tone.WARN, text)
            return
        if self._nothing_new():
            text = self.tr("The draft says the same as the version in use: nothing to publish.")
            self.context.notices.tell(Tone.INFO, text)
            return
        text = self.tr(
            "Publish version {version} of the classifier, with {changes}? "
            "New scorecards take their error types from it; published ones stay as they are."
        )
        changes = self.tr("%n change(s)", "", len(self.model.changes))
        facts = {"version": self.model.value(("version",)), "changes": changes}
        ask(self, filled(text, **facts), self.tr("Publish"), self._publish_now)

    @Slot()
    def show_faults(self) -> None:
        """Go to the next fault and show the list of all."""
        self.side.show_faults()
        self.model.go_to_fault(1)

    @Slot()
    def choose_import(self) -> None:
        """Let the person choose a list to read."""
        title = self.tr("Error classifier in Excel or CSV")
        choose_files(self, title, _FILTER, lambda paths: self.import_list(paths[0]))

    def import_list(self, path: Path) -> None:
        """Show what a list would change, and what is wrong with it."""
        document = self.model.document

        def work(_token: Token, _report: Report) -> DryRun:
            return classifier_workbooks.read(path, document)

        handle = self.context.jobs.start(work, own_faults=True)
        handle.succeeded.connect(self._on_read)
        handle.failed.connect(self._on_fault)

    @Slot()
    def choose_export(self) -> None:
        """Let the person say where the workbook is to be written."""
        if self.model.classifier is None:
            self.show_faults()
            text = self.tr("Correct the faults first: a workbook is written without any.")
            self.context.notices.tell(Tone.WARN, text)
            return
        name = f"{self.model.value(('id',))}-{self.model.value(('version',))}.xlsx"
        proposal = self.context.desk.paths.reports / name
        choose_target(self, self.tr("Workbook of the classifier"), proposal, self.export)

    def export(self, path: Path) -> None:
        """Write the draft as a workbook in the window's language."""
        classifier, language = self.model.classifier, self.context.languages.language
        if classifier is None:
            return
        target = path if path.suffix else path.with_suffix(".xlsx")

        desk = self.context.desk

        def work(_token: Token, _report: Report) -> Path:
            key = kept_files.key_for(desk, target)
            return classifier_workbooks.export(classifier, target, language, key)

        handle = self.context.jobs.start(work, own_faults=True)
        handle.succeeded.connect(self._on_exported)
        handle.failed.connect(self._on_fault)

    @Slot()
    def choose_place(self) -> None:
        """Let the person choose where to move the current entry."""
        if self.model.current:
            dialog = MoveDialog(self.context, self.model, self)
            dialog.chosen.connect(partial(self._move_to, self.model.current))
            dialog.open()

    @Slot()
    def take_back(self) -> None:
        """Go back to what the version in use says; one step, which can be undone like any other."""
        base = self.model.base
        if base is not None:
            self.model.take(base, self.tr("Take back all changes"))

    def _arrange(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        side = theme.space(2)
        column.setContentsMargins(side, theme.space(1.25), side, theme.space(1.25))
        column.setSpacing(theme.space(1.25))
        for part in (self.tree, self.properties, self.side):
            self.splitter.addWidget(framed(theme, part))
        self.splitter.setProperty("gap", True)
        self.splitter.setHandleWidth(theme.space(1))
        self.splitter.setChildrenCollapsible(False)
        for place, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(place, share // 100)
        self.splitter.setSizes(list(_SHARES))
        remember(self.splitter, self.context.window_file, "classifier/shares")
        column.addWidget(self.head)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        model = self.model
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_fault)
        self._past.loaded.connect(self._on_past)
        self.autosave.failed.connect(self._on_fault)
        self.autosave.state_changed.connect(self._say_saving)
        self.autosave.settled.connect(self._on_settled)
        model.edited.connect(self._on_edited)
        model.changed.connect(self._on_document)
        model.current_changed.connect(self._say_conditions)
        model.opened.connect(self._say_conditions)
        model.field_wanted.connect(self.properties.show_field)
        self.tree.entered.connect(self._to_properties)
        self.properties.entry.place.wanted.connect(self.choose_place)
        self.side.card_wanted.connect(self._to_card)
        self.head.faults_wanted.connect(self.show_faults)
        self.head.back_wanted.connect(self.take_back)

    def _bind(self) -> None:
        bind = self.context.commands.bind
        bind("classifier.publish", self.publish)
        bind("classifier.save", self._say_saved)
        bind("classifier.import", self.choose_import)
        bind("classifier.export", self.choose_export)
        bind("classifier.move_to", self.choose_place)
        bind("classifier.next_fault", partial(self._go_to_fault, 1))
        bind("classifier.previous_fault", partial(self._go_to_fault, -1))
        bind("classifier.language", self._next_language)
        bind("classifier.tree", self.tree.take_keys)
        bind("classifier.properties", self._to_properties)
        bind("classifier.side", self._to_side)
        bind("classifier.leave", self._back)

    def _load(self) -> None:
        desk = self.context.desk
        self._loader.load(lambda _token, _report: classifier_past.load(desk))

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        draft = loaded.draft
        self._is_draft, self._base_published = draft.is_draft, draft.base_published
        self.autosave.begin(self.context.desk, classifier_drafts.NAME)
        self._undo.clear()
        self.model.set_language(self.context.languages.language)
        self.side.show_past(loaded.past)
        self.head.show_opened(draft)
        self.model.open(draft.document, draft.base)
        self._say_saving()

    @Slot(object)
    def _on_past(self, past: Past) -> None:
        self.side.show_past(past)

    @Slot(object)
    def _on_fault(self, fault: Exception) -> None:
        if isinstance(fault, Expected):
            self.context.notices.fault(fault)
        else:
            self.context.jobs.failed.emit(fault)

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        self._undo.push(CardChange(self.model, edit))

    @Slot()
    def _on_document(self) -> None:
        self._is_draft = True
        self.autosave.request(self.model.document)

    @Slot()
    def _say_saving(self) -> None:
        self.head.show_saving(self.autosave, is_draft=self._is_draft)

    @Slot()
    def _on_settled(self) -> None:
        if self._publishing:
            self._publish_written()

    @Slot()
    def _say_conditions(self) -> None:
        commands, model = self.context.commands, self.model
        commands.set_condition(Condition.CLASSIFIER_OPEN, model.is_open)
        commands.set_condition(Condition.CLASSIFIER_NODE, model.is_open and bool(model.current))

    @Slot()
    def _to_properties(self) -> None:
        access.enter(self.properties)

    @Slot()
    def _to_side(self) -> None:
        access.enter(self.side)

    @Slot(object)
    def _to_card(self, target: OpenCard) -> None:
        self.navigate.emit("scorecards", target)

    def _move_to(self, path: tuple[str | int, ...], below: tuple[str | int, ...]) -> None:
        self.model.move_to(path, below)
        self.tree.take_keys()

    def _go_to_fault(self, by: int) -> None:
        if self.model.go_to_fault(by) is None:
            self.context.notices.tell(Tone.GOOD, self.tr("Nothing is wrong with the classifier."))

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

    @Slot(object)
    def _on_read(self, run: DryRun) -> None:
        dialog = ClassifierImportDialog(self.context, run, self)
        dialog.taken.connect(partial(self._take, run))
        dialog.open()

    def _take(self, run: DryRun) -> None:
        self.model.take(run.document, self.tr("Import from Excel"))
        self.side.show_changes()
        self.tree.take_keys()

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        offer_file(self.context, path)

    def _nothing_new(self) -> bool:
        """Say whether the draft differs from a published version in its number alone."""
        model = self.model
        old, new = ({**(each or {}), "version": 0} for each in (model.base, model.document))
        return self._base_published and old == new

    def _publish_now(self) -> None:
        self._publishing = True
        self.autosave.flush()

    def _publish_written(self) -> None:
        if self.autosave.broken:
            self._publishing = False
            return
        desk, document = self.context.desk, self.model.document

        def work(_token: Token, _report: Report) -> Done[ClassifierRef]:
            return classifier_drafts.publish(desk, document)

        handle = self.context.jobs.start(work, lane=Lane.WRITING, origin=self, own_faults=True)
        handle.succeeded.connect(self._on_published)
        handle.failed.connect(self._on_fault)
        handle.settled.connect(self._on_publishing_settled)

    @Slot(object)
    def _on_published(self, done: object) -> None:
        if isinstance(done, Done) and isinstance(done.value, ClassifierRef):
            text = self.tr("Version {version} of the classifier is published.")
            self.context.notices.tell(Tone.GOOD, filled(text, version=done.value.version))
            self._load()

    @Slot()
    def _on_publishing_settled(self) -> None:
        self._publishing = False
