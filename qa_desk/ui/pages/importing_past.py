"""The tab of past imports: who brought in what, and taking an import back."""

from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from qa_desk.domain.imports import RunState
from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.ui import access, dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages import importing_words as words
from qa_desk.ui.pages.importing_account import account, foretold
from qa_desk.ui.pages.people_tabs import ListPart
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels import import_runs as looks
from qa_desk.ui.viewmodels.import_runs import KeptContact, PastImport, PastImports, Told
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label

_BADGES = {
    RunState.RUNNING: "warn",
    RunState.DONE: "good",
    RunState.STOPPED: "warn",
    RunState.FAILED: "bad",
    RunState.UNDONE: "neutral",
}
_ICONS = {
    RunState.RUNNING: "clock",
    RunState.DONE: "check",
    RunState.STOPPED: "stop",
    RunState.FAILED: "bad",
    RunState.UNDONE: "undo",
}
_SHOWN = 6
_STEPS = 1000


@final
class PastTab(QWidget):
    """Newest first; what an undo had to keep is listed below."""

    opened = Signal(object)
    """The id of a contact that was kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loader = Loader(context.jobs, self)
        self._foreseeing = Loader(context.jobs, self)
        self._undoing = Loader(context.jobs, self)
        self.runs: ListPart[PastImport] = ListPart(context)
        self.undo_button = self.runs.act_button("undo", self.foresee)
        self.said = label(wrap=True)
        self.kept: ListTable[KeptContact] = ListTable(context, most_rows=_SHOWN)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = button(context, Weight.PLAIN, "stop")
        self._arrange()
        self._connect()
        self._show_busy(busy=False)
        self._say_told(None)

    def refresh(self) -> None:
        """Read the list anew."""
        desk = self._context.desk
        self._loader.load(lambda _token, _report: looks.load(desk))

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.runs.say("", self.tr("Past imports"))
        self.undo_button.setText(self.tr("Undo the import…"))
        self.stop_button.setText(self.tr("Stop"))
        access.name(self._bar, self.tr("Progress of the undo"))
        access.name(self.kept, self.tr("Contacts that were kept"))
        self.kept.set_columns(self._kept_columns(), 1)
        self.refresh()

    @Slot(object)
    def foresee(self, row: PastImport) -> None:
        """Say what an undo would do, and offer it."""
        desk = self._context.desk

        def work(_token: Token, report: Report) -> Told:
            from qa_desk.services import import_undo  # noqa: PLC0415 - loaded when needed

            return looks.told(desk, import_undo.preview(desk, row.id, report))

        self._foreseeing.load(work)
        self._show_busy(busy=True)

    def _arrange(self) -> None:
        theme = self._context.theme
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addWidget(self._bar, 1)
        foot.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.runs, 1)
        column.addLayout(foot)
        column.addWidget(self.said)
        column.addWidget(self.kept)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._show)
        self._foreseeing.loaded.connect(self._on_foreseen)
        self._foreseeing.failed.connect(self._on_stopped)
        self._undoing.loaded.connect(self._on_undone)
        self._undoing.failed.connect(self._on_stopped)
        self.stop_button.clicked.connect(self._stop)
        self.kept.opened.connect(lambda row: self.opened.emit(row.contact))

    @Slot(object)
    def _show(self, data: PastImports) -> None:
        self.runs.show_rows(self._columns(), data.rows, 2)
        self.runs.permit(may=data.may_undo)

    @Slot(object)
    def _on_foreseen(self, told: Told) -> None:
        self._show_busy(busy=False)
        if not told.undone.removed and not told.undone.restored:
            self._say_told(told)
            return

        def undo() -> None:
            self._undo(told)

        keep = self.tr("Keep the import")
        dialogs.ask(self, foretold(told.undone), self.tr("Undo the import"), undo, keep)

    def _undo(self, told: Told) -> None:
        desk, run = self._context.desk, told.undone.run

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import import_undo  # noqa: PLC0415 - loaded when needed

            done = import_undo.undo(desk, run, report)
            return Done(looks.told(desk, done.value), done.changes)

        title = self.tr("Undoing an import")
        self._undoing.load(work, lane=Lane.COMPUTING, title=title)
        self._show_busy(busy=True)

    @Slot(object)
    def _on_undone(self, done: "Done[Told]") -> None:
        self._show_busy(busy=False)
        self._say_told(done.value)
        self._context.notices.tell(Tone.GOOD, account(done.value.undone))
        self.refresh()

    @Slot()
    def _on_stopped(self) -> None:
        self._show_busy(busy=False)
        self.refresh()

    @Slot()
    def _stop(self) -> None:
        self._foreseeing.drop()
        self._undoing.drop()
        self._on_stopped()

    def _show_busy(self, *, busy: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self.stop_button.setVisible(busy)

    def _say_told(self, told: Told | None) -> None:
        """Say what became of an import, and which contacts stay."""
        kept = told.kept if told else ()
        self.said.setText(account(told.undone) if told else "")
        self.said.setVisible(told is not None)
        self.kept.setVisible(bool(kept))
        self.kept.set_values(kept)

    def _columns(self) -> tuple[RichColumn[PastImport], ...]:
        languages = self._context.languages
        number = languages.number
        return (
            RichColumn(self.tr("When"), lambda row: languages.date_time(row.at)),
            RichColumn(self.tr("Who"), lambda row: row.by),
            RichColumn(self.tr("What"), lambda row: row.what),
            RichColumn(
                self.tr("State"),
                lambda row: words.state(row.state),
                icon=lambda row: _ICONS[row.state],
                badge=lambda row: _BADGES[row.state],
            ),
            RichColumn(self.tr("New"), lambda row: number(row.added), right=True),
            RichColumn(self.tr("With news"), lambda row: number(row.updated), right=True),
            RichColumn(self.tr("There already"), lambda row: number(row.duplicates), right=True),
            RichColumn(self.tr("Not importable"), lambda row: number(row.rejected), right=True),
        )

    def _kept_columns(self) -> tuple[RichColumn[KeptContact], ...]:
        return (
            RichColumn(self.tr("Kept contact"), lambda row: row.name),
            RichColumn(self.tr("Why"), lambda row: words.kept(row.reason)),
        )
