"""Content of a scorecard file becomes a scorecard, or all that is wrong with it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from qa_desk.domain.contacts import Channel
from qa_desk.scoring import card_keys, loader
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.card_faults import Path as Place
from qa_desk.scoring.conditions import AllOf, AnyOf, Between, Chosen, Not, Skipped
from qa_desk.scoring.model import (
    ErrorClass,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Role,
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


def _sections(data: Json) -> list[object]:
    sections = data["sections"]
    assert isinstance(sections, list)
    return sections


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
    assert tuple(Channel) == card_keys.CHANNELS


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("", card_keys.CARD),
        ("scoring", card_keys.SCORING),
        ("section", card_keys.SECTION),
        ("criterion", card_keys.CRITERION),
        ("option", card_keys.OPTION),
        ("range", card_keys.RANGE),
        ("condition", card_keys.CONDITION),
        ("classifier", card_keys.CLASSIFIER_REF),
        ("band", card_keys.BAND),
        ("error_type", card_keys.ERROR_TYPE),
        ("suggest", card_keys.SUGGEST),
    ],
)
def test_the_schema_names_the_keys_that_the_program_reads(name: str, keys: Keys) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    part = schema["$defs"][name] if name else schema
    assert tuple(part["required"]) == keys.required
    assert set(part["properties"]) == set(keys.known)
    assert part["additionalProperties"] is False


def test_bonuses_riders_and_their_limits_are_read() -> None:
    criteria = [
        _criterion(),
        _criterion(id="b", bonus=True, cap=5),
        _criterion(id="r", rider=True, na="forbidden"),
    ]
    card = _card(_data(*criteria, scoring={"bonus_cap": 10, "ceiling": 105, "weights_total": 1}))
    assert [c.role for c in card.criteria()] == [Role.BASE, Role.BONUS, Role.RIDER]
    assert (card.bonus_cap, card.ceiling, card.criteria()[1].cap) == (F(10), F(105), F(5))


def test_numbers_and_several_options_are_read() -> None:
    ranges = [
        {"to": -1.5, "points": 2},
        {"from": -1.5, "to": 3, "points": 1},
        {"from": 4, "points": 0},
    ]
    number: Json = {"id": "n", "titles": TITLES, "ranges": ranges, "unit": TITLES}
    card = _card(_data(number, _criterion(id="m", multiple=True, max=2)))
    read, several = card.criteria()
    assert [(r.low, r.high, r.points) for r in read.ranges] == [
        (None, F(-3, 2), F(2)),
        (F(-3, 2), F(3), F(1)),
        (F(4), None, F(0)),
    ]
    assert read.unit == TITLES
    assert (several.multiple, several.most, several.possible) == (True, F(2), F(2))


def test_conditions_are_read_however_they_are_nested() -> None:
    number: Json = {"id": "n", "titles": TITLES, "ranges": [{"from": 0, "points": 1}]}
    nested = {
        "all": [
            {"criterion": "a", "is": ["full", "half"]},
            {
                "any": [
                    {"criterion": "n", "from": 3, "to": 9},
                    {"not": {"criterion": "a", "na": True}},
                ]
            },
        ]
    }
    card = _card(
        _data(_criterion(), number, _criterion(id="c", visible_if=nested, topics=["Карты"]))
    )
    assert card.criteria()[2].visible_if == AllOf(
        (Chosen("a", ("full", "half")), AnyOf((Between("n", F(3), F(9)), Not(Skipped("a")))))
    )
    assert card.criteria()[2].topics == ("Карты",)


def test_conditions_look_back_and_never_round() -> None:
    first = _criterion(visible_if={"criterion": "b", "is": "full"})
    second = _criterion(id="b", visible_if={"criterion": "a", "is": "full"})
    third = _criterion(id="c", visible_if={"criterion": "d", "is": "full"})
    found = _faults(_data(first, second, third, _criterion(id="d")))
    where = ("sections", 0, "criteria")
    assert found == [
        ((*where, 0, "visible_if", "criterion"), "condition_circle"),
        ((*where, 2, "visible_if", "criterion"), "condition_later"),
    ]


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ({"criterion": "a", "is": "maybe"}, "unknown_option"),
        ({"criterion": "a", "is": []}, "condition_empty"),
        ({"criterion": {}, "is": "full"}, "bad_id"),
        (
            {"any": [{"criterion": "a", "is": []}, {"criterion": "a", "is": "full"}]},
            "condition_empty",
        ),
        ({"criterion": "a", "is": [{}]}, "bad_id"),
        ({"criterion": "a", "from": 1}, "condition_not_number"),
        ({"criterion": "n", "is": "full"}, "condition_not_option"),
        ({"criterion": "n", "na": True}, "condition_na_forbidden"),
        ({"criterion": "n", "from": 9, "to": 1}, "range_reversed"),
        ({"criterion": "n", "from": "x"}, "not_number"),
        ({"criterion": "a", "is": "full", "na": True}, "condition_question"),
        ({"criterion": "a", "wass": "full"}, "unknown_key"),
        ({"all": "full"}, "not_list"),
        ({"all": [3]}, "not_table"),
        ({"not": {}}, "condition_kind"),
        (
            {"all": [{"criterion": "a", "is": "full"}, {"criterion": "a", "is": "half"}]},
            "never_visible",
        ),
        ({"criterion": "n", "from": 11}, "never_visible"),
        (
            {"all": [{"criterion": "n", "from": 3}, {"not": {"criterion": "n", "from": 2}}]},
            "never_visible",
        ),
        (
            {"all": [{"criterion": "m", "is": "full"}, {"criterion": "m", "na": True}]},
            "never_visible",
        ),
    ],
)
def test_a_condition_that_cannot_be_asked_or_come_true_is_a_fault(
    condition: Json, code: str
) -> None:
    number: Json = {"id": "n", "titles": TITLES, "na": "forbidden"}
    number["ranges"] = [{"from": 0, "to": 10, "points": 1}]
    several = _criterion(id="m", multiple=True)
    data = _data(_criterion(), number, several, _criterion(id="c", visible_if=condition))
    assert code in [found for _, found in _faults(data)]


@pytest.mark.parametrize(
    "condition",
    [
        {"all": [{"criterion": "m", "is": "full"}, {"criterion": "m", "is": "half"}]},
        {"not": {"criterion": "h", "is": ["full", "half", "none"]}},
        {"all": [{"criterion": "n", "from": 3.2}, {"not": {"criterion": "n", "from": 3.3}}]},
        {"criterion": "many", "is": "o1"},
    ],
)
def test_a_condition_that_can_come_true_is_none(condition: Json) -> None:
    number: Json = {"id": "n", "titles": TITLES, "ranges": [{"points": 1}]}
    asked = _criterion(id="h", visible_if={"criterion": "a", "is": "full"}, na="forbidden")
    options = [{"id": f"o{i}", "titles": TITLES, "points": 1} for i in range(9)]
    many = _criterion(id="many", multiple=True, options=options)
    several = _criterion(id="m", multiple=True)
    last = _criterion(id="c", visible_if=condition)
    assert _card(_data(_criterion(), asked, number, several, many, last)).criteria()[-1].visible_if


def test_what_takes_too_long_to_try_is_let_pass() -> None:
    options = [{"id": f"o{i}", "titles": TITLES, "points": 1} for i in range(30)]
    asked = [_criterion(id=f"q{i}", options=options) for i in range(4)]
    parts = [{"criterion": f"q{i}", "is": "o1"} for i in range(4)]
    last = _criterion(id="c", visible_if={"all": parts})
    assert _card(_data(*asked, last)).criteria()[-1].visible_if is not None


def test_a_condition_may_be_nested_only_so_deep() -> None:
    condition: Json = {"criterion": "a", "is": "full"}
    for _ in range(8):
        condition = {"not": condition}
    found = _faults(_data(_criterion(), _criterion(id="b", visible_if=condition)))
    assert [code for _, code in found] == ["condition_too_deep"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"ranges": [{"from": 3, "to": 1, "points": 1}]}, "range_reversed"),
        ({"ranges": [{"to": 5, "points": 1}, {"from": 4, "points": 0}]}, "range_overlaps"),
        ({"ranges": [{"points": 1}, {"from": 4, "points": 0}]}, "range_overlaps"),
        ({"ranges": [{"from": 1, "to": 1, "points": 1}] * 2}, "range_overlaps"),
        ({"ranges": [{"to": 5, "points": 1}, {"from": 7, "points": 0}]}, "range_gap"),
        ({"ranges": [{"to": 5, "points": 1}], "multiple": True}, "multiple_ranges"),
        ({"ranges": []}, "no_options"),
        ({"ranges": [{"to": 5, "points": 0}]}, "no_points"),
        ({"options": OPTIONS, "max": 3}, "max_unreachable"),
        ({"options": OPTIONS, "max": "all"}, "not_number"),
        ({"options": OPTIONS, "bonus": True, "classes": ["customer"]}, "role_with_gate"),
        ({"options": OPTIONS, "bonus": "yes"}, "not_switch"),
        ({"options": OPTIONS, "channels": ["phone"]}, "unknown_value"),
        ({"ranges": [{"to": 5, "points": 1}], "gate": "contact"}, "gate_never_fires"),
        (
            {"options": OPTIONS[2:], "multiple": True, "gate": "contact", "max": 0},
            "gate_never_fires",
        ),
    ],
)
def test_what_is_wrong_with_answers_and_roles(more: Json, code: str) -> None:
    found = _faults(_data(_criterion(), {"id": "b", "titles": TITLES, **more}))
    assert code in [each for _, each in found]


def test_several_options_pass_a_gate_only_all_together() -> None:
    gated = _criterion(multiple=True, gate="contact")
    assert _card(_data(gated)).criteria()[0].gate.effect is GateEffect.CONTACT


def test_topics_of_a_criterion_are_among_those_of_its_card() -> None:
    data = _data(_criterion(topics=["Вклады"])) | {"topics": ["Карты"]}
    assert _faults(data) == [((*IN_CRITERION, "topics", 0), "unknown_value")]


def test_a_section_that_weighs_must_have_something_that_does() -> None:
    light = {"id": "two", "titles": TITLES, "criteria": [_criterion(id="b", weight=0)]}
    data = _data(scoring={"method": "section_share"})
    found = _faults(data | {"sections": [*_sections(data), light]})
    assert found == [(("sections", 1, "weight"), "section_without_weight")]


def test_bonuses_alone_have_no_share_of_a_section() -> None:
    extra = {
        "id": "two",
        "titles": TITLES,
        "weight": 0,
        "criteria": [_criterion(id="b", bonus=True)],
    }
    data = _data(scoring={"method": "weighted_points"})
    found = _faults(data | {"sections": [*_sections(data), extra]})
    assert found == [(("sections", 1), "bonus_without_base")]


def test_a_gate_must_have_something_to_zero() -> None:
    light = {
        "id": "two",
        "titles": TITLES,
        "criteria": [_criterion(id="b", weight=0, gate="section")],
    }
    data = _data()
    found = _faults(data | {"sections": [*_sections(data), light]})
    assert found == [(("sections", 1, "criteria", 0, "gate"), "gate_takes_nothing")]


@pytest.mark.parametrize("method", ["flat_share", "section_share"])
def test_weights_add_up_to_what_the_card_says(method: str) -> None:
    scoring: Json = {"method": method, "weights_total": 100}
    assert _faults(_data(scoring=scoring)) == [(("scoring", "weights_total"), "weights_total")]
    assert _card(_data(scoring=scoring | {"weights_total": 1})).method == method


def test_a_pass_mark_can_be_reached() -> None:
    errors = [_error("late", weight=5)]
    scoring: Json = {"method": "deduction", "start": 80, "pass_mark": 85}
    assert _faults(_data(scoring=scoring, errors=errors)) == [
        (("scoring", "pass_mark"), "pass_mark_unreachable")
    ]
    extra = _criterion(id="b", bonus=True, weight=5)
    assert _card(_data(_criterion(), extra, scoring=scoring, errors=errors)).pass_mark == 85


def test_of_very_many_possible_values_only_some_are_listed() -> None:
    criteria = [_criterion(id=f"c{i}") for i in range(120)]
    last = _criterion(id="z", visible_if={"criterion": "c", "is": "full"})
    found = loader.load(_data(*criteria, last))
    assert isinstance(found, tuple)
    known = str(found[0].facts["known"])
    assert known.startswith("c0, c1, ")
    assert known.endswith("c99, …")
    assert found[0].hint == "card.hint.unknown_criterion"


def test_a_circle_further_on_is_not_the_fault_of_who_asks_for_it() -> None:
    asks = {name: {"criterion": name, "is": "full"} for name in "bc"}
    first = _criterion(visible_if=asks["b"])
    second = _criterion(id="b", visible_if=asks["c"])
    third = _criterion(id="c", visible_if=asks["b"])
    found = _faults(_data(first, second, third))
    assert [code for _, code in found] == ["condition_later", "condition_circle"]
