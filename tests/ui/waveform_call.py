"""A call of which everything is known, and a waveform that shows it."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.audio import peaks
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.ui.widgets.waveform import Waveform
from tests.unit.audio.sounds import RATE

SIDES = (Side.CUSTOMER, Side.AGENT)
LENGTH_S = 100
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def a_call(seconds: int = LENGTH_S) -> Samples:
    """Return a call: the customer (left) speaks in the first half, the agent in the second."""
    rng = np.random.default_rng(5)
    data = rng.normal(0, 20, (seconds * RATE, 2))
    half = len(data) // 2
    data[:half, 0] = rng.normal(0, 5000, half)
    data[half:, 1] = rng.normal(0, 5000, len(data) - half)
    return Samples(np.clip(data, -32768, 32767).astype(np.int16), RATE)


CALL = a_call()
SHAPE = peaks.build(CALL.data, RATE)


@contextmanager
def shown(qtbot: QtBot) -> Iterator[Waveform]:
    """Show the call; an exception in Qt's hands fails the test."""
    widget = Waveform()
    qtbot.addWidget(widget)
    widget.resize(900, 220)
    widget.set_recording(SHAPE, SIDES, CALL)
    with qtbot.captureExceptions() as caught:
        widget.show()
        qtbot.waitExposed(widget)
        yield widget
    assert not caught


def image(widget: Waveform) -> QImage:
    """Return what is seen."""
    return widget.grab().toImage()


def ink(picture: QImage, area: tuple[int, int, int, int], colour: str) -> int:
    """Count the pixels of an area that are nearly of a colour."""
    wanted, (left, top, right, bottom) = QColor(colour), area
    return sum(
        abs(seen.red() - wanted.red())
        + abs(seen.green() - wanted.green())
        + abs(seen.blue() - wanted.blue())
        < 40
        for x in range(left, right)
        for y in range(top, bottom)
        for seen in (QColor(picture.pixel(x, y)),)
    )


def x_of(widget: Waveform, moment_ms: int) -> int:
    """Return the column in which a moment lies."""
    return round(widget.canvas().x(moment_ms))


def on_stage(widget: Waveform, moment_ms: int) -> QPoint:
    """Return a place on the sides' lanes."""
    return QPoint(x_of(widget, moment_ms), round(widget.layout_now().lane(0).center().y()))


def on_map(widget: Waveform, moment_ms: int) -> QPoint:
    """Return a place in the picture of the whole recording."""
    middle = widget.layout_now().map.center().y()
    return QPoint(round(widget.canvas().map_x(moment_ms)), round(middle))


def drag(
    widget: Waveform, start: QPoint, *way: QPoint, keys: Qt.KeyboardModifier = NO_KEYS
) -> None:
    """Press, move and release as a hand does."""
    QTest.mousePress(widget, LEFT, keys, start)
    for place in way:
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, LEFT, keys, way[-1] if way else start)


def turn(widget: Waveform, moment_ms: int, notches: int, keys: Qt.KeyboardModifier) -> QWheelEvent:
    """Turn the wheel over a moment."""
    place = QPointF(on_stage(widget, moment_ms))
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event
