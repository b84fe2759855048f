"""The table of commands: no clashes, keys that work on every layout, actions that know when."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qa_desk.ui.commands import TABLE, Command, Condition, Scope, clashes, page_command
from qa_desk.ui.context import Context
from qa_desk.ui.pages import PAGES
from qa_desk.ui.shortcuts import CommandTable
from qa_desk.ui.widgets.command_palette import matches
from qa_desk.ui.window_keys import chord_name

ALL = (
    *TABLE,
    *(
        page_command(entry.key, entry.text, entry.icon, place)
        for place, entry in enumerate(PAGES, 1)
    ),
)


def test_no_two_commands_hear_the_same_key() -> None:
    assert clashes(ALL) == []


def test_clashes_are_found_across_the_window_and_a_scope_but_not_across_pages() -> None:
    window = Command("a", Scope.WINDOW, "A", ("Ctrl+J",))
    player = Command("b", Scope.PLAYER, "B", ("Ctrl+J",))
    card = Command("c", Scope.SCORECARD, "C", ("Ctrl+J",))
    assert clashes((window, player, card)) == [("Ctrl+J", "a", "b"), ("Ctrl+J", "a", "c")]
    assert clashes((player, card)) == []
    one = Command("d", Scope.WINDOW, "D", ("F6",), page="one")
    two = Command("e", Scope.WINDOW, "E", ("F6",), page="two")
    assert clashes((one, two)) == []


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)
def test_every_key_is_one_qt_understands(command: Command) -> None:
    for key in command.keys:
        portable = QKeySequence.SequenceFormat.PortableText
        assert QKeySequence(key).toString(portable) == key


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)
def test_keys_of_the_window_never_type_or_press_anything(command: Command) -> None:
    if command.scope is not Scope.WINDOW:
        return
    for key in command.keys:
        modified = any(key.startswith(prefix) for prefix in ("Ctrl+", "Alt+"))
        plain = key.removeprefix("Shift+")
        assert modified or (plain.startswith("F") and plain[1:].isdigit())


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)
def test_no_key_is_a_mark_that_stands_elsewhere_on_other_layouts(command: Command) -> None:
    names = [key.rpartition("+")[2] for key in command.keys]
    assert all(name.isalnum() for name in names)


@pytest.mark.parametrize(
    ("character", "scan_code", "expected"),
    [
        ("Л", 0, "Ctrl+K"),  # Russian, only the letter is known
        ("Л", 45, "Ctrl+K"),  # Russian, the key on X11
        ("Ә", 0, "Ctrl+2"),  # Kazakh has letters in the row of digits
        (".", 16, "Ctrl+7"),  # and marks too
        ("K", 45, "Ctrl+K"),
    ],
)
def test_keys_with_control_are_known_on_cyrillic_layouts(
    character: str, scan_code: int, expected: str
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord(character), control, scan_code, 0, 0)
    assert chord_name(pressed) == expected


def test_a_letter_without_control_is_nobodys_chord() -> None:
    none = Qt.KeyboardModifier.NoModifier
    assert chord_name(QKeyEvent(QEvent.Type.KeyPress, ord("Л"), none, "л")) == ""


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)
def test_every_command_has_a_text_and_an_icon_that_is_drawn(
    command: Command, context: Context
) -> None:
    assert command.title()
    if command.icon:
        assert not context.icons.icon(command.icon).isNull()


def test_two_commands_of_one_id_are_refused() -> None:
    twice = Command("a", Scope.WINDOW, "A")
    with pytest.raises(ValueError, match="same id"):
        CommandTable((twice, twice))


def test_a_command_nobody_has_bound_is_not_possible() -> None:
    table = CommandTable((Command("a", Scope.WINDOW, "A"),))
    assert not table.action("a").isEnabled()
    table.bind("a", lambda: None)
    assert table.action("a").isEnabled()


def test_a_command_waits_for_its_condition_and_its_page() -> None:
    done: list[str] = []
    command = Command("a", Scope.WINDOW, "A", page="evaluate", when=Condition.RECORDING_OPEN)
    table = CommandTable((command,))
    table.bind("a", lambda: done.append("a"))
    table.run("a")
    table.set_condition(Condition.RECORDING_OPEN, True)
    table.run("a")
    table.set_page("evaluate")
    table.run("a")
    assert done == ["a"]
    table.set_condition(Condition.RECORDING_OPEN, False)
    assert table.possible() == ()


def test_keys_of_a_scope_are_heard_only_in_their_widget(qtbot: QtBot) -> None:
    table = CommandTable((Command("a", Scope.PLAYER, "A", ("Space",)),))
    widget = QWidget()
    qtbot.addWidget(widget)
    table.attach(Scope.PLAYER, widget)
    assert widget.actions() == [table.action("a")]
    assert table.action("a").shortcutContext().name == "WidgetWithChildrenShortcut"


def test_the_tool_tip_tells_the_key() -> None:
    table = CommandTable((Command("a", Scope.WINDOW, "Find", ("Ctrl+K",)),))
    assert table.action("a").toolTip() == "Find (Ctrl+K)"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", True),
        ("draw", True),
        ("sam dr", True),
        ("SAMPLE", True),
        ("raw", False),
        ("draw x", False),
    ],
)
def test_the_palette_matches_beginnings_of_words_in_any_order(query: str, found: bool) -> None:  # noqa: FBT001
    assert matches(query, "Draw a sample") is found
