"""Erasing a customer: words, sound and names go, figures stay, and a protocol says so."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from qa_desk.db.erasing import Order
from qa_desk.db.store import Reader
from qa_desk.domain.customers import Names, telling
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.retention import WORDS, Candidate, Cause, Erasure, Forecast, Hold
from qa_desk.errors import Expected
from qa_desk.services import access, removals
from qa_desk.services.desk import Desk, Done
from qa_desk.services.restoring import backups
from qa_desk.services.retention import (
    BATCH,
    REMOVED,
    Outcome,
    Tally,
    foreseen,
    holds_of,
    new_id,
    sorted_out,
)

_WORK: Final = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}
"""What a guess costs: a tenth of a second and 16 MB, so that numbers cannot be tried in turn."""


class UnknownCustomer(Expected):
    """No contact has this customer's key, number or address."""

    code = "retention.unknown_customer"


class CustomerHeld(Expected):
    """A hold keeps this customer: facts `reason`, `by`."""

    code = "retention.customer_held"


@dataclass(frozen=True, slots=True)
class Found:
    """A customer's contacts, and all names to be masked where evaluators wrote them."""

    contacts: tuple[ContactId, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copies:
    """Where words of the customer may still be: files that a person has to look at."""

    backups: tuple[Path, ...]
    reports: tuple[Path, ...]


def forecast(desk: Desk, customer: str, report: Report = unheard) -> Forecast:
    """Say what erasing a customer would remove, and change nothing.

    UnknownCustomer if no contact is of this customer.
    """
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        found = _find(reader, customer, report)
        candidates = reader.retention.candidates(found.contacts)
        return foreseen(iter(candidates), holds_of(desk, reader), WORDS, report)


def erase(desk: Desk, customer: str, report: Report = unheard) -> Done[Outcome]:
    """Erase a customer, told by key, telephone number or e-mail, and leave the figures.

    UnknownCustomer; CustomerHeld where a hold is on the customer. Contacts that are held for
    another reason are left, and counted.
    """
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        found = _find(reader, customer, report)
    run = new_id()
    facts: dict[str, object] = {"salt": run, "customer": fingerprint(customer, run)}
    tally = Tally()
    try:
        for ids in _batches(found.contacts):
            report(tally.contacts / len(found.contacts), "")
            with desk.store.change(by=desk.user, verb="erase a customer") as change:
                change.retention.alone()
                holds = holds_of(desk, change)
                for name in (customer, *found.names):
                    _refuse(holds.on_customer(name))
                going, fates = sorted_out(change.retention.candidates(ids), holds)
                tally.leave(fates)
                if not going:
                    continue
                order = Order(new_id(), run, Cause.CUSTOMER, facts, WORDS, found.names)
                done = change.erasing.erase(order, going)
                change.commit()
                tally.add(done)
    finally:
        stuck = removals.complete(desk) if tally.contacts else 0
    report(1.0, "")
    return Done(tally.outcome(run, stuck), REMOVED)


def protocol(desk: Desk, run: str) -> list[Erasure]:
    """Return the protocols of a run; NotFound if there is none."""
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        return reader.retention.run(run)


def copies(desk: Desk) -> Copies:
    """Return files of the workspace that an erasure does not reach."""
    reports = sorted(file for file in desk.paths.reports.glob("**/*") if file.is_file())
    kept = tuple(each.file for each in backups(desk.paths)) if desk.store.is_local else ()
    return Copies(kept, tuple(reports))


def fingerprint(customer: str, salt: str) -> str:
    """Return what tells, to somebody who knows the customer, that a protocol is of this one."""
    name = "\n".join(sorted(Names.of(customer).known))
    return hashlib.scrypt(name.encode(), salt=salt.encode(), **_WORK).hex()


def _find(reader: Reader, customer: str, report: Report) -> Found:
    wanted = Names.of(customer)
    found = [each for each in _told(reader, report) if wanted.match(each.customer_key, each.custom)]
    if not found:
        raise UnknownCustomer
    names = {customer: None}
    for contact in found:
        names |= dict.fromkeys((contact.customer_key, *telling(contact.custom)))
    return Found(tuple(each.id for each in found), tuple(name for name in names if name))


def _told(reader: Reader, report: Report) -> Iterator[Candidate]:
    for number, contact in enumerate(reader.retention.with_customer()):
        if number % BATCH == 0:
            report(0.0, "")
        yield contact


def _batches(ids: tuple[ContactId, ...]) -> Iterator[list[ContactId]]:
    rest = iter(ids)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _refuse(hold: Hold | None) -> None:
    if hold is not None:
        raise CustomerHeld(reason=hold.reason, by=hold.by)
