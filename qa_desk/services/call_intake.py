"""Calls of switchboards on their way in: a batch is judged and stored by a handful of statements."""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from qa_desk.db.calls import Known
from qa_desk.db.imports import Earlier
from qa_desk.db.store import Change, Reader
from qa_desk.domain.calls import Call, Calls
from qa_desk.domain.contacts import Contact, Direction
from qa_desk.domain.ids import ContactId, ImportId
from qa_desk.domain.people import Agent
from qa_desk.services.ledger import Fate, Ledger

_SAID: Final = (
    *("team", "queue", "topic", "disposition", "language", "customer_key", "duration_ms", "csat"),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A batch as it will be stored."""

    fresh: tuple[Call, ...]
    changed: tuple[tuple[ContactId, Call], ...]
    known: int
    agents: Mapping[str, Agent]

    @property
    def fates(self) -> dict[Fate, int]:
        """Count what becomes of the batch."""
        return {
            Fate.NEW: len(self.fresh),
            Fate.CHANGED: len(self.changed),
            Fate.KNOWN: self.known,
        }

    @property
    def says_nothing(self) -> bool:
        """Whether all of it is there already."""
        return not (self.fresh or self.changed)


@dataclass(slots=True)
class CallIntake:
    """What an import knows of its calls; `ids` are those of all that were judged, in order.

    A dry run stores nothing, and so remembers by a number each what it has judged already. What an
    earlier table of the import has said of a call stays said: tables that disagree would otherwise
    change it to and fro with every import.
    """

    ledger: Ledger
    dry: bool
    ids: "array[int]" = field(default_factory=lambda: array("q"))
    written: "array[int]" = field(default_factory=lambda: array("q"))
    foretold: set[int] = field(default_factory=set)
    file: str = ""
    earlier: set[int] = field(default_factory=set)
    """The ids of calls of the tables before this one."""

    def judge(self, reader: Reader, batch: Calls) -> Judged:
        """Tell new calls from those that say something new and those that say nothing."""
        self._turn_to(batch.file)
        agents = self._agents(reader, batch)
        found = _stored(reader, batch.calls)
        fresh = [call for call in batch.calls if call.external_id not in found]
        if self.dry:
            fresh = [call for call in fresh if not self._is_foretold(call)]
        seen = [(found[c.external_id], c) for c in batch.calls if c.external_id in found]
        if self.earlier:
            seen = [(s, s.rest_of(c) if s.id in self.earlier else c) for s, c in seen]
        changed = [(stored.id, call) for stored, call in seen if not stored.says(call)]
        self.ids.extend(stored.id for stored, _ in seen)
        known = len(batch.calls) - len(fresh) - len(changed)
        return Judged(tuple(fresh), tuple(changed), known, agents)

    def store(self, change: Change, judged: Judged, run: ImportId | None) -> None:
        """Write what is new; what a call does not say stays as it was."""
        needed = {agent for call in judged.fresh for agent in call.agents}
        ids = change.calls.settle({id_: judged.agents[id_] for id_ in needed})
        added = change.calls.add(judged.fresh, judged.agents, ids, run)
        before = []
        for id_, call in judged.changed:
            earlier = change.contacts.get(id_)
            before.append(Earlier(earlier))
            change.contacts.update(_renewed(earlier, call, judged.agents))
        if run is not None and before:
            change.imports.keep_earlier(run, before)
        self.ids.extend(added)
        self.written.extend([*added, *(id_ for id_, _ in judged.changed)])

    def _turn_to(self, file: str) -> None:
        if file != self.file and self.file:
            self.earlier.update(self.ids)
        self.file = file

    def _agents(self, reader: Reader, batch: Calls) -> dict[str, Agent]:
        told = [Agent(id_, name, team) for id_, (name, team) in batch.agents.items()]
        self.ledger.foresee_agents(reader, told)
        return {agent.external_id: self.ledger.agent(agent) for agent in told}

    def _is_foretold(self, call: Call) -> bool:
        """Whether a dry run has met the call in another file; it remembers all it meets."""
        key = hash((call.source, call.external_id))
        if key in self.foretold:
            return True
        self.foretold.add(key)
        return False


def _stored(reader: Reader, calls: Sequence[Call]) -> dict[str, Known]:
    """Return what is stored of the calls of one table, which are of one source."""
    if not calls:
        return {}
    return reader.calls.known(calls[0].source, [call.external_id for call in calls])


def _renewed(earlier: Contact, call: Call, agents: Mapping[str, Agent]) -> Contact:
    """Return a contact with all that a call says of it; its recording and its words stay."""
    said = {name: value for name in _SAID if (value := getattr(call, name)) not in ("", None)}
    if earlier.media:
        said.pop("duration_ms", None)  # counted in the recording
    if call.started_at is not None:
        said["started_at"] = datetime.fromisoformat(call.started_at).replace(tzinfo=UTC)
    if call.direction != Direction.UNKNOWN:
        said["direction"] = Direction(call.direction)
    if call.agents:
        said["agents"] = tuple(agents[id_] for id_ in call.agents)
    custom = {**earlier.custom, **json.loads(call.custom)}
    complaint = earlier.complaint or bool(call.complaint)
    return replace(earlier, **said, custom=custom, complaint=complaint)
