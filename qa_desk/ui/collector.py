"""Collects garbage on the window's thread alone, a little at a time.

Left to itself, Python now and then goes through all objects there are, on whichever thread happens
to make one more: with the libraries of this program that held the window up for 100 to 200 ms. A
thread that is not the window's must not take widgets apart either.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS: Final = 1000


class Collector(QObject):
    """Takes over from Python between `start` and `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Take over; what is there now is not gone through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def spare(self) -> None:
        """Leave out what is there now, too: modules, which stay to the end."""
        gc.freeze()

    @Slot()
    def look(self) -> None:
        """Collect each generation that is due, the youngest first, as Python would."""
        for generation, most in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= most:
                return
            gc.collect(generation)
