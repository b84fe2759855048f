"""The workspace's database: blocks that read and blocks that change."""

import errno
import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection

from qa_desk.db import commits, torn_log
from qa_desk.db.absences import Absences, AbsencesWriter
from qa_desk.db.access import Access
from qa_desk.db.audit import Audit, AuditWriter, record
from qa_desk.db.calibration import Calibration, CalibrationWriter
from qa_desk.db.calls import CallsReader, CallsWriter
from qa_desk.db.claims import file_claimed, server_claimed
from qa_desk.db.classifiers import Classifiers, ClassifiersWriter
from qa_desk.db.contacts import Contacts, ContactsWriter
from qa_desk.db.corrections import Corrections, CorrectionsWriter
from qa_desk.db.engine import (
    Engines,
    keep_private,
    postgresql_engines,
    sqlite_engines,
    sqlite_migrating,
)
from qa_desk.db.erasing import Erasing
from qa_desk.db.evaluations import Evaluations, EvaluationsWriter
from qa_desk.db.faults import (
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseUnreachable,
    DiskFull,
    translated,
)
from qa_desk.db.frames import Frames
from qa_desk.db.gate import Gate
from qa_desk.db.groups import Groups, GroupsWriter
from qa_desk.db.imports import Imports, ImportsWriter
from qa_desk.db.jobs import Jobs, JobsWriter
from qa_desk.db.journal import Writing
from qa_desk.db.keeping import Keeping, copy_file
from qa_desk.db.logins import LoginsWriter
from qa_desk.db.masked_copies import MaskedCopies, MaskedCopiesWriter
from qa_desk.db.masked_texts import MaskedTexts
from qa_desk.db.migrate import Schema, prepare
from qa_desk.db.people import People, PeopleWriter
from qa_desk.db.phrase_hits import PhraseHits, PhraseHitsWriter
from qa_desk.db.phrases import Phrases, PhrasesWriter
from qa_desk.db.postings import Postings, PostingsWriter
from qa_desk.db.queries import Queries
from qa_desk.db.reindexing import Reindexing, ReindexingWriter
from qa_desk.db.retention import Retention, RetentionWriter
from qa_desk.db.roles import Login, connected
from qa_desk.db.samples import Samples, SamplesWriter
from qa_desk.db.saved_filters import SavedFilters, SavedFiltersWriter
from qa_desk.db.scorecards import Scorecards, ScorecardsWriter
from qa_desk.db.scrubbing import scrub
from qa_desk.db.shares import refuse_network_share
from qa_desk.db.suggestions import Suggestions, SuggestionsWriter
from qa_desk.db.targets import TargetsReader, TargetsWriter
from qa_desk.db.teams import Teams, TeamsWriter
from qa_desk.db.transcripts import Transcripts, TranscriptsWriter
from qa_desk.db.work_plan import WorkPlan, WorkPlanWriter
from qa_desk.domain.auditing import Act
from qa_desk.domain.clock import Clock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.vault.key import Key

if TYPE_CHECKING:
    from qa_desk.db.server_queue import ServerQueue

_LOG: Final = logging.getLogger(__name__)
WRITER_PATIENCE_S: Final = 60.0
"""How long a change waits for another change of the same process."""


class Reader:
    """What can be read in one snapshot; lives as long as its block and stays in its thread."""

    def __init__(self, connection: Connection) -> None:
        self.contacts = Contacts(connection)
        self.calls = CallsReader(connection)
        self.imports = Imports(connection)
        self.transcripts = Transcripts(connection)
        self.corrections = Corrections(connection)
        self.masked_texts = MaskedTexts(connection)
        self.masked_copies = MaskedCopies(connection)
        self.access = Access(connection)
        self.people = People(connection)
        self.phrases, self.phrase_hits = Phrases(connection), PhraseHits(connection)
        self.postings = Postings(connection)
        self.teams = Teams(connection)
        self.absences = Absences(connection)
        self.targets = TargetsReader(connection)
        self.calibration = Calibration(connection)
        self.evaluations = Evaluations(connection)
        self.frames = Frames(connection)
        self.groups = Groups(connection)
        self.jobs = Jobs(connection)
        self.samples = Samples(connection)
        self.scorecards = Scorecards(connection)
        self.classifiers = Classifiers(connection)
        self.queries = Queries(connection)
        self.retention = Retention(connection)
        self.audit = Audit(connection)
        self.keeping = Keeping(connection)
        self.saved_filters = SavedFilters(connection)
        self.work_plan = WorkPlan(connection)
        self.reindexing = Reindexing(connection)
        self.suggestions = Suggestions(connection)


