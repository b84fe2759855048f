"""Calibration: blind while it is open, compared by shape and word once it is revealed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from qa_desk.domain.evaluations import Purpose, State
from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId
from qa_desk.services import calibrating
from qa_desk.services.calibrating import Given
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.models.columns import BADGE_ROLE
from qa_desk.ui.pages.calibrate import CalibratePage
from qa_desk.ui.routes import EvaluateContact, OpenSession
from qa_desk.ui.viewmodels import calibration
from qa_desk.ui.viewmodels.calibration import SessionDraft, compared_lines
from tests.ui.accessibility import unnamed_focusable
from tests.ui.office import ASEL, furnish, marks, the_card
from tests.workspace import ME


@pytest.fixture
def office(desk: Desk) -> tuple[ContactId, ...]:
    """Return contacts on the desk."""
    return furnish(desk, 4)


def a_session(desk: Desk, *contacts: ContactId, master: EvaluatorId | None = ASEL) -> SessionId:
    ref, _card = the_card(desk)
    return calibrating.create(desk, "Hold", contacts, ref, (ME, ASEL), master=master).value.id


def answer(
    desk: Desk, session: SessionId, who: EvaluatorId, contact: ContactId, **worst: bool
) -> None:
    _ref, card = the_card(desk)
    calibrating.answer(desk, session, who, contact, Given(marks(card, **worst), (), ""))


def the_page(shell: Shell, qtbot: QtBot) -> CalibratePage:
    shell.window.show_page("calibrate")
    found = shell.window.page
    assert isinstance(found, CalibratePage)
    qtbot.waitUntil(lambda: found._data is not None)
    return found


def shown(page: CalibratePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.card.view is not None)


def texts(page: CalibratePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def cells(page: CalibratePage, row: int) -> list[str]:
    model = page.card.compared.model()
    return [str(model.index(row, place).data()) for place in range(model.columnCount())]


def test_without_a_session_the_page_says_what_to_do(opened_shell: Shell, qtbot: QtBot) -> None:
    page = the_page(opened_shell, qtbot)
    assert "No session yet" in texts(page)
    assert unnamed_focusable(page) == []


def test_a_session_is_opened_from_the_form_by_keys(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    page = the_page(opened_shell, qtbot)
    page.begin()
    form = page.form
    assert form._lacking.text() == "Give the session a title."
    QTest.keyClicks(form.name, "Hold")
    qtbot.waitUntil(lambda: form.picker.all.rows.value(0) is not None)
    assert form._lacking.text() == "Choose at least one contact."
    QTest.keyClick(form.picker.all, Qt.Key.Key_Return)
    QTest.keyClick(form.picker.all, Qt.Key.Key_Return)
    assert [row.id for row in form.picker.chosen()] == [office[-1]]
    assert form._lacking.text() == "Choose at least two people."
    form.participants.setCurrentRow(form.participants._values.index(ASEL))
    QTest.keyClick(form.participants, Qt.Key.Key_Space)
    assert set(form.participants.values()) == {ME, ASEL}
    form.master.choose(ASEL)
    assert unnamed_focusable(page) == []
    QTest.keyClick(form.open_button, Qt.Key.Key_Space)
    shown(page, qtbot)
    (session,) = calibrating.sessions(desk)
    made = calibrating.session(desk, session.id)
    assert (made.title, made.contacts, made.master) == ("Hold", (office[-1],), ASEL)
    assert set(made.participants) == {ME, ASEL}


def test_delete_takes_a_chosen_contact_out(
    office: tuple[ContactId, ...], opened_shell: Shell, qtbot: QtBot
) -> None:
    assert office
    page = the_page(opened_shell, qtbot)
    page.begin()
    picker = page.form.picker
    qtbot.waitUntil(lambda: picker.all.rows.value(0) is not None)
    QTest.keyClick(picker.all, Qt.Key.Key_Return)
    picker.chosen_list.setFocus()
    QTest.keyClick(picker.chosen_list, Qt.Key.Key_Delete)
    assert picker.chosen() == ()


def test_the_picker_searches(
    office: tuple[ContactId, ...], opened_shell: Shell, qtbot: QtBot
) -> None:
    page = the_page(opened_shell, qtbot)
    page.begin()
    qtbot.waitUntil(lambda: page.form.picker.all.rows.rowCount() == len(office))
    QTest.keyClicks(page.form.picker.words, "topic 2")
    qtbot.waitUntil(lambda: page.form.picker.all.rows.rowCount() == 1)


def test_while_it_is_blind_the_page_knows_who_but_not_what(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    answer(desk, session, ASEL, office[0], greeting=True)
    page = the_page(opened_shell, qtbot)
    shown(page, qtbot)
    assert page.card.view is not None
    assert page.card.view.comparison is None
    assert "Still waiting for: Test Lead." in texts(page)
    done = [(line.name, line.is_done) for line in page.card.participants.values()]
    assert done == [("Test Lead", False), ("Асель Нурланова", True)]
    assert page.card.compared.values() == ()
    assert [entry.state for entry in page.card.own.values()] == [None]


def test_enter_on_my_entry_evaluates_it_blind(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    page = the_page(opened_shell, qtbot)
    shown(page, qtbot)
    sent: list[tuple[str, object]] = []
    page.navigate.disconnect()
    page.navigate.connect(lambda key, argument: sent.append((key, argument)))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QTest.keyClick(page.card.own, Qt.Key.Key_Return)
    route = EvaluateContact(office[0], purpose=Purpose.CALIBRATION, session=session)
    assert sent == [("evaluate", route)]


def test_a_begun_entry_is_told_as_begun(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0], office[1])
    calibrating.my_entry(desk, session, office[1])
    page = the_page(opened_shell, qtbot)
    shown(page, qtbot)
    assert [entry.state for entry in page.card.own.values()] == [None, State.DRAFT]


def test_the_reveal_is_asked_for_and_names_who_is_missing(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    page = the_page(opened_shell, qtbot)
    shown(page, qtbot)
    page.card.reveal_button.click()
    (box,) = page.findChildren(QMessageBox)
    assert "Test Lead, Асель Нурланова have not submitted everything." in box.text()
    box.reject()
    assert calibrating.session(desk, session).revealed_at is None


def test_what_is_revealed_is_compared_by_shape_and_word(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    answer(desk, session, ASEL, office[0])
    answer(desk, session, ME, office[0], closing=True)
    page = the_page(opened_shell, qtbot)
    shown(page, qtbot)
    page.card.reveal_button.click()
    (box,) = page.findChildren(QMessageBox)
    (agree,) = [b for b in box.buttons() if b.text() == "Reveal"]
    agree.click()
    qtbot.waitUntil(lambda: bool(page.card.compared.values()))
    assert cells(page, 0) == ["Greeting and introduction", "Yes", "Yes", "Match"]
    assert cells(page, 1) == ["Closing the contact", "No", "Yes", "Differ"]
    model = page.card.compared.model()
    assert model.index(1, 3).data(BADGE_ROLE) == "bad"
    assert not model.index(1, 3).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert not model.index(1, 1).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(1, 2).data(Qt.ItemDataRole.DecorationRole) is None
    assert cells(page, model.rowCount() - 1)[0] == "Score"
    assert "11 of 12 criteria" in texts(page)
    assert not page.card.reveal_button.isVisible()


def test_shares_and_bias_stand_beside_their_n(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    answer(desk, session, ASEL, office[0])
    answer(desk, session, ME, office[0], closing=True)
    calibrating.reveal(desk, session)
    page = the_page(opened_shell, qtbot)
    qtbot.waitUntil(lambda: bool(page.card.compared.values()))
    model = page.card.evaluators.model()
    assert [str(model.index(0, place).data()) for place in range(6)] == [
        "Test Lead", "", "92% (11 of 12)", "\N{MINUS SIGN}9.0", "9.0", "1",
    ]  # fmt: skip
    assert str(model.index(1, 1).data()) == "Master"


def test_figures_are_judged_by_the_limits_of_the_settings(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    answer(desk, session, ASEL, office[0])
    answer(desk, session, ME, office[0], closing=True)
    calibrating.reveal(desk, session)
    page = the_page(opened_shell, qtbot)
    qtbot.waitUntil(lambda: bool(page.card.compared.values()))
    model = page.card.evaluators.model()
    share, deviation = model.index(0, 2), model.index(0, 4)
    icon = Qt.ItemDataRole.DecorationRole
    assert not share.data(icon).isNull()
    assert share.data(Qt.ItemDataRole.ToolTipRole) == "Good from 90%."
    told = texts(page)
    assert "Good · 11 of 12 criteria · fewer than 10 contacts: this says little" in told
    assert "Krippendorff's alpha" in told
    assert "Good · good from 0.800, acceptable from 0.667" in told
    before = deviation.data(Qt.ItemDataRole.ForegroundRole)
    preferences = page.context.preferences
    preferences.put("agreement_match", 95.0)
    preferences.put("agreement_total_amber", 6.0)
    preferences.put("agreement_contacts", 2)
    told = texts(page)
    assert "Below the limit · 11 of 12 criteria · fewer than 2 contacts" in told
    assert model.index(0, 4).data(Qt.ItemDataRole.ForegroundRole) != before


def test_contacts_of_a_longer_session_have_headings(
    office: tuple[ContactId, ...], desk: Desk
) -> None:
    session = a_session(desk, office[0], office[1], master=None)
    calibrating.reveal(desk, session, force=True)
    comparison = calibration.load_session(desk, session).comparison
    assert comparison is not None
    lines = compared_lines(comparison)
    headings = [line.contact for line in lines if line.item is None and line.totals is None]
    assert headings == ["C-000", "C-001"]


def test_the_report_is_written_into_the_folder_of_reports(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    for who in (ME, ASEL):
        answer(desk, session, who, office[0])
    calibrating.reveal(desk, session)
    page = the_page(opened_shell, qtbot)
    qtbot.waitUntil(page.card.report_button.isVisible)
    with qtbot.waitSignal(page.context.notices.told) as told:
        page.card.report_button.click()
    assert told.args is not None
    assert told.args[0].action == "Open"
    written: list[Path] = list(desk.paths.reports.glob("*.xlsx"))
    assert len(written) == 1


def test_another_page_opens_a_session(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    first = a_session(desk, office[0])
    a_session(desk, office[1])
    page = the_page(opened_shell, qtbot)
    page.arrive(OpenSession(first))
    qtbot.waitUntil(
        lambda: page.card.view is not None and page.card.view.standing.session.id == first
    )


def test_a_session_of_others_offers_no_entry(office: tuple[ContactId, ...], desk: Desk) -> None:
    ref, _card = the_card(desk)
    others = (ASEL, EvaluatorId("dmitry"))
    made = calibrating.create(desk, "Others", office[:1], ref, others).value
    view = calibration.load_session(desk, made.id)
    assert view.own == ()
    assert view.may_reveal  # the person at the desk leads


def test_a_draft_is_complete_only_with_all_its_parts(desk: Desk) -> None:
    furnish(desk, 1)
    ref, _card = the_card(desk)
    whole = SessionDraft("t", ref, (ContactId(1),), (ME, ASEL), None)
    assert whole.is_complete
    assert not SessionDraft("", ref, (ContactId(1),), (ME, ASEL), None).is_complete
    assert not SessionDraft("t", None, (ContactId(1),), (ME, ASEL), None).is_complete
    assert not SessionDraft("t", ref, (), (ME, ASEL), None).is_complete
    assert not SessionDraft("t", ref, (ContactId(1),), (ME,), None).is_complete


def test_the_comparison_speaks_another_language(
    office: tuple[ContactId, ...], desk: Desk, opened_shell: Shell, qtbot: QtBot
) -> None:
    session = a_session(desk, office[0])
    for who in (ME, ASEL):
        answer(desk, session, who, office[0])
    calibrating.reveal(desk, session)
    page = the_page(opened_shell, qtbot)
    qtbot.waitUntil(lambda: bool(page.card.compared.values()))
    page.context.languages.switch(Language.RU)
    qtbot.waitUntil(lambda: cells(page, 0)[-1] == "Совпало")
    assert cells(page, 0)[0] == "Приветствие и представление"
    assert unnamed_focusable(page) == []
