"""Transcripts that people correct: the heard is kept, and search, masked copy and rules follow."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final
from unicodedata import category

from qa_desk.analytics.retiming import corrected
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.corrections import Correction, Wording, wording_of
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.errors import ExitCode, Expected
from qa_desk.services import access, phrase_runs
from qa_desk.services.desk import Desk, Done

CORRECT: Final = "correct a transcript"
_UNSEEN: Final = ("Cc", "Cf", "Cs")
LONGEST: Final = 20_000
"""Characters of a turn that somebody writes: many minutes of speech."""


class EmptyTurn(Expected):
    """A turn without a word is no correction: fact `number`, from 1."""

    code = "correction.empty"
    exit_code = ExitCode.WRONG_INPUT


class TooLong(Expected):
    """Nobody says so much in one turn: facts `number`, from 1, and `most`."""

    code = "correction.too_long"
    exit_code = ExitCode.WRONG_INPUT


class NoSides(Expected):
    """Neither the agent nor the customer is known in the transcript: nothing can be swapped."""

    code = "correction.no_sides"
    exit_code = ExitCode.WRONG_INPUT


def correct(
    desk: Desk, contact_id: ContactId, number: int, seen: Wording, wanted: Wording
) -> Done[Wording]:
    """Let a turn say something else; `seen` is what it said where the person looked.

    Words that stayed keep their times. What was heard puts the turn back as it was. Raises
    NotFound, NotAllowed, EmptyTurn, TooLong, and TurnChanged where somebody was quicker.
    """
    _require(desk, contact_id)
    wanted = replace(wanted, text=_tidy(wanted.text))
    if not any(map(str.isalnum, wanted.text)):
        raise EmptyTurn(number=number + 1)
    if len(wanted.text) > LONGEST:
        raise TooLong(number=number + 1, most=LONGEST)
    with desk.store.change(by=desk.user, verb=CORRECT) as change:
        heard = change.corrections.heard(contact_id, number)
        change.corrections.put(contact_id, number, seen, corrected(heard, wanted))
        change.commit()
    return Done(wanted, _followed(desk, contact_id))


def restore(desk: Desk, contact_id: ContactId, number: int, seen: Wording) -> Done[Wording]:
    """Put back what was heard in a turn; raises as `correct`."""
    _require(desk, contact_id)
    with desk.store.change(by=desk.user, verb=CORRECT) as change:
        heard = change.corrections.heard(contact_id, number)
        change.corrections.put(contact_id, number, seen, heard)
        change.commit()
    return Done(wording_of(heard), _followed(desk, contact_id))


def swap_sides(desk: Desk, contact_id: ContactId) -> Done[int]:
    """Take the agent for the customer in the whole transcript; doing it again puts it back."""
    _require(desk, contact_id)
    with desk.store.change(by=desk.user, verb=CORRECT) as change:
        swapped = change.corrections.swap_sides(contact_id)
        if not swapped:
            raise NoSides
        change.commit()
    return Done(swapped, _followed(desk, contact_id))


def corrections(desk: Desk, contact_id: ContactId) -> Mapping[int, Correction]:
    """Return what was corrected, by the number of the turn in the order of time."""
    access.require_contacts(desk, Verb.READ_TEXTS, [contact_id])
    with desk.store.read() as reader:
        return reader.corrections.of(contact_id)


def earlier(desk: Desk, contact_id: ContactId) -> tuple[Correction, ...]:
    """Return the corrections of transcripts that a newer one has replaced, in order of time."""
    access.require_contacts(desk, Verb.READ_TEXTS, [contact_id])
    with desk.store.read() as reader:
        return reader.corrections.earlier(contact_id)


def corrected_among(desk: Desk, contact_ids: Iterable[ContactId]) -> frozenset[ContactId]:
    """Return those of the contacts whose corrections a new transcript would put aside."""
    with desk.store.read() as reader:
        return frozenset(reader.corrections.among(list(contact_ids)))


def _require(desk: Desk, contact_id: ContactId) -> None:
    for verb in (Verb.READ_TEXTS, Verb.TRANSCRIBE):
        access.require_contacts(desk, verb, [contact_id])


def _tidy(text: str) -> str:
    """Return a text in one paragraph, as turns are, without signs that nobody sees."""
    seen = (sign for sign in text if sign.isspace() or category(sign) not in _UNSEEN)
    return " ".join("".join(seen).split())


def _followed(desk: Desk, contact_id: ContactId) -> Changes:
    """Look for phrases anew, and tell what has changed."""
    changed = touched(Topic.TRANSCRIPTS, Topic.CONTACTS, contacts=frozenset({contact_id}))
    found = phrase_runs.renew(desk, contact_id)
    return changed | found if found.topics else changed
