"""How a checklist turns points into a score: by its weights, its points, its stages, or penalties."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.checklist_criteria import Raw
from qa_desk.importing.cards.checklist_gates import Effect
from qa_desk.importing.cards.checklist_log import Log
from qa_desk.importing.cards.checklist_numbers import Amount, written
from qa_desk.importing.cards.checklist_rows import Part, Rows

_WHOLE: Final = Fraction(100)
_CLOSE: Final = Fraction(1, 100)
"""How far sums of rounded weights may be from what they should be."""
BY_STAGE: Final = ("section_share", "weighted_points")
_STOPS: Final = (Effect.CONTACT, Effect.SECTION, Effect.CAP)


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage with its criteria as read."""

    part: Part
    raws: tuple[Raw, ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """The method of the card, the weight of each criterion by its row, and of each stage by its.

    A criterion without a weight here is not scored.
    """

    method: str
    weights: Mapping[int, Fraction]
    stages: Mapping[int, Fraction]


def is_stop_only(raw: Raw) -> bool:
    """Whether a criterion stops and is worth nothing besides."""
    stops = raw.stop is not None and raw.stop.effect in _STOPS
    return stops and raw.weight is None and not raw.explicit


def is_penalty(raw: Raw) -> bool:
    """Whether a criterion takes points from what the others earned."""
    return raw.stop is not None and raw.stop.effect is Effect.PENALTY


def weigh(stages: Sequence[Stage], rows: Rows, log: Log) -> Weighing:
    """Return how the checklist is scored; what could be read in two ways is told."""
    merged = any(_is_merged(stage) and len(stage.raws) > 1 for stage in stages)
    stages = [_unmerged(stage, log, single=merged) for stage in stages]
    scored = [r for s in stages for r in s.raws if not is_stop_only(r) and not is_penalty(r)]
    stopping = {raw.row: Fraction(0) for s in stages for raw in s.raws if is_stop_only(raw)}
    if not any(_is_worth(raw) for raw in scored) and _has_penalties(stages):
        return Weighing("deduction", stopping, {})
    found = _by_stages(stages, log) or _flat(scored, rows, log)
    return replace(found, weights={**found.weights, **stopping})


def weigh_as_said(method: str, stages: Sequence[Stage]) -> Weighing:
    """Return the weights as they stand, for a sheet that says itself how it is scored."""
    weights = {r.row: r.weight.value for s in stages for r in s.raws if r.weight is not None}
    shares = {stage.part.row: _value(stage.part.weight) for stage in stages}
    return Weighing(method, weights, shares if method in BY_STAGE else {})


def _has_penalties(stages: Iterable[Stage]) -> bool:
    return any(is_penalty(raw) for stage in stages for raw in stage.raws)


def _is_worth(raw: Raw) -> bool:
    return raw.weight is not None or raw.explicit


def _is_merged(stage: Stage) -> bool:
    """Whether one weight stands for all rows of a stage."""
    weighed = [raw for raw in stage.raws if raw.weight is not None]
    return bool(weighed) and len(weighed) == len(stage.raws) == weighed[0].shared


def _unmerged(stage: Stage, log: Log, *, single: bool) -> Stage:
    """Give a weight that is merged over rows to the stage, or to its rows in equal parts.

    `single` means that other stages have such a weight, so that the one of a single row is its
    stage's as well.
    """
    if all(raw.shared == 1 for raw in stage.raws) and not (single and len(stage.raws) == 1):
        return stage
    if _is_merged(stage):
        part = replace(stage.part, weight=stage.part.weight or stage.raws[0].weight)
        raws = tuple(replace(raw, weight=None, shared=1) for raw in stage.raws)
        return Stage(part, raws)
    return replace(stage, raws=tuple(_share_of(raw, log) for raw in stage.raws))


def _share_of(raw: Raw, log: Log) -> Raw:
    if raw.weight is None or raw.shared == 1:
        return raw
    log.about(raw.row, "weight_shared", weight=written(raw.weight.value), rows=raw.shared)
    weight = replace(raw.weight, value=raw.weight.value / raw.shared)
    return replace(raw, weight=weight, shared=1)


def _by_stages(stages: Sequence[Stage], log: Log) -> Weighing | None:
    """Return the reading by weights of stages; None where there are none, or they are mere sums."""
    scored = [
        replace(s, raws=tuple(r for r in s.raws if not is_stop_only(r) and not is_penalty(r)))
        for s in stages
    ]
    scored = [stage for stage in scored if stage.raws]
    weighed = [stage for stage in scored if stage.part.weight is not None]
    if not weighed or len(weighed) < len(scored):
        for stage in weighed:
            log.tell(stage.part.row, stage.part.column, "stage_weight_unused")
        return None
    shares = normalised([s.part.weight for s in scored if s.part.weight is not None])
    inside = _inside(scored)
    sums = [sum((inside[raw.row] for raw in stage.raws), Fraction(0)) for stage in scored]
    if _alike(sums, shares) or _alike(sums, [_value(stage.part.weight) for stage in scored]):
        return None
    if any(raw.weight for stage in scored for raw in stage.raws) and not (
        all(_near(each, _WHOLE) or _near(each, Fraction(1)) for each in sums)
    ):
        log.tell(log.layout.header, None, "guess_stages")
    weights = {part.part.row: share for part, share in zip(scored, shares, strict=True)}
    return Weighing("section_share", inside, weights)


def _inside(stages: Sequence[Stage]) -> dict[int, Fraction]:
    """Return what each criterion weighs in its stage: its weight, else its points, else as much."""
    raws = [raw for stage in stages for raw in stage.raws]
    given = [raw.weight for raw in raws if raw.weight is not None]
    if given:
        values = iter(normalised(given))
        return {raw.row: next(values) if raw.weight is not None else Fraction(0) for raw in raws}
    if any(raw.explicit for raw in raws):
        return {raw.row: raw.best if raw.explicit else Fraction(0) for raw in raws}
    return {raw.row: Fraction(1) for raw in raws}


def _flat(scored: Sequence[Raw], rows: Rows, log: Log) -> Weighing:
    given = [raw.weight for raw in scored if raw.weight is not None]
    factors = {r.row: r.coefficient for r in scored if r.coefficient is not None}
    if factors and any(raw.explicit for raw in scored):
        return Weighing("points", factors, {})
    if factors and not given:
        return Weighing("flat_share", factors, {})
    if not given:
        return _by_points(scored)
    values = iter(normalised(given))
    weights = {raw.row: next(values) for raw in scored if raw.weight is not None}
    if _multiplies(scored, weights, rows, log):
        return Weighing("points", weights, {})
    return Weighing("flat_share", weights, {})


def _by_points(scored: Sequence[Raw]) -> Weighing:
    if any(raw.explicit for raw in scored):
        return Weighing("points", {raw.row: Fraction(1) for raw in scored if raw.explicit}, {})
    return Weighing("flat_share", {raw.row: Fraction(1) for raw in scored}, {})


def _multiplies(
    scored: Sequence[Raw], weights: Mapping[int, Fraction], rows: Rows, log: Log
) -> bool:
    """Whether weights multiply points, as the total of the sheet says, rather than share 100."""
    bests = {raw.row: raw.best for raw in scored if raw.row in weights and raw.explicit}
    if len(bests) < len(weights) or len(set(bests.values())) == 1:
        return False
    total = sum(weights.values(), Fraction(0))
    if _near(total, _WHOLE) or all(weights[row] == best for row, best in bests.items()):
        return False
    product = sum((weights[row] * best for row, best in bests.items()), Fraction(0))
    said = totals(rows, log)
    if product in said:
        return True
    if total not in said:
        log.tell(log.layout.header, None, "guess_weights", total=written(total))
    return False


def totals(rows: Rows, log: Log) -> set[Fraction]:
    """Return the numbers that stand in the rows of totals."""
    sheet = log.layout.sheet
    cells = (cell for row in rows.totals for _, cell in sheet.own_cells(row))
    return {cell.amount.value for cell in cells if cell.amount is not None}


def normalised(given: Sequence[Amount]) -> list[Fraction]:
    """Return weights on one scale: 0.05 among per cents, or in a sum of 1, is 5."""
    loose = [each.value for each in given if not each.percent]
    small = all(value <= 1 for value in loose)
    mixed = len(loose) < len(given)
    if loose and small and (mixed or _near(sum(loose, Fraction(0)), Fraction(1))):
        return [each.value if each.percent else each.value * _WHOLE for each in given]
    return [each.value for each in given]


def _value(given: Amount | None) -> Fraction:
    return Fraction(0) if given is None else given.value


def _alike(first: Sequence[Fraction], second: Sequence[Fraction]) -> bool:
    return all(_near(a, b) for a, b in zip(first, second, strict=True))


def _near(first: Fraction, second: Fraction) -> bool:
    return abs(first - second) <= _CLOSE
