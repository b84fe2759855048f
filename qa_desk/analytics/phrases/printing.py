"""A phrase rule as the text that stands for it, with the keywords of a language in capitals."""

from collections.abc import Iterator
from itertools import groupby

from qa_desk.analytics.phrases.keywords import KEYWORDS, Key
from qa_desk.analytics.phrases.lexicons import lexicon_name
from qa_desk.analytics.phrases.reading import read
from qa_desk.analytics.phrases.tree import (
    ANYWHERE,
    AllOf,
    AnyOf,
    Condition,
    Counted,
    Form,
    Group,
    Not,
    Part,
    Phrase,
    Related,
    Rule,
    Scope,
    Sequence,
    Term,
    phrases_of,
)
from qa_desk.analytics.phrases.wording import wording
from qa_desk.texts import Language

_MARKS = {Form.PREFIX: "*", Form.SLIP: "~"}


def printed(rule: Rule, language: Language = Language.EN) -> str:
    """Return the text of a rule; whatever the language, it is read as the same rule."""
    return _Printer(language).told(rule.condition)


class _Printer:
    """Writes headings where they change; they hold up to the end of their bracket."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._words = wording(language)
        self._scope = ANYWHERE

    def told(self, condition: Condition) -> str:
        heading = self._heading(next(phrases_of(condition)).scope)
        return heading + self._told(condition)

    def _told(self, condition: Condition) -> str:
        if isinstance(condition, Phrase):
            return self._phrase(condition.said)
        if isinstance(condition, AnyOf):
            return f" {self._words.either} ".join(self._simple(one) for one in condition.parts)
        if isinstance(condition, AllOf):
            return self._every(condition)
        if isinstance(condition, Not):
            return f"{self._words.denied} {self._inside(condition.part, AnyOf | AllOf)}"
        if isinstance(condition, Counted):
            part = self._simple(condition.part)
            return f"{part} {self._words.least(condition.least)}"
        return self._related(condition)

    def _every(self, condition: AllOf) -> str:
        said = [self._inside(one, AnyOf | AllOf) for one in condition.parts]
        after = [_guarded(one) if number else one for number, one in enumerate(said)]
        return f" {self._words.every} ".join(after)

    def _related(self, related: Related) -> str:
        words, limit = self._words, related.limit
        first = self._simple(related.first)
        order = words.orders.get((related.order, related.negated))
        if order is None and limit is not None:
            return f"{first} {words.near(limit, related.negated)} {self._simple(related.second)}"
        second = self._simple(related.second)
        return f"{first} {order} {second}" + (f" {words.limit(limit)}" if limit else "")

    def _simple(self, condition: Condition) -> str:
        """Return words, or whatever else in brackets."""
        return self._inside(condition, AnyOf | AllOf | Not | Counted | Related)

    def _inside(self, condition: Condition, bracketed: object) -> str:
        heading = self._heading(next(phrases_of(condition)).scope)
        if not isinstance(condition, bracketed):  # type: ignore[arg-type]  # a union of classes
            return heading + self._told(condition)
        outside = self._scope
        said = self._told(condition)
        self._scope = outside
        return f"{heading}({said})"

    def _heading(self, scope: Scope) -> str:
        if scope == self._scope:
            return ""
        self._scope = scope
        side = "" if scope.window and scope.side is None else self._words.sides[scope.side]
        told = self._words.window(scope.window, bool(side)) if scope.window else ""
        return f"{', '.join(filter(None, (side, told)))}: "

    def _phrase(self, said: Sequence) -> str:
        text = self._sequence(said, " ")
        return text if read(text) == Rule(Phrase(said)) else self._sequence(said, "-")

    def _sequence(self, said: Sequence, joint: str) -> str:
        text = " ".join(self._runs(said.parts, joint))
        return f"{text} ~{said.gap}" if said.gap else text

    def _runs(self, parts: tuple[Part, ...], joint: str) -> Iterator[str]:
        """Yield words in all forms, words as they stand, and what is not a word."""
        kinds = [_kind(part, parts[number + 1 :]) for number, part in enumerate(parts)]
        for kind, run in groupby(zip(kinds, parts, strict=True), key=lambda each: each[0]):
            words = [part for _, part in run]
            if kind is Form.EXACT:
                yield f'"{" ".join(part.text for part in words if isinstance(part, Term))}"'
            elif kind is Form.ANY:
                yield joint.join(part.text for part in words if isinstance(part, Term))
            else:
                yield " ".join(self._part(part, joint) for part in words)

    def _part(self, part: Part, joint: str) -> str:
        if isinstance(part, Term):
            return part.text + _MARKS[part.form]
        if isinstance(part, Group):
            said = f" {self._words.either} ".join(self._sequence(x, joint) for x in part.choices)
            return f"[{said}]" if part.optional else f"({said})"
        return f"@{lexicon_name(part.name, self._language)}"


def _kind(part: Part, following: tuple[Part, ...]) -> Form | None:
    """Return how a word is written: "not" before another word is no keyword, and needs no marks."""
    if not isinstance(part, Term) or part.form in _MARKS:
        return None
    known = KEYWORDS.get((part.text,))
    follows = following[0] if following else None
    if known and known.key is Key.NOT and isinstance(follows, Term) and follows.form is Form.ANY:
        return Form.ANY
    return part.form


def _guarded(said: str) -> str:
    """Return words with marks where a "not" at their start would be asked about after "and"."""
    first, blank, rest = said.partition(" ")
    known = KEYWORDS.get((first,))
    return f'"{first}"{blank}{rest}' if known and known.key is Key.NOT else said
