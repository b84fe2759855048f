"""Calibration: several evaluators score the same contacts blind, then compare."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from qa_desk.db.store import Change, Reader
from qa_desk.domain.calibration import Session, SessionState
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.comparison import Comparison
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SessionId
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.rows import SessionRow
from qa_desk.errors import ExitCode, Expected
from qa_desk.importing.calibration_files import ContactName, Given, read_given, read_plan
from qa_desk.services import access, scorecards
from qa_desk.services.comparing import compared, comparison_json
from qa_desk.services.completeness import outcome_of, require_complete
from qa_desk.services.desk import Desk, Done
from qa_desk.services.evaluating import Closed, NoCard
from qa_desk.services.evidence import evidence_of, require_inside

__all__ = [
    "BlindAnswers",
    "Closed",
    "Given",
    "Standing",
    "answer",
    "answer_from_file",
    "comparison",
    "comparison_json",
    "create",
    "create_from_file",
    "left_for_me",
    "my_entry",
    "reveal",
    "session",
    "sessions",
    "standing",
    "waiting_for",
]

_FEWEST = 2


class NoContacts(Expected):
    """A session has contacts."""

    code = "calibration.no_contacts"


class TooFew(Expected):
    """A session has at least two different evaluators."""

    code = "calibration.too_few"


class MasterOutside(Expected):
    """The master takes part: fact `master`."""

    code = "calibration.master_outside"


class NotParticipant(Expected):
    """Only participants answer: fact `evaluator`."""

    code = "calibration.not_participant"
    exit_code = ExitCode.NOT_ALLOWED


class NotInSession(Expected):
    """The contact is not one of the session's: fact `contact`."""

    code = "calibration.not_in_session"


class WhichContact(Expected):
    """Several contacts: one has to be named."""

    code = "calibration.which_contact"


class AlreadyAnswered(Expected):
    """Blind answers are entered once: fact `evaluator`."""

    code = "calibration.already_answered"
    exit_code = ExitCode.NOT_ALLOWED


class StillWaiting(Expected):
    """Somebody has not submitted everything: fact `waiting` (names)."""

    code = "calibration.waiting"
    exit_code = ExitCode.NOT_ALLOWED


class NotRevealed(Expected):
    """Before the reveal nothing is compared."""

    code = "calibration.not_revealed"
    exit_code = ExitCode.NOT_ALLOWED


class UnknownCard(Expected):
    """A plan names a scorecard that is not published: fact `card`."""

    code = "evaluation.unknown_card"


class UnknownContact(Expected):
    """A plan names a contact that is not there: fact `contact`."""

    code = "evaluation.unknown_contact"


@dataclass(frozen=True, slots=True)
class BlindAnswers:
    """One participant's file of answers; the contact may be left out where there is only one."""

    session_id: SessionId
    evaluator: EvaluatorId
    contact_id: ContactId | None
    file: Path


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a session is, blind: counts of everybody, states of one's own entries alone.

    `submitted` counts contacts by participant; `mine` has only the entries that were begun.
    """

    session: Session
    names: Mapping[EvaluatorId, str]
    submitted: Mapping[EvaluatorId, int]
    mine: Mapping[ContactId, State]

    @property
    def waiting(self) -> tuple[EvaluatorId, ...]:
        """Those who have not submitted everything."""
        needed = len(self.session.contacts)
        return tuple(each for each in self.session.participants if self.submitted[each] < needed)


def create(
    desk: Desk,
    title: str,
    contacts: Iterable[ContactId],
    card: CardRef,
    participants: Iterable[EvaluatorId],
    *,
    master: EvaluatorId | None = None,
) -> Done[Session]:
    """Open a session; the master, if there is one, takes part and is fixed from the beginning."""
    access.require(desk, Verb.LEAD_SESSIONS)
    chosen = tuple(dict.fromkeys(contacts))
    access.require_contacts(desk, Verb.READ_CONTACTS, chosen)
    evaluators = tuple(dict.fromkeys(participants))
    _require_usable(chosen, evaluators, master)
    opened = Session(
        id=SessionId(uuid4().hex),
        title=title.strip(),
        card=card,
        contacts=chosen,
        participants=evaluators,
        created_at=desk.clock.now(),
        master=master,
    )
    with desk.store.change(by=desk.user, verb="open a calibration session") as change:
        for contact_id in chosen:
            change.contacts.get(contact_id)
        change.calibration.add(opened)
        change.commit()
    return Done(opened, _touched(chosen))


def create_from_file(desk: Desk, path: Path) -> Done[Session]:
    """Open the session that a plan file (YAML) describes."""
    plan = read_plan(path)
    card = scorecards.current(desk, plan.card)
    if card is None:
        raise UnknownCard(card=plan.card) if plan.card else NoCard
    with desk.store.read() as reader:
        contacts = tuple(_contact_named(reader, name) for name in plan.contacts)
    return create(desk, plan.title, contacts, card, plan.participants, master=plan.master)


def sessions(desk: Desk) -> list[SessionRow]:
    """Return the sessions, newest first; all of them, or those this person takes part in."""
    sight = access.require(desk, Verb.READ_SESSIONS)
    with desk.store.read() as reader:
        rows = reader.calibration.rows()
        if sight.scope is Scope.ALL or not desk.store.is_local:
            return rows
        return [row for row in rows if desk.user in reader.calibration.get(row.id).participants]


def session(desk: Desk, session_id: SessionId) -> Session:
    """Return a session; NotFound if there is none."""
    with desk.store.read() as reader:
        found = reader.calibration.get(session_id)
    _require_session(desk, found)
    return found


def my_entry(desk: Desk, session_id: SessionId, contact_id: ContactId) -> Done[Evaluation]:
    """Return this person's entry for a contact of the session, begun now if there is none."""
    return _entry(desk, session_id, desk.user, contact_id)


