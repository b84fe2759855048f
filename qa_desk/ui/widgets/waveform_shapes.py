"""The shapes of events: each kind its own, with its words beside it where there is room."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from qa_desk.domain.contacts import Side
from qa_desk.ui.widgets.waveform_events import Event, EventKind, kind_name
from qa_desk.ui.widgets.waveform_image import Columned, columns_image
from qa_desk.ui.widgets.waveform_layout import Canvas

_HEIGHT: Final = 0.66
"""A shape's, as a share of its lane's."""
_FAINT: Final = 0.4
_TINT, _LINE = 0.13, 0.75
_TRACED: Final = frozenset({EventKind.OVERLAP, *(kind for kind in EventKind if kind.pinned)})
_ARROW: Final = 1.5
"""Overlaps shorter than this, in heights of a shape, are an arrow without a bar."""
_APART: Final = 4.0
"""Shapes whose ends are nearer than this, in pixels, cannot be told apart."""
_WORDS: Final = 4.0
"""With less room than this, in heights of the font, words are not cut but left out."""

Shape = Callable[[QPainter, QRectF, Event], None]


def paint_rows(canvas: Canvas) -> None:
    """Paint every lane of events: its name, its line, its shapes and their words."""
    for number, kind in enumerate(canvas.layout.rows):
        row = canvas.layout.row(number)
        _paint_name(canvas, row, kind)
        canvas.painter.save()
        canvas.only_time()
        line = QRectF(row.left(), row.bottom() - 0.5, row.width(), 1)
        canvas.painter.fillRect(line, _with_alpha(canvas.scene.colours.line, _FAINT))
        _paint_events(canvas, row, [e for e in canvas.scene.events[kind] if _near(canvas, e)])
        canvas.painter.restore()


def paint_traces(canvas: Canvas) -> None:
    """Paint what events leave on the sides' lanes: overlaps a tint, places of proof a line."""
    tints: list[Columned] = []
    lines: list[Columned] = []
    for kind in canvas.layout.rows:
        if kind not in _TRACED:
            continue
        events = [event for event in canvas.scene.events[kind] if _near(canvas, event)]
        spans = [(canvas.x(event.start_ms), canvas.x(event.end_ms)) for event in events]
        colour = canvas.scene.colours.of_kind(kind)
        if kind is not EventKind.ERROR:
            lasting = [(left, right) for left, right in spans if right > left]
            tints.append((lasting, _with_alpha(colour, _TINT)))
        if kind.pinned:
            lines.append(([(left, left + 1) for left, _ in spans], _with_alpha(colour, _LINE)))
    paint_columns(canvas, (*tints, *lines), canvas.layout.stage)


def paint_columns(canvas: Canvas, columned: Sequence[Columned], room: QRectF) -> None:
    """Fill a room from top to bottom between each pair of edges."""
    if not any(spans for spans, _colour in columned):
        return
    axis, ratio = canvas.layout.axis, canvas.ratio
    origin = axis.left()
    inside = (
        ([((left - origin) * ratio, (right - origin) * ratio) for left, right in spans], colour)
        for spans, colour in columned
    )
    image = columns_image(inside, max(round(axis.width() * ratio), 1))
    place = QRectF(origin, room.top(), axis.width(), room.height())
    canvas.painter.drawImage(place, image)


def _near(canvas: Canvas, event: Event) -> bool:
    """Whether any of an event can be seen, or the words after it."""
    view = canvas.scene.view
    return event.end_ms >= view.start_ms - view.length_ms and event.start_ms <= view.end_ms


