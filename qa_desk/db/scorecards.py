"""Published scorecards."""

import hashlib

from sqlalchemy import ColumnElement, Connection, Subquery, func, insert, select

from qa_desk.db.evaluation_lists import OUTSIDE
from qa_desk.db.faults import VersionTaken
from qa_desk.db.journal import Writing
from qa_desk.db.tables import EvaluationTable, ScorecardTable
from qa_desk.domain.evaluations import CardRef, State
from qa_desk.domain.rows import CardRow
from qa_desk.errors import NotFound
from qa_desk.scoring.model import Texts

_REF = (ScorecardTable.card_id, ScorecardTable.version, ScorecardTable.sha256)


class Scorecards:
    """Reads scorecards."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[CardRow]:
        """Return all published cards, newest first, with their submitted evaluations counted.

        Calibration is not counted.
        """
        card, made = ScorecardTable, _evaluations_by_card()
        query = (
            select(card.card_id, card.version, card.sha256, card.titles, card.published_at)
            .add_columns(func.coalesce(made.c.number, 0).label("made"))
            .outerjoin(
                made, (made.c.card_id == card.card_id) & (made.c.card_version == card.version)
            )
            .order_by(card.number.desc())
        )
        return [
            CardRow(
                CardRef(row.card_id, row.version, row.sha256),
                row.titles,
                row.published_at,
                row.made,
            )
            for row in self._connection.execute(query)
        ]

    def text(self, ref: CardRef) -> str:
        """Return the text of a card as it was published; NotFound if it was not."""
        query = select(ScorecardTable.text).where(is_card(ref))
        text = self._connection.execute(query).scalar_one_or_none()
        if text is None:
            raise NotFound(what="scorecard", id=f"{ref.id} {ref.version}")
        return text

    def latest(self, card_id: str) -> CardRef | None:
        """Return the highest version of a card; None if it was never published."""
        card = ScorecardTable
        query = select(*_REF).where(card.card_id == card_id).order_by(card.version.desc())
        row = self._connection.execute(query.limit(1)).one_or_none()
        return None if row is None else CardRef(*row)

    def newest(self) -> CardRef | None:
        """Return the card that was published last; None if there is none."""
        query = select(*_REF).order_by(ScorecardTable.number.desc())
        row = self._connection.execute(query.limit(1)).one_or_none()
        return None if row is None else CardRef(*row)


class ScorecardsWriter(Scorecards):
    """Publishes scorecards."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def publish(self, card_id: str, version: int, text: str, titles: Texts) -> CardRef:
        """Store a card for good, or find it if the same text was published before.

        VersionTaken if this version was published with another text.
        """
        ref = CardRef(card_id, version, hashlib.sha256(text.encode()).hexdigest())
        card = ScorecardTable
        query = select(card.sha256).where(card.card_id == card_id, card.version == version)
        taken = self._connection.execute(query).scalar_one_or_none()
        if taken is not None and taken != ref.sha256:
            raise VersionTaken(id=card_id, version=version)
        if taken is None:
            self._insert(ref, text, titles)
        return ref

    def _insert(self, ref: CardRef, text: str, titles: Texts) -> None:
        self._connection.execute(
            insert(ScorecardTable).values(
                card_id=ref.id,
                version=ref.version,
                sha256=ref.sha256,
                text=text,
                titles=dict(titles),
                published_at=self._writing.now,
            )
        )
        self._writing.changed("scorecard", f"{ref.id} {ref.version}", "sha256", None, ref.sha256)


def is_card(ref: CardRef) -> ColumnElement[bool]:
    """Return the condition that picks this very card."""
    card = ScorecardTable
    same = (card.card_id == ref.id) & (card.version == ref.version)
    return same & (card.sha256 == ref.sha256)


def require_card(connection: Connection, ref: CardRef) -> None:
    """Raise NotFound if this card was not published."""
    if connection.execute(select(ScorecardTable.number).where(is_card(ref))).first() is None:
        raise NotFound(what="scorecard", id=f"{ref.id} {ref.version}")


def _evaluations_by_card() -> Subquery:
    table = EvaluationTable
    return (
        select(table.card_id, table.card_version, func.count().label("number"))
        .where(table.state != State.DRAFT, OUTSIDE)
        .group_by(table.card_id, table.card_version)
        .subquery()
    )
