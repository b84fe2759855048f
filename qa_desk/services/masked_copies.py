"""Masked copies of what was written and said, for those who may not read the originals."""

from typing import Final

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.contacts import Message
from qa_desk.domain.ids import ContactId
from qa_desk.domain.masked import MaskedLine, Part
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.services import access, tracing
from qa_desk.services.desk import Desk, Done

BATCH: Final = 200
"""Contacts of a transaction: whoever saves meanwhile waits for one."""
MODEL: Final = "masked"
"""Stands where a transcript names what made it."""


def make(desk: Desk, report: Report = unheard, token: Token | None = None) -> Done[int]:
    """Make all copies that are missing; what was done before it was stopped stays done.

    Whole transcripts get theirs when they are finished or corrected; messages wait for this.
    """
    access.require(desk, Verb.IMPORT_CONTACTS)
    with desk.store.read() as reader:
        total = reader.masked_copies.waiting()
    done = 0
    while done < total:
        if token is not None:
            token.check()
        with desk.store.change(by=desk.user, verb="mask texts") as change:
            count = change.masked_copies.make(BATCH)
            change.commit()
        if count == 0:
            break
        done += count
        report(min(1.0, done / total), "")
    return Done(done, touched(Topic.CONTACTS) if done else touched())


def lines(desk: Desk, contact_id: ContactId) -> tuple[MaskedLine, ...]:
    """Return the masked copy of a contact: its messages, then the turns of a whole transcript."""
    access.require_contacts(desk, Verb.READ_MASKED, [contact_id])
    with desk.store.read() as reader:
        found = reader.masked_texts.of(contact_id)
    if found:
        tracing.opened(desk, contact_id)
    return found


def reads_masked(desk: Desk) -> bool:
    """Whether the person at the desk may read the masked copies and no originals."""
    originals = access.sight(desk, Verb.READ_TEXTS).scope is not Scope.NONE
    return not originals and access.allowed(desk, Verb.READ_MASKED)


def transcript(desk: Desk, contact_id: ContactId) -> Transcript | None:
    """Return a whole transcript as it may be read, without times of words; None without a copy."""
    turns = tuple(
        Segment(line.side, None, line.start_ms or 0, line.end_ms or 0, line.text)
        for line in lines(desk, contact_id)
        if line.part is Part.TURN
    )
    if not turns:
        return None
    return Transcript(turns, MODEL, "", max(turn.end_ms for turn in turns))


def messages(desk: Desk, contact_id: ContactId) -> tuple[Message, ...]:
    """Return the messages as they may be read; their authors are told by their side alone."""
    written = (line for line in lines(desk, contact_id) if line.part is Part.MESSAGE)
    return tuple(
        Message(number, line.side, "", line.text, line.at) for number, line in enumerate(written, 1)
    )
