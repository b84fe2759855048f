"""A drop-down list of values, each with a text that can change with the language."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

V = TypeVar("V")


class Choice(QComboBox, Generic[V]):
    """Gives the value itself, not its place; says `picked` only when a person picked."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[V, ...] = ()
        self.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[tuple[V, str]]) -> None:
        """Offer these values with these texts; what was chosen stays chosen if it is there."""
        before = self.value() if self._values else None
        self._values = tuple(value for value, _text in choices)
        self.clear()
        self.addItems([text for _value, text in choices])
        if before is not None:
            self.choose(before)

    def value(self) -> V | None:
        """Return what is chosen; None while nothing is offered."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def choose(self, value: V) -> None:
        """Choose a value without saying `picked`; one that is not offered changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def _on_activated(self, place: int) -> None:
        self.picked.emit(self._values[place])

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show by an ellipsis where a text is longer than the box; Qt would cut a letter in two."""
        super().initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        mode = Qt.TextElideMode.ElideRight
        option.currentText = option.fontMetrics.elidedText(option.currentText, mode, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a value must not change because somebody scrolls past."""
        event.ignore()
