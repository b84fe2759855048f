"""The part of the settings that helps the recogniser: words of the house, and who speaks."""

from typing import Final, final

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from qa_desk.settings import Settings
from qa_desk.ui.context import Context
from qa_desk.ui.theme import Theme
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.form import Form

_LINES: Final = 5
_WIDTH: Final = 56


@final
class TermsField(QPlainTextEdit):
    """Lines of text; `settled` carries them when a person has changed them and goes elsewhere."""

    settled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show what is in force."""
        self._shown = text
        if text != self.toPlainText():
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        """Be as high as some lines."""
        margin = 2 * (self.document().documentMargin() + self.frameWidth())
        height = _LINES * self.fontMetrics().lineSpacing() + margin
        return QSize(self._theme.space(_WIDTH), round(height))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the text if it is another one."""
        super().focusOutEvent(event)
        if self.toPlainText() != self._shown:
            self._shown = self.toPlainText()
            self.settled.emit(self._shown)


class HintsCard(Card):
    """Says which setting somebody gave another value."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        theme = context.theme
        super().__init__(theme, parent)
        self.terms = TermsField(theme)
        self.split = QCheckBox()
        self._form = Form(theme)
        for field in (self.terms, self.split):
            self._form.add(field)
        self.body.addWidget(self._form)
        self.terms.settled.connect(lambda text: self.changed.emit("speech_terms", text))
        self.split.toggled.connect(lambda on: self.changed.emit("speech_split_voices", on))

    def show_values(self, settings: Settings) -> None:
        """Show what is in force, whoever changed it."""
        self.terms.show_text(settings.text("speech_terms"))
        with QSignalBlocker(self.split):
            self.split.setChecked(settings.flag("speech_split_voices"))

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Hints for transcribing"))
        self._form.say(
            self.terms,
            self.tr("Words of the house"),
            self.tr(
                "One a line, at most 100: products, names and abbreviations that are often said."
                " They are heard more often then, and now and then where they were not said."
            ),
        )
        self.split.setText(self.tr("Guess who speaks from the sound of the voice"))
        self._form.say(
            self.split,
            self.tr("Both sides in one channel"),
            self.tr(
                "Every such turn is marked as a guess. Where two voices cannot be told apart,"
                " nobody is guessed."
            ),
        )
