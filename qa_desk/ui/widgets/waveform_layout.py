"""Where the parts of a waveform lie, and where in it a moment is."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from qa_desk.ui.i18n import clock_time
from qa_desk.ui.widgets.waveform_events import Event, EventKind, kind_name
from qa_desk.ui.widgets.waveform_scene import Scene, muted_text
from qa_desk.ui.widgets.waveform_view import View

RULER, ROW, MAP = 1.5, 0.98, 1.25
"""Heights in heights of the font: times, one lane of events, the whole recording."""
GAP: Final = 0.3
_LANE, _LOWEST_LANE = 2.55, 1.5
_GUTTER_SHARE: Final = 0.3
_SECOND_MS: Final = 1000
_NEAR: Final = 0.4
"""So many heights of the font beside a shape still mean it."""


class Zone(Enum):
    """What the pointer is over."""

    RULER = "ruler"
    STAGE = "stage"
    ROWS = "rows"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of the parts, from the widget's size, its font's height and the widest name."""

    size: QSizeF
    em: float
    lanes: int
    rows: tuple[EventKind, ...]
    gutter: float

    @property
    def length(self) -> float:
        """How wide the room is in which time runs."""
        return max(self.size.width() - self.gutter, 1)

    @property
    def axis(self) -> QRectF:
        """Where time runs, from top to bottom of the widget."""
        return QRectF(self.gutter, 0, self.length, self.size.height())

    @property
    def ruler(self) -> QRectF:
        """Times and the playhead's chip."""
        return QRectF(self.gutter, 0, self.axis.width(), RULER * self.em)

    @property
    def map(self) -> QRectF:
        """The whole recording, at the bottom."""
        height = MAP * self.em
        return QRectF(self.gutter, self.size.height() - height, self.axis.width(), height)

    @property
    def strip(self) -> QRectF:
        """All lanes of events, below the sides'; without height where there are none."""
        height = len(self.rows) * ROW * self.em
        top = self.map.top() - GAP * self.em - height
        return QRectF(self.gutter, top, self.axis.width(), height)

    @property
    def stage(self) -> QRectF:
        """Both sides together, names included."""
        top, gap = self.ruler.bottom(), GAP * self.em if self.rows else 0.0
        return QRectF(0, top, self.size.width(), max(self.strip.top() - gap - top, 1))

    def lane(self, number: int) -> QRectF:
        """One side."""
        stage, gap = self.stage, GAP * self.em
        height = (stage.height() - gap * (self.lanes - 1)) / max(self.lanes, 1)
        return QRectF(0, stage.top() + number * (height + gap), stage.width(), max(height, 1))

    def row(self, number: int) -> QRectF:
        """One lane of events, without its name."""
        height = ROW * self.em
        top = self.strip.top() + number * height
        return QRectF(self.gutter, top, self.axis.width(), height)

    def zone(self, place: QPointF) -> Zone:
        """Return what a place belongs to."""
        if place.y() >= self.map.top() - GAP * self.em / 2:
            return Zone.MAP
        if self.rows and place.y() >= self.strip.top():
            return Zone.ROWS
        return Zone.RULER if place.y() < self.ruler.bottom() else Zone.STAGE

    def has_moment(self, place: QPointF) -> bool:
        """Say whether a place is a moment of the part that is seen."""
        return place.x() >= self.gutter and self.zone(place) is not Zone.MAP

    def x(self, view: View, moment_ms: float) -> float:
        """Return where a moment lies."""
        return self.gutter + view.x(moment_ms, self.length)

    def moment(self, view: View, x: float) -> int:
        """Return the moment at a place, at most the ends of the recording."""
        return view.moment(x - self.gutter, self.length)

    def event_at(self, scene: Scene, place: QPointF) -> Event | None:
        """Return the event whose shape is at a place, or next to it."""
        number = int((place.y() - self.strip.top()) / (ROW * self.em))
        if not 0 <= number < len(self.rows):
            return None
        near = _NEAR * self.em
        for event in reversed(scene.events[self.rows[number]]):
            left, right = (self.x(scene.view, ms) for ms in (event.start_ms, event.end_ms))
            if left - near <= place.x() <= right + near:
                return event
        return None


def layout_of(scene: Scene, size: QSizeF, font: QFont) -> Layout:
    """Return the layout for a widget's size and font."""
    em, small, rows = QFontMetricsF(font).height(), QFontMetricsF(small_font(font)), scene.rows()
    texts = [text for lane in scene.lanes for text in (lane.name(), muted_text())]
    texts += [kind_name(kind) for kind in rows]
    widest = max((small.horizontalAdvance(text) for text in texts), default=0.0)
    gutter = min(widest + 1.4 * em, size.width() * _GUTTER_SHARE) if scene.lanes else 0.0
    return Layout(size, em, len(scene.lanes), rows, gutter)


def height_of(scene: Scene, *, least: bool) -> float:
    """Return the wanted or the least height, in heights of the font."""
    lanes = max(len(scene.lanes), 2)
    of_lanes = lanes * (_LOWEST_LANE if least else _LANE) + (lanes - 1) * GAP
    return RULER + of_lanes + len(scene.rows()) * ROW + 2 * GAP + MAP


def small_font(font: QFont) -> QFont:
    """Return the size for times and names."""
    small = QFont(font)
    small.setPixelSize(max(round(QFontMetricsF(font).height() * 0.68), 9))
    return small


def exact_time(moment_ms: int) -> str:
    """Return a moment with tenths of a second."""
    tenths = moment_ms % _SECOND_MS // 100
    return f"{clock_time(moment_ms)}{QLocale().decimalPoint()}{tenths}"


def tick_of(scene: Scene, layout: Layout, small: QFont) -> int:
    """Return the distance of the ruler's ticks, so that their times have room."""
    closest = QFontMetricsF(small).horizontalAdvance("0:00:00") + 1.6 * layout.em
    return scene.view.tick_ms(layout.length, closest)


@dataclass(frozen=True, slots=True)
class Canvas:
    """What the parts are painted with."""

    painter: QPainter
    scene: Scene
    layout: Layout
    ratio: float
    small: QFont
    tick_ms: int
    """The distance of the ruler's ticks."""

    def x(self, moment_ms: float) -> float:
        """Return where a moment lies."""
        return self.layout.x(self.scene.view, moment_ms)

    def map_x(self, moment_ms: float) -> float:
        """Return where a moment lies in the picture of the whole recording."""
        duration = max(self.scene.view.duration_ms, 1)
        return self.layout.gutter + moment_ms / duration * self.layout.length

    def moments(self) -> range:
        """Return the moments of the ruler's ticks that are in view."""
        view, tick = self.scene.view, self.tick_ms
        first = -int(-view.start_ms // tick) * tick
        return range(first, int(view.end_ms) + 1, tick) if view.duration_ms else range(0)

    def time(self, moment_ms: int) -> str:
        """Return a moment as the ruler shows it: with tenths where ticks are close."""
        return clock_time(moment_ms) if self.tick_ms >= _SECOND_MS else exact_time(moment_ms)

    def only_time(self) -> None:
        """Paint nothing more outside the axis until the painter is restored."""
        self.painter.setClipRect(self.layout.axis, Qt.ClipOperation.IntersectClip)
