"""Rules for keeping, holds and protocols of erasure."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import keep, permit_erasure, refuse_erasure

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

T = TypeVar("T")
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TEXT: Final = sa.Text()
STRING: Final = sa.String()
DATE: Final = sa.Date()
TIME: Final = sa.DateTime(timezone=True)
WHOLE: Final = sa.Integer()
CHANNELS: Final = "'voice', 'chat', 'email', 'messenger', 'ticket'"
KEPT: Final = ("erasure", "erasure_contact", "removal")


def upgrade() -> None:
    _rules()
    _holds()
    _protocols()
    for table in KEPT:
        keep(op.get_bind(), table)
    permit_erasure(op.get_bind())


def downgrade() -> None:
    refuse_erasure(op.get_bind())
    for table in ("removal", "erasure_contact", "erasure", "legal_hold", "retention_rule"):
        op.drop_table(table)


def _column(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=False)


def _maybe(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=True)


def _rules() -> None:
    op.create_table(
        "retention_rule",
        _column("id", TEXT),
        _column("days", WHOLE),
        _column("parts", TEXT),
        _maybe("channel", STRING),
        _column("topic", TEXT),
        _maybe("complaint", sa.Boolean()),
        sa.PrimaryKeyConstraint("id", name="pk_retention_rule"),
        sa.CheckConstraint(f"channel IN ({CHANNELS})", name=op.f("ck_retention_rule_channel")),
    )


def _holds() -> None:
    op.create_table(
        "legal_hold",
        _column("id", TEXT),
        _column("reason", TEXT),
        _column("by", TEXT),
        _column("at", TIME),
        _maybe("contact_id", NUMBER),
        _column("customer", TEXT),
        _maybe("first_day", DATE),
        _maybe("last_day", DATE),
        _maybe("until", DATE),
        _maybe("ended_at", TIME),
        _maybe("ended_by", TEXT),
        sa.PrimaryKeyConstraint("id", name="pk_legal_hold"),
    )


def _protocols() -> None:
    op.create_table(
        "erasure",
        _column("id", TEXT),
        _column("run", TEXT),
        _column("at", TIME),
        _column("by", TEXT),
        _column("cause", STRING),
        *(_column(name, TEXT) for name in ("facts", "removed", "masked")),
        *(_column(name, WHOLE) for name in ("quotes", "files")),
        sa.PrimaryKeyConstraint("id", name="pk_erasure"),
        sa.CheckConstraint("cause IN ('rule', 'customer')", name=op.f("ck_erasure_cause")),
    )
    op.create_index("ix_erasure_at", "erasure", ["at"])
    op.create_table(
        "erasure_contact",
        sa.Column("contact_id", NUMBER, nullable=False, autoincrement=False),
        _column("erasure_id", TEXT),
        sa.PrimaryKeyConstraint("contact_id", "erasure_id", name="pk_erasure_contact"),
        sa.ForeignKeyConstraint(
            ["erasure_id"],
            ["erasure.id"],
            name="fk_erasure_contact_erasure_id_erasure",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_table(
        "removal",
        _column("number", NUMBER),
        _column("erasure_id", LABEL),
        _column("at", TIME),
        _column("path", TEXT),
        _column("sha256", TEXT),
        sa.PrimaryKeyConstraint("number", name="pk_removal"),
        sqlite_autoincrement=True,
    )
