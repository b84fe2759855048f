"""Agents and evaluators, their teams by date, and who is away when."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, RowNumber, one_of
from qa_desk.domain.people import AbsenceReason, Role


class AgentTable(Base):
    """Those who talk; `search` is the name and the external id, folded for searching."""

    __tablename__ = "agent"

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    external_id: Mapped[str] = mapped_column(Label, unique=True)
    name: Mapped[str] = mapped_column(Label)
    team: Mapped[str] = mapped_column(Label)
    search: Mapped[str]


class EvaluatorTable(Base):
    """Those who listen; somebody locked keeps a name and a past, and is given nothing new.

    `languages` are those they evaluate, with spaces between; none means all.
    """

    __tablename__ = "evaluator"
    __table_args__ = (one_of("role", Role),)

    id: Mapped[str] = mapped_column(Label, primary_key=True)
    name: Mapped[str] = mapped_column(Label)
    role: Mapped[Role] = mapped_column(EnumText(Role))
    locked: Mapped[bool] = mapped_column(server_default=false())
    languages: Mapped[str | None]


class TeamTable(Base):
    """Teams that somebody wrote down; others are known from contacts alone."""

    __tablename__ = "team"

    name: Mapped[str] = mapped_column(Label, primary_key=True)
    closed: Mapped[bool]


class PostingTable(Base):
    """Where an agent worked from day to day, both included; 0001-01-01 and 9999-12-31 are open.

    An empty name or position says nothing new. Days of one agent never overlap.
    """

    __tablename__ = "agent_history"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days"),)

    agent_id: Mapped[int] = mapped_column(ForeignKey("agent.id"), primary_key=True)
    first_day: Mapped[date] = mapped_column(primary_key=True)
    last_day: Mapped[date]
    team: Mapped[str] = mapped_column(Label)
    name: Mapped[str] = mapped_column(Label)
    position: Mapped[str] = mapped_column(Label)


class MembershipTable(Base):
    """Which evaluators belong to a team from day to day, and which of them lead it."""

    __tablename__ = "evaluator_team"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        Index(None, "team"),
    )

    login: Mapped[str] = mapped_column(Label, ForeignKey("evaluator.id"), primary_key=True)
    team: Mapped[str] = mapped_column(Label, primary_key=True)
    first_day: Mapped[date] = mapped_column(primary_key=True)
    last_day: Mapped[date]
    leads: Mapped[bool]


class AbsenceTable(Base):
    """Who is away from day to day: an agent or an evaluator, never both."""

    __tablename__ = "absence"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("(agent_id IS NULL) <> (login IS NULL)", name="person"),
        one_of("reason", AbsenceReason),
        Index(None, "agent_id", "first_day"),
        Index(None, "login", "first_day"),
        {"sqlite_autoincrement": True},  # the journal tells numbers, which must not come again
    )

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    agent_id: Mapped[int | None] = mapped_column(ForeignKey("agent.id"))
    login: Mapped[str | None] = mapped_column(Label, ForeignKey("evaluator.id"))
    first_day: Mapped[date]
    last_day: Mapped[date]
    reason: Mapped[AbsenceReason] = mapped_column(EnumText(AbsenceReason))
    note: Mapped[str]
