"""Marks that people put on recordings."""

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import guard_markers, unguard_markers

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "marker",
        sa.Column("evaluation_id", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_marker_evaluation_id_evaluation")
        ),
        sa.PrimaryKeyConstraint("evaluation_id", "at_ms", name=op.f("pk_marker")),
    )
    guard_markers(op.get_bind())


def downgrade() -> None:
    op.drop_table("marker")
    unguard_markers(op.get_bind())
