"""What a person finds on the home page in the morning."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from qa_desk.domain.calibration import SessionState
from qa_desk.domain.figures import Glance, Mean, Share
from qa_desk.domain.people import Evaluator
from qa_desk.domain.rows import ContactFilter, ContactOrder, SessionRow, TodoRow
from qa_desk.domain.work_plan import Week
from qa_desk.services import calibrating, contacts, people, sampling, statistics
from qa_desk.services.desk import Desk

_NOON, _EVENING, _NIGHT = 12, 18, 5
_OLDEST = ContactOrder(descending=False)


class DayTime(Enum):
    """How one greets."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class HomeData:
    """One look at everything the page shows; `today` is the local day."""

    me: Evaluator
    today: date
    day_time: DayTime
    is_empty: bool
    """Whether there is no contact to see."""
    todo: tuple[TodoRow, ...]
    sessions: tuple[SessionRow, ...]
    """Calibration sessions still open."""
    glance: Glance


def load(desk: Desk, month: str = "") -> HomeData:
    """Read all of it; without a month, the last one with evaluations."""
    now = desk.clock.now().astimezone()
    sessions = tuple(s for s in calibrating.sessions(desk) if s.state is SessionState.OPEN)
    return HomeData(
        me=people.me(desk),
        today=now.date(),
        day_time=day_time(now),
        is_empty=not contacts.ids(desk, ContactFilter(), _OLDEST, limit=1),
        todo=tuple(sampling.todo(desk, desk.user)),
        sessions=sessions,
        glance=statistics.glance(desk, month or statistics.last_month(desk)),
    )


def day_time(now: datetime) -> DayTime:
    """Return how to greet at this local time."""
    if _NIGHT <= now.hour < _NOON:
        return DayTime.MORNING
    return DayTime.AFTERNOON if _NOON <= now.hour < _EVENING else DayTime.EVENING


def due_counts(todo: Iterable[TodoRow], today: date) -> tuple[int, int]:
    """Return how many are due from today to the end of this week, and how many are overdue."""
    dues = [row.due for row in todo if row.due is not None]
    last = Week.of(today).days.last
    return sum(today <= due <= last for due in dues), sum(due < today for due in dues)


def neighbour(month: str, step: int) -> str:
    """Return the month so many steps before (negative) or after."""
    year, number = (int(part) for part in month.split("-"))
    months = year * 12 + number - 1 + step
    return f"{months // 12:04}-{months % 12 + 1:02}"


def change(now: Mean, before: Mean) -> float | None:
    """Return by how many points the mean has moved; None where either is not known."""
    if now.value is None or before.value is None:
        return None
    return float(now.value - before.value)


def per_cent_interval(share: Share) -> tuple[float, float] | None:
    """Return a share's interval in per cent."""
    if share.interval is None:
        return None
    low, high = share.interval
    return low * 100, high * 100
