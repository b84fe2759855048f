"""Reports as files: gather the figures, then hand them to the writers of workbooks."""

from collections import Counter
from datetime import date, tzinfo
from pathlib import Path

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.figures import AgentMonth
from qa_desk.domain.ids import SessionId
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Expected
from qa_desk.reporting.agent import agent_file, agent_workbook
from qa_desk.reporting.calibration import calibration_file, calibration_workbook
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import save
from qa_desk.services import calibrating, people, tracing
from qa_desk.services.agreement_limits import limits
from qa_desk.services.desk import Desk, Done
from qa_desk.services.kept_files import key_for
from qa_desk.services.report_masking import masked_month
from qa_desk.services.statistics import agent_figures, last_month, month_data
from qa_desk.texts import Language, catalogue

__all__ = ["agent_report", "calibration_report", "last_month", "month_reports"]


class NothingToReport(Expected):
    """The agent has no submitted evaluation in the month: facts `agent`, `month`."""

    code = "report.nothing"


class NothingInMonth(Expected):
    """Nobody has a submitted evaluation in the month: fact `month`."""

    code = "report.nothing_in_month"


def agent_report(
    desk: Desk, agent_external_id: str, month: str, out_dir: Path, language: Language
) -> Done[tuple[Path, ...]]:
    """Write the workbook of an agent's month ("YYYY-MM") into a folder."""
    figures = agent_figures(desk, agent_external_id, month_data(desk, month))
    if not figures.evaluations:
        raise NothingToReport(agent=figures.agent.name, month=month)
    namesakes = _namesakes(desk)
    path = _write(desk, figures, out_dir, language, namesakes)
    tracing.noted(desk, tracing.EXPORTED, "agent", [agent_external_id])
    return Done((path,), touched(Topic.REPORTS))


def month_reports(
    desk: Desk, month: str, out_dir: Path, language: Language, report: Report = unheard
) -> Done[tuple[Path, ...]]:
    """Write the workbooks of all agents with a submitted evaluation in the month."""
    data = month_data(desk, month)
    agents = sorted({row.agent_external_id for row in data.of(month) if row.agent_external_id})
    if not agents:
        raise NothingInMonth(month=month)
    written: list[Path] = []
    namesakes = _namesakes(desk)
    for number, agent in enumerate(agents):
        figures = agent_figures(desk, agent, data)
        report(number / len(agents), figures.agent.name)
        written.append(_write(desk, figures, out_dir, language, namesakes))
    report(1.0, "")
    tracing.noted(desk, tracing.EXPORTED, "agent", agents)
    return Done(tuple(written), touched(Topic.REPORTS))


def calibration_report(
    desk: Desk, session_id: SessionId, out_dir: Path, language: Language
) -> Done[tuple[Path, ...]]:
    """Write the workbook of a revealed calibration session into a folder."""
    comparison = calibrating.comparison(desk, session_id)
    words = Words(catalogue(language))
    book = calibration_workbook(comparison, words, limits=limits(desk.settings))
    path = calibration_file(out_dir, comparison, words)
    save(book, path, key_for(desk, path))
    tracing.noted(desk, tracing.EXPORTED, "session", [session_id])
    return Done((path,), touched(Topic.REPORTS))


def _write(
    desk: Desk,
    figures: AgentMonth,
    out_dir: Path,
    language: Language,
    namesakes: frozenset[str],
) -> Path:
    words = Words(catalogue(language))
    book = agent_workbook(masked_month(desk, figures), words, _today(desk))
    alike = figures.agent.external_id in namesakes
    path = agent_file(out_dir, figures, words, marked=alike)
    return save(book, path, key_for(desk, path))


def _namesakes(desk: Desk) -> frozenset[str]:
    """Return the ids of agents that differ from another's only in case."""
    ids = [agent.external_id for agent in people.agents(desk)]
    times = Counter(id_.casefold() for id_ in ids)
    return frozenset(id_ for id_ in ids if times[id_.casefold()] > 1)


def _today(desk: Desk, zone: tzinfo | None = None) -> date:
    return desk.clock.now().astimezone(zone).date()
