"""Imports, and what the contacts they changed said before."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, RowNumber, one_of
from qa_desk.domain.imports import RunState


class ImportRunTable(Base):
    """Imports; their counts are of what was committed."""

    __tablename__ = "import_run"
    __table_args__ = (
        one_of("state", RunState),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    by: Mapped[str]
    what: Mapped[str]
    state: Mapped[RunState] = mapped_column(EnumText(RunState))
    added: Mapped[int]
    updated: Mapped[int]
    duplicates: Mapped[int]
    rejected: Mapped[int]


class ImportChangeTable(Base):
    """Contacts as they were before an import changed them.

    `before` is JSON, `transcript` too, None where the import left it alone; `after` is the SHA-256
    of what the import made of them, which tells whether anybody changed them since.
    """

    __tablename__ = "import_change"
    __table_args__ = (Index(None, "contact_id"),)

    run_id: Mapped[int] = mapped_column(ForeignKey("import_run.id"), primary_key=True)
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    before: Mapped[str]
    transcript: Mapped[str | None]
    after: Mapped[str]
