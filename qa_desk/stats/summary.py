"""Means of groups, named by what they give weight to, and whether there is enough to show."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction


class Standing(StrEnum):
    """What may be made of a number of evaluations."""

    NOT_ENOUGH = "not_enough"
    SHOWN = "shown"
    RANKED = "ranked"


def mean(values: Sequence[Fraction | None]) -> Fraction | None:
    """Return the mean of the scores there are; None where there is none."""
    there = [value for value in values if value is not None]
    return sum(there, Fraction(0)) / len(there) if there else None


def pooled_mean(groups: Mapping[str, Sequence[Fraction | None]]) -> Fraction | None:
    """Return the mean over all contacts: who has more of them has more say."""
    return mean([value for values in groups.values() for value in values])


def mean_of_means(groups: Mapping[str, Sequence[Fraction | None]]) -> Fraction | None:
    """Return the mean of the groups' means: each group has the same say."""
    return mean([mean(values) for values in groups.values()])


def weighted_mean(parts: Sequence[tuple[Fraction, Fraction]]) -> Fraction | None:
    """Return the mean of (value, weight) pairs; None where nothing weighs anything."""
    total = sum((weight for _, weight in parts), Fraction(0))
    if not total:
        return None
    return sum((value * weight for value, weight in parts), Fraction(0)) / total


def standing(n: int, minimum_shown: int, minimum_ranked: int) -> Standing:
    """Say whether so many evaluations may be shown, and ranked."""
    if n < max(minimum_shown, 1):
        return Standing.NOT_ENOUGH
    return Standing.RANKED if n >= minimum_ranked else Standing.SHOWN
