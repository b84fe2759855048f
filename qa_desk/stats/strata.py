"""The share of defects among all contacts from samples of strata that were drawn unlike densely.

W. G. Cochran, Sampling Techniques (3rd ed., 1977), 5.11; L. Kish, Survey Sampling (1965), 8.2.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.stats.intervals import CONFIDENCE, wilson_of_share


@dataclass(frozen=True, slots=True)
class Stratum:
    """`n` of `population` contacts were evaluated, `defects` of these are defective."""

    population: int
    n: int
    defects: int

    def __post_init__(self) -> None:
        if not 0 <= self.defects <= self.n <= self.population:
            raise ValueError("need defects <= n <= population")
        if self.population and not self.n:
            raise ValueError("nothing is known of a stratum without a sample")

    @property
    def share(self) -> Fraction:
        """The share of defects in the sample."""
        return Fraction(self.defects, self.n)

    @property
    def unseen(self) -> Fraction:
        """The share of the population that was not evaluated."""
        return 1 - Fraction(self.n, self.population)


@dataclass(frozen=True, slots=True)
class Stratified:
    """Shares are fractions of 1; `unweighted` is what the samples thrown together would say.

    `variance` is None where one of several contacts was evaluated in a stratum; `effective_n` is how
    many contacts drawn from the whole would be as sure, None where nothing is left to chance or
    chance can't be told.
    """

    estimate: Fraction
    unweighted: Fraction
    variance: Fraction | None
    effective_n: Fraction | None
    complete: bool
    """Whether every contact was evaluated."""

    @property
    def se(self) -> float | None:
        """The standard error; None where it can't be told."""
        return None if self.variance is None else math.sqrt(self.variance)

    def interval(self, confidence: float = CONFIDENCE) -> tuple[float, float] | None:
        """Return Wilson's interval with the effective n; None where chance can't be told.

        Where every contact was evaluated it is the estimate itself.
        """
        if self.complete:
            return float(self.estimate), float(self.estimate)
        if self.effective_n is None:
            return None
        return wilson_of_share(float(self.estimate), float(self.effective_n), confidence)


def stratified(strata: Sequence[Stratum]) -> Stratified:
    """Return the share of defects with strata weighted by population; ValueError without contacts."""
    there = [stratum for stratum in strata if stratum.population]
    if not there:
        raise ValueError("need a stratum with contacts")
    whole = sum(stratum.population for stratum in there)
    weights = [Fraction(stratum.population, whole) for stratum in there]
    estimate = sum((w * s.share for w, s in zip(weights, there, strict=True)), Fraction(0))
    n = sum(stratum.n for stratum in there)
    variance = _variance(there, weights, [s.share * (1 - s.share) for s in there])
    return Stratified(
        estimate=estimate,
        unweighted=Fraction(sum(stratum.defects for stratum in there), n),
        variance=variance,
        effective_n=_effective_n(there, weights, estimate, variance),
        complete=not any(stratum.unseen for stratum in there),
    )


def _variance(
    strata: Sequence[Stratum], weights: Sequence[Fraction], scatter: Sequence[Fraction]
) -> Fraction | None:
    """Add up what each stratum leaves to chance; None where one contact can't tell its scatter."""
    total = Fraction(0)
    for stratum, weight, own in zip(strata, weights, scatter, strict=True):
        if not stratum.unseen:
            continue
        if stratum.n == 1:
            return None
        total += weight**2 * stratum.unseen * own / (stratum.n - 1)
    return total


def _effective_n(
    strata: Sequence[Stratum],
    weights: Sequence[Fraction],
    estimate: Fraction,
    variance: Fraction | None,
) -> Fraction | None:
    """Return the n with which p(1 − p)/n is the variance.

    Where no contact or every one is defective both are 0: then it is the n that the same small share
    of defects in every stratum would have.
    """
    if estimate in (0, 1):
        unit = _variance(strata, weights, [Fraction(1)] * len(strata))
        return 1 / unit if unit else None
    return estimate * (1 - estimate) / variance if variance else None
