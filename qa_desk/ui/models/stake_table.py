"""The weights of a card as a table: a line a part, its weight to be changed in place."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qa_desk.scoring.wording import plain
from qa_desk.services.card_weights import Part
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_weights_texts import WeightWords
from qa_desk.ui.viewmodels.card_reading import number_json
from qa_desk.ui.viewmodels.card_stakes import CardStakes, StakeLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The smaller line below."""
BAR_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""(now, before) as shares of the longest bar; before is negative where there was none."""
NOTE_INK_ROLE: Final = Qt.ItemDataRole.UserRole + 4
DEPTH_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StakeColumn(IntEnum):
    """The columns from left to right."""

    NAME = 0
    WEIGHT = 1
    SHARE = 2
    MISS = 3


class StakeTable(QAbstractTableModel):
    """Lines that stay the same parts are changed in place, so that an open editor survives."""

    def __init__(self, context: Context, stakes: CardStakes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stakes = stakes
        self._lines: tuple[StakeLine, ...] = ()
        self._longest = 1.0
        self._compared = False
        self._titles: tuple[str, ...] = ()
        self._said: dict[tuple[int, StakeColumn], tuple[str, str]] = {}
        self.words = WeightWords(context.languages, context.languages.language)
        self._texts: dict[StakeColumn, Callable[[StakeLine], str]] = {}
        self.speak(self.words, ())

    @property
    def lines(self) -> tuple[StakeLine, ...]:
        """The lines from above."""
        return self._lines

    def speak(self, words: WeightWords, titles: Sequence[str]) -> None:
        """Take words and titles of columns in another language."""
        self.words, self._titles = words, tuple(titles)
        self._texts = {
            StakeColumn.NAME: lambda line: words.name(line.now),
            StakeColumn.WEIGHT: lambda line: words.weight(line.now),
            StakeColumn.SHARE: lambda line: words.share(line.now),
            StakeColumn.MISS: lambda line: words.miss(line.now),
        }
        self._said.clear()
        self._tell_all()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(StakeColumn) - 1)

    def show_lines(self, lines: Sequence[StakeLine], *, compared: bool) -> None:
        """Show these lines; `compared` says that there is an earlier version."""
        keys = [line.now.key for line in lines]
        same = keys == [line.now.key for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines, self._compared = tuple(lines), compared
        self._said.clear()
        sizes = [float(size) for line in lines for size in (line.size, line.size_before or 0)]
        self._longest = max(sizes, default=0) or 1.0
        if not same:
            self.endResetModel()
        else:
            self._tell_all()

    def texts(self, row: int, column: StakeColumn) -> tuple[str, str]:
        """Return what a cell says and the smaller line below it; worked out once."""
        found = self._said.get((row, column))
        if found is None:
            line = self._lines[row]
            found = (self._texts[column](line), self._note(column, line))
            self._said[row, column] = found
        return found

    def row_of(self, key: tuple[str, str]) -> int:
        """Return where a part stands, -1 where it does not."""
        return next((i for i, line in enumerate(self._lines) if line.now.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(StakeColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        column, line = StakeColumn(index.column()), self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(index.row(), column)[0]
        if role == Qt.ItemDataRole.EditRole:
            return plain(line.now.weight)
        if role == NOTE_ROLE:
            return self.texts(index.row(), column)[1]
        return self._look(column, line, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a part the weight that was written; what is no number changes nothing."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        return self._stakes.put(self._lines[index.row()].now, number_json(str(value)))

    def spoken(self, column: StakeColumn, line: StakeLine) -> str:
        """Return what a cell says to somebody who does not see it."""
        title = self._titles[column] if column < len(self._titles) else ""
        text = self._texts[column](line)
        notes = ", ".join(filter(None, [text, self._note(column, line)]))
        return notes if column is StakeColumn.NAME else f"{title}: {notes}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let weights that count be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        stake = self._lines[index.row()].now
        can = index.column() == StakeColumn.WEIGHT and self._stakes.can_weigh(stake)
        return (
            base
            | Qt.ItemFlag.ItemNeverHasChildren
            | (Qt.ItemFlag.ItemIsEditable if can else Qt.ItemFlag.NoItemFlags)
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(StakeColumn(section))
        return None

    def as_text(self) -> str:
        """Return the table as lines of cells with tabs between."""
        rows = ["\t".join(self._titles)]
        for line in self._lines:
            name = ("" if line.now.part is Part.SECTION else "  ") + self.words.name(line.now)
            cells = [self._texts[column](line) for column in StakeColumn][1:]
            notes = [self._note(column, line) for column in StakeColumn]
            notes.append(self.words.of_section(line.now))
            rows.append("\t".join([name, *cells, ", ".join(filter(None, notes))]).rstrip())
        return "\n".join(rows)

    def _look(self, column: StakeColumn, line: StakeLine, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.tip(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(column, line)
        return self._painted(column, line, role)

    def _painted(self, column: StakeColumn, line: StakeLine, role: int) -> object:
        if role == NOTE_INK_ROLE:
            return "bad" if column is StakeColumn.MISS else "text_muted"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._context.theme.color(self._ink(column, line))
        if role == Qt.ItemDataRole.FontRole and line.now.part is Part.SECTION:
            return self._context.theme.font(bold=True)
        return self._bar(line, role) if column is StakeColumn.NAME else None

    def _bar(self, line: StakeLine, role: int) -> object:
        if role == DEPTH_ROLE:
            return 0 if line.now.part is Part.SECTION else 1
        if role != BAR_ROLE:
            return None
        before = line.size_before if self._compared else None
        was = -1.0 if before is None else float(before) / self._longest
        return (float(line.size) / self._longest, was)

    def _note(self, column: StakeColumn, line: StakeLine) -> str:
        if column is StakeColumn.NAME:
            return self.words.note(line.now)
        if column is StakeColumn.MISS:
            return self.words.gates(line.now)
        if column is not (StakeColumn.WEIGHT if line.now.share is None else StakeColumn.SHARE):
            return ""
        new = self.words.is_new(line, compared=self._compared)
        return new or (self.words.was(line) if self._compared else "")

    def _ink(self, column: StakeColumn, line: StakeLine) -> str:
        plain = column is StakeColumn.NAME or (column is not StakeColumn.WEIGHT or line.now.weighs)
        return "text" if plain else "text_muted"

    def _tell_all(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(StakeColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _side(column: StakeColumn) -> Qt.AlignmentFlag:
    return _LEFT if column is StakeColumn.NAME else _RIGHT
