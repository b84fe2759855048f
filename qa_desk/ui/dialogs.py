"""Every dialog of the window: ask, choose, show the keys, own up to a bug; none of them blocks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.commands import Scope
from qa_desk.ui.context import Context
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label


def ask(
    parent: QWidget, question: str, yes: str, on_yes: Callable[[], None], no: str = ""
) -> QMessageBox:
    """Ask before something that cannot be undone; `yes` names what is done, never "OK".

    `no` stands in the place of "Cancel" where that would sound like what is asked.
    """
    box = QMessageBox(QMessageBox.Icon.Question, "QA Desk", question, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(QMessageBox.StandardButton.Cancel)
    refuse.setText(no or refuse.text())
    agree.clicked.connect(on_yes)
    box.open()
    return box


def choose_folder(parent: QWidget, title: str, on_chosen: Callable[[Path], None]) -> QFileDialog:
    """Let the person choose a folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def choose_files(
    parent: QWidget, title: str, filters: str, on_chosen: Callable[[tuple[Path, ...]], None]
) -> QFileDialog:
    """Let the person choose files; `filters` as QFileDialog takes them."""
    dialog = QFileDialog(parent, title, "", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: on_chosen(tuple(Path(name) for name in names)))
    return _opened(dialog)


def choose_target(
    parent: QWidget, title: str, proposal: Path, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Let the person say where a file is to be written."""
    dialog = QFileDialog(parent, title, str(proposal))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for part, text in _file_labels().items():
        dialog.setLabelText(part, text)
    dialog.open()
    return dialog


def _file_labels() -> dict[QFileDialog.DialogLabel, str]:
    """Return what Qt's own dialog of files says in English only, whatever the language."""
    return {
        QFileDialog.DialogLabel.LookIn: QCoreApplication.translate("Dialogs", "Look in:"),
        QFileDialog.DialogLabel.FileType: QCoreApplication.translate("Dialogs", "Files of type:"),
    }


class KeysDialog(QDialog):
    """All commands that have keys, by where the keys are heard."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._context = context
        theme = context.theme
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setHorizontalSpacing(theme.space(4))
        self._grid.setVerticalSpacing(theme.space(0.5))
        for scope, heading in self._headings().items():
            self._add_scope(scope, heading)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        access.name(area, self.tr("Keys"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(close)
        self.resize(theme.space(80), theme.space(84))

    def _headings(self) -> dict[Scope, str]:
        return {
            Scope.WINDOW: self.tr("Everywhere"),
            Scope.PLAYER: self.tr("In the player"),
            Scope.SCORECARD: self.tr("In the scorecard"),
            Scope.TABLE: self.tr("In a table"),
            Scope.CARD_TREE: self.tr("In the sections and criteria of a card"),
            Scope.CLASSIFIER_TREE: self.tr("In the error types of the classifier"),
        }

    def _add_scope(self, scope: Scope, heading: str) -> None:
        table = self._context.commands
        commands = [c for c in table.commands if c.scope is scope and c.keys]
        if not commands:
            return
        title = label(TypeSize.HEADING)
        title.setText(heading)
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, self._context.theme.space(1.5) if row > 1 else 0)
        self._grid.addWidget(title, row + 1, 0, 1, 2)
        for place, command in enumerate(commands, row + 2):
            name, keys = label(), label(ink="muted")
            name.setText(command.title())
            keys.setText(table.keys_text(command.id))
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(keys, place, 1)


class CrashDialog(QDialog):
    """A bug: what happened in one sentence, and the trace to copy; the work goes on."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("QA Desk")
        text = label(wrap=True)
        text.setText(
            self.tr(
                "Something went wrong in the program itself. What you have saved is safe. "
                "Please send the text below to those who look after QA Desk."
            )
        )
        details = QPlainTextEdit(trace)
        details.setReadOnly(True)
        access.name(details, self.tr("What happened, for the developers"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(trace))
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(details)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().height() * 40, self.fontMetrics().height() * 22)
