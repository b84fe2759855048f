"""The tab of a new import: its state above, the steps that ask something below.

Nothing of it is needed before files are chosen, and all of it at once would hold the window up: its
parts are made one after the other, each in a turn of the event loop, once the page is shown.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar, final

from PySide6.QtCore import QTimer, Signal, Slot
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
from qa_desk.ui.pages.importing_table_choices import zone_here
from qa_desk.ui.pages.importing_tables import TablesStep
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels.importing import Choice, ImportModel, Stage
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn

_WIDEST = 1000
_BREATH_MS = 10
"""Between two parts that are made, so that keys and paint come in between."""
_AnyStep = HeaderlessStep | SidesStep | DatesStep | TablesStep | NamesStep | LeftOutStep | HelpStep
_S = TypeVar("_S", bound=_AnyStep)


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
        self._steps: list[tuple[int, _AnyStep]] = []
        """Those that are made, each with its place."""
        self._to_make: list[Callable[[], object]] = [
            zone_here,
            lambda: self.status,
            lambda: self.headerless,
            lambda: self.sides,
            lambda: self.dates,
            lambda: self.tables,
            lambda: self.names,
            lambda: self.left_out,
            lambda: self.help,
        ]
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_BREATH_MS)
        self._soon.timeout.connect(self._make_next)
        self.empty = EmptyState(context, "import")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.model.changed.connect(self._show)
        self.empty.action.clicked.connect(self.folder_wanted)
        self._foreseeing.loaded.connect(self._on_foreseen)

    def prepare(self) -> None:
        """Begin to make what an import will need; the window stays free."""
        if self._to_make:
            self._soon.start()

    @cached_property
    def status(self) -> StatusCard:
        """Where the import stands."""
        made = StatusCard(self._context, self.model)
        made.import_button.clicked.connect(self._import)
        made.stop_button.clicked.connect(self.model.stop)
        made.undo_button.clicked.connect(self._foresee)
        made.contacts_button.clicked.connect(self.contacts_wanted)
        made.other_button.clicked.connect(self.model.forget)
        self._arrange(made)
        made.retranslate()
        return made

    @cached_property
    def headerless(self) -> HeaderlessStep:
        """How recordings without a header are read."""
        made = self._placed(0, HeaderlessStep(self._context))
        made.said.connect(self._on_headerless)
        return made

    @cached_property
    def sides(self) -> SidesStep:
        """Who is speaking."""
        made = self._placed(1, SidesStep(self._context))
        made.said.connect(self._on_sides)
        return made

    @cached_property
    def dates(self) -> DatesStep:
        """In which order day and month stand in chats."""
        made = self._placed(2, DatesStep(self._context))
        made.said.connect(self._on_dates)
        return made

    @cached_property
    def tables(self) -> TablesStep:
        """How tables of calls are read."""
        made = self._placed(3, TablesStep(self._context))
        made.said.connect(self._on_reading)
        made.settled.connect(self._show_status)
        return made

    @cached_property
    def names(self) -> NamesStep:
        """What the names of recordings tell."""
        made = self._placed(4, NamesStep(self._context))
        made.said.connect(self._on_pattern)
        return made

    @cached_property
    def left_out(self) -> LeftOutStep:
        """What cannot come in, and why."""
        return self._placed(5, LeftOutStep(self._context))

    @cached_property
    def help(self) -> HelpStep:
        """A table that lies elsewhere, and the side of the agent."""
        made = self._placed(6, HelpStep(self._context))
        made.said.connect(self._on_help)
        return made

    def look(self, paths: tuple[Path, ...]) -> None:
        """Look at files and folders; an import that is under way is shown in their place."""
        if self.model.stage in (Stage.IMPORTING, Stage.UNDOING) or not paths:
            return
        for _place, step in self._steps:
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
        if self._is_made:
            access.name(self._area, self.tr("Questions about the import"))
            self.status.retranslate()
        for _place, step in self._steps:
            step.retranslate()
        self._show()

    @property
    def _is_made(self) -> bool:
        """Whether more is there than the sentence that asks for files."""
        return self._stack.count() > 1

    @Slot()
    def _make_next(self) -> None:
        if self._to_make:
            self._to_make.pop(0)()
        self.prepare()

    def _make_all(self) -> None:
        """Make what is still to be made: it is needed now."""
        while self._to_make:
            self._to_make.pop(0)()

    def _placed(self, place: int, step: _S) -> _S:
        """Put a step where it belongs, whatever was made before it."""
        self.status  # noqa: B018 - it is made with the column that the steps stand in
        before = sum(each < place for each, _step in self._steps)
        self._area.column.insertWidget(before, step)
        self._steps.append((place, step))
        step.retranslate()
        return step

    def _arrange(self, status: StatusCard) -> None:
        theme = self._context.theme
        self._area = ScrollColumn(theme, _WIDEST)
        see_through(self._area)
        access.name(self._area, self.tr("Questions about the import"))
        column = self._area.column
        column.setContentsMargins(0, 0, theme.space(0.5), 0)
        column.setSpacing(theme.space(1.5))
        column.addStretch(1)
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(1.5))
        inner.addWidget(status)
        inner.addWidget(self._area, 1)
        self._stack.addWidget(work)

    @Slot()
    def _show(self) -> None:
        """Show where the import stands."""
        model = self.model
        if model.stage is not Stage.IDLE:
            self._show_import()
        self._stack.setCurrentIndex(0 if model.stage is Stage.IDLE else 1)
        self._place_keys()
        self._tell_end()

    def _show_import(self) -> None:
        model = self.model
        if model.stage is not Stage.LOOKING:
            self._make_all()
        self._show_status()
        if model.stage is Stage.READY and model.seen is not None:
            self._show_seen()
        asking = model.stage in (Stage.LOOKING, Stage.READY, Stage.REFUSED)
        for _place, step in self._steps:
            if isinstance(step, LeftOutStep):
                step.show_summary(model.summary, over=not asking)
                continue
            step.setEnabled(asking)
            if not asking:
                step.hide()

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
        tables = [step for _place, step in self._steps if isinstance(step, TablesStep)]
        self.status.show_model(lacking=any(step.lacking for step in tables))

    def _place_keys(self) -> None:
        """Put the keys on what is done next, unless somebody is answering a question."""
        held = QApplication.focusWidget()
        if not self.isVisible():
            return
        if not self._is_made:
            self.empty.action.setFocus()
            return
        if held is not None and self._area.isAncestorOf(held):
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
            yes, no = self.tr("Undo the import"), self.tr("Keep the import")
            dialogs.ask(self, foretold(undone), yes, self._undo, no)

    def _undo(self) -> None:
        self.model.undo(self.tr("Undoing an import"))
