"""Transcribing recordings on this machine: one at a time or from the queue, and with which model."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobState
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.errors import Cancelled, Expected
from qa_desk.services import access, tracing
from qa_desk.services.desk import Desk, Done
from qa_desk.services.heard import media_of, paths_of
from qa_desk.services.recognising import recognise, threads
from qa_desk.speech import models as speech_models
from qa_desk.speech.faults import NoModel
from qa_desk.speech.models import Model, Verdict
from qa_desk.speech.releases import PACKAGED
from qa_desk.speech.request import TranscribeRequest

AUTO: Final = "auto"
_VERB: Final = "transcribe"
_STEP: Final = 0.1


@dataclass(frozen=True, slots=True)
class QueueRun:
    """What became of the queue's jobs in one run."""

    transcribed: tuple[ContactId, ...] = ()
    failed: tuple[tuple[ContactId, Expected], ...] = ()


def transcribe(
    desk: Desk,
    contact_id: ContactId,
    token: Token,
    report: Report,
    *,
    language: str | None = None,
    model: str | None = None,
) -> Done[Transcript]:
    """Transcribe a contact's recording and keep its turns as they come.

    Language and model are those of the settings unless given; "auto" lets the speech decide. What
    was kept before a cancel or a crash stays, marked incomplete; a complete transcript that is
    there already is replaced only when the new one is whole.
    """
    access.require_contacts(desk, Verb.TRANSCRIBE, [contact_id])
    with desk.store.read() as reader:
        contact = reader.contacts.get(contact_id)
        present = reader.transcripts.get(contact_id)
    request = _request_of(desk, contact, language, model)
    keeper = _Keeper(
        desk, contact_id, request, as_they_come=present is None or not present.complete
    )
    transcript_made = recognise(request, keeper.keep, token, report)
    keeper.finish(transcript_made)
    changes = touched(Topic.TRANSCRIPTS, Topic.CONTACTS, contacts=frozenset({contact_id}))
    return Done(transcript_made, changes)


def transcribe_file(
    desk: Desk,
    path: Path,
    token: Token,
    report: Report,
    *,
    language: str | None = None,
    model: str | None = None,
) -> Transcript:
    """Transcribe a file and store nothing; nobody knows who speaks in which channel."""
    request = _request(desk, path, language, model)
    return recognise(request, lambda _segments: None, token, report)


def transcript(desk: Desk, contact_id: ContactId) -> Transcript | None:
    """Return a contact's transcript; None if it has none, or none for this person's eyes."""
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
) -> Done[tuple[JobId, ...]]:
    """Queue the contacts that have a recording and do not wait already; return the new jobs."""
    contact_ids = tuple(contact_ids)
    access.require_contacts(desk, Verb.TRANSCRIBE, contact_ids)
    with desk.store.change(by=desk.user, verb="queue transcriptions") as change:
        waiting = {job.contact_id for job in change.jobs.waiting()}
        fresh = [
            contact_id
            for contact_id in dict.fromkeys(contact_ids)
            if contact_id not in waiting and change.contacts.get(contact_id).media
        ]
        jobs = tuple(
            change.jobs.add(contact_id, _model_name(desk, model), _language(desk, language))
            for contact_id in fresh
        )
        change.commit()
    return Done(jobs, touched(Topic.JOBS, contacts=frozenset(fresh)))


def pending(desk: Desk) -> tuple[Job, ...]:
    """Return the jobs that wait, the next one first."""
    with desk.store.read() as reader:
        return tuple(reader.jobs.waiting())


def jobs(desk: Desk) -> tuple[Job, ...]:
    """Return all jobs, whatever became of them."""
    with desk.store.read() as reader:
        return tuple(reader.jobs.all())


def interrupted(desk: Desk) -> Done[tuple[Job, ...]]:
    """Mark what nobody works on any more, when the program starts; return all that is interrupted.

    What another window, program or computer is at stays as it is.
    """
    if not access.allowed(desk, Verb.TRANSCRIBE):
        return Done((), touched(Topic.JOBS))
    with desk.store.read() as reader:
        begun = reader.jobs.running()
    for job in begun:
        with desk.store.claimed(_name(job)) as free:
            if free:
                _interrupt(desk, job)
    left = tuple(job for job in jobs(desk) if job.state is JobState.INTERRUPTED)
    return Done(left, touched(Topic.JOBS))


def _interrupt(desk: Desk, job: Job) -> None:
    with desk.store.change(by=desk.user, verb="find interrupted transcriptions") as change:
        if change.jobs.interrupt(job.id):
            change.commit()


def retry(desk: Desk, job_ids: Iterable[JobId]) -> Done[None]:
    """Let jobs that were interrupted, cancelled or failed wait again."""
    return _set_states(desk, tuple(job_ids), JobState.WAITING, "retry transcriptions")


def drop(desk: Desk, job_ids: Iterable[JobId]) -> Done[None]:
    """Cancel jobs that wait."""
    return _set_states(desk, tuple(job_ids), JobState.CANCELLED, "cancel transcriptions")


