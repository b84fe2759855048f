"""Answers of many evaluations: all that counts, read with one statement."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose
from qa_desk.domain.what_if import StoredAnswers
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.faults import is_given
from tests.db.builders import (
    ASEL,
    DMITRY,
    ME,
    MONDAY,
    a_call,
    a_chat,
    a_session,
    add,
    an_evaluation,
    an_outcome,
    begin,
    publish,
)
from tests.db.conftest import Statements


@pytest.fixture
def card(store: Store) -> CardRef:
    return publish(store)


def _submit(store: Store, evaluation: Evaluation) -> Evaluation:
    begun = begin(store, evaluation)
    with store.change(ME, "submit") as change:
        done = change.evaluations.submit(begun, an_outcome())
        change.commit()
    return done


def _read(
    store: Store, card: CardRef, period: tuple[datetime, datetime] | None = None
) -> list[StoredAnswers]:
    with store.read() as reader:
        found = list(reader.evaluations.answers_of(card, period))
        assert reader.evaluations.count_of(card, period) == len(found)
    return found


def test_answers_come_back_as_they_were_given(store: Store, card: CardRef) -> None:
    (contact,) = add(store, a_call())
    made = _submit(store, an_evaluation(contact, card))
    (found,) = _read(store, card)
    expected = made.answers()
    given = {key: answer for key, answer in expected.given.items() if is_given(answer)}
    assert found.answers == Answers(given, expected.errors, "voice", "Тарифы")
    assert (found.contact, found.contact_id, found.evaluation) == ("SM-1", contact, made.id)
    assert found.purpose is Purpose.RANDOM


def test_an_evaluation_without_errors_or_options_has_none(store: Store, card: CardRef) -> None:
    (contact,) = add(store, a_chat())
    _submit(store, replace(an_evaluation(contact, card), marks={}, errors=()))
    (found,) = _read(store, card)
    assert found.answers == Answers(channel="chat")


def test_drafts_sessions_and_other_versions_stay_out(store: Store, card: CardRef) -> None:
    other = publish(store, 2)
    contacts = add(store, *(a_call(f"SM-{n}") for n in range(4)))
    wanted = _submit(store, an_evaluation(contacts[0], card))
    _submit(store, an_evaluation(contacts[1], other))
    begin(store, an_evaluation(contacts[2], card))
    session = a_session([contacts[3]], card)
    with store.change(ME, "open") as change:
        change.calibration.add(session)
        change.commit()
    _submit(store, an_evaluation(contacts[3], card, ASEL, session.id))
    assert [each.evaluation for each in _read(store, card)] == [wanted.id]


def test_they_come_in_the_order_of_submission_with_their_purpose(
    store: Store, card: CardRef
) -> None:
    contacts = add(store, *(a_call(f"SM-{n}") for n in range(3)))
    for contact, days, purpose in zip(contacts, (2, 0, 1), Purpose, strict=False):
        made = replace(an_evaluation(contact, card, DMITRY), purpose=purpose)
        _submit(store, replace(made, submitted_at=MONDAY + timedelta(days=days)))
    found = _read(store, card)
    assert [each.contact for each in found] == ["SM-1", "SM-2", "SM-0"]
    assert [each.purpose for each in found] == [
        Purpose.TARGETED,
        Purpose.COMPLAINT,
        Purpose.RANDOM,
    ]


def test_a_period_is_that_in_which_the_contact_began(store: Store, card: CardRef) -> None:
    october = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)
    before = datetime(2026, 9, 30, 23, 59, tzinfo=UTC)
    contacts = add(store, a_call("in"), a_call("before", before), a_call("unknown", None))
    for contact in contacts:
        _submit(store, replace(an_evaluation(contact, card), submitted_at=MONDAY))
    assert {each.contact for each in _read(store, card, october)} == {"in", "unknown"}


def test_many_cost_as_many_statements_as_one(
    store: Store, card: CardRef, statements: Statements
) -> None:
    contacts = add(store, *(a_call(f"SM-{n}") for n in range(8)))
    for contact in contacts:
        _submit(store, an_evaluation(contact, card))
    statements.clear()
    assert len(_read(store, card)) == len(contacts)
    assert len(statements) == 2  # the number of them, and they themselves
