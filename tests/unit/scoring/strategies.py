"""Any card with any answers, for hypothesis."""

from dataclasses import dataclass, replace
from fractions import Fraction

from hypothesis import strategies as st

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.conditions import AllOf, AnyOf, Chosen, Condition, Not, Skipped
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import (
    Criterion,
    ErrorClass,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Option,
    Range,
    Role,
    Scorecard,
    Section,
    Severity,
)
from qa_desk.scoring.result import Result
from tests.unit.scoring.cards import NA, an_error, scale

WEIGHTS = st.sampled_from(
    [Fraction(n, d) for n, d in ((0, 1), (1, 8), (1, 3), (1, 1), (5, 2), (50, 1))]
)
CAPS = st.sampled_from([Fraction(0), Fraction(100, 3), Fraction(50), Fraction(100)])
TYPES = (an_error("small", 7), an_error("grave", 60, Severity.CRITICAL, ErrorClass.CUSTOMER))
SHARES: list[Method] = [method for method in Method if method is not Method.DEDUCTION]


@dataclass(frozen=True)
class Case:
    card: Scorecard
    answers: Answers

    def result(self) -> Result:
        return score(self.card, self.answers)


@st.composite
def gates(draw: st.DrawFn) -> Gate:
    effect = draw(st.sampled_from(GateEffect))
    trigger = draw(st.sampled_from(GateTrigger))
    return Gate(effect, trigger, draw(CAPS), ("0", "1", "low"))


@st.composite
def criteria(draw: st.DrawFn, name: str) -> Criterion:
    return Criterion(
        name,
        {},
        scale(draw(st.integers(0, 4))),
        draw(WEIGHTS),
        na=draw(
            st.sampled_from([policy for policy in NaPolicy if policy is not NaPolicy.FORBIDDEN])
        ),
        severity=draw(st.sampled_from(Severity)),
        classes=draw(st.frozensets(st.sampled_from(ErrorClass))),
        gate=draw(gates()),
        multiple=draw(st.booleans()),
    )


@st.composite
def conditions(draw: st.DrawFn, names: list[str]) -> Condition:
    """Conditions over these criteria, nested."""
    name = st.sampled_from(names)
    one: Condition = Chosen(draw(name), ("1", draw(st.sampled_from("02"))))
    two: Condition = Skipped(draw(name))
    forms: list[Condition] = [one, Not(one), AllOf((one, Not(two))), AnyOf((two, Not(one)))]
    return draw(st.sampled_from(forms))


@st.composite
def extended(draw: st.DrawFn, criterion: Criterion, earlier: list[str]) -> Criterion:
    """The criterion as a bonus, a rider, a number or with a condition."""
    role = draw(st.sampled_from(Role))
    cap = draw(st.sampled_from([None, Fraction(0), Fraction(20, 3)]))
    condition = None
    if bool(earlier) and draw(st.booleans()):
        condition = draw(conditions(earlier))
    ranges = (
        Range(None, Fraction(5), Fraction(2), "low", draw(st.booleans())),
        Range(Fraction(5), None, Fraction(1), "high"),
    )
    kind = draw(st.sampled_from(["options", "ranges", "text", "bonus"]))
    if kind == "ranges":
        criterion = replace(criterion, options=(), ranges=ranges, multiple=False)
    if kind == "text":
        criterion = replace(criterion, options=(), multiple=False, text=True)
        role = Role.RIDER
    if kind == "bonus":
        extra = Option("extra", {}, Fraction(draw(st.integers(0, 9))), bonus=True)
        criterion = replace(criterion, options=(*criterion.options, extra))
    others = tuple(draw(st.lists(gates(), max_size=2)))
    return replace(criterion, role=role, cap=cap, visible_if=condition, other_gates=others)


@st.composite
def cases(draw: st.DrawFn, methods: list[Method] | None = None, *, plain: bool = True) -> Case:
    """Cards with answers; those that are not plain have bonuses, riders, numbers, conditions."""
    names: list[str] = []
    sections: list[Section] = []
    for i in range(draw(st.integers(1, 3))):
        own = []
        for j in range(draw(st.integers(1, 3))):
            criterion = draw(criteria(f"c{i}{j}"))
            own.append(criterion if plain else draw(extended(criterion, list(names))))
            names.append(criterion.id)
        parent = None if plain else draw(st.sampled_from([None, *(s.id for s in sections)]))
        sections.append(Section(f"s{i}", {}, tuple(own), draw(WEIGHTS), parent))
    method = draw(st.sampled_from(methods or list(Method)))
    card = Scorecard("card", 1, {}, tuple(sections), method, error_types=TYPES)
    if not plain:
        limit = draw(st.sampled_from([None, Fraction(0), Fraction(10, 3), Fraction(30)]))
        ceiling = draw(st.sampled_from([None, Fraction(100), Fraction(110)]))
        card = replace(card, bonus_cap=limit, ceiling=ceiling, pass_mark=Fraction(80))
    return Case(card, draw(answers_to(card)))


@st.composite
def answers_to(draw: st.DrawFn, card: Scorecard) -> Answers:
    chosen_now: dict[str, Answer] = {}
    for criterion in card.criteria():
        options = [chosen(option.id) for option in criterion.options]
        if criterion.multiple:
            options.append(chosen(*(option.id for option in criterion.options)))
        if criterion.ranges:
            options = [Answer(number=Fraction(number)) for number in (0, 5, 9)]
        if criterion.text:
            options = [Answer()]
        chosen_now[criterion.id] = draw(st.sampled_from([*options, NA]))
    ids = [None, *chosen_now]
    marks = st.builds(ErrorMark, st.sampled_from(["small", "grave"]), st.sampled_from(ids))
    return Answers(chosen_now, tuple(draw(st.lists(marks, max_size=3))))


WHOLE = cases(plain=False)
"""Cards with everything a card can have."""
