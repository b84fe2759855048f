"""What sets a criterion apart, in the words of the scorecards page and of the comparison."""

from fractions import Fraction

import pytest

from qa_desk.scoring.answers import Answer, chosen
from qa_desk.scoring.conditions import AnyOf, Between, Chosen, Condition, Not, Skipped
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import CriterionWords, places_of
from qa_desk.ui.pages.scorecards_texts import card_facts, criterion_facts, line_columns
from qa_desk.ui.pages.session_texts import answer_text
from qa_desk.ui.viewmodels.scorecards import lines
from tests.ui.evaluate_desk import a_card
from tests.ui.special_card import a_special_card, seconds

GAP = "\N{NO-BREAK SPACE}"
CARD = a_special_card()


def facts_of(context: Context, criterion: str) -> dict[str, str]:
    line = next(each for each in lines(CARD) if each.criterion and each.criterion.id == criterion)
    return dict(criterion_facts(line, CARD, context.languages, Language.EN))


def test_a_condition_is_told_in_words(context: Context) -> None:
    assert facts_of(context, "apology")["Asked only if"] == "“Complaint heard” is No"
    told = facts_of(context, "thanked")["Asked only if"]
    assert told == f"“Time on hold”: from 60{GAP}s and not: “Complaint heard” is not applicable"


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Chosen("offered", ("app", "branch")), "“Ways out that were offered” is App, Branch"),
        (Between("hold", Fraction(5), Fraction(5)), f"“Time on hold”: 5{GAP}s"),
        (Between("hold", None, Fraction("7.5")), f"“Time on hold”: up to 7.5{GAP}s"),
        (Skipped("mood"), "“Mood of the customer” is not applicable"),
        (
            Not(AnyOf((Skipped("mood"), Skipped("hold")))),
            "not: (“Mood of the customer” is not applicable or “Time on hold” is not applicable)",
        ),
    ],
)
def test_each_kind_of_condition_has_words(
    context: Context, condition: Condition, words: str
) -> None:
    assert CriterionWords(context.languages, Language.EN).condition(CARD, condition) == words


def test_a_number_tells_its_ranges_and_points(context: Context) -> None:
    facts = facts_of(context, "hold")
    assert facts["Answered by"] == "a number"
    assert facts["Answers and points"] == f"0–30{GAP}s: 2; 30–90{GAP}s: 1; 90–600{GAP}s: 0"


def test_several_answers_a_bonus_and_a_rider_are_told(context: Context) -> None:
    assert facts_of(context, "offered")["Answered by"] == "any number of the answers"
    bonus = facts_of(context, "initiative")
    assert (bonus["Counts as"], bonus["Adds at most"]) == ("bonus", "5")
    assert facts_of(context, "mood")["Counts as"] == "measured, not scored"
    assert facts_of(context, "complaint")["Counts as"] == ""


def test_the_caps_of_the_card_are_told(context: Context) -> None:
    facts = dict(card_facts(CARD, context.languages, Language.EN))
    assert (facts["Bonuses add at most"], facts["The score ends at"]) == ("10", "110")


def test_gates_classes_and_what_is_special_have_columns_only_where_there_are_some(
    context: Context,
) -> None:
    plain = line_columns(a_card(), context.languages, Language.EN)
    special = line_columns(CARD, context.languages, Language.EN)
    assert len(plain) == 5
    assert len(special) == 4
    words = [special[-1].text(line) for line in lines(CARD)]
    assert [word for word in words if word] == [
        "by condition",
        "by condition",
        "bonus",
        "measured, not scored",
    ]
    weights = {special[0].text(line).strip(): special[1].text(line) for line in lines(CARD)}
    assert (weights["Own initiative"], weights["Mood of the customer"]) == ("+5", "")


@pytest.mark.parametrize(
    ("criterion", "answer", "words"),
    [
        ("hold", seconds(1500), f"1,500{GAP}s"),
        ("hold", Answer(number=Fraction("0.25")), f"0.25{GAP}s"),
        ("offered", chosen("branch", "app"), "Branch; App"),
        ("hold", Answer(na=True), "Not applicable"),
    ],
)
def test_the_comparison_tells_answers_with_their_unit(
    context: Context, criterion: str, answer: Answer, words: str
) -> None:
    assert answer_text(CARD.criterion(criterion), answer, context.languages) == words


@pytest.mark.parametrize(
    ("number", "places"), [("3", 0), ("0.5", 1), ("0.125", 3), ("1/3", 6), ("-2.5", 1)]
)
def test_a_number_has_as_many_places_as_it_needs(number: str, places: int) -> None:
    assert places_of(Fraction(number)) == places
