"""A tree of conditions as a condition of a query; what is unknown never makes one unknown."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Connection,
    Double,
    and_,
    cast,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db.engine import FOLDED
from qa_desk.db.phrase_checks import with_rule, with_topic
from qa_desk.db.served import served_by
from qa_desk.db.tables import (
    AgentTable,
    ContactTable,
    PickTable,
    SampleTable,
)
from qa_desk.db.types import storable
from qa_desk.domain.conditions import (
    All,
    Check,
    Condition,
    Custom,
    Field,
    Item,
    Kind,
    Not,
    Range,
    Relation,
    kind_of,
)
from qa_desk.domain.letters import PLAIN, SIGNS, folded
from qa_desk.domain.spans import Bounds, Span, bounds, is_relative

Words = Callable[[str], ColumnElement[bool]]
"""Gives the condition that a contact is found by words."""
_OPPOSITE: Final = {
    Relation.UNEQUAL: Relation.EQUAL,
    Relation.NOT_IN: Relation.IN,
    Relation.HAS_NOT: Relation.HAS,
    Relation.KNOWN: Relation.EMPTY,
}
_WORDS: Final = {
    Field.SOURCE: ContactTable.source,
    Field.EXTERNAL_ID: ContactTable.external_id,
    Field.TEAM: ContactTable.listed_team,
    Field.QUEUE: ContactTable.queue,
    Field.TOPIC: ContactTable.topic,
    Field.DISPOSITION: ContactTable.disposition,
    Field.LANGUAGE: ContactTable.language,
    Field.CUSTOMER: ContactTable.customer_key,
}
_CHOICES: Final[dict[Field, InstrumentedAttribute[Any]]] = {
    Field.CHANNEL: ContactTable.channel,
    Field.DIRECTION: ContactTable.direction,
}
_NUMBERS: Final[dict[Field, tuple[InstrumentedAttribute[Any], int]]] = {
    Field.ID: (ContactTable.id, 1),
    Field.DURATION: (ContactTable.duration_ms, 1000),
    Field.CSAT: (ContactTable.csat, 1),
    Field.EVALUATIONS: (ContactTable.evaluations, 1),
    Field.SCORE: (ContactTable.score_order, 1),
}
"""Columns, and how many of theirs make one of the field's."""
_PHRASES: Final = (Field.RULE, Field.TALK_TOPIC)
_FLAGS: Final[dict[Field, ColumnElement[bool]]] = {
    Field.COMPLAINT: ContactTable.complaint.is_(True),
    Field.RECORDING: ContactTable.has_recording.is_(True),
    Field.TRANSCRIBED: ContactTable.transcribed.is_(True),
    Field.EVALUATED: ContactTable.evaluations > 0,
}
_PLAIN_NAME: Final = re.compile(r"[^\W\d_][\w -]*")
"""A name that a path in JSON can say as it is."""
_ANY_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)


class Checks:
    """Makes conditions for one database."""

    def __init__(self, connection: Connection, words: Words) -> None:
        self._on_server = connection.dialect.name == "postgresql"
        self._words = words

    def condition(self, wanted: Condition) -> ColumnElement[bool]:
        """Return what must hold of a contact; ValueError where a time still moves with the clock."""
        if isinstance(wanted, Check):
            return self._check(wanted)
        if isinstance(wanted, Not):
            return not_(self.condition(wanted.part))
        parts = [self.condition(part) for part in wanted.parts]
        return and_(true(), *parts) if isinstance(wanted, All) else or_(false(), *parts)

    def _check(self, check: Check) -> ColumnElement[bool]:
        if check.relation in _OPPOSITE:
            opposite = Check(check.field, _OPPOSITE[check.relation], check.values)
            return not_(self._check(opposite))
        return {
            Kind.WORD: self._word,
            Kind.CHOICE: _choice,
            Kind.NUMBER: _number,
            Kind.TIME: _time,
            Kind.FLAG: _flag,
            Kind.TEXT: self._text,
        }[kind_of(check.field)](check)

    def _text(self, check: Check) -> ColumnElement[bool]:
        return self._words(str(check.values[0]))

    def _word(self, check: Check) -> ColumnElement[bool]:
        if check.field is Field.AGENT:
            return self._agent(check)
        if check.field is Field.SAMPLE:
            return self._sample(check)
        if check.field in _PHRASES:
            return self._phrase(check)
        if isinstance(check.field, Custom):
            return self._fits(self._custom(check.field.name), check)
        return self._listed(_WORDS[_own(check)], check)

    def _listed(self, field: InstrumentedAttribute[str], check: Check) -> ColumnElement[bool]:
        """Compare a column; a piece of its text is looked for in each different value once."""
        if check.relation is not Relation.HAS or field.key in ("external_id", "customer_key"):
            return self._fits(field, check)
        values = select(field.label("value")).distinct().limit(-1 if not self._on_server else None)
        listed = values.subquery()
        there = field if self._on_server else func.coalesce(field, "")  # or an index misleads it
        return there.in_(select(listed.c.value).where(self._fits(listed.c.value, check)))

    def _agent(self, check: Check) -> ColumnElement[bool]:
        if check.relation is Relation.EMPTY:
            return ContactTable.agent_id.is_(None)
        fits = or_(self._fits(AgentTable.external_id, check), self._fits(AgentTable.name, check))
        return ContactTable.id.in_(union(*served_by(fits)))

    def _sample(self, check: Check) -> ColumnElement[bool]:
        drawn = select(PickTable.contact_id)
        if check.relation is Relation.EMPTY:
            return ContactTable.id.not_in(drawn)
        fits = or_(self._fits(SampleTable.id, check), self._fits(SampleTable.name, check))
        samples = select(SampleTable.id).where(fits)
        return ContactTable.id.in_(drawn.where(PickTable.sample_id.in_(samples)))

    def _phrase(self, check: Check) -> ColumnElement[bool]:
        found = with_rule if check.field is Field.RULE else with_topic
        if check.relation is Relation.EMPTY:
            return not_(found(None))
        return found(lambda name: self._fits(name, check))

    def _custom(self, name: str) -> ColumnElement[str]:
        """Return the value of a company's own field; an empty text where it has none."""
        if self._on_server:
            value = cast(ContactTable.custom, JSON).op("->>")(storable(name))
            return func.coalesce(value, "")
        if _PLAIN_NAME.fullmatch(name):
            return func.coalesce(func.json_extract(ContactTable.custom, f'$."{name}"'), "")
        each = func.json_each(ContactTable.custom).table_valued("key", "value")
        found = select(each.c.value).where(each.c.key == storable(name)).limit(1)
        return func.coalesce(found.scalar_subquery(), "")

    def _fits(self, field: Any, check: Check) -> ColumnElement[bool]:
        if check.relation is Relation.EMPTY:
            return and_(field == "")
        if check.relation is Relation.IN:
            return and_(field.in_([storable(str(value)) for value in check.values]))
        said = storable(str(check.values[0]))
        if check.relation is Relation.HAS:
            return self._holds(field, folded(said))
        return and_(field == said)

    def _holds(self, field: ColumnElement[str], piece: str) -> ColumnElement[bool]:
        if self._on_server:
            return func.strpos(func.translate(field, SIGNS, PLAIN), piece) > 0
        return func.instr(getattr(func, FOLDED)(field), piece) > 0


