"""Contacts are found, listed and opened."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent
from qa_desk.domain.rows import ContactColumn, ContactFilter, ContactOrder
from qa_desk.errors import NotFound
from qa_desk.services import contacts
from qa_desk.services.desk import Desk
from tests.workspace import a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = a_desk(tmp_path)
    with desk.store.change(by=desk.user, verb="prepare") as change:
        for number, channel in enumerate((Channel.VOICE, Channel.CHAT, Channel.VOICE)):
            at = datetime(2026, 10, 1 + number, 12, tzinfo=UTC)
            agent = Agent(f"a{number}", f"Agent {number}", "Карты")
            change.contacts.add(Contact(channel, "calls", f"c-{number}", at, agents=(agent,)))
        change.commit()
    return desk


def test_a_filter_and_an_order_give_ids_and_ids_give_rows(desk: Desk) -> None:
    calls = ContactFilter(channels=frozenset({Channel.VOICE}))
    newest_first = contacts.ids(desk, calls, ContactOrder())
    assert [row.external_id for row in contacts.rows(desk, newest_first)] == ["c-2", "c-0"]
    oldest_first = ContactOrder(ContactColumn.STARTED, descending=False)
    assert list(contacts.ids(desk, calls, oldest_first)) == list(reversed(newest_first))
    assert contacts.count(desk, calls) == 2


def test_a_contact_is_opened_by_its_id(desk: Desk) -> None:
    (chat,) = contacts.ids(desk, ContactFilter(channels=frozenset({Channel.CHAT})), ContactOrder())
    assert contacts.contact(desk, ContactId(chat)).external_id == "c-1"
    with pytest.raises(NotFound):
        contacts.contact(desk, ContactId(99))


def test_the_boxes_offer_what_occurs(desk: Desk) -> None:
    choices = contacts.choices(desk)
    assert (set(choices.channels), choices.teams) == ({Channel.VOICE, Channel.CHAT}, ("Карты",))
