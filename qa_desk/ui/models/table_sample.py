"""The first rows of a table, above them what each column is taken for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from qa_desk.ui.i18n import filled
from qa_desk.ui.models.columns import Look

if TYPE_CHECKING:
    from qa_desk.services.import_terms import TableLook, Use

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_LONGEST: Final = 200
"""Characters of a cell that are shown."""
_WIDE: Final = 80
"""Characters by which a column is measured."""


class TableSample(QAbstractTableModel):
    """Row 0 says what the columns are taken for; the others are rows of the table."""

    def __init__(
        self, look: Look, words: "Callable[[Use], str]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._table: TableLook | None = None
        self._width = 0

    def show_table(self, table: "TableLook") -> None:
        """Show a table."""
        self.beginResetModel()
        self._table, self._width = table, table.width
        self.endResetModel()

    @property
    def table(self) -> "TableLook | None":
        """What is shown."""
        return self._table

    def texts(self, column: int, rows: int) -> list[str]:
        """Return the title of a column, what it is taken for, and its first cells."""
        if self._table is None:
            return [self.title(column), ""]
        cells = [row[column][:_WIDE] for row in self._table.rows[:rows] if column < len(row)]
        return [self.title(column)[:_WIDE], self._words(self._table.use(column)), *cells]

    def title(self, column: int) -> str:
        """Return what a column is called: by its title, else by its number."""
        titles = self._table.titles if self._table else ()
        title = titles[column] if column < len(titles) else ""
        if title:
            return title
        numbered = QCoreApplication.translate("TableSample", "Column {number}")
        return filled(numbered, number=column + 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are with the first."""
        return 0 if parent.isValid() or self._table is None else 1 + len(self._table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns the table has."""
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if self._table is None or not index.isValid():
            return None
        if index.row() == 0:
            return self._use_data(index.column(), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._table.rows[index.row() - 1]
            return row[index.column()][:_LONGEST] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            left = self._table.use(index.column()) == "left"
            return self._look.theme.color("text_muted" if left else "text")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        return self.title(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _use_data(self, column: int, role: int) -> object:
        if self._table is None:
            return None
        use = self._table.use(column)
        aside = use in ("kept", "left")
        ink = "text_muted" if aside else "accent_ink"
        words, look = self._words(use), self._look
        told: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: words,
            Qt.ItemDataRole.ToolTipRole: lambda: words,
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{self.title(column)}: {words}",
            Qt.ItemDataRole.ForegroundRole: lambda: look.theme.color(ink),
            Qt.ItemDataRole.FontRole: lambda: look.theme.font(bold=not aside),
            Qt.ItemDataRole.DecorationRole: lambda: look.icons.icon("down", ink),
        }
        return told[role]() if role in told else None
