"""Imports, what they added, and what the contacts they changed said before."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, Row, delete, func, insert, select, text, update

from qa_desk.db import idle_agents
from qa_desk.db.contacts import Contacts, ContactsWriter
from qa_desk.db.journal import Writing
from qa_desk.db.people import known_agents
from qa_desk.db.removing import File, in_use, note_files
from qa_desk.db.tables import ContactTable, ImportChangeTable, ImportRunTable, MediaTable
from qa_desk.db.transcripts import Transcripts
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId, EvaluatorId, ImportId
from qa_desk.domain.imports import ImportRun, Kept, RunCounts, RunState
from qa_desk.domain.people import Agent
from qa_desk.domain.plain import fitted, plain
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Expected, NotFound

_COUNTS: Final = ("added", "updated", "duplicates", "rejected")
_ADVISORY_KEY: Final = 3_412_077_115
"""A number of our own: imports of one PostgreSQL database store one batch at a time."""


class ImportTakenBack(Expected):
    """The import was undone while it went on, so it brings in nothing more: fact `run`."""

    code = "import.taken_back"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A contact before an import changed it; `replaced` means that its transcript is another now."""

    contact: Contact
    replaced: bool = False
    transcript: Transcript | None = None


class Imports:
    """Reads imports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def runs(self, limit: int) -> list[ImportRun]:
        """Return the latest imports, newest first."""
        query = select(ImportRunTable).order_by(ImportRunTable.id.desc()).limit(limit)
        return [_run(row) for row in self._connection.execute(query)]

    def run(self, id_: ImportId) -> ImportRun:
        """Return an import; NotFound if there is none, or none that this person may see."""
        query = select(ImportRunTable).where(ImportRunTable.id == id_)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound(what="import_run", id=id_)
        return _run(row)

    def added(self, run: ImportId, after: int, limit: int) -> list[ContactId]:
        """Return contacts that an import added and that are still there, by id, after an id."""
        table = ContactTable
        query = select(table.id).where(table.import_id == run, table.id > after)
        found = self._connection.execute(query.order_by(table.id).limit(limit)).scalars()
        return [ContactId(id_) for id_ in found]

    def changed(self, run: ImportId, after: int, limit: int) -> list[ContactId]:
        """Return contacts that an import changed and that are still there, by id, after an id."""
        table = ImportChangeTable
        query = select(table.contact_id).where(table.run_id == run, table.contact_id > after)
        found = self._connection.execute(query.order_by(table.contact_id).limit(limit)).scalars()
        return [ContactId(id_) for id_ in found]

    def earlier(self, run: ImportId, id_: ContactId) -> Earlier | None:
        """Return what a contact said before an import; None if it was changed again since.

        Names and teams of agents are today's: they belong to the agents.
        """
        table = ImportChangeTable
        query = select(table.before, table.transcript, table.after)
        query = query.where(table.run_id == run, table.contact_id == id_)
        before, transcript, after = self._connection.execute(query).one()
        if after != self._said(id_, with_transcript=transcript is not None):
            return None
        contact = fitted(Contact, json.loads(before))
        known = known_agents(self._connection, (agent.external_id for agent in contact.agents))
        agents = tuple(known.get(agent.external_id, agent) for agent in contact.agents)
        told = None if transcript is None else json.loads(transcript)
        return Earlier(
            contact=replace(contact, agents=agents, id=id_),
            replaced=transcript is not None,
            transcript=None if told is None else fitted(Transcript, told),
        )

    def used(
        self, ids: Sequence[ContactId], since: datetime | None = None
    ) -> dict[ContactId, Kept]:
        """Return those of the contacts on which something rests, or has come to rest since then."""
        return in_use(self._connection, ids, since)

    def _said(self, id_: ContactId, *, with_transcript: bool) -> str:
        """Return a fingerprint of all that files can say of a contact."""
        said = [_spelled(Contacts(self._connection).get(id_))]
        if with_transcript:
            said.append(_json(Transcripts(self._connection).get(id_)))
        return hashlib.sha256("\n".join(said).encode("utf-8", "surrogatepass")).hexdigest()


class ImportsWriter(Imports):
    """Writes imports."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def alone(self) -> None:
        """Let no other import and no undo store anything until the end of this transaction.

        Else two imports of the same calls find none of them there, and both bring them in.
        """
        if self._connection.dialect.name == "postgresql":
            lock = text("SELECT pg_advisory_xact_lock(:key)")
            self._connection.execute(lock, {"key": _ADVISORY_KEY})

    def begin(self, what: str) -> ImportId:
        """Store a new import of these files and folders; what it brings in carries its number."""
        values = {
            "started_at": self._writing.now,
            "ended_at": None,
            "by": self._writing.by,
            "what": what,
            "state": RunState.RUNNING,
            **dict.fromkeys(_COUNTS, 0),
        }
        query = insert(ImportRunTable).values(values).returning(ImportRunTable.id)
        id_ = ImportId(self._connection.execute(query).scalar_one())
        self._writing.touch("import_run", id_)
        return id_

    def advance(self, run: ImportId, counts: RunCounts) -> None:
        """Store how far an import is, together with a batch; ImportTakenBack if it was undone."""
        self._go_on(run, {name: getattr(counts, name) for name in _COUNTS})

    def end(self, run: ImportId, state: RunState, counts: RunCounts) -> None:
        """Store how an import ended; ImportTakenBack if it was undone meanwhile."""
        told = {name: getattr(counts, name) for name in _COUNTS}
        self._go_on(run, {**told, "state": state, "ended_at": self._writing.now})
        self._writing.compare("import_run", run, {}, {**told, "state": state})

    def keep_earlier(self, run: ImportId, changed: Sequence[Earlier]) -> None:
        """Keep what contacts said before an import changed them, as it just did.

        Of contacts that the same import added nothing is kept: undone, they are gone.
        """
        own = self._own(run, [_id(each.contact) for each in changed])
        for each in changed:
            if _id(each.contact) not in own:
                self._keep(run, each)

    def take_back(self, run: ImportId) -> None:
        """Mark an import as undone, so that it brings in nothing more."""
        table = ImportRunTable
        values = {
            "state": RunState.UNDONE,
            "ended_at": func.coalesce(table.ended_at, self._writing.now),
        }
        self._connection.execute(update(table).where(table.id == run).values(values))
        self._writing.touch("import_run", run)

    def put_back(self, run: ImportId, earlier: Earlier) -> int:
        """Let a contact say again what it said before; return how many recordings are to go.

        Its transcript is the caller's to put back.
        """
        id_ = _id(earlier.contact)
        files, agents = self._files([id_]), idle_agents.serving(self._writing, [id_])
        ContactsWriter(self._writing).update(earlier.contact)
        table = ImportChangeTable
        wanted = (table.run_id == run, table.contact_id == id_)
        self._connection.execute(delete(table).where(*wanted))
        idle_agents.drop(self._writing, self.run(run), agents)
        return note_files(self._writing, _cause(run), files)

    def remove(self, run: ImportId, ids: Sequence[ContactId]) -> int:
        """Remove contacts with all that is theirs; return how many recordings are to go with them.

        Agents whom this import brought in go with their last contact, if nobody else knows them.
        """
        files, agents = self._files(ids), idle_agents.serving(self._writing, ids)
        self._connection.execute(delete(ContactTable).where(ContactTable.id.in_(ids)))
        self._writing.touch("contact", *ids)
        idle_agents.drop(self._writing, self.run(run), agents)
        return note_files(self._writing, _cause(run), files)

    def _files(self, ids: Sequence[ContactId]) -> list[File]:
        media = MediaTable
        query = select(media.path, media.sha256).where(media.contact_id.in_(ids))
        found = self._connection.execute(query.order_by(media.contact_id, media.position))
        return [(path, sha256) for path, sha256 in found]

    def _go_on(self, run: ImportId, values: dict[str, object]) -> None:
        table = ImportRunTable
        going = update(table).where(table.id == run, table.state == RunState.RUNNING)
        if self._connection.execute(going.values(values)).rowcount == 0:
            raise ImportTakenBack(run=run)

    def _own(self, run: ImportId, ids: list[ContactId]) -> set[int]:
        table = ContactTable
        query = select(table.id).where(table.id.in_(ids), table.import_id == run)
        return set(self._connection.execute(query).scalars())

    def _keep(self, run: ImportId, earlier: Earlier) -> None:
        """Keep the first state and the last: an import may change a contact twice."""
        table, id_ = ImportChangeTable, _id(earlier.contact)
        mine = (table.run_id == run, table.contact_id == id_)
        known = self._connection.execute(select(table.transcript).where(*mine)).one_or_none()
        transcript = None if known is None else known.transcript
        if transcript is None and earlier.replaced:
            transcript = _json(earlier.transcript)
        after = self._said(id_, with_transcript=transcript is not None)
        values = {"transcript": transcript, "after": after}
        if known is not None:
            self._connection.execute(update(table).where(*mine).values(values))
            return
        kept = {"run_id": run, "contact_id": id_, "before": _spelled(earlier.contact), **values}
        self._connection.execute(insert(table).values(kept))


def _run(row: Row[ImportRunTable]) -> ImportRun:
    return ImportRun(
        id=ImportId(row.id),
        started_at=row.started_at,
        by=EvaluatorId(row.by),
        what=row.what,
        state=row.state,
        counts=RunCounts(*(getattr(row, name) for name in _COUNTS)),
        ended_at=row.ended_at,
    )


def _cause(run: ImportId) -> str:
    """Return by what name the list of removals knows an undo."""
    return f"import-{run}"


def _id(contact: Contact) -> ContactId:
    if contact.id is None:
        raise ValueError("a contact without id was never changed")
    return contact.id


def _spelled(contact: Contact) -> str:
    """Return a contact as JSON, the same for the same words: of agents their outer ids alone."""
    agents = tuple(Agent(agent.external_id, "") for agent in contact.agents)
    at = None if contact.started_at is None else contact.started_at.astimezone(UTC)
    alone = replace(contact, id=None, agents=agents, started_at=at, listed_team="")
    return _json(alone)


def _json(value: object) -> str:
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True)
