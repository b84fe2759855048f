"""The small shared widgets."""

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionHeader,
)
from pytestqt.qtbot import QtBot

from qa_desk.domain.progress import Report, Token
from qa_desk.ui.context import Context
from qa_desk.ui.crash import CrashGate
from qa_desk.ui.dialogs import (
    CrashDialog,
    KeysDialog,
    ask,
    choose_files,
    choose_folder,
    choose_target,
)
from qa_desk.ui.main import Shell
from qa_desk.ui.models.quiet_header import QuietHeader
from qa_desk.ui.models.value_table import Column, ValueTable
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.notice_bar import NoticeBar
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.short_table import ShortTable, shared
from qa_desk.ui.widgets.text import Elided
from tests.ui.accessibility import unnamed_focusable


@given(
    wanted=st.lists(st.integers(1, 500), min_size=1, max_size=8),
    room=st.integers(0, 3000),
    data=st.data(),
)
def test_columns_never_take_more_than_the_room(
    wanted: list[int], room: int, data: st.DataObject
) -> None:
    stretched = data.draw(st.integers(0, len(wanted) - 1))
    widths = shared(wanted, stretched, room)
    assert sum(widths) <= room
    if sum(wanted) <= room:
        assert sum(widths) == room
        assert all(got >= need for got, need in zip(widths, wanted, strict=True))


def test_room_that_lacks_comes_off_the_widest_column() -> None:
    assert shared([10, 100, 20], stretched=0, room=80) == [10, 50, 20]


def test_the_column_that_says_what_a_row_is_about_gives_way_at_twice_the_width() -> None:
    assert shared([300, 40, 160, 170], stretched=0, room=480) == [220, 40, 110, 110]


def test_a_short_table_passes_qts_own_checks(context: Context, qtmodeltester: object) -> None:
    model: ValueTable[int] = ValueTable(context.theme)
    model.set_columns([Column("N", str), Column("Twice", lambda n: str(2 * n), right=True)])
    model.set_values([1, 2, 3])
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # pytest-qt ships no types for it


def test_enter_opens_the_current_row(context: Context, qtbot: QtBot) -> None:
    table: ShortTable[str] = ShortTable(context.theme)
    qtbot.addWidget(table)
    table.set_columns([Column("Name", str)], stretched=0)
    table.set_values(["first", "second"])
    opened: list[object] = []
    table.opened.connect(opened.append)
    table.show()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == ["second"]


def test_a_choice_gives_values_and_tells_only_what_a_person_picked(qtbot: QtBot) -> None:
    choice: Choice[str] = Choice()
    qtbot.addWidget(choice)
    picked: list[object] = []
    choice.picked.connect(picked.append)
    assert choice.value() is None
    choice.offer([("a", "First"), ("b", "Second")])
    choice.choose("b")
    choice.choose("nobody")
    assert choice.value() == "b"
    choice.offer([("b", "Zweites"), ("a", "Erstes")])
    assert choice.value() == "b"
    assert picked == []
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert picked == ["a"]


