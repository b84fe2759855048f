"""The menus of the scorecards page: cards of other products, and what is done with files."""

from typing import final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from qa_desk.services import card_drafts
from qa_desk.ui.context import Context


@final
class ScorecardsMenus(QObject):
    """Two buttons of the header with their menus."""

    import_wanted = Signal(str, str)
    """Id and name of the format of another product's card."""
    file_wanted = Signal()
    """A file is to be edited."""
    check_wanted = Signal()
    publish_wanted = Signal()
    classifier_wanted = Signal()

    def __init__(self, context: Context, imports: QPushButton, more: QPushButton) -> None:
        super().__init__(imports)
        self._imports, self._more = imports, more
        self._import_menu, self._more_menu = QMenu(imports), QMenu(more)
        imports.setMenu(self._import_menu)
        more.setMenu(self._more_menu)
        icons = context.icons
        self.file_action = icons.dress(QAction(self), "edit")
        self.check_action = icons.dress(QAction(self), "check")
        self.publish_action = icons.dress(QAction(self), "import")
        self.classifier_action = icons.dress(QAction(self), "flag")
        self._fill()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._imports.setText(self.tr("Import…"))
        self._more.setText(self.tr("More"))
        self.file_action.setText(self.tr("Edit a file…"))
        self.check_action.setText(self.tr("Check a file…"))
        self.publish_action.setText(self.tr("Publish a file…"))
        self.classifier_action.setText(self.tr("Error classifier…"))

    def _fill(self) -> None:
        for format_, label in card_drafts.import_formats():
            self._import_menu.addAction(label).setData(format_)
        self._import_menu.addSeparator()
        self._import_menu.addAction(self.file_action)
        self._more_menu.addAction(self.classifier_action)
        self._more_menu.addSeparator()
        self._more_menu.addAction(self.check_action)
        self._more_menu.addAction(self.publish_action)
        self._import_menu.triggered.connect(self._on_import)
        self.file_action.triggered.connect(self.file_wanted)
        self.classifier_action.triggered.connect(self.classifier_wanted)
        self.check_action.triggered.connect(self.check_wanted)
        self.publish_action.triggered.connect(self.publish_wanted)

    @Slot(QAction)
    def _on_import(self, action: QAction) -> None:
        if action.data():
            self.import_wanted.emit(action.data(), action.text())