def run_queue(desk: Desk, token: Token, report: Report) -> Done[QueueRun]:
    """Transcribe what waits, one after another; a job that fails keeps its reason.

    Raises NoModel before anything is touched; a job that is stopped by a cancel is interrupted.
    """
    run = QueueRun()
    while waiting := pending(desk):
        finished = len(run.transcribed) + len(run.failed)
        total = finished + len(waiting)
        share = _share(report, finished / total, 1 / total)
        run = _with_job(desk, waiting[0], run, token, share)
    contacts = frozenset(run.transcribed)
    topics = (Topic.JOBS, Topic.TRANSCRIPTS, Topic.CONTACTS)
    return Done(run, touched(*topics, contacts=contacts))


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
    begun: bool = False

    def keep(self, segments: tuple[Segment, ...]) -> None:
        """Store turns that were just heard; nothing of an older transcript is lost before that."""
        if not self.as_they_come:
            return
        with self.desk.store.change(by=self.desk.user, verb=_VERB) as change:
            if not self.begun:
                change.transcripts.begin(self.contact_id, self._empty())
            change.transcripts.append(self.contact_id, segments)
            change.commit()
        self.begun = True

    def finish(self, transcript: Transcript) -> None:
        """Store the whole transcript."""
        with self.desk.store.change(by=self.desk.user, verb=_VERB) as change:
            change.transcripts.finish(self.contact_id, transcript)
            change.commit()

    def _empty(self) -> Transcript:
        return Transcript(
            segments=(),
            model=self.request.model_name,
            language=self.request.language,
            duration_ms=0,
            complete=False,
        )


def _request_of(
    desk: Desk, contact: Contact, language: str | None, model: str | None
) -> TranscribeRequest:
    heard = media_of(contact)
    path, *others = paths_of(desk, contact)
    request = _request(desk, path, language, model)
    return replace(request, sides=heard.sides, other_legs=tuple(others), expected=contact.language)


def _request(desk: Desk, path: Path, language: str | None, model: str | None) -> TranscribeRequest:
    installed = speech_models.ensure(_model_name(desk, model), desk.paths.models)
    wanted = _language(desk, language)
    return TranscribeRequest(
        path=path,
        sides=(),
        model_path=installed.path,
        model_name=installed.name,
        language="" if wanted == AUTO else wanted,
        beam=round(desk.settings.number("speech_beam")),
        threads=threads(),
        key=desk.vault.key,
    )


def _model_name(desk: Desk, model: str | None) -> str:
    return model or desk.settings.text("speech_model")


def _language(desk: Desk, language: str | None) -> str:
    return language or desk.settings.text("speech_language")


def _with_job(desk: Desk, job: Job, run: QueueRun, token: Token, report: Report) -> QueueRun:
    """Do one job and return the run with its outcome; leave it to a program that was quicker."""
    speech_models.ensure(job.model, desk.paths.models)
    token.check()
    with desk.store.claimed(_name(job)) as free:
        if not free or not _claimed(desk, job):
            return run
        return _worked(desk, job, run, token, report)


def _worked(desk: Desk, job: Job, run: QueueRun, token: Token, report: Report) -> QueueRun:
    kept = _progress_kept(desk, job, report)
    try:
        transcribe(desk, job.contact_id, token, kept, language=job.language, model=job.model)
    except Cancelled:
        _set_state(desk, job, JobState.INTERRUPTED)
        raise
    except Expected as fault:
        _set_state(desk, job, JobState.FAILED, fault=fault.code)
        return replace(run, failed=(*run.failed, (job.contact_id, fault)))
    _set_state(desk, job, JobState.DONE, progress=1.0)
    return replace(run, transcribed=(*run.transcribed, job.contact_id))


def _progress_kept(desk: Desk, job: Job, report: Report) -> Report:
    """Return a report that also writes every tenth part of the way into the queue."""
    written = 0.0

    def pass_on(fraction: float, name: str) -> None:
        nonlocal written
        report(fraction, name)
        if written + _STEP <= fraction < 1:
            written = fraction
            _set_state(desk, job, JobState.RUNNING, progress=fraction)

    return pass_on


def _share(report: Report, start: float, length: float) -> Report:
    return lambda fraction, name: report(start + fraction * length, name)


def _name(job: Job) -> str:
    """Return the name that is held by whoever works on a job."""
    return f"job-{job.id}"


def _claimed(desk: Desk, job: Job) -> bool:
    with desk.store.change(by=desk.user, verb=_VERB) as change:
        taken = change.jobs.claim(job.id)
        if taken:
            change.commit()
    return taken


def _set_state(
    desk: Desk, job: Job, state: JobState, progress: float = 0.0, fault: str = ""
) -> None:
    with desk.store.change(by=desk.user, verb=_VERB) as change:
        change.jobs.set_state(job.id, state, progress, fault)
        change.commit()


def _set_states(desk: Desk, job_ids: tuple[JobId, ...], state: JobState, verb: str) -> Done[None]:
    with desk.store.change(by=desk.user, verb=verb) as change:
        for job_id in job_ids:
            change.jobs.set_state(job_id, state, 0.0, "")
        change.commit()
    return Done(None, touched(Topic.JOBS))
