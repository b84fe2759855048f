"""From lists of evaluations to figures; only contacts picked at random feed them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from random import Random
from typing import Final

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.figures import (
    CriticalAccuracy,
    Figures,
    GroupFigures,
    Mean,
    PurposeCount,
    Share,
    TrendPoint,
)
from qa_desk.domain.rows import EvaluationRow, Outcome
from qa_desk.scoring.result import Critical
from qa_desk.stats.accuracy import Accuracy, critical_accuracy, non_critical_accuracy
from qa_desk.stats.intervals import bootstrap_mean, mean_interval, ratio_interval
from qa_desk.stats.summary import Standing, mean_of_means, standing

_RESAMPLED: Final = 500
"""More evaluations have a mean so nearly normal that resampling, which takes seconds, adds nothing."""
_SEED: Final = 1  # the same evaluations give the same interval, on every desk


@dataclass(frozen=True, slots=True)
class Minimums:
    """How many evaluations a figure needs to be shown, and to be ranked."""

    shown: int
    ranked: int


def at_random(rows: Iterable[EvaluationRow]) -> list[EvaluationRow]:
    """Return the evaluations that feed the figures."""
    return [row for row in rows if row.purpose is Purpose.RANDOM]


def apart(rows: Iterable[EvaluationRow]) -> tuple[PurposeCount, ...]:
    """Count the others by purpose."""
    counted = Counter[Purpose](row.purpose for row in rows if row.purpose is not Purpose.RANDOM)
    return tuple(PurposeCount(purpose, counted[purpose]) for purpose in Purpose if counted[purpose])


def figures(rows: Iterable[EvaluationRow], minimum: int) -> Figures:
    """Return the figures of these evaluations; those of other purposes are left out."""
    return figures_of([row.outcome for row in at_random(rows) if row.outcome], minimum)


def figures_of(outcomes: Sequence[Outcome], minimum: int) -> Figures:
    """Return the figures of what evaluations picked at random came to."""
    critical = critical_accuracy(_critical(outcome) for outcome in outcomes)
    pairs = [(each.opportunities, each.defects) for each in outcomes]
    passes = [each.passed for each in outcomes if each.passed is not None]
    return Figures(
        n=len(outcomes),
        score=mean(outcomes, minimum),
        critical=CriticalAccuracy(
            customer=_share(critical.customer, minimum),
            business=_share(critical.business, minimum),
            compliance=_share(critical.compliance, minimum),
            any=_share(critical.any, minimum),
        ),
        non_critical=_opportunities(pairs, minimum),
        passed=_share(Accuracy(len(passes) - sum(passes), len(passes)), minimum),
    )


def mean(outcomes: Iterable[Outcome], minimum: int) -> Mean:
    """Return the mean score; contacts in which nothing was judged are out of it."""
    scores = [outcome.score for outcome in outcomes if outcome.score is not None]
    shown = len(scores) >= max(minimum, 1)
    interval = _mean_interval(scores) if shown else None
    return Mean(sum(scores, Fraction(0)), len(scores), minimum, interval)


def trend(
    rows: Iterable[EvaluationRow], start_of: Callable[[datetime], date], minimum: int
) -> tuple[TrendPoint, ...]:
    """Return the mean score by week or month, oldest first; stretches without one are left out."""
    stretches: defaultdict[date, list[Outcome]] = defaultdict(list)
    for row in at_random(rows):
        when = moment(row)
        if when is not None and row.outcome is not None:
            stretches[start_of(when)].append(row.outcome)
    return tuple(
        TrendPoint(start, mean(outcomes, minimum)) for start, outcomes in sorted(stretches.items())
    )


def groups(
    rows: Iterable[EvaluationRow], key: Callable[[EvaluationRow], tuple[str, str]], least: Minimums
) -> tuple[GroupFigures, ...]:
    """Return the figures by (key, name), best mean first; those that can't be shown come last.

    Equal means share a rank; below the minimum for ranks there is none.
    """
    members: defaultdict[str, list[EvaluationRow]] = defaultdict(list)
    names: dict[str, str] = {}
    for row in at_random(rows):
        code, names[code] = key(row)
        members[code].append(row)
    found = [
        GroupFigures(code, names[code], figures(own, least.shown)) for code, own in members.items()
    ]
    return _ranked(found, least)


def mean_of_agents(rows: Iterable[EvaluationRow], minimum: int) -> Mean:
    """Return the mean of the agents' means; `n` counts contacts, and decides what is shown."""
    by_agent: defaultdict[str, list[Fraction | None]] = defaultdict(list)
    for row in at_random(rows):
        if row.outcome is not None and row.outcome.score is not None:
            by_agent[row.agent_external_id].append(row.outcome.score)
    value = mean_of_means(by_agent)
    n = sum(len(scores) for scores in by_agent.values())
    return Mean(Fraction(0) if value is None else value * n, n, minimum)


