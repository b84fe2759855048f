"""Filters that people keep."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import Label


class SavedFilterTable(Base):
    """A filter under a name; an empty team is nobody but its owner."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("owner", "name"), Index(None, "team"))

    id: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    name: Mapped[str] = mapped_column(Label)
    expression: Mapped[str]
    team: Mapped[str] = mapped_column(Label)
