"""What each row of a checklist is: the head of a stage, a criterion, a total, or a note."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_gates import stop_of_title
from qa_desk.importing.cards.checklist_headings import Role, normal
from qa_desk.importing.cards.checklist_layout import Layout, is_title_again
from qa_desk.importing.cards.checklist_numbers import Amount, amount
from qa_desk.importing.cards.checklist_sheets import Cell

_TOTAL: Final = re.compile(
    r"^(итого\b|итог$|итоги$|итогов\w* (балл|оценк|сумм|результат)|всего\b|сумма\b|максимум|максимальн\w* (балл|сумм|оценк|количеств|возможн)|результат,? ?%?$|общ\w* (балл|оценк|сумм)"
    r"|total|sum\b|grand total|maximum|max(imum)? (score|points)|overall|sub.?total|подытог"
    r"|барлығы|жиыны|жалпы (ұпай|балл|баға)|қорытынды|ең жоғары (ұпай|балл))"
)
_LONGEST_TOTAL: Final = 60
_HEAD_WORD: Final = re.compile(
    r"^((этап|раздел|блок|часть|section|stage|block|part|кезең|бөлім)\s*(#\s*)?[\divx]+\b"
    r"|[ivx]+\s*[.)]\s|\d+\s*-?\s*(кезең|бөлім|этап|блок|раздел)\b)"
)
_REMARK: Final = re.compile(
    r"^(примечан|прим\b|note|nb\b|ескерт|н/?п\b|n/?a\b|проходн|порог|утвержд|согласов|составил"
    r"|разработ|подпис|approved|prepared|pass\b|бекіт|қол)"
)
"""How a line below a table begins that is no criterion."""
_SHARE: Final = re.compile(r"[\s(,:-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)?\s*$")
_NUMBERED: Final = re.compile(r"^\s*([0-9]+(?:\.[0-9]+)*)\s*[.)]?(?:\s+|$)")
_VALUES: Final = (
    Role.WEIGHT, Role.COEFFICIENT, Role.POINTS, Role.MAXIMUM, Role.MIDDLE, Role.MINIMUM,
    Role.ANSWER, Role.PENALTY, Role.CRITICAL, Role.NA,
)  # fmt: skip
_WEIGHTS: Final = (Role.SECTION_WEIGHT, Role.WEIGHT, Role.MAXIMUM, Role.POINTS, Role.PENALTY)


class Kind(Enum):
    """What a row is."""

    EMPTY = auto()
    TITLES = auto()
    TOTAL = auto()
    HEAD = auto()
    CRITERION = auto()
    LEVEL = auto()
    """One more answer to the criterion above."""
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A stage: where its title stands, its weight where it has one, and its rows of criteria."""

    title: str
    row: int
    column: int
    weight: Amount | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows below the titles; `notes` are those that are no part of the checklist."""

    parts: tuple[Part, ...]
    totals: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()
    repeated: tuple[int, ...] = ()
    levels: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Rows that hold one more answer each, by the row of their criterion."""


@dataclass(slots=True)
class _Reading:
    """What was found on the way down; `title` is that of the stage the last row belonged to."""

    parts: list[Part] = field(default_factory=list)
    items: list[list[int]] = field(default_factory=list)
    found: dict[Kind, list[int]] = field(default_factory=lambda: {kind: [] for kind in Kind})
    levels: dict[int, tuple[int, ...]] = field(default_factory=dict)
    criterion: int | None = None
    """The row of the criterion that stands directly above, None after anything else."""

    def open(self, part: Part) -> None:
        """Begin a stage."""
        self.parts.append(part)
        self.items.append([])


def read_rows(layout: Layout) -> Rows:
    """Return the stages with their criteria, and what the other rows are."""
    reading = _Reading()
    for row in range(layout.first, len(layout.sheet.rows)):
        kind = _kind(layout, row)
        if reading.criterion is not None and _is_level(layout, row):
            kind = Kind.LEVEL
            reading.levels[reading.criterion] = (*reading.levels.get(reading.criterion, ()), row)
        else:
            reading.criterion = row if kind is Kind.CRITERION else None
        reading.found[kind].append(row)
        if kind is Kind.HEAD:
            reading.open(_head(layout, row))
        elif kind is Kind.CRITERION:
            _add(layout, row, reading)
    full = [
        Part(part.title, part.row, part.column, part.weight, tuple(items))
        for part, items in zip(reading.parts, reading.items, strict=True)
        if items
    ]
    heads = {part.row for part in full}
    stray = [row for row in reading.found[Kind.HEAD] if row not in heads]
    return Rows(
        tuple(full),
        tuple(reading.found[Kind.TOTAL]),
        tuple(sorted(reading.found[Kind.NOTE] + stray)),
        tuple(reading.found[Kind.TITLES]),
        reading.levels,
    )


