"""Published scorecards, which never change."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import Label, RowNumber, Texts


class ScorecardTable(Base):
    """The text of a card as it was published; `number` is the order of publication."""

    __tablename__ = "scorecard"
    __table_args__ = (
        UniqueConstraint("card_id", "version", "sha256"),
        UniqueConstraint("card_id", "version"),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    card_id: Mapped[str] = mapped_column(Label)
    version: Mapped[int]
    sha256: Mapped[str]
    text: Mapped[str]
    titles: Mapped[dict[str, str]] = mapped_column(Texts)
    published_at: Mapped[datetime]
