"""Quantiles of the distributions that intervals rest on; scipy is loaded when one is asked for."""

from statistics import NormalDist
from typing import Final

_MANY: Final = 500
"""With so many degrees of freedom Student's t is told from the normal to twelve digits."""


def beta(share: float, a: float, b: float) -> float:
    """Return the quantile of the beta distribution."""
    from scipy import special  # noqa: PLC0415 - loaded when needed

    return float(special.betaincinv(a, b, share))


def student(share: float, freedom: float) -> float:
    """Return the quantile of Student's t distribution."""
    if freedom >= _MANY:
        return _student_of_many(share, freedom)
    from scipy import special  # noqa: PLC0415 - loaded when needed

    return float(special.stdtrit(freedom, share))


def fisher(share: float, freedom_above: float, freedom_below: float) -> float:
    """Return the quantile of the F distribution."""
    from scipy import special  # noqa: PLC0415 - loaded when needed

    return float(special.fdtri(freedom_above, freedom_below, share))


def _student_of_many(share: float, freedom: float) -> float:
    """Expand it about the normal's quantile, without scipy, which takes long to load.

    M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.7.5.
    """
    x = NormalDist().inv_cdf(share)
    terms = (
        x,
        (x**3 + x) / 4,
        (5 * x**5 + 16 * x**3 + 3 * x) / 96,
        (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / 384,
        (79 * x**9 + 776 * x**7 + 1482 * x**5 - 1920 * x**3 - 945 * x) / 92_160,
    )
    return sum(term / freedom**power for power, term in enumerate(terms))
