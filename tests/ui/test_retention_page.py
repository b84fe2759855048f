"""The page of keeping and erasing by keyboard: a rule, a hold, a run and an erased customer."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.ids import ContactId
from qa_desk.domain.retention import Part, Rule
from qa_desk.services import holds, retention
from qa_desk.services.desk import Desk
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.people_dialog import FormDialog
from qa_desk.ui.pages.retention import RetentionPage
from tests.db.builders import a_chat
from tests.ui.accessibility import unnamed_focusable

KEY = Qt.Key
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def contact(desk: Desk) -> ContactId:
    with desk.store.change(desk.user, "prepare a test") as change:
        chat = replace(a_chat("C-1"), customer_key="K-1", started_at=LONG_AGO)
        added = change.contacts.add(chat)
        change.commit()
    return added


@pytest.fixture
def page(opened_shell: Shell, contact: ContactId, qtbot: QtBot) -> RetentionPage:
    assert contact
    opened_shell.window.show_page("retention")
    found = opened_shell.window.page
    assert isinstance(found, RetentionPage)
    qtbot.waitUntil(found.try_button.isEnabled)
    return found


def the_dialog(page: RetentionPage, qtbot: QtBot) -> FormDialog:
    def found() -> list[FormDialog]:
        return [each for each in page.window().findChildren(FormDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def fill(dialog: FormDialog, name: str, text: str) -> None:
    [field] = [
        w for w in dialog.findChildren(QWidget) if w.accessibleName() == name and w.focusPolicy()
    ]
    field.setFocus()
    QTest.keyClicks(field, text)


def agree(dialog: FormDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, KEY.Key_Return)


def confirm(page: RetentionPage, qtbot: QtBot) -> None:
    def box() -> QMessageBox | None:
        return next((b for b in page.window().findChildren(QMessageBox) if b.isVisible()), None)

    qtbot.waitUntil(lambda: box() is not None)
    asked = box()
    assert asked is not None
    [yes] = [
        b
        for b in asked.findChildren(QPushButton)
        if asked.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole
        or asked.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole
    ]
    yes.click()


def test_everything_on_it_has_a_name(page: RetentionPage) -> None:
    for tab in range(3):
        page.tabs.setCurrentIndex(tab)
        page.focus_first()
        assert unnamed_focusable(page) == []


def test_a_rule_is_written_by_keyboard(page: RetentionPage, desk: Desk, qtbot: QtBot) -> None:
    page.forms.rule(None)
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Topic", "Cards")
    agree(dialog, qtbot)

    [rule] = retention.rules(desk)
    assert (rule.days, rule.topic, rule.parts) == (365, "Cards", frozenset({Part.RECORDING}))
    qtbot.waitUntil(lambda: len(page.rules.table.values()) == 1)


def test_rules_are_carried_out_after_saying_what_would_go(
    page: RetentionPage, desk: Desk, contact: ContactId, qtbot: QtBot
) -> None:
    retention.save_rule(desk, Rule("r", 30, frozenset({Part.MESSAGES})))
    page.try_button.click()
    confirm(page, qtbot)

    qtbot.waitUntil(lambda: len(page.runs.table.values()) == 1)
    with desk.store.read() as reader:
        assert reader.contacts.get(contact).messages == ()


def test_a_hold_without_a_reason_is_refused_in_the_form(
    page: RetentionPage, desk: Desk, contact: ContactId, qtbot: QtBot
) -> None:
    page.forms.hold()
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Contact", str(contact))
    QTest.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: "reason" in dialog.said.text())
    fill(dialog, "Reason", "court")
    agree(dialog, qtbot)

    [hold] = holds.holds(desk)
    assert (hold.contact, hold.reason) == (contact, "court")


def test_a_customer_is_erased_and_the_certificate_shown(page: RetentionPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    page.forms.customer()
    dialog = the_dialog(page, qtbot)
    fill(dialog, "Customer", "k-1")
    qtbot.waitUntil(lambda: "1" in dialog.said.text())
    agree(dialog, qtbot)

    qtbot.waitUntil(lambda: "Certificate of removal" in page.certificate.toPlainText())
    assert "K-1" not in page.certificate.toPlainText()
