"""Filters of contacts as text, for the command line, plans, saved filters and the window."""

from collections.abc import Iterator

from qa_desk.db.fulltext import Phrase, phrases
from qa_desk.db.snippets import marks, snippet
from qa_desk.domain.conditions import Check, Condition, Field, Not, Relation
from qa_desk.domain.contacts import Contact
from qa_desk.domain.hits import Hit, Hits
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.transcripts import Transcript
from qa_desk.finding import settling
from qa_desk.finding.plain import conditions
from qa_desk.finding.printing import printed
from qa_desk.finding.reading import read
from qa_desk.services import access, contacts
from qa_desk.services.desk import Desk

MOST_PIECES = 30
"""Pieces that are shown of one contact; the rest is counted."""


def parse(text: str) -> ContactFilter:
    """Return the filter that an expression stands for; BadFilter says what is wrong, and where."""
    return ContactFilter(where=read(text))


def text_of(wanted: ContactFilter) -> str:
    """Return the one expression that says all that a filter asks."""
    return printed(conditions(wanted))


def settled(desk: Desk, wanted: ContactFilter) -> ContactFilter:
    """Return the filter with days in the place of times that move with the clock."""
    return settling.settled(wanted, desk.clock.now())


def hits(desk: Desk, contact_id: ContactId, wanted: ContactFilter) -> Hits:
    """Return where in a contact's messages and transcript the words of a filter stand.

    Nothing where the filter asks for no words, or the texts are closed to this person.
    """
    asked = [phrase for words in _words(wanted) for phrase in phrases(words)]
    if not asked or not access.allowed(desk, Verb.READ_TEXTS):
        return Hits()
    contact = contacts.contact(desk, contact_id)
    with desk.store.read() as reader:
        transcript = reader.transcripts.get(contact_id)
    found = list(_pieces(contact, transcript, asked))
    return Hits(tuple(found[:MOST_PIECES]), len(found))


def _words(wanted: ContactFilter) -> Iterator[str]:
    if wanted.words.strip():
        yield wanted.words
    if wanted.where is not None:
        yield from _asked(wanted.where)


def _asked(condition: Condition) -> Iterator[str]:
    """Return the words that a tree asks for, without those it asks to be missing."""
    if isinstance(condition, Not):
        return
    if isinstance(condition, Check):
        if condition.field is Field.TEXT and condition.relation is Relation.HAS:
            yield str(condition.values[0])
        return
    for part in condition.parts:
        yield from _asked(part)


def _pieces(contact: Contact, transcript: Transcript | None, asked: list[Phrase]) -> Iterator[Hit]:
    for message in contact.messages:
        found = marks(message.text, asked, contact.language)
        if found:
            text, inside = snippet(message.text, found)
            yield Hit(message.side, text, inside, at=message.at)
    for turn in transcript.segments if transcript else ():
        found = marks(
            turn.text, asked, turn.language or (transcript.language if transcript else "")
        )
        if found:
            text, inside = snippet(turn.text, found)
            yield Hit(turn.side, text, inside, start_ms=turn.start_ms)
