"""What the rules of rows ask for stands ready: an evaluation's team, and who was given which contact.

Worked out once a statement, both cost a fifth of a short list. Triggers keep them, so that no
program and nobody's own statement can say otherwise.
"""

# ruff: noqa: S608 - what stands in the texts are names and conditions of this module
from collections.abc import Iterator, Mapping
from typing import Final

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import guard_evaluations

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

LABEL: Final = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IN_SESSION: Final = (
    "calibration_contact k JOIN calibration_participant p ON p.session_id = k.session_id"
)
EVERYBODY: Final = f"""
    SELECT assignee AS login, contact_id FROM sample_pick WHERE assignee IS NOT NULL
    UNION SELECT second, contact_id FROM sample_pick WHERE second IS NOT NULL
    UNION SELECT p.evaluator, k.contact_id FROM {IN_SESSION}
    UNION SELECT evaluator, contact_id FROM evaluation"""
STILL: Final = f"""
    EXISTS (SELECT 1 FROM evaluation v
        WHERE v.contact_id = given_contact.contact_id AND v.evaluator = given_contact.login)
    OR EXISTS (SELECT 1 FROM sample_pick p WHERE p.contact_id = given_contact.contact_id
        AND (p.assignee = given_contact.login OR p.second = given_contact.login))
    OR EXISTS (SELECT 1 FROM {IN_SESSION}
        WHERE k.contact_id = given_contact.contact_id AND p.evaluator = given_contact.login)"""
PAIRS: Final[Mapping[str, str]] = {
    "evaluation": "SELECT {row}.evaluator AS login, {row}.contact_id AS contact_id",
    "sample_pick": (
        "SELECT {row}.assignee AS login, {row}.contact_id AS contact_id"
        " UNION SELECT {row}.second, {row}.contact_id"
    ),
    "calibration_contact": (
        "SELECT p.evaluator AS login, {row}.contact_id AS contact_id"
        " FROM calibration_participant p WHERE p.session_id = {row}.session_id"
    ),
    "calibration_participant": (
        "SELECT {row}.evaluator AS login, k.contact_id AS contact_id"
        " FROM calibration_contact k WHERE k.session_id = {row}.session_id"
    ),
}
"""Whom a row of a table gives which contact."""
COLUMNS: Final[Mapping[str, str]] = {
    "evaluation": "evaluator, contact_id",
    "sample_pick": "assignee, second, contact_id",
}
"""What changes of such a row tell of somebody else, or of another contact."""
TEAM: Final = "(SELECT c.listed_team FROM contact c WHERE c.id = NEW.contact_id)"
FUNCTION: Final = (
    "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER"
    " SET search_path = public, pg_temp AS $desk$ BEGIN {body} END $desk$"
)


