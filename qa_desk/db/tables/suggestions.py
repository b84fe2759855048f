"""What machines proposed in evaluations, and what people made of it."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Double, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, one_of
from qa_desk.domain.suggestions import Outcome, Standing


class SuggestionTable(Base):
    """A proposed answer; `option` empty is "not applicable", `outcome` comes with submission.

    Where the evidence is, stands here; what was said there does not.
    """

    __tablename__ = "suggestion"
    __table_args__ = (
        one_of("standing", Standing),
        one_of("outcome", Outcome),
        CheckConstraint("start_ms IS NOT NULL OR message IS NOT NULL", name="evidence"),
        CheckConstraint("confidence >= 0 AND confidence <= 1", name="confidence"),
        Index(None, "rule", "version"),
    )

    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"), primary_key=True)
    criterion: Mapped[str] = mapped_column(primary_key=True)
    option: Mapped[str] = mapped_column(primary_key=True)
    rule: Mapped[str] = mapped_column(Label, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    confidence: Mapped[float] = mapped_column(Double)
    start_ms: Mapped[int | None] = mapped_column(BigInteger)
    end_ms: Mapped[int | None] = mapped_column(BigInteger)
    message: Mapped[int | None]
    standing: Mapped[Standing] = mapped_column(EnumText(Standing))
    outcome: Mapped[Outcome | None] = mapped_column(EnumText(Outcome))
    by: Mapped[str]
    at: Mapped[datetime]
