"""Filters of contacts as text, for the command line, plans, saved filters and the window."""

from qa_desk.domain.rows import ContactFilter
from qa_desk.finding import settling
from qa_desk.finding.plain import conditions
from qa_desk.finding.printing import printed
from qa_desk.finding.reading import read
from qa_desk.services.desk import Desk


def parse(text: str) -> ContactFilter:
    """Return the filter that an expression stands for; BadFilter says what is wrong, and where."""
    return ContactFilter(where=read(text))


def text_of(wanted: ContactFilter) -> str:
    """Return the one expression that says all that a filter asks."""
    return printed(conditions(wanted))


def settled(desk: Desk, wanted: ContactFilter) -> ContactFilter:
    """Return the filter with days in the place of times that move with the clock."""
    return settling.settled(wanted, desk.clock.now())