def upgrade() -> None:
    op.add_column(
        "evaluation", sa.Column("listed_team", LABEL, nullable=False, server_default=sa.text("''"))
    )
    op.create_table(
        "given_contact",
        sa.Column("login", LABEL, nullable=False),
        sa.Column("contact_id", NUMBER, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contact.id"],
            name=op.f("fk_given_contact_contact_id_contact"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("login", "contact_id", name=op.f("pk_given_contact")),
    )
    op.create_index("ix_given_contact_contact_id", "given_contact", ["contact_id"])
    guard_evaluations(op.get_bind())
    op.execute(
        "UPDATE evaluation SET listed_team ="
        " (SELECT c.listed_team FROM contact c WHERE c.id = evaluation.contact_id)"
    )
    op.execute(f"INSERT INTO given_contact (login, contact_id) {EVERYBODY}")
    made = _on_server() if op.get_bind().dialect.name == "postgresql" else _in_file()
    for statement in made:
        op.execute(statement)


def downgrade() -> None:
    on_server = op.get_bind().dialect.name == "postgresql"
    for name, table in _named():
        op.execute(f"DROP TRIGGER {name} ON {table}" if on_server else f"DROP TRIGGER {name}")
        if on_server:
            op.execute(f"DROP FUNCTION {name}()")
    op.drop_table("given_contact")
    op.drop_column("evaluation", "listed_team")


def _named() -> Iterator[tuple[str, str]]:
    """Yield the names of the triggers with their tables."""
    yield "team_of_evaluation", "evaluation"
    yield "team_of_evaluations", "contact"
    for table in PAIRS:
        yield f"given_by_{table}", table
        yield f"taken_by_{table}", table
        if table in COLUMNS:
            yield f"changed_in_{table}", table


def _on_server() -> Iterator[str]:
    team = f"NEW.listed_team := {TEAM}; RETURN NEW;"
    yield FUNCTION.format(name="team_of_evaluation", body=team)
    yield _called(
        "team_of_evaluation", "BEFORE INSERT OR UPDATE OF listed_team, contact_id", "evaluation"
    )
    followed = (
        "UPDATE evaluation SET listed_team = NEW.listed_team WHERE contact_id = NEW.id;"
        " RETURN NULL;"
    )
    yield FUNCTION.format(name="team_of_evaluations", body=followed)
    yield _called(
        "team_of_evaluations",
        "AFTER UPDATE OF listed_team",
        "contact",
        " WHEN (NEW.listed_team IS DISTINCT FROM OLD.listed_team)",
    )
    for table in PAIRS:
        given, taken = _given_on_server(table), _taken_on_server(table)
        yield FUNCTION.format(name=f"given_by_{table}", body=f"{given} RETURN NULL;")
        yield _called(f"given_by_{table}", "AFTER INSERT", table)
        yield FUNCTION.format(name=f"taken_by_{table}", body=f"{taken} RETURN NULL;")
        yield _called(f"taken_by_{table}", "AFTER DELETE", table)
        if table in COLUMNS:
            body = f"{given} {taken} RETURN NULL;"
            yield FUNCTION.format(name=f"changed_in_{table}", body=body)
            yield _called(f"changed_in_{table}", f"AFTER UPDATE OF {COLUMNS[table]}", table)


def _called(name: str, when: str, table: str, condition: str = "") -> str:
    return (
        f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW{condition} EXECUTE FUNCTION {name}()"
    )


def _given_on_server(table: str) -> str:
    """Return the step that notes a gift; a line that is there is held against one who takes it away."""
    pairs = PAIRS[table].format(row="NEW")
    return (
        f"INSERT INTO given_contact (login, contact_id) SELECT g.login, g.contact_id FROM ({pairs}) g"
        " WHERE g.login IS NOT NULL ON CONFLICT (login, contact_id) DO UPDATE SET login = excluded.login;"
    )


def _taken_on_server(table: str) -> str:
    """Return the steps that take a gift away, if nothing else gives it.

    Whoever gives it at the same time is waited for first: a statement sees what was there at its
    beginning.
    """
    pairs = PAIRS[table].format(row="OLD")
    gone = f"(login, contact_id) IN (SELECT g.login, g.contact_id FROM ({pairs}) g)"
    return (
        f"PERFORM 1 FROM given_contact WHERE {gone} ORDER BY contact_id FOR UPDATE;"
        f" DELETE FROM given_contact WHERE {gone} AND NOT ({STILL});"
    )


def _in_file() -> Iterator[str]:
    mine = f"UPDATE evaluation SET listed_team = {TEAM} WHERE id = NEW.id;"
    yield f"CREATE TRIGGER team_of_evaluation AFTER INSERT ON evaluation BEGIN {mine} END"
    followed = "UPDATE evaluation SET listed_team = NEW.listed_team WHERE contact_id = NEW.id;"
    yield (
        "CREATE TRIGGER team_of_evaluations AFTER UPDATE OF listed_team ON contact"
        f" WHEN NEW.listed_team IS NOT OLD.listed_team BEGIN {followed} END"
    )
    for table in PAIRS:
        given, taken = _given_in_file(table), _taken_in_file(table)
        yield f"CREATE TRIGGER given_by_{table} AFTER INSERT ON {table} BEGIN {given} END"
        yield f"CREATE TRIGGER taken_by_{table} AFTER DELETE ON {table} BEGIN {taken} END"
        if table in COLUMNS:
            yield (
                f"CREATE TRIGGER changed_in_{table} AFTER UPDATE OF {COLUMNS[table]} ON {table}"
                f" BEGIN {given} {taken} END"
            )


def _given_in_file(table: str) -> str:
    """Return the step that notes a gift; "or ignore" would bow to the statement outside."""
    pairs = PAIRS[table].format(row="NEW")
    return (
        f"INSERT INTO given_contact (login, contact_id) SELECT g.login, g.contact_id FROM ({pairs}) g"
        " WHERE g.login IS NOT NULL AND NOT EXISTS (SELECT 1 FROM given_contact t"
        " WHERE t.login = g.login AND t.contact_id = g.contact_id);"
    )


def _taken_in_file(table: str) -> str:
    pairs = PAIRS[table].format(row="OLD")
    return (
        "DELETE FROM given_contact WHERE (login, contact_id) IN"
        f" (SELECT g.login, g.contact_id FROM ({pairs}) g) AND NOT ({STILL});"
    )
