"""Filters whose times do not move with the clock any more."""

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Final

from qa_desk.domain.conditions import Check, Condition, Item, Range, Relation, mapped
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.spans import Current, Day, Latest, Span, days

_IN: Final = {Relation.EQUAL: Relation.IN, Relation.UNEQUAL: Relation.NOT_IN}
_BY_FIRST: Final = (Relation.LESS, Relation.AT_LEAST)


def settled(wanted: ContactFilter, now: datetime, zone: tzinfo | None = None) -> ContactFilter:
    """Return the same filter with days in the place of "last 7 days" and its like."""
    if wanted.where is None:
        return wanted
    today = now.astimezone(zone).date()
    return replace(wanted, where=mapped(wanted.where, lambda check: _settled(check, today)))


def _settled(check: Check, today: date) -> Condition:
    if not any(map(_moves, check.values)):
        return check
    if check.relation in (Relation.IN, Relation.NOT_IN, *_IN):
        relation = _IN.get(check.relation, check.relation)
        return replace(
            check, relation=relation, values=tuple(_days(v, today) for v in check.values)
        )
    found = _days(check.values[0], today)
    if not isinstance(found, Range):
        return check
    edge = found.first if check.relation in _BY_FIRST else found.last
    return replace(check, values=() if isinstance(edge, Decimal) else (edge,))


def _moves(item: Item) -> bool:
    if isinstance(item, Range):
        return _moves_span(item.first) or _moves_span(item.last)
    return _moves_span(item)


def _moves_span(item: Item) -> bool:
    return isinstance(item, Current | Latest)


def _days(item: Item, today: date) -> Item:
    if isinstance(item, Range):
        return Range(_edge(item.first, today, last=False), _edge(item.last, today, last=True))
    if isinstance(item, Current | Latest):
        return Range(_edge(item, today, last=False), _edge(item, today, last=True))
    return item


def _edge(item: Decimal | Span, today: date, *, last: bool) -> Decimal | Span:
    if not isinstance(item, Current | Latest):
        return item
    first, after = days(item, today)
    return Day(after - timedelta(days=1) if last else first)
