"""What each part of the card that is being written means for the score, and its weight to change."""

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.card_document import Path
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_notice import StaleNotice
from qa_desk.ui.pages.card_weights_table import WeightsTable
from qa_desk.ui.pages.card_weights_texts import WeightWords
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.viewmodels.card_stakes import CardStakes
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.text import label, set_ink


@final
class CardWeights(QWidget):
    """A table with its twin in plain text; nothing is worked out while it is hidden."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.stakes = CardStakes(context.jobs, model, self)
        self.notice = StaleNotice(context, model)
        self.intro = label(TypeSize.SMALL, "muted", wrap=True)
        self.table = WeightsTable(context, self.stakes)
        self.twin = QPlainTextEdit()
        self.sums = label(TypeSize.SMALL, wrap=True)
        self.twin_button = button(context, Weight.QUIET, "transcript")
        self.copy_button = button(context, Weight.QUIET, "copy")
        self._empty = EmptyState(context, "scorecards")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.notice.retranslate()
        self.twin_button.setText(self.tr("As text"))
        self.twin_button.setToolTip(self.tr("Show the table as text, or as a table again"))
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the whole table as text"))
        access.name(self.table, self.tr("Weights of the card"), self.tr("Enter changes a weight."))
        access.name(self.twin, self.tr("Weights of the card as text"))
        self._speak()

    def as_text(self) -> str:
        """Return all that the table says."""
        return f"{self.table.stake_table.as_text()}\n\n{self.sums.text()}\n"

    def _arrange(self) -> None:
        theme = self._context.theme
        self.twin.setReadOnly(True)
        self.twin_button.setCheckable(True)
        for part in (self._empty, self.table, self.twin):
            self._stack.addWidget(part)
        tools = QHBoxLayout()
        tools.addWidget(self.twin_button)
        tools.addWidget(self.copy_button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        side = theme.space(0.75)
        column.setContentsMargins(side, theme.space(0.75), side, side)
        column.setSpacing(theme.space(0.75))
        column.addWidget(self.notice)
        column.addWidget(self.intro)
        column.addWidget(self._stack, 1)
        column.addWidget(self.sums)
        column.addLayout(tools)

    def _connect(self) -> None:
        self.stakes.changed.connect(self._show_stakes)
        self._model.language_changed.connect(self._speak)
        self._model.checked.connect(self._show_part)
        self._model.current_changed.connect(self._follow)
        self.table.went.connect(self._lead)
        self.twin_button.toggled.connect(self._show_part)
        self.copy_button.clicked.connect(self._copy)

    @Slot()
    def _speak(self) -> None:
        titles = (
            self.tr("Part"),
            self.tr("Weight"),
            self.tr("Share"),
            self.tr("A miss costs"),
        )
        words = WeightWords(self._context.languages, self._model.language)
        self.table.stake_table.speak(words, titles)
        self._show_stakes()

    @Slot()
    def _show_stakes(self) -> None:
        self.table.show_stakes()
        self._follow(self._model.current)
        self._say_sums()
        self._show_part()

    @Slot()
    def _show_part(self) -> None:
        there = self.stakes.now is not None
        self._say_empty()
        form = self.twin if self.twin_button.isChecked() else self.table
        if form is self.twin:
            self.twin.setPlainText(self.as_text())
        self._stack.setCurrentWidget(form if there else self._empty)
        for part in (self.intro, self.sums, self.twin_button, self.copy_button):
            part.setVisible(there)

    def _say_empty(self) -> None:
        if self._model.faults:
            self._empty.say(
                self.tr("Nothing to weigh yet"),
                self.tr("The weights appear as soon as the card has no faults."),
            )
        else:
            self._empty.say(self.tr("One moment…"), self.tr("The card is being weighed."))

    def _say_sums(self) -> None:
        now, words = self.stakes.now, self.table.stake_table.words
        if now is None:
            return
        self.intro.setText(words.method(now.method, now.best))
        sums = words.sums(now, self.stakes.declared)
        if self.stakes.against_published:
            mark = self.tr("The light mark on a bar is its end in the published version.")
        else:
            mark = self.tr("The light mark on a bar is its end when the card was opened.")
        hidden = ""
        if any(line.conditional for line in now.lines):
            hidden = self.tr("“By condition”: not counted while it is hidden.")
        self.sums.setText(" ".join(filter(None, [sums, mark, hidden])))
        declared = self.stakes.declared
        set_ink(self.sums, "muted" if declared in (None, now.weights) else "warn")

    @Slot(object)
    def _follow(self, path: Path) -> None:
        """Put the table on the part that is edited, without leading anywhere."""
        row = self.table.stake_table.row_of(self.stakes.key_of(path))
        if row >= 0:
            self.table.choose(row)

    @Slot(int)
    def _lead(self, row: int) -> None:
        """Have the editor go to the part the person went to."""
        lines = self.table.stake_table.lines
        path = self.stakes.path_of(lines[row].now) if row < len(lines) else None
        if path is not None:
            self._model.go(path)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.as_text())
        access.announce(self, self.tr("Copied."))

    def showEvent(self, event: QShowEvent) -> None:
        """Work, and catch up."""
        super().showEvent(event)
        self.stakes.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self.stakes.set_wanted(False)
