"""Fills a database by the program it stands in and prints it as SQL, to be kept for later versions.

Run it in a checkout of the version to be kept: `python -m tests.data.schemas.fill > r0002.sqlite3.sql`.
"""

import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from qa_desk.db.migrate import HEAD
from qa_desk.db.store import Store
from qa_desk.domain.jobs import JobState
from tests.db import builders as b
from tests.workspace import StoppedClock

_INDEX: Final = re.compile(r"VALUES\('table','(\w+)',.*'(CREATE VIRTUAL TABLE .*)'\);$", re.DOTALL)
_OF_INDEX: Final = r"""(INSERT INTO|CREATE TABLE) ["']{name}(_\w+)?["']"""


def replayable(statements: Iterable[str]) -> Iterator[str]:
    """Make an index of words as a program does, not by a row in the list of tables.

    Such a row counts only for who opens the file after it; the index is filled from its table.
    """
    indexes: list[str] = []
    for statement in statements:
        if found := _INDEX.search(statement):
            indexes.append(found[1])
            yield found[2].replace("''", "'") + ";"
        elif statement == "COMMIT;":
            yield from (f"INSERT INTO {name}({name}) VALUES ('rebuild');" for name in indexes)  # noqa: S608 - names of the program's own tables
            yield statement
        elif not (
            statement.startswith("PRAGMA writable_schema")
            or any(re.match(_OF_INDEX.format(name=name), statement) for name in indexes)
        ):
            yield statement


def fill(store: Store) -> None:
    """Put a little of everything into the database."""
    with store.change(b.ME, "hire") as change:
        b.hire(change)
        change.commit()
    card = b.publish(store)
    if HEAD >= "0002":
        b.publish_classifier(store)
    call, chat, other = b.add(store, b.a_call(), b.a_chat(), b.a_call("SM-2", agents=(b.BORIS,)))
    with store.change(b.ME, "work") as change:
        change.transcripts.put(call, b.a_transcript("Қайырлы күн", "Добрый день"))
        done, _waiting = (change.jobs.add(b.a_job(each)) for each in (call, other))
        change.jobs.set_state(done, JobState.DONE, 1.0)
        change.samples.add(b.a_protocol([call, chat], b.ASEL))
        change.calibration.add(b.a_session([call], card))
        change.commit()
    b.submit(store, b.begin(store, b.an_evaluation(call, card)))
    b.begin(store, b.an_evaluation(chat, card, b.ASEL))
    b.begin(store, b.an_evaluation(call, card, b.DMITRY, b.a_session([call], card).id))


def main() -> None:
    """Print the filled database."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "filled.sqlite3"
        store = Store.open(file, StoppedClock())
        fill(store)
        store.close()
        with closing(sqlite3.connect(file)) as connection:
            sys.stdout.writelines(f"{line}\n" for line in replayable(connection.iterdump()))


if __name__ == "__main__":
    main()
