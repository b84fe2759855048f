"""A list of values in memory whose cells have shapes and badges."""

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from qa_desk.ui.models.columns import Look, cell_data
from qa_desk.ui.models.value_table import ValueTable

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex


class ValueList(ValueTable[V], Generic[V]):
    """Some thousands of values; for lists that the database orders there is PagedTable."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(look.theme, parent)
        self._look = look

    def values(self) -> tuple[V, ...]:
        """Return all values."""
        return self._values

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        return cell_data(column, self._values[index.row()], role, self._look)
