"""How the places of a sample are shared out among strata."""

from collections.abc import Mapping
from fractions import Fraction
from math import isqrt

_DIGITS = 10**24
"""Square roots are taken to so many decimal places, in whole numbers: the same on any computer."""


def proportional(places: int, populations: Mapping[str, int]) -> dict[str, int]:
    """Share places in proportion to population; largest remainder, ties by name.

    Never more than there are: a sample larger than the whole takes the whole.
    """
    return _shared(places, populations, {key: Fraction(n) for key, n in populations.items()})


def neyman(
    places: int, populations: Mapping[str, int], proportions: Mapping[str, Fraction]
) -> dict[str, int]:
    """Share places in proportion to population times deviation (Neyman 1934); ties by name.

    `proportions` are the expected shares of defects. What a stratum cannot hold goes to the others.
    """
    sizes = {key: n * _deviation(proportions[key]) for key, n in populations.items()}
    return _shared(places, populations, sizes)


def _shared(
    places: int, populations: Mapping[str, int], sizes: Mapping[str, Fraction]
) -> dict[str, int]:
    """Fill up strata whose share is more than they hold, then divide the rest."""
    left = min(places, sum(populations.values()))
    full: dict[str, int] = {}
    while over := _overfull(left, populations, {k: s for k, s in sizes.items() if k not in full}):
        full |= {key: populations[key] for key in over}
        left -= sum(populations[key] for key in over)
    rest = _largest_remainder(left, {k: s for k, s in sizes.items() if k not in full})
    return {key: full.get(key, rest.get(key, 0)) for key in populations}


def _overfull(
    places: int, populations: Mapping[str, int], sizes: Mapping[str, Fraction]
) -> tuple[str, ...]:
    """Name the strata that a proportional share would overfill."""
    total = sum(sizes.values())
    return tuple(k for k, s in sizes.items() if total and places * s / total > populations[k])


def _largest_remainder(places: int, sizes: Mapping[str, Fraction]) -> dict[str, int]:
    """Give each its whole part, then one place each to the largest remainders."""
    total = sum(sizes.values())
    if not total:
        return dict.fromkeys(sizes, 0)
    exact = {key: places * size / total for key, size in sizes.items()}
    whole = {key: int(share) for key, share in exact.items()}
    by_remainder = sorted(sizes, key=lambda key: (whole[key] - exact[key], key))
    for key in by_remainder[: places - sum(whole.values())]:
        whole[key] += 1
    return whole


def _deviation(proportion: Fraction) -> Fraction:
    """Return the square root of p(1-p), rounded down at the last of many digits."""
    variance = proportion * (1 - proportion)
    return Fraction(isqrt(variance.numerator * _DIGITS**2 // variance.denominator), _DIGITS)
