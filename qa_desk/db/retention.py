"""Rules of keeping, holds, protocols of removal, and what a rule or an erasure would reach."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from qa_desk.db.journal import Writing
from qa_desk.db.tables import (
    ContactTable,
    ErasureContactTable,
    ErasureTable,
    HoldTable,
    JobTable,
    MediaTable,
    MessageTable,
    RemovalTable,
    RetentionRuleTable,
    TranscriptTable,
)
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.jobs import JobState
from qa_desk.domain.retention import Candidate, Erasure, Hold, Masked, Part, Removed, Rule
from qa_desk.errors import NotFound

ANONYMOUS: Final = "erased-"
"""Begins the outer id of a contact that has lost its own."""


@dataclass(frozen=True, slots=True)
class Removal:
    """A recording that nobody needed any more when its protocol was written."""

    number: int
    erasure: str
    at: datetime
    path: str
    sha256: str


_ADVISORY_KEY: Final = 0x5141_6B65_6570  # "QAkeep"
_PAGE: Final = 1000
_CONTACT: Final = (
    ContactTable.id,
    ContactTable.channel,
    ContactTable.external_id,
    ContactTable.topic,
    ContactTable.started_at,
    ContactTable.customer_key,
    ContactTable.custom,
)


def _of_contact(table: type[MediaTable | MessageTable | TranscriptTable]) -> ColumnElement[bool]:
    return select(table.contact_id).where(table.contact_id == ContactTable.id).exists()


_THERE: Final[dict[Part, ColumnElement[bool]]] = {
    Part.RECORDING: _of_contact(MediaTable),
    Part.TRANSCRIPT: _of_contact(TranscriptTable),
    Part.MESSAGES: _of_contact(MessageTable),
    Part.CUSTOMER: or_(ContactTable.customer_key != "", ContactTable.custom != {}),
    Part.CONTACT: ContactTable.external_id.not_like(f"{ANONYMOUS}%"),
}
_BUSY: Final = (
    select(JobTable.id)
    .where(JobTable.contact_id == ContactTable.id, JobTable.state == JobState.RUNNING)
    .exists()
)


class Retention:
    """Reads rules, holds and protocols, and finds contacts of which something may go."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rules(self) -> list[Rule]:
        """Return all rules, those of the oldest age last."""
        table = RetentionRuleTable
        found = self._connection.execute(select(table).order_by(table.days, table.id))
        return [
            Rule(
                id=row.id,
                days=row.days,
                parts=frozenset(Part(part) for part in row.parts.split()),
                channel=row.channel,
                topic=row.topic,
                complaint=row.complaint,
            )
            for row in found
        ]

    def holds(self) -> list[Hold]:
        """Return all holds, ended ones too, newest first."""
        table = HoldTable
        found = self._connection.execute(select(table).order_by(table.at.desc(), table.id))
        return [_hold(row) for row in found]

    def erasures(self, limit: int) -> list[Erasure]:
        """Return the latest protocols, newest first."""
        table = ErasureTable
        query = select(table).order_by(table.at.desc(), table.id).limit(limit)
        return self._protocols(list(self._connection.execute(query)))

    def run(self, run: str) -> list[Erasure]:
        """Return the protocols of one run in their order; NotFound if there is none."""
        table = ErasureTable
        query = select(table).where(table.run == run).order_by(table.at, table.id)
        found = list(self._connection.execute(query))
        if not found:
            raise NotFound(what="erasure", id=run)
        return self._protocols(found)

    def due(self, rule: Rule, before: datetime, after: int = 0) -> Iterator[Candidate]:
        """Go through the contacts that have something a rule removes, by id, after an id."""
        table = ContactTable
        wanted = [table.started_at < before, or_(*(_THERE[part] for part in _reached(rule.parts)))]
        if rule.channel is not None:
            wanted.append(table.channel == rule.channel)
        if rule.topic:
            wanted.append(table.topic == rule.topic)
        if rule.complaint is not None:
            wanted.append(table.complaint == rule.complaint)
        return self._candidates(wanted, after)

    def with_customer(self) -> Iterator[Candidate]:
        """Go through the contacts that say something of their customer, by id."""
        return self._candidates([_THERE[Part.CUSTOMER]], 0)

    def candidates(self, ids: Iterable[ContactId]) -> list[Candidate]:
        """Return the candidates with these ids, by id."""
        return list(self._candidates([ContactTable.id.in_(sorted(ids))], 0))

    def removals(self, after: int) -> list[Removal]:
        """Return the files to be removed after a number, in order."""
        table = RemovalTable
        query = select(table.number, table.erasure_id, table.at, table.path, table.sha256)
        found = self._connection.execute(query.where(table.number > after).order_by(table.number))
        return [Removal(*row) for row in found]

    def removal(self, number: int) -> str:
        """Return the protocol to which a removal belongs; empty if there is none."""
        table = RemovalTable
        query = select(table.erasure_id).where(table.number == number)
        return self._connection.execute(query).scalar_one_or_none() or ""

    def erased(self) -> int:
        """Return how many protocols there are."""
        return self._connection.execute(select(func.count()).select_from(ErasureTable)).scalar_one()

    def needs_file(self, path: str, sha256: str) -> tuple[bool, bool]:
        """Whether a contact has a recording of this path, and one of this content."""
        media = MediaTable
        query = select(media.path).where(or_(media.path == path, media.sha256 == sha256))
        paths = set(self._connection.execute(query).scalars())
        return path in paths, bool(paths)

    def _candidates(self, wanted: list[ColumnElement[bool]], after: int) -> Iterator[Candidate]:
        there = [condition.label(f"has_{part}") for part, condition in _THERE.items()]
        query = select(*_CONTACT, *there, _BUSY.label("busy")).where(*wanted)
        while True:
            page = query.where(ContactTable.id > after).order_by(ContactTable.id).limit(_PAGE)
            rows = self._connection.execute(page).all()
            yield from (_candidate(row) for row in rows)
            if len(rows) < _PAGE:
                return
            after = rows[-1].id

    def _protocols(self, rows: list[Row[ErasureTable]]) -> list[Erasure]:
        contacts = self._contacts([row.id for row in rows])
        return [_erasure(row, contacts.get(row.id, ())) for row in rows]

    def _contacts(self, ids: list[str]) -> dict[str, tuple[ContactId, ...]]:
        table = ErasureContactTable
        query = select(table.erasure_id, table.contact_id).where(table.erasure_id.in_(ids))
        found: dict[str, tuple[ContactId, ...]] = {}
        for id_, contact in self._connection.execute(query.order_by(table.contact_id)):
            found[id_] = (*found.get(id_, ()), ContactId(contact))
        return found


