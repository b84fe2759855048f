"""What a card's file may say of suggested answers, and every mistake in it."""

from typing import Final

import pytest

from qa_desk.analytics.measures import Name
from qa_desk.scoring import loader
from qa_desk.scoring.card_faults import CardFault, Path
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.suggest import MEASURES, Source, Suggest
from tests.unit.scoring.cards import F

Json = dict[str, object]
TITLES: Final = {"en": "T", "ru": "Т", "kk": "Т"}
OPTIONS: Final = [
    {"id": name, "titles": TITLES, "points": points} for name, points in (("yes", 1), ("no", 0))
]
HERE: Final[Path] = ("sections", 0, "criteria", 0, "suggest")
RULE: Final[Json] = {"rule": "greeting", "option": "yes"}
PHRASE: Final[Json] = {"phrase": "добрый день", "option": "yes"}
MEASURE: Final[Json] = {"measure": "longest_silence_s", "above": 30, "option": "no"}


def _loaded(*lines: object, **more: object) -> Scorecard | tuple[CardFault, ...]:
    criterion = {"id": "a", "titles": TITLES, "options": OPTIONS, "suggest": list(lines)} | more
    section = {"id": "one", "titles": TITLES, "criteria": [criterion]}
    return loader.load({"id": "card", "version": 1, "titles": TITLES, "sections": [section]})


def _suggest(*lines: object, **more: object) -> tuple[Suggest, ...]:
    card = _loaded(*lines, **more)
    assert isinstance(card, Scorecard), card
    return card.criterion("a").suggest


def _fault(*lines: object, **more: object) -> CardFault:
    found = _loaded(*lines, **more)
    assert not isinstance(found, Scorecard)
    (fault,) = found
    return fault


def test_the_measures_of_a_card_are_those_of_the_analytics() -> None:
    assert set(MEASURES) == set(Name)


def test_a_criterion_without_suggestions_has_none() -> None:
    assert _suggest() == ()


def test_a_rule_a_phrase_and_a_measure_are_read() -> None:
    assert _suggest(RULE, PHRASE, MEASURE) == (
        Suggest(Source.RULE, "greeting", "yes"),
        Suggest(Source.PHRASE, "добрый день", "yes"),
        Suggest(Source.MEASURE, "longest_silence_s", "no", above=F(30)),
    )


def test_what_is_absent_and_what_does_not_apply_are_read() -> None:
    absent = {"rule": "greeting", "option": "no", "absent": True}
    below = {"measure": "silences", "below": 0.5, "na": True}
    assert _suggest(absent, below) == (
        Suggest(Source.RULE, "greeting", "no", absent=True),
        Suggest(Source.MEASURE, "silences", below=F(1, 2)),
    )


@pytest.mark.parametrize(
    ("line", "place", "code", "at_key"),
    [
        ({"option": "yes"}, (), "suggest_without_source", False),
        (RULE | {"phrase": "да"}, ("phrase",), "suggest_two_sources", True),
        (RULE | PHRASE | MEASURE, ("phrase",), "suggest_two_sources", True),
        ({"rule": "a b", "option": "yes"}, ("rule",), "bad_id", False),
        (PHRASE | {"phrase": "   "}, ("phrase",), "suggest_empty_phrase", False),
        (PHRASE | {"phrase": 5}, ("phrase",), "not_text", False),
        (MEASURE | {"measure": "longest_silence"}, ("measure",), "unknown_measure", False),
        (MEASURE | {"measure": 5}, ("measure",), "not_text", False),
        ({"measure": "silences", "option": "no"}, (), "suggest_without_bound", False),
        (MEASURE | {"below": 9}, ("below",), "suggest_two_bounds", True),
        (MEASURE | {"above": "9"}, ("above",), "not_number", False),
        (MEASURE | {"absent": True}, ("absent",), "suggest_absent_measure", True),
        (RULE | {"above": 3}, ("above",), "suggest_bound_without_measure", True),
        (PHRASE | {"below": 3}, ("below",), "suggest_bound_without_measure", True),
        (RULE | {"option": "maybe"}, ("option",), "unknown_option", False),
        (RULE | {"option": "a b"}, ("option",), "bad_id", False),
        (RULE | {"na": True}, ("option",), "suggest_option_and_na", False),
        ({"rule": "greeting"}, (), "suggest_without_answer", False),
        ({"rule": "greeting", "na": False}, (), "suggest_without_answer", False),
        (RULE | {"na": "yes"}, ("na",), "not_switch", False),
        (RULE | {"absent": "yes"}, ("absent",), "not_switch", False),
        (RULE | {"word": "x"}, ("word",), "unknown_key", True),
    ],
)
def test_a_mistake_is_told_at_its_place(line: Json, place: Path, code: str, at_key: bool) -> None:  # noqa: FBT001 - a column of the table
    fault = _fault(line)
    assert (fault.path, fault.code, fault.at_key) == ((*HERE, 0, *place), f"card.{code}", at_key)


