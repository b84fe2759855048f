"""Opens the workspace a command works on; heavy parts are loaded only here."""

import argparse
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from qa_desk.app import Place
    from qa_desk.services.desk import Desk

_LOG: Final = logging.getLogger(__name__)


def place_of(options: argparse.Namespace) -> "Place":
    """Return the workspace that the options name."""
    from qa_desk.app import place  # noqa: PLC0415 - `score` and `--help` stay fast

    return place(getattr(options, "workspace", None), getattr(options, "database", None))


def typed_key(options: argparse.Namespace) -> str | None:
    """Read the key of an encrypted workspace from standard input, where the options say so."""
    return sys.stdin.readline().strip() if getattr(options, "key_stdin", False) else None


@contextmanager
def opened(options: argparse.Namespace, *, administering: bool = False) -> Iterator["Desk"]:
    """Open the workspace for the length of a command; see `open_desk` for `administering`."""
    from qa_desk.app import open_desk  # noqa: PLC0415 - likewise

    command = f"{options.handler.__module__}.{options.handler.__name__}"
    verbose = getattr(options, "verbose", False)
    typed = typed_key(options)
    with open_desk(
        place_of(options), verbose=verbose, administering=administering, typed=typed
    ) as desk:
        started = time.monotonic()
        try:
            yield desk
        finally:
            _LOG.info("%s: %d ms", command, (time.monotonic() - started) * 1000)
