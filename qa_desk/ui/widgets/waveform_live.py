"""Paints what moves over a waveform: the playhead, the selection and what is under the pointer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from qa_desk.ui.widgets.waveform_layout import Canvas
from qa_desk.ui.widgets.waveform_painting import lane_colours, paint_lane, radius_of
from qa_desk.ui.widgets.waveform_view import Range, spread

_NOT_PLAYED: Final = 0.45
"""How much of a lane's ground lies over what is still to be heard."""


@dataclass(frozen=True, slots=True)
class Hover:
    """The moment under the pointer, and the words that are said then, by channel."""

    moment_ms: int
    words: tuple[tuple[int, str], ...] = ()


def paint_veil(canvas: Canvas, moment_ms: int) -> None:
    """Pale the sides from a moment on: that is still to be heard."""
    axis = canvas.layout.axis
    # On a whole pixel of the screen, or the edge would be blurred.
    start = max(round(canvas.x(moment_ms) * canvas.ratio) / canvas.ratio, axis.left())
    for number, lane in enumerate(canvas.scene.lanes):
        _ink, soft = lane_colours(canvas.scene, lane.side)
        soft.setAlphaF(_NOT_PLAYED)
        paint_lane(canvas, canvas.layout.lane(number), soft, start)


def paint_times(canvas: Canvas, taken: Sequence[QRectF], dirty: QRectF) -> None:
    """Paint the times of the ruler that need it, but those where a chip stands."""
    painter, ruler, em = canvas.painter, canvas.layout.ruler, canvas.layout.em
    metrics = QFontMetricsF(canvas.small)
    moments = canvas.moments()
    texts = [canvas.time(moment) for moment in moments]
    widths = [metrics.horizontalAdvance(text) for text in texts]
    centres = [canvas.x(moment) for moment in moments]
    room = (0.0, canvas.layout.size.width())
    chips = [(chip.left(), chip.right()) for chip in taken]
    painter.setFont(canvas.small)
    painter.setPen(QColor(canvas.scene.colours.text_muted))
    lefts = spread(zip(centres, widths, strict=True), room, 0.25 * em, chips)
    for text, width, left in zip(texts, widths, lefts, strict=True):
        if left is None or left > dirty.right() or left + width < dirty.left():
            continue
        place = QRectF(left, ruler.top(), width + 1, ruler.height() - 0.34 * em)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def paint_selection(canvas: Canvas, selection: Range) -> None:
    """Paint the chosen range: a frame with handles over both sides, and its share of the map."""
    painter, stage, em = canvas.painter, canvas.layout.stage, canvas.layout.em
    left, right = (canvas.x(moment) for moment in selection)
    colour = QColor(canvas.scene.colours.focus)
    painter.save()
    canvas.only_time()
    place = QRectF(left, stage.top(), max(right - left, 1), stage.height())
    soft = QColor(colour)
    soft.setAlphaF(0.22)
    painter.fillRect(place, soft)
    for edge in (left, right):
        painter.fillRect(QRectF(edge - 0.75, stage.top(), 1.5, stage.height()), colour)
        grip = QRectF(edge - 0.2 * em, stage.center().y() - 0.5 * em, 0.4 * em, em)
        painter.setPen(QPen(QColor(canvas.scene.colours.paper), 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(grip, 0.2 * em, 0.2 * em)
    low, high = (canvas.map_x(moment) for moment in selection)
    below = canvas.layout.map
    painter.fillRect(QRectF(low, below.bottom() - 0.18 * em, max(high - low, 2), 0.18 * em), colour)
    painter.restore()


def paint_hover(canvas: Canvas, hover: Hover) -> None:
    """Paint the moment under the pointer, quietly, and the words that are said then."""
    colour, stage = QColor(canvas.scene.colours.text_muted), canvas.layout.stage
    _paint_chip(canvas, hover.moment_ms, colour)
    colour.setAlphaF(0.55)
    line = QRectF(canvas.x(hover.moment_ms) - 0.5, stage.top(), 1, stage.height())
    canvas.painter.fillRect(line, colour)
    for place, word, ink in _bubbles(canvas, hover):
        painter, radius = canvas.painter, 0.25 * canvas.layout.em
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QColor(canvas.scene.colours.paper))
        painter.drawRoundedRect(place, radius, radius)
        painter.setFont(canvas.small)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)


