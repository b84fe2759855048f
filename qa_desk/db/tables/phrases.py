"""Phrase rules, topics, and where the rules were found."""

from datetime import datetime

from sqlalchemy import BigInteger, Double, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from qa_desk.db.tables.base import Base
from qa_desk.db.types import EnumText, Label, one_of
from qa_desk.domain.contacts import Side
from qa_desk.domain.phrase_rules import Needs


class PhraseRuleTable(Base):
    """A rule as it stands now; its text is that of its version."""

    __tablename__ = "phrase_rule"
    __table_args__ = (
        ForeignKeyConstraint(
            ["key", "version"], ["phrase_rule_version.rule_key", "phrase_rule_version.version"]
        ),
        UniqueConstraint("stamp"),
    )

    key: Mapped[str] = mapped_column(Label, primary_key=True)
    version: Mapped[int]
    stamp: Mapped[int]
    name_en: Mapped[str]
    name_ru: Mapped[str]
    name_kk: Mapped[str]
    enabled: Mapped[bool]
    changed_by: Mapped[str]
    changed_at: Mapped[datetime]


class PhraseRuleVersionTable(Base):
    """Every text that a rule ever had; those of removed rules stay, because figures name them."""

    __tablename__ = "phrase_rule_version"

    rule_key: Mapped[str] = mapped_column(Label, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]


class PhraseTopicTable(Base):
    """A topic of conversations."""

    __tablename__ = "phrase_topic"
    __table_args__ = (one_of("needs", Needs),)

    key: Mapped[str] = mapped_column(Label, primary_key=True)
    name_en: Mapped[str]
    name_ru: Mapped[str]
    name_kk: Mapped[str]
    needs: Mapped[Needs] = mapped_column(EnumText(Needs))
    least: Mapped[int]
    changed_by: Mapped[str]
    changed_at: Mapped[datetime]


class PhraseTopicRuleTable(Base):
    """The rules of a topic, in their order."""

    __tablename__ = "phrase_topic_rule"
    __table_args__ = (Index(None, "rule_key"),)

    topic_key: Mapped[str] = mapped_column(
        ForeignKey("phrase_topic.key", ondelete="CASCADE"), type_=Label, primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rule_key: Mapped[str] = mapped_column(Label)


class PhraseHitTable(Base):
    """Where a rule was found; the words are those of the transcript or the message alone."""

    __tablename__ = "phrase_hit"
    __table_args__ = (
        one_of("side", Side),
        Index(None, "rule_key", "version", "position", "contact_id"),
    )

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    rule_key: Mapped[str] = mapped_column(Label, primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[int]
    line: Mapped[int]
    side: Mapped[Side] = mapped_column(EnumText(Side))
    text_start: Mapped[int]
    text_end: Mapped[int]
    start_ms: Mapped[int | None] = mapped_column(BigInteger)
    end_ms: Mapped[int | None] = mapped_column(BigInteger)
    confidence: Mapped[float | None] = mapped_column(Double)
    absent: Mapped[bool]


class PhraseRunTable(Base):
    """Up to which stamp the rules were looked for in a contact."""

    __tablename__ = "phrase_run"
    __table_args__ = (Index(None, "stamp"),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    stamp: Mapped[int]
