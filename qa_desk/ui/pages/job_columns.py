"""The columns and words of the queue's list."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.jobs import Job, JobKind, JobState, Priority
from qa_desk.texts import Catalogue
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.viewmodels.job_list import JobLine

KINDS: Final[dict[JobKind, str]] = {
    JobKind.TRANSCRIBE: QT_TRANSLATE_NOOP("Jobs", "Transcription"),
    JobKind.PHRASES: QT_TRANSLATE_NOOP("Jobs", "Phrase rules"),
}
STATES: Final[dict[JobState, str]] = {
    JobState.WAITING: QT_TRANSLATE_NOOP("Jobs", "waiting"),
    JobState.RUNNING: QT_TRANSLATE_NOOP("Jobs", "running"),
    JobState.DONE: QT_TRANSLATE_NOOP("Jobs", "done"),
    JobState.FAILED: QT_TRANSLATE_NOOP("Jobs", "failed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Jobs", "cancelled"),
    JobState.INTERRUPTED: QT_TRANSLATE_NOOP("Jobs", "interrupted"),
}
TONES: Final = {
    JobState.RUNNING: "accent",
    JobState.DONE: "good",
    JobState.FAILED: "bad",
    JobState.INTERRUPTED: "warn",
}
NOTHING: Final = "\N{EN DASH}"
REASON_PLACE: Final = 6
"""The column that takes the room that is left."""


def state_word(state: JobState) -> str:
    """Return how a state is called."""
    return QCoreApplication.translate("Jobs", STATES[state])


def kind_word(kind: JobKind) -> str:
    """Return how a kind is called."""
    return QCoreApplication.translate("Jobs", KINDS[kind])


def job_columns(languages: Languages) -> Sequence[Column[JobLine]]:
    """Return what the list says of a job."""
    return (
        RichColumn(
            QCoreApplication.translate("Jobs", "State"),
            lambda line: state_word(line.job.state),
            badge=lambda line: TONES.get(line.job.state, "neutral"),
        ),
        Column(
            QCoreApplication.translate("Jobs", "Progress"),
            lambda line: _progress(line, languages),
            right=True,
        ),
        Column(QCoreApplication.translate("Jobs", "Contact"), _contact),
        Column(QCoreApplication.translate("Jobs", "Work"), lambda line: kind_word(line.job.kind)),
        Column(QCoreApplication.translate("Jobs", "Comes"), _turn, tip=_turn_tip),
        Column(
            QCoreApplication.translate("Jobs", "Queued"),
            lambda line: languages.date_time(line.job.queued_at),
            ink=lambda _line: "text_muted",
        ),
        Column(
            QCoreApplication.translate("Jobs", "Reason"),
            lambda line: reason(line.job, languages.texts),
        ),
        Column(
            QCoreApplication.translate("Jobs", "Computer"),
            lambda line: line.job.worker or NOTHING,
            ink=lambda _line: "text_muted",
        ),
    )


def reason(job: Job, texts: Catalogue) -> str:
    """Return why a job failed; nothing for one that did not."""
    return texts.sentence(job.fault, job.facts) if job.fault else ""


def spoken(line: JobLine) -> str:
    """Return a line as a screen reader says it when it has changed."""
    text = QCoreApplication.translate("Jobs", "{work}, {contact}: {state}")
    return filled(
        text,
        work=kind_word(line.job.kind),
        contact=_contact(line),
        state=state_word(line.job.state),
    )


def _contact(line: JobLine) -> str:
    if line.job.contact_id is None:
        return QCoreApplication.translate("Jobs", "the archive")
    return line.contact or f"№ {line.job.contact_id}"


def _progress(line: JobLine, languages: Languages) -> str:
    if line.job.state in (JobState.RUNNING, JobState.INTERRUPTED):
        return languages.per_cent(100 * line.job.progress)
    return NOTHING


def _turn(line: JobLine) -> str:
    if not line.place:
        return NOTHING
    text = QCoreApplication.translate("Jobs", "{place}, priority {priority}")
    return filled(text, place=str(line.place), priority=str(line.job.priority))


def _turn_tip(line: JobLine) -> str:
    if line.job.priority >= Priority.OPENED:
        return QCoreApplication.translate(
            "Jobs", "Somebody has opened this contact: it goes first."
        )
    return QCoreApplication.translate(
        "Jobs", "The higher priority goes first; of equals, the older."
    )
