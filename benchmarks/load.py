"""Lets many evaluators work on one PostgreSQL server at once and prints how long saving takes.

    python -m benchmarks.load URL [--people 40] [--simulated-s 600] [--real-s 120]

Each has a connection of their own, opens a contact, saves an answer about every 15 s of simulated
time, submits after some and looks at the list. At the end every answer has to be there.
"""

import argparse
import threading
import time
from dataclasses import dataclass, field, replace
from random import Random
from uuid import uuid4

from benchmarks.filling import Size, contacts, people
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.evaluations import CardRef, Evaluation, Mark
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.rows import ContactFilter, ContactOrder, Outcome
from qa_desk.scoring.answers import chosen

BETWEEN_S = 15.0
ANSWERS = 8
SHARE = 0.95


@dataclass(frozen=True, slots=True)
class Load:
    """How many people, and how fast time passes for them."""

    people: int = 40
    simulated_s: float = 600.0
    real_s: float = 120.0

    @property
    def between_s(self) -> float:
        """How long a person really waits between two answers."""
        return BETWEEN_S * self.real_s / self.simulated_s


@dataclass(slots=True)
class Told:
    """What one person saw: seconds of each saving, what was stored, and what went wrong."""

    savings: list[float] = field(default_factory=list)
    stored: dict[EvaluationId, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Account:
    """What all of them saw."""

    savings: tuple[float, ...]
    evaluations: int
    lost: int
    errors: tuple[str, ...]

    def within_s(self, share: float = SHARE) -> float:
        """Return the time in which this share of the savings was done."""
        return sorted(self.savings)[max(0, round(len(self.savings) * share) - 1)]


def run(url: str, load: Load) -> Account:
    """Fill an empty database with contacts, let everybody work, and count what is there."""
    store = Store.open(url, SystemClock())
    card = people(store, ANSWERS)
    for batch in contacts(Size(contacts=load.people * 200)):
        with store.change(EvaluatorId("me"), "import") as change:
            change.contacts.add_many(batch)
            change.commit()
    told = [Told() for _ in range(load.people)]
    until = time.monotonic() + load.real_s
    workers = [
        threading.Thread(target=_work, args=(url, card, number, (load, until), one))
        for number, one in enumerate(told)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    account = _account(store, told)
    store.close()
    return account


def _work(url: str, card: CardRef, number: int, when: tuple[Load, float], told: Told) -> None:
    """Evaluate contact after contact; whatever goes wrong is told, not raised."""
    load, until = when
    random = Random(number)
    store = Store.open(url, SystemClock())
    try:
        time.sleep(random.random() * load.between_s)
        contact = number * 200
        while time.monotonic() < until:
            contact += 1
            _evaluate(store, _begun(store, card, contact, number), (load, until, random), told)
    except Exception as error:  # noqa: BLE001 - the outer gate of a worker: it is told and counted
        told.errors.append(repr(error))
    finally:
        store.close()


def _begun(store: Store, card: CardRef, contact: int, number: int) -> Evaluation:
    me = EvaluatorId(f"evaluator{number:02}")
    begun = Evaluation(
        id=EvaluationId(uuid4().hex),
        contact_id=ContactId(contact),
        evaluator=me,
        card=card,
        started_at=SystemClock().now(),
    )
    with store.read() as reader:
        reader.contacts.get(begun.contact_id)
    with store.change(me, "start an evaluation") as change:
        change.evaluations.insert(begun)
        change.commit()
    return begun


def _evaluate(
    store: Store, draft: Evaluation, when: tuple[Load, float, Random], told: Told
) -> None:
    load, until, random = when
    for number in range(ANSWERS):
        if time.monotonic() > until:
            return
        marks = dict(draft.marks) | {f"c{number:02}": Mark(chosen("yes"))}
        began = time.perf_counter()
        with store.change(draft.evaluator, "save an evaluation") as change:
            draft = change.evaluations.save(replace(draft, marks=marks))
            change.commit()
        told.savings.append(time.perf_counter() - began)
        told.stored[draft.id] = len(draft.marks)
        time.sleep(load.between_s * (0.5 + random.random()))
    with store.change(draft.evaluator, "submit an evaluation") as change:
        change.evaluations.submit(
            draft, Outcome(None, None, None, None, None, None, 0, 0, None, None)
        )
        change.commit()
    with store.read() as reader:
        ids = reader.queries.contact_ids(ContactFilter(), ContactOrder(), 200)
        reader.queries.contact_rows([ContactId(id_) for id_ in ids])


def _account(store: Store, told: list[Told]) -> Account:
    stored = {id_: answers for one in told for id_, answers in one.stored.items()}
    with store.read() as reader:
        there = {each.id: len(each.marks) for each in reader.evaluations.many(list(stored))}
    lost = sum(answers - there.get(id_, 0) for id_, answers in stored.items())
    return Account(
        savings=tuple(s for one in told for s in one.savings),
        evaluations=len(stored),
        lost=lost,
        errors=tuple(error for one in told for error in one.errors),
    )


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("url")
    parser.add_argument("--people", type=int, default=Load().people)
    parser.add_argument("--simulated-s", type=float, default=Load().simulated_s)
    parser.add_argument("--real-s", type=float, default=Load().real_s)
    given = parser.parse_args()
    account = run(given.url, Load(given.people, given.simulated_s, given.real_s))
    print(f"{given.people} connections, {given.simulated_s:.0f} s of work in {given.real_s:.0f} s")
    print(f"evaluations {account.evaluations}, answers saved {len(account.savings)}")
    print(f"answers lost {account.lost}, errors {len(account.errors)}", *account.errors[:3])
    for share in (0.5, SHARE, 1.0):
        print(f"saving an answer, {share:4.0%}: {account.within_s(share) * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
