"""What to know of a turn before trusting it, turns that people corrected, and masked texts."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

T = TypeVar("T")
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT: Final = sa.DateTime(timezone=True)
SIDES: Final = "('agent', 'customer', 'bot', 'system', 'unknown')"


def upgrade() -> None:
    with op.batch_alter_table("segment") as segment:
        segment.add_column(
            sa.Column("flags", sa.Text(), nullable=False, server_default=sa.text("''"))
        )
    _originals()
    _masked()


def downgrade() -> None:
    op.drop_table("masked_text")
    op.drop_table("segment_original")
    with op.batch_alter_table("segment") as segment:
        segment.drop_column("flags")


def _originals() -> None:
    op.create_table(
        "segment_original",
        _column("contact_id", NUMBER),
        _column("number", sa.Integer()),
        _optional("position", sa.Integer()),
        _column("side", sa.String()),
        _optional("channel", sa.Integer()),
        _column("start_ms", sa.BigInteger()),
        _column("end_ms", sa.BigInteger()),
        _column("text", sa.Text()),
        _optional("confidence", sa.Double()),
        _column("language", sa.Text()),
        _column("words", sa.Text()),
        _column("flags", sa.Text()),
        _column("by", sa.Text()),
        _column("at", MOMENT),
        _optional("written", sa.Text()),
        _optional("written_side", sa.String()),
        _optional("written_language", sa.Text()),
        sa.PrimaryKeyConstraint("contact_id", "number", name=op.f("pk_segment_original")),
        _of_contact("segment_original"),
        sa.CheckConstraint(f"side IN {SIDES}", name=op.f("ck_segment_original_side")),
        sa.CheckConstraint(
            f"written_side IN {SIDES}", name=op.f("ck_segment_original_written_side")
        ),
    )
    op.create_index(
        op.f("ix_segment_original_contact_id_position"),
        "segment_original",
        ["contact_id", "position"],
        unique=True,
    )


def _masked() -> None:
    op.create_table(
        "masked_text",
        _column("contact_id", NUMBER),
        _column("part", sa.String()),
        _column("ordinal", sa.Integer()),
        _column("side", sa.String()),
        _optional("start_ms", sa.BigInteger()),
        _optional("end_ms", sa.BigInteger()),
        _optional("at", MOMENT),
        _column("text", sa.Text()),
        sa.PrimaryKeyConstraint("contact_id", "part", "ordinal", name=op.f("pk_masked_text")),
        _of_contact("masked_text"),
        sa.CheckConstraint("part IN ('turn', 'message')", name=op.f("ck_masked_text_part")),
        sa.CheckConstraint(f"side IN {SIDES}", name=op.f("ck_masked_text_side")),
    )


def _column(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=False, autoincrement=False)


def _optional(name: str, kind: sa.types.TypeEngine[T]) -> sa.Column[T]:
    return sa.Column(name, kind, nullable=True)


def _of_contact(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["contact_id"],
        ["contact.id"],
        name=op.f(f"fk_{table}_contact_id_contact"),
        ondelete="CASCADE",
    )
