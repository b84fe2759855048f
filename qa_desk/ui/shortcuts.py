"""Actions made from the table of commands: keys, tool tips and when they are possible."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from qa_desk.ui.commands import Command, Condition, Scope


class CommandTable(QObject):
    """One QAction for each command; pages bind what it does and say when it is possible."""

    changed = Signal()
    """A command became possible or impossible, or its text changed."""

    def __init__(self, commands: Iterable[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands = tuple(commands)
        self._by_id = {command.id: command for command in self.commands}
        if len(self._by_id) != len(self.commands):
            raise ValueError("two commands have the same id")
        self._runs: dict[str, Callable[[], object]] = {}
        self._true = {Condition.ALWAYS}
        self._page = ""
        self._actions = {command.id: self._made(command) for command in self.commands}
        self._update()

    def command(self, command_id: str) -> Command:
        """Return a command; KeyError if there is none."""
        return self._by_id[command_id]

    def action(self, command_id: str) -> QAction:
        """Return the action for a menu or a button; KeyError if there is none."""
        return self._actions[command_id]

    def bind(self, command_id: str, run: Callable[[], object]) -> QAction:
        """Say what a command does; a later call takes the earlier one's place."""
        action = self._actions[command_id]
        self._runs[command_id] = run
        self._update()
        return action

    def run(self, command_id: str) -> None:
        """Do it, if it is possible now."""
        self._actions[command_id].trigger()

    def attach(self, scope: Scope, widget: QWidget) -> None:
        """Let the scope's keys be heard in a widget: in the whole window, or in it and its children."""
        for command in self.commands:
            if command.scope is scope:
                widget.addAction(self._actions[command.id])

    def set_condition(self, condition: Condition, holds: bool) -> None:  # noqa: FBT001 - like Qt
        """Say whether something is the case."""
        (self._true.add if holds else self._true.discard)(condition)
        self._update()

    def set_page(self, key: str) -> None:
        """Say which page is shown."""
        self._page = key
        self._update()

    def retranslate(self) -> None:
        """Take the texts of the window's language."""
        for command in self.commands:
            self._dress(self._actions[command.id], command)
        self.changed.emit()

    def possible(self) -> tuple[Command, ...]:
        """Return the commands that can be run now, in the order of the table."""
        return tuple(c for c in self.commands if self._actions[c.id].isEnabled())

    def window_keys(self) -> frozenset[str]:
        """Return the keys that are heard everywhere, so that fields can leave them to the window."""
        return frozenset(
            QKeySequence(key).toString()
            for command in self.commands
            if command.scope is Scope.WINDOW
            for key in command.keys
        )

    def keys_text(self, command_id: str) -> str:
        """Return a command's keys as they are printed on this system; empty if it has none."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(key.toString(native) for key in self._actions[command_id].shortcuts())

    def _made(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(_context(command.scope))
        action.triggered.connect(lambda: self._run(command.id))
        self._dress(action, command)
        return action

    def _run(self, command_id: str) -> None:
        self._runs[command_id]()

    def _dress(self, action: QAction, command: Command) -> None:
        title = command.title()
        native = QKeySequence.SequenceFormat.NativeText
        keys = ", ".join(key.toString(native) for key in action.shortcuts())
        action.setText(title)
        action.setToolTip(f"{title} ({keys})" if keys else title)

    def _update(self) -> None:
        for command in self.commands:
            here = not command.page or command.page == self._page
            possible = here and command.when in self._true and command.id in self._runs
            self._actions[command.id].setEnabled(possible)
        self.changed.emit()


def _context(scope: Scope) -> Qt.ShortcutContext:
    if scope is Scope.WINDOW:
        return Qt.ShortcutContext.WindowShortcut
    return Qt.ShortcutContext.WidgetWithChildrenShortcut
