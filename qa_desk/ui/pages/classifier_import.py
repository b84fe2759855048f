"""What a list from Excel would change, and every row of it that is wrong: before anything is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.services.classifier_workbooks import DryRun
from qa_desk.ui import access
from qa_desk.ui.classifier_words import ICONS, kind_word, what
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A line of either list; `icon` is that of a change."""

    place: str
    code: str
    text: str
    icon: str = ""


class ClassifierImportDialog(QDialog):
    """Bad rows above, changes below; only a list without bad rows can be taken."""

    taken = Signal()

    def __init__(self, context: Context, run: DryRun, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import from Excel"))
        self._context = context
        self._run = run
        self.faults: ListTable[ToldRow] = ListTable(context)
        self.changes: ListTable[ToldRow] = ListTable(context)
        self._title, self._sentence = label(TypeSize.HEADING, wrap=True), label(wrap=True)
        self._whole = label(ink="muted", wrap=True)
        self._second = label(wrap=True)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.take_button = button(context, Weight.PRIMARY, "check")
        self.close_button = button(context)
        self._fill()
        self._say()
        self._arrange()
        self._connect()

    def _fill(self) -> None:
        texts, languages = self._context.languages.texts, self._context.languages
        self.faults.set_columns(
            (
                RichColumn(self.tr("Cell"), lambda row: row.place),
                RichColumn(self.tr("Code"), lambda row: row.code),
                RichColumn(self.tr("What is wrong"), lambda row: row.text),
            ),
            stretched=2,
        )
        self.changes.set_columns(
            (
                RichColumn(self.tr("Change"), lambda row: row.place, icon=lambda row: row.icon),
                RichColumn(self.tr("Error type"), lambda row: row.code),
                RichColumn(self.tr("From what to what"), lambda row: row.text),
            ),
            stretched=2,
        )
        self.faults.set_values(
            [ToldRow(f.place, f.entry, texts.sentence(f.code, f.facts)) for f in self._run.faults]
        )
        rows = []
        for each in self._run.changes:
            text = what(each, self._titled, languages.locale)
            icon = ICONS[each.kind][0]
            rows.append(ToldRow(kind_word(each.kind), self._titled(each.code), text, icon))
        self.changes.set_values(rows)

    def _say(self) -> None:
        bad, changes = len(self._run.faults), len(self._run.changes)
        self._title.setText(self._run.name)
        self._sentence.setText(
            self.tr("%n bad row(s). Correct them in the file and read it again.", "", bad)
            if bad
            else self.tr("No row is wrong.")
        )
        self._second.setText(
            self.tr("%n change(s) of the draft:", "", changes)
            if changes
            else self.tr("The draft would not change.")
        )
        access.name(self.faults, self.tr("Bad rows"))
        access.name(self.changes, self.tr("Changes of the draft"))
        self.copy_button.setText(self.tr("Copy the lists"))
        self.take_button.setText(self.tr("Take into the draft"))
        self.close_button.setText(self.tr("Close") if bad or not changes else self.tr("Cancel"))
        self.take_button.setVisible(not bad and bool(changes))
        self._say_whole()

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.25))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take_button)
        bad, changed = bool(self._run.faults), bool(self._run.changes)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addWidget(self.faults, 1)
        layout.addWidget(self._whole)
        layout.addWidget(self._second)
        layout.addWidget(self.changes, 1)
        layout.addLayout(foot)
        self.faults.setVisible(bad)
        self._whole.setVisible(bad)
        self.changes.setVisible(changed)
        self.copy_button.setVisible(bad or changed)
        self.resize(theme.space(124), theme.space(28 + 26 * bad + 26 * changed))

    def _connect(self) -> None:
        self.faults.current_changed.connect(self._say_whole)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.accept)
        self.accepted.connect(self.taken)

    def _titled(self, code: str) -> str:
        language = self._context.languages.language
        return text_in(self._run.titles.get(code, {}), language) or code

    @Slot()
    def _say_whole(self) -> None:
        """Show the whole sentence of the current bad row, which the table may cut."""
        row = self.faults.current()
        self._whole.setText(row.text if row else "")

    @Slot()
    def _copy(self) -> None:
        rows = (*self.faults.values(), *self.changes.values())
        lines = (f"{row.place}\t{row.code}\t{row.text}".rstrip() for row in rows)
        QApplication.clipboard().setText("\n".join(lines))
