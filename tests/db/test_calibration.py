from dataclasses import replace
from datetime import timedelta

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.calibration import Session, SessionState
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.ids import EvaluatorId, SessionId
from qa_desk.domain.rows import SessionRow
from qa_desk.errors import NotFound
from tests.db.builders import (
    ASEL,
    DMITRY,
    ME,
    MONDAY,
    a_call,
    a_session,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)


@pytest.fixture
def session(store: Store) -> Session:
    contacts = add(store, a_call("1"), a_call("2"))
    planned = a_session(contacts[::-1], publish(store))
    with store.change(ME, "plan") as change:
        change.calibration.add(planned)
        change.commit()
    return planned


def test_a_session_comes_back_as_it_was_planned(store: Store, session: Session) -> None:
    with store.read() as reader:
        assert reader.calibration.get(session.id) == session


def test_an_unknown_session_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound):
        reader.calibration.get(SessionId("none"))


def test_revealing_a_session_is_kept(store: Store, session: Session) -> None:
    revealed = replace(
        session,
        state=SessionState.REVEALED,
        revealed_at=MONDAY,
        master=None,
        participants=(ASEL, DMITRY, ME),
        contacts=session.contacts[:1],
    )
    with store.change(ME, "reveal") as change:
        change.calibration.save(revealed)
        change.commit()

    with store.read() as reader:
        assert reader.calibration.get(session.id) == revealed


def test_a_session_without_contacts_and_people_is_a_session(store: Store) -> None:
    bare = replace(a_session([], publish(store)), participants=(), master=None)
    with store.change(ME, "plan") as change:
        change.calibration.add(bare)
        change.commit()

    with store.read() as reader:
        assert reader.calibration.get(bare.id) == bare


def test_saving_an_unknown_session_is_not_found(store: Store, session: Session) -> None:
    with store.change(ME, "reveal") as change, pytest.raises(NotFound):
        change.calibration.save(replace(session, id=SessionId("none")))


@pytest.mark.parametrize("wrong", ["participant", "master", "card"])
def test_a_session_needs_what_it_refers_to(store: Store, session: Session, wrong: str) -> None:
    nobody = EvaluatorId("nobody")
    whole = replace(session, id=SessionId("c2"))
    broken = {
        "participant": replace(whole, participants=(nobody,)),
        "master": replace(whole, master=nobody),
        "card": replace(whole, card=CardRef("none", 1, "0")),
    }[wrong]

    with store.change(ME, "plan") as change, pytest.raises(NotFound):
        change.calibration.add(broken)


def test_sessions_are_listed_newest_first_with_submitted_entries(
    store: Store, session: Session
) -> None:
    newer = replace(session, id=SessionId("c2"), created_at=MONDAY + timedelta(days=1))
    with store.change(ME, "plan") as change:
        change.calibration.add(newer)
        change.commit()
    submit(store, begin(store, an_evaluation(session.contacts[0], session.card, ASEL, session.id)))
    begin(store, an_evaluation(session.contacts[0], session.card, DMITRY, session.id))

    with store.read() as reader:
        first, second = reader.calibration.rows()

    assert first.id == newer.id
    assert second == SessionRow(
        session.id, session.title, SessionState.OPEN, MONDAY, contacts=2, participants=2, entries=1
    )


def test_entries_of_a_session_come_by_contact_and_evaluator(store: Store, session: Session) -> None:
    later, earlier = session.contacts
    entries = [
        begin(store, an_evaluation(contact, session.card, evaluator, session.id))
        for contact in (earlier, later)
        for evaluator in (ASEL, DMITRY)
    ]

    with store.read() as reader:
        assert reader.evaluations.entries(session.id) == entries
        assert reader.evaluations.entries(SessionId("none")) == []
