"""Line icons, tinted for the look in force."""

import weakref
from functools import lru_cache
from importlib.resources import files
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qa_desk.ui.theme import Theme

_EDGES = (16, 20, 24, 32, 48, 64)
"""Pixel sizes kept in an icon; Qt takes the one that fits the screen's ratio."""


class TakesIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show this icon."""
        ...


Target = TypeVar("Target", bound=TakesIcon)


class Icons(QObject):
    """Hands out icons by name and tints them anew when the look changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._kept: list[tuple[weakref.ref[TakesIcon], str, str]] = []
        theme.changed.connect(self._retint)

    def icon(self, name: str, ink: str = "text_muted") -> QIcon:
        """Return an icon; checked or active it takes the accent. KeyError if there is none."""
        tokens = self._theme.tokens
        return _icon(name, getattr(tokens, ink), tokens.accent_ink, tokens.text_disabled)

    def pixmap(self, name: str, ink: str, edge: int, ratio: float) -> QPixmap:
        """Return one picture, `edge` in device-independent pixels."""
        return self.icon(name, ink).pixmap(QSize(edge, edge), ratio)

    def dress(self, target: Target, name: str, ink: str = "text_muted") -> Target:
        """Give a button or an action its icon, now and after each change of the look."""
        target.setIcon(self.icon(name, ink))
        self._kept.append((weakref.ref(target), name, ink))
        return target

    def _retint(self) -> None:
        _icon.cache_clear()
        kept = [(ref, name, ink) for ref, name, ink in self._kept if _alive(ref())]
        self._kept = kept
        for ref, name, ink in kept:
            target = ref()
            if target is not None:
                target.setIcon(self.icon(name, ink))


def application_icon() -> QIcon:
    """Return the program's own icon, which keeps its colours."""
    data = files("qa_desk.ui").joinpath("assets", "qa-desk.svg").read_bytes()
    return _drawn(((data, QIcon.Mode.Normal, QIcon.State.Off),))


def _alive(target: object) -> bool:
    return target is not None and shiboken6.isValid(target)


@lru_cache(maxsize=256)
def _icon(name: str, ink: str, accent: str, faint: str) -> QIcon:
    source = _source(name)
    return _drawn(
        (
            (_tinted(source, ink), QIcon.Mode.Normal, QIcon.State.Off),
            (_tinted(source, accent), QIcon.Mode.Normal, QIcon.State.On),
            (_tinted(source, faint), QIcon.Mode.Disabled, QIcon.State.Off),
        )
    )


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = files("qa_desk.ui").joinpath("assets", "icons", f"{name}.svg")
    if not path.is_file():
        raise KeyError(name)
    return path.read_text("utf-8")


def _tinted(source: str, colour: str) -> bytes:
    return source.replace("currentColor", colour).encode()


def _drawn(states: tuple[tuple[bytes, QIcon.Mode, QIcon.State], ...]) -> QIcon:
    icon = QIcon()
    for data, mode, state in states:
        renderer = QSvgRenderer(QByteArray(data))
        for edge in _EDGES:
            icon.addPixmap(_painted(renderer, edge), mode, state)
    return icon


def _painted(renderer: QSvgRenderer, edge: int) -> QPixmap:
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return pixmap
