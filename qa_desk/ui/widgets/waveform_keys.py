"""What keys do on a waveform that has them; they are matched by key, so any layout will do."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qa_desk.ui.widgets.waveform_pointer import Surface

FINE_MS: Final = 1000
STEP_MS: Final = 5000
PAGE_MS: Final = 30_000
ZOOM_STEP: Final = 1.5
_SCROLL_SHARE: Final = 0.25
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Keyed(Surface, Protocol):
    """A waveform as its keys see it."""

    def zoom(self, factor: float) -> None:
        """Show `factor` times less."""

    def show_all(self) -> None:
        """Show the whole recording."""

    def extend(self, by_ms: int) -> None:
        """Move the end of the range that keys move."""

    def to_event(self, step: int) -> None:
        """Go to the next event, or the one before with -1."""

    def loop_selection(self) -> None:
        """Ask for the selection to be played again and again."""


_STEPS: Final = {
    Qt.Key.Key_Left: -STEP_MS,
    Qt.Key.Key_Right: STEP_MS,
    Qt.Key.Key_Down: -FINE_MS,
    Qt.Key.Key_Up: FINE_MS,
    Qt.Key.Key_PageUp: -PAGE_MS,
    Qt.Key.Key_PageDown: PAGE_MS,
}
_ENDS: Final = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0}

Act = Callable[[Keyed], None]
_PLAIN: Final[Mapping[Qt.Key, Act]] = {
    Qt.Key.Key_Plus: lambda wave: wave.zoom(ZOOM_STEP),
    Qt.Key.Key_Equal: lambda wave: wave.zoom(ZOOM_STEP),
    Qt.Key.Key_Minus: lambda wave: wave.zoom(1 / ZOOM_STEP),
    Qt.Key.Key_0: lambda wave: wave.show_all(),
}
_CHOSEN: Final[Mapping[Qt.Key, Act]] = {
    Qt.Key.Key_Return: lambda wave: wave.loop_selection(),
    Qt.Key.Key_Enter: lambda wave: wave.loop_selection(),
    Qt.Key.Key_Escape: lambda wave: wave.drop_selection(),
}
_WITH_ALT: Final[Mapping[Qt.Key, Act]] = {
    Qt.Key.Key_Left: lambda wave: _scroll(wave, -_SCROLL_SHARE),
    Qt.Key.Key_Right: lambda wave: _scroll(wave, _SCROLL_SHARE),
    Qt.Key.Key_Up: lambda wave: wave.to_event(-1),
    Qt.Key.Key_Down: lambda wave: wave.to_event(1),
}
_KAZAKH: Final = {"Қ": Qt.Key.Key_0, "Ө": Qt.Key.Key_Minus, "Һ": Qt.Key.Key_Equal}
"""The Kazakh layout has letters where others have digits and signs."""


def run(wave: Keyed, event: QKeyEvent) -> bool:
    """Do what a key says; False leaves it to those around."""
    key = _KAZAKH.get(event.text().upper(), Qt.Key(event.key()))
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == _SHIFT and (key in _STEPS or key in _ENDS):
        wave.extend(_by_shift(wave, key))
        return True
    if held == _ALT:
        return _do(_WITH_ALT.get(key), wave)
    if held & ~_SHIFT:
        return False
    return _move(wave, key) or _do(_act(wave, key), wave)


def _act(wave: Keyed, key: Qt.Key) -> Act | None:
    return _PLAIN.get(key) or (_CHOSEN.get(key) if wave.selection else None)


def _move(wave: Keyed, key: Qt.Key) -> bool:
    if key in _STEPS:
        wave.seek(wave.position_ms + _STEPS[key])
    elif key in _ENDS:
        wave.seek(round(_ENDS[key] * wave.scene.view.duration_ms))
    else:
        return False
    return True


def _by_shift(wave: Keyed, key: Qt.Key) -> int:
    """Return how far an edge goes: arrows by what can be seen, Up and Down finely, pages wide."""
    step = wave.scene.view.step_ms()
    fine = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step}
    wide = {Qt.Key.Key_PageUp: -STEP_MS, Qt.Key.Key_PageDown: STEP_MS}
    single = {Qt.Key.Key_Down: -FINE_MS, Qt.Key.Key_Up: FINE_MS}
    whole = wave.scene.view.duration_ms
    ends = {Qt.Key.Key_Home: -whole, Qt.Key.Key_End: whole}
    return {**fine, **wide, **single, **ends}[key]


def _scroll(wave: Keyed, share: float) -> None:
    view = wave.scene.view
    wave.look_at(view.moved(share * view.length_ms))


def _do(act: Act | None, wave: Keyed) -> bool:
    if act is None:
        return False
    act(wave)
    return True
