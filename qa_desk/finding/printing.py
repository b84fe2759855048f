"""A tree of conditions as the one text that stands for it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from qa_desk.domain.conditions import (
    All,
    Check,
    Condition,
    Custom,
    Item,
    Kind,
    Named,
    Not,
    Range,
    Relation,
    kind_of,
)
from qa_desk.domain.spans import Current, Day, Latest, Moment, Month, Span, Unit, Year

_BARE: Final = (Relation.EMPTY, Relation.KNOWN)
_LISTS: Final = (Relation.IN, Relation.NOT_IN)


def printed(condition: Condition | None) -> str:
    """Return the expression of a tree; an empty text for none."""
    return "" if condition is None else _either(condition)


def field_text(field: Named) -> str:
    """Return how a field is written."""
    if not isinstance(field, Custom):
        return field.value
    return f"custom.{quoted(field.name)}"


def item_text(item: Item) -> str:
    """Return how a value is written, without quotation marks."""
    if isinstance(item, Range):
        return f"{item_text(item.first)}..{item_text(item.last)}"
    if isinstance(item, bool):
        return "yes" if item else "no"
    if isinstance(item, str):
        return item
    return format(item.normalize() + 0, "f") if isinstance(item, Decimal) else _span(item)


def quoted(text: str) -> str:
    """Return a text in quotation marks."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _either(condition: Condition) -> str:
    if isinstance(condition, Check):
        return _check(condition)
    if isinstance(condition, Not):
        return f"not {_inside(condition.part)}"
    word = " and " if isinstance(condition, All) else " or "
    return word.join(_inside(part) for part in condition.parts)


def _inside(part: Condition) -> str:
    return _either(part) if isinstance(part, Check | Not) else f"({_either(part)})"


def _check(check: Check) -> str:
    start = f"{field_text(check.field)} {check.relation.value}"
    if check.relation in _BARE:
        return start
    values = [_value(check.field, one) for one in check.values]
    listed = check.relation in _LISTS and (len(values) > 1 or not _is_stretch(check.values[0]))
    return f"{start} ({', '.join(values)})" if listed else f"{start} {values[0]}"


def _is_stretch(item: Item) -> bool:
    return not isinstance(item, str | Decimal | bool)


def _value(field: Named, item: Item) -> str:
    bare = not isinstance(item, str) or kind_of(field) is Kind.CHOICE
    return item_text(item) if bare else quoted(str(item))


def _span(span: Span) -> str:
    if isinstance(span, Day):
        return span.day.isoformat()
    if isinstance(span, Month):
        return date(span.year, span.month, 1).isoformat()[:7]
    if isinstance(span, Year):
        return f"{span.year:04d}"
    if isinstance(span, Moment):
        return _moment(span.at)
    if isinstance(span, Latest):
        return f"last {span.count} {span.unit}s"
    return _current(span)


def _moment(at: datetime) -> str:
    if at.microsecond:
        return at.isoformat(timespec="microseconds")
    return at.isoformat(timespec="seconds" if at.second else "minutes")


def _current(span: Current) -> str:
    if span.unit is Unit.DAY:
        return "yesterday" if span.back else "today"
    return f"{'last' if span.back else 'this'} {span.unit}"
