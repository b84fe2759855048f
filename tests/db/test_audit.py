"""The journal: who, when, where from, what, before and after, chained by hash."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from sqlalchemy import Connection, text

from qa_desk import __version__
from qa_desk.db import journal
from qa_desk.db.audit_drafts import PAUSE
from qa_desk.db.store import Store
from qa_desk.domain.auditing import Act, AuditFilter, AuditRow, Break, Flaw, Seal, Verdict
from qa_desk.domain.evaluations import Mark
from qa_desk.domain.ids import EvaluationId, EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.errors import NotFound
from qa_desk.scoring.answers import chosen
from tests.db.builders import (
    AIGUL,
    ASEL,
    ME,
    a_call,
    a_chat,
    a_transcript,
    add,
    an_evaluation,
    an_outcome,
    begin,
    publish,
)
from tests.db.conftest import Statements
from tests.workspace import StoppedClock

SECRET = "Меня зовут Сауле, мой телефон +7 701 555 12 34"


def latest(store: Store, number: int = 1) -> list[AuditRow]:
    with store.read() as reader:
        return reader.audit.rows(number)


def told(row: AuditRow, kind: str) -> dict[str, tuple[str | None, str | None]]:
    return {c.field: (c.old, c.new) for c in row.changes if c.kind == kind}


def check(store: Store, *seals: Seal) -> Verdict:
    with store.read() as reader:
        return reader.audit.check(seals)


def note(store: Store, *things: object, by: EvaluatorId = ME) -> None:
    with store.change(by, "note") as change:
        change.audit.note("thing", *things)
        change.audit.changed("thing", things[0], "colour", "red", f"of {things[0]}")
        change.commit()


def tamper(store: Store, *statements: str) -> None:
    """Do what only somebody with all rights can: write past the guards."""
    with store._engines.writing.connect() as connection, connection.begin():
        _lift_guards(connection)
        for statement in statements:
            connection.execute(text(statement))


def _lift_guards(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        return
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit%'"
    for name in connection.execute(text(triggers)).scalars().all():
        connection.execute(text(f"DROP TRIGGER {name}"))


def test_a_row_tells_where_a_change_came_from(store: Store) -> None:
    add(store, a_call())

    [row] = latest(store)

    assert (row.origin.host, row.origin.application) == (journal.here().host, __version__)
    assert (row.act, row.by, row.verb) == (Act.CHANGE, ME, "add contacts")


def test_a_new_role_is_told_with_the_old_one(store: Store) -> None:
    with store.change(ME, "promote") as change:
        change.people.save_evaluator(Evaluator(ASEL, "Асель", Role.ADMIN))
        change.commit()

    [row] = latest(store)

    assert told(row, "evaluator")["role"][1] == "admin"
    assert told(row, "evaluator")["role"][0] not in (None, "admin")


def test_what_stays_as_it_was_is_no_change(store: Store) -> None:
    with store.change(ME, "same again") as change:
        [known] = [each for each in change.people.evaluators() if each.id == ASEL]
        change.people.save_evaluator(known)
        change.commit()

    [row] = latest(store)

    assert row.subjects == (("evaluator", ASEL),)
    assert row.changes == ()


def test_an_agent_who_moves_is_told_with_both_teams(store: Store) -> None:
    add(store, a_call())
    with store.change(ME, "move") as change:
        change.people.save_agent(Agent(AIGUL.external_id, AIGUL.name, "West"))
        change.commit()

    assert told(latest(store)[0], "agent") == {"team": ("North", "West")}


def test_no_word_of_a_customer_gets_into_the_journal(store: Store) -> None:
    [call, chat] = add(store, a_call(), a_chat())
    with store.change(ME, "words") as change:
        changed = replace(a_chat(text=SECRET), id=chat, customer_key="77015551234")
        change.contacts.update(replace(changed, custom={"phone": "77015551234"}))
        change.transcripts.put(call, a_transcript(SECRET))
        change.commit()

    [row] = latest(store)

    said = " ".join(text for c in row.changes for text in (c.old, c.new) if text)
    assert {c.field for c in row.changes} >= {"messages", "customer_key", "custom", "words"}
    assert "Сауле" not in said
    assert "555" not in said


def test_comments_and_quotes_are_told_by_length_alone(store: Store) -> None:
    [contact] = add(store, a_call())
    draft = begin(store, an_evaluation(contact, publish(store)))

    with store.change(ME, "submit") as change:
        change.evaluations.submit(replace(draft, comment=SECRET), an_outcome())
        change.commit()

    fields = told(latest(store)[0], "evaluation")
    assert str(fields["comment"][1]).startswith(f"[{len(SECRET)}] ")


def test_a_submission_tells_the_marks_that_changed_since_the_last_row(store: Store) -> None:
    [contact] = add(store, a_call())
    draft = begin(store, an_evaluation(contact, publish(store)))
    marks = dict(draft.marks) | {"tone": Mark(chosen("yes"))}

    with store.change(ME, "submit") as change:
        change.evaluations.submit(replace(draft, marks=marks), an_outcome(Fraction(1400, 19)))
        change.commit()

    fields = told(latest(store)[0], "evaluation")
    assert fields["mark.tone"] == ("no", "yes")
    assert fields["state"] == ("draft", "submitted")
    assert fields["score"] == (None, "1400/19")
    assert "mark.greeting" not in fields


def test_saves_of_a_draft_are_told_once_a_quarter_of_an_hour(
    store: Store, clock: StoppedClock
) -> None:
    [contact] = add(store, a_call())
    draft = begin(store, an_evaluation(contact, publish(store)))
    before = len(latest(store, 1000))

    for minute in range(40):
        answer = "yes" if minute % 2 else "no"
        marks = dict(draft.marks) | {"tone": Mark(chosen(answer)), f"c{minute}": Mark(chosen("a"))}
        clock.time += timedelta(minutes=1)
        with store.change(ME, "save") as change:
            draft = change.evaluations.save(replace(draft, marks=marks))
            change.commit()

    rows = latest(store, 1000)[: len(latest(store, 1000)) - before]
    assert [row.verb for row in rows] == ["save", "save"]
    assert timedelta(minutes=15) == PAUSE
    assert {"mark.c14"} < set(told(rows[1], "evaluation"))
    assert {"mark.c29"} < set(told(rows[0], "evaluation"))


def test_another_persons_save_of_a_draft_is_told_at_once(store: Store) -> None:
    [contact] = add(store, a_call())
    draft = begin(store, an_evaluation(contact, publish(store)))

    with store.change(ASEL, "correct") as change:
        change.evaluations.save(replace(draft, comment="other words than before, indeed"))
        change.commit()

    assert (latest(store)[0].by, latest(store)[0].verb) == (ASEL, "correct")


def test_a_draft_older_than_the_journal_is_compared_with_what_is_stored(store: Store) -> None:
    [contact] = add(store, a_call())
    draft = begin(store, an_evaluation(contact, publish(store)))
    tamper(store, "DELETE FROM audit_draft")

    with store.change(ME, "save") as change:
        change.evaluations.save(replace(draft, marks={**draft.marks, "tone": Mark(chosen("yes"))}))
        change.commit()

    assert told(latest(store)[0], "evaluation") == {
        "mark.tone": ("no", "yes"),
        "mark.tone.comment": ("[15]", None),
        "mark.tone.evidence": (told(latest(store)[0], "evaluation")["mark.tone.evidence"][0], None),
    }


def test_a_journal_of_the_programs_own_is_whole(store: Store) -> None:
    for number in range(5):
        note(store, number, "x")

    verdict = check(store)

    assert verdict.broken is None
    assert verdict.rows == verdict.head.number


def test_a_journal_without_rows_is_whole(store: Store) -> None:
    tables = ("audit_change", "audit_subject", "audit", "audit_head")
    tamper(store, *(f"DELETE FROM {table}" for table in tables))  # noqa: S608 - names above

    assert check(store).broken is None


Forgery = Callable[[int, int], tuple[str, ...]]


COPY = (
    "INSERT INTO audit (at, by, verb, number, act, host, application, search, content, hash)"
    " SELECT at, by, verb, (SELECT max(number) + 1 FROM audit), act, host, application, search,"
    " content, hash FROM audit WHERE number = "
)


def _copy(first: int, second: int) -> tuple[str, ...]:
    del second
    return (f"{COPY}{first}",)


def _remove(first: int, second: int) -> tuple[str, ...]:
    del second
    of_row = f"WHERE audit_id = (SELECT id FROM audit WHERE number = {first})"  # noqa: S608
    return (
        f"DELETE FROM audit_change {of_row}",  # noqa: S608
        f"DELETE FROM audit_subject {of_row}",  # noqa: S608
        f"DELETE FROM audit WHERE number = {first}",  # noqa: S608
    )


def _remove_and_close_up(first: int, second: int) -> tuple[str, ...]:
    later = f"WHERE number > {first}"
    return (
        *_remove(first, second),
        f"UPDATE audit SET number = -number {later}",  # noqa: S608
        "UPDATE audit SET number = -number - 1 WHERE number < 0",
        "UPDATE audit_head SET number = number - 1",
    )


def _swap(first: int, second: int) -> tuple[str, ...]:
    return (
        f"UPDATE audit SET number = -1 WHERE number = {first}",  # noqa: S608
        f"UPDATE audit SET number = {first} WHERE number = {second}",  # noqa: S608
        f"UPDATE audit SET number = {second} WHERE number = -1",  # noqa: S608
    )


def _set(column: str, value: str) -> Forgery:
    def forge(first: int, second: int) -> tuple[str, ...]:
        del second
        return (f"UPDATE audit SET {column} = {value} WHERE number = {first}",)  # noqa: S608

    return forge


def _part(table: str, act: str) -> Forgery:
    def forge(first: int, second: int) -> tuple[str, ...]:
        del second
        row = f"audit_id = (SELECT id FROM audit WHERE number = {first})"  # noqa: S608
        return (f"{act.format(table=table)} WHERE {row}",)

    return forge


FORGERIES: dict[str, Forgery] = {
    "copied": _copy,
    "removed": _remove,
    "removed and closed up": _remove_and_close_up,
    "swapped": _swap,
    "another person": _set("by", "'somebody'"),
    "another time": _set("at", "'2020-01-01 00:00:00'"),
    "another verb": _set("verb", "'x'"),
    "another act": _set("act", "'read'"),
    "another host": _set("host", "'x'"),
    "another version": _set("application", "'x'"),
    "hidden from the search": _set("search", "''"),
    "another content": _set("content", "'00'"),
    "another hash": _set("hash", "'00'"),
    "another thing": _part("audit_subject", "UPDATE {table} SET subject = 'y'"),
    "a thing removed": _part("audit_subject", "DELETE FROM {table}"),
    "another old value": _part("audit_change", "UPDATE {table} SET old = 'y'"),
    "another new value": _part("audit_change", "UPDATE {table} SET new = NULL"),
    "a value removed": _part("audit_change", "DELETE FROM {table}"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_any_forgery_of_any_row_is_found(store: Store, name: str) -> None:
    for number in range(6):
        note(store, number, "x")
    last = check(store).head.number
    first, second = sorted(random.Random(name).sample(range(last - 5, last + 1), 2))
    assert check(store).broken is None

    tamper(store, *FORGERIES[name](first, second))

    broken = check(store).broken
    assert broken is not None
    assert first <= broken.number <= last + 1


@pytest.mark.parametrize("place", range(6))
def test_every_single_row_is_missed(store: Store, place: int) -> None:
    for number in range(6):
        note(store, number, "x")
    gone = check(store).head.number - place

    tamper(store, *_remove(gone, 0))

    flaw = Flaw.HEAD if place == 0 else Flaw.MISSING
    assert check(store).broken == Break(gone, flaw)


def test_a_chain_that_was_written_anew_is_found_by_a_seal_kept_elsewhere(store: Store) -> None:
    for number in range(3):
        note(store, number)
    seal = check(store).head
    tables = ("audit_change", "audit_subject", "audit", "audit_head")
    tamper(store, *(f"DELETE FROM {table}" for table in tables))  # noqa: S608 - names above
    with store._engines.writing.begin() as connection:
        connection.execute(text("INSERT INTO audit_head VALUES (1, 0, '', 0)"))
    for number in range(seal.number):
        note(store, f"new {number}")

    assert check(store).broken is None
    assert check(store, seal).broken == Break(seal.number, Flaw.SEAL)


def test_a_seal_of_rows_that_are_gone_is_missed(store: Store) -> None:
    note(store, 1)
    later = Seal(check(store).head.number + 3, "ff")

    assert check(store, later).broken == Break(later.number, Flaw.SEAL)


def test_a_true_seal_stays_true_while_the_journal_grows(store: Store) -> None:
    note(store, 1)
    seal = check(store).head
    note(store, 2)

    assert check(store, seal).broken is None


def test_a_head_that_was_removed_is_told_and_stops_nobody(store: Store) -> None:
    note(store, 1)
    tamper(store, "DELETE FROM audit_head")

    note(store, 2)

    assert check(store).broken is not None


def test_a_change_that_is_rolled_back_leaves_no_gap(store: Store) -> None:
    note(store, 1)
    with store.change(ME, "nothing") as change:
        change.audit.note("thing", 2)
    note(store, 3)

    assert check(store).broken is None


def test_many_writers_at_once_make_one_chain(
    store: Store, clock: StoppedClock, request: pytest.FixtureRequest
) -> None:
    location = store.location if store.is_local else request.getfixturevalue("server")
    servers = [] if store.is_local else [Store.open(location, clock) for _ in range(4)]
    others = servers or [store]

    def work(number: int) -> None:
        note(others[number % len(others)], number)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(80)))
    for other in servers:
        other.close()

    verdict = check(store)
    assert verdict.broken is None
    assert verdict.rows >= 80


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (AuditFilter(by="asel"), ["asel 9"]),
        (AuditFilter(kind="thing", subject="9"), ["asel 9"]),
        (AuditFilter(kind="thing"), ["asel 9", "me 8"]),
        (AuditFilter(kind="change", by="me", words="OF 8"), ["me 8"]),
        (AuditFilter(words="of 9 red"), ["asel 9"]),
        (AuditFilter(words="100%"), []),
        (AuditFilter(kind="read"), []),
    ],
)
def test_rows_are_found_by_person_thing_and_words(
    store: Store, wanted: AuditFilter, found: list[str]
) -> None:
    note(store, 8)
    note(store, 9, by=ASEL)

    with store.read() as reader:
        rows = reader.audit.page(reader.audit.ids(wanted))

    assert [f"{row.by} {row.subjects[0][1]}" for row in rows] == found


def test_rows_are_found_by_time(store: Store, clock: StoppedClock) -> None:
    note(store, 1)
    clock.time += timedelta(hours=2)
    note(store, 2)

    with store.read() as reader:
        since = AuditFilter(kind="thing", since=clock.time)
        before = AuditFilter(kind="thing", until=clock.time)
        assert [r.subjects[0][1] for r in reader.audit.page(reader.audit.ids(since))] == ["2"]
        assert [r.subjects[0][1] for r in reader.audit.page(reader.audit.ids(before))] == ["1"]


def test_a_page_takes_three_statements_however_long(store: Store, statements: Statements) -> None:
    for number in range(30):
        note(store, number)
    with store.read() as reader:
        ids = reader.audit.ids(AuditFilter())
    statements.clear()

    with store.read() as reader:
        rows = reader.audit.page(ids)

    assert len(rows) == len(ids) >= 30
    assert len(statements) == 3


def test_reading_is_noted_with_its_time(store: Store, clock: StoppedClock) -> None:
    with store.change(ME, "open a contact", Act.READ) as change:
        change.audit.note("contact", 7)
        change.commit()

    with store.read() as reader:
        noted = reader.audit.has_read
        since = clock.time - timedelta(hours=1)
        assert noted(ME, "open a contact", ("contact", "7"), since)
        assert not noted(ASEL, "open a contact", ("contact", "7"), since)
        assert not noted(ME, "open a contact", ("contact", "8"), since)
        assert not noted(ME, "open a contact", ("contact", "7"), clock.time + timedelta(1))
    assert check(store).broken is None


def test_text_that_no_database_takes_is_hashed_as_it_is_stored(store: Store) -> None:
    note(store, "a\0b\ud800", "é" * 3000)

    assert check(store).broken is None


def test_an_unknown_draft_is_still_not_there(store: Store) -> None:
    [contact] = add(store, a_call())
    draft = an_evaluation(contact, publish(store))

    with pytest.raises(NotFound), store.change(ME, "save") as change:
        change.evaluations.save(replace(draft, id=EvaluationId("none")))
