"""Keep versions of the error classifier."""

from typing import Final

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import keep

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "classifier",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("classifier_id", LABEL, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("titles", sa.Text(), nullable=False),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_classifier"),
        sa.UniqueConstraint("classifier_id", "version", name="uq_classifier_classifier_id_version"),
        sqlite_autoincrement=True,
    )
    keep(op.get_bind(), "classifier")


def downgrade() -> None:
    op.drop_table("classifier")
