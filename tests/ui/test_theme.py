"""Colours that can be read, a look that follows the system, sizes that follow the font."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyle

from qa_desk.ui.context import Context
from qa_desk.ui.icons import application_icon
from qa_desk.ui.style_sheet import style_sheet
from qa_desk.ui.theme import Mode, Surroundings, palette, tokens_for
from qa_desk.ui.tokens import (
    CONTRAST,
    DARK,
    LIGHT,
    LOOKS,
    PAIRS,
    Metrics,
    Tokens,
    TypeSize,
    contrast_ratio,
)

READABLE = 4.5


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids=" on ".join)
def test_every_text_can_be_read_on_its_ground(look: Tokens, ink: str, ground: str) -> None:
    assert contrast_ratio(getattr(look, ink), getattr(look, ground)) >= READABLE


def test_contrast_is_that_of_the_published_examples() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast_ratio("#ffffff", "#ffffff") == 1


@pytest.mark.parametrize(
    ("mode", "surroundings", "expected"),
    [
        (Mode.SYSTEM, Surroundings(dark=False, high_contrast=False), LIGHT),
        (Mode.SYSTEM, Surroundings(dark=True, high_contrast=False), DARK),
        (Mode.SYSTEM, Surroundings(dark=False, high_contrast=True), CONTRAST),
        (Mode.LIGHT, Surroundings(dark=True, high_contrast=True), LIGHT),
        (Mode.DARK, Surroundings(dark=False, high_contrast=False), DARK),
        (Mode.CONTRAST, Surroundings(dark=False, high_contrast=False), CONTRAST),
    ],
)
def test_the_look_follows_the_choice_and_else_the_system(
    mode: Mode, surroundings: Surroundings, expected: Tokens
) -> None:
    assert tokens_for(mode, surroundings) is expected


def test_a_new_look_reaches_the_application_and_is_told_once(
    qapp: QApplication, context: Context
) -> None:
    told = []
    context.theme.changed.connect(lambda: told.append(context.theme.tokens.name))
    context.theme.set_mode(Mode.DARK)
    context.theme.set_mode(Mode.DARK)
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.surface in qapp.styleSheet()


def test_the_palette_takes_every_colour_from_the_tokens() -> None:
    made = palette(DARK)
    colours = {getattr(DARK, name) for name in Tokens.__slots__}
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight):
        assert made.color(role).name() in colours


def test_the_style_sheet_leaves_no_gap_unfilled() -> None:
    assert "$" not in style_sheet(LIGHT, Metrics(18, 13))


def test_sizes_grow_with_the_font() -> None:
    small, large = Metrics(16, 13), Metrics(32, 26)
    assert large.unit == 2 * small.unit
    assert large.pixels(TypeSize.BODY) == 2 * small.pixels(TypeSize.BODY)
    steps = [small.pixels(size) for size in TypeSize]
    assert steps == sorted(steps)
    assert len(set(steps)) == len(steps)


def test_icons_are_tinted_anew_with_the_look(context: Context) -> None:
    before = context.icons.pixmap("home", "text", 32, 1).toImage()
    context.theme.set_mode(Mode.DARK)
    assert context.icons.pixmap("home", "text", 32, 1).toImage() != before


def test_buttons_of_dialogs_have_no_icons_of_another_look(context: Context) -> None:
    # Where there is no screen Qt asks for none anyway: here it is asked to want them.
    wanting = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }\n"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    buttons.setStyleSheet(wanting + style_sheet(context.theme.tokens, context.theme.metrics))
    buttons.ensurePolished()
    asked = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert buttons.style().styleHint(asked, None, buttons) == 0


def test_the_program_has_an_icon(qapp: QApplication) -> None:
    assert not application_icon().pixmap(64).isNull()
    assert qapp.applicationName() is not None


def test_an_icon_nobody_drew_is_refused(context: Context) -> None:
    with pytest.raises(KeyError):
        context.icons.icon("no_such_icon")
