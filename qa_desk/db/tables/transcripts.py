"""Transcripts and their segments."""

from datetime import datetime

from sqlalchemy import BigInteger, Double, ForeignKey, Index
from sqlalchemy import text as in_sql
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, one_of
from qa_desk.domain.contacts import Side
from qa_desk.domain.masked import Part


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
    flags: Mapped[str] = mapped_column(server_default=in_sql("''"))


class OriginalTable(Base):
    """Turns as they were heard, before somebody corrected them; `words` as those of a segment.

    `position` is the corrected turn; None since a newer transcript took its place, and then
    `written` and its side and language say what stood there.
    """

    __tablename__ = "segment_original"
    __table_args__ = (
        one_of("side", Side),
        one_of("written_side", Side),
        Index(None, "contact_id", "position", unique=True),
    )

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int | None]
    side: Mapped[Side] = mapped_column(EnumText(Side))
    channel: Mapped[int | None]
    start_ms: Mapped[int] = mapped_column(BigInteger)
    end_ms: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str]
    confidence: Mapped[float | None] = mapped_column(Double)
    language: Mapped[str]
    words: Mapped[str]
    flags: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    written: Mapped[str | None]
    written_side: Mapped[Side | None] = mapped_column(EnumText(Side))
    written_language: Mapped[str | None]


class MaskedTable(Base):
    """Whole transcripts and messages with personal data blanked, a row a turn or message.

    For those who may read what was said, but not who is who; `ordinal` is the place in order.
    """

    __tablename__ = "masked_text"
    __table_args__ = (one_of("part", Part), one_of("side", Side))

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    part: Mapped[Part] = mapped_column(EnumText(Part), primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[Side] = mapped_column(EnumText(Side))
    start_ms: Mapped[int | None] = mapped_column(BigInteger)
    end_ms: Mapped[int | None] = mapped_column(BigInteger)
    at: Mapped[datetime | None]
    text: Mapped[str]