def moment(row: EvaluationRow) -> datetime | None:
    """Return when the contact began, else when it was evaluated."""
    return row.contact_started_at or row.submitted_at


def _ranked(found: Sequence[GroupFigures], least: Minimums) -> tuple[GroupFigures, ...]:
    ordered = sorted(found, key=_place)
    ranking = [
        group.figures.score.value
        for group in ordered
        if standing(group.figures.score.n, least.shown, least.ranked) is Standing.RANKED
    ]
    ranks: Mapping[Fraction | None, int] = {value: 1 + ranking.index(value) for value in ranking}
    return tuple(
        GroupFigures(group.key, group.name, group.figures, ranks[group.figures.score.value])
        if group.figures.score.n >= max(least.ranked, least.shown, 1)
        else group
        for group in ordered
    )


def _place(group: GroupFigures) -> tuple[bool, Fraction, str]:
    value = group.figures.score.value
    return (value is None, -(value or Fraction(0)), group.name)


def _share(accuracy: Accuracy, minimum: int) -> Share:
    shown = accuracy.n >= max(minimum, 1)
    interval = accuracy.interval() if shown else None
    return Share(accuracy.n - accuracy.defects, accuracy.n, accuracy.n, minimum, interval)


def _opportunities(pairs: Sequence[tuple[int, int]], minimum: int) -> Share:
    """Return the share of opportunities without a defect, from (opportunities, defects) of contacts.

    Its interval resamples contacts, since the opportunities of one contact are not independent.
    Where no resample differs, as with no defect at all, that says nothing, and there is none.
    """
    pooled = non_critical_accuracy(pairs)
    contacts = sum(chances > 0 for chances, _ in pairs)
    shown = pooled.n > 0 and contacts >= max(minimum, 1)
    few = len(pairs) <= _RESAMPLED
    interval = (_resampled(pairs) if few else _ratio(pairs)) if shown else None
    return Share(pooled.n - pooled.defects, pooled.n, contacts, minimum, interval)


def _mean_interval(scores: Sequence[Fraction]) -> tuple[float, float] | None:
    few = len(scores) <= _RESAMPLED
    return bootstrap_mean(scores, Random(_SEED)) if few else mean_interval(scores)


def _ratio(pairs: Sequence[tuple[int, int]]) -> tuple[float, float] | None:
    return ratio_interval([(chances - defects, chances) for chances, defects in pairs])


def _resampled(pairs: Sequence[tuple[int, int]]) -> tuple[float, float] | None:
    from qa_desk.stats.bootstrap import (  # noqa: PLC0415 - it loads numpy
        Bootstrap,
        opportunity_interval,
    )

    found = opportunity_interval(pairs, Bootstrap(_SEED))
    return found if found is not None and found[0] < found[1] else None


def _critical(outcome: Outcome) -> Critical:
    return Critical(
        customer=outcome.critical_customer,
        business=outcome.critical_business,
        compliance=outcome.critical_compliance,
        any=outcome.critical_any,
    )
