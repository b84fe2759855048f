"""What must hold between the parts of a scorecard, where each part alone looks right."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction

from qa_desk.scoring.card_faults import Path, Sink
from qa_desk.scoring.gate_reading import gate_tables
from qa_desk.scoring.judging import fires
from qa_desk.scoring.model import (
    Criterion,
    ErrorType,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Role,
    Scorecard,
    Section,
    Severity,
)
from qa_desk.scoring.tables import Table
from qa_desk.scoring.wording import listed, plain

_BY_SECTION = (Method.SECTION_SHARE, Method.WEIGHTED_POINTS)


def check_criterion(criterion: Criterion, method: Method, table: Table) -> None:
    """Record what is wrong with a criterion whose parts were read without a fault."""
    sink = table.sink
    _check_role(criterion, table)
    answers = next((key for key in ("options", "ranges") if table.has(key)), None)
    if answers is None or not sink.sound(table.at(answers)):
        return
    if not criterion.options and not criterion.ranges:
        sink.add(table.at(answers), "no_options", at_key=True, id=criterion.id)
        return
    if sink.sound(table.at("max")) and sink.sound(table.at("out_of")):
        _check_points(criterion, method, table, answers)
    _check_bonus_answers(criterion, method, table, answers)
    gates = (criterion.gate, *criterion.other_gates)
    if not sink.sound(table.at("gates")):
        return
    for gate, place in zip(gates, gate_tables(table) or (table,), strict=True):
        if method is Method.DEDUCTION and gate.effect is GateEffect.SECTION:
            sink.add(place.at("gate"), "section_gate_in_deduction", id=criterion.id)
        if sink.sound(place.at("gate_on")) and sink.sound(place.at("gate_options")):
            _check_gate(criterion, gate, place)


def check_parents(
    error_types: tuple[ErrorType, ...],
    tables: tuple[Table, ...],
    others: frozenset[str] = frozenset(),
) -> None:
    """Record parents that do not exist and error types that are their own forebears.

    `others` are codes that exist besides these.
    """
    parents: dict[str, str | None] = dict.fromkeys(others)
    parents |= {each.code: each.parent for each in error_types}
    circles = _in_circles(parents)
    for error_type, table in zip(error_types, tables, strict=True):
        if error_type.parent is None:
            continue
        if error_type.parent not in parents:
            place, known = table.at("parent"), listed(parents)
            table.sink.add(place, "unknown_parent", id=error_type.parent, known=known)
        elif error_type.code in circles:
            table.sink.add(table.at("parent"), "parent_cycle", id=error_type.code)


def check_card(card: Scorecard, table: Table) -> None:
    """Record a card that cannot give a score, or weights that cannot do what they should."""
    if not table.sink.sound(()):
        return
    if card.method is Method.DEDUCTION:
        _check_deduction(card, table)
    elif not _alive(card):
        if not _only_measures(card):
            table.sink.add(table.at("sections"), "no_weight", at_key=True)
    else:
        _check_weights(card, table)


def check_total(card: Scorecard, declared: Fraction | None, table: Table) -> None:
    """Record weights that do not add up to what the card itself says they should."""
    if declared is None or not table.sink.sound(()):
        return
    if card.method is Method.SECTION_SHARE:
        whole = (section.weight for section in card.sections if section.parent is None)
        total = sum(whole, Fraction(0))
    else:
        base = (c for c in card.criteria() if c.role is Role.BASE)
        total = sum((c.weight for c in base), Fraction(0))
    if total != declared:
        place = ("scoring", "weights_total")
        table.sink.add(place, "weights_total", total=plain(total), declared=plain(declared))


def _check_deduction(card: Scorecard, table: Table) -> None:
    if not any(error_type.weight for error_type in card.error_types):
        table.sink.add((), "no_deductions")
    elif card.pass_mark is not None and _best(card) < card.pass_mark:
        value, start = plain(card.pass_mark), plain(card.start)
        place = ("scoring", "pass_mark")
        table.sink.add(place, "pass_mark_unreachable", value=value, start=start)


def _best(card: Scorecard) -> Fraction:
    bonuses = (c.weight for c in card.criteria() if c.role is Role.BONUS)
    return card.start + sum(bonuses, Fraction(0))


def _only_measures(card: Scorecard) -> bool:
    """Say whether a card gives no score and does not pretend to."""
    return all(c.role is Role.RIDER for c in card.criteria()) and not (
        card.bands or card.pass_mark is not None
    )


def _check_weights(card: Scorecard, table: Table) -> None:
    """Record sections that weigh without a criterion that does, and gates that zero nothing."""
    dead = {section.id for section in card.sections} - _alive(card)
    without_base = _only_bonuses(card)
    for i, section in enumerate(card.sections):
        place = (*table.at("sections"), i)
        if section.parent is None and card.method in _BY_SECTION:
            if section.weight and section.id in dead:
                table.sink.add((*place, "weight"), "section_without_weight", id=section.id)
            if section.id in without_base:
                table.sink.add(place, "bonus_without_base", id=section.id)
        for k, criterion in enumerate(section.criteria):
            _check_targets(criterion, section, dead, table.sink, (*place, "criteria", k))


def _check_targets(
    criterion: Criterion, section: Section, dead: set[str], sink: Sink, place: Path
) -> None:
    for i, gate in enumerate((criterion.gate, *criterion.other_gates)):
        target = gate.target or section.id
        if gate.effect is GateEffect.SECTION and target in dead:
            where = (*place, "gates", i, "gate") if criterion.other_gates else (*place, "gate")
            sink.add(where, "gate_takes_nothing", id=criterion.id, section=target)


def _alive(card: Scorecard) -> set[str]:
    """Return the sections in which, or in a part of which, something counts in the score."""
    nesting = card.nesting()
    weights = {each.id: each.weight for each in card.sections}
    found: set[str] = set()
    for section in card.sections:
        around = nesting[section.id]
        weight = weights[around[-1]]
        if any(_mass(card, weight, criterion) for criterion in section.criteria):
            found.update(around)
    return found


def _only_bonuses(card: Scorecard) -> set[str]:
    """Return the sections at the top that have bonuses and nothing that they could add to."""
    tops = card.tops()
    roles: defaultdict[str, set[Role]] = defaultdict(set)
    for section in card.sections:
        roles[tops[section.id]].update(criterion.role for criterion in section.criteria)
    return {top for top, own in roles.items() if Role.BONUS in own and Role.BASE not in own}


def _check_role(criterion: Criterion, table: Table) -> None:
    """Record what a bonus or a rider cannot have: what is not scored can stop nothing."""
    sink = table.sink
    if table.has("cap") and criterion.role is not Role.BONUS:
        sink.add(table.at("cap"), "cap_without_bonus", id=criterion.id)
    if criterion.role is Role.BASE:
        return
    if table.data.get("bonus") and table.data.get("rider"):
        sink.add(table.at("rider"), "bonus_and_rider", at_key=True, id=criterion.id)
    for key in ("gate", "gate_on", "gate_options", "gates", "classes", "severity"):
        if table.has(key):
            sink.add(table.at(key), "role_with_gate", at_key=True, key=key, id=criterion.id)
            break
    if criterion.role is Role.RIDER and table.has("weight") and criterion.weight:
        sink.add(table.at("weight"), "rider_weighs", id=criterion.id)


def _check_points(criterion: Criterion, method: Method, table: Table, answers: str) -> None:
    best = criterion.best
    scored = (
        criterion.weight and criterion.role is not Role.RIDER and method is not Method.DEDUCTION
    )
    if scored and not (criterion.possible if table.has("out_of") else best):
        table.sink.add(table.at(answers), "no_points", at_key=True, id=criterion.id)
    elif table.has("max") and criterion.possible > best:
        most, place = plain(criterion.possible), table.at("max")
        table.sink.add(place, "max_unreachable", id=criterion.id, most=most, best=plain(best))


def _check_bonus_answers(criterion: Criterion, method: Method, table: Table, answers: str) -> None:
    """Record bonuses among the answers where none can add to what is earned."""
    adds = criterion.role is Role.BASE and method is not Method.DEDUCTION
    if adds and not criterion.multiple:
        return
    bonuses = [each.bonus for each in criterion.ranges or criterion.options]
    for i, bonus in enumerate(bonuses):
        if bonus:
            place = (*table.at(answers), i, "bonus")
            table.sink.add(place, "bonus_answer", at_key=True, id=criterion.id)


def _check_gate(criterion: Criterion, gate: Gate, table: Table) -> None:
    at_stake = gate.effect is not GateEffect.NONE or criterion.severity is Severity.CRITICAL
    if not at_stake:
        return
    possible = criterion.possible
    fired = [fires(gate, ids, points, possible) for ids, points in _answers(criterion)]
    by_na = criterion.na is NaPolicy.ZERO and gate.trigger is not GateTrigger.LISTED
    place = next(
        (key for key in ("gate_on", "gate", "severity", "classes") if table.has(key)), "id"
    )
    if not any(fired) and not (by_na and possible):
        table.sink.add(table.at(place), "gate_never_fires", id=criterion.id, trigger=gate.trigger)
    elif all(fired):
        table.sink.add(table.at(place), "gate_always_fires", id=criterion.id, trigger=gate.trigger)


def _answers(criterion: Criterion) -> Iterator[tuple[tuple[str, ...], Fraction]]:
    """Yield the options and points of each answer, of several options only all together."""
    possible = criterion.possible
    for each in criterion.ranges:
        yield (each.id,), min(each.points, possible)
    for option in criterion.options:
        yield (option.id,), min(option.points, possible)
    if criterion.multiple:
        yield tuple(option.id for option in criterion.options), possible


def _mass(card: Scorecard, section_weight: Fraction, criterion: Criterion) -> Fraction:
    weighed = section_weight if card.method in _BY_SECTION else Fraction(1)
    counts = criterion.role is Role.BASE
    return criterion.weight * criterion.possible * weighed if counts else Fraction(0)


def _in_circles(parents: Mapping[str, str | None]) -> set[str]:
    """Return the codes that are their own forebears, going up each branch once."""
    done: set[str] = set()
    circles: set[str] = set()
    for start in parents:
        branch: dict[str, int] = {}
        current = start
        while current in parents and current not in done and current not in branch:
            branch[current] = len(branch)
            current = parents[current] or ""
        if current in branch:
            circles.update(list(branch)[branch[current] :])
        done.update(branch)
    return circles
