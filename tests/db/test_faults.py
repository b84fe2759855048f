import sqlite3
from pathlib import PurePosixPath, PureWindowsPath

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from qa_desk.db import faults
from qa_desk.db.faults import translated
from qa_desk.db.shares import network_filesystem, windows_share
from qa_desk.errors import Expected
from qa_desk.texts import Language, catalogue

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
//office/team /mnt/team\\040files cifs rw 0 0
tmpfs /home/anna/local tmpfs rw 0 0
/dev/sdb1 /homework xfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", ""),
        ("/var/lib", ""),
        ("/home", "nfs4"),
        ("/home/anna/desk", "nfs4"),
        ("/home/anna/local/desk", ""),
        ("/homework/desk", ""),
        ("/mnt/team files/desk", "cifs"),
        ("/mnt/team", ""),
    ],
)
def test_a_network_share_is_known_by_its_mount(folder: str, kind: str) -> None:
    assert network_filesystem(PurePosixPath(folder), MOUNTS) == kind


def test_a_mount_over_a_mount_counts() -> None:
    mounts = "a /data nfs rw 0 0\nb /data ext4 rw 0 0\n"

    assert network_filesystem(PurePosixPath("/data/desk"), mounts) == ""


@pytest.mark.parametrize(
    ("folder", "drive_type", "kind"),
    [
        (r"C:\Users\anna", 3, ""),
        (r"Z:\desk", 4, "SMB"),
        (r"\\office\team\desk", 1, "UNC"),
        (r"\\office\team\desk", 4, "UNC"),
    ],
)
def test_a_network_drive_of_windows_is_known(folder: str, drive_type: int, kind: str) -> None:
    assert windows_share(PureWindowsPath(folder), drive_type) == kind


def sqlite_error(number: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("words that nobody reads")
    error.sqlite_errorcode = number
    return error


def server_error(state: str) -> psycopg.Error:
    return psycopg.errors.lookup(state)("words that nobody reads")


@pytest.mark.parametrize(
    ("cause", "fault"),
    [
        (sqlite_error(sqlite3.SQLITE_BUSY), faults.DatabaseLocked),
        (sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), faults.DatabaseLocked),
        (sqlite_error(sqlite3.SQLITE_CORRUPT), faults.DatabaseDamaged),
        (sqlite_error(sqlite3.SQLITE_NOTADB), faults.DatabaseDamaged),
        (sqlite_error(sqlite3.SQLITE_FULL), faults.DiskFull),
        (sqlite_error(sqlite3.SQLITE_IOERR_SHMSIZE), faults.DiskFull),
        (sqlite_error(sqlite3.SQLITE_IOERR_WRITE), faults.DatabaseUnreachable),
        (sqlite_error(sqlite3.SQLITE_READONLY), faults.DatabaseReadOnly),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), faults.DatabaseUnreachable),
        (sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE), faults.Duplicate),
        (server_error("23505"), faults.Duplicate),
        (server_error("25006"), faults.DatabaseReadOnly),
        (server_error("28P01"), faults.DatabaseUnreachable),
        (server_error("3D000"), faults.DatabaseUnreachable),
        (server_error("40001"), faults.DatabaseLocked),
        (server_error("53100"), faults.DiskFull),
        (server_error("55P03"), faults.DatabaseLocked),
        (server_error("XX001"), faults.DatabaseDamaged),
        (psycopg.OperationalError("no answer"), faults.DatabaseUnreachable),
    ],
)
def test_what_a_driver_reports_becomes_a_fault(cause: Exception, fault: type[Expected]) -> None:
    with pytest.raises(fault) as caught, translated("here"):
        raise OperationalError("SELECT 1", {}, cause)

    assert caught.value.facts == {"location": "here"}


@pytest.mark.parametrize(
    "cause",
    [
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite_error(sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY),
        server_error("42601"),
        psycopg.InterfaceError("misused"),
        ValueError("of another driver"),
    ],
)
def test_bugs_stay_what_they_are(cause: Exception) -> None:
    with pytest.raises(OperationalError), translated("here"):
        raise OperationalError("SELECT 1", {}, cause)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "fault",
    [
        kind
        for kind in vars(faults).values()
        if isinstance(kind, type) and issubclass(kind, Expected) and kind is not Expected
    ],
)
def test_each_fault_has_a_sentence_in_each_language(
    language: Language, fault: type[Expected]
) -> None:
    sentence = catalogue(language).of(fault(location="here", by="asel", id="7"))

    assert sentence != fault.code
    assert sentence.endswith(".")
