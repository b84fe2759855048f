"""Weeks of evaluators: days by which picks are due, norms, and assignments that were moved."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

T = TypeVar("T")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("sample_pick") as pick:
        pick.add_column(sa.Column("due", sa.Date(), nullable=True))
        pick.create_index("ix_sample_pick_due", ["due"])
    _norms()
    _moves()


def downgrade() -> None:
    op.drop_table("sample_move")
    op.drop_table("work_norm")
    with op.batch_alter_table("sample_pick") as pick:
        pick.drop_index("ix_sample_pick_due")
        pick.drop_column("due")


def _column(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=False)


def _norms() -> None:
    op.create_table(
        "work_norm",
        _column("id", NUMBER),
        sa.Column("login", LABEL, nullable=True),
        _column("first_day", sa.Date()),
        _column("last_day", sa.Date()),
        _column("weekly", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_work_norm"),
        sa.ForeignKeyConstraint(["login"], ["evaluator.id"], name="fk_work_norm_login_evaluator"),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_work_norm_days")),
        sa.CheckConstraint("weekly >= 0", name=op.f("ck_work_norm_weekly")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_work_norm_login_first_day", "work_norm", ["login", "first_day"], unique=True
    )


def _moves() -> None:
    op.create_table(
        "sample_move",
        _column("sample_id", sa.Text()),
        _column("position", sa.Integer()),
        _column("place", sa.Integer()),
        _column("contact_id", sa.BigInteger()),
        _column("is_second", sa.Boolean()),
        sa.Column("giver", LABEL, nullable=True),
        _column("taker", LABEL),
        _column("reason", sa.Text()),
        _column("by", sa.Text()),
        _column("at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("sample_id", "position", name="pk_sample_move"),
        _of("sample_id", "sample"),
        _of("giver", "evaluator"),
        _of("taker", "evaluator"),
    )
    op.create_index("ix_sample_move_giver_at", "sample_move", ["giver", "at"])


def _of(column: str, table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_sample_move_{column}_{table}"
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name)
