"""How a page of a list and its details is divided, and the frame that tables stand in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme


def panes(theme: Theme, left: QWidget, right: QWidget, widths: tuple[float, float]) -> QSplitter:
    """Put two parts side by side with a gap that can be dragged; widths in grid units.

    More room goes to the part that is wider.
    """
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setProperty("gap", True)
    split.setHandleWidth(theme.space(1.5))
    split.setChildrenCollapsible(False)
    split.addWidget(left)
    split.addWidget(right)
    split.setStretchFactor(int(widths[1] > widths[0]), 1)
    split.setSizes([theme.space(width) for width in widths])
    return split


def framed(theme: Theme, content: QWidget) -> QFrame:
    """Put a table on a surface with the thin frame that cards have."""
    frame = QFrame()
    frame.setProperty("card", True)
    layout = QVBoxLayout(frame)
    edge = max(1, theme.space(0.5))
    layout.setContentsMargins(1, edge, 1, edge)
    layout.addWidget(content)
    return frame


def see_through(area: QScrollArea) -> None:
    """Let the ground behind a scroll area be seen through its contents."""
    area.viewport().setAutoFillBackground(False)
    content = area.widget()
    if content is not None:
        content.setAutoFillBackground(False)
