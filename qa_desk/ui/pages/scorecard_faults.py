"""What is wrong with a scorecard file: line, column, the fault and what would be right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import Languages
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label, rule

if TYPE_CHECKING:
    from qa_desk.services.scorecards import FileFault


@dataclass(frozen=True, slots=True)
class ToldFault:
    """A fault as sentences; line and column are empty where the file could not be opened."""

    line: str
    column: str
    fault: str
    hint: str


def told(faults: "Sequence[FileFault]", languages: Languages) -> tuple[ToldFault, ...]:
    """Return the faults as sentences in the window's language."""
    texts = languages.texts
    return tuple(
        ToldFault(
            str(each.line or ""),
            str(each.column or ""),
            texts.sentence(each.code, each.facts),
            texts.sentence(each.hint, each.facts) if each.hint else "",
        )
        for each in faults
    )


class FaultsDialog(QDialog):
    """The faults of a file; or, where there are none, the offer to publish it."""

    publish_wanted = Signal()

    def __init__(
        self, context: Context, name: str, faults: "Sequence[FileFault]", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check of a scorecard"))
        self._context = context
        self._name = name
        self.faults: ListTable[ToldFault] = ListTable(context)
        self.faults.set_columns(self._columns(), stretched=2)
        self.faults.set_values(told(faults, context.languages))
        access.name(self.faults, self.tr("Faults of the file"))
        self._title, self._sentence = label(TypeSize.HEADING, wrap=True), label(wrap=True)
        self._hint = label(ink="muted", wrap=True)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.publish_button = button(context, Weight.PRIMARY, "check")
        self.close_button = button(context)
        self._arrange(clean=not faults)
        self._connect()
        self._say(len(faults))

    def _columns(self) -> tuple[RichColumn[ToldFault], ...]:
        return (
            RichColumn(self.tr("Line"), lambda fault: fault.line, right=True),
            RichColumn(self.tr("Column"), lambda fault: fault.column, right=True),
            RichColumn(self.tr("What is wrong"), lambda fault: fault.fault),
        )

    def _say(self, count: int) -> None:
        self._title.setText(self._name)
        if count:
            self._sentence.setText(
                self.tr("%n fault(s). Mend them in the file and check it again.", "", count)
            )
        else:
            self._sentence.setText(self.tr("The file is sound. It can be published."))
        self.copy_button.setText(self.tr("Copy the list"))
        self.publish_button.setText(self.tr("Publish"))
        self.close_button.setText(self.tr("Close"))
        self._say_hint()

    def _arrange(self, *, clean: bool) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.25))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.publish_button)
        for part in (self._title, self._sentence, self.faults, rule(), self._hint):
            layout.addWidget(part)
        layout.addLayout(foot)
        for shown in (self.faults, self._hint, self.copy_button):
            shown.setVisible(not clean)
        self.publish_button.setVisible(clean)
        self.resize(theme.space(96), theme.space(28 if clean else 60))

    def _connect(self) -> None:
        self.faults.current_changed.connect(self._say_hint)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.publish_button.clicked.connect(self.accept)
        self.accepted.connect(self.publish_wanted)

    @Slot()
    def _say_hint(self) -> None:
        fault = self.faults.current()
        self._hint.setText(fault.hint if fault else "")

    @Slot()
    def _copy(self) -> None:
        lines = (
            f"{self._name}:{fault.line}:{fault.column}: {fault.fault} {fault.hint}".rstrip()
            for fault in self.faults.values()
        )
        QApplication.clipboard().setText("\n".join(lines))
