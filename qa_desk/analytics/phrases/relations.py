"""Which words stand before, after or near which others."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from qa_desk.analytics.phrases.scopes import times
from qa_desk.analytics.phrases.talks import Span, Talk
from qa_desk.analytics.phrases.tree import Limit, Order, Unit

_MS = 1000


@dataclass(frozen=True, slots=True)
class Relation:
    """Where the second of two things must stand, and how far away at most."""

    order: Order
    limit: Limit | None


def related(
    talk: Talk, first: list[Span], second: list[Span], relation: Relation, *, possible: bool
) -> dict[Span, Span]:
    """Return which of the first have a second where it must be, with what both stand in.

    By words, that is from the one to the other; else the first alone. What shares words with
    another stands neither before nor after it.
    """
    if not first or not second:
        return {}
    limit = relation.limit
    if limit is not None and limit.unit is Unit.WORDS:
        return _by_words(talk, first, second, relation.order, limit.count)
    line = _Line(talk, second, limit, possible=possible)
    return {span: span for span in first if line.has(span, relation.order)}


def _by_words(
    talk: Talk, first: list[Span], second: list[Span], order: Order, most: int
) -> dict[Span, Span]:
    begun = sorted(second)
    starts = [span[0] for span in begun]
    ended = sorted(second, key=lambda span: span[1])
    ends = [span[1] for span in ended]
    found: dict[Span, Span] = {}
    for span in first:
        later = bisect_left(starts, span[1]) if order is not Order.AFTER else len(starts)
        sooner = bisect_right(ends, span[0]) if order is not Order.BEFORE else 0
        near = [*begun[later : later + 1], *ended[max(sooner - 1, 0) : sooner]]
        near = [one for one in near if _apart(talk, span, one) <= most]
        if near:
            closest = min(near, key=lambda one: _apart(talk, span, one))
            found[span] = (min(span[0], closest[0]), max(span[1], closest[1]))
    return found


def _apart(talk: Talk, one: Span, other: Span) -> float:
    """Return how many words are between two spans that share none; endless across speakers."""
    if talk.runs[one[0]] != talk.runs[other[0]]:
        return float("inf")
    return max(one[0], other[0]) - min(one[1], other[1])


class _Line:
    """The seconds in the order in which they are said."""

    def __init__(
        self, talk: Talk, second: list[Span], limit: Limit | None, *, possible: bool
    ) -> None:
        self._talk = talk
        self._limit = limit
        self._possible = possible
        self._timed = talk.timed
        told = sorted((self._key(span), span) for span in second)
        self._keys = [key for key, _ in told]
        self._spans = [span for _, span in told]
        self._ends = list(accumulate((self._times(span)[1] for span in self._spans), max))

    def has(self, span: Span, order: Order) -> bool:
        """Tell whether one stands where it must."""
        later = order is not Order.AFTER and self._follows(span)
        return later or (order is not Order.BEFORE and self._precedes(span))

    def _follows(self, span: Span) -> bool:
        at = bisect_right(self._keys, self._key(span))
        while at < len(self._spans) and _share(span, self._spans[at]):
            at += 1
        if at == len(self._spans):
            return False
        start = self._times(self._spans[at])[0]
        return self._fits(start - self._times(span)[1], span, self._spans[at])

    def _precedes(self, span: Span) -> bool:
        at = bisect_left(self._keys, self._key(span)) - 1
        while at >= 0 and _share(span, self._spans[at]):
            at -= 1
        if at < 0:
            return False
        return self._fits(self._times(span)[0] - self._ends[at], span, self._spans[at])

    def _fits(self, apart_ms: int, span: Span, other: Span) -> bool:
        if self._limit is None:
            return True
        if self._limit.unit is Unit.SECONDS:
            return apart_ms <= self._limit.count * _MS if self._timed else self._possible
        owners = self._talk.owners
        return abs(owners[span[0]] - owners[other[0]]) <= self._limit.count

    def _key(self, span: Span) -> tuple[int, int]:
        return self._times(span)[0], span[0]

    def _times(self, span: Span) -> tuple[int, int]:
        """Return when something is said; the order of words alone counts where nobody knows."""
        if not self._timed:
            return 0, 0
        start_ms, end_ms = times(self._talk, span)
        return start_ms or 0, end_ms or 0


def _share(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
