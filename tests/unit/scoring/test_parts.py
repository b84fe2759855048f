"""What cards of other products need: parts of sections, several gates, bonus answers, texts."""

from dataclasses import replace
from fractions import Fraction

import pytest

from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, chosen
from qa_desk.scoring.compare import differences
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.faults import Incomplete, check
from qa_desk.scoring.model import (
    Criterion,
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
)
from qa_desk.scoring.rescoring import Rescorer
from qa_desk.scoring.result import GateHit
from tests.unit.scoring.cards import F, a_card, a_criterion, answers


def _listed(effect: GateEffect, *options: str, target: str | None = None) -> Gate:
    return Gate(effect, GateTrigger.LISTED, options=options, target=target)


def _nested(*gates: Gate, method: Method = Method.SECTION_SHARE) -> Scorecard:
    """Section one of weight 60 with a and a part with b and c; section two of weight 40 with d."""
    a = replace(a_criterion("a", most=3), gate=gates[0] if gates else Gate(), other_gates=gates[1:])
    part = Section("part", {}, (a_criterion("b"), a_criterion("c")), F(7), "one")
    two = Section("two", {}, (a_criterion("d"),), F(40))
    return Scorecard("c", 1, {}, (Section("one", {}, (a,), F(60)), part, two), method)


def test_the_criteria_of_a_part_share_the_weight_of_the_section_around_it() -> None:
    result = score(_nested(), answers({"a": 3, "b": 0, "c": 1, "d": 1}))
    assert result.score == F(80)
    assert [term.applied_weight for term in result.explanation] == [20, 20, 20, 40]


def test_a_section_is_scored_with_its_parts_and_a_part_by_itself() -> None:
    result = score(_nested(), answers({"a": 3, "b": 0, "c": 1, "d": 1}))
    assert [(s.id, s.score, s.applied_weight) for s in result.sections] == [
        ("one", F(200, 3), F(60)),
        ("part", F(50), F(40)),
        ("two", F(100), F(40)),
    ]


def test_points_of_a_part_are_weighed_as_those_of_the_section_around_it() -> None:
    result = score(
        _nested(method=Method.WEIGHTED_POINTS), answers({"a": 3, "b": 0, "c": 1, "d": 0})
    )
    assert result.score == F(100 * (3 + 1) * 60, 5 * 60 + 40)


def test_a_gate_on_a_part_takes_only_what_the_part_earned() -> None:
    card = _nested(_listed(GateEffect.SECTION, "2", target="part"))
    result = score(card, answers({"a": 2, "b": 1, "c": 1, "d": 1}))
    assert (result.before_gates, result.score) == (F(280, 3), F(160, 3))
    assert [s.score for s in result.sections] == [F(200, 9), 0, 100]


def test_a_gate_on_a_section_takes_its_parts_too() -> None:
    card = _nested(_listed(GateEffect.SECTION, "2"))
    result = score(card, answers({"a": 2, "b": 1, "c": 1, "d": 1}))
    assert result.score == F(40)
    assert [s.score for s in result.sections] == [0, 0, 100]


def test_a_gate_on_a_part_that_does_not_apply_leaves_it_without_a_score() -> None:
    card = _nested(_listed(GateEffect.SECTION, "2", target="part"))
    na = NOT_APPLICABLE
    result = score(card, answers({"a": 2, "b": na, "c": na, "d": 1}))
    assert [s.score for s in result.sections] == [F(200, 3), None, 100]


@pytest.mark.parametrize(
    ("points", "hits", "final"),
    [
        (3, (), F(100)),
        (2, (GateHit("a", GateEffect.SECTION, "two"),), F(160, 3)),
        (1, (GateHit("a", GateEffect.CAP, cap=F(5)),), F(5)),
        (0, (GateHit("a", GateEffect.CONTACT),), F(0)),
    ],
)
def test_each_answer_has_a_gate_of_its_own(
    points: int, hits: tuple[GateHit, ...], final: Fraction
) -> None:
    card = _nested(
        _listed(GateEffect.SECTION, "2", target="two"),
        Gate(GateEffect.CAP, GateTrigger.LISTED, F(5), ("1",)),
        _listed(GateEffect.CONTACT, "0"),
    )
    given = answers({"a": points, "b": 1, "c": 1, "d": 1})
    result = score(card, given)
    assert (result.gates, result.score) == (hits, final)
    assert Rescorer(card).standing(given).gates == hits


def test_one_answer_may_fire_several_gates() -> None:
    card = _nested(
        _listed(GateEffect.SECTION, "0", target="two"),
        Gate(GateEffect.CAP, GateTrigger.ZERO, F(50)),
    )
    result = score(card, answers({"a": 0, "b": 1, "c": 1, "d": 1}))
    assert [hit.effect for hit in result.gates] == [GateEffect.SECTION, GateEffect.CAP]
    assert result.score == F(40)


