"""What the evaluation page opens: a contact with its evaluation, card, transcript and recording."""

from dataclasses import dataclass
from typing import Final

from qa_desk.analytics.timeline import Timeline
from qa_desk.audio.output import OutputStatus
from qa_desk.domain.changes import Changes
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evaluation, Purpose, State
from qa_desk.domain.ids import ContactId, SessionId
from qa_desk.domain.progress import Report
from qa_desk.domain.rows import TodoRow
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Expected
from qa_desk.scoring.model import Scorecard
from qa_desk.services import (
    analysing,
    calibrating,
    contacts,
    evaluating,
    job_queue,
    people,
    playback,
    sampling,
    scorecards,
    transcribing,
)
from qa_desk.services.desk import Desk, Done
from qa_desk.services.playback import Recording, Shape
from qa_desk.ui.routes import EvaluateContact, EvaluateNext, OpenEvaluation

Route = EvaluateContact | OpenEvaluation | EvaluateNext

_NOTHING: Final = Changes(frozenset())


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything the page shows but the sound; `changes` are those of beginning a draft."""

    contact: Contact
    evaluation: Evaluation
    card: Scorecard
    transcript: Transcript | None
    lacking: Expected | None
    """Why the recording could not be transcribed here; None where it could."""
    evaluator: str
    """The evaluator's name."""
    mine: bool
    session: str
    """The title of the calibration session; empty where it is none."""
    changes: Changes

    @property
    def editable(self) -> bool:
        """Whether this person can go on with it."""
        return self.mine and self.evaluation.state is State.DRAFT


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording, and whether it can be heard here."""

    recording: Recording
    sound: OutputStatus


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What a recording looks like, and what happened in it."""

    shape: Shape
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Waiting:
    """What comes after the contact that is open; None where nothing waits."""

    route: Route | None
    count: int


def route_of(argument: object) -> Route | None:
    """Return where an argument of `Page.arrive` leads; None where it leads nowhere."""
    if isinstance(argument, EvaluateContact | OpenEvaluation | EvaluateNext):
        return argument
    if isinstance(argument, TodoRow):
        return EvaluateContact(argument.contact.id, argument.sample_id)
    if isinstance(argument, int):
        return EvaluateContact(ContactId(argument))
    return None


def load(desk: Desk, route: Route) -> Opened | None:
    """Begin or open what the route says; None where nothing waits. Writes: call it in a job."""
    if isinstance(route, EvaluateNext):
        following = _next_of(desk)
        return None if following is None else load(desk, following)
    if isinstance(route, OpenEvaluation):
        return _opened(desk, Done(evaluating.load(desk, route.evaluation), _NOTHING))
    return _opened(desk, _begun(desk, route))


def listen(desk: Desk, contact: Contact, report: Report) -> Heard:
    """Open the recording, which can be heard then; call it in a job."""
    recording = playback.open_recording(desk, contact)
    try:
        report(1.0, "")
        return Heard(recording, playback.sound())
    except BaseException:
        recording.close()
        raise


def measure(desk: Desk, recording: Recording, report: Report) -> Measured:
    """Draw the recording and find silences, overlaps and holds; takes seconds: call it in a job."""
    shape = playback.shape_of(desk, recording, report)
    sides = recording.media.sides
    found = analysing.timeline_of_levels(desk, shape.levels, shape.duration_ms, sides)
    return Measured(shape, found)


def transcript_of(desk: Desk, contact: ContactId) -> Transcript | None:
    """Return what there is of a transcript by now."""
    return transcribing.transcript(desk, contact)


def waiting_after(desk: Desk, opened: Evaluation | None) -> Waiting:
    """Return what comes next: of the same calibration, or of this person's list."""
    if opened is not None and opened.session_id is not None:
        return _next_in_session(desk, opened.session_id, opened.contact_id)
    here = None if opened is None else opened.contact_id
    rows = [row for row in sampling.todo(desk, desk.user) if row.contact.id != here]
    return Waiting(route_of(rows[0]) if rows else None, len(rows))


def _begun(desk: Desk, route: EvaluateContact) -> Done[Evaluation]:
    if route.session is not None:
        return calibrating.my_entry(desk, route.session, route.contact)
    purpose: Purpose | None = route.purpose
    if route.sample is None and purpose is Purpose.RANDOM:
        # Chosen from a list: whether it feeds the indices depends on whether it waits in a sample.
        purpose = None
    return evaluating.start(desk, route.contact, purpose=purpose, sample_id=route.sample)


def _opened(desk: Desk, begun: Done[Evaluation]) -> Opened:
    evaluation = begun.value
    session = evaluation.session_id
    moved = job_queue.opened(desk, evaluation.contact_id)
    return Opened(
        contact=contacts.opened(desk, evaluation.contact_id),
        evaluation=evaluation,
        card=scorecards.card(desk, evaluation.card),
        transcript=transcribing.transcript(desk, evaluation.contact_id),
        lacking=transcribing.lacking_model(desk),
        evaluator=_name_of(desk, evaluation),
        mine=evaluation.evaluator == desk.user,
        session="" if session is None else calibrating.session(desk, session).title,
        changes=begun.changes | moved.changes if moved.value else begun.changes,
    )


def _name_of(desk: Desk, evaluation: Evaluation) -> str:
    names = {each.id: each.name for each in people.evaluators(desk)}
    return names.get(evaluation.evaluator, str(evaluation.evaluator))


def _next_of(desk: Desk) -> Route | None:
    """Return what this person goes on with: what is begun before what waits."""
    drafts = evaluating.drafts(desk)
    return OpenEvaluation(drafts[-1].id) if drafts else waiting_after(desk, None).route


def _next_in_session(desk: Desk, session: SessionId, here: ContactId) -> Waiting:
    left = [contact for contact in calibrating.left_for_me(desk, session) if contact != here]
    route = EvaluateContact(left[0], session=session) if left else None
    return Waiting(route, len(left))
