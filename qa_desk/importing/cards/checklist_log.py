"""What of a sheet went into the card, so that all the rest can be told cell by cell."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from qa_desk.importing.cards.checklist_headings import Role
from qa_desk.importing.cards.checklist_layout import Layout
from qa_desk.importing.cards.imported import Dropped

_SHOWN: Final = 60
_SHARED: Final = ("checklist.guess_shares", "checklist.number_not_id", "checklist.guess_critical")
_WRITTEN: Final = (Role.FILLED_IN, Role.COMMENT)
"""Columns in which evaluators write; what they hold is told of all at once."""


@dataclass(slots=True)
class Log:
    """Cells that were read, and what there is to tell of others, in the order it was found."""

    layout: Layout
    used: set[tuple[int, int]] = field(default_factory=set)
    told: list[Dropped] = field(default_factory=list)

    def use(self, row: int, column: int | None) -> None:
        """Note that the card holds what this cell says."""
        if column is not None:
            self.used.add((row, column))

    def use_row(self, row: int) -> None:
        """Note that the card holds all that this row says, or that it was told as a whole."""
        self.used.update((row, column) for column, _ in self.layout.sheet.own_cells(row))

    def tell(self, row: int, column: int | None, code: str, **facts: object) -> None:
        """Tell of a cell; it counts as read."""
        self.use(row, column)
        place = self.layout.sheet.address(row, column or 0)
        self.told.append(Dropped(place, f"checklist.{code}", facts))

    def about(self, row: int, code: str, **facts: object) -> None:
        """Tell how a criterion was understood, at its own cell."""
        column = self.layout.column(Role.CRITERION)
        place = self.layout.sheet.address(row, column or 0)
        self.told.append(Dropped(place, f"checklist.{code}", facts))

    def tell_row(self, row: int, code: str, **facts: object) -> None:
        """Tell of a row as a whole, at its first cell."""
        column, cell = next(iter(self.layout.sheet.own_cells(row)))
        self.tell(row, column, code, text=brief(cell.text), **facts)
        self.use_row(row)

    def rest(self) -> list[Dropped]:
        """Return what is left: columns that have no use here, and cells that say nothing known."""
        found = []
        sheet = self.layout.sheet
        for column in range(sheet.width):
            rows = [row for row in range(len(sheet.rows)) if self._is_left(row, column)]
            if not rows:
                continue
            if self.layout.roles.get(column, Role.FILLED_IN) in _WRITTEN:
                found += self._column(column, rows)
            else:
                found += [self._cell(row, column) for row in rows]
        return found

    def _is_left(self, row: int, column: int) -> bool:
        return self.layout.sheet.at(row, column).own and (row, column) not in self.used

    def _column(self, column: int, rows: list[int]) -> list[Dropped]:
        sheet, title = self.layout.sheet, brief(self.layout.titles[column])
        found = []
        head = [row for row in rows if row < self.layout.first]
        body = [row for row in rows if row >= self.layout.first]
        if head:
            place = sheet.address(head[-1], column)
            found.append(Dropped(place, "checklist.column_unused", {"title": title}))
        if body:
            facts = {"title": title, "cells": len(body)}
            place = sheet.range(body[0], body[-1], column)
            found.append(Dropped(place, "checklist.cells_unused", facts))
        return found

    def _cell(self, row: int, column: int) -> Dropped:
        text = brief(self.layout.sheet.at(row, column).text)
        return Dropped(
            self.layout.sheet.address(row, column),
            "checklist.cell_unread",
            {"text": text, "title": brief(self.layout.titles[column])},
        )


def gathered(told: Iterable[Dropped]) -> list[Dropped]:
    """Return what was told, each reading that many criteria share once with all its cells."""
    found: dict[object, Dropped] = {}
    for each in told:
        if each.code not in _SHARED:
            found[len(found)] = each
            continue
        first = found.get(each.code)
        cell = each.what.rpartition("!")[2]
        what = each.what if first is None else f"{first.what}, {cell}"
        found[each.code] = Dropped(what, each.code, {})
    return list(found.values())


def brief(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
