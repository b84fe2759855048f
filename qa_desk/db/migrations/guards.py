"""Triggers that keep the journal, published cards and submitted evaluations as they are.

`guard` is for the tables of revision 0001, `keep` for a table that came later; a revision that
rebuilds a guarded table on SQLite loses its triggers and has to make them again.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, inspect, text

KEPT: Final = ("audit", "audit_subject", "scorecard")
PARTS: Final = ("mark", "mark_option", "recorded_error", "evidence")
FREE: Final = ("state", "version", "saved_by", "saved_at", "listed_team")
"""What may change of a submitted evaluation: where it stands, never what it says."""
WORDS: Final = {"mark": "comment", "recorded_error": "comment", "evidence": "quote"}
"""What an erasure may change in the parts of a submitted evaluation."""
MARKERS: Final = {"marker": "note"}
"""What it may change in the markers, which came later."""
OPEN_ERASURE: Final = (
    "SELECT p.contact_id FROM erasure_contact p"
    " WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.id = p.erasure_id)"
)
_CONTACT: Final = "SELECT v.contact_id FROM evaluation v WHERE v.id = OLD.evaluation_id"
_EMPTIED: Final = {"evidence": " AND NEW.quote = ''"}
"""A quote only ever goes whole."""
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


def permit_erasure(connection: Connection) -> None:
    """Let words of submitted evaluations go, where a protocol of it comes with the same commit.

    The contact is in `erasure_contact` and the protocol is not yet there: the link between both is
    checked at the commit, so that this state never outlasts a transaction.
    """
    _guard_words(connection, open_for="({contact}) IN (" + OPEN_ERASURE + ")")


def refuse_erasure(connection: Connection) -> None:
    """Undo `permit_erasure`."""
    _guard_words(connection, open_for=None)


def guard_markers(connection: Connection) -> None:
    """Keep the markers of submitted evaluations, but for words that an erasure takes."""
    open_for = "({contact}) IN (" + OPEN_ERASURE + ")"
    if connection.dialect.name == "postgresql":
        _function(connection, "keep_submitted_parts", _part_changes(open_for, WORDS | MARKERS))
        _trigger(connection, "marker", "INSERT OR UPDATE OR DELETE", "keep_submitted_parts")
        _keep_whole(connection, "marker")
        return
    _refuse_sqlite(connection, "marker", "INSERT", _submitted("NEW"))
    _refuse_sqlite(connection, "marker", "DELETE", _submitted("OLD"))
    for table, column in MARKERS.items():
        _refuse_sqlite(
            connection, table, "UPDATE", _words_kept(connection, table, column, open_for)
        )


def unguard_markers(connection: Connection) -> None:
    """Undo `guard_markers`; the table is gone, and its triggers with it."""
    if connection.dialect.name == "postgresql":
        open_for = "({contact}) IN (" + OPEN_ERASURE + ")"
        _function(connection, "keep_submitted_parts", _part_changes(open_for))


def guard_part(connection: Connection, table: str) -> None:
    """Keep a part of submitted evaluations that has no words for an erasure to take."""
    if connection.dialect.name == "postgresql":
        _trigger(connection, table, "INSERT OR UPDATE OR DELETE", "keep_submitted_parts")
        _keep_whole(connection, table)
        return
    _refuse_sqlite(connection, table, "INSERT", _submitted("NEW"))
    _refuse_sqlite(connection, table, "UPDATE", f"{_submitted('OLD')} OR {_submitted('NEW')}")
    _refuse_sqlite(connection, table, "DELETE", _submitted("OLD"))


def guard_evaluations(connection: Connection) -> None:
    """Let the team beside submitted evaluations follow their contacts.

    On SQLite a column that came later than the trigger is free already.
    """
    if connection.dialect.name == "postgresql":
        open_for = "({contact}) IN (" + OPEN_ERASURE + ")"
        _function(connection, "keep_submitted", _submitted_changes(open_for))


def unguard(connection: Connection) -> None:
    """Remove the functions of the triggers, whose tables are gone."""
    if connection.dialect.name == "postgresql":
        for function in ("keep_as_it_is", "keep_submitted", "keep_submitted_parts"):
            _execute(connection, f"DROP FUNCTION {function}()")


def _guard_words(connection: Connection, open_for: str | None) -> None:
    """Make the triggers on changes anew: nothing, or just the words while an erasure is open."""
    if connection.dialect.name == "postgresql":
        _function(connection, "keep_submitted", _submitted_changes(open_for))
        _function(connection, "keep_submitted_parts", _part_changes(open_for))
        return
    for table in ("evaluation", *WORDS):
        _execute(connection, f"DROP TRIGGER keep_{table}_update")
    condition = _said_otherwise(connection)
    if open_for is not None:
        comment = _only_changed(connection, "evaluation", "comment")
        condition = (
            f"({condition}) AND NOT ({open_for.format(contact='OLD.contact_id')} AND {comment})"
        )
    _refuse_sqlite(connection, "evaluation", "UPDATE", condition)
    for table, column in WORDS.items():
        condition = _words_kept(connection, table, column, open_for)
        _refuse_sqlite(connection, table, "UPDATE", condition)


def _words_kept(connection: Connection, table: str, column: str, open_for: str | None) -> str:
    """Return the condition that a part of a submitted evaluation changes otherwise than it may."""
    condition = f"({_submitted('OLD')} OR {_submitted('NEW')})"
    if open_for is None:
        return condition
    erased = f"{open_for.format(contact=_CONTACT)} AND {_only_changed(connection, table, column)}"
    return f"{condition} AND NOT ({erased}{_EMPTIED.get(table, '')})"


def _only_changed(connection: Connection, table: str, column: str) -> str:
    """Return the condition that nothing but one column changes."""
    columns = [each["name"] for each in inspect(connection).get_columns(table)]
    return " AND ".join(f"OLD.{c} IS NEW.{c}" for c in columns if c != column)


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


def _submitted_changes(open_for: str | None = None) -> str:
    free = ", ".join(f"'{column}'" for column in FREE)
    said = f"to_jsonb(NEW) - ARRAY[{free}] IS DISTINCT FROM to_jsonb(OLD) - ARRAY[{free}]"
    erased = ""
    if open_for is not None:
        erased = f"""
        IF TG_OP = 'UPDATE' THEN
            IF to_jsonb(NEW) - 'comment' = to_jsonb(OLD) - 'comment'
                AND {open_for.format(contact="OLD.contact_id")} THEN RETURN NEW; END IF;
        END IF;"""
    return f"""
        IF OLD.state = 'draft' THEN
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        END IF;{erased}
        IF TG_OP = 'DELETE' OR NEW.state = 'draft' OR {said} THEN {REFUSE} END IF;
        RETURN NEW;"""


def _part_changes(open_for: str | None = None, words: Mapping[str, str] = WORDS) -> str:
    erased = "" if open_for is None else _erased_parts(open_for, words)
    return f"""{erased}
        IF TG_OP <> 'INSERT' AND {_submitted("OLD")} THEN {REFUSE} END IF;
        IF TG_OP <> 'DELETE' AND {_submitted("NEW")} THEN {REFUSE} END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;"""


def _erased_parts(open_for: str, texts: Mapping[str, str]) -> str:
    """Return the steps that let words of a part go while an erasure of its contact is open."""
    words = " OR ".join(
        f"(TG_TABLE_NAME = '{table}' AND to_jsonb(NEW) - '{column}' = to_jsonb(OLD) - '{column}')"
        for table, column in texts.items()
    )
    emptied = "(TG_TABLE_NAME <> 'evidence' OR to_jsonb(NEW) ->> 'quote' = '')"
    return f"""
        IF TG_OP = 'UPDATE' THEN
            IF ({words}) AND {emptied} AND {open_for.format(contact=_CONTACT)}
                THEN RETURN NEW; END IF;
        END IF;"""


def _function(connection: Connection, name: str, body: str) -> None:
    _execute(
        connection,
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$",
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
