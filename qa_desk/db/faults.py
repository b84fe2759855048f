"""What can go wrong with a database, as faults a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from qa_desk.db.types import Unreadable
from qa_desk.errors import ExitCode, Expected


class DatabaseNewer(Expected):
    """A newer program wrote it: facts `location`, `revision`."""

    code = "db.newer"


class DatabaseLocked(Expected):
    """Somebody else has been writing for too long."""

    code = "db.locked"


class DatabaseDamaged(Expected):
    """The file is no intact database: fact `location`."""

    code = "db.damaged"


class DatabaseForeign(Expected):
    """The database belongs to another program: fact `location`."""

    code = "db.foreign"


class NetworkShare(Expected):
    """SQLite cannot be shared over a network: facts `location`, `filesystem`."""

    code = "db.network_share"


class DatabaseUnreachable(Expected):
    """The file or the server cannot be opened: fact `location`."""

    code = "db.unreachable"
    exit_code = ExitCode.MISSING


class DatabaseUrlWrong(Expected):
    """The text is no URL of a PostgreSQL database; not told which, since it may hold a password."""

    code = "db.bad_url"


class DatabaseOlder(Expected):
    """Its tables are older than the program, and only its owner may upgrade them: fact `location`."""

    code = "db.older"
    exit_code = ExitCode.NOT_ALLOWED


class DatabaseNotPrepared(Expected):
    """Nobody has made the tables yet, and this login may not: fact `location`."""

    code = "db.not_prepared"
    exit_code = ExitCode.NOT_ALLOWED


class NeedsCreateRole(Expected):
    """Making a database for several people needs the right to make roles: fact `login`."""

    code = "db.needs_createrole"
    exit_code = ExitCode.NOT_ALLOWED


class OwnerIsSuperuser(Expected):
    """A database that a superuser owns would guard nothing: fact `login`."""

    code = "db.owner_is_superuser"
    exit_code = ExitCode.NOT_ALLOWED


class NotPermitted(Expected):
    """The database itself says no to this login."""

    code = "db.not_permitted"
    exit_code = ExitCode.NOT_ALLOWED


class CommitUnknown(Expected):
    """The server fell silent while it was saving, and did not come back: fact `location`."""

    code = "db.commit_unknown"
    exit_code = ExitCode.MISSING


class DatabaseReadOnly(Expected):
    """It may not be written to: fact `location`."""

    code = "db.read_only"
    exit_code = ExitCode.NOT_ALLOWED


class DiskFull(Expected):
    """There is no room left to write: fact `location`."""

    code = "db.full"


class ChangedMeanwhile(Expected):
    """Somebody else saved it after it was loaded: facts `by`, `at` (this computer's time)."""

    code = "db.changed_meanwhile"


class Duplicate(Expected):
    """It is there already, stored by somebody else a moment ago."""

    code = "db.duplicate"


class AmbiguousContact(Expected):
    """Several sources have a contact with this external id: facts `contact`, `sources`."""

    code = "evaluation.ambiguous_contact"


class AlreadySubmitted(Expected):
    """A submitted evaluation keeps its answers: fact `id`."""

    code = "db.submitted"
    exit_code = ExitCode.NOT_ALLOWED


class VersionTaken(Expected):
    """This version of the card was published with another text: facts `id`, `version`."""

    code = "scorecard.version_taken"


class ClassifierVersionTaken(Expected):
    """This version of the classifier was published otherwise: facts `id`, `version`."""

    code = "classifier.version_taken"


_SQLITE: Final[dict[int, type[Expected]]] = {
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: Duplicate,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: Duplicate,
    sqlite3.SQLITE_BUSY: DatabaseLocked,
    sqlite3.SQLITE_LOCKED: DatabaseLocked,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskFull,  # no room for the index of the write-ahead log
    sqlite3.SQLITE_READONLY: DatabaseReadOnly,
    sqlite3.SQLITE_CANTOPEN: DatabaseUnreachable,
    sqlite3.SQLITE_IOERR: DatabaseUnreachable,
}
_POSTGRESQL: Final[dict[str, type[Expected]]] = {
    "23505": Duplicate,
    "25006": DatabaseReadOnly,
    "42501": NotPermitted,
    "40001": DatabaseLocked,
    "40P01": DatabaseLocked,
    "53100": DiskFull,
    "55P03": DatabaseLocked,
    "57P01": DatabaseUnreachable,  # the server goes down, crashed, or is not up yet
    "57P02": DatabaseUnreachable,
    "57P03": DatabaseUnreachable,
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}
_CLASSES: Final = {"08": DatabaseUnreachable, "28": DatabaseUnreachable, "3D": DatabaseUnreachable}
_PRIMARY: Final = 0xFF  # SQLite: the low byte of a result code is its kind


@contextmanager
def translated(location: str) -> Iterator[None]:
    """Raise what the driver reports as a fault with a code; bugs stay what they are."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, sqlcipher.Error) as error:
        kind = kind_of(error)
        if kind is None:
            raise
        raise kind(location=location) from error
    except Unreadable as error:
        raise DatabaseDamaged(location=location) from error


def kind_of(error: Exception) -> type[Expected] | None:
    """Return the fault that stands for what a driver reports; None for a bug."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, (sqlite3.Error, sqlcipher.Error)):
        return _of_sqlite(cause)
    if isinstance(cause, psycopg.Error):
        return _of_postgresql(cause)
    return None


def _of_sqlite(cause: Exception) -> type[Expected] | None:
    number: int | None = getattr(cause, "sqlite_errorcode", None)
    if number is None:
        # The library had no part in it. Of operations, that is only a text that is not UTF-8.
        operation = isinstance(cause, (sqlite3.OperationalError, sqlcipher.OperationalError))
        return DatabaseDamaged if operation else None
    return _SQLITE.get(number) or _SQLITE.get(number & _PRIMARY)


def _of_postgresql(cause: psycopg.Error) -> type[Expected] | None:
    state = cause.sqlstate
    if state is None:  # the server never answered
        return DatabaseUnreachable if isinstance(cause, psycopg.OperationalError) else None
    return _POSTGRESQL.get(state) or _CLASSES.get(state[:2])
