"""Filling the scorecard: marks, the current criterion, the live score and what is missing."""

import pytest

from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, Purpose
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.scoring.answers import NOT_APPLICABLE, chosen
from qa_desk.services.completeness import Lack
from qa_desk.ui.viewmodels.scorecard import WHOLE, Edit, EditKind, ScorecardModel
from tests.ui.evaluate_desk import a_card
from tests.workspace import NOON

CARD = CardRef("inbound_service", 1, "0" * 64)
pytestmark = pytest.mark.usefixtures("qapp")


def _evaluation(purpose: Purpose = Purpose.RANDOM) -> Evaluation:
    return Evaluation(
        EvaluationId("e1"), ContactId(1), EvaluatorId("me"), CARD, NOON, purpose=purpose
    )


@pytest.fixture
def model() -> ScorecardModel:
    made = ScorecardModel()
    made.open(a_card(), _evaluation(), editable=True)
    return made


def test_the_first_criterion_that_lacks_an_answer_is_current(model: ScorecardModel) -> None:
    assert model.current == "greeting"
    model.give("greeting", chosen("yes"))
    evaluation = model.evaluation
    assert evaluation is not None
    model.open(a_card(), evaluation, editable=True)
    assert model.current == "closing"


def test_a_digit_chooses_the_option_of_that_number(model: ScorecardModel) -> None:
    model.answer(2)
    assert model.sheet.mark("greeting").answer == chosen("no")


def test_a_number_beyond_the_options_changes_nothing(model: ScorecardModel) -> None:
    model.answer(9)
    assert model.sheet.mark("greeting").answer is None


def test_not_applicable_is_refused_where_the_card_forbids_it(model: ScorecardModel) -> None:
    model.go("tone")
    model.not_applicable()
    assert model.sheet.mark("tone").answer is None
    model.go("hold")
    model.not_applicable()
    assert model.sheet.mark("hold").answer == NOT_APPLICABLE


def test_the_live_score_follows_each_answer(model: ScorecardModel) -> None:
    model.give("greeting", chosen("yes"))
    assert model.live is not None
    assert model.live.result.score == 100
    model.give("data_protection", chosen("no"))
    assert model.live.result.score == 0
    assert [hit.criterion for hit in model.live.result.gates] == ["data_protection"]


def test_a_lost_point_lacks_a_reason_until_it_has_one(model: ScorecardModel) -> None:
    model.give("greeting", chosen("no"))
    assert model.lacks("greeting") == {Lack.COMMENT}
    model.comment("greeting", "Began without a word of greeting.")
    assert model.lacks("greeting") == frozenset()


def test_evidence_is_a_reason_and_the_same_second_counts_once(model: ScorecardModel) -> None:
    model.give("greeting", chosen("no"))
    assert model.prove(Evidence(start_ms=12_000))
    assert model.prove(Evidence(start_ms=12_400))
    assert model.sheet.mark("greeting").evidence == (Evidence(start_ms=12_000),)
    assert model.lacks("greeting") == frozenset()


def test_evidence_stands_in_the_order_of_the_recording(model: ScorecardModel) -> None:
    for moment in (30_000, 10_000, 20_000):
        model.prove(Evidence(start_ms=moment))
    moments = [each.start_ms for each in model.sheet.mark("greeting").evidence]
    assert moments == [10_000, 20_000, 30_000]


def test_the_contact_as_a_whole_takes_no_evidence(model: ScorecardModel) -> None:
    model.go(WHOLE)
    assert not model.prove(Evidence(start_ms=1))


def test_errors_can_be_recorded_at_a_lost_point_only(model: ScorecardModel) -> None:
    assert not model.takes_errors("greeting")
    model.give("greeting", chosen("no"))
    assert model.takes_errors("greeting")
    assert model.error_types("greeting") == ("no_greeting",)


def test_an_error_goes_with_the_lost_point_it_stood_at(model: ScorecardModel) -> None:
    model.give("greeting", chosen("no"))
    model.set_error("greeting", "no_greeting", recorded=True)
    assert model.sheet.has_error("greeting", "no_greeting")
    model.give("greeting", chosen("yes"))
    assert model.sheet.errors == ()


def test_enter_goes_to_what_is_missing_and_round_to_the_beginning(model: ScorecardModel) -> None:
    model.give("closing", chosen("yes"))
    assert model.go_to_missing()
    assert model.current == "needs"
    model.go("data_protection")
    model.go_to_missing()
    assert model.current == "greeting"


def test_nothing_is_missing_when_all_is_answered(model: ScorecardModel) -> None:
    for criterion in a_card().criteria():
        model.give(criterion.id, chosen(criterion.options[0].id))
    assert not model.go_to_missing()
    assert model.live is not None
    assert model.live.missing == ()


def test_up_and_down_stop_at_the_ends(model: ScorecardModel) -> None:
    model.step(-1)
    assert model.current == "greeting"
    model.step(100)
    assert model.current == WHOLE


def test_every_edit_carries_what_was_before_and_after(model: ScorecardModel) -> None:
    edits: list[Edit] = []
    model.edited.connect(edits.append)
    model.give("greeting", chosen("no"))
    assert [(edit.kind, edit.criterion) for edit in edits] == [(EditKind.ANSWER, "greeting")]
    model.put(edits[0].before)
    assert model.sheet.mark("greeting").answer is None
    model.put(edits[0].after)
    assert model.sheet.mark("greeting").answer == chosen("no")


def test_giving_the_same_answer_again_is_no_edit(model: ScorecardModel) -> None:
    edits: list[Edit] = []
    model.give("greeting", chosen("no"))
    model.edited.connect(edits.append)
    model.give("greeting", chosen("no"))
    assert edits == []


def test_only_the_places_that_changed_are_told(model: ScorecardModel) -> None:
    told: list[str] = []
    model.changed.connect(told.append)
    model.give("hold", NOT_APPLICABLE)
    model.comment(WHOLE, "A calm contact.")
    assert told == ["hold", WHOLE]


def test_a_sheet_that_is_not_editable_takes_nothing(model: ScorecardModel) -> None:
    model.set_editable(editable=False)
    model.answer(1)
    model.comment("greeting", "too late")
    assert not model.prove(Evidence(start_ms=1))
    assert model.sheet.marks == {}
    assert model.lacks("greeting") == frozenset()


def test_taking_an_answer_back_leaves_no_empty_mark(model: ScorecardModel) -> None:
    model.answer(1)
    model.clear()
    assert model.sheet.marks == {}


def test_a_blind_entry_asks_for_no_reasons() -> None:
    model = ScorecardModel()
    model.open(a_card(), _evaluation(Purpose.CALIBRATION), editable=True)
    model.give("greeting", chosen("no"))
    assert model.lacks("greeting") == frozenset()


def test_closing_shows_nothing(model: ScorecardModel) -> None:
    model.answer(1)
    model.close()
    assert (model.card, model.live, model.places, model.editable) == (None, None, (), False)
    model.answer(1)
    model.step(1)
    assert not model.go_to_missing()
