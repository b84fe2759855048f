"""Reports: a month's agents with their figures, and the workbooks that were written."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.figures import Figures, Overview
from qa_desk.domain.rows import EvaluationRow
from qa_desk.domain.targets import Light, Measure, Target
from qa_desk.services import contacts, figures, statistics
from qa_desk.services.desk import Desk

_MOST_FILES: Final = 200


@dataclass(frozen=True, slots=True)
class AgentLine:
    """One agent's month; `others` counts evaluations that feed no figure."""

    external_id: str
    name: str
    team: str
    figures: Figures
    rank: int | None
    others: int
    targets: Mapping[Measure, Target] = field(default_factory=dict)
    """What the month asked of the agent's team and position."""

    def light(self, measure: Measure) -> Light | None:
        """Say how a figure stands to its target; None where there is no target, or no figure."""
        target = self.targets.get(measure)
        return target.light(self.figures.per_cent(measure)) if target else None


@dataclass(frozen=True, slots=True)
class ReportsData:
    """A month that can be reported, and the months that could be."""

    month: str
    months: tuple[str, ...]
    overview: Overview
    agents: tuple[AgentLine, ...]


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A workbook in the folder of reports; `folder` is relative to it, empty at its top."""

    path: Path
    folder: str
    written_at: datetime


def load(desk: Desk, month: str = "") -> ReportsData:
    """Read a month; without one, the last with evaluations."""
    month = month or statistics.last_month(desk)
    overview = statistics.overview(desk, month)
    months = {*contacts.choices(desk).months, month}
    return ReportsData(
        month=month,
        months=tuple(sorted(months, reverse=True)),
        overview=overview,
        agents=_agents(overview, statistics.month_data(desk, month).of(month)),
    )


def files(folder: Path) -> tuple[WrittenFile, ...]:
    """Return the workbooks in a folder and in the folders in it, the latest first."""
    found = [*folder.glob("*.xlsx"), *folder.glob("*/*.xlsx")]
    written = [
        WrittenFile(
            path,
            "" if path.parent == folder else path.parent.name,
            datetime.fromtimestamp(path.stat().st_mtime, UTC),
        )
        for path in found
        if not path.name.startswith("~$")  # what a sheet program keeps beside an open file
    ]
    written.sort(key=lambda file: (file.written_at, file.path.name), reverse=True)
    return tuple(written[:_MOST_FILES])


def _agents(overview: Overview, rows: list[EvaluationRow]) -> tuple[AgentLine, ...]:
    """Return the agents in order of rank; those without a random evaluation come last."""
    latest = {row.agent_external_id: row for row in rows if row.agent_external_id}
    others = Counter(row.agent_external_id for row in rows if row.purpose is not Purpose.RANDOM)
    ranked = [
        AgentLine(
            group.key,
            group.name,
            latest[group.key].team,
            group.figures,
            group.rank,
            others[group.key],
            group.targets,
        )
        for group in overview.agents
        if group.key in latest
    ]
    shown = {line.external_id for line in ranked}
    nothing = figures.figures((), overview.minimum)
    apart = [
        AgentLine(key, row.agent, row.team, nothing, None, others[key])
        for key, row in latest.items()
        if key not in shown
    ]
    return (*ranked, *sorted(apart, key=lambda line: line.name))
