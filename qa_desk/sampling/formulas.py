"""Formulas for weights and quotas: a small language of numbers that reads and never acts.

Numbers, names, + - * /, comparisons (< <= > >= = !=), and, or, not, and the functions min, max,
round, ceil, floor, abs, sqrt and if(condition, then, otherwise). All is exact fractions; a
comparison is 1 or 0, and what is not 0 holds.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Final, TypeAlias

from qa_desk.sampling.faults import (
    FormulaArguments,
    FormulaFails,
    FormulaFaulty,
    FormulaUnknownName,
)

Values: TypeAlias = Mapping[str, Fraction]
Evaluate: TypeAlias = Callable[[Values], Fraction]

LONGEST: Final = 500
_DEEPEST: Final = 40
_LARGEST: Final = 10**9
_ROOT_DIGITS: Final = 10**12
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>\d{1,15}(?:\.\d{1,15})?)|(?P<name>[A-Za-z_]\w*)|(?P<sign><=|>=|!=|[-+*/()<>=,]))"
)
_END: Final = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was read; `names` are those it asks values for."""

    text: str
    names: frozenset[str]
    evaluate: Evaluate

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Formula) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def value(self, values: Values, stratum: str = "") -> Fraction:
        """Return what it gives for one stratum; FormulaFails where that is no usable number."""
        try:
            found = self.evaluate(values)
        except _Fails as fault:
            raise FormulaFails(column=fault.column, stratum=stratum, why=fault.why) from None
        if not 0 <= found <= _LARGEST:
            why = "negative" if found < 0 else "too_large"
            raise FormulaFails(column=1, stratum=stratum, why=why)
        return found


class _Fails(Exception):  # noqa: N818 - told as FormulaFails, which knows the stratum
    def __init__(self, column: int, why: str) -> None:
        super().__init__(why)
        self.column = column
        self.why = why


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    kind: str
    column: int


def read(text: str, known: Sequence[str]) -> Formula:
    """Read a formula over the known names; FormulaFaulty says at which column it cannot be."""
    if len(text) > LONGEST:
        raise FormulaFaulty(column=LONGEST + 1, part="", why="too_long")
    reader = _Reader(_tokens(text), frozenset(known))
    evaluate = reader.whole()
    return Formula(text, frozenset(reader.used), evaluate)


def _tokens(text: str) -> list[_Token]:
    """Cut the text; the last token is the end."""
    found: list[_Token] = []
    place = 0
    while text[place:].strip():
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            column = place + len(text[place:]) - len(text[place:].lstrip()) + 1
            raise _faulty("unexpected", _Token(text[column - 1], "sign", column))
        part = match.group(match.lastgroup)
        found.append(_Token(part, match.lastgroup, match.start(match.lastgroup) + 1))
        place = match.end()
    return [*found, _Token(_END, "end", len(text) + 1)]


_BROKEN_OFF: Final = "\N{HORIZONTAL ELLIPSIS}"
"""What is shown of a formula that breaks off."""


def _faulty(why: str, token: _Token) -> FormulaFaulty:
    return FormulaFaulty(column=token.column, part=token.text or _BROKEN_OFF, why=why)


