"""Calls of switchboards are stored many at a time, and told from those that say something new."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from qa_desk.db.store import Store
from qa_desk.domain.auditing import AuditFilter
from qa_desk.domain.calls import Call
from qa_desk.domain.contacts import Channel, Contact, Direction
from qa_desk.domain.days import Days
from qa_desk.domain.ids import AgentId, ContactId
from qa_desk.domain.people import Agent, Posting
from tests.db.builders import ME, a_transcript, found
from tests.db.conftest import Statements

ANNA = {"101": Agent("101", "Анна", "Карты")}


def a_call(number: int, **said: object) -> Call:
    call = Call(
        started_at="2026-10-05 05:00:00.000000",
        source="asterisk",
        external_id=f"1700000000.{number}",
        team="",
        queue="support",
        topic="",
        disposition="ANSWERED",
        language="",
        customer_key="+77011234567",
        custom='{"called": "420", "note": "a\\tb\\\\n «ы»"}',
        channel="voice",
        direction="inbound",
        duration_ms=65_000,
        csat=None,
        complaint=0,
        agents=("101",),
        row=number,
    )
    return call._replace(**said)  # type: ignore[arg-type]  # by name


def add(store: Store, *calls: Call) -> list[ContactId]:
    with store.change(ME, "import") as change:
        ids = change.calls.settle(ANNA)
        added = change.calls.add(calls, ANNA, ids, None)
        change.commit()
    return added


def test_a_call_is_a_contact_with_all_it_says(store: Store) -> None:
    (id_,) = add(store, a_call(1))
    with store.read() as reader:
        contact = reader.contacts.get(id_)
    assert (contact.channel, contact.direction) == (Channel.VOICE, Direction.INBOUND)
    assert str(contact.started_at) == "2026-10-05 05:00:00+00:00"
    assert (contact.duration_ms, contact.queue, contact.customer_key) == (
        65_000,
        "support",
        "+77011234567",
    )
    assert contact.custom == {"called": "420", "note": "a\tb\\n «ы»"}
    assert [agent.name for agent in contact.agents] == ["Анна"]
    assert contact.listed_team == "Карты"


def test_a_call_is_stored_as_any_other_contact(store: Store) -> None:
    (id_,) = add(store, a_call(1))
    with store.change(ME, "import") as change:
        told = Contact(
            channel=Channel.VOICE,
            source="asterisk",
            external_id="other",
            agents=(Agent("101", "Анна"),),
        )
        other = change.contacts.add(told)
        change.commit()
    with store.read() as reader:
        both = [reader.contacts.get(one).agents for one in (id_, other)]
        found = reader.contacts.find("asterisk", "1700000000.1")
    assert both[0] == both[1]
    assert found == id_


def test_known_calls_say_what_they_said(store: Store, statements: Statements) -> None:
    calls = [a_call(n) for n in range(300)]
    add(store, *calls)
    with store.read() as reader:
        statements.clear()
        known = reader.calls.known("asterisk", [call.external_id for call in calls])
        assert len(statements) == 1
    assert len(known) == 300
    assert all(known[call.external_id].says(call) for call in calls)


def test_what_says_nothing_is_no_change_and_what_differs_is(store: Store) -> None:
    add(store, a_call(1))
    with store.read() as reader:
        known = reader.calls.known("asterisk", ["1700000000.1", "missing"])
        other_source = reader.calls.known("3cx", ["1700000000.1"])
    assert (list(known), other_source) == (["1700000000.1"], {})
    stored = known["1700000000.1"]
    silent = a_call(1, queue="", custom="{}", agents=(), duration_ms=None, direction="unknown")
    assert stored.says(silent)
    assert stored.says(a_call(1, custom='{"called": "420"}'))
    for said in (
        {"queue": "sales"},
        {"duration_ms": 1},
        {"agents": ("102",)},
        {"custom": '{"called": "421"}'},
        {"started_at": "2026-10-05 05:00:01.000000"},
        {"complaint": 1},
        {"csat": 5},
    ):
        assert not stored.says(a_call(1, **said))


def test_a_call_without_an_agent_or_a_time_is_stored(store: Store) -> None:
    (id_,) = add(store, a_call(1, agents=(), started_at=None, customer_key=""))
    with store.read() as reader:
        contact = reader.contacts.get(id_)
    assert (contact.agents, contact.started_at, contact.listed_team) == ((), None, "")


def test_a_call_counts_for_the_team_its_agent_had_then(store: Store) -> None:
    with store.change(ME, "history") as change:
        change.calls.settle(ANNA)
        past = Posting("Займы", Days(date(2026, 1, 1), date(2026, 10, 31)))
        change.postings.replace("101", (), (past,))
        change.commit()
    then, later = add(store, a_call(1), a_call(2, started_at="2026-11-05 05:00:00.000000"))
    with store.read() as reader:
        teams = [reader.contacts.get(one).listed_team for one in (then, later)]
    assert teams == ["Займы", "Карты"]


def test_many_calls_are_one_line_of_the_journal_and_the_chain_holds(store: Store) -> None:
    ids = add(store, *(a_call(n) for n in range(250)))
    with store.read() as reader:
        (row,) = reader.audit.page(reader.audit.ids(AuditFilter(kind="contact"), 10))
        assert ("contacts", f"{min(ids)}..{max(ids)}") in row.subjects
        assert reader.audit.check().broken is None


def test_no_calls_are_no_work(store: Store) -> None:
    assert add(store) == []


def test_a_plain_call_is_found_by_its_number_and_by_the_beginning_of_it(store: Store) -> None:
    ids = add(store, *(a_call(n) for n in (1, 2, 12)))

    assert found(store, "1700000000.2") == [ids[1]]
    assert found(store, "1700000000.1*") == found(store, "1700000000.1") == [ids[0], ids[2]]
    assert found(store, '"1700000000.1"') == [ids[0]]
    assert found(store, "1700000000") == ids
    assert found(store, "700000000.1") == []


def test_a_call_whose_number_has_words_is_found_by_each_of_them(store: Store) -> None:
    [id_] = add(store, a_call(1, external_id="PBX-Astana/17"))

    assert found(store, "astana") == found(store, "17") == [id_]


def test_a_call_is_found_by_its_topic_in_any_form(store: Store) -> None:
    [id_, _other] = add(store, a_call(1, topic="Потеря карты"), a_call(2))

    assert found(store, "карта") == [id_]


def test_a_plain_call_is_found_by_what_becomes_known_of_it(store: Store) -> None:
    said, told = add(store, a_call(1), a_call(2))
    with store.change(ME, "import") as change:
        change.contacts.update(replace(change.contacts.get(said), topic="Тариф"))
        change.transcripts.put(told, a_transcript("Добрый день"))
        change.commit()

    assert found(store, "тарифы") == [said]
    assert found(store, "добрый") == [told]
    assert found(store, "1700000000.2") == [told]


def test_no_call_names_an_agent_who_is_not_there(store: Store) -> None:
    with store.change(ME, "import") as change, pytest.raises(IntegrityError):
        change.calls.add([a_call(1)], ANNA, {"101": AgentId(999)}, None)

    with store.read() as reader:
        assert reader.contacts.find("asterisk", "1700000000.1") is None


@pytest.mark.parametrize("statement", ["UPDATE contact SET agent_id = 999", "DELETE FROM agent"])
def test_the_agent_of_a_contact_is_always_there(store: Store, statement: str) -> None:
    add(store, a_call(1))

    with store.change(ME, "change") as change, pytest.raises(IntegrityError):
        change._writing.connection.execute(text(statement))
