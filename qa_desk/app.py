"""The composition root: builds what a command or the window needs, and takes it down again."""

import logging
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk import __version__, logs, settings
from qa_desk.db.store import Store
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.paths import Paths, default_workspace
from qa_desk.services import people, removals, restoring, sealing
from qa_desk.services.desk import Desk
from qa_desk.services.restoring import DatabaseDamaged, require_something
from qa_desk.vault.faults import VaultDamaged, VaultLocked, VaultNotWritten
from qa_desk.vault.keyfile import Stage
from qa_desk.vault.keyrings import SystemKeyring
from qa_desk.vault.vault import Vault, unlocked

if TYPE_CHECKING:
    from qa_desk.ui.recovery import Recovered

_LOG: Final = logging.getLogger(__name__)


class WorkspaceUnusable(Expected):
    """The workspace folder cannot be made or written to: facts `path`, `why` (system's error name)."""

    code = "workspace.unusable"


class AboveTheRules(Expected):
    """Nobody works as a superuser or as the owner of the database: fact `login`."""

    code = "db.above_rules"
    exit_code = ExitCode.NOT_ALLOWED


@dataclass(frozen=True, slots=True)
class Place:
    """Where the data are: a workspace folder, and a server's URL where there is one."""

    workspace: Path
    database: str | None = None


def place(workspace: Path | None = None, database: str | None = None) -> Place:
    """Return the place asked for, else the user's own; raise WorkspaceUnusable if it is none."""
    folder = workspace or default_workspace()
    try:
        home = folder.expanduser()
    except RuntimeError as fault:  # "~somebody" whom the system does not know
        raise WorkspaceUnusable(path=str(folder), why="ENOENT") from fault
    try:
        return Place(home.resolve(), database)
    except (OSError, RuntimeError) as fault:
        raise WorkspaceUnusable(path=str(folder), why="ELOOP") from fault


@contextmanager
def open_desk(
    where: Place,
    *,
    verbose: bool = False,
    administering: bool = False,
    typed: str | None = None,
) -> Iterator[Desk]:
    """Open the workspace, made and upgraded as needed; close it at the end.

    An encrypted one is opened with the key in the system's keyring, or with what was `typed`: its
    recovery key or passphrase. Raises VaultLocked, KeyMistyped and WrongKey before anything is read.
    The owner of a server's database may come in only for `administering`.
    """
    paths = Paths(where.workspace)
    clock = SystemClock()
    _prepare(paths, verbose=verbose)
    _log_start(where)
    try:
        vault = Vault() if where.database else unlocked(paths.keys, SystemKeyring(), typed)
        store = _store(where, paths, vault, clock)
        try:
            values = settings.load(paths.settings)
            user = _user(store, values, administering=administering)
            desk = Desk(paths, store, values, clock, user, vault)
            _accompany(desk)
            if not administering:
                people.settle(desk)
                removals.complete(desk)
            yield desk
        finally:
            store.close()
    finally:
        logs.stop()


def _store(where: Place, paths: Paths, vault: Vault, clock: SystemClock) -> Store:
    if where.database:
        return Store.open(where.database, clock)
    require_something(paths)
    keys = vault.keys.databases if vault.keys else ()
    key = sealing.database_key(keys, paths.database)
    if vault.file and vault.keys and key is None and vault.file.stage is Stage.SEALED:
        # A plain database was put in place: encrypting goes on until nothing plain is left.
        vault.turn(replace(vault.file, stage=Stage.SEALING), vault.keys)
    return Store.open(paths.database, clock, key=key)


def _accompany(desk: Desk) -> None:
    """Lay the keys beside copies that have none yet, such as the one before an upgrade."""
    if desk.vault.file is not None:
        with suppress(VaultNotWritten):  # the next start tries again
            restoring.accompany(desk.paths, desk.vault.file, missing_only=True)


def _user(store: Store, values: settings.Settings, *, administering: bool) -> EvaluatorId:
    """Return who works here: on a server its login, whatever the settings say.

    AboveTheRules for a login that the rules of the database do not bind.
    """
    login = store.login()
    if login is None:
        return EvaluatorId(values.text("user"))
    if login.is_superuser or (login.owns_tables and not administering):
        raise AboveTheRules(login=login.name)
    return EvaluatorId(login.name)


def masked(text: str) -> str:
    """Return what a log may keep of a text that tells of a fault."""
    from qa_desk.services.redacting import redact_text  # noqa: PLC0415 - only faults need it

    return redact_text(text).text


def _prepare(paths: Paths, *, verbose: bool) -> None:
    try:
        paths.create()
        logs.start(paths.logs, verbose=verbose, masked=masked)
    except OSError as fault:
        raise WorkspaceUnusable(path=str(paths.workspace), why=system_reason(fault)) from fault


def _log_start(where: Place) -> None:
    """Log what a fault may depend on, and nothing of a person: no path, no address, no name."""
    database = "a PostgreSQL database" if where.database else "a SQLite file"
    python, system = platform.python_version(), platform.platform()
    _LOG.info("QA Desk %s on Python %s, %s, with %s", __version__, python, system, database)


def run_window(where: Place, language: str = "", *, verbose: bool = False) -> int:
    """Open the workspace and the window on it; return the exit code when it is closed.

    A language given here holds for this run only. A file that is damaged is not the end: the person
    may choose a copy of it, and the window opens on that.
    """
    typed: str | None = None
    while True:
        try:
            return _window(where, language, verbose=verbose, typed=typed)
        except VaultLocked:
            typed = _typed(where, language)
            if typed is None:
                raise
        except (DatabaseDamaged, VaultDamaged) as fault:
            if where.database is not None:
                raise
            found = _recovered(where, fault, language)
            if not found.restored:
                raise
            typed = found.typed or typed


def _typed(where: Place, language: str) -> str | None:
    """Let the person type the key of an encrypted workspace; None where they gave up."""
    from qa_desk.ui import unlocking  # noqa: PLC0415 - Qt

    paths = Paths(where.workspace)
    values = settings.load(paths.settings)
    asked = values.with_value_for_run("language", language) if language else values
    return unlocking.ask_key(paths, asked)


def _recovered(where: Place, fault: Expected, language: str) -> "Recovered":
    """Let the person choose a copy to go back to; return whether one is in the place."""
    from qa_desk.ui import recovery  # noqa: PLC0415 - Qt

    paths = Paths(where.workspace)
    values = settings.load(paths.settings)
    asked = values.with_value_for_run("language", language) if language else values
    return recovery.offer(paths, fault, asked)


def _window(where: Place, language: str, *, verbose: bool, typed: str | None) -> int:
    from qa_desk.demo import build  # noqa: PLC0415 - commands without a window stay fast
    from qa_desk.services import job_queue  # noqa: PLC0415
    from qa_desk.services.jobs import JobService  # noqa: PLC0415
    from qa_desk.ui.i18n import chosen_language  # noqa: PLC0415 - Qt
    from qa_desk.ui.main import run  # noqa: PLC0415

    with open_desk(where, verbose=verbose, typed=typed) as desk, JobService() as jobs:
        job_queue.interrupted(desk)
        settings = desk.settings
        asked = settings.with_value_for_run("language", language) if language else settings
        shown = replace(desk, settings=asked)

        def build_demo(token: Token, report: Report) -> Changes:
            token.check()
            reports_in = chosen_language(shown.settings.text("language"))
            build.build(shown, reports_in, report, token)
            return touched(*Topic)

        return run(shown, jobs, build_demo)
