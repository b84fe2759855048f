"""What pressing and dragging on a waveform mean: seek, select a range, move the view."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from qa_desk.ui.widgets.waveform_layout import Layout, Zone
from qa_desk.ui.widgets.waveform_scene import Scene
from qa_desk.ui.widgets.waveform_view import Range, View, whole_of

_GRIP: Final = 0.4
"""So near an edge of the selection, in heights of the font, it is the edge that is meant."""
_SCROLL: Final = 0.04


class Surface(Protocol):
    """What the pointer works on."""

    @property
    def scene(self) -> Scene:
        """What is shown."""

    @property
    def selection(self) -> Range | None:
        """The chosen range."""

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""

    def layout_now(self) -> Layout:
        """Return where the parts lie."""

    def seek(self, position_ms: int) -> None:
        """Go to a moment."""

    def select(self, one_ms: int, other_ms: int) -> None:
        """Choose a range; its order does not matter."""

    def drop_selection(self) -> None:
        """Choose nothing."""

    def look_at(self, view: View) -> None:
        """Show another part."""


class _Drag(Enum):
    """What moving the pressed pointer does."""

    NOTHING = "nothing"
    SCRUB = "scrub"
    UNDECIDED = "undecided"
    """A click so far: it becomes a range once the pointer has moved."""
    RANGE = "range"
    PAN = "pan"


@dataclass(frozen=True, slots=True)
class _Hold:
    """What was taken hold of; `anchor_ms` stays: a range's other end, or the view's grip."""

    drag: _Drag
    anchor_ms: float = 0.0
    x: float = 0.0


_LOOSE: Final = _Hold(_Drag.NOTHING)


class Pointer:
    """Turns presses, moves and releases of the left button into acts of a waveform."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._hold = _LOOSE

    @property
    def scrubbing(self) -> bool:
        """Whether the playhead is being dragged."""
        return self._hold.drag is _Drag.SCRUB

    @property
    def holding(self) -> bool:
        """Whether something is being dragged."""
        return self._hold.drag is not _Drag.NOTHING

    def press(self, place: QPointF, *, extend: bool) -> None:
        """Take hold of what is there; `extend` makes a range from where it began, or the playhead."""
        zone = self._surface.layout_now().zone(place)
        if zone is Zone.MAP:
            self._take_map(place)
        elif zone is Zone.RULER:
            self._hold = _Hold(_Drag.SCRUB)
            self._surface.seek(self._moment(place))
        elif zone is Zone.ROWS and self._go_to_event(place):
            self._hold = _LOOSE
        else:
            self._take_stage(place, extend=extend)

    def move(self, place: QPointF) -> None:
        """Go on with what was taken hold of."""
        hold = self._hold
        if hold.drag is _Drag.SCRUB:
            self._surface.seek(self._moment(place))
        elif hold.drag is _Drag.PAN:
            start = self._map_moment(place) - hold.anchor_ms
            self._surface.look_at(self._surface.scene.view.placed(start))
        elif hold.drag is _Drag.RANGE:
            self._drag_edge(place)
        elif abs(place.x() - hold.x) >= QApplication.startDragDistance() and self.holding:
            self._hold = _Hold(_Drag.RANGE, hold.anchor_ms)
            self._drag_edge(place)

    def release(self, place: QPointF) -> None:
        """Let go; what was only a click goes there, and drops a range that lies elsewhere."""
        hold, self._hold = self._hold, _LOOSE
        if hold.drag is not _Drag.UNDECIDED:
            return
        moment, chosen = self._moment(place), self._surface.selection
        if chosen is not None and not chosen[0] <= moment <= chosen[1]:
            self._surface.drop_selection()
        self._surface.seek(moment)

    def choose_event(self, place: QPointF) -> bool:
        """Choose the range of the event that is there; say whether there was one."""
        event = self._surface.layout_now().event_at(self._surface.scene, place)
        if event is None or event.end_ms <= event.start_ms:
            return False
        self._surface.look_at(self._surface.scene.view.revealing(event.start_ms, event.end_ms))
        self._surface.select(event.start_ms, event.end_ms)
        self._hold = _LOOSE
        return True

    def cursor(self, place: QPointF) -> Qt.CursorShape:
        """Return the shape of the pointer over a place."""
        zone = self._surface.layout_now().zone(place)
        if zone is Zone.STAGE and self._edge_at(place) is not None:
            return Qt.CursorShape.SizeHorCursor
        if zone is Zone.MAP and not self._surface.scene.view.whole:
            pan = self._hold.drag is _Drag.PAN
            return Qt.CursorShape.ClosedHandCursor if pan else Qt.CursorShape.OpenHandCursor
        shapes = {
            Zone.STAGE: Qt.CursorShape.IBeamCursor,
            Zone.ROWS: Qt.CursorShape.PointingHandCursor,
        }
        return shapes.get(zone, Qt.CursorShape.ArrowCursor)

    def _take_map(self, place: QPointF) -> None:
        view, moment = self._surface.scene.view, self._map_moment(place)
        if view.whole:
            self._hold = _Hold(_Drag.SCRUB)
            self._surface.seek(round(moment))
            return
        inside = view.start_ms <= moment <= view.end_ms
        grip = moment - view.start_ms if inside else view.length_ms / 2
        self._hold = _Hold(_Drag.PAN, grip)
        self._surface.look_at(view.placed(moment - grip))

    def _take_stage(self, place: QPointF, *, extend: bool) -> None:
        moment, other = self._moment(place), self._edge_at(place)
        chosen = self._surface.selection
        if other is not None:
            self._hold = _Hold(_Drag.RANGE, other)
        elif extend:
            begun = self._surface.position_ms if chosen is None else _farther(chosen, moment)
            self._hold = _Hold(_Drag.RANGE, begun)
            self._surface.select(begun, moment)
        else:
            self._hold = _Hold(_Drag.UNDECIDED, moment, place.x())

    def _drag_edge(self, place: QPointF) -> None:
        axis, view = self._surface.layout_now().axis, self._surface.scene.view
        if place.x() < axis.left() or place.x() > axis.right():
            step = _SCROLL * view.length_ms
            self._surface.look_at(view.moved(-step if place.x() < axis.left() else step))
        inside = QPointF(min(max(place.x(), axis.left()), axis.right()), place.y())
        self._surface.select(round(self._hold.anchor_ms), self._moment(inside))

    def _go_to_event(self, place: QPointF) -> bool:
        event = self._surface.layout_now().event_at(self._surface.scene, place)
        if event is not None:
            self._surface.seek(event.start_ms)
        return event is not None

    def _edge_at(self, place: QPointF) -> int | None:
        """Return the other end of the range whose edge is here; None where there is none."""
        chosen, layout = self._surface.selection, self._surface.layout_now()
        if chosen is None:
            return None
        near, view = _GRIP * layout.em, self._surface.scene.view
        away = [abs(layout.x(view, edge) - place.x()) for edge in chosen]
        nearest = away.index(min(away))
        return chosen[1 - nearest] if away[nearest] <= near else None

    def _moment(self, place: QPointF) -> int:
        return self._surface.layout_now().moment(self._surface.scene.view, place.x())

    def _map_moment(self, place: QPointF) -> float:
        view = whole_of(self._surface.scene.view.duration_ms)
        return self._surface.layout_now().moment(view, place.x())


def _farther(chosen: Range, moment: int) -> int:
    """Return the end of a range that stays when the other is put to a moment."""
    return chosen[0] if abs(moment - chosen[0]) > abs(moment - chosen[1]) else chosen[1]
