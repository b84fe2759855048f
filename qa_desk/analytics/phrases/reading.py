"""Reads the text of a phrase rule into its tree, and tells all that is wrong with it."""

from functools import lru_cache
from typing import Final

from qa_desk.analytics.phrases.faults import Fault, Faults
from qa_desk.analytics.phrases.tokens import Kind, Token, tokens
from qa_desk.analytics.phrases.tree import (
    ANYWHERE,
    AllOf,
    AnyOf,
    Condition,
    Counted,
    Group,
    Limit,
    Not,
    Order,
    Part,
    Phrase,
    Related,
    Rule,
    Sequence,
)

LONGEST: Final = 20_000
"""Characters of a rule."""
DEEPEST: Final = 30
"""Brackets, and words "not", inside each other."""
_PARTS: Final = (Kind.SAID, Kind.OPEN, Kind.MAYBE)
_OPENING: Final = (Kind.OPEN, Kind.MAYBE)
_CLOSING: Final = (Kind.CLOSE, Kind.SURELY)
_ENDED: Final = (*_CLOSING, Kind.SAID, Kind.GAP, Kind.LEAST, Kind.LIMIT)
_ORDERS: Final = {Kind.BEFORE: Order.BEFORE, Kind.AFTER: Order.AFTER}
_NOTHING: Final = Phrase(Sequence(()))
"""Stands where something is missing; that is a fault, so no rule has it."""


@lru_cache(maxsize=1000)
def read(text: str) -> Rule | tuple[Fault, ...]:
    """Return the rule that a text stands for, else all that is wrong with it, in order of place."""
    faults = Faults(text)
    if len(text) > LONGEST:
        faults.add("too_long", LONGEST, LONGEST + 1, most=LONGEST)
        return faults.all()
    cut = tokens(text, faults)
    if len(cut) == 1 and not faults.all():
        faults.add("empty", 0, 0)
    if (deep := _too_deep(cut)) is not None:
        faults.add("too_deep", deep.start, deep.end, most=DEEPEST)
        return faults.all()
    condition = _Reader(cut, faults).whole() if len(cut) > 1 else _NOTHING
    return faults.all() or Rule(condition)


def _too_deep(cut: list[Token]) -> Token | None:
    inside = list[int]()
    nots = 0
    for token in cut:
        if token.kind in _OPENING:
            inside.append(nots + 1)
        elif token.kind in _CLOSING and inside:
            inside.pop()
        nots = nots + 1 if token.kind is Kind.NOT else 0
        if len(inside) + nots > DEEPEST:
            return token
    return None


