from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from qa_desk.db.faults import AmbiguousContact, Duplicate
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent
from qa_desk.errors import NotFound
from tests.db.builders import AIGUL, BORIS, ME, a_call, a_chat, add


def without_ids(contact: Contact) -> Contact:
    agents = tuple(replace(agent, id=None) for agent in contact.agents)
    return replace(contact, agents=agents, id=None)


@pytest.mark.parametrize("contact", [a_call(), a_chat(), a_call(agents=(AIGUL, BORIS))])
def test_a_contact_comes_back_as_it_was_stored(store: Store, contact: Contact) -> None:
    [contact_id] = add(store, contact)

    with store.read() as reader:
        found = reader.contacts.get(contact_id)

    assert found.id == contact_id
    assert without_ids(found) == contact


def test_a_contact_nobody_knows_anything_of_comes_back(store: Store) -> None:
    bare = Contact(Channel.TICKET, "crm", "77")
    [contact_id] = add(store, bare)

    with store.read() as reader:
        assert without_ids(reader.contacts.get(contact_id)) == bare


def test_the_channel_and_the_topic_are_told_alone(store: Store) -> None:
    [contact_id] = add(store, Contact(Channel.TICKET, "crm", "77", topic="Loans"))

    with store.read() as reader:
        assert reader.contacts.kind_of(contact_id) == (Channel.TICKET, "Loans")
        with pytest.raises(NotFound):
            reader.contacts.kind_of(ContactId(contact_id + 1))


def test_times_keep_their_moment_whatever_their_zone(store: Store) -> None:
    in_almaty = datetime(2026, 10, 5, 14, 30, 15, 250_000, timezone(timedelta(hours=5)))
    [contact_id] = add(store, a_call(started_at=in_almaty))

    with store.read() as reader:
        found = reader.contacts.get(contact_id).started_at

    assert found == in_almaty
    assert found is not None
    assert found.utcoffset() == timedelta(0)


def test_a_naive_time_is_refused(store: Store) -> None:
    naive = datetime(2026, 10, 5)  # noqa: DTZ001 - the point of the test

    with pytest.raises((StatementError, ValueError), match="naive time"):
        add(store, a_call(started_at=naive))


def test_what_no_database_takes_is_replaced(store: Store) -> None:
    torn = replace(a_chat("C\0H"), topic="\ud83d", custom={"k\0": "\udc00 ё\n"}, disposition="\n\t")
    torn = replace(torn, messages=(replace(torn.messages[0], text="до\0и \ud800 после 👍\n"),))
    [contact_id] = add(store, torn)

    with store.read() as reader:
        found = reader.contacts.get(contact_id)

    assert found.external_id == "C\ufffdH"
    assert found.topic.strip("\ufffd") == ""
    assert found.disposition == "\n\t"
    assert found.messages[0].text.replace("\ufffd", "") == "дои  после 👍\n"
    assert next(iter(found.custom.values())).endswith(" ё\n")


def test_an_unknown_contact_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound) as caught:
        reader.contacts.get(ContactId(4711))

    assert caught.value.facts == {"what": "contact", "id": 4711}


def test_a_contact_is_found_by_source_and_external_id(store: Store) -> None:
    [contact_id] = add(store, a_call("SM-9"))

    with store.read() as reader:
        assert reader.contacts.find("switchboard", "SM-9") == contact_id
        assert reader.contacts.find("crm", "SM-9") is None
        assert reader.contacts.find_external("SM-9") == contact_id
        assert reader.contacts.find_external("SM-8") is None


def test_an_external_id_of_two_sources_is_ambiguous_until_one_is_named(store: Store) -> None:
    _first, second = add(store, a_call("SM-9"), replace(a_call("SM-9"), source="crm", media=()))

    with store.read() as reader:
        assert reader.contacts.find_external("SM-9", "crm") == second
        assert reader.contacts.find_external("SM-9", "mail") is None
        with pytest.raises(AmbiguousContact) as caught:
            reader.contacts.find_external("SM-9")

    assert caught.value.facts == {"contact": "SM-9", "sources": "crm, switchboard"}


def test_a_contact_is_found_by_the_content_of_its_recording(store: Store) -> None:
    first, _second = add(store, a_call("SM-1"), replace(a_call("SM-2"), media=a_call().media))

    with store.read() as reader:
        assert reader.contacts.find_media("sha-SM-1") == first
        assert reader.contacts.find_media("sha-SM-2") is None


def test_the_same_contact_cannot_be_stored_twice(store: Store) -> None:
    add(store, a_call())

    with pytest.raises(Duplicate):
        add(store, a_call())

    with store.read() as reader:
        assert reader.contacts.find_external("SM-1") is not None


def test_many_contacts_get_their_ids_in_the_order_given(store: Store) -> None:
    contacts = [a_call(f"SM-{n}", agents=(Agent(f"a-{n % 7}", f"N{n % 7}"),)) for n in range(2500)]

    ids = add(store, *contacts)

    with store.read() as reader:
        assert ids == sorted(set(ids))
        for n in (0, 999, 1000, 2499):
            assert reader.contacts.get(ids[n]).external_id == f"SM-{n}"
        assert len(reader.people.agents()) == 7


def test_no_contacts_are_no_work(store: Store) -> None:
    assert add(store) == []


def test_an_update_replaces_what_is_known(store: Store) -> None:
    [contact_id] = add(store, a_call())
    new = replace(a_chat("SM-1"), source="switchboard", id=contact_id)

    with store.change(ME, "update") as change:
        change.contacts.update(new)
        change.commit()

    with store.read() as reader:
        assert without_ids(reader.contacts.get(contact_id)) == without_ids(new)


def test_an_update_of_nothing_is_not_found(store: Store) -> None:
    with store.change(ME, "update") as change, pytest.raises(NotFound):
        change.contacts.update(replace(a_call(), id=ContactId(4711)))


def test_an_update_needs_an_id(store: Store) -> None:
    with store.change(ME, "update") as change, pytest.raises(ValueError, match="without id"):
        change.contacts.update(a_call())


def test_agents_of_contacts_are_told_apart_by_their_external_id(store: Store) -> None:
    add(store, a_call("SM-1", agents=(AIGUL,)), a_call("SM-2", agents=(AIGUL, BORIS)))
    add(store, a_call("SM-3", agents=(replace(AIGUL, name="Айгуль Ким"),)))
    add(store, a_call("SM-4", agents=(Agent("a-2", ""),)))

    with store.read() as reader:
        known = [(agent.external_id, agent.name, agent.team) for agent in reader.people.agents()]

    assert known == [("a-1", "Айгуль Ким", "North"), ("a-2", "Борис Ким", "South")]
