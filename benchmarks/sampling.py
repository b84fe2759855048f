"""Draws samples from a large database and prints how long the frame, the draw and its protocol take.

    python -m benchmarks.storage --make FILE-OR-URL [--contacts 1000000]
    python -m benchmarks.sampling FILE-OR-URL [--keep]

Each figure is the best of some draws. Without `--keep` nothing is stored: the frame and the draw are
what counts, and a file may be measured again. `ids` is a fingerprint of what was drawn; it is the same
on every database with the same contacts.
"""

import argparse
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC
from functools import partial
from hashlib import sha256
from pathlib import Path

from benchmarks.filling import ME
from benchmarks.spending import best, server_process
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.sampling import Pick
from qa_desk.paths import Paths
from qa_desk.services import drawing, sampling
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings

LOOKS = 3
HEAD = "name: benchmark\nseed: 20261122\n"
QUOTA = "method: quota\nquota: {per: agent, count: 4}\n"
STRATA = "method: stratified\nsize: 2000\nstrata: [agent]\n"
MONTH = "period: {from: 2026-09-01, to: 2026-10-06}\n"
FORMULA = 'allocation: formula\nweight: "contacts * (1 + critical)"\n'
PLANS: Mapping[str, str] = {
    "a million, quota per agent": QUOTA,
    "a million, strata of agents": STRATA,
    "a million, over the weeks": QUOTA + "spread: weeks\n",
    "a million, by a formula": STRATA + FORMULA,
    "a million, lengths and samples": QUOTA + "exclude: {sampled: true, shorter_than_s: 45}\n",
    "a million, systematic": "method: systematic\nsize: 2000\n",
    "a month, quota per agent": QUOTA + MONTH,
    "a month, strata, over the weeks": STRATA + MONTH + "spread: weeks\n",
}


def measure(desk: Desk, *, keep: bool) -> None:
    """Print the best time of each plan, how much was drawn and from how many."""
    server = server_process(desk.store)
    for name, plan in PLANS.items():
        text = HEAD + plan
        spent, found = best(partial(_drawn, desk, text), LOOKS, server)
        ids = sha256(" ".join(str(pick.contact_id) for pick in found[1]).encode()).hexdigest()[:12]
        line = f"{name:34}{spent}   {len(found[1]):6,} of {found[0]:9,}   ids {ids}"
        if keep:
            began = time.perf_counter()
            sampling.draw(desk, text, zone=UTC)
            line += f"   with its protocol {(time.perf_counter() - began) * 1000:9,.0f} ms"
        print(line, flush=True)


def _drawn(desk: Desk, text: str) -> tuple[int, tuple[Pick, ...]]:
    plan = sampling.read(text, UTC)
    result = drawing.drawn(plan, drawing.framed(desk, plan, UTC))
    return len(result.frame), result.picks


def main() -> None:
    """Open the database and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("location")
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    location = given.location if "://" in given.location else Path(given.location)
    store = Store.open(location, SystemClock())
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Paths(Path(folder)), store, Settings({}, {}), SystemClock(), ME)
        measure(desk, keep=given.keep)
    store.close()


if __name__ == "__main__":
    main()
