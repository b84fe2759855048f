"""Agents and evaluators."""

from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, RowNumber, one_of
from qa_desk.domain.people import Role


class AgentTable(Base):
    """Those who talk; `search` is the name and the external id, folded for searching."""

    __tablename__ = "agent"

    id: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    external_id: Mapped[str] = mapped_column(Label, unique=True)
    name: Mapped[str] = mapped_column(Label)
    team: Mapped[str] = mapped_column(Label)
    search: Mapped[str]


class EvaluatorTable(Base):
    """Those who listen."""

    __tablename__ = "evaluator"
    __table_args__ = (one_of("role", Role),)

    id: Mapped[str] = mapped_column(Label, primary_key=True)
    name: Mapped[str] = mapped_column(Label)
    role: Mapped[Role] = mapped_column(EnumText(Role))
