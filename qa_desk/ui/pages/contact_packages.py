"""The packages of the contacts page: its menu, and the dialogs one at a time."""

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.package_export import PackageExportDialog
from qa_desk.ui.pages.package_import import PackageImportDialog, filters
from qa_desk.ui.viewmodels.packages import Stage

Ids = Callable[[], "array[int]"]


@final
class ContactPackages(QObject):
    """Exports what is listed or selected, and imports what others have packed."""

    def __init__(
        self, context: Context, button: QPushButton, page: QWidget, listed: Ids, selected: Ids
    ) -> None:
        super().__init__(page)
        self._context = context
        self._button = button
        self._page = page
        self._listed, self._selected = listed, selected
        self.importing: PackageImportDialog | None = None
        self.exporting: PackageExportDialog | None = None
        self._menu = QMenu(button)
        button.setMenu(self._menu)
        self.export_action = context.icons.dress(QAction(self), "export")
        self.import_action = context.icons.dress(QAction(self), "import")
        self._menu.addAction(self.export_action)
        self._menu.addAction(self.import_action)
        self.export_action.triggered.connect(self.export)
        self.import_action.triggered.connect(self.choose)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._button.setText(self.tr("Package"))
        self.export_action.setText(self.tr("Export a package…"))
        self.import_action.setText(self.tr("Import a package…"))
        for dialog in (self.importing, self.exporting):
            if dialog is not None:
                dialog.retranslate()

    @Slot()
    def export(self) -> None:
        """Ask what goes into a package; one that is being written is shown again."""
        known = self.exporting
        if known is not None and known.model.busy:
            known.open()
            return
        if known is not None:
            known.deleteLater()
        self.exporting = PackageExportDialog(
            self._context, self._listed(), self._selected(), self._page
        )
        self.exporting.ended.connect(self._on_exported)
        self.exporting.open()

    @Slot()
    def choose(self) -> None:
        """Let the person choose a package; one that is coming in is shown again."""
        if self.importing is not None and self.importing.model.busy:
            self.importing.open()
            return
        choose_files(self._page, self.tr("Package to import"), filters(), self._take)

    def bring_in(self, file: Path) -> None:
        """Show what a package would bring."""
        if self.importing is not None:
            self.importing.deleteLater()
        self.importing = PackageImportDialog(self._context, file, self._page)
        self.importing.ended.connect(self._on_imported)
        self.importing.open()

    def _take(self, files: tuple[Path, ...]) -> None:
        if files:
            self.bring_in(files[0])

    @Slot()
    def _on_exported(self) -> None:
        dialog = self.exporting
        if dialog is None or dialog.isVisible() or dialog.model.stage is not Stage.DONE:
            return
        text = filled(self.tr("The package was written: {name}."), name=dialog.model.file.name)
        self._context.notices.tell(Tone.GOOD, text)

    @Slot()
    def _on_imported(self) -> None:
        dialog = self.importing
        if dialog is None or dialog.isVisible() or dialog.model.stage is not Stage.DONE:
            return
        self._context.notices.tell(Tone.GOOD, self.tr("The package is in."))
