"""Calibration sessions, their contacts and participants."""

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, one_of
from qa_desk.domain.calibration import SessionState


class SessionTable(Base):
    """Sessions."""

    __tablename__ = "calibration_session"
    __table_args__ = (
        one_of("state", SessionState),
        ForeignKeyConstraint(
            ["card_id", "card_version", "card_sha256"],
            ["scorecard.card_id", "scorecard.version", "scorecard.sha256"],
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    card_id: Mapped[str] = mapped_column(Label)
    card_version: Mapped[int]
    card_sha256: Mapped[str]
    created_at: Mapped[datetime]
    master: Mapped[str | None] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
    state: Mapped[SessionState] = mapped_column(EnumText(SessionState))
    revealed_at: Mapped[datetime | None]


class SessionContactTable(Base):
    """Contacts of a session, in order."""

    __tablename__ = "calibration_contact"

    session_id: Mapped[str] = mapped_column(ForeignKey("calibration_session.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))


class ParticipantTable(Base):
    """Evaluators of a session, in order."""

    __tablename__ = "calibration_participant"

    session_id: Mapped[str] = mapped_column(ForeignKey("calibration_session.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    evaluator: Mapped[str] = mapped_column(ForeignKey("evaluator.id"), type_=Label)
