"""Conditions of Amazon Connect forms enable the same questions in the imported card."""

from pathlib import Path

import pytest

from qa_desk.scoring.answers import Answers
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.visibility import hidden
from tests.unit.importing.cards.amazon_forms import (
    Given,
    Json,
    asks,
    both,
    card_of,
    counts,
    form,
    imported,
    lost,
    numeric,
    option,
    scored,
    section,
    select,
    several,
    span,
    when,
)
from tests.unit.scoring.cards import F

ABC = (option("x", 10), option("y", 5), option("z", 0))


def _follow(folder: Path, enablement: Json) -> Scorecard:
    questions = (
        select("one", *ABC),
        several("many", *ABC),
        numeric("n", span(0, 100, 10)),
        select("follow", NotApplicableEnabled=True, **enablement),
    )
    return card_of(form(section("s", *questions)), folder)


def _shown(card: Scorecard, one: str = "x", many: tuple[str, ...] = ("x",), n: int = 5) -> bool:
    given: dict[str, Given] = {"one": one, "many": many, "n": n}
    explained = scored(card, **given, follow=None).explanation
    (term,) = (each for each in explained if each.criterion == "follow")
    return term.na_by == "evaluator"


@pytest.mark.parametrize(
    ("comparator", "options", "shown"),
    [
        ("IN", ("x", "y"), "xy"),
        ("EQUAL_TO", ("x",), "x"),
        ("NOT_IN", ("x",), "yz"),
        ("NOT_EQUAL_TO", ("z",), "xy"),
        ("ALL_IN", ("y",), "y"),
        ("EXACT", ("y",), "y"),
    ],
)
def test_one_answer_is_compared(
    tmp_path: Path, comparator: str, options: tuple[str, ...], shown: str
) -> None:
    card = _follow(tmp_path, when(asks("one", *options, comparator=comparator)))
    assert "".join(name for name in "xyz" if _shown(card, one=name)) == shown


@pytest.mark.parametrize(
    ("comparator", "options", "shown"),
    [
        ("IN", ("x", "y"), {"x", "y", "xy", "xz", "yz", "xyz"}),
        ("NOT_IN", ("x", "y"), {"z"}),
        ("ALL_IN", ("x", "y"), {"xy", "xyz"}),
        ("EXACT", ("x", "y"), {"xy"}),
        ("EXACT", ("x", "y", "z"), {"xyz"}),
    ],
)
def test_several_answers_are_compared(
    tmp_path: Path, comparator: str, options: tuple[str, ...], shown: set[str]
) -> None:
    card = _follow(tmp_path, when(asks("many", *options, comparator=comparator)))
    sets = ("x", "y", "z", "xy", "xz", "yz", "xyz")
    assert {names for names in sets if _shown(card, many=tuple(names))} == shown


@pytest.mark.parametrize(
    ("comparator", "numbers", "shown"),
    [
        ("EQUAL_TO", (5,), {5}),
        ("NOT_EQUAL_TO", (5,), {4, 6}),
        ("GREATER_THAN", (5,), {6}),
        ("GREATER_THAN_OR_EQUAL_TO", (5,), {5, 6}),
        ("LESS_THAN", (5,), {4}),
        ("LESS_THAN_OR_EQUAL_TO", (5,), {4, 5}),
        ("IN", (4, 6), {4, 6}),
        ("NOT_IN", (4, 6), {5}),
    ],
)
def test_a_number_is_compared(
    tmp_path: Path, comparator: str, numbers: tuple[int, ...], shown: set[int]
) -> None:
    card = _follow(tmp_path, when(counts("n", *numbers, comparator=comparator)))
    assert {number for number in (4, 5, 6) if _shown(card, n=number)} == shown


def test_conditions_nest_with_and_and_or(tmp_path: Path) -> None:
    inner = both(asks("one", "y"), asks("many", "z"))
    card = _follow(tmp_path, when(asks("one", "x"), inner, operator="OR"))
    assert _shown(card, one="x")
    assert _shown(card, one="y", many=("z",))
    assert not _shown(card, one="y", many=("x",))


def test_a_condition_may_disable(tmp_path: Path) -> None:
    card = _follow(tmp_path, when(asks("one", "x"), action="DISABLE"))
    assert not _shown(card, one="x")
    assert _shown(card, one="y")


@pytest.mark.parametrize("action", ["ENABLE", "DISABLE"])
def test_a_condition_that_leads_to_the_same_either_way_is_told(tmp_path: Path, action: str) -> None:
    follow = select("b", Weight=50, **when(asks("a", "half"), action=action, DefaultAction=action))
    found = imported(form(section("s", select("a", Weight=50), follow)), tmp_path)
    place = "Items[0].Section.Items[1].Question"
    codes = [(f"{place}.Enablement", "amazon.enablement_idle")]
    if action == "DISABLE":
        codes += [(place, "amazon.never_enabled"), (f"{place}.Weight", "amazon.nothing_weighs")]
    assert lost(found)[: len(codes)] == codes


