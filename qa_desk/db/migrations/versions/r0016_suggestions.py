"""Suggested answers and what people made of them."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import guard_part

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

T = TypeVar("T")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "suggestion",
        _column("evaluation_id", sa.Text()),
        _column("criterion", sa.Text()),
        _column("option", sa.Text()),
        _column("rule", LABEL),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        _column("confidence", sa.Double()),
        sa.Column("start_ms", sa.BigInteger(), nullable=True),
        sa.Column("end_ms", sa.BigInteger(), nullable=True),
        sa.Column("message", sa.Integer(), nullable=True),
        _column("standing", sa.String()),
        sa.Column("outcome", sa.String(), nullable=True),
        _column("by", sa.Text()),
        _column("at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint(
            "evaluation_id", "criterion", "option", "rule", "version", name="pk_suggestion"
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_suggestion_evaluation_id_evaluation"
        ),
        _check("standing", "standing IN ('shown', 'taken', 'dismissed', 'silent')"),
        _check("outcome", "outcome IN ('accepted', 'corrected', 'ignored')"),
        _check("evidence", "start_ms IS NOT NULL OR message IS NOT NULL"),
        _check("confidence", "confidence >= 0 AND confidence <= 1"),
    )
    op.create_index("ix_suggestion_rule_version", "suggestion", ["rule", "version"])
    guard_part(op.get_bind(), "suggestion")


def downgrade() -> None:
    op.drop_table("suggestion")


def _column(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=False)


def _check(name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_suggestion_{name}"))
