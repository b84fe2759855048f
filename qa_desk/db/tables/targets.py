"""What figures are to reach."""

from datetime import date
from fractions import Fraction

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, RowNumber, one_of
from qa_desk.domain.targets import Measure


class TargetTable(Base):
    """Targets from day to day, in per cent; an empty team or position means every one.

    `wanted` is what is to be reached, `near` from where on it is nearly reached.
    """

    __tablename__ = "target"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        one_of("measure", Measure),
        Index(None, "measure", "team", "position", "first_day", unique=True),
        {"sqlite_autoincrement": True},  # the journal tells numbers, which must not come again
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    measure: Mapped[Measure] = mapped_column(EnumText(Measure))
    team: Mapped[str] = mapped_column(Label)
    position: Mapped[str] = mapped_column(Label)
    first_day: Mapped[date]
    last_day: Mapped[date]
    wanted: Mapped[Fraction]
    near: Mapped[Fraction]
