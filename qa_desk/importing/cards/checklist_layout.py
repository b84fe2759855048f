"""Where on a sheet the checklist stands: its row of column titles, and what each column holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.importing.cards.checklist_headings import Role, is_answer, normal, role_of
from qa_desk.importing.cards.checklist_numbers import amount
from qa_desk.importing.cards.checklist_printed import printed_answers
from qa_desk.importing.cards.checklist_scales import scale_of, scale_of_title
from qa_desk.importing.cards.checklist_sheets import Cell, Sheet

_SEARCHED: Final = 80
"""Rows among which the titles are looked for."""
_SCORED: Final = frozenset(
    (
        Role.WEIGHT, Role.COEFFICIENT, Role.POINTS, Role.MAXIMUM, Role.MINIMUM, Role.ANSWER,
        Role.PENALTY, Role.CRITICAL, Role.NA, Role.FILLED_IN, Role.MIDDLE,
    )
)  # fmt: skip
_SEVERAL: Final = frozenset((Role.ANSWER, Role.MIDDLE, Role.MAXIMUM, Role.MINIMUM, Role.SECTION))
"""Roles that several columns can have at once."""
_TEXTS: Final = (Role.ERROR_TYPES, Role.SECTION, Role.HELP, Role.NUMBER)
"""Columns whose texts can be the criteria where no title says which are, in this order."""
_FEW_LETTERS: Final = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet with its titles; `header` is the row of titles and `first` the one below them.

    `roles` has the role of each column that is used, `titles` the title of every column.
    `guessed` means that no title says which column holds the criteria; `own` that the workbook is
    ours, so that nothing in it has to be guessed.
    """

    sheet: Sheet
    header: int
    first: int
    roles: Mapping[int, Role]
    titles: tuple[str, ...]
    guessed: bool = False
    own: bool = False

    def column(self, role: Role) -> int | None:
        """Return the column of a role; None where there is none."""
        return next(iter(self.columns(role)), None)

    def columns(self, role: Role) -> tuple[int, ...]:
        """Return all columns of a role, from left to right."""
        return tuple(sorted(place for place, found in self.roles.items() if found is role))


def layouts(sheets: Sequence[Sheet]) -> list[Layout]:
    """Return the sheets that look like checklists, the likeliest first."""
    found = [each for each in map(_layout, sheets) if each is not None]
    return sorted(found, key=_likeness, reverse=True)


def _likeness(layout: Layout) -> tuple[int, int]:
    column = layout.column(Role.CRITERION)
    rows = range(layout.first, len(layout.sheet.rows))
    filled = sum(layout.sheet.at(row, column).own for row in rows)
    return min(filled, 1) * len(_said(layout.titles)), filled


def _layout(sheet: Sheet) -> Layout | None:
    candidates = range(min(_SEARCHED, len(sheet.rows)))
    best = max(candidates, key=lambda row: (_score(sheet, row), -row), default=None)
    if best is None or not _score(sheet, best):
        return None
    titles, first = _titles(sheet, best)
    roles = _roles(sheet, first, titles)
    named = Role.CRITERION in roles.values()
    if not named:
        column = _texts(sheet, first, roles)
        if column is None:
            return None
        roles[column] = Role.CRITERION
    return Layout(sheet, best, first, roles, titles, guessed=not named)


def _score(sheet: Sheet, row: int) -> int:
    """Return how many roles a row of titles names; 0 where it cannot be one."""
    said = _said([cell.text for _, cell in sheet.own_cells(row)])
    below = (
        _said([cell.text for _, cell in sheet.own_cells(row + 1)]) if _tiered(sheet, row) else {}
    )
    roles = set(said) | set(below)
    enough = len(said) > 1 or (len(said) == 1 and len(roles) > 1)
    return len(roles) if enough and roles & _SCORED and roles - _SCORED else 0


def _said(titles: Sequence[str]) -> Mapping[Role, str]:
    """Return the roles that titles in words name; a number may be a title, or anything else."""
    words = (title for title in titles if amount(title) is None)
    return {role: title for title in words if (role := _role(title)) is not None}


def _tiered(sheet: Sheet, row: int) -> bool:
    """Whether a merged title stands over titles of its own in the row below."""
    if row + 1 >= len(sheet.rows):
        return False
    wide = [column for column, cell in sheet.own_cells(row) if 1 < cell.columns < sheet.width]
    under = [sheet.at(row + 1, column) for column in wide]
    others = [cell for column, cell in sheet.own_cells(row) if column not in wide]
    return any(cell.own and role_of(cell.text) for cell in under) and any(
        cell.rows > 1 for cell in others
    )


