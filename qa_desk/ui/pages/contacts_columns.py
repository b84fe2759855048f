"""How a contact is shown in lists: the columns of the contacts table and of the lists of picks."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.contacts import Channel
from qa_desk.domain.rows import ContactColumn, ContactRow
from qa_desk.ui.i18n import Languages, clock_time
from qa_desk.ui.models.columns import PagedColumn, RichColumn
from qa_desk.ui.words import ICONS, word

NOTHING: Final = "\N{EN DASH}"
TOPIC_PLACE: Final = 5
"""The column that takes the room that is left."""


def contact_columns(languages: Languages) -> tuple[PagedColumn[ContactRow], ...]:
    """Return the columns of the contacts table."""
    of = ContactColumn
    return (
        PagedColumn("started", _started(languages), 18, of.STARTED),
        PagedColumn("channel", _channel(), 17, of.CHANNEL),
        PagedColumn("contact", _contact(), 13, of.EXTERNAL_ID, yields=True),
        PagedColumn("agent", _agent(), 20, of.AGENT, yields=True),
        PagedColumn("team", _team(), 19, of.TEAM, yields=True, spare=True),
        PagedColumn("topic", _topic(), 27, of.TOPIC, yields=True),
        PagedColumn("length", _length(), 9.5, of.DURATION),
        PagedColumn("text", _text(), 10.5),
        PagedColumn("score", _score(languages), 8.5, of.SCORE),
    )


def short_contact_columns(languages: Languages) -> tuple[PagedColumn[ContactRow], ...]:
    """Return the columns of a list to choose contacts from."""
    keys = ("started", "channel", "contact", "agent", "topic")
    return tuple(column for column in contact_columns(languages) if column.key in keys)


def day_or_nothing(languages: Languages, when: datetime | None) -> str:
    """Return a day, or a dash where nobody knows it."""
    return languages.day(when) if when else NOTHING


def length_or_nothing(milliseconds: int | None) -> str:
    """Return a length, or a dash where nobody knows it."""
    return NOTHING if milliseconds is None else clock_time(milliseconds)


def _started(languages: Languages) -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Began"),
        lambda row: languages.date_time(row.started_at) if row.started_at else NOTHING,
    )


def _channel() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Channel"),
        lambda row: word(row.channel),
        icon=lambda row: ICONS[row.channel],
    )


def _contact() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Contact"), lambda row: row.external_id
    )


def _agent() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Agent"), lambda row: row.agent or NOTHING
    )


def _team() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Team"),
        lambda row: row.team or NOTHING,
        ink=lambda _row: "text_muted",
    )


def _topic() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Topic"),
        lambda row: row.topic or NOTHING,
        icon=lambda row: "flag" if row.complaint else "",
        tip=_topic_tip,
    )


def _topic_tip(row: ContactRow) -> str:
    if not row.complaint:
        return row.topic
    complaint = QCoreApplication.translate("ContactColumns", "Complaint")
    return f"{row.topic} · {complaint}"


def _length() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Length"),
        lambda row: length_or_nothing(row.duration_ms),
        right=True,
    )


def _text() -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Text"),
        _text_word,
        ink=lambda _row: "text_muted",
        icon=_text_icon,
        tip=_text_tip,
    )


def _lacks_text(row: ContactRow) -> bool:
    """Whether nobody can read what was said: a call that nobody has transcribed."""
    return not row.transcribed and (row.has_recording or row.channel is Channel.VOICE)


def _text_word(row: ContactRow) -> str:
    if _lacks_text(row):
        return QCoreApplication.translate("ContactColumns", "None")
    return QCoreApplication.translate("ContactColumns", "There")


def _text_tip(row: ContactRow) -> str:
    if _lacks_text(row) and not row.has_recording:
        return QCoreApplication.translate("ContactColumns", "Neither a recording nor a text")
    if not row.has_recording and not row.transcribed:
        return QCoreApplication.translate("ContactColumns", "Messages")
    if row.transcribed:
        return QCoreApplication.translate("ContactColumns", "Transcript")
    return QCoreApplication.translate("ContactColumns", "Sound only, not transcribed yet")


def _text_icon(row: ContactRow) -> str:
    if row.transcribed:
        return "transcript"
    if _lacks_text(row):
        return "waveform" if row.has_recording else ""
    return "comment"


def _score(languages: Languages) -> RichColumn[ContactRow]:
    return RichColumn(
        QCoreApplication.translate("ContactColumns", "Score"),
        lambda row: score_text(languages, row),
        right=True,
        ink=lambda row: "text" if row.score is not None else "text_muted",
        tip=_score_tip,
    )


def score_text(languages: Languages, row: ContactRow) -> str:
    """Return the score of the last evaluation; a dash where there is none."""
    return NOTHING if row.score is None else languages.number(row.score, 1)


def _score_tip(row: ContactRow) -> str:
    if row.evaluations:
        return ""
    return QCoreApplication.translate("ContactColumns", "Not evaluated yet")
