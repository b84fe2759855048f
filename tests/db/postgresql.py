"""A PostgreSQL server of the suite's own: a short folder, a unix socket, no network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Server:
    """A server that a test may stop."""

    programs: Path
    folder: Path

    @property
    def url(self) -> str:
        """Its one database."""
        return f"postgresql+psycopg://postgres@/postgres?host={self.folder}"

    def stop(self) -> None:
        """Stop it at once, as a machine that loses its power."""
        _run(self.programs, [*_control(self.folder), "-m", "immediate", "stop"])

    def start(self) -> None:
        """Start it and wait until it answers."""
        _start(self.programs, self.folder)

    def restart(self) -> None:
        """Stop and start it."""
        self.stop()
        self.start()


@contextmanager
def a_server_to_stop() -> Iterator[Server]:
    """Start a server of one's own."""
    programs = _programs()
    with _started(programs) as folder:
        yield Server(programs, folder)


PASSWORD = "a password of the superuser"
"""Of `postgres` on a server that asks for passwords."""


@contextmanager
def a_server_with_passwords() -> Iterator[str]:
    """Start a server that lets nobody in without a password (SCRAM); yield its socket's folder."""
    with _started(_programs(), PASSWORD) as folder:
        yield str(folder)


def _control(folder: Path) -> list[str]:
    return ["pg_ctl", "-D", str(folder / "data"), "-w"]


def _start(programs: Path, folder: Path) -> None:
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    _run(programs, [*_control(folder), "-l", str(folder / "log"), "-o", options, "start"])


@contextmanager
def _started(programs: Path, password: str = "") -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="qapg", dir="/tmp"))
    data = folder / "data"
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        initdb = ["initdb", "-D", str(data), "-U", "postgres", "-E", "UTF8", "--no-sync"]
        _run(programs, [*initdb, "--locale=C.UTF-8", *_letting_in(folder, password)])
        _start(programs, folder)
        try:
            yield folder
        finally:
            _run(programs, [*_control(folder), "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _letting_in(folder: Path, password: str) -> list[str]:
    """Return how the server asks who comes: not at all, or for a password."""
    if not password:
        return ["-A", "trust"]
    file = folder / "password"
    file.write_text(password)
    if os.geteuid() == 0:
        shutil.chown(file, "postgres", "postgres")
    return ["-A", "scram-sha-256", f"--pwfile={file}"]


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
