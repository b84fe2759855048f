"""A recording to look at and to move about in: two lanes, events, marks and the playhead."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from qa_desk.audio.peaks import Peaks
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.widgets import waveform_painting as painting
from qa_desk.ui.widgets.waveform_scene import (
    DEFAULT_COLOURS,
    Band,
    Scene,
    WaveformColours,
    lanes_of,
    shape_of,
)
from qa_desk.ui.widgets.waveform_view import whole_of

STEP_MS: Final = 5000
PAGE_MS: Final = 30_000
_ZOOM_STEP: Final = 1.5
_WHEEL_NOTCH: Final = 120
_SCROLL_SHARE: Final = 0.15


@final
class Waveform(QAbstractSlider):
    """The slider's value is the moment in milliseconds; `seek_requested` tells where to go.

    `set_position` shows what is heard and asks for nothing. Arrows go 5 s, Page Up and Page Down
    30 s, Home and End to the ends, + and - zoom, 0 shows all; Ctrl and the wheel zoom.
    """

    seek_requested = Signal(int)

    def __init__(
        self, colours: WaveformColours = DEFAULT_COLOURS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scene = Scene(colours)
        self._position_ms = 0
        self._hover_ms: int | None = None
        self._dragging = False
        self._following = False
        self._backdrops: tuple[QPixmap, QPixmap] | None = None
        self._laid_out: painting.Layout | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSingleStep(STEP_MS)
        self.setPageStep(PAGE_MS)
        self.setRange(0, 0)
        self.valueChanged.connect(self._on_value_changed)
        self.retranslate()

    @property
    def scene(self) -> Scene:
        """What is shown, but for the playhead."""
        return self._scene

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""
        return self._position_ms

    def retranslate(self) -> None:
        """Set the accessible name in the window's language, and paint the names anew."""
        self.setAccessibleName(QCoreApplication.translate("Waveform", "Recording"))
        self._describe()
        self._repaint_all()

    def set_colours(self, colours: WaveformColours) -> None:
        """Take the colours of another look."""
        self._show(replace(self._scene, colours=colours))

    def set_recording(
        self, peaks: Peaks, sides: Sequence[Side], samples: Samples | None = None
    ) -> None:
        """Show a recording from its beginning; `samples` make the closest views exact."""
        self.clear()
        self.setRange(0, peaks.duration_ms)
        lanes = lanes_of(sides, peaks.channels)
        view, shape = whole_of(peaks.duration_ms), shape_of(peaks, samples)
        self._show(replace(self._scene, view=view, lanes=lanes, shape=shape))
        self._describe()

    def clear(self) -> None:
        """Show no recording."""
        self._position_ms = 0
        self._sync_value()
        self.setRange(0, 0)
        self._show(Scene(self._scene.colours))

    def set_bands(self, bands: Sequence[Band]) -> None:
        """Show silences and overlaps."""
        self._show(replace(self._scene, bands=tuple(bands)))

    def set_marks(self, marks: Sequence[int]) -> None:
        """Show the moments of evidence, in milliseconds."""
        self._show(replace(self._scene, marks=tuple(marks)))

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        """Show the loop from A to B."""
        self._show(replace(self._scene, loop=loop))

    def set_muted(self, channels: frozenset[int]) -> None:
        """Show which channels are not heard."""
        self._show(replace(self._scene, muted=channels))

    def set_position(self, position_ms: int) -> None:
        """Show what is heard; called 30 times a second, repaints two narrow strips."""
        if not self._dragging:
            self._move_playhead(position_ms)

    def zoom(self, factor: float, anchor_ms: int | None = None) -> None:
        """Show `factor` times less; the anchor, or the playhead, stays where it is."""
        anchor = self._position_ms if anchor_ms is None else anchor_ms
        view = self._scene.view.showing(anchor).zoomed(factor, anchor)
        self._show(replace(self._scene, view=view))

    def show_all(self) -> None:
        """Show the whole recording."""
        self._show(replace(self._scene, view=whole_of(self._scene.view.duration_ms)))

    def _seek(self, position_ms: int) -> None:
        """Go where the person wants: the playhead at once, the player when it hears of it."""
        moment = min(max(position_ms, 0), self.maximum())
        self._move_playhead(moment)
        self._sync_value()
        self._describe()
        self.seek_requested.emit(moment)

    def _move_playhead(self, position_ms: int) -> None:
        before, self._position_ms = self._position_ms, position_ms
        if abs(position_ms - self.value()) >= STEP_MS:
            # A screen reader is told of every change of the value: not thirty times a second.
            self._sync_value()
        view = self._scene.view.showing(position_ms)
        if view is not self._scene.view and not self._scene.view.whole:
            self._show(replace(self._scene, view=view))
            return
        if self._pixel(before) != self._pixel(position_ms):
            self.update(self._strip(before))
            self.update(self._strip(position_ms))

    def _pixel(self, moment_ms: int) -> int:
        """Return the column of the screen in which a moment lies."""
        return round(self._canvas().x(moment_ms) * self.devicePixelRatioF())

    def _sync_value(self) -> None:
        self._following = True
        self.setValue(self._position_ms)
        self._following = False

    def _on_value_changed(self, value: int) -> None:
        """Go where an assistive tool has put the slider."""
        if not self._following:
            self._move_playhead(value)
            self._describe()
            self.seek_requested.emit(value)

    def _describe(self) -> None:
        template = QCoreApplication.translate("Waveform", "{position} of {duration}")
        position, duration = clock_time(self._position_ms), clock_time(self.maximum())
        self.setAccessibleDescription(filled(template, position=position, duration=duration))

    def _show(self, scene: Scene) -> None:
        if scene != self._scene:
            self._scene = scene
            self._repaint_all()

    def _repaint_all(self) -> None:
        self._backdrops = None
        self._laid_out = None
        self.update()

    def _em(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _layout(self) -> painting.Layout:
        if self._laid_out is None:
            size = QSizeF(self.size())
            self._laid_out = painting.layout_of(self._scene, size, self.font())
        return self._laid_out

    def _canvas(self, painter: QPainter | None = None) -> painting.Canvas:
        font = painting.small_font(self.font())
        ratio = self.devicePixelRatioF()
        return painting.Canvas(painter or QPainter(), self._scene, self._layout(), ratio, font)

    def _strip(self, moment_ms: int) -> QRect:
        """Return all that changes when a line with its time comes to or leaves a moment."""
        canvas = self._canvas()
        chip = painting.chip_rect(canvas, moment_ms)
        x = canvas.x(moment_ms)
        line = QRectF(x - 2, 0, 4, self.height())
        # The ruler's times make room for the chip.
        around = chip.adjusted(-chip.width() * 1.5, 0, chip.width() * 1.5, 0)
        return around.united(line).toAlignedRect()

    def _made_backdrops(self) -> tuple[QPixmap, QPixmap]:
        ratio = self.devicePixelRatioF()
        if self._backdrops is None or self._backdrops[0].devicePixelRatio() != ratio:
            layout, font = self._layout(), self.font()
            ahead = painting.backdrop(self._scene, layout, font, ratio, played=False)
            behind = painting.backdrop(self._scene, layout, font, ratio, played=True)
            self._backdrops = (ahead, behind)
        return self._backdrops

    def _set_hover(self, moment_ms: int | None) -> None:
        for moment in (self._hover_ms, moment_ms):
            if moment is not None:
                self.update(self._strip(moment))
        self._hover_ms = moment_ms

    def _moment(self, x: float) -> int:
        axis = self._layout().axis
        return self._scene.view.moment(x - axis.left(), axis.width())

    def _tip_at(self, place: QPointF) -> str:
        layout, moment = self._layout(), self._moment(place.x())
        near_ms = 0.4 * layout.em / layout.axis.width() * self._scene.view.length_ms
        if place.y() >= layout.stage.bottom():
            found = (
                b for b in self._scene.bands if b.start_ms - near_ms <= moment <= b.end_ms + near_ms
            )
            return "\n".join(band.text() for band in found)
        template = QCoreApplication.translate("Waveform", "Evidence at {place}")
        marks = (mark for mark in self._scene.marks if abs(mark - moment) <= 2 * near_ms)
        return "\n".join(filled(template, place=clock_time(mark)) for mark in marks)

    def sizeHint(self) -> QSize:
        """Ask for room for both lanes."""
        em = self._em()
        return QSize(round(40 * em), round(10.5 * em))

    def minimumSizeHint(self) -> QSize:
        """Do with less where there is little."""
        em = self._em()
        return QSize(round(16 * em), round(6.5 * em))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the backdrops on either side of the playhead, then the playhead."""
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            canvas = self._canvas(painter)
            self._lay_backdrops(canvas)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painting.paint_focus(canvas)
            self._paint_moments(canvas)

    def _lay_backdrops(self, canvas: painting.Canvas) -> None:
        ahead, behind = self._made_backdrops()
        # On a whole pixel of the screen, or the pixmaps would be blurred where they meet.
        x = round(canvas.x(self._position_ms) * canvas.ratio) / canvas.ratio
        _lay(canvas.painter, ahead, QRectF(x, 0, self.width() - x, self.height()))
        _lay(canvas.painter, behind, QRectF(0, 0, x, self.height()))

    def _paint_moments(self, canvas: painting.Canvas) -> None:
        """Paint the ruler's times, the moment under the pointer and the one that is heard."""
        if self._scene.shape is None:
            return
        shown = [m for m in (self._hover_ms, self._position_ms) if m is not None]
        chips = tuple(painting.chip_rect(canvas, moment) for moment in shown)
        painting.paint_times(canvas, chips)
        if self._hover_ms is not None:
            painting.paint_hover(canvas, self._hover_ms)
        painting.paint_playhead(canvas, self._position_ms)

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Do not repaint everything for a value: the playhead repaints itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and zoom; other keys are for those around."""
        steps = {
            Qt.Key.Key_Left: -STEP_MS,
            Qt.Key.Key_Right: STEP_MS,
            Qt.Key.Key_PageUp: -PAGE_MS,
            Qt.Key.Key_PageDown: PAGE_MS,
            Qt.Key.Key_Home: -self.maximum(),
            Qt.Key.Key_End: self.maximum(),
        }
        zooms = {Qt.Key.Key_Plus: _ZOOM_STEP, Qt.Key.Key_Equal: _ZOOM_STEP}
        key, plain = Qt.Key(event.key()), not event.modifiers() & _CHORDS
        if plain and key in steps:
            self._seek(self._position_ms + steps[key])
        elif plain and key in {**zooms, Qt.Key.Key_Minus: 0}:
            self.zoom(zooms.get(key, 1 / _ZOOM_STEP))
        elif plain and key == Qt.Key.Key_0:
            self.show_all()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll what is zoomed, else leave it to the page."""
        turned = (event.angleDelta().y() or event.angleDelta().x()) / _WHEEL_NOTCH
        view = self._scene.view
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM_STEP**turned, self._moment(event.position().x()))
        elif not view.whole:
            moved = view.moved(-turned * _SCROLL_SHARE * view.length_ms)
            self._show(replace(self._scene, view=moved))
        else:
            event.ignore()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() is Qt.MouseButton.LeftButton and self._scene.shape is not None:
            self._dragging = True
            self._seek(self._moment(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the playhead, or show the time under the pointer."""
        if self._dragging:
            self._seek(self._moment(event.position().x()))
        elif self._scene.shape is not None:
            self._set_hover(self._moment(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False

    def leaveEvent(self, event: QEvent) -> None:
        """Show no time under a pointer that is gone."""
        super().leaveEvent(event)
        self._set_hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be read out with the value of now."""
        self._sync_value()
        self._describe()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the event or the mark under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another language, font or style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._repaint_all()

    def resizeEvent(self, event: object) -> None:
        """Paint anew in another size."""
        del event
        self._repaint_all()


_CHORDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def _lay(painter: QPainter, pixmap: QPixmap, place: QRectF) -> None:
    """Draw the part of a pixmap that belongs to a place of the same widget."""
    if place.isEmpty():
        return
    ratio = pixmap.devicePixelRatio()
    source = QRectF(place.topLeft() * ratio, place.size() * ratio)
    painter.drawPixmap(place, pixmap, source)
