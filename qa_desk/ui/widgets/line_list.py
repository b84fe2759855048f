"""A list of sentences that wrap, each with a sign; choosing one leads to what it speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.empty_state import EmptyState

_TARGET: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or several, its icon and ink, and what choosing it asks for."""

    text: str
    icon: str
    ink: str = "text_muted"
    target: object = None


class LineList(QWidget):
    """Shows why it is empty where there is no line."""

    chosen = Signal(object)
    """The target of a line."""

    def __init__(self, context: Context, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: tuple[Line, ...] = ()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        edge = context.theme.metrics.icon
        self.list.setIconSize(QSize(edge, edge))
        self._empty = EmptyState(context, icon)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        context.theme.changed.connect(self._draw)

    def say(self, name: str, heading: str, text: str) -> None:
        """Set what the list is called, and what stands there while it is empty."""
        access.name(self.list, name)
        self._empty.say(heading, text)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the current place stays."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._draw()

    @Slot()
    def copy(self) -> None:
        """Copy all lines as text."""
        QApplication.clipboard().setText("\n".join(line.text for line in self._lines))

    @Slot()
    def _draw(self) -> None:
        kept = self.list.currentRow()
        self.list.clear()
        for line in self._lines:
            icon = self._context.icons.icon(line.icon, line.ink)
            item = QListWidgetItem(icon, line.text)
            item.setData(_TARGET, line)
            self.list.addItem(item)
        if self._lines:
            self.list.setCurrentRow(min(max(kept, 0), self.list.count() - 1))
        self._stack.setCurrentIndex(1 if self._lines else 0)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        line = item.data(_TARGET)
        if isinstance(line, Line) and line.target is not None:
            self.chosen.emit(line.target)
