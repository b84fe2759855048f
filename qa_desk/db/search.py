"""What contacts and the journal are searched by.

SQLite's own lower() knows Latin letters only, so the folding is done here, for both databases.
"""

import unicodedata
from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, insert, select, update

from qa_desk.db.fulltext import index_new, kept, kept_forms, kept_topic, kept_topic_forms
from qa_desk.db.tables import ContactTable, SearchTable
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.transcripts import Segment

MOST_WORDS: Final = 20
LONGEST_WORD: Final = 100
"""Characters; SQLite refuses a pattern of 50,000 bytes."""
SEARCHED: Final = ("contact_id", "about", "spoken", "about_forms", "spoken_forms")
"""Columns of what contacts are searched by, in the order in which new rows come."""


def folded(*parts: str) -> str:
    """Return the parts in one form of letters and case, a line each."""
    return "\n".join(unicodedata.normalize("NFKC", part).casefold() for part in parts if part)


def wanted_words(words: str) -> list[str]:
    """Return the words asked for, folded; of an endless text its beginning is looked for."""
    different = dict.fromkeys(word[:LONGEST_WORD] for word in folded(words).split())
    return list(different)[:MOST_WORDS]


def about(contact: Contact) -> str:
    """Return the searched text of a contact and its messages (agents have their own)."""
    lines = (
        kept((contact.external_id,)),
        kept_topic(contact.topic),
        kept(message.text for message in contact.messages),
    )
    return "\n".join(filter(None, lines))


def about_forms(contact: Contact) -> str:
    """Return what a contact and its messages are found by besides their words."""
    lines = (
        kept_topic_forms(contact.topic, contact.language),
        kept_forms((message.text for message in contact.messages), contact.language),
    )
    return "\n".join(filter(None, lines))


def change_searched(connection: Connection, contact_id: ContactId, **values: object) -> None:
    """Change what a contact is searched by; one that had a plain number alone gets its row now."""
    table, contact = SearchTable, ContactTable
    changed = connection.execute(update(table).where(table.contact_id == contact_id).values(values))
    if changed.rowcount:
        return
    number = select(contact.external_id).where(contact.id == contact_id)
    known = kept((connection.execute(number).scalar_one(),))
    row = {"about": known, "spoken": "", "about_forms": "", "spoken_forms": ""} | values
    connection.execute(insert(table).values(contact_id=contact_id, **row))
    index_new(connection, contact_id, contact_id)


def spoken(segments: Iterable[Segment]) -> str:
    """Return the searched text of turns."""
    return kept(segment.text for segment in segments)


def spoken_forms(segments: Iterable[Segment], language: str = "") -> str:
    """Return what turns are found by besides their words; `language` is of those that know none."""
    lines = (kept_forms((each.text,), each.language or language) for each in segments)
    return "\n".join(filter(None, lines))
