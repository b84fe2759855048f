"""Paints a waveform: lanes, waves, ruler, events, marks and the playhead."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from qa_desk.audio.peaks import Columns
from qa_desk.domain.contacts import Side
from qa_desk.ui.i18n import clock_time
from qa_desk.ui.widgets.waveform_scene import BandKind, Lane, Scene, muted_text

_LOUDNESS_POWER: Final = 0.8
"""Below 1 raises what is quiet, so that a soft voice is seen too."""
_NOT_PLAYED: Final = 0.55
_MUTED: Final = 0.28
_THINNEST: Final = 0.35
_SECOND_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of the parts, from the widget's size, its font's height and the widest name."""

    size: QSizeF
    em: float
    lanes: int
    gutter: float

    @property
    def axis(self) -> QRectF:
        """Where time runs, from top to bottom of the widget."""
        return QRectF(self.gutter, 0, max(self.size.width() - self.gutter, 1), self.size.height())

    @property
    def ruler(self) -> QRectF:
        """Times and the playhead's chip."""
        return QRectF(self.gutter, 0, self.axis.width(), 1.5 * self.em)

    @property
    def strip(self) -> QRectF:
        """Events, below the lanes."""
        height = 0.62 * self.em
        top = self.size.height() - height - 0.3 * self.em
        return QRectF(self.gutter, top, self.axis.width(), height)

    @property
    def stage(self) -> QRectF:
        """All lanes together, names included."""
        top = self.ruler.bottom()
        return QRectF(0, top, self.size.width(), self.strip.top() - 0.4 * self.em - top)

    def lane(self, number: int) -> QRectF:
        """One lane."""
        stage, gap = self.stage, 0.3 * self.em
        height = (stage.height() - gap * (self.lanes - 1)) / max(self.lanes, 1)
        return QRectF(0, stage.top() + number * (height + gap), stage.width(), height)


def layout_of(scene: Scene, size: QSizeF, font: QFont) -> Layout:
    """Return the layout for a widget's size and font."""
    em = QFontMetricsF(font).height()
    metrics = QFontMetricsF(small_font(font))
    texts = (text for lane in scene.lanes for text in (lane.name(), muted_text()))
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    gutter = widest + 1.4 * em if scene.lanes else 0.0
    return Layout(size, em, len(scene.lanes), min(gutter, size.width() / 3))


