"""The criteria of a scorecard file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from math import inf

from qa_desk.scoring import card_rules
from qa_desk.scoring.card_keys import (
    CHANNELS,
    CRITERION,
    OPTION,
    RANGE,
    SECTION,
    TEXT,
    NaChoice,
    Switch,
)
from qa_desk.scoring.condition_reading import read_condition
from qa_desk.scoring.condition_rules import Placed, check_conditions
from qa_desk.scoring.error_type_reading import read_classes
from qa_desk.scoring.gate_reading import read_gates
from qa_desk.scoring.model import (
    Criterion,
    GateEffect,
    Method,
    NaPolicy,
    Option,
    Range,
    Role,
    Section,
    Severity,
)
from qa_desk.scoring.suggest_reading import read_suggest
from qa_desk.scoring.tables import MOST, Table
from qa_desk.scoring.wording import plain

_ONE = Fraction(1)
_PER_CENT = Fraction(100)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the reading of a criterion needs to know of the rest of the card."""

    method: Method
    na: NaPolicy
    gates: Switch
    channels: tuple[str, ...]
    topics: tuple[str, ...]
    error_types: Mapping[str, None]
    sections: tuple[str, ...] = ()
    parents: frozenset[str] = frozenset()
    ids: set[str] = field(default_factory=set)
    placed: list[Placed] = field(default_factory=list)


def read_sections(table: Table, frame: Frame) -> tuple[Section, ...]:
    """Return the sections; conditions are checked once all criteria are known."""
    tables = table.tables("sections", SECTION)
    if table.has("sections") and not tables:
        table.sink.add(table.at("sections"), "no_sections", at_key=True)
    ids: set[str] = set()
    names = tuple(section.identifier("id", ids) for section in tables)
    parents = tuple(_parent(table, names[:i]) for i, table in enumerate(tables))
    named = replace(frame, sections=names, parents=frozenset(filter(None, parents)))
    found = tuple(
        _section(table, Section(name, {}, (), parent=parent), named)
        for table, name, parent in zip(tables, names, parents, strict=True)
    )
    check_conditions(tuple(named.placed), table.sink)
    return found


def _parent(table: Table, earlier: tuple[str, ...]) -> str | None:
    """Return the section of which this one is a part, which stands before it."""
    if not table.has("parent"):
        return None
    name = table.word(table.at("parent"), table.data["parent"])
    if name and name not in earlier:
        table.sink.add(table.at("parent"), "parent_not_earlier", id=name, known=", ".join(earlier))
    if table.has("weight"):
        table.sink.add(table.at("weight"), "part_weighs", at_key=True)
    return name if name in earlier else None


def _section(table: Table, section: Section, frame: Frame) -> Section:
    criteria = table.tables("criteria", CRITERION)
    if table.has("criteria") and not criteria and section.id not in frame.parents:
        table.sink.add(table.at("criteria"), "no_criteria", at_key=True, section=section.id)
    return replace(
        section,
        titles=table.texts("titles"),
        criteria=tuple(_criterion(criterion, frame) for criterion in criteria),
        weight=table.number("weight", _ONE),
        help=table.texts("help"),
    )


def _criterion(table: Table, frame: Frame) -> Criterion:
    condition = read_condition(table)
    plain = _plain(table, frame)
    criterion = replace(
        plain,
        role=_role(table),
        cap=table.limit("cap", Fraction(0), _PER_CENT),
        multiple=table.switch("multiple"),
        most=_most(table),
        text=table.switch("text"),
        visible_if=condition.condition,
        channels=_among(table, "channels", frame.channels or CHANNELS),
        topics=_among(table, "topics", frame.topics),
    )
    _check_answers(criterion, table)
    card_rules.check_criterion(criterion, frame.method, table)
    frame.placed.append(Placed(criterion, table, condition.uses))
    if frame.gates is Switch.ON:
        return criterion
    return replace(criterion, gate=replace(criterion.gate, effect=GateEffect.NONE), other_gates=())


