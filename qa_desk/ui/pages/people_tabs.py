"""The tabs of the people page: a list, what belongs to its current row, and what can be done."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.panes import framed
from qa_desk.ui.widgets.text import label

V = TypeVar("V")
Act = Callable[[V], object]


class ListPart(QWidget, Generic[V]):
    """A list with its buttons above it; Enter does the first act on the current row, Ins adds."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._acts: list[tuple[QPushButton, Act[V]]] = []
        self._may = True
        self.heading = label(TypeSize.HEADING)
        self.note = label(ink="muted", wrap=True)
        self.table: ListTable[V] = ListTable(context)
        theme = context.theme
        self._buttons: list[QPushButton] = []
        self._tools = Flow(theme.space(0.75))
        head = QHBoxLayout()
        head.setSpacing(theme.space(1.5))
        head.addWidget(self.heading)
        head.addWidget(self._tools, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(framed(theme, self.table), 1)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._enable)

    def add_button(self, icon: str, run: Callable[[], object]) -> QPushButton:
        """Give the list a button that begins a new row; Ins presses it."""
        made = button(self._context, Weight.PLAIN, icon)
        made.clicked.connect(lambda: run())  # noqa: PLW0108 - the signal brings a bool
        key = QShortcut(QKeySequence(Qt.Key.Key_Insert), self.table)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(made.click)
        self._take(made)
        return made

    def act_button(self, icon: str, run: Act[V], key: Qt.Key | None = None) -> QPushButton:
        """Give the list a button for its current row; the first is what Enter does."""
        made = button(self._context, Weight.QUIET, icon)
        made.clicked.connect(lambda: self._run(run))
        if key is not None:
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(made.click)
        self._acts.append((made, run))
        self._take(made)
        return made

    def say(self, heading: str, name: str, note: str = "") -> None:
        """Set the texts; an empty heading takes no room."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        access.name(self.table, name)
        self._tools.refit()

    def show_rows(self, columns: Sequence[Column[V]], rows: Sequence[V], stretched: int) -> None:
        """Show rows under columns."""
        self.table.set_columns(columns, stretched)
        self.table.set_values(rows)
        self._enable()

    def permit(self, *, may: bool) -> None:
        """Let things be changed, or only read."""
        self._may = may
        for made in self._buttons:
            made.setEnabled(may)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        there = self.table.current() is not None
        for made, _run in self._acts:
            made.setEnabled(self._may and there)

    @Slot(object)
    def _open(self, row: V) -> None:
        if self._acts and self._may:
            self._acts[0][1](row)

    def _take(self, made: QPushButton) -> None:
        self._buttons.append(made)
        self._tools.set_widgets(self._buttons)

    def _run(self, run: Act[V]) -> None:
        row = self.table.current()
        if row is not None:
            run(row)
