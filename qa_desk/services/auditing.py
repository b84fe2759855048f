"""The journal of actions: looked through, written to a file, and checked from end to end."""

import json
import re
from array import array
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from qa_desk.domain.auditing import AuditChoices, AuditFilter, AuditRow, Seal, Verdict
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.services import access, tracing
from qa_desk.services.desk import Desk
from qa_desk.services.kept_files import key_for
from qa_desk.texts import Language, catalogue
from qa_desk.vault.files import write_bytes
from qa_desk.vault.key import Key

MOST_ON_A_SHEET: Final = 100_000
"""Rows of the journal that go into one workbook."""
FORMATS: Final = (".csv", ".json", ".xlsx")
PAGE: Final = 1000
_SEAL: Final = "qa-desk journal seal"
_HASH: Final = re.compile(r"[0-9a-f]{64}")


class BadTime(Expected):
    """No day and no moment: fact `value`."""

    code = "audit.bad_time"


class BadFormat(Expected):
    """A file of the journal ends in one of `known`: facts `file`, `known`."""

    code = "audit.bad_format"


class BadSeal(Expected):
    """The file is no seal of a journal: fact `file`."""

    code = "audit.bad_seal"


class TooMany(Expected):
    """A workbook does not hold so many rows: facts `rows`, `most`."""

    code = "audit.too_many"


class NotWritten(Expected):
    """The file cannot be written: facts `file`, `why` (system's error name)."""

    code = "audit.not_written"


class OnlyWhole(Expected):
    """Who sees only their own rows cannot check the chain."""

    code = "audit.only_whole"
    exit_code = ExitCode.NOT_ALLOWED


def ids(desk: Desk, wanted: AuditFilter) -> "array[int]":
    """Return the ids of the rows that match, newest first, as 64-bit numbers."""
    mine = _visible(desk, wanted)
    if mine is None:
        return array("q")
    with desk.store.read() as reader:
        return reader.audit.ids(mine)


def rows(desk: Desk, wanted: Iterable[int]) -> list[AuditRow]:
    """Return rows in the order of the ids; those that this person may not see are left out."""
    sight = access.require(desk, Verb.READ_AUDIT)
    with desk.store.read() as reader:
        found = reader.audit.page(list(wanted))
    return found if sight.scope is Scope.ALL else [row for row in found if row.by == desk.user]


def choices(desk: Desk) -> AuditChoices:
    """Return who and what occurs, for the boxes that filter."""
    sight = access.require(desk, Verb.READ_AUDIT)
    with desk.store.read() as reader:
        found = reader.audit.choices()
    return found if sight.scope is Scope.ALL else replace(found, people=(str(desk.user),))


def verify(desk: Desk, seals: Iterable[Seal] = ()) -> Verdict:
    """Check every row from the first to the last; takes seconds for a long journal."""
    if access.require(desk, Verb.READ_AUDIT).scope is not Scope.ALL:
        raise OnlyWhole
    with desk.store.read() as reader:
        return reader.audit.check(seals)


def moment(text: str) -> datetime:
    """Read a day or a moment; without a zone it is this computer's. BadTime for anything else."""
    try:
        return datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise BadTime(value=text) from error


def save_seal(desk: Desk, seal: Seal, file: Path) -> None:
    """Write a seal; kept where nobody of the workspace can change it, it proves all rows up to it."""
    said = {
        "kind": _SEAL,
        "number": seal.number,
        "hash": seal.hash,
        "at": desk.clock.now().isoformat(),
    }
    _write(file, json.dumps(said, indent=2) + "\n", None)


def load_seal(file: Path) -> Seal:
    """Read a seal; BadSeal for any other file."""
    try:
        said = json.loads(file.read_bytes())
        if said["kind"] == _SEAL and _HASH.fullmatch(said["hash"]) and said["number"] > 0:
            return Seal(int(said["number"]), str(said["hash"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadSeal(file=str(file)) from error
    raise BadSeal(file=str(file))


def export(desk: Desk, wanted: AuditFilter, file: Path, language: Language) -> int:
    """Write the rows that match as CSV, JSON or a workbook, by the file's ending; return how many.

    That the journal was written to a file is in the journal itself.
    """
    if file.suffix.lower() not in FORMATS:
        raise BadFormat(file=str(file), known=", ".join(FORMATS))
    found = ids(desk, wanted)
    if file.suffix.lower() == ".xlsx" and len(found) > MOST_ON_A_SHEET:
        raise TooMany(rows=len(found), most=MOST_ON_A_SHEET)
    pages = (rows(desk, found[at : at + PAGE]) for at in range(0, len(found), PAGE))
    _export([row for page in pages for row in page], file, language, desk)
    tracing.noted(desk, "export the journal", "journal", [len(found)])
    return len(found)


def row_json(row: AuditRow) -> dict[str, object]:
    """Return a row as the command line and files tell it."""
    return {
        "number": row.number,
        "at": row.at.isoformat(),
        "by": row.by,
        "act": row.act.value,
        "verb": row.verb,
        "host": row.origin.host,
        "application": row.origin.application,
        "subjects": [{"kind": kind, "id": thing} for kind, thing in row.subjects],
        "changes": [
            {"kind": c.kind, "id": c.subject, "field": c.field, "old": c.old, "new": c.new}
            for c in row.changes
        ],
        "hash": row.hash,
    }


def _export(found: list[AuditRow], file: Path, language: Language, desk: Desk) -> None:
    from qa_desk.reporting import audit, workbook  # noqa: PLC0415 - brings openpyxl
    from qa_desk.reporting.words import Words  # noqa: PLC0415

    words = Words(catalogue(language))
    if file.suffix.lower() == ".xlsx":
        workbook.save(audit.audit_workbook(found, words), file, key_for(desk, file))
    elif file.suffix.lower() == ".csv":
        _write(file, audit.audit_csv(found, words), key_for(desk, file))
    else:
        said = [row_json(row) for row in found]
        whole = json.dumps(said, ensure_ascii=False, indent=2) + "\n"
        _write(file, whole, key_for(desk, file))


def _write(file: Path, text: str, key: Key | None) -> None:
    try:
        write_bytes(file, text.encode("utf-8", "replace"), key)
    except OSError as error:
        raise NotWritten(file=str(file), why=system_reason(error)) from error


def _visible(desk: Desk, wanted: AuditFilter) -> AuditFilter | None:
    """Return a filter that shows no more than this person may see; None where that is nothing."""
    if access.require(desk, Verb.READ_AUDIT).scope is Scope.ALL:
        return wanted
    if wanted.by not in ("", desk.user):
        return None
    return replace(wanted, by=str(desk.user))
