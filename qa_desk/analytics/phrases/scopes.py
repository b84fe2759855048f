"""Whether something is said by the right side in the right part of a contact.

Where the side of a line or a time is unknown, nobody can say yes or no: `possible` asks whether it
might be so, else whether it surely is. "Not said" holds where it could not even have been possible.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from qa_desk.analytics.phrases.talks import Line, Span, Talk, placed
from qa_desk.analytics.phrases.tree import ANYWHERE, Scope, Unit, Window
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Word

PEOPLE: Final = frozenset({Side.AGENT, Side.CUSTOMER, Side.UNKNOWN})
_SENT: Final = frozenset(Side) - {Side.SYSTEM}
"""Whose lines are counted as messages of the contact."""
_MS: Final = 1000


def within(talk: Talk, spans: list[Span], scope: Scope, *, possible: bool) -> list[Span]:
    """Return the spans that a scope holds."""
    if scope == ANYWHERE:
        return [span for span in spans if talk.lines[talk.owners[span[0]]].side in PEOPLE]
    found = [span for span in spans if _is_side(talk, span, scope.side, possible=possible)]
    window = scope.window
    if window is None:
        return found
    if window.unit is Unit.MESSAGES:
        ranks = _ranks(talk, _counted(scope, possible=possible))
        return [span for span in found if _is_ranked(talk, ranks, span, window)]
    limit = window_ms(talk, scope)
    return [span for span in found if _is_timed(talk, span, window, limit, possible=possible)]


def window_ms(talk: Talk, scope: Scope) -> tuple[int, int] | None:
    """Return from when to when a scope's seconds last; None where the side has no times."""
    window = scope.window
    start, end = 0, talk.duration_ms
    if window is None or window.unit is not Unit.SECONDS:
        return start, end
    if window.own:
        own = [line for line in talk.lines if line.side is scope.side]
        starts = [line.start_ms for line in own if line.start_ms is not None]
        ends = [line.end_ms for line in own if line.end_ms is not None]
        if not starts or not ends:
            return None
        start, end = min(starts), max(ends)
    if window.last:
        return max(end - window.count * _MS, 0), end
    return start, start + window.count * _MS


def lines_within(talk: Talk, scope: Scope) -> list[int]:
    """Return the indexes of the lines, of any side, that a scope's window holds."""
    window = scope.window
    every = range(len(talk.lines))
    if window is None:
        return list(every)
    if window.unit is Unit.MESSAGES:
        ranks = _ranks(talk, _counted(scope, possible=True))
        return [index for index in every if _holds(ranks, index, window)]
    limit = window_ms(talk, scope)
    return [index for index in every if limit and _meets(talk.lines[index], window, limit)]


def times(talk: Talk, span: Span) -> tuple[int | None, int | None]:
    """Return when words are said: by the times of words, where none has one by those of turns."""
    first, last = talk.owners[span[0]], talk.owners[span[1] - 1]
    start, end = talk.characters(span[0])[0], talk.characters(span[1] - 1)[1]
    begin = heard(talk, first, start, end if first == last else len(talk.lines[first].text))
    finish = begin if first == last else heard(talk, last, 0, end)
    start_ms = min((word.start_ms for word in begin), default=talk.lines[first].start_ms)
    end_ms = max((word.end_ms for word in finish), default=talk.lines[last].end_ms)
    return start_ms, end_ms


def heard(talk: Talk, index: int, start: int, end: int) -> list[Word]:
    """Return the words with times that lie in some characters of a line."""
    known = placed(talk, index)
    first = bisect_right(known, start, key=_end)
    last = bisect_left(known, end, key=itemgetter(0))
    return [word for _, word in known[first:last]]


def _end(known: tuple[int, Word]) -> int:
    """Return the character after a word."""
    return known[0] + len(known[1].text.strip())


def _is_side(talk: Talk, span: Span, side: Side | None, *, possible: bool) -> bool:
    spoke = talk.lines[talk.owners[span[0]]].side
    if side is None:
        return spoke in PEOPLE
    return spoke is side or (possible and spoke is Side.UNKNOWN)


def _counted(scope: Scope, *, possible: bool) -> frozenset[Side]:
    """Return whose lines are counted: a line of an unknown side may or may not be of this one."""
    if scope.window is None or not scope.window.own or scope.side is None:
        return _SENT
    return frozenset({scope.side}) if possible else frozenset({scope.side, Side.UNKNOWN})


def _ranks(talk: Talk, sides: frozenset[Side]) -> list[int]:
    """Return for each line, and for the end, how many lines of these sides come before it."""
    known = talk.ranks.get(sides)
    if known is None:
        known = [0]
        for line in talk.lines:
            known.append(known[-1] + (line.side in sides))
        talk.ranks[sides] = known
    return known


def _is_ranked(talk: Talk, ranks: Sequence[int], span: Span, window: Window) -> bool:
    number = span[1] - 1 if window.last else span[0]
    return _holds(ranks, talk.owners[number], window)


def _holds(ranks: Sequence[int], index: int, window: Window) -> bool:
    if window.last:
        return ranks[-1] - ranks[index + 1] < window.count
    return ranks[index] < window.count


def _is_timed(
    talk: Talk, span: Span, window: Window, limit: tuple[int, int] | None, *, possible: bool
) -> bool:
    start_ms, end_ms = times(talk, span)
    if limit is None or start_ms is None or end_ms is None:
        return possible
    return end_ms >= limit[0] if window.last else start_ms < limit[1]


def _meets(line: Line, window: Window, limit: tuple[int, int]) -> bool:
    if line.start_ms is None or line.end_ms is None:
        return False
    return line.end_ms >= limit[0] if window.last else line.start_ms < limit[1]
