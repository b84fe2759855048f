"""What to know of a turn before trusting it, and turns that people corrected."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("segment") as segment:
        segment.add_column(sa.Column("flags", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("segment") as segment:
        segment.drop_column("flags")
