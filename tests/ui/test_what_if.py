"""A what-if in the window: figures before and after, whose verdict flips, and why."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Document, put
from qa_desk.domain.evaluations import CardRef
from qa_desk.services import card_drafts, scorecards
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from qa_desk.ui.main import Shell
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.pages.what_if import WhatIfDialog, open_what_if
from qa_desk.ui.viewmodels.what_if import Shown, Target
from qa_desk.vault import keyfile
from qa_desk.vault.sealed import is_sealed
from tests.ui.accessibility import clipped_texts, unnamed_focusable
from tests.unit.services.quality import CARD, CLEAN, add_contact, evaluate, lost, marks

GATE = ("sections", 0, "criteria", 0, "gate")
MARK = ("scoring", "pass_mark")
Opened = Callable[..., WhatIfDialog]


@pytest.fixture
def card(desk: Desk) -> CardRef:
    """A card with six evaluations, one of which lost the greeting; and a second version."""
    ref = scorecards.publish_text(desk, CARD).value
    late = marks(greeting=lost("late"))
    for name, given in [*((f"clean {n}", CLEAN) for n in range(5)), ("late", late)]:
        evaluate(desk, add_contact(desk, name), given)
    return ref


def stricter(desk: Desk, ref: CardRef) -> Document:
    return put(card_drafts.from_published(desk, ref), MARK, 90)


@pytest.fixture
def opened(opened_shell: Shell, card: CardRef, qtbot: QtBot) -> Opened:
    """Open the view over the page of scorecards and wait until it has an answer."""

    def open_it(document: Document | None = None, *, answered: bool = True) -> WhatIfDialog:
        opened_shell.window.show_page("scorecards")
        page = opened_shell.window.page
        assert page is not None
        dialog = open_what_if(opened_shell.context, card, document, page)
        if answered:
            qtbot.waitUntil(lambda: dialog.contacts.current() is not None)
            qtbot.waitUntil(dialog.account.lines.isVisible)
        return dialog

    return open_it


def cells(dialog: WhatIfDialog) -> list[list[str]]:
    model = dialog.figures.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def texts(dialog: WhatIfDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_draft_shows_whose_verdict_flips(opened: Opened, desk: Desk, card: CardRef) -> None:
    dialog = opened(stricter(desk, card))
    assert cells(dialog)[0] == [
        "Mean score",
        "96.7 (90.0–100.0)",
        "96.7 (90.0–100.0)",
        "0.0 (0.0–0.0)",
    ]
    assert cells(dialog)[1][0] == "Passed"
    assert cells(dialog)[1][3] == "\N{MINUS SIGN}16.7"
    assert [each.stored.contact for each in dialog.contacts.values()] == ["late"]
    assert dialog.shown.value() is Shown.FLIPS
    assert dialog.shown.currentText() == "Verdict flips (1)"
    assert "Now below the mark. Score: 80.00 before, 80.00 after (0.00)." in texts(dialog)
    assert "Contacts compared: 6." in texts(dialog)


def test_the_account_tells_what_moved_and_which_gate_fell(
    opened: Opened, desk: Desk, card: CardRef
) -> None:
    document = put(card_drafts.from_published(desk, card), GATE, "contact")
    document = put(document, ("sections", 0, "criteria", 1, "weight"), 20)
    dialog = opened(document)
    assert "Newly hit: Greeting: zeroes the contact." in texts(dialog)
    model = dialog.account.lines.model()
    first = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert first == ["Solution", "Yes", "60.00", "33.33", "\N{MINUS SIGN}26.67"]


def test_another_list_is_chosen_by_key(opened: Opened, desk: Desk, card: CardRef) -> None:
    dialog = opened(stricter(desk, card))
    dialog.shown.setFocus()
    QTest.keyClick(dialog.shown, Qt.Key.Key_End)
    dialog.shown.activated.emit(dialog.shown.currentIndex())
    assert dialog.shown.value() is Shown.ALL
    assert len(dialog.contacts.values()) == 6
    assert dialog.contacts.values()[0].stored.contact == "late"


def test_enter_opens_the_evaluation(
    opened: Opened, desk: Desk, card: CardRef, opened_shell: Shell, qtbot: QtBot
) -> None:
    dialog = opened(stricter(desk, card))
    QTest.keyClick(dialog.contacts, Qt.Key.Key_Return)
    page = opened_shell.window.page
    assert isinstance(page, EvaluatePage)
    qtbot.waitUntil(lambda: page.model.evaluation is not None)
    assert page.model.evaluation is not None
    assert page.model.evaluation.id == dialog.contacts.values()[0].stored.evaluation
    assert dialog.isVisible()


def test_what_the_draft_asks_in_addition_is_told_and_not_guessed(
    opened: Opened, desk: Desk, card: CardRef, qtbot: QtBot
) -> None:
    document = card_drafts.from_published(desk, card)
    more = {"id": "more", "titles": dict.fromkeys(("en", "ru", "kk"), "More")}
    options = [
        {"id": name, "titles": dict.fromkeys(("en", "ru", "kk"), name), "points": points}
        for name, points in (("yes", 1), ("no", 0))
    ]
    tree = document["sections"]
    assert isinstance(tree, list | tuple)
    section = tree[0]
    assert isinstance(section, dict)
    criteria = [*section["criteria"], {**more, "weight": 5, "options": options}]
    document = put(document, ("sections", 0, "criteria"), criteria)
    dialog = opened(document, answered=False)
    qtbot.waitUntil(lambda: dialog.contacts.current() is not None)
    assert dialog.shown.value() is Shown.LACKING
    assert cells(dialog)[0][1:3] == ["Not enough data", "Not enough data"]
    assert "The new card also asks: More." in texts(dialog)
    qtbot.waitUntil(lambda: "Not answered: More." in texts(dialog))


def test_without_a_draft_another_version_or_a_file_is_chosen(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(answered=False)
    qtbot.waitUntil(lambda: "Nothing else is published yet" in texts(dialog))
    assert not dialog.target.isEnabled()
    file = tmp_path / "strict.yaml"
    file.write_text(CARD.replace("pass_mark: 80", "pass_mark: 90"), "utf-8")
    dialog.compare_with(Target({}, 0, path=file))
    qtbot.waitUntil(lambda: dialog.contacts.current() is not None)
    assert dialog.target.currentText() == "strict.yaml"
    assert len(dialog.contacts.values()) == 1


def test_published_versions_of_the_card_stand_first(opened: Opened, desk: Desk) -> None:
    scorecards.publish_text(desk, CARD.replace("version: 1", "version: 2"))
    other = CARD.replace("id: small", "id: other").replace("en: Small", "en: Other")
    scorecards.publish_text(desk, other)
    dialog = opened()
    names = [dialog.target.itemText(row) for row in range(dialog.target.count())]
    assert names == ["Small, version 2", "Other, version 1"]


def test_a_faulty_file_is_one_sentence_and_the_view_stays(
    opened: Opened, desk: Desk, card: CardRef, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(stricter(desk, card))
    file = tmp_path / "bad.yaml"
    file.write_text("id: 1", "utf-8")
    dialog.compare_with(Target({}, 0, path=file))
    qtbot.waitUntil(lambda: "bad.yaml" in texts(dialog))
    assert not dialog.figures.isVisible()
    dialog.compare_with(dialog.target._values[0])
    qtbot.waitUntil(dialog.contacts.isVisible)
    assert "bad.yaml has" not in texts(dialog)


def test_a_card_without_evaluations_says_so(opened_shell: Shell, desk: Desk, qtbot: QtBot) -> None:
    ref = scorecards.publish_text(desk, CARD).value
    opened_shell.window.show_page("scorecards")
    assert opened_shell.window.page is not None
    document = stricter(desk, ref)
    dialog = open_what_if(opened_shell.context, ref, document, opened_shell.window.page)
    qtbot.waitUntil(lambda: "There is no submitted evaluation" in texts(dialog))


def test_a_replay_can_be_stopped_and_begun_again(
    opened: Opened, desk: Desk, card: CardRef, qtbot: QtBot
) -> None:
    dialog = opened(stricter(desk, card))
    target = dialog.target._values[0]
    dialog.compare_with(target)
    assert dialog.stop_button.isVisible()
    QTest.keyClick(dialog.stop_button, Qt.Key.Key_Return)
    assert not dialog.running
    assert dialog.stop_button.isHidden()
    dialog.compare_with(target)
    qtbot.waitUntil(lambda: not dialog.running and dialog.contacts.current() is not None)


def test_the_list_is_written_as_a_workbook(
    opened: Opened, desk: Desk, card: CardRef, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(stricter(desk, card))
    file = tmp_path / "what if.xlsx"
    dialog.export(file)
    qtbot.waitUntil(file.exists)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Before and after", "Contacts"]
    assert [cell.value for cell in book["Contacts"][2]][:6] == [
        "late", "random", 80, 80, 0, "now below the mark",
    ]  # fmt: skip


def test_a_workbook_that_stays_in_an_encrypted_workspace_is_encrypted(
    opened: Opened, desk: Desk, card: CardRef, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(stricter(desk, card))
    monkeypatch.setattr(desk.vault, "_keys", keyfile.minted().keys)
    file = desk.paths.reports / "what if.xlsx"
    dialog.export(file)
    qtbot.waitUntil(file.exists)

    assert is_sealed(file)
    assert desk.vault.read_bytes(file).startswith(b"PK")


@pytest.mark.parametrize("language", list(Language))
def test_everything_has_a_name_and_room(  # noqa: PLR0917 - fixtures
    opened: Opened, desk: Desk, card: CardRef, opened_shell: Shell, language: Language, qtbot: QtBot
) -> None:
    dialog = opened(stricter(desk, card))
    opened_shell.context.languages.switch(language)
    dialog.retranslate()
    qtbot.waitUntil(lambda: clipped_texts(dialog) == [])
    assert unnamed_focusable(dialog) == []
    if language is Language.RU:
        assert "Теперь ниже нормы. Балл: до 80,00, после 80,00 (0,00)." in texts(dialog)
        assert cells(dialog)[1][0] == "Норма выполнена"


def test_escape_closes_it(opened: Opened, desk: Desk, card: CardRef) -> None:
    dialog = opened(stricter(desk, card))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
