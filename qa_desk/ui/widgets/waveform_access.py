"""A waveform for screen readers: a slider whose value is a time, said in words when it changes."""

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from qa_desk.ui import access
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.widgets.waveform_view import Range

_VALUE: Final = "spoken_value"
_installed: list[object] = []


class _Face(QAccessibleWidget):
    """Qt's own slider tells a number of milliseconds, which nobody wants to hear."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Slider)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the time as the value; all else is the widget's."""
        if kind is QAccessible.Text.Value:
            return str(self.object().property(_VALUE) or "")
        return super().text(kind)


def give_face(widget: QWidget) -> None:
    """Let a widget be a slider with a spoken value."""
    widget.setProperty(_VALUE, "")
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(_made)


def say_value(widget: QWidget, text: str, *, aloud: bool) -> None:
    """Set the value, and have it read out where the person has changed it."""
    widget.setProperty(_VALUE, text)
    if not aloud:
        return
    QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, text))
    if sys.platform != "win32":
        # Only Windows reads the text of a value; elsewhere readers ask for a number or say nothing.
        access.announce(widget, text)


def place_words(position_ms: int, duration_ms: int) -> str:
    """Return where in a recording a moment is."""
    template = QCoreApplication.translate("Waveform", "{position} of {duration}")
    return filled(template, position=clock_time(position_ms), duration=clock_time(duration_ms))


def selection_words(selection: Range | None) -> str:
    """Return which range is chosen; nothing where none is."""
    if selection is None:
        return ""
    template = QCoreApplication.translate("Waveform", "selected from {start} to {end}")
    start, end = (clock_time(moment) for moment in selection)
    return filled(template, start=start, end=end)


def _made(_class_name: str, item: QObject) -> QAccessibleInterface | None:
    if not isinstance(item, QWidget) or item.property(_VALUE) is None:
        return None
    face = _Face(item)
    # Qt drops the face with its widget; until then somebody has to hold on to it.
    item.__dict__["_accessible_face"] = face
    return face