def paint_playhead(canvas: Canvas, moment_ms: int) -> None:
    """Paint the line of the moment that is heard, its time, and its place in the whole."""
    layout, colour = canvas.layout, QColor(canvas.scene.colours.playhead)
    x, chip = canvas.x(moment_ms), chip_rect(canvas, moment_ms)
    painter = canvas.painter
    if layout.axis.left() - 1 <= x <= layout.axis.right() + 1:
        bottom = layout.strip.bottom()
        painter.fillRect(QRectF(x - 1, chip.bottom() - 1, 2, bottom - chip.bottom()), colour)
        _paint_chip(canvas, moment_ms, colour)
    below = layout.map
    painter.fillRect(QRectF(canvas.map_x(moment_ms) - 1, below.top(), 2, below.height()), colour)


def paint_focus(canvas: Canvas) -> None:
    """Frame the lanes of a widget that has the keys."""
    painter = canvas.painter
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(canvas.scene.colours.focus), 2))
    radius = radius_of(canvas.layout)
    painter.drawRoundedRect(canvas.layout.stage.adjusted(1, 1, -1, -1), radius, radius)


def chip_rect(canvas: Canvas, moment_ms: int) -> QRectF:
    """Return the place of a time in the ruler, kept inside the widget."""
    layout = canvas.layout
    width = QFontMetricsF(canvas.small).horizontalAdvance(canvas.time(moment_ms))
    width += 0.9 * layout.em
    left = min(max(canvas.x(moment_ms) - width / 2, 0.0), layout.size.width() - width)
    return QRectF(left, 0.12 * layout.em, width, 1.16 * layout.em)


def playhead_shown(canvas: Canvas, moment_ms: int) -> tuple[int, int, str]:
    """Return the columns of the screen of a moment, above and in the map, and its time.

    In a long call the time goes on many times before the playhead reaches the next column.
    """
    ratio = canvas.ratio
    columns = round(canvas.x(moment_ms) * ratio), round(canvas.map_x(moment_ms) * ratio)
    return *columns, canvas.time(moment_ms)


def playhead_rects(canvas: Canvas, before_ms: int, now_ms: int) -> Iterator[QRectF]:
    """Yield all that changes when the playhead goes from one moment to another."""
    below, stage = canvas.layout.map, canvas.layout.stage
    for moment in (before_ms, now_ms):
        yield from _line_and_chip(canvas, moment)
        yield QRectF(canvas.map_x(moment) - 2, below.top(), 4, below.height())
    # What lies between has been heard now, or is still to be heard again.
    left, right = sorted(canvas.x(moment) for moment in (before_ms, now_ms))
    yield QRectF(left - 1, stage.top(), right - left + 2, stage.height())


def hover_rects(canvas: Canvas, hover: Hover) -> Iterator[QRectF]:
    """Yield all that changes when the pointer comes to or leaves a moment."""
    yield from _line_and_chip(canvas, hover.moment_ms)
    yield from (place.adjusted(-1, -1, 1, 1) for place, _word, _ink in _bubbles(canvas, hover))


def _line_and_chip(canvas: Canvas, moment_ms: int) -> Iterator[QRectF]:
    chip, x = chip_rect(canvas, moment_ms), canvas.x(moment_ms)
    # The ruler's times make room for the chip.
    yield chip.adjusted(-chip.width() * 1.5, -chip.top(), chip.width() * 1.5, 1)
    yield QRectF(x - 2, chip.bottom() - 1, 4, canvas.layout.strip.bottom() - chip.bottom() + 2)


def _bubbles(canvas: Canvas, hover: Hover) -> Iterator[tuple[QRectF, str, QColor]]:
    """Yield the place, the text and the ink of each word, in the lane of who says it."""
    metrics, layout = QFontMetricsF(canvas.small), canvas.layout
    em, x = layout.em, canvas.x(hover.moment_ms)
    said = dict(hover.words)
    for number, lane in enumerate(canvas.scene.lanes):
        if lane.channel not in said:
            continue
        word = metrics.elidedText(said[lane.channel], Qt.TextElideMode.ElideRight, 14 * em)
        width = metrics.horizontalAdvance(word) + 0.8 * em
        left = x + 0.4 * em
        if left + width > layout.axis.right():
            left = x - 0.4 * em - width
        place = layout.lane(number)
        ink, _soft = lane_colours(canvas.scene, lane.side)
        yield QRectF(left, place.top() + 0.15 * em, width, 1.1 * em), word, ink


def _paint_chip(canvas: Canvas, moment_ms: int, ground: QColor) -> None:
    painter, place = canvas.painter, chip_rect(canvas, moment_ms)
    radius = place.height() * 0.32
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, radius, radius)
    painter.setFont(canvas.small)
    painter.setPen(QColor(canvas.scene.colours.playhead_text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, canvas.time(moment_ms))
