"""Names, buddies and announcements for people who do not see the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Say what a screen reader calls a widget."""
    widget.setAccessibleName(text)
    widget.setAccessibleDescription(description)


def buddy(label: QLabel, field: QWidget) -> None:
    """Tie a label to its field: its key leads there, and the field takes its name."""
    label.setBuddy(field)
    field.setAccessibleName(label.text().replace("&", ""))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something at once, such as a new score or a finished job."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def enter(widget: QWidget) -> None:
    """Put the keys on the first field in a widget that takes them."""
    field = widget.nextInFocusChain()
    while field is not None and field is not widget:
        takes = field.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isAncestorOf(field) and field.isVisible() and field.isEnabled():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        field = field.nextInFocusChain()
