"""The last gate of the command line: a bug goes into the log, and a sentence says where that is."""

import argparse
import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from qa_desk import logs
from qa_desk.errors import ExitCode, Expected
from qa_desk.paths import Paths, default_workspace

_LOG: Final = logging.getLogger(__name__)


class Bug(Expected):
    """The program itself failed: fact `log`, the file that tells how (empty if none could)."""

    code = "cli.bug"
    exit_code = ExitCode.BUG


def recorded(bug: Exception, options: argparse.Namespace) -> Bug:
    """Write a bug with its traceback into a log; return the fault that names the file.

    It is the workspace's log, or one in a new folder for temporary files where that fails.
    """
    for folder in _folders(options):
        try:
            logs.start(folder, masked=_masked)
        except OSError:
            continue
        _LOG.error("a bug in a command", exc_info=bug)
        logs.stop()
        return Bug(log=str(folder / logs.FILE))
    return Bug(log="")


def _folders(options: argparse.Namespace) -> Iterator[Path]:
    workspace: Path = getattr(options, "workspace", None) or default_workspace()
    try:
        folder = Paths(workspace.expanduser().resolve()).logs
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield folder
    except (OSError, RuntimeError):  # RuntimeError: links in circles, "~somebody" unknown
        pass
    try:
        yield Path(tempfile.mkdtemp(prefix="qa-desk-"))
    except OSError:
        return


def _masked(text: str) -> str:
    from qa_desk.services.redacting import redact_text  # noqa: PLC0415 - only bugs need it

    return redact_text(text).text
