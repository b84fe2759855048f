"""A tree of conditions as the one text that stands for it."""

from datetime import datetime
from decimal import Decimal
from typing import Final

from qa_desk.domain.conditions import (
    All,
    Check,
    Condition,
    Item,
    Kind,
    Named,
    Not,
    Range,
    Relation,
    kind_of,
)
from qa_desk.domain.spans import Day, Latest, Moment, Month, Span, Year
from qa_desk.finding.wording import Wording, quoted, wording
from qa_desk.texts import Language

__all__ = ["field_text", "item_text", "printed", "quoted"]

_BARE: Final = (Relation.EMPTY, Relation.KNOWN)
_LISTS: Final = (Relation.IN, Relation.NOT_IN)


def printed(condition: Condition | None, language: Language = Language.EN) -> str:
    """Return the expression of a tree; an empty text for none.

    What is kept is in English; every language is read.
    """
    return "" if condition is None else _either(condition, wording(language))


def field_text(field: Named) -> str:
    """Return how a field is written."""
    return wording(Language.EN).name(field)


def item_text(item: Item, language: Language = Language.EN) -> str:
    """Return how a value is written, without quotation marks."""
    return _item(item, wording(language))


def _item(item: Item, words: Wording) -> str:
    if isinstance(item, Range):
        return f"{_item(item.first, words)}..{_item(item.last, words)}"
    if isinstance(item, bool):
        return words.keywords["YES" if item else "NO"]
    if isinstance(item, str):
        return item
    return format(item.normalize() + 0, "f") if isinstance(item, Decimal) else _span(item, words)


def _either(condition: Condition, words: Wording) -> str:
    if isinstance(condition, Check):
        return _check(condition, words)
    if isinstance(condition, Not):
        return f"{words.keywords['NOT']} {_inside(condition.part, words)}"
    word = words.keywords["AND" if isinstance(condition, All) else "OR"]
    return f" {word} ".join(_inside(part, words) for part in condition.parts)


def _inside(part: Condition, words: Wording) -> str:
    said = _either(part, words)
    return said if isinstance(part, Check | Not) else f"({said})"


def _check(check: Check, words: Wording) -> str:
    start = f"{words.name(check.field)} {words.relations[check.relation]}"
    if check.relation in _BARE:
        return start
    values = [_value(check.field, one, words) for one in check.values]
    listed = check.relation in _LISTS and (len(values) > 1 or not _is_stretch(check.values[0]))
    return f"{start} ({', '.join(values)})" if listed else f"{start} {values[0]}"


def _is_stretch(item: Item) -> bool:
    return not isinstance(item, str | Decimal | bool)


def _value(field: Named, item: Item, words: Wording) -> str:
    if not isinstance(item, str):
        return _item(item, words)
    return words.choice(field, item) if kind_of(field) is Kind.CHOICE else quoted(item)


def _span(span: Span, words: Wording) -> str:
    if isinstance(span, Day):
        return words.day(span.day)
    if isinstance(span, Month):
        return words.month(span.year, span.month)
    if isinstance(span, Year):
        return f"{span.year:04d}"
    if isinstance(span, Moment):
        return _moment(span.at)
    if isinstance(span, Latest):
        return words.latest(span.count, span.unit)
    return words.current[span.unit, bool(span.back)]


def _moment(at: datetime) -> str:
    if at.microsecond:
        return at.isoformat(timespec="microseconds")
    return at.isoformat(timespec="seconds" if at.second else "minutes")
