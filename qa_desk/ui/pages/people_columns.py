"""The columns of the lists on the people page."""

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.days import Days
from qa_desk.domain.people import Absence, Membership, Posting
from qa_desk.domain.targets import Target
from qa_desk.services.agents import AgentLine
from qa_desk.services.teams import TeamLine, UserLine
from qa_desk.ui.i18n import Languages
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.pages.people_texts import NOTHING, span, word
from qa_desk.ui.viewmodels.people import PeopleData, shown_per_cent


def user_columns() -> list[Column[UserLine]]:
    """Return who it is, what this person may do and where."""
    here, locked = (
        QCoreApplication.translate("PeopleColumns", "active"),
        QCoreApplication.translate("PeopleColumns", "locked"),
    )
    return [
        Column(
            QCoreApplication.translate("PeopleColumns", "Name"), lambda line: line.evaluator.name
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Login"),
            lambda line: str(line.evaluator.id),
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Role"),
            lambda line: word(line.evaluator.role),
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Leads"),
            lambda line: ", ".join(line.leads) or NOTHING,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Belongs to"),
            lambda line: ", ".join(line.belongs) or NOTHING,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Languages"),
            lambda line: (
                ", ".join(line.languages) or QCoreApplication.translate("PeopleColumns", "all")
            ),
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "State"),
            lambda line: locked if line.evaluator.locked else here,
            ink=lambda line: "text_muted" if line.evaluator.locked else "text",
        ),
    ]


def membership_columns(languages: Languages) -> list[Column[Membership]]:
    """Return the teams of a user by date."""
    leads, belongs = (
        QCoreApplication.translate("PeopleColumns", "leads"),
        QCoreApplication.translate("PeopleColumns", "belongs to it"),
    )
    return [
        Column(
            QCoreApplication.translate("PeopleColumns", "Days"),
            lambda each: span(languages, each.days),
        ),
        Column(QCoreApplication.translate("PeopleColumns", "Team"), lambda each: each.team),
        Column(
            QCoreApplication.translate("PeopleColumns", "How"),
            lambda each: leads if each.leads else belongs,
        ),
    ]


def agent_columns() -> list[Column[AgentLine]]:
    """Return the agents as they stand today."""
    return [
        Column(QCoreApplication.translate("PeopleColumns", "Name"), lambda line: line.agent.name),
        Column(
            QCoreApplication.translate("PeopleColumns", "Id"), lambda line: line.agent.external_id
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Team today"),
            lambda line: line.team or NOTHING,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Position"),
            lambda line: line.position or NOTHING,
        ),
    ]


def posting_columns(languages: Languages) -> list[Column[Posting]]:
    """Return an agent's history."""
    return [
        Column(
            QCoreApplication.translate("PeopleColumns", "Days"),
            lambda each: span(languages, each.days),
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Team"), lambda each: each.team or NOTHING
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Position"),
            lambda each: each.position or NOTHING,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Name then"),
            lambda each: each.name or NOTHING,
        ),
    ]


def team_columns() -> list[Column[TeamLine]]:
    """Return the teams as they stand today."""
    opened, closed = (
        QCoreApplication.translate("PeopleColumns", "open"),
        QCoreApplication.translate("PeopleColumns", "closed"),
    )
    return [
        Column(QCoreApplication.translate("PeopleColumns", "Team"), lambda line: line.team.name),
        Column(
            QCoreApplication.translate("PeopleColumns", "Agents today"),
            lambda line: str(line.agents),
            right=True,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Led by"),
            lambda line: ", ".join(line.leads) or NOTHING,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Evaluators"),
            lambda line: ", ".join(line.members) or NOTHING,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "State"),
            lambda line: closed if line.team.closed else opened,
            ink=lambda line: "text_muted" if line.team.closed else "text",
        ),
    ]


def absence_columns(languages: Languages, data: PeopleData) -> list[Column[Absence]]:
    """Return who is away when."""
    agent, evaluator = (
        QCoreApplication.translate("PeopleColumns", "agent"),
        QCoreApplication.translate("PeopleColumns", "evaluator"),
    )
    return [
        Column(QCoreApplication.translate("PeopleColumns", "Name"), data.person),
        Column(
            QCoreApplication.translate("PeopleColumns", "Who"),
            lambda each: agent if each.agent else evaluator,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Days"),
            lambda each: span(languages, each.days),
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Reason"), lambda each: word(each.reason)
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Note"), lambda each: each.note or NOTHING
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Today"),
            lambda each: _today(each.days, data),
            ink=lambda each: "warn" if data.today in each.days else "text",
        ),
    ]


def target_columns(languages: Languages, data: PeopleData) -> list[Column[Target]]:
    """Return what is to be reached, by whom and when."""
    all_of_them = QCoreApplication.translate("PeopleColumns", "all")
    return [
        Column(
            QCoreApplication.translate("PeopleColumns", "Measure"), lambda each: word(each.measure)
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Team"),
            lambda each: each.team or all_of_them,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Position"),
            lambda each: each.position or all_of_them,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Days"),
            lambda each: span(languages, each.days),
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Target, %"),
            lambda each: shown_per_cent(each.wanted),
            right=True,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "Amber from, %"),
            lambda each: shown_per_cent(each.near),
            right=True,
        ),
        Column(
            QCoreApplication.translate("PeopleColumns", "State"),
            lambda each: _in_force(each, data),
            ink=lambda each: "text" if data.today in each.days else "text_muted",
        ),
    ]


def _in_force(target: Target, data: PeopleData) -> str:
    if data.today in target.days:
        return QCoreApplication.translate("PeopleColumns", "in force")
    if target.days.last < data.today:
        return QCoreApplication.translate("PeopleColumns", "past")
    return QCoreApplication.translate("PeopleColumns", "to come")


def _today(days: Days, data: PeopleData) -> str:
    if data.today in days:
        return QCoreApplication.translate("PeopleColumns", "away")
    return (
        QCoreApplication.translate("PeopleColumns", "to come")
        if days.first > data.today
        else NOTHING
    )
