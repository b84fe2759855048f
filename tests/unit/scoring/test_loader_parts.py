"""The keys of a card's file for parts of sections, several gates, bonus answers and texts."""

from collections.abc import Mapping
from typing import Final

import pytest

from qa_desk.scoring import loader
from qa_desk.scoring.card_faults import Path
from qa_desk.scoring.model import Gate, GateEffect, GateTrigger, Role, Scorecard
from tests.unit.scoring.cards import F

Json = dict[str, object]
TITLES: Final = {"en": "T", "ru": "Т", "kk": "Т"}
OPTIONS: Final = [
    {"id": name, "titles": TITLES, "points": points}
    for name, points in (("full", 2), ("half", 1), ("none", 0))
]
RANGES: Final = [{"id": "low", "from": 0, "to": 9, "points": 2}, {"from": 10, "points": 0}]
HERE: Final[Path] = ("sections", 0, "criteria", 0)


def _criterion(**more: object) -> Json:
    return (
        {"id": "a", "titles": TITLES}
        | ({} if "text" in more or "ranges" in more else {"options": OPTIONS})
        | more
    )


def _data(*criteria: Json, **scoring: object) -> Json:
    return _of(_section("one", *criteria), **scoring)


def _of(*sections: Json, **scoring: object) -> Json:
    return {
        "id": "card", "version": 1, "titles": TITLES, "sections": list(sections), "scoring": scoring
    }  # fmt: skip


def _section(name: str, *criteria: Json, **more: object) -> Json:
    return {"id": name, "titles": TITLES, "criteria": list(criteria)} | more


def _card(data: Mapping[str, object]) -> Scorecard:
    card = loader.load(data)
    assert isinstance(card, Scorecard), card
    return card


def _faults(data: Mapping[str, object]) -> list[tuple[Path, str]]:
    found = loader.load(data)
    assert not isinstance(found, Scorecard)
    return [(fault.path, fault.code.removeprefix("card.")) for fault in found]


def test_several_gates_are_read() -> None:
    gates = [
        {"gate": "contact", "gate_options": ["none"]},
        {"gate": "cap:50", "gate_on": "below_max"},
    ]
    (criterion,) = _card(_data(_criterion(gates=gates))).criteria()
    assert criterion.gates == (
        Gate(GateEffect.CONTACT, GateTrigger.LISTED, options=("none",)),
        Gate(GateEffect.CAP, cap=F(50)),
    )


def test_gates_that_are_switched_off_do_nothing_at_all() -> None:
    gates = [{"gate": "contact"}, {"gate": "section", "gate_on": "zero"}]
    (criterion,) = _card(_data(_criterion(gates=gates), gates="off")).criteria()
    assert criterion.gates == ()


@pytest.mark.parametrize("key", ["gate", "gate_on", "gate_options"])
def test_one_gate_and_several_do_not_go_together(key: str) -> None:
    values = {"gate": "contact", "gate_on": "zero", "gate_options": ["none"]}
    gates = [{"gate": "contact"}]
    faults = _faults(_data(_criterion(**{key: values[key], "gates": gates})))
    assert faults == [((*HERE, key), "gate_and_gates")]


def test_each_gate_is_checked_in_its_place() -> None:
    gates = [
        {"gate": "contact", "gate_options": ["nobody"]},
        {"gate": "section:two", "gate_on": "zero"},
        {"gate_on": "zero"},
        "contact",
    ]
    assert set(_faults(_data(_criterion(gates=gates)))) == {
        ((*HERE, "gates", 3), "not_table"),
        ((*HERE, "gates", 2), "missing_key"),
        ((*HERE, "gates", 0, "gate_options", 0), "unknown_option"),
        ((*HERE, "gates", 1, "gate"), "unknown_section"),
    }


def test_a_gate_that_always_fires_is_found_among_several() -> None:
    gates = [
        {"gate": "contact", "gate_options": ["none"]},
        {"gate": "cap:9", "gate_options": ["full", "half", "none"]},
    ]
    faults = _faults(_data(_criterion(gates=gates)))
    assert faults == [((*HERE, "gates", 1, "gate"), "gate_always_fires")]


def test_a_section_gate_among_several_is_refused_where_errors_are_deducted() -> None:
    gates = [{"gate": "contact", "gate_on": "zero"}, {"gate": "section", "gate_on": "zero"}]
    error = {"code": "e", "titles": TITLES, "severity": "critical", "weight": 5}
    data = _data(_criterion(gates=gates), method="deduction") | {"error_types": [error]}
    assert _faults(data) == [((*HERE, "gates", 1, "gate"), "section_gate_in_deduction")]


