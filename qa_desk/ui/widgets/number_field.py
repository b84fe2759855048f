"""A field for the number that answers a criterion: digits are its own, other keys the scorecard's."""

import re
from fractions import Fraction
from typing import Final, final

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import places_of
from qa_desk.ui.key_names import key_name

_MOST_CHARACTERS: Final = 12
_NUMBER: Final = re.compile(r"[+-]?\d+(\.\d*)?|[+-]?\.\d+")
_MINUS: Final = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-"})


@final
class NumberField(QLineEdit):
    """`typed` tells the number at each change by a person, None for what is none."""

    typed = Signal(object)
    entered = Signal()
    """The keys came here."""
    left = Signal()
    """Escape: the keys go back to the criterion."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._taking = False
        self._page_keys = context.commands.window_keys()
        self.setMaxLength(_MOST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_changed)

    def number(self) -> Fraction | None:
        """Return the number that stands here; None where nothing or no number does."""
        return self._parsed(self.text())

    def show_number(self, number: Fraction | None) -> None:
        """Show a number without saying that it was typed.

        What means it already stays as it was typed, and so does what is no answer yet.
        """
        if self.number() != number:
            self._show(self._written(number))

    def forget(self, number: Fraction | None) -> None:
        """Show a number in place of whatever was typed."""
        self._show(self._written(number))

    def character(self, event: QKeyEvent) -> str:
        """Return what a key writes here, empty for keys that are not this field's.

        The key of a digit counts by its place where the layout has a letter there.
        """
        text = event.text()
        if len(text) == 1 and text in "0123456789-":
            return text
        if text in (",", "."):
            return self._point()
        name = key_name(event)
        return name if len(name) == 1 and name.isdigit() else ""

    def begin(self, character: str) -> None:
        """Take the keys with this as the first character of another number."""
        self.setFocus()
        self.selectAll()
        self.insert(character)

    def sizeHint(self) -> QSize:
        """Have room for seven digits."""
        return QSize(self._context.theme.space(9), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Let the page's own keys, such as Ctrl+Z, reach the page."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(event.keyCombination()).toString()
            if pressed in self._page_keys:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits; leave with Escape; give letters to the scorecard."""
        character = "" if self.isReadOnly() else self.character(event)
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        elif character:
            self.insert(character)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys came here."""
        super().focusInEvent(event)
        self.entered.emit()

    @Slot()
    def _on_changed(self) -> None:
        if not self._taking:
            self.typed.emit(self.number())

    def _show(self, text: str) -> None:
        self._taking = True
        self.setText(text)
        self._taking = False

    def _point(self) -> str:
        return self._context.languages.locale.decimalPoint()

    def _parsed(self, text: str) -> Fraction | None:
        plain = "".join(text.split()).translate(_MINUS).replace(self._point(), ".")
        return Fraction(plain) if _NUMBER.fullmatch(plain) and plain.isascii() else None

    def _written(self, number: Fraction | None) -> str:
        if number is None:
            return ""
        return f"{float(number):.{places_of(number)}f}".replace(".", self._point())