def _paint_name(canvas: Canvas, row: QRectF, kind: EventKind) -> None:
    layout, painter = canvas.layout, canvas.painter
    painter.setFont(canvas.small)
    painter.setPen(QColor(canvas.scene.colours.of_kind(kind)))
    column = QRectF(0.7 * layout.em, row.top(), layout.gutter - 0.9 * layout.em, row.height())
    metrics = QFontMetricsF(canvas.small)
    text = metrics.elidedText(kind_name(kind), Qt.TextElideMode.ElideRight, column.width())
    painter.drawText(column, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_events(canvas: Canvas, row: QRectF, events: Sequence[Event]) -> None:
    """Paint the shapes of a lane; of many in one place the first stands for all."""
    metrics, height = QFontMetricsF(canvas.small), row.height() * _HEIGHT
    top = row.center().y() - height / 2
    shapes = list(_apart(canvas, events, height))
    begins = [left for _event, left, _right in shapes]
    for (event, left, right), end in zip(shapes, (*begins[1:], row.right()), strict=False):
        colour = QColor(canvas.scene.colours.of_kind(event.kind))
        canvas.painter.setPen(QPen(colour, 1))
        canvas.painter.setBrush(colour)
        _SHAPES[event.kind](canvas.painter, QRectF(left, top, right - left, height), event)
        _paint_words(canvas, metrics, event, QRectF(right, row.top(), end - right, row.height()))


def _apart(
    canvas: Canvas, events: Iterable[Event], least: float
) -> Iterator[tuple[Event, float, float]]:
    """Yield events with the edges of their shapes, without those that lie on the one before.

    A shape is as long as its event, and never too small to be seen.
    """
    reached = -math.inf
    for event in events:
        left = canvas.x(event.start_ms)
        right = max(canvas.x(event.end_ms), left + least)
        if right >= reached + _APART:
            reached = right
            yield event, left, right


def _paint_words(canvas: Canvas, metrics: QFontMetricsF, event: Event, room: QRectF) -> None:
    """Write an event's words between it and the next, or as many of them as there is room for."""
    em = canvas.layout.em
    room = room.adjusted(0.3 * em, 0, -0.3 * em, 0)
    if room.width() < em:
        return
    text = " ".join(event.label().split())
    if not text or room.width() < min(metrics.horizontalAdvance(text), _WORDS * em):
        return
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    canvas.painter.setFont(canvas.small)
    canvas.painter.setPen(QColor(canvas.scene.colours.text_muted))
    canvas.painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def _silence(painter: QPainter, place: QRectF, _event: Event) -> None:
    """Draw a hollow, hatched pill: nothing is in it."""
    radius = place.height() / 2
    if place.width() > 2 * place.height():
        hatch = _with_alpha(painter.pen().color().name(), 0.45)
        inner = place.adjusted(radius, 1, -radius, -1)
        # Filling a pill itself with a pattern takes ten times as long.
        painter.fillRect(inner, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _overlap(painter: QPainter, place: QRectF, event: Event) -> None:
    """Draw a bar with an arrow: up where the agent came in, down where the customer did."""
    half = place.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    known = event.by in {Side.AGENT, Side.CUSTOMER}
    if not known or place.width() > _ARROW * place.height():
        bar = place.adjusted(0, half * 0.5, 0, -half * 0.5)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    if not known:
        return
    up = event.by == Side.AGENT
    base, tip = (place.bottom(), place.top()) if up else (place.top(), place.bottom())
    left, middle = place.left(), place.left() + half
    painter.drawPolygon(
        QPolygonF((QPointF(left, base), QPointF(middle, tip), QPointF(left + 2 * half, base)))
    )


def _hold(painter: QPainter, place: QRectF, event: Event) -> None:
    """Draw the sign of a pause in a frame as long as the hold, filled where there is music."""
    colour, height = painter.pen().color(), place.height()
    painter.setBrush(_with_alpha(colour.name(), 0.3) if event.heard else Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
    for share in (0.28, 0.6):
        bar = QRectF(
            place.left() + share * height, place.top() + 0.22 * height, 0.16 * height, 0.56 * height
        )
        painter.fillRect(bar, colour)


def _phrase(painter: QPainter, place: QRectF, _event: Event) -> None:
    """Draw a line with a ring at its beginning, like a looking glass on its side."""
    colour, radius = painter.pen().color(), place.height() * 0.36
    line = QRectF(place.left(), place.center().y() - 1, place.width(), 2)
    painter.fillRect(line, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.6))
    painter.drawEllipse(QPointF(place.left() + radius, place.center().y()), radius, radius)


def _rule(painter: QPainter, place: QRectF, _event: Event) -> None:
    """Draw a bubble of speech with a line as long as the words."""
    colour, height, left = painter.pen().color(), place.height(), place.left()
    if place.width() > height:
        painter.fillRect(QRectF(left, place.bottom() - 1.5, place.width(), 1.5), colour)
    bubble = QRectF(left + 0.5, place.top() + 0.5, height * 1.05, height * 0.66)
    tail = QPolygonF(
        (
            QPointF(left + 0.25 * height, bubble.bottom() - 0.5),
            QPointF(left + 0.25 * height, place.bottom() - 1),
            QPointF(left + 0.6 * height, bubble.bottom() - 0.5),
        )
    )
    painter.setPen(QPen(colour, 1.2))
    painter.drawRoundedRect(bubble, 2, 2)
    painter.drawPolygon(tail)


def _evidence(painter: QPainter, place: QRectF, _event: Event) -> None:
    """Draw a flag: its staff is the moment, a line below it the span."""
    height, left = place.height(), place.left()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(QRectF(left - 0.75, place.top(), 1.5, height))
    painter.drawPolygon(
        QPolygonF(
            (
                QPointF(left, place.top()),
                QPointF(left + height, place.top() + 0.32 * height),
                QPointF(left, place.top() + 0.64 * height),
            )
        )
    )
    if place.width() > height:
        painter.drawRect(QRectF(left, place.bottom() - 1.5, place.width(), 1.5))


def _error(painter: QPainter, place: QRectF, _event: Event) -> None:
    """Draw a diamond with a cross in it."""
    half, left, middle = place.height() / 2, place.left(), place.center().y()
    colour = painter.pen().color()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    centre = QPointF(left, middle)
    corners = ((0, -half), (half, 0), (0, half), (-half, 0))
    painter.drawPolygon(QPolygonF([centre + QPointF(*corner) for corner in corners]))
    arm = half * 0.34
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm))
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))


def _marker(painter: QPainter, place: QRectF, _event: Event) -> None:
    """Draw a pin: a disc on a point."""
    radius, left = place.height() * 0.3, place.left()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(left, place.top() + radius), radius, radius)
    painter.drawPolygon(
        QPolygonF(
            (
                QPointF(left - 0.85 * radius, place.top() + 1.5 * radius),
                QPointF(left + 0.85 * radius, place.top() + 1.5 * radius),
                QPointF(left, place.bottom()),
            )
        )
    )


_SHAPES: Final[Mapping[EventKind, Shape]] = {
    EventKind.SILENCE: _silence,
    EventKind.OVERLAP: _overlap,
    EventKind.HOLD: _hold,
    EventKind.PHRASE: _phrase,
    EventKind.RULE: _rule,
    EventKind.EVIDENCE: _evidence,
    EventKind.ERROR: _error,
    EventKind.MARKER: _marker,
}


def _with_alpha(colour: str, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
