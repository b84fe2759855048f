"""The dialog in which a person types a recovery key or a passphrase."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.errors import Expected
from qa_desk.ui import access
from qa_desk.ui.i18n import Languages
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label
from qa_desk.vault.faults import KeyMistyped, VaultLocked, WrongKey

_MENDED_BY_TYPING = (KeyMistyped, VaultLocked, WrongKey)


def is_about_a_key(fault: object) -> bool:
    """Say whether typing a key, or another one, is what helps."""
    return isinstance(fault, _MENDED_BY_TYPING)


class KeyDialog(QDialog):
    """Gives `entered` with what was typed and stays; whoever tries it closes it or says why not."""

    entered = Signal(str)

    def __init__(self, languages: Languages, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("QA Desk")
        self._languages = languages
        self.title = label(TypeSize.TITLE, wrap=True)
        self.title.setText(self.tr("The key is needed"))
        self.note = label(wrap=True)
        self.note.setText(note)
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.trouble = label(ink="bad", wrap=True)
        self.trouble.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = QPushButton(self.tr("Go on"))
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setDefault(True)
        self._name = label(wrap=True)
        self._name.setText(self.tr("Recovery key or passphrase:"))
        access.buddy(self._name, self.typed)
        self._arrange()
        self._connect()
        self._look()

    @Slot()
    def enter(self) -> None:
        """Give out what was typed."""
        if self.typed.text().strip():
            self.trouble.hide()
            self.entered.emit(self.typed.text())

    def refuse(self, fault: Expected) -> None:
        """Say what is wrong with what was typed, which stays to be mended."""
        text = self._languages.sentence(fault)
        self.trouble.setText(text)
        self.trouble.show()
        access.announce(self.trouble, text)
        self.typed.selectAll()
        self.typed.setFocus()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self.title, self.note, self._name, self.typed, self.shown, self.trouble):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        height = self.fontMetrics().height()
        self.resize(height * 34, height * 15)
        self.typed.setFocus()

    def _connect(self) -> None:
        self.typed.textChanged.connect(self._look)
        self.shown.toggled.connect(self._show_typed)
        self.buttons.accepted.connect(self.enter)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _look(self) -> None:
        self.open_button.setEnabled(bool(self.typed.text().strip()))

    @Slot(bool)
    def _show_typed(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.typed.setEchoMode(mode)
