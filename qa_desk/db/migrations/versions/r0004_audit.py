"""The journal as a chain, with old and new values, and where they came from."""

import hashlib
import json
import unicodedata
from collections import defaultdict
from datetime import UTC, datetime
from typing import Final

import sqlalchemy as sa
from alembic import op

from qa_desk.db.migrations.guards import keep

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
BATCH: Final = 1000
AUTOINCREMENT: Final = {"sqlite_autoincrement": True}
ADDED: Final = ("number", "act", "host", "application", "search", "content", "hash")
LINK: Final = """
    CREATE FUNCTION link_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = "{schema}", pg_temp AS $$
    DECLARE previous text;
    BEGIN
        SELECT h.number + 1, h.hash INTO NEW.number, previous
            FROM audit_head h WHERE h.id = 1 FOR UPDATE;
        IF NOT FOUND THEN
            INSERT INTO audit_head (id, number, hash, before)
                SELECT 1, coalesce(max(a.number), 0), '', 0 FROM audit a ON CONFLICT DO NOTHING;
            SELECT h.number + 1, h.hash INTO NEW.number, previous
                FROM audit_head h WHERE h.id = 1 FOR UPDATE;
        END IF;
        NEW.hash := encode(sha256(convert_to(
            NEW.number || E'\\n' || previous || E'\\n' || NEW.content, 'UTF8')), 'hex');
        UPDATE audit_head SET number = NEW.number, hash = NEW.hash WHERE id = 1;
        RETURN NEW;
    END $$"""


def upgrade() -> None:
    connection = op.get_bind()
    _unkeep(connection)
    _add_columns()
    last, number = _chain(connection)
    _require_columns()
    keep(connection, "audit")
    _tables()
    keep(connection, "audit_change")
    _head(connection, number, last)


def downgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        op.execute("DROP TRIGGER link_audit ON audit")
        op.execute("DROP FUNCTION link_audit()")
    for table in ("audit_draft", "audit_head", "audit_change"):
        op.drop_table(table)
    _unkeep(connection)
    op.drop_index("ix_audit_by_at", "audit")
    with op.batch_alter_table("audit", table_kwargs=AUTOINCREMENT) as batch:
        batch.drop_constraint(op.f("uq_audit_number"), type_="unique")
        batch.drop_constraint(op.f("ck_audit_act"), type_="check")
        for column in reversed(ADDED):
            batch.drop_column(column)
    keep(connection, "audit")


def _unkeep(connection: sa.Connection) -> None:
    """Let rows be filled in; on SQLite the triggers would be lost with the table built anew."""
    if connection.dialect.name == "postgresql":
        op.execute("DROP TRIGGER keep_audit ON audit")
        op.execute("DROP TRIGGER keep_audit_whole ON audit")
    else:
        op.execute("DROP TRIGGER keep_audit_update")
        op.execute("DROP TRIGGER keep_audit_delete")


def _add_columns() -> None:
    with op.batch_alter_table("audit", table_kwargs=AUTOINCREMENT) as batch:
        batch.add_column(sa.Column("number", NUMBER, nullable=True))
        batch.add_column(sa.Column("act", sa.String(), nullable=True))
        for name in ADDED[2:]:
            batch.add_column(sa.Column(name, sa.Text(), nullable=True))


def _require_columns() -> None:
    with op.batch_alter_table("audit", table_kwargs=AUTOINCREMENT) as batch:
        for name in ADDED:
            batch.alter_column(name, nullable=False)
        batch.create_unique_constraint(op.f("uq_audit_number"), ["number"])
        batch.create_check_constraint(op.f("ck_audit_act"), "act IN ('change', 'read')")
    op.create_index("ix_audit_by_at", "audit", ["by", "at"])


def _tables() -> None:
    op.create_table(
        "audit_change",
        sa.Column("audit_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("audit_id", "position", name="pk_audit_change"),
        sa.ForeignKeyConstraint(["audit_id"], ["audit.id"], name="fk_audit_change_audit_id_audit"),
    )
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("before", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_head"),
    )
    op.create_table(
        "audit_draft",
        sa.Column("evaluation_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("evaluation_id", name="pk_audit_draft"),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_audit_draft_evaluation_id_evaluation"
        ),
    )


def _head(connection: sa.Connection, number: int, last: str) -> None:
    head = sa.text("INSERT INTO audit_head (id, number, hash, before) VALUES (1, :n, :h, :n)")
    connection.execute(head, {"n": number, "h": last})
    if connection.dialect.name == "postgresql":
        schema = connection.execute(sa.text("SELECT current_schema()")).scalar_one()
        connection.exec_driver_sql(LINK.format(schema=schema.replace('"', '""')))
        op.execute(
            "CREATE TRIGGER link_audit BEFORE INSERT ON audit"
            " FOR EACH ROW EXECUTE FUNCTION link_audit()"
        )


def _chain(connection: sa.Connection) -> tuple[str, int]:
    """Give the rows that are there numbers and hashes, in the order they were written."""
    last, number, after = "", 0, 0
    query = sa.text(
        "SELECT id, at, by, verb FROM audit WHERE id > :after ORDER BY id LIMIT :batch"
    ).columns(at=sa.DateTime(timezone=True))
    while rows := connection.execute(query, {"after": after, "batch": BATCH}).all():
        subjects = _subjects(connection, rows[0].id, rows[-1].id)
        filled = []
        for row in rows:
            number += 1
            content = _content(row.at, row.by, row.verb, subjects[row.id])
            last = hashlib.sha256(f"{number}\n{last}\n{content}".encode()).hexdigest()
            search = _folded(row.verb, row.by)
            filled.append({"i": row.id, "n": number, "s": search, "c": content, "h": last})
        connection.execute(
            sa.text(
                "UPDATE audit SET number = :n, act = 'change', host = '', application = '',"
                " search = :s, content = :c, hash = :h WHERE id = :i"
            ),
            filled,
        )
        after = rows[-1].id
    return last, number


def _subjects(connection: sa.Connection, first: int, last: int) -> dict[int, list[list[str]]]:
    query = sa.text(
        "SELECT audit_id, kind, subject FROM audit_subject"
        " WHERE audit_id BETWEEN :first AND :last ORDER BY audit_id, position"
    )
    found: dict[int, list[list[str]]] = defaultdict(list)
    for id_, kind, subject in connection.execute(query, {"first": first, "last": last}):
        found[id_].append([kind, subject])
    return found


def _content(at: datetime, by: str, verb: str, subjects: list[list[str]]) -> str:
    aware = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    moment = aware.isoformat(timespec="microseconds")
    said = [moment, by, "change", verb, "", "", subjects, []]
    plain = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _folded(*parts: str) -> str:
    return "\n".join(unicodedata.normalize("NFKC", part).casefold() for part in parts if part)
