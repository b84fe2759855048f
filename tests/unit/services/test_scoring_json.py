"""Answers and results as JSON."""

import json
from pathlib import Path

import pytest

from qa_desk.errors import Expected
from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Method
from qa_desk.services.answer_faults import KINDS, AnswersRefused, MissingAnswers
from qa_desk.services.scorecards import CardRefused, CardUnreadable, shipped
from qa_desk.services.scoring_json import (
    AnswersMisshapen,
    answers_from_json,
    result_json,
    score_file,
)
from qa_desk.texts import Language, catalogue
from tests.unit.scoring.cards import (
    F,
    a_card,
    a_criterion,
    an_error,
    answers,
    the_answers,
    the_form,
)

CARD = next(path for path in shipped() if path.stem == "inbound_service")
CRITERIA = [
    "greeting",
    "closing",
    "needs",
    "information_correct",
    "solution",
    "ownership",
    "tone",
    "hold",
    "interruption",
    "literacy",
    "identification",
    "data_protection",
]


def _given(**changes: object) -> dict[str, object]:
    full = {"needs", "information_correct", "solution"}
    given = {name: {"option": "full" if name in full else "yes"} for name in CRITERIA}
    return {"answers": {**given, **changes}}


def test_the_exact_score_and_its_value() -> None:
    data = result_json(score(the_form(), the_answers()))
    assert data["score"] == {"value": pytest.approx(73.684, abs=1e-3), "exact": "1400/19"}
    assert data["before_gates"] == data["score"]
    assert data["critical"] == {"customer": None, "business": None, "compliance": 0, "any": 0}
    assert data["non_critical"] == {"opportunities": 7, "defects": 3}
    assert (data["passed"], data["band"]) == (None, None)


def test_a_result_is_plain_json() -> None:
    card = a_card(a_criterion("a"), errors=(an_error("late"),))
    data = result_json(score(card, answers({"a": 0}, ErrorMark("late", "a"))))
    assert json.loads(json.dumps(data)) == data
    assert data["explanation"] == [
        {
            "criterion": "a",
            "weight": 1.0,
            "applied_weight": 100.0,
            "points": 0.0,
            "possible": 1.0,
            "contribution": 0.0,
            "na_by": None,
        }
    ]


def test_no_score_is_null() -> None:
    data = result_json(score(a_card(a_criterion("a")), Answers({"a": Answer(na=True)})))
    assert data["score"] is None
    assert data["sections"] == [
        {"id": "all", "score": None, "applied_weight": 0.0, "before_gates": None}
    ]


def test_a_deduction_names_its_errors() -> None:
    types = (an_error("late", 10),)
    card = a_card(a_criterion("a"), method=Method.DEDUCTION, errors=types)
    data = result_json(score(card, answers({"a": 1}, ErrorMark("late"))))
    explanation = data["explanation"]
    assert isinstance(explanation, list)
    assert [line.get("error") for line in explanation] == [None, "late", None]


