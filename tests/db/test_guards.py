"""What the database refuses whatever program asks."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from qa_desk.db.store import Store
from tests.db.builders import (
    ME,
    a_call,
    add,
    an_evaluation,
    begin,
    publish,
    publish_classifier,
    submit,
)

KEPT = [
    "UPDATE audit SET by = 'other'",
    "DELETE FROM audit",
    "UPDATE audit_subject SET subject = '0'",
    "DELETE FROM audit_subject",
    "UPDATE scorecard SET text = 'other'",
    "DELETE FROM scorecard",
    "UPDATE classifier SET text = 'other'",
    "DELETE FROM classifier",
    "UPDATE evaluation SET score = '100/1'",
    "UPDATE evaluation SET comment = ''",
    "UPDATE evaluation SET evaluator = 'asel'",
    "UPDATE evaluation SET state = 'draft'",
    "DELETE FROM evaluation",
    "UPDATE mark SET na = (1 = 1)",
    "DELETE FROM mark",
    "INSERT INTO mark SELECT evaluation_id, 'extra', 99, answered, number, na, '' FROM mark LIMIT 1",
    "UPDATE mark_option SET option = 'yes'",
    "DELETE FROM mark_option",
    "UPDATE recorded_error SET type = 'none'",
    "DELETE FROM recorded_error",
    "UPDATE evidence SET start_ms = 0",
    "DELETE FROM evidence",
    "UPDATE marker SET note = 'other'",
    "UPDATE marker SET at_ms = at_ms + 1",
    "DELETE FROM marker",
    "INSERT INTO marker SELECT id, 5, '' FROM evaluation",
]


def attempt(store: Store, statement: str) -> None:
    with store._engines.writing.begin() as connection:
        connection.execute(text(statement))


def with_one_evaluation(store: Store, *, submitted: bool) -> None:
    [contact] = add(store, a_call())
    draft = begin(store, an_evaluation(contact, publish(store)))
    publish_classifier(store)
    if submitted:
        submit(store, draft)


@pytest.mark.parametrize("statement", KEPT)
def test_the_database_keeps_what_is_final(store: Store, statement: str) -> None:
    with_one_evaluation(store, submitted=True)

    with pytest.raises(IntegrityError, match="kept as it is"):
        attempt(store, statement)


def test_a_submitted_evaluation_may_move_on(store: Store) -> None:
    with_one_evaluation(store, submitted=True)

    attempt(store, "UPDATE evaluation SET state = 'appealed', version = version + 1")


def test_a_draft_may_change_in_everything(store: Store) -> None:
    with_one_evaluation(store, submitted=False)

    attempt(store, "UPDATE mark SET comment = 'x'")
    attempt(store, "DELETE FROM evidence")
    attempt(store, "UPDATE evaluation SET comment = 'x'")


@pytest.mark.parametrize("table", ["audit", "scorecard", "classifier", "mark", "evaluation"])
def test_no_guarded_table_is_emptied_at_once(store: Store, table: str) -> None:
    with_one_evaluation(store, submitted=True)
    emptied = f"DELETE FROM {table}"  # noqa: S608 - one of the names above
    statement = emptied if store.is_local else f"TRUNCATE {table} CASCADE"

    with pytest.raises(IntegrityError, match="kept as it is"):
        attempt(store, statement)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("contact", "channel", "fax"),
        ("contact", "direction", "sideways"),
        ("evaluator", "role", "king"),
        ("evaluation", "purpose", "fun"),
        ("evaluation", "state", "lost"),
    ],
)
def test_no_value_outside_an_enum_is_stored(
    store: Store, table: str, column: str, value: str
) -> None:
    with_one_evaluation(store, submitted=False)

    with pytest.raises(IntegrityError, match=f"ck_{table}_{column}"):
        attempt(store, f"UPDATE {table} SET {column} = '{value}'")  # noqa: S608 - see the cases


def test_every_committed_change_is_in_the_journal(store: Store) -> None:
    with_one_evaluation(store, submitted=True)

    with store.read() as reader:
        [submission, *earlier] = reader.audit.rows(10)

    assert (submission.by, submission.verb) == (ME, "submit")
    assert [kind for kind, _subject in submission.subjects] == ["evaluation", "contact"]
    assert [row.verb for row in earlier][:4] == [
        "publish a classifier",
        "start",
        "publish",
        "add contacts",
    ]


def test_the_journal_shows_no_more_than_asked_for(store: Store) -> None:
    with_one_evaluation(store, submitted=True)

    with store.read() as reader:
        assert [row.verb for row in reader.audit.rows(1)] == ["submit"]
        assert reader.audit.rows(0) == []


def test_a_change_that_was_not_committed_leaves_no_trace(store: Store) -> None:
    with store.read() as reader:
        before = reader.audit.rows(100)

    with store.change(ME, "forget") as change:
        change.contacts.add(a_call())

    with store.read() as reader:
        assert reader.audit.rows(100) == before
        assert reader.contacts.find_external("SM-1") is None
