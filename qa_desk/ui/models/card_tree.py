"""The sections and criteria of a card that is being written, as a tree for a view."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from qa_desk.domain import card_document, card_edits
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.scoring.model import Method
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.columns import Look
from qa_desk.ui.viewmodels.card_editor import CardEditorModel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_MIME: Final = "application/x-qa-desk-card-node"
_CARD, _SECTION = 0, 1
"""Ids of an index: 0 the card, 1 a section, and from 2 on the criteria of each section."""


class TreeColumn(IntEnum):
    """What stands beside a name."""

    NAME = 0
    WEIGHT = 1
    MARK = 2


class CardTreeModel(QAbstractItemModel):
    """The card is the one item at the top; names are edited in the language of the texts."""

    def __init__(self, look: Look, model: CardEditorModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._sections: tuple[tuple[Path, tuple[Path, ...]], ...] = ()
        self._is_open = False
        self._document: Document = {}
        self._faulty: Counter[Path] = Counter()

    def follow(self) -> bool:
        """Take the document as it is now; say whether rows came, went or changed their parents."""
        before, document = self._document, self._model.document
        sections = tuple(
            (path, card_edits.criteria(document, path)) for path in card_edits.sections(document)
        )
        self._document = document
        if sections == self._sections and self._model.is_open is self._is_open:
            self._tell_changed(before, document)
            return False
        self.beginResetModel()
        self._sections, self._is_open = sections, self._model.is_open
        self.endResetModel()
        return True

    def follow_faults(self) -> None:
        """Take the faults as they are now."""
        before, self._faulty = self._faulty, self._counted()
        for path in (before - self._faulty) + (self._faulty - before):
            self._tell(path)

    def tell_all(self) -> None:
        """Let views read every cell again."""
        for path in card_edits.nodes(self._document) if self._is_open else ():
            self._tell(path)

    def _tell_changed(self, before: Document, now: Document) -> None:
        """Let views read again what differs; parts of a document that stay are the same objects."""
        if before.get("scoring") is not now.get("scoring"):
            self.tell_all()
            return
        self._tell(())
        for section, criteria in self._sections:
            if card_document.at(before, section) is card_document.at(now, section):
                continue
            self._tell(section)
            for path in criteria:
                if card_document.at(before, path) is not card_document.at(now, path):
                    self._tell(path)

    def _tell(self, path: Path) -> None:
        index = self.index_of(path)
        if index.isValid():
            self.dataChanged.emit(index, index.siblingAtColumn(len(TreeColumn) - 1))

    def _counted(self) -> Counter[Path]:
        """Return how many faults a node has: a section with its criteria, the card its own."""
        counts: Counter[Path] = Counter()
        for fault in self._model.faults:
            node = card_edits.node_of(self._document, fault.path)
            counts[node] += 1
            if card_edits.is_criterion(node):
                counts[node[:2]] += 1
        return counts

    def path(self, index: Index) -> Path:
        """Return the node of an index; () for the card, and for no index."""
        if not index.isValid() or index.internalId() == _CARD:
            return ()
        if index.internalId() == _SECTION:
            return self._sections[index.row()][0]
        return self._sections[index.internalId() - 2][1][index.row()]

    def index_of(self, path: Path) -> QModelIndex:
        """Return the index of a node; none where it is not in the tree."""
        if not self._is_open:
            return QModelIndex()
        if not path:
            return self.createIndex(0, 0, _CARD)
        for row, (section, criteria) in enumerate(self._sections):
            if path == section:
                return self.createIndex(row, 0, _SECTION)
            if path in criteria:
                return self.createIndex(criteria.index(path), 0, row + 2)
        return QModelIndex()

    def section_indexes(self) -> tuple[QModelIndex, ...]:
        """Return the indexes of all sections."""
        return tuple(self.createIndex(row, 0, _SECTION) for row in range(len(self._sections)))

    def spoken(self, path: Path) -> str:
        """Return a node in words: its name, kind, weight, gate and faults."""
        parts = [self._name(path), self._weight_words(path), self._gate_words(path)]
        parts.append(self._fault_words(path))
        return ", ".join(part for part in parts if part)

    def _name(self, path: Path) -> str:
        return self._model.name_of(path) or self.tr("(no name)")

    def _weight(self, path: Path) -> str:
        """Return what a node weighs, as the method of the card counts it; empty where it does not."""
        node = self._model.value(path)
        method = self._model.value(("scoring", "method"))
        if not path or not isinstance(node, Mapping) or method == Method.DEDUCTION:
            return ""
        if node.get("rider") is True or "text" in node:
            return "\N{EN DASH}"
        if card_edits.is_section(path) and method not in (Method.SECTION_SHARE, None, ""):
            return ""
        if card_edits.is_section(path) and ("weight" not in node or "parent" in node):
            return ""
        text = _number(node.get("weight", 1))
        return f"+{text}" if node.get("bonus") is True else text

    def _weight_words(self, path: Path) -> str:
        weight = self._weight(path)
        if weight == "\N{EN DASH}":
            return self.tr("not scored")
        return filled(self.tr("weight {weight}"), weight=weight) if weight else ""

    def _gate_words(self, path: Path) -> str:
        """Return what the strictest gate of a criterion does; empty where it has none."""
        gates = self._gates(path)
        if "contact" in gates:
            return self.tr("stop criterion: zeroes the score")
        if any(gate.startswith("section") for gate in gates):
            return self.tr("stop criterion: zeroes a section")
        return self.tr("stop criterion: limits the score") if gates else ""

    def _gates(self, path: Path) -> frozenset[str]:
        node = self._model.value(path) if card_edits.is_criterion(path) else None
        if not isinstance(node, Mapping):
            return frozenset()
        several = node.get("gates")
        listed = several if isinstance(several, list | tuple) else []
        found = [node.get("gate"), *(g.get("gate") for g in listed if isinstance(g, Mapping))]
        return frozenset(str(gate) for gate in found if gate and gate != "none")

    def _fault_words(self, path: Path) -> str:
        count = self._faulty[path]
        return self.tr("%n fault(s)", "", count) if count else ""

    def _decoration(self, path: Path, column: int) -> object:
        if column != TreeColumn.MARK:
            return None
        if self._faulty[path]:
            return self._look.icons.icon("bad", "bad")
        if self._gate_words(path):
            return self._look.icons.icon("gate", "critical_customer")
        if self._model.value((*path, "visible_if")) is not None:
            return self._look.icons.icon("eye", "text_muted")
        return None

    def _display(self, path: Path, column: int) -> str:
        if column == TreeColumn.NAME:
            return self._name(path)
        return self._weight(path) if column == TreeColumn.WEIGHT else ""

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a child."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(TreeColumn)):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, _CARD)
        if parent.internalId() == _CARD:
            return self.createIndex(row, column, _SECTION)
        return self.createIndex(row, column, parent.row() + 2)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # QObject.parent() is another method of that name
        """Return where a node belongs."""
        if not index.isValid() or index.internalId() == _CARD:
            return QModelIndex()
        if index.internalId() == _SECTION:
            return self.createIndex(0, 0, _CARD)
        return self.createIndex(index.internalId() - 2, 0, _SECTION)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many children a node has."""
        if not parent.isValid():
            return int(self._is_open)
        if parent.column() != 0 or parent.internalId() > _SECTION:
            return 0
        if parent.internalId() == _CARD:
            return len(self._sections)
        return len(self._sections[parent.row()][1])

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return len(TreeColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        path, column = self.path(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display(path, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._model.text((*path, "titles"))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(path, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(path)
        return self._dress(path, column, role)

    def _dress(self, path: Path, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and column == TreeColumn.WEIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            is_borrowed = not self._model.text((*path, "titles"))
            muted = column == TreeColumn.WEIGHT or is_borrowed
            return self._look.theme.color("text_muted" if muted else "text")
        if role == Qt.ItemDataRole.FontRole:
            bold = column == TreeColumn.NAME and not card_edits.is_criterion(path)
            return self._look.theme.font(bold=bold)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._look.theme.space(3.5))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Sections and criteria"), self.tr("Weight"), "")
        if role == Qt.ItemDataRole.DisplayRole:
            return titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == TreeColumn.WEIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

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
        """Return the node that is dragged."""
        data = QMimeData()
        data.setData(_MIME, json.dumps(self.path(indexes[0])).encode() if indexes else b"[]")
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Say whether the node that is dragged fits there."""
        return bool(self._target(_dragged(data), row, parent))

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Move the node; False, since Qt would take the row out that the model has moved itself."""
        dragged = _dragged(data)
        target = self._target(dragged, row, parent)
        if target:
            self._model.move_to(dragged, target)
        return False

    def _target(self, dragged: Path, row: int, parent: Index) -> Path:
        """Return the place before which a node is to be put; () where it does not fit."""
        over = self.path(parent)
        if card_edits.is_section(dragged):
            return self._section_target(row, parent, over)
        if not card_edits.is_criterion(dragged) or not over:
            return ()
        if card_edits.is_criterion(over):
            return over
        criteria = next(found for section, found in self._sections if section == over)
        return (*over, card_edits.CRITERIA, len(criteria) if row < 0 else row)

    def _section_target(self, row: int, parent: Index, over: Path) -> Path:
        if not parent.isValid():
            return ()
        if over:
            return card_edits.section_path(int(over[1]))
        return card_edits.section_path(len(self._sections) if row < 0 else row)


def _dragged(data: QMimeData) -> Path:
    if not data.hasFormat(_MIME):
        return ()
    return tuple(json.loads(bytes(data.data(_MIME).data())))


def _number(value: Json) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return QLocale().toString(float(value), "g", 6)
