"""What is shown before the window where an encrypted workspace needs its key typed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from qa_desk.paths import Paths
from qa_desk.services import protecting
from qa_desk.settings import Settings
from qa_desk.ui.i18n import Languages, chosen_language
from qa_desk.ui.key_dialog import KeyDialog
from qa_desk.ui.main import application
from qa_desk.ui.theme import Mode, Theme


class UnlockDialog(KeyDialog):
    """Accepted when a recovery key or a passphrase was typed that opens the workspace."""

    def __init__(self, paths: Paths, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(languages, "", parent)
        self._paths = paths
        self.title.setText(self.tr("This workspace is encrypted"))
        self.note.setText(
            self.tr("Its key was not found in the keyring of this computer, or that is locked.")
        )
        self.open_button.setText(self.tr("Open the workspace"))
        self.entered.connect(self.try_key)

    @Slot(str)
    def try_key(self, typed: str) -> None:
        """Accept the dialog with a key that opens; say what is wrong with another."""
        fault = protecting.fault_of(self._paths, typed)
        if fault is None:
            self.accept()
        else:
            self.refuse(fault)


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
