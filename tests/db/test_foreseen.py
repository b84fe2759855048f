"""What an import asks of the store for a batch: as many statements however many contacts."""

from collections.abc import Sequence
from dataclasses import replace

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.importing.outcome import Imported
from qa_desk.services.ledger import Fate, Ledger
from tests.db.builders import ME, a_call, a_chat, a_transcript
from tests.db.conftest import Statements

FEW, MANY = 3, 40


def known(store: Store, *contacts: Contact) -> list[ContactId]:
    """Store contacts, each with a transcript."""
    with store.change(ME, "import") as change:
        ids = change.contacts.add_many(contacts)
        for id_ in ids:
            change.transcripts.put(id_, replace(a_transcript("Алло"), model="import:sample"))
        change.commit()
    return ids


def some_calls(count: int) -> list[Contact]:
    """Return calls that all have recordings of their own."""
    return [a_call(f"F-{n}") for n in range(count)]


def judged(store: Store, statements: Statements, contacts: Sequence[Contact]) -> list[Fate]:
    """Judge a batch that comes in again; `statements` are those that it took."""
    told = replace(a_transcript("Алло"), model="import:sample")
    batch = [Imported(contact, told) for contact in contacts]
    ledger = Ledger()
    with store.read() as reader:
        statements.clear()
        ledger.foresee(reader, batch)
        return [ledger.enter(reader, found).fate for found in batch]


def test_what_comes_in_again_is_known_by_as_many_statements_however_many(
    store: Store, statements: Statements
) -> None:
    calls = some_calls(MANY)
    known(store, *calls)
    assert judged(store, statements, calls[:FEW]) == [Fate.KNOWN] * FEW
    few = len(statements)
    assert judged(store, statements, calls) == [Fate.KNOWN] * MANY
    assert len(statements) == few <= 10


def test_what_says_something_new_is_found_among_what_is_known(
    store: Store, statements: Statements
) -> None:
    calls = some_calls(FEW)
    known(store, *calls)
    batch = [replace(calls[0], topic="Кредит"), calls[1], *some_calls(FEW + 1)[FEW:]]
    assert judged(store, statements, batch) == [Fate.CHANGED, Fate.KNOWN, Fate.NEW]


def test_many_contacts_are_read_as_one_by_one(store: Store) -> None:
    ids = known(store, a_chat("CH-1"), *some_calls(FEW), a_chat("CH-2", "Рақмет!"))
    with store.read() as reader:
        contacts, transcripts = reader.contacts.many(ids), reader.transcripts.many(ids)
        assert contacts == {id_: reader.contacts.get(id_) for id_ in ids}
        assert transcripts == {id_: reader.transcripts.get(id_) for id_ in ids}
        assert (reader.contacts.many([]), reader.transcripts.many([])) == ({}, {})
        assert reader.contacts.many([ContactId(10**9)]) == {}
