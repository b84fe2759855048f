"""Transcripts and their segments."""

from sqlalchemy import BigInteger, Double, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, one_of
from qa_desk.domain.contacts import Side


class TranscriptTable(Base):
    """At most one transcript a contact."""

    __tablename__ = "transcript"

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    model: Mapped[str]
    language: Mapped[str]
    duration_ms: Mapped[int] = mapped_column(BigInteger)
    speech_ms: Mapped[int] = mapped_column(BigInteger)
    elapsed_ms: Mapped[int] = mapped_column(BigInteger)
    complete: Mapped[bool]


class SegmentTable(Base):
    """Turns in the order they came.

    `words` is JSON, never searched: lists of start, end, text and confidence. `flags` are words.
    """

    __tablename__ = "segment"
    __table_args__ = (one_of("side", Side),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("transcript.contact_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[Side] = mapped_column(EnumText(Side))
    channel: Mapped[int | None]
    start_ms: Mapped[int] = mapped_column(BigInteger)
    end_ms: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str]
    confidence: Mapped[float | None] = mapped_column(Double)
    language: Mapped[str]
    words: Mapped[str]
    flags: Mapped[str] = mapped_column(server_default="")
