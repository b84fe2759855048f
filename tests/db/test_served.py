"""Contacts are found by every agent who served them, first or not, and keep their order."""

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from tests.db.builders import AIGUL, BORIS, ME
from tests.db.conftest import Statements


def add(store: Store) -> list[ContactId]:
    """Store a contact of one agent, of the other, of both either way, and of nobody."""
    served = ((AIGUL,), (BORIS,), (AIGUL, BORIS), (BORIS, AIGUL), ())
    told = [
        Contact(Channel.VOICE, "calls", f"c-{n}", agents=agents) for n, agents in enumerate(served)
    ]
    with store.change(ME, "import") as change:
        ids = change.contacts.add_many(told)
        change.commit()
    return ids


def test_contacts_are_found_by_first_and_by_later_agents(store: Store) -> None:
    ids = add(store)
    wanted = ContactFilter(agents=frozenset({AIGUL.external_id}))
    by_word = ContactFilter(words="Айгуль")
    with store.read() as reader:
        for filter_ in (wanted, by_word):
            found = set(reader.queries.contact_ids(filter_, ContactOrder()))
            assert found == {ids[0], ids[2], ids[3]}


def test_agents_stay_in_order(store: Store, statements: Statements) -> None:
    ids = add(store)
    with store.read() as reader:
        names = [[a.external_id for a in reader.contacts.get(id_).agents] for id_ in ids]
        statements.clear()
        reader.contacts.get(ids[2])
        assert len(statements) == 4
    assert names == [["a-1"], ["a-2"], ["a-1", "a-2"], ["a-2", "a-1"], []]
