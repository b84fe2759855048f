"""Labels in the sizes of the type scale and the inks of the look."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from qa_desk.ui.tokens import TypeSize


def label(
    size: TypeSize = TypeSize.BODY,
    ink: str = "text",
    *,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return an empty label; `ink` is "text", "muted", "good", "warn", "bad" or "accent"."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("step", size.value)
    made.setProperty("ink", ink)
    made.setWordWrap(wrap)
    return made


def set_ink(target: QLabel, ink: str) -> None:
    """Give a label another ink."""
    if target.property("ink") != ink:
        target.setProperty("ink", ink)
        restyle(target)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
