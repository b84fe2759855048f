"""A picture of a window at rest, in a file of few bytes."""

import time
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from qa_desk.ui.qt_jobs import QtJobs

_TICK_MS, _QUIET_TICKS, _LIMIT_S = 25, 12, 120.0
_COLOURS: Final = 256
_SMALLEST: Final = 100
_NEAR: Final = 16
"""Colours nearer than this, of 255 in each part, are told apart by few."""

Colours = npt.NDArray[np.int32]


def settle(jobs: QtJobs) -> None:
    """Run the window until nothing has been under way for a while."""
    loop, timer, quiet = QEventLoop(), QTimer(), [0]
    end = time.monotonic() + _LIMIT_S

    def look() -> None:
        quiet[0] = 0 if jobs.busy else quiet[0] + 1
        if quiet[0] >= _QUIET_TICKS or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_TICK_MS)
    loop.exec()
    if jobs.busy:
        raise TimeoutError("the window does not come to rest")


def save(window: QWidget, file: Path) -> int:
    """Write what the window shows as a PNG of at most 256 colours; return its size in bytes."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = image.convertToFormat(QImage.Format.Format_Indexed8, _colours(image), flags)
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file))
    writer.setCompression(_SMALLEST)
    if not writer.write(few):
        raise OSError(f"cannot write {file}: {writer.errorString()}")
    return file.stat().st_size


def _colours(image: QImage) -> list[int]:
    """Return a palette: first colours unlike each other, then whatever the image has most of."""
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    found, counts = np.unique(pixels, return_counts=True)
    found = found[np.argsort(counts)[::-1]]
    parts = np.stack([found >> 16 & 255, found >> 8 & 255, found & 255], axis=1).astype(np.int32)
    unlike = _unlike(parts)
    rest = np.setdiff1d(np.arange(len(found)), unlike)
    places = [*unlike, *rest][:_COLOURS]
    return [int(found[place]) | 0xFF000000 for place in places]


def _unlike(parts: Colours) -> list[int]:
    """Return the places of colours (n, 3) that keep their distance from those before them."""
    chosen: list[int] = []
    nearest = np.full(len(parts), np.inf)
    for place in range(len(parts)):
        if nearest[place] > _NEAR**2:
            chosen.append(place)
            away = ((parts - parts[place]) ** 2).sum(axis=1)
            nearest = np.minimum(nearest, away)
    return chosen
