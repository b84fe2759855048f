"""What differs between two versions of a card, in sentences, in the editor and in a dialog."""

from collections.abc import Iterator, Mapping
from itertools import permutations
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain import card_document as cd
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.importing.card_writing import as_yaml
from qa_desk.scoring import card_keys
from qa_desk.scoring.tables import Keys
from qa_desk.services import card_versions, scorecards
from qa_desk.services.card_differences import Effect, differences
from qa_desk.texts import Language
from qa_desk.ui.card_value_words import KEYS, ValueWords
from qa_desk.ui.context import Context
from qa_desk.ui.models.difference_list import DifferenceList
from qa_desk.ui.notices import Notice
from qa_desk.ui.pages.card_differences import CardDifferences, open_differences
from qa_desk.ui.pages.card_differences_texts import DifferenceWords
from qa_desk.ui.viewmodels.card_comparison import Compared, Origin, Source
from tests.ui.accessibility import unnamed_focusable
from tests.ui.card_side import FIRST, SECOND, SideDesk, a_document, shipped_document, side_desk


@pytest.fixture
def at_desk(context: Context, qtbot: QtBot) -> Iterator[SideDesk]:
    """Return an open card with its differences in view."""
    with side_desk(context, qtbot) as found:
        found.side.tabs.setCurrentWidget(found.side.differences)
        found.open(a_document())
        qtbot.waitUntil(lambda: page(found).comparison.compared is not None)
        yield found


def page(desk: SideDesk) -> CardDifferences:
    return desk.side.differences


def items(found: CardDifferences) -> list[str]:
    model = found.list.differences
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def edited(desk: SideDesk, path: Path, value: Json) -> list[str]:
    desk.model.put(path, value)

    def caught_up() -> bool:
        compared = page(desk).comparison.compared
        return compared is not None and compared.after == desk.model.document

    desk.qtbot.waitUntil(caught_up)
    return items(page(desk))


def test_a_card_as_it_was_opened_has_no_differences(at_desk: SideDesk) -> None:
    assert items(page(at_desk)) == []
    assert page(at_desk).comparison.before == Source(Origin.OPENED)
    assert not page(at_desk).copy_button.isEnabled()


def test_what_can_change_a_score_stands_first(at_desk: SideDesk) -> None:
    edited(at_desk, (*FIRST, "titles", "en"), "Greeting")
    found = edited(at_desk, (*SECOND, "weight"), 25)
    assert found == [
        "Can change a score · 1",
        "“Criterion 2”: Weight: 30 → 25",
        "Only words · 1",
        "“Greeting”: Name (EN): “Criterion 1” → “Greeting”",
    ]
    assert page(at_desk).summary.text() == "2 differences. Can change a score: 1; only words: 1."


