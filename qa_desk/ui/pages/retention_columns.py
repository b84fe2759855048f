"""The columns and words of the lists of keeping and erasing."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.contacts import Channel
from qa_desk.domain.retention import Cause, Hold, Part, Rule
from qa_desk.ui.i18n import filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.viewmodels.people import shown_day
from qa_desk.ui.viewmodels.retention import RunLine

PARTS: Final[dict[Part, str]] = {
    Part.RECORDING: QT_TRANSLATE_NOOP("Retention", "Recordings"),
    Part.TRANSCRIPT: QT_TRANSLATE_NOOP("Retention", "Transcripts and quotes from them"),
    Part.MESSAGES: QT_TRANSLATE_NOOP("Retention", "Messages and quotes from them"),
    Part.CUSTOMER: QT_TRANSLATE_NOOP("Retention", "Customer key and custom fields"),
    Part.CONTACT: QT_TRANSLATE_NOOP("Retention", "The whole contact, except for figures"),
}
CHANNELS: Final[dict[Channel, str]] = {
    Channel.VOICE: QT_TRANSLATE_NOOP("Retention", "Calls"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Retention", "Chats"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Retention", "E-mails"),
    Channel.MESSENGER: QT_TRANSLATE_NOOP("Retention", "Messengers"),
    Channel.TICKET: QT_TRANSLATE_NOOP("Retention", "Tickets"),
}


def part_word(part: Part) -> str:
    """Return what a part is called."""
    return QCoreApplication.translate("Retention", PARTS[part])


def channel_word(channel: Channel | None) -> str:
    """Return what a channel is called; every channel for none."""
    if channel is None:
        return QCoreApplication.translate("Retention", "Every channel")
    return QCoreApplication.translate("Retention", CHANNELS[channel])


def complaint_word(complaint: bool | None) -> str:  # noqa: FBT001 - a value of the table, not a switch
    """Return which complaints a rule is for."""
    if complaint is None:
        return QCoreApplication.translate("Retention", "All")
    if complaint:
        return QCoreApplication.translate("Retention", "Complaints only")
    return QCoreApplication.translate("Retention", "Without complaints")


def rule_columns() -> list[Column[Rule]]:
    """Return after how long what goes of which contacts."""
    return [
        Column(
            QCoreApplication.translate("Retention", "Older than, days"),
            lambda rule: str(rule.days),
            right=True,
        ),
        Column(
            QCoreApplication.translate("Retention", "What goes"),
            lambda rule: ", ".join(part_word(part) for part in Part if part in rule.parts),
        ),
        Column(
            QCoreApplication.translate("Retention", "Channel"),
            lambda rule: channel_word(rule.channel),
        ),
        Column(QCoreApplication.translate("Retention", "Topic"), lambda rule: rule.topic),
        Column(
            QCoreApplication.translate("Retention", "Complaints"),
            lambda rule: complaint_word(rule.complaint),
        ),
    ]


def hold_columns(now: datetime) -> list[Column[Hold]]:
    """Return what is held, why, by whom and whether still."""
    on = QCoreApplication.translate("Retention", "in force")
    off = QCoreApplication.translate("Retention", "ended")
    return [
        Column(QCoreApplication.translate("Retention", "What is held"), _held),
        Column(QCoreApplication.translate("Retention", "Reason"), lambda hold: hold.reason),
        Column(QCoreApplication.translate("Retention", "By"), lambda hold: str(hold.by)),
        Column(
            QCoreApplication.translate("Retention", "Until"), lambda hold: shown_day(hold.until)
        ),
        Column(
            QCoreApplication.translate("Retention", "State"),
            lambda hold: on if hold.in_force(now) else off,
            ink=lambda hold: "text" if hold.in_force(now) else "text_muted",
        ),
    ]


def run_columns() -> list[Column[RunLine]]:
    """Return when who removed how much, and why."""
    rule = QCoreApplication.translate("Retention", "Rules")
    customer = QCoreApplication.translate("Retention", "A customer was erased")
    return [
        Column(
            QCoreApplication.translate("Retention", "When"),
            lambda line: f"{line.at.astimezone():%d.%m.%Y %H:%M}",
        ),
        Column(QCoreApplication.translate("Retention", "By"), lambda line: line.by),
        Column(
            QCoreApplication.translate("Retention", "Why"),
            lambda line: customer if line.cause is Cause.CUSTOMER else rule,
        ),
        Column(
            QCoreApplication.translate("Retention", "Contacts"),
            lambda line: str(line.contacts),
            right=True,
        ),
        Column(
            QCoreApplication.translate("Retention", "Files"),
            lambda line: str(line.files),
            right=True,
        ),
    ]


def _held(hold: Hold) -> str:
    if hold.contact is not None:
        text = QCoreApplication.translate("Retention", "Contact {id}")
        return filled(text, id=str(hold.contact))
    if hold.customer:
        text = QCoreApplication.translate("Retention", "Customer {key}")
        return filled(text, key=hold.customer)
    text = QCoreApplication.translate("Retention", "Contacts from {first} to {last}")
    return filled(text, first=shown_day(hold.first_day), last=shown_day(hold.last_day))
