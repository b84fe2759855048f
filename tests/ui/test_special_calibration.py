"""The special criteria in a calibration: entered blind, compared without what was hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_desk.domain.evaluations import Mark
from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId
from qa_desk.scoring.answers import Answer, chosen
from qa_desk.services import calibrating
from qa_desk.services.calibrating import Given
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.calibrate import CalibratePage
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.routes import EvaluateContact, OpenSession
from tests.ui.office import ASEL, DMITRY, furnish
from tests.ui.special_card import publish, seconds
from tests.workspace import ME

GAP = "\N{NO-BREAK SPACE}"
_COMMON = {
    "offered": chosen("branch", "app"),
    "initiative": chosen("no"),
    "mood": chosen("calm"),
}
HEARD = {"complaint": chosen("yes"), "hold": seconds(20), **_COMMON}
"""Nothing is hidden behind it."""
CHANGED = {**HEARD, "hold": seconds(25), "apology": chosen("no"), "thanked": chosen("no")}
"""The apology and the thanks were judged before other answers hid them."""


@pytest.fixture
def contact(desk: Desk) -> ContactId:
    return furnish(desk, 1)[0]


def a_session(desk: Desk, contact: ContactId, *people: EvaluatorId) -> SessionId:
    ref = publish(desk)
    return calibrating.create(desk, "Hold", (contact,), ref, people, master=people[0]).value.id


def given(
    desk: Desk, session: SessionId, who: EvaluatorId, contact: ContactId, **more: Answer
) -> None:
    answers = {**HEARD, **more}
    marks = {place: Mark(answer) for place, answer in answers.items()}
    calibrating.answer(desk, session, who, contact, Given(marks, (), ""))


def the_page(shell: Shell, session: SessionId, qtbot: QtBot) -> CalibratePage:
    shell.window.resize(1366, 768)
    shell.window.show_page("calibrate", OpenSession(session))
    page = shell.window.page
    assert isinstance(page, CalibratePage)
    qtbot.waitUntil(lambda: page.card.view is not None)
    return page


def test_what_an_author_hid_in_the_end_is_no_opinion(desk: Desk, contact: ContactId) -> None:
    session = a_session(desk, contact, ASEL, DMITRY)
    given(desk, session, ASEL, contact, complaint=chosen("no"), apology=chosen("yes"))
    given(desk, session, DMITRY, contact, **CHANGED)
    calibrating.reveal(desk, session)
    found = calibrating.comparison(desk, session)
    answers = {item.criterion: item.answers for item in found.items}
    assert dict(answers["apology"]) == {ASEL: chosen("yes")}
    assert dict(answers["thanked"]) == {}
    assert found.compared == 5
    assert found.matched == 3


def test_numbers_and_several_answers_are_compared_in_words(
    desk: Desk, contact: ContactId, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, contact, ASEL, DMITRY)
    given(desk, session, ASEL, contact)
    given(desk, session, DMITRY, contact, **CHANGED)
    calibrating.reveal(desk, session)
    page = the_page(opened_shell, session, qtbot)
    model = page.card.compared.model()
    rows = {
        str(model.index(row, 0).data()): [str(model.index(row, c).data()) for c in (1, 2, 3)]
        for row in range(model.rowCount())
    }
    assert rows["Time on hold"] == [f"20{GAP}s", f"25{GAP}s", "Differ"]
    assert rows["Ways out that were offered"] == ["Branch; App", "Branch; App", "Match"]


def test_names_of_evaluators_have_room_in_a_small_window(
    desk: Desk, contact: ContactId, opened_shell: Shell, qtbot: QtBot
) -> None:
    opened_shell.context.languages.switch(Language.RU)
    session = a_session(desk, contact, ASEL, DMITRY)
    for who in (ASEL, DMITRY):
        given(desk, session, who, contact)
    calibrating.reveal(desk, session)
    table = the_page(opened_shell, session, qtbot).card.evaluators
    assert [one.name for one in table.values()] == ["Асель Нурланова", "Дмитрий Орлов"]
    for column in range(table.model().columnCount()):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    opened_shell.context.languages.switch(Language.EN)


def test_a_blind_entry_is_filled_and_submitted_by_key(
    desk: Desk, contact: ContactId, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, contact, ME, ASEL)
    window = opened_shell.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("evaluate", EvaluateContact(contact, session=session))
    page = window.page
    assert isinstance(page, EvaluatePage)
    qtbot.waitUntil(lambda: page.model.card is not None)
    one, two, enter = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return
    for key in (two, enter, two, enter, Qt.Key.Key_7, Qt.Key.Key_5, enter, two, enter):
        press(key)
    assert page.model.current == "thanked"
    for key in (one, enter, one, enter, one):
        press(key)
    assert page.model.live is not None
    assert page.model.live.missing == ()
    QTest.keyClick(page.form.view, enter, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.model.editable)
    qtbot.waitUntil(lambda: calibrating.left_for_me(desk, session) == ())


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)
