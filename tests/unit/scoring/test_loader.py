"""Content of a scorecard file becomes a scorecard, or all that is wrong with it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from qa_desk.domain.contacts import Channel
from qa_desk.scoring import loader
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.card_faults import Path as Place
from qa_desk.scoring.model import (
    ErrorClass,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Scorecard,
    Severity,
)
from qa_desk.scoring.tables import Keys
from tests.unit.scoring.cards import F

Json = dict[str, object]
SCHEMA: Final = Path(__file__).parents[3] / "scorecards" / "scorecard.schema.json"
TITLES: Final = {"en": "T", "ru": "Т", "kk": "Т"}
OPTIONS: Final = [
    {"id": name, "titles": TITLES, "points": points}
    for name, points in (("full", 2), ("half", 1), ("none", 0))
]


def _criterion(**more: object) -> Json:
    return {"id": "a", "titles": TITLES, "options": OPTIONS, **more}


def _data(*criteria: Json, scoring: Json | None = None, errors: object = None) -> Json:
    section = {"id": "one", "titles": TITLES, "criteria": list(criteria) or [_criterion()]}
    data: Json = {"id": "card", "version": 3, "titles": TITLES, "sections": [section]}
    return data | {"scoring": scoring or {}, "error_types": errors}


def _card(data: Mapping[str, object]) -> Scorecard:
    card = loader.load(data)
    assert isinstance(card, Scorecard), card
    return card


def _faults(data: Mapping[str, object]) -> list[tuple[Place, str]]:
    found = loader.load(data)
    assert not isinstance(found, Scorecard)
    return [(fault.path, fault.code.removeprefix("card.")) for fault in found]


def _error(code: str, **more: object) -> Json:
    return {"code": code, "titles": TITLES, "severity": "critical", **more}


IN_CRITERION: Final[Place] = ("sections", 0, "criteria", 0)


def test_what_is_left_out_has_its_default() -> None:
    card = _card(_data())
    assert (card.method, card.pass_mark, card.bands) == (Method.FLAT_SHARE, None, ())
    criterion = card.criteria()[0]
    assert (criterion.weight, criterion.na) == (F(1), NaPolicy.EXCLUDE)
    assert (criterion.severity, criterion.gate) == (Severity.NON_CRITICAL, Gate())


def test_everything_that_can_be_said_is_read() -> None:
    bands = [
        {"id": "low", "titles": TITLES, "floor": 0},
        {"id": "top", "titles": TITLES, "floor": 90},
    ]
    scoring: Json = {"method": "points", "pass_mark": 79.5, "bands": bands, "rounding": "half_up"}
    criterion = _criterion(
        help=TITLES,
        clause=" 4.2 ",
        weight=0.1,
        classes=["customer", "business"],
        severity="non-critical",
        na="forbidden",
        comment_required_on=["half", "none"],
        error_types=["late"],
    )
    error = _error("late", classes=["compliance"], weight=5, definition=TITLES, parent="top")
    data = _data(criterion, scoring=scoring, errors=[error, _error("top")])
    card = _card(data | {"channels": ["voice"], "topics": ["Карты"]})
    assert (card.method, card.pass_mark, card.version) == (Method.POINTS, F(159, 2), 3)
    assert [band.floor for band in card.bands] == [0, 90]
    assert (card.channels, card.topics) == (("voice",), ("Карты",))
    read = card.criteria()[0]
    assert (read.clause, read.weight, read.na) == ("4.2", F(1, 10), NaPolicy.FORBIDDEN)
    assert read.severity is Severity.NON_CRITICAL
    assert read.classes == {ErrorClass.CUSTOMER, ErrorClass.BUSINESS}
    assert (read.comment_required_on, read.error_types) == (("half", "none"), ("late",))
    late = card.error_type("late")
    assert (late.weight, late.parent, late.severity) == (F(5), "top", Severity.CRITICAL)


@pytest.mark.parametrize(
    ("given", "gate"),
    [
        ({"gate": "none"}, Gate()),
        ({"gate": "section"}, Gate(GateEffect.SECTION)),
        ({"gate": "section:one"}, Gate(GateEffect.SECTION, target="one")),
        ({"gate": "contact", "gate_on": "zero"}, Gate(GateEffect.CONTACT, GateTrigger.ZERO)),
        (
            {"gate": "contact", "gate_on": "below_half"},
            Gate(GateEffect.CONTACT, GateTrigger.BELOW_HALF),
        ),
        ({"gate": "cap:50"}, Gate(GateEffect.CAP, cap=F(50))),
        ({"gate": "cap: 12.5"}, Gate(GateEffect.CAP, cap=F(25, 2))),
        (
            {"gate": "contact", "gate_options": ["none"]},
            Gate(GateEffect.CONTACT, GateTrigger.LISTED, options=("none",)),
        ),
    ],
)
def test_gates(given: Json, gate: Gate) -> None:
    criterion = _card(_data(_criterion(**given))).criteria()[0]
    assert criterion.gate == gate


@pytest.mark.parametrize("more", [{"classes": ["customer"]}, {"gate": "contact"}])
def test_a_criterion_with_a_class_or_a_gate_is_critical_unless_it_says_otherwise(
    more: Json,
) -> None:
    assert _card(_data(_criterion(**more))).criteria()[0].severity is Severity.CRITICAL
    plain = _criterion(severity="non_critical", **more)
    assert _card(_data(plain)).criteria()[0].severity is Severity.NON_CRITICAL


def test_the_card_says_what_allowed_means_and_a_criterion_may_differ() -> None:
    criteria = [_criterion(id=name, na=name) for name in ("allowed", "zero", "fail", "exclude")]
    card = _card(_data(*criteria, scoring={"na_policy": "zero"}))
    policies = [NaPolicy.ZERO, NaPolicy.ZERO, NaPolicy.FAIL, NaPolicy.EXCLUDE]
    assert [criterion.na for criterion in card.criteria()] == policies


def test_gates_that_are_off_are_critical_errors_and_change_no_score() -> None:
    criterion = _criterion(gate="contact", gate_on="zero")
    read = _card(_data(criterion, scoring={"gates": "off"})).criteria()[0]
    assert read.gate == Gate(GateEffect.NONE, GateTrigger.ZERO)
    assert read.severity is Severity.CRITICAL


def test_a_whole_number_is_an_id() -> None:
    options = [{"id": n, "titles": TITLES, "points": n} for n in (0, 1)]
    criterion = _criterion(options=options, comment_required_on=[0])
    assert _card(_data(criterion)).criteria()[0].comment_required_on == ("0",)


@pytest.mark.parametrize(
    ("more", "place", "code"),
    [
        ({"options": []}, "options", "no_options"),
        ({"options": {}}, "options", "not_list"),
        ({"options": ["yes"]}, "options", "not_table"),
        ({"titles": None}, "", "missing_key"),
        ({"id": True}, "id", "bad_id"),
        ({"weight": float("nan")}, "weight", "not_number"),
        ({"na": 1}, "na", "unknown_value"),
        ({"severity": "critical", "options": OPTIONS[:1]}, "severity", "gate_never_fires"),
        (
            {"gate": "contact", "gate_on": "below_half", "options": OPTIONS[:2]},
            "gate_on",
            "gate_never_fires",
        ),
        ({"classes": ["customer"], "options": OPTIONS[:1]}, "classes", "gate_never_fires"),
        ({"gate": "contact", "gate_on": "listed"}, "gate_on", "gate_never_fires"),
    ],
)
def test_what_is_wrong_with_a_criterion(more: Json, place: str, code: str) -> None:
    path: Place = (*IN_CRITERION, place) if place else IN_CRITERION
    found = _faults(_data(_criterion(**more)))
    assert code in [kind for where, kind in found if where[: len(path)] == path]


def test_a_gate_may_fire_by_not_applicable_alone() -> None:
    more: Json = {"gate": "contact", "gate_on": "zero", "na": "zero", "options": OPTIONS[:2]}
    assert _card(_data(_criterion(**more))).criteria()[0].gate.trigger is GateTrigger.ZERO


def test_a_wrong_gate_or_option_raises_no_second_alarm() -> None:
    wrong = _criterion(gate="contact", gate_on="listed", gate_options=["nothing"])
    assert _faults(_data(wrong)) == [((*IN_CRITERION, "gate_options", 0), "unknown_option")]
    without: Json = {"id": "a", "titles": TITLES, "gate": "contact"}
    assert _faults(_data(without)) == [(IN_CRITERION, "missing_key")]


def test_a_deduction_needs_weights_of_errors_and_no_section_gates() -> None:
    criterion = _criterion(gate="section")
    errors = [_error("late", weight=5)]
    data = _data(criterion, scoring={"method": "deduction"}, errors=errors)
    assert _faults(data) == [((*IN_CRITERION, "gate"), "section_gate_in_deduction")]
    assert _card(_data(scoring={"method": "deduction", "start": 90}, errors=errors)).start == 90
    assert _faults(_data(scoring={"method": "deduction"})) == [((), "no_deductions")]


def test_a_deduction_needs_no_points() -> None:
    data = _data(
        _criterion(options=OPTIONS[2:]),
        scoring={"method": "deduction"},
        errors=[_error("late", weight=5)],
    )
    assert _card(data).method is Method.DEDUCTION


@pytest.mark.parametrize("method", ["section_share", "weighted_points"])
def test_a_section_without_weight_weighs_nothing_where_sections_weigh(method: str) -> None:
    data = _data(scoring={"method": method})
    section = {"id": "one", "titles": TITLES, "weight": 0, "criteria": [_criterion()]}
    assert _faults(data | {"sections": [section]}) == [(("sections",), "no_weight")]
    assert _card(_data() | {"sections": [section]}).sections[0].weight == 0


def test_sections_and_criteria_must_be_there() -> None:
    assert _faults(_data() | {"sections": []}) == [(("sections",), "no_sections")]
    empty = {"id": "one", "titles": TITLES, "criteria": []}
    assert _faults(_data() | {"sections": [empty]}) == [
        (("sections", 0, "criteria"), "no_criteria")
    ]


def test_what_should_be_a_mapping_and_is_none_is_one_mistake() -> None:
    assert _faults(_data() | {"scoring": "points"}) == [(("scoring",), "not_table")]
    assert _faults(_data(errors=[{"titles": TITLES, "severity": "critical"}])) == [
        (("error_types", 0), "missing_key")
    ]


def test_a_long_value_is_quoted_in_part() -> None:
    found = loader.load(_data(scoring={"method": "x" * 1000}))
    assert isinstance(found, tuple)
    assert found[0].facts["value"] == "x" * 60 + "…"


def test_ids_are_unique_over_all_sections() -> None:
    sections = [{"id": n, "titles": TITLES, "criteria": [_criterion()]} for n in ("x", "y")]
    place = ("sections", 1, "criteria", 0, "id")
    assert _faults(_data() | {"sections": sections}) == [(place, "duplicate_id")]


def test_parents_must_exist_and_lead_upwards() -> None:
    chain = [_error("a", parent="b"), _error("b", parent="c"), _error("c"), _error("d", parent="x")]
    assert _faults(_data(errors=chain)) == [(("error_types", 3, "parent"), "unknown_parent")]
    circle = [_error("a", parent="b"), _error("b", parent="a"), _error("c", parent="a")]
    assert _faults(_data(errors=circle)) == [
        (("error_types", 0, "parent"), "parent_cycle"),
        (("error_types", 1, "parent"), "parent_cycle"),
    ]


def test_a_band_without_a_floor_is_one_mistake() -> None:
    bands = [{"id": n, "titles": TITLES} for n in ("a", "b")]
    found = _faults(_data(scoring={"bands": bands}))
    assert [code for _, code in found] == ["missing_key", "missing_key"]


def test_what_is_no_mapping_is_no_card() -> None:
    assert _faults([]) == [((), "not_table")]  # type: ignore[arg-type]  # a caller's file may hold anything


def test_a_hint_is_a_near_miss_or_the_rule() -> None:
    assert CardFault((), "card.unknown_key", {"nearest": "weight"}).hint == "card.hint.nearest"
    assert CardFault((), "card.unknown_key", {"nearest": ""}).hint == "card.hint.unknown_key"


def test_the_channels_of_a_card_are_those_of_contacts() -> None:
    assert tuple(Channel) == loader.CHANNELS


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("", loader.CARD),
        ("scoring", loader.SCORING),
        ("section", loader.SECTION),
        ("criterion", loader.CRITERION),
        ("option", loader.OPTION),
        ("band", loader.BAND),
        ("error_type", loader.ERROR_TYPE),
    ],
)
def test_the_schema_names_the_keys_that_the_program_reads(name: str, keys: Keys) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    part = schema["$defs"][name] if name else schema
    assert tuple(part["required"]) == keys.required
    assert set(part["properties"]) == set(keys.known)
    assert part["additionalProperties"] is False
