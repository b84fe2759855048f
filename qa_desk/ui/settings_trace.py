"""Lets the journal tell which settings were changed in the window, with the values before."""

from PySide6.QtCore import QObject, Slot

from qa_desk.services import tracing
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context


class SettingsTrace(QObject):
    """Follows the settings as long as its parent lives."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._before = context.preferences.settings
        context.preferences.changed.connect(self._note)

    @Slot(str)
    def _note(self, key: str) -> None:
        settings = self._context.preferences.settings
        old, new = self._before.value(key), settings.value(key)
        self._before = settings
        desk = self._context.desk
        if key in tracing.SETTINGS and old != new:
            self._context.jobs.start(
                lambda _token, _report: tracing.setting_changed(desk, key, old, new),
                lane=Lane.WRITING,
            )