def criterion_text(layout: Layout, row: int) -> str:
    """Return the text of a criterion."""
    return layout.sheet.at(row, layout.column(Role.CRITERION)).text


def _kind(layout: Layout, row: int) -> Kind:
    own = [cell for _, cell in layout.sheet.own_cells(row)]
    if not own or layout.own:
        return _kind_of_ours(layout, row)
    if is_title_again(layout, row):
        return Kind.TITLES
    if _is_total(layout, row):
        return Kind.TOTAL
    if _is_head(layout, row):
        return Kind.HEAD
    text = layout.sheet.at(row, layout.column(Role.CRITERION))
    if not text.own or text.amount is not None or _spans(layout, text):
        return Kind.NOTE
    return Kind.NOTE if _is_last_words(layout, row) else Kind.CRITERION


def _kind_of_ours(layout: Layout, row: int) -> Kind:
    """Return what a row of our own workbook is: each criterion has its code."""
    if layout.sheet.at(row, layout.column(Role.NUMBER)).own:
        return Kind.CRITERION
    if not any(cell.text for _, cell in layout.sheet.own_cells(row)):
        return Kind.EMPTY
    return Kind.TOTAL if _is_total(layout, row) else Kind.NOTE


def _is_level(layout: Layout, row: int) -> bool:
    """Whether a row only adds an answer and its points to the criterion above."""
    text = layout.sheet.at(row, layout.column(Role.CRITERION))
    if layout.own or text.own or _is_total(layout, row) or level_label(layout, row) is None:
        return False
    return layout.sheet.at(row, layout.column(Role.POINTS)).amount is not None


def level_label(layout: Layout, row: int) -> int | None:
    """Return the column of the words of an answer that has a row of its own."""
    taken = {layout.column(Role.CRITERION), layout.column(Role.POINTS)}
    taken |= {layout.column(Role.NUMBER), *layout.columns(Role.SECTION)}
    words = (c for c, cell in layout.sheet.own_cells(row) if cell.amount is None and c not in taken)
    return next(words, None)


def _is_total(layout: Layout, row: int) -> bool:
    own = layout.sheet.own_cells(row)
    place, first = next(((p, c.text) for p, c in own if c.amount is None), (0, ""))
    criterion = layout.column(Role.CRITERION)
    if place != criterion and layout.sheet.at(row, criterion).own:
        return False  # a stage may well be called "Result of the call"
    return len(first) <= _LONGEST_TOTAL and bool(_TOTAL.match(normal(first)))


def _is_head(layout: Layout, row: int) -> bool:
    sheet, criterion = layout.sheet, layout.column(Role.CRITERION) or 0
    text, sections = sheet.at(row, criterion), layout.columns(Role.SECTION)
    words = [(place, c) for place, c in sheet.own_cells(row) if c.amount is None]
    if not words:
        return False
    place, first = words[0]
    if _spans(layout, first) and place <= criterion < place + first.columns:
        return True
    if not text.text and len(words) == 1:
        return place in sections or (not sections and place < criterion)
    if sections or not text.own or text.amount is not None:
        return False
    return _is_head_by_looks(layout, row, text)


def _is_head_by_looks(layout: Layout, row: int, text: Cell) -> bool:
    if _HEAD_WORD.match(normal(text.text)):
        return True
    if not _has_values(layout, row):
        stops = stop_of_title(text.text) is not None
        if stops and row + 1 < len(layout.sheet.rows) and not _stands_apart(layout, row + 1):
            return True
        return any(_has_values(layout, each) for each in range(row + 1, len(layout.sheet.rows)))
    if _numbers_begin_below(layout, row):
        return True
    return text.bold and _sums_up(layout, row)


def _spans(layout: Layout, cell: Cell) -> bool:
    return cell.columns > 1 and cell.columns >= min(3, layout.sheet.width)


def _has_values(layout: Layout, row: int) -> bool:
    if _is_total(layout, row):
        return False
    filled_in = (layout.sheet.at(row, place) for place in layout.columns(Role.FILLED_IN))
    values = (layout.sheet.at(row, place) for role in _VALUES for place in layout.columns(role))
    return any(cell.text for cell in values) or any(cell.choices for cell in filled_in)


