"""Words of the people page, in the window's language."""

from datetime import date
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.days import Days
from qa_desk.domain.people import AbsenceReason, Role
from qa_desk.domain.targets import Measure
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP

NOTHING: Final = "\N{EN DASH}"
ROLES: Final[dict[Role, str]] = {
    Role.EVALUATOR: QT_TRANSLATE_NOOP("People", "Evaluator"),
    Role.LEAD: QT_TRANSLATE_NOOP("People", "Lead"),
    Role.ANALYST: QT_TRANSLATE_NOOP("People", "Analyst"),
    Role.ADMIN: QT_TRANSLATE_NOOP("People", "Administrator"),
    Role.SERVICE: QT_TRANSLATE_NOOP("People", "Service program"),
}
REASONS: Final[dict[AbsenceReason, str]] = {
    AbsenceReason.VACATION: QT_TRANSLATE_NOOP("People", "Vacation"),
    AbsenceReason.SICK: QT_TRANSLATE_NOOP("People", "Sick leave"),
    AbsenceReason.TRAINING: QT_TRANSLATE_NOOP("People", "Training"),
    AbsenceReason.OTHER: QT_TRANSLATE_NOOP("People", "Other"),
}
MEASURES: Final[dict[Measure, str]] = {
    Measure.SCORE: QT_TRANSLATE_NOOP("People", "Mean score"),
    Measure.CRITICAL_CUSTOMER: QT_TRANSLATE_NOOP("People", "No error critical for the customer"),
    Measure.CRITICAL_BUSINESS: QT_TRANSLATE_NOOP("People", "No error critical for the business"),
    Measure.CRITICAL_COMPLIANCE: QT_TRANSLATE_NOOP("People", "No error critical for compliance"),
    Measure.CRITICAL_ANY: QT_TRANSLATE_NOOP("People", "No critical error of any class"),
    Measure.NON_CRITICAL: QT_TRANSLATE_NOOP("People", "Non-critical criteria met"),
    Measure.PASSED: QT_TRANSLATE_NOOP("People", "Contacts that passed"),
}


def word(value: Enum) -> str:
    """Return the word for a role, a reason or a measure."""
    for table in (ROLES, REASONS, MEASURES):
        for known, source in table.items():
            if known is value:
                return QCoreApplication.translate("People", source)
    raise KeyError(value)


def span(languages: Languages, days: Days) -> str:
    """Say from when to when, with open ends."""

    def told(day: date) -> str:
        return languages.day(day)

    if days.begins is None and days.ends is None:
        return QCoreApplication.translate("People", "always")
    if days.begins is None:
        text = QCoreApplication.translate("People", "until {last}")
        return filled(text, last=told(days.last))
    if days.ends is None:
        text = QCoreApplication.translate("People", "since {first}")
        return filled(text, first=told(days.first))
    return f"{told(days.first)} {NOTHING} {told(days.last)}"
