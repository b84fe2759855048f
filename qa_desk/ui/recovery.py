"""What is shown where the database is damaged: the copies there are, and the way back to one of them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.clock import SystemClock
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.paths import Paths
from qa_desk.services import restoring
from qa_desk.services.jobs import JobService
from qa_desk.services.restoring import Restored
from qa_desk.settings import Settings
from qa_desk.ui import access
from qa_desk.ui.copies import described, filters
from qa_desk.ui.dialogs import choose_files
from qa_desk.ui.hub import Hub
from qa_desk.ui.i18n import Languages, chosen_language
from qa_desk.ui.key_dialog import KeyDialog, is_about_a_key
from qa_desk.ui.main import application
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.theme import Mode, Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class Recovered:
    """Whether a copy is in the place, and the key that was typed for it."""

    restored: bool
    typed: str | None


class Restorer(QObject):
    """Restores off the window's thread."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, paths: Paths, jobs: QtJobs) -> None:
        super().__init__()
        self._paths = paths
        self._jobs = jobs

    def start(self, file: Path, typed: str | None = None) -> None:
        """Put a copy in the place of the database, opened by what was typed or by the keyring."""

        def work(_token: Token, _report: Report) -> Restored:
            return restoring.restore(self._paths, file, SystemClock(), typed)

        handle = self._jobs.start(work, own_faults=True)
        handle.succeeded.connect(self.done)
        handle.failed.connect(self.failed)


class RecoveryDialog(QDialog):
    """Accepted when a copy is in the place of the damaged database, which is kept."""

    def __init__(
        self,
        paths: Paths,
        fault: Expected,
        languages: Languages,
        restorer: Restorer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("QA Desk")
        self._languages = languages
        self._restorer = restorer
        self._copies = restoring.backups(paths)
        self._file: Path | None = None
        self.typed: str | None = None
        self.key_dialog: KeyDialog | None = None
        self._title = label(TypeSize.TITLE, wrap=True)
        self._said = label(wrap=True)
        self._said.setText(languages.sentence(fault))
        self._note = label(ink="muted", wrap=True)
        self.copies = QListWidget()
        self.trouble = label(ink="bad", wrap=True)
        self.trouble.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.restore_button = QPushButton()
        self.file_button = QPushButton()
        for each in (self.restore_button, self.file_button):
            self._buttons.addButton(each, role)
        self._fill()
        self._say()
        self._arrange()
        self._connect()

    def _fill(self) -> None:
        for copy in self._copies:
            line = f"{described(copy, self._languages)}\n{copy.file.name}"
            self.copies.addItem(QListWidgetItem(line))
        self.copies.setCurrentRow(0)
        self.copies.setVisible(bool(self._copies))
        self.restore_button.setEnabled(bool(self._copies))
        self.restore_button.setDefault(bool(self._copies))

    def _say(self) -> None:
        self._title.setText(self.tr("The database cannot be used as it is"))
        self.restore_button.setText(self.tr("Restore the chosen copy"))
        self.file_button.setText(self.tr("Restore from a file…"))
        access.name(self.copies, self.tr("Copies of the database"))
        if self._copies:
            note = self.tr(
                "These copies were found. The damaged file is kept beside the database, "
                "and what was done after the copy is not in it."
            )
        else:
            note = self.tr(
                "No copy was found in the workspace. If you have one elsewhere, choose its file."
            )
        self._note.setText(note)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self._title, self._said, self._note, self.copies, self.trouble):
            layout.addWidget(widget)
        layout.addWidget(self._buttons)
        height = self.fontMetrics().height()
        self.resize(height * 38, height * (26 if self._copies else 14))

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self.restore_button.clicked.connect(self._restore_chosen)
        self.file_button.clicked.connect(self._choose)
        self.copies.itemActivated.connect(lambda _item: self._restore_chosen())
        self._restorer.done.connect(self._on_done)
        self._restorer.failed.connect(self._on_failed)

    @Slot()
    def _restore_chosen(self) -> None:
        place = self.copies.currentRow()
        if 0 <= place < len(self._copies):
            self._start(self._copies[place].file)

    @Slot()
    def _choose(self) -> None:
        choose_files(self, self.tr("Copy of the database"), filters(), self._take)

    def _take(self, files: tuple[Path, ...]) -> None:
        if files:
            self._start(files[0])

    def _start(self, file: Path) -> None:
        self._file, self.typed = file, None
        self._try()

    def _try(self) -> None:
        if self._file is not None:
            self.trouble.hide()
            self._buttons.setEnabled(False)
            self._restorer.start(self._file, self.typed)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.typed = typed
        self._try()

    @Slot()
    def _on_done(self) -> None:
        self._put_key_dialog_away()
        self.accept()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._buttons.setEnabled(True)
        if not isinstance(error, Expected):
            raise error
        if is_about_a_key(error):
            self._ask_key(error)
            return
        self._put_key_dialog_away()
        self.trouble.setText(self._languages.sentence(error))
        self.trouble.show()

    def _ask_key(self, fault: Expected) -> None:
        if self.key_dialog is not None:
            self.key_dialog.refuse(fault)
            return
        note = self.tr("The copy is encrypted, and its key is not on this computer.")
        self.key_dialog = KeyDialog(self._languages, note, self)
        self.key_dialog.entered.connect(self._on_typed)
        self.key_dialog.rejected.connect(self._put_key_dialog_away)
        self.key_dialog.open()

    @Slot()
    def _put_key_dialog_away(self) -> None:
        dialog, self.key_dialog = self.key_dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()


def offer(paths: Paths, fault: Expected, settings: Settings) -> Recovered:
    """Show the way back until a copy is in place or the person has closed the window; say which."""
    app: QApplication = application()
    languages = Languages(chosen_language(settings.text("language")))
    theme = Theme(app, Mode(settings.text("theme")))
    with JobService() as service:
        jobs = QtJobs(service, Hub())
        dialog = RecoveryDialog(paths, fault, languages, Restorer(paths, jobs))
        dialog.finished.connect(app.quit)
        dialog.show()
        app.exec()
        restored = dialog.result() == QDialog.DialogCode.Accepted
        typed = dialog.typed if restored else None
        dialog.deleteLater()
        jobs.close()
    languages.close()
    theme.deleteLater()
    return Recovered(restored, typed)
