"""Evaluating a contact: begin, save, see the score, submit."""

from dataclasses import replace
from typing import Final
from uuid import uuid4

from qa_desk.db.store import Change
from qa_desk.domain.calibration import SessionState
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluationId, SampleId
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.rows import EvaluationRow, TodoRow
from qa_desk.domain.sampling import Selection
from qa_desk.errors import ExitCode, Expected
from qa_desk.scoring.visibility import suits
from qa_desk.services import access, scorecards, suggesting_records
from qa_desk.services.completeness import (
    EvaluationIncomplete,
    Lack,
    Live,
    Missing,
    live,
    outcome_of,
    require_complete,
)
from qa_desk.services.desk import Desk, Done
from qa_desk.services.evaluation_import import EvaluationImport, import_file
from qa_desk.services.periods import EVER, period_of

__all__ = [
    "EvaluationImport",
    "EvaluationIncomplete",
    "Lack",
    "Live",
    "Missing",
    "drafts",
    "import_file",
    "live",
    "load",
    "of_contact",
    "save",
    "start",
    "submit",
    "submitted",
]

_NOTHING: Final = Changes(frozenset())


class NoCard(Expected):
    """No scorecard is published."""

    code = "evaluation.no_card"


class NotYours(Expected):
    """Only its author changes an evaluation: fact `evaluator`."""

    code = "evaluation.not_yours"
    exit_code = ExitCode.NOT_ALLOWED


class NotDraft(Expected):
    """A submitted evaluation does not change."""

    code = "evaluation.not_draft"
    exit_code = ExitCode.NOT_ALLOWED


class Closed(Expected):
    """After the reveal nobody answers any more: the others' answers are known."""

    code = "calibration.closed"
    exit_code = ExitCode.NOT_ALLOWED


class Blind(Expected):
    """Others' entries of an open calibration session can't be read."""

    code = "evaluation.blind"
    exit_code = ExitCode.NOT_ALLOWED


def start(
    desk: Desk,
    contact_id: ContactId,
    card: CardRef | None = None,
    purpose: Purpose | None = None,
    sample_id: SampleId | None = None,
) -> Done[Evaluation]:
    """Begin an evaluation, or give back the draft that this person has begun.

    Without a purpose it is RANDOM where the contact waits in a random sample, CALIBRATION where it
    is scored a second time, else TARGETED: a contact that somebody chose must not feed the indices.
    """
    access.require_contacts(desk, Verb.EVALUATE, [contact_id])
    with desk.store.read() as reader:
        contact = reader.contacts.get(contact_id)
        draft = reader.evaluations.draft_of(contact_id, desk.user)
    if draft is not None:
        return Done(draft, _NOTHING)
    place = _place_of(desk, contact_id, sample_id)
    if sample_id is None and place is not None and purpose in (None, Purpose.RANDOM):
        sample_id = place.sample_id
    fresh = Evaluation(
        id=EvaluationId(uuid4().hex),
        contact_id=contact_id,
        evaluator=desk.user,
        card=card or _card_for(desk, contact),
        started_at=desk.clock.now(),
        purpose=_purpose(desk, purpose, place, sample_id),
        sample_id=sample_id,
        channel=contact.channel,
        topic=contact.topic,
    )
    with desk.store.change(by=desk.user, verb="begin an evaluation") as change:
        begun = change.evaluations.draft_of(contact_id, desk.user)
        if begun is not None:
            return Done(begun, _NOTHING)
        change.evaluations.insert(fresh)
        change.commit()
    return Done(fresh, _touched(fresh))


def load(desk: Desk, evaluation_id: EvaluationId) -> Evaluation:
    """Return an evaluation; others' entries of an open session stay hidden."""
    taking_part = False
    with desk.store.read() as reader:
        evaluation = reader.evaluations.get(evaluation_id)
        if evaluation.session_id is not None and evaluation.evaluator != desk.user:
            session = reader.calibration.get(evaluation.session_id)
            if session.state is SessionState.OPEN:
                raise Blind
            taking_part = desk.user in session.participants
    if evaluation.evaluator != desk.user:
        _require_readable(desk, evaluation, taking_part=taking_part)
    return evaluation


def save(desk: Desk, evaluation: Evaluation) -> Done[Evaluation]:
    """Store a draft as it is now; the value returned is the one to go on with."""
    access.require(desk, Verb.EVALUATE)
    _require_own_draft(desk, evaluation)
    with desk.store.change(by=desk.user, verb="save an evaluation") as change:
        _require_blind(change, evaluation)
        saved = change.evaluations.save(evaluation)
        change.commit()
    return Done(saved, _touched(saved))


def submit(desk: Desk, evaluation: Evaluation) -> Done[Evaluation]:
    """Submit an evaluation with its final score; EvaluationIncomplete if something is missing."""
    access.require(desk, Verb.EVALUATE)
    _require_own_draft(desk, evaluation)
    card = scorecards.card(desk, evaluation.card)
    result = require_complete(card, evaluation)
    now = replace(evaluation, submitted_at=desk.clock.now())
    with desk.store.change(by=desk.user, verb="submit an evaluation") as change:
        _require_blind(change, evaluation)
        suggesting_records.judge(change, card, evaluation)
        done = change.evaluations.submit(_for_today(change, now), outcome_of(result))
        change.commit()
    return Done(done, _touched(done) | touched(Topic.CONTACTS, contacts=_ids(done)))


