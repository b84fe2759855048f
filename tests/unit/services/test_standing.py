"""How far a blind session is, told without a word about anybody's answers."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from qa_desk.domain.calibration import Session
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import ContactId
from qa_desk.services import calibrating, people
from qa_desk.services.calibrating import Given, Standing
from qa_desk.services.desk import Desk
from tests.unit.services.quality import ASEL, CLEAN, DMITRY, a_ready_desk, add_contact


@pytest.fixture(name="opened")
def _opened(tmp_path: Path) -> Iterator[tuple[Desk, Session, ContactId, ContactId]]:
    with a_ready_desk(tmp_path) as (desk, card):
        people.add_evaluator(desk, "asel", "Асель Нурланова")
        people.add_evaluator(desk, "dmitry", "Дмитрий Орлов")
        one, other = add_contact(desk, "C-1"), add_contact(desk, "C-2")
        made = calibrating.create(desk, "October", (one, other), card, (ASEL, DMITRY)).value
        yield desk, made, one, other


def test_submitted_contacts_are_counted_by_participant(
    opened: tuple[Desk, Session, ContactId, ContactId],
) -> None:
    desk, session, one, other = opened
    for contact in (one, other):
        calibrating.answer(desk, session.id, ASEL, contact, Given(CLEAN))
    calibrating.answer(desk, session.id, DMITRY, one, Given(CLEAN))
    standing = calibrating.standing(desk, session.id)
    assert standing.submitted == {ASEL: 2, DMITRY: 1}
    assert standing.waiting == (DMITRY,) == calibrating.waiting_for(desk, session.id)
    assert standing.names[DMITRY] == "Дмитрий Орлов"


def test_only_ones_own_entries_are_told_one_by_one(
    opened: tuple[Desk, Session, ContactId, ContactId],
) -> None:
    desk, session, one, other = opened
    asels = replace(desk, user=ASEL)
    calibrating.my_entry(asels, session.id, one)
    calibrating.answer(desk, session.id, ASEL, other, Given(CLEAN))
    assert calibrating.standing(asels, session.id).mine == {
        one: State.DRAFT,
        other: State.SUBMITTED,
    }
    assert calibrating.standing(replace(desk, user=DMITRY), session.id).mine == {}


def test_a_standing_has_no_room_for_answers() -> None:
    assert {field.name for field in fields(Standing)} == {"session", "names", "submitted", "mine"}
