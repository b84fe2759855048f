"""What another card would have made of the contacts that were judged by a published one."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Document
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.what_if import Compared
from qa_desk.errors import Expected
from qa_desk.services import kept_files, tracing
from qa_desk.services.what_if import NothingToReplay
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files, choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.what_if_account import AccountCard
from qa_desk.ui.pages.what_if_texts import (
    FigureLine,
    contact_columns,
    figure_columns,
    figure_lines,
    notes,
    shown_text,
    target_text,
)
from qa_desk.ui.qt_jobs import JobHandle, Loader
from qa_desk.ui.routes import OpenEvaluation
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels import what_if
from qa_desk.ui.viewmodels.what_if import Answered, Choices, Explained, Shown, Target
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.panes import framed, panes
from qa_desk.ui.widgets.text import label, set_ink
from qa_desk.ui.words import text_in

_STEPS: Final = 1000
_FILTER: Final = "YAML (*.yaml *.yml)"


class WhatIfDialog(QDialog):
    """Replays the evaluations of a published card under a draft, another version or a file."""

    evaluation_wanted = Signal(object)
    """The id of an evaluation that is to be opened."""

    def __init__(
        self, context: Context, old: CardRef, document: Document | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._old = old
        self._document = document
        self._choices: Choices | None = None
        self._targets: list[Target] = [Target({}, 0)] if document is not None else []
        self._answered: Answered | None = None
        self._job: JobHandle | None = None
        self._fault: Expected | None = None
        self._reading = Loader(context.jobs, self)
        self._explaining = Loader(context.jobs, self)
        self._make_widgets()
        self._arrange()
        self._connect()
        self.retranslate()
        desk = context.desk
        self._reading.load(lambda _token, _report: what_if.choices(desk, old))

    @property
    def answered(self) -> Answered | None:
        """What came out; None while nothing did."""
        return self._answered

    @property
    def running(self) -> bool:
        """Whether contacts are being replayed."""
        return self._job is not None

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.setWindowTitle(self.tr("What if…"))
        self._say_heading()
        self._with.setText(self.tr("Replay under:"))
        access.buddy(self._with, self.target)
        self.file_button.setText(self.tr("A file…"))
        self.stop_button.setText(self.tr("Stop"))
        self.export_button.setText(self.tr("Write as Excel…"))
        self.close_button.setText(self.tr("Close"))
        access.name(self.progress, self.tr("Progress of the replay"))
        access.name(self.figures, self.tr("Figures before and after"))
        access.name(self.shown, self.tr("Which contacts are listed"))
        hint = self.tr("Enter opens the evaluation")
        access.name(self.contacts, self.tr("Contacts by both cards"), hint)
        self.contacts.set_columns(contact_columns(self._context.languages), stretched=0)
        self._offer_targets()
        self._say_fault()
        self._say_answer()
        self.account.retranslate()

    def compare_with(self, target: Target) -> None:
        """Replay under this card; a replay that is under way is given up."""
        self._stop()
        if target not in self._targets:
            self._targets.append(target)
            self._offer_targets()
        self.target.choose(target)
        work = what_if.answering(self._context.desk, self._old, target, self._document)
        job = self._context.jobs.start(work, own_faults=True)
        self._job, self._fault = job, None
        self.progress.setValue(0)
        self.contacts.set_values(())
        job.progressed.connect(partial(self._on_progress, job))
        job.succeeded.connect(partial(self._on_answered, job))
        job.failed.connect(partial(self._on_failed, job))
        job.settled.connect(partial(self._on_settled, job))
        self._say_fault()
        self._show_running()

    def _make_widgets(self) -> None:
        context = self._context
        self._heading = label(TypeSize.HEADING, wrap=True)
        self._with = label()
        self.target: Choice[Target] = Choice()
        self.file_button = button(context, Weight.PLAIN, "folder")
        self.stop_button = button(context, Weight.QUIET, "stop")
        self.export_button = button(context, Weight.QUIET, "export")
        self.close_button = button(context)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self._message = label(wrap=True)
        self.figures: ListTable[FigureLine] = ListTable(context, most_rows=6)
        self._notes = label(TypeSize.SMALL, "muted", wrap=True)
        self.shown: Choice[Shown] = Choice()
        self.contacts: ListTable[Compared] = ListTable(context)
        self.account = AccountCard(context)

    def _arrange(self) -> None:
        theme = self._context.theme
        self._split = panes(theme, self._lists(), self.account, (94, 78))
        for place, share in enumerate((0, 1)):
            self._split.setStretchFactor(place, share)
        self._parts = (self.figures, self._notes, self._split, self.export_button)
        foot = QHBoxLayout()
        foot.addWidget(self.export_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(2) for _ in range(4)))
        column.setSpacing(theme.space(1))
        column.addWidget(self._heading)
        column.addLayout(self._top())
        for part in (self._message, self.figures, self._notes):
            column.addWidget(part)
        column.addWidget(self._split, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self.resize(theme.space(176), theme.space(95))
        self._show_running()

    def _top(self) -> QHBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.space(1))
        self.target.setMinimumWidth(theme.space(36))
        for widget in (self._with, self.target, self.file_button):
            row.addWidget(widget)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        row.addStretch(0)
        return row

    def _lists(self) -> QWidget:
        theme = self._context.theme
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.shown)
        column.addWidget(framed(theme, self.contacts), 1)
        return left

    def _connect(self) -> None:
        self._reading.loaded.connect(self._on_choices)
        self._explaining.loaded.connect(self._on_explained)
        self.target.picked.connect(self.compare_with)
        self.shown.picked.connect(self._list)
        self.file_button.clicked.connect(self._choose_file)
        self.stop_button.clicked.connect(self._stop)
        self.export_button.clicked.connect(self._choose_target)
        self.close_button.clicked.connect(self.close)
        self.contacts.current_changed.connect(self._explain)
        self.contacts.opened.connect(self._open)
        self.account.open_wanted.connect(self._open_current)

    @Slot(object)
    def _on_choices(self, found: Choices) -> None:
        self._choices = found
        self._targets += found.targets
        self._offer_targets()
        self._say_heading()
        if self._targets:
            self.compare_with(self._targets[0])
        else:
            self._message.setText(
                self.tr("Nothing else is published yet: choose the file of another card.")
            )
            self._message.show()
            self.file_button.setFocus()

    def _say_heading(self) -> None:
        found = self._choices
        if found is None:
            self._heading.setText(self.tr("What if another card had been used?"))
            return
        text = self.tr("What if another card had been used than “{title}”, version {version}?")
        title = text_in(found.titles, self._context.languages.language)
        self._heading.setText(filled(text, title=title, version=self._old.version))

    def _offer_targets(self) -> None:
        languages = self._context.languages
        self.target.offer([(each, target_text(each, languages)) for each in self._targets])
        self.target.setEnabled(bool(self._targets))

    def _show_running(self) -> None:
        there = self._answered is not None and not self.running and self._fault is None
        self.progress.setVisible(self.running)
        self.stop_button.setVisible(self.running)
        for part in self._parts:
            part.setVisible(there)

    def _on_progress(self, job: JobHandle, fraction: float, _name: str) -> None:
        if job is self._job:
            self.progress.setValue(round(fraction * _STEPS))

    def _on_answered(self, job: JobHandle, answered: Answered) -> None:
        if job is not self._job:
            return
        self._answered, self._job = answered, None
        self._say_answer()
        self._choose_list(answered)
        # Turn by turn: all at once would hold the window up for longer than a glance.
        QTimer.singleShot(0, self, self._reveal)
        text = self.tr("%n verdict(s) flip", "", len(answered.found.flips))
        access.announce(self, text)

    @Slot()
    def _reveal(self) -> None:
        self._show_running()
        QTimer.singleShot(0, self, self._list)

    def _choose_list(self, answered: Answered) -> None:
        """Begin with what matters most: the first list that holds a contact."""
        full = (each for each in Shown if answered.contacts(each))
        self.shown.choose(next(full, Shown.ALL))

    def _on_failed(self, job: JobHandle, fault: Exception) -> None:
        if job is not self._job:
            return
        self._answered = None
        if isinstance(fault, Expected):
            self._fault = fault
        else:
            self._context.jobs.failed.emit(fault)
        self._say_fault()

    def _on_settled(self, job: JobHandle) -> None:
        if self._job is job:
            self._job = None
        self._show_running()

    def _say_fault(self) -> None:
        fault = self._fault
        self._message.setVisible(fault is not None)
        if fault is not None:
            self._message.setText(self._context.languages.sentence(fault))
            set_ink(self._message, "muted" if isinstance(fault, NothingToReplay) else "bad")

    def _say_answer(self) -> None:
        answered, languages = self._answered, self._context.languages
        if answered is None:
            return
        found = answered.found
        self.figures.set_columns(figure_columns(found, languages), stretched=0)
        self.figures.set_values(figure_lines(found, languages))
        self._notes.setText(notes(found, languages))
        self.shown.offer(
            [(each, shown_text(each, len(answered.contacts(each)), languages)) for each in Shown]
        )

    @Slot()
    def _list(self) -> None:
        answered, shown = self._answered, self.shown.value()
        if answered is None or shown is None:
            return
        self.account.clear()
        self.contacts.set_values(answered.contacts(shown))
        self.contacts.choose_row(0)

    @Slot()
    def _explain(self) -> None:
        answered, current = self._answered, self.contacts.current()
        if answered is None or current is None:
            self._explaining.drop()
            return

        def work(_token: Token, _report: Report) -> Explained:
            return what_if.explained(answered.question, current)

        self._explaining.load(work)

    @Slot(object)
    def _on_explained(self, found: Explained) -> None:
        if self._answered is not None and found.compared is self.contacts.current():
            self.account.show_contact(self._answered.question, found)

    @Slot()
    def _choose_file(self) -> None:
        def chosen(paths: tuple[Path, ...]) -> None:
            self.compare_with(Target({}, 0, path=paths[0]))

        choose_files(self, self.tr("The card to replay under"), _FILTER, chosen)

    @Slot()
    def _choose_target(self) -> None:
        name = filled(self.tr("What if {id}.xlsx"), id=self._old.id)
        proposal = self._context.desk.paths.reports / name
        choose_target(self, self.tr("Where to write the workbook"), proposal, self.export)

    def export(self, path: Path) -> None:
        """Write the figures and the contacts that are listed as a workbook."""
        answered, shown = self._answered, self.shown.value()
        if answered is None or shown is None:
            return
        contacts, language = answered.contacts(shown), self._context.languages.language
        desk, card = self._context.desk, f"{self._old.id} {self._old.version}"

        def work(_token: Token, _report: Report) -> Path:
            from qa_desk.services import what_if_report  # noqa: PLC0415 - brings openpyxl

            key = kept_files.key_for(desk, path)
            written = what_if_report.write(answered.found, contacts, path, language, key)
            tracing.noted(desk, "export contacts of a what-if", "scorecard", [card])
            return written

        handle = self._context.jobs.start(work, title=self.tr("Writing the workbook"))
        handle.succeeded.connect(self._on_written)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        offer_file(self._context, path)

    @Slot()
    def _stop(self) -> None:
        """Give up the replay; what was found before stays."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        self._show_running()

    @Slot(object)
    def _open(self, each: Compared) -> None:
        if each.stored.evaluation is not None:
            self.evaluation_wanted.emit(each.stored.evaluation)

    @Slot()
    def _open_current(self) -> None:
        current = self.contacts.current()
        if current is not None:
            self._open(current)

    def changeEvent(self, event: QEvent) -> None:
        """Take the texts of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give up what is under way."""
        self._stop()
        self._reading.drop()
        self._explaining.drop()
        super().closeEvent(event)


def open_what_if(
    context: Context, old: CardRef, document: Document | None, parent: QWidget
) -> WhatIfDialog:
    """Show what a draft would make of a card's evaluations; without one it is chosen there.

    Evaluations are opened by the page that the parent is, or is a part of.
    """
    dialog = WhatIfDialog(context, old, document, parent)
    page: QWidget | None = parent
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    if isinstance(page, Page):
        navigate = page.navigate
        dialog.evaluation_wanted.connect(
            lambda evaluation: navigate.emit("evaluate", OpenEvaluation(evaluation))
        )
    dialog.show()
    return dialog
