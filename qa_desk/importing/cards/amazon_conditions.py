"""When a question of an Amazon Connect form is enabled, as the condition of a criterion."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards.amazon_form import Kind, Question
from qa_desk.importing.cards.amazon_reading import UnknownRef
from qa_desk.importing.cards.card_parts import number
from qa_desk.importing.cards.imported import CardFileRefused
from qa_desk.importing.cards.json_files import FieldMissing, Place

_ACTIONS: Final = ("ENABLE", "DISABLE")
_SOURCES: Final = (
    "QUESTION_REF_ID", "CONTACT", "EVALUATION_METADATA", "FORM_METADATA", "AI_METRICS",
)  # fmt: skip
_SETS: Final = ("IN", "NOT_IN", "ALL_IN", "EXACT")
_EQUALS: Final = {"EQUAL_TO": "IN", "NOT_EQUAL_TO": "NOT_IN"}
_MOST_LEVELS: Final = 20


class ConditionTooDeep(CardFileRefused):
    """A condition is nested deeper than anybody can follow: facts `field`, `levels`."""

    code = "amazon.condition_too_deep"


@dataclass(frozen=True, slots=True)
class Rule:
    """When something is enabled: always, never, or where `when` holds.

    `lost` is the sentence why an enablement could not be told; then it counts as always enabled.
    """

    when: Document | None = None
    never: bool = False
    lost: str = ""


class _Lost(Exception):  # noqa: N818 - not an error of the file
    """Something is asked that is not known here; the code of the sentence."""


_TRUE: Final[Document] = {"always": True}
_FALSE: Final[Document] = {"never": True}


def rule_of(enablement: Place | None, questions: Mapping[str, Question | None]) -> Rule:
    """Return when something is enabled; raise a CardFileRefused where that is written wrong.

    `questions` are those of the form by id; None stands for one that is never enabled.
    """
    if enablement is None:
        return Rule()
    action = enablement.word("Action", _ACTIONS)
    opposite = _ACTIONS[1 - _ACTIONS.index(action)]
    otherwise = enablement.word("DefaultAction", _ACTIONS, opposite)
    if not enablement.has("Condition"):
        raise FieldMissing(field=enablement.at("Condition"))
    try:
        when = _condition(enablement.part("Condition"), questions, 1)
    except _Lost as lost:
        return Rule(lost=str(lost))
    if action == otherwise:
        return Rule(never=action == "DISABLE", lost="amazon.enablement_idle")
    return _as_rule(when if action == "ENABLE" else _not(when))


def both(outer: Rule, inner: Rule) -> Rule:
    """Return when a question is enabled whose section is enabled by a rule of its own."""
    lost = outer.lost or inner.lost
    if outer.never or inner.never:
        return Rule(never=True, lost=lost)
    parts = [rule.when for rule in (outer, inner) if rule.when is not None]
    return Rule(_all(parts) if parts else None, lost=lost)


def asked(condition: Json) -> frozenset[str]:
    """Return the questions that a condition asks for."""
    if isinstance(condition, Mapping):
        own = condition.get("criterion")
        below = frozenset().union(*(asked(each) for each in condition.values()))
        return below | {own} if isinstance(own, str) else below
    if isinstance(condition, Sequence) and not isinstance(condition, str):
        return frozenset().union(*(asked(each) for each in condition))
    return frozenset()


def _as_rule(condition: Document) -> Rule:
    if condition is _TRUE:
        return Rule()
    return Rule(never=True) if condition is _FALSE else Rule(condition)


def _condition(place: Place, questions: Mapping[str, Question | None], level: int) -> Document:
    if level > _MOST_LEVELS:
        raise ConditionTooDeep(field=place.path, levels=_MOST_LEVELS)
    operands = place.parts("Operands")
    if not operands:
        raise FieldMissing(field=place.at("Operands"))
    operator = place.word("Operator", ("AND", "OR"), "AND" if len(operands) == 1 else "")
    found = []
    for operand in operands:
        if operand.has("Condition"):
            found.append(_condition(operand.part("Condition"), questions, level + 1))
        elif operand.has("Expression"):
            found.append(_expression(operand.part("Expression"), questions))
        else:
            raise FieldMissing(field=operand.at("Expression"))
    return _all(found) if operator == "AND" else _any(found)


def _expression(place: Place, questions: Mapping[str, Question | None]) -> Document:
    source = place.part("Source")
    if source.word("Type", _SOURCES) != "QUESTION_REF_ID":
        raise _Lost("amazon.condition_on_contact")
    name = source.needed_text("RefId")
    if name not in questions:
        raise UnknownRef(field=source.at("RefId"), value=name)
    values = place.parts("Values")
    if not values:
        raise FieldMissing(field=place.at("Values"))
    comparator = place.needed_text("Comparator")
    question = questions[name]
    if question is None:
        return _FALSE
    if question.is_text:
        raise _Lost("amazon.condition_on_text")
    if question.kind is Kind.NUMBER:
        return _compared(question.id, comparator, [each.number("NumericValue") for each in values])
    comparator = _EQUALS.get(comparator, comparator)
    if comparator not in _SETS:
        raise _Lost("amazon.condition_unknown")
    return _chosen(question, comparator, _options(question, values))


def _options(question: Question, values: tuple[Place, ...]) -> list[str]:
    known = {choice.id for choice in question.choices}
    found = [each.needed_text("RefId") for each in values]
    for each, name in zip(values, found, strict=True):
        if name not in known:
            raise UnknownRef(field=each.at("RefId"), value=name)
    return list(dict.fromkeys(found))


def _chosen(question: Question, comparator: str, values: list[str]) -> Document:
    """Return what an answer must be; nothing holds of a question that is not answered.

    ALL_IN wants all of the values to be among the answers, EXACT nothing besides.
    """
    others = [choice.id for choice in question.choices if choice.id not in values]
    inside, outside = _is(question.id, values), _is(question.id, others)
    if comparator == "IN":
        return inside
    if comparator == "NOT_IN":
        return outside if question.kind is Kind.SINGLE else _all([outside, _not(inside)])
    if question.kind is Kind.SINGLE:
        return inside if len(values) == 1 else _FALSE
    each = [_is(question.id, [value]) for value in values]
    return _all(each) if comparator == "ALL_IN" else _all([*each, _not(outside)])


def _compared(name: str, comparator: str, values: list[Fraction | None]) -> Document:
    """Return where a number must lie; the end itself is taken out where it must not be met."""
    numbers = [value for value in values if value is not None]
    if len(numbers) < len(values):
        raise _Lost("amazon.condition_unknown")
    first = number(numbers[0])
    at: Document = {"criterion": name, "from": first, "to": first}
    below: Document = {"criterion": name, "to": first}
    above: Document = {"criterion": name, "from": first}
    same: list[Document] = [
        {"criterion": name, "from": number(each), "to": number(each)} for each in numbers
    ]
    found = {
        "GREATER_THAN": _all([above, _not(at)]),
        "LESS_THAN": _all([below, _not(at)]),
        "GREATER_THAN_OR_EQUAL_TO": above,
        "LESS_THAN_OR_EQUAL_TO": below,
        "EQUAL_TO": at,
        "NOT_EQUAL_TO": _all([_any([below, above]), _not(at)]),
        "IN": _any(same),
        "NOT_IN": _all([_any([below, above]), *map(_not, same)]),
    }.get(comparator)
    if found is None:
        raise _Lost("amazon.condition_unknown")
    return found


def _is(name: str, options: list[str]) -> Document:
    return {"criterion": name, "is": options} if options else _FALSE


def _not(part: Document) -> Document:
    if part is _TRUE or part is _FALSE:
        return _FALSE if part is _TRUE else _TRUE
    inner = part.get("not")
    return inner if isinstance(inner, Mapping) else {"not": part}


def _all(parts: Sequence[Document]) -> Document:
    return _joined(parts, "all", nothing=_TRUE, stop=_FALSE)


def _any(parts: Sequence[Document]) -> Document:
    return _joined(parts, "any", nothing=_FALSE, stop=_TRUE)


def _joined(parts: Sequence[Document], key: str, nothing: Document, stop: Document) -> Document:
    """Join conditions, without those that say nothing, and without a level that says nothing."""
    found: list[Json] = []
    for part in parts:
        if part is stop:
            return stop
        below = part.get(key)
        if isinstance(below, list):
            found.extend(below)
        elif part is not nothing:
            found.append(part)
    if len(found) == 1 and isinstance(found[0], Mapping):
        return found[0]
    return {key: found} if found else nothing
