"""Many things in one change are told by their first and last numbers, and found one by one."""

from qa_desk.db.journal import MANY
from qa_desk.db.store import Store
from qa_desk.domain.auditing import AuditFilter
from qa_desk.domain.contacts import Channel, Contact
from tests.db.builders import ME


def add(store: Store, first: int, count: int) -> None:
    names = range(first, first + count)
    with store.change(ME, "import") as change:
        change.contacts.add_many([Contact(Channel.VOICE, "calls", f"c-{n}") for n in names])
        change.commit()


def test_many_new_contacts_are_one_line_of_the_journal(store: Store) -> None:
    add(store, 1, MANY + 50)
    with store.read() as reader:
        (row,) = reader.audit.page(reader.audit.ids(AuditFilter(kind="contact"), 10))
        first = reader.contacts.find("calls", "c-1")
        last = reader.contacts.find("calls", f"c-{MANY + 50}")
        assert row.subjects == (("contacts", f"{first}..{last}"),)
        assert reader.audit.check().broken is None


def test_each_of_many_contacts_is_found_in_the_journal(store: Store) -> None:
    add(store, 1, 3)
    add(store, 4, MANY + 50)
    with store.read() as reader:
        for name, rows in (("c-2", 1), ("c-4", 1), (f"c-{MANY + 53}", 1)):
            id_ = reader.contacts.find("calls", name)
            assert len(reader.audit.ids(AuditFilter(kind="contact", subject=str(id_)))) == rows
        nobody = AuditFilter(kind="contact", subject=str(10 * MANY))
        assert len(reader.audit.ids(nobody)) == 0
        assert len(reader.audit.ids(AuditFilter(kind="contacts"))) == 1


def test_few_new_contacts_are_told_one_by_one(store: Store) -> None:
    add(store, 1, 2)
    with store.read() as reader:
        (row,) = reader.audit.page(reader.audit.ids(AuditFilter(kind="contact"), 10))
        assert [kind for kind, _ in row.subjects] == ["contact", "contact"]
