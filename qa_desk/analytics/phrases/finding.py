"""Finds where a talk meets a rule, and what to show for it."""

from collections.abc import Iterator
from typing import Final

from qa_desk.analytics.phrases.hit import Hit, Stretch
from qa_desk.analytics.phrases.judging import judge, may_hold
from qa_desk.analytics.phrases.scopes import PEOPLE, heard, lines_within, times, window_ms
from qa_desk.analytics.phrases.talks import WORD, Line, Span, Talk
from qa_desk.analytics.phrases.tree import ANYWHERE, Not, Rule, Scope, Unit, phrases_of
from qa_desk.domain.contacts import Side

_QUOTED: Final = 160
"""Characters of a line that show what was said in the place of something else."""
_JOINT: Final = " … "


def hits(rule: Rule, talk: Talk) -> tuple[Hit, ...]:
    """Return where a talk meets a rule, in order; a rule that does not hold has none.

    A talk without a word meets no rule: nobody heard anything, so nobody can say that something was
    not said. Where a side or a time is unknown, what may be so is neither a hit nor "not said".
    """
    judged = judge(rule)
    if not talk.owners or not may_hold(judged, talk):
        return ()
    met = judged.met(talk)
    if not met:
        return ()
    said = {span for span in met if not isinstance(span, Not)}
    found = [(span[0], _hit(talk, span)) for span in _outermost(said)]
    denials = dict.fromkeys(one for one in met if isinstance(one, Not))
    found.extend(_absent(talk, denied) for denied in denials)
    return tuple(hit for _, hit in sorted(found, key=lambda each: each[0]))


def _outermost(spans: set[Span]) -> Iterator[Span]:
    """Yield spans that lie in no other."""
    reached = -1
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if span[1] > reached:
            reached = span[1]
            yield span


def _hit(talk: Talk, span: Span) -> Hit:
    stretches = list(_stretches(talk, span))
    index, start, end = stretches[0]
    line = talk.lines[index]
    quote = _JOINT.join(talk.lines[at].text[begin:stop] for at, begin, stop in stretches)
    start_ms, end_ms = times(talk, span)
    return Hit(
        line.number,
        line.side,
        start,
        end,
        start_ms,
        end_ms,
        quote,
        _confidence(talk, stretches),
        more=tuple(Stretch(talk.lines[at].number, *rest) for at, *rest in stretches[1:]),
    )


def _stretches(talk: Talk, span: Span) -> Iterator[tuple[int, int, int]]:
    """Yield the lines of a span with the characters of each."""
    number = span[0]
    while number < span[1]:
        index, last = talk.owners[number], number
        while last + 1 < span[1] and talk.owners[last + 1] == index:
            last += 1
        yield index, talk.characters(number)[0], talk.characters(last)[1]
        number = last + 1


def _confidence(talk: Talk, stretches: list[tuple[int, int, int]]) -> float | None:
    """Return that of the least certain word; that of the turn where its words are not known."""
    known: list[float | None] = []
    for index, start, end in stretches:
        words = heard(talk, index, start, end)
        turn = talk.lines[index].confidence
        known += [word.confidence for word in words] if words else [turn]
    return min((one for one in known if one is not None), default=None)


def _absent(talk: Talk, denied: Not) -> tuple[int, Hit]:
    """Return where something should have been said, with what was said there first."""
    scope = _common(denied)
    inside = lines_within(talk, scope)
    index = _first(talk, inside, scope)
    line = talk.lines[index]
    start, end = _beginning(line)
    start_ms, end_ms = _bounds(talk, scope, inside)
    quote = line.text[start:end]
    number = talk.first_word(index) or 0
    hit = Hit(
        line.number, line.side, start, end, start_ms, end_ms, quote, line.confidence, absent=True
    )
    return number, hit


def _common(denied: Not) -> Scope:
    """Return the scope that all phrases share; of several the side, if that is the same."""
    scopes = {phrase.scope for phrase in phrases_of(denied)}
    if len(scopes) == 1:
        return scopes.pop()
    sides = {scope.side for scope in scopes}
    return Scope(sides.pop()) if len(sides) == 1 else ANYWHERE


def _first(talk: Talk, inside: list[int], scope: Scope) -> int:
    """Return the first line with words there: of the side, of anybody, else of the talk."""
    wanted = PEOPLE if scope.side is None else frozenset({scope.side})
    for among, sides in (
        (inside, wanted),
        (inside, PEOPLE),
        (range(len(talk.lines)), wanted),
        (range(len(talk.lines)), frozenset(Side)),
    ):
        for index in among:
            if talk.lines[index].side in sides and talk.first_word(index) is not None:
                return index
    raise AssertionError


def _beginning(line: Line) -> tuple[int, int]:
    """Return the characters of whole words with which a line begins."""
    words = list(WORD.finditer(line.text))
    start = words[0].start()
    ends = [word.end() for word in words if word.end() - start <= _QUOTED]
    return start, ends[-1] if ends else start + _QUOTED


def _bounds(talk: Talk, scope: Scope, inside: list[int]) -> tuple[int | None, int | None]:
    """Return within which times something should have been said; None where nobody knows."""
    if any(talk.lines[index].start_ms is None for index in inside or range(len(talk.lines))):
        return None, None
    if scope.window is not None and scope.window.unit is Unit.MESSAGES and inside:
        return talk.lines[inside[0]].start_ms, talk.lines[inside[-1]].end_ms
    limit = window_ms(talk, scope) or (0, talk.duration_ms)
    return limit[0], min(limit[1], max(talk.duration_ms, limit[0]))
