"""The one place where an exact score becomes a number that is shown."""

from decimal import Decimal
from fractions import Fraction

_PLACES = 2
_SCALE = 10**_PLACES


def shown(score: Fraction) -> Decimal:
    """Round half up, that is away from zero, to two decimals; for display only."""
    doubled = abs(score) * _SCALE * 2 + 1
    units = doubled.numerator // (doubled.denominator * 2)
    return Decimal(units if score >= 0 else -units).scaleb(-_PLACES)
