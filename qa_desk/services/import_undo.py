"""Takes back an import as a whole: what it added goes, what it changed says again what it said."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from qa_desk.db.store import Change
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.ids import ContactId, ImportId
from qa_desk.domain.imports import ImportRun, Kept, Undone
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.services import access, removals
from qa_desk.services.desk import Desk, Done
from qa_desk.services.retention import holds_of

BATCH: Final = 200
"""Contacts that are taken back together: a stop leaves all or none of them."""
_CHANGES: Final = touched(Topic.CONTACTS, Topic.PEOPLE, Topic.TRANSCRIPTS, Topic.JOBS)
_NOTHING: Final = Changes(frozenset())


def preview(desk: Desk, run: ImportId, report: Report = unheard) -> Undone:
    """Say what an undo would do, by the same steps, and change nothing; NotFound if there is no run."""
    work = _begun(desk, run, report, dry=True)
    work.do()
    return work.told(stuck=0)


def undo(desk: Desk, run: ImportId, report: Report = unheard) -> Done[Undone]:
    """Take back an import; what was evaluated, sampled or held since is kept and listed.

    Agents whom it brought in, and whom nobody and nothing else uses, go with it. An import that goes on is stopped by it. NotFound if there is none. Stopped at any moment,
    whole batches are taken back; the same undo again does the rest.
    """
    work = _begun(desk, run, report, dry=False)
    try:
        work.do()
    finally:  # what was taken back until a stop goes wholly
        stuck = removals.complete(desk) if work.files else 0
    done = work.told(stuck)
    return Done(done, _CHANGES if done.removed or done.restored else _NOTHING)


def _begun(desk: Desk, id_: ImportId, report: Report, *, dry: bool) -> "_Undo":
    access.require(desk, Verb.IMPORT_CONTACTS)
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        return _Undo(desk, reader.imports.run(id_), report, dry)


@dataclass(slots=True)
class _Undo:
    """One undo while it goes on."""

    desk: Desk
    run: ImportRun
    report: Report
    dry: bool
    removed: int = 0
    restored: int = 0
    files: int = 0
    kept: dict[ContactId, Kept] = field(default_factory=dict)

    @contextmanager
    def change(self) -> Iterator[Change]:
        """Open a block that writes, and keep what it wrote unless this is a dry run."""
        with self.desk.store.change(by=self.desk.user, verb="undo an import") as change:
            change.imports.alone()
            yield change
            if not self.dry:
                change.commit()

    def do(self) -> None:
        """Do all of it, a batch at a time; the import itself brings in nothing more."""
        with self.change() as change:
            change.imports.take_back(self.run.id)
        self.remove_added()
        self.restore_changed()
        self.report(1.0, "")

    def told(self, stuck: int) -> Undone:
        """Return the account."""
        kept = dict(sorted(self.kept.items()))
        return Undone(self.run.id, self.removed, self.restored, kept, self.files, stuck)

    def remove_added(self) -> None:
        """Remove what the import added, but for what must stay."""
        after = 0
        while True:
            self._tell()
            with self.change() as change:
                ids = change.imports.added(self.run.id, after, BATCH)
                kept = self._kept(change, ids, change.imports.used(ids))
                free = [id_ for id_ in ids if id_ not in kept]
                if free:
                    self.files += change.imports.remove(self.run.id, free)
            self.removed += len(free)
            self.kept |= kept
            if len(ids) < BATCH:
                return
            after = ids[-1]

    def restore_changed(self) -> None:
        """Give contacts that the import changed back what they said before."""
        after = 0
        while True:
            self._tell()
            with self.change() as change:
                ids = change.imports.changed(self.run.id, after, BATCH)
                used = change.imports.used(ids, since=self.run.started_at)
                kept = self._kept(change, ids, used)
                free = [id_ for id_ in ids if id_ not in kept]
                kept |= {id_: Kept.CHANGED for id_ in free if not self._restore(change, id_)}
            self.restored += len(ids) - len(kept)
            self.kept |= kept
            if len(ids) < BATCH:
                return
            after = ids[-1]

    def _restore(self, change: Change, id_: ContactId) -> bool:
        """Put a contact back; False where somebody changed it since."""
        earlier = change.imports.earlier(self.run.id, id_)
        if earlier is None:
            return False
        self.files += change.imports.put_back(self.run.id, earlier)
        if earlier.replaced and earlier.transcript is None:
            change.transcripts.remove(id_)
        elif earlier.transcript is not None:
            change.transcripts.put(id_, earlier.transcript)
        return True

    def _kept(
        self, change: Change, ids: Sequence[ContactId], used: Mapping[ContactId, Kept]
    ) -> dict[ContactId, Kept]:
        """Return those that must stay as they are, with the reason that weighs most."""
        change.retention.alone()
        holds = holds_of(self.desk, change)
        found = change.retention.candidates(ids)
        busy = {each.id: Kept.BUSY for each in found if each.busy}
        held = {each.id: Kept.HELD for each in found if holds.on(each) is not None}
        return busy | dict(used) | held

    def _tell(self) -> None:
        counts = self.run.counts
        total = max(1, counts.added + counts.updated)
        done = self.removed + self.restored + len(self.kept)
        self.report(min(1.0, done / total), "")
