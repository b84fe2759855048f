"""The scores that people gave in the demo: evaluations, and calibration sessions."""

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

import yaml

from qa_desk.domain.clock import Clock
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.importing.evaluation_files import EvaluationEntry, read_evaluations
from qa_desk.services import calibrating, contacts, evaluating, scorecards
from qa_desk.services.desk import Desk

LEFT_OPEN: Final = ("CH-77240", "SM-481377", "MS-5344", "MS-5360", "SM-481480")
"""Contacts that nobody has scored yet, so that there is something to do."""
REVEALED: Final = ("SM-481107", "Досрочное погашение: октябрь")
BLIND: Final = ("SM-481377", "Справки: октябрь")
PARTICIPANTS: Final = (EvaluatorId("asel"), EvaluatorId("dmitry"))


@dataclass(frozen=True, slots=True)
class _NotBefore:
    """A clock that shows the days of the demo at the earliest.

    The demo is built on computers too whose clock is behind its October, where its scores would
    lie in the future.
    """

    clock: Clock
    earliest: datetime

    def now(self) -> datetime:
        return max(self.clock.now(), self.earliest)


def bring_in(desk: Desk, scores: Path, card: str) -> int:
    """Import the scores and hold the sessions; return how many evaluations there are."""
    entries = read_evaluations(scores).entries
    clock = _NotBefore(desk.clock, max(entry.submitted_at for entry in entries))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        rest = _without(scores, LEFT_OPEN, folder)
        evaluating.import_file(replace(desk, clock=clock), rest)
    if not calibrating.sessions(desk):
        _hold_sessions(desk, entries, card)
    return len(evaluating.submitted(desk))


def _without(scores: Path, left_out: tuple[str, ...], folder: Path) -> Path:
    """Write the file again without some contacts and without the blind entries."""
    data = yaml.safe_load(scores.read_text("utf-8"))
    data["evaluations"] = [
        entry
        for entry in data["evaluations"]
        if entry["contact"] not in left_out and entry["purpose"] != Purpose.CALIBRATION
    ]
    rest = folder / scores.name
    rest.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    return rest


def _hold_sessions(desk: Desk, entries: tuple[EvaluationEntry, ...], card: str) -> None:
    """Reveal one session that both have answered, and open one that waits for answers."""
    ref = scorecards.current(desk, card)
    if ref is None:
        raise evaluating.NoCard
    contact_id, title = _found(desk, REVEALED[0]), REVEALED[1]
    held = calibrating.create(
        desk, title, [contact_id], ref, PARTICIPANTS, master=PARTICIPANTS[1]
    ).value
    for entry in entries:
        if entry.contact == REVEALED[0]:
            given = calibrating.Given(entry.marks, entry.errors, entry.comment)
            calibrating.answer(desk, held.id, entry.evaluator, contact_id, given)
    calibrating.reveal(desk, held.id)
    calibrating.create(desk, BLIND[1], [_found(desk, BLIND[0])], ref, (desk.user, PARTICIPANTS[1]))


def _found(desk: Desk, external_id: str) -> ContactId:
    rows = contacts.rows(desk, contacts.ids(desk, ContactFilter(words=external_id), ContactOrder()))
    return next(row.id for row in rows if row.external_id == external_id)
