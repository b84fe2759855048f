"""The columns of the work plan, and its words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.work_plan import Norm, Week
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING, day_or_nothing
from qa_desk.ui.pages.people_texts import span
from qa_desk.ui.viewmodels.work_plan import Figure, NamedLine, PlanContact, TaskState, count
from qa_desk.ui.words import ICONS, word

FIGURES: Final = {
    Figure.PLANNED: QT_TRANSLATE_NOOP("WorkPlan", "Planned"),
    Figure.CARRIED: QT_TRANSLATE_NOOP("WorkPlan", "Carried over"),
    Figure.DONE: QT_TRANSLATE_NOOP("WorkPlan", "Done"),
    Figure.LATE: QT_TRANSLATE_NOOP("WorkPlan", "Late"),
    Figure.OVERDUE: QT_TRANSLATE_NOOP("WorkPlan", "Overdue"),
    Figure.UNDATED: QT_TRANSLATE_NOOP("WorkPlan", "Without a day"),
    Figure.SUBMITTED: QT_TRANSLATE_NOOP("WorkPlan", "Submitted in all"),
}
_TIPS: Final = {
    Figure.PLANNED: QT_TRANSLATE_NOOP("WorkPlan", "Due in this week, and carried over into it"),
    Figure.CARRIED: QT_TRANSLATE_NOOP("WorkPlan", "Due before this week and not done when it began"),
    Figure.DONE: QT_TRANSLATE_NOOP("WorkPlan", "Planned and submitted"),
    Figure.LATE: QT_TRANSLATE_NOOP("WorkPlan", "Submitted after the last day for it"),
    Figure.OVERDUE: QT_TRANSLATE_NOOP("WorkPlan", "The last day for it is over, and it waits"),
    Figure.UNDATED: QT_TRANSLATE_NOOP("WorkPlan", "Waits without a last day, in no plan"),
    Figure.SUBMITTED: QT_TRANSLATE_NOOP("WorkPlan", "All that was submitted in the week, planned or not"),
}  # fmt: skip
_STATES: Final = {
    TaskState.OPEN: (QT_TRANSLATE_NOOP("WorkPlan", "Waits"), "neutral", "clock"),
    TaskState.DONE: (QT_TRANSLATE_NOOP("WorkPlan", "Done"), "good", "check"),
    TaskState.LATE: (QT_TRANSLATE_NOOP("WorkPlan", "Done late"), "warn", "check"),
    TaskState.OVERDUE: (QT_TRANSLATE_NOOP("WorkPlan", "Overdue"), "bad", "warn"),
}
_FULL, _OVERFULL = 100, 120
FIRST_FIGURE: Final = 1
"""The column of the first figure; before it stands the name."""


def figure_word(figure: Figure) -> str:
    """Return the name of a figure."""
    return QCoreApplication.translate("WorkPlan", FIGURES[figure])


def week_text(languages: Languages, week: Week) -> str:
    """Say which week it is, and from when to when."""
    text = QCoreApplication.translate("WorkPlan", "Week {number} of {year}: {first} – {last}")
    days = week.days
    return filled(
        text,
        number=week.number,
        year=week.year,
        first=languages.day(days.first),
        last=languages.day(days.last),
    )


def norm_text(languages: Languages, norm: Norm) -> str:
    """Say how much is expected, and when."""
    text = QCoreApplication.translate("WorkPlan", "{weekly} a week {days}")
    return filled(text, weekly=languages.number(norm.weekly), days=span(languages, norm.days))


def line_columns(languages: Languages) -> tuple[RichColumn[NamedLine], ...]:
    """Return a line's name, its figures, and what they are held against."""
    return (
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Evaluator"),
            lambda one: one.name,
            ink=lambda one: "text" if one.line.login or one.is_total else "text_muted",
            strong=lambda one: one.is_total,
        ),
        *(_figure(languages, figure) for figure in Figure),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Norm"),
            lambda one: _norm(languages, one),
            right=True,
            strong=lambda one: one.is_total,
            tip=_norm_tip,
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Load"),
            lambda one: _load(languages, one),
            right=True,
            ink=lambda one: "warn" if _per_cent(one) > _FULL else "text",
            icon=lambda one: "warn" if _per_cent(one) > _OVERFULL else "",
            strong=lambda one: one.is_total,
            tip=lambda _one: QCoreApplication.translate("WorkPlan", "Planned by norm"),
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Days away"),
            lambda one: _number(languages, one.line.away_days),
            right=True,
            strong=lambda one: one.is_total,
        ),
    )


def contact_columns(languages: Languages) -> tuple[RichColumn[PlanContact], ...]:
    """Return the columns of the contacts behind a figure."""
    return (
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Contact"),
            lambda one: one.contact.external_id if one.contact else f"# {one.contact_id}",
            icon=lambda one: ICONS[one.contact.channel] if one.contact else "lock",
            tip=_contact_tip,
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Date"),
            lambda one: day_or_nothing(languages, one.contact.started_at if one.contact else None),
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Agent"),
            lambda one: one.contact.agent if one.contact else NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Sample"),
            lambda one: one.sample or NOTHING,
            ink=lambda _one: "text_muted",
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Evaluator"), lambda one: one.holder or NOTHING
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "Due"),
            lambda one: languages.day(one.task.due) if one.task and one.task.due else NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("WorkPlan", "State"),
            lambda one: QCoreApplication.translate("WorkPlan", _STATES[one.state][0]),
            ink=lambda one: _ink(_STATES[one.state][1]),
            icon=lambda one: _STATES[one.state][2],
            badge=lambda one: _STATES[one.state][1],
        ),
    )


def _figure(languages: Languages, figure: Figure) -> RichColumn[NamedLine]:
    bad = figure is Figure.OVERDUE

    def alarms(one: NamedLine) -> bool:
        return bad and count(one.line, figure) > 0

    return RichColumn(
        figure_word(figure),
        lambda one: _number(languages, count(one.line, figure)),
        right=True,
        ink=lambda one: (
            "bad" if alarms(one) else "text" if count(one.line, figure) else "text_muted"
        ),
        icon=lambda one: "warn" if alarms(one) else "",
        strong=lambda one: one.is_total,
        tip=lambda _one: QCoreApplication.translate("WorkPlan", _TIPS[figure]),
    )


def _number(languages: Languages, value: int) -> str:
    return languages.number(value) if value else NOTHING


def _norm(languages: Languages, one: NamedLine) -> str:
    norm = one.line.norm
    return NOTHING if norm is None else languages.number(norm, 0 if norm.denominator == 1 else 1)


def _norm_tip(one: NamedLine) -> str:
    if one.line.norm is None:
        return QCoreApplication.translate("WorkPlan", "Nobody has set a norm")
    return QCoreApplication.translate("WorkPlan", "A fifth of the week's for each working day here")


def _load(languages: Languages, one: NamedLine) -> str:
    load = one.line.load
    return NOTHING if load is None else languages.per_cent(load * 100)


def _per_cent(one: NamedLine) -> int:
    return round((one.line.load or 0) * 100)


def _contact_tip(one: PlanContact) -> str:
    if one.contact is None:
        return QCoreApplication.translate("WorkPlan", "A contact of another team")
    return f"{one.contact.external_id} · {word(one.contact.channel)}"


def _ink(tone: str) -> str:
    return "text_muted" if tone == "neutral" else tone
