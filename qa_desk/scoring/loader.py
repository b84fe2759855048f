"""A scorecard file's content becomes a scorecard, or the list of all its mistakes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Final

from qa_desk.scoring import card_rules
from qa_desk.scoring.card_faults import CardFault, Sink
from qa_desk.scoring.gate_reading import read_gate
from qa_desk.scoring.model import (
    Band,
    Criterion,
    ErrorClass,
    ErrorType,
    GateEffect,
    Method,
    NaPolicy,
    Option,
    Scorecard,
    Section,
    Severity,
)
from qa_desk.scoring.tables import Keys, Table, table_of

CHANNELS: Final = ("voice", "chat", "email", "messenger", "ticket")
CARD: Final = Keys(
    ("id", "version", "titles", "sections"), ("channels", "topics", "scoring", "error_types")
)
SCORING: Final = Keys(
    (), ("method", "na_policy", "gates", "pass_mark", "bands", "rounding", "start")
)
SECTION: Final = Keys(("id", "titles", "criteria"), ("weight",))
CRITERION: Final = Keys(
    ("id", "titles", "options"),
    (
        "help",
        "clause",
        "weight",
        "classes",
        "severity",
        "na",
        "gate",
        "gate_on",
        "gate_options",
        "comment_required_on",
        "error_types",
    ),
    ("bonus", "cap", "rider", "visible_if", "suggest"),
)
OPTION: Final = Keys(("id", "titles", "points"))
BAND: Final = Keys(("id", "titles", "floor"))
ERROR_TYPE: Final = Keys(
    ("code", "titles", "severity"), ("classes", "weight", "definition", "clause", "parent")
)
_PER_CENT: Final = Fraction(100)
_ONE: Final = Fraction(1)


class Switch(StrEnum):
    """Whether gates change the score or are only recorded."""

    ON = "on"
    OFF = "off"


class Rounding(StrEnum):
    """How scores are shown; the one way there is may be spelled out in a file."""

    HALF_UP = "half_up"


class NaChoice(StrEnum):
    """What a criterion may say of "not applicable"; ALLOWED means the policy of the card."""

    ALLOWED = "allowed"
    EXCLUDE = "exclude"
    ZERO = "zero"
    FORBIDDEN = "forbidden"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class _Scoring:
    """How the card as a whole is scored."""

    method: Method
    na: NaPolicy
    gates: Switch
    pass_mark: Fraction | None
    bands: tuple[Band, ...]
    start: Fraction


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the reading of a criterion needs to know of the rest of the card."""

    scoring: _Scoring
    sections: tuple[str, ...]
    error_types: tuple[str, ...]
    criteria: set[str]


def load(data: Mapping[str, object]) -> Scorecard | tuple[CardFault, ...]:
    """Return the scorecard, or everything that is wrong with it."""
    sink = Sink()
    table = table_of(data, (), sink, CARD)
    card = _card(table) if table is not None else None
    return card if card is not None and not sink.all() else sink.all()


def _card(table: Table) -> Scorecard:
    scoring = _scoring(table.table("scoring", SCORING))
    error_types = _error_types(table)
    card = Scorecard(
        id=table.identifier("id", set()),
        version=table.whole("version"),
        titles=table.texts("titles"),
        sections=_sections(table, scoring, error_types),
        method=scoring.method,
        channels=table.identifiers("channels", CHANNELS, "unknown_value"),
        topics=_words(table, "topics"),
        pass_mark=scoring.pass_mark,
        bands=scoring.bands,
        error_types=error_types,
        start=scoring.start,
    )
    card_rules.check_card(card, table)
    return card


def _scoring(table: Table) -> _Scoring:
    table.choice("rounding", Rounding, Rounding.HALF_UP)
    return _Scoring(
        method=table.choice("method", Method, Method.FLAT_SHARE),
        na=table.choice("na_policy", NaPolicy, NaPolicy.EXCLUDE),
        gates=table.choice("gates", Switch, Switch.ON),
        pass_mark=_per_cent(table, "pass_mark") if table.has("pass_mark") else None,
        bands=_bands(table),
        start=table.number("start", _PER_CENT, _PER_CENT),
    )


