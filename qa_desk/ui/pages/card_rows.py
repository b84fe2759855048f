"""Lists of the editor of cards that are written in a table: answers, ranges, bands, topics."""

from collections.abc import Mapping, Sequence
from typing import Final, final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from qa_desk.domain.card_document import Json, Path
from qa_desk.scoring.card_faults import CardFault
from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import Field, TextsField
from qa_desk.ui.pages.card_presets import PRESETS, preset_options
from qa_desk.ui.viewmodels.card_reading import (
    items_of,
    number_json,
    number_of,
    place_of,
    table_of,
    word_of,
    words_of,
)
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.cell_table import Cell, CellColumn, CellTable

_POINTS: Final = 8.5
_ID: Final = 12
_OPTION_LISTS: Final = ("comment_required_on", "gate_options")


class RowsField(Field):
    """Enter adds a row, Delete takes one away, Alt with an arrow moves it; buttons do the same."""

    columns: tuple[str, ...] = ()
    """The keys that the columns set, for faults; "" where a row is a value and no mapping."""

    def __init__(self, binding: Binding, key: Path, cells: Sequence[CellColumn]) -> None:
        self.cells = CellTable(binding.context, cells)
        super().__init__(binding, (key,), self.cells)
        context = binding.context
        self.add_button = button(context, Weight.QUIET, "plus")
        self.remove_button = button(context, Weight.QUIET, "trash")
        self.up_button = button(context, Weight.QUIET, "up")
        self.down_button = button(context, Weight.QUIET, "down")
        self._tools = QHBoxLayout()
        self._tools.setSpacing(context.theme.space(0.25))
        for tool in (self.add_button, self.remove_button, self.up_button, self.down_button):
            self._tools.addWidget(tool)
        self._tools.addStretch(1)
        self.foot.addLayout(self._tools)
        self._faulty: dict[int, str] = {}
        self._connect()

    def new_row(self) -> Json:
        """Return what a row begins with."""
        raise NotImplementedError

    def rows(self) -> Sequence[Json]:
        """Return the rows as they stand in the document."""
        return self.binding.rows(self.key)

    def save(self, rows: Sequence[Json]) -> None:
        """Put other rows into the document, as one step."""
        self.binding.put(self.key, list(rows))

    def follow(self) -> None:
        """Show the rows of the document."""
        count = len(self.rows())
        self.cells.follow(count, self._faulty)
        self._show_tools()

    def forget(self) -> None:
        """Begin at the first row of another node."""
        self._faulty = {}
        self.cells.leave_cell()
        self.cells.go(0)

    def tell(self, faults: Sequence[CardFault]) -> None:
        """Tell what is wrong, and mark the rows."""
        depth = len(self.binding.at(self.key))
        sentences, self._faulty = [], {}
        for fault in faults:
            row = next(iter(place_of(fault)[depth : depth + 1]), None)
            sentence = self.binding.sentence(fault)
            if isinstance(row, int):
                self._faulty[row] = sentence
                line = QCoreApplication.translate("CardRows", "Line {number}: {fault}")
                sentence = filled(line, number=row + 1, fault=sentence)
            sentences.append(sentence)
        self.say_faults(sentences)
        self.cells.follow(len(self.rows()), self._faulty)

    def go_to(self, path: Path) -> None:
        """Go to the row, and to the column of a key."""
        row = next(iter(path[len(self.key) : len(self.key) + 1]), 0)
        key = next(iter(path[len(self.key) + 1 : len(self.key) + 2]), "")
        column = self.columns.index(str(key)) if key in self.columns else 0
        if isinstance(row, int):
            self.cells.go(row, column)
        self.take_keys()

    def say_tools(self) -> None:
        """Set the texts of the buttons."""
        translate = QCoreApplication.translate
        self.add_button.setText(translate("CardRows", "Add"))
        for tool, text in (
            (self.remove_button, translate("CardRows", "Remove the line (Delete)")),
            (self.up_button, translate("CardRows", "Move the line up (Alt+Up)")),
            (self.down_button, translate("CardRows", "Move the line down (Alt+Down)")),
        ):
            tool.setToolTip(text)
            access.name(tool, f"{self.name}: {text}")
        tip = translate("CardRows", "Add a line (Enter)")
        self.add_button.setToolTip(tip)
        access.name(self.add_button, f"{self.name}: {tip}")

    @Slot(int)
    def add(self, row: int) -> None:
        """Put a row before this one, and write in it."""
        rows = list(self.rows())
        place = min(max(row, 0), len(rows))
        self.save([*rows[:place], self.new_row(), *rows[place:]])
        self.cells.go(place, write=True)

    @Slot(int)
    def remove(self, row: int) -> None:
        """Take a row away."""
        rows = list(self.rows())
        if 0 <= row < len(rows):
            self.save([*rows[:row], *rows[row + 1 :]])
            self.cells.go(min(row, len(rows) - 2), max(self.cells.currentIndex().column(), 0))

    @Slot(int, int)
    def move_row(self, row: int, by: int) -> None:
        """Move a row by so many places."""
        rows, to = list(self.rows()), row + by
        if 0 <= row < len(rows) and 0 <= to < len(rows):
            rows.insert(to, rows.pop(row))
            self.save(rows)
            self.cells.go(to, max(self.cells.currentIndex().column(), 0))

    def add_tool(self, tool: QPushButton) -> None:
        """Put another button at the right of the others."""
        self._tools.addWidget(tool)

    def row_table(self, row: int) -> Mapping[str, Json]:
        """Return a row that is a mapping, an empty one where it is none."""
        rows = self.rows()
        return table_of(rows[row]) if 0 <= row < len(rows) else {}

    def title_column(self) -> CellColumn:
        """Return the column of titles in the language that is edited."""
        return CellColumn(self._title, self._write_title)

    def number_column(self, key: str, units: float = _POINTS) -> CellColumn:
        """Return a column of numbers under a key."""

        def write(row: int, text: str) -> None:
            self.binding.type((*self.key, row, key), number_json(text))

        hint = {"from": "\N{EN DASH}", "to": "\N{EN DASH}"}.get(key, "")
        return CellColumn(
            lambda row: Cell(self._number(row, key), hint), write, units, numeric=True
        )

    def points_column(self, units: float = _POINTS) -> CellColumn:
        """Return the column of points; a plus before them says that they go beyond all points."""

        def read(row: int) -> Cell:
            plus = "+" if self.row_table(row).get("bonus") is True else ""
            return Cell(plus + self._number(row, "points"))

        def write(row: int, text: str) -> None:
            points, bonus = number_json(text.lstrip("+")), text.startswith("+")
            if bonus is (self.row_table(row).get("bonus") is True):
                self.binding.type((*self.key, row, "points"), points)
            else:
                changes: dict[str, Json] = {"points": points, "bonus": bonus or None}
                self.binding.update(changes, (*self.key, row))

        return CellColumn(read, write, units, numeric=True)

    @property
    def has_bonus(self) -> bool:
        """Whether points of a row go beyond all points."""
        return any(table_of(row).get("bonus") is True for row in self.rows())

    def id_column(self) -> CellColumn:
        """Return the column of ids."""

        def write(row: int, text: str) -> None:
            self.binding.type((*self.key, row, "id"), text.strip())

        return CellColumn(lambda row: Cell(word_of(self.row_table(row).get("id"))), write, _ID)

    def _number(self, row: int, key: str) -> str:
        text = word_of(self.row_table(row).get(key))
        point = self.binding.context.languages.locale.decimalPoint()
        return text.replace(".", point)

    def _title(self, row: int) -> Cell:
        place = (*self.key, row, "titles")
        return Cell(self.binding.text(place), self.binding.other_text(place)[0])

    def _write_title(self, row: int, text: str) -> None:
        place = (*self.key, row, "titles", self.binding.language.value)
        self.binding.type(place, text.strip())

    def _connect(self) -> None:
        self.cells.add_wanted.connect(self.add)
        self.cells.remove_wanted.connect(self.remove)
        self.cells.move_wanted.connect(self.move_row)
        self.cells.row_changed.connect(self._show_tools)
        self.add_button.clicked.connect(self._add_last)
        self.remove_button.clicked.connect(self._remove_current)
        self.up_button.clicked.connect(self._move_up)
        self.down_button.clicked.connect(self._move_down)

    @Slot()
    def _show_tools(self) -> None:
        row, count = self.cells.row, len(self.rows())
        self.remove_button.setEnabled(0 <= row < count)
        self.up_button.setEnabled(0 < row < count)
        self.down_button.setEnabled(0 <= row < count - 1)

    @Slot()
    def _add_last(self) -> None:
        self.add(len(self.rows()))

    @Slot()
    def _remove_current(self) -> None:
        self.remove(self.cells.row)

    @Slot()
    def _move_up(self) -> None:
        self.move_row(self.cells.row, -1)

    @Slot()
    def _move_down(self) -> None:
        self.move_row(self.cells.row, 1)


