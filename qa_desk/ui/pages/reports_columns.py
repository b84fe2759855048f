"""The columns of the reports page's tables."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.figures import Mean, Share
from qa_desk.domain.targets import Light, Measure, Target
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING
from qa_desk.ui.viewmodels.reports import AgentLine, WrittenFile

LIGHTS: Final = {Light.REACHED: "good", Light.NEAR: "warn", Light.MISSED: "bad"}
"""The ink and the sign of a figure by how it stands to its target; their shapes differ, too."""


def agent_columns(languages: Languages) -> tuple[RichColumn[AgentLine], ...]:
    """Return the columns of a month's agents: each figure with how sure it is."""
    return (
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Rank"),
            lambda line: NOTHING if line.rank is None else languages.number(line.rank),
            right=True,
            tip=_rank_tip,
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Agent"),
            lambda line: line.name or line.external_id,
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Team"),
            lambda line: line.team or NOTHING,
            ink=lambda _line: "text_muted",
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Evaluations"),
            lambda line: languages.number(line.figures.n),
            right=True,
        ),
        *_figure_columns(languages),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Apart"),
            lambda line: languages.number(line.others) if line.others else NOTHING,
            right=True,
            tip=lambda _line: QCoreApplication.translate(
                "ReportsColumns", "Evaluations of contacts that were not drawn at random."
            ),
        ),
    )


def file_columns(languages: Languages) -> tuple[RichColumn[WrittenFile], ...]:
    """Return the columns of the workbooks."""
    return (
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "File"),
            lambda file: file.path.name,
            icon=lambda _file: "reports",
            tip=lambda file: str(file.path),
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Folder"),
            lambda file: file.folder,
            ink=lambda _file: "text_muted",
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Written"),
            lambda file: languages.date_time(file.written_at),
        ),
    )


def mean_text(languages: Languages, mean: Mean) -> str:
    """Return a mean score with its interval, or that there is not enough data for one."""
    if mean.value is None:
        return too_few()
    shown = languages.number(mean.value, 1)
    if mean.interval is None:
        return shown
    low, high = (languages.number(end) for end in mean.interval)
    text = QCoreApplication.translate("ReportsColumns", "{value} ({low}–{high})")
    return filled(text, value=shown, low=low, high=high)


def share_text(languages: Languages, share: Share) -> str:
    """Return a share in per cent, or that there is not enough data for one."""
    if share.value is None:
        return too_few()
    return languages.per_cent(share.value * 100, 1)


def too_few() -> str:
    """Return the words for a figure that would say more about chance."""
    return QCoreApplication.translate("ReportsColumns", "Not enough data")


def _figure_columns(languages: Languages) -> tuple[RichColumn[AgentLine], ...]:
    return (
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Mean score (95 % CI)"),
            lambda line: mean_text(languages, line.figures.score),
            right=True,
            ink=lambda line: _ink(line, Measure.SCORE, line.figures.score),
            tip=lambda line: _with_target(
                languages, line, Measure.SCORE, _mean_tip(languages, line)
            ),
            icon=lambda line: _shape(line, Measure.SCORE),
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "No critical error"),
            lambda line: share_text(languages, line.figures.critical.any),
            right=True,
            ink=lambda line: _ink(line, Measure.CRITICAL_ANY, line.figures.critical.any),
            tip=lambda line: _with_target(
                languages,
                line,
                Measure.CRITICAL_ANY,
                _share_tip(languages, line.figures.critical.any),
            ),
            icon=lambda line: _shape(line, Measure.CRITICAL_ANY),
        ),
        RichColumn(
            QCoreApplication.translate("ReportsColumns", "Non-critical met"),
            lambda line: share_text(languages, line.figures.non_critical),
            right=True,
            ink=lambda line: _ink(line, Measure.NON_CRITICAL, line.figures.non_critical),
            tip=lambda line: _with_target(
                languages,
                line,
                Measure.NON_CRITICAL,
                _share_tip(languages, line.figures.non_critical),
            ),
            icon=lambda line: _shape(line, Measure.NON_CRITICAL),
        ),
    )


def _ink(line: AgentLine, measure: Measure, figure: Mean | Share) -> str:
    light = line.light(measure)
    if light is not None:
        return LIGHTS[light]
    return "text" if figure.enough else "text_muted"


def _shape(line: AgentLine, measure: Measure) -> str:
    """Return the sign of how a figure stands to its target, which tells it without colours, too."""
    light = line.light(measure)
    return "" if light is None else LIGHTS[light]


def _with_target(languages: Languages, line: AgentLine, measure: Measure, tip: str) -> str:
    light = line.light(measure)
    if light is None:
        return tip
    return f"{target_text(languages, line.targets[measure], light)}\n{tip}"


def target_text(languages: Languages, target: Target, light: Light | None) -> str:
    """Say how a figure stands to its target of the period."""
    wanted = languages.number(target.wanted, 0 if target.wanted % 1 == 0 else 1)
    said = {
        Light.REACHED: QCoreApplication.translate("ReportsColumns", "Target {wanted} reached"),
        Light.NEAR: QCoreApplication.translate("ReportsColumns", "Target {wanted} nearly reached"),
        Light.MISSED: QCoreApplication.translate("ReportsColumns", "Target {wanted} missed"),
        None: QCoreApplication.translate("ReportsColumns", "Target {wanted}"),
    }
    return filled(said[light], wanted=wanted)


def _mean_tip(languages: Languages, line: AgentLine) -> str:
    return _counted(languages, line.figures.score.n, line.figures.score.minimum)


def _counted(languages: Languages, n: int, minimum: int) -> str:
    text = QCoreApplication.translate("ReportsColumns", "Evaluations: {n}; needed: {minimum}.")
    return filled(text, n=languages.number(n), minimum=languages.number(minimum))


def _share_tip(languages: Languages, share: Share) -> str:
    if share.value is None:
        return _counted(languages, share.contacts, share.minimum)
    text = QCoreApplication.translate("ReportsColumns", "{good} of {n}")
    return filled(text, good=languages.number(share.good), n=languages.number(share.n))


def _rank_tip(line: AgentLine) -> str:
    if line.rank is not None:
        return str(line.rank)
    return QCoreApplication.translate("ReportsColumns", "Too few evaluations for a rank.")