class Change(Reader):
    """One transaction; what is not committed is rolled back at the end of the block."""

    contacts: ContactsWriter
    calls: CallsWriter
    imports: ImportsWriter
    transcripts: TranscriptsWriter
    corrections: CorrectionsWriter
    masked_copies: MaskedCopiesWriter
    people: PeopleWriter
    phrases: PhrasesWriter
    phrase_hits: PhraseHitsWriter
    postings: PostingsWriter
    teams: TeamsWriter
    absences: AbsencesWriter
    targets: TargetsWriter
    calibration: CalibrationWriter
    evaluations: EvaluationsWriter
    groups: GroupsWriter
    jobs: JobsWriter
    samples: SamplesWriter
    scorecards: ScorecardsWriter
    classifiers: ClassifiersWriter
    retention: RetentionWriter
    audit: AuditWriter
    saved_filters: SavedFiltersWriter
    work_plan: WorkPlanWriter
    reindexing: ReindexingWriter
    suggestions: SuggestionsWriter

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing
        self._committed = False
        self.contacts = ContactsWriter(writing)
        self.calls = CallsWriter(writing)
        self.imports = ImportsWriter(writing)
        self.transcripts = TranscriptsWriter(writing)
        self.corrections = CorrectionsWriter(writing)
        self.masked_copies = MaskedCopiesWriter(writing)
        self.logins = LoginsWriter(writing)
        self.people = PeopleWriter(writing)
        self.phrases, self.phrase_hits = PhrasesWriter(writing), PhraseHitsWriter(writing)
        self.postings = PostingsWriter(writing)
        self.teams = TeamsWriter(writing)
        self.absences = AbsencesWriter(writing)
        self.targets = TargetsWriter(writing)
        self.calibration = CalibrationWriter(writing)
        self.evaluations = EvaluationsWriter(writing)
        self.groups = GroupsWriter(writing)
        self.jobs = JobsWriter(writing)
        self.samples = SamplesWriter(writing)
        self.scorecards = ScorecardsWriter(writing)
        self.classifiers = ClassifiersWriter(writing)
        self.retention = RetentionWriter(writing)
        self.erasing = Erasing(writing)
        self.audit = AuditWriter(writing)
        self.saved_filters = SavedFiltersWriter(writing)
        self.work_plan = WorkPlanWriter(writing)
        self.reindexing = ReindexingWriter(writing)
        self.suggestions = SuggestionsWriter(writing)

    @property
    def is_committed(self) -> bool:
        """Whether what was changed is kept."""
        return self._committed

    def commit(self) -> None:
        """Write the journal and keep everything; once, as the last thing in the block."""
        if self._committed:
            raise RuntimeError("a change is committed once")
        record(self._writing)
        commits.commit(self._writing.connection)
        self._committed = True


@dataclass(slots=True)
class _Writer:
    """The one lane for changes; `owner` is the thread inside a change."""

    lock: threading.Lock
    owner: int | None = None

    @contextmanager
    def alone(self, location: str) -> Iterator[None]:
        """Wait for the lane; RuntimeError where this thread has it already and would wait for ever."""
        if self.owner == threading.get_ident():
            raise RuntimeError("a change inside a change")
        if not self.lock.acquire(timeout=WRITER_PATIENCE_S):
            raise DatabaseLocked(location=location)
        self.owner = threading.get_ident()
        try:
            yield
        finally:
            self.owner = None
            self.lock.release()


