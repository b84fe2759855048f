"""The forms of the people page: what they ask, and the verb each of them leads to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from qa_desk.domain.days import Days, days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import (
    Absence,
    AbsenceReason,
    Evaluator,
    Membership,
    Posting,
    Role,
    TeamMove,
)
from qa_desk.domain.targets import Measure, Target
from qa_desk.services import absences, agents, people, targets, teams
from qa_desk.services.agents import AgentLine, History
from qa_desk.services.desk import Desk
from qa_desk.services.teams import TeamLine, UserLine
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.people_dialog import FormDialog, Unreadable, Verb
from qa_desk.ui.pages.people_texts import word
from qa_desk.ui.viewmodels.people import PeopleData, read_per_cent, shown_per_cent
from qa_desk.ui.widgets.choice import Choice


@dataclass(frozen=True, slots=True)
class _Person:
    """Who can be away: an agent or an evaluator."""

    agent: str | None = None
    login: EvaluatorId | None = None


@final
class PeopleForms(QObject):
    """Opens the forms over a page."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    @property
    def _desk(self) -> Desk:
        return self._context.desk

    def user(self, line: UserLine | None) -> FormDialog:
        """Ask for a new user, or for what changes of one."""
        title = self.tr("Change a user") if line else self.tr("Add a user")
        dialog = self._dialog(title, self.tr("Save"))
        known = line.evaluator if line else Evaluator(EvaluatorId(""), "")
        login = dialog.line(
            self.tr("Login"), str(known.id), self.tr("The name by which this person logs in here.")
        )
        login.setReadOnly(line is not None)
        name = dialog.line(self.tr("Name"), known.name)
        role: Choice[Role] = Choice()
        role.offer([(each, word(each)) for each in Role])
        role.choose(known.role)
        dialog.add(self.tr("Role"), role)
        locked = QCheckBox(self.tr("Locked: keeps the past and is given nothing new"))
        locked.setChecked(known.locked)
        dialog.add(self.tr("State"), locked)
        hint = self.tr("Codes such as ru, kk, en: samples give contacts in these. Empty means all.")
        spoken = ", ".join(line.languages) if line else ""
        languages = dialog.line(self.tr("Languages of evaluation"), spoken, hint)

        def build() -> Verb:
            desk, chosen = self._desk, role.value() or Role.EVALUATOR
            said, id_ = languages.text().replace(",", " ").split(), login.text().strip()
            if line is None:
                return lambda: people.add_evaluator(desk, id_, name.text(), chosen, said)
            wanted = Evaluator(known.id, name.text(), chosen, locked.isChecked())
            return lambda: teams.save_user(desk, wanted, said)

        if line is None:
            locked.setEnabled(False)
        dialog.start(build)
        return dialog

    def membership(self, line: UserLine, data: PeopleData) -> FormDialog:
        """Ask which team a user joins, when and how."""
        title = filled(self.tr("A team for {name}"), name=line.evaluator.name)
        dialog = self._dialog(title, self.tr("Add"))
        team = dialog.choice(self.tr("Team"), list(data.team_names()))
        leads = QCheckBox(self.tr("Leads the team"))
        dialog.add(self.tr("How"), leads)
        first = dialog.day(self.tr("First day"), data.today, self._open_hint())
        last = dialog.day(self.tr("Last day"))

        def build() -> Verb:
            desk, who = self._desk, line.evaluator.id
            held = self._days(dialog, first, last)
            name = self._text(team.currentText(), self.tr("Name the team."))
            new = Membership(who, name, held, leads.isChecked())
            before = line.memberships
            return lambda: teams.join(desk, who, before, (*before, new))

        dialog.start(build)
        return dialog

    def agent(self, line: AgentLine | None) -> FormDialog:
        """Ask for a new agent, or for another name."""
        title = self.tr("Rename an agent") if line else self.tr("Add an agent")
        dialog = self._dialog(title, self.tr("Save"))
        known = line.agent.external_id if line else ""
        number = dialog.line(
            self.tr("Id"), known, self.tr("As the switchboard or the chat writes it.")
        )
        number.setReadOnly(line is not None)
        name = dialog.line(self.tr("Name"), line.agent.name if line else "")

        def build() -> Verb:
            desk, id_, called = self._desk, number.text(), name.text()
            if line is None:
                return lambda: agents.add(desk, id_, called)
            return lambda: agents.rename(desk, known, called)

        dialog.start(build)
        return dialog

    def posting(
        self, line: AgentLine, data: PeopleData, posting: Posting | None = None
    ) -> FormDialog:
        """Ask where an agent works from when; say how many contacts will count elsewhere."""
        title = filled(self.tr("History of {name}"), name=line.agent.name)
        dialog = self._dialog(title, self.tr("Save"))
        known = posting or Posting(line.team, days(data.today), position=line.position)
        team = dialog.choice(self.tr("Team"), ["", *data.team_names()], known.team)
        position = dialog.choice(self.tr("Position"), ["", *data.positions()], known.position)
        name = dialog.line(self.tr("Name then"), known.name, self.tr("Only if it was another one."))
        first = dialog.day(self.tr("First day"), known.days.begins, self._open_hint())
        last = dialog.day(self.tr("Last day"), known.days.ends)

        def after() -> History:
            held = self._days(dialog, first, last)
            wanted = Posting(
                team.currentText().strip(),
                held,
                name.text().strip(),
                position.currentText().strip(),
            )
            rest = tuple(each for each in line.history if each != posting)
            return agents.posted(rest, wanted)

        dialog.start(
            self._correction(line, after),
            lambda: self._foreseen(line.agent.external_id, after()),
        )
        return dialog

    def without(self, line: AgentLine, posting: Posting) -> FormDialog:
        """Ask whether a line of a history goes; say how many contacts will count elsewhere."""
        title = filled(self.tr("Remove a line from the history of {name}?"), name=line.agent.name)
        dialog = self._dialog(title, self.tr("Remove"))
        rest = tuple(each for each in line.history if each != posting)
        dialog.start(
            self._correction(line, lambda: rest),
            lambda: self._foreseen(line.agent.external_id, rest),
        )
        return dialog

    def team(self) -> FormDialog:
        """Ask for a new team."""
        dialog = self._dialog(self.tr("Add a team"), self.tr("Save"))
        hint = self.tr("As the imported files write it; contacts are matched by the name.")
        name = dialog.line(self.tr("Name of the team"), "", hint)

        def build() -> Verb:
            desk, wanted = self._desk, name.text()
            return lambda: teams.add(desk, wanted)

        dialog.start(build)
        return dialog

    def rename_team(self, line: TeamLine) -> FormDialog:
        """Ask for another name of a team."""
        title = filled(self.tr("Rename the team {name}"), name=line.team.name)
        dialog = self._dialog(title, self.tr("Rename"))
        hint = self.tr(
            "Its contacts, people, history and targets go along; samples and the journal keep the "
            "name of their day."
        )
        name = dialog.line(self.tr("Name of the team"), line.team.name, hint)

        def build() -> Verb:
            desk, former, wanted = self._desk, line.team.name, name.text()
            return lambda: teams.rename(desk, former, wanted)

        dialog.start(build)
        name.selectAll()
        return dialog

    def absence(self, data: PeopleData, known: Absence | None = None) -> FormDialog:
        """Ask who is away, when and why."""
        title = self.tr("Change an absence") if known else self.tr("Note an absence")
        dialog = self._dialog(title, self.tr("Save"))
        who: Choice[_Person] = Choice()
        who.offer(
            [
                *((_Person(login=u.evaluator.id), u.evaluator.name) for u in data.users),
                *((_Person(agent=a.agent.external_id), a.agent.name) for a in data.agents),
            ]
        )
        if known:
            who.choose(_Person(known.agent, known.login))
        dialog.add(self.tr("Who"), who)
        reason: Choice[AbsenceReason] = Choice()
        reason.offer([(each, word(each)) for each in AbsenceReason])
        reason.choose(known.reason if known else AbsenceReason.VACATION)
        dialog.add(self.tr("Reason"), reason)
        first = dialog.day(self.tr("First day"), known.days.begins if known else data.today)
        hint = self.tr("Leave it empty while nobody knows.")
        last = dialog.day(self.tr("Last day"), known.days.ends if known else None, hint)
        note = dialog.line(self.tr("Note"), known.note if known else "")

        def build() -> Verb:
            desk, held, person = self._desk, self._days(dialog, first, last), who.value()
            wanted = Absence(
                held,
                reason.value() or AbsenceReason.OTHER,
                person.agent if person else None,
                person.login if person else None,
                note.text().strip(),
                known.id if known else None,
            )
            return lambda: absences.save(desk, wanted)

        dialog.start(build)
        return dialog

    def target(self, data: PeopleData, known: Target | None = None) -> FormDialog:
        """Ask what is to be reached, by whom and from when."""
        title = self.tr("Change a target") if known else self.tr("Set a target")
        dialog = self._dialog(title, self.tr("Save"))
        measure: Choice[Measure] = Choice()
        measure.offer([(each, word(each)) for each in Measure])
        measure.choose(known.measure if known else Measure.SCORE)
        dialog.add(self.tr("Measure"), measure)
        everyone = self.tr("Empty means all.")
        team = dialog.choice(
            self.tr("Team"), ["", *data.team_names()], known.team if known else "", everyone
        )
        position = dialog.choice(
            self.tr("Position"), ["", *data.positions()], known.position if known else "", everyone
        )
        wanted = dialog.line(self.tr("Target, %"), shown_per_cent(known.wanted) if known else "85")
        near = dialog.line(
            self.tr("Amber from, %"),
            shown_per_cent(known.near) if known else "80",
            self.tr("Below the target but not below this, the light is amber; below it is red."),
        )
        hint = self.tr("Months that have passed keep their target: begin with this month or later.")
        begin = _begin(known, data)
        first = dialog.day(self.tr("First day"), begin, hint)
        last = dialog.day(self.tr("Last day"), known.days.ends if known else None)

        def build() -> Verb:
            desk = self._desk
            new = Target(
                measure.value() or Measure.SCORE,
                self._per_cent(wanted),
                self._per_cent(near),
                team.currentText().strip(),
                position.currentText().strip(),
                self._days(dialog, first, last),
            )
            return lambda: targets.put(desk, new)

        for field in (measure, team, position):
            field.setEnabled(known is None)
        dialog.start(build)
        return dialog

    def _dialog(self, title: str, yes: str) -> FormDialog:
        return FormDialog(self._context, self._page.window(), title, yes)

    def _correction(self, line: AgentLine, after: Callable[[], History]) -> Callable[[], Verb]:
        def build() -> Verb:
            desk, wanted = self._desk, after()
            id_, before = line.agent.external_id, line.history
            return lambda: agents.correct(desk, id_, before, wanted)

        return build

    def _foreseen(self, external_id: str, after: History) -> Callable[[], str]:
        desk = self._desk
        return lambda: self._told(agents.preview(desk, external_id, after))

    def _told(self, moves: tuple[TeamMove, ...]) -> str:
        moved = sum(move.contacts for move in moves)
        if not moved:
            return self.tr("No contact will count for another team.")
        named = sorted({move.after for move in moves if move.after})
        into = ", ".join(named) or self.tr("the team that their files name")
        text = self.tr("%n contact(s) will count for another team: {teams}.", "", moved)
        return filled(text, teams=into)

    def _days(self, dialog: FormDialog, first: QLineEdit, last: QLineEdit) -> Days:
        begin, end = dialog.read_day(first), dialog.read_day(last)
        if begin is not None and end is not None and end < begin:
            last.setFocus()
            raise Unreadable(self.tr("The last day is before the first."))
        return days(begin, end)

    def _per_cent(self, field: QLineEdit) -> Fraction:
        try:
            return read_per_cent(field.text())
        except ValueError:
            field.setFocus()
            raise Unreadable(self.tr("Write a number of per cent from 0 to 100.")) from None

    def _text(self, text: str, otherwise: str) -> str:
        if not text.strip():
            raise Unreadable(otherwise)
        return text.strip()

    def _open_hint(self) -> str:
        return self.tr("An empty day is an open end.")


def _begin(known: Target | None, data: PeopleData) -> date:
    """Propose from when on a target changes: this month, or its own first day if that is later."""
    return max(known.days.first, data.fixed_before) if known else data.fixed_before
