"""Reports: the agents of a month, their workbooks, and where these lie."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Done
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_folder
from qa_desk.ui.i18n import OWN_NAMES
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages.opening import offer_file, open_path
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.reports_columns import agent_columns, file_columns
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import ReportOfAgent
from qa_desk.ui.viewmodels import reports
from qa_desk.ui.viewmodels.reports import AgentLine, ReportsData, WrittenFile
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.text import label

Writing = Callable[[Token, Report], Done[tuple[Path, ...]]]


class ReportsPage(Page):
    """Choose a month and a language, write one agent's workbook or all, open them."""

    key = "reports"
    topics = frozenset({Topic.EVALUATIONS, Topic.CONTACTS, Topic.REPORTS, Topic.PEOPLE})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: ReportsData | None = None
        self._wanted_month = ""
        self._wanted_agent = ""
        self.folder = context.desk.paths.reports
        self._lists = Loader(context.jobs, self)
        self._files = Loader(context.jobs, self)
        self._make_widgets()
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Reports")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages = self.context.languages
        self._header.say(
            self.title(),
            self.tr("An Excel workbook for each agent: figures, evaluations, errors and trend."),
        )
        self.agent_button.setText(self.tr("Write for this agent"))
        self.all_button.setText(self.tr("Write for all agents"))
        self._month_name.setText(self.tr("Month"))
        self._language_name.setText(self.tr("Language of the report"))
        self._folder_name.setText(self.tr("Folder"))
        access.buddy(self._month_name, self.month)
        access.buddy(self._language_name, self.language)
        self.folder_button.setText(self.tr("Another folder…"))
        self.open_folder_button.setText(self.tr("Open the folder"))
        self.language.offer([(each, OWN_NAMES[each]) for each in Language])
        self._agents_card.set_heading(self.tr("Agents of the month"))
        self._files_card.set_heading(self.tr("Written reports"))
        self.agents.set_columns(agent_columns(languages), stretched=1)
        self.files.set_columns(file_columns(languages), stretched=0)
        access.name(self.agents, self.tr("Agents of the month"), self.tr("Enter writes the report"))
        access.name(self.files, self.tr("Written reports"), self.tr("Enter opens the report"))
        self.open_button.setText(self.tr("Open"))
        self._say_empty()
        self._say_data()

    def refresh(self) -> None:
        """Read the month and the folder anew."""
        desk, month, folder = self.context.desk, self._wanted_month, self.folder
        self._lists.load(lambda _token, _report: reports.load(desk, month))
        self._files.load(lambda _token, _report: reports.files(folder))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.agents.setFocus()

    def arrive(self, argument: object) -> None:
        """Show an agent's month."""
        if isinstance(argument, ReportOfAgent):
            self._wanted_month, self._wanted_agent = argument.month, argument.agent
            self.make_stale()

    def _make_widgets(self) -> None:
        context = self.context
        self._header = PageHeader(context.theme)
        self.agent_button = button(context, Weight.PLAIN, "user")
        self.all_button = button(context, Weight.PRIMARY, "reports")
        self._month_name, self._language_name, self._folder_name = label(), label(), label()
        self._folder_path = label(ink="muted")
        self.month: Choice[str] = Choice()
        self.language: Choice[Language] = Choice()
        self.language.offer([(each, OWN_NAMES[each]) for each in Language])
        self.language.choose(context.languages.language)
        self.folder_button = button(context, Weight.QUIET, "folder")
        self.open_folder_button = button(context, Weight.QUIET, "external")
        self._agents_card, self._files_card = Card(context.theme), Card(context.theme)
        self.agents: ListTable[AgentLine] = ListTable(context)
        self.files: ListTable[WrittenFile] = ListTable(context)
        self.open_button = button(context, Weight.QUIET, "external")
        self._note = label(ink="muted", wrap=True)
        self._no_agents = EmptyState(context, "reports")
        self._no_files = EmptyState(context, "reports")

    def _arrange(self) -> None:
        theme = self.context.theme
        for each in (self.agent_button, self.all_button):
            self._header.tools.addWidget(each)
        self._agents_stack = _stacked(self.agents, self._no_agents)
        self._files_stack = _stacked(self.files, self._no_files)
        self._agents_card.body.addWidget(self._agents_stack, 1)
        self._agents_card.body.addWidget(self._note)
        self._files_card.head.addWidget(self.open_button)
        self._files_card.body.addWidget(self._files_stack, 1)
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addLayout(self._choices_rows())
        column.addWidget(self._agents_card, 3)
        column.addWidget(self._files_card, 2)

    def _choices_rows(self) -> QVBoxLayout:
        """Say what is written in one line, and where to in another: a large font fills both."""
        theme = self.context.theme
        what, where = QHBoxLayout(), QHBoxLayout()
        self.month.setMinimumWidth(theme.space(20))
        for name, field in ((self._month_name, self.month), (self._language_name, self.language)):
            what.addWidget(name)
            what.addWidget(field)
            what.addSpacing(theme.space(1.5))
        for widget in (
            self._folder_name,
            self._folder_path,
            self.folder_button,
            self.open_folder_button,
        ):
            where.addWidget(widget)
        rows = QVBoxLayout()
        rows.setSpacing(theme.space(0.5))
        for row in (what, where):
            row.setSpacing(theme.space(1))
            row.addStretch(1)
            rows.addLayout(row)
        return rows

    def _connect(self) -> None:
        self._lists.loaded.connect(self._on_loaded)
        self._files.loaded.connect(self._on_files)
        self.month.picked.connect(self._on_month)
        self.agents.opened.connect(self.write_agent)
        self.agents.current_changed.connect(self._show_ready)
        self.agent_button.clicked.connect(self.write_agent)
        self.all_button.clicked.connect(self.write_all)
        self.folder_button.clicked.connect(self._choose_folder)
        self.open_folder_button.clicked.connect(lambda: open_path(self.context, self.folder))
        self.files.opened.connect(self._open_file)
        self.files.current_changed.connect(self._show_ready)
        self.open_button.clicked.connect(self._open_current)

    @Slot()
    def write_agent(self) -> None:
        """Write the workbook of the agent the keys are on."""
        line, data = self.agents.current(), self._data
        if line is None or data is None:
            return
        desk, folder, language = self.context.desk, self.folder, self._language()

        def work(_token: Token, _report: Report) -> Done[tuple[Path, ...]]:
            from qa_desk.services import reporting  # noqa: PLC0415 - brings openpyxl

            return reporting.agent_report(desk, line.external_id, data.month, folder, language)

        self._write(work)

    @Slot()
    def write_all(self) -> None:
        """Write the workbooks of all agents of the month."""
        data = self._data
        if data is None:
            return
        desk, folder, language = self.context.desk, self.folder, self._language()

        def work(_token: Token, report: Report) -> Done[tuple[Path, ...]]:
            from qa_desk.services import reporting  # noqa: PLC0415 - brings openpyxl

            return reporting.month_reports(desk, data.month, folder, language, report)

        self._write(work)

    def _language(self) -> Language:
        return self.language.value() or self.context.languages.language

    def _write(self, work: Writing) -> None:
        handle = self.context.jobs.start(work, title=self.tr("Writing reports"))
        handle.succeeded.connect(self._on_written)

    @Slot(object)
    def _on_written(self, done: object) -> None:
        paths: tuple[Path, ...] = done.value if isinstance(done, Done) else ()
        if len(paths) == 1:
            offer_file(self.context, paths[0])
        elif paths:
            text = self.tr("%n report(s) written.", "", len(paths))
            notice = Notice(
                Tone.GOOD,
                text,
                self.tr("Open the folder"),
                lambda: open_path(self.context, paths[0].parent),
            )
            self.context.notices.offer(notice)

    @Slot(object)
    def _on_loaded(self, data: ReportsData) -> None:
        self._data = data
        self._wanted_month = data.month
        self.agents.set_values(data.agents)
        wanted = [n for n, line in enumerate(data.agents) if line.external_id == self._wanted_agent]
        if wanted:
            self.agents.choose_row(wanted[0])
            self._wanted_agent = ""
        self._say_data()

    @Slot(object)
    def _on_files(self, files: tuple[WrittenFile, ...]) -> None:
        self.files.set_values(files)
        self._files_stack.setCurrentIndex(0 if files else 1)
        self._show_ready()

    @Slot(str)
    def _on_month(self, month: str) -> None:
        self._wanted_month = month
        self.refresh()

    @Slot()
    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Folder for the reports"), self.use_folder)

    def use_folder(self, folder: Path) -> None:
        """Write into another folder from now on."""
        self.folder = folder
        self._say_data()
        self.refresh()

    @Slot(object)
    def _open_file(self, file: WrittenFile) -> None:
        open_path(self.context, file.path)

    @Slot()
    def _open_current(self) -> None:
        file = self.files.current()
        if file is not None:
            self._open_file(file)

    @Slot()
    def _show_ready(self) -> None:
        agents = self._data.agents if self._data else ()
        self.agent_button.setEnabled(self.agents.current() is not None)
        self.all_button.setEnabled(bool(agents))
        self.open_button.setEnabled(self.files.current() is not None)

    def _say_empty(self) -> None:
        self._no_agents.say(
            self.tr("No evaluations in this month"),
            self.tr("Choose another month, or submit evaluations first."),
        )
        self._no_files.say("", self.tr("Workbooks that are written will be listed here."))

    def _say_data(self) -> None:
        self._folder_path.setText(self.folder.name)
        self._folder_path.setToolTip(str(self.folder))
        self._show_ready()
        data = self._data
        self._agents_stack.setCurrentIndex(0 if data is None or data.agents else 1)
        if data is None:
            return
        languages = self.context.languages
        self.month.offer([(month, languages.month(month)) for month in data.months])
        self.month.choose(data.month)
        self._note.setText(self._note_text(data))
        self._note.setVisible(bool(data.agents))

    def _note_text(self, data: ReportsData) -> str:
        counted = self.tr("%n random evaluation(s) feed the figures.", "", data.overview.figures.n)
        least = self.tr(
            "With fewer than %n evaluation(s) a figure is not told.", "", data.overview.minimum
        )
        return f"{counted} {least}"


def _stacked(*parts: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for part in parts:
        stack.addWidget(part)
    return stack
