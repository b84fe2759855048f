"""The columns of the home page's lists."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.rows import EvaluationRow, SessionRow, TodoRow
from qa_desk.ui.i18n import Languages
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.words import verdict, word

_NOTHING = "\N{EN DASH}"


def todo_columns(
    languages: Languages, today: date | None = None, *, dated: bool = False
) -> tuple[Column[TodoRow], ...]:
    """Return the columns of what waits for its evaluation; the last days where there are any."""

    def is_over(row: TodoRow) -> bool:
        return today is not None and row.due is not None and row.due < today

    due: Column[TodoRow] = Column(
        QCoreApplication.translate("HomeLists", "Due"),
        lambda row: languages.day(row.due) if row.due else _NOTHING,
        ink=lambda row: "bad" if is_over(row) else "text",
    )
    return (
        Column(
            QCoreApplication.translate("HomeLists", "Contact"), lambda row: row.contact.external_id
        ),
        Column(
            QCoreApplication.translate("HomeLists", "Channel"),
            lambda row: word(row.contact.channel),
        ),
        Column(
            QCoreApplication.translate("HomeLists", "Date"),
            lambda row: _day(languages, row.contact.started_at),
        ),
        Column(QCoreApplication.translate("HomeLists", "Agent"), lambda row: row.contact.agent),
        Column(QCoreApplication.translate("HomeLists", "Topic"), lambda row: row.contact.topic),
        Column(
            QCoreApplication.translate("HomeLists", "Sample"),
            lambda row: row.sample_name,
            ink=lambda _row: "text_muted",
        ),
        *((due,) if dated else ()),
        Column(
            QCoreApplication.translate("HomeLists", "State"),
            lambda row: _overdue() if is_over(row) else _todo_state(row),
            ink=lambda row: "bad" if is_over(row) else _todo_ink(row),
        ),
    )


def recent_columns(languages: Languages) -> tuple[Column[EvaluationRow], ...]:
    """Return the columns of what was evaluated last."""
    return (
        Column(
            QCoreApplication.translate("HomeLists", "Submitted"),
            lambda row: _day(languages, row.submitted_at),
        ),
        Column(
            QCoreApplication.translate("HomeLists", "Contact"), lambda row: row.contact_external_id
        ),
        Column(QCoreApplication.translate("HomeLists", "Channel"), lambda row: word(row.channel)),
        Column(QCoreApplication.translate("HomeLists", "Agent"), lambda row: row.agent),
        Column(QCoreApplication.translate("HomeLists", "Topic"), lambda row: row.topic),
        Column(
            QCoreApplication.translate("HomeLists", "Score"),
            lambda row: _score(languages, row),
            right=True,
        ),
        Column(
            QCoreApplication.translate("HomeLists", "Outcome"),
            lambda row: _outcome(row)[0],
            ink=lambda row: _outcome(row)[1],
        ),
    )


def session_columns(languages: Languages) -> tuple[Column[SessionRow], ...]:
    """Return the columns of the calibration sessions under way."""
    return (
        Column(QCoreApplication.translate("HomeLists", "Session"), lambda row: row.title),
        Column(
            QCoreApplication.translate("HomeLists", "Opened"),
            lambda row: _day(languages, row.created_at),
        ),
        Column(QCoreApplication.translate("HomeLists", "Submitted"), _entries, right=True),
    )


def _day(languages: Languages, when: datetime | None) -> str:
    return languages.day(when) if when else _NOTHING


def _overdue() -> str:
    return QCoreApplication.translate("HomeLists", "Overdue")


def _todo_state(row: TodoRow) -> str:
    return (
        QCoreApplication.translate("HomeLists", "Begun")
        if row.draft
        else QCoreApplication.translate("HomeLists", "Waits")
    )


def _todo_ink(row: TodoRow) -> str:
    return "accent_ink" if row.draft else "text_muted"


def _score(languages: Languages, row: EvaluationRow) -> str:
    if row.outcome is None or row.outcome.score is None:
        return _NOTHING
    return languages.number(row.outcome.score, 1)


def _outcome(row: EvaluationRow) -> tuple[str, str]:
    return verdict(row.outcome) if row.outcome else (_NOTHING, "text_muted")


def _entries(row: SessionRow) -> str:
    return f"{row.entries} / {row.contacts * row.participants}"
