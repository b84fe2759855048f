"""What holds for every card and all answers."""

from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.scoring.answers import Answer, Answers, ErrorMark, chosen
from qa_desk.scoring.conditions import AllOf, AnyOf, Chosen, Condition, Not, Skipped
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.model import (
    Criterion,
    ErrorClass,
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Range,
    Role,
    Scorecard,
    Section,
    Severity,
)
from qa_desk.scoring.result import Result
from qa_desk.scoring.visibility import hidden
from tests.unit.scoring.cards import NA, an_error, scale

WEIGHTS = st.fractions(0, 50, max_denominator=8)
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
    return Gate(effect, trigger, draw(st.fractions(0, 100, max_denominator=3)), ("0", "1"))


@st.composite
def criteria(draw: st.DrawFn, name: str) -> Criterion:
    return Criterion(
        name,
        {},
        scale(draw(st.integers(0, 4))),
        draw(WEIGHTS),
        na=draw(st.sampled_from([NaPolicy.EXCLUDE, NaPolicy.ZERO, NaPolicy.FAIL])),
        severity=draw(st.sampled_from(Severity)),
        classes=draw(st.frozensets(st.sampled_from(ErrorClass))),
        gate=draw(gates()),
        multiple=draw(st.booleans()),
    )


def conditions(names: list[str]) -> st.SearchStrategy[Condition]:
    """Conditions over these criteria, nested."""
    name = st.sampled_from(names)
    options = st.lists(st.sampled_from("012"), min_size=1, max_size=2).map(tuple)
    leaf: st.SearchStrategy[Condition] = st.builds(Chosen, name, options) | st.builds(Skipped, name)
    return st.recursive(
        leaf,
        lambda parts: (
            st.builds(Not, parts)
            | st.builds(AllOf, st.lists(parts, min_size=1, max_size=3).map(tuple))
            | st.builds(AnyOf, st.lists(parts, min_size=1, max_size=3).map(tuple))
        ),
        max_leaves=4,
    )


@st.composite
def extended(draw: st.DrawFn, criterion: Criterion, earlier: list[str]) -> Criterion:
    """The criterion as a bonus, a rider, a number or with a condition."""
    role = draw(st.sampled_from(Role))
    cap = draw(st.none() | st.fractions(0, 20, max_denominator=3))
    condition = draw(st.none() | conditions(earlier)) if earlier else None
    ranges = (Range(None, Fraction(5), Fraction(2)), Range(Fraction(5), None, Fraction(1)))
    if draw(st.booleans()):
        criterion = replace(criterion, options=(), ranges=ranges, multiple=False)
    return replace(criterion, role=role, cap=cap, visible_if=condition)


@st.composite
def cases(draw: st.DrawFn, methods: list[Method] | None = None, *, plain: bool = True) -> Case:
    """Cards with answers; those that are not plain have bonuses, riders, numbers, conditions."""
    names: list[str] = []
    sections = []
    for i in range(draw(st.integers(1, 3))):
        own = []
        for j in range(draw(st.integers(1, 3))):
            criterion = draw(criteria(f"c{i}{j}"))
            own.append(criterion if plain else draw(extended(criterion, list(names))))
            names.append(criterion.id)
        sections.append(Section(f"s{i}", {}, tuple(own), draw(WEIGHTS)))
    method = draw(st.sampled_from(methods or list(Method)))
    card = Scorecard("card", 1, {}, tuple(sections), method, error_types=TYPES)
    if not plain:
        limit = draw(st.none() | st.fractions(0, 30, max_denominator=3))
        ceiling = draw(st.none() | st.just(Fraction(100)) | st.just(Fraction(110)))
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
        chosen_now[criterion.id] = draw(st.sampled_from([*options, NA]))
    ids = [None, *chosen_now]
    marks = st.builds(ErrorMark, st.sampled_from(["small", "grave"]), st.sampled_from(ids))
    return Answers(chosen_now, tuple(draw(st.lists(marks, max_size=3))))


WHOLE = cases(plain=False)
"""Cards with everything a card can have."""


@settings(max_examples=40)
@given(cases())
def test_a_score_lies_between_0_and_100(case: Case) -> None:
    result = case.result()
    numbers = [result.score, result.before_gates, *(s.score for s in result.sections)]
    assert all(0 <= number <= 100 for number in numbers if number is not None)


@settings(max_examples=40)
@given(WHOLE)
def test_gates_never_raise_a_score(case: Case) -> None:
    result = case.result()
    if result.before_gates is not None:
        assert result.score is not None
        assert result.score <= result.before_gates


@settings(max_examples=40)
@given(WHOLE, st.sampled_from(["small", "grave"]))
def test_adding_an_error_never_raises_a_score(case: Case, code: str) -> None:
    more = replace(case.answers, errors=(*case.answers.errors, ErrorMark(code)))
    before, after = case.result(), score(case.card, more)
    if before.score is not None:
        assert after.score is not None
        assert after.score <= before.score
    assert after.defects >= before.defects
    assert (after.critical.any or 0) >= (before.critical.any or 0)