@final
class OptionsField(RowsField):
    """The answers that can be chosen; one that goes, goes from the lists that name it."""

    columns = ("titles", "points", "id")

    def __init__(self, binding: Binding) -> None:
        cells = (self.title_column(), self.points_column(), self.id_column())
        super().__init__(binding, ("options",), cells)
        self.presets = button(binding.context, Weight.QUIET)
        self._menu = QMenu(self)
        self.presets.setMenu(self._menu)
        self.add_tool(self.presets)
        self.presets_actions: list[QAction] = []
        for place in range(len(PRESETS)):
            action = self._menu.addAction("")
            action.setData(place)
            self.presets_actions.append(action)
        self._menu.triggered.connect(self._preset)

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("Answers and &points"))
        self._say_use()
        self.cells.say((self.tr("Answer"), self.tr("Points"), self.tr("Id")))
        self.say_tools()
        self.presets.setText(self.tr("Usual answers"))
        language = self.binding.context.languages.language.value
        for action, preset in zip(self.presets_actions, PRESETS, strict=True):
            action.setText(" · ".join(titles[language] for _id, titles, _points in preset))

    def follow(self) -> None:
        """Show the answers, and explain points that go beyond all."""
        super().follow()
        self._say_use()

    def _say_use(self) -> None:
        hint = self.tr("Best answer first. Enter adds a line.")
        if self.has_bonus:
            hint = self.tr("Points with a plus come on top of the full points.")
        self.say_hint(hint)

    def new_row(self) -> Json:
        """Return an answer of no points with an id of its own."""
        taken = {word_of(table_of(row).get("id")) for row in self.rows()}
        numbers = (n for n in range(1, len(taken) + 2) if f"option_{n}" not in taken)
        return {"id": f"option_{next(numbers)}", "points": 0}

    def save(self, rows: Sequence[Json]) -> None:
        """Put other answers into the document."""
        self.binding.update(with_options(self.binding.table(), rows))

    @Slot(QAction)
    def _preset(self, action: QAction) -> None:
        self.save(preset_options(PRESETS[int(action.data())]))
        self.take_keys()


