"""Trees of conditions for tests, and what they mean in plain Python."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal

from hypothesis import strategies as st

from qa_desk.domain.conditions import (
    CHOICES,
    RELATIONS,
    All,
    Check,
    Condition,
    Custom,
    Either,
    Field,
    Item,
    Kind,
    Named,
    Not,
    Range,
    Relation,
    all_of,
    any_of,
    kind_of,
)
from qa_desk.domain.contacts import Contact
from qa_desk.domain.letters import folded
from qa_desk.domain.spans import Current, Day, Latest, Moment, Month, Span, Unit, Year, bounds

NAMES = ("product", "номер договора", 'a"b', "тариф.план", "[0]", "12", "%_", "\\")
WORDS = (
    "North",
    "north",
    "Тарифы",
    "ТАРИФ",
    "кредит",
    "қарыз",
    "",
    "a-1",
    "100%",
    "_",
    "'",
    "é",
    "x y",
)


@dataclass(frozen=True, slots=True)
class Facts:
    """A stored contact and what was made of it."""

    contact: Contact
    team: str
    transcribed: bool = False
    evaluations: int = 0
    score: float | None = None
    samples: tuple[tuple[str, str], ...] = ()
    rules: tuple[tuple[str, ...], ...] = ()
    """Key and names of each phrase rule that was found."""
    talk_topics: tuple[tuple[str, ...], ...] = ()
    found: Callable[[str], bool] = lambda _words: False


def holds(condition: Condition, facts: Facts, now: datetime) -> bool:  # noqa: PLR0911
    """Whether a contact is let through: the meaning of a tree, without any database."""
    if isinstance(condition, Not):
        return not holds(condition.part, facts, now)
    if isinstance(condition, All):
        return all(holds(part, facts, now) for part in condition.parts)
    if isinstance(condition, Either):
        return any(holds(part, facts, now) for part in condition.parts)
    negated = {
        Relation.UNEQUAL: Relation.EQUAL,
        Relation.NOT_IN: Relation.IN,
        Relation.HAS_NOT: Relation.HAS,
        Relation.KNOWN: Relation.EMPTY,
    }.get(condition.relation)
    if negated:
        return not holds(Check(condition.field, negated, condition.values), facts, now)
    known = [value for value in _values(condition.field, facts) if value is not None]
    if condition.relation is Relation.EMPTY:
        return not any(value != "" for value in known)
    if condition.field is Field.TEXT:
        return facts.found(str(condition.values[0]))
    return any(
        _fits(value, condition.relation, item, now) for value in known for item in condition.values
    )


def _values(field: Named, facts: Facts) -> list[object]:
    contact = facts.contact
    if isinstance(field, Custom):
        return [contact.custom.get(field.name, "")]
    several: dict[Field, list[object]] = {
        Field.AGENT: [text for agent in contact.agents for text in (agent.external_id, agent.name)],
        Field.SAMPLE: [text for sample in facts.samples for text in sample],
        Field.RULE: [text for rule in facts.rules for text in rule],
        Field.TALK_TOPIC: [text for topic in facts.talk_topics for text in topic],
    }
    single: dict[Field, object] = {
        Field.ID: contact.id,
        Field.CHANNEL: contact.channel.value,
        Field.SOURCE: contact.source,
        Field.EXTERNAL_ID: contact.external_id,
        Field.STARTED: contact.started_at,
        Field.DURATION: None
        if contact.duration_ms is None
        else Decimal(contact.duration_ms) / 1000,
        Field.TEAM: facts.team,
        Field.QUEUE: contact.queue,
        Field.TOPIC: contact.topic,
        Field.DISPOSITION: contact.disposition,
        Field.DIRECTION: contact.direction.value,
        Field.LANGUAGE: contact.language,
        Field.CUSTOMER: contact.customer_key,
        Field.CSAT: contact.csat,
        Field.COMPLAINT: contact.complaint,
        Field.RECORDING: bool(contact.media),
        Field.TRANSCRIBED: facts.transcribed,
        Field.EVALUATED: facts.evaluations > 0,
        Field.EVALUATIONS: facts.evaluations,
        Field.SCORE: facts.score,
        Field.TEXT: "",
    }
    return several[field] if field in several else [single[field]]


def _fits(value: object, relation: Relation, item: Item, now: datetime) -> bool:
    if isinstance(value, datetime):
        return _in_time(value, relation, item, now)
    if relation is Relation.HAS:
        return folded(str(item)) in folded(str(value))
    if isinstance(item, Range):
        low, high = item.first, item.last
        assert isinstance(low, Decimal)
        assert isinstance(high, Decimal)
        return float(low) <= float(value) <= float(high)  # type: ignore[arg-type]
    if isinstance(item, Decimal):
        return _compared(float(value), relation, float(item))  # type: ignore[arg-type]
    return value == item


def _compared(value: float, relation: Relation, item: float) -> bool:
    return {
        Relation.EQUAL: value == item,
        Relation.IN: value == item,
        Relation.LESS: value < item,
        Relation.AT_MOST: value <= item,
        Relation.MORE: value > item,
        Relation.AT_LEAST: value >= item,
    }[relation]


def _in_time(value: datetime, relation: Relation, item: Item, now: datetime) -> bool:
    first, last = (item.first, item.last) if isinstance(item, Range) else (item, item)
    since = bounds(_span(first), now)[0]
    until = bounds(_span(last), now)[1]
    return {
        Relation.EQUAL: since <= value < until,
        Relation.IN: since <= value < until,
        Relation.LESS: value < since,
        Relation.AT_MOST: value < until,
        Relation.MORE: value >= until,
        Relation.AT_LEAST: value >= since,
    }[relation]


def _span(item: object) -> Span:
    assert isinstance(item, Day | Month | Year | Moment | Current | Latest)
    return item


_days = st.dates(date(2025, 12, 1), date(2027, 1, 31))
_zones: st.SearchStrategy[tzinfo | None] = st.sampled_from(
    [None, UTC, timezone(timedelta(hours=5)), timezone(timedelta(hours=-3, minutes=-30))]
)
_moments = st.builds(
    lambda at, cut: Moment(
        at.replace(microsecond=0, second=0)
        if cut == 2
        else at.replace(microsecond=0)
        if cut
        else at
    ),
    st.datetimes(datetime(2026, 10, 1), datetime(2026, 12, 1), timezones=_zones),  # type: ignore[arg-type]  # noqa: DTZ001 - bounds
    st.integers(0, 2),
)
_fixed = st.one_of(
    st.builds(Day, _days),
    st.builds(Month, st.integers(2025, 2027), st.integers(1, 12)),
    st.builds(Year, st.integers(2025, 2027)),
    _moments,
)
_moving = st.one_of(
    st.builds(Current, st.sampled_from(Unit), st.integers(0, 1)),
    st.builds(Latest, st.integers(1, 60), st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH])),
)
spans = st.one_of(_fixed, _moving)
numbers = st.one_of(
    st.integers(-2, 120).map(Decimal), st.decimals(-5, 200, places=2), st.decimals(0, 10, places=6)
)


def _ranges(field: Named) -> st.SearchStrategy[Range]:
    if kind_of(field) is Kind.NUMBER:
        return st.tuples(numbers, numbers).map(lambda ends: Range(min(ends), max(ends)))
    pairs = st.tuples(_days, _days).map(lambda ends: Range(Day(min(ends)), Day(max(ends))))
    return st.one_of(pairs, st.builds(Range, _moving, _moving))


def _values_of(field: Named) -> st.SearchStrategy[Item]:
    kind = kind_of(field)
    if isinstance(field, Field) and kind is Kind.CHOICE:
        return st.sampled_from(CHOICES[field])
    return {
        Kind.NUMBER: numbers,
        Kind.TIME: spans,
        Kind.FLAG: st.booleans(),
    }.get(kind, st.one_of(st.sampled_from(WORDS), st.text(max_size=8)))


@st.composite
def checks(draw: st.DrawFn) -> Check:
    """Any check that an expression can say."""
    field: Named = draw(
        st.one_of(st.sampled_from(Field), st.builds(Custom, st.sampled_from(NAMES)))
    )
    relation = draw(st.sampled_from(RELATIONS[kind_of(field)]))
    if relation in (Relation.EMPTY, Relation.KNOWN):
        return Check(field, relation)
    values = _values_of(field)
    if relation not in (Relation.IN, Relation.NOT_IN):
        return Check(field, relation, (draw(values),))
    if kind_of(field) in (Kind.NUMBER, Kind.TIME):
        values = st.one_of(values, _ranges(field))
    return Check(field, relation, tuple(draw(st.lists(values, min_size=1, max_size=4))))


def _joined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(parts, min_size=1, max_size=4)
    return st.one_of(several.map(all_of), several.map(any_of), parts.map(Not))


conditions: st.SearchStrategy[Condition] = st.recursive(checks(), _joined, max_leaves=8)
