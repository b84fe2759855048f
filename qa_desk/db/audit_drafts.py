"""Drafts in the journal: saved after every mark, told once a quarter of an hour and at the end.

The first row of a draft tells what it began with. A save within the quarter of an hour, by the same
person at the same computer, writes no row; the first one after it, and in any case the submission,
tells all fields that differ from what the journal said last. So each row holds the whole way from
the row before it; what it leaves out is how a field changed to and fro in between.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, insert, select, update

from qa_desk.db.journal import Writing
from qa_desk.db.spelling import judged, spelled
from qa_desk.db.tables import AuditDraftTable
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.ids import EvaluationId

PAUSE: Final = timedelta(minutes=15)
KIND: Final = "evaluation"
_BEGINNING: Final = (
    "card",
    "purpose",
    "sample",
    "comment",
    "errors",
    "errors.words",
    "markers",
    "markers.words",
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the journal said last of a draft: when, of whose work, at which computer, and what."""

    at: datetime
    by: str
    host: str
    said: str


def begin(writing: Writing, evaluation: Evaluation) -> None:
    """Note a new evaluation; marks that come with it, as from a file, are told in one field."""
    said = judged(evaluation)
    first: dict[str, object] = {name: said[name] for name in _BEGINNING if name in said}
    names = (f"mark.{criterion}" for criterion in evaluation.marks)
    marks = "; ".join(f"{name[5:]}={said[name]}" for name in names if name in said)
    writing.compare(
        KIND, evaluation.id, {}, {**first, "contact": evaluation.contact_id, "marks": marks or None}
    )
    values = {"evaluation_id": evaluation.id, **_now(writing, evaluation)}
    writing.connection.execute(insert(AuditDraftTable).values(values))


def known(writing: Writing, id_: EvaluationId, load: Callable[[EvaluationId], Evaluation]) -> Known:
    """Return what the journal said last of a draft; `load` is for one older than the journal."""
    table = AuditDraftTable
    query = select(table.at, table.by, table.host, table.said)
    row = writing.connection.execute(query.where(table.evaluation_id == id_)).one_or_none()
    if row is not None:
        return Known(row.at, row.by, row.host, row.said)
    stored = load(id_)
    earlier = Known(stored.started_at, "", "", _said(stored))
    values = {"at": earlier.at, "by": "", "host": "", "said": earlier.said}
    writing.connection.execute(insert(table).values(evaluation_id=id_, **values))
    return earlier


def save(writing: Writing, before: Known, evaluation: Evaluation) -> None:
    """Note what differs from what the journal said last, or put it off."""
    same = (before.by, before.host) == (writing.by, writing.origin.host)
    if same and timedelta(0) <= writing.now - before.at < PAUSE:
        writing.put_off(KIND, evaluation.id)
        return
    _tell(writing, evaluation, before.said)
    table = AuditDraftTable
    of_it = table.evaluation_id == evaluation.id
    values = _now(writing, evaluation)
    writing.connection.execute(update(table).where(of_it).values(values))


def submit(writing: Writing, evaluation: Evaluation) -> None:
    """Note all that differs from what the journal said last; the draft is over."""
    table = AuditDraftTable
    of_it = table.evaluation_id == evaluation.id
    before = writing.connection.execute(select(table.said).where(of_it)).scalar_one()
    _tell(writing, evaluation, before)
    writing.connection.execute(delete(table).where(of_it))


def _tell(writing: Writing, evaluation: Evaluation, before: str) -> None:
    old: dict[str, object] = json.loads(before)
    writing.compare(KIND, evaluation.id, old, json.loads(_said(evaluation)))


def _now(writing: Writing, evaluation: Evaluation) -> dict[str, object]:
    return {
        "at": writing.now,
        "by": writing.by,
        "host": writing.origin.host,
        "said": _said(evaluation),
    }


def _said(evaluation: Evaluation) -> str:
    said = {name: spelled(value) for name, value in judged(evaluation).items()}
    return json.dumps(said, ensure_ascii=False, sort_keys=True)
