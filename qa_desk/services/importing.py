"""Bringing files of other products into the workspace: a dry run and the import."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from qa_desk.db.imports import Earlier
from qa_desk.db.store import Change, Reader
from qa_desk.domain.calls import Calls
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.ids import ContactId, ImportId
from qa_desk.domain.imports import RunCounts
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Cancelled
from qa_desk.importing import message_mapping
from qa_desk.importing.gathering import Gathered, gather
from qa_desk.importing.headerless import Headerless, HeaderlessFiles
from qa_desk.importing.mapped_messages import MessageTable
from qa_desk.importing.notices import Notices
from qa_desk.importing.outcome import Imported, Item, Notice, Rejection
from qa_desk.importing.recordings import NoSpace
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.speakers import Speakers, UnknownSpeaker
from qa_desk.importing.tables.keeping import keep_mapping
from qa_desk.importing.tables.understood import Understood
from qa_desk.services import access, name_patterns, raw_answers, side_answers
from qa_desk.services.call_intake import CallIntake
from qa_desk.services.desk import Desk, Done
from qa_desk.services.foreseen import Identity
from qa_desk.services.import_runs import Book, written_down
from qa_desk.services.intake_recordings import Recordings
from qa_desk.services.ledger import Entry, Fate, Ledger
from qa_desk.services.probing import readers

__all__ = [
    "HeaderlessFiles",
    "ImportRequest",
    "ImportSummary",
    "Notice",
    "Rejection",
    "UnknownSpeaker",
    "preview",
    "run",
]

BATCH: Final = 200
"""Contacts that are stored together: a stop leaves all or none of them."""
MOST_NAMED: Final = 10_000
"""Contacts that an account of changes names; of more it says that it may be any."""


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import did, or would do; `contacts` are the ids of all that were not rejected.

    A dry run knows ids only of contacts that were there before. `notices` is what a person should
    know of contacts that did go in, the same of several files told once. `run` is the number by
    which the import can be undone, None where it changed nothing. `unknown_speakers` are those whose
    side neither a file nor a person has told: the sides of the next request answer it. `headerless`
    are recordings of which nothing but their ending or a person says how they are read.
    """

    added: int
    updated: int
    duplicates: int
    contacts: tuple[ContactId, ...]
    rejected: tuple[Rejection, ...]
    notices: tuple[Notice, ...] = ()
    run: ImportId | None = None
    tables: tuple[Understood, ...] = ()
    unknown_speakers: tuple[UnknownSpeaker, ...] = ()
    headerless: tuple[HeaderlessFiles, ...] = ()


