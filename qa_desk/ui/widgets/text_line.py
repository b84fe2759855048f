"""A line of text, or of a number, that leaves the page's keys to the page."""

from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from qa_desk.ui.context import Context

_LONGEST_NUMBER: Final = 12
_MINUS: Final = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-"})
_STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class TextLine(QLineEdit):
    """`typed` carries the text at each change by a person; Ctrl+Z and the like are the page's."""

    typed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_keys = context.commands.window_keys()
        self.textEdited.connect(self._on_edited)

    def show_text(self, text: str) -> None:
        """Show a text without saying that it was typed; the cursor stays where it can."""
        if text == self.text():
            return
        place = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(place, len(text)))

    def event(self, event: QEvent) -> bool:
        """Let the page's own keys reach the page."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(event.keyCombination()).toString()
            if pressed in self._page_keys:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Never undo within the field: steps are those of the page."""
        steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if any(event.matches(step) for step in steps):
            event.ignore()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.typed.emit(text)


class AmountLine(TextLine):
    """A number as text: "1.5" for "1,5" in the manner of the window; up and down step by one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._languages = context.languages
        self.setMaxLength(_LONGEST_NUMBER)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def amount(self) -> str:
        """Return what stands here as a number is written in files; what is none as it is."""
        return plain_amount(self.text(), self._languages.locale)

    def show_amount(self, text: str) -> None:
        """Show a number as files write it; what means it already stays as it was typed."""
        if not same_amount(text, self.amount()):
            self.show_text(text.replace(".", self._languages.locale.decimalPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        number = _number(self.amount() or "0")
        if number is not None and not self.isReadOnly():
            written = f"{max(number + step, Decimal(0)):f}"
            self.setText(written.replace(".", self._languages.locale.decimalPoint()))
            self.typed.emit(self.text())


def plain_amount(text: str, locale: QLocale) -> str:
    """Return a number a person wrote with a decimal point, whichever of both was used."""
    return (
        "".join(text.split())
        .translate(_MINUS)
        .replace(locale.decimalPoint(), ".")
        .replace(",", ".")
    )


def same_amount(one: str, other: str) -> bool:
    """Say whether two texts mean the same number, or are the same."""
    if one == other:
        return True
    numbers = _number(one), _number(other)
    return numbers[0] is not None and numbers[0] == numbers[1]


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
