"""The clock of a computer is put back while people work: nothing ends before it began."""

from dataclasses import replace
from datetime import timedelta

from qa_desk.db.store import Store
from qa_desk.domain.jobs import JobState
from tests.db import builders as b
from tests.workspace import NOON, StoppedClock

YESTERDAY = NOON - timedelta(days=1)


def test_an_evaluation_is_not_submitted_before_it_was_begun(
    store: Store, clock: StoppedClock
) -> None:
    [contact] = b.add(store, b.a_call())
    draft = replace(b.an_evaluation(contact, b.publish(store)), started_at=NOON)
    b.begin(store, draft)
    clock.time = YESTERDAY

    done = b.submit(store, draft)

    assert done.submitted_at == NOON
    with store.read() as reader:
        assert reader.evaluations.get(draft.id).submitted_at == NOON


def test_the_journal_keeps_the_order_in_which_things_were_done(
    store: Store, clock: StoppedClock
) -> None:
    b.add(store, b.a_call("1"))
    clock.time = YESTERDAY
    b.publish(store)

    with store.read() as reader:
        rows = reader.audit.rows(2)
        verdict = reader.audit.check()

    assert [(row.verb, row.at) for row in rows] == [("publish", YESTERDAY), ("add contacts", NOON)]
    assert verdict.broken is None


def test_drafts_saved_across_it_are_all_kept_and_the_journal_stays_whole(
    store: Store, clock: StoppedClock
) -> None:
    [contact] = b.add(store, b.a_call())
    draft = b.begin(store, b.an_evaluation(contact, b.publish(store)))
    for number, moment in enumerate((NOON, YESTERDAY, NOON - timedelta(days=30), NOON)):
        clock.time = moment
        with store.change(b.ME, "save") as change:
            draft = change.evaluations.save(replace(draft, comment=f"version {number}"))
            change.commit()

    with store.read() as reader:
        assert reader.evaluations.get(draft.id).comment == "version 3"
        assert reader.audit.check().broken is None


def test_jobs_keep_their_turn(store: Store, clock: StoppedClock) -> None:
    contacts = b.add(store, b.a_call("1"), b.a_call("2"))
    for contact, moment in zip(contacts, (NOON, YESTERDAY), strict=True):
        clock.time = moment
        with store.change(b.ME, "queue") as change:
            change.jobs.add(b.a_job(contact))
            change.commit()

    with store.read() as reader:
        waiting = reader.jobs.waiting()

    assert [(job.contact_id, job.state) for job in waiting] == [
        (contact, JobState.WAITING) for contact in contacts
    ]
