"""Rounding, comparison, pass mark and bands."""

from dataclasses import replace
from decimal import Decimal

import pytest

from qa_desk.scoring.answers import Answer, Answers, chosen
from qa_desk.scoring.compare import Verdict, differences
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Band
from qa_desk.scoring.rounding import shown
from tests.unit.scoring.cards import NA, F, a_card, a_criterion, answers

CARD = a_card(a_criterion("a", most=1000))


@pytest.mark.parametrize(
    ("exact", "text"),
    [
        (F(7000, 95), "73.68"),
        (F(1, 200), "0.01"),
        (F(1, 201), "0.00"),
        (F(79995, 1000), "80.00"),
        (F(100), "100.00"),
        (F(-1, 200), "-0.01"),
        (F(0), "0.00"),
    ],
)
def test_halves_are_rounded_up(exact: F, text: str) -> None:
    assert shown(exact) == Decimal(text)
    assert str(shown(exact)) == text


def test_the_pass_mark_is_compared_with_the_unrounded_score() -> None:
    card = replace(CARD, pass_mark=F(80))
    assert score(card, answers({"a": 800})).passed is True
    almost = score(card, answers({"a": Answer(number=F(799999, 1000))}))
    assert almost.score is not None
    assert shown(almost.score) == 80
    assert almost.passed is False


def test_without_a_pass_mark_nothing_is_passed_or_failed() -> None:
    assert score(CARD, answers({"a": 1000})).passed is None


@pytest.mark.parametrize(("points", "band"), [(900, "good"), (899, "fair"), (499, None)])
def test_a_band_begins_at_its_floor(points: int, band: str | None) -> None:
    bands = (Band("good", {}, F(90)), Band("fair", {}, F(50)))
    assert score(replace(CARD, bands=bands), answers({"a": points})).band == band


def test_answers_are_compared_by_criterion() -> None:
    card = a_card(*(a_criterion(name) for name in "abcde"))
    left = Answers({"a": chosen("1"), "b": NA, "c": chosen("0"), "d": chosen("1")})
    right = Answers({"a": chosen("1"), "b": NA, "c": NA, "e": chosen("1")})
    verdicts = [d.verdict for d in differences(card, left, right)]
    match, differ, missing = Verdict.MATCH, Verdict.DIFFER, Verdict.MISSING
    assert verdicts == [match, match, differ, missing, missing]


def test_ids_that_a_card_does_not_have_are_no_ids() -> None:
    with pytest.raises(KeyError):
        CARD.criterion("z")
    with pytest.raises(KeyError):
        CARD.error_type("z")
