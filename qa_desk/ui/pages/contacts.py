"""Contacts: find them, bring new ones in, transcribe and evaluate those that are selected."""

from array import array
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.ids import ContactId, EvaluationId
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.ui import access
from qa_desk.ui.commands import Condition, Scope
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files, choose_folder
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.contact_card import ContactCard
from qa_desk.ui.pages.contact_packages import ContactPackages
from qa_desk.ui.pages.contacts_filter import FilterBar
from qa_desk.ui.pages.contacts_shown import ShownColumns
from qa_desk.ui.pages.filter_keeping import FilterKeeping
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.reindexing import Reindexing
from qa_desk.ui.pages.transcribing import Transcribing
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import (
    EvaluateContact,
    ImportPaths,
    OpenContact,
    OpenEvaluation,
    PastImports,
    ShowContacts,
)
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels import contacts
from qa_desk.ui.viewmodels.contacts import ContactFacts, ContactList, Listing, Offer, Wish
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.paged_view import PagedView
from qa_desk.ui.widgets.panes import framed, panes
from qa_desk.ui.widgets.text import label


class ContactsPage(Page):
    """A filter bar, the list, and a card with what is known of one contact."""

    key = "contacts"
    topics = frozenset({Topic.CONTACTS, Topic.TRANSCRIPTS, Topic.EVALUATIONS, Topic.PEOPLE})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = ContactList(lambda: context.desk, context.jobs, self)
        self.transcribing = Transcribing(context, self)
        self.reindexing = Reindexing(context, self)
        self._choices = Loader(context.jobs, self)
        self._facts = Loader(context.jobs, self)
        self._choices_stale = True
        self._stay_on: int | None = None
        self._is_whole = True
        self.setAcceptDrops(True)
        self._make_widgets()
        self._arrange()
        self.packages = ContactPackages(
            context,
            self.package_button,
            self,
            lambda: array("q", self.table.rows.ids),
            lambda: array("q", self.table.selected_ids()),
        )
        self._connect()
        self._bind()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Contacts")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.import_button.setText(self.tr("Import"))
        self.files_action.setText(self.tr("Import files…"))
        self.folder_action.setText(self.tr("Import a folder…"))
        self.imports_action.setText(self.tr("Past imports"))
        self.packages.retranslate()
        self.transcribe_button.setText(self.tr("Transcribe"))
        self.evaluate_button.setText(self.tr("Evaluate"))
        self.all_button.setText(self.tr("Select all"))
        self.filter.retranslate()
        self.card.retranslate()
        self.transcribing.retranslate()
        self.shown.retranslate()
        self.table.set_columns(self.shown.columns(), self.shown.topic_place())
        access.name(self.table, self.title(), self.tr("Enter evaluates the contact"))
        access.name(self._split, self.tr("Contacts and the chosen one"))
        self._say_counts()

    def refresh(self) -> None:
        """Read the list anew; what is selected stays."""
        stay = self._stay_on if self._stay_on is not None else self.table.current_id()
        self.list.load(stay)
        self._load_facts()
        self.transcribing.look()
        self.reindexing.look()
        if self._choices_stale:
            self._choices_stale = False
            desk = self.context.desk
            self._choices.load(lambda _token, _report: contacts.offer(desk))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.table.setFocus()

    def arrive(self, argument: object) -> None:
        """Show what another page asked for."""
        if isinstance(argument, ShowContacts):
            self.filter.narrow(argument.filter)
        elif isinstance(argument, OpenContact):
            self._stay_on = int(argument.contact)
            self.filter.clear()
            self.make_stale()

    def _make_widgets(self) -> None:
        context = self.context
        self._header = PageHeader(context.theme)
        self.import_button = button(context, Weight.PLAIN, "import")
        self.files_action = context.icons.dress(QAction(self), "import")
        self.folder_action = context.icons.dress(QAction(self), "folder")
        self.imports_action = context.icons.dress(QAction(self), "clock")
        self.package_button = button(context, Weight.PLAIN, "export")
        self.transcribe_button = button(context, Weight.PLAIN, "transcript")
        self.evaluate_button = button(context, Weight.PRIMARY, "evaluate")
        self.filter = FilterBar(context)
        self.keeping = FilterKeeping(context, self.filter, self)
        self.shown = ShownColumns(context)
        self.list.custom = self.shown.has_own
        self.table = PagedView(context)
        self.card = ContactCard(context)
        self._empty = EmptyState(context, "contacts")
        self._selected = label(TypeSize.SMALL, "muted")
        self.all_button = button(context, Weight.QUIET)

    def _arrange(self) -> None:
        theme = self.context.theme
        menu = QMenu(self.import_button)
        menu.addActions([self.files_action, self.folder_action, self.imports_action])
        self.import_button.setMenu(menu)
        for each in (
            self.import_button,
            self.package_button,
            self.transcribe_button,
            self.evaluate_button,
        ):
            self._header.tools.addWidget(each)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.card.setMinimumWidth(theme.space(28))
        self._split = panes(theme, self._list_side(), self.card, (110, 40))
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, theme.space(1.5))
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(self.filter)
        column.addWidget(self.filter.panel)
        column.addWidget(self.transcribing.strip)
        column.addWidget(self._split, 1)

    def _list_side(self) -> QWidget:
        theme = self.context.theme
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        foot = QHBoxLayout()
        foot.addWidget(self._selected)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        foot.addWidget(self.shown.button)
        column.addWidget(framed(theme, self._stack), 1)
        column.addLayout(foot)
        return side

    def _connect(self) -> None:
        self.files_action.triggered.connect(self.choose_files)
        self.folder_action.triggered.connect(self.choose_folder)
        self.imports_action.triggered.connect(self.show_imports)
        self.transcribe_button.clicked.connect(self.transcribe)
        self.evaluate_button.clicked.connect(self.evaluate)
        self.all_button.clicked.connect(self._select_all)
        self.filter.wished.connect(self._on_wished)
        self.keeping.kept.connect(self._on_kept)
        self.shown.changed.connect(self._on_columns)
        self._empty.action.clicked.connect(self._on_empty_action)
        self.table.opened.connect(self.evaluate)
        self.table.selected.connect(self._say_counts)
        self.table.current_changed.connect(self._load_facts)
        self.table.order_wanted.connect(self._on_order)
        self.table.rows.wanted.connect(self.list.fetch)
        self.list.listed.connect(self._on_listed)
        self.list.fetched.connect(self._on_fetched)
        self.card.opened.connect(self._open_evaluation)
        self._choices.loaded.connect(self._on_choices)
        self._facts.loaded.connect(self._on_facts)
        self.context.hub.changed.connect(self._on_other_choices)

    def _bind(self) -> None:
        commands = self.context.commands
        commands.bind("contacts.import_files", self.choose_files)
        commands.bind("contacts.import_folder", self.choose_folder)
        commands.bind("contacts.export_package", self.packages.export)
        commands.bind("contacts.import_package", self.packages.choose)
        commands.bind("contacts.find", self.filter.words.setFocus)
        commands.bind("contacts.evaluate", self.evaluate)
        commands.bind("contacts.transcribe", self.transcribe)
        commands.bind("contacts.order", self._order_by_current)
        commands.attach(Scope.TABLE, self.table)

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to import."""
        kinds = "*.wav *.mp3 *.ogg *.opus *.m4a *.flac *.csv *.json"
        filters = filled(
            "{name} ({kinds});;{all} (*)",
            name=self.tr("Recordings, tables and chats"),
            kinds=kinds,
            all=self.tr("All files"),
        )
        choose_files(self, self.tr("Files to import"), filters, self.import_paths)

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder to import."""
        choose_folder(self, self.tr("Folder to import"), lambda path: self.import_paths((path,)))

    def import_paths(self, paths: tuple[Path, ...]) -> None:
        """Show what an import of these would do."""
        self.navigate.emit("import", ImportPaths(paths))

    @Slot()
    def show_imports(self) -> None:
        """Show what was imported before."""
        self.navigate.emit("import", PastImports())

    @Slot()
    def evaluate(self) -> None:
        """Evaluate the contact the keys are on."""
        current = self.table.current_id()
        if current is not None:
            self.navigate.emit("evaluate", EvaluateContact(ContactId(current)))

    @Slot()
    def transcribe(self) -> None:
        """Transcribe the selected contacts."""
        self.transcribing.start(self.selection())

    def selection(self) -> "array[int] | ContactFilter":
        """Return what is selected: the filter where it is all that the filter lets through."""
        if self._is_everything():
            return self.list.wish.filter()
        return self.table.selected_ids()

    def _is_everything(self) -> bool:
        return self._is_whole and self.table.selected_count() == len(self.table.rows.ids) > 1

    @Slot()
    def _on_kept(self) -> None:
        desk = self.context.desk
        self._choices.load(lambda _token, _report: contacts.offer(desk))

    @Slot()
    def _on_columns(self) -> None:
        self.list.custom = self.shown.has_own
        self.table.set_columns(self.shown.columns(), self.shown.topic_place())
        self.list.load(self.table.current_id())

    @Slot(object)
    def _on_wished(self, wish: Wish) -> None:
        if self.list.ask(wish):
            self.list.load(self._stay_on or self.table.current_id())

    @Slot(object)
    def _on_order(self, order: ContactOrder) -> None:
        self.list.order = order
        self.table.show_order(order)
        self.list.load(self.table.current_id())

    @Slot()
    def _order_by_current(self) -> None:
        self.table.order_by(max(0, self.table.currentIndex().column()))

    @Slot(object)
    def _on_listed(self, listing: Listing) -> None:
        if listing.whole:
            self._stay_on = None
        self._is_whole = listing.whole
        self.table.show_ids(listing.ids, listing.place)
        self._stack.setCurrentWidget(self.table if listing.ids else self._empty)
        if not listing.ids:
            self.card.clear()
        self._load_facts()
        self._say_counts()

    @Slot(object)
    def _on_fetched(self, pages: tuple[contacts.Page, ...]) -> None:
        for page in pages:
            self.table.rows.take(page.wish, page.rows)

    @Slot()
    def _load_facts(self) -> None:
        current = self.table.current_id()
        if current is None:
            self._facts.drop()
            return
        desk, id_ = self.context.desk, ContactId(current)
        row = self.table.rows.value(self.table.currentIndex().row())
        wanted = self.list.wish.filter()

        def work(_token: Token, _report: Report) -> ContactFacts:
            return contacts.facts(desk, row, id_, wanted)

        self._facts.load(work)

    @Slot(object)
    def _on_facts(self, facts: ContactFacts) -> None:
        if facts.contact.id == self.table.current_id():
            self.card.show_facts(facts)

    @Slot(object)
    def _on_choices(self, offer: Offer) -> None:
        self.filter.offer(offer)
        self.shown.offer(offer.custom)

    @Slot(object, object)
    def _on_other_choices(self, changes: Changes, _origin: object) -> None:
        if changes.topics & {Topic.CONTACTS, Topic.PEOPLE}:
            self._choices_stale = True

    @Slot(object)
    def _open_evaluation(self, evaluation: EvaluationId) -> None:
        self.navigate.emit("evaluate", OpenEvaluation(evaluation))

    @Slot()
    def _select_all(self) -> None:
        if self.table.selected_count() == len(self.table.rows.ids):
            self.table.choose_row(max(0, self.table.currentIndex().row()))
        else:
            self.table.selectAll()
        self.table.setFocus()

    @Slot()
    def _on_empty_action(self) -> None:
        if self.list.wish.is_narrow:
            self.filter.clear()
        else:
            self.choose_folder()

    @Slot()
    def _say_counts(self) -> None:
        """Say how many there are and what is selected, and what can be done with it."""
        listed, chosen = len(self.table.rows.ids), self.table.selected_count()
        self._header.say(self.title(), self._listed_text(listed))
        everything = self._is_everything()
        self._selected.setText(self._selected_text(chosen, everything))
        self.all_button.setText(
            self.tr("Undo the selection") if everything else self.tr("Select all")
        )
        self.all_button.setVisible(listed > 1)
        self.evaluate_button.setEnabled(chosen == 1)
        self.transcribe_button.setEnabled(chosen > 0)
        self.context.commands.set_condition(Condition.ROWS_SELECTED, chosen > 0)
        self._say_empty()

    def _listed_text(self, listed: int) -> str:
        if not self._is_whole:
            return self.tr("Counting…")
        if self.list.wish.is_narrow:
            return self.tr("%n contact(s) match", "", listed)
        return self.tr("%n contact(s)", "", listed)

    def _selected_text(self, chosen: int, everything: bool) -> str:  # noqa: FBT001 - private
        if everything and self.list.wish.is_narrow:
            return self.tr("All %n matching contact(s) are selected", "", chosen)
        if everything:
            return self.tr("All %n contact(s) are selected", "", chosen)
        return self.tr("%n selected", "", chosen) if chosen > 1 else ""

    def _say_empty(self) -> None:
        if self.list.wish.is_narrow:
            self._empty.say(
                self.tr("No contact matches"),
                self.tr("Take a word or a limit away, or look at all contacts."),
                self.tr("Show all contacts"),
            )
            return
        self._empty.say(
            self.tr("No contacts yet"),
            self.tr(
                "Choose a folder with recordings and the switchboard's table, or chat exports. "
                "You can also drop files here."
            ),
            self.tr("Import a folder…"),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        urls = event.mimeData().urls()
        self.import_paths(tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
        event.acceptProposedAction()
