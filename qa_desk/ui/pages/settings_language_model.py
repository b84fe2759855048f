"""The part of the settings about a language model of the user's: off until its address is entered."""

from typing import Final, final

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from qa_desk.errors import Expected
from qa_desk.services import model_client
from qa_desk.services.suggesting_model import KEPT_AS
from qa_desk.settings import Settings
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.widgets.text import label
from qa_desk.vault.secret_texts import keep_secret

_LINE_UNITS: Final = 48
_LINES: Final = ("suggest_model_address", "suggest_model_name")


@final
class LanguageModelCard(Card):
    """Says which setting somebody gave another value; the key goes to the keyring alone."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._note = label(ink="muted", wrap=True)
        self._warning = label(ink="warn", wrap=True)
        self.wanted = QCheckBox()
        self.address, self.name, self.key = QLineEdit(), QLineEdit(), QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.seconds = WholeNumber(context.theme, 1, 3600)
        self._form = Form(context.theme)
        for field in (self.address, self.name, self.key, self.seconds):
            self._form.add(field)
        for line in (self.address, self.name, self.key):
            line.setMinimumWidth(context.theme.space(_LINE_UNITS))
        for widget in (self._note, self.wanted, self._form, self._warning):
            self.body.addWidget(widget)
        self.wanted.toggled.connect(lambda on: self.changed.emit("suggest_model", on))
        self.address.editingFinished.connect(self._take_address)
        self.name.editingFinished.connect(self._take_name)
        self.key.editingFinished.connect(self._keep_key)
        self.seconds.valueChanged.connect(lambda n: self.changed.emit("suggest_model_s", float(n)))

    def show_values(self, settings: Settings) -> None:
        """Show what is in force, whoever changed it."""
        on = settings.flag("suggest_model")
        with QSignalBlocker(self.wanted), QSignalBlocker(self.seconds):
            self.wanted.setChecked(on)
            self.seconds.setValue(round(settings.number("suggest_model_s")))
        for line, key in zip((self.address, self.name), _LINES, strict=True):
            line.setText(settings.text(key))
        for field in (self.address, self.name, self.key, self.seconds):
            field.setEnabled(on)
        self._warn(settings)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Language model"))
        self._note.setText(
            self.tr(
                "A model behind an OpenAI-compatible address can be asked for answers on the "
                "evaluation page (Ctrl+Shift+A). Nothing is sent unless you ask. Personal data is "
                "masked first, and only quotes that were said word for word are shown."
            )
        )
        self.wanted.setText(self.tr("Let me ask a language model"))
        say = self._form.say
        say(
            self.address,
            self.tr("Address"),
            self.tr("Such as http://localhost:11434/v1; with http:// or https://."),
        )
        say(self.name, self.tr("Name of the model"))
        say(
            self.key,
            self.tr("Key, if it needs one"),
            self.tr("It is kept in the keyring of the system, not in the workspace."),
        )
        say(self.seconds, self.tr("Wait for an answer at most, seconds"))

    @Slot()
    def _take_address(self) -> None:
        self.changed.emit(_LINES[0], self.address.text().strip())

    @Slot()
    def _take_name(self) -> None:
        self.changed.emit(_LINES[1], self.name.text().strip())

    @Slot()
    def _keep_key(self) -> None:
        """Put a key that was typed into the keyring, off the window's thread."""
        if not self.key.isModified():
            return
        typed = self.key.text().strip()
        self.key.setModified(False)
        self._context.jobs.start(lambda _token, _report: keep_secret(KEPT_AS, typed))

    def _warn(self, settings: Settings) -> None:
        text = self._warning_of(settings) if settings.flag("suggest_model") else ""
        self._warning.setText(text)
        self._warning.setVisible(bool(text))

    def _warning_of(self, settings: Settings) -> str:
        typed = settings.text("suggest_model_address")
        if not typed:
            return self.tr("Enter the address of the model.")
        try:
            found = model_client.address_of(typed, "", 1)
        except Expected as fault:
            return self._context.languages.sentence(fault)
        if found.is_near:
            return ""
        return self.tr(
            "This address is not on this computer or in a private network: what was said leaves "
            "the house, masked, whenever you ask."
        )