def test_a_difference_leads_to_its_part_by_key_and_by_mouse(at_desk: SideDesk) -> None:
    edited(at_desk, (*SECOND, "weight"), 25)
    view = page(at_desk).list
    view.setFocus()
    view.setCurrentIndex(view.differences.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert at_desk.model.current == SECOND
    at_desk.model.go(())
    place = view.visualRect(view.differences.index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert at_desk.model.current == SECOND


def test_headings_cannot_be_chosen(at_desk: SideDesk) -> None:
    edited(at_desk, (*SECOND, "weight"), 25)
    model = page(at_desk).list.differences
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.parts(0) == ()


def test_everything_can_be_copied_as_text(at_desk: SideDesk) -> None:
    edited(at_desk, (*SECOND, "weight"), 25)
    page(at_desk).copy_button.click()
    text = QApplication.clipboard().text()
    assert "Can change a score (1)" in text
    assert "- “Criterion 2”: Weight: 30 → 25" in text


def test_a_draft_is_compared_with_its_last_published_version(
    context: Context, qtbot: QtBot
) -> None:
    desk = context.desk
    done = scorecards.publish_text(desk, as_yaml(a_document()))
    with side_desk(context, qtbot) as found:
        found.side.tabs.setCurrentWidget(found.side.differences)
        found.open(cd.put(cd.put(a_document(), ("version",), 2), (*FIRST, "weight"), 5))
        qtbot.waitUntil(lambda: bool(items(page(found))))
        before = page(found).comparison.before
        assert before is not None
        assert before.ref == done.value
        assert "“Criterion 1”: Weight: 10 → 5" in items(page(found))


def test_any_version_or_file_can_be_chosen(at_desk: SideDesk, tmp_path: File) -> None:
    path = tmp_path / "other.yaml"
    path.write_text(as_yaml(cd.put(a_document(), (*FIRST, "weight"), 77)), "utf-8")
    page(at_desk).compare_file(path)
    at_desk.qtbot.waitUntil(lambda: bool(items(page(at_desk))))
    assert "“Criterion 1”: Weight: 77 → 10" in items(page(at_desk))
    assert page(at_desk).before.currentText() == "other.yaml"


def test_a_file_that_is_no_card_is_told_in_a_sentence(at_desk: SideDesk, tmp_path: File) -> None:
    told: list[Notice] = []
    at_desk.context.notices.told.connect(told.append)
    path = tmp_path / "broken.yaml"
    path.write_text("id: [", "utf-8")
    page(at_desk).compare_file(path)
    at_desk.qtbot.waitUntil(lambda: bool(told))
    assert "broken.yaml" in told[0].text
    assert items(page(at_desk)) == []


def test_nothing_is_compared_while_it_is_hidden(at_desk: SideDesk) -> None:
    before = page(at_desk).comparison.compared
    at_desk.side.tabs.setCurrentWidget(at_desk.side.faults)
    at_desk.put((*SECOND, "weight"), 25)
    QTest.qWait(250)
    assert page(at_desk).comparison.compared is before


def test_published_versions_are_compared_in_a_dialog(context: Context, qtbot: QtBot) -> None:
    first = scorecards.publish_text(context.desk, as_yaml(a_document())).value
    changed = cd.put(cd.put(a_document(), ("version",), 2), (*FIRST, "weight"), 5)
    second = scorecards.publish_text(context.desk, as_yaml(changed)).value
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_differences(context, second, parent)
    found = dialog.findChild(CardDifferences)
    assert isinstance(found, CardDifferences)
    qtbot.waitUntil(lambda: "“Criterion 1”: Weight: 10 → 5" in items(found))
    assert found.comparison.before is not None
    assert found.comparison.before.ref == first
    assert found.before.currentText().startswith("Version 1")
    assert found.after.currentText().startswith("Version 2")
    assert unnamed_focusable(dialog) == []
    _closed(dialog)


def test_the_first_version_waits_for_a_choice(context: Context, qtbot: QtBot) -> None:
    ref = scorecards.publish_text(context.desk, as_yaml(a_document())).value
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_differences(context, ref, parent)
    found = dialog.findChild(CardDifferences)
    assert isinstance(found, CardDifferences)
    qtbot.waitUntil(lambda: found.after.count() == 1)
    assert found.comparison.before is None
    assert found.before.currentIndex() == -1
    assert found.list.isHidden() or not items(found)
    _closed(dialog)


def _closed(dialog: QDialog) -> None:
    dialog.reject()


SOME: list[Document] = [
    shipped_document(name) for name in ("inbound_service", "bank_deduction", "outbound_sales")
]


@pytest.mark.parametrize("language", list(Language))
def test_every_difference_of_shipped_cards_is_a_sentence(
    context: Context, language: Language
) -> None:
    context.languages.switch(language)
    classifier = scorecards.shipped_classifier()
    whole = [card_versions.written_out(each, classifier) for each in SOME]
    for before, after in permutations(whole, 2):
        compared = Compared(before, after, differences(before, after))
        words = DifferenceWords(context.languages, language, compared)
        for each in compared.found:
            sentence = words.full(each)
            assert "{" not in sentence
            assert "None" not in sentence


@pytest.mark.parametrize("junk", [None, "", "odd", 7, True, [], {}, [1, None], {"id": ["x"]}])
def test_whatever_stands_in_a_card_is_put_into_words(context: Context, junk: Json) -> None:
    whole = a_document()
    criterion = cd.at(whole, FIRST)
    assert isinstance(criterion, Mapping)
    keys = {*criterion, *card_keys.CRITERION.known}
    paths: list[Path] = [
        *((*FIRST, key) for key in keys),
        (*FIRST, "options", 0),
        (*FIRST, "options", 0, "titles"),
        *(("sections", 0, key) for key in card_keys.SECTION.known),
        *(("scoring", key) for key in card_keys.SCORING.known),
        *((key,) for key in card_keys.CARD.known),
    ]
    for path in paths:
        odd = cd.put(whole, path, junk)
        for before, after in ((whole, odd), (odd, whole)):
            compared = Compared(before, after, differences(before, after))
            words = DifferenceWords(context.languages, Language.EN, compared)
            assert all(words.full(each) for each in compared.found)


def test_every_key_of_a_card_has_a_name() -> None:
    held = {"sections", "criteria", "options", "ranges", "bands", "scoring", "error_types"}
    tables = [each for each in vars(card_keys).values() if isinstance(each, Keys)]
    known = {key for table in tables for key in (*table.required, *table.optional)}
    # What conditions, suggestions and the classifier alone have is shown as a whole.
    inner = {"criterion", "is", "all", "any", "not", "group"}
    inner |= {"rule", "phrase", "measure", "above", "below", "option", "absent"}
    assert known - held - inner - set(KEYS) == set()


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("gate", "contact", "zeroes the contact"),
        ("gate", "section:section_2", "zeroes the section “Section 2”"),
        ("gate", "cap:40", "at most 40%"),
        ("gates", "off", "no, they are only recorded"),
        ("gates", [{"gate": "contact"}, {"gate": "cap:10"}], "zeroes the contact, at most 10%"),
        ("classes", ["customer", "compliance"], "customer, regulator"),
        (
            "suggest",
            [
                {"phrase": "agent: @thanks", "option": "odd", "absent": True},
                {"measure": "longest_silence_s", "above": 5, "na": True},
                {"rule": "greeting", "option": "odd"},
            ],
            (
                "odd: phrase “agent: @thanks” finds nothing,"
                " “Not applicable”: longest silence, s: above 5, odd: rule “greeting”"
            ),
        ),
        ("channels", ["voice", "pigeon"], "Call, pigeon"),
        ("gate_options", ["no"], "No"),
        ("visible_if", {"criterion": "criterion_1", "is": "no"}, "“Criterion 1” is No"),
        ("visible_if", {"odd": 1}, "“{'odd': 1}”"),
        ("weight", 2.5, "2.5"),
        ("bonus", True, "yes"),
        ("rider", False, "no"),
        ("weight", None, "\N{EN DASH}"),
        ("method", "points", "sum of points"),
        ("parent", "section_1", "Section 1"),
        ("classifier", {"id": "contact_center", "version": 2}, "contact_center 2"),
        ("id", "greeting", "greeting"),
        ("clause", "4.2", "“4.2”"),
    ],
)
def test_values_read_as_people_say_them(context: Context, key: str, value: Json, text: str) -> None:
    document = a_document()
    owner = cd.at(document, FIRST)
    assert isinstance(owner, Mapping)
    assert ValueWords(context.languages, Language.EN, document, owner).value(key, value) == text


def test_the_model_keeps_the_rules_of_qt(at_desk: SideDesk) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    model: DifferenceList = page(at_desk).list.differences
    tester = QAbstractItemModelTester(model, mode)
    edited(at_desk, (*SECOND, "weight"), 25)
    tester.deleteLater()


def test_all_that_takes_keys_has_a_name(at_desk: SideDesk) -> None:
    assert unnamed_focusable(at_desk.side) == []


@pytest.mark.parametrize("effect", list(Effect))
def test_every_effect_has_a_heading(context: Context, effect: Effect) -> None:
    words = DifferenceWords(context.languages, Language.EN, Compared({}, {}, ()))
    assert words.effect(effect)
