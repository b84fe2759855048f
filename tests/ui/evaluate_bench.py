"""The evaluation page with a contact open, and hands to press its keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.evaluations import Evaluation
from qa_desk.scoring.answers import chosen
from qa_desk.services import evaluating
from qa_desk.services.desk import Desk
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.routes import EvaluateContact
from tests.ui.evaluate_desk import CALL, contact_of

_PATIENCE_MS = 15_000


class Bench:
    """What tests of the page do with it."""

    def __init__(self, shell: Shell, qtbot: QtBot, desk: Desk) -> None:
        self.shell, self.qtbot, self.desk = shell, qtbot, desk
        shell.window.resize(1366, 768)
        shell.window.activateWindow()
        qtbot.waitUntil(shell.window.isActiveWindow)

    @property
    def page(self) -> EvaluatePage:
        """The evaluation page, which is shown."""
        page = self.shell.window.page
        assert isinstance(page, EvaluatePage)
        return page

    def open(self, route: object) -> EvaluatePage:
        """Follow a route and wait for the card."""
        self.shell.window.show_page("evaluate", route)
        page = self.page
        self.wait(lambda: page.model.card is not None)
        return page

    def open_contact(self, external_id: str) -> EvaluatePage:
        """Open a contact and wait for its form."""
        page = self.open(EvaluateContact(contact_of(self.desk, external_id)))
        self.wait(lambda: page.open_contact_id() == external_id and page.form.view.is_whole)
        return page

    def open_call(self) -> EvaluatePage:
        """Open the call and wait for its sound."""
        page = self.open_contact(CALL)
        self.wait(lambda: page.listening.player.recording is not None)
        return page

    def wait(self, happened: object) -> None:
        """Wait until something has happened."""
        self.qtbot.waitUntil(happened, timeout=_PATIENCE_MS)  # type: ignore[arg-type] # any callable

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keys are."""
        target = QApplication.focusWidget() or self.shell.window
        QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        """Type where the keys are."""
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        """Return what has the keys."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def saved(self) -> Evaluation:
        """Wait until all is saved, and read it from the workspace."""
        self.wait(lambda: not self.page.autosave.pending)
        evaluation = self.page.model.evaluation
        assert evaluation is not None
        return evaluating.load(self.desk, evaluation.id)

    def answer_all(self) -> None:
        """Give every criterion its first answer."""
        card = self.page.model.card
        assert card is not None
        for criterion in card.criteria():
            self.page.model.give(criterion.id, chosen(criterion.options[0].id))
