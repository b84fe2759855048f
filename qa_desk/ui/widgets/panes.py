"""How a page of a list and its details is divided, and the frame that tables stand in."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme

_REST_MS: Final = 300
_WHOLE: Final = 10_000


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


def remember(split: QSplitter, file: Path, key: str) -> None:
    """Divide the room as it was last, and keep in a file how the person divides it."""

    def kept() -> QSettings:
        return QSettings(str(file), QSettings.Format.IniFormat)

    shares = _shares(kept().value(key), split.count())
    if shares:
        split.setSizes(shares)
    rest = QTimer(split)
    rest.setSingleShot(True)
    rest.setInterval(_REST_MS)
    rest.timeout.connect(lambda: kept().setValue(key, ":".join(map(str, split.sizes()))))
    split.splitterMoved.connect(rest.start)


def _shares(text: object, count: int) -> list[int]:
    """Read what was kept; nothing where the file holds anything else."""
    parts = str(text).split(":")
    if len(parts) != count or not all(part.isascii() and part.isdigit() for part in parts):
        return []
    shares = [int(part[:6]) for part in parts]
    # Before it has its room a splitter keeps the proportions only of numbers larger than the room.
    return [share * _WHOLE // sum(shares) for share in shares] if all(shares) else []


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