def _sections(
    table: Table, scoring: _Scoring, error_types: tuple[ErrorType, ...]
) -> tuple[Section, ...]:
    tables = table.tables("sections", SECTION)
    if table.has("sections") and not tables:
        table.sink.add(table.at("sections"), "no_sections", at_key=True)
    ids: set[str] = set()
    names = tuple(section.identifier("id", ids) for section in tables)
    codes = tuple(error_type.code for error_type in error_types)
    frame = _Frame(scoring, names, codes, set())
    return tuple(
        _section(section, name, frame) for section, name in zip(tables, names, strict=True)
    )


def _section(table: Table, name: str, frame: _Frame) -> Section:
    criteria = table.tables("criteria", CRITERION)
    if table.has("criteria") and not criteria:
        table.sink.add(table.at("criteria"), "no_criteria", at_key=True, section=name)
    return Section(
        id=name,
        titles=table.texts("titles"),
        criteria=tuple(_criterion(criterion, frame) for criterion in criteria),
        weight=table.number("weight", _ONE),
    )


def _criterion(table: Table, frame: _Frame) -> Criterion:
    options = _options(table)
    names = tuple(option.id for option in options)
    classes = _classes(table)
    gate = read_gate(table, frame.sections, names)
    critical = bool(classes) or gate.effect is not GateEffect.NONE
    presumed = Severity.CRITICAL if critical else Severity.NON_CRITICAL
    na = table.choice("na", NaChoice, NaChoice.ALLOWED)
    criterion = Criterion(
        id=table.identifier("id", frame.criteria),
        titles=table.texts("titles"),
        options=options,
        weight=table.number("weight", _ONE),
        help=table.texts("help"),
        clause=table.text("clause"),
        na=frame.scoring.na if na is NaChoice.ALLOWED else NaPolicy(na),
        severity=table.choice("severity", Severity, presumed),
        classes=classes,
        gate=gate,
        error_types=table.identifiers("error_types", frame.error_types, "unknown_error_type"),
        comment_required_on=table.identifiers("comment_required_on", names, "unknown_option"),
    )
    card_rules.check_criterion(criterion, frame.scoring.method, table)
    if frame.scoring.gates is Switch.ON:
        return criterion
    return replace(criterion, gate=replace(gate, effect=GateEffect.NONE))


def _options(table: Table) -> tuple[Option, ...]:
    seen: set[str] = set()
    return tuple(
        Option(
            option.identifier("id", seen),
            option.texts("titles"),
            option.number("points", Fraction(0)),
        )
        for option in table.tables("options", OPTION)
    )


def _error_types(table: Table) -> tuple[ErrorType, ...]:
    seen: set[str] = set()
    tables = table.tables("error_types", ERROR_TYPE)
    found = tuple(_error_type(error_type, seen) for error_type in tables)
    card_rules.check_parents(found, tables)
    return found


def _error_type(table: Table, seen: set[str]) -> ErrorType:
    return ErrorType(
        code=table.identifier("code", seen),
        titles=table.texts("titles"),
        severity=table.choice("severity", Severity, Severity.NON_CRITICAL),
        classes=_classes(table),
        weight=table.number("weight", Fraction(0)),
        definition=table.texts("definition"),
        clause=table.text("clause"),
        parent=table.text("parent") or None,
    )


def _bands(scoring: Table) -> tuple[Band, ...]:
    seen: set[str] = set()
    floors: set[Fraction] = set()
    found = []
    for table in scoring.tables("bands", BAND):
        floor = _per_cent(table, "floor")
        placed = table.has("floor") and table.sink.sound(table.at("floor"))
        if placed and floor in floors:
            table.sink.add(table.at("floor"), "duplicate_floor", value=floor)
        floors.add(floor)
        found.append(Band(table.identifier("id", seen), table.texts("titles"), floor))
    return tuple(found)


def _classes(table: Table) -> frozenset[ErrorClass]:
    words = table.identifiers("classes", tuple(ErrorClass), "unknown_value")
    return frozenset(ErrorClass(word) for word in words)


def _words(table: Table, key: str) -> tuple[str, ...]:
    words = table.items(key)
    for i, word in enumerate(words):
        if not isinstance(word, str):
            table.sink.add((*table.at(key), i), "not_text", key=key)
    return tuple(word for word in words if isinstance(word, str))


def _per_cent(table: Table, key: str) -> Fraction:
    return table.number(key, Fraction(0), _PER_CENT)
