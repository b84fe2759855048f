"""What contacts and the journal are searched by.

SQLite's own lower() knows Latin letters only, so the folding is done here, for both databases.
"""

import unicodedata
from collections.abc import Iterable
from typing import Final

from qa_desk.db.fulltext import kept, kept_forms, kept_topic, kept_topic_forms
from qa_desk.domain.contacts import Contact
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


def spoken(segments: Iterable[Segment]) -> str:
    """Return the searched text of turns."""
    return kept(segment.text for segment in segments)


def spoken_forms(segments: Iterable[Segment], language: str = "") -> str:
    """Return what turns are found by besides their words; `language` is of those that know none."""
    lines = (kept_forms((each.text,), each.language or language) for each in segments)
    return "\n".join(filter(None, lines))
