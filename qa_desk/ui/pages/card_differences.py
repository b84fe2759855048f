"""What differs between two versions of a scorecard: in the editor, or in a dialog."""

from pathlib import Path
from typing import Final, final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.card_document import Path as Place
from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import Expected
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.difference_list import DifferenceDelegate, DifferenceList
from qa_desk.ui.pages.card_differences_texts import DifferenceWords
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_comparison import CardComparison, Origin, Source
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ENTER
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in

_FILTER: Final = "YAML (*.yaml *.yml)"


@final
class CardDifferences(QWidget):
    """With a `model` the draft of the editor is compared, and a difference leads to its part."""

    def __init__(
        self, context: Context, model: CardEditorModel | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.comparison = CardComparison(context, model, self)
        self.before: Choice[Source] = Choice()
        self.after: Choice[Source] = Choice()
        self._names = (label(TypeSize.SMALL, "muted"), label(TypeSize.SMALL, "muted"))
        self.summary = label(TypeSize.SMALL, "muted", wrap=True)
        self.list = _Differences(context)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.file_button = button(context, Weight.QUIET, "folder")
        self._empty = EmptyState(context, "check")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for name, field, text in zip(
            self._names,
            (self.before, self.after),
            (self.tr("Before"), self.tr("After")),
            strict=True,
        ):
            name.setText(text)
            access.buddy(name, field)
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy all differences as text"))
        self.file_button.setText(self.tr("File…"))
        self.file_button.setToolTip(self.tr("Compare with a scorecard in a file"))
        access.name(self.list, self.tr("Differences"), self.tr("Enter goes to the part."))
        self._offer()
        self._show_found()

    def as_text(self) -> str:
        """Return all differences as lines."""
        words = self._words()
        return "" if words is None else f"{self.summary.text()}\n\n{words.as_text()}\n"

    def _arrange(self) -> None:
        theme = self._context.theme
        versions = QGridLayout()
        versions.setHorizontalSpacing(theme.space(1))
        versions.setVerticalSpacing(theme.space(0.5))
        versions.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(
            zip(self._names, (self.before, self.after), strict=True)
        ):
            versions.addWidget(name, row, 0)
            versions.addWidget(field, row, 1)
            field.setMinimumContentsLength(8)
            field.setSizeAdjustPolicy(field.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for part in (self._empty, self.list):
            self._stack.addWidget(part)
        tools = QHBoxLayout()
        tools.addWidget(self.copy_button)
        tools.addWidget(self.file_button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        side = theme.space(0.75)
        column.setContentsMargins(side, theme.space(0.75), side, side)
        column.setSpacing(theme.space(0.75))
        column.addLayout(versions)
        column.addWidget(self.summary)
        column.addWidget(self._stack, 1)
        column.addLayout(tools)

    def _connect(self) -> None:
        comparison = self.comparison
        comparison.changed.connect(self._show_found)
        comparison.sources_changed.connect(self._offer)
        comparison.failed.connect(self._tell)
        self.before.picked.connect(self._choose)
        self.after.picked.connect(self._choose)
        self.list.chosen.connect(self._lead)
        self.copy_button.clicked.connect(self._copy)
        self.file_button.clicked.connect(self._choose_file)
        if self._model is not None:
            self._model.language_changed.connect(self._show_found)

    def _language(self) -> Language:
        return self._context.languages.language if self._model is None else self._model.language

    def _words(self) -> DifferenceWords | None:
        compared = self.comparison.compared
        if compared is None:
            return None
        return DifferenceWords(self._context.languages, self._language(), compared)

    @Slot()
    def _offer(self) -> None:
        comparison = self.comparison
        offered = [(source, self._title(source)) for source in comparison.sources]
        for field, value in ((self.before, comparison.before), (self.after, comparison.after)):
            field.offer(offered)
            if value is None:
                field.setCurrentIndex(-1)
            else:
                field.choose(value)
        self._show_found()

    def _title(self, source: Source) -> str:
        if source.origin is Origin.DRAFT:
            return self.tr("This draft, as it is now")
        if source.origin is Origin.OPENED:
            return self.tr("This draft, as it was opened")
        if source.file is not None:
            return source.file.name
        ref = source.ref
        name = text_in(source.titles, self._context.languages.language)
        facts = {"version": ref.version, "name": name} if ref else {}
        return filled(self.tr("Version {version}, {name}"), **facts)

    @Slot()
    def _choose(self) -> None:
        self.comparison.choose(self.before.value(), self.after.value())

    @Slot()
    def _show_found(self) -> None:
        compared, words = self.comparison.compared, self._words()
        self.list.differences.show_words(words)
        count = 0 if compared is None else len(compared.found)
        self.summary.setText(self._summary(words))
        self.summary.setVisible(count > 0)
        self.copy_button.setEnabled(count > 0)
        if compared is None and self.comparison.busy:
            self._empty.say(self.tr("One moment…"), self.tr("The versions are being compared."))
        elif compared is None:
            self._empty.say(
                self.tr("Nothing to compare yet"), self.tr("Choose two versions of a scorecard.")
            )
        else:
            self._empty.say(
                self.tr("No differences"), self.tr("Both versions mean the same in everything.")
            )
        self._stack.setCurrentWidget(self.list if count else self._empty)

    def _summary(self, words: DifferenceWords | None) -> str:
        if words is None:
            return ""
        whole = self.tr("%n difference(s)", "", len(words.compared.found))
        counts = words.compared.count()
        parts = [f"{words.effect(e).lower()}: {n}" for e, n in counts.items()]
        return f"{whole}. {'; '.join(parts).capitalize()}."

    @Slot(object)
    def _lead(self, place: Place) -> None:
        comparison = self.comparison
        of_draft = comparison.after is not None and comparison.after.origin is Origin.DRAFT
        if self._model is not None and of_draft:
            self._model.go(place)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.as_text())
        access.announce(self, self.tr("Copied."))

    @Slot()
    def _choose_file(self) -> None:
        title = self.tr("Scorecard to compare with")
        choose_files(self, title, _FILTER, lambda paths: self.compare_file(paths[0]))

    def compare_file(self, path: Path) -> None:
        """Compare the later version with a file."""
        source = self.comparison.offer_file(path)
        self.before.choose(source)
        self.comparison.choose(source, self.comparison.after)

    @Slot(object)
    def _tell(self, fault: Expected) -> None:
        self._context.notices.fault(fault)

    def showEvent(self, event: QShowEvent) -> None:
        """Work, and catch up."""
        super().showEvent(event)
        self.comparison.set_wanted(True)
        self._show_found()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self.comparison.set_wanted(False)


class _Differences(QListView):
    """`chosen` carries where the part of a difference stands."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.differences = DifferenceList(self)
        self.setModel(self.differences)
        self.setItemDelegate(DifferenceDelegate(context, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        context.theme.changed.connect(self.viewport().update)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        parts = self.differences.parts(index.row())
        if parts:
            self.chosen.emit(parts[0].path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the part on Enter."""
        if event.key() in ENTER:
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)


def open_differences(context: Context, ref: CardRef, parent: QWidget) -> QDialog:
    """Show what a published version changed against the one before it, or any other."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    differences = CardDifferences(context, None)
    differences.comparison.after = Source(Origin.PUBLISHED, ref)
    differences.retranslate()
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(differences, 1)
    column.addWidget(close)
    dialog.setWindowTitle(QCoreApplication.translate("CardDifferences", "Compare versions"))
    dialog.resize(context.theme.space(80), context.theme.space(84))
    dialog.open()
    return dialog
