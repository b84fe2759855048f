"""A waveform's picture: what stands still is painted once and kept, what moves is laid over it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QPixmap

from qa_desk.ui.widgets import waveform_live as live
from qa_desk.ui.widgets.waveform_layout import Canvas, Layout, layout_of, small_font
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

    def forget_view(self) -> None:
        """Paint anew what depends on the part that is seen."""
        self._backdrop = None

    def forget(self) -> None:
        """Paint everything anew."""
        self._backdrop = self._overview = None
        self._layout = None

    def layout(self, scene: Scene, frame: Frame) -> Layout:
        """Return where the parts lie."""
        if self._layout is None:
            self._layout = layout_of(scene, frame.size, frame.font)
        return self._layout

    def canvas(self, scene: Scene, frame: Frame, painter: QPainter | None = None) -> Canvas:
        """Return what the parts are painted with, or, without a painter, measured by."""
        place = self.layout(scene, frame)
        return Canvas(painter or QPainter(), scene, place, frame.ratio, small_font(frame.font))

    def paint(self, canvas: Canvas, frame: Frame, moving: Moving, dirty: QRectF) -> None:
        """Paint a part of the widget: the backdrop, then what moves."""
        painter, pixmap = canvas.painter, self._made(canvas.scene, frame)
        ratio = pixmap.devicePixelRatio()
        painter.drawPixmap(dirty, pixmap, QRectF(dirty.topLeft() * ratio, dirty.size() * ratio))
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


def _paint_moments(canvas: Canvas, moving: Moving, dirty: QRectF) -> None:
    """Paint the selection, the ruler's times, the pointer's moment and the one that is heard."""
    if moving.selection is not None:
        live.paint_selection(canvas, moving.selection)
    shown = [moving.position_ms, *([moving.hover.moment_ms] if moving.hover else [])]
    live.paint_times(canvas, [live.chip_rect(canvas, moment) for moment in shown], dirty)
    if moving.hover is not None:
        live.paint_hover(canvas, moving.hover)
    live.paint_playhead(canvas, moving.position_ms)