def _plain(table: Table, frame: Frame) -> Criterion:
    """Return the criterion with what every criterion has."""
    options, ranges = _options(table), _ranges(table)
    names = dict.fromkeys(option.id for option in options)
    parts = dict.fromkeys(each.id for each in ranges if each.id)
    classes = read_classes(table)
    gate, *others = read_gates(table, frame.sections, names | parts)
    critical = bool(classes) or any(g.effect is not GateEffect.NONE for g in (gate, *others))
    presumed = Severity.CRITICAL if critical else Severity.NON_CRITICAL
    chosen = table.choice("na", NaChoice, NaChoice.ALLOWED)
    na = frame.na if chosen is NaChoice.ALLOWED else NaPolicy(chosen)
    return Criterion(
        id=table.identifier("id", frame.ids),
        titles=table.texts("titles"),
        options=options,
        weight=table.number("weight", _ONE),
        help=table.texts("help"),
        clause=table.text("clause"),
        na=na,
        severity=table.choice("severity", Severity, presumed),
        classes=classes,
        gate=gate,
        other_gates=tuple(others),
        error_types=table.identifiers("error_types", frame.error_types, "unknown_error_type"),
        comment_required_on=table.identifiers("comment_required_on", names, "unknown_option"),
        ranges=ranges,
        unit=table.texts("unit"),
        suggest=read_suggest(table, names, na),
    )


def _role(table: Table) -> Role:
    bonus, rider = table.switch("bonus"), table.switch("rider")
    if bonus:
        return Role.BONUS
    return Role.RIDER if rider or table.switch("text") else Role.BASE


def _most(table: Table) -> Fraction | None:
    """Return the points that count as all: `max` can be reached, and `out_of` need not be."""
    most, scale = table.limit("max", Fraction(0)), table.limit("out_of", Fraction(0))
    if table.has("max") and table.has("out_of"):
        table.sink.add(table.at("out_of"), "max_and_out_of", at_key=True)
    return scale if most is None else most


def _options(table: Table) -> tuple[Option, ...]:
    seen: set[str] = set()
    return tuple(
        Option(
            option.identifier("id", seen),
            option.texts("titles"),
            option.number("points", Fraction(0)),
            option.switch("bonus"),
        )
        for option in table.tables("options", OPTION)
    )


def _ranges(table: Table) -> tuple[Range, ...]:
    found: list[Range] = []
    seen: set[str] = set()
    for each in table.tables("ranges", RANGE):
        low, high = each.signed("from"), each.signed("to")
        points = each.number("points", Fraction(0), MOST)
        if low is not None and high is not None and low > high:
            place = each.at("from")
            each.sink.add(place, "range_reversed", low=plain(low), high=plain(high))
        found.append(Range(low, high, points, each.identifier("id", seen), each.switch("bonus")))
    if table.sink.sound(table.at("ranges")):
        _check_ranges(found, table)
    return tuple(found)


def _check_ranges(ranges: list[Range], table: Table) -> None:
    """Record ranges that share more than a border, and numbers between two that fall out."""
    order = sorted(range(len(ranges)), key=lambda i: _ends(ranges[i]))
    for before, i in pairwise(order):
        top, (low, high), place = _ends(ranges[before])[1], _ends(ranges[i]), table.at("ranges")
        if low < top or _ends(ranges[before]) == (low, high):
            table.sink.add((*place, i), "range_overlaps")
        elif low - top > 1:
            table.sink.add((*place, i), "range_gap", low=f"{top:g}", high=f"{low:g}")


def _ends(found: Range) -> tuple[float, float]:
    low = -inf if found.low is None else float(found.low)
    return low, inf if found.high is None else float(found.high)


def _check_answers(criterion: Criterion, table: Table) -> None:
    """Record a criterion with neither options nor ranges, or with both; a text has none."""
    if criterion.text:
        for key in table.data:
            if key in CRITERION.known and key not in TEXT.known:
                table.sink.add(table.at(key), "text_with", at_key=True, key=key, id=criterion.id)
    elif not table.has("options") and not table.has("ranges"):
        table.sink.add(table.path, "missing_key", key="options")
    elif table.has("options") and table.has("ranges"):
        table.sink.add(table.at("ranges"), "options_and_ranges", at_key=True, id=criterion.id)
    elif criterion.multiple and criterion.ranges:
        table.sink.add(table.at("multiple"), "multiple_ranges", at_key=True, id=criterion.id)


def _among(table: Table, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """Return words that must be among those of the card; any, where the card names none."""
    words = table.words(key)
    for i, word in enumerate(words):
        if allowed and word not in allowed:
            table.stranger((*table.at(key), i), "unknown_value", word, allowed)
    return words
