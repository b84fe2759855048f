"""Trees of the editors: how they look, what Enter does, and the small buttons above them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
)

from qa_desk.ui.context import Context
from qa_desk.ui.theme import Theme
from qa_desk.ui.widgets.list_table import ENTER

Index = QModelIndex | QPersistentModelIndex


class NodeTree(QTreeView):
    """Enter goes to the properties of the current node."""

    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, which Qt would leave to the default of a dialog."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in ENTER and not event.modifiers() and not editing:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Keep what is being typed: Qt would write the model's text over it."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.viewport().update()
        else:
            super().dataChanged(first, last, list(roles))


class StillCells(QStyledItemDelegate):
    """Keeps the colours of marks: Qt paints the icons of unfolded rows in their "on" state."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take a cell's look."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_Open


def dress_tree(view: QTreeView, theme: Theme) -> None:
    """Give a tree the manners that trees of the editors have."""
    view.setItemDelegate(StillCells(view))
    view.setUniformRowHeights(True)
    view.setIndentation(theme.space(1.5))
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    view.setExpandsOnDoubleClick(False)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edge = theme.metrics.icon
    view.setIconSize(QSize(edge, edge))
    header = view.header()
    header.setSectionsMovable(False)
    header.setStretchLastSection(False)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    header.setMinimumSectionSize(edge)


def tree_tool(context: Context, command_id: str) -> QToolButton:
    """Return a small button for a command."""
    commands, theme = context.commands, context.theme
    tool = QToolButton()
    action = commands.action(command_id)
    context.icons.dress(action, commands.command(command_id).icon, "text")
    tool.setDefaultAction(action)
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    tool.setFixedSize(theme.space(3.5), theme.space(3.5))
    tool.setIconSize(QSize(theme.metrics.icon, theme.metrics.icon))
    return tool