def with_options(criterion: Mapping[str, Json], rows: Sequence[Json]) -> Mapping[str, Json]:
    """Return the keys of a criterion that change with its answers."""
    there = {word_of(table_of(row).get("id")) for row in rows}
    changes: dict[str, Json] = {"options": list(rows)}
    for key in _OPTION_LISTS:
        named = words_of(criterion.get(key))
        left: list[Json] = [word for word in named if word in there]
        if len(left) < len(named):
            changes[key] = left or None
    return changes


@final
class RangesField(RowsField):
    """What a number earns, range by range."""

    columns = ("from", "to", "points", "id")

    def __init__(self, binding: Binding) -> None:
        cells = (
            self.number_column("from", 0),
            self.number_column("to", 0),
            self.points_column(0),
            self.id_column(),
        )
        super().__init__(binding, ("ranges",), cells)

    def retranslate(self) -> None:
        """Set the texts."""
        hint = self.tr("Both ends belong to the range; an empty end means “any”.")
        self.say(self.tr("&Ranges and points"), hint)
        self.cells.say((self.tr("From"), self.tr("To"), self.tr("Points"), self.tr("Id")))
        self.say_tools()

    def new_row(self) -> Json:
        """Return a range that begins where the last one ends."""
        last = table_of(self.rows()[-1]).get("to") if self.rows() else None
        return {"from": last, "points": 0} if last is not None else {"points": 0}


