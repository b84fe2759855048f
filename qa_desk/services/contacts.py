"""Finding and opening contacts."""

from array import array
from collections.abc import Iterable

from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactChoices, ContactFilter, ContactOrder, ContactRow
from qa_desk.services.desk import Desk


def ids(desk: Desk, wanted: ContactFilter, order: ContactOrder) -> "array[int]":
    """Return the ids of the contacts that match, in order, as 64-bit numbers."""
    with desk.store.read() as reader:
        return reader.queries.contact_ids(wanted, order)


def rows(desk: Desk, wanted: Iterable[int]) -> list[ContactRow]:
    """Return one line a contact in the order of the ids; those that are gone are left out."""
    with desk.store.read() as reader:
        return reader.queries.contact_rows([ContactId(one) for one in wanted])


def count(desk: Desk, wanted: ContactFilter) -> int:
    """Return how many contacts match."""
    with desk.store.read() as reader:
        return reader.queries.count(wanted)


def contact(desk: Desk, contact_id: ContactId) -> Contact:
    """Return everything known of a contact; NotFound where there is none."""
    with desk.store.read() as reader:
        return reader.contacts.get(contact_id)


def choices(desk: Desk) -> ContactChoices:
    """Return the values that occur, for the boxes that filter."""
    with desk.store.read() as reader:
        return reader.queries.choices()
