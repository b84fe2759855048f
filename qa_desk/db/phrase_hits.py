"""Where rules were found in contacts: characters of lines, never the words themselves."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Final

from sqlalchemy import Connection, and_, delete, insert, select

from qa_desk.db.filters import one_of_ids
from qa_desk.db.journal import Writing
from qa_desk.db.tables import ContactTable, PhraseHitTable, PhraseRuleTable, PhraseRunTable
from qa_desk.domain.ids import ContactId
from qa_desk.domain.phrase_rules import StoredHit

_HIT: Final = (
    PhraseHitTable.contact_id,
    PhraseHitTable.rule_key,
    PhraseHitTable.version,
    PhraseHitTable.line,
    PhraseHitTable.side,
    PhraseHitTable.text_start,
    PhraseHitTable.text_end,
    PhraseHitTable.start_ms,
    PhraseHitTable.end_ms,
    PhraseHitTable.confidence,
    PhraseHitTable.absent,
)


class PhraseHits:
    """Reads what was found."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hits(self, ids: Sequence[ContactId]) -> dict[ContactId, tuple[StoredHit, ...]]:
        """Return what the present texts of rules found in contacts, in the order it was said."""
        hit, rule = PhraseHitTable, PhraseRuleTable
        current = and_(rule.key == hit.rule_key, rule.version == hit.version)
        query = select(*_HIT).join(rule, current)
        query = query.where(one_of_ids(self._connection, hit.contact_id, ids))
        query = query.order_by(hit.contact_id, hit.line, hit.text_start, hit.rule_key, hit.position)
        found = (StoredHit(ContactId(id_), *rest) for id_, *rest in self._connection.execute(query))
        by_contact = groupby(found, lambda each: each.contact_id)
        return {contact: tuple(each) for contact, each in by_contact}

    def searched(self, ids: Sequence[ContactId]) -> dict[ContactId, int]:
        """Return up to which stamp contacts were searched; those that never were are left out."""
        table = PhraseRunTable
        query = select(table.contact_id, table.stamp)
        among = one_of_ids(self._connection, table.contact_id, ids)
        rows = self._connection.execute(query.where(among))
        return {ContactId(id_): stamp for id_, stamp in rows}


class PhraseHitsWriter(PhraseHits):
    """Writes what was found."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def present(self, ids: Sequence[ContactId]) -> list[ContactId]:
        """Return those of the contacts that are still there, and keep them until the commit.

        Whoever removes or searches one of them meanwhile waits.
        """
        table = ContactTable
        query = select(table.id).where(one_of_ids(self._connection, table.id, ids))
        query = query.order_by(table.id).with_for_update(key_share=True)
        return [ContactId(id_) for id_ in self._connection.execute(query).scalars()]

    def put_hits(
        self, ids: Sequence[ContactId], rules: Collection[str], hits: Iterable[StoredHit]
    ) -> None:
        """Store what rules found in contacts in the place of what they had found there."""
        table, rows = PhraseHitTable, list[dict[str, object]]()
        gone = delete(table).where(one_of_ids(self._connection, table.contact_id, ids))
        self._connection.execute(gone.where(table.rule_key.in_(sorted(rules))))
        numbers: dict[tuple[ContactId, str], int] = {}
        for hit in hits:
            place = (hit.contact_id, hit.rule)
            numbers[place] = numbers.get(place, -1) + 1
            rows.append(_row(hit) | {"position": numbers[place]})
        if rows:
            self._connection.execute(insert(table), rows)
        self._writing.put_off("phrase_rule", "found")  # nothing that a person did

    def forget(self, ids: Sequence[ContactId]) -> None:
        """Forget what was found in contacts whose words are no longer the same."""
        forget(self._connection, ids)

    def mark_searched(self, ids: Iterable[ContactId], stamp: int) -> None:
        """Note that contacts were searched for all rules up to a stamp."""
        wanted, table = list(ids), PhraseRunTable
        gone = one_of_ids(self._connection, table.contact_id, wanted)
        self._connection.execute(delete(table).where(gone))
        if wanted:
            rows = [{"contact_id": id_, "stamp": stamp} for id_ in wanted]
            self._connection.execute(insert(table), rows)
        self._writing.put_off("phrase_rule", "found")  # nothing that a person did


def forget(connection: Connection, ids: Sequence[int]) -> None:
    """Forget what was found in contacts whose words are no longer the same."""
    for table in (PhraseHitTable, PhraseRunTable):
        connection.execute(delete(table).where(one_of_ids(connection, table.contact_id, ids)))


def _row(hit: StoredHit) -> dict[str, object]:
    return {
        "contact_id": hit.contact_id,
        "rule_key": hit.rule,
        "version": hit.version,
        "line": hit.line,
        "side": hit.side,
        "text_start": hit.start,
        "text_end": hit.end,
        "start_ms": hit.start_ms,
        "end_ms": hit.end_ms,
        "confidence": hit.confidence,
        "absent": hit.absent,
    }
