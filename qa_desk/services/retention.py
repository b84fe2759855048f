"""Rules of what is kept how long: written down, tried out, and carried out batch by batch."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final
from uuid import uuid4

from qa_desk.db.erasing import Order
from qa_desk.db.store import Change, Reader
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.retention import (
    LONGEST_DAYS,
    Candidate,
    Cause,
    Erasure,
    Forecast,
    Holds,
    Part,
    Rule,
)
from qa_desk.errors import Expected
from qa_desk.services import access, removals
from qa_desk.services.desk import Desk, Done

BATCH: Final = 200
"""Contacts that lose something together: a stop leaves all or none of them."""
EXAMPLES: Final = 5
PROTOCOLS: Final = 500
REMOVED: Final = touched(Topic.CONTACTS, Topic.TRANSCRIPTS, Topic.EVALUATIONS, Topic.RETENTION)
_NOTHING: Final = Changes(frozenset())


class BadRule(Expected):
    """A rule needs days of 1 to 36,500 and something that goes: fact `days`."""

    code = "retention.bad_rule"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did; `held` and `busy` contacts were left, `stuck` files go at the next start."""

    run: str
    contacts: int
    held: int
    busy: int
    parts: Counter[Part]
    masked: int
    quotes: int
    files: int
    stuck: int


def rules(desk: Desk) -> list[Rule]:
    """Return all rules, those of the oldest age last."""
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        return reader.retention.rules()


def save_rule(desk: Desk, rule: Rule) -> Done[Rule]:
    """Store a rule, in the place of the one with its id; BadRule where it says nothing."""
    access.require(desk, Verb.RETAIN)
    if not 0 < rule.days <= LONGEST_DAYS or not rule.parts:
        raise BadRule(days=rule.days)
    with desk.store.change(by=desk.user, verb="write a rule of keeping") as change:
        change.retention.save_rule(rule)
        change.commit()
    return Done(rule, touched(Topic.RETENTION))


def drop_rule(desk: Desk, id_: str) -> Done[None]:
    """Remove a rule; NotFound if there is none."""
    access.require(desk, Verb.RETAIN)
    with desk.store.change(by=desk.user, verb="remove a rule of keeping") as change:
        change.retention.drop_rule(id_)
        change.commit()
    return Done(None, touched(Topic.RETENTION))


def new_id() -> str:
    """Return an id nobody has."""
    return uuid4().hex


def forecast(desk: Desk, report: Report = unheard) -> list[tuple[Rule, Forecast]]:
    """Say what each rule would remove now, and change nothing."""
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        found = reader.retention.rules()
        holds = Holds(reader.retention.holds(), desk.clock.now())
        told: list[tuple[Rule, Forecast]] = []
        for number, rule in enumerate(found):
            report(number / len(found), "")
            due = reader.retention.due(rule, rule.before(desk.clock.now()))
            told.append((rule, foreseen(due, holds, rule.parts, report)))
    report(1.0, "")
    return told


def run(desk: Desk, report: Report = unheard) -> Done[Outcome]:
    """Remove what the rules say; stopped at any moment, whole batches are done and protocolled."""
    access.require(desk, Verb.RETAIN)
    id_ = new_id()
    tally = Tally()
    try:
        for rule in rules(desk):
            _apply(desk, rule, id_, tally, report)
    finally:
        stuck = removals.complete(desk) if tally.contacts else 0
    report(1.0, "")
    return Done(tally.outcome(id_, stuck), REMOVED if tally.contacts else _NOTHING)


def protocols(desk: Desk) -> list[Erasure]:
    """Return the latest protocols, newest first."""
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        return reader.retention.erasures(PROTOCOLS)


def foreseen(
    due: Iterator[Candidate], holds: Holds, wanted: frozenset[Part], report: Report
) -> Forecast:
    """Count what would go of these contacts."""
    counts = Counter[str]()
    parts = Counter[Part]()
    examples: list[ContactId] = []
    for number, contact in enumerate(due):
        if number % BATCH == 0:
            report(0.0, "")
        fate = _fate(contact, holds)
        counts[fate] += 1
        if fate == "goes":
            parts.update(contact.parts if Part.CONTACT in wanted else contact.parts & wanted)
            examples += [contact.id] if len(examples) < EXAMPLES else []
    return Forecast(counts["goes"], counts["held"], counts["busy"], dict(parts), tuple(examples))


def sorted_out(contacts: list[Candidate], holds: Holds) -> tuple[list[Candidate], Counter[str]]:
    """Return the contacts of which something may go, and how many are held or busy."""
    fates = [(contact, _fate(contact, holds)) for contact in contacts]
    return [c for c, fate in fates if fate == "goes"], Counter(fate for _, fate in fates)


def holds_of(desk: Desk, reader: Reader) -> Holds:
    """Return the holds that are in force now."""
    return Holds(reader.retention.holds(), desk.clock.now())


class Tally:
    """Adds up the protocols of a run."""

    def __init__(self) -> None:
        self.contacts = 0
        self._seen = Counter[str]()
        self._parts = Counter[Part]()
        self._masked = 0
        self._quotes = 0
        self._files = 0

    def add(self, done: Erasure) -> None:
        """Add what was removed."""
        self.contacts += len(done.contacts)
        self._parts.update(each.part for each in done.removed)
        self._masked += sum(each.times for each in done.masked)
        self._quotes += done.quotes
        self._files += done.files

    def leave(self, left: Counter[str]) -> None:
        """Add what was left."""
        self._seen.update(left)

    def outcome(self, run_id: str, stuck: int) -> Outcome:
        """Return the whole account."""
        return Outcome(
            run=run_id,
            contacts=self.contacts,
            held=self._seen["held"],
            busy=self._seen["busy"],
            parts=self._parts,
            masked=self._masked,
            quotes=self._quotes,
            files=self._files,
            stuck=stuck,
        )


def facts(rule: Rule) -> dict[str, object]:
    """Return what a protocol says of its rule."""
    return {
        "rule": rule.id,
        "days": rule.days,
        "parts": sorted(rule.parts),
        "channel": rule.channel,
        "topic": rule.topic,
        "complaint": rule.complaint,
    }


def _apply(desk: Desk, rule: Rule, run_id: str, tally: Tally, report: Report) -> None:
    before = rule.before(desk.clock.now())
    last = 0
    while True:
        report(0.0, str(tally.contacts))
        with desk.store.change(by=desk.user, verb="remove by a rule of keeping") as change:
            change.retention.alone()
            batch = list(islice(change.retention.due(rule, before, last), BATCH))
            if not batch:
                return
            last = batch[-1].id
            _remove(desk, change, rule, run_id, (batch, tally))


def _remove(
    desk: Desk, change: Change, rule: Rule, run_id: str, work: tuple[list[Candidate], Tally]
) -> None:
    batch, tally = work
    going, fates = sorted_out(batch, holds_of(desk, change))
    tally.leave(fates)
    if not going:
        return
    order = Order(new_id(), run_id, Cause.RULE, facts(rule), rule.parts)
    done = change.erasing.erase(order, going)
    change.commit()
    tally.add(done)


def _fate(contact: Candidate, holds: Holds) -> str:
    if holds.on(contact) is not None:
        return "held"
    return "busy" if contact.busy else "goes"
