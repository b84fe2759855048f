"""What bonuses, riders and hidden criteria need before submission: less than others."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from qa_desk.domain.evaluations import CardRef, Evaluation, Mark, Purpose, RecordedError
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.scoring.conditions import Chosen
from qa_desk.scoring.model import Criterion, NaPolicy, Role, Scorecard
from qa_desk.services.completeness import Lack, Missing, criteria_with_losses, live
from tests.unit.scoring.cards import a_card, a_criterion, an_error


def _evaluation(given: Mapping[str, Answer], *errors: RecordedError) -> Evaluation:
    return Evaluation(
        EvaluationId("e"),
        ContactId(1),
        EvaluatorId("me"),
        CardRef("card", 1, ""),
        datetime(2026, 10, 1, tzinfo=UTC),
        marks={name: Mark(answer) for name, answer in given.items()},
        errors=errors,
    )


def _card() -> Scorecard:
    asked = replace(a_criterion("b", na=NaPolicy.FAIL), visible_if=Chosen("a", ("1",)))
    bonus = replace(a_criterion("bonus"), role=Role.BONUS)
    rider = replace(a_criterion("rider", na=NaPolicy.FAIL), role=Role.RIDER)
    return a_card(a_criterion("a"), asked, bonus, rider, errors=(an_error("late"),))


def test_a_hidden_criterion_lacks_nothing_even_with_a_stale_answer_and_error() -> None:
    card = _card()
    given = {"a": chosen("0"), "bonus": chosen("1"), "rider": chosen("1")}
    hidden = _evaluation(given | {"b": NOT_APPLICABLE}, RecordedError("late", "b"))
    assert live(card, hidden).missing == (Missing("a", Lack.COMMENT),)
    shown = _evaluation(given | {"a": chosen("1")})
    assert live(card, shown).missing == (Missing("b", Lack.ANSWER),)


def test_a_bonus_not_earned_and_a_rider_are_no_loss_that_needs_a_comment() -> None:
    card = _card()
    given = {"a": chosen("1"), "b": chosen("1"), "bonus": chosen("0")}
    for answer in (chosen("0"), NOT_APPLICABLE):
        evaluation = _evaluation(given | {"rider": answer})
        now = live(card, evaluation)
        assert now.missing == ()
        assert criteria_with_losses(card, evaluation, now.result) == frozenset()
        assert now.result.score == 100


def test_a_text_needs_its_comment_only_where_it_always_applies() -> None:
    def missing(na: NaPolicy, comment: str = "", purpose: Purpose = Purpose.RANDOM) -> object:
        note = Criterion("note", {}, (), role=Role.RIDER, text=True, na=na)
        evaluation = replace(_evaluation({"a": chosen("1")}), purpose=purpose)
        marks = {**evaluation.marks, "note": Mark(comment=comment)}
        return live(a_card(a_criterion("a"), note), replace(evaluation, marks=marks)).missing

    assert missing(NaPolicy.FORBIDDEN) == (Missing("note", Lack.COMMENT),)
    assert missing(NaPolicy.FORBIDDEN, "said so") == ()
    assert missing(NaPolicy.FORBIDDEN, purpose=Purpose.CALIBRATION) == ()
    assert missing(NaPolicy.EXCLUDE) == ()
