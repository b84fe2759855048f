"""What a sample's kind makes of its evaluations: only first scores of random picks feed indices."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.sampling import Protocol
from qa_desk.services import evaluating, sampling
from qa_desk.services.desk import Desk
from tests.ui.office import ASEL, DMITRY, furnish, marks, submit, the_card
from tests.workspace import a_desk

PLAN = "name: n\nseed: 1\nmethod: simple\nsize: 3\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk with twelve contacts, three evaluators and the shipped cards."""
    desk = a_desk(tmp_path)
    furnish(desk)
    return desk


def drawn(desk: Desk, more: str = "") -> Protocol:
    return sampling.draw(desk, PLAN + more).value


def test_a_random_pick_feeds_indices(desk: Desk) -> None:
    sample = drawn(desk)
    made = submit(desk, sample.picks[0].contact_id)
    assert (made.purpose, made.sample_id) == (Purpose.RANDOM, sample.id)


@pytest.mark.parametrize("asked", [None, Purpose.RANDOM])
def test_a_targeted_pick_never_does_whatever_is_asked(desk: Desk, asked: Purpose | None) -> None:
    sample = drawn(desk, "selection: targeted\n")
    made = submit(desk, sample.picks[0].contact_id, asked)
    assert (made.purpose, made.sample_id) == (Purpose.TARGETED, sample.id)


def test_a_second_score_is_kept_apart(desk: Desk) -> None:
    sample = drawn(desk, f"evaluators: [{ASEL}, {DMITRY}]\ndouble: 1\n")
    pick = sample.picks[0]
    assert pick.assignee is not None
    assert pick.second is not None
    first = submit(replace(desk, user=pick.assignee), pick.contact_id)
    second = submit(replace(desk, user=pick.second), pick.contact_id)
    assert (first.purpose, second.purpose) == (Purpose.RANDOM, Purpose.CALIBRATION)
    assert second.sample_id == sample.id
    waiting = sampling.todo(desk, pick.second)
    assert pick.contact_id not in {row.contact.id for row in waiting if row.is_second}


def test_a_draft_of_a_pick_that_was_replaced_is_submitted_as_targeted(desk: Desk) -> None:
    sample = drawn(desk)
    gone = sample.picks[0].contact_id
    ref, card = the_card(desk)
    draft = evaluating.start(desk, gone, ref).value
    assert draft.purpose is Purpose.RANDOM
    sampling.substitute(desk, sample.id, gone, "silence")
    done = evaluating.submit(desk, replace(draft, marks=marks(card))).value
    assert done.purpose is Purpose.TARGETED


def test_an_evaluated_pick_is_not_replaced(desk: Desk) -> None:
    sample = drawn(desk)
    gone = sample.picks[0].contact_id
    submit(desk, gone)
    with pytest.raises(sampling.PickEvaluated):
        sampling.substitute(desk, sample.id, gone, "silence")


def test_a_contact_of_no_sample_is_targeted(desk: Desk) -> None:
    sample = drawn(desk)
    other = next(one for one in sample.frame if one not in {p.contact_id for p in sample.picks})
    assert submit(desk, other).purpose is Purpose.TARGETED
