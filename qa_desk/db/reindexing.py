"""Brings contacts of older versions into the index of forms, some at a time."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, func, select, update

from qa_desk.db.filters import one_of_ids
from qa_desk.db.fulltext import kept_forms, kept_topic_forms
from qa_desk.db.journal import Writing
from qa_desk.db.tables import (
    ContactTable,
    MessageTable,
    SearchTable,
    SegmentTable,
    TranscriptTable,
)

_CHANGE: Final = (
    update(SearchTable)
    .where(SearchTable.contact_id == bindparam("id"))
    .values(about_forms=bindparam("a"), spoken_forms=bindparam("s"))
)


class Reindexing:
    """Tells what waits to be indexed by forms."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self) -> int:
        """Return how many contacts are not indexed by the forms of their words yet."""
        query = select(func.count()).select_from(SearchTable)
        return self._connection.execute(query.where(SearchTable.about_forms.is_(None))).scalar_one()


class ReindexingWriter(Reindexing):
    """Indexes what waits."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def index(self, most: int) -> int:
        """Index the first contacts that wait, at most so many; return how many that were."""
        table = SearchTable
        query = select(table.contact_id).where(table.about_forms.is_(None))
        ids = list(self._connection.execute(query.order_by(table.contact_id).limit(most)).scalars())
        if not ids:
            return 0
        about, spoken = self._about(ids), self._spoken(ids)
        rows = [{"id": id_, "a": about.get(id_, ""), "s": spoken.get(id_, "")} for id_ in ids]
        self._connection.execute(_CHANGE, rows)
        self._writing.put_off("contacts", "forms")  # nothing that anybody knows has changed
        return len(ids)

    def _about(self, ids: Sequence[int]) -> dict[int, str]:
        contact, message = ContactTable, MessageTable
        query = select(contact.id, contact.topic, contact.language)
        lines: dict[int, list[str]] = {}
        languages: dict[int, str] = {}
        of_ids = one_of_ids(self._connection, contact.id, ids)
        for id_, topic, language in self._connection.execute(query.where(of_ids)):
            lines[id_] = [kept_topic_forms(topic, language)]
            languages[id_] = language
        said = select(message.contact_id, message.text)
        said = said.where(one_of_ids(self._connection, message.contact_id, ids))
        for id_, text in self._connection.execute(said.order_by(message.contact_id)):
            lines[id_].append(kept_forms((text,), languages[id_]))
        return {id_: "\n".join(filter(None, each)) for id_, each in lines.items()}

    def _spoken(self, ids: Sequence[int]) -> dict[int, str]:
        turn, transcript = SegmentTable, TranscriptTable
        query = (
            select(turn.contact_id, turn.text, turn.language, transcript.language.label("whole"))
            .join(transcript, transcript.contact_id == turn.contact_id)
            .where(one_of_ids(self._connection, turn.contact_id, ids))
            .order_by(turn.contact_id)
        )
        lines: dict[int, list[str]] = {}
        for id_, text, language, whole in self._connection.execute(query):
            lines.setdefault(id_, []).append(kept_forms((text,), language or whole))
        return {id_: "\n".join(filter(None, each)) for id_, each in lines.items()}
