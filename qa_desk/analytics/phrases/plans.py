"""Finds the words of a phrase in a talk, in time that grows with the talk and not faster.

A phrase goes over the words once, part by part, and keeps for each place at which what it has read
so far may end the one best beginning, so that nothing can be tried again and again.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Protocol

from qa_desk.analytics.phrases.lexicons import lexicon_text
from qa_desk.analytics.phrases.reading import read
from qa_desk.analytics.phrases.talks import Span, Talk, plain
from qa_desk.analytics.phrases.tree import (
    AnyOf,
    Form,
    Named,
    Part,
    Phrase,
    Rule,
    Sequence,
    Term,
)
from qa_desk.language.forms import asked_forms

_HALF: Final = 3
"""Letters at one end of a word of six that a single slip leaves as they are."""
_REMEMBERED: Final = 20_000
State = dict[int, tuple[int, int]]
"""Where a beginning of a phrase may end: how many words of it were met, and the first of them."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a part: ends of what was read, how far, and whether nothing need to."""

    state: State
    gap: int
    free: bool = False


class Plan(Protocol):
    """Something that is looked for."""

    optional: bool
    needed: frozenset[str] | None
    """Forms of which a talk has at least one wherever this is met; None where nobody can tell."""

    def advance(self, talk: Talk, before: Before) -> State:
        """Return where it may end after what stands before it."""
        ...


class _TermPlan:
    """One word."""

    def __init__(self, term: Term) -> None:
        self.optional = False
        self._form = term.form
        self._word = plain(term.text)
        asked = (self._word, *asked_forms(term.text)) if term.form in _FORMED else (self._word,)
        self._asked = tuple(dict.fromkeys(asked))
        self.needed = frozenset(self._asked) if term.form in (Form.ANY, Form.EXACT) else None

    def advance(self, talk: Talk, before: Before) -> State:
        """Return the ends of the words that are met."""
        numbers = self.numbers(talk)
        best = {number: (1, number) for number in numbers} if before.free else {}
        if before.state and before.gap:
            _merge(best, _after(talk, numbers, before))
        elif before.state:
            _merge(best, _at_once(talk, numbers, before.state))
        return {number + 1: found for number, found in best.items()}

    def numbers(self, talk: Talk) -> list[int]:
        """Return the numbers of all words that are met, in order."""
        known = talk.numbers_found.get(self)
        if known is None:
            known = talk.numbers_found[self] = self._look(talk)
        return known

    def _look(self, talk: Talk) -> list[int]:
        if self._form is Form.ANY:
            return _merged(talk, self._asked)
        if self._form is Form.SLIP:
            return _merged(talk, _slips(talk, self._asked))
        if self._form is Form.EXACT:
            at = talk.places.get(self._word, ())
            return [number for number in at if talk.word(number) == self._word]
        begun = _merged(talk, _beginning(talk.forms(), self._word))
        return [number for number in begun if talk.word(number).startswith(self._word)]


class _SequencePlan:
    """Parts one after the other."""

    def __init__(self, said: Sequence) -> None:
        self.parts = tuple(map(_part_plan, said.parts))
        self.optional = False
        self._gap = said.gap
        known = [part.needed for part in self.parts if not part.optional and part.needed]
        self.needed = max(known, key=_rareness, default=None)

    def advance(self, talk: Talk, before: Before) -> State:
        """Return the ends of the whole; until a part is met, what stands before it counts."""
        if self.needed is not None and talk.places.keys().isdisjoint(self.needed):
            return {}
        entered, waiting = State(), True
        for part in self.parts:
            found = part.advance(talk, Before(entered, self._gap)) if entered else State()
            if waiting:
                _merge(found, part.advance(talk, before))
            if part.optional:
                _merge(found, entered)
            waiting = waiting and part.optional
            entered = found
            if not entered and not waiting:
                break
        return entered

    def spans(self, talk: Talk) -> list[Span]:
        """Return where the phrase stands: of one beginning the fullest, then the shortest."""
        known = talk.spans_found.get(self)
        if known is None:
            known = talk.spans_found[self] = self._look(talk)
        return known

    def _look(self, talk: Talk) -> list[Span]:
        ends = self.advance(talk, Before({}, 0, free=True))
        best: dict[int, tuple[int, int]] = {}
        for end, (words, start) in ends.items():
            best[start] = max(best.get(start, (0, 0)), (words, -end))
        return sorted((start, -end) for start, (_, end) in best.items())


