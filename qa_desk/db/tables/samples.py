"""Samples that were drawn, with all that their protocol says."""

from datetime import datetime
from fractions import Fraction

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, Whole, one_of
from qa_desk.domain.sampling import Selection


class SampleTable(Base):
    """A draw; `frame` is the ids drawn from, in order, with spaces between: a protocol, no link."""

    __tablename__ = "sample"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Label)
    plan: Mapped[str]
    seed: Mapped[int] = mapped_column(Whole)
    algorithm: Mapped[str]
    frame: Mapped[str]
    frame_size: Mapped[int]
    frame_hash: Mapped[str]
    drawn_at: Mapped[datetime]


class StratumTable(Base):
    """Layers of the frame, in order."""

    __tablename__ = "sample_stratum"

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    population: Mapped[int]
    quota: Mapped[int]
    drawn: Mapped[int]


class PickTable(Base):
    """Contacts drawn, in order."""

    __tablename__ = "sample_pick"
    __table_args__ = (
        one_of("selection", Selection),
        Index(None, "contact_id"),
        Index(None, "assignee"),
    )

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    stratum: Mapped[str]
    weight: Mapped[Fraction]
    assignee: Mapped[str | None] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    selection: Mapped[Selection] = mapped_column(EnumText(Selection))


class ExclusionTable(Base):
    """Contacts left out and why, in order; a protocol, no link."""

    __tablename__ = "sample_exclusion"

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int]
    reason: Mapped[str]
