"""What became of proposed answers, and how often a rule was right."""

from dataclasses import replace
from fractions import Fraction

import pytest

from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.suggestions import (
    Limits,
    Offer,
    Origin,
    RuleRef,
    Suggestion,
    Tally,
    rule_of,
)
from qa_desk.scoring.answers import NOT_APPLICABLE, chosen

GREETING = RuleRef(Origin.RULE, "greeting", 3)
LIMITS = Limits(Fraction(4, 5), 20)
SUGGESTION = Suggestion("a", "yes", GREETING, (Evidence(3000, quote="здравствуйте"),), 0.9, 0.75)


def tally(accepted: int, corrected: int) -> Tally:
    return Tally(accepted + corrected, accepted, corrected)


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        (GREETING, "greeting"),
        (RuleRef(Origin.PHRASE, "добрый день: да"), "phrase:добрый день: да"),
        (RuleRef(Origin.MEASURE, "silences>3"), "measure:silences>3"),
        (RuleRef(Origin.MODEL, "small"), "model:small"),
    ],
)
def test_a_key_tells_what_it_stands_for(rule: RuleRef, key: str) -> None:
    assert rule.key == key
    assert rule_of(key, rule.version) == rule


@pytest.mark.parametrize("key", ["greeting", "phrase", "rule:x", "other:x"])
def test_any_other_key_is_that_of_a_rule_of_the_house(key: str) -> None:
    assert rule_of(key, 2) == RuleRef(Origin.RULE, key, 2)


def test_a_suggestion_is_as_sure_as_its_weakest_link() -> None:
    assert SUGGESTION.confidence == 0.75
    assert replace(SUGGESTION, heard=0.5).confidence == 0.5
    assert replace(SUGGESTION, heard=None).confidence == 0.75


def test_a_suggestion_proposes_an_option_or_that_nothing_applies() -> None:
    assert SUGGESTION.answer == chosen("yes")
    assert replace(SUGGESTION, option=None).answer == NOT_APPLICABLE


def test_the_standing_of_an_offer_does_not_make_it_another_one() -> None:
    offer = Offer("a", None, GREETING, 0.5, Evidence(3000))
    assert offer.identity == ("a", None, GREETING)


def test_precision_is_the_share_that_was_right() -> None:
    assert tally(46, 4).precision == Fraction(23, 25)
    assert tally(46, 4).judged == 50
    assert Tally(7, ignored=7).precision is None


@pytest.mark.parametrize(
    ("accepted", "corrected", "stops"),
    [(0, 0, False), (0, 19, False), (15, 5, True), (16, 4, False), (0, 20, True), (20, 0, False)],
)
def test_a_rule_stops_once_enough_was_judged_and_too_much_was_wrong(
    accepted: int,
    corrected: int,
    stops: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert LIMITS.stops(tally(accepted, corrected)) is stops
