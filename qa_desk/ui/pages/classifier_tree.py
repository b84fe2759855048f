"""The left of the classifier editor: error types as a tree, to find, choose, move and name."""

from collections.abc import Callable
from typing import Final, final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QMenu, QVBoxLayout, QWidget

from qa_desk.domain.classifier_edits import is_entry
from qa_desk.ui import access
from qa_desk.ui.commands import Scope
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.classifier_tree import ClassifierTreeModel, TreeColumn
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel
from qa_desk.ui.widgets.list_table import ENTER, look_of
from qa_desk.ui.widgets.node_tree import NodeTree, dress_tree, tree_tool
from qa_desk.ui.widgets.text import label

_TOOLS: Final = (
    "classifier.add",
    "classifier.add_group",
    "classifier.duplicate",
    "classifier.remove",
    "classifier.up",
    "classifier.down",
    "classifier.out",
    "classifier.in",
)
_MENU: Final = ("classifier.rename", *_TOOLS, "classifier.move_to")
_SIGNS: Final = 3


class _Search(QLineEdit):
    """Enter and the arrows go on to what was found, Esc clears."""

    onward = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that lead from the search to the tree."""
        if event.key() in ENTER or event.key() == Qt.Key.Key_Down:
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


@final
class ClassifierTree(QWidget):
    """Follows the model's current entry and leads it."""

    entered = Signal()
    """The person wants to edit the properties of the current entry."""

    def __init__(
        self, context: Context, model: ClassifierModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._items = ClassifierTreeModel(look_of(context), model, self)
        self._folded: frozenset[str] = frozenset()
        self.search = _Search()
        self.search.setClearButtonEnabled(True)
        self.found = label(TypeSize.SMALL, "muted")
        self.view = NodeTree()
        self._tools = {command: tree_tool(context, command) for command in _TOOLS}
        self.view.setModel(self._items)
        dress_tree(self.view, context.theme)
        self._arrange()
        self._connect()
        self._bind()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.view, self.tr("Error types"))
        self.search.setPlaceholderText(self.tr("Search by title, code, clause…"))
        access.name(self.search, self.tr("Search in the classifier"))
        for command, tool in self._tools.items():
            access.name(tool, self._context.commands.command(command).title())
        self._items.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(TreeColumn) - 1)
        self._items.tell_all()
        self._fit()
        self._filter()

    @Slot()
    def take_keys(self) -> None:
        """Put the keys on the tree."""
        self.view.setFocus()

    @Slot()
    def take_search(self) -> None:
        """Put the keys on the search."""
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def rename(self) -> None:
        """Edit the name of the current entry in its place."""
        self.view.setFocus()
        self.view.edit(self.view.currentIndex().siblingAtColumn(TreeColumn.NAME))

    def menu(self) -> QMenu:
        """Return a menu of what can be done with the current entry; it goes when it is closed."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in _MENU:
            made.addAction(self._context.commands.action(command))
        return made

    def _fit(self) -> None:
        header, theme = self.view.header(), self._context.theme
        edge = theme.metrics.icon
        header.setSectionResizeMode(TreeColumn.NAME, QHeaderView.ResizeMode.Stretch)
        signs = _SIGNS * (edge + theme.space(0.25)) + theme.space(1)
        words = header.sectionSizeFromContents(TreeColumn.CLASSES).width()
        widths = {
            TreeColumn.CLASSES: max(signs, words),
            TreeColumn.SEVERITY: edge + theme.space(1),
            TreeColumn.MARK: edge + theme.space(1.5),
        }
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)

    def _arrange(self) -> None:
        theme = self._context.theme
        side = theme.space(0.75)
        row, find = QHBoxLayout(), QHBoxLayout()
        for line in (row, find):
            line.setContentsMargins(side, theme.space(0.5), side, 0)
        row.setSpacing(theme.space(0.25))
        for tool in self._tools.values():
            row.addWidget(tool)
        row.addStretch(1)
        find.addWidget(self.search, 1)
        find.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        column.addLayout(row)
        column.addLayout(find)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._on_opened)
        model.changed.connect(self._on_changed)
        model.checked.connect(self._items.tell_marks)
        model.language_changed.connect(self._items.tell_all)
        model.current_changed.connect(self._show_current)
        self._context.theme.changed.connect(self._items.tell_all)
        self.search.textChanged.connect(self._filter)
        self.search.onward.connect(self._to_found)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.doubleClicked.connect(self.entered)
        self.view.chosen.connect(self.entered)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.collapsed.connect(self._on_folded)
        self.view.expanded.connect(self._on_unfolded)

    def _bind(self) -> None:
        model, bind = self._model, self._context.commands.bind
        bind("classifier.add", self._then_rename(model.add_entry))
        bind("classifier.insert", self._then_rename(model.add_entry))
        bind("classifier.add_group", self._then_rename(model.add_group))
        bind("classifier.duplicate", model.duplicate)
        bind("classifier.remove", model.remove)
        bind("classifier.rename", self.rename)
        bind("classifier.up", lambda: model.move(-1))
        bind("classifier.down", lambda: model.move(1))
        bind("classifier.out", model.move_out)
        bind("classifier.in", model.move_in)
        bind("classifier.find", self.take_search)
        self._context.commands.attach(Scope.CLASSIFIER_TREE, self.view)

    def _then_rename(self, add: Callable[[], None]) -> Callable[[], None]:
        """Return what adds an entry and begins with its name."""

        def both() -> None:
            if self._model.is_open:
                self.search.clear()
                add()
                self.rename()

        return both

    @Slot()
    def _on_opened(self) -> None:
        self._folded = frozenset()
        self.search.clear()
        self._items.follow()
        self.view.expandAll()
        self._fit()
        self._filter()
        self._show_current()

    @Slot()
    def _on_changed(self) -> None:
        if self._items.follow():
            self._unfold()
            self._filter()
        elif self.search.text():
            self._filter()
        self._show_current()

    def _unfold(self) -> None:
        """Open what was open before the rows were made anew."""
        self.view.blockSignals(True)
        self.view.expandAll()
        for index in self._items.all_indexes():
            if self._code(index) in self._folded:
                self.view.collapse(index)
        self.view.blockSignals(False)

    @Slot()
    def _filter(self) -> None:
        """Hide what was not searched for, but for what stands above a find."""
        wanted = self.search.text().strip()
        found = self._model.matches(wanted) if wanted else frozenset[int]()
        tree = self._model.tree
        shown = {above for place in found for above in (place, *tree.above(place))}
        for index in self._items.all_indexes():
            path = self._items.path(index)
            hidden = bool(wanted) and is_entry(path) and path[1] not in shown
            self.view.setRowHidden(index.row(), index.parent(), hidden)
            if wanted and not hidden:
                self.view.expand(index.parent())
        text = self.tr("%n found", "", len(found)) if wanted else ""
        self.found.setText(filled(text))
        self.found.setVisible(bool(wanted))

    @Slot()
    def _to_found(self) -> None:
        """Go to the first find below the current entry, else to the first of all."""
        found = [place for place in self._model.tree.order() if place in self._wanted()]
        if not found:
            return
        order = list(self._model.tree.order())
        here = self._model.current
        at = order.index(int(here[1])) if is_entry(here) else -1
        later = [place for place in found if order.index(place) > at]
        self._model.go(("error_types", (later or found)[0]))
        if not self.search.hasFocus():
            self.take_keys()

    def _wanted(self) -> frozenset[int]:
        return self._model.matches(self.search.text().strip())

    @Slot()
    def _show_current(self) -> None:
        index = self._items.index_of(self._model.current)
        shown = self.view.currentIndex()
        is_shown = shown.isValid() and self._items.path(shown) == self._model.current
        if index.isValid() and not is_shown:
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._model.go(self._items.path(index))

    @Slot(QModelIndex)
    def _on_folded(self, index: QModelIndex) -> None:
        self._folded |= {self._code(index)}

    @Slot(QModelIndex)
    def _on_unfolded(self, index: QModelIndex) -> None:
        self._folded -= {self._code(index)}

    def _code(self, index: QModelIndex) -> str:
        return self._model.code(self._items.path(index))

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.view.viewport().mapToGlobal(place))