@dataclass(frozen=True, slots=True)
class Canvas:
    """What the parts are painted with."""

    painter: QPainter
    scene: Scene
    layout: Layout
    ratio: float
    small: QFont

    def x(self, moment_ms: float) -> float:
        """Return where a moment lies."""
        axis = self.layout.axis
        return axis.left() + self.scene.view.x(moment_ms, axis.width())

    def moments(self) -> range:
        """Return the moments of the ruler's ticks that are in view."""
        view, tick = self.scene.view, self.tick_ms()
        first = -int(-view.start_ms // tick) * tick
        return range(first, int(view.end_ms) + 1, tick) if view.duration_ms else range(0)

    def tick_ms(self) -> int:
        """Return the distance of the ruler's ticks."""
        closest = QFontMetricsF(self.small).horizontalAdvance("0:00:00") + 1.6 * self.layout.em
        return self.scene.view.tick_ms(self.layout.axis.width(), closest)

    def time(self, moment_ms: int) -> str:
        """Return a moment as the ruler shows it: with tenths where ticks are close."""
        text = clock_time(moment_ms)
        return text if self.tick_ms() >= _SECOND_MS else f"{text}.{moment_ms % 1000 // 100}"

    def only_time(self) -> None:
        """Paint nothing more outside the axis until the painter is restored."""
        self.painter.setClipRect(self.layout.axis, Qt.ClipOperation.IntersectClip)


def backdrop(scene: Scene, layout: Layout, font: QFont, ratio: float, *, played: bool) -> QPixmap:
    """Return all that stands still, as it looks before or after the playhead has passed."""
    pixmap = QPixmap((layout.size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, scene, layout, ratio, small_font(font))
        _paint_lanes(canvas, played=played)
        canvas.only_time()
        _paint_ticks(canvas)
        _paint_bands(canvas)
        _paint_loop(canvas)
        _paint_marks(canvas)
        _paint_scroll(canvas)
    return pixmap


def small_font(font: QFont) -> QFont:
    """Return the size for times and names."""
    small = QFont(font)
    small.setPixelSize(max(round(QFontMetricsF(font).height() * 0.68), 9))
    return small


def chip_rect(canvas: Canvas, moment_ms: int) -> QRectF:
    """Return the place of a time in the ruler, kept inside the widget."""
    layout = canvas.layout
    width = QFontMetricsF(canvas.small).horizontalAdvance(canvas.time(moment_ms))
    width += 0.9 * layout.em
    left = min(max(canvas.x(moment_ms) - width / 2, 0.0), layout.size.width() - width)
    return QRectF(left, 0.12 * layout.em, width, 1.16 * layout.em)


def paint_playhead(canvas: Canvas, moment_ms: int) -> None:
    """Paint the line of the moment that is heard, and its time."""
    layout, colours = canvas.layout, canvas.scene.colours
    colour, x = QColor(colours.playhead), canvas.x(moment_ms)
    chip = chip_rect(canvas, moment_ms)
    line = QRectF(x - 1, chip.bottom() - 1, 2, layout.strip.bottom() - chip.bottom())
    canvas.painter.fillRect(line, colour)
    _paint_chip(canvas, moment_ms, colour)


def paint_hover(canvas: Canvas, moment_ms: int) -> None:
    """Paint the moment under the pointer, quietly."""
    colour, stage = QColor(canvas.scene.colours.text_muted), canvas.layout.stage
    _paint_chip(canvas, moment_ms, colour)
    colour.setAlphaF(0.55)
    line = QRectF(canvas.x(moment_ms) - 0.5, stage.top(), 1, stage.height())
    canvas.painter.fillRect(line, colour)


def paint_focus(canvas: Canvas) -> None:
    """Frame the lanes of a widget that has the keys."""
    painter = canvas.painter
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(canvas.scene.colours.focus), 2))
    radius = 0.4 * canvas.layout.em
    painter.drawRoundedRect(canvas.layout.stage.adjusted(1, 1, -1, -1), radius, radius)


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


def _paint_lanes(canvas: Canvas, *, played: bool) -> None:
    scene, layout = canvas.scene, canvas.layout
    width = max(round(layout.axis.width() * canvas.ratio), 1)
    columns = scene.shape.columns(scene.view, width) if scene.shape else None
    for number, lane in enumerate(scene.lanes):
        place = layout.lane(number)
        ink, soft = _lane_colours(scene, lane.side)
        _paint_ground(canvas, place, soft)
        if columns is not None:
            strength = 1.0 if played else _NOT_PLAYED
            ink.setAlphaF(strength * (_MUTED if lane.channel in scene.muted else 1.0))
            _paint_wave(canvas, place, columns, (lane.channel, ink))
        _paint_name(canvas, place, lane)


def _lane_colours(scene: Scene, side: Side) -> tuple[QColor, QColor]:
    colours = scene.colours
    pairs = {
        Side.AGENT: (colours.agent, colours.agent_soft),
        Side.CUSTOMER: (colours.customer, colours.customer_soft),
    }
    ink, soft = pairs.get(side, (colours.other, colours.other_soft))
    return QColor(ink), QColor(soft)


def _paint_ground(canvas: Canvas, place: QRectF, colour: QColor) -> None:
    radius = 0.4 * canvas.layout.em
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour)
    canvas.painter.drawRoundedRect(place, radius, radius)


def _paint_wave(canvas: Canvas, place: QRectF, columns: Columns, lane: tuple[int, QColor]) -> None:
    channel, ink = lane
    margin = 0.12 * canvas.layout.em
    inner = place.adjusted(canvas.layout.gutter, margin, 0, -margin)
    height = max(round(inner.height() * canvas.ratio), 1)
    scale = canvas.scene.shape.scale if canvas.scene.shape else 1.0
    image = wave_image(columns, channel, (height, scale), ink)
    image.setDevicePixelRatio(canvas.ratio)
    canvas.painter.save()
    radius = 0.4 * canvas.layout.em
    round_corners = QPainterPath()
    round_corners.addRoundedRect(place, radius, radius)
    canvas.painter.setClipPath(round_corners)
    canvas.painter.drawImage(inner.topLeft(), image)
    canvas.painter.restore()


