"""The queue of transcriptions, which survives a crash."""

from datetime import datetime

from sqlalchemy import Double, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, RowNumber, one_of
from qa_desk.domain.jobs import JobState


class JobTable(Base):
    """Transcriptions to be made, in the order of their numbers."""

    __tablename__ = "job"
    __table_args__ = (
        one_of("state", JobState),
        Index(None, "state"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    model: Mapped[str]
    language: Mapped[str]
    state: Mapped[JobState] = mapped_column(EnumText(JobState))
    queued_at: Mapped[datetime]
    progress: Mapped[float] = mapped_column(Double)
    fault: Mapped[str]
