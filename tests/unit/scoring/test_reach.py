"""A condition is refused only where no answer at all can make it true."""

from collections.abc import Mapping
from typing import Final

import pytest

from qa_desk.scoring import loader
from qa_desk.scoring.model import Scorecard

Json = Mapping[str, object]
TITLES: Final = {"en": "T", "ru": "Т", "kk": "Т"}
OPTIONS: Final = [{"id": name, "titles": TITLES, "points": len(name)} for name in ("a", "bb")]
BELOW_AND_ABOVE: Final = [{"to": 10, "points": 1}, {"from": 10, "points": 0}]


def _number(*ranges: Json, **more: object) -> Json:
    return {"id": "n", "titles": TITLES, "ranges": list(ranges), **more}


def _several(**more: object) -> Json:
    return {"id": "m", "titles": TITLES, "options": OPTIONS, "multiple": True, **more}


def _codes(asked: Json, condition: Json) -> list[str]:
    shown = {"id": "x", "titles": TITLES, "options": OPTIONS, "visible_if": condition}
    section = {"id": "s", "titles": TITLES, "criteria": [asked, shown]}
    found = loader.load({"id": "c", "version": 1, "titles": TITLES, "sections": [section]})
    return [] if isinstance(found, Scorecard) else [fault.code for fault in found]


def _up_to(high: float) -> Json:
    return {"criterion": "n", "to": high}


def _from(low: float) -> Json:
    return {"criterion": "n", "from": low}


@pytest.mark.parametrize(
    "condition",
    [
        {"not": _from(10)},
        {"not": _up_to(10)},
        {"all": [{"not": _up_to(10)}, {"not": _from(20)}]},
        {"all": [{"not": _from(9)}, {"not": _up_to(-9)}]},
        {"all": [_from(10), _up_to(10)]},
    ],
)
def test_numbers_below_between_and_above_all_ends_are_thought_of(condition: Json) -> None:
    assert _codes(_number(*BELOW_AND_ABOVE, na="forbidden"), condition) == []


@pytest.mark.parametrize(
    "condition",
    [{"all": [_from(11), _up_to(9)]}, {"all": [_from(5), {"not": _up_to(20)}, _up_to(20)]}],
)
def test_numbers_that_exclude_one_another_never_show_it(condition: Json) -> None:
    assert _codes(_number(*BELOW_AND_ABOVE), condition) == ["card.never_visible"]


def test_numbers_that_no_range_takes_never_show_it() -> None:
    asked = _number({"from": 0, "to": 5, "points": 1}, {"from": 5, "to": 9, "points": 0})
    assert _codes(asked, {"not": {"criterion": "n", "from": 0, "to": 9}}) == []  # N/A
    forbidden = {**asked, "na": "forbidden"}
    never = {"not": {"criterion": "n", "from": 0, "to": 9}}
    assert _codes(forbidden, never) == ["card.never_visible"]


def test_a_number_without_any_end_can_still_be_left_out_as_not_applicable() -> None:
    assert _codes(_number({"points": 1}), {"criterion": "n", "na": True}) == []


def _is(option: str) -> Json:
    return {"criterion": "m", "is": option}


@pytest.mark.parametrize(
    "condition",
    [
        {"all": [_is("a"), _is("bb")]},
        {"all": [_is("a"), {"not": _is("bb")}]},
        {"all": [{"not": _is("a")}, _is("bb")]},
    ],
)
def test_of_several_options_one_or_all_may_be_chosen(condition: Json) -> None:
    assert _codes(_several(na="forbidden"), condition) == []


def test_of_several_options_one_at_least_is_chosen() -> None:
    none = {"all": [{"not": _is("a")}, {"not": _is("bb")}]}
    assert _codes(_several(na="forbidden"), none) == ["card.never_visible"]
    assert _codes(_several(), none) == []


def test_a_criterion_that_may_be_hidden_may_have_no_answer() -> None:
    hidden = _several(na="forbidden", channels=["voice"])
    assert _codes(hidden, {"all": [{"not": _is("a")}, {"not": _is("bb")}]}) == []
    by_topic = _several(na="forbidden", topics=["loans"])
    assert _codes(by_topic, {"all": [{"not": _is("a")}, {"not": _is("bb")}]}) == []


@pytest.mark.parametrize(("gate", "codes"), [
    ("cap:0", []), ("cap:0.5", []), ("cap:99.9", []), ("cap:-1", ["card.unknown_value"]),
    ("cap:100", ["card.unknown_value"]),
])  # fmt: skip
def test_a_cap_lies_from_0_to_below_100(gate: str, codes: list[str]) -> None:
    always = {"criterion": "m", "is": "a"}
    assert _codes(_several(gate=gate, multiple=False), always) == codes


RIDER: Final[Json] = _several(rider=True)


@pytest.mark.parametrize(("scoring", "codes"), [
    ({}, []),
    ({"pass_mark": 50}, ["card.no_weight"]),
    ({"bands": [{"id": "b", "titles": TITLES, "floor": 0}]}, ["card.no_weight"]),
])  # fmt: skip
def test_a_card_that_only_measures_gives_no_score_and_promises_none(
    scoring: Json, codes: list[str]
) -> None:
    section = {"id": "s", "titles": TITLES, "criteria": [RIDER]}
    card: Json = {"id": "c", "version": 1, "titles": TITLES, "sections": [section]}
    found = loader.load({**card, "scoring": scoring})
    assert ([] if isinstance(found, Scorecard) else [fault.code for fault in found]) == codes


@pytest.mark.parametrize(("weight", "codes"), [(10, []), (9, ["card.pass_mark_unreachable"])])
def test_bonuses_help_to_reach_the_pass_mark_of_a_deduction(weight: int, codes: list[str]) -> None:
    error = {"code": "e", "titles": TITLES, "severity": "critical", "weight": 5}
    bonus = _several(bonus=True, weight=weight)
    section = {"id": "s", "titles": TITLES, "criteria": [bonus]}
    found = loader.load({
        "id": "c", "version": 1, "titles": TITLES, "sections": [section], "error_types": [error],
        "scoring": {"method": "deduction", "start": 80, "pass_mark": 90},
    })  # fmt: skip
    assert ([] if isinstance(found, Scorecard) else [fault.code for fault in found]) == codes