def _titles(sheet: Sheet, row: int) -> tuple[tuple[str, ...], int]:
    """Return the title of each column, and the row below the titles."""
    upper = [cell.text for cell in sheet.rows[row]]
    if not _tiered(sheet, row):
        return tuple(upper), row + 1
    lower = [cell.text if cell.own else "" for cell in sheet.rows[row + 1]]
    return tuple(
        below if below and role_of(below) else f"{above} {below}".strip()
        for above, below in zip(upper, lower, strict=True)
    ), row + 2


def _roles(sheet: Sheet, first: int, titles: Sequence[str]) -> dict[int, Role]:
    found = {place: role for place, title in enumerate(titles) if (role := _role(title))}
    answers = [place for place, role in found.items() if role is Role.ANSWER]
    if len(answers) == 1 and normal(titles[answers[0]]) == "no":
        found[answers[0]] = Role.NUMBER  # "No." without a "Yes"
    criteria = [place for place, role in found.items() if role is Role.CRITERION]
    if len(criteria) > 1:
        _share_criteria(sheet, first, criteria, found)
    _choose_points(sheet, first, found)
    seen: set[Role] = set()
    for place, role in list(found.items()):
        if role in seen and role not in _SEVERAL:
            del found[place]
        seen.add(role)
    return found


def _role(title: str) -> Role | None:
    """Return what a column holds; one whose title lists the answers is where they are entered."""
    return role_of(title) or (Role.FILLED_IN if scale_of_title(title) is not None else None)


def _share_criteria(sheet: Sheet, first: int, criteria: list[int], found: dict[int, Role]) -> None:
    """Tell apart two columns of criteria: the sparser groups the other, or the other explains."""
    fullest = max(criteria, key=lambda place: (_filled(sheet, first, place), -place))
    for place in criteria:
        if place == fullest:
            continue
        sparser = _filled(sheet, first, place) < _filled(sheet, first, fullest)
        before = place < fullest and sparser
        free = Role.SECTION not in found.values() if before else Role.HELP not in found.values()
        role = Role.SECTION if before else Role.HELP
        if free:
            found[place] = role
        else:
            del found[place]


def _choose_points(sheet: Sheet, first: int, found: dict[int, Role]) -> None:
    """Of several columns of points keep the one that says most of what can be answered."""
    columns = [place for place, role in found.items() if role is Role.POINTS]
    best = max(columns, key=lambda place: (_told(sheet, first, place), -place), default=None)
    for place in columns:
        if place == best and _told(sheet, first, place):
            continue
        found[place] = Role.FILLED_IN


def _told(sheet: Sheet, first: int, column: int) -> int:
    cells = (sheet.at(row, column) for row in range(first, len(sheet.rows)))
    return sum(cell.own and _says_answers(cell) for cell in cells)


def _says_answers(cell: Cell) -> bool:
    if cell.amount is not None or printed_answers(cell.text) is not None:
        return True
    return scale_of(cell.text) is not None


def _filled(sheet: Sheet, first: int, column: int) -> int:
    return sum(sheet.at(row, column).own for row in range(first, len(sheet.rows)))


def _texts(sheet: Sheet, first: int, roles: Mapping[int, Role]) -> int | None:
    """Return the column whose texts are the criteria where no title says so."""
    free = [place for place in range(sheet.width) if place not in roles]
    ranked = [free, *([p for p, role in roles.items() if role is kind] for kind in _TEXTS)]
    for places in ranked:
        best = max(places, key=lambda place: _letters(sheet, first, place), default=None)
        if best is not None and _letters(sheet, first, best):
            return best
    return None


def _letters(sheet: Sheet, first: int, column: int) -> int:
    texts = (sheet.at(row, column) for row in range(first, len(sheet.rows)))
    words = (cell.text for cell in texts if cell.own and cell.amount is None)
    return sum(len(text) for text in words if len(text) > _FEW_LETTERS and not is_answer(text))


def answer_columns(layout: Layout) -> Iterator[tuple[int, str]]:
    """Yield the columns that are answers with their titles, best first where they say so."""
    kinds = (Role.MAXIMUM, Role.MIDDLE, Role.MINIMUM, Role.ANSWER)
    levels = Role.MIDDLE in layout.roles.values() or Role.ANSWER in layout.roles.values()
    for place in sorted(layout.roles):
        if layout.roles[place] in kinds and levels:
            yield place, layout.titles[place]


def is_title_again(layout: Layout, row: int) -> bool:
    """Whether a row repeats the titles, as on the second printed page."""
    sheet = layout.sheet
    texts = {normal(cell.text) for _, cell in sheet.own_cells(row)} - {""}
    return len(texts) > 1 and texts <= {normal(title) for title in layout.titles}
