"""Measures what encryption at rest costs: first page, lists, opening, recordings.

    python benchmarks/encryption.py [--contacts 20000] [--runs 7]

Prints the median of each step in milliseconds of a processor, plain and encrypted, and their ratio;
what else the machine does changes nothing.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.vault.files import read_bytes, write_bytes
from qa_desk.vault.key import Key, fresh_key
from tests.db.builders import a_call, a_transcript

PAGE = 100
MEGABYTES = 64


def main() -> None:
    """Fill two databases alike, and compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=7)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        stores = {key: opened(Path(folder), key) for key in (None, fresh_key())}
        for store in stores.values():
            fill(store, chosen.contacts)
        for name, step in STEPS.items():
            compare(name, step, stores, chosen.runs)
        for store in stores.values():
            store.close()
        compare_files(Path(folder), chosen.runs)


def opened(folder: Path, key: Key | None) -> Store:
    name = "encrypted" if key else "plain"
    return Store.open(folder / f"{name}.sqlite3", SystemClock(), key=key)


def fill(store: Store, count: int) -> None:
    with store.change(EvaluatorId("bench"), "fill") as change:
        ids = change.contacts.add_many([a_call(f"B-{n}") for n in range(count)])
        for contact in ids[: count // 20]:
            change.transcripts.put(contact, a_transcript())
        change.commit()


def compare(
    name: str, step: Callable[[Store], object], stores: dict[Key | None, Store], runs: int
) -> None:
    """Measure by turns, so that what else the machine does falls on both alike."""
    times: dict[Key | None, list[float]] = {key: [] for key in stores}
    for _ in range(runs):
        for key, store in stores.items():
            started = time.process_time()
            step(store)
            times[key].append((time.process_time() - started) * 1000)
    tell(name, *(statistics.median(taken) for taken in times.values()))


def tell(name: str, plain: float, encrypted: float) -> None:
    print(
        f"{name:<24} plain {plain:8.1f} ms  encrypted {encrypted:8.1f} ms  {encrypted / plain:.2f}"
    )


def first_page(store: Store) -> None:
    with store.read() as reader:
        reader.queries.count(ContactFilter())
        reader.queries.choices()
        ids = reader.queries.contact_ids(ContactFilter(), ContactOrder())
        reader.queries.contact_rows([int(one) for one in ids[:PAGE]])  # type: ignore[misc]


def far_page(store: Store) -> None:
    with store.read() as reader:
        ids = reader.queries.contact_ids(ContactFilter(), ContactOrder())
        half = len(ids) // 2
        reader.queries.contact_rows([int(one) for one in ids[half : half + PAGE]])  # type: ignore[misc]


def search(store: Store) -> None:
    with store.read() as reader:
        reader.queries.contact_ids(ContactFilter(words="карта"), ContactOrder())


def save(store: Store) -> None:
    with store.change(EvaluatorId("bench"), "save") as change:
        change.contacts.update(
            change.contacts.get(ContactId(change.queries.contact_ids(ANY, FIRST)[0]))
        )
        change.commit()


def compare_files(folder: Path, runs: int) -> None:
    key = fresh_key()
    content = bytes(MEGABYTES << 20)
    times: dict[Key | None, list[float]] = {None: [], key: []}
    for name in times:
        write_bytes(folder / f"file-{name is None}", content, name)
    for _ in range(runs):
        for name, taken in times.items():
            started = time.process_time()
            read_bytes(folder / f"file-{name is None}", name)
            taken.append((time.process_time() - started) * 1000)
    tell(f"read {MEGABYTES} MB of a file", *(statistics.median(each) for each in times.values()))


ANY = ContactFilter()
FIRST = ContactOrder()
STEPS: dict[str, Callable[[Store], object]] = {
    "first page": first_page,
    "page in the middle": far_page,
    "search": search,
    "save a contact": save,
}

if __name__ == "__main__":
    main()
