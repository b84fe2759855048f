"""Paints what stands still in a waveform: the sides, the events and the whole recording."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from qa_desk.audio.peaks import Columns
from qa_desk.domain.contacts import Side
from qa_desk.ui.widgets.waveform_events import Event
from qa_desk.ui.widgets.waveform_image import Columned, wave_image
from qa_desk.ui.widgets.waveform_layout import Canvas, Layout, small_font, tick_of
from qa_desk.ui.widgets.waveform_scene import Lane, Scene, muted_text
from qa_desk.ui.widgets.waveform_shapes import paint_columns, paint_rows, paint_traces
from qa_desk.ui.widgets.waveform_view import whole_of

_MUTED: Final = 0.28
_OVERVIEW: Final = 0.8
_SKIPPED: Final = 0.6


def overview(scene: Scene, layout: Layout, ratio: float) -> QPixmap:
    """Return the whole recording in small, the sides one upon the other."""
    place = layout.map
    pixmap = _blank(place.size(), ratio)
    if scene.shape is None:
        return pixmap
    width, height = pixmap.width(), max(pixmap.height() // max(len(scene.lanes), 1), 1)
    columns = scene.shape.columns(whole_of(scene.view.duration_ms), width)
    with QPainter(pixmap) as painter:
        for number, lane in enumerate(scene.lanes):
            ink, _soft = lane_colours(scene, lane.side)
            ink.setAlphaF(_OVERVIEW)
            image = wave_image(columns, lane.channel, (height, scene.shape.scale), ink)
            painter.drawImage(
                QRectF(0, number * height / ratio, width / ratio, height / ratio), image
            )
    return pixmap


def backdrop(scene: Scene, layout: Layout, font: QFont, ratio: float, whole: QPixmap) -> QPixmap:
    """Return all that stands still while the recording is played; `whole` is its overview."""
    pixmap = _blank(layout.size, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = small_font(font)
        canvas = Canvas(painter, scene, layout, ratio, small, tick_of(scene, layout, small))
        _paint_lanes(canvas)
        paint_rows(canvas)
        canvas.only_time()
        _paint_ticks(canvas)
        _paint_skipped(canvas)
        paint_traces(canvas)
        _paint_loop(canvas)
        _paint_map(canvas, whole)
    return pixmap


def lane_colours(scene: Scene, side: Side) -> tuple[QColor, QColor]:
    """Return the ink and the ground of a side."""
    colours = scene.colours
    pairs = {
        Side.AGENT: (colours.agent, colours.agent_soft),
        Side.CUSTOMER: (colours.customer, colours.customer_soft),
    }
    ink, soft = pairs.get(side, (colours.other, colours.other_soft))
    return QColor(ink), QColor(soft)


def radius_of(layout: Layout) -> float:
    """Return how round the corners of a lane are."""
    return 0.4 * layout.em


def paint_lane(canvas: Canvas, place: QRectF, colour: QColor, start: float) -> None:
    """Paint a lane's ground from a column on: a rectangle whose ends alone are rounded.

    A rounded rectangle as wide as the window takes longer than all the rest of a frame.
    """
    painter, radius = canvas.painter, radius_of(canvas.layout)
    left, right = math.ceil(place.left() + radius), math.floor(place.right() - radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for first, last, is_end in (
        (place.left(), left, True),
        (left, right, False),
        (right, place.right(), True),
    ):
        part = QRectF(max(first, start), place.top(), last - max(first, start), place.height())
        if part.width() <= 0:
            continue
        if is_end:
            _paint_end(canvas, place, part)
        else:
            painter.fillRect(part, colour)


def _paint_end(canvas: Canvas, place: QRectF, part: QRectF) -> None:
    radius = radius_of(canvas.layout)
    at_left = part.left() < place.center().x()
    edge = place.left() if at_left else place.right() - 4 * radius
    canvas.painter.save()
    canvas.painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
    corner = QRectF(edge, place.top(), 4 * radius, place.height())
    canvas.painter.drawRoundedRect(corner, radius, radius)
    canvas.painter.restore()


def _blank(size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap((size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _paint_lanes(canvas: Canvas) -> None:
    scene, layout = canvas.scene, canvas.layout
    width = max(round(layout.axis.width() * canvas.ratio), 1)
    columns = scene.shape.columns(scene.view, width) if scene.shape else None
    for number, lane in enumerate(scene.lanes):
        place = layout.lane(number)
        ink, soft = lane_colours(scene, lane.side)
        paint_lane(canvas, place, soft, place.left())
        if columns is not None:
            ink.setAlphaF(_MUTED if lane.channel in scene.muted else 1.0)
            _paint_wave(canvas, place, columns, (lane.channel, ink))
        _paint_name(canvas, place, lane)


def _paint_wave(canvas: Canvas, place: QRectF, columns: Columns, lane: tuple[int, QColor]) -> None:
    channel, ink = lane
    margin = 0.12 * canvas.layout.em
    inner = place.adjusted(canvas.layout.gutter, margin, 0, -margin)
    height = max(round(inner.height() * canvas.ratio), 1)
    scale = canvas.scene.shape.scale if canvas.scene.shape else 1.0
    image = wave_image(columns, channel, (height, scale), ink)
    image.setDevicePixelRatio(canvas.ratio)
    canvas.painter.save()
    round_corners = QPainterPath()
    round_corners.addRoundedRect(place, radius_of(canvas.layout), radius_of(canvas.layout))
    canvas.painter.setClipPath(round_corners)
    canvas.painter.drawImage(inner.topLeft(), image)
    canvas.painter.restore()


def _paint_name(canvas: Canvas, place: QRectF, lane: Lane) -> None:
    painter, layout = canvas.painter, canvas.layout
    ink, _soft = lane_colours(canvas.scene, lane.side)
    painter.setFont(canvas.small)
    painter.setPen(ink)
    column = QRectF(0.7 * layout.em, place.top(), layout.gutter - 0.9 * layout.em, place.height())
    text = lane.name()
    if lane.channel in canvas.scene.muted:
        text = f"{text}\n{muted_text()}"
    painter.drawText(column, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_ticks(canvas: Canvas) -> None:
    ruler, em = canvas.layout.ruler, canvas.layout.em
    line = QColor(canvas.scene.colours.line)
    for moment in canvas.moments():
        x = canvas.x(moment)
        canvas.painter.fillRect(QRectF(x, ruler.bottom() - 0.3 * em, 1, 0.22 * em), line)


def _paint_skipped(canvas: Canvas) -> None:
    """Hatch what is passed over while playing: it is there, but nobody will hear it."""
    painter, stage = canvas.painter, canvas.layout.stage
    colour = QColor(canvas.scene.colours.silence)
    colour.setAlphaF(_SKIPPED)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    view = canvas.scene.view
    for start, end in canvas.scene.skipped:
        if end > view.start_ms and start < view.end_ms:
            left, right = canvas.x(start), canvas.x(end)
            middle = stage.center().y()
            # Two short lines, like a cut in a drawing, and a line through what is left out.
            painter.fillRect(QRectF(left, middle - 0.5, right - left, 1), colour)
            for edge in (left, right - 1):
                painter.fillRect(
                    QRectF(edge, middle - 0.35 * canvas.layout.em, 1, 0.7 * canvas.layout.em),
                    colour,
                )


def _paint_loop(canvas: Canvas) -> None:
    if canvas.scene.loop is None:
        return
    start, end = (canvas.x(moment) for moment in canvas.scene.loop)
    painter, stage, em = canvas.painter, canvas.layout.stage, canvas.layout.em
    colour = QColor(canvas.scene.colours.loop)
    painter.fillRect(QRectF(start, stage.top() - 0.16 * em, end - start, 0.16 * em), colour)
    for edge in (start, end):
        painter.fillRect(QRectF(edge - 0.75, stage.top() - 0.16 * em, 1.5, stage.height()), colour)
    colour.setAlphaF(0.10)
    painter.fillRect(QRectF(start, stage.top(), end - start, stage.height()), colour)


def _paint_map(canvas: Canvas, whole: QPixmap) -> None:
    """Paint the whole recording with what is in view framed, and where something is proved."""
    scene, place, painter = canvas.scene, canvas.layout.map, canvas.painter
    if scene.shape is None:
        return
    painter.drawPixmap(place.topLeft(), whole)
    pinned = (kind for kind in canvas.layout.rows if kind.pinned)
    lines = [_on_map(canvas, scene.events[k], scene.colours.of_kind(k)) for k in pinned]
    paint_columns(canvas, lines, place)
    if scene.view.whole:
        return
    left, right = canvas.map_x(scene.view.start_ms), canvas.map_x(scene.view.end_ms)
    veil = QColor(scene.colours.paper)
    veil.setAlphaF(0.55)
    painter.fillRect(QRectF(place.left(), place.top(), left - place.left(), place.height()), veil)
    painter.fillRect(QRectF(right, place.top(), place.right() - right, place.height()), veil)
    frame = QRectF(left, place.top(), max(right - left, 0.6 * canvas.layout.em), place.height())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scene.colours.text), 1.5))
    radius = 0.2 * canvas.layout.em
    painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


def _on_map(canvas: Canvas, events: Sequence[Event], colour: str) -> Columned:
    lefts = (canvas.map_x(event.start_ms) for event in events)
    return [(left, left + 1) for left in lefts], QColor(colour)
