"""The queue of long work, which survives a crash."""

from datetime import datetime
from typing import Final

from sqlalchemy import CheckConstraint, Double, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, RowNumber, Texts, one_of
from qa_desk.domain.jobs import JobKind, JobState

_WHOLE: Final = (
    "json_typeof(params::json) = 'object' AND json_typeof(facts::json) = 'object'"
    " AND progress BETWEEN 0 AND 1 AND attempts >= 0"
    " AND queued_at BETWEEN '2000-01-01 00:00:00+00' AND '9000-01-01 00:00:00+00'"
)
"""What programs can read: one row of somebody with plain SQL would keep all from the queue."""


class JobTable(Base):
    """Work to be done: the highest priority first, of equal ones the lowest number."""

    __tablename__ = "job"
    __table_args__ = (
        one_of("kind", JobKind),
        one_of("state", JobState),
        CheckConstraint(_WHOLE, name="whole").ddl_if(dialect="postgresql"),
        Index(None, "state"),
        Index(None, "contact_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    state: Mapped[JobState] = mapped_column(EnumText(JobState))
    queued_at: Mapped[datetime]
    progress: Mapped[float] = mapped_column(Double)
    fault: Mapped[str]
    kind: Mapped[JobKind] = mapped_column(EnumText(JobKind))
    params: Mapped[dict[str, str]] = mapped_column(Texts)
    priority: Mapped[int]
    facts: Mapped[dict[str, str]] = mapped_column(Texts)
    attempts: Mapped[int]
    worker: Mapped[str]
