"""Bringing in evaluations that were made elsewhere; each entry goes in or is rejected by line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from qa_desk.db.store import Reader
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.people import Evaluator
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import Outcome
from qa_desk.errors import Expected
from qa_desk.importing.evaluation_files import EvaluationEntry, EvaluationFile, read_evaluations
from qa_desk.importing.outcome import Rejection, shown
from qa_desk.services import access, people, scorecards
from qa_desk.services.completeness import outcome_of, require_complete
from qa_desk.services.desk import Desk, Done
from qa_desk.services.evidence import evidence_of, require_inside

_CLOCKS_DIFFER: Final = timedelta(minutes=5)
"""How far the clock of the computer that made a file may be ahead of this one."""


@dataclass(frozen=True, slots=True)
class EvaluationImport:
    """What became of a file; `calibration` holds the entries that belong into a session.

    Those are rejected as well, since they do not go in by themselves.
    """

    added: int
    duplicates: int
    evaluations: tuple[EvaluationId, ...]
    calibration: tuple[EvaluationEntry, ...]
    rejected: tuple[Rejection, ...]


class EntryRefused(Expected):
    """An entry that does not go in: its own code, facts as the code needs them."""

    def __init__(self, why: str, **facts: object) -> None:
        super().__init__(**facts)
        self.why = why


@dataclass(frozen=True, slots=True)
class _Ready:
    """An entry that fits, with its figures; `known` if it was brought in before."""

    evaluation: Evaluation
    outcome: Outcome
    known: bool


def import_file(desk: Desk, path: Path) -> Done[EvaluationImport]:
    """Bring in the evaluations of a file (YAML or JSON); the same file again changes nothing."""
    access.require(desk, Verb.BRING_IN)
    file, strange = _with_plain_logins(read_evaluations(path), shown(path))
    ready, rejected = _sorted_out(desk, file, shown(path))
    fresh = _without_twins(each for each in ready if not each.known)
    newcomers = _newcomers(desk, file)
    if fresh or newcomers:
        _store(desk, fresh, newcomers)
    summary = EvaluationImport(
        added=len(fresh),
        duplicates=len(ready) - len(fresh),
        evaluations=tuple(each.evaluation.id for each in fresh),
        calibration=tuple(e for e in file.entries if e.purpose is Purpose.CALIBRATION),
        rejected=(*file.rejected, *strange, *rejected),
    )
    return Done(summary, _changes(fresh, newcomers))


def _with_plain_logins(
    file: EvaluationFile, name: str
) -> tuple[EvaluationFile, tuple[Rejection, ...]]:
    """Leave out evaluators with logins that nobody could be added with; their entries follow."""
    plain = tuple(each for each in file.evaluators if people.is_login(each[0]))
    strange = tuple(
        Rejection(name, None, people.BadLogin.code, {"login": login})
        for login, _name in file.evaluators
        if not people.is_login(login)
    )
    return replace(file, evaluators=plain), strange


def _sorted_out(
    desk: Desk, file: EvaluationFile, name: str
) -> tuple[list[_Ready], list[Rejection]]:
    ready: list[_Ready] = []
    rejected: list[Rejection] = []
    known = {login for login, _name in file.evaluators}
    with desk.store.read() as reader:
        known |= {each.id for each in reader.people.evaluators()}
        for entry in file.entries:
            try:
                ready.append(_prepared(desk, reader, entry, known))
            except EntryRefused as refused:
                rejected.append(Rejection(name, entry.line, refused.why, refused.facts))
            except Expected as fault:
                rejected.append(Rejection(name, entry.line, fault.code, fault.facts))
    return ready, rejected


def _prepared(
    desk: Desk, reader: Reader, entry: EvaluationEntry, evaluators: set[EvaluatorId]
) -> _Ready:
    if entry.purpose is Purpose.CALIBRATION:
        raise EntryRefused("evaluation.calibration_entry", contact=entry.contact)
    if entry.evaluator not in evaluators:
        raise EntryRefused("evaluation.unknown_evaluator", evaluator=entry.evaluator)
    contact_id = reader.contacts.find_external(entry.contact, entry.source)
    if contact_id is None:
        raise EntryRefused("evaluation.unknown_contact", contact=entry.contact)
    channel, topic = reader.contacts.kind_of(contact_id)
    made = _evaluation(entry, contact_id, _card(desk, reader, entry))
    evaluation = replace(made, channel=channel, topic=topic)
    result = require_complete(scorecards.card(desk, evaluation.card), evaluation)
    _require_possible(desk, reader, evaluation)
    earlier = [
        r for r in reader.evaluations.of_contact(contact_id) if r.evaluator == entry.evaluator
    ]
    known = any(row.submitted_at == entry.submitted_at for row in earlier)
    if not known and any(row.state is State.DRAFT for row in earlier):
        raise EntryRefused(
            "evaluation.draft_exists", contact=entry.contact, evaluator=entry.evaluator
        )
    return _Ready(evaluation, outcome_of(result), known)


def _require_possible(desk: Desk, reader: Reader, made: Evaluation) -> None:
    """Refuse what cannot have been: a submission to come, evidence outside of the contact."""
    moment = made.submitted_at
    if moment is not None and moment > desk.clock.now() + _CLOCKS_DIFFER:
        raise EntryRefused("evaluation.in_future", submitted_at=moment.isoformat())
    proofs = tuple(evidence_of(made.marks, made.errors))
    if proofs:
        require_inside(reader.contacts.get(made.contact_id), proofs)


def _card(desk: Desk, reader: Reader, entry: EvaluationEntry) -> CardRef:
    ref = reader.scorecards.latest(entry.card) if entry.card else scorecards.current(desk)
    if ref is None:
        raise EntryRefused("evaluation.unknown_card", card=entry.card)
    return ref


def _evaluation(entry: EvaluationEntry, contact_id: ContactId, card: CardRef) -> Evaluation:
    return Evaluation(
        id=EvaluationId(uuid4().hex),
        contact_id=contact_id,
        evaluator=entry.evaluator,
        card=card,
        started_at=entry.submitted_at,
        purpose=entry.purpose,
        marks=entry.marks,
        errors=entry.errors,
        comment=entry.comment,
        submitted_at=entry.submitted_at,
    )


def _without_twins(ready: Iterable[_Ready]) -> list[_Ready]:
    """Keep the first of entries that a file holds twice."""
    firsts: dict[tuple[object, ...], _Ready] = {}
    for each in ready:
        made = each.evaluation
        firsts.setdefault((made.contact_id, made.evaluator, made.submitted_at), each)
    return list(firsts.values())


def _newcomers(desk: Desk, file: EvaluationFile) -> list[Evaluator]:
    with desk.store.read() as reader:
        known = {each.id for each in reader.people.evaluators()}
    return [Evaluator(login, name) for login, name in file.evaluators if login not in known]


def _store(desk: Desk, fresh: list[_Ready], newcomers: list[Evaluator]) -> None:
    with desk.store.change(by=desk.user, verb="import evaluations") as change:
        for evaluator in newcomers:
            change.people.save_evaluator(evaluator)
        for each in fresh:
            change.evaluations.insert(each.evaluation)
            change.evaluations.submit(each.evaluation, each.outcome)
        change.commit()


def _changes(fresh: list[_Ready], newcomers: list[Evaluator]) -> Changes:
    topics = {Topic.PEOPLE} if newcomers else set[Topic]()
    if fresh:
        topics |= {Topic.EVALUATIONS, Topic.CONTACTS, Topic.SAMPLES}
    contacts = frozenset(int(each.evaluation.contact_id) for each in fresh)
    return touched(*topics, contacts=contacts)