def test_an_absent_that_is_false_is_no_mistake_of_a_measure() -> None:
    (found,) = _suggest(MEASURE | {"absent": False})
    assert not found.absent


def test_what_is_known_and_nearest_is_told_of_a_misspelt_measure() -> None:
    fault = _fault(MEASURE | {"measure": "longest_silence"})
    assert fault.facts["nearest"] == "longest_silence_s"
    assert str(fault.facts["known"]).startswith("agent_talk_share, customer_talk_share")


def test_an_option_that_is_not_there_names_those_that_are() -> None:
    fault = _fault(RULE | {"option": "yep"})
    assert (fault.facts["value"], fault.facts["known"]) == ("yep", "yes, no")


def test_a_bound_of_what_measures_nothing_is_named() -> None:
    assert _fault(RULE | {"above": 3}).facts == {"key": "above"}


def test_both_bounds_of_a_rule_are_told() -> None:
    found = _loaded(RULE | {"above": 3, "below": 1})
    assert not isinstance(found, Scorecard)
    assert [fault.path[-1] for fault in found] == ["above", "below"]


def test_the_same_suggestion_twice_is_told_at_the_second() -> None:
    fault = _fault(RULE, PHRASE, dict(RULE))
    assert (fault.path, fault.code) == ((*HERE, 2), "card.suggest_twice")


def test_lines_with_mistakes_are_not_called_the_same() -> None:
    found = _loaded({"option": "yes"}, {"option": "yes"})
    assert not isinstance(found, Scorecard)
    assert [fault.code for fault in found] == ["card.suggest_without_source"] * 2


def test_one_rule_may_propose_several_answers() -> None:
    assert len(_suggest(RULE, RULE | {"option": "no", "absent": True})) == 2


def test_not_applicable_is_proposed_only_where_it_is_allowed() -> None:
    line = {"rule": "greeting", "na": True}
    assert _suggest(line, na="exclude") == (Suggest(Source.RULE, "greeting"),)
    fault = _fault(line, na="forbidden")
    assert (fault.path, fault.code, fault.at_key) == (
        (*HERE, 0, "na"),
        "card.suggest_na_forbidden",
        True,
    )


def test_an_option_may_be_proposed_where_not_applicable_is_forbidden() -> None:
    assert _suggest(RULE | {"na": False}, na="forbidden") == (
        Suggest(Source.RULE, "greeting", "yes"),
    )


def test_a_text_takes_no_suggestions() -> None:
    found = _loaded(RULE, text=True, options=None)
    assert not isinstance(found, Scorecard)
    assert ((*HERE,), "card.text_with") in [(fault.path, fault.code) for fault in found]


def test_suggestions_are_a_list() -> None:
    fault = _fault(suggest={"rule": "greeting"})
    assert (fault.path, fault.code) == (HERE, "card.not_list")


@pytest.mark.parametrize(
    ("above", "below", "value", "reached"),
    [
        (F(30), None, F(30), False),
        (F(30), None, F(301, 10), True),
        (None, F(30), F(30), False),
        (None, F(30), F(299, 10), True),
        (F(0), None, F(1), True),
        (None, F(0), F(-1), True),
        (None, None, F(1), False),
    ],
)
def test_a_bound_itself_is_not_beyond_it(
    above: F | None,
    below: F | None,
    value: F,
    reached: bool,  # noqa: FBT001 - a column of the table
) -> None:
    line = Suggest(Source.MEASURE, "silences", "no", above=above, below=below)
    assert line.reached(value) is reached


def test_a_suggestion_rests_on_something_and_proposes_an_option_unless_told_otherwise() -> None:
    found = Suggest(Source.RULE, "greeting")
    assert (found.option, found.absent, found.above, found.below) == (None, False, None, None)
