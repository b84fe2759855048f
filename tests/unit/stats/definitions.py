"""The coefficients as their papers define them, pair by pair: slow, and nothing shared with ours."""

from collections.abc import Callable, Sequence
from itertools import combinations, permutations

Numbers = Sequence[Sequence[int | None]]
Difference = Callable[[int, int], float]


def alpha(units: Numbers, difference: Difference) -> float | None:
    """Krippendorff's alpha; `difference` is the squared one of two ratings."""
    there = [kept for unit in units if len(kept := given(unit)) > 1]
    everything = [one for unit in there for one in unit]
    n = len(everything)
    within = sum(
        difference(a, b) / (len(unit) - 1) for unit in there for a, b in permutations(unit, 2)
    )
    between = sum(difference(a, b) for a, b in permutations(everything, 2))
    return 1 - (n - 1) * within / between if between else None


def nominal(a: int, b: int) -> float:
    return float(a != b)


def interval(a: int, b: int) -> float:
    return float((a - b) ** 2)


def ratio(a: int, b: int) -> float:
    return ((a - b) / (a + b)) ** 2 if a != b else 0.0


def ordinal(units: Numbers) -> Difference:
    """How many ratings lie between two, half of their own counted."""
    there = [one for unit in units if len(given(unit)) > 1 for one in given(unit)]

    def difference(a: int, b: int) -> float:
        low, high = sorted((a, b))
        between = sum(low <= one <= high for one in there)
        return float(between - (there.count(a) + there.count(b)) / 2) ** 2

    return difference


def kappa(pairs: Sequence[tuple[int, int]], difference: Difference) -> float | None:
    """Cohen's kappa, by all pairs that the two could have made."""
    n = len(pairs)
    observed = sum(difference(a, b) for a, b in pairs) / n
    chance = sum(difference(a, b) for a, _ in pairs for _, b in pairs) / n**2
    return 1 - observed / chance if chance else None


def pair_agreement(units: Numbers) -> float:
    """The mean over units of the share of equal pairs."""
    there = [kept for unit in units if len(kept := given(unit)) > 1]
    shares = [
        sum(a == b for a, b in combinations(unit, 2)) / (len(unit) * (len(unit) - 1) / 2)
        for unit in there
    ]
    return sum(shares) / len(shares)


def shares(units: Numbers) -> dict[int, float]:
    """The mean over rated units of the share of each category."""
    there = [given(unit) for unit in units if given(unit)]
    categories = {one for unit in there for one in unit}
    return {
        k: sum(unit.count(k) / len(unit) for unit in there) / len(there) for k in sorted(categories)
    }


def given(unit: Sequence[int | None]) -> list[int]:
    """Return the ratings that are there."""
    return [one for one in unit if one is not None]
