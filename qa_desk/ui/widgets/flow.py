"""A row of widgets that goes on in a new line where the room ends."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Widgets keep their size hints; `gap` separates them, across and down.

    With a `least` room given, a widget that is wider than that no longer keeps the room wide: it is
    cut where it does not fit.

    A widget and not a QLayout: Qt deletes the items of a layout behind Python's back, and a layout
    written in Python would hold on to what is gone.
    """

    def __init__(self, gap: int, parent: QWidget | None = None, *, least: int = 0) -> None:
        super().__init__(parent)
        self._gap = gap
        self._least = least
        self._widgets: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these, in this order; those that were shown before and are not among them go."""
        for gone in set(self._widgets) - set(widgets):
            gone.hide()
            gone.deleteLater()
        self._widgets = tuple(widgets)
        for widget in widgets:
            if widget.parentWidget() is not self:
                # A parent first: a widget that is shown without one is a window.
                hidden = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
                widget.setParent(self)
                widget.setVisible(not hidden)
        self._arrange()

    def refit(self) -> None:
        """Look at the sizes again: a hidden parent is not told when a text changes."""
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        places = self._places(width)
        return max((place.bottom() + 1 for _widget, place in places), default=0)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Do with the widest widget, or with the least room."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        width = min(width, self._least or width)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a widget changed its size or its visibility."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._place()

    def _arrange(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        for widget, place in self._places(self.width()):
            widget.setGeometry(place)

    def _shown(self) -> Iterator[QWidget]:
        """Return what takes room: also what is hidden and keeps its place."""
        return (
            widget
            for widget in self._widgets
            if not widget.isHidden() or widget.sizePolicy().retainSizeWhenHidden()
        )

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        places: list[tuple[QWidget, QRect]] = []
        top = 0
        for line in self._lines(width):
            left, height = 0, max(widget.sizeHint().height() for widget in line)
            for widget in line:
                size = widget.sizeHint()
                room = min(size.width(), width)
                y = top + (height - size.height()) // 2
                places.append((widget, QRect(left, y, room, size.height())))
                left += room + self._gap
            top += height + self._gap
        return places

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for widget in self._shown():
            wanted = min(widget.sizeHint().width(), width)
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append(widget)
            left -= wanted + self._gap
        return lines
