"""Phrase rules, topics and what they found."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

T = TypeVar("T")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT: Final = sa.DateTime(timezone=True)
SIDES: Final = "side IN ('agent', 'customer', 'bot', 'system', 'unknown')"


def upgrade() -> None:
    _rules()
    _topics()
    _found()


def downgrade() -> None:
    for table in (
        "phrase_run",
        "phrase_hit",
        "phrase_topic_rule",
        "phrase_topic",
        "phrase_rule",
        "phrase_rule_version",
    ):
        op.drop_table(table)


def _column(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=False, autoincrement=False)


def _names() -> list[sa.Column[str]]:
    return [_column(f"name_{language}", sa.Text()) for language in ("en", "ru", "kk")]


def _rules() -> None:
    op.create_table(
        "phrase_rule_version",
        _column("rule_key", LABEL),
        _column("version", sa.Integer()),
        _column("text", sa.Text()),
        _column("by", sa.Text()),
        _column("at", MOMENT),
        sa.PrimaryKeyConstraint("rule_key", "version", name=op.f("pk_phrase_rule_version")),
    )
    op.create_table(
        "phrase_rule",
        _column("key", LABEL),
        _column("version", sa.Integer()),
        _column("stamp", sa.Integer()),
        *_names(),
        _column("enabled", sa.Boolean()),
        _column("changed_by", sa.Text()),
        _column("changed_at", MOMENT),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_phrase_rule")),
        sa.UniqueConstraint("stamp", name=op.f("uq_phrase_rule_stamp")),
        sa.ForeignKeyConstraint(
            ["key", "version"],
            ["phrase_rule_version.rule_key", "phrase_rule_version.version"],
            name=op.f("fk_phrase_rule_key_version_phrase_rule_version"),
        ),
    )


def _topics() -> None:
    op.create_table(
        "phrase_topic",
        _column("key", LABEL),
        *_names(),
        _column("needs", sa.String()),
        _column("least", sa.Integer()),
        _column("changed_by", sa.Text()),
        _column("changed_at", MOMENT),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_phrase_topic")),
        sa.CheckConstraint("needs IN ('any', 'all')", name=op.f("ck_phrase_topic_needs")),
    )
    op.create_table(
        "phrase_topic_rule",
        _column("topic_key", LABEL),
        _column("position", sa.Integer()),
        _column("rule_key", LABEL),
        sa.PrimaryKeyConstraint("topic_key", "position", name=op.f("pk_phrase_topic_rule")),
        sa.ForeignKeyConstraint(
            ["topic_key"],
            ["phrase_topic.key"],
            name=op.f("fk_phrase_topic_rule_topic_key_phrase_topic"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_phrase_topic_rule_rule_key"), "phrase_topic_rule", ["rule_key"])


def _found() -> None:
    op.create_table(
        "phrase_hit",
        _column("contact_id", NUMBER),
        _column("rule_key", LABEL),
        _column("position", sa.Integer()),
        _column("version", sa.Integer()),
        _column("line", sa.Integer()),
        _column("side", sa.String()),
        _column("text_start", sa.Integer()),
        _column("text_end", sa.Integer()),
        sa.Column("start_ms", sa.BigInteger(), nullable=True),
        sa.Column("end_ms", sa.BigInteger(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        _column("absent", sa.Boolean()),
        sa.PrimaryKeyConstraint("contact_id", "rule_key", "position", name=op.f("pk_phrase_hit")),
        _of_contact("phrase_hit"),
        sa.CheckConstraint(SIDES, name=op.f("ck_phrase_hit_side")),
    )
    op.create_index(
        op.f("ix_phrase_hit_rule_key_version_position_contact_id"),
        "phrase_hit",
        ["rule_key", "version", "position", "contact_id"],
    )
    op.create_table(
        "phrase_run",
        _column("contact_id", NUMBER),
        _column("stamp", sa.Integer()),
        sa.PrimaryKeyConstraint("contact_id", name=op.f("pk_phrase_run")),
        _of_contact("phrase_run"),
    )
    op.create_index(op.f("ix_phrase_run_stamp"), "phrase_run", ["stamp"])


def _of_contact(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["contact_id"],
        ["contact.id"],
        name=op.f(f"fk_{table}_contact_id_contact"),
        ondelete="CASCADE",
    )
