"""Keeping and erasing: rules, holds, and what has been removed."""

from pathlib import Path
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.retention import Forecast, Hold, Rule
from qa_desk.services import certificates, holds, retention
from qa_desk.services.jobs import Lane
from qa_desk.ui import access, dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages import retention_columns
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.people_tabs import ListPart
from qa_desk.ui.pages.retention_forms import RetentionForms
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels import retention as looks
from qa_desk.ui.viewmodels.retention import RetentionData, RunLine
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import panes

Foreseen = list[tuple[Rule, Forecast]]


@final
class RetentionPage(Page):
    """Three tabs; nothing goes before it was said what would go."""

    key = "retention"
    topics = frozenset({Topic.RETENTION})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.forms = RetentionForms(context, self)
        self._loader = Loader(context.jobs, self)
        self._trial = Loader(context.jobs, self)
        self._reading = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self.rules: ListPart[Rule] = ListPart(context)
        self.holds: ListPart[Hold] = ListPart(context)
        self.runs: ListPart[RunLine] = ListPart(context)
        self.certificate = QPlainTextEdit()
        self.certificate.setReadOnly(True)
        self.certificate.setTabChangesFocus(True)
        self._make_buttons()
        self._arrange()
        self._loader.loaded.connect(self._show)
        self._trial.loaded.connect(self._on_tried)
        self._reading.loaded.connect(self.certificate.setPlainText)
        self.runs.table.current_changed.connect(self._read)

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Keeping and erasing")

    def refresh(self) -> None:
        """Read everything anew; it comes to `_show`."""
        desk = self.context.desk
        self._loader.load(lambda _token, _report: looks.load(desk))

    def focus_first(self) -> None:
        """Put the keys on the list of the tab."""
        tables: tuple[QWidget, ...] = (self.rules.table, self.holds.table, self.runs.table)
        tables[self.tabs.currentIndex()].setFocus()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        said = self.tr("What goes when, what must stay, and what has gone. Figures always stay.")
        self._header.say(self.title(), said)
        names = (self.tr("Rules"), self.tr("Holds"), self.tr("Removed"))
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        access.name(self.tabs, self.title())
        access.name(self.certificate, self.tr("Certificate"))
        self._say_lists()
        self._add_rule.setText(self.tr("Add…"))
        self._edit_rule.setText(self.tr("Change…"))
        self._drop_rule.setText(self.tr("Remove"))
        self.try_button.setText(self.tr("What would go…"))
        self._add_hold.setText(self.tr("Hold…"))
        self._end_hold.setText(self.tr("End the hold…"))
        self._erase.setText(self.tr("Erase a customer…"))
        self._save.setText(self.tr("Save the certificate…"))
        self.refresh()

    def _say_lists(self) -> None:
        rules = self.tr(
            "A rule works when somebody carries it out here or a scheduler runs qa-desk db retain."
        )
        self.rules.say("", self.tr("Rules"), rules)
        held = self.tr("What is held loses nothing, whatever a rule or an erasure says.")
        self.holds.say("", self.tr("Holds"), held)
        self.runs.say("", self.tr("Removed"))

    def _make_buttons(self) -> None:
        self.try_button = self.rules.add_button("search", self._try)
        self._add_rule = self.rules.add_button("plus", lambda: self.forms.rule(None))
        self._edit_rule = self.rules.act_button("edit", self.forms.rule)
        self._drop_rule = self.rules.act_button("trash", self._on_drop_rule)
        self._add_hold = self.holds.add_button("lock", self.forms.hold)
        self._end_hold = self.holds.act_button("stop", self._on_end_hold)
        self._erase = self.runs.add_button("trash", self.forms.customer)
        self._save = self.runs.act_button("save", self._on_save)

    def _arrange(self) -> None:
        theme = self.context.theme
        for _ in range(3):
            self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for part in (
            self.rules,
            self.holds,
            panes(theme, self.runs, self.certificate, (70.0, 60.0)),
        ):
            self._stack.addWidget(part)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        for widget in (self._header, self.tabs):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def _show(self, data: RetentionData) -> None:
        self.rules.show_rows(retention_columns.rule_columns(), data.rules, 1)
        self.holds.show_rows(retention_columns.hold_columns(data.now), data.holds, 1)
        self.runs.show_rows(retention_columns.run_columns(), data.runs, 0)
        for part in (self.rules, self.holds, self.runs):
            part.permit(may=data.may)
        self._read()

    @Slot()
    def _read(self) -> None:
        """Show the certificate of the current run."""
        line = self.runs.table.current()
        if line is None:
            self.certificate.clear()
            return
        desk, language, run = self.context.desk, self.context.languages.texts.language, line.run
        self._reading.load(lambda _token, _report: certificates.text(desk, run, language))

    def _try(self) -> None:
        desk = self.context.desk
        self._trial.load(lambda _token, report: retention.forecast(desk, report))

    @Slot(object)
    def _on_tried(self, found: Foreseen) -> None:
        """Say what would go, and offer to let it go."""
        line = self.tr(
            "Older than {days} days: contacts {contacts}, held {held}; for example {some}"
        )
        told = [
            filled(
                line,
                days=str(rule.days),
                contacts=str(each.contacts),
                held=str(each.held + each.busy),
                some=", ".join(map(str, each.examples)) or "\N{EN DASH}",
            )
            for rule, each in found
        ]
        if not any(each.contacts for _rule, each in found):
            nothing = self.tr("Nothing would go now.")
            self.context.notices.tell(Tone.GOOD, " ".join((nothing, *told)))
            return
        question = "\n".join(
            (self.tr("Carry out the rules? What goes cannot come back."), "", *told)
        )
        dialogs.ask(self, question, self.tr("Remove for good"), self._carry_out)

    def _carry_out(self) -> None:
        desk = self.context.desk

        def work(_token: Token, report: Report) -> object:
            return retention.run(desk, report)

        self.context.jobs.start(work, lane=Lane.WRITING, title=self.tr("Removing by the rules"))

    def _on_drop_rule(self, rule: Rule) -> None:
        desk = self.context.desk
        self.context.jobs.start(
            lambda _token, _report: retention.drop_rule(desk, rule.id), lane=Lane.WRITING
        )

    def _on_end_hold(self, hold: Hold) -> None:
        desk = self.context.desk
        question = filled(
            self.tr("End this hold ({reason})? Rules may remove from then on."), reason=hold.reason
        )

        def end() -> None:
            self.context.jobs.start(
                lambda _token, _report: holds.end(desk, hold.id), lane=Lane.WRITING
            )

        dialogs.ask(self, question, self.tr("End"), end)

    def _on_save(self, line: RunLine) -> None:
        text = self.certificate.toPlainText()
        name = f"{line.at:%Y-%m-%d}-{line.run[:8]}.txt"
        proposal = self.context.desk.paths.reports / name
        dialogs.choose_target(
            self, self.tr("Certificate"), proposal, lambda path: self._write(path, text)
        )

    def _write(self, path: Path, text: str) -> None:
        desk = self.context.desk
        handle = self.context.jobs.start(lambda _t, _r: certificates.save(desk, path, text))
        handle.succeeded.connect(lambda _done: offer_file(self.context, path))
