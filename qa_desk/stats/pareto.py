"""Pareto: the few causes that make most of the trouble."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

VITAL = Fraction(80, 100)


@dataclass(frozen=True, slots=True)
class Row:
    """A code with its count; `cumulative` is the share of all that it and those above it have.

    None where nothing was counted.
    """

    code: str
    count: int
    cumulative: Fraction | None


@dataclass(frozen=True, slots=True)
class Pareto:
    """Codes from the most frequent down; `vital` are the fewest that make the share asked for."""

    rows: tuple[Row, ...]
    vital: tuple[str, ...]


def pareto(counts: Mapping[str, int], share: Fraction = VITAL) -> Pareto:
    """Rank codes by count down, then by code; ValueError for a count below 0."""
    if any(count < 0 for count in counts.values()):
        raise ValueError("counts start at 0")
    ordered = sorted(counts, key=lambda code: (-counts[code], code))
    whole = sum(counts.values())
    rows: list[Row] = []
    vital: list[str] = []
    so_far = 0
    for code in ordered:
        if so_far < share * whole:
            vital.append(code)
        so_far += counts[code]
        rows.append(Row(code, counts[code], Fraction(so_far, whole) if whole else None))
    return Pareto(tuple(rows), tuple(vital))
