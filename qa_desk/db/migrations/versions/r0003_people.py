"""Teams, the history of agents, absences and targets."""

from typing import Final, TypeVar

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

T = TypeVar("T")
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
STRING: Final = sa.String()
TEXT: Final = sa.Text()
DATE: Final = sa.Date()
BOOLEAN: Final = sa.Boolean()
MEASURES: Final = (
    "'score', 'critical_customer', 'critical_business', 'critical_compliance', 'critical_any', "
    "'non_critical', 'passed'"
)
ROLES: Final = "'evaluator', 'lead', 'analyst', 'admin', 'service'"
EARLIER_ROLES: Final = "'evaluator', 'lead', 'analyst', 'admin'"


def upgrade() -> None:
    _roles(ROLES)
    locked: sa.Column[bool] = sa.Column(
        "locked", BOOLEAN, nullable=False, server_default=sa.false()
    )
    op.add_column("evaluator", locked)
    _teams()
    _absences()
    _targets()


def downgrade() -> None:
    for table in ("target", "absence", "evaluator_team", "agent_history", "team"):
        op.drop_table(table)
    op.execute("UPDATE evaluator SET role = 'evaluator' WHERE role = 'service'")
    _roles(EARLIER_ROLES)
    with op.batch_alter_table("evaluator") as batch:
        batch.drop_column("locked")


def _roles(roles: str) -> None:
    """Say anew which roles there are; SQLite builds the table anew for it."""
    with op.batch_alter_table("evaluator") as batch:
        batch.drop_constraint(op.f("ck_evaluator_role"), type_="check")
        batch.create_check_constraint(op.f("ck_evaluator_role"), f"role IN ({roles})")


def _column(name: str, kind: sa.types.TypeEngine[T], *link: sa.ForeignKey) -> sa.Column[T]:
    return sa.Column(name, kind, *link, nullable=False)


def _days(table: str) -> sa.CheckConstraint:
    return sa.CheckConstraint("first_day <= last_day", name=op.f(f"ck_{table}_days"))


def _teams() -> None:
    op.create_table(
        "team",
        _column("name", LABEL),
        _column("closed", BOOLEAN),
        sa.PrimaryKeyConstraint("name", name="pk_team"),
    )
    op.create_table(
        "agent_history",
        _column("agent_id", NUMBER),
        _column("first_day", DATE),
        _column("last_day", DATE),
        _column("team", LABEL),
        _column("name", LABEL),
        _column("position", LABEL),
        sa.PrimaryKeyConstraint("agent_id", "first_day", name="pk_agent_history"),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name="fk_agent_history_agent_id_agent"),
        _days("agent_history"),
    )
    op.create_table(
        "evaluator_team",
        _column("login", LABEL),
        _column("team", LABEL),
        _column("first_day", DATE),
        _column("last_day", DATE),
        _column("leads", BOOLEAN),
        sa.PrimaryKeyConstraint("login", "team", "first_day", name="pk_evaluator_team"),
        sa.ForeignKeyConstraint(
            ["login"], ["evaluator.id"], name="fk_evaluator_team_login_evaluator"
        ),
        _days("evaluator_team"),
    )
    op.create_index("ix_evaluator_team_team", "evaluator_team", ["team"])


def _absences() -> None:
    op.create_table(
        "absence",
        _column("id", NUMBER),
        sa.Column("agent_id", NUMBER, nullable=True),
        sa.Column("login", LABEL, nullable=True),
        _column("first_day", DATE),
        _column("last_day", DATE),
        _column("reason", STRING),
        _column("note", TEXT),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name="fk_absence_agent_id_agent"),
        sa.ForeignKeyConstraint(["login"], ["evaluator.id"], name="fk_absence_login_evaluator"),
        _days("absence"),
        sa.CheckConstraint("(agent_id IS NULL) <> (login IS NULL)", name=op.f("ck_absence_person")),
        sa.CheckConstraint(
            "reason IN ('vacation', 'sick', 'training', 'other')", name=op.f("ck_absence_reason")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_absence_agent_id_first_day", "absence", ["agent_id", "first_day"])
    op.create_index("ix_absence_login_first_day", "absence", ["login", "first_day"])


def _targets() -> None:
    place = ["measure", "team", "position", "first_day"]
    op.create_table(
        "target",
        _column("id", NUMBER),
        _column("measure", STRING),
        _column("team", LABEL),
        _column("position", LABEL),
        _column("first_day", DATE),
        _column("last_day", DATE),
        _column("wanted", STRING),
        _column("near", STRING),
        sa.PrimaryKeyConstraint("id", name="pk_target"),
        _days("target"),
        sa.CheckConstraint(f"measure IN ({MEASURES})", name=op.f("ck_target_measure")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_target_measure_team_position_first_day", "target", place, unique=True)
