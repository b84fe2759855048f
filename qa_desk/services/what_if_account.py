"""What changes in one contact: the terms of its score by both cards, side by side."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, TypeAlias

from qa_desk.domain.what_if import Compared
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.result import Result, Term
from qa_desk.services.what_if import Question

_NOTHING: Final = Fraction(0)
_Key: TypeAlias = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """A criterion or a recorded error by both cards; a term is None where the card lacks it.

    `criterion` is empty for the start of a deduction, and for an error of the whole contact.
    """

    criterion: str
    error: str
    old: Term | None
    new: Term | None

    @property
    def change(self) -> Fraction:
        """By how much its contribution rises."""
        return _contribution(self.new) - _contribution(self.old)


@dataclass(frozen=True, slots=True)
class Account:
    """Both results with their terms: those first whose contribution moves furthest."""

    old: Result
    new: Result
    lines: tuple[AccountLine, ...]


def account(question: Question, compared: Compared) -> Account | None:
    """Return the account of a contact; None where a card lacks something to score it."""
    if not compared.is_whole:
        return None
    answers = compared.stored.answers
    old = score(question.old, _fitting(question.old, answers))
    new = score(question.new, _fitting(question.new, answers))
    return Account(old, new, tuple(_lines(old, new)))


def _fitting(card: Scorecard, answers: Answers) -> Answers:
    """Leave out what the card does not ask or know."""
    ids = {criterion.id for criterion in card.criteria()}
    types = {each.code for each in card.error_types}
    given = {key: answer for key, answer in answers.given.items() if key in ids}
    errors = (each for each in answers.errors if each.type in types)
    fitting = tuple(
        each if each.criterion in ids else replace(each, criterion=None) for each in errors
    )
    return replace(answers, given=given, errors=fitting)


def _lines(old: Result, new: Result) -> Iterator[AccountLine]:
    before, after = _terms(old), _terms(new)
    keys = dict.fromkeys((*after, *before))
    found = [AccountLine(key[0], key[1], before.get(key), after.get(key)) for key in keys]
    yield from sorted(found, key=lambda line: -abs(line.change))


def _terms(result: Result) -> Mapping[_Key, Term]:
    """Return the terms by what they are of; an error that was recorded again has a number."""
    seen: Counter[tuple[str, str]] = Counter()
    found: dict[_Key, Term] = {}
    for term in result.explanation:
        name = (term.criterion, term.error)
        found[(*name, seen[name])] = term
        seen[name] += 1
    return found


def _contribution(term: Term | None) -> Fraction:
    return _NOTHING if term is None else term.contribution
