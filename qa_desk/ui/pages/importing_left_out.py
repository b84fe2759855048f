"""The step of an import that lists what cannot come in, and what to know of the rest."""

from pathlib import Path
from typing import TYPE_CHECKING, final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from qa_desk.services import kept_files
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_target
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.pages.importing_rejected import (
    Rejected,
    as_csv,
    as_text,
    noticed,
    rejected_columns,
    told,
)
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label

if TYPE_CHECKING:
    from qa_desk.services.importing import ImportSummary

_SHOWN = 10
_AT_ONCE = 200
"""Lines that are put into words without the window being held up."""


@final
class LeftOutStep(Step):
    """Each with its file, its line and a sentence, to read, copy and save."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._summary: ImportSummary | None = None
        self._over = False
        self._telling = Loader(context.jobs, self)
        self._telling.loaded.connect(self._show)
        self.list: ListTable[Rejected] = ListTable(context, most_rows=_SHOWN)
        self.reason = label(TypeSize.SMALL, "muted", wrap=True)
        self.copy_button = button(context, Weight.QUIET, "copy")
        self.save_button = button(context, Weight.QUIET, "save")
        for each in (self.copy_button, self.save_button):
            self.head.insertWidget(self.head.count() - 1, each)
        self.column.addWidget(self.list)
        self.column.addWidget(self.reason)
        self.list.current_changed.connect(self._say_reason)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._choose_target)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.list.set_columns(rejected_columns(), stretched=2)
        access.name(self.list, self.tr("What cannot be imported"))
        self.copy_button.setText(self.tr("Copy the list"))
        self.save_button.setText(self.tr("Save the list…"))
        self._tell()

    def show_summary(self, summary: "ImportSummary | None", *, over: bool = False) -> None:
        """List what a dry run says, or an import that is `over`; the same again changes nothing."""
        if summary is not self._summary or over is not self._over:
            self._summary, self._over = summary, over
            self._tell()

    def _tell(self) -> None:
        """Put the reasons into words: a few at once, of many in a job."""
        summary, languages = self._summary, self.context.languages
        self._telling.drop()
        if summary is None:
            self._show(((), ()))
            return
        if len(summary.rejected) + len(summary.notices) <= _AT_ONCE:
            self._show(_rows(summary, languages))
            return
        self._telling.load(lambda _token, _report: _rows(summary, languages))

    @Slot(object)
    def _show(self, rows: "tuple[tuple[Rejected, ...], tuple[Rejected, ...]]") -> None:
        rejected, notices = rows
        self.setVisible(bool(rejected or notices))
        self.list.set_values((*rejected, *notices))
        self._say_heading(rejected=bool(rejected), noticed=bool(notices))
        self.sentence.setVisible(bool(rejected))
        self.ask(asks=True)

    def _say_heading(self, *, rejected: bool, noticed: bool) -> None:
        over = self._over
        if not rejected:
            self.set_heading(
                self.tr("What to know of what came in")
                if over
                else self.tr("What to know of what comes in")
            )
        elif noticed:
            self.set_heading(
                self.tr("What was not imported, and what to know of the rest")
                if over
                else self.tr("What cannot be imported, and what to know of the rest")
            )
        else:
            self.set_heading(
                self.tr("What was not imported, and why")
                if over
                else self.tr("What cannot be imported, and why")
            )
        self.say(
            self.tr("All the rest is in. These files stay as they are.")
            if over
            else self.tr("All the rest comes in. These files stay as they are.")
        )

    @Slot()
    def _say_reason(self) -> None:
        """Show the whole sentence, which may be longer than its cell."""
        row = self.list.current()
        self.reason.setText(as_text([row]) if row else "")

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.list.values()))

    @Slot()
    def _choose_target(self) -> None:
        proposal = Path.home() / filled("{name}.csv", name=self.tr("Not imported"))
        choose_target(self, self.tr("Save the list"), proposal, self.save)

    def save(self, target: Path) -> None:
        """Write the list as a table."""
        content, desk = as_csv(self.list.values()).encode("utf-8-sig"), self.context.desk
        handle = self.context.jobs.start(lambda _t, _r: kept_files.write(desk, target, content))
        handle.succeeded.connect(lambda _done: offer_file(self.context, target))


def _rows(
    summary: "ImportSummary", languages: Languages
) -> tuple[tuple[Rejected, ...], tuple[Rejected, ...]]:
    """Return what does not come in, and what to know of the rest."""
    return told(summary.rejected, languages), noticed(summary.notices, languages)
