"""What a month asked of everybody, of a team, and of an agent in a position."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qa_desk.db.store import Reader
from qa_desk.domain.people import Posting
from qa_desk.domain.targets import Target, Targets, in_force
from qa_desk.services.periods import first_day, shifted


@dataclass(frozen=True, slots=True)
class Goals:
    """All targets and the histories of agents, read once for all figures.

    A month is held to what was in force on its first day, so that nobody is judged by a target
    that came later; an agent's position is that of the month's last known day.
    """

    targets: tuple[Target, ...] = ()
    histories: Mapping[str, tuple[Posting, ...]] = field(default_factory=dict)

    def of_team(self, month: str, team: str = "") -> Targets:
        """Return what a month "YYYY-MM" asked of a team, or of everybody."""
        return in_force(self.targets, first_day(month), team)

    def of_agent(self, month: str, external_id: str, team: str) -> Targets:
        """Return what a month asked of an agent of this team."""
        position = self._position(month, external_id)
        return in_force(self.targets, first_day(month), team, position)

    def _position(self, month: str, external_id: str) -> str:
        """Return the position in which the agent ended the month, or was last seen in it."""
        begin, end = first_day(month), first_day(shifted(month, 1))
        within = [
            posting
            for posting in self.histories.get(external_id, ())
            if posting.days.first < end and posting.days.last >= begin
        ]
        return within[-1].position if within else ""


def goals_of(reader: Reader) -> Goals:
    """Read all targets and histories."""
    return Goals(tuple(reader.targets.rows()), reader.postings.all())
