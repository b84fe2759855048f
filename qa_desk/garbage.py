"""How often a program without a window looks for objects that refer to each other in a circle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_OBJECTS: Final = 100_000
_ROUNDS: Final = (20, 100)


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look seldom, and never at what is there now: rows by the million hold no circles.

    As often as Python does by itself takes an import a quarter longer. The window has a collector
    of its own.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_OBJECTS, *_ROUNDS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
