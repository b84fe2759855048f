"""The tab of a new import: its state above, the steps that ask something below."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.contacts import Side
from qa_desk.domain.imports import Undone
from qa_desk.domain.progress import Report, Token
from qa_desk.services.import_terms import Dates, Raw, Reading
from qa_desk.ui import access, dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.pages.importing_account import foretold
from qa_desk.ui.pages.importing_dates import DatesStep
from qa_desk.ui.pages.importing_headerless import HeaderlessStep
from qa_desk.ui.pages.importing_help import HelpStep
from qa_desk.ui.pages.importing_left_out import LeftOutStep
from qa_desk.ui.pages.importing_names import NamesStep
from qa_desk.ui.pages.importing_sides import SidesStep
from qa_desk.ui.pages.importing_status import StatusCard
from qa_desk.ui.pages.importing_tables import TablesStep
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels.importing import Choice, ImportModel, Stage
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn

_WIDEST = 1000
_AnyStep = HeaderlessStep | SidesStep | DatesStep | TablesStep | NamesStep | LeftOutStep | HelpStep


@final
class RunTab(QWidget):
    """A dry run as soon as something is chosen; an import goes on whatever page is shown."""

    ended = Signal()
    """An import has ended, one way or another; not told of dry runs."""
    folder_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = ImportModel(lambda: context.desk, context.jobs, self)
        self._foreseeing = Loader(context.jobs, self)
        self._was_importing = False
        self.empty = EmptyState(context, "import")
        self.status = StatusCard(context, self.model)
        self.sides = SidesStep(context)
        self.headerless = HeaderlessStep(context)
        self.dates = DatesStep(context)
        self.tables = TablesStep(context)
        self.names = NamesStep(context)
        self.left_out = LeftOutStep(context)
        self.help = HelpStep(context)
        self._arrange()
        self._connect()

    def look(self, paths: tuple[Path, ...]) -> None:
        """Look at files and folders; an import that is under way is shown in their place."""
        if self.model.stage in (Stage.IMPORTING, Stage.UNDOING) or not paths:
            return
        for step in self._steps():
            step.begin()
            step.hide()
        self.model.look(Choice(paths))

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.empty.say(
            self.tr("Drop files or a folder here"),
            self.tr(
                "Recordings with the switchboard's table, tables of calls, chat exports, "
                "transcripts. First is shown what would come in; nothing is changed by looking."
            ),
            self.tr("Choose a folder…"),
        )
        access.name(self._area, self.tr("Questions about the import"))
        for part in (*self._steps(), self.status):
            part.retranslate()
        self._show()

    def _steps(self) -> "tuple[_AnyStep, ...]":
        return (
            self.headerless,
            self.sides,
            self.dates,
            self.tables,
            self.names,
            self.left_out,
            self.help,
        )

    def _arrange(self) -> None:
        theme = self._context.theme
        self._area = ScrollColumn(theme, _WIDEST)
        see_through(self._area)
        column = self._area.column
        column.setContentsMargins(0, 0, theme.space(0.5), 0)
        column.setSpacing(theme.space(1.5))
        for step in self._steps():
            column.addWidget(step)
        column.addStretch(1)
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(1.5))
        inner.addWidget(self.status)
        inner.addWidget(self._area, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(work)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        status = self.status
        self.model.changed.connect(self._show)
        self.empty.action.clicked.connect(self.folder_wanted)
        status.import_button.clicked.connect(self._import)
        status.stop_button.clicked.connect(self.model.stop)
        status.undo_button.clicked.connect(self._foresee)
        status.contacts_button.clicked.connect(self.contacts_wanted)
        status.other_button.clicked.connect(self.model.forget)
        self.headerless.said.connect(self._on_headerless)
        self.sides.said.connect(self._on_sides)
        self.dates.said.connect(self._on_dates)
        self.tables.said.connect(self._on_reading)
        self.tables.settled.connect(self._show_status)
        self.names.said.connect(self._on_pattern)
        self.help.said.connect(self._on_help)
        self._foreseeing.loaded.connect(self._on_foreseen)

    @Slot()
    def _show(self) -> None:
        """Show where the import stands."""
        model = self.model
        self._stack.setCurrentIndex(0 if model.stage is Stage.IDLE else 1)
        self._show_status()
        if model.stage is Stage.READY and model.seen is not None:
            self._show_seen()
        self.left_out.show_summary(model.summary)
        asking = model.stage in (Stage.LOOKING, Stage.READY, Stage.REFUSED)
        for step in (self.headerless, self.sides, self.dates, self.tables, self.names, self.help):
            step.setEnabled(asking)
            if not asking:
                step.hide()
        self._place_keys()
        self._tell_end()

    def _show_seen(self) -> None:
        seen = self.model.seen
        if seen is None:
            return
        self.headerless.show_files(seen.summary.headerless)
        self.sides.show_speakers(seen.summary.unknown_speakers)
        self.dates.show_seen(seen)
        self.tables.show_seen(seen)
        self.names.show_seen(seen)
        self.help.show_seen(seen)

    @Slot()
    def _show_status(self) -> None:
        self.status.show_model(lacking=self.tables.lacking)

    def _place_keys(self) -> None:
        """Put the keys on what is done next, unless somebody is answering a question."""
        held = QApplication.focusWidget()
        if not self.isVisible() or (held is not None and self._area.isAncestorOf(held)):
            return
        status = self.status
        following = (status.import_button, status.contacts_button, status.stop_button)
        for each in (*following, status.other_button, self.empty.action):
            if each.isVisible() and each.isEnabled():
                each.setFocus()
                return

    def _tell_end(self) -> None:
        """Tell once that an import has ended."""
        importing = self.model.stage is Stage.IMPORTING
        if self._was_importing and not importing:
            self.ended.emit()
        self._was_importing = importing

    @Slot()
    def _import(self) -> None:
        self.model.run(self.tr("Importing contacts"))

    @Slot(object)
    def _on_sides(self, sides: Mapping[str, Side]) -> None:
        self.model.look(replace(self.model.choice, sides=sides))

    @Slot(object)
    def _on_headerless(self, answers: Mapping[str, Raw]) -> None:
        self.model.look(replace(self.model.choice, headerless=answers))

    @Slot(object)
    def _on_dates(self, dates: Dates | None) -> None:
        self.model.look(replace(self.model.choice, dates=dates))

    @Slot(object, object)
    def _on_reading(self, table: Path, mapping: Reading) -> None:
        readings = {**self.model.choice.readings, table: mapping}
        self.model.look(replace(self.model.choice, readings=readings))

    @Slot(str)
    def _on_pattern(self, pattern: str) -> None:
        if pattern != self.model.choice.pattern:
            self.model.look(replace(self.model.choice, pattern=pattern))

    @Slot()
    def _on_help(self) -> None:
        channel = self.help.agent_channel.value()
        self.model.look(
            replace(self.model.choice, metadata=self.help.metadata, agent_channel=channel)
        )

    @Slot()
    def _foresee(self) -> None:
        """Ask what an undo would do, before it is done."""
        run = self.model.summary.run if self.model.summary else None
        if run is None:
            return
        desk = self._context.desk

        def work(_token: Token, report: Report) -> object:
            from qa_desk.services import import_undo  # noqa: PLC0415 - loaded when needed

            return import_undo.preview(desk, run, report)

        self._foreseeing.load(work)

    @Slot(object)
    def _on_foreseen(self, undone: object) -> None:
        if isinstance(undone, Undone):
            dialogs.ask(self, foretold(undone), self.tr("Undo the import"), self._undo)

    def _undo(self) -> None:
        self.model.undo(self.tr("Undoing an import"))
