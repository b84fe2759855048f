"""People: users, agents with their history, teams, absences and targets."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.days import Days
from qa_desk.domain.people import Absence, Membership, Posting
from qa_desk.domain.targets import Target
from qa_desk.services import absences, staff, targets, teams
from qa_desk.services.agents import AgentLine
from qa_desk.services.jobs import Lane
from qa_desk.services.staff import StaffSummary
from qa_desk.services.teams import TeamLine, UserLine
from qa_desk.ui import access, dialogs
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Notice, Tone
from qa_desk.ui.pages import people_columns
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.people_forms import PeopleForms
from qa_desk.ui.pages.people_tabs import ListPart
from qa_desk.ui.pages.people_texts import span
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels import people
from qa_desk.ui.viewmodels.people import PeopleData
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import panes

_HALVES = (84.0, 80.0)


@final
class PeoplePage(Page):
    """Five tabs; what is changed in one shows in the others at once."""

    key = "people"
    topics = frozenset({Topic.PEOPLE, Topic.CONTACTS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: PeopleData | None = None
        self._loader = Loader(context.jobs, self)
        self._reading = Loader(context.jobs, self)
        self.forms = PeopleForms(context, self)
        self._header = PageHeader(context.theme)
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self.users: ListPart[UserLine] = ListPart(context)
        self.memberships: ListPart[Membership] = ListPart(context)
        self.agents: ListPart[AgentLine] = ListPart(context)
        self.history: ListPart[Posting] = ListPart(context)
        self.teams: ListPart[TeamLine] = ListPart(context)
        self.absences: ListPart[Absence] = ListPart(context)
        self.targets: ListPart[Target] = ListPart(context)
        self._make_buttons()
        self._arrange()
        self._loader.loaded.connect(self._show)
        self._reading.loaded.connect(self._ask_about_list)
        self.users.table.current_changed.connect(self._show_memberships)
        self.agents.table.current_changed.connect(self._show_history)

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("People")

    def refresh(self) -> None:
        """Read everything anew; it comes to `_show`."""
        desk = self.context.desk
        self._loader.load(lambda _token, _report: people.load(desk))

    def focus_first(self) -> None:
        """Put the keys on the list of the tab."""
        tables: tuple[QWidget, ...] = (
            self.users.table,
            self.agents.table,
            self.teams.table,
            self.absences.table,
            self.targets.table,
        )
        tables[self.tabs.currentIndex()].setFocus()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(self.title(), self.tr("Who works here, where, from when and to what end."))
        names = (
            self.tr("Users"),
            self.tr("Agents"),
            self.tr("Teams"),
            self.tr("Absence"),
            self.tr("Targets"),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        access.name(self.tabs, self.title())
        self._say_buttons()
        self._say_lists()
        if self._data is not None:
            self._show(self._data)

    def _make_buttons(self) -> None:
        self._add_user = self.users.add_button("plus", lambda: self.forms.user(None))
        self._edit_user = self.users.act_button("edit", self.forms.user)
        self._join = self.memberships.add_button("plus", self._on_join)
        self._leave = self.memberships.act_button("stop", self._end_membership)
        self._forget = self.memberships.act_button("trash", self._drop_membership)
        self._import = self.agents.add_button("import", self._choose_list)
        self._add_agent = self.agents.add_button("plus", lambda: self.forms.agent(None))
        self._rename = self.agents.act_button("edit", self.forms.agent)
        self._post = self.history.add_button("plus", self._on_post)
        self._edit_posting = self.history.act_button("edit", self._on_edit_posting)
        self._drop_posting = self.history.act_button("trash", self._on_drop_posting)
        self._add_team = self.teams.add_button("plus", self.forms.team)
        self._rename_team = self.teams.act_button("edit", self.forms.rename_team)
        self._close_team = self.teams.act_button("stop", self._toggle_team)
        self._add_absence = self.absences.add_button("plus", lambda: self._with(self.forms.absence))
        self._edit_absence = self.absences.act_button("edit", self._on_edit_absence)
        self._drop_absence = self.absences.act_button("trash", self._on_drop_absence)
        self._add_target = self.targets.add_button("plus", lambda: self._with(self.forms.target))
        self._edit_target = self.targets.act_button("edit", self._on_edit_target)
        self._end_target = self.targets.act_button("stop", self._on_end_target)

    def _say_buttons(self) -> None:
        add, edit, remove = self.tr("Add…"), self.tr("Change…"), self.tr("Remove…")
        for made in (self._add_user, self._add_agent, self._add_team, self._join, self._post):
            made.setText(add)
        for made in (self._add_absence, self._add_target):
            made.setText(add)
        for made in (self._edit_user, self._edit_posting, self._edit_absence, self._edit_target):
            made.setText(edit)
        for made in (self._forget, self._drop_posting, self._drop_absence):
            made.setText(remove)
        self._import.setText(self.tr("Staff list…"))
        for made in (self._rename, self._rename_team):
            made.setText(self.tr("Rename…"))
        self._leave.setText(self.tr("End today"))
        self._end_target.setText(self.tr("End…"))
        self._close_team.setText(self.tr("Close or open"))

    def _say_lists(self) -> None:
        self.users.say("", self.tr("Users"))
        self.memberships.say(self.tr("Teams by date"), self.tr("Teams by date"))
        self.agents.say("", self.tr("Agents"))
        note = self.tr(
            "A contact counts for the team its agent had on that day; where the history is silent, "
            "for the team that the imported file names."
        )
        self.history.say(self.tr("History"), self.tr("History"), note)
        self.teams.say("", self.tr("Teams"))
        away = self.tr("Samples give no contacts to evaluators who are away or locked.")
        self.absences.say("", self.tr("Absence"), away)
        kept = self.tr(
            "A month is held to the target that was in force on its first day; months that have "
            "passed keep theirs. What speaks of a team or a position goes before what speaks of all."
        )
        self.targets.say("", self.tr("Targets"), kept)

    def _arrange(self) -> None:
        theme = self.context.theme
        for _ in range(5):
            self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for part in (
            panes(theme, self.users, self.memberships, _HALVES),
            panes(theme, self.agents, self.history, _HALVES),
            self.teams,
            self.absences,
            self.targets,
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
    def _show(self, data: PeopleData) -> None:
        self._data = data
        languages = self.context.languages
        self.users.show_rows(people_columns.user_columns(), data.users, 0)
        self.agents.show_rows(people_columns.agent_columns(), data.agents, 0)
        self.teams.show_rows(people_columns.team_columns(), data.teams, 3)
        absence_columns = people_columns.absence_columns(languages, data)
        self.absences.show_rows(absence_columns, data.absences, 4)
        target_columns = people_columns.target_columns(languages, data)
        self.targets.show_rows(target_columns, data.targets, 0)
        for part in (self.agents, self.history, self.teams, self.absences, self.targets):
            part.permit(may=data.may_manage)
        self.memberships.permit(may=data.may_manage_roles)
        self.users.permit(may=data.may_manage_roles)
        self._show_memberships()
        self._show_history()

    @Slot()
    def _show_memberships(self) -> None:
        line = self.users.table.current()
        rows = line.memberships[::-1] if line else ()
        columns = people_columns.membership_columns(self.context.languages)
        self.memberships.show_rows(columns, rows, 1)

    @Slot()
    def _show_history(self) -> None:
        line = self.agents.table.current()
        rows = line.history[::-1] if line else ()
        columns = people_columns.posting_columns(self.context.languages)
        self.history.show_rows(columns, rows, 1)

    def _with(self, form: Callable[[PeopleData], object]) -> None:
        if self._data is not None:
            form(self._data)

    def _on_join(self) -> None:
        line = self.users.table.current()
        if line is not None and self._data is not None:
            self.forms.membership(line, self._data)

    def _on_post(self) -> None:
        line = self.agents.table.current()
        if line is not None and self._data is not None:
            self.forms.posting(line, self._data)

    def _on_edit_posting(self, posting: Posting) -> None:
        line = self.agents.table.current()
        if line is not None and self._data is not None:
            self.forms.posting(line, self._data, posting)

    def _on_drop_posting(self, posting: Posting) -> None:
        line = self.agents.table.current()
        if line is not None:
            self.forms.without(line, posting)

    def _on_edit_absence(self, absence: Absence) -> None:
        if self._data is not None:
            self.forms.absence(self._data, absence)

    def _on_edit_target(self, target: Target) -> None:
        if self._data is not None:
            self.forms.target(self._data, target)

    def _end_membership(self, membership: Membership) -> None:
        """Let a membership end today; one that has not begun goes."""
        line, data = self.users.table.current(), self._data
        if line is None or data is None:
            return
        begun = membership.days.first <= data.today
        ended = Days(membership.days.first, max(membership.days.first, data.today))
        left = tuple(replace(m, days=ended) if m == membership else m for m in line.memberships)
        self._join_teams(line, left if begun else _without(line.memberships, membership))

    def _drop_membership(self, membership: Membership) -> None:
        line = self.users.table.current()
        if line is not None:
            self._join_teams(line, _without(line.memberships, membership))

    def _join_teams(self, line: UserLine, after: tuple[Membership, ...]) -> None:
        desk, who, before = self.context.desk, line.evaluator.id, line.memberships
        self._do(
            lambda: teams.join(desk, who, before, after),
            self.tr("The teams were changed."),
            lambda: teams.join(desk, who, after, before),
        )

    def _toggle_team(self, line: TeamLine) -> None:
        desk, name, closed = self.context.desk, line.team.name, line.team.closed
        self._do(
            lambda: teams.set_closed(desk, name, closed=not closed),
            filled(
                self.tr("{team} is open again.") if closed else self.tr("{team} is closed."),
                team=name,
            ),
            lambda: teams.set_closed(desk, name, closed=closed),
        )

    def _on_drop_absence(self, absence: Absence) -> None:
        desk = self.context.desk
        self._do(
            lambda: absences.remove(desk, absence),
            self.tr("The absence was removed."),
            lambda: absences.save(desk, replace(absence, id=None)),
        )

    def _on_end_target(self, target: Target) -> None:
        """Let a target end with the last day before this month's, or go where it began later."""
        desk, data = self.context.desk, self._data
        if data is None:
            return
        question = filled(
            self.tr("End this target? It was set {days}. Months that have passed keep it."),
            days=span(self.context.languages, target.days),
        )
        done = self.tr("The target has ended.")
        dialogs.ask(
            self,
            question,
            self.tr("End"),
            lambda: self._do(lambda: targets.stop(desk, target), done),
        )

    def _choose_list(self) -> None:
        filters = self.tr("Staff lists (*.xlsx *.csv);;All files (*)")
        dialogs.choose_files(self, self.tr("Staff list"), filters, self._read_list)

    def _read_list(self, paths: tuple[Path, ...]) -> None:
        desk = self.context.desk
        self._reading.load(lambda _token, _report: (paths[0], staff.preview(desk, paths[0])))

    @Slot(object)
    def _ask_about_list(self, found: tuple[Path, StaffSummary]) -> None:
        path, summary = found
        texts = self.context.languages.texts
        counts = filled(
            self.tr(
                "{name}: new agents {added}, changed {changed}, contacts that will count for another team {contacts}, rows left out {rejected}."
            ),
            name=path.name,
            added=summary.added,
            changed=summary.changed,
            contacts=summary.contacts,
            rejected=len(summary.rejected),
        )
        bad = [
            f"{item.line}: {texts.sentence(item.code, item.facts)}"
            for item in summary.rejected[:12]
        ]
        if len(summary.rejected) > len(bad):
            bad.append("…")
        desk, done = self.context.desk, self.tr("The staff list was taken over.")
        question = "\n".join([counts, "", *bad]) if bad else counts
        dialogs.ask(
            self,
            question,
            self.tr("Take over"),
            lambda: self._do(lambda: staff.run(desk, path), done),
        )

    def _do(
        self, verb: Callable[[], object], said: str, undo: Callable[[], object] | None = None
    ) -> None:
        """Run a verb, say that it was done, and offer to undo it."""
        handle = self.context.jobs.start(lambda _token, _report: verb(), lane=Lane.WRITING)

        def told(_value: object) -> None:
            if undo is None:
                self.context.notices.tell(Tone.GOOD, said)
                return
            back = undo
            action = self.tr("Undo")
            self.context.notices.offer(
                Notice(Tone.GOOD, said, action, lambda: self._do(back, self.tr("Undone.")))
            )

        handle.succeeded.connect(told)


def _without(memberships: tuple[Membership, ...], gone: Membership) -> tuple[Membership, ...]:
    return tuple(each for each in memberships if each != gone)