def _for_today(change: Change, evaluation: Evaluation) -> Evaluation:
    """Return it as targeted where its contact was replaced in the sample since it was begun."""
    sample = evaluation.sample_id
    if sample is None or evaluation.purpose is not Purpose.RANDOM:
        return evaluation
    if change.samples.holds(sample, evaluation.contact_id):
        return evaluation
    return replace(evaluation, purpose=Purpose.TARGETED)


def of_contact(desk: Desk, contact_id: ContactId) -> list[EvaluationRow]:
    """Return the evaluations of a contact, drafts too; calibration entries are not among them."""
    with desk.store.read() as reader:
        rows = reader.evaluations.of_contact(contact_id)
    return [row for row in access.seen(desk, rows, Verb.READ_SUBMITTED) if _mine_or_done(desk, row)]


def drafts(desk: Desk) -> list[EvaluationRow]:
    """Return what this person has begun and not submitted, in the order it was begun."""
    access.require(desk, Verb.READ_PEOPLE)
    with desk.store.read() as reader:
        return reader.evaluations.drafts_of(desk.user)


def submitted(desk: Desk, month: str | None = None) -> list[EvaluationRow]:
    """Return the submitted evaluations of a month's contacts ("YYYY-MM"), or all there are."""
    period = EVER if month is None else period_of(month)
    with desk.store.read() as reader:
        rows = reader.evaluations.of_period(period.since, period.until)
    return access.seen(desk, rows, Verb.READ_SUBMITTED)


def _place_of(desk: Desk, contact_id: ContactId, sample_id: SampleId | None) -> TodoRow | None:
    """Return where the contact waits: in this sample or, without one, in the oldest."""
    with desk.store.read() as reader:
        waiting = reader.samples.todo(desk.user)
    places = (row for row in waiting if row.contact.id == contact_id)
    return next((row for row in places if sample_id in (None, row.sample_id)), None)


def _purpose(
    desk: Desk, asked: Purpose | None, place: TodoRow | None, sample_id: SampleId | None
) -> Purpose:
    """Decide what it is for: only the first evaluation of a random pick feeds indices."""
    if asked not in (None, Purpose.RANDOM):
        return asked
    if place is not None and place.is_second:
        return Purpose.CALIBRATION
    if sample_id is None:
        return asked or Purpose.TARGETED
    with desk.store.read() as reader:
        selection = reader.samples.selection(sample_id)
    return Purpose.TARGETED if selection is Selection.TARGETED else Purpose.RANDOM


def _card_for(desk: Desk, contact: Contact) -> CardRef:
    """Return the card of the settings, unless it is not meant for the contact and another is."""
    current = scorecards.current(desk)
    if current is None:
        raise NoCard
    if _suits(desk, current, contact):
        return current
    others = (row.ref for row in scorecards.cards(desk))
    return next((ref for ref in others if _suits(desk, ref, contact)), current)


def _suits(desk: Desk, ref: CardRef, contact: Contact) -> bool:
    return suits(scorecards.card(desk, ref), contact.channel, contact.topic)


def _mine_or_done(desk: Desk, row: EvaluationRow) -> bool:
    return row.evaluator == desk.user or row.state is not State.DRAFT


def _require_readable(desk: Desk, evaluation: Evaluation, *, taking_part: bool) -> None:
    """Refuse an evaluation of somebody else that is out of reach."""
    if evaluation.session_id is not None:
        found = access.require(desk, Verb.READ_ENTRIES)
        within = found.scope is Scope.ALL or taking_part
    else:
        found = access.require(desk, Verb.READ_ANSWERS)
        within = found.covers(evaluation.evaluator, _team_of(desk, evaluation.contact_id))
    if not within or evaluation.state is State.DRAFT:
        raise access.NotAllowed(what=f"verb_{Verb.READ_ANSWERS}")


def _team_of(desk: Desk, contact_id: ContactId) -> str:
    with desk.store.read() as reader:
        return next((row.team for row in reader.queries.contact_rows([contact_id])), "")


def _require_own_draft(desk: Desk, evaluation: Evaluation) -> None:
    if evaluation.evaluator != desk.user:
        raise NotYours(evaluator=evaluation.evaluator)
    if evaluation.state is not State.DRAFT:
        raise NotDraft


def _require_blind(change: Change, evaluation: Evaluation) -> None:
    """Refuse a calibration entry whose session was revealed in the meantime."""
    session_id = evaluation.session_id
    if session_id and change.calibration.get(session_id).state is SessionState.REVEALED:
        raise Closed


def _touched(evaluation: Evaluation) -> Changes:
    topics = [Topic.EVALUATIONS, Topic.SAMPLES]
    if evaluation.session_id is not None:
        topics = [Topic.EVALUATIONS, Topic.CALIBRATION]
    return touched(*topics, contacts=_ids(evaluation))


def _ids(evaluation: Evaluation) -> frozenset[int]:
    return frozenset({int(evaluation.contact_id)})
