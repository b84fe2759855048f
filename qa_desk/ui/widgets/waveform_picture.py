"""A waveform's picture: what stands still is painted once and kept, what moves is laid over it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QPixmap, QRegion

from qa_desk.ui.widgets import waveform_live as live
from qa_desk.ui.widgets.waveform_layout import Canvas, Layout, layout_of, small_font, tick_of
from qa_desk.ui.widgets.waveform_painting import backdrop, overview
from qa_desk.ui.widgets.waveform_scene import Scene
from qa_desk.ui.widgets.waveform_view import Range


@dataclass(frozen=True, slots=True)
class Frame:
    """The size, the font and the pixel ratio for which a picture is made."""

    size: QSizeF
    font: QFont
    ratio: float


@dataclass(frozen=True, slots=True)
class Moving:
    """What is laid over the picture."""

    position_ms: int
    selection: Range | None
    hover: live.Hover | None
    focused: bool


class Picture:
    """Keeps the layout and the pixmaps of a scene until they are forgotten."""

    def __init__(self) -> None:
        self._backdrop: QPixmap | None = None
        self._overview: QPixmap | None = None
        self._layout: Layout | None = None
        self._small: QFont | None = None
        self._tick_ms = 0

    def forget_view(self) -> None:
        """Paint anew what depends on the part that is seen."""
        self._backdrop = None
        self._tick_ms = 0

    def forget(self) -> None:
        """Paint everything anew."""
        self._backdrop = self._overview = None
        self._layout = self._small = None
        self._tick_ms = 0

    def layout(self, scene: Scene, frame: Frame) -> Layout:
        """Return where the parts lie."""
        if self._layout is None:
            self._layout = layout_of(scene, frame.size, frame.font)
        return self._layout

    def canvas(self, scene: Scene, frame: Frame, painter: QPainter | None = None) -> Canvas:
        """Return what the parts are painted with, or, without a painter, measured by."""
        place = self.layout(scene, frame)
        if self._small is None:
            self._small = small_font(frame.font)
        if not self._tick_ms:
            self._tick_ms = tick_of(scene, place, self._small)
        return Canvas(painter or QPainter(), scene, place, frame.ratio, self._small, self._tick_ms)

    def paint(self, canvas: Canvas, frame: Frame, moving: Moving, region: QRegion) -> None:
        """Paint a part of the widget: the backdrop, then what moves."""
        painter, pixmap = canvas.painter, self._made(canvas.scene, frame)
        dirty = QRectF(region.boundingRect())
        # A region can be gone through, which the stubs do not know; each of its parts is small.
        for part in cast("Iterable[QRect]", region):
            _lay(painter, pixmap, QRectF(part))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if canvas.scene.shape is not None:
            live.paint_veil(canvas, moving.position_ms)
        if moving.focused:
            live.paint_focus(canvas)
        if canvas.scene.lanes:
            _paint_moments(canvas, moving, dirty)

    def _made(self, scene: Scene, frame: Frame) -> QPixmap:
        place = self.layout(scene, frame)
        if self._overview is None or self._overview.devicePixelRatio() != frame.ratio:
            self._overview = overview(scene, place, frame.ratio)
            self._backdrop = None
        if self._backdrop is None:
            self._backdrop = backdrop(scene, place, frame.font, frame.ratio, self._overview)
        return self._backdrop


def _lay(painter: QPainter, pixmap: QPixmap, place: QRectF) -> None:
    """Draw the part of a pixmap that belongs to a place of the same widget."""
    ratio = pixmap.devicePixelRatio()
    painter.drawPixmap(place, pixmap, QRectF(place.topLeft() * ratio, place.size() * ratio))


def _paint_moments(canvas: Canvas, moving: Moving, dirty: QRectF) -> None:
    """Paint the selection, the ruler's times, the pointer's moment and the one that is heard."""
    if moving.selection is not None:
        live.paint_selection(canvas, moving.selection)
    shown = [moving.position_ms, *([moving.hover.moment_ms] if moving.hover else [])]
    live.paint_times(canvas, [live.chip_rect(canvas, moment) for moment in shown], dirty)
    if moving.hover is not None:
        live.paint_hover(canvas, moving.hover)
    live.paint_playhead(canvas, moving.position_ms)
