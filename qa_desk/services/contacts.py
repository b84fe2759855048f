"""Finding and opening contacts."""

from array import array
from collections.abc import Iterable
from dataclasses import replace

from qa_desk.db.queries import MOST
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.rows import ContactChoices, ContactFilter, ContactOrder, ContactRow
from qa_desk.services import access, masked_copies, tracing
from qa_desk.services.desk import Desk


def ids(
    desk: Desk, wanted: ContactFilter, order: ContactOrder, limit: int | None = None
) -> "array[int]":
    """Return the ids of the contacts that match, in order, as 64-bit numbers; at most so many."""
    mine = access.visible(desk, wanted)
    with desk.store.read() as reader:
        return reader.queries.contact_ids(mine, order, MOST if limit is None else limit)


def rows(desk: Desk, wanted: Iterable[int], *, custom: bool = False) -> list[ContactRow]:
    """Return one line a contact in the order of the ids; those that are gone are left out.

    The company's own fields come where they are asked for and may be read.
    """
    sight = access.require(desk, Verb.READ_CONTACTS)
    custom = custom and access.allowed(desk, Verb.READ_CUSTOMERS)
    ids = [ContactId(one) for one in wanted]
    with desk.store.read() as reader:
        if sight.scope is not Scope.ALL and desk.store.is_local:
            mine = reader.access.among(sight, ids)
            ids = [one for one in ids if one in mine]
        return reader.queries.contact_rows(ids, custom=custom)


def count(desk: Desk, wanted: ContactFilter) -> int:
    """Return how many contacts match."""
    mine = access.visible(desk, wanted)
    with desk.store.read() as reader:
        return reader.queries.count(mine)


def contact(desk: Desk, contact_id: ContactId) -> Contact:
    """Return all that this person may know of a contact; NotFound where there is none."""
    access.require_contacts(desk, Verb.READ_CONTACTS, [contact_id])
    with desk.store.read() as reader:
        found = reader.contacts.get(contact_id)
    veiled = access.veiled(desk, found)
    if veiled.messages or not masked_copies.reads_masked(desk):
        return veiled
    return replace(veiled, messages=masked_copies.messages(desk, contact_id))


def opened(desk: Desk, contact_id: ContactId) -> Contact:
    """Return a contact to be read and heard, which the journal notes; NotFound as `contact`."""
    found = contact(desk, contact_id)
    tracing.opened(desk, contact_id)
    return found


def choices(desk: Desk) -> ContactChoices:
    """Return the values that occur, for the boxes that filter."""
    access.require(desk, Verb.READ_CONTACTS)
    with desk.store.read() as reader:
        return reader.queries.choices()


def custom_names(desk: Desk) -> tuple[str, ...]:
    """Return the names of the company's own fields; none for whoever may not read them."""
    if not access.allowed(desk, Verb.READ_CUSTOMERS):
        return ()
    with desk.store.read() as reader:
        return reader.queries.custom_names()
