"""Each import is remembered, so that it can be undone as a whole."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT: Final = sa.Text()
TIME: Final = sa.DateTime(timezone=True)
STATES: Final = "'running', 'done', 'stopped', 'failed', 'undone'"
COUNTS: Final = ("added", "updated", "duplicates", "rejected")


def upgrade() -> None:
    op.create_table(
        "import_run",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("by", TEXT, nullable=False),
        sa.Column("what", TEXT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS),
        sa.PrimaryKeyConstraint("id", name="pk_import_run"),
        sa.CheckConstraint(f"state IN ({STATES})", name=op.f("ck_import_run_state")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_change",
        sa.Column("run_id", NUMBER, nullable=False),
        sa.Column("contact_id", NUMBER, nullable=False),
        sa.Column("before", TEXT, nullable=False),
        sa.Column("transcript", TEXT, nullable=True),
        sa.Column("after", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("run_id", "contact_id", name="pk_import_change"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["import_run.id"], name="fk_import_change_run_id_import_run"
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name="fk_import_change_contact_id_contact",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_import_change_contact_id", "import_change", ["contact_id"])
    op.add_column("contact", sa.Column("import_id", NUMBER, nullable=True))
    op.execute("DELETE FROM contact_agent WHERE position = 0")  # the first stands with the contact


def downgrade() -> None:
    op.execute(
        "INSERT INTO contact_agent (contact_id, position, agent_id)"
        " SELECT id, 0, agent_id FROM contact WHERE agent_id IS NOT NULL"
    )
    op.drop_column("contact", "import_id")
    op.drop_table("import_change")
    op.drop_table("import_run")
