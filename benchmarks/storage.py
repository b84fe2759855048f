"""Makes a database of a large centre and prints how long its first pages, lists and searches take.

    python -m benchmarks.storage --make FILE-OR-URL [--contacts 1000000] [--evaluations 200000]
    python -m benchmarks.storage FILE-OR-URL [--against OTHER]

Each figure is the best of some looks at a database that is open already. With `--against` the same
is measured there too, and ratios are printed: of a login under row-level security to the owner, or
of an encrypted file (`--key`, 64 hex digits) to a plain one.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.filling import ME, Size, contacts, evaluations, people
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactColumn, ContactFilter, ContactOrder
from qa_desk.paths import Paths
from qa_desk.services import contacts as listing
from qa_desk.services import evaluating, statistics
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from qa_desk.ui.viewmodels import home
from qa_desk.vault.key import Key

MONTH = "2026-10"
LOOKS = 3
PAGE = 200


def make(location: Path | str, size: Size, key: Key | None = None) -> None:
    """Fill a new database, and print how many contacts a second went in."""
    store = Store.open(location, SystemClock(), key=key)
    card = people(store, size.answers)
    in_rows = whole = 0.0
    for batch in contacts(size):
        began = time.perf_counter()
        with store.change(ME, "import") as change:
            change.contacts.add_many(batch)
            in_rows += time.perf_counter() - began
            change.commit()
        whole += time.perf_counter() - began
    store.close()
    print(
        f"contacts in: {size.contacts / in_rows:,.0f}/s with agents and index,"
        f" {size.contacts / whole:,.0f}/s with journal and commit",
        flush=True,
    )
    began = time.perf_counter()
    evaluations(location, card, size, key)
    took = time.perf_counter() - began
    print(f"evaluations in: {size.evaluations * size.answers / took:,.0f} answers/s", flush=True)


def measure(location: Path | str, key: Key | None = None, user: str = ME) -> dict[str, float]:
    """Return how many seconds each page and list takes."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        store = Store.open(location, SystemClock(), key=key)
        opened = time.perf_counter() - began
        desk = Desk(Paths(Path(folder)), store, Settings({}, {}), SystemClock(), EvaluatorId(user))
        began = time.perf_counter()
        home.load(desk)
        found = {"open": opened, "home, first look": time.perf_counter() - began}
        found |= {name: _best(look) for name, look in _looks(desk).items()}
        store.close()
    return found


def _looks(desk: Desk) -> dict[str, Callable[[], object]]:
    everything, newest = ContactFilter(), ContactOrder()
    first = [ContactId(id_) for id_ in listing.ids(desk, everything, newest)[:PAGE]]

    def ids(**wanted: object) -> Callable[[], object]:
        return lambda: listing.ids(desk, ContactFilter(**wanted), newest)  # type: ignore[arg-type]  # names of the benchmark

    return {
        "home": lambda: home.load(desk),
        "count of contacts": lambda: listing.count(desk, everything),
        "contacts: ids of all": ids(),
        "contacts: ids by agent's name": lambda: listing.ids(
            desk, everything, ContactOrder(ContactColumn.AGENT)
        ),
        "contacts: a page of 200": lambda: listing.rows(desk, first),
        "contacts: choices": lambda: listing.choices(desk),
        "contacts: one team": ids(teams=frozenset({"Team 03"})),
        "search: an id": ids(words="SM-0123456"),
        "search: beginning of a word": ids(words="тар"),
        "search: a phrase": ids(words='"төлемдер 7"'),
        "search: an agent": ids(words="агент 017"),
        "reports: a month": lambda: statistics.overview(desk, MONTH),
        "reports: an agent's month": lambda: statistics.agent_month(desk, "a-007", MONTH),
        "evaluations of a contact": lambda: evaluating.of_contact(desk, first[0]),
    }


def _best(look: Callable[[], object]) -> float:
    times = []
    for _ in range(LOOKS):
        began = time.perf_counter()
        look()
        times.append(time.perf_counter() - began)
    return min(times)


def _place(said: str) -> Path | str:
    return said if "://" in said else Path(said)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("location")
    parser.add_argument("--make", action="store_true")
    parser.add_argument("--contacts", type=int, default=Size().contacts)
    parser.add_argument("--evaluations", type=int, default=Size().evaluations)
    parser.add_argument("--answers", type=int, default=Size().answers)
    parser.add_argument("--key", default="")
    parser.add_argument("--user", default=ME)
    parser.add_argument("--against", default="")
    return parser.parse_args()


def main() -> None:
    """Make, measure, compare and print."""
    given = _arguments()
    location, key = _place(given.location), Key(bytes.fromhex(given.key)) if given.key else None
    if given.make:
        make(location, Size(given.contacts, given.evaluations, given.answers), key)
    found = measure(location, key, given.user)
    other = measure(_place(given.against)) if given.against else {}
    for name, seconds in found.items():
        ratio = f"   {seconds / other[name]:.2f} x" if name in other else ""
        print(f"{name:32} {seconds * 1000:10,.1f} ms{ratio}")


if __name__ == "__main__":
    main()
