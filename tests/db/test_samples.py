from dataclasses import replace
from datetime import timedelta

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.rows import SampleRow, TodoRow
from qa_desk.domain.sampling import Protocol
from qa_desk.errors import NotFound
from tests.db.builders import (
    ASEL,
    DMITRY,
    ME,
    MONDAY,
    a_call,
    a_protocol,
    a_session,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)
from tests.db.conftest import Statements


def draw(store: Store, protocol: Protocol) -> Protocol:
    with store.change(ME, "draw") as change:
        change.samples.add(protocol)
        change.commit()
    return protocol


def todo(store: Store, evaluator: EvaluatorId | None = None) -> list[TodoRow]:
    with store.read() as reader:
        return reader.samples.todo(evaluator)


def the_row(store: Store) -> SampleRow:
    with store.read() as reader:
        [row] = reader.samples.rows()
    return row


def calls(store: Store, number: int) -> list[ContactId]:
    return add(store, *(a_call(f"SM-{n}") for n in range(number)))


def test_a_protocol_comes_back_as_it_was_stored(store: Store) -> None:
    protocol = draw(store, a_protocol(calls(store, 3), ASEL))

    with store.read() as reader:
        assert reader.samples.get(protocol.id) == protocol


def test_a_sample_of_nothing_comes_back(store: Store) -> None:
    protocol = draw(store, replace(a_protocol([]), strata=(), exclusions=()))

    with store.read() as reader:
        assert reader.samples.get(protocol.id) == protocol


def test_an_unknown_sample_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound):
        reader.samples.get(SampleId("none"))


def test_an_assignee_must_be_known(store: Store) -> None:
    protocol = a_protocol(calls(store, 1), EvaluatorId("nobody"))

    with store.change(ME, "draw") as change, pytest.raises(NotFound) as caught:
        change.samples.add(protocol)

    assert caught.value.facts == {"what": "evaluator", "id": "nobody"}


def test_samples_are_listed_newest_first(store: Store) -> None:
    old = draw(store, a_protocol([], id_="old"))
    new = draw(store, replace(a_protocol([], id_="new"), drawn_at=MONDAY + timedelta(days=1)))

    with store.read() as reader:
        assert [row.id for row in reader.samples.rows()] == [new.id, old.id]


def test_a_pick_is_evaluated_by_a_submitted_evaluation_for_its_sample(store: Store) -> None:
    contacts = calls(store, 3)
    sample = draw(store, a_protocol(contacts))
    card = publish(store)
    submit(store, begin(store, an_evaluation(contacts[0], card, sample_id=sample.id)))
    draft = begin(store, an_evaluation(contacts[1], card, sample_id=sample.id))

    row = the_row(store)
    waiting = todo(store)

    assert (row.frame_size, row.size, row.evaluated, row.seed) == (3, 3, 1, sample.seed)
    assert [(line.contact.id, line.draft) for line in waiting] == [
        (contacts[1], draft.id),
        (contacts[2], None),
    ]
    assert {(line.sample_id, line.sample_name) for line in waiting} == {(sample.id, sample.name)}


def test_an_evaluation_from_the_list_counts_if_it_came_after_the_draw(store: Store) -> None:
    contacts = calls(store, 2)
    draw(store, a_protocol(contacts))
    card = publish(store)
    hour = timedelta(hours=1)
    for contact, at in zip(contacts, (MONDAY - hour, MONDAY + hour), strict=True):
        draft = begin(store, replace(an_evaluation(contact, card), started_at=at))
        submit(store, replace(draft, submitted_at=at))

    assert [line.contact.id for line in todo(store)] == contacts[:1]
    assert the_row(store).evaluated == 1


def test_an_evaluation_for_another_sample_does_not_count(store: Store) -> None:
    contacts = calls(store, 1)
    draw(store, a_protocol(contacts))
    other = draw(store, a_protocol([], id_="other"))
    submit(store, begin(store, an_evaluation(contacts[0], publish(store), sample_id=other.id)))

    assert len(todo(store)) == 1


def test_calibration_does_no_sample_s_work(store: Store) -> None:
    contacts = calls(store, 1)
    draw(store, a_protocol(contacts))
    session = a_session(contacts, publish(store))
    with store.change(ME, "plan") as change:
        change.calibration.add(session)
        change.commit()
    submit(store, begin(store, an_evaluation(contacts[0], session.card, ASEL, session.id)))

    assert len(todo(store)) == 1
    assert the_row(store).evaluated == 0


def test_the_to_do_list_is_one_s_own_and_what_nobody_has(store: Store) -> None:
    contacts = calls(store, 3)
    whole = a_protocol(contacts)
    picks = [replace(p, assignee=a) for p, a in zip(whole.picks, (ASEL, DMITRY, None), strict=True)]
    draw(store, replace(whole, picks=tuple(picks)))

    assert [line.contact.id for line in todo(store)] == contacts
    assert [line.contact.id for line in todo(store, ASEL)] == [contacts[0], contacts[2]]
    assert [line.assignee for line in todo(store, DMITRY)] == [DMITRY, None]


def test_one_evaluator_s_draft_is_not_another_s(store: Store) -> None:
    contacts = calls(store, 1)
    draw(store, a_protocol(contacts))
    draft = begin(store, an_evaluation(contacts[0], publish(store), ASEL))

    assert [line.draft for line in todo(store, ASEL)] == [draft.id]
    assert [line.draft for line in todo(store, DMITRY)] == [None]


@pytest.mark.parametrize("number", [3, 400])
def test_the_to_do_list_costs_two_statements(
    store: Store, statements: Statements, number: int
) -> None:
    draw(store, a_protocol(calls(store, number)))

    statements.clear()

    assert len(todo(store)) == number
    assert len(statements) == 2


def test_nothing_to_do_is_an_empty_list(store: Store) -> None:
    assert todo(store) == []
