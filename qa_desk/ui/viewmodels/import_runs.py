"""What the list of past imports shows, of one look."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.ids import ContactId, ImportId
from qa_desk.domain.imports import ImportRun, Kept, RunState, Undone
from qa_desk.domain.permissions import Verb
from qa_desk.services import access, contacts, import_runs, people
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import as a row; `by` is a person's name."""

    id: ImportId
    at: datetime
    by: str
    what: str
    state: RunState
    added: int
    updated: int
    duplicates: int
    rejected: int


@dataclass(frozen=True, slots=True)
class KeptContact:
    """A contact that an undo left as it is."""

    contact: ContactId
    name: str
    reason: Kept


@dataclass(frozen=True, slots=True)
class PastImports:
    """One look at the list; it is empty for somebody who may not import."""

    rows: tuple[PastImport, ...] = ()
    may_undo: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """An undo as it was, or would be, with the names of what stays."""

    undone: Undone
    kept: tuple[KeptContact, ...] = ()


MOST_KEPT = 500
"""Contacts that are named."""


def load(desk: Desk) -> PastImports:
    """Read the list."""
    if not access.allowed(desk, Verb.IMPORT_CONTACTS):
        return PastImports()
    names = {str(each.id): each.name for each in people.evaluators(desk)}
    rows = tuple(_row(run, names.get(str(run.by), str(run.by))) for run in import_runs.runs(desk))
    return PastImports(rows, access.allowed(desk, Verb.RETAIN))


def told(desk: Desk, undone: Undone) -> Told:
    """Name the contacts that stay."""
    some = list(undone.kept)[:MOST_KEPT]
    rows = {row.id: row for row in contacts.rows(desk, some)} if some else {}
    kept = tuple(
        KeptContact(id_, rows[id_].external_id if id_ in rows else str(id_), undone.kept[id_])
        for id_ in some
    )
    return Told(undone, kept)


def _row(run: ImportRun, by: str) -> PastImport:
    counts = run.counts
    return PastImport(
        run.id,
        run.started_at,
        by,
        run.what,
        run.state,
        counts.added,
        counts.updated,
        counts.duplicates,
        counts.rejected,
    )
