"""Legal holds: what must not go, for what reason, and until when."""

from dataclasses import dataclass
from datetime import date

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.ids import ContactId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.retention import Hold
from qa_desk.errors import Expected
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done
from qa_desk.services.retention import new_id


class BadHold(Expected):
    """A hold needs a reason and one of contact, customer and period."""

    code = "retention.bad_hold"


@dataclass(frozen=True, slots=True)
class HoldRequest:
    """What somebody wants to hold; one of contact, customer and both days."""

    reason: str
    contact: ContactId | None = None
    customer: str = ""
    first_day: date | None = None
    last_day: date | None = None
    until: date | None = None


def holds(desk: Desk) -> list[Hold]:
    """Return all holds, ended ones too, newest first."""
    access.require(desk, Verb.RETAIN)
    with desk.store.read() as reader:
        return reader.retention.holds()


def add(desk: Desk, wanted: HoldRequest) -> Done[Hold]:
    """Hold something from now on; BadHold where it is not said what or why.

    NotFound if there is no such contact.
    """
    access.require(desk, Verb.RETAIN)
    _check(wanted)
    hold = Hold(
        id=new_id(),
        reason=wanted.reason.strip(),
        by=desk.user,
        at=desk.clock.now(),
        contact=wanted.contact,
        customer=wanted.customer.strip(),
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        until=wanted.until,
    )
    with desk.store.change(by=desk.user, verb="hold") as change:
        if hold.contact is not None:
            change.contacts.kind_of(hold.contact)
        change.retention.add_hold(hold)
        change.commit()
    return Done(hold, touched(Topic.RETENTION))


def end(desk: Desk, id_: str) -> Done[Hold]:
    """End a hold; NotFound if there is none that is in force."""
    access.require(desk, Verb.RETAIN)
    with desk.store.change(by=desk.user, verb="end a hold") as change:
        change.retention.end_hold(id_)
        change.commit()
    with desk.store.read() as reader:
        found = next(hold for hold in reader.retention.holds() if hold.id == id_)
    return Done(found, touched(Topic.RETENTION))


def _check(wanted: HoldRequest) -> None:
    days = (wanted.first_day, wanted.last_day)
    whole = all(days)
    if not wanted.reason.strip() or any(days) != whole:
        raise BadHold
    if [wanted.contact is not None, bool(wanted.customer.strip()), whole].count(True) != 1:
        raise BadHold
    if wanted.first_day and wanted.last_day and wanted.first_day > wanted.last_day:
        raise BadHold
