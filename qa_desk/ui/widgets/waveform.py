"""A recording to look at and to move about in: two sides, events, a selection and the playhead."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from qa_desk.audio.peaks import Peaks
from qa_desk.audio.samples import Source
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Marker
from qa_desk.ui.widgets import waveform_access, waveform_keys
from qa_desk.ui.widgets import waveform_live as live
from qa_desk.ui.widgets.waveform_events import Event, EventKind
from qa_desk.ui.widgets.waveform_keys import PAGE_MS, STEP_MS, ZOOM_STEP
from qa_desk.ui.widgets.waveform_layout import (
    Canvas,
    Layout,
    height_of,
)
from qa_desk.ui.widgets.waveform_picture import Frame, Moving, Picture
from qa_desk.ui.widgets.waveform_pointer import Pointer
from qa_desk.ui.widgets.waveform_scene import (
    DEFAULT_COLOURS,
    Scene,
    WaveformColours,
    lanes_of,
    shape_of,
)
from qa_desk.ui.widgets.waveform_view import Range, View, whole_of
from qa_desk.ui.widgets.waveform_words import SpokenWords

SHORTEST_RANGE_MS: Final = 50
_WHEEL_NOTCH: Final = 120
_SCROLL_SHARE: Final = 0.15
_SECOND_MS: Final = 1000
_SLOWEST_HZ, _FASTEST_HZ = 24.0, 120.0


@final
class Waveform(QAbstractSlider):
    """The slider's value is the moment in milliseconds; `seek_requested` tells where to go.

    `set_position` shows what is heard and asks for nothing. What keys do is in `waveform_keys`,
    what the pointer does in `waveform_pointer`.
    """

    seek_requested = Signal(int)
    selection_changed = Signal(object)
    """The chosen range as (start, end) in milliseconds, or None."""
    loop_requested = Signal(int, int)
    view_changed = Signal()
    """Another part is shown, or other lanes."""

    def __init__(
        self, colours: WaveformColours = DEFAULT_COLOURS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scene = Scene(colours)
        self._position_ms = 0
        self._selection: Range | None = None
        self._anchor_ms = 0
        self._words = SpokenWords()
        self._hover: live.Hover | None = None
        self._place: QPointF | None = None
        self._pointer = Pointer(self)
        self._following = False
        self._picture = Picture()
        self._clock: Callable[[], int] | None = None
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._on_frame)
        self._prepare()
        self.retranslate()

    def _prepare(self) -> None:
        waveform_access.give_face(self)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSingleStep(STEP_MS)
        self.setPageStep(PAGE_MS)
        self.setRange(0, 0)
        self.valueChanged.connect(self._on_value_changed)

    @property
    def scene(self) -> Scene:
        """What is shown, but for the playhead, the selection and the pointer."""
        return self._scene

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""
        return self._position_ms

    @property
    def selection(self) -> Range | None:
        """The chosen range in milliseconds; None where nothing is chosen."""
        return self._selection

    @property
    def hover(self) -> live.Hover | None:
        """The moment under the pointer with its words; None where the pointer is elsewhere."""
        return self._hover

    @property
    def following(self) -> bool:
        """Whether a clock is asked at each frame."""
        return self._frames.isActive()

    def retranslate(self) -> None:
        """Set the accessible name in the window's language, and paint the names anew."""
        self.setAccessibleName(QCoreApplication.translate("Waveform", "Recording"))
        self._describe()
        self._repaint_all()

    def set_colours(self, colours: WaveformColours) -> None:
        """Take the colours of another look."""
        self._show(replace(self._scene, colours=colours))

    def set_length(self, duration_ms: int, sides: Sequence[Side], channels: int) -> None:
        """Show a recording of which only the length is known as yet, from its beginning."""
        self.clear()
        self.setRange(0, duration_ms)
        self._show(
            replace(self._scene, view=whole_of(duration_ms), lanes=lanes_of(sides, channels))
        )
        self._describe()

    def set_recording(
        self, peaks: Peaks, sides: Sequence[Side], samples: Source | None = None
    ) -> None:
        """Show a recording from its beginning; `samples` make the closest views exact."""
        self.set_length(peaks.duration_ms, sides, peaks.channels)
        self.set_shape(peaks, samples)

    def set_shape(self, peaks: Peaks, samples: Source | None = None) -> None:
        """Show the waves of the recording whose length was set; the playhead stays."""
        view = self._scene.view
        if view.duration_ms != peaks.duration_ms:
            self.setMaximum(peaks.duration_ms)
            view = whole_of(peaks.duration_ms)
        self._show(replace(self._scene, view=view, shape=shape_of(peaks, samples)))

    def clear(self) -> None:
        """Show no recording."""
        self.follow(None)
        self._position_ms = 0
        self._words = SpokenWords()
        self._hover = None
        self._place = None
        self.drop_selection()
        self._sync_value()
        self.setRange(0, 0)
        self._show(Scene(self._scene.colours, hidden=self._scene.hidden))

    def set_events(self, kinds: Iterable[EventKind], events: Iterable[Event]) -> None:
        """Show these events in place of all of these kinds."""
        fresh: dict[EventKind, list[Event]] = {kind: [] for kind in kinds}
        for event in sorted(events):
            fresh[event.kind].append(event)
        known = {**self._scene.events, **{kind: tuple(each) for kind, each in fresh.items()}}
        self._show(replace(self._scene, events=known))

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show the markers that a person has put."""
        events = (Event(each.at_ms, each.at_ms, EventKind.MARKER, each.note) for each in markers)
        self.set_events((EventKind.MARKER,), events)

    def set_hidden(self, kinds: frozenset[EventKind]) -> None:
        """Leave out the lanes of these kinds."""
        self._show(replace(self._scene, hidden=kinds))

    def set_words(self, words: SpokenWords) -> None:
        """Know which word is said when: it is shown under the pointer."""
        self._words = words

    def set_skipped(self, spans: Sequence[Range]) -> None:
        """Show what is passed over while playing."""
        self._show(replace(self._scene, skipped=tuple(spans)))

    def set_loop(self, loop: Range | None) -> None:
        """Show the loop from A to B."""
        self._show(replace(self._scene, loop=loop))

    def set_muted(self, channels: frozenset[int]) -> None:
        """Show which channels are not heard."""
        self._show(replace(self._scene, muted=channels))

    def set_position(self, position_ms: int) -> None:
        """Show what is heard; called with each frame, repaints two narrow strips."""
        if not self._pointer.scrubbing:
            self._move_playhead(position_ms)

    def follow(self, clock: Callable[[], int] | None) -> None:
        """Ask this clock for the position at each frame of the screen; None: no longer."""
        self._clock = clock
        if clock is None:
            self._frames.stop()
            self._sync_value()
            return
        rate = self.screen().refreshRate()
        self._frames.start(round(_SECOND_MS / min(max(rate, _SLOWEST_HZ), _FASTEST_HZ)))

    def zoom(self, factor: float, anchor_ms: int | None = None) -> None:
        """Show `factor` times less; the anchor, or the playhead, stays where it is."""
        anchor = self._position_ms if anchor_ms is None else anchor_ms
        self.look_at(self._scene.view.showing(anchor).zoomed(factor, anchor))

    def show_all(self) -> None:
        """Show the whole recording."""
        self.look_at(whole_of(self._scene.view.duration_ms))

    def show_selection(self) -> None:
        """Show the chosen range as closely as it fits."""
        if self._selection is not None:
            start, end = self._selection
            view = self._scene.view.zoomed(self._scene.view.length_ms / (end - start), start)
            self.look_at(view.revealing(start, end))

    def look_at(self, view: View) -> None:
        """Show another part."""
        self._show(replace(self._scene, view=view))

    def seek(self, position_ms: int) -> None:
        """Go where the person wants: the playhead at once, the player when it hears of it."""
        moment = min(max(position_ms, 0), self.maximum())
        self.look_at(self._scene.view.showing(moment))
        self._move_playhead(moment)
        self._sync_value()
        self._describe(aloud=not self._pointer.holding)
        self.seek_requested.emit(moment)

    def select(self, one_ms: int, other_ms: int) -> None:
        """Choose a range, `other_ms` being the edge that keys move; too short a one is none."""
        ends = [min(max(moment, 0), self.maximum()) for moment in (one_ms, other_ms)]
        start, end = sorted(ends)
        self._anchor_ms = ends[0]
        self._set_selection((start, end) if end - start >= SHORTEST_RANGE_MS else None)

    def drop_selection(self) -> None:
        """Choose nothing."""
        self._set_selection(None)

    def extend(self, by_ms: int) -> None:
        """Move the end of the range that keys move; without one it begins at the playhead."""
        if self._selection is None:
            self._anchor_ms = edge = self._position_ms
        else:
            start, end = self._selection
            edge = end if self._anchor_ms == start else start
        moved = min(max(edge + by_ms, 0), self.maximum())
        self.look_at(self._scene.view.showing(moved))
        self.select(self._anchor_ms, moved)
        self._describe(aloud=True)

    def to_event(self, step: int) -> None:
        """Go to the next event that is shown, or the one before with -1, and have it read out."""
        found = self._scene.next_event(self._position_ms, step)
        if found is not None:
            self.seek(found.start_ms)
            waveform_access.say_value(self, found.text(), aloud=True)

    def loop_selection(self) -> None:
        """Ask for the chosen range to be played again and again."""
        if self._selection is not None:
            self.loop_requested.emit(*self._selection)

    def layout_now(self) -> Layout:
        """Return where the parts lie."""
        return self._picture.layout(self._scene, self._frame())

    def canvas(self, painter: QPainter | None = None) -> Canvas:
        """Return what the parts are painted with, or measured by."""
        return self._picture.canvas(self._scene, self._frame(), painter)

    def tip_at(self, place: QPointF) -> str:
        """Return what the event at a place is, in a sentence."""
        event = self.layout_now().event_at(self._scene, place)
        return "" if event is None else event.text()

    @Slot()
    def _on_frame(self) -> None:
        if self._clock is not None:
            self.set_position(self._clock())

    def _move_playhead(self, position_ms: int) -> None:
        before, self._position_ms = self._position_ms, position_ms
        if abs(position_ms - self.value()) >= STEP_MS:
            # A screen reader is told of every change of the value: not with each frame.
            self._sync_value()
        view = self._scene.view
        if view.start_ms <= before <= view.end_ms < position_ms:
            self.look_at(view.showing(position_ms))
        canvas = self.canvas()
        if live.playhead_shown(canvas, before) != live.playhead_shown(canvas, position_ms):
            self._update(live.playhead_rects(canvas, before, position_ms))

    def _update(self, places: Iterable[QRectF]) -> None:
        region = QRegion()
        for place in places:
            region |= QRegion(place.toAlignedRect())
        self.update(region)

    def _set_selection(self, selection: Range | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.update()
            self._describe()
            self.selection_changed.emit(selection)

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

    def _describe(self, *, aloud: bool = False) -> None:
        where = waveform_access.place_words(self._position_ms, self.maximum())
        chosen = waveform_access.selection_words(self._selection)
        self.setAccessibleDescription(", ".join(text for text in (where, chosen) if text))
        waveform_access.say_value(self, chosen if chosen and aloud else where, aloud=aloud)

    def _show(self, scene: Scene) -> None:
        before = self._scene
        if scene == before:
            return
        self._scene = scene
        # The overview is of all of the recording: looking at another part leaves it as it is.
        same_length = before.view.duration_ms == scene.view.duration_ms
        if same_length and replace(before, view=scene.view) == scene:
            self._picture.forget_view()
            self.update()
        else:
            self._repaint_all()
        self._point_at(self._place)
        if before.rows() != scene.rows() or len(before.lanes) != len(scene.lanes):
            self.updateGeometry()
        self.view_changed.emit()

    def _repaint_all(self) -> None:
        self._picture.forget()
        self.update()

    def _frame(self) -> Frame:
        return Frame(QSizeF(self.size()), self.font(), self.devicePixelRatioF())

    def _em(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _point_at(self, place: QPointF | None) -> None:
        """Show the time and the words where the pointer is; the view may move under it."""
        self._place = place
        hover = None
        if place is not None and self.layout_now().has_moment(place):
            moment = self._moment(place)
            hover = live.Hover(moment, self._words.at(moment))
        if hover != self._hover:
            canvas = self.canvas()
            shown = (each for each in (self._hover, hover) if each is not None)
            self._update(chain.from_iterable(live.hover_rects(canvas, each) for each in shown))
            self._hover = hover

    def sizeHint(self) -> QSize:
        """Ask for room for both sides and every lane of events."""
        em = self._em()
        return QSize(round(40 * em), round(height_of(self._scene, least=False) * em))

    def minimumSizeHint(self) -> QSize:
        """Do with less where there is little."""
        em = self._em()
        return QSize(round(16 * em), round(height_of(self._scene, least=True) * em))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the backdrop, pale what is still to be heard, then what moves."""
        moving = Moving(self._position_ms, self._selection, self._hover, self.hasFocus())
        with QPainter(self) as painter:
            painter.setClipRegion(event.region())
            canvas = self.canvas(painter)
            self._picture.paint(canvas, self._frame(), moving, event.region())

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Do not repaint everything for a value: the playhead repaints itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, scroll and select; other keys are for those around."""
        if not waveform_keys.run(self, event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll what is zoomed, else leave it to the page."""
        turned = (event.angleDelta().y() or event.angleDelta().x()) / _WHEEL_NOTCH
        view = self._scene.view
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP**turned, self._moment(event.position()))
        elif not view.whole:
            self.look_at(view.moved(-turned * _SCROLL_SHARE * view.length_ms))
        else:
            event.ignore()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is there."""
        if event.button() is Qt.MouseButton.LeftButton and self._scene.lanes:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._pointer.press(event.position(), extend=bool(shift))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the range of an event; elsewhere it is one more click."""
        if not self._pointer.choose_event(event.position()):
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show the time and the words under the pointer."""
        place = event.position()
        if not self._scene.lanes:
            return
        if self._pointer.holding:
            self._pointer.move(place)
        self.setCursor(self._pointer.cursor(place))
        self._point_at(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton and self._pointer.holding:
            self._pointer.release(event.position())

    def _moment(self, place: QPointF) -> int:
        return self.layout_now().moment(self._scene.view, place.x())

    def leaveEvent(self, event: QEvent) -> None:
        """Show no time under a pointer that is gone."""
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be read out with the value of now."""
        self._sync_value()
        self._describe()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the event under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another language, font or style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self._repaint_all()

    def resizeEvent(self, event: object) -> None:
        """Paint anew in another size."""
        del event
        self._repaint_all()
