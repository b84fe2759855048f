"""What each part of a card means for the score, against the engine itself."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings

from qa_desk.domain import card_document
from qa_desk.scoring.answers import Answers, ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import (
    Gate,
    GateEffect,
    GateTrigger,
    Method,
    NaPolicy,
    Option,
    Role,
    Scorecard,
    Section,
)
from qa_desk.services import card_versions, scorecards
from qa_desk.services.card_weights import (
    Part,
    Stake,
    Stakes,
    best_answers,
    stakes,
    weight_path,
    worst_answers,
)
from tests.unit.scoring.cards import F, a_card, a_criterion, an_error, scale
from tests.unit.scoring.strategies import SHARES, Case, cases


def of(found: Stakes, name: str) -> Stake:
    return next(each for each in found.lines if each.id == name)


def two_sections(method: Method) -> Scorecard:
    """Sections of weights 40 and 60, the first with criteria of 1 and 3, the second with one."""
    first = Section("first", {}, (a_criterion("small", 1), a_criterion("big", 3)), F(40))
    second = Section("second", {}, (a_criterion("only", 4, most=2),), F(60))
    return Scorecard("card", 1, {}, (first, second), method)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (Method.FLAT_SHARE, (F(25, 2), F(75, 2), F(50))),
        (Method.SECTION_SHARE, (F(10), F(30), F(60))),
        # 40·1, 40·3 and 60·4·2 of 640
        (Method.WEIGHTED_POINTS, (F(25, 4), F(75, 4), F(75))),
        # 1, 3 and 4·2 of 12
        (Method.POINTS, (F(25, 3), F(25), F(200, 3))),
    ],
)
def test_shares_follow_the_method(method: Method, expected: tuple[Fraction, ...]) -> None:
    found = stakes(two_sections(method))
    assert tuple(of(found, name).share for name in ("small", "big", "only")) == expected
    assert tuple(of(found, name).loss for name in ("small", "big", "only")) == expected


def test_a_section_is_worth_what_its_criteria_are() -> None:
    found = stakes(two_sections(Method.SECTION_SHARE))
    assert (of(found, "first").share, of(found, "second").share) == (F(40), F(60))
    assert of(found, "first").loss == 40
    assert of(found, "big").of_section == 75


def test_weights_of_sections_count_only_where_the_method_uses_them() -> None:
    counts = {m: of(stakes(two_sections(m)), "first").weighs for m in Method}
    assert [m for m, weighs in counts.items() if weighs] == [
        Method.SECTION_SHARE,
        Method.WEIGHTED_POINTS,
    ]


def test_the_worst_answer_may_still_earn_something() -> None:
    half = replace(a_criterion("half"), options=(Option("a", {}, F(2)), Option("b", {}, F(1))))
    found = stakes(a_card(half))
    assert (of(found, "half").share, of(found, "half").loss) == (F(100), F(50))


@pytest.mark.parametrize(
    ("gate", "left"),
    [
        (Gate(GateEffect.CONTACT), F(0)),
        (Gate(GateEffect.CAP, cap=F(50)), F(50)),
        (Gate(GateEffect.SECTION), F(60)),
    ],
)
def test_a_gate_says_what_is_left_when_it_alone_fails(gate: Gate, left: Fraction) -> None:
    card = two_sections(Method.SECTION_SHARE)
    stop = a_criterion("small", 1, gate=gate)
    first = replace(card.sections[0], criteria=(stop, card.sections[0].criteria[1]))
    found = of(stakes(replace(card, sections=(first, card.sections[1]))), "small")
    assert [each.score for each in found.gates] == [left]
    assert found.loss == 10


def test_a_gate_by_listed_answers_is_tried_with_one_of_them() -> None:
    gate = Gate(GateEffect.CONTACT, GateTrigger.LISTED, options=("2",))
    found = stakes(a_card(a_criterion("odd", most=2, gate=gate), a_criterion("plain")))
    assert [each.score for each in of(found, "odd").gates] == [0]
    assert found.best == 75  # the most without the answer that stops everything


def test_each_of_several_gates_is_told() -> None:
    caps = Gate(GateEffect.CAP, GateTrigger.LISTED, F(30), ("1",))
    own = Gate(GateEffect.CONTACT, GateTrigger.ZERO)
    both = replace(a_criterion("both", most=2, gate=own), other_gates=(caps,))
    found = of(stakes(a_card(both, a_criterion("plain", 9))), "both")
    assert [(each.gate, each.score) for each in found.gates] == [(own, F(0)), (caps, F(30))]


def test_a_bonus_costs_nothing_and_says_what_it_adds() -> None:
    extra = replace(a_criterion("extra", 1), role=Role.BONUS)
    card = replace(a_card(a_criterion("plain", 4), extra), ceiling=F(100))
    found = of(stakes(card), "extra")
    assert (found.share, found.loss, found.gain) == (None, F(0), F(25))


def test_a_rider_is_worth_nothing() -> None:
    rider = replace(a_criterion("rider", 5), role=Role.RIDER)
    found = of(stakes(a_card(a_criterion("plain"), rider)), "rider")
    assert (found.weighs, found.share, found.loss, found.gain) == (False, None, F(0), F(0))


def test_what_a_condition_hides_is_weighed_as_if_it_applied() -> None:
    limited = replace(a_criterion("limited", 3), channels=("chat",))
    found = of(stakes(a_card(a_criterion("plain"), limited)), "limited")
    assert (found.share, found.conditional) == (F(75), True)


def test_na_that_fails_the_contact_is_told() -> None:
    found = stakes(a_card(a_criterion("must", na=NaPolicy.FAIL), a_criterion("plain")))
    assert [each.na_fails for each in found.lines if each.part is Part.CRITERION] == [True, False]


def test_errors_deduct_their_weight_but_never_more_than_there_is() -> None:
    errors = (an_error("small", 7), an_error("huge", 120))
    card = a_card(a_criterion("plain"), method=Method.DEDUCTION, errors=errors)
    found = stakes(card)
    assert (of(found, "small").loss, of(found, "huge").loss) == (F(7), F(100))
    assert (of(found, "plain").share, of(found, "plain").weighs) == (None, False)
    assert (found.best, found.weights) == (F(100), None)


def test_error_types_are_left_out_where_they_deduct_nothing() -> None:
    found = stakes(a_card(a_criterion("plain"), errors=(an_error("small", 7),)))
    assert all(each.part is not Part.ERROR_TYPE for each in found.lines)


def test_weights_add_up_as_the_card_is_checked() -> None:
    assert stakes(two_sections(Method.FLAT_SHARE)).weights == 8
    assert stakes(two_sections(Method.SECTION_SHARE)).weights == 100


def test_a_text_has_no_stake() -> None:
    text = replace(a_criterion("text"), options=(), text=True, role=Role.RIDER)
    found = of(stakes(a_card(a_criterion("plain"), text)), "text")
    assert (found.weighs, found.share, found.loss, found.gates) == (False, None, F(0), ())


@settings(max_examples=60)
@given(case=cases(SHARES, plain=False))
def test_shares_of_all_that_counts_make_up_the_whole(case: Case) -> None:
    found = stakes(case.card)
    shares = [each.share for each in found.lines if each.part is Part.CRITERION and each.share]
    tops = {section.id for section in case.card.sections if section.parent is None}
    wholes = [each.share for each in found.lines if each.id in tops and each.share]
    assert sum(shares) == sum(wholes) == (100 if shares else 0)


@settings(max_examples=60)
@given(case=cases(plain=False))
def test_a_loss_is_what_the_engine_takes(case: Case) -> None:
    card = _open(case.card)
    best, worst = best_answers(card), worst_answers(card)
    bonuses = {c.id: worst[c.id] for c in card.criteria() if c.role is Role.BONUS}
    perfect = {**best, **bonuses}
    whole = score(card, Answers(perfect)).before_gates
    for line in stakes(case.card).lines:
        if line.part is Part.CRITERION and line.role is Role.BASE and line.id in worst:
            missed = score(card, Answers({**perfect, line.id: worst[line.id]})).before_gates
            assert line.loss == (0 if whole is None or missed is None else whole - missed)
        if line.part is Part.ERROR_TYPE:
            marked = score(card, Answers(perfect, (ErrorMark(line.id),))).before_gates
            assert whole is None or marked is None or line.loss == whole - marked


def _open(card: Scorecard) -> Scorecard:
    """The card of which nothing is hidden, and whose bonuses have no end."""
    sections = tuple(
        replace(
            section,
            criteria=tuple(
                replace(c, visible_if=None, channels=(), topics=()) for c in section.criteria
            ),
        )
        for section in card.sections
    )
    return replace(card, sections=sections, ceiling=None)


@pytest.mark.parametrize("path", scorecards.shipped(), ids=lambda path: path.stem)
def test_every_weight_of_a_shipped_card_is_found_in_its_file(path: object) -> None:
    file = next(each for each in scorecards.shipped() if each == path)
    classifier = scorecards.shipped_classifier()
    document = card_versions.written_out(card_versions.of_file(file), classifier)
    for line in stakes(scorecards.read_card(file)).lines:
        place = weight_path(document, line)
        assert place is not None
        written = card_document.at(document, place) if card_document.has(document, place) else None
        # What is not written is 1, and of an error type 0.
        usual = 0 if line.part is Part.ERROR_TYPE else 1
        assert Fraction(str(usual if written is None else written)) == line.weight


def test_no_weight_is_found_for_what_is_not_there() -> None:
    assert weight_path({}, Stake(Part.CRITERION, "gone", {})) is None
    assert weight_path({"error_types": ["bare"]}, Stake(Part.ERROR_TYPE, "bare", {})) is None


def test_a_scale_is_answered_at_its_ends() -> None:
    card = a_card(replace(a_criterion("scale"), options=scale(4)))
    assert best_answers(card)["scale"].options == ("4",)
    assert worst_answers(card)["scale"].options == ("0",)
