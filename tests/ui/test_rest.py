"""A window that nobody uses does nothing: a layout that asks for itself anew would take a processor."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.ui.main import Shell
from qa_desk.ui.pages import PAGES

_LOOKS, _LOOK_MS = 30, 100
_FEW = 5


@dataclass
class _Layouts(QObject):
    """Counts what widgets are asked to be laid out anew."""

    asked: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.asked += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("width", [1000, 1366])
@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_a_page_at_rest_is_not_laid_out(
    opened_shell: Shell, qapp: QApplication, qtbot: QtBot, key: str, width: int
) -> None:
    opened_shell.window.resize(width, 768)
    opened_shell.window.show_page(key)
    layouts = _Layouts()
    qapp.installEventFilter(layouts)

    def is_still() -> bool:
        layouts.asked = 0
        qtbot.wait(_LOOK_MS)
        return layouts.asked < _FEW

    assert any(is_still() for _ in range(_LOOKS))
    qapp.removeEventFilter(layouts)
