"""How long work tells how far it is, and learns that nobody wants it any more."""

import threading
from collections.abc import Callable

from qa_desk.errors import Cancelled

Report = Callable[[float, str], None]
"""Takes the fraction done (0 to 1) and the name of the thing at hand; raises Cancelled."""


class Token:
    """Says whether the work is still wanted; safe to use from several threads."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody called cancel."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    def check(self) -> None:
        """Raise Cancelled if the work is no longer wanted."""
        if self.cancelled:
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Wait until cancelled, at most so long; return whether it was."""
        return self._event.wait(seconds)


def unheard(_fraction: float, _name: str) -> None:
    """Report to nobody."""
