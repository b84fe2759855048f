"""What holds for every card and all answers."""

from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.scoring.answers import Answers, ErrorMark
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.faults import check
from qa_desk.scoring.model import (
    NaPolicy,
    Role,
)
from qa_desk.scoring.rescoring import Rescorer
from qa_desk.scoring.visibility import hidden
from tests.unit.scoring.strategies import SHARES, WHOLE, Case, cases


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
    tops = set(case.card.tops().values())
    assert total == sum(each.applied_weight for each in result.sections if each.id in tops)


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


@settings(max_examples=100)
@given(WHOLE, st.integers(0, 3))
def test_rescoring_gives_what_the_engine_gives(case: Case, left_out: int) -> None:
    given = dict(list(case.answers.given.items())[left_out:])
    answers = replace(case.answers, given=given)
    found, result = Rescorer(case.card).standing(answers), score_draft(case.card, answers)
    assert (found.score, found.before_gates) == (result.score, result.before_gates)
    assert (found.gates, found.passed) == (result.gates, result.passed)
    assert found.critical == result.critical
    missing = {f.criterion for f in check(case.card, answers) if f.code == "missing"}
    assert (set(found.missing), found.unfit, found.unknown) == (missing, (), ())
