"""A filter expression as the tree of conditions that it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from lark import Token, Tree

from qa_desk.domain.conditions import (
    RELATIONS,
    Check,
    Condition,
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
from qa_desk.domain.spans import Day, Month, Year
from qa_desk.finding.faults import BackwardRange, Unfinished, WrongRelation, WrongValue
from qa_desk.finding.grammar import parsed
from qa_desk.finding.printing import field_text, item_text
from qa_desk.finding.tokens import brief
from qa_desk.finding.values import Said, value_of

_COMPARED: Final = {
    "=": Relation.EQUAL,
    "==": Relation.EQUAL,
    "!=": Relation.UNEQUAL,
    "<>": Relation.UNEQUAL,
    "≠": Relation.UNEQUAL,
    "<": Relation.LESS,
    "<=": Relation.AT_MOST,
    "≤": Relation.AT_MOST,
    ">": Relation.MORE,
    ">=": Relation.AT_LEAST,
    "≥": Relation.AT_LEAST,
}
_PLAIN: Final = {
    "lacks": Relation.HAS_NOT,
    "empty": Relation.EMPTY,
    "known": Relation.KNOWN,
    "flag": Relation.EQUAL,
}


@dataclass(frozen=True, slots=True)
class _Place:
    """What a check is about, and where its relation and its values stand."""

    field: Named
    token: Token


def read(text: str) -> Condition | None:
    """Return the conditions an expression stands for; None for an empty one.

    BadFilter tells in one sentence what is wrong, at which column, and what would be right.
    """
    return _condition(parsed(text)) if text.strip() else None


def _condition(tree: Tree[Any]) -> Condition:
    if tree.data == "bracket":
        return _condition(_trees(tree)[0])
    if tree.data == "negated":
        return Not(_condition(_trees(tree)[0]))
    if tree.data in ("either", "every"):
        join = any_of if tree.data == "either" else all_of
        joined = join([_condition(part) for part in _trees(tree)])
        if joined is not None:
            return joined
    return _check(tree)


def _check(tree: Tree[Any]) -> Check:
    field = _token(tree, 0)
    place = _Place(field.value, field)
    relation = _relation(tree)
    if tree.data == "flag":
        if kind_of(place.field) is not Kind.FLAG:
            raise Unfinished(column=(field.end_pos or 0) + 1, what="filter_relation")
        return Check(place.field, relation, (True,))
    _permit(place, relation, tree)
    if tree.data == "among":
        items = [child for child in _trees(tree) if child.data == "item"]
        return Check(place.field, relation, tuple(_item(place, item) for item in items))
    if tree.data in ("empty", "known"):
        return Check(place.field, relation)
    return Check(place.field, relation, (value_of(place.field, list(_said(tree))[-1]),))


def _relation(tree: Tree[Any]) -> Relation:
    negated = any(isinstance(child, Token) and child.type == "NOT" for child in tree.children)
    if tree.data == "compared":
        return _COMPARED[str(tree.children[1])]
    if tree.data == "among":
        return Relation.NOT_IN if negated else Relation.IN
    if tree.data == "has":
        return Relation.HAS_NOT if negated else Relation.HAS
    return _PLAIN[str(tree.data)]


def _permit(place: _Place, relation: Relation, tree: Tree[Any]) -> None:
    if relation not in RELATIONS[kind_of(place.field)]:
        token = _token(tree, 1)
        raise _wrong_relation(place, relation.value, (token.start_pos or 0) + 1)


def _wrong_relation(place: _Place, found: str, column: int) -> WrongRelation:
    known = ", ".join(RELATIONS[kind_of(place.field)])
    return WrongRelation(column=column, field=field_text(place.field), found=found, known=known)


def _item(place: _Place, tree: Tree[Any]) -> Item:
    said = list(_said(tree))
    first = value_of(place.field, said[0])
    if len(said) == 1:
        return first
    if kind_of(place.field) not in (Kind.NUMBER, Kind.TIME):
        column = (said[1].start or 0) + 1
        raise _wrong_relation(place, "..", column)
    last = value_of(place.field, said[-1])
    if isinstance(first, str | bool | Range) or isinstance(last, str | bool | Range):
        raise WrongValue(
            column=said[0].start + 1,
            field=field_text(place.field),
            found=brief(said[0].text),
            what="filter_value",
        )
    found = Range(first, last)
    if isinstance(first, type(last)) and _is_backward(first, last):
        raise BackwardRange(column=said[0].start + 1, found=item_text(found))
    return found


def _is_backward(first: object, last: object) -> bool:
    """Whether two values of one kind stand the wrong way round; relative ones may move."""
    if isinstance(first, Decimal) and isinstance(last, Decimal):
        return last < first
    if isinstance(first, Day) and isinstance(last, Day):
        return last.day < first.day
    if isinstance(first, Month) and isinstance(last, Month):
        return (last.year, last.month) < (first.year, first.month)
    return isinstance(first, Year) and isinstance(last, Year) and last.year < first.year


def _said(tree: Tree[Any]) -> Iterator[Said]:
    """Return the values that stand in a check or an item, without field and relation."""
    skipped = ("FIELD", "COMPARE", "HAS", "LACKS", "NOT", "IN", "RANGE", "IS")
    for child in tree.children:
        if isinstance(child, Tree) and child.data == "period":
            yield Said("period", tuple(_token(child, n) for n in range(len(child.children))))
        elif isinstance(child, Token) and child.type not in skipped:
            yield Said(child.type, (child,))


def _token(tree: Tree[Any], place: int) -> Token:
    found = tree.children[place]
    if not isinstance(found, Token):
        raise TypeError(found)
    return found


def _trees(tree: Tree[Any]) -> list[Tree[Any]]:
    return [child for child in tree.children if isinstance(child, Tree)]
