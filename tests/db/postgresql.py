"""A PostgreSQL server of the suite's own: a short folder, a unix socket, no network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GIVEN_URL = "QA_TEST_PG_URL"
PACKAGE = "postgresql"
INSTALLED = Path("/usr/lib/postgresql")
MISSING = (
    f"The storage suite needs PostgreSQL 15 or newer: install the Debian package {PACKAGE}"
    f" (its programs are looked for in {INSTALLED}/*/bin), or name an empty database in {GIVEN_URL}"
    " (postgresql+psycopg://…)."
)


@contextmanager
def a_server() -> Iterator[str]:
    """Yield the URL of a database that the suite may fill and empty as it likes.

    The role of a URL that was given has to be a superuser: the suite empties guarded tables.
    """
    given = os.environ.get(GIVEN_URL)
    if given:
        yield given
        return
    with _started(_programs()) as folder:
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"


def _programs() -> Path:
    folders = [folder for folder in INSTALLED.glob("*/bin") if (folder / "initdb").exists()]
    if not folders:
        raise AssertionError(MISSING)
    return max(folders, key=lambda folder: float(folder.parent.name))


@contextmanager
def _started(programs: Path) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="qapg", dir="/tmp"))
    data, log = folder / "data", folder / "log"
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        initdb = ["initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8"]
        _run(programs, [*initdb, "--locale=C.UTF-8", "--no-sync"])
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        control = ["pg_ctl", "-D", str(data), "-w"]
        _run(programs, [*control, "-l", str(log), "-o", options, "start"])
        try:
            yield folder
        finally:
            _run(programs, [*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(programs: Path, words: list[str]) -> None:
    """Run a program of the server, which refuses to work for root, as its own user."""
    lowered = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    prefix = lowered if os.geteuid() == 0 else []
    command = [*prefix, str(programs / words[0]), *words[1:]]
    with tempfile.TemporaryFile("w+") as said:  # a pipe would stay open as long as the server
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            cwd="/",
            check=False,
        )
        said.seek(0)
        assert done.returncode == 0, f"{words[0]}: {said.read()}"
