"""Words of the trade in the window's language, for values that every page shows."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.calibration import SessionState
from qa_desk.domain.contacts import Channel, Direction, Side
from qa_desk.domain.evaluations import Purpose, State
from qa_desk.domain.rows import Outcome
from qa_desk.scoring.model import ErrorClass, Severity, Texts
from qa_desk.texts import Language
from qa_desk.ui.mark import QT_TRANSLATE_NOOP

_WORDS: Final[Mapping[Enum, str]] = {
    Channel.VOICE: QT_TRANSLATE_NOOP("Words", "Call"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Words", "Chat"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
    Channel.MESSENGER: QT_TRANSLATE_NOOP("Words", "Messenger"),
    Channel.TICKET: QT_TRANSLATE_NOOP("Words", "Ticket"),
    Direction.INBOUND: QT_TRANSLATE_NOOP("Words", "Inbound"),
    Direction.OUTBOUND: QT_TRANSLATE_NOOP("Words", "Outbound"),
    Direction.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Unknown"),
    Side.AGENT: QT_TRANSLATE_NOOP("Words", "Agent"),
    Side.CUSTOMER: QT_TRANSLATE_NOOP("Words", "Customer"),
    Side.BOT: QT_TRANSLATE_NOOP("Words", "Bot"),
    Side.SYSTEM: QT_TRANSLATE_NOOP("Words", "System"),
    Side.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Unknown"),
    State.DRAFT: QT_TRANSLATE_NOOP("Words", "Draft"),
    State.SUBMITTED: QT_TRANSLATE_NOOP("Words", "Submitted"),
    State.APPEALED: QT_TRANSLATE_NOOP("Words", "Appealed"),
    State.REVISED: QT_TRANSLATE_NOOP("Words", "Revised"),
    State.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
    Purpose.RANDOM: QT_TRANSLATE_NOOP("Words", "Random"),
    Purpose.TARGETED: QT_TRANSLATE_NOOP("Words", "Targeted"),
    Purpose.COMPLAINT: QT_TRANSLATE_NOOP("Words", "Complaint"),
    Purpose.CALIBRATION: QT_TRANSLATE_NOOP("Words", "Calibration"),
    Purpose.TRAINING: QT_TRANSLATE_NOOP("Words", "Training"),
    SessionState.OPEN: QT_TRANSLATE_NOOP("Words", "Blind"),
    SessionState.REVEALED: QT_TRANSLATE_NOOP("Words", "Revealed"),
    Severity.CRITICAL: QT_TRANSLATE_NOOP("Words", "Critical"),
    Severity.NON_CRITICAL: QT_TRANSLATE_NOOP("Words", "Non-critical"),
}

# Apart, since as keys of one table Side.CUSTOMER and ErrorClass.CUSTOMER, both texts, are the same.
_ERROR_CLASSES: Final[Mapping[ErrorClass, str]] = {
    ErrorClass.CUSTOMER: QT_TRANSLATE_NOOP("Words", "Critical for the customer"),
    ErrorClass.BUSINESS: QT_TRANSLATE_NOOP("Words", "Critical for the business"),
    ErrorClass.COMPLIANCE: QT_TRANSLATE_NOOP("Words", "Critical for compliance"),
}

ICONS: Final[Mapping[Enum, str]] = {
    Channel.VOICE: "voice",
    Channel.CHAT: "chat",
    Channel.EMAIL: "email",
    Channel.MESSENGER: "messenger",
    Channel.TICKET: "ticket",
    ErrorClass.CUSTOMER: "customer",
    ErrorClass.BUSINESS: "business",
    ErrorClass.COMPLIANCE: "compliance",
}
"""Shapes that go with the words."""


def word(value: Enum) -> str:
    """Return the word for a value; KeyError if it has none, which is a bug."""
    source = _ERROR_CLASSES[value] if isinstance(value, ErrorClass) else _WORDS[value]
    return QCoreApplication.translate("Words", source)


def text_in(texts: Texts, language: Language) -> str:
    """Return a text of a scorecard in the window's language, or in one that it has."""
    for code in (language, *Language):
        if texts.get(code):
            return texts[code]
    return next(iter(texts.values()), "")


def verdict(outcome: Outcome) -> tuple[str, str]:
    """Return what became of an evaluation: the words, and the token of their colour."""
    if outcome.critical_any:
        return QCoreApplication.translate("Words", "Critical error"), "bad"
    if outcome.passed is None:
        return QCoreApplication.translate("Words", "Scored"), "text_muted"
    if outcome.passed:
        return QCoreApplication.translate("Words", "Passed"), "good"
    return QCoreApplication.translate("Words", "Below the mark"), "warn"
