"""The left of the card editor: sections and criteria as a tree, to choose, move and name."""

from collections.abc import Callable
from typing import Final, final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain import card_edits
from qa_desk.domain.card_document import Path
from qa_desk.ui import access
from qa_desk.ui.commands import Scope
from qa_desk.ui.context import Context
from qa_desk.ui.models.card_tree import CardTreeModel, TreeColumn
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.widgets.list_table import look_of
from qa_desk.ui.widgets.node_tree import NodeTree, dress_tree, tree_tool

_TOOLS: Final = (
    "card.add_section",
    "card.add_criterion",
    "card.duplicate",
    "card.remove",
    "card.up",
    "card.down",
)
_MENU: Final = ("card.rename", *_TOOLS, "card.to_previous", "card.to_next")


@final
class CardTree(QWidget):
    """Follows the model's current node and leads it."""

    entered = Signal()
    """The person wants to edit the properties of the current node."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._items = CardTreeModel(look_of(context), model, self)
        self._folded: frozenset[str] = frozenset()
        self.view = NodeTree()
        self._tools = {command: tree_tool(context, command) for command in _TOOLS}
        self._dress()
        self._arrange()
        self._connect()
        self._bind()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.view, self.tr("Sections and criteria"))
        for command, tool in self._tools.items():
            title = self._context.commands.command(command).title()
            access.name(tool, title)
        self._items.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(TreeColumn) - 1)
        self._items.tell_all()
        self._fit()

    @Slot()
    def take_keys(self) -> None:
        """Put the keys on the tree."""
        self.view.setFocus()

    @Slot()
    def rename(self) -> None:
        """Edit the name of the current node in its place."""
        self.view.setFocus()
        self.view.edit(self.view.currentIndex().siblingAtColumn(TreeColumn.NAME))

    def _dress(self) -> None:
        theme, view = self._context.theme, self.view
        view.setModel(self._items)
        dress_tree(view, theme)
        view.setRootIsDecorated(False)

    def _fit(self) -> None:
        header, theme = self.view.header(), self._context.theme
        header.setSectionResizeMode(TreeColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (TreeColumn.WEIGHT, TreeColumn.MARK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        words = header.sectionSizeFromContents(TreeColumn.WEIGHT).width()
        header.resizeSection(TreeColumn.WEIGHT, max(words, theme.space(5)))
        header.resizeSection(TreeColumn.MARK, theme.metrics.icon + theme.space(1.5))

    def _arrange(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(0.25))
        row.setContentsMargins(theme.space(0.75), theme.space(0.5), theme.space(0.75), 0)
        for tool in self._tools.values():
            row.addWidget(tool)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._on_opened)
        model.changed.connect(self._on_changed)
        model.checked.connect(self._items.follow_faults)
        model.language_changed.connect(self._items.tell_all)
        model.current_changed.connect(self._show_current)
        self._context.theme.changed.connect(self._items.tell_all)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.doubleClicked.connect(self.entered)
        self.view.chosen.connect(self.entered)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.collapsed.connect(self._on_folded)
        self.view.expanded.connect(self._on_unfolded)

    def _bind(self) -> None:
        model, bind = self._model, self._context.commands.bind
        bind("card.add_section", self._then_rename(model.add_section))
        bind("card.add_criterion", self._then_rename(model.add_criterion))
        bind("card.insert", self._then_rename(model.add_criterion))
        bind("card.duplicate", model.duplicate)
        bind("card.remove", model.remove)
        bind("card.rename", self.rename)
        bind("card.up", lambda: model.move(-1))
        bind("card.down", lambda: model.move(1))
        bind("card.to_previous", lambda: model.move_to_section(-1))
        bind("card.to_next", lambda: model.move_to_section(1))
        self._context.commands.attach(Scope.CARD_TREE, self.view)

    def _then_rename(self, add: Callable[[], None]) -> Callable[[], None]:
        """Return what adds a node and begins with its name."""

        def both() -> None:
            if self._model.is_open:
                add()
                self.rename()

        return both

    @Slot()
    def _on_opened(self) -> None:
        self._folded = frozenset()
        self._items.follow()
        self.view.expandAll()
        self._fit()
        self._show_current()

    @Slot()
    def _on_changed(self) -> None:
        if self._items.follow():
            self._unfold()
        self._show_current()

    def _unfold(self) -> None:
        """Open what was open before the rows were made anew."""
        folded = self._folded
        self.view.blockSignals(True)
        self.view.expandAll()
        for index in self._items.section_indexes():
            if self._id(index) in folded:
                self.view.collapse(index)
        self.view.blockSignals(False)

    @Slot()
    def _show_current(self) -> None:
        index = self._items.index_of(self._model.current)
        shown = self.view.currentIndex()
        is_shown = shown.isValid() and self._items.path(shown) == self._model.current
        if index.isValid() and not is_shown:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._model.go(self._items.path(index))

    @Slot(QModelIndex)
    def _on_folded(self, index: QModelIndex) -> None:
        self._folded |= {self._id(index)}

    @Slot(QModelIndex)
    def _on_unfolded(self, index: QModelIndex) -> None:
        self._folded -= {self._id(index)}

    def _id(self, index: QModelIndex) -> str:
        path: Path = self._items.path(index)
        return str(self._model.value((*path, "id"))) if card_edits.is_section(path) else ""

    def menu(self) -> QMenu:
        """Return a menu of what can be done with the current node; it goes when it is closed."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in _MENU:
            made.addAction(self._context.commands.action(command))
        return made

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.view.viewport().mapToGlobal(place))
