"""What must hold between the parts of a scorecard, where each part alone looks right."""

from fractions import Fraction

from qa_desk.scoring.judging import fires
from qa_desk.scoring.model import (
    Criterion,
    ErrorType,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Scorecard,
    Severity,
)
from qa_desk.scoring.tables import Table

_BY_SECTION = (Method.SECTION_SHARE, Method.WEIGHTED_POINTS)


def check_criterion(criterion: Criterion, method: Method, table: Table) -> None:
    """Record what is wrong with a criterion whose parts were read without a fault."""
    sink = table.sink
    if not sink.sound(table.at("options")) or not table.has("options"):
        return
    if not criterion.options:
        sink.add(table.at("options"), "no_options", at_key=True, id=criterion.id)
        return
    if criterion.weight and not _possible(criterion) and method is not Method.DEDUCTION:
        sink.add(table.at("options"), "no_points", at_key=True, id=criterion.id)
    if method is Method.DEDUCTION and criterion.gate.effect is GateEffect.SECTION:
        sink.add(table.at("gate"), "section_gate_in_deduction", id=criterion.id)
    if sink.sound(table.at("gate_on")) and sink.sound(table.at("gate_options")):
        _check_gate(criterion, table)


def check_parents(error_types: tuple[ErrorType, ...], tables: tuple[Table, ...]) -> None:
    """Record parents that do not exist and error types that are their own forebears."""
    parents = {error_type.code: error_type.parent for error_type in error_types}
    for error_type, table in zip(error_types, tables, strict=True):
        if error_type.parent is None:
            continue
        if error_type.parent not in parents:
            known = ", ".join(parents)
            table.sink.add(table.at("parent"), "unknown_parent", id=error_type.parent, known=known)
        elif _is_own_forebear(error_type.code, parents):
            table.sink.add(table.at("parent"), "parent_cycle", id=error_type.code)


def check_card(card: Scorecard, table: Table) -> None:
    """Record a card that cannot give a score: nothing in it weighs anything."""
    if not table.sink.sound(()):
        return
    if card.method is Method.DEDUCTION:
        if not any(error_type.weight for error_type in card.error_types):
            table.sink.add((), "no_deductions")
    elif not any(
        _mass(card, section.weight, c) for section in card.sections for c in section.criteria
    ):
        table.sink.add(table.at("sections"), "no_weight", at_key=True)


def _check_gate(criterion: Criterion, table: Table) -> None:
    gate = criterion.gate
    at_stake = gate.effect is not GateEffect.NONE or criterion.severity is Severity.CRITICAL
    if not at_stake:
        return
    possible = _possible(criterion)
    fired = [fires(gate, (o.id,), o.points, possible) for o in criterion.options]
    by_na = criterion.na is NaPolicy.ZERO and gate.trigger is not GateTrigger.LISTED
    place = next(
        (key for key in ("gate_on", "gate", "severity", "classes") if table.has(key)), "id"
    )
    if not any(fired) and not (by_na and possible):
        table.sink.add(table.at(place), "gate_never_fires", id=criterion.id, trigger=gate.trigger)
    elif all(fired):
        table.sink.add(table.at(place), "gate_always_fires", id=criterion.id, trigger=gate.trigger)


def _possible(criterion: Criterion) -> Fraction:
    return max(option.points for option in criterion.options)


def _mass(card: Scorecard, section_weight: Fraction, criterion: Criterion) -> Fraction:
    weighed = section_weight if card.method in _BY_SECTION else Fraction(1)
    return criterion.weight * _possible(criterion) * weighed


def _is_own_forebear(code: str, parents: dict[str, str | None]) -> bool:
    above = parents.get(code)
    for _ in parents:
        if above is None or above == code:
            break
        above = parents.get(above)
    return above == code
