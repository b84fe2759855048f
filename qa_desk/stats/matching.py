"""Shares of equal answers among many raters, with intervals over contacts."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from qa_desk.stats.agreement import Match
from qa_desk.stats.bootstrap import Bootstrap, share_interval
from qa_desk.stats.estimate import Estimate, Why
from qa_desk.stats.intervals import clopper_pearson

Ratings = Sequence[Hashable | None]
_SOME = 2


def match_with_master(units: Sequence[Ratings], bootstrap: Bootstrap | None = None) -> Estimate:
    """Return the share of ratings equal to the master's, whose ratings stand in the first column.

    Units that the master has not rated are not compared.
    """
    return _estimate(units, _with_master, bootstrap)


def pairwise(units: Sequence[Ratings], bootstrap: Bootstrap | None = None) -> Estimate:
    """Return the share of equal pairs among all pairs of ratings of the same unit."""
    return _estimate(units, _pairs, bootstrap)


def equal_pairs(units: Sequence[Ratings]) -> Match:
    """Count the equal ones among all pairs of ratings of the same unit."""
    counted = [_pairs(row) for row in units]
    return Match(sum(each.equal for each in counted), sum(each.of for each in counted))


def _estimate(
    units: Sequence[Ratings], count: Callable[[Ratings], Match], bootstrap: Bootstrap | None
) -> Estimate:
    n_units = sum(any(one is not None for one in row) for row in units)
    columns = zip(*units, strict=True)
    n_raters = sum(any(one is not None for one in column) for column in columns)
    compared = [part for part in map(count, units) if part.of]
    if not compared:
        why = Why.TOO_FEW_RATERS if n_raters < _SOME else Why.NOTHING_COMPARED
        return Estimate(None, why, n_units, n_raters, 0)
    value = sum(part.equal for part in compared) / sum(part.of for part in compared)
    interval = _interval(compared, bootstrap) if bootstrap else None
    return Estimate(value, None, n_units, n_raters, len(compared), interval)


def _interval(parts: Sequence[Match], how: Bootstrap) -> tuple[float, float] | None:
    """Resample contacts, but where each is one observation take the exact interval of a share.

    So it is where all ratings agree, which resampling would take for certain: the share of contacts
    on which all agree bounds the share of equal ratings.
    """
    alike = sum(part.equal == part.of for part in parts)
    single = all(part.of == 1 for part in parts)
    if single or alike == len(parts):
        return clopper_pearson(alike, len(parts), how.confidence)
    return share_interval([(part.equal, part.of) for part in parts], how)


def _with_master(row: Ratings) -> Match:
    master, *others = row
    given = [one for one in others if one is not None and master is not None]
    return Match(given.count(master), len(given))


def _pairs(row: Ratings) -> Match:
    given = [one for one in row if one is not None]
    equal = sum(n * (n - 1) // 2 for n in Counter(given).values())
    return Match(equal, len(given) * (len(given) - 1) // 2)