def _paint_name(canvas: Canvas, place: QRectF, lane: Lane) -> None:
    painter, layout = canvas.painter, canvas.layout
    ink, _soft = _lane_colours(canvas.scene, lane.side)
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


def paint_times(canvas: Canvas, taken: tuple[QRectF, ...]) -> None:
    """Paint the times of the ruler, but those where a chip stands."""
    painter, ruler, em = canvas.painter, canvas.layout.ruler, canvas.layout.em
    painter.setFont(canvas.small)
    painter.setPen(QColor(canvas.scene.colours.text_muted))
    metrics = QFontMetricsF(canvas.small)
    for moment in canvas.moments():
        text = canvas.time(moment)
        width = metrics.horizontalAdvance(text)
        left = min(max(canvas.x(moment) - width / 2, 0.0), canvas.layout.size.width() - width)
        place = QRectF(left, ruler.top(), width + 1, ruler.height() - 0.34 * em)
        if not any(place.intersects(chip) for chip in taken):
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_bands(canvas: Canvas) -> None:
    for band in canvas.scene.bands:
        left, right = canvas.x(band.start_ms), canvas.x(band.end_ms)
        strip = canvas.layout.strip
        if right < strip.left() or left > strip.right():
            continue
        place = QRectF(left, strip.top(), max(right - left, strip.height() / 2), strip.height())
        if band.kind is BandKind.SILENCE:
            _paint_silence(canvas, place)
        else:
            _paint_overlap(canvas, place)


def _paint_silence(canvas: Canvas, place: QRectF) -> None:
    """Paint a hollow, hatched pill: nothing is in it."""
    painter, colour = canvas.painter, QColor(canvas.scene.colours.silence)
    hatch = QColor(colour)
    hatch.setAlphaF(0.45)
    radius = place.height() / 2
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_overlap(canvas: Canvas, place: QRectF) -> None:
    """Paint a solid pill, and both lanes tinted above it."""
    painter, colour = canvas.painter, QColor(canvas.scene.colours.overlap)
    radius = min(place.height() / 2, place.width() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, radius, radius)
    colour.setAlphaF(0.13)
    stage = canvas.layout.stage
    painter.fillRect(QRectF(place.left(), stage.top(), place.width(), stage.height()), colour)


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


def _paint_marks(canvas: Canvas) -> None:
    painter, stage, em = canvas.painter, canvas.layout.stage, canvas.layout.em
    colour = QColor(canvas.scene.colours.evidence)
    for moment in canvas.scene.marks:
        x = canvas.x(moment)
        painter.fillRect(QRectF(x - 0.75, stage.top(), 1.5, stage.height()), colour)
        flag = (
            QPointF(x - 0.75, stage.top() - 0.1 * em),
            QPointF(x + 0.75 * em, stage.top() + 0.22 * em),
            QPointF(x - 0.75, stage.top() + 0.6 * em),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(flag))


def _paint_scroll(canvas: Canvas) -> None:
    view, axis, em = canvas.scene.view, canvas.layout.axis, canvas.layout.em
    if view.whole:
        return
    colour = QColor(canvas.scene.colours.line)
    width = max(view.length_ms / view.duration_ms * axis.width(), em)
    left = axis.left() + view.start_ms / view.duration_ms * axis.width()
    place = QRectF(min(left, axis.right() - width), axis.bottom() - 0.18 * em, width, 0.18 * em)
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour)
    canvas.painter.drawRoundedRect(place, 0.09 * em, 0.09 * em)


def _paint_chip(canvas: Canvas, moment_ms: int, ground: QColor) -> None:
    painter, place = canvas.painter, chip_rect(canvas, moment_ms)
    radius = place.height() * 0.32
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, radius, radius)
    painter.setFont(canvas.small)
    painter.setPen(QColor(canvas.scene.colours.playhead_text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, canvas.time(moment_ms))
