"""What an imported card does not hold, or holds in another form than its origin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.services.card_drafts import ImportedCard
from qa_desk.texts import Catalogue
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label, rule


@dataclass(frozen=True, slots=True)
class ToldDropped:
    """A place in the origin, and why it is not in the card as it was."""

    what: str
    why: str


def told(imported: ImportedCard, texts: Catalogue) -> tuple[ToldDropped, ...]:
    """Return what was dropped as sentences."""
    return tuple(
        ToldDropped(each.what, texts.sentence(each.code, each.facts)) for each in imported.dropped
    )


class DroppedDialog(QDialog):
    """The list can be copied; then the draft is opened."""

    draft_wanted = Signal()

    def __init__(
        self, context: Context, name: str, dropped: Sequence[ToldDropped], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import of a scorecard"))
        self._context = context
        self._name = name
        self.list: ListTable[ToldDropped] = ListTable(context)
        self._title, self._sentence = label(TypeSize.HEADING, wrap=True), label(wrap=True)
        self._whole = label(ink="muted", wrap=True)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.open_button = button(context, Weight.PRIMARY, "edit")
        self._arrange()
        self._say(len(dropped))
        self.list.set_values(dropped)
        self.list.current_changed.connect(self._say_whole)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self.accept)
        self.finished.connect(self.draft_wanted)
        self._say_whole()

    def _say(self, count: int) -> None:
        self._title.setText(self._name)
        self._sentence.setText(
            self.tr(
                "The card is read. %n thing(s) of the file could not be kept as they were:",
                "",
                count,
            )
        )
        self.copy_button.setText(self.tr("Copy the list"))
        self.open_button.setText(self.tr("Open the draft"))
        self.list.set_columns(
            (
                RichColumn(self.tr("Place in the file"), lambda each: each.what),
                RichColumn(self.tr("What became of it"), lambda each: each.why),
            ),
            stretched=1,
        )
        access.name(self.list, self.tr("What could not be kept"))

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.25))
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        for part in (self._title, self._sentence, self.list, rule(), self._whole):
            layout.addWidget(part)
        layout.addLayout(foot)
        self.resize(theme.space(110), theme.space(60))

    @Slot()
    def _say_whole(self) -> None:
        """Show the current line in full: the table cuts long sentences."""
        current = self.list.current()
        self._whole.setText(f"{current.what}: {current.why}" if current else "")

    @Slot()
    def _copy(self) -> None:
        lines = (f"{each.what}: {each.why}" for each in self.list.values())
        QApplication.clipboard().setText("\n".join(lines))