def left_for_me(desk: Desk, session_id: SessionId) -> tuple[ContactId, ...]:
    """Return the contacts of an open session for which this person has not submitted an entry."""
    with desk.store.read() as reader:
        found = reader.calibration.get(session_id)
        entries = reader.evaluations.entries(session_id)
    if found.state is SessionState.REVEALED or desk.user not in found.participants:
        return ()
    mine = (entry for entry in entries if entry.evaluator == desk.user)
    done = {entry.contact_id for entry in mine if entry.state is not State.DRAFT}
    return tuple(contact for contact in found.contacts if contact not in done)


def answer(
    desk: Desk,
    session_id: SessionId,
    evaluator: EvaluatorId,
    contact_id: ContactId,
    given: Given,
) -> Done[Evaluation]:
    """Enter and submit one participant's answers; EvaluationIncomplete if one is missing.

    Raises NoSuchMessage and AfterTheEnd for evidence outside of the contact.
    """
    access.require(desk, Verb.ANSWER_BLIND if evaluator == desk.user else Verb.BRING_IN)
    entry = _entry(desk, session_id, evaluator, contact_id).value
    if entry.state is not State.DRAFT:
        raise AlreadyAnswered(evaluator=evaluator)
    filled = replace(entry, marks=given.marks, errors=given.errors, comment=given.comment)
    result = require_complete(scorecards.card(desk, filled.card), filled)
    with desk.store.read() as reader:
        require_inside(reader.contacts.get(contact_id), evidence_of(given.marks, given.errors))
    with desk.store.change(by=desk.user, verb="answer in a calibration") as change:
        if change.calibration.get(session_id).state is SessionState.REVEALED:
            raise Closed
        now = replace(filled, submitted_at=desk.clock.now())
        done = change.evaluations.submit(now, outcome_of(result))
        change.commit()
    return Done(done, _touched((contact_id,)))


def answer_from_file(desk: Desk, blind: BlindAnswers) -> Done[Evaluation]:
    """Enter and submit the answers of a file."""
    contacts = session(desk, blind.session_id).contacts
    if blind.contact_id is None and len(contacts) > 1:
        raise WhichContact
    contact_id = contacts[0] if blind.contact_id is None else blind.contact_id
    return answer(desk, blind.session_id, blind.evaluator, contact_id, read_given(blind.file))


def waiting_for(desk: Desk, session_id: SessionId) -> tuple[EvaluatorId, ...]:
    """Return the participants who have not submitted all their entries."""
    with desk.store.read() as reader:
        return _waiting(reader, reader.calibration.get(session_id))


def standing(desk: Desk, session_id: SessionId) -> Standing:
    """Return how far a session is, without a word about anybody's answers."""
    with desk.store.read() as reader:
        found = reader.calibration.get(session_id)
        entries = reader.calibration.standing(session_id)
        names = _names(reader, found.participants)
    _require_session(desk, found)
    done = Counter(entry.evaluator for entry in entries if entry.state is not State.DRAFT)
    return Standing(
        session=found,
        names=dict(zip(found.participants, names, strict=True)),
        submitted={each: done[each] for each in found.participants},
        mine={entry.contact_id: entry.state for entry in entries if entry.evaluator == desk.user},
    )