class RetentionWriter(Retention):
    """Writes rules and holds."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def alone(self) -> None:
        """Let nobody set a hold between the look at the holds and the commit."""
        if self._connection.dialect.name == "postgresql":
            lock = text("SELECT pg_advisory_xact_lock(:key)")
            self._connection.execute(lock, {"key": _ADVISORY_KEY})

    def save_rule(self, rule: Rule) -> None:
        """Store a rule in the place of the one with its id."""
        self._connection.execute(delete(RetentionRuleTable).where(RetentionRuleTable.id == rule.id))
        values = {
            "id": rule.id,
            "days": rule.days,
            "parts": " ".join(sorted(rule.parts)),
            "channel": rule.channel,
            "topic": rule.topic,
            "complaint": rule.complaint,
        }
        self._connection.execute(insert(RetentionRuleTable).values(values))
        self._writing.touch("retention_rule", rule.id)

    def drop_rule(self, id_: str) -> None:
        """Remove a rule; NotFound if there is none."""
        table = RetentionRuleTable
        if self._connection.execute(delete(table).where(table.id == id_)).rowcount == 0:
            raise NotFound(what="retention_rule", id=id_)
        self._writing.touch("retention_rule", id_)

    def add_hold(self, hold: Hold) -> None:
        """Store a new hold."""
        self.alone()
        values = {name: getattr(hold, name) for name in _HOLD} | {"contact_id": hold.contact}
        self._connection.execute(insert(HoldTable).values(values))
        self._writing.touch("legal_hold", hold.id)

    def end_hold(self, id_: str) -> None:
        """End a hold now; NotFound if there is none that is not ended."""
        table = HoldTable
        ended = update(table).where(table.id == id_, table.ended_at.is_(None))
        values = {"ended_at": self._writing.now, "ended_by": self._writing.by}
        if self._connection.execute(ended.values(values)).rowcount == 0:
            raise NotFound(what="legal_hold", id=id_)
        self._writing.touch("legal_hold", id_)


_HOLD: Final = (
    "id",
    "reason",
    "by",
    "at",
    "customer",
    "first_day",
    "last_day",
    "until",
    "ended_at",
    "ended_by",
)


def _reached(parts: frozenset[Part]) -> Iterable[Part]:
    return tuple(Part) if Part.CONTACT in parts else sorted(parts)


def _candidate(row: Row[*tuple[object, ...]]) -> Candidate:
    return Candidate(
        id=ContactId(row.id),
        channel=Channel(row.channel),
        external_id=row.external_id,
        topic=row.topic,
        started_at=row.started_at,
        customer_key=row.customer_key,
        custom=row.custom,
        parts=frozenset(part for part in Part if getattr(row, f"has_{part}")),
        busy=row.busy,
    )


def _hold(row: Row[HoldTable]) -> Hold:
    values = {name: getattr(row, name) for name in _HOLD}
    contact = None if row.contact_id is None else ContactId(row.contact_id)
    return Hold(**values, contact=contact)


def _erasure(row: Row[ErasureTable], contacts: tuple[ContactId, ...]) -> Erasure:
    return Erasure(
        id=row.id,
        run=row.run,
        at=row.at,
        by=EvaluatorId(row.by),
        cause=row.cause,
        facts=json.loads(row.facts),
        contacts=contacts,
        removed=tuple(
            Removed(ContactId(contact), Part(part), sha256)
            for contact, part, sha256 in json.loads(row.removed)
        ),
        masked=tuple(
            Masked(EvaluationId(evaluation), place, times)
            for evaluation, place, times in json.loads(row.masked)
        ),
        quotes=row.quotes,
        files=row.files,
    )
