"""A filter as rows and groups that are built by clicking, in step with its expression."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from qa_desk.domain.conditions import (
    RELATIONS,
    Check,
    Condition,
    Either,
    Field,
    Item,
    Kind,
    Named,
    Not,
    Relation,
    all_of,
    any_of,
    kind_of,
)
from qa_desk.finding.faults import Unexpected
from qa_desk.finding.printing import field_text, item_text, quoted
from qa_desk.finding.reading import read
from qa_desk.finding.tokens import brief
from qa_desk.texts import Language

LISTS: Final = (Relation.IN, Relation.NOT_IN)
BARE: Final = (Relation.EMPTY, Relation.KNOWN)
_TEXTS: Final = (Kind.WORD, Kind.TEXT)


@dataclass(frozen=True, slots=True)
class Row:
    """One condition: `text` is its value as it is typed; empty is not said yet."""

    field: Named
    relation: Relation
    text: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions and groups of which all or any hold; `negated` turns it around."""

    parts: tuple["Row | Group", ...] = ()
    any_holds: bool = False
    negated: bool = False


Part: TypeAlias = Row | Group
NEW: Final = Row(Field.TOPIC, Relation.EQUAL)
"""What a new row begins with."""


def group_of(condition: Condition | None, language: Language = Language.EN) -> Group:
    """Return the rows and groups of a tree; what a person types is in their language."""
    if condition is None:
        return Group()
    part = _part(condition, language)
    return part if isinstance(part, Group) else Group((part,))


def condition_of(part: Part) -> Condition | None:
    """Return the tree of rows and groups; rows that are not finished say nothing.

    BadFilter where a value cannot be read.
    """
    if isinstance(part, Row):
        return _check(part)
    parts = [found for each in part.parts if (found := condition_of(each)) is not None]
    joined = any_of(parts) if part.any_holds else all_of(parts)
    return Not(joined) if joined is not None and part.negated else joined


def relations(field: Named) -> tuple[Relation, ...]:
    """Return what may be asked of a field."""
    return RELATIONS[kind_of(field)]


def changed_field(row: Row, field: Named) -> Row:
    """Return the row about another field; what fits it still is kept."""
    relation = row.relation if row.relation in relations(field) else relations(field)[0]
    same = kind_of(field) is kind_of(row.field) and kind_of(field) is not Kind.CHOICE
    return Row(field, relation, row.text if same else "")


def _part(condition: Condition, language: Language) -> Part:
    if isinstance(condition, Check):
        return Row(condition.field, condition.relation, _text(condition, language))
    if isinstance(condition, Not):
        inside = _part(condition.part, language)
        if isinstance(inside, Group) and not inside.negated:
            return Group(inside.parts, inside.any_holds, negated=True)
        return Group((inside,), negated=True)
    parts = tuple(_part(each, language) for each in condition.parts)
    return Group(parts, isinstance(condition, Either))


def _text(check: Check, language: Language) -> str:
    kind = kind_of(check.field)
    if kind is Kind.TIME:
        return ", ".join(item_text(value, language) for value in check.values)
    if kind not in _TEXTS:
        return ", ".join(item_text(value) for value in check.values)
    values = [str(value) for value in check.values]
    listed = check.relation in LISTS
    odd = any(value != value.strip() or not value or value.startswith('"') for value in values)
    split = listed and any(sign in value for value in values for sign in ',;"')
    return ", ".join(map(quoted, values) if odd or split else values)


def _check(row: Row) -> Check | None:
    if row.relation in BARE:
        return Check(row.field, row.relation)
    text = row.text.strip()
    if not text:
        return None
    if kind_of(row.field) in _TEXTS and (row.relation in LISTS or not text.startswith('"')):
        return Check(row.field, row.relation, _words(row, text))
    value = f"({text})" if row.relation in LISTS else text
    found = read(f"{field_text(row.field)} {row.relation.value} {value}")
    if not isinstance(found, Check) or found.field != row.field:
        raise Unexpected(column=1, found=brief(text), what="filter_value")
    return found


def _words(row: Row, text: str) -> tuple[Item, ...]:
    if row.relation not in LISTS:
        return (text,)
    if '"' in text:
        found = read(f"{field_text(row.field)} in ({text})")
        return found.values if isinstance(found, Check) else (text,)
    values = [each.strip() for each in text.replace(";", ",").split(",")]
    return tuple(value for value in values if value) or (text,)