def reveal(desk: Desk, session_id: SessionId, *, force: bool = False) -> Done[Session]:
    """End the blind phase, as a lead may; before all have submitted that has to be said."""
    access.require(desk, Verb.LEAD_SESSIONS)
    with desk.store.change(by=desk.user, verb="reveal a calibration") as change:
        found = change.calibration.get(session_id)
        if found.state is SessionState.REVEALED:
            return Done(found, Changes(frozenset()))
        waiting = _waiting(change, found)
        if waiting and not force:
            raise StillWaiting(waiting=", ".join(_names(change, waiting)))
        shown = replace(found, state=SessionState.REVEALED, revealed_at=desk.clock.now())
        change.calibration.save(shown)
        change.commit()
    return Done(shown, _touched(found.contacts))


def comparison(desk: Desk, session_id: SessionId) -> Comparison:
    """Compare the submitted entries of a revealed session; NotRevealed before."""
    with desk.store.read() as reader:
        found = reader.calibration.get(session_id)
        if found.state is not SessionState.REVEALED:
            raise NotRevealed
        _require_session(desk, found)
        entries = [e for e in reader.evaluations.entries(session_id) if e.state is not State.DRAFT]
        names = dict(zip(found.participants, _names(reader, found.participants), strict=True))
        contacts = reader.calibration.names(session_id)
    return compared(found, scorecards.card(desk, found.card), entries, names, contacts)


def _require_session(desk: Desk, found: Session) -> None:
    """Refuse a session to those who neither take part nor may see all."""
    sight = access.require(desk, Verb.READ_SESSIONS)
    if sight.scope is not Scope.ALL and desk.user not in found.participants:
        raise access.NotAllowed(what=f"verb_{Verb.READ_SESSIONS}")


def _require_usable(
    contacts: tuple[ContactId, ...],
    participants: tuple[EvaluatorId, ...],
    master: EvaluatorId | None,
) -> None:
    if not contacts:
        raise NoContacts
    if len(participants) < _FEWEST:
        raise TooFew
    if master is not None and master not in participants:
        raise MasterOutside(master=master)


def _entry(
    desk: Desk, session_id: SessionId, evaluator: EvaluatorId, contact_id: ContactId
) -> Done[Evaluation]:
    with desk.store.change(by=desk.user, verb="begin a calibration entry") as change:
        found = change.calibration.get(session_id)
        _require_part(found, evaluator, contact_id)
        own = _own(change, session_id, evaluator, contact_id)
        if found.state is SessionState.REVEALED and (own is None or own.state is State.DRAFT):
            raise Closed
        if own is not None:
            return Done(own, Changes(frozenset()))
        channel, topic = change.contacts.kind_of(contact_id)
        fresh = Evaluation(
            id=EvaluationId(uuid4().hex),
            contact_id=contact_id,
            evaluator=evaluator,
            card=found.card,
            started_at=desk.clock.now(),
            purpose=Purpose.CALIBRATION,
            session_id=session_id,
            channel=channel,
            topic=topic,
        )
        change.evaluations.insert(fresh)
        change.commit()
    return Done(fresh, _touched((contact_id,)))


def _require_part(found: Session, evaluator: EvaluatorId, contact_id: ContactId) -> None:
    if evaluator not in found.participants:
        raise NotParticipant(evaluator=evaluator)
    if contact_id not in found.contacts:
        raise NotInSession(contact=contact_id)


def _own(
    change: Change, session_id: SessionId, evaluator: EvaluatorId, contact_id: ContactId
) -> Evaluation | None:
    entries = change.evaluations.entries(session_id)
    mine = (e for e in entries if (e.evaluator, e.contact_id) == (evaluator, contact_id))
    return next(mine, None)


def _waiting(reader: Reader, found: Session) -> tuple[EvaluatorId, ...]:
    done = {
        (entry.evaluator, entry.contact_id)
        for entry in reader.calibration.standing(found.id)
        if entry.state is not State.DRAFT
    }
    return tuple(
        evaluator
        for evaluator in found.participants
        if any((evaluator, contact_id) not in done for contact_id in found.contacts)
    )


def _names(reader: Reader, logins: Iterable[EvaluatorId]) -> list[str]:
    known = {each.id: each.name for each in reader.people.evaluators()}
    return [known.get(login, str(login)) for login in logins]


def _contact_named(reader: Reader, name: ContactName) -> ContactId:
    found = reader.contacts.find_external(name.external_id, name.source)
    if found is None:
        raise UnknownContact(contact=name.external_id)
    return found


def _touched(contacts: Iterable[ContactId]) -> Changes:
    ids = frozenset(int(each) for each in contacts)
    return touched(Topic.CALIBRATION, Topic.EVALUATIONS, contacts=ids)
