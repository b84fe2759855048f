"""Imports a large table of calls, and prints how fast it went in and how much memory that took.

    python -m benchmarks.intake [--rows 1000000] [--table FILE] [--into FILE-OR-URL] [--again]

The table is one as Asterisk writes, made anew unless one is given; it goes in by the same import as
from the window, through a new workspace, or into a database that is there. The processor's time is
printed beside the clock's, since other work on the computer lengthens the latter alone; and, in the
same run, how fast bare rows go into a table of their own with three indexes, the measure of the
database itself, and into that of contacts, and how fast calls that were read before are stored. `--again` imports the same table once more, which must change nothing.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from qa_desk.db import bulk
from qa_desk.db.contacts import COLUMNS
from qa_desk.db.engine import postgresql_engines, sqlite_engines
from qa_desk.db.store import Store
from qa_desk.domain.calls import Calls
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.garbage import seldom_collected
from qa_desk.importing.tables import guess
from qa_desk.importing.tables.reading import read_calls
from qa_desk.paths import Paths
from qa_desk.services import importing
from qa_desk.services.call_intake import CallIntake
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest
from qa_desk.services.ledger import Ledger
from qa_desk.settings import Settings

ROWS: Final = 1_000_000
BEGAN: Final = datetime(2025, 1, 1, tzinfo=UTC)
AGENTS, CUSTOMERS, QUEUES = 400, 250_000, ("support", "sales", "cards")
RAW_ROWS: Final = 200_000
RAW_BATCH: Final = 10_000
READY_BATCHES: Final = 30
_LINE: Final = (
    '"","{src}","{dst}","{context}","""{name}"" <{src}>","{channel}","{other}","{app}","{data}",'
    '"{start}","{answer}","{end}",{total},{talk},"{how}","DOCUMENTATION","{id}",""\n'
)


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of the clock and of processors, here and in the processes this one began."""

    clock: float
    own: float
    children: float

    @classmethod
    def now(cls) -> "Spent":
        """Read all three."""
        times = os.times()
        children = times.children_user + times.children_system
        return cls(time.perf_counter(), times.user + times.system, children)

    def since(self, earlier: "Spent") -> "Spent":
        """Return what was spent since."""
        return Spent(
            self.clock - earlier.clock, self.own - earlier.own, self.children - earlier.children
        )


def table(file: Path, rows: int) -> None:
    """Write a Master.csv of so many calls: two of three come in by a queue, one in nine is missed."""
    with file.open("w", encoding="utf-8") as out:
        out.writelines(_row(number) for number in range(rows))


def _row(number: int) -> str:
    start = BEGAN + timedelta(seconds=number * 31)
    total, waited = 20 + number * 37 % 600, 5 + number % 15
    talk = 0 if number % 9 == 0 else total - waited
    agent = str(1000 + number * 7 % AGENTS)
    customer = f"+7701{number * 7919 % CUSTOMERS:07}"
    inward = number % 3 != 0
    trunk, phone = f"SIP/trunk-{number:08x}", f"SIP/{agent}-{number:08x}"
    queue = QUEUES[number % len(QUEUES)]
    return _LINE.format(
        src=customer if inward else agent,
        dst="420" if inward else customer,
        context="ext-queues" if inward else "from-internal",
        name="" if inward else f"Agent {agent}",
        channel=trunk if inward else phone,
        other=phone if inward else trunk,
        app="Queue" if inward else "Dial",
        data=f"{queue},t,,,300" if inward else f"SIP/trunk/{customer},300",
        start=f"{start:%Y-%m-%d %H:%M:%S}",
        answer=f"{start + timedelta(seconds=waited):%Y-%m-%d %H:%M:%S}" if talk else "",
        end=f"{start + timedelta(seconds=total):%Y-%m-%d %H:%M:%S}",
        total=total,
        talk=talk,
        how="ANSWERED" if talk else "NO ANSWER",
        id=f"{int(start.timestamp())}.{number}",
    )


def bring_in(desk: Desk, file: Path, rows: int) -> None:
    """Import the table and print what it took."""
    before = Spent.now()
    summary = importing.run(desk, ImportRequest((file,), zone=UTC)).value
    spent = Spent.now().since(before)
    print(
        f"{rows / spent.clock:10,.0f} rows/s: {summary.added} new, {summary.updated} changed,"
        f" {summary.duplicates} known, {len(summary.rejected)} rejected in {spent.clock:,.1f} s;"
        f" processor {spent.own:,.1f} s storing, {spent.children:,.1f} s reading"
        f" ({rows / max(spent.own, spent.children):,.0f} rows/s where both had one to themselves)",
        flush=True,
    )
    print(f"{'':11}memory: {_peaks()}", flush=True)


def read_only(file: Path, rows: int) -> None:
    """Print how fast the table is read alone."""
    mapping = guess.of_table(file)
    if mapping is None:
        raise SystemExit("the table tells of no calls")
    before = Spent.now()
    found = sum(len(b.calls) for b in read_calls(file, mapping, UTC) if isinstance(b, Calls))
    spent = Spent.now().since(before)
    print(
        f"{rows / spent.clock:10,.0f} rows/s read ({rows / spent.own:,.0f} by the processor's"
        f" time), {found} calls",
        flush=True,
    )


def store_only(store: Store, file: Path) -> None:
    """Print how fast calls that were read before are stored, with all that belongs to them."""
    mapping = guess.of_table(file)
    read = read_calls(file, mapping, UTC) if mapping else iter(())
    batches = [_elsewhere(b) for b in islice(read, READY_BATCHES) if isinstance(b, Calls)]
    count = sum(len(batch.calls) for batch in batches)
    intake = CallIntake(Ledger(), dry=False)
    before = Spent.now()
    with seldom_collected():
        for batch in batches:
            with store.change(EvaluatorId("me"), "import") as change:
                intake.store(change, intake.judge(change, batch), None)
                change.commit()
    spent = Spent.now().since(before)
    print(
        f"{count / spent.clock:10,.0f} ready calls/s stored ({count / spent.own:,.0f} by the"
        " processor's time here)",
        flush=True,
    )


def _elsewhere(batch: Calls) -> Calls:
    """Return the calls as those of another switchboard, so that the import finds its own new."""
    return replace(batch, calls=tuple(call._replace(source="ready") for call in batch.calls))


def raw(place: Path | str) -> None:
    """Print how fast bare rows of contacts go into a table with three indexes, without links."""
    engines = sqlite_engines(place) if isinstance(place, Path) else postgresql_engines(place)
    before = Spent.now()
    with engines.writing.begin() as connection:
        _bare_table(connection)
        for batch in _bare_rows(connection):
            bulk.put(connection, "bare_contact", COLUMNS, batch)
        connection.execute(text("DROP TABLE bare_contact"))
    spent = Spent.now().since(before)
    engines.dispose()
    print(
        f"{RAW_ROWS / spent.clock:10,.0f} bare rows/s into a table with three indexes", flush=True
    )


def contacts_only(place: Path | str) -> None:
    """Print how fast rows go into the table of contacts itself, with its indexes, checks and links."""
    engines = sqlite_engines(place) if isinstance(place, Path) else postgresql_engines(place)
    agent = "INSERT INTO agent (external_id, name, team, search) VALUES (:id, '', 'bare', '')"
    mine = "SELECT id FROM agent WHERE team = 'bare'"
    with engines.writing.begin() as connection:
        connection.execute(text(agent), [{"id": f"bare {n}"} for n in range(AGENTS)])
        ids = list(connection.execute(text(mine)).scalars())
        first = min(bulk.new_numbers(connection, "contact", RAW_ROWS))
        made = _bare_rows(connection)
    clock = 0.0
    for bare in made:
        batch = [
            (int(n or 0) + first, *said[:16], ids[int(said[16] or 0)], *said[17:])
            for n, *said in bare
        ]
        before = Spent.now()
        with engines.writing.begin() as connection:
            bulk.put(connection, "contact", COLUMNS, batch)
        clock += Spent.now().since(before).clock
    with engines.writing.begin() as connection:
        connection.execute(text(f"DELETE FROM contact WHERE agent_id IN ({mine})"))  # noqa: S608 - a text of our own
        connection.execute(text("DELETE FROM agent WHERE team = 'bare'"))
    engines.dispose()
    print(f"{RAW_ROWS / clock:10,.0f} rows/s into the table of contacts itself", flush=True)


def _bare_table(connection: Connection) -> None:
    names = ", ".join(f"{name} {_kind(name)}" for name in COLUMNS)
    connection.execute(text(f"CREATE TABLE bare_contact ({names})"))
    for number, columns in enumerate(("id", "source, external_id", "started_at")):
        connection.execute(text(f"CREATE INDEX bare_{number} ON bare_contact ({columns})"))


def _kind(name: str) -> str:
    numbers = {"id", "duration_ms", "csat", "agent_id", "evaluations", "import_id"}
    return "bigint" if name in numbers else "text"


def _bare_rows(connection: Connection) -> Iterator[list[bulk.Line]]:
    spelled = bulk.spelling(connection)
    texts = ("", "retail", "", "ANSWERED", "", "+77011234567", "", '{"called": "420"}')
    for first in range(0, RAW_ROWS, RAW_BATCH):
        yield [
            (
                *(n, spelled(BEGAN + timedelta(seconds=n)), "asterisk", f"1735689600.{n}", *texts),
                *("voice", "inbound", 65_000, None, "0", n % AGENTS, "0", "0", 0, None),
            )
            for n in range(first, first + RAW_BATCH)
        ]


def _peaks() -> str:
    kinds = {"storing": resource.RUSAGE_SELF, "reading": resource.RUSAGE_CHILDREN}
    unit = 1 if sys.platform == "darwin" else 1024
    peaks = {k: resource.getrusage(who).ru_maxrss * unit for k, who in kinds.items()}
    return ", ".join(f"{bytes_ / 1e6:,.0f} MB at most {kind}" for kind, bytes_ in peaks.items())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--table", type=Path)
    parser.add_argument("--into", default="")
    parser.add_argument("--again", action="store_true")
    return parser.parse_args()


def main() -> None:
    """Make a table, measure the database, import, and say what it took."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as folder, seldom_collected():  # as on the command line
        paths = Paths(Path(folder) / "workspace")
        paths.create()
        file = given.table or Path(folder) / "Master.csv"
        if given.table is None:
            table(file, given.rows)
        place: Path | str = (
            given.into if "://" in given.into else Path(given.into or paths.database)
        )
        store = Store.open(place, SystemClock())
        raw(place)
        contacts_only(place)
        read_only(file, given.rows)
        desk = Desk(paths, store, Settings({}, {}), SystemClock(), EvaluatorId("me"))
        for _ in range(2 if given.again else 1):
            bring_in(desk, file, given.rows)
        store_only(store, file)
        store.close()


if __name__ == "__main__":
    main()
