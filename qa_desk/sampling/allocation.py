"""How the places of a sample are shared out among strata."""

from collections.abc import Mapping
from fractions import Fraction
from math import isqrt
from typing import Final

from qa_desk.sampling.faults import MinimumTooLarge

_DIGITS: Final = 10**24
"""Square roots are taken to so many decimal places, in whole numbers: the same on any computer."""


def proportional(places: int, populations: Mapping[str, int]) -> dict[str, int]:
    """Share places in proportion to population; largest remainder, ties by name.

    Never more than there are: a sample larger than the whole takes the whole.
    """
    return shared(places, populations, {key: Fraction(n) for key, n in populations.items()})


def equal(places: int, populations: Mapping[str, int]) -> dict[str, int]:
    """Share places in equal parts; what a stratum cannot hold goes to the others."""
    return shared(places, populations, dict.fromkeys(populations, Fraction(1)))


def neyman(
    places: int, populations: Mapping[str, int], proportions: Mapping[str, Fraction]
) -> dict[str, int]:
    """Share places in proportion to population times deviation (Neyman 1934); ties by name.

    `proportions` are the expected shares of defects. What a stratum cannot hold goes to the others.
    """
    return shared(places, populations, neyman_sizes(populations, proportions))


def neyman_sizes(
    populations: Mapping[str, int], proportions: Mapping[str, Fraction]
) -> dict[str, Fraction]:
    """Return population times deviation of each stratum."""
    return {key: n * _deviation(proportions[key]) for key, n in populations.items()}


def shared(
    places: int,
    populations: Mapping[str, int],
    sizes: Mapping[str, Fraction],
    minimum: int = 0,
) -> dict[str, int]:
    """Share places in proportion to sizes, at least `minimum` to each stratum that holds as many.

    What a stratum cannot hold goes to the others. MinimumTooLarge where the least ones make more
    than there are places.
    """
    least = {key: min(minimum, n) for key, n in populations.items()}
    left = min(places, sum(populations.values()))
    if sum(least.values()) > left:
        raise MinimumTooLarge(size=places, needed=sum(least.values()))
    settled: dict[str, int] = {}
    open_ = dict(sizes)
    while found := _bounded(left - sum(settled.values()), open_, least, populations):
        settled |= found
        open_ = {key: size for key, size in open_.items() if key not in settled}
    divided = _largest_remainder(left - sum(settled.values()), open_)
    return {key: settled.get(key, divided.get(key, 0)) for key in populations}


def _bounded(
    places: int, sizes: Mapping[str, Fraction], least: Mapping[str, int], most: Mapping[str, int]
) -> dict[str, int]:
    """Return strata that a proportional share would leave below their least or above their most.

    Those on the side that misses by more: settling it cannot make the other side's strata right,
    while the other way round it could.
    """
    total = sum(sizes.values())
    exact = {key: places * size / total if total else Fraction(0) for key, size in sizes.items()}
    low = {key: least[key] for key, share in exact.items() if share < least[key]}
    high = {key: most[key] for key, share in exact.items() if share > most[key]}
    missing = sum(least[key] - exact[key] for key in low)
    beyond = sum(exact[key] - most[key] for key in high)
    return low if missing > beyond else high or low


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
