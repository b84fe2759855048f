"""Whole tables of calls, a batch at a time: what is wrong with one row costs only that row."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from qa_desk.domain.calls import Call, Calls
from qa_desk.importing.limits import LONGEST
from qa_desk.importing.outcome import Refused, Rejection, shown
from qa_desk.importing.tables import stream, workbooks
from qa_desk.importing.tables.legs import joined
from qa_desk.importing.tables.mapping import Dates, Field, Mapping
from qa_desk.importing.tables.rows import Leg, reader

BATCH: Final = 10_000
"""Calls that are handed on, judged and stored together."""
OPEN: Final = 5_000
"""Calls whose further legs are waited for; switchboards write them when the call ends."""

Found = Calls | Rejection
_Share = Callable[[], float]


def read_calls(path: Path, mapping: Mapping, zone: tzinfo | None) -> Iterator[Found]:
    """Read a table; rejections of rows come before the batch in which their neighbours are."""
    try:
        _refuse_unclear(mapping)
        there = ZoneInfo(mapping.zone) if mapping.zone else zone
        table = _Table(path, mapping, there)
        if workbooks.is_one(path):
            yield from table.read(workbooks.records(path), _no_progress)
            return
        with stream.opened(path, mapping.encoding) as lines:
            size = max(1, path.stat().st_size)
            records = stream.records(lines, mapping.separator)
            yield from table.read(records, lambda: lines.read / size)
    except Refused as refused:
        yield refused.at(path)


def _refuse_unclear(mapping: Mapping) -> None:
    if mapping.dates is Dates.UNCLEAR:
        place = mapping.columns[Field.STARTED_AT]
        title = mapping.titles[place] if place < len(mapping.titles) else str(place + 1)
        raise Refused("import.dates_unclear", column=title)


def _no_progress() -> float:
    return 0.0


@dataclass(slots=True)
class _Table:
    """One table while it is read; `seen` are the hashes of all calls that were handed on."""

    path: Path
    mapping: Mapping
    zone: tzinfo | None
    open: OrderedDict[str, list[Leg]] = field(default_factory=OrderedDict)
    seen: set[int] = field(default_factory=set)
    ready: list[Call] = field(default_factory=list)
    agents: dict[str, tuple[str, str]] = field(default_factory=dict)

    def read(self, records: Iterable[stream.Record], done: _Share) -> Iterator[Found]:
        """Go through the records, and hand on what is complete."""
        read, mapping = reader(self.mapping, self.zone), self.mapping
        width, need = len(mapping.titles), self._needed()
        for line, cells in _below(records, mapping.header):
            try:
                if isinstance(cells, Refused):
                    raise cells
                if not any(cells):
                    continue
                self._fit(cells, width, need)
                self._take(read(cells, line))
            except Refused as refused:
                yield refused.at(self.path, line)
            if len(self.ready) >= BATCH:
                yield self._batch(done())
        for legs in self.open.values():
            self.ready.append(joined(legs))
        yield self._batch(1.0)

    def _needed(self) -> int:
        """Return how many cells a row has at least: to its moment."""
        return self.mapping.columns[Field.STARTED_AT] + 1

    def _fit(self, cells: list[str], width: int, need: int) -> None:
        """Bring a row to the width of the table, and one empty cell behind it."""
        count = len(cells)
        if count < need:
            raise Refused("import.row_too_short", cells=count, needed=need)
        if width == 0:
            places = (*self.mapping.columns.values(), *self.mapping.extras.values())
            width = max(*places, *self.mapping.beside, 0) + 1
        elif count > width and any(cells[width:]):
            raise Refused("import.row_too_long", cells=count, columns=width)
        if count < width:
            cells.extend([""] * (width - count))
        cells.append("")

    def _take(self, leg: Leg) -> None:
        """Put a leg to the others of its call; the oldest call that waits is complete."""
        if hash(leg.key) in self.seen:
            code = "import.leg_far_away" if self.mapping.groups else "import.duplicate_call"
            raise Refused(code, call=leg.key)
        if leg.agent is not None:
            self._meet(*leg.agent)
        legs = self.open.get(leg.key)
        if legs is None:
            self.open[leg.key] = [leg]
        elif self.mapping.groups:
            legs.append(leg)
        else:
            raise Refused("import.duplicate_call", call=leg.key)
        if len(self.open) > OPEN:
            key, complete = self.open.popitem(last=False)
            self.ready.append(joined(complete))
            self.seen.add(hash(key))

    def _meet(self, id_: str, name: str, team: str) -> None:
        """Know an agent; what was said once stays said."""
        if max(len(name), len(team)) > LONGEST:
            length = max(len(name), len(team))
            raise Refused("import.text_too_long", field="agent_name", length=length, limit=LONGEST)
        known_name, known_team = self.agents.get(id_, (id_, ""))
        self.agents[id_] = (name if known_name == id_ else known_name, known_team or team)

    def _batch(self, done: float) -> Calls:
        calls = tuple(self.ready)
        self.ready = []
        told = {agent for call in calls for agent in call.agents}
        agents = {id_: self.agents[id_] for id_ in told}
        return Calls(shown(self.path), calls, agents, done)


def _below(records: Iterable[stream.Record], header: int) -> Iterator[stream.Record]:
    """Return the records below the header, counted in lines that hold something."""
    left = header
    rest = iter(records)
    while left:
        for _line, cells in rest:
            if isinstance(cells, Refused) or any(cells):
                left -= 1
                break
        else:
            return
    yield from rest