_COMPARE: Final[Mapping[str, Callable[[Fraction, Fraction], bool]]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


def _root(value: Fraction) -> Fraction:
    """Return the square root, rounded down at the last of many digits: the same on any computer."""
    return Fraction(isqrt(value.numerator * _ROOT_DIGITS**2 // value.denominator), _ROOT_DIGITS)


def _half_up(value: Fraction) -> Fraction:
    return Fraction(math.floor(value + Fraction(1, 2)))


_FUNCTIONS: Final[Mapping[str, tuple[int, Callable[..., Fraction]]]] = {
    "min": (0, lambda *values: min(values)),
    "max": (0, lambda *values: max(values)),
    "round": (1, _half_up),
    "ceil": (1, lambda value: Fraction(math.ceil(value))),
    "floor": (1, lambda value: Fraction(math.floor(value))),
    "abs": (1, abs),
    "sqrt": (1, _root),
    "if": (3, lambda *_all: Fraction(0)),
}
"""Name, how many arguments (0: one or more), and what it does; `if` is made where it is read."""


class _Reader:
    """Reads tokens from left to right; each method reads one level of precedence."""

    def __init__(self, tokens: Sequence[_Token], known: frozenset[str]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0
        self._known = known
        self.used: set[str] = set()

    def whole(self) -> Evaluate:
        """Read all there is."""
        found = self._either()
        if self._next.kind != "end":
            raise _faulty("unexpected", self._next)
        return found

    @property
    def _next(self) -> _Token:
        return self._tokens[self._place]

    def _take(self) -> _Token:
        token = self._next
        self._place += token.kind != "end"
        return token

    def _has(self, *texts: str) -> bool:
        return self._next.kind != "end" and self._next.text in texts

    def _either(self) -> Evaluate:
        found = self._both()
        while self._has("or"):
            self._take()
            found = _joined(found, self._both(), lambda a, b: Fraction(bool(a) or bool(b)))
        return found

    def _both(self) -> Evaluate:
        found = self._negation()
        while self._has("and"):
            self._take()
            found = _joined(found, self._negation(), lambda a, b: Fraction(bool(a) and bool(b)))
        return found

    def _negation(self) -> Evaluate:
        if not self._has("not"):
            return self._comparison()
        self._deeper(self._take())
        inner = self._negation()
        self._depth -= 1
        return lambda values: Fraction(not inner(values))

    def _comparison(self) -> Evaluate:
        found = self._sum()
        if self._has(*_COMPARE):
            holds = _COMPARE[self._take().text]
            found = _joined(found, self._sum(), lambda a, b: Fraction(holds(a, b)))
        return found

    def _sum(self) -> Evaluate:
        found = self._product()
        while self._has("+", "-"):
            join: Callable[[Fraction, Fraction], Fraction]
            join = operator.add if self._take().text == "+" else operator.sub
            found = _joined(found, self._product(), join)
        return found

    def _product(self) -> Evaluate:
        found = self._signed()
        while self._has("*", "/"):
            token = self._take()
            other = self._signed()
            if token.text == "/":
                found = _divided(found, other, token)
            else:
                found = _joined(found, other, operator.mul)
        return found

    def _signed(self) -> Evaluate:
        if self._has("-"):
            self._deeper(self._take())
            inner = self._signed()
            self._depth -= 1
            return lambda values: -inner(values)
        return self._value()

    def _value(self) -> Evaluate:
        token = self._take()
        if token.kind == "number":
            number = Fraction(token.text)
            return lambda _values: number
        if token.kind == "name":
            return self._named(token)
        if token.text == "(":
            self._deeper(token)
            inner = self._either()
            self._depth -= 1
            self._close()
            return inner
        raise _faulty("unfinished" if token.kind == "end" else "unexpected", token)

    def _named(self, token: _Token) -> Evaluate:
        if self._has("(") and token.text in _FUNCTIONS:
            return self._call(token)
        if token.text not in self._known:
            known = ", ".join((*sorted(self._known), *(f"{name}()" for name in _FUNCTIONS)))
            raise FormulaUnknownName(
                column=token.column, part=token.text, known=known, why="unknown_name"
            )
        self.used.add(token.text)
        return lambda values: values[token.text]

    def _call(self, token: _Token) -> Evaluate:
        self._deeper(self._take())
        given = [self._either()]
        while self._has(","):
            self._take()
            given.append(self._either())
        self._depth -= 1
        self._close()
        wanted, function = _FUNCTIONS[token.text]
        if wanted and len(given) != wanted:
            raise FormulaArguments(
                column=token.column, part=token.text, wanted=wanted, why="arguments"
            )
        if token.text == "if":
            test, then, otherwise = given
            return lambda values: then(values) if test(values) else otherwise(values)
        if token.text == "sqrt":
            return _rooted(given[0], token)
        return lambda values: function(*(each(values) for each in given))

    def _close(self) -> None:
        if not self._has(")"):
            end = self._next.kind == "end"
            raise _faulty("unfinished" if end else "unexpected", self._next)
        self._take()

    def _deeper(self, token: _Token) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _faulty("too_deep", token)


def _joined(
    left: Evaluate, right: Evaluate, join: Callable[[Fraction, Fraction], Fraction]
) -> Evaluate:
    return lambda values: join(left(values), right(values))


def _divided(left: Evaluate, right: Evaluate, token: _Token) -> Evaluate:
    def quotient(values: Values) -> Fraction:
        divisor = right(values)
        if not divisor:
            raise _Fails(token.column, "zero_division")
        return left(values) / divisor

    return quotient


def _rooted(inner: Evaluate, token: _Token) -> Evaluate:
    def root(values: Values) -> Fraction:
        value = inner(values)
        if value < 0:
            raise _Fails(token.column, "root")
        return _root(value)

    return root
