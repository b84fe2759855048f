"""Properties of a card, a section and a criterion: written by keys, told what is wrong, undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.domain.card_document import Json
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.text_line import TextLine
from tests.ui.card_desk import (
    FIRST,
    SECOND,
    CardDesk,
    a_card,
    card_desk,
    pick,
    texts,
    write,
)

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def at_desk(context: Context, qtbot: QtBot) -> Iterator[CardDesk]:
    """Return an open card, at the card itself."""
    with card_desk(context, qtbot) as found:
        found.open(a_card())
        yield found


def test_a_title_is_written_letter_by_letter_and_taken_back_as_one_step(at_desk: CardDesk) -> None:
    write(at_desk.properties.card.titles.area, "Voice line")
    assert at_desk.value("titles") == {**texts("Card"), "en": "Voice line"}
    assert at_desk.steps.count() <= 2
    assert at_desk.undone() == a_card()
    assert at_desk.properties.card.titles.area.toPlainText() == "Card"


def test_undo_leaves_the_cursor_in_its_field(at_desk: CardDesk) -> None:
    area = at_desk.properties.card.titles.area
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_End)
    QTest.keyClicks(area, "s of all")
    QTest.keyClick(area, Qt.Key.Key_Left)
    at_desk.steps.undo()
    assert area.toPlainText() == "Card"
    assert area.hasFocus()
    assert area.textCursor().position() == len("Card")


@pytest.mark.parametrize(
    ("field", "typed", "path", "value"),
    [
        ("id", "other", ("id",), "other"),
        ("version", "12", ("version",), 12),
        ("pass_mark", "82.5", ("scoring", "pass_mark"), 82.5),
        ("weights_total", "100", ("scoring", "weights_total"), 100),
        ("bonus_cap", "5", ("scoring", "bonus_cap"), 5),
        ("ceiling", "105", ("scoring", "ceiling"), 105),
        ("classifier", "other_one", ("classifier", "id"), "other_one"),
        ("classifier_version", "3", ("classifier", "version"), 3),
    ],
)
def test_lines_of_the_card_are_written(
    at_desk: CardDesk, field: str, typed: str, path: tuple[str, ...], value: Json
) -> None:
    write(getattr(at_desk.properties.card, field).line, typed)
    assert at_desk.value(*path) == value
    assert at_desk.undone() == a_card()


def test_a_number_that_is_none_stays_as_it_was_typed_and_is_a_fault(at_desk: CardDesk) -> None:
    field = at_desk.properties.card.pass_mark
    write(field.line, "8-")
    assert at_desk.value("scoring", "pass_mark") == "8-"
    assert "number" in at_desk.told(field)
    write(field.line, "8")
    at_desk.sound()
    assert field.fault_text == ""


def test_an_emptied_number_goes_from_the_card(at_desk: CardDesk) -> None:
    write(at_desk.properties.card.pass_mark.line, "")
    assert "pass_mark" not in at_desk.value("scoring")  # type: ignore[operator]  # a mapping
    assert at_desk.undone() == a_card()


def test_the_method_says_how_it_counts_and_asks_for_a_start_where_it_goes_down(
    at_desk: CardDesk,
) -> None:
    card = at_desk.properties.card
    assert not card.start.isVisible()
    said = []
    for method in ("section_share", "weighted_points", "points", "deduction"):
        pick(card.method.box, 1)
        assert at_desk.value("scoring", "method") == method
        said.append(card.method._hint.text())
    assert len(set(said)) == 4
    assert card.start.isVisible()
    write(card.start.line, "90")
    assert at_desk.value("scoring", "start") == 90
    assert at_desk.undone() == a_card()


def test_policies_and_gates_of_the_card_are_chosen(at_desk: CardDesk) -> None:
    card = at_desk.properties.card
    pick(card.na.box, 3)
    pick(card.gates.box, 1)
    assert at_desk.value("scoring", "na_policy") == "forbidden"
    assert at_desk.value("scoring", "gates") == "off"
    assert at_desk.undone() == a_card()


def test_channels_are_ticked_and_an_empty_list_goes(at_desk: CardDesk) -> None:
    boxes = at_desk.properties.card.channels.boxes
    for name in ("chat", "voice"):
        QTest.keyClick(boxes[name], Qt.Key.Key_Space)
    assert at_desk.value("channels") == ["chat", "voice"]
    for name in ("chat", "voice"):
        QTest.keyClick(boxes[name], Qt.Key.Key_Space)
    assert "channels" not in at_desk.model.document
    assert at_desk.undone() == a_card()


def test_topics_are_lines_of_a_table(at_desk: CardDesk) -> None:
    topics = at_desk.properties.card.topics
    QTest.keyClick(topics.add_button, Qt.Key.Key_Space)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    write(editor, "tariffs")
    at_desk.enter(topics.cells)
    assert at_desk.value("topics") == ["tariffs"]
    QTest.keyClick(topics.cells, Qt.Key.Key_Delete)
    assert "topics" not in at_desk.model.document


def test_bands_are_written_added_removed_and_sorted(at_desk: CardDesk) -> None:
    bands = at_desk.properties.card.bands
    at_desk.write_cell(bands.cells, 1, 1, "5")
    assert at_desk.value("scoring", "bands", 1, "floor") == 5
    QTest.keyClick(bands.cells, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    QTest.keyClicks(editor, "Best")
    at_desk.enter(bands.cells)
    at_desk.write_cell(bands.cells, 2, 1, "95")
    QTest.keyClick(bands.sort_button, Qt.Key.Key_Space)
    found = at_desk.value("scoring", "bands")
    assert [band["floor"] for band in found] == [95, 80, 5]  # type: ignore[index,union-attr,call-overload]
    assert at_desk.value("scoring", "bands", 0, "titles") == {"en": "Best"}
    assert at_desk.undone() == a_card()


def test_the_meaning_of_a_band_is_written_below_it(at_desk: CardDesk) -> None:
    bands = at_desk.properties.card.bands
    bands.cells.go(1)
    write(bands.meaning.area, "Talk at once")
    assert at_desk.value("scoring", "bands", 1, "help") == {"en": "Talk at once"}
    bands.cells.go(0)
    assert bands.meaning.area.toPlainText() == ""


def test_the_classifier_at_hand_is_taken_by_one_key(at_desk: CardDesk) -> None:
    card = at_desk.properties.card
    assert not card.take_button.isVisible()
    write(card.classifier.line, "other")
    QTest.keyClick(card.take_button, Qt.Key.Key_Space)
    assert at_desk.value("classifier") == {"id": "contact_center", "version": 1}


def test_an_error_type_of_the_card_is_found_by_a_word_and_ticked(at_desk: CardDesk) -> None:
    field = at_desk.properties.card.error_types
    write(field.search, "interrupt")
    found = field.list.model()
    assert found.rowCount() == 1
    field.list.setCurrentIndex(found.index(0, 0))
    QTest.keyClick(field.list, Qt.Key.Key_Space)
    assert at_desk.value("error_types") == ["no_greeting", "rudeness", "interruption"]
    QTest.keyClick(field.list, Qt.Key.Key_Return)
    assert at_desk.undone() == a_card()


def test_a_section_is_written_and_says_where_its_weight_has_no_effect(at_desk: CardDesk) -> None:
    at_desk.model.go(("sections", 0))
    form = at_desk.properties.section
    assert "no effect" in form.weight._hint.text()
    write(form.titles.area, "Opening")
    write(form.id.line, "opening")
    write(form.weight.line, "55")
    assert at_desk.value("sections", 0, "titles", "en") == "Opening"
    assert at_desk.value("sections", 0, "id") == "opening"
    assert at_desk.value("sections", 0, "weight") == 55
    at_desk.model.put(("scoring", "method"), "section_share")
    assert "no effect" not in form.weight._hint.text()
    assert at_desk.undone() == a_card()


def test_a_section_becomes_part_of_an_earlier_one(at_desk: CardDesk) -> None:
    at_desk.model.go(("sections", 1))
    pick(at_desk.properties.section.parent_section.box, 1)
    assert at_desk.value("sections", 1, "parent") == "start"
    assert at_desk.undone() == a_card()


@pytest.mark.parametrize(
    ("field", "typed", "key", "value"),
    [
        ("id", "hello", "id", "hello"),
        ("clause", "3.1", "clause", "3.1"),
        ("weight", "2.5", "weight", 2.5),
    ],
)
def test_lines_of_a_criterion_are_written(
    at_desk: CardDesk, field: str, typed: str, key: str, value: Json
) -> None:
    at_desk.model.go(FIRST)
    write(getattr(at_desk.properties.criterion, field).line, typed)
    assert at_desk.value(*FIRST, key) == value
    assert at_desk.undone() == a_card()


def test_help_keeps_its_paragraphs_and_a_title_is_one_line(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    for area in (form.help.area, form.titles.area):
        write(area, "One")
        QTest.keyClick(area, Qt.Key.Key_Return)
        QTest.keyClicks(area, "two")
    assert at_desk.value(*FIRST, "help") == {"en": "One\ntwo"}
    assert at_desk.value(*FIRST, "titles", "en") == "Onetwo"


def test_answers_are_written_in_their_cells(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    cells = at_desk.properties.criterion.options.cells
    at_desk.write_cell(cells, 0, 0, "Surely")
    at_desk.write_cell(cells, 0, 1, "2")
    at_desk.write_cell(cells, 0, 2, "surely")
    assert at_desk.value(*FIRST, "options", 0) == {
        "id": "surely",
        "titles": {**texts("Yes"), "en": "Surely"},
        "points": 2,
    }
    assert at_desk.undone() == a_card()


def test_enter_adds_an_answer_delete_takes_it_away_and_alt_moves_it(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    cells = at_desk.properties.criterion.options.cells
    cells.setFocus()
    cells.go(0)
    QTest.keyClick(cells, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    QTest.keyClicks(editor, "Partly")
    at_desk.enter(cells)
    ids = [option["id"] for option in at_desk.value(*FIRST, "options")]  # type: ignore[index,union-attr,call-overload]
    assert ids == ["yes", "option_1", "no"]
    assert at_desk.value(*FIRST, "options", 1, "titles") == {"en": "Partly"}
    QTest.keyClick(cells, Qt.Key.Key_Up, ALT)
    assert at_desk.value(*FIRST, "options", 0, "id") == "option_1"
    QTest.keyClick(cells, Qt.Key.Key_Delete)
    assert at_desk.value(*FIRST, "options", 0, "id") == "yes"
    assert at_desk.undone() == a_card()


def test_an_answer_that_goes_goes_from_the_lists_that_name_it(at_desk: CardDesk) -> None:
    at_desk.open(a_card(comment_required_on=["no"], gate="contact", gate_options=["no"]), SECOND)
    cells = at_desk.properties.criterion.options.cells
    cells.setFocus()
    cells.go(1)
    QTest.keyClick(cells, Qt.Key.Key_Delete)
    criterion = at_desk.value(*SECOND)
    assert isinstance(criterion, dict)
    assert not {"comment_required_on", "gate_options"} & set(criterion)
    at_desk.steps.undo()
    assert at_desk.value(*SECOND, "gate_options") == ["no"]


def test_usual_answers_come_in_three_languages(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    options = at_desk.properties.criterion.options
    options.presets_actions[1].trigger()
    found = at_desk.value(*FIRST, "options")
    assert [(each["id"], each["points"]) for each in found] == [  # type: ignore[index,union-attr,call-overload]
        ("yes", 1),
        ("partly", 0.5),
        ("no", 0),
    ]
    titles = at_desk.value(*FIRST, "options", 1, "titles")
    assert titles == {"en": "Partly", "ru": "Частично", "kk": "Ішінара"}
    options.presets_actions[2].trigger()
    assert len(at_desk.value(*FIRST, "options")) == 5  # type: ignore[arg-type]
    assert at_desk.undone() == a_card()


def test_a_number_is_asked_for_and_the_answers_come_back(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    pick(form.kind.box, 1)
    assert at_desk.value(*FIRST, "multiple") is True
    pick(form.kind.box, 1)
    criterion = at_desk.value(*FIRST)
    assert isinstance(criterion, dict)
    assert not {"options", "multiple"} & set(criterion)
    assert form.ranges.isVisible()
    assert not form.options.isVisible()
    at_desk.write_cell(form.ranges.cells, 1, 0, "20")
    at_desk.write_cell(form.ranges.cells, 1, 2, "3")
    write(form.unit.area, "s")
    assert at_desk.value(*FIRST, "ranges", 1) == {"from": 20, "points": 3}
    assert at_desk.value(*FIRST, "unit") == {"en": "s"}
    pick(form.kind.box, -2)
    assert at_desk.value(*FIRST) == a_card()["sections"][0]["criteria"][0]  # type: ignore[index,call-overload]
    assert at_desk.undone() == a_card()


def test_a_text_has_only_what_a_text_can_have(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    pick(form.kind.box, 3)
    assert at_desk.value(*FIRST) == {"id": "greeting", "titles": texts("Greeting"), "text": True}
    assert not form.weight.isVisible()
    at_desk.sound()
    assert at_desk.undone() == a_card()


def test_a_bonus_has_a_cap_and_what_is_measured_has_no_weight(at_desk: CardDesk) -> None:
    at_desk.open(a_card(gate="contact", classes=["customer"]), SECOND)
    form = at_desk.properties.criterion
    pick(form.role.box, 1)
    write(form.cap.line, "3")
    criterion = at_desk.value(*SECOND)
    assert isinstance(criterion, dict)
    assert (criterion["bonus"], criterion["cap"]) == (True, 3)
    assert not {"gate", "classes"} & set(criterion)
    pick(form.role.box, 1)
    criterion = at_desk.value(*SECOND)
    assert isinstance(criterion, dict)
    assert criterion["rider"] is True
    assert not {"bonus", "cap", "weight"} & set(criterion)
    assert at_desk.undone() == a_card(gate="contact", classes=["customer"])


def test_full_points_are_fewer_or_those_of_a_scale(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    full = at_desk.properties.criterion.full
    pick(full.box, 2)
    write(full.line, "10")
    assert at_desk.value(*FIRST, "out_of") == 10
    pick(full.box, -1)
    assert at_desk.value(*FIRST, "max") == 10
    assert at_desk.undone() == a_card()


def test_not_applicable_and_severity_are_chosen(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    pick(form.na.box, 5)
    pick(form.severity.box, 1)
    assert at_desk.value(*FIRST, "na") == "fail"
    assert at_desk.value(*FIRST, "severity") == "critical"
    assert at_desk.undone() == a_card()


def test_a_criterion_that_leaves_it_to_its_card_says_so_in_either_way(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    box = at_desk.properties.criterion.na.box
    left_out = box.currentText()
    at_desk.model.put((*FIRST, "na"), "allowed")
    assert box.currentText() == left_out
    assert box.count() == 6
    assert at_desk.undone() == a_card()


def test_classes_and_reasons_are_ticked(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    QTest.keyClick(form.classes.boxes["compliance"], Qt.Key.Key_Space)
    QTest.keyClick(form.comment_on.boxes["no"], Qt.Key.Key_Space)
    assert at_desk.value(*FIRST, "classes") == ["compliance"]
    assert at_desk.value(*FIRST, "comment_required_on") == ["no"]
    assert at_desk.undone() == a_card()


def test_a_gate_is_put_together(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    block = at_desk.properties.criterion.gates.blocks[0]
    assert not block.trigger.isVisible()
    pick(block.gate.effect, 2)
    assert at_desk.value(*FIRST, "gate") == "section:end"
    pick(block.gate.target, -1)
    assert at_desk.value(*FIRST, "gate") == "section:start"
    pick(block.gate.effect, 2)
    write(block.gate.cap, "35")
    assert at_desk.value(*FIRST, "gate") == "cap:35"
    pick(block.trigger.box, 3)
    assert at_desk.value(*FIRST, "gate_options") == ["no"]
    QTest.keyClick(block.listed.boxes["yes"], Qt.Key.Key_Space)
    assert at_desk.value(*FIRST, "gate_options") == ["no", "yes"]
    assert "always" in at_desk.told(block.trigger)
    assert at_desk.undone() == a_card()


def test_another_gate_serves_other_answers(at_desk: CardDesk) -> None:
    before = a_card(gate="section", gate_on="zero")
    at_desk.open(before, SECOND)
    gates = at_desk.properties.criterion.gates
    QTest.keyClick(gates.add_button, Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "gates") == [
        {"gate": "section", "gate_on": "zero"},
        {"gate": "contact", "gate_on": "zero"},
    ]
    assert len(gates.blocks) == 2
    pick(gates.blocks[1].gate.effect, 1)
    assert at_desk.value(*SECOND, "gates", 1, "gate") == "cap:50"
    QTest.keyClick(gates.remove_button, Qt.Key.Key_Space)
    assert at_desk.model.document == before
    assert at_desk.undone() == before


def test_an_error_type_that_the_card_lacks_comes_to_the_card_too(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    field = at_desk.properties.criterion.error_types
    write(field.search, "interruption")
    field.list.setFocus()
    field.list.setCurrentIndex(field.list.model().index(0, 0))
    QTest.keyClick(field.list, Qt.Key.Key_Space)
    assert at_desk.value(*FIRST, "error_types") == ["interruption"]
    assert at_desk.value("error_types") == ["no_greeting", "rudeness", "interruption"]
    assert at_desk.steps.count() == 1
    assert at_desk.undone() == a_card()


def test_channels_and_topics_of_a_criterion_are_among_those_of_the_card(at_desk: CardDesk) -> None:
    at_desk.open({**a_card(), "channels": ["voice", "chat"], "topics": ["tariffs", "cards"]}, FIRST)
    form = at_desk.properties.criterion
    assert list(form.channels.boxes) == ["voice", "chat"]
    QTest.keyClick(form.channels.boxes["chat"], Qt.Key.Key_Space)
    QTest.keyClick(form.topics.boxes["cards"], Qt.Key.Key_Space)
    assert at_desk.value(*FIRST, "channels") == ["chat"]
    assert at_desk.value(*FIRST, "topics") == ["cards"]


def test_another_language_is_hinted_at_and_copied(at_desk: CardDesk) -> None:
    titles = at_desk.properties.card.titles
    write(titles.area, "")
    assert at_desk.value("titles") == {key: texts("Card")[key] for key in ("ru", "kk")}
    assert titles.area.placeholderText() == "Card по-русски"
    assert titles.copy_button.isVisible()
    QTest.keyClick(titles.copy_button, Qt.Key.Key_Space)
    assert at_desk.value("titles", "en") == "Card по-русски"
    assert not titles.copy_button.isVisible()
    assert at_desk.undone() == a_card()


def test_all_texts_follow_the_language_that_is_edited(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    at_desk.model.set_language(Language.KK)
    assert form.titles.area.toPlainText() == "Greeting қазақша"
    assert form.options.cells.model().index(0, 0).data() == "Yes қазақша"
    write(form.titles.area, "Сәлем")
    assert at_desk.value(*FIRST, "titles") == {**texts("Greeting"), "kk": "Сәлем"}


def test_a_fault_is_told_below_its_field_with_what_would_be_right(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    at_desk.write_cell(form.options.cells, 1, 2, "yes")
    told = at_desk.told(form.options)
    assert told.startswith("\N{BLACK UP-POINTING TRIANGLE} Line 2:")
    assert form.options.fault_text in form.options.editor.accessibleDescription()
    assert form.titles.fault_text == ""
    at_desk.undone()
    at_desk.sound()
    assert form.options.fault_text == ""


def test_a_fault_without_a_field_is_told_at_the_top(at_desk: CardDesk) -> None:
    at_desk.open(a_card(colour=[1]), SECOND)
    form = at_desk.properties.criterion
    assert form.faults.isVisible()
    assert "colour" in form.faults.text()
    assert at_desk.value(*SECOND, "colour") == [1]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ((*SECOND, "weight"), "weight"),
        ((*SECOND, "titles", "kk"), "titles"),
        ((*SECOND, "options", 1, "points"), "options"),
        ((*SECOND, "gate"), "gates"),
        ((*SECOND, "visible_if", "criterion"), "condition"),
    ],
)
def test_a_chosen_fault_leads_to_its_field(
    at_desk: CardDesk, path: tuple[str | int, ...], name: str
) -> None:
    at_desk.open(a_card(visible_if={"criterion": "greeting", "is": "yes"}))
    at_desk.properties.show_field(path)
    assert at_desk.model.current == SECOND
    focused = QApplication.focusWidget()
    target = getattr(at_desk.properties.criterion, name)
    assert isinstance(focused, QWidget)
    assert target.isAncestorOf(focused)
    top = focused.mapTo(at_desk.properties.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= at_desk.properties.viewport().height()


def test_the_wheel_changes_no_value(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    for widget in (form.kind.box, form.weight.line, form.na.box, form.gates.blocks[0].gate.effect):
        widget.setFocus()
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(widget.mapToGlobal(QPoint(5, 5))),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
    assert at_desk.model.document == a_card()


def test_arrows_step_a_number(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    line = at_desk.properties.criterion.weight.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert at_desk.value(*FIRST, "weight") == 11
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert at_desk.value(*FIRST, "weight") == 8
    assert at_desk.steps.count() == 1


def test_tab_leaves_the_last_cell_of_a_table(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    cells = at_desk.properties.criterion.options.cells
    cells.go(1, 2, write=True)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not cells
    assert not cells.isAncestorOf(focused)


def test_points_with_a_plus_come_on_top(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    options = at_desk.properties.criterion.options
    at_desk.write_cell(options.cells, 1, 1, "+2")
    assert at_desk.value(*FIRST, "options", 1, "points") == 2
    assert at_desk.value(*FIRST, "options", 1, "bonus") is True
    assert options.cells.model().index(1, 1).data() == "+2"
    at_desk.write_cell(options.cells, 1, 1, "3")
    option = at_desk.value(*FIRST, "options", 1)
    assert isinstance(option, dict)
    assert "bonus" not in option
    assert at_desk.undone() == a_card()


def test_a_range_with_an_id_can_fire_a_gate(at_desk: CardDesk) -> None:
    ranges: Json = [{"to": 20, "points": 1}, {"from": 20, "points": 0}]
    document = a_card(gate="contact", ranges=ranges, options=None)
    at_desk.open(document, SECOND)
    form = at_desk.properties.criterion
    at_desk.write_cell(form.ranges.cells, 1, 3, "slow")
    block = form.gates.blocks[0]
    pick(block.trigger.box, 3)
    assert at_desk.value(*SECOND, "gate_options") == ["slow"]
    assert at_desk.undone() == document


def test_a_form_tells_faults_without_the_words_of_files(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    form = at_desk.properties.criterion
    write(form.titles.area, "")
    assert "English" in at_desk.told(form.titles)
    write(form.weight.line, "a")
    assert "such as 7.5" in at_desk.told(form.weight)
    write(form.id.line, "")
    assert "Fill this in" in at_desk.told(form.id)


def test_undo_reaches_the_cell_that_is_being_written(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    cells = at_desk.properties.criterion.options.cells
    cells.go(0, 0, write=True)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    QTest.keyClicks(editor, "Well")
    at_desk.steps.undo()
    assert editor.text() == "Yes"
    assert editor.hasFocus()
    at_desk.steps.redo()
    assert editor.text() == "Well"


def test_undo_takes_away_the_row_that_is_being_written(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    options = at_desk.properties.criterion.options
    QTest.keyClick(options.add_button, Qt.Key.Key_Space)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    QTest.keyClicks(editor, "Partly")
    assert at_desk.undone() == a_card()
    assert options.cells.model().rowCount() == 2


def test_going_elsewhere_while_a_cell_is_written_keeps_what_was_written(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    cells = at_desk.properties.criterion.options.cells
    cells.go(0, 0, write=True)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    QTest.keyClicks(editor, "Well")
    at_desk.model.go(SECOND)
    assert at_desk.value(*FIRST, "options", 0, "titles", "en") == "Well"
    assert at_desk.value(*SECOND, "options", 0, "titles", "en") == "Yes"
    at_desk.qtbot.waitUntil(lambda: cells.state() != cells.State.EditingState)
    assert at_desk.value(*SECOND, "options", 0, "titles", "en") == "Yes"


def test_a_gate_that_does_nothing_more_takes_its_words_with_it(at_desk: CardDesk) -> None:
    before = a_card(gate="contact", gate_on="zero")
    at_desk.open(before, SECOND)
    pick(at_desk.properties.criterion.gates.blocks[0].gate.effect, -3)
    criterion = at_desk.value(*SECOND)
    assert isinstance(criterion, dict)
    assert not {"gate", "gate_on"} & set(criterion)
    assert at_desk.undone() == before


def test_the_last_of_three_gates_is_removed(at_desk: CardDesk) -> None:
    gates: Json = [{"gate": "section"}, {"gate": "cap:70"}, {"gate": "contact"}]
    at_desk.open(a_card(gates=gates), SECOND)
    shown = at_desk.properties.criterion.gates
    assert len(shown.blocks) == 3
    QTest.keyClick(shown.remove_button, Qt.Key.Key_Space)
    assert at_desk.value(*SECOND, "gates") == [{"gate": "section"}, {"gate": "cap:70"}]
    pick(shown.blocks[1].gate.effect, -4)
    assert at_desk.value(*SECOND, "gates", 1) == {"gate": "none"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_steps_are_those_of_the_page_and_not_of_a_field(at_desk: CardDesk, key: Qt.Key) -> None:
    line = at_desk.properties.card.id.line
    write(line, "other")
    QTest.keyClick(line, key, CTRL)
    assert line.text() == "other"
    assert at_desk.value("id") == "other"


def test_what_is_being_typed_is_taken_before_the_card_is_published(at_desk: CardDesk) -> None:
    topics = at_desk.properties.card.topics
    QTest.keyClick(topics.add_button, Qt.Key.Key_Space)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextLine)
    write(editor, "tariffs")
    at_desk.properties.settle()
    assert at_desk.value("topics") == ["tariffs"]


def test_buttons_move_and_remove_the_current_line(at_desk: CardDesk) -> None:
    at_desk.model.go(FIRST)
    options = at_desk.properties.criterion.options
    options.cells.go(0)
    QTest.keyClick(options.down_button, Qt.Key.Key_Space)
    assert at_desk.value(*FIRST, "options", 0, "id") == "no"
    QTest.keyClick(options.up_button, Qt.Key.Key_Space)
    assert at_desk.model.document == a_card()
    QTest.keyClick(options.remove_button, Qt.Key.Key_Space)
    assert len(at_desk.value(*FIRST, "options")) == 1  # type: ignore[arg-type]


def test_the_key_of_a_name_leads_to_its_field(at_desk: CardDesk) -> None:
    card = at_desk.properties.card
    for key, target in (
        (Qt.Key.Key_P, card.pass_mark.line),
        (Qt.Key.Key_C, card.channels.boxes["voice"]),
        (Qt.Key.Key_B, card.bands.cells),
        (Qt.Key.Key_E, card.error_types.search),
    ):
        QTest.keyClick(at_desk.properties, key, ALT)
        assert target.hasFocus(), key
