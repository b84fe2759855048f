"""What past evaluations say of a stratum: how many, how good, and how many with a critical error."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.sampling.frame import BETWEEN, NOBODY, WHOLE
from qa_desk.sampling.plans import StratumKey

_PERFECT: Final = Fraction(100)


@dataclass(frozen=True, slots=True)
class PastEvaluation:
    """One evaluation of a random pick; `words` tell which strata its contact belongs to."""

    words: Mapping[StratumKey, str]
    score: Fraction | None
    critical: bool


@dataclass(frozen=True, slots=True)
class Past:
    """Past evaluations of a stratum; `total` is the sum of the scores of those that have one."""

    evaluated: int = 0
    scored: int = 0
    total: Fraction = Fraction(0)
    critical: int = 0
    tenure_days: int = 0

    @property
    def mean(self) -> Fraction:
        """The mean score in per cent; 100 where nobody was evaluated."""
        return self.total / self.scored if self.scored else _PERFECT

    @property
    def expected(self) -> Fraction:
        """The share with a critical error to expect; never 0 or 1, however few there were."""
        return Fraction(self.critical + 1, self.evaluated + 2)


def past_of(
    keys: tuple[StratumKey, ...],
    made: Iterable[PastEvaluation],
    tenures: Mapping[str, int],
) -> dict[str, Past]:
    """Sum up evaluations by stratum; `tenures` are days by stratum."""
    found: dict[str, list[PastEvaluation]] = defaultdict(list)
    for each in made:
        words = [each.words.get(key) or NOBODY for key in keys]
        found[BETWEEN.join(words) if keys else WHOLE].append(each)
    return {
        key: _summed(found.get(key, []), tenures.get(key, 0)) for key in found.keys() | set(tenures)
    }


def _summed(made: list[PastEvaluation], tenure_days: int) -> Past:
    scores = [each.score for each in made if each.score is not None]
    critical = sum(each.critical for each in made)
    return Past(len(made), len(scores), sum(scores, Fraction(0)), critical, tenure_days)
