"""What the people page shows: users, agents, teams, absences and targets of one look."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final

from qa_desk.domain.people import Absence
from qa_desk.domain.permissions import Verb
from qa_desk.domain.targets import Target
from qa_desk.services import absences, access, agents, targets, teams
from qa_desk.services.agents import AgentLine
from qa_desk.services.desk import Desk
from qa_desk.services.teams import TeamLine, UserLine

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DOTTED: Final = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class PeopleData:
    """One look at everything; `may_manage` says whether anything can be changed here."""

    users: tuple[UserLine, ...]
    agents: tuple[AgentLine, ...]
    teams: tuple[TeamLine, ...]
    absences: tuple[Absence, ...]
    targets: tuple[Target, ...]
    today: date
    fixed_before: date
    """The first day whose targets can still be changed."""
    may_manage: bool = True
    may_manage_roles: bool = True

    def team_names(self) -> tuple[str, ...]:
        """Return the teams that are open."""
        return tuple(line.team.name for line in self.teams if not line.team.closed)

    def positions(self) -> tuple[str, ...]:
        """Return the positions that occur."""
        said = {posting.position for line in self.agents for posting in line.history}
        said |= {target.position for target in self.targets}
        return tuple(sorted(said - {""}))

    def person(self, absence: Absence) -> str:
        """Return the name of who is away."""
        if absence.login is not None:
            names = {line.evaluator.id: line.evaluator.name for line in self.users}
            return names.get(absence.login, str(absence.login))
        known = {line.agent.external_id: line.agent.name for line in self.agents}
        return known.get(absence.agent or "", absence.agent or "")


def load(desk: Desk) -> PeopleData:
    """Read everything."""
    return PeopleData(
        users=tuple(teams.users(desk)),
        agents=tuple(agents.lines(desk)),
        teams=tuple(teams.lines(desk)),
        absences=tuple(absences.absences(desk)),
        targets=tuple(targets.targets(desk)),
        today=agents.today_of(desk),
        fixed_before=targets.fixed_before(desk),
        may_manage=access.allowed(desk, Verb.MANAGE_PEOPLE),
        may_manage_roles=access.allowed(desk, Verb.MANAGE_ROLES),
    )


def read_day(text: str) -> date | None:
    """Read a day as people here write it, 01.11.2026 or 2026-11-01; ValueError for anything else.

    Nothing means an open end.
    """
    wanted = text.strip()
    if not wanted:
        return None
    found = _ISO.fullmatch(wanted)
    if found:
        return date(*map(int, found.groups()))
    found = _DOTTED.fullmatch(wanted)
    if found is None:
        raise ValueError(text)
    day, month, year = map(int, found.groups())
    return date(year, month, day)


def shown_day(day: date | None) -> str:
    """Return a day as a field shows it; empty for an open end."""
    return "" if day is None else f"{day:%d.%m.%Y}"


def read_per_cent(text: str) -> Fraction:
    """Read a per cent value from 0 to 100; ValueError for anything else."""
    try:
        value = Decimal(text.strip().replace("%", "").replace(",", "."))
    except InvalidOperation:
        raise ValueError(text) from None
    if not value.is_finite() or not 0 <= value <= 100:  # noqa: PLR2004 - per cent
        raise ValueError(text)
    return Fraction(value)


def shown_per_cent(value: Fraction) -> str:
    """Return a per cent value as a field shows it."""
    return f"{float(value):g}"
