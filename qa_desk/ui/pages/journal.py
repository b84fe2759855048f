"""The journal of actions: to be looked through, checked and written to a file; nothing changes it."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.auditing import AuditRow, Verdict
from qa_desk.domain.progress import Report, Token
from qa_desk.services import auditing
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_target
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages.journal_card import JournalRowCard
from qa_desk.ui.pages.journal_columns import THINGS_PLACE, action, journal_columns
from qa_desk.ui.pages.journal_filter import JournalFilter
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.page import Page
from qa_desk.ui.viewmodels.journal import Found, JournalList, JournalWish, ReadRows
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.paged_view import PagedRows
from qa_desk.ui.widgets.panes import framed, panes


class JournalPage(Page):
    """The rows at the left, newest first; at the right what the current one tells."""

    key = "journal"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = JournalList(lambda: context.desk, context.jobs, self)
        self._header = PageHeader(context.theme)
        self.back_button = button(context, Weight.QUIET, "left")
        self.check_button = button(context, Weight.PLAIN, "lock")
        self.export_button = button(context, Weight.PLAIN, "export")
        self.filter = JournalFilter(context)
        self.table: PagedRows[AuditRow] = PagedRows(context)
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.card = JournalRowCard(context)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Journal")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._say_count()
        self.back_button.setText(self.tr("Settings"))
        self.check_button.setText(self.tr("Check the chain"))
        self.check_button.setToolTip(
            self.tr("Looks whether any row was removed, changed, swapped or put in")
        )
        self.export_button.setText(self.tr("Export…"))
        self.filter.retranslate()
        self.card.retranslate()
        self.table.set_columns(journal_columns(self.context.languages), THINGS_PLACE)
        self.table.horizontalHeader().setSortIndicatorShown(False)
        access.name(self.table, self.title())
        access.name(self._split, self.tr("Rows and the chosen one"))

    def refresh(self) -> None:
        """Read the list anew."""
        self.list.load()

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.table.setFocus()

    def _arrange(self) -> None:
        theme = self.context.theme
        for each in (self.back_button, self.check_button, self.export_button):
            self._header.tools.addWidget(each)
        self.card.setMinimumWidth(theme.space(34))
        self._split = panes(theme, framed(theme, self.table), self.card, (100, 50))
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(self.filter)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self._leave)
        self.check_button.clicked.connect(self.check)
        self.export_button.clicked.connect(self._choose_file)
        self.filter.wished.connect(self._on_wished)
        self.table.current_changed.connect(self._show_current)
        self.table.rows.wanted.connect(self.list.fetch)
        self.list.listed.connect(self._on_listed)
        self.list.fetched.connect(self._on_fetched)

    @Slot()
    def check(self) -> None:
        """Check every row from the first to the last."""
        desk = self.context.desk
        self.check_button.setEnabled(False)

        def work(_token: Token, _report: Report) -> Verdict:
            return auditing.verify(desk)

        handle = self.context.jobs.start(work, title=self.tr("Checking the journal"))
        handle.succeeded.connect(self._on_checked)
        handle.settled.connect(lambda: self.check_button.setEnabled(True))

    def export(self, file: Path) -> None:
        """Write the rows that are listed to a file."""
        desk, wanted = self.context.desk, self.list.filter()
        language = self.context.languages.language

        def work(_token: Token, _report: Report) -> Path:
            auditing.export(desk, wanted, file, language)
            return file

        handle = self.context.jobs.start(work, title=self.tr("Writing the journal"))
        handle.succeeded.connect(self._on_exported)

    def save_seal(self, verdict: Verdict, file: Path) -> None:
        """Write down the end of the chain, to be kept elsewhere."""
        desk = self.context.desk
        self.context.jobs.start(
            lambda _token, _report: auditing.save_seal(desk, verdict.head, file)
        )

    @Slot()
    def _leave(self) -> None:
        self.navigate.emit("settings", None)

    @Slot()
    def _choose_file(self) -> None:
        proposal = self.context.desk.paths.reports / filled("{name}.xlsx", name=self.title())
        choose_target(self, self.tr("Where to write the journal"), proposal, self.export)

    @Slot(object)
    def _on_wished(self, wish: JournalWish) -> None:
        if wish != self.list.wish:
            self.list.wish = wish
            self.list.load()

    @Slot(object)
    def _on_listed(self, found: Found) -> None:
        self.filter.offer(found.choices)
        self.table.show_ids(found.ids)
        self._say_count()
        self._show_current()

    @Slot(object)
    def _on_fetched(self, pages: tuple[ReadRows, ...]) -> None:
        for page in pages:
            self.table.rows.take(page.wish, page.rows)
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        self.card.show_row(self.table.rows.value(self.table.currentIndex().row()))

    @Slot(object)
    def _on_exported(self, file: Path) -> None:
        offer_file(self.context, file)
        self.make_stale()

    @Slot(object)
    def _on_checked(self, verdict: Verdict) -> None:
        broken = verdict.broken
        if broken is not None:
            flaw = action(self.context.languages, broken.flaw, "flaw.")
            text = filled(
                self.tr("The journal is broken at row {number}: {flaw}."),
                number=broken.number,
                flaw=flaw,
            )
            self.context.notices.tell(Tone.BAD, text)
            return
        text = self.tr(
            "The journal is whole: all %n row(s) follow from each other.", "", verdict.rows
        )
        notice = Notice(
            Tone.GOOD, text, self.tr("Save the seal…"), lambda: self._choose_seal(verdict)
        )
        self.context.notices.offer(notice)

    def _choose_seal(self, verdict: Verdict) -> None:
        name = filled("{name}-{number}.json", name=self.title(), number=verdict.head.number)
        proposal = self.context.desk.paths.reports / name
        choose_target(
            self,
            self.tr("Keep the seal outside of this workspace"),
            proposal,
            lambda file: self.save_seal(verdict, file),
        )

    def _say_count(self) -> None:
        count = self.tr("%n action(s), the newest first.", "", len(self.table.rows.ids))
        about = self.tr("Rows are only ever added, and each one seals the one before it.")
        self._header.say(self.title(), f"{count} {about}")
