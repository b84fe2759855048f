"""What every page and dialog must offer to people who do not see it or use no mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QScrollBar,
    QWidget,
)


def unnamed_focusable(root: QWidget) -> list[str]:
    """Return the focusable widgets within `root` that a screen reader could not name."""
    widgets = (widget for widget in root.findChildren(QWidget) if _reachable(widget))
    return [_described(widget) for widget in widgets if not _has_name(widget)]


def _reachable(widget: QWidget) -> bool:
    """Say whether the keys can get there; parts of a compound widget are not counted."""
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QScrollBar):
        return False
    return not (_is_part(widget) or widget.objectName().startswith("qt_"))


def _is_part(widget: QWidget) -> bool:
    """Say whether it is the field of a spin box or the list of a drop-down."""
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent else None
    return isinstance(parent, (QAbstractSpinBox, QComboBox)) or isinstance(above, QComboBox)


def _has_name(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    return isinstance(widget, QAbstractButton) and bool(widget.text().strip())


def _described(widget: QWidget) -> str:
    chain = []
    current: QWidget | None = widget
    while current is not None:
        chain.append(
            type(current).__name__ + (f"#{current.objectName()}" * bool(current.objectName()))
        )
        current = current.parentWidget()
    return " < ".join(chain)


def clipped_texts(root: QWidget) -> list[str]:
    """Return the visible labels and buttons within `root` that have not the room they need."""
    plain = [label for label in root.findChildren(QLabel) if not label.wordWrap() and label.text()]
    buttons = [button for button in root.findChildren(QAbstractButton) if button.text()]
    shown = [widget for widget in (*plain, *buttons) if widget.isVisibleTo(root)]
    return [_described(w) for w in shown if w.width() < w.minimumSizeHint().width()]