class _Reader:
    """Goes through the tokens once; a heading holds until the next one or the end of its bracket."""

    def __init__(self, cut: list[Token], faults: Faults) -> None:
        self._cut = cut
        self._at = 0
        self._faults = faults
        self._scope = ANYWHERE

    def whole(self) -> Condition:
        """Read all there is; closing brackets without a partner are told and passed over."""
        whole = self._lines()
        while self._at < len(self._cut) - 1:
            self._fault("closing", self._now)
            self._at += 1
            if self._at < len(self._cut) - 1:
                self._lines()
        return whole

    @property
    def _now(self) -> Token:
        return self._cut[self._at]

    def _fault(self, code: str, token: Token, **facts: object) -> None:
        self._faults.add(code, token.start, token.end, **facts)

    def _lines(self) -> Condition:
        """Read alternatives that stand on lines of their own."""
        lines = [self._joined()]
        while self._begins_line():
            lines.append(self._joined())
        if len(lines) == 1:
            return lines[0][0]
        for _, going_on in lines:
            if going_on is not None:
                self._fault("mixed", going_on)
        return _any([condition for condition, _ in lines])

    def _begins_line(self) -> bool:
        token = self._now
        if not token.fresh or token.kind not in (*_PARTS, Kind.HEADING):
            return False
        last = self._cut[self._at - 1]
        return last.kind in _ENDED and not last.open

    def _joined(self) -> tuple[Condition, Token | None]:
        """Read conditions joined by "or" or by "and", never by both.

        Returns, too, what goes on with the line before other than by "or".
        """
        parts: list[Condition] = []
        joins: dict[Kind, list[Token]] = {Kind.OR: [], Kind.AND: []}
        bare: list[Token] = []
        while True:
            condition, joint = self._condition()
            parts.append(condition)
            bare += [joint] if joint else []
            token = self._now
            if token.kind is Kind.NOT:
                joins[Kind.AND].append(token)
            elif token.kind in joins:
                joins[token.kind].append(token)
                self._at += 1
            elif not self._lacks_join(token):
                break
        either, every = joins.values()
        if either and (every or bare):
            self._fault("mixed", (every or bare)[0])
        fresh = [each for each in bare if each.kind is not Kind.NOT]
        going_on = next((each for each in (*every, *fresh) if each.fresh), None)
        if len(parts) == 1:
            return parts[0], going_on
        return _any(parts) if either else _all(parts), going_on

    def _lacks_join(self, token: Token) -> bool:
        """Tell of what follows without "or" or "and", so that it is read too."""
        if self._begins_line() or token.kind not in (*_PARTS, Kind.HEADING):
            return False
        self._fault("join", token)
        return True

    def _condition(self) -> tuple[Condition, Token | None]:
        """Return a condition, and the token that makes it more than words; None in brackets."""
        self._headings()
        token = self._now
        if token.kind is Kind.NOT:
            self._at += 1
            return Not(self._condition()[0]), token
        condition = self._words()
        joint: Token | None = None
        while True:
            token = self._now
            if token.kind is Kind.LEAST:
                self._at += 1
                condition = Counted(self._place(condition, token), token.number)
            elif self._is_relation():
                condition = self._related(condition)
            else:
                return condition, joint
            joint = token

    def _headings(self) -> None:
        while self._now.kind is Kind.HEADING:
            if self._now.scope is not None:
                self._scope = self._now.scope
            self._at += 1

    def _is_relation(self) -> bool:
        token, following = self._now, self._cut[min(self._at + 1, len(self._cut) - 1)]
        if token.kind is Kind.NOT and not token.fresh:
            return following.kind in _ORDERS or following.kind is Kind.LIMIT
        return token.kind in _ORDERS or token.kind is Kind.LIMIT

    def _related(self, first: Condition) -> Condition:
        negated = self._denied()
        token = self._now
        self._at += 1
        order = _ORDERS.get(token.kind, Order.NEAR)
        limit = token.limit
        negated ^= self._denied()
        if self._now.kind is Kind.LIMIT and limit is None:
            limit = self._now.limit
            self._at += 1
        self._headings()
        second = self._words()
        if self._now.kind is Kind.LIMIT and order is not Order.NEAR:
            limit = self._limit(limit)
        first, second = self._place(first, token), self._place(second, token)
        if self._is_relation():
            self._fault("chain", self._now)
        return Related(first, order, second, limit, negated)

    def _denied(self) -> bool:
        denied = self._now.kind is Kind.NOT
        self._at += denied
        return denied

    def _limit(self, known: Limit | None) -> Limit | None:
        if known is not None:
            self._fault("chain", self._now)
        limit = self._now.limit
        self._at += 1
        return limit

    def _place(self, condition: Condition, token: Token) -> Condition:
        """Tell where something has no place that could be counted or stand before another."""
        if not _has_place(condition):
            self._fault("no_place", token)
        return condition

    def _words(self) -> Condition:
        """Read words one after the other, or what stands in brackets alone."""
        first = self._now
        parts: list[Part] = []
        alone: Condition | None = None
        while self._now.kind in _PARTS and not (parts and self._begins_line()):
            token = self._now
            if token.kind is Kind.SAID:
                parts.extend(token.said)
                self._at += 1
            else:
                inside = self._bracket(token)
                alone = inside if token.kind is Kind.OPEN and not parts else None
                if alone is not None and self._stands_alone():
                    return alone
                parts.extend(self._group(inside, token))
        gap = self._gap(len(parts))
        if not parts:
            self._fault("missing", first, found=_shown(first))
            self._at += first.kind in (Kind.GAP, Kind.LEAST)
            return _NOTHING
        if all(isinstance(part, Group) and part.optional for part in parts):
            self._fault("only_optional", first)
        return Phrase(Sequence(tuple(parts), gap), self._scope)

    def _stands_alone(self) -> bool:
        """Whether what was in brackets is all of its words."""
        if self._now.kind is Kind.GAP:
            return False
        return self._now.kind not in _PARTS or self._begins_line()

    def _gap(self, parts: int) -> int:
        """Return the distance that stands after words; one word alone has none."""
        token = self._now
        if token.kind is not Kind.GAP or not parts:
            return 0
        self._at += 1
        if parts == 1:
            self._fault("gap", token)
        return token.number

    def _bracket(self, opening: Token) -> Condition:
        outside = self._scope
        self._at += 1
        inside = self._lines()
        wanted = Kind.CLOSE if opening.kind is Kind.OPEN else Kind.SURELY
        if self._now.kind is wanted:
            self._at += 1
        else:
            self._fault("opening", opening)
            self._at += self._now.kind in _CLOSING
        self._scope = outside
        return inside

    def _group(self, inside: Condition, opening: Token) -> tuple[Part, ...]:
        """Return what stands in brackets as parts of a phrase."""
        choices = inside.parts if isinstance(inside, AnyOf) else (inside,)
        said = tuple(
            one.said for one in choices if isinstance(one, Phrase) and one.scope == self._scope
        )
        if len(said) < len(choices):
            self._fault("in_phrase", opening)
        optional = opening.kind is Kind.MAYBE
        if len(said) == 1 and not optional and not said[0].gap:
            return said[0].parts
        return (Group(said, optional),)


def _shown(token: Token) -> str | None:
    return None if token.kind is Kind.END else "…"


def _has_place(condition: Condition) -> bool:
    """Whether a condition is met by words that stand somewhere."""
    if isinstance(condition, AnyOf):
        return all(map(_has_place, condition.parts))
    return not isinstance(condition, Not | AllOf)


def _any(parts: list[Condition]) -> Condition:
    flat = [one for part in parts for one in (part.parts if isinstance(part, AnyOf) else (part,))]
    return AnyOf(tuple(flat))


def _all(parts: list[Condition]) -> Condition:
    flat = [one for part in parts for one in (part.parts if isinstance(part, AllOf) else (part,))]
    return AllOf(tuple(flat))