def test_what_asks_for_a_question_that_is_never_enabled_is_never_enabled_either(
    tmp_path: Path,
) -> None:
    exact = asks("a", "best", "half", comparator="EXACT")
    questions = (
        select("a"), select("b", **when(exact)), select("c", **when(asks("b", "best"))),
        select("d", **when(asks("c", "best"), action="DISABLE")),
    )  # fmt: skip
    card = card_of(form(section("s", *questions)), tmp_path)
    assert [criterion.id for criterion in card.criteria()] == ["a", "d"]
    assert card.criterion("d").visible_if is None


def test_a_condition_that_no_answers_meet_leaves_the_question_out(tmp_path: Path) -> None:
    both_at_once = both(asks("a", "best"), asks("a", "half"))
    follow = select("c", Weight=0, **when(asks("b", "best"), action="DISABLE"))
    questions = (select("a", Weight=100), select("b", **when(both_at_once)), follow)
    found = imported(form(section("s", *questions)), tmp_path)
    place = "Items[0].Section.Items[1].Question"
    assert (place, "amazon.never_enabled") in lost(found)
    card = card_of(form(section("s", *questions)), tmp_path)
    assert [(c.id, c.visible_if) for c in card.criteria()] == [("a", None), ("c", None)]


def test_the_condition_of_a_section_is_that_of_its_questions(tmp_path: Path) -> None:
    part = section("p", select("c", **when(asks("b", "best"))))
    items = (
        section("s1", select("a")),
        section("s2", select("b"), part, **when(asks("a", "best"))),
    )
    card = card_of(form(*items), tmp_path)
    assert hidden(card, Answers({})) == {"b", "c"}
    assert scored(card, a="half").score == 50
    assert scored(card, a="best", b="half").score == 75
    assert scored(card, a="best", b="best", c="none").score == F(200, 3)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ({"Type": "CONTACT", "ContactField": "CHANNEL"}, "amazon.condition_on_contact"),
        (
            {"Type": "AI_METRICS", "AiMetricsField": "AI_TOOL_MAX_LATENCY"},
            "amazon.condition_on_contact",
        ),
        ({"Type": "QUESTION_REF_ID", "RefId": "note"}, "amazon.condition_on_text"),
    ],
)
def test_a_condition_on_what_is_no_answer_leaves_the_question_in_the_form(
    tmp_path: Path, source: Json, code: str
) -> None:
    values = [{"Type": "STRING_VALUE", "StringValue": "VOICE"}]
    operand: Json = {"Expression": {"Source": source, "Values": values, "Comparator": "IN"}}
    note: Json = {"Question": {"Title": "?", "RefId": "note", "QuestionType": "TEXT"}}
    data = form(section("s", note, select("a", Weight=50), select("b", Weight=50, **when(operand))))
    place = "Items[0].Section.Items[2].Question.Enablement"
    assert lost(imported(data, tmp_path)) == [(place, code)]
    assert scored(card_of(data, tmp_path), a="best", b=None).score == 100


@pytest.mark.parametrize(
    "operand",
    [asks("n", "3"), asks("a", "best", comparator="NEAR"), counts("n", 1, comparator="ALL_IN")],
)
def test_a_comparison_that_is_not_known_leaves_the_question_in_the_form(
    tmp_path: Path, operand: Json
) -> None:
    questions = (select("a"), numeric("n", span(0, 100, 10)), select("b", **when(operand)))
    found = imported(form(section("s", *questions)), tmp_path)
    assert "amazon.condition_unknown" in [code for _, code in lost(found)]


def test_a_question_stands_behind_those_it_depends_on(tmp_path: Path) -> None:
    """The section that it leaves goes on behind them, as a part of itself: the score is the same."""
    early = select("early", **when(asks("late", "best")))
    items = (
        section("s1", early, select("a"), Weight=50),
        section("s2", select("late"), select("b"), Weight=50),
    )
    data = form(*items, scoring="sections")
    card = card_of(data, tmp_path)
    assert [(s.id, s.parent, [c.id for c in s.criteria]) for s in card.sections] == [
        ("s1", None, ["a"]),
        ("s2", None, ["late", "b"]),
        ("s1.2", "s1", ["early"]),
    ]
    assert scored(card, early="none", a="best", late="best", b="best").score == 75
    assert scored(card, a="best", late="half", b="best").score == F(175, 2)
    places = [what for what, code in lost(imported(data, tmp_path)) if code == "amazon.moved"]
    assert places == ["Items[0].Section.Items[0].Question"]


def test_a_continued_section_finds_a_free_name(tmp_path: Path) -> None:
    early = select("early", **when(asks("late", "best")))
    items = (section("s", early, select("a")), section("s.2", select("late")))
    ids = [each.id for each in card_of(form(*items), tmp_path).sections]
    assert ids == ["s", "s.2", "s.3"]


def test_a_section_whose_questions_all_move_is_begun_where_they_go(tmp_path: Path) -> None:
    early = section("s1", select("early", **when(asks("late", "best"))))
    card = card_of(form(early, section("s2", select("late"))), tmp_path)
    assert [section.id for section in card.sections] == ["s2", "s1"]


def test_direct_questions_stand_before_the_parts_of_their_section(tmp_path: Path) -> None:
    items = section("s", select("a"), section("p", select("b")), select("c"))
    card = card_of(form(items), tmp_path)
    assert [c.id for c in card.criteria()] == ["a", "c", "b"]
