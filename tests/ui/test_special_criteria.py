"""Criteria with conditions, numbers, several answers, a bonus and a rider, as they are filled."""

from fractions import Fraction

import pytest

from qa_desk.domain.evaluations import Evidence, Purpose
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.services.completeness import Lack
from qa_desk.ui.viewmodels.scorecard import WHOLE, Edit, EditKind, ScorecardModel
from tests.ui.special_card import a_special_card, a_special_evaluation, seconds

pytestmark = pytest.mark.usefixtures("qapp")
ALWAYS = ("complaint", "hold", "offered", "initiative", "mood", WHOLE)


@pytest.fixture
def model() -> ScorecardModel:
    made = ScorecardModel()
    made.open(a_special_card(), a_special_evaluation(), editable=True)
    return made


def missing(model: ScorecardModel) -> list[tuple[str, Lack]]:
    assert model.live is not None
    return [(each.criterion, each.code) for each in model.live.missing]


def test_what_a_condition_hides_is_no_place_and_lacks_nothing(model: ScorecardModel) -> None:
    assert model.places == ALWAYS
    assert model.hidden == {"apology", "thanked"}
    assert [place for place, _ in missing(model)] == list(ALWAYS[:-1])
    model.step(1)
    assert model.current == "hold"


def test_an_answer_brings_a_criterion_and_another_takes_it_away(model: ScorecardModel) -> None:
    told: list[bool] = []
    model.hidden_changed.connect(lambda: told.append(True))
    model.give("complaint", chosen("no"))
    assert "apology" in model.places
    assert ("apology", Lack.ANSWER) in missing(model)
    model.give("complaint", chosen("yes"))
    assert "apology" not in model.places
    model.give("hold", seconds(10))
    assert len(told) == 2


def test_marks_of_what_is_hidden_are_kept_and_do_not_count(model: ScorecardModel) -> None:
    model.give("complaint", chosen("no"))
    model.go("apology")
    model.give("apology", chosen("no"))
    model.prove(Evidence(start_ms=1_000))
    assert [place for place, _ in model.evidence()] == ["apology"]
    model.give("complaint", chosen("yes"))
    assert model.live is not None
    assert model.live.result.score == 100
    assert model.evidence() == ()
    assert model.sheet.mark("apology").answer == chosen("no")
    model.give("complaint", chosen("no"))
    assert model.sheet.mark("apology").evidence == (Evidence(start_ms=1_000),)
    assert model.live.result.score == 0


def test_the_current_criterion_is_never_a_hidden_one(model: ScorecardModel) -> None:
    model.give("complaint", chosen("no"))
    before = model.sheet
    model.go("apology")
    moves: list[tuple[str, str]] = []
    model.current_changed.connect(lambda was, now: moves.append((was, now)))
    model.put(before.answered("complaint", chosen("yes")))
    assert model.current == "complaint"
    assert moves == [("apology", "complaint")]


def test_a_hidden_first_criterion_is_not_where_it_opens(model: ScorecardModel) -> None:
    for place in ALWAYS[:-1]:
        model.give(place, seconds(5) if place == "hold" else None)
    evaluation = model.evaluation
    assert evaluation is not None
    model.open(a_special_card(), evaluation, editable=False)
    assert model.current in model.places


def test_a_number_answers_and_chooses_its_range(model: ScorecardModel) -> None:
    model.measure("hold", Fraction("12.5"))
    assert model.sheet.mark("hold").answer == Answer(number=Fraction(25, 2))
    assert model.live is not None
    assert model.live.result.score == 100
    model.measure("hold", Fraction(61))
    assert model.live.result.score == 50
    assert "thanked" in model.places


@pytest.mark.parametrize("number", [None, Fraction(601), Fraction(-1)])
def test_a_number_in_no_range_is_no_answer(model: ScorecardModel, number: Fraction | None) -> None:
    model.measure("hold", Fraction(20))
    model.measure("hold", number)
    assert model.sheet.mark("hold").answer is None
    assert ("hold", Lack.ANSWER) in missing(model)


def test_digits_toggle_where_several_answers_hold(model: ScorecardModel) -> None:
    model.go("offered")
    for number in (3, 1):
        model.answer(number)
    assert model.sheet.mark("offered").answer == chosen("branch", "callback")
    model.answer(3)
    assert model.sheet.mark("offered").answer == chosen("branch")
    model.answer(1)
    assert model.sheet.mark("offered").answer is None


def test_the_digits_of_a_number_are_one_step(model: ScorecardModel) -> None:
    edits: list[Edit] = []
    model.edited.connect(edits.append)
    model.measure("hold", Fraction(1))
    model.measure("hold", Fraction(12))
    assert [edit.kind for edit in edits] == [EditKind.NUMBER] * 2
    assert edits[1].continues(edits[0])


def test_a_bonus_that_is_not_earned_and_a_rider_lack_no_reason(model: ScorecardModel) -> None:
    model.give("initiative", chosen("no"))
    model.give("mood", chosen("angry"))
    assert [(p, c) for p, c in missing(model) if p in {"initiative", "mood"}] == []
    assert not model.lost("initiative")
    assert not model.takes_errors("mood")


def test_a_bonus_adds_and_a_rider_changes_nothing(model: ScorecardModel) -> None:
    model.give("complaint", chosen("yes"))
    model.give("mood", chosen("angry"))
    assert model.live is not None
    assert model.live.result.score == 100
    model.give("initiative", chosen("yes"))
    assert model.live.result.score == 105


def test_all_kinds_together_can_be_complete() -> None:
    model = ScorecardModel()
    evaluation = a_special_evaluation(Purpose.CALIBRATION)
    model.open(a_special_card(), evaluation, editable=True)
    model.give("complaint", NOT_APPLICABLE)
    model.give("hold", seconds(200))
    model.give("offered", chosen("app"))
    model.give("initiative", chosen("no"))
    model.give("mood", chosen("calm"))
    assert missing(model) == []
    assert model.hidden == {"apology", "thanked"}