def test_a_gate_among_several_that_zeroes_nothing_is_told_with_its_place() -> None:
    gates = [{"gate": "contact", "gate_on": "zero"}, {"gate": "section:idle", "gate_on": "zero"}]
    idle = _section("idle", _criterion(id="b", weight=0))
    data = _of(_section("one", _criterion(gates=gates)), idle)
    assert _faults(data) == [((*HERE, "gates", 1, "gate"), "gate_takes_nothing")]


def test_a_gate_names_a_range_by_its_id() -> None:
    criterion = _criterion(ranges=RANGES, gate="contact", gate_options=["low"])
    (read,) = _card(_data(criterion)).criteria()
    assert (read.ranges[0].id, read.gate.options) == ("low", ("low",))


def test_ranges_of_one_name_are_a_fault() -> None:
    ranges = [{"id": "x", "from": 0, "to": 1, "points": 2}, {"id": "x", "from": 2, "points": 1}]
    assert _faults(_data(_criterion(ranges=ranges))) == [
        ((*HERE, "ranges", 1, "id"), "duplicate_id")
    ]


def test_bonus_answers_are_read_and_do_not_count_in_what_is_possible() -> None:
    extra = {"id": "extra", "titles": TITLES, "points": 5, "bonus": True}
    more = {"from": 20, "to": 30, "points": 9, "bonus": True}
    ranges = [RANGES[0], {"from": 10, "to": 19, "points": 0}, more]
    card = _card(_data(_criterion(options=[*OPTIONS, extra]), _criterion(id="b", ranges=ranges)))
    assert [criterion.possible for criterion in card.criteria()] == [2, 2]
    assert [criterion.best for criterion in card.criteria()] == [2, 2]


@pytest.mark.parametrize(
    ("more", "scoring"),
    [
        ({"multiple": True}, {}),
        ({"bonus": True}, {}),
        ({"rider": True}, {}),
        ({}, {"method": "deduction"}),
    ],
)
def test_a_bonus_answer_that_can_add_nothing_is_a_fault(more: Json, scoring: Json) -> None:
    extra = {"id": "extra", "titles": TITLES, "points": 5, "bonus": True}
    error = {"code": "e", "titles": TITLES, "severity": "critical", "weight": 5}
    data = _data(_criterion(options=[*OPTIONS, extra], **more), **scoring) | {
        "error_types": [error]
    }
    assert ((*HERE, "options", 3, "bonus"), "bonus_answer") in _faults(data)


def test_a_scale_that_no_answer_reaches_is_no_fault() -> None:
    (criterion,) = _card(_data(_criterion(out_of=10))).criteria()
    assert (criterion.possible, criterion.best) == (F(10), F(2))


def test_answers_that_earn_nothing_are_allowed_on_a_scale() -> None:
    options = [{"id": "no", "titles": TITLES, "points": 0}]
    assert _card(_data(_criterion(options=options, out_of=10))).criteria()[0].possible == 10
    faults = _faults(_data(_criterion(options=options, out_of=0)))
    assert ((*HERE, "options"), "no_points") in faults


def test_a_gate_below_the_best_of_a_scale_that_nobody_reaches_always_fires() -> None:
    faults = _faults(_data(_criterion(out_of=10, gate="contact")))
    assert faults == [((*HERE, "gate"), "gate_always_fires")]


def test_max_and_scale_do_not_go_together() -> None:
    faults = _faults(_data(_criterion(max=2, out_of=10)))
    assert faults == [((*HERE, "out_of"), "max_and_out_of")]


def test_a_text_is_a_rider_without_answers() -> None:
    card = _card(_data(_criterion(), _criterion(id="note", text=True, na="forbidden", rider=True)))
    note = card.criterion("note")
    assert (note.text, note.role, note.options, note.ranges) == (True, Role.RIDER, (), ())


@pytest.mark.parametrize("key", ["options", "ranges", "multiple", "max", "unit", "weight", "gates"])
def test_a_text_has_nothing_of_what_is_scored(key: str) -> None:
    values: Json = {
        "options": OPTIONS, "ranges": RANGES, "multiple": True, "max": 1, "unit": TITLES,
        "weight": 2, "gates": [{"gate": "contact"}],
    }  # fmt: skip
    data = _data(_criterion(), _criterion(id="note", text=True, **{key: values[key]}))
    assert (("sections", 0, "criteria", 1, key), "text_with") in _faults(data)


