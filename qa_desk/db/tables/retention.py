"""Rules of keeping, legal holds, and the protocols of what was removed."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, RowNumber, one_of
from qa_desk.domain.contacts import Channel
from qa_desk.domain.retention import Cause


class RetentionRuleTable(Base):
    """Rules; `parts` are values with spaces between."""

    __tablename__ = "retention_rule"
    __table_args__ = (one_of("channel", Channel),)

    id: Mapped[str] = mapped_column(primary_key=True)
    days: Mapped[int]
    parts: Mapped[str]
    channel: Mapped[Channel | None] = mapped_column(EnumText(Channel))
    topic: Mapped[str]
    complaint: Mapped[bool | None]


class HoldTable(Base):
    """Holds; `contact_id` is no link, since a hold outlives what it held."""

    __tablename__ = "legal_hold"

    id: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    contact_id: Mapped[int | None] = mapped_column(RowNumber)
    customer: Mapped[str]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    until: Mapped[date | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]


class ErasureTable(Base):
    """Protocols of committed batches; `facts`, `removed` and `masked` are JSON."""

    __tablename__ = "erasure"
    __table_args__ = (one_of("cause", Cause), Index(None, "at"))

    id: Mapped[str] = mapped_column(primary_key=True)
    run: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    cause: Mapped[Cause] = mapped_column(EnumText(Cause))
    facts: Mapped[str]
    removed: Mapped[str]
    masked: Mapped[str]
    quotes: Mapped[int]
    files: Mapped[int]


class ErasureContactTable(Base):
    """Contacts of a batch, written before anything of them goes.

    While its protocol is missing, the texts of submitted evaluations of these contacts may change;
    the link is checked at the commit, so that nothing goes without one.
    """

    __tablename__ = "erasure_contact"

    contact_id: Mapped[int] = mapped_column(RowNumber, primary_key=True, autoincrement=False)
    erasure_id: Mapped[str] = mapped_column(
        ForeignKey("erasure.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )


class RemovalTable(Base):
    """Files that nobody needed any more, in the order of their removal.

    Each desk remembers up to which number it has removed them.
    """

    __tablename__ = "removal"
    __table_args__ = ({"sqlite_autoincrement": True},)

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    erasure_id: Mapped[str] = mapped_column(Label)
    at: Mapped[datetime]
    path: Mapped[str]
    sha256: Mapped[str]
