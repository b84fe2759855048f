"""One of several programs that reach for the same thing at the same moment.

`python -m tests.faults.rivals PLACE ACT WHO`: it opens the database, says "ready", waits for a line,
acts, and prints what became of it as JSON. PLACE is a folder with a workspace, or a server's URL.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.ids import EvaluationId, EvaluatorId
from qa_desk.errors import Expected
from qa_desk.paths import Paths
from tests.db.builders import a_chat, an_outcome

Told = dict[str, object]


def take_jobs(store: Store, who: EvaluatorId) -> Told:
    """Take jobs as long as there are any."""
    taken: list[int] = []
    while True:
        with store.read() as reader:
            waiting = reader.jobs.waiting()
        if not waiting:
            return {"taken": taken}
        with store.change(who, "take a job") as change:
            if change.jobs.claim(waiting[0].id):
                change.commit()
                taken.append(int(waiting[0].id))


def submit(store: Store, who: EvaluatorId) -> Told:
    """Submit the one evaluation there is, with a comment of one's own."""
    mine = _the_draft(store)
    _wait()
    try:
        with store.change(who, "submit") as change:
            change.evaluations.submit(replace(mine, comment=f"by {who}"), an_outcome())
            change.commit()
    except Expected as fault:
        return {"fault": fault.code}
    return {"done": True}


def add_contact(store: Store, who: EvaluatorId) -> Told:
    """Bring in one and the same contact."""
    try:
        with store.change(who, "add") as change:
            change.contacts.add(a_chat("THE-SAME", f"by {who}"))
            change.commit()
    except Expected as fault:
        return {"fault": fault.code}
    return {"done": True}


ACTS: Final[dict[str, Callable[[Store, EvaluatorId], Told]]] = {
    "take_jobs": take_jobs,
    "submit": submit,
    "add_contact": add_contact,
}


def _the_draft(store: Store) -> Evaluation:
    with store.read() as reader:
        return reader.evaluations.get(EvaluationId("0" * 32))


def _wait() -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()


def main() -> None:
    """Open, wait, act, tell."""
    place, act, who = sys.argv[1:]
    location: Path | str = place if "://" in place else Paths(Path(place)).database
    store = Store.open(location, SystemClock())
    if act != "submit":  # which waits with its draft in the hand
        _wait()
    told = ACTS[act](store, EvaluatorId(who))
    store.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
