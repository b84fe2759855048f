"""What contacts are searched by: plain text, folded alike when written and when asked for.

SQLite's own lower() knows Latin letters only, so the folding is done here, for both databases.
"""

import unicodedata
from collections.abc import Iterable

from qa_desk.domain.contacts import Contact
from qa_desk.domain.transcripts import Segment


def folded(*parts: str) -> str:
    """Return the parts in one form of letters and case, a line each."""
    return "\n".join(unicodedata.normalize("NFKC", part).casefold() for part in parts if part)


def wanted_words(words: str) -> list[str]:
    """Return the words asked for, folded."""
    return folded(words).split()


def about(contact: Contact) -> str:
    """Return the searched text of a contact and its messages (agents have their own)."""
    texts = (message.text for message in contact.messages)
    return folded(contact.external_id, contact.topic, *texts)


def spoken(segments: Iterable[Segment]) -> str:
    """Return the searched text of turns."""
    return folded(*(segment.text for segment in segments))