def preview(desk: Desk, request: ImportRequest, report: Report = unheard) -> ImportSummary:
    """Say what an import would do, by the same steps, and change nothing."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    intake = _Intake(desk, report, True, _speakers(desk, request), _headerless(desk, request))
    return intake.take(gather(_at_home(desk, request)))


def run(desk: Desk, request: ImportRequest, report: Report = unheard) -> Done[ImportSummary]:
    """Import what the request names; what cannot be read is listed, the rest goes in.

    Raises PathMissing, UnknownFormat and BadAgentChannel before anything is done. Stopped at any
    moment, whole batches are in; the same import again brings in the rest.
    """
    access.require(desk, Verb.IMPORT_CONTACTS)
    gathered = gather(_at_home(desk, request))
    intake = _Intake(desk, report, False, _speakers(desk, request), _headerless(desk, request))
    with written_down(desk, request.paths, intake.counts) as intake.book:
        summary = intake.take(gathered)
    side_answers.remember(desk, intake.speakers.learnt)
    raw_answers.remember(desk, intake.headerless.learnt)
    if request.mapping is not None:
        keep_mapping(desk.paths.mappings, request.mapping, summary.tables)
        message_mapping.keep(desk.paths.mappings, request.mapping, intake.messages)
    return Done(summary, intake.changes())


def _at_home(desk: Desk, request: ImportRequest) -> ImportRequest:
    """Return the request with the mappings and the patterns of names that this workspace knows."""
    names = (*request.names, *name_patterns.saved(desk))
    silence = request.silence or timedelta(hours=desk.settings.number("chat_silence_h"))
    return replace(request, mappings=desk.paths.mappings, names=names, silence=silence)


def _speakers(desk: Desk, request: ImportRequest) -> Speakers:
    return Speakers(request.sides, side_answers.remembered(desk))


def _headerless(desk: Desk, request: ImportRequest) -> Headerless:
    return Headerless(request.headerless, raw_answers.remembered(desk))


@dataclass(slots=True)
class _Intake:
    """One import while it goes on."""

    desk: Desk
    report: Report
    dry: bool
    speakers: Speakers = field(default_factory=Speakers)
    headerless: Headerless = field(default_factory=Headerless)
    book: Book | None = None
    ledger: Ledger = field(default_factory=Ledger)
    fates: dict[Fate, int] = field(default_factory=lambda: dict.fromkeys(Fate, 0))
    rejected: list[Rejection] = field(default_factory=list)
    notices: Notices = field(default_factory=Notices)
    entered: list[Identity] = field(default_factory=list)
    written: set[int] = field(default_factory=set)
    transcribed: bool = False
    tables: list[Understood] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    """What tells the tables of messages that were read as the request says."""
    calls: CallIntake = field(init=False)

    def __post_init__(self) -> None:
        self.calls = CallIntake(self.ledger, self.dry)

    def take(self, gathered: Gathered) -> ImportSummary:
        """Go through everything, a batch at a time."""
        batch: list[Imported] = []
        try:
            for found in self._ready(gathered):
                batch.append(found)
                if len(batch) == BATCH:
                    self._store(batch)
                    batch = []
        except (Cancelled, NoSpace):
            self._store(batch)  # what was finished is kept
            raise
        self._store(batch)
        return ImportSummary(
            added=self.fates[Fate.NEW],
            updated=self.fates[Fate.CHANGED],
            duplicates=self.fates[Fate.KNOWN],
            contacts=tuple(
                dict.fromkeys((*self.ledger.ids(self.entered), *map(ContactId, self.calls.ids)))
            ),
            tables=tuple(self.tables),
            rejected=tuple(self.rejected),
            notices=self.notices.told(),
            run=self.book.run if self.book else None,
            unknown_speakers=self.speakers.unknown(),
            headerless=self.headerless.met(),
        )

    def counts(self) -> RunCounts:
        """Return what was done so far."""
        new, changed, known = (self.fates[fate] for fate in Fate)
        return RunCounts(new, changed, known, len(self.rejected))

    def changes(self) -> Changes:
        """Return what was touched."""
        if not (self.written or self.calls.written):
            return touched()
        topics = {Topic.CONTACTS, Topic.PEOPLE}
        topics |= {Topic.TRANSCRIPTS} if self.transcribed else set()
        if len(self.calls.written) > MOST_NAMED:
            return touched(*topics)  # any contact
        return touched(*topics, contacts=frozenset((*self.written, *self.calls.written)))

    def _ready(self, gathered: Gathered) -> Iterator[Imported]:
        """Return the contacts with their recordings; rejections are put aside."""
        with readers() as children:
            recordings = Recordings(self.desk, children, self.dry, self.headerless)
            for done in recordings.complete(self._others(gathered), self.report, gathered.expected):
                if isinstance(done, Rejection):
                    self.rejected.append(done)
                else:
                    self.notices.add(done.notices)
                    yield self.speakers.settled(done)

    def _others(self, gathered: Gathered) -> Iterator[Item]:
        """Store calls as they are read, and hand on all else."""
        for found in gathered.items:
            if isinstance(found, Understood):
                self.tables.append(found)
            elif isinstance(found, MessageTable):
                self.messages += [found.fingerprint] * found.is_said
            elif isinstance(found, Calls):
                self.report(found.done / max(1, gathered.expected), Path(found.file).name)
                self._store_calls(found)
            else:
                yield found

    def _store(self, batch: list[Imported]) -> None:
        """Judge a batch and write what is new, in one transaction."""
        if not batch:
            return
        with self._opened() as reader:
            pending: dict[Identity, Entry] = {}
            self.ledger.foresee(reader, batch)
            for found in batch:
                self._enter(self.ledger.enter(reader, found), pending)
            if isinstance(reader, Change) and pending:
                run = self.book.number(reader) if self.book else None
                self._write(reader, list(pending.values()), run)
                if run is not None:
                    reader.imports.advance(run, self.counts())
                reader.commit()

    def _store_calls(self, batch: Calls) -> None:
        """Judge a batch of a table of calls and write what is new, in one transaction."""
        with self._opened() as reader:
            judged = self.calls.judge(reader, batch)
            for fate, count in judged.fates.items():
                self.fates[fate] += count
            if not isinstance(reader, Change) or judged.says_nothing:
                return
            run = self.book.number(reader) if self.book else None
            self.calls.store(reader, judged, run)
            if run is not None:
                reader.imports.advance(run, self.counts())
            reader.commit()

    @contextmanager
    def _opened(self) -> Iterator[Reader]:
        if self.dry:
            with self.desk.store.read() as reader:
                yield reader
            return
        with self.desk.store.change(by=self.desk.user, verb="import") as change:
            change.imports.alone()
            yield change

    def _enter(self, entry: Entry, pending: dict[Identity, Entry]) -> None:
        self.fates[entry.fate] += 1
        self.entered.append(entry.identity)
        if entry.fate is Fate.KNOWN:
            return
        earlier = pending.get(entry.identity)
        if earlier is not None and entry.transcript is None:
            entry = replace(entry, transcript=earlier.transcript)
        pending[entry.identity] = entry

    def _write(self, change: Change, entries: list[Entry], run: ImportId | None) -> None:
        fresh = [entry for entry in entries if entry.contact.id is None]
        changed = [entry for entry in entries if entry.contact.id is not None]
        known = [entry.contact for entry in changed]
        before = [_earlier(change, entry) for entry in changed]
        ids = change.contacts.add_many([entry.contact for entry in fresh], run)
        stored = [replace(one.contact, id=id_) for one, id_ in zip(fresh, ids, strict=True)]
        for contact in known:
            change.contacts.update(contact)
        for contact in stored + known:
            self.ledger.remember(contact)
            self.written.add(int(contact.id or 0))
        self._write_transcripts(change, entries)
        if run is not None:
            change.imports.keep_earlier(run, before)

    def _write_transcripts(self, change: Change, entries: list[Entry]) -> None:
        for entry in entries:
            id_ = self.ledger.ids([entry.identity])[0]
            if entry.transcript is not None:
                change.transcripts.put(id_, entry.transcript)
                self.transcribed = True


def _earlier(change: Change, entry: Entry) -> Earlier:
    """Return what a contact says before it is changed."""
    id_ = ContactId(int(entry.contact.id or 0))
    replaced = entry.transcript is not None
    transcript = change.transcripts.get(id_) if replaced else None
    return Earlier(change.contacts.get(id_), replaced, transcript)
