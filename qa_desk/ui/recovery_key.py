"""The dialog that shows a recovery key, once: to write down, copy or print, and to confirm."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label

_GROUP = 4


class RecoveryKeyDialog(QDialog):
    """Gives `agreed` when the last group was typed: whoever typed it has the key before them.

    Where no keyring keeps the key, the person first says that it will be typed at each start.
    """

    agreed = Signal()

    def __init__(
        self, recovery_key: str, *, has_keyring: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("QA Desk")
        self._key = recovery_key
        self._title = label(TypeSize.TITLE, wrap=True)
        self._note = label(wrap=True)
        self.shown = QLineEdit(recovery_key)
        self.shown.setReadOnly(True)
        self.shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.typed = QLineEdit()
        self._typed_name = label(wrap=True)
        self.each_start = QCheckBox()
        self.each_start.setVisible(not has_keyring)
        self._has_keyring = has_keyring
        self._remnants = label(ink="muted", wrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.copy_button, self.print_button, self.go_button = (QPushButton() for _ in range(3))
        self.go_button.setDefault(True)
        self._say()
        self._arrange()
        self._connect()
        self._look()

    def _say(self) -> None:
        self._title.setText(self.tr("Recovery key of this workspace"))
        self._note.setText(
            self.tr(
                "It is shown only now. Write it down or print it and keep it apart from this "
                "computer: without it and the keyring nobody can read the workspace again."
            )
        )
        self._typed_name.setText(self.tr("To confirm, type the last group of the key:"))
        self.each_start.setText(self.tr("No keyring keeps the key: I will type it at each start"))
        self._remnants.setText(
            self.tr(
                "Parts of the old plain files may stay on the disk until it is overwritten, on SSDs "
                "beyond reach of any program. Reports written outside of the workspace stay plain."
            )
        )
        self.copy_button.setText(self.tr("Copy"))
        self.print_button.setText(self.tr("Print…"))
        self.go_button.setText(self.tr("Go on"))
        access.name(self.shown, self.tr("Recovery key of this workspace"))
        access.buddy(self._typed_name, self.typed)

    def _arrange(self) -> None:
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._buttons.addButton(self.copy_button, action)
        self._buttons.addButton(self.print_button, action)
        self._buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        for widget in (
            self._title,
            self._note,
            self.shown,
            self._typed_name,
            self.typed,
            self.each_start,
            self._remnants,
            self._buttons,
        ):
            layout.addWidget(widget)
        height = self.fontMetrics().height()
        self.resize(height * 34, height * 20)
        self.typed.setFocus()

    def _connect(self) -> None:
        self.typed.textChanged.connect(self._look)
        self.each_start.toggled.connect(self._look)
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._choose_printer)
        self._buttons.rejected.connect(self.reject)
        self._buttons.accepted.connect(self._agree)

    @Slot()
    def _look(self) -> None:
        fits = self.typed.text().strip().upper() == self._key[-_GROUP:]
        self.go_button.setEnabled(fits and (self._has_keyring or self.each_start.isChecked()))

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self._key)

    @Slot()
    def _choose_printer(self) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the key on a page of its own."""
        page = QTextDocument()
        title = filled(self.tr("QA Desk: {title}"), title=self._title.text())
        page.setPlainText(f"{title}\n\n{self._key}\n")
        page.print_(printer)