@settings(max_examples=40)
@given(WHOLE, st.integers(0, 2**32))
def test_order_does_not_matter(case: Case, seed: int) -> None:
    shuffled = Random(seed).sample(case.card.sections, len(case.card.sections))
    sections = tuple(replace(s, criteria=tuple(reversed(s.criteria))) for s in shuffled)
    answers = replace(case.answers, errors=tuple(reversed(case.answers.errors)))
    before, after = case.result(), score(replace(case.card, sections=sections), answers)
    assert (before.score, before.before_gates) == (after.score, after.before_gates)
    assert before.critical == after.critical
    assert set(before.sections) == set(after.sections)


@settings(max_examples=40)
@given(cases(SHARES, plain=False), st.fractions(Fraction(1, 9), 9, max_denominator=9))
def test_multiplying_all_weights_by_a_number_changes_nothing(case: Case, by: Fraction) -> None:
    sections = tuple(
        replace(
            section,
            weight=section.weight * by,
            criteria=tuple(replace(c, weight=c.weight * by) for c in section.criteria),
        )
        for section in case.card.sections
    )
    before, after = case.result(), score(replace(case.card, sections=sections), case.answers)
    assert (before.score, before.before_gates) == (after.score, after.before_gates)
    assert before.sections == after.sections


@settings(max_examples=40)
@given(cases())
def test_not_applicable_and_excluded_equals_the_card_without_the_criterion(case: Case) -> None:
    gone = {
        criterion.id
        for criterion in case.card.criteria()
        if criterion.na is NaPolicy.EXCLUDE and case.answers.given[criterion.id].na
    }
    sections = tuple(
        replace(section, criteria=tuple(c for c in section.criteria if c.id not in gone))
        for section in case.card.sections
    )
    kept = {k: v for k, v in case.answers.given.items() if k not in gone}
    errors = tuple(e for e in case.answers.errors if e.criterion not in gone)
    without = score(replace(case.card, sections=sections), Answers(kept, errors))
    with_na = score(case.card, replace(case.answers, errors=errors))
    assert replace(with_na, explanation=()) == replace(without, explanation=())
    assert [t for t in with_na.explanation if t.criterion not in gone] == list(without.explanation)


@settings(max_examples=40)
@given(WHOLE)
def test_the_explanation_sums_to_the_score_before_gates(case: Case) -> None:
    result = case.result()
    assert sum(term.contribution for term in result.explanation) == (result.before_gates or 0)


@settings(max_examples=40)
@given(cases(SHARES))
def test_each_term_is_its_weight_times_the_share_of_its_points(case: Case) -> None:
    for term in case.result().explanation:
        if term.points is not None and term.possible:
            assert term.contribution == term.applied_weight * term.points / term.possible


@settings(max_examples=40)
@given(cases(SHARES, plain=False))
def test_applied_weights_are_the_whole_or_nothing(case: Case) -> None:
    result = case.result()
    total = sum(term.applied_weight for term in result.explanation)
    assert total == (0 if result.before_gates is None else 100)
    assert total == sum(section.applied_weight for section in result.sections)


@settings(max_examples=60)
@given(WHOLE)
def test_what_is_hidden_equals_the_card_without_it(case: Case) -> None:
    gone = hidden(case.card, case.answers)
    sections = tuple(
        replace(
            section,
            criteria=tuple(
                replace(c, visible_if=None) for c in section.criteria if c.id not in gone
            ),
        )
        for section in case.card.sections
    )
    kept = {k: v for k, v in case.answers.given.items() if k not in gone}
    errors = tuple(e for e in case.answers.errors if e.criterion not in gone)
    without = score(replace(case.card, sections=sections), Answers(kept, errors))
    assert replace(case.result(), explanation=()) == replace(without, explanation=())


@settings(max_examples=40)
@given(WHOLE)
def test_riders_change_no_figure(case: Case) -> None:
    riders = {c.id for c in case.card.criteria() if c.role is Role.RIDER}
    sections = tuple(
        replace(
            section,
            criteria=tuple(
                replace(c, visible_if=None) for c in section.criteria if c.id not in riders
            ),
        )
        for section in case.card.sections
    )
    bare = replace(
        case.card,
        sections=tuple(
            replace(s, criteria=tuple(replace(c, visible_if=None) for c in s.criteria))
            for s in case.card.sections
        ),
    )
    answers = Answers({k: v for k, v in case.answers.given.items() if k not in riders})
    with_riders = score(bare, Answers(case.answers.given))
    without = score(replace(case.card, sections=sections), answers)
    assert (with_riders.score, with_riders.before_gates) == (without.score, without.before_gates)
    assert (with_riders.gates, with_riders.bonus) == (without.gates, without.bonus)
    assert (with_riders.opportunities, with_riders.defects) == (
        without.opportunities,
        without.defects,
    )


@settings(max_examples=40)
@given(WHOLE)
def test_caps_hold_and_a_bonus_never_lowers_a_score(case: Case) -> None:
    result = case.result()
    limit, ceiling = case.card.bonus_cap, case.card.ceiling
    assert 0 <= result.bonus <= (result.bonus if limit is None else limit)
    if result.before_gates is not None and ceiling is not None:
        assert result.before_gates <= ceiling
    if result.before_gates is not None:
        assert 0 <= result.before_gates - result.bonus <= 100
    assert all(0 <= s.score <= 100 for s in result.sections if s.score is not None)


@settings(max_examples=40)
@given(WHOLE)
def test_a_complete_form_scores_as_a_draft_does(case: Case) -> None:
    assert score_draft(case.card, case.answers) == case.result()