def test_a_condition_may_ask_whether_a_text_was_skipped_and_nothing_else() -> None:
    note = _criterion(id="note", text=True)
    shown = _criterion(visible_if={"criterion": "note", "na": True})
    assert _card(_data(note, shown)).criterion("a").visible_if is not None
    wrong = _criterion(visible_if={"criterion": "note", "is": "yes"})
    place = ("sections", 0, "criteria", 1, "visible_if", "is")
    assert _faults(_data(note, wrong)) == [(place, "condition_not_option")]


def test_parts_are_read_with_the_section_around_them() -> None:
    top = _section("one", weight=60, help=TITLES)
    part = _section("part", _criterion(), parent="one")
    more = _section("more", _criterion(id="b"), parent="part")
    card = _card(_of(top, part, more, method="section_share") | {"help": TITLES})
    assert [section.parent for section in card.sections] == [None, "one", "part"]
    assert card.tops() == {"one": "one", "part": "one", "more": "one"}
    assert card.within("part") == {"part", "more"}
    assert (card.help, card.sections[0].help) == (TITLES, TITLES)


@pytest.mark.parametrize("parent", ["later", "two", "nobody"])
def test_a_part_stands_behind_its_section(parent: str) -> None:
    sections = [
        _section("one", _criterion()),
        _section("two", _criterion(id="b"), parent=parent),
        _section("later", _criterion(id="c")),
    ]
    assert _faults(_of(*sections)) == [(("sections", 1, "parent"), "parent_not_earlier")]


def test_a_parent_that_is_no_id_is_told_once() -> None:
    sections = [_section("one", _criterion()), _section("two", _criterion(id="b"), parent=[])]
    assert _faults(_of(*sections)) == [(("sections", 1, "parent"), "bad_id")]


def test_a_part_has_no_weight_of_its_own() -> None:
    part = _section("two", _criterion(id="b"), parent="one", weight=5)
    faults = _faults(_of(_section("one", _criterion()), part))
    assert faults == [(("sections", 1, "weight"), "part_weighs")]


def test_only_a_section_with_parts_may_be_empty() -> None:
    faults = _faults(_of(_section("one"), _section("two", _criterion())))
    assert faults == [(("sections", 0, "criteria"), "no_criteria")]


def test_a_section_is_alive_by_its_parts_and_dead_without_weight_in_them() -> None:
    top = _section("one", weight=50)
    other = _section("two", _criterion(id="b"), weight=50)
    alive = _section("part", _criterion(gate="section:one", gate_on="zero"), parent="one")
    assert _card(_of(top, alive, other, method="section_share")).criterion("a").gate.target == "one"
    dead = _section("part", _criterion(weight=0), parent="one")
    faults = _faults(_of(top, dead, other, method="section_share"))
    assert faults == [(("sections", 0, "weight"), "section_without_weight")]


def test_a_bonus_in_a_part_counts_beside_the_rest_of_its_section() -> None:
    part = _section("part", _criterion(id="b", bonus=True), parent="one")
    assert (
        len(_card(_of(_section("one", _criterion()), part, method="section_share")).sections) == 2
    )


def test_declared_weights_are_those_of_sections_at_the_top() -> None:
    part = _section("part", _criterion(id="b"), parent="one")
    sections = (
        _section("one", _criterion(), weight=60),
        part,
        _section("two", _criterion(id="c"), weight=40),
    )
    assert len(_card(_of(*sections, method="section_share", weights_total=100)).sections) == 3


@pytest.mark.parametrize(
    ("scoring", "faulty"),
    [
        ({}, False),
        ({"pass_mark": 80}, True),
        ({"bands": [{"id": "x", "titles": TITLES, "floor": 0}]}, True),
    ],
)
def test_a_card_may_only_measure_if_it_promises_no_score(scoring: Json, *, faulty: bool) -> None:
    found = loader.load(_data(_criterion(rider=True), **scoring))
    assert isinstance(found, Scorecard) is not faulty


@pytest.mark.parametrize("name", [".a", "-1", "_x", "A.b-C_9", "..x"])
def test_an_id_may_begin_with_a_dot_a_hyphen_or_an_underscore(name: str) -> None:
    assert _card(_data(_criterion(id=name))).criterion(name).id == name


@pytest.mark.parametrize("name", ["..", "-", "_._", "a b", "a/b", "x" * 65])
def test_an_id_needs_a_letter_or_a_digit_and_nothing_strange(name: str) -> None:
    assert _faults(_data(_criterion(id=name))) == [((*HERE, "id"), "bad_id")]