@final
class BandsField(RowsField):
    """Names for ranges of scores, and what each means for the person."""

    columns = ("titles", "floor", "id")

    def __init__(self, binding: Binding) -> None:
        cells = (self.title_column(), self.number_column("floor", 11), self.id_column())
        super().__init__(binding, ("scoring", "bands"), cells)
        self.sort_button = button(binding.context, Weight.QUIET, "sort")
        self.add_tool(self.sort_button)
        self.meaning = TextsField(binding, self._meaning_key(), single=False)
        self.foot.addWidget(self.meaning)
        self.sort_button.clicked.connect(self._sort)
        self.cells.row_changed.connect(self._show_meaning)

    def retranslate(self) -> None:
        """Set the texts."""
        hint = self.tr("A band begins at its floor and ends at the next one.")
        self.say(self.tr("&Bands"), hint)
        self.cells.say((self.tr("Band"), self.tr("From, %"), self.tr("Id")))
        self.say_tools()
        self.sort_button.setText(self.tr("Sort"))
        tip = self.tr("Put the highest band first")
        self.sort_button.setToolTip(tip)
        access.name(self.sort_button, tip)
        self._show_meaning()

    def follow(self) -> None:
        """Show the bands, and what the current one means."""
        super().follow()
        self._show_meaning()

    def new_row(self) -> Json:
        """Return a band with an id of its own."""
        taken = {word_of(table_of(row).get("id")) for row in self.rows()}
        numbers = (n for n in range(1, len(taken) + 2) if f"band_{n}" not in taken)
        return {"id": f"band_{next(numbers)}", "floor": 0}

    def _meaning_key(self) -> Path:
        return ("scoring", "bands", max(self.cells.row, 0), "help")

    @Slot()
    def _show_meaning(self) -> None:
        row = self.cells.row
        self.meaning.setVisible(0 <= row < len(self.rows()))
        self.meaning.keys = (self._meaning_key(),)
        title = self.binding.best_text(self.row_table(row).get("titles"))
        name = filled(self.tr("What “{band}” means and what follows"), band=title)
        self.meaning.say(name.replace("&", "&&"))
        self.meaning.follow()

    @Slot()
    def _sort(self) -> None:
        def floor(row: Json) -> float:
            return -float(number_of(table_of(row).get("floor")) or 0)

        self.save(sorted(self.rows(), key=floor))


@final
class TopicsField(RowsField):
    """Words, one a line, such as the topics of contacts that a card is for."""

    def __init__(self, binding: Binding) -> None:
        cells = (CellColumn(self._word, self._write, live=False),)
        super().__init__(binding, ("topics",), cells)
        self.cells.horizontalHeader().hide()

    def say_topics(self, name: str, hint: str) -> None:
        """Set the texts."""
        self.say(name, hint)
        self.cells.say((self.tr("Topic"),))
        self.say_tools()

    def new_row(self) -> Json:
        """Return a word to be written over; an empty one would limit the card to no topic."""
        return self.tr("New topic")

    def rows(self) -> Sequence[Json]:
        """Return the words."""
        return items_of(self.binding.value(self.key))

    def _word(self, row: int) -> Cell:
        rows = self.rows()
        return Cell(word_of(rows[row]) if row < len(rows) else "")

    def _write(self, row: int, text: str) -> None:
        self.binding.put((*self.key, row), text.strip())
