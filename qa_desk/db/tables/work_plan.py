"""How much evaluators are to do a week, and what went from one of them to another."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import Label, RowNumber


class NormTable(Base):
    """Evaluations a week from day to day; no login means everybody. Days of one never overlap."""

    __tablename__ = "work_norm"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("weekly >= 0", name="weekly"),
        Index(None, "login", "first_day", unique=True),
        {"sqlite_autoincrement": True},  # the journal tells numbers, which must not come again
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    login: Mapped[str | None] = mapped_column(Label, ForeignKey("evaluator.id"))
    first_day: Mapped[date]
    last_day: Mapped[date]
    weekly: Mapped[int]


class MoveTable(Base):
    """Open assignments that went to another evaluator, in order; a protocol.

    `place` is the position of the pick, `contact_id` what stood there then: no link.
    """

    __tablename__ = "sample_move"
    __table_args__ = (Index(None, "giver", "at"),)

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int]
    contact_id: Mapped[int] = mapped_column(BigInteger)
    is_second: Mapped[bool]
    giver: Mapped[str | None] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    taker: Mapped[str] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
