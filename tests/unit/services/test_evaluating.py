"""Evaluating a contact."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.db.faults import ChangedMeanwhile
from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, Mark, Purpose, State
from qa_desk.domain.ids import ContactId, SampleId
from qa_desk.domain.sampling import Pick, Protocol
from qa_desk.errors import NotFound
from qa_desk.scoring.answers import chosen
from qa_desk.scoring.model import Scorecard
from qa_desk.services import evaluating, people, scorecards
from qa_desk.services.answer_faults import UnknownOption
from qa_desk.services.desk import Desk
from qa_desk.services.evaluating import EvaluationIncomplete, Missing
from tests.unit.services.quality import (
    CARD,
    CLEAN,
    a_ready_desk,
    add_contact,
    answered,
    evaluate,
    lost,
    marks,
    not_applicable,
    rudeness,
)
from tests.workspace import a_desk


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as ready:
        yield ready


@pytest.fixture(name="desk")
def _desk(ready: tuple[Desk, CardRef]) -> Desk:
    return ready[0]


def _draft(desk: Desk, name: str = "C-1") -> Evaluation:
    return evaluating.start(desk, add_contact(desk, name)).value


def _missing(desk: Desk, evaluation: Evaluation) -> tuple[Missing, ...]:
    card = scorecards.card(desk, evaluation.card)
    return evaluating.live(card, evaluation).missing


def test_beginning_twice_gives_the_same_draft_back(desk: Desk) -> None:
    first = _draft(desk)
    again = evaluating.start(desk, first.contact_id)
    assert again.value == first
    assert not again.changes.topics


def test_a_contact_that_somebody_chose_is_targeted(desk: Desk) -> None:
    assert _draft(desk).purpose is Purpose.TARGETED


def test_a_contact_that_waits_in_a_sample_is_random_and_names_it(desk: Desk) -> None:
    contact_id = add_contact(desk, "C-1")
    _store_sample(desk, contact_id)
    draft = evaluating.start(desk, contact_id).value
    assert draft.purpose is Purpose.RANDOM
    assert draft.sample_id == "s1"


def test_a_stated_purpose_wins(desk: Desk) -> None:
    contact_id = add_contact(desk, "C-1")
    _store_sample(desk, contact_id)
    draft = evaluating.start(desk, contact_id, purpose=Purpose.COMPLAINT).value
    assert draft.purpose is Purpose.COMPLAINT
    assert draft.sample_id is None


def test_without_a_published_card_nothing_can_be_begun(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with pytest.raises(evaluating.NoCard):
        evaluating.start(desk, add_contact(desk, "C-1"))
    desk.store.close()


def test_a_card_for_another_channel_gives_way_to_one_that_fits(desk: Desk) -> None:
    text = CARD.replace("id: small", "id: calls", 1).replace(
        "scoring:", "channels: [voice]\nscoring:"
    )
    scorecards.publish_text(desk, text)
    assert _draft(desk).card.id == "small"


def test_an_unknown_contact_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        evaluating.start(desk, ContactId(99))


def test_a_saved_draft_comes_back_as_it_was(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=marks(tone=lost("loud", Evidence(message=0, quote="No!"))))
    saved = evaluating.save(desk, draft).value
    assert evaluating.load(desk, draft.id) == saved
    assert saved.marks == draft.marks


def test_two_windows_cannot_overwrite_each_other(desk: Desk) -> None:
    draft = _draft(desk)
    evaluating.save(desk, replace(draft, comment="first"))
    with pytest.raises(ChangedMeanwhile):
        evaluating.save(desk, replace(draft, comment="second"))


def test_only_the_author_saves_and_submits(desk: Desk) -> None:
    draft = _draft(desk)
    people.add_evaluator(desk, "asel", "Asel")
    other = replace(desk, user=people.evaluators(desk)[0].id)
    with pytest.raises(evaluating.NotYours):
        evaluating.save(other, draft)
    with pytest.raises(evaluating.NotYours):
        evaluating.submit(other, draft)


def test_an_empty_draft_lacks_every_answer(desk: Desk) -> None:
    assert [(m.criterion, m.code) for m in _missing(desk, _draft(desk))] == [
        ("greeting", "answer"),
        ("solution", "answer"),
        ("tone", "answer"),
    ]


def test_a_lost_point_without_its_reason_cannot_be_submitted(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=marks(greeting=lost()))
    with pytest.raises(EvaluationIncomplete) as refused:
        evaluating.submit(desk, draft)
    assert refused.value.facts["missing"] == (Missing("greeting", evaluating.Lack.COMMENT),)
    assert refused.value.facts["criteria"] == "greeting"
    assert evaluating.load(desk, draft.id).state is State.DRAFT


@pytest.mark.parametrize("mark", [lost("too late"), lost("", Evidence(start_ms=1200))])
def test_a_comment_or_an_evidence_is_reason_enough(desk: Desk, mark: Mark) -> None:
    draft = replace(_draft(desk), marks=marks(greeting=mark))
    assert evaluating.submit(desk, draft).value.state is State.SUBMITTED


def test_blanks_are_no_comment(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=marks(greeting=lost("  \n")))
    assert [m.code for m in _missing(desk, draft)] == ["comment"]


def test_an_option_that_needs_a_comment_asks_for_it_without_a_lost_point(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=marks(solution=Mark(chosen("yes"))))
    assert [m.criterion for m in _missing(desk, draft)] == ["solution"]


def test_not_applicable_is_an_answer_and_no_lost_point(desk: Desk) -> None:
    done = evaluate(desk, add_contact(desk, "C-1"), marks(greeting=not_applicable()))
    (row,) = evaluating.of_contact(desk, done.contact_id)
    assert row.outcome is not None
    assert row.outcome.score == 100


def test_a_recorded_error_needs_a_reason_too(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=CLEAN, errors=(rudeness(None),))
    assert _missing(desk, draft) == (Missing("", evaluating.Lack.COMMENT, "rudeness"),)


def test_the_comment_of_an_error_explains_the_lost_point_of_its_criterion(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=marks(tone=lost()), errors=(rudeness(comment="Shouted."),))
    assert _missing(desk, draft) == ()


def test_an_option_that_the_card_does_not_have_is_refused(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=marks(tone=answered(chosen("perhaps"))))
    with pytest.raises(UnknownOption):
        evaluating.submit(desk, draft)


def test_a_submitted_evaluation_keeps_exact_figures(desk: Desk) -> None:
    done = evaluate(desk, add_contact(desk, "C-1"), marks(tone=lost("rude")), rudeness())
    (row,) = evaluating.of_contact(desk, done.contact_id)
    assert row.outcome is not None
    assert (row.outcome.score, row.outcome.before_gates) == (Fraction(0), Fraction(80))
    assert (row.outcome.critical_customer, row.outcome.critical_business) == (1, None)
    assert row.submitted_at == desk.clock.now()


def test_a_submitted_evaluation_no_longer_changes(desk: Desk) -> None:
    done = evaluate(desk, add_contact(desk, "C-1"))
    for verb in (evaluating.save, evaluating.submit):
        with pytest.raises(evaluating.NotDraft):
            verb(desk, replace(done, comment="other"))


def test_submitting_tells_which_pages_to_look_at_again(desk: Desk) -> None:
    draft = replace(_draft(desk), marks=CLEAN)
    changes = evaluating.submit(desk, draft).changes
    assert changes.topics == {Topic.EVALUATIONS, Topic.SAMPLES, Topic.CONTACTS}
    assert changes.contacts == {int(draft.contact_id)}


def test_the_live_score_leaves_out_what_is_not_answered(desk: Desk) -> None:
    draft = replace(_draft(desk), marks={"greeting": lost("late"), "tone": CLEAN["tone"]})
    live = evaluating.live(scorecards.card(desk, draft.card), draft)
    assert live.result.score == 50


def test_the_live_score_of_the_shipped_card_takes_less_than_two_milliseconds(desk: Desk) -> None:
    paths = {path.stem: path for path in scorecards.shipped()}
    card = scorecards.read_card(paths["inbound_service"])
    given = {c.id: answered(chosen(c.options[0].id)) for c in card.criteria()}
    draft = replace(_draft(desk), marks=given)
    best = min(_seconds(card, draft) for _ in range(20))
    assert best < 0.002


def test_submitted_ones_can_be_listed_by_the_month_of_the_contact(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1"))
    evaluate(desk, add_contact(desk, "C-2", at=datetime(2026, 9, 30, 5, tzinfo=UTC)))
    _draft(desk, "C-3")
    assert [r.contact_external_id for r in evaluating.submitted(desk, "2026-10")] == ["C-1"]
    assert len(evaluating.submitted(desk)) == 2


def _seconds(card: Scorecard, draft: Evaluation) -> float:
    start = time.perf_counter()
    evaluating.live(card, draft)
    return time.perf_counter() - start


def _store_sample(desk: Desk, contact_id: ContactId) -> None:
    protocol = Protocol(
        id=SampleId("s1"),
        name="October",
        plan="",
        seed=1,
        algorithm="test",
        frame=(contact_id,),
        frame_hash="",
        strata=(),
        picks=(Pick(contact_id, "all", Fraction(1)),),
        left_out=(),
        drawn_at=desk.clock.now(),
    )
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        change.samples.add(protocol)
        change.commit()