def _own(check: Check) -> Field:
    if isinstance(check.field, Custom):
        raise TypeError(check.field)
    return check.field


def _choice(check: Check) -> ColumnElement[bool]:
    return _CHOICES[_own(check)].in_([str(value) for value in check.values])


def _flag(check: Check) -> ColumnElement[bool]:
    found = _FLAGS[_own(check)]
    return found if check.values[0] is True else not_(found)


def _number(check: Check) -> ColumnElement[bool]:
    field, times = _NUMBERS[_own(check)]
    if check.relation is Relation.EMPTY:
        return field.is_(None)
    if check.relation is Relation.IN:
        return and_(
            field.is_not(None), or_(*(_in_range(field, times, one) for one in check.values))
        )
    value = _bound(check.values[0], times)
    compared = {
        Relation.EQUAL: field == value,
        Relation.LESS: field < value,
        Relation.AT_MOST: field <= value,
        Relation.MORE: field > value,
        Relation.AT_LEAST: field >= value,
    }
    return and_(field.is_not(None), compared[check.relation])


def _in_range(field: InstrumentedAttribute[Any], times: int, item: Item) -> ColumnElement[bool]:
    if isinstance(item, Range):
        return and_(field >= _bound(item.first, times), field <= _bound(item.last, times))
    return field == _bound(item, times)


def _bound(value: Item, times: int) -> ColumnElement[Any]:
    if not isinstance(value, Decimal):
        raise TypeError(value)
    exact = value * times
    if exact == int(exact):
        return literal(int(exact), BigInteger)
    return literal(float(exact), Double)


def _time(check: Check) -> ColumnElement[bool]:
    field = ContactTable.started_at
    if check.relation is Relation.EMPTY:
        return field.is_(None)
    if check.relation in (Relation.IN, Relation.EQUAL):
        return and_(field.is_not(None), or_(*(_within(one) for one in check.values)))
    since, until = stretch(check.values[0])
    compared = {
        Relation.LESS: field < since,
        Relation.AT_MOST: field < until,
        Relation.MORE: field >= until,
        Relation.AT_LEAST: field >= since,
    }
    return and_(field.is_not(None), compared[check.relation])


def _within(item: Item) -> ColumnElement[bool]:
    since, until = stretch(item)
    return and_(ContactTable.started_at >= since, ContactTable.started_at < until)


def stretch(item: Item) -> Bounds:
    """Return where a time or a range of times begins and ends; ValueError for a relative one."""
    if isinstance(item, Range):
        return stretch(_span(item.first))[0], stretch(_span(item.last))[1]
    span = _span(item)
    if is_relative(span):
        raise ValueError(f"{span} moves with the clock: settle it first")
    return bounds(span, _ANY_TIME)


def _span(item: object) -> Span:
    if isinstance(item, str | bool | Decimal | Range):
        raise TypeError(item)
    return item  # type: ignore[return-value]  # what is left of an item
