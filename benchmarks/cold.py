"""Prints what encryption costs a large file of which no page is at hand yet.

    python -m benchmarks.storage --make FILE
    python -m benchmarks.cold FILE [--runs 5]

An encrypted copy is laid beside the file (FILE.encrypted) and kept for the next time; its key is
all zeros. Each look goes through a store that was opened anew, plain and encrypted by turns, so
each page that it reads has to be decrypted; the pages stand in the system's own memory. Figures are
medians in milliseconds of processors, the opening itself left out.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from benchmarks.filling import ME
from qa_desk.db.sqlite_file import alone, rewrite
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.paths import Paths
from qa_desk.services import contacts, evaluating, finding
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from qa_desk.ui.viewmodels import home
from qa_desk.vault.key import Key

KEY: Final = Key(bytes(32))
EVERYTHING: Final = ContactFilter()
NEWEST: Final = ContactOrder()
PAGE: Final = 200
SHOWN_FIRST: Final = 1000
"""Ids that a list shows before it knows all."""
Look = Callable[[Desk], object]


def first_page(desk: Desk) -> None:
    """Read what the contacts page shows first."""
    first = contacts.ids(desk, EVERYTHING, NEWEST, SHOWN_FIRST)
    contacts.rows(desk, [ContactId(one) for one in first[:PAGE]])


def filtered(said: str) -> Look:
    """Return the look at a filtered list."""
    return lambda desk: contacts.ids(desk, finding.parse(said), NEWEST)


LOOKS: Final[Mapping[str, Look]] = {
    "home": home.load,
    "contacts: first page": first_page,
    "contacts: ids of all": lambda desk: contacts.ids(desk, EVERYTHING, NEWEST),
    "contacts: choices": contacts.choices,
    "contacts: count": lambda desk: contacts.count(desk, EVERYTHING),
    "contacts: a team's": filtered('team = "Team 03"'),
    "contacts: a month's": filtered("started_at in 2026-09"),
    "contacts: a search": filtered("text ~ төлемдер"),
    "an evaluated contact": lambda desk: evaluating.of_contact(desk, ContactId(1)),
}


def encrypted_beside(file: Path) -> Path:
    """Return the encrypted copy of a file, made if it is missing."""
    copy = file.with_name(f"{file.name}.encrypted")
    if not copy.exists():
        with alone(file, None) as connection:
            rewrite(connection, copy, KEY, lambda: True)
    return copy


def taken(file: Path, key: Key | None, look: Look) -> float:
    """Return milliseconds of processors of a look through a store opened anew."""
    store = Store.open(file, SystemClock(), key=key)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Paths(Path(folder)), store, Settings({}, {}), SystemClock(), ME)
        began = time.process_time()
        look(desk)
        spent = (time.process_time() - began) * 1000
    store.close()
    return spent


def main() -> None:
    """Compare both files look by look."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    encrypted = encrypted_beside(given.file)
    for name, look in LOOKS.items():
        pairs = [
            (taken(given.file, None, look), taken(encrypted, KEY, look)) for _ in range(given.runs)
        ]
        plain, hidden = (statistics.median(each) for each in zip(*pairs, strict=True))
        print(f"{name:24} {plain:9.1f} -> {hidden:9.1f} ms   {hidden / plain:5.2f} x", flush=True)


if __name__ == "__main__":
    main()