def _numbers_begin_below(layout: Layout, row: int) -> bool:
    """Whether this row is numbered 1 and the next one 1.1."""
    own = number_of(layout, row)
    following = next(
        (n for each in range(row + 1, len(layout.sheet.rows)) if (n := number_of(layout, each))), ""
    )
    return bool(own) and following.startswith(f"{own}.") and following != own


def number_of(layout: Layout, row: int) -> str:
    """Return the number or code of a row: of its own column, else as its text begins."""
    column = layout.column(Role.NUMBER)
    if column is not None:
        return layout.sheet.at(row, column).text.strip(" .)")
    found = _NUMBERED.match(criterion_text(layout, row))
    return found.group(1) if found else ""


def without_number(text: str) -> str:
    """Return the text of a criterion without the number it begins with."""
    rest = _NUMBERED.sub("", text, count=1).strip()
    return rest if rest and _NUMBERED.match(text) and not text[:1].isspace() else text


def _sums_up(layout: Layout, row: int) -> bool:
    """Whether a bold row weighs as much as the rows below it that are not bold."""
    own = _weight(layout, row)
    total = Fraction(0)
    for each in range(row + 1, len(layout.sheet.rows)):
        text = layout.sheet.at(each, layout.column(Role.CRITERION))
        if text.bold or _is_total(layout, each):
            break
        found = _weight(layout, each)
        total += found.value if found else 0
    return own is not None and own.value == total


def _weight(layout: Layout, row: int) -> Amount | None:
    for role in _WEIGHTS:
        cell = layout.sheet.at(row, layout.column(role))
        if cell.amount is not None:
            return cell.amount
    return None


def _is_last_words(layout: Layout, row: int) -> bool:
    """Whether nothing from here on has values, in a checklist that has some further up."""
    below = range(row, len(layout.sheet.rows))
    above = range(layout.first, row)
    if any(_has_values(layout, each) for each in below):
        return False
    if sum(1 for _ in layout.sheet.own_cells(row)) > 1:
        return False
    if any(_is_total(layout, each) for each in above):
        return True
    valued = any(_has_values(layout, each) for each in above)
    return valued and (_stands_apart(layout, row) or bool(_REMARK.match(_words(layout, row))))


def _words(layout: Layout, row: int) -> str:
    return normal(criterion_text(layout, row))


def _stands_apart(layout: Layout, row: int) -> bool:
    """Whether there is nothing in the row, or nothing in the one above."""
    own, above = (sum(1 for _ in layout.sheet.own_cells(each)) for each in (row, row - 1))
    return not own or not above


def _head(layout: Layout, row: int) -> Part:
    words = ((p, c) for p, c in layout.sheet.own_cells(row) if c.amount is None)
    place, cell = next(words)
    return _part(layout, row, place, cell.text)


def _part(layout: Layout, row: int, place: int, text: str) -> Part:
    share = _SHARE.search(text)
    weight = _weight(layout, row) if place in layout.roles or share is None else None
    if share is not None:
        return Part(text[: share.start()].strip(), row, place, amount(f"{share.group(1)}%"))
    return Part(text, row, place, weight)


def _add(layout: Layout, row: int, reading: _Reading) -> None:
    columns = layout.columns(Role.SECTION)
    cells = [layout.sheet.at(row, place) for place in columns]
    texts = [cell.text for cell in cells if cell.text]
    title = " / ".join(texts)
    if title and (not reading.parts or title != _full(reading.parts[-1], layout)):
        reading.open(_by_column(layout, row, columns, title))
    elif not reading.parts:
        reading.open(Part("", row, layout.column(Role.CRITERION) or 0))
    reading.items[-1].append(row)


def _full(part: Part, layout: Layout) -> str:
    """Return the title of a stage as its cells have it."""
    texts = [layout.sheet.at(part.row, place).text for place in layout.columns(Role.SECTION)]
    return " / ".join(text for text in texts if text) or part.title


def _by_column(layout: Layout, row: int, columns: Sequence[int], title: str) -> Part:
    share = _SHARE.search(title)
    said = layout.sheet.at(row, layout.column(Role.SECTION_WEIGHT)).amount
    if share is not None and said is None and not layout.own:
        return Part(title[: share.start()].strip(), row, columns[0], amount(f"{share.group(1)}%"))
    return Part(title, row, columns[0], said)
