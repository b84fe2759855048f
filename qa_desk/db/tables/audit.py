"""The journal: who did what when, where from, and to what; rows are only ever added."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, RowNumber, one_of
from qa_desk.domain.auditing import Act


class AuditTable(Base):
    """One row a committed change; `content` is the hash of what it says, `hash` that of the chain."""

    __tablename__ = "audit"
    __table_args__ = (
        Index(None, "at"),
        Index(None, "by", "at"),
        UniqueConstraint("number"),
        one_of("act", Act),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    verb: Mapped[str]
    number: Mapped[int] = mapped_column(RowNumber)
    act: Mapped[Act] = mapped_column(EnumText(Act))
    host: Mapped[str]
    application: Mapped[str]
    search: Mapped[str]
    content: Mapped[str]
    hash: Mapped[str]


class AuditSubjectTable(Base):
    """What a change touched: a kind of thing and its id as text."""

    __tablename__ = "audit_subject"
    __table_args__ = (Index(None, "kind", "subject"),)

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]


class AuditChangeTable(Base):
    """A field of a thing before and after."""

    __tablename__ = "audit_change"

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]


class AuditHeadTable(Base):
    """The end of the chain, in one row; rows up to `before` were chained by an upgrade."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(RowNumber)
    hash: Mapped[str]
    before: Mapped[int] = mapped_column(RowNumber)


class AuditDraftTable(Base):
    """What the journal said last of a draft, so that its next row tells all that came after."""

    __tablename__ = "audit_draft"

    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"), primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    host: Mapped[str]
    said: Mapped[str]
