"""Triggers that keep the journal, published cards and submitted evaluations as they are.

`guard` is for the tables of revision 0001, `keep` for a table that came later; a revision that
rebuilds a guarded table on SQLite loses its triggers and has to make them again.
"""

from typing import Final

from sqlalchemy import Connection, inspect, text

KEPT: Final = ("audit", "audit_subject", "scorecard")
PARTS: Final = ("mark", "mark_option", "recorded_error", "evidence")
FREE: Final = ("state", "version", "saved_by", "saved_at")
"""What may change of a submitted evaluation: where it stands, never what it says."""
REFUSE: Final = "RAISE EXCEPTION '% is kept as it is', TG_TABLE_NAME USING ERRCODE = '23001';"


def guard(connection: Connection) -> None:
    """Refuse changes of what is to be kept, whatever program tries."""
    if connection.dialect.name == "postgresql":
        _guard_postgresql(connection)
    else:
        _guard_sqlite(connection)


def keep(connection: Connection, table: str) -> None:
    """Refuse changes of the rows of a table; `guard` has made the function that refuses."""
    if connection.dialect.name == "postgresql":
        _trigger(connection, table, "UPDATE OR DELETE", "keep_as_it_is")
        _keep_whole(connection, table)
    else:
        for act in ("UPDATE", "DELETE"):
            _refuse_sqlite(connection, table, act, "1")


def unguard(connection: Connection) -> None:
    """Remove the functions of the triggers, whose tables are gone."""
    if connection.dialect.name == "postgresql":
        for function in ("keep_as_it_is", "keep_submitted", "keep_submitted_parts"):
            _execute(connection, f"DROP FUNCTION {function}()")


def _guard_sqlite(connection: Connection) -> None:
    for table in KEPT:
        for act in ("UPDATE", "DELETE"):
            _refuse_sqlite(connection, table, act, "1")
    _refuse_sqlite(connection, "evaluation", "DELETE", "OLD.state <> 'draft'")
    _refuse_sqlite(connection, "evaluation", "UPDATE", _said_otherwise(connection))
    for table in PARTS:
        _refuse_sqlite(connection, table, "INSERT", _submitted("NEW"))
        _refuse_sqlite(connection, table, "UPDATE", f"{_submitted('OLD')} OR {_submitted('NEW')}")
        _refuse_sqlite(connection, table, "DELETE", _submitted("OLD"))


def _refuse_sqlite(connection: Connection, table: str, act: str, condition: str) -> None:
    _execute(
        connection,
        f"CREATE TRIGGER keep_{table}_{act.lower()} BEFORE {act} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is kept as it is'); END",
    )


def _said_otherwise(connection: Connection) -> str:
    """Return the condition that a submitted evaluation is opened again or says something else."""
    columns = [column["name"] for column in inspect(connection).get_columns("evaluation")]
    changed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in columns if c not in FREE)
    return f"OLD.state <> 'draft' AND (NEW.state = 'draft' OR {changed})"


def _submitted(row: str) -> str:
    """Return the condition that the evaluation of an old or new row is a draft no longer."""
    return (
        "EXISTS (SELECT 1 FROM evaluation"  # noqa: S608 - row is OLD or NEW
        f" WHERE evaluation.id = {row}.evaluation_id AND evaluation.state <> 'draft')"
    )


def _guard_postgresql(connection: Connection) -> None:
    _function(connection, "keep_as_it_is", REFUSE)
    _function(connection, "keep_submitted", _submitted_changes())
    _function(connection, "keep_submitted_parts", _part_changes())
    for table in KEPT:
        _trigger(connection, table, "UPDATE OR DELETE", "keep_as_it_is")
    _trigger(connection, "evaluation", "UPDATE OR DELETE", "keep_submitted")
    for table in PARTS:
        _trigger(connection, table, "INSERT OR UPDATE OR DELETE", "keep_submitted_parts")
    for table in (*KEPT, *PARTS, "evaluation"):
        _keep_whole(connection, table)


def _submitted_changes() -> str:
    free = ", ".join(f"'{column}'" for column in FREE)
    said = f"to_jsonb(NEW) - ARRAY[{free}] IS DISTINCT FROM to_jsonb(OLD) - ARRAY[{free}]"
    return f"""
        IF OLD.state = 'draft' THEN
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        END IF;
        IF TG_OP = 'DELETE' OR NEW.state = 'draft' OR {said} THEN {REFUSE} END IF;
        RETURN NEW;"""


def _part_changes() -> str:
    return f"""
        IF TG_OP <> 'INSERT' AND {_submitted("OLD")} THEN {REFUSE} END IF;
        IF TG_OP <> 'DELETE' AND {_submitted("NEW")} THEN {REFUSE} END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;"""


def _function(connection: Connection, name: str, body: str) -> None:
    _execute(
        connection,
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$",
    )


def _trigger(connection: Connection, table: str, acts: str, function: str) -> None:
    _execute(
        connection,
        f"CREATE TRIGGER keep_{table} BEFORE {acts} ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION {function}()",
    )


def _keep_whole(connection: Connection, table: str) -> None:
    _execute(
        connection,
        f"CREATE TRIGGER keep_{table}_whole BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is()",
    )


def _execute(connection: Connection, statement: str) -> None:
    connection.execute(text(statement))
