"""Contacts, who took part, their recordings and messages, and what they are searched by."""

from datetime import datetime
from fractions import Fraction
from typing import Final

from sqlalchemy import (
    BigInteger,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, RowNumber, Texts, one_of
from qa_desk.domain.contacts import Channel, Direction, Side

INDEXED: Final = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate((about || ' '::text) || spoken, '\n'::text, ' '::text), ' '::text),"
    " ''::text))"
)
INDEXED_FORMS: Final = (
    "array_to_tsvector(array_remove("
    "string_to_array(translate((COALESCE(about_forms, ''::text) || ' '::text)"
    " || COALESCE(spoken_forms, ''::text), '\n'::text, ' '::text), ' '::text), ''::text))"
)
"""What PostgreSQL has indexes of; SQLite has the tables contact_terms and contact_forms for it,
kept by triggers.

Only a migration makes either: SQLAlchemy compares no index of an expression on SQLite.
"""


class ContactTable(Base):
    """Contacts, and beside them what lists show of their agents, transcript and evaluations.

    `agent_id` is the first agent; `listed_team` is the contact's team or, where it has none, the
    team its first agent had then; `evaluations` and `score` are of submitted evaluations outside
    of calibration, `score_order` is the rounded score to order by. `import_id` is the import that
    added it: no link, which would cost each new row a look, and imports are never removed. Agents
    are looked up once a statement on a server, where triggers stand for the link (revision 0010).
    """

    __tablename__ = "contact"
    __table_args__ = (
        UniqueConstraint("source", "external_id"),
        ForeignKeyConstraint(["agent_id"], ["agent.id"]).ddl_if(dialect="sqlite"),
        one_of("channel", Channel),
        one_of("direction", Direction),
        Index(None, "started_at"),
        Index(None, "agent_id", "started_at"),
        Index(None, "listed_team", "started_at"),
        Index(None, "external_id"),
        Index(None, "topic", "channel", "language"),
        Index(
            "ix_contact_evaluated_started_at",
            "started_at",
            sqlite_where=text("evaluations > 0"),
            postgresql_where=text("evaluations > 0"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    channel: Mapped[Channel] = mapped_column(EnumText(Channel))
    source: Mapped[str]
    external_id: Mapped[str] = mapped_column(Label)
    started_at: Mapped[datetime | None]
    duration_ms: Mapped[int | None] = mapped_column(BigInteger)
    team: Mapped[str]
    queue: Mapped[str]
    topic: Mapped[str] = mapped_column(Label)
    disposition: Mapped[str]
    direction: Mapped[Direction] = mapped_column(EnumText(Direction))
    language: Mapped[str] = mapped_column(Label)
    customer_key: Mapped[str]
    csat: Mapped[int | None]
    complaint: Mapped[bool]
    custom: Mapped[dict[str, str]] = mapped_column(Texts)
    agent_id: Mapped[int | None] = mapped_column(RowNumber)
    listed_team: Mapped[str] = mapped_column(Label)
    has_recording: Mapped[bool]
    transcribed: Mapped[bool]
    evaluations: Mapped[int]
    score: Mapped[Fraction | None]
    score_order: Mapped[float | None] = mapped_column(Double)
    import_id: Mapped[int | None] = mapped_column(RowNumber)


class ContactAgentTable(Base):
    """Who served the contact after its first agent, in order: most contacts have but one."""

    __tablename__ = "contact_agent"
    __table_args__ = (Index(None, "agent_id"),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id"))


class MediaTable(Base):
    """Recordings; `sides` are the values of the sides by channel, with commas between."""

    __tablename__ = "media"
    __table_args__ = (Index(None, "sha256"),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    sha256: Mapped[str]
    codec: Mapped[str]
    channels: Mapped[int]
    sample_rate: Mapped[int]
    duration_ms: Mapped[int] = mapped_column(BigInteger)
    sides: Mapped[str]


class MessageTable(Base):
    """Messages of written contacts; `ordinal` keeps the order they were given in."""

    __tablename__ = "message"
    __table_args__ = (one_of("side", Side),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    side: Mapped[Side] = mapped_column(EnumText(Side))
    author: Mapped[str]
    text: Mapped[str]
    at: Mapped[datetime | None]


class SearchTable(Base):
    """Terms as `fulltext` keeps them: `about` of the contact and its messages, `spoken` of the transcript.

    A contact of which nothing is known but a plain number has none: it is found by that number.

    `about_forms` is None until a contact of an older version is indexed by the forms of its words.
    """

    __tablename__ = "contact_search"
    __table_args__ = (
        Index(
            "ix_contact_search_waiting",
            "contact_id",
            sqlite_where=text("about_forms IS NULL"),
            postgresql_where=text("about_forms IS NULL"),
        ),
    )

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    about: Mapped[str]
    spoken: Mapped[str]
    about_forms: Mapped[str | None]
    spoken_forms: Mapped[str | None]