class Store:
    """An open database; safe to use from several threads, each in blocks of its own."""

    def __init__(self, engines: Engines, location: str, clock: Clock, *, is_local: bool) -> None:
        self._engines = engines
        self._clock = clock
        self._writer = _Writer(threading.Lock())
        self._gate = Gate()
        self._close = weakref.finalize(self, engines.dispose)
        self.location = location
        self.is_local = is_local
        """Whether it is a file of this computer, not a server."""

    @classmethod
    def open(
        cls,
        location: Path | str,
        clock: Clock,
        schema: Schema | None = None,
        key: Key | None = None,
    ) -> "Store":
        """Open a SQLite file (a path) or a PostgreSQL database (a URL), upgraded to today's tables.

        With a key the file is an encrypted one, and a new one is made so.
        Raise DatabaseNewer, DatabaseForeign, DatabaseDamaged, DatabaseLocked, NetworkShare,
        DatabaseUnreachable, DatabaseUrlWrong or DiskFull, having changed nothing.
        """
        schema = schema or Schema()
        if isinstance(location, str):
            return _open_server(location, clock, schema)
        return _open_file(location.absolute(), clock, schema, key)

    def login(self) -> Login | None:
        """Return who is connected to the server; None for a file, where anybody is who they say."""
        if self.is_local:
            return None
        with translated(self.location), self._engines.reading.connect() as connection:
            return connected(connection)

    def is_owned(self) -> bool:
        """Whether it is a server's database and its owner is connected."""
        login = self.login()
        return login is not None and login.owns_tables

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Open a block that sees one state of the database and cannot write."""
        with (
            self._gate.passed(),
            translated(self.location),
            commits.connected(self._engines.reading) as connection,
            connection.begin(),
        ):
            started = time.monotonic()
            yield Reader(connection)
            _LOG.debug("a look: %d ms", (time.monotonic() - started) * 1000)

    @contextmanager
    def change(self, by: EvaluatorId, verb: str, act: Act = Act.CHANGE) -> Iterator[Change]:
        """Open a block that writes, one at a time; `verb` is what the journal says was done."""
        with (
            self._writer.alone(self.location),
            translated(self.location),
            commits.connected(self._engines.writing) as connection,
        ):
            connection.begin()
            change = Change(Writing(connection, by, verb, self._clock.now(), act=act))
            with _timed(change, verb):
                yield change

    @contextmanager
    def claimed(self, name: str) -> Iterator[bool]:
        """Hold a name while a block works; False where another program works under it.

        A program that is killed holds nothing any more.
        """
        if self.is_local:
            with file_claimed(Path(self.location).with_name("running"), name) as free:
                yield free
            return
        with translated(self.location), server_claimed(self._engines.reading, name) as free:
            yield free

    def server_queue(self) -> "ServerQueue | None":
        """Return what tells workers of a server which job is next; None for a file."""
        from qa_desk.db.server_queue import ServerQueue  # noqa: PLC0415 - windows have no use for it

        return None if self.is_local else ServerQueue(self._engines.writing, self.location)

    def copy_to(self, file: Path) -> None:
        """Write a SQLite file's state at this moment into a new file; nobody waits meanwhile."""
        with translated(self.location):
            copy_file(self._engines.reading, file)

    def scrub(self) -> bool:
        """Leave nothing of deleted rows in a file; return whether that is so, on a server never."""
        if not self.is_local:
            return False
        with self._writer.alone(self.location), translated(self.location):
            return scrub(self._engines.writing)

    def exchange(self, work: Callable[[Path], None], key: Key | None) -> None:
        """Let nobody read or write while `work` puts another file in place, then open it with `key`.

        Work that raises has put nothing in place; the store goes on with the file it had.
        """
        file = Path(self.location)
        with (
            self._writer.alone(self.location),
            self._gate.closed(self.location, WRITER_PATIENCE_S),
            translated(self.location),
        ):
            self._engines.dispose()
            work(file)
            self._close.detach()
            self._engines = sqlite_engines(file, key)
            self._close = weakref.finalize(self, self._engines.dispose)

    def close(self) -> None:
        """Close all connections; a closed store is not used again."""
        self._close()


@contextmanager
def _timed(change: Change, verb: str) -> Iterator[None]:
    """Log a change by its verb, which names no person and no thing, and how long it took."""
    started = time.monotonic()
    try:
        yield
    finally:
        outcome = "kept" if change.is_committed else "nothing kept"
        _LOG.info("%s: %s, %d ms", verb, outcome, (time.monotonic() - started) * 1000)


def _open_file(file: Path, clock: Clock, schema: Schema, key: Key | None) -> Store:
    location = str(file)
    refuse_network_share(file)
    try:
        keep_private(file)
    except OSError as error:
        kind = DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else DatabaseUnreachable
        raise kind(location=location) from error
    migrating = sqlite_migrating(file, key)
    with translated(location):
        try:
            torn_log.demand_whole(file, key, clock.now())
            prepare(migrating, location, clock.now(), schema, key)
        except UnicodeDecodeError as error:  # the driver's own sentence about a torn page
            raise DatabaseDamaged(location=location) from error
        finally:
            migrating.dispose()
    return Store(sqlite_engines(file, key), location, clock, is_local=True)


def _open_server(url: str, clock: Clock, schema: Schema) -> Store:
    engines = postgresql_engines(url)
    location = engines.writing.url.render_as_string(hide_password=True)
    try:
        with translated(location):
            prepare(engines.writing, location, clock.now(), schema)
    except BaseException:
        engines.dispose()
        raise
    return Store(engines, location, clock, is_local=False)