def test_answers_of_each_kind() -> None:
    data = {
        "answers": {
            "a": {"option": "x"},
            "b": {"options": ["x", "y"]},
            "c": {"number": 2.5},
            "d": {"na": True},
        },
        "errors": [
            {"type": "t", "criterion": "a"},
            {"type": "u"},
            {"type": "v", "criterion": None},
        ],
    }
    given = {
        "a": chosen("x"),
        "b": chosen("x", "y"),
        "c": Answer(number=F(5, 2)),
        "d": Answer(na=True),
    }
    errors = (ErrorMark("t", "a"), ErrorMark("u"), ErrorMark("v"))
    assert answers_from_json(data) == Answers(given, errors)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ([], "/"),
        ({"answer": {}}, "/"),
        ({}, "/answers"),
        ({"answers": []}, "/answers"),
        ({"answers": {}, "channel": "Voice"}, "/channel"),
        ({"answers": {}, "channel": "phone"}, "/channel"),
        ({"answers": {"a": "yes"}}, "/answers/a"),
        ({"answers": {"a": {}}}, "/answers/a"),
        ({"answers": {"a": {"option": "x", "na": True}}}, "/answers/a"),
        ({"answers": {"a": {"choice": "x"}}}, "/answers/a"),
        ({"answers": {"a": {"na": False}}}, "/answers/a"),
        ({"answers": {"a": {"number": "3"}}}, "/answers/a"),
        ({"answers": {"a": {"number": float("inf")}}}, "/answers/a"),
        ({"answers": {"a": {"option": 1}}}, "/answers/a"),
        ({"answers": {"a": {"options": []}}}, "/answers/a"),
        ({"answers": {"a": {"options": ["x", 1]}}}, "/answers/a"),
        ({"answers": {"a": {"options": "xy"}}}, "/answers/a"),
        ({"answers": {}, "errors": {}}, "/errors"),
        ({"answers": {}, "errors": ["late"]}, "/errors/0"),
        ({"answers": {}, "errors": [{"criterion": "a"}]}, "/errors/0"),
        ({"answers": {}, "errors": [{"type": "t", "criterion": 1}]}, "/errors/0"),
    ],
)
def test_another_shape_is_refused_with_its_place(data: object, where: str) -> None:
    with pytest.raises(AnswersMisshapen) as refused:
        answers_from_json(data)
    assert refused.value.facts["where"] == where


def test_a_file_is_scored() -> None:
    data = score_file(CARD, _given(literacy={"na": True}, tone={"option": "no"}))
    assert data["score"] == {"value": 75.0, "exact": "75"}
    assert data["before_gates"] == {"value": 87.5, "exact": "175/2"}
    gate = {"criterion": "tone", "effect": "section", "target": "communication"}
    assert data["gates"] == [gate]


@pytest.mark.parametrize(
    ("changes", "code", "criteria"),
    [
        ({"a": {"na": True}}, "answer.unknown_criterion", "a"),
        ({"tone": {"na": True}}, "answer.na_forbidden", "tone"),
        ({"tone": {"option": "maybe"}}, "answer.unknown_option", "tone"),
        ({"tone": {"options": ["yes", "no"]}}, "answer.several_options", "tone"),
        ({"tone": {"number": 2}}, "answer.number_out_of_range", "tone"),
    ],
)
def test_answers_that_do_not_fit_are_told_in_one_sentence(
    changes: dict[str, object], code: str, criteria: str
) -> None:
    with pytest.raises(AnswersRefused) as refused:
        score_file(CARD, _given(**changes))
    assert refused.value.code == code
    assert refused.value.facts["criteria"] == criteria
    for language in Language:
        assert criteria in catalogue(language).of(refused.value)


def test_all_criteria_without_an_answer_are_named() -> None:
    with pytest.raises(MissingAnswers) as refused:
        score_file(CARD, {"answers": {}})
    assert refused.value.facts["criteria"] == ", ".join(CRITERIA)
    assert refused.value.facts["count"] == len(CRITERIA)


def test_an_error_that_the_classifier_does_not_have_is_refused() -> None:
    with pytest.raises(AnswersRefused) as refused:
        score_file(CARD, _given() | {"errors": [{"type": "sneeze"}]})
    assert "sneeze" in catalogue(Language.EN).of(refused.value)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "kind", [*KINDS.values(), AnswersRefused, AnswersMisshapen, CardRefused, CardUnreadable]
)
def test_every_refusal_has_its_sentence(kind: type[Expected], language: Language) -> None:
    assert kind.code in catalogue(language).labels("errors")


def test_a_card_with_faults_scores_nothing(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text("id: a\nversion: 1\n", "utf-8")
    with pytest.raises(CardRefused) as refused:
        score_file(file, _given())
    assert refused.value.facts["count"] == 2
    with pytest.raises(CardUnreadable):
        score_file(tmp_path / "none.yaml", _given())
