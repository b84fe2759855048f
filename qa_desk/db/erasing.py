"""Takes words, recordings and names of customers out of contacts, and leaves their figures."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from sqlalchemy import Connection, Select, delete, insert, or_, select, text, update

from qa_desk.db import server_rules
from qa_desk.db.erased_words import drop_quotes, mask_comments
from qa_desk.db.journal import Writing
from qa_desk.db.phrase_hits import forget
from qa_desk.db.retention import ANONYMOUS
from qa_desk.db.search import about, about_forms
from qa_desk.db.tables import (
    ContactTable,
    ErasureContactTable,
    ErasureTable,
    EvaluationTable,
    ImportChangeTable,
    JobTable,
    MaskedTable,
    MediaTable,
    MessageTable,
    OriginalTable,
    PickTable,
    RemovalTable,
    SearchTable,
    SegmentTable,
    SessionContactTable,
    TranscriptTable,
)
from qa_desk.domain import masked
from qa_desk.domain.contacts import Contact, Message, Side
from qa_desk.domain.customers import Masker, telling
from qa_desk.domain.ids import ContactId
from qa_desk.domain.retention import WORDS, Candidate, Cause, Erasure, Masked, Part, Removed

Ids: TypeAlias = Sequence[ContactId]
_PLAIN: Final = ("id", "run", "at", "by", "cause", "quotes", "files")


@dataclass(frozen=True, slots=True)
class Order:
    """What is to go and why; `names` are masked in comments, besides those of each contact."""

    id: str
    run: str
    cause: Cause
    facts: dict[str, object]
    parts: frozenset[Part]
    names: tuple[str, ...] = ()


@dataclass(slots=True)
class _Account:
    """What has gone so far."""

    removed: list[Removed] = field(default_factory=list)
    masked: list[Masked] = field(default_factory=list)
    quotes: int = 0
    files: int = 0
    unseen: int = 0


class Erasing:
    """Removes, within one transaction, and writes its protocol."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._connection: Connection = writing.connection

    def erase(self, order: Order, contacts: Sequence[Candidate]) -> Erasure:
        """Take out what the order says; the caller has left out what is held.

        Files that nobody needs any more are in the list of removals, to be removed after the commit.
        """
        ids = [contact.id for contact in contacts]
        parts = order.parts | (WORDS if Part.CONTACT in order.parts else frozenset())
        self._open(order, ids)
        earlier = delete(ImportChangeTable).where(ImportChangeTable.contact_id.in_(ids))
        self._connection.execute(earlier)  # what contacts said before an import names customers too
        account = _Account(quotes=drop_quotes(self._connection, contacts, parts))
        masks = self._masks(order, contacts) if Part.CUSTOMER in parts else {}
        account.masked += mask_comments(self._connection, masks)
        if server_rules.in_force(self._connection):
            account.unseen = self._erase_unseen(contacts, parts, masks)
        if Part.RECORDING in parts:
            self._drop_recordings(order, ids, account)
        if Part.TRANSCRIPT in parts:
            self._drop_transcripts(ids, account)
        if Part.MESSAGES in parts:
            self._drop_messages(ids, account)
        if Part.CUSTOMER in parts:
            self._drop_customers(contacts, account)
        if parts & {Part.TRANSCRIPT, Part.MESSAGES}:
            forget(self._connection, ids)
        self._rename(contacts, masks, whole=Part.CONTACT in parts)
        self._forget_search(ids, parts)
        if Part.CONTACT in parts:
            self._drop_contacts(ids, account)
        return self._close(order, contacts, account)

    def _open(self, order: Order, ids: Ids) -> None:
        """Say whose words may go in this transaction; see guards.permit_erasure."""
        if self._connection.dialect.name == "sqlite":
            self._connection.execute(text("PRAGMA secure_delete = ON"))
        rows = [{"contact_id": id_, "erasure_id": order.id} for id_ in ids]
        if rows:
            self._connection.execute(insert(ErasureContactTable), rows)

    def _close(self, order: Order, contacts: Sequence[Candidate], account: _Account) -> Erasure:
        erasure = Erasure(
            id=order.id,
            run=order.run,
            at=self._writing.now,
            by=self._writing.by,
            cause=order.cause,
            facts=order.facts | {"unseen": account.unseen} if account.unseen else order.facts,
            contacts=tuple(contact.id for contact in contacts),
            removed=tuple(account.removed),
            masked=tuple(account.masked),
            quotes=account.quotes,
            files=account.files,
        )
        values = {name: getattr(erasure, name) for name in _PLAIN} | {
            "facts": json.dumps(dict(erasure.facts), ensure_ascii=False),
            "removed": json.dumps([[r.contact, r.part, r.sha256] for r in erasure.removed]),
            "masked": json.dumps([[m.evaluation, m.place, m.times] for m in erasure.masked]),
        }
        self._connection.execute(insert(ErasureTable).values(values))
        self._writing.touch("erasure", order.id)
        self._writing.touch("contact", *erasure.contacts)
        return erasure

    def _erase_unseen(
        self,
        contacts: Sequence[Candidate],
        parts: frozenset[Part],
        masks: Mapping[ContactId, Masker],
    ) -> int:
        """Let the server clean what nobody here may read; return how many evaluations that were."""
        return sum(
            server_rules.erase_unseen(
                self._connection,
                contact.id,
                spoken=Part.TRANSCRIPT in parts,
                written=Part.MESSAGES in parts,
                masked=masks[contact.id].source if contact.id in masks else "",
            )
            for contact in contacts
        )

    def _masks(self, order: Order, contacts: Sequence[Candidate]) -> dict[ContactId, Masker]:
        """Return what masks the names of each contact's customer."""
        authors = self._customers_names([contact.id for contact in contacts])
        known: dict[tuple[str, ...], Masker] = {}
        found: dict[ContactId, Masker] = {}
        for contact in contacts:
            own = (contact.customer_key, *telling(contact.custom), *authors.get(contact.id, ()))
            names = (*order.names, *own)
            if names not in known:
                known[names] = Masker(names)
            found[contact.id] = known[names]
        return found

    def _customers_names(self, ids: Ids) -> dict[ContactId, list[str]]:
        table = MessageTable
        query = select(table.contact_id, table.author).distinct()
        query = query.where(table.contact_id.in_(ids), table.side == Side.CUSTOMER)
        found: dict[ContactId, list[str]] = defaultdict(list)
        for contact, author in self._connection.execute(query.order_by(table.author)):
            found[ContactId(contact)].extend(telling({"": author}))
        return found

    def _drop_recordings(self, order: Order, ids: Ids, account: _Account) -> None:
        table = MediaTable
        query = select(table.contact_id, table.path, table.sha256).where(table.contact_id.in_(ids))
        rows = self._connection.execute(query.order_by(table.contact_id, table.position)).all()
        account.removed += [Removed(ContactId(c), Part.RECORDING, sha) for c, _, sha in rows]
        for gone in (JobTable, MediaTable):
            self._connection.execute(delete(gone).where(gone.contact_id.in_(ids)))
        self._set(ids, has_recording=False)
        files = dict.fromkeys((row.path, row.sha256) for row in rows)
        still = set(self._connection.execute(_paths([path for path, _ in files])).scalars())
        removals = [
            {"erasure_id": order.id, "at": self._writing.now, "path": path, "sha256": sha}
            for path, sha in files
            if path not in still
        ]
        if removals:
            self._connection.execute(insert(RemovalTable), removals)
        account.files = len(removals)

    def _drop_transcripts(self, ids: Ids, account: _Account) -> None:
        table = SegmentTable
        query = select(table.contact_id, table.text).where(table.contact_id.in_(ids))
        texts = self._texts(query.order_by(table.contact_id, table.position))
        transcript = select(TranscriptTable.contact_id).where(TranscriptTable.contact_id.in_(ids))
        for contact in self._connection.execute(transcript.order_by(TranscriptTable.contact_id)):
            id_ = ContactId(contact[0])
            account.removed.append(Removed(id_, Part.TRANSCRIPT, _hash(texts.get(id_, ()))))
        for gone in (OriginalTable, SegmentTable, TranscriptTable):
            self._connection.execute(delete(gone).where(gone.contact_id.in_(ids)))
        self._drop_masked(ids, masked.Part.TURN)
        self._set(ids, transcribed=False)

    def _drop_messages(self, ids: Ids, account: _Account) -> None:
        table = MessageTable
        query = select(table.contact_id, table.text).where(table.contact_id.in_(ids))
        texts = self._texts(query.order_by(table.contact_id, table.ordinal))
        account.removed += [Removed(id_, Part.MESSAGES, _hash(said)) for id_, said in texts.items()]
        self._connection.execute(delete(table).where(table.contact_id.in_(ids)))
        self._drop_masked(ids, masked.Part.MESSAGE)

    def _drop_masked(self, ids: Ids, part: masked.Part) -> None:
        table = MaskedTable
        gone = delete(table).where(table.contact_id.in_(ids), table.part == part)
        self._connection.execute(gone)

    def _drop_customers(self, contacts: Sequence[Candidate], account: _Account) -> None:
        known = [contact for contact in contacts if contact.customer_key or contact.custom]
        account.removed += [Removed(contact.id, Part.CUSTOMER) for contact in known]
        self._set([contact.id for contact in known], customer_key="", custom={})

    def _rename(
        self, contacts: Sequence[Candidate], masks: Mapping[ContactId, Masker], *, whole: bool
    ) -> None:
        """Give contacts another outer id where theirs names the customer, or the contact is to go."""
        for contact in contacts:
            masker = masks.get(contact.id)
            if whole or (masker is not None and masker.mask(contact.external_id)[1]):
                self._set([contact.id], external_id=f"{ANONYMOUS}{contact.id}")

    def _forget_search(self, ids: Ids, parts: frozenset[Part]) -> None:
        table = SearchTable
        if Part.TRANSCRIPT in parts:
            spoken = update(table).where(table.contact_id.in_(ids), table.spoken != "")
            self._connection.execute(spoken.values(spoken="", spoken_forms=""))
        if not parts & {Part.MESSAGES, Part.CUSTOMER}:
            return
        texts = self._texts(_messages(ids)) if Part.MESSAGES not in parts else {}
        contact = ContactTable
        left = select(
            contact.id, contact.channel, contact.external_id, contact.topic, contact.language
        )
        left = left.where(contact.id.in_(ids)).order_by(contact.id)
        for id_, channel, external_id, topic, language in self._connection.execute(left).all():
            said = (Message(0, Side.UNKNOWN, "", each) for each in texts.get(ContactId(id_), ()))
            rest = Contact(
                channel, "", external_id, topic=topic, language=language, messages=tuple(said)
            )
            changed = update(table).where(table.contact_id == id_)
            self._connection.execute(
                changed.values(about=about(rest), about_forms=about_forms(rest))
            )

    def _drop_contacts(self, ids: Ids, account: _Account) -> None:
        """Remove contacts on which no figure rests; the others stay, with nothing but figures."""
        table = ContactTable
        links = (EvaluationTable, PickTable, SessionContactTable)
        used = or_(
            *(select(link.contact_id).where(link.contact_id == table.id).exists() for link in links)
        )
        query = select(table.id).where(table.id.in_(ids), ~used).order_by(table.id)
        rested: set[int] = set()
        if server_rules.in_force(self._connection):  # work that nobody here may see holds it too
            rested.update(self._connection.execute(server_rules.rested_on(ids)).scalars())
        found = self._connection.execute(query).scalars()
        free = [ContactId(id_) for id_ in found if id_ not in rested]
        self._connection.execute(delete(table).where(table.id.in_(free)))
        account.removed += [Removed(id_, Part.CONTACT) for id_ in free]

    def _set(self, ids: Ids, **values: object) -> None:
        table = ContactTable
        self._connection.execute(update(table).where(table.id.in_(ids)).values(values))

    def _texts(self, query: Select[int, str]) -> dict[ContactId, list[str]]:
        texts: dict[ContactId, list[str]] = defaultdict(list)
        for contact, said in self._connection.execute(query):
            texts[ContactId(contact)].append(said)
        return texts


def _messages(ids: Ids) -> Select[int, str]:
    table = MessageTable
    query = select(table.contact_id, table.text).where(table.contact_id.in_(ids))
    return query.order_by(table.contact_id, table.ordinal)


def _paths(paths: Sequence[str]) -> Select[str]:
    return select(MediaTable.path).where(MediaTable.path.in_(paths)).distinct()


def _hash(texts: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode("utf-8", "surrogatepass")).hexdigest()
