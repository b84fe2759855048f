"""The journal: who did what when, and to what; rows are only ever added."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import RowNumber


class AuditTable(Base):
    """One row a committed change."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "at"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    verb: Mapped[str]


class AuditSubjectTable(Base):
    """What a change touched: a kind of thing and its id as text."""

    __tablename__ = "audit_subject"
    __table_args__ = (Index(None, "kind", "subject"),)

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]
