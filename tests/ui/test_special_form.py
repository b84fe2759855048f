"""The special criteria on the evaluation page, filled by key, saved, undone and submitted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.evaluations import Evaluation, State
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.services import evaluating
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.routes import OpenEvaluation
from qa_desk.ui.widgets.criterion_row import CriterionRow
from qa_desk.ui.widgets.number_field import NumberField
from tests.ui.accessibility import unnamed_focusable
from tests.ui.evaluate_desk import CHAT, a_demo_desk, contact_of
from tests.ui.special_card import publish, seconds

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
_PATIENCE_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_demo_desk(tmp_path)
    yield opened
    opened.store.close()


@dataclass(frozen=True, slots=True)
class Form:
    """The page with the special card open, and hands to press its keys."""

    page: EvaluatePage
    desk: Desk
    qtbot: QtBot

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(focused(), key)

    def chord(self, key: Qt.Key) -> None:
        QTest.keyClick(focused(), key, CONTROL)

    def go(self, place: str) -> CriterionRow:
        self.page.model.go(place)
        self.page.form.view.take_keys()
        return self.row(place)

    def row(self, place: str) -> CriterionRow:
        return self.page.form.view.row(place)

    def field(self) -> NumberField:
        field = self.row("hold").number_field
        assert field is not None
        return field

    def answer(self, place: str) -> Answer | None:
        return self.page.model.sheet.mark(place).answer

    def wait(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=_PATIENCE_MS)

    def saved(self) -> Evaluation:
        self.wait(lambda: not self.page.autosave.pending)
        evaluation = self.page.model.evaluation
        assert evaluation is not None
        return evaluating.load(self.desk, evaluation.id)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def form(opened_shell: Shell, qtbot: QtBot, desk: Desk) -> Form:
    ref = publish(desk)
    begun = evaluating.start(desk, contact_of(desk, CHAT), ref).value
    window = opened_shell.window
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("evaluate", OpenEvaluation(begun.id))
    page = window.page
    assert isinstance(page, EvaluatePage)
    view = page.form.view
    qtbot.waitUntil(lambda: page.model.card is not None and view.is_whole, timeout=_PATIENCE_MS)
    return Form(page, desk, qtbot)


def test_hidden_criteria_come_and_go_with_the_answers(form: Form) -> None:
    assert not form.row("apology").isVisible()
    form.press(Qt.Key.Key_2)
    assert form.row("apology").isVisible()
    form.press(Qt.Key.Key_Down)
    assert focused() is form.row("apology")
    form.press(Qt.Key.Key_Up, Qt.Key.Key_1)
    assert not form.row("apology").isVisible()
    assert focused() is form.row("complaint")


def test_a_section_without_criteria_that_apply_is_not_headed(form: Form) -> None:
    head = form.page.form.view._heads["long_hold"]
    assert not head.isVisible()
    form.page.model.measure("hold", Fraction(70))
    assert head.isVisible()


def test_the_keys_are_never_lost_with_a_row_that_goes(form: Form) -> None:
    form.press(Qt.Key.Key_2, Qt.Key.Key_Down, Qt.Key.Key_2, Qt.Key.Key_C)
    assert form.row("apology").isAncestorOf(focused())
    form.page.model.put(form.page.model.sheet.answered("complaint", chosen("yes")))
    assert focused() is form.row("complaint")


def test_digits_write_a_number_only_where_one_is_asked_for(form: Form) -> None:
    form.press(Qt.Key.Key_1)
    assert form.answer("complaint") == chosen("yes")
    form.go("hold")
    form.press(Qt.Key.Key_4, Qt.Key.Key_0)
    assert focused() is form.field()
    assert form.field().text() == "40"
    assert form.saved().marks["hold"].answer == seconds(40)


@pytest.mark.parametrize(
    ("language", "keys", "shown"),
    [(Language.RU, "12,5", "12,5"), (Language.KK, "12.5", "12,5"), (Language.EN, "12,5", "12.5")],
)
def test_a_decimal_is_typed_in_the_manner_of_the_language(
    form: Form, language: Language, keys: str, shown: str
) -> None:
    form.page.context.languages.switch(language)
    form.go("hold")
    QTest.keyClicks(focused(), keys[0])
    QTest.keyClicks(focused(), keys[1:])
    assert form.field().text() == shown
    assert form.answer("hold") == Answer(number=Fraction(25, 2))
    form.page.context.languages.switch(Language.EN)


def test_the_digit_row_of_the_kazakh_layout_writes_digits(form: Form) -> None:
    form.go("hold")
    for key, text in ((0x04D8, "ә"), (0x0492, "ғ")):
        QApplication.sendEvent(focused(), QKeyEvent(QEvent.Type.KeyPress, key, NONE, text))
    assert form.answer("hold") == seconds(25)


def test_letters_in_the_number_are_keys_of_the_scorecard(form: Form) -> None:
    form.go("hold")
    form.press(Qt.Key.Key_5)
    assert focused() is form.field()
    QApplication.sendEvent(focused(), QKeyEvent(QEvent.Type.KeyPress, 0x0422, NONE, "т"))
    assert form.answer("hold") == NOT_APPLICABLE
    assert form.field().text() == ""


def test_arrows_enter_and_escape_leave_the_number(form: Form) -> None:
    form.go("hold")
    form.press(Qt.Key.Key_5, Qt.Key.Key_Escape)
    assert focused() is form.row("hold")
    form.press(Qt.Key.Key_7)
    assert form.field().text() == "7"
    form.press(Qt.Key.Key_Down)
    assert focused() is form.row("offered")
    form.press(Qt.Key.Key_Up, Qt.Key.Key_7, Qt.Key.Key_Return)
    assert focused() is form.row("offered")


def test_a_number_in_no_range_is_told_and_stays_as_typed(form: Form) -> None:
    row = form.go("hold")
    form.press(Qt.Key.Key_7, Qt.Key.Key_0, Qt.Key.Key_0)
    assert form.field().text() == "700"
    assert form.answer("hold") is None
    assert (
        "a number is needed: 0–30, 30–90, 90–600\N{NO-BREAK SPACE}s" in row._lack.accessibleName()
    )
    form.press(Qt.Key.Key_Escape, Qt.Key.Key_Delete)
    assert form.field().text() == ""
    assert not row._lack.isVisible()


def test_typing_a_number_is_one_step_back(form: Form) -> None:
    form.press(Qt.Key.Key_1)
    form.go("hold")
    form.press(Qt.Key.Key_6, Qt.Key.Key_1)
    assert form.row("thanked").isVisible()
    form.chord(Qt.Key.Key_Z)
    assert form.answer("hold") is None
    assert form.field().text() == ""
    assert not form.row("thanked").isVisible()
    form.chord(Qt.Key.Key_Y)
    assert form.saved().marks["hold"].answer == seconds(61)


def test_digits_toggle_boxes_and_undo_takes_one_back(form: Form) -> None:
    row = form.go("offered")
    form.press(Qt.Key.Key_1, Qt.Key.Key_3)
    assert [pill.isChecked() for pill in row.answer_pills] == [True, False, True]
    form.press(Qt.Key.Key_1)
    assert form.answer("offered") == chosen("callback")
    form.chord(Qt.Key.Key_Z)
    assert form.saved().marks["offered"].answer == chosen("branch", "callback")


def test_a_click_toggles_a_box(form: Form) -> None:
    pill = form.row("offered").answer_pills[1]
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert form.answer("offered") == chosen("app")
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert form.answer("offered") is None
    assert not pill.isChecked()


def test_bonus_and_rider_carry_a_word(form: Form) -> None:
    assert form.row("initiative").notes == ("bonus",)
    assert form.row("mood").notes == ("measured, not scored",)
    assert form.row("complaint").notes == ()
    assert form.row("initiative")._weight.text() == "+5"
    assert form.row("mood")._weight.text() == ""


def test_the_explanation_tells_conditions_bonuses_and_riders(form: Form) -> None:
    form.press(Qt.Key.Key_1)
    form.page.model.give("initiative", chosen("yes"))
    form.page.form.toggle_explanation()
    table = form.page.form.explanation._table.model()
    lines = {
        str(table.index(row, 0).data()): [str(table.index(row, c).data()) for c in range(1, 5)]
        for row in range(table.rowCount())
    }
    assert lines["Apology given"][2] == "by condition"
    assert lines["Own initiative (bonus)"] == ["+5", "–", "1 of 1", "5"]
    assert lines["Mood of the customer"] == ["–", "–", "–", "not scored"]
    assert "Bonuses add 5." in form.page.form.explanation._sum.text()


def test_it_is_submitted_without_what_is_hidden_and_then_read_only(form: Form) -> None:
    form.press(Qt.Key.Key_1)
    form.go("hold")
    form.press(Qt.Key.Key_9)
    for place, key in (("offered", 1), ("initiative", 1), ("mood", 2)):
        form.go(place)
        form.press(Qt.Key(Qt.Key.Key_0 + key))
    form.go("offered")
    form.press(Qt.Key.Key_2, Qt.Key.Key_3)
    form.chord(Qt.Key.Key_Return)
    form.wait(lambda: form.saved().state is State.SUBMITTED)
    form.wait(lambda: not form.page.model.editable)
    assert form.field().isReadOnly()
    form.go("hold")
    form.press(Qt.Key.Key_1)
    assert form.field().text() == "9"
    assert not form.row("apology").isVisible()


def test_submission_asks_for_what_has_come_into_view(form: Form) -> None:
    form.press(Qt.Key.Key_2)
    form.chord(Qt.Key.Key_Return)
    assert form.page.model.editable
    assert "not answered yet" in form.row("apology")._lack.accessibleName()


def test_everything_that_takes_keys_has_a_name(form: Form) -> None:
    assert unnamed_focusable(form.page) == []
    assert form.field().accessibleName() == "Time on hold"
    assert form.field().accessibleDescription() == "0–600\N{NO-BREAK SPACE}s"
    form.go("hold")
    form.press(Qt.Key.Key_8)
    assert form.row("hold").accessibleName() == "Time on hold: 8\N{NO-BREAK SPACE}s"
