"""Nothing is cut off: in the longest language, with a large font, in a small window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.texts import Language
from qa_desk.ui.main import Shell, shell
from qa_desk.ui.pages import PAGES
from tests.ui.accessibility import clipped_texts

LARGE = 1.5


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    """Let the system ask for a font half as large again."""
    before = QFont(qapp.font())
    large = QFont(before)
    large.setPointSizeF(max(10.0, before.pointSizeF()) * LARGE)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.fixture
def large_shell(
    large_font: None, qapp: QApplication, desk: Desk, service: JobService
) -> Iterator[Shell]:
    """Return the window of a small screen, in the large font."""
    assert large_font is None
    with shell(qapp, desk, service) as built:
        built.context.preferences.put("first_run_done", value=True)
        built.window.resize(1366, 768)
        built.window.show()
        yield built


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_no_text_is_cut_off_with_a_large_font(
    large_shell: Shell, qtbot: QtBot, language: Language, key: str
) -> None:
    def nothing_is_cut_off() -> None:
        assert clipped_texts(large_shell.window) == []

    large_shell.context.languages.switch(language)
    large_shell.window.show_page(key)
    qtbot.waitUntil(lambda: not large_shell.context.jobs.busy)
    qtbot.waitUntil(nothing_is_cut_off)