def test_the_wheel_passes_over_a_field_without_changing_it(context: Context, qtbot: QtBot) -> None:
    number = WholeNumber(context.theme, 1, 10)
    qtbot.addWidget(number)
    number.setValue(5)
    wheel = QWheelEvent(
        QPointF(1, 1),
        QPointF(1, 1),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    number.wheelEvent(wheel)
    assert number.value() == 5
    assert not wheel.isAccepted()


def test_a_field_of_a_form_is_called_like_its_label(context: Context, qtbot: QtBot) -> None:
    form = Form(context.theme)
    qtbot.addWidget(form)
    field = QLineEdit()
    form.add(field)
    form.say(field, "Your name", "It stands in reports.")
    assert field.accessibleName() == "Your name"
    assert field.accessibleDescription() == "It stands in reports."
    assert field in [label.buddy() for label in form.findChildren(QLabel)]


def test_an_empty_state_has_a_button_only_where_there_is_something_to_do(
    context: Context, qtbot: QtBot
) -> None:
    state = EmptyState(context, "contacts")
    qtbot.addWidget(state)
    state.say("Nothing yet", "Import a folder.")
    assert state.action.isHidden()
    assert unnamed_focusable(state) == []
    state.say("Nothing yet", "Import a folder.", "Import")
    assert not state.action.isHidden()


def test_a_badge_keeps_its_word_when_its_tone_changes(qtbot: QtBot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    badge.show_state("Draft", "warn")
    assert badge.text() == "Draft"
    assert badge.property("badge") == "warn"


def test_the_same_notice_twice_is_shown_once(context: Context, qtbot: QtBot) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    for _ in range(2):
        context.notices.tell(Tone.INFO, "Once.")
    bar.dismiss()
    assert bar.notice is None


def test_a_notice_whose_cause_is_over_goes_wherever_it_waits(
    context: Context, qtbot: QtBot
) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    full = Notice(Tone.BAD, "No space left.")
    context.notices.offer(full)
    context.notices.tell(Tone.INFO, "Another.")
    context.notices.withdraw(full)
    assert bar._text.text() == "Another."
    bar.dismiss()
    assert bar.notice is None
    context.notices.withdraw(full)
    assert bar.notice is None


def test_the_button_of_a_notice_does_what_it_says_and_closes_it(
    context: Context, qtbot: QtBot
) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    done: list[str] = []
    context.notices.offer(Notice(Tone.GOOD, "Imported.", "Undo", lambda: done.append("undone")))
    bar._action.click()
    assert done == ["undone"]
    assert bar.notice is None


def test_a_question_does_only_what_was_agreed_to(qtbot: QtBot, context: Context) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    done: list[str] = []
    box = ask(bar, "Delete the sample?", "Delete", lambda: done.append("deleted"))
    agree = next(button for button in box.buttons() if button.text() == "Delete")
    agree.click()
    assert done == ["deleted"]


def test_a_chosen_folder_is_handed_on(qtbot: QtBot, context: Context, tmp_path: Path) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    chosen: list[Path] = []
    dialog = choose_folder(bar, "Folder", chosen.append)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert chosen == [tmp_path]


def test_chosen_files_and_a_target_are_handed_on(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    files: list[tuple[Path, ...]] = []
    targets: list[Path] = []
    one = choose_files(bar, "Files", "*.wav", files.append)
    one.filesSelected.emit([str(tmp_path / "a.wav")])
    one.close()
    other = choose_target(bar, "Save", tmp_path / "b.xlsx", targets.append)
    other.fileSelected.emit(str(tmp_path / "b.xlsx"))
    other.close()
    assert files == [(tmp_path / "a.wav",)]
    assert targets == [tmp_path / "b.xlsx"]


def test_the_keys_are_listed_by_name_and_nothing_is_unnamed(opened_shell: Shell) -> None:
    opened_shell.context.commands.run("help.keys")
    dialog = opened_shell.window.findChild(KeysDialog)
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[texts.index("Find a command") + 1] == "Ctrl+K"
    assert unnamed_focusable(dialog) == []


def test_a_bug_is_shown_once_with_its_trace_and_the_window_lives(
    opened_shell: Shell, qtbot: QtBot
) -> None:
    def work(_token: Token, _report: Report) -> None:
        raise ZeroDivisionError("planted")

    for _ in range(2):
        handle = opened_shell.context.jobs.start(work)
        with qtbot.waitSignal(handle.settled):
            pass
    qtbot.waitUntil(lambda: len(_crashes()) == 1)
    assert unnamed_focusable(_crashes()[0]) == []


def test_an_exception_of_a_thread_reaches_the_gate(context: Context, qtbot: QtBot) -> None:
    gate = CrashGate(context.notices)
    gate.install()
    try:
        thread = threading.Thread(target=_fail)
        thread.start()
        thread.join()
    finally:
        gate.remove()
    qtbot.waitUntil(lambda: len(_crashes()) == 1)


def test_a_trace_that_is_to_be_sent_quotes_nobody(context: Context, qtbot: QtBot) -> None:
    gate = CrashGate(context.notices)
    gate.take(ValueError("звонил Ковалёв Сергей Павлович, карта 4111 1111 1111 1111"))
    qtbot.waitUntil(lambda: len(_crashes()) == 1)
    [details] = _crashes()[0].findChildren(QPlainTextEdit)
    shown = details.toPlainText()
    assert "ValueError: звонил" in shown
    assert "4111" not in shown
    assert "Ковалёв" not in shown


def _fail() -> None:
    raise ZeroDivisionError("planted")


def _crashes() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_of_a_notice_has_its_icon_and_word(
    context: Context, qtbot: QtBot, tone: Tone
) -> None:
    bar = NoticeBar(context)
    qtbot.addWidget(bar)
    context.notices.tell(tone, "Something.")
    assert not bar._icon.pixmap().isNull()
    assert bar._text.accessibleName().endswith("Something.")
    assert not bar._text.accessibleName().startswith(":")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_as_by_space(
    context: Context, qtbot: QtBot, key: Qt.Key
) -> None:
    pressed = button(context)
    qtbot.addWidget(pressed)
    pressed.show()
    told: list[bool] = []
    pressed.clicked.connect(lambda: told.append(True))
    QTest.keyClick(pressed, key)
    assert len(told) == 1


def test_a_text_too_long_for_its_box_ends_in_dots(qtbot: QtBot) -> None:
    box: Choice[int] = Choice()
    qtbot.addWidget(box)
    box.offer([(1, "A team with a very long name indeed"), (2, "B")])
    box.resize(90, box.sizeHint().height())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.startswith("A")
    assert option.currentText.endswith("…")
    box.choose(2)
    box.initStyleOption(option)
    assert option.currentText == "B"


def test_a_title_too_long_for_its_column_ends_in_dots_and_is_whole_in_its_tip(
    context: Context, qtbot: QtBot
) -> None:
    table: ListTable[str] = ListTable(context)
    qtbot.addWidget(table)
    table.set_columns([Column("A very long title of a column", str), Column("B", str)], 1)
    header = table.horizontalHeader()
    assert isinstance(header, QuietHeader)
    table.setColumnWidth(0, 60)
    option = QStyleOptionHeader()
    option.rect = header.rect()
    header.initStyleOptionForIndex(option, 0)
    assert option.text.endswith("…")
    table.setColumnWidth(0, 600)
    header.initStyleOptionForIndex(option, 0)
    assert option.text == "A very long title of a column"
    tip = table.model().headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == option.text


def test_the_actions_of_a_page_go_below_its_title_where_there_is_no_room_beside_it(
    context: Context, qtbot: QtBot
) -> None:
    header = PageHeader(context.theme)
    qtbot.addWidget(header)
    act = button(context)
    act.setText("A button with a long text, as languages have them")
    header.tools.addWidget(act)
    header.say("A title")
    header.show()

    def is_beside() -> bool:
        return act.x() > header.width() // 3

    for width, beside in ((900, True), (act.sizeHint().width() + 20, False), (900, True)):
        header.resize(width, header.sizeHint().height())
        qtbot.waitUntil(is_beside if beside else lambda: not is_beside())
        assert act.width() >= act.minimumSizeHint().width()
        assert act.geometry().right() <= header.width()


def test_a_drop_down_opens_below_its_box(context: Context, qtbot: QtBot) -> None:
    """Else Qt lays it over the box, as high as the screen, and hides the first choice."""
    box: Choice[int] = Choice()
    qtbot.addWidget(box)
    assert context.theme is not None
    hint = QStyle.StyleHint.SH_ComboBox_Popup
    assert box.style().styleHint(hint, QStyleOptionComboBox(), box) == 0


def test_a_heading_without_room_ends_in_dots_and_tells_all_of_it(qtbot: QtBot) -> None:
    heading = Elided(TypeSize.HEADING)
    qtbot.addWidget(heading)
    heading.setText("WhatsApp Chat with Anna/2026-10-05 14:30:12")
    heading.resize(90, 20)
    heading.show()
    assert heading.shown().endswith("…")
    assert heading.toolTip() == heading.text()
    assert not heading.grab().isNull()
    heading.resize(900, 20)
    assert (heading.shown(), heading.toolTip()) == (heading.text(), "")
