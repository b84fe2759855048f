"""Opens the workspace a command works on; heavy parts are loaded only here."""

import argparse
import logging
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


@contextmanager
def opened(options: argparse.Namespace, *, administering: bool = False) -> Iterator["Desk"]:
    """Open the workspace for the length of a command; see `open_desk` for `administering`."""
    from qa_desk.app import open_desk  # noqa: PLC0415 - likewise

    command = f"{options.handler.__module__}.{options.handler.__name__}"
    verbose = getattr(options, "verbose", False)
    with open_desk(place_of(options), verbose=verbose, administering=administering) as desk:
        started = time.monotonic()
        try:
            yield desk
        finally:
            _LOG.info("%s: %d ms", command, (time.monotonic() - started) * 1000)
