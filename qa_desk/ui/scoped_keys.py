"""Keys without Ctrl that work only in one part of a page, on every keyboard layout."""

from PySide6.QtGui import QKeyEvent

from qa_desk.ui.commands import Scope
from qa_desk.ui.key_names import key_name
from qa_desk.ui.shortcuts import CommandTable


class ScopedKeys:
    """Finds and runs the command that a part of the page has for a key.

    Qt's own shortcuts compare characters, which on a Cyrillic layout are others; so the part's
    `keyPressEvent` asks here.
    """

    def __init__(self, commands: CommandTable, scope: Scope) -> None:
        self._commands = commands
        self._ids = {
            key: command.id
            for command in commands.commands
            if command.scope is scope
            for key in command.keys
        }

    def command_for(self, event: QKeyEvent) -> str:
        """Return the id of the command for a pressed key; empty if there is none."""
        return self._ids.get(key_name(event), "")

    def run(self, event: QKeyEvent) -> bool:
        """Run the command for a pressed key, if it is possible now; say whether it was."""
        command_id = self.command_for(event)
        if not command_id or not self._commands.action(command_id).isEnabled():
            return False
        self._commands.run(command_id)
        return True
