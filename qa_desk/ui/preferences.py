"""The settings in force, which pages may change while the window is open."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from qa_desk import settings
from qa_desk.settings import Settings, Value


class Preferences(QObject):
    """Holds the settings; each change is written at once and told by key."""

    changed = Signal(str)

    def __init__(self, values: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = values
        self._path = path

    def value(self, key: str) -> Value:
        """Return a setting, or its default."""
        return self.settings.value(key)

    def put(self, key: str, value: Value) -> None:
        """Change one setting and write it down; ValueError if the value is not valid."""
        changed = self.settings.with_value(key, value)
        if changed == self.settings:
            return
        settings.save(changed, self._path)
        self.settings = changed
        self.changed.emit(key)
