"""Whether the conditions of a rule hold in a talk, and by which words.

Conditions are asked in two ways, because sides and times may be unknown: whether they surely hold,
and whether they possibly do. What is denied surely holds where the denied is not even possible.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Protocol

from qa_desk.analytics.phrases.plans import sequence_plan
from qa_desk.analytics.phrases.relations import Relation, related
from qa_desk.analytics.phrases.scopes import within
from qa_desk.analytics.phrases.talks import Span, Talk
from qa_desk.analytics.phrases.tree import (
    AllOf,
    AnyOf,
    Condition,
    Counted,
    Not,
    Phrase,
    Related,
    Rule,
)

_REMEMBERED: Final = 5000
Met = list[Span | Not]
"""Words by which a condition holds, and what holds because it is not said."""


class Judge(Protocol):
    """One condition."""

    needed: frozenset[str] | None
    """Forms of which a talk has at least one wherever it holds; None where nobody can tell."""

    def spans(self, talk: Talk, *, possible: bool) -> list[Span]:
        """Return the words that meet it; none where it is about what is not said."""
        ...

    def holds(self, talk: Talk, *, possible: bool) -> bool:
        """Whether it holds."""
        ...

    def met(self, talk: Talk) -> Met:
        """Return by what it surely holds."""
        ...


@lru_cache(maxsize=_REMEMBERED)
def judge(rule: Rule) -> Judge:
    """Return how a rule is judged; it is worked out once."""
    return _judge(rule.condition)


def may_hold(one: Judge, talk: Talk) -> bool:
    """Whether a talk has any of the words without which a condition cannot hold."""
    return one.needed is None or not talk.places.keys().isdisjoint(one.needed)


class _Placed(ABC):
    """A condition that holds where there are words that meet it."""

    needed: frozenset[str] | None

    @abstractmethod
    def spans(self, talk: Talk, *, possible: bool) -> list[Span]: ...

    def holds(self, talk: Talk, *, possible: bool) -> bool:
        return bool(self.spans(talk, possible=possible))

    def met(self, talk: Talk) -> Met:
        return list(self.spans(talk, possible=False))


class _Phrase(_Placed):
    def __init__(self, phrase: Phrase) -> None:
        self._plan = sequence_plan(phrase.said)
        self._scope = phrase.scope
        self.needed = self._plan.needed

    def spans(self, talk: Talk, *, possible: bool) -> list[Span]:
        found = self._plan.spans(talk)
        return within(talk, found, self._scope, possible=possible) if found else found


class _Related(_Placed):
    def __init__(self, condition: Related) -> None:
        self._first, self._second = _judge(condition.first), _judge(condition.second)
        self._relation = Relation(condition.order, condition.limit)
        self._negated = condition.negated
        self.needed = self._first.needed

    def spans(self, talk: Talk, *, possible: bool) -> list[Span]:
        first = self._first.spans(talk, possible=possible) if may_hold(self._first, talk) else []
        if not first:
            return first
        other = possible != self._negated
        second = self._second.spans(talk, possible=other)
        found = related(talk, first, second, self._relation, possible=other)
        if self._negated:
            return [span for span in first if span not in found]
        return sorted(set(found.values()))


class _Counted(_Placed):
    def __init__(self, condition: Counted) -> None:
        self._part = _judge(condition.part)
        self._least = condition.least
        self.needed = self._part.needed

    def spans(self, talk: Talk, *, possible: bool) -> list[Span]:
        found = self._part.spans(talk, possible=possible)
        return found if _apart(found) >= self._least else []


class _Any:
    def __init__(self, parts: Iterable[Condition]) -> None:
        self._parts = tuple(map(_judge, parts))
        self.needed = _union(part.needed for part in self._parts)

    def spans(self, talk: Talk, *, possible: bool) -> list[Span]:
        found: set[Span] = set()
        for part in self._parts:
            if may_hold(part, talk):
                found.update(part.spans(talk, possible=possible))
        return sorted(found)

    def holds(self, talk: Talk, *, possible: bool) -> bool:
        return any(
            may_hold(part, talk) and part.holds(talk, possible=possible) for part in self._parts
        )

    def met(self, talk: Talk) -> Met:
        found = Met()
        for part in self._parts:
            if may_hold(part, talk):
                found += part.met(talk)
        return found


class _Stated:
    """A condition that no words alone meet, so that nothing can stand before or after it."""

    def spans(self, talk: Talk, *, possible: bool) -> list[Span]:  # noqa: ARG002 - it has none
        return []


class _All(_Stated):
    def __init__(self, parts: Iterable[Condition]) -> None:
        self._parts = tuple(map(_judge, parts))
        known = [part.needed for part in self._parts if part.needed is not None]
        self.needed = min(known, key=len, default=None)

    def holds(self, talk: Talk, *, possible: bool) -> bool:
        return all(
            may_hold(part, talk) and part.holds(talk, possible=possible) for part in self._parts
        )

    def met(self, talk: Talk) -> Met:
        if not all(may_hold(part, talk) for part in self._parts):
            return []
        found = Met()
        for part in self._parts:
            more = part.met(talk)
            if not more:
                return []
            found += more
        return found


class _Not(_Stated):
    def __init__(self, condition: Not) -> None:
        self.needed: frozenset[str] | None = None
        self._condition = condition
        self._part = _judge(condition.part)

    def holds(self, talk: Talk, *, possible: bool) -> bool:
        doubt = talk.doubtful and not possible
        return not (may_hold(self._part, talk) and self._part.holds(talk, possible=doubt))

    def met(self, talk: Talk) -> Met:
        if not self.holds(talk, possible=False):
            return []
        return self._part.denied(talk) if isinstance(self._part, _Not) else [self._condition]

    def denied(self, talk: Talk) -> Met:
        """Return by what holds that this does not: by the words that it denies."""
        return self._part.met(talk)


def _judge(condition: Condition) -> Judge:
    if isinstance(condition, Phrase):
        return _Phrase(condition)
    if isinstance(condition, AnyOf):
        return _Any(condition.parts)
    if isinstance(condition, AllOf):
        return _All(condition.parts)
    if isinstance(condition, Not):
        return _Not(condition)
    return _Related(condition) if isinstance(condition, Related) else _Counted(condition)


def _union(needed: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    found: set[str] = set()
    for one in needed:
        if one is None:
            return None
        found |= one
    return frozenset(found)


def _apart(spans: list[Span]) -> int:
    """Return how many spans at most share no word."""
    found, reached = 0, 0
    for start, end in sorted(spans, key=lambda span: span[1]):
        if start >= reached:
            found, reached = found + 1, end
    return found
