"""Small scorecards for the tests, built in a line or two."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.model import (
    Criterion,
    ErrorClass,
    ErrorType,
    Gate,
    GateEffect,
    Method,
    NaPolicy,
    Option,
    Scorecard,
    Section,
    Severity,
)

F = Fraction
NA = Answer(na=True)
COMPLIANCE = frozenset({ErrorClass.COMPLIANCE})


def scale(most: int) -> tuple[Option, ...]:
    """Options "0" to `most`, each worth its own name."""
    return tuple(Option(str(i), {}, F(i)) for i in range(most + 1))


def a_criterion(
    name: str,
    weight: int | Fraction = 1,
    most: int = 1,
    na: NaPolicy = NaPolicy.EXCLUDE,
    gate: Gate | None = None,
) -> Criterion:
    return Criterion(name, {}, scale(most), F(weight), na=na, gate=gate or Gate())


def critical(criterion: Criterion, *classes: ErrorClass) -> Criterion:
    return replace(criterion, severity=Severity.CRITICAL, classes=frozenset(classes))


def a_card(
    *criteria: Criterion, method: Method = Method.FLAT_SHARE, errors: tuple[ErrorType, ...] = ()
) -> Scorecard:
    """A card of one section."""
    return Scorecard("card", 1, {}, (Section("all", {}, criteria),), method, error_types=errors)


def an_error(
    code: str, weight: int = 0, severity: Severity = Severity.NON_CRITICAL, *classes: ErrorClass
) -> ErrorType:
    return ErrorType(code, {}, severity, frozenset(classes), F(weight))


def answers(given: Mapping[str, int | Answer], *errors: ErrorMark) -> Answers:
    """Answers by the name of the option, or as they are."""
    return Answers(
        {k: v if isinstance(v, Answer) else chosen(str(v)) for k, v in given.items()}, errors
    )


def the_form(method: Method = Method.FLAT_SHARE, gate: Gate | None = None) -> Scorecard:
    """The form of the vectors: sections of 20, 50 and 30, C1 a compliance gate without weight."""
    c1 = critical(a_criterion("C1", 0, gate=gate), ErrorClass.COMPLIANCE)
    a = (a_criterion("A1", 5), a_criterion("A2", 10, 2), a_criterion("A3", 5))
    b = (a_criterion("B1", 15), a_criterion("B2", 20, 2), a_criterion("B3", 15))
    c = (c1, a_criterion("C2", 10), a_criterion("C3", 20))
    sections = (
        Section("A", {}, a, F(20)),
        Section("B", {}, b, F(50)),
        Section("C", {}, c, F(30)),
    )
    return Scorecard("form", 1, {}, sections, method)


def the_answers(**changes: int | Answer) -> Answers:
    """The answers of the vectors, with changes."""
    given: dict[str, int | Answer] = {"A1": 1, "A2": 1, "A3": NA, "B1": 1, "B2": 1, "B3": 1}
    given |= {"C1": 1, "C2": 0, "C3": 1}
    return answers(given | changes)


ZERO_CONTACT = Gate(GateEffect.CONTACT)
