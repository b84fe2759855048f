"""The markers of an evaluation as a list: when, and the note, which can be written there."""

from collections.abc import Sequence
from typing import Final, final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from qa_desk.domain.evaluations import Marker
from qa_desk.ui.i18n import clock_time, filled

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LATER_MS: Final = 500
"""Who goes back goes from the marker he has just come to to the one before it."""


@final
class MarkersModel(QAbstractListModel):
    """One row a marker; what is written into a row goes out by `noted`."""

    noted = Signal(int, str)
    """The moment of a marker in milliseconds, and its new note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._markers: tuple[Marker, ...] = ()
        self._editable = False

    @property
    def markers(self) -> tuple[Marker, ...]:
        """All markers in order of time."""
        return self._markers

    def show_markers(self, markers: Sequence[Marker], *, editable: bool) -> None:
        """Show these markers; the same ones with other notes stay in their rows."""
        self._editable = editable
        moments = [each.at_ms for each in markers]
        if moments == [each.at_ms for each in self._markers]:
            self._markers = tuple(markers)
            if markers:
                self.dataChanged.emit(self.index(0), self.index(len(markers) - 1))
            return
        self.beginResetModel()
        self._markers = tuple(markers)
        self.endResetModel()

    def row_of(self, at_ms: int) -> int:
        """Return the row of the marker at a moment; -1 if there is none."""
        rows = (row for row, each in enumerate(self._markers) if each.at_ms == at_ms)
        return next(rows, -1)

    def after(self, position_ms: int) -> Marker | None:
        """Return the first marker after a moment."""
        return next((each for each in self._markers if each.at_ms > position_ms), None)

    def before(self, position_ms: int) -> Marker | None:
        """Return the last marker that lies some time before a moment."""
        earlier = [each for each in self._markers if each.at_ms < position_ms - _LATER_MS]
        return earlier[-1] if earlier else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many markers there are."""
        return 0 if parent.isValid() else len(self._markers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let notes be written while the evaluation takes them."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return when a marker is and its note; to be edited, the note alone."""
        if not index.isValid():
            return None
        marker = self._markers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{clock_time(marker.at_ms)}   {marker.note}".rstrip()
        if role in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return marker.note
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                self.tr("Marker at {time}: {note}") if marker.note else self.tr("Marker at {time}")
            )
            return filled(words, time=clock_time(marker.at_ms), note=marker.note)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a note was written; the list changes when the evaluation has."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.noted.emit(self._markers[index.row()].at_ms, str(value))
        return True
