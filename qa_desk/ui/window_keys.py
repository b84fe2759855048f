"""Keys with Ctrl on keyboards that have no Latin letters, by the place of the key."""

from collections import defaultdict
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qa_desk.ui.commands import Scope
from qa_desk.ui.key_names import key_name
from qa_desk.ui.shortcuts import CommandTable

_PREFIXES: Final = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)
"""In the order in which QKeySequence writes them."""


class WindowKeys:
    """Asked for keys nobody took: Qt's shortcuts compare characters, and here they are Cyrillic."""

    def __init__(self, commands: CommandTable) -> None:
        self._commands = commands
        self._ids: defaultdict[str, list[str]] = defaultdict(list)
        for command in commands.commands:
            for key in command.keys if command.scope is Scope.WINDOW else ():
                self._ids[key].append(command.id)

    def run(self, event: QKeyEvent) -> bool:
        """Run the window's command for a pressed key; say whether there is one.

        Pages may use the same key; only commands of the page that is shown are possible.
        """
        ids = self._ids.get(chord_name(event), [])
        for command_id in ids:
            if self._commands.action(command_id).isEnabled():
                self._commands.run(command_id)
                break
        return bool(ids)


def chord_name(event: QKeyEvent) -> str:
    """Return the key's name by its place, with its modifiers; empty for a key without Ctrl or Alt."""
    modifiers = event.modifiers()
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    name = key_name(_alone(event)) if modifiers & chord else ""
    if not name:
        return ""
    return "".join(text for flag, text in _PREFIXES if modifiers & flag) + name


def _alone(event: QKeyEvent) -> QKeyEvent:
    """Return the event as if only the key itself had been pressed."""
    letter = chr(event.key()) if event.key() < Qt.Key.Key_Escape else ""
    return QKeyEvent(
        event.type(),
        event.key(),
        Qt.KeyboardModifier.NoModifier,
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        letter,
    )
