"""Calibration sessions: who has submitted what, one's own blind entries, the comparison."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.domain.calibration import SessionState
from qa_desk.domain.comparison import ComparedItem, Comparison
from qa_desk.domain.evaluations import CardRef, State
from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId
from qa_desk.domain.people import Evaluator
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import CardRow, ContactRow, SessionRow
from qa_desk.scoring.model import Texts
from qa_desk.services import access, calibrating, contacts, people, scorecards
from qa_desk.services.calibrating import Standing
from qa_desk.services.desk import Desk

_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class CalibrationData:
    """The list of sessions, and what the form of a new one offers."""

    sessions: tuple[SessionRow, ...]
    cards: tuple[CardRow, ...]
    current: CardRef | None
    evaluators: tuple[Evaluator, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    """How far one participant is: `submitted` of `total` contacts, and no word about answers."""

    id: EvaluatorId
    name: str
    submitted: int
    total: int
    is_master: bool
    is_me: bool

    @property
    def is_done(self) -> bool:
        """Whether everything is submitted."""
        return self.submitted >= self.total


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A contact of the session for this person; `state` is None where nothing is begun."""

    contact: ContactRow
    state: State | None


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session; `comparison` is None while it is blind."""

    standing: Standing
    card_titles: Texts
    participants: tuple[Participant, ...]
    own: tuple[OwnEntry, ...]
    """Empty where this person does not take part."""
    may_force: bool
    """Whether this person may reveal before all have submitted."""
    comparison: Comparison | None

    @property
    def is_open(self) -> bool:
        """Whether it is still blind."""
        return self.standing.session.state is SessionState.OPEN

    @property
    def may_reveal(self) -> bool:
        """Whether this person may end the blind phase now."""
        return self.is_open and (self.may_force or not self.standing.waiting)


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A line of the comparison: a contact's heading, one of its criteria, or its totals.

    `item` is None for headings and totals; `totals` are the scores in per cent.
    """

    contact: str
    item: ComparedItem | None = None
    totals: Mapping[EvaluatorId, Fraction | None] | None = None


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What the form of a new session says."""

    title: str
    card: CardRef | None
    contacts: tuple[ContactId, ...]
    participants: tuple[EvaluatorId, ...]
    master: EvaluatorId | None

    @property
    def is_complete(self) -> bool:
        """Whether a session can be opened from it."""
        enough = len(self.participants) >= _FEWEST
        return bool(self.title and self.card and self.contacts and enough)


def load(desk: Desk) -> CalibrationData:
    """Read the list of sessions and what the form offers."""
    return CalibrationData(
        sessions=tuple(calibrating.sessions(desk)),
        cards=tuple(scorecards.cards(desk)),
        current=scorecards.current(desk),
        evaluators=tuple(people.evaluators(desk)),
    )


def load_session(desk: Desk, session_id: SessionId) -> SessionView:
    """Read a session: blind as long as it is open."""
    standing = calibrating.standing(desk, session_id)
    session = standing.session
    rows = {row.id: row for row in contacts.rows(desk, session.contacts)}
    takes_part = desk.user in session.participants
    revealed = session.state is SessionState.REVEALED
    return SessionView(
        standing=standing,
        card_titles=scorecards.card(desk, session.card).titles,
        participants=tuple(
            _participant(standing, each, desk.user) for each in session.participants
        ),
        own=tuple(
            OwnEntry(rows[each], standing.mine.get(each))
            for each in session.contacts
            if takes_part and each in rows
        ),
        may_force=access.allowed(desk, Verb.LEAD_SESSIONS),
        comparison=calibrating.comparison(desk, session_id) if revealed else None,
    )


def compared_lines(comparison: Comparison) -> tuple[ComparedLine, ...]:
    """Return the lines of the comparison, contact by contact, each with its totals."""
    lines: list[ComparedLine] = []
    for contact_id in comparison.session.contacts:
        name = comparison.contacts[contact_id]
        if comparison.n > 1:
            lines.append(ComparedLine(name))
        lines += [ComparedLine(name, i) for i in comparison.items if i.contact_id == contact_id]
        scores = {
            total.evaluator: total.score
            for total in comparison.totals
            if total.contact_id == contact_id
        }
        lines.append(ComparedLine(name, None, scores))
    return tuple(lines)


def _participant(standing: Standing, who: EvaluatorId, me: EvaluatorId) -> Participant:
    session = standing.session
    return Participant(
        id=who,
        name=standing.names[who],
        submitted=standing.submitted[who],
        total=len(session.contacts),
        is_master=who == session.master,
        is_me=who == me,
    )
