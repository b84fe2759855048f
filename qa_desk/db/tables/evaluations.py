"""Evaluations: marks, chosen options, recorded errors, evidence, markers and the outcome."""

from datetime import datetime
from fractions import Fraction

from sqlalchemy import (
    BigInteger,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, one_of
from qa_desk.domain.evaluations import Purpose, State


class EvaluationTable(Base):
    """Evaluations; those with an outcome have `opportunities`; `version` guards lost updates.

    `listed_team` is the contact's; triggers keep it.
    """

    __tablename__ = "evaluation"
    __table_args__ = (
        one_of("purpose", Purpose),
        one_of("state", State),
        ForeignKeyConstraint(
            ["card_id", "card_version", "card_sha256"],
            ["scorecard.card_id", "scorecard.version", "scorecard.sha256"],
        ),
        Index(
            "uq_evaluation_draft",
            "contact_id",
            "evaluator",
            unique=True,
            sqlite_where=text("session_id IS NULL AND state = 'draft'"),
            postgresql_where=text("session_id IS NULL AND state = 'draft'"),
        ),
        UniqueConstraint("session_id", "contact_id", "evaluator"),
        Index(None, "contact_id", "submitted_at"),
        Index(None, "submitted_at"),
        Index(None, "sample_id"),
        Index(None, "evaluator", "state", "contact_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    evaluator: Mapped[str] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    card_id: Mapped[str] = mapped_column(Label)
    card_version: Mapped[int]
    card_sha256: Mapped[str]
    started_at: Mapped[datetime]
    purpose: Mapped[Purpose] = mapped_column(EnumText(Purpose))
    sample_id: Mapped[str | None] = mapped_column(ForeignKey("sample.id"))
    session_id: Mapped[str | None] = mapped_column(ForeignKey("calibration_session.id"))
    state: Mapped[State] = mapped_column(EnumText(State))
    comment: Mapped[str]
    submitted_at: Mapped[datetime | None]
    version: Mapped[int]
    saved_by: Mapped[str]
    saved_at: Mapped[datetime]
    score: Mapped[Fraction | None]
    score_order: Mapped[float | None] = mapped_column(Double)
    before_gates: Mapped[Fraction | None]
    critical_customer: Mapped[int | None]
    critical_business: Mapped[int | None]
    critical_compliance: Mapped[int | None]
    critical_any: Mapped[int | None]
    opportunities: Mapped[int | None]
    defects: Mapped[int | None]
    passed: Mapped[bool | None]
    band: Mapped[str | None]
    listed_team: Mapped[str] = mapped_column(Label, server_default=text("''"))


class MarkTable(Base):
    """What was entered for a criterion; `answered` is false where only words were entered."""

    __tablename__ = "mark"

    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"), primary_key=True)
    criterion: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    answered: Mapped[bool]
    number: Mapped[Fraction | None]
    na: Mapped[bool]
    comment: Mapped[str]


class MarkOptionTable(Base):
    """The options chosen for a criterion, in order."""

    __tablename__ = "mark_option"
    __table_args__ = (
        ForeignKeyConstraint(
            ["evaluation_id", "criterion"], ["mark.evaluation_id", "mark.criterion"]
        ),
        Index(None, "criterion", "option"),
    )

    evaluation_id: Mapped[str] = mapped_column(primary_key=True)
    criterion: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    option: Mapped[str]


class RecordedErrorTable(Base):
    """Entries of the error classifier that were recorded, in order."""

    __tablename__ = "recorded_error"
    __table_args__ = (Index(None, "type"),)

    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str]
    criterion: Mapped[str | None]
    comment: Mapped[str]


class EvidenceTable(Base):
    """Evidence of a mark (`criterion`) or of a recorded error (`error`), in order."""

    __tablename__ = "evidence"
    __table_args__ = (
        ForeignKeyConstraint(
            ["evaluation_id", "criterion"], ["mark.evaluation_id", "mark.criterion"]
        ),
        ForeignKeyConstraint(
            ["evaluation_id", "error"], ["recorded_error.evaluation_id", "recorded_error.position"]
        ),
    )

    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    criterion: Mapped[str | None]
    error: Mapped[int | None]
    start_ms: Mapped[int | None] = mapped_column(BigInteger)
    end_ms: Mapped[int | None] = mapped_column(BigInteger)
    message: Mapped[int | None]
    quote: Mapped[str]


class MarkerTable(Base):
    """Moments of the recording that were marked, in order of time."""

    __tablename__ = "marker"

    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"), primary_key=True)
    at_ms: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    note: Mapped[str]
