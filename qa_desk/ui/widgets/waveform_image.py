"""The picture of a wave: minima and maxima to pixels, with soft edges."""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from qa_desk.audio.peaks import Columns

_LOUDNESS_POWER: Final = 0.8
"""Below 1 raises what is quiet, so that a soft voice is seen too."""
_THINNEST: Final = 0.35

Columned = tuple[Sequence[tuple[float, float]], QColor]
"""Spans from left to right, in pixels, and what to fill them with."""


def wave_image(columns: Columns, channel: int, lane: tuple[int, float], colour: QColor) -> QImage:
    """Return one side's wave, one pixel a column; `lane` is its height in pixels and the scale."""
    height, scale = lane
    half = height / 2
    high = half - _raised(columns.high[:, channel], scale) * half
    low = half - _raised(columns.low[:, channel], scale) * half
    # A faint line remains where nobody speaks: the lane is there, it is only silent.
    top, bottom = np.minimum(high, half - _THINNEST), np.maximum(low, half + _THINNEST)
    rows = np.arange(height, dtype=np.float32)[:, None]
    covered = np.minimum(rows + 1, bottom) - np.maximum(rows, top)
    alpha = np.rint(np.clip(covered, 0, 1) * 255).astype(np.uint8)
    pixels = np.ascontiguousarray(_premultiplied(colour)[alpha])
    stride = pixels.shape[1] * pixels.itemsize
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, pixels.shape[1], height, stride, form).copy()


def columns_image(columned: Iterable[Columned], width: int) -> QImage:
    """Return a picture one pixel high with spans filled, the later upon the earlier; to stretch.

    Thousands of rectangles as high as the widget would cost more than all else.
    """
    pixels = np.zeros(width, dtype=np.uint32)
    for spans, colour in columned:
        ink = _premultiplied(colour)[255]
        for left, right in spans:
            start = max(round(left), 0)
            pixels[start : max(round(right), start + 1 if left >= 0 else 0)] = ink
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, 1, width * pixels.itemsize, form).copy()


def _raised(values: NDArray[np.int16], scale: float) -> NDArray[np.float32]:
    share = np.clip(values.astype(np.float32) * np.float32(scale / 32768), -1, 1)
    return np.asarray(np.sign(share) * np.abs(share) ** np.float32(_LOUDNESS_POWER))


def _premultiplied(colour: QColor) -> NDArray[np.uint32]:
    alpha = np.rint(np.arange(256) * colour.alphaF()).astype(np.uint32)
    red, green, blue = (
        np.rint(part * alpha / 255).astype(np.uint32)
        for part in (colour.red(), colour.green(), colour.blue())
    )
    return np.asarray((alpha << 24) | (red << 16) | (green << 8) | blue, dtype=np.uint32)
