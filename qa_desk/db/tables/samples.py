"""Samples that were drawn, with all that their protocol says."""

from datetime import date, datetime
from fractions import Fraction

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, Whole, one_of
from qa_desk.domain.sampling import Selection
from qa_desk.sampling.groups import Rule


class SampleTable(Base):
    """A draw; `frame` is the ids drawn from, in order, with spaces between: a protocol, no link."""

    __tablename__ = "sample"
    __table_args__ = (one_of("selection", Selection),)

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Label)
    plan: Mapped[str]
    seed: Mapped[int] = mapped_column(Whole)
    algorithm: Mapped[str]
    frame: Mapped[str]
    frame_size: Mapped[int]
    frame_hash: Mapped[str]
    drawn_at: Mapped[datetime]
    selection: Mapped[Selection] = mapped_column(
        EnumText(Selection), server_default=Selection.RANDOM.value
    )


class StratumTable(Base):
    """Layers of the frame, in order; `layers` are its periods, a line each: population, key."""

    __tablename__ = "sample_stratum"

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    population: Mapped[int]
    quota: Mapped[int]
    drawn: Mapped[int]
    basis: Mapped[Fraction | None]
    layers: Mapped[str | None]


class PickTable(Base):
    """Contacts drawn, in order; a replaced one gave its place to the one that came."""

    __tablename__ = "sample_pick"
    __table_args__ = (
        one_of("selection", Selection),
        Index(None, "contact_id"),
        Index(None, "assignee"),
        Index(None, "second"),
        Index(None, "due"),
    )

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    stratum: Mapped[str]
    weight: Mapped[Fraction]
    assignee: Mapped[str | None] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    selection: Mapped[Selection] = mapped_column(EnumText(Selection))
    second: Mapped[str | None] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    due: Mapped[date | None]


class GivenTable(Base):
    """Whom contacts were given by a sample or a session, and who has begun one; triggers keep it."""

    __tablename__ = "given_contact"
    __table_args__ = (Index(None, "contact_id"),)

    login: Mapped[str] = mapped_column(Label, primary_key=True)
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )


class LeftOutTable(Base):
    """Contacts left out for a reason: their ids in order, with spaces between; no link."""

    __tablename__ = "sample_left_out"

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    reason: Mapped[str]
    contacts: Mapped[str]


class ReplacementTable(Base):
    """Picks that were unsuitable and what came instead, in order; a protocol, no link."""

    __tablename__ = "sample_replacement"

    sample_id: Mapped[str] = mapped_column(ForeignKey("sample.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    gone: Mapped[int] = mapped_column(BigInteger)
    came: Mapped[int] = mapped_column(BigInteger)
    stratum: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]


class TargetGroupTable(Base):
    """Rules that name agents or topics to look at; `topics` are those that count, a line each."""

    __tablename__ = "target_group"
    __table_args__ = (one_of("rule", Rule),)

    name: Mapped[str] = mapped_column(Label, primary_key=True)
    rule: Mapped[Rule] = mapped_column(EnumText(Rule))
    days: Mapped[int]
    threshold: Mapped[Fraction]
    least: Mapped[int]
    topics: Mapped[str]
