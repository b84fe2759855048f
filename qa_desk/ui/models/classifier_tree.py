"""The error types of a classifier that is being written, as a tree for a view."""

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Final, final

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPixmap

from qa_desk.domain.card_document import Path
from qa_desk.domain.classifier_edits import Tree, code_of, entry_path, is_entry
from qa_desk.scoring.model import ErrorClass, Severity
from qa_desk.ui.classifier_words import classes, severities
from qa_desk.ui.models.columns import Look
from qa_desk.ui.viewmodels.card_reading import words_of
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_MIME: Final = "application/x-qa-desk-error-type"
_NO_MARKS: Final = (False, False)
_TOP: Final = 0
"""The id of the classifier's own index; an entry has its place in the file and one."""


class TreeColumn(IntEnum):
    """What stands beside a name."""

    NAME = 0
    CLASSES = 1
    SEVERITY = 2
    MARK = 3


@final
class ClassifierTreeModel(QAbstractItemModel):
    """The classifier is the one item at the top; names are edited in the language of the texts."""

    def __init__(self, look: Look, model: ClassifierModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._tree: Tree | None = None
        self._rows: dict[int, int] = {}
        self._pixmaps: dict[tuple[ErrorClass, ...], QPixmap] = {}
        self._marked: dict[int, tuple[bool, bool]] = {}
        """By place: whether it has faults, and whether it differs."""

    def follow(self) -> bool:
        """Take the document as it is now; say whether rows came, went or changed their parents."""
        tree = self._model.tree if self._model.is_open else None
        before = self._tree
        if tree is not None and before is not None and before.parents == tree.parents:
            self._tree = tree
            pairs = zip(before.entries, tree.entries, strict=True)
            self._tell(place for place, (old, new) in enumerate(pairs) if old is not new)
            self._tell_top()
            return False
        self.beginResetModel()
        self._tree = tree
        self._rows = {}
        if tree is not None:
            for parent in (None, *range(len(tree.entries))):
                self._rows |= {place: row for row, place in enumerate(tree.children(parent))}
        self._marked = self._marks()
        self.endResetModel()
        return True

    def tell_all(self) -> None:
        """Let views read every cell again."""
        self._pixmaps.clear()
        self._marked = self._marks()
        self._tell(self._rows)
        self._tell_top()

    def tell_marks(self) -> None:
        """Let views read again where something is wrong or differs now, or no longer."""
        before, self._marked = self._marked, self._marks()
        places = before.keys() | self._marked.keys()
        self._tell(each for each in places if before.get(each) != self._marked.get(each))
        self._tell_top()

    def _marks(self) -> dict[int, tuple[bool, bool]]:
        """Return the places that have faults, or differ from the version in use."""
        if self._tree is None:
            return {}
        document = self._model.document
        nodes = (self._model.node_of(document, fault.path) for fault in self._model.faults)
        faulty = {int(node[1]) for node in nodes if node}
        changed = {each.code for each in self._model.changes}
        listed = enumerate(self._tree.entries)
        found = {place: (place in faulty, code_of(each) in changed) for place, each in listed}
        return {place: marks for place, marks in found.items() if any(marks)}

    def _tell(self, places: Iterable[int]) -> None:
        for place in places:
            if place in self._rows:
                first = self._of(place)
                self.dataChanged.emit(first, first.siblingAtColumn(len(TreeColumn) - 1))

    def _tell_top(self) -> None:
        if self._tree is not None:
            top = self.createIndex(0, 0, _TOP)
            self.dataChanged.emit(top, top.siblingAtColumn(len(TreeColumn) - 1))

    def path(self, index: Index) -> Path:
        """Return the node of an index; () for the classifier, and for no index."""
        place = self._place(index)
        return () if place is None else entry_path(place)

    def index_of(self, path: Path) -> QModelIndex:
        """Return the index of a node; none where it is not in the tree."""
        if self._tree is None:
            return QModelIndex()
        if not is_entry(path):
            return self.createIndex(0, 0, _TOP)
        place = int(path[1])
        return self._of(place) if place in self._rows else QModelIndex()

    def all_indexes(self) -> tuple[QModelIndex, ...]:
        """Return the indexes of all entries."""
        return tuple(map(self._of, self._rows))

    def spoken(self, path: Path) -> str:
        """Return a node in words: its name, kind, classes, and what is wrong with it."""
        parts = [self._name(path)]
        if path and self._model.is_group(path):
            parts.append(self.tr("group"))
        elif path:
            parts += [self._severity_words(path), *self._class_words(path)]
        count = len(self._faults(path))
        if count:
            parts.append(self.tr("%n fault(s)", "", count))
        elif self._is_changed(path):
            parts.append(self.tr("differs from the version in use"))
        return ", ".join(part for part in parts if part)

    def _of(self, place: int) -> QModelIndex:
        return self.createIndex(self._rows[place], 0, place + 1)

    def _place(self, index: Index) -> int | None:
        return index.internalId() - 1 if index.isValid() and index.internalId() else None

    def _name(self, path: Path) -> str:
        return self._model.name_of(path) or self.tr("(no name)")

    def _severity_words(self, path: Path) -> str:
        critical = self._model.value((*path, "severity")) == Severity.CRITICAL
        return severities()[Severity.CRITICAL if critical else Severity.NON_CRITICAL]

    def _class_words(self, path: Path) -> list[str]:
        return [text for each, text in classes().items() if each in self._classes(path)]

    def _classes(self, path: Path) -> tuple[ErrorClass, ...]:
        named = words_of(self._model.value((*path, "classes"))) if path else ()
        return tuple(each for each in ErrorClass if each in named)

    def _is_changed(self, path: Path) -> bool:
        return bool(path) and self._marked.get(int(path[1]), _NO_MARKS)[1]

    def _is_faulty(self, path: Path) -> bool:
        return self._marked.get(int(path[1]), _NO_MARKS)[0] if path else bool(self._faults(()))

    def _faults(self, path: Path) -> Sequence[object]:
        if path:
            return self._model.faults_at(path)
        document = self._model.document
        return [f for f in self._model.faults if not self._model.node_of(document, f.path)]

    def _decoration(self, path: Path, column: int) -> object:
        icons = self._look.icons
        if column == TreeColumn.CLASSES:
            return self._class_marks(self._classes(path))
        if column == TreeColumn.SEVERITY and path and not self._model.is_group(path):
            critical = self._model.value((*path, "severity")) == Severity.CRITICAL
            return icons.icon("flag", "bad") if critical else None
        if column != TreeColumn.MARK:
            return None
        if self._is_faulty(path):
            return icons.icon("bad", "bad")
        return icons.icon("edit", "accent") if self._is_changed(path) else None

    def _class_marks(self, classes: tuple[ErrorClass, ...]) -> QPixmap | None:
        """Return the signs of the classes side by side."""
        if not classes:
            return None
        if classes not in self._pixmaps:
            self._pixmaps[classes] = self._painted(classes)
        return self._pixmaps[classes]

    def _painted(self, classes: tuple[ErrorClass, ...]) -> QPixmap:
        edge, ratio = self._look.theme.metrics.icon, 2.0
        step = edge + self._look.theme.space(0.25)
        made = QPixmap(round(step * len(ErrorClass) * ratio), round(edge * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        for place, each in enumerate(ErrorClass):
            if each in classes:
                ink = f"critical_{each.value}"
                sign = self._look.icons.pixmap(each.value, ink, edge, ratio)
                painter.drawPixmap(step * place, 0, sign)
        painter.end()
        return made

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a child."""
        if self._tree is None or not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, _TOP)
        place = self._tree.children(self._place(parent))[row]
        return self.createIndex(row, column, place + 1)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # QObject.parent() is another method of that name
        """Return where a node belongs."""
        place = self._place(index)
        if place is None or self._tree is None:
            return QModelIndex()
        above = self._tree.parents[place]
        return self.createIndex(0, 0, _TOP) if above is None else self._of(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many children a node has."""
        if self._tree is None or parent.column() > 0:
            return 0
        return len(self._tree.children(self._place(parent))) if parent.isValid() else 1

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return len(TreeColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        path, column = self.path(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(path) if column == TreeColumn.NAME else ""
        if role == Qt.ItemDataRole.EditRole:
            return self._model.text((*path, "titles"))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(path, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(path)
        return self._dress(path, column, role)

    def _dress(self, path: Path, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            heading = not path or self._model.is_group(path)
            return self._look.theme.font(bold=column == TreeColumn.NAME and heading)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._look.theme.space(3.5))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Error types"), self.tr("Classes"), "", "")[section]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a node."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self._model.settle()
        language = self._model.language.value
        self._model.put((*self.path(index), "titles", language), str(value).strip())
        self._model.settle()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that names can be edited, and nodes dragged and dropped."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if index.column() == TreeColumn.NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
        if self.path(index):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, never copy."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name the one kind of thing that can be dropped here."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the entry that is dragged."""
        data = QMimeData()
        data.setData(_MIME, json.dumps(self.path(indexes[0])).encode() if indexes else b"[]")
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Say whether the entry that is dragged fits there."""
        dragged = _dragged(data)
        return parent.isValid() and is_entry(dragged) and self._fits(dragged, parent)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move the entry; False, since Qt would take the row out that the model has moved itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            self._model.move_to(_dragged(data), self.path(parent), None if row < 0 else row)
        return False

    def _fits(self, dragged: Path, parent: Index) -> bool:
        return self.path(parent) in self._model.places(dragged)


def _dragged(data: QMimeData) -> Path:
    if not data.hasFormat(_MIME):
        return ()
    found = json.loads(bytes(data.data(_MIME).data()))
    return tuple(found) if isinstance(found, Sequence | Mapping) else ()
