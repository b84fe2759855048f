"""Published error classifiers, which never change."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import Label, RowNumber, Texts


class ClassifierTable(Base):
    """The text of a classifier as it was published; `number` is the order of publication."""

    __tablename__ = "classifier"
    __table_args__ = (
        UniqueConstraint("classifier_id", "version"),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(RowNumber, primary_key=True)
    classifier_id: Mapped[str] = mapped_column(Label)
    version: Mapped[int]
    sha256: Mapped[str]
    text: Mapped[str]
    titles: Mapped[dict[str, str]] = mapped_column(Texts)
    published_by: Mapped[str]
    published_at: Mapped[datetime]
