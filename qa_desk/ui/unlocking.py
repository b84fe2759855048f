"""What is shown before the window where an encrypted workspace needs its key typed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.paths import Paths
from qa_desk.services import protecting
from qa_desk.settings import Settings
from qa_desk.ui import access
from qa_desk.ui.i18n import Languages, chosen_language
from qa_desk.ui.main import application
from qa_desk.ui.theme import Mode, Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label


class UnlockDialog(QDialog):
    """Accepted when a recovery key or a passphrase was typed that opens the workspace."""

    def __init__(self, paths: Paths, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("QA Desk")
        self._paths = paths
        self._languages = languages
        self._title = label(TypeSize.TITLE, wrap=True)
        self._note = label(wrap=True)
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.trouble = label(ink="bad", wrap=True)
        self.trouble.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_button = QPushButton()
        self._buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._title.setText(self.tr("This workspace is encrypted"))
        self._note.setText(
            self.tr("Its key is not on this computer. Type the recovery key or the passphrase:")
        )
        self.open_button.setText(self.tr("Open the workspace"))
        self.open_button.setDefault(True)
        access.name(self.typed, self.tr("Recovery key or passphrase"))
        layout = QVBoxLayout(self)
        for widget in (self._title, self._note, self.typed, self.trouble, self._buttons):
            layout.addWidget(widget)
        height = self.fontMetrics().height()
        self.resize(height * 32, height * 12)
        self._buttons.accepted.connect(self.try_key)
        self._buttons.rejected.connect(self.reject)
        self.typed.setFocus()

    @Slot()
    def try_key(self) -> None:
        """Accept the dialog with a key that opens; say what is wrong with another."""
        fault = protecting.fault_of(self._paths, self.typed.text())
        if fault is None:
            self.accept()
            return
        self.trouble.setText(self._languages.sentence(fault))
        self.trouble.show()
        self.typed.selectAll()
        self.typed.setFocus()


def ask_key(paths: Paths, settings: Settings) -> str | None:
    """Show the dialog; return what was typed and opens, None where the person gave up."""
    app = application()
    languages = Languages(chosen_language(settings.text("language")))
    theme = Theme(app, Mode(settings.text("theme")))
    dialog = UnlockDialog(paths, languages)
    dialog.finished.connect(app.quit)
    dialog.show()
    app.exec()
    accepted = dialog.result() == QDialog.DialogCode.Accepted
    typed = dialog.typed.text() if accepted else None
    dialog.deleteLater()
    languages.close()
    theme.deleteLater()
    return typed
