"""Import: files become contacts; what was imported before, and the folder that is watched."""

from pathlib import Path
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import ContactId
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files, choose_folder
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages.importing_past import PastTab
from qa_desk.ui.pages.importing_run import RunTab
from qa_desk.ui.pages.importing_watched import WatchedTab
from qa_desk.ui.pages.page import Page
from qa_desk.ui.routes import ImportContacts, ImportPaths, OpenContact, PastImports
from qa_desk.ui.viewmodels.importing import Stage
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.page_header import PageHeader

KINDS = (
    "*.wav *.mp3 *.ogg *.opus *.m4a *.flac *.csv *.tsv *.xlsx *.json *.txt *.vtt *.srt *.sbv "
    "*.docx *.eml *.zip *.html"
)


@final
class ImportPage(Page):
    """Three tabs; files can be dropped on any of them."""

    key = "import"
    topics = frozenset({Topic.CONTACTS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAcceptDrops(True)
        self._header = PageHeader(context.theme)
        self.files_button = button(context, Weight.PLAIN, "import")
        self.folder_button = button(context, Weight.PLAIN, "folder")
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self.run = RunTab(context)
        self._past: PastTab | None = None
        self._watching: WatchedTab | None = None
        self._arrange()
        self._connect()
        commands = context.commands
        commands.bind("import.files", self.choose_files)
        commands.bind("import.folder", self.choose_folder)

    @property
    def past(self) -> PastTab:
        """The tab of past imports, made when it is first wanted."""
        if self._past is None:
            self._past = PastTab(self.context)
            self._past.opened.connect(self._open_contact)
            self._past.retranslate()
            self._places[1].addWidget(self._past)
        return self._past

    @property
    def watched(self) -> WatchedTab:
        """The tab of the watched folder, made when it is first wanted."""
        if self._watching is None:
            self._watching = WatchedTab(self.context)
            self._watching.retranslate()
            self._places[2].addWidget(self._watching)
        return self._watching

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Import contacts")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(
            self.title(),
            self.tr(
                "What is there already is recognised; for what cannot come in the reason is named."
            ),
        )
        self.files_button.setText(self.tr("Choose files…"))
        self.folder_button.setText(self.tr("Choose a folder…"))
        names = (self.tr("New import"), self.tr("Past imports"), self.tr("Watched folder"))
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        access.name(self.tabs, self.title())
        self.run.retranslate()
        for tab in (self._past, self._watching):
            if tab is not None:
                tab.retranslate()

    def refresh(self) -> None:
        """Read the past imports anew."""
        self.run.prepare()
        if self._past is not None:
            self._past.refresh()
        if self._watching is not None:
            self._watching.card.show_state()

    def focus_first(self) -> None:
        """Put the keys where work begins."""
        if self.tabs.currentIndex() == 1:
            self.past.runs.table.setFocus()
        elif self.run.model.stage is Stage.IDLE:
            self.folder_button.setFocus()
        else:
            self.run.status.import_button.setFocus()

    def arrive(self, argument: object) -> None:
        """Look at what another page was given, or ask for it."""
        self.tabs.setCurrentIndex(1 if isinstance(argument, PastImports) else 0)
        if isinstance(argument, ImportPaths):
            self.import_paths(argument.paths)
        elif isinstance(argument, ImportContacts):
            self.choose_folder()

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to import."""
        filters = filled(
            "{name} ({kinds});;{all} (*)",
            name=self.tr("Recordings, tables and conversations"),
            kinds=KINDS,
            all=self.tr("All files"),
        )
        choose_files(self, self.tr("Files to import"), filters, self.import_paths)

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder to import."""
        choose_folder(self, self.tr("Folder to import"), lambda path: self.import_paths((path,)))

    def import_paths(self, paths: tuple[Path, ...]) -> None:
        """Show what an import of these would do."""
        self.tabs.setCurrentIndex(0)
        self.run.look(paths)

    def _arrange(self) -> None:
        theme = self.context.theme
        for each in (self.files_button, self.folder_button):
            self._header.tools.addWidget(each)
        for _ in range(3):
            self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._places = [QVBoxLayout() for _ in range(3)]
        for inner in self._places:
            place = QWidget()
            inner.setContentsMargins(0, 0, 0, 0)
            place.setLayout(inner)
            self._stack.addWidget(place)
        self._places[0].addWidget(self.run)
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, theme.space(1.5))
        column.setSpacing(theme.space(1.5))
        for widget in (self._header, self.tabs):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.files_button.clicked.connect(self.choose_files)
        self.folder_button.clicked.connect(self.choose_folder)
        self.tabs.currentChanged.connect(self._on_tab)
        self.run.folder_wanted.connect(self.choose_folder)
        self.run.contacts_wanted.connect(self._show_contacts)
        self.run.ended.connect(self._on_ended)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        """Show a tab; those that are seldom wanted are made now."""
        if place == 1:
            self.past.show()
        elif place == 2:  # noqa: PLR2004 - the third of three tabs
            self.watched.show()
        self._stack.setCurrentIndex(place)

    @Slot()
    def _show_contacts(self) -> None:
        self.navigate.emit("contacts", None)

    @Slot(object)
    def _open_contact(self, contact: ContactId) -> None:
        self.navigate.emit("contacts", OpenContact(contact))

    @Slot()
    def _on_ended(self) -> None:
        """Tell of an import that ended while another page was shown."""
        if self._past is not None:
            self._past.refresh()
        if self.isVisible():
            return
        model, notices = self.run.model, self.context.notices
        summary = model.summary
        action, show = self.tr("Show it"), self._show_again
        if model.stage is not Stage.DONE or summary is None:
            text = self.tr("The import has ended before all was in.")
            notices.offer(Notice(Tone.WARN, text, action, show))
        elif summary.rejected:
            text = self.tr("%n file(s) or row(s) could not be imported.", "", len(summary.rejected))
            notices.offer(Notice(Tone.WARN, text, action, show))
        else:
            text = self.tr("%n new contact(s) are in the list.", "", summary.added)
            notices.tell(Tone.GOOD, text)

    def _show_again(self) -> None:
        self.navigate.emit("import", None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        urls = event.mimeData().urls()
        self.import_paths(tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
        event.acceptProposedAction()