def _ranged(*gates: Gate, method: Method = Method.POINTS) -> Scorecard:
    ranges = (
        Range(F(0), F(9), F(10)),
        Range(F(10), F(19), F(5), "slow"),
        Range(F(20), None, F(15), "fast", bonus=True),
    )
    own = Criterion("a", {}, (), ranges=ranges, gate=gates[0] if gates else Gate())
    return a_card(own, a_criterion("b", most=10), method=method)


def test_a_range_fires_a_gate() -> None:
    card = _ranged(_listed(GateEffect.CONTACT, "slow"))
    assert score(card, answers({"a": Answer(number=F(15)), "b": 10})).score == 0
    assert score(card, answers({"a": Answer(number=F(5)), "b": 10})).score == 100


def test_a_bonus_among_the_ranges_earns_beyond_what_could_be_earned() -> None:
    result = score(_ranged(), answers({"a": Answer(number=F(20)), "b": 10}))
    assert (result.score, result.bonus) == (F(125), F(25))
    assert [term.contribution for term in result.explanation] == [75, 50]


def test_a_bonus_option_earns_beyond_what_could_be_earned() -> None:
    options = (Option("no", {}, F(0)), Option("yes", {}, F(4)), Option("wow", {}, F(6), bonus=True))
    card = a_card(Criterion("a", {}, options, F(3)), a_criterion("b"), method=Method.FLAT_SHARE)
    assert score(card, answers({"a": chosen("wow"), "b": 0})).score == F(75) * 6 / 4
    assert score(card, answers({"a": chosen("yes"), "b": 0})).score == F(75)
    assert not score(card, answers({"a": chosen("yes"), "b": 0})).bonus


def test_a_bonus_option_that_earns_no_more_than_the_others_adds_nothing() -> None:
    options = (Option("no", {}, F(0)), Option("yes", {}, F(4)), Option("too", {}, F(4), bonus=True))
    card = a_card(Criterion("a", {}, options, F(3)), a_criterion("b"), method=Method.FLAT_SHARE)
    result = score(card, answers({"a": chosen("too"), "b": 0}))
    assert (result.score, result.bonus) == (F(75), F(0))


def test_the_ceiling_of_a_card_ends_a_bonus_option_too() -> None:
    card = replace(_ranged(), ceiling=F(110))
    given = answers({"a": Answer(number=F(20)), "b": 10})
    assert score(card, given).score == F(110)
    assert Rescorer(card).standing(given).score == F(110)


def test_a_zeroed_section_takes_its_bonus_options_with_it() -> None:
    card = _ranged()
    (section,) = card.sections
    stop = a_criterion("stop", gate=Gate(GateEffect.SECTION, target="all"))
    card = replace(card, sections=(section, Section("more", {}, (stop,))))
    result = score(card, answers({"a": Answer(number=F(20)), "b": 10, "stop": 0}))
    assert (result.before_gates, result.score) == (F(2500, 21), F(0))


def _with_text(na: NaPolicy = NaPolicy.EXCLUDE) -> Scorecard:
    note = Criterion("note", {}, (), role=Role.RIDER, text=True, na=na)
    return a_card(a_criterion("a"), note)


@pytest.mark.parametrize(
    "given", [{"a": 1}, {"a": 1, "note": Answer()}, {"a": 1, "note": NOT_APPLICABLE}]
)
def test_a_text_needs_no_answer_and_changes_nothing(given: dict[str, int | Answer]) -> None:
    result = score(_with_text(), answers(given))
    assert (result.score, result.opportunities) == (F(100), 1)
    assert Rescorer(_with_text()).standing(answers(given)).missing == ()


def test_a_text_takes_neither_an_option_nor_a_number() -> None:
    for answer in (chosen("yes"), Answer(number=F(1))):
        faults = check(_with_text(), answers({"a": 1, "note": answer}))
        assert [(fault.criterion, fault.code) for fault in faults] == [("note", "text_expected")]


def test_a_text_that_always_applies_refuses_na() -> None:
    with pytest.raises(Incomplete, match="na_forbidden"):
        score_draft(_with_text(NaPolicy.FORBIDDEN), answers({"note": NOT_APPLICABLE}))


def test_a_text_that_counts_na_as_zero_still_counts_nothing() -> None:
    result = score(_with_text(NaPolicy.ZERO), answers({"a": 1, "note": NOT_APPLICABLE}))
    assert result.score == 100


def test_a_card_that_only_measures_gives_no_score() -> None:
    rider = replace(a_criterion("a"), role=Role.RIDER)
    result = score(a_card(rider), answers({"a": 0}))
    assert (result.score, result.passed, result.gates) == (None, None, ())


def test_texts_are_not_compared() -> None:
    left, right = answers({"a": 1, "note": NOT_APPLICABLE}), answers({"a": 1})
    assert [each.criterion for each in differences(_with_text(), left, right)] == ["a"]
