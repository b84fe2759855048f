"""A phrase rule that is being written, tried on stored contacts before anybody keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from qa_desk.analytics import phrases
from qa_desk.analytics.phrases import Hit, Rule, Talk
from qa_desk.db.snippets import Mark, snippet
from qa_desk.domain.contacts import Channel
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import ContactFilter, ContactRow
from qa_desk.services import access, contacts, phrase_runs, tracing
from qa_desk.services.desk import Desk

VERB: Final = "try a phrase rule"


@dataclass(frozen=True, slots=True)
class TrialHit:
    """A hit in a contact: a piece of the line, and where in it the hit stands.

    `in_writing` says that the hit's line is a message; then its number stands for the place.
    """

    contact: ContactId
    external_id: str
    started_at: datetime | None
    hit: Hit
    piece: str
    mark: Mark
    in_writing: bool

    def evidence(self) -> Evidence:
        """Return the place of the hit as what can be shown of a contact."""
        return phrase_runs.place_of(self.hit, in_writing=self.in_writing)


@dataclass(frozen=True, slots=True)
class Tried:
    """How many contacts were looked at, in how many something was found, and where."""

    looked: int = 0
    found: int = 0
    hits: tuple[TrialHit, ...] = ()

    def __add__(self, other: "Tried") -> "Tried":
        """Join what was found in one part and in another."""
        return Tried(
            self.looked + other.looked, self.found + other.found, (*self.hits, *other.hits)
        )


def candidates(desk: Desk, wanted: ContactFilter, most: int) -> tuple[ContactId, ...]:
    """Return the newest contacts of a filter that have words, at most so many."""
    access.require(desk, Verb.READ_TEXTS)
    visible = access.visible(desk, wanted)
    with desk.store.read() as reader:
        return tuple(reader.phrases.readable(visible, most))


def tried(desk: Desk, rule: Rule, ids: Sequence[ContactId]) -> Tried:
    """Look for a rule in contacts, in their order; whose words are shown is told to the journal."""
    access.require_contacts(desk, Verb.READ_TEXTS, ids)
    with desk.store.read() as reader:
        said = phrase_runs.talks(reader, ids)
    found = {id_: phrases.hits(rule, said[id_]) for id_ in ids if id_ in said}
    shown = [id_ for id_, hits in found.items() if hits]
    if not shown:
        return Tried(len(ids))
    tracing.noted(desk, VERB, "contact", shown)
    rows = contacts.rows(desk, shown)
    told = (_told(row, hit, said[row.id]) for row in rows for hit in found[row.id])
    return Tried(len(ids), len(shown), tuple(told))


def piece_of(text: str, hit: Hit) -> tuple[str, Mark]:
    """Return the piece of a line that a hit stands in, and where in it."""
    piece, marks = snippet(text, [(hit.start, hit.end)])
    return piece, marks[0] if marks else (0, 0)


def _told(row: ContactRow, hit: Hit, talk: Talk) -> TrialHit:
    text = next((line.text for line in talk.lines if line.number == hit.line), hit.quote)
    piece, mark = piece_of(text, hit)
    written = row.channel is not Channel.VOICE
    return TrialHit(row.id, row.external_id, row.started_at, hit, piece, mark, written)