class _GroupPlan:
    """One of several phrases."""

    def __init__(self, choices: Iterable["_SequencePlan"], *, optional: bool) -> None:
        self.choices = tuple(choices)
        self.optional = optional
        every = [choice.needed for choice in self.choices]
        known = [needed for needed in every if needed is not None]
        self.needed = frozenset().union(*known) if len(known) == len(every) else None

    def advance(self, talk: Talk, before: Before) -> State:
        """Return the ends of whatever is met."""
        found = State()
        for choice in self.choices:
            _merge(found, choice.advance(talk, before))
        return found


_FORMED: Final = (Form.ANY, Form.SLIP)


@lru_cache(maxsize=_REMEMBERED)
def sequence_plan(said: Sequence) -> _SequencePlan:
    """Return how a phrase is looked for; equal phrases of all rules are looked for once."""
    return _SequencePlan(said)


@lru_cache(maxsize=_REMEMBERED)
def _part_plan(part: Part) -> Plan:
    if isinstance(part, Term):
        return _TermPlan(part)
    if isinstance(part, Named):
        return _lexicon(part.name)
    return _GroupPlan(map(sequence_plan, part.choices), optional=part.optional)


@cache
def _lexicon(name: str) -> Plan:
    return _GroupPlan(map(sequence_plan, lexicon(name)), optional=False)


def lexicon(name: str) -> tuple[Sequence, ...]:
    """Return the phrases of a lexicon."""
    rule = read(lexicon_text(name))
    if not isinstance(rule, Rule):
        raise TypeError(rule)
    parts = rule.condition.parts if isinstance(rule.condition, AnyOf) else (rule.condition,)
    return tuple(part.said for part in parts if isinstance(part, Phrase))


def _at_once(talk: Talk, numbers: Iterable[int], state: State) -> State:
    """Return the words at which something has just ended."""
    runs, found = talk.runs, State()
    for number in numbers:
        known = state.get(number)
        if known is not None and runs[number - 1] == runs[number]:
            found[number] = (known[0] + 1, known[1])
    return found


def _after(talk: Talk, numbers: Iterable[int], before: Before) -> State:
    """Return the words before which something has ended not too far away, at its best.

    A window goes over all ends once; it keeps those alone that may still become the best.
    """
    runs, found = talk.runs, State()
    ends = iter(sorted(before.state))
    end = next(ends, None)
    window: deque[int] = deque()
    for number in numbers:
        while end is not None and end <= number:
            while window and before.state[window[-1]] <= before.state[end]:
                window.pop()
            window.append(end)
            end = next(ends, None)
        nearest = number - before.gap
        while window and (window[0] < nearest or runs[window[0] - 1] != runs[number]):
            window.popleft()
        if window:
            words, start = before.state[window[0]]
            found[number] = (words + 1, start)
    return found


def _merge(into: State, more: State) -> None:
    if not into:
        into.update(more)
        return
    for end, found in more.items():
        known = into.get(end)
        if known is None or found > known:
            into[end] = found


def _rareness(forms: frozenset[str]) -> tuple[int, int]:
    """Tell how little a phrase may be expected by one of its words: long words are rare."""
    return min(map(len, forms)), -len(forms)


def _merged(talk: Talk, forms: Iterable[str]) -> list[int]:
    found = [talk.places[form] for form in forms if form in talk.places]
    if len(found) == 1:
        return found[0]
    return sorted({number for numbers in found for number in numbers})


def _beginning(forms: list[str], start: str) -> list[str]:
    first = bisect_left(forms, start)
    last = first
    while last < len(forms) and forms[last].startswith(start):
        last += 1
    return forms[first:last]


def _slips(talk: Talk, asked: tuple[str, ...]) -> list[str]:
    """Return forms no further than one letter from what is asked.

    A slip near the beginning leaves the end of the word, and the other way round.
    """
    found = dict[str, None]()
    for word in asked:
        starts = _beginning(talk.forms(), word[:_HALF])
        ends = _beginning(talk.forms_backwards(), word[::-1][:_HALF])
        for form in (*starts, *(end[::-1] for end in ends)):
            if abs(len(form) - len(word)) <= 1 and _is_near(form, word):
                found[form] = None
    return list(found)


def _is_near(one: str, other: str) -> bool:
    """Whether one letter changed, added or taken away makes a word the other."""
    if len(one) > len(other):
        one, other = other, one
    at = 0
    while at < len(one) and one[at] == other[at]:
        at += 1
    if len(one) == len(other):
        return one[at + 1 :] == other[at + 1 :]
    return one[at:] == other[at + 1 :]
