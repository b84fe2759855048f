"""Judged contacts under another card: totals, flips, and what cannot be compared."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.evaluations import CardRef, Mark, Purpose
from qa_desk.domain.figures import Mean, PurposeCount
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.what_if import Flip, StoredAnswers, WhatIf
from qa_desk.errors import Cancelled
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.engine import band, score
from qa_desk.scoring.model import Band, ErrorClass, Gate, GateEffect, Scorecard
from qa_desk.services import scorecards, what_if
from qa_desk.services.desk import Desk
from qa_desk.services.periods import BadMonth
from qa_desk.services.what_if import NothingInMonth, NothingToReplay, Question
from qa_desk.stats.intervals import bootstrap_mean, mean_interval, wilson
from tests.unit.scoring.cards import NA, F, a_card, a_criterion, answers, critical
from tests.unit.services.quality import (
    CARD,
    CLEAN,
    a_ready_desk,
    add_contact,
    evaluate,
    later,
    lost,
    marks,
    not_applicable,
)

OLD = replace(a_card(a_criterion("a", 60), a_criterion("b", 40)), pass_mark=F(60))


def _stored(given: Mapping[str, Answers], purpose: Purpose = Purpose.RANDOM) -> list[StoredAnswers]:
    return [StoredAnswers(name, each, purpose) for name, each in given.items()]


FIVE = _stored(
    {
        "good": answers({"a": 1, "b": 1}),
        "half": answers({"a": 1, "b": 0}),
        "weak": answers({"a": 0, "b": 1}),
        "bad": answers({"a": 0, "b": 0}),
        "none": answers({"a": NA, "b": NA}),
        "fine": answers({"a": 1, "b": NA}),
    }
)


def _asked(new: Scorecard, stored: list[StoredAnswers] = FIVE, minimum: int = 1) -> WhatIf:
    question = Question(OLD, new, minimum)
    return what_if.of_answers(question, stored)(Token(), unheard)


def test_the_same_card_flips_nothing() -> None:
    found = _asked(OLD)
    assert (found.flips, found.gated, found.lacking) == ((), (), ())
    assert (found.compared, found.raised, found.lowered) == (6, 0, 0)
    assert (found.change.value, found.change.n) == (F(0), 5)
    assert found.old.mean == found.new.mean
    assert found.old.mean.value == F(300, 5)


def test_a_higher_mark_flips_who_lies_between() -> None:
    found = _asked(replace(OLD, pass_mark=F(80)))
    assert [(each.stored.contact, each.flip) for each in found.flips] == [("half", Flip.TO_FAIL)]
    assert (found.old.passed.good, found.old.passed.n) == (3, 5)
    assert found.old.passed.interval == wilson(3, 5)
    assert (found.new.passed.good, found.new.passed.interval) == (2, wilson(2, 5))


def test_other_weights_flip_both_ways_the_largest_change_first() -> None:
    new = replace(a_card(a_criterion("a", 20), a_criterion("b", 80)), pass_mark=F(60))
    found = _asked(new)
    flips = {each.stored.contact: (each.flip, each.change) for each in found.flips}
    assert flips == {"half": (Flip.TO_FAIL, F(-40)), "weak": (Flip.TO_PASS, F(40))}
    assert [each.stored.contact for each in found.contacts[:2]] == ["half", "weak"]
    assert len(found.contacts) == len(FIVE)
    assert (found.raised, found.lowered, found.change.value) == (1, 1, F(0))


def test_the_interval_of_the_change_is_that_of_the_pairs() -> None:
    new = a_card(a_criterion("a", 20), a_criterion("b", 80))
    changes = [F(0), F(-40), F(40), F(0), F(0)]
    assert _asked(new).change.interval == bootstrap_mean(changes, Random(1))


def test_very_many_contacts_get_students_interval() -> None:
    many = FIVE[:3] * 400
    found = _asked(OLD, many)
    scores = [F(100), F(60), F(40)] * 400
    assert found.old.mean.interval == mean_interval(scores)


def test_what_the_new_card_asks_in_addition_is_never_guessed() -> None:
    new = replace(
        a_card(a_criterion("a", 60), a_criterion("b", 40), a_criterion("c", 1)), pass_mark=F(90)
    )
    found = _asked(new)
    assert (found.compared, found.incomplete, len(found.lacking)) == (0, 6, 6)
    assert (found.missing, found.gaps) == ({"c": 6}, {})
    assert found.flips == ()
    assert found.new.mean == Mean(F(0), 0, 1)
    assert all(each.change is None and each.flip is None for each in found.contacts)


def test_an_option_that_is_gone_is_told_and_its_contact_counted_apart() -> None:
    new = a_card(a_criterion("a", 60), critical(a_criterion("b", 40)))
    section = new.sections[0]
    narrow = replace(section.criteria[0], options=section.criteria[0].options[1:])
    new = replace(new, sections=(replace(section, criteria=(narrow, section.criteria[1])),))
    found = _asked(new)
    assert found.unfit == {"a": 2}
    assert {each.stored.contact for each in found.lacking} == {"weak", "bad"}
    assert (found.compared, found.incomplete) == (4, 2)


def test_what_is_no_longer_asked_keeps_no_contact_out() -> None:
    found = _asked(a_card(a_criterion("b", 40)))
    assert (found.unknown, found.compared) == ({"a": 6}, 6)


def test_answers_that_the_old_card_lacks_keep_a_contact_out() -> None:
    found = _asked(OLD, _stored({"x": answers({"a": 1})}))
    assert (found.gaps, found.missing, found.incomplete) == ({"b": 1}, {}, 1)


def test_a_gate_that_is_newly_hit_is_told_even_where_the_verdict_stays() -> None:
    stop = Gate(GateEffect.CONTACT)
    new = replace(
        a_card(a_criterion("a", 60, gate=stop), a_criterion("b", 40)), pass_mark=OLD.pass_mark
    )
    found = _asked(new)
    assert {each.stored.contact: each.gates_new for each in found.gated} == {
        "weak": ("a",),
        "bad": ("a",),
    }
    assert (found.flips, found.old.gates, found.new.gates) == ((), {}, {"a": 2})
    back = what_if.of_answers(Question(new, OLD, 1), FIVE)(Token(), unheard)
    assert {e.stored.contact for e in back.contacts if e.gates_gone} == {"weak", "bad"}


def test_a_gate_with_another_effect_is_another_gate() -> None:
    old, new = (
        a_card(a_criterion("a", gate=Gate(effect)), a_criterion("b"))
        for effect in (GateEffect.SECTION, GateEffect.CONTACT)
    )
    found = what_if.of_answers(Question(old, new, 1), FIVE)(Token(), unheard)
    assert {each.gates_new for each in found.gated} == {("a",)}


def test_accuracy_by_class_is_that_of_the_whole_contacts() -> None:
    new = a_card(critical(a_criterion("a"), ErrorClass.CUSTOMER), a_criterion("b"))
    found = _asked(new)
    assert (found.old.critical.any.n, found.old.critical.customer.n) == (0, 0)
    share = found.new.critical.customer
    assert (share.good, share.n, share.interval) == (3, 5, wilson(3, 5))
    assert found.new.critical.business.value is None


def test_only_contacts_drawn_at_random_feed_the_totals() -> None:
    apart = _stored({"t": answers({"a": 1, "b": 0})}, Purpose.TARGETED)
    found = _asked(replace(OLD, pass_mark=F(80)), FIVE + apart)
    assert found.compared == len(FIVE)
    assert found.apart == (PurposeCount(Purpose.TARGETED, 1),)
    assert [each.stored.contact for each in found.flips] == ["half", "t"]
    assert (found.old.passed.n, found.old.mean.n) == (5, 5)


def test_too_few_contacts_tell_nothing_in_sum() -> None:
    found = _asked(OLD, minimum=6)
    assert (found.old.mean.value, found.old.mean.interval) == (None, None)
    assert (found.old.passed.value, found.old.passed.interval) == (None, None)
    assert (found.change.value, len(found.contacts)) == (None, 6)


def test_bands_are_told_by_both_cards() -> None:
    bands = (Band("low", {}, F(0)), Band("high", {}, F(90)))
    found = _asked(replace(OLD, bands=bands))
    assert {(each.old_band, each.new_band) for each in found.contacts} == {
        (None, "low"),
        (None, "high"),
        (None, None),
    }


def test_a_replay_stops_when_it_is_no_longer_wanted() -> None:
    token = Token()
    token.cancel()
    with pytest.raises(Cancelled):
        what_if.of_answers(Question(OLD, OLD), FIVE)(token, unheard)


def test_progress_is_told_by_the_contact_at_hand() -> None:
    heard: list[tuple[float, str]] = []
    many = FIVE * 20
    what_if.of_answers(Question(OLD, OLD), many)(Token(), lambda f, n: heard.append((f, n)))
    assert heard == [(0, "good"), (50 / 120, "weak"), (100 / 120, "none")]


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1)), min_size=1, max_size=8))
def test_each_contact_scores_as_the_engine_scores_it(pairs: list[tuple[int, int]]) -> None:
    new = replace(a_card(a_criterion("a", 3), a_criterion("b", 5)), pass_mark=F(50))
    stored = _stored({str(i): answers({"a": a, "b": b}) for i, (a, b) in enumerate(pairs)})
    for each in _asked(new, stored).contacts:
        for card, standing, name in (
            (OLD, each.old, each.old_band),
            (new, each.new, each.new_band),
        ):
            result = score(card, each.stored.answers)
            assert (standing.score, standing.passed) == (result.score, result.passed)
            assert name == band(card, result.score)


@pytest.fixture
def ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as opened:
        yield opened


def _evaluated(desk: Desk) -> None:
    """Six contacts: four random ones, of which one was in November, a targeted one and a draft."""
    judged: list[tuple[str, Mapping[str, Mark], Purpose]] = [
        ("clean", CLEAN, Purpose.RANDOM),
        ("greeting", marks(greeting=lost("late")), Purpose.RANDOM),
        ("november", marks(solution=not_applicable()), Purpose.RANDOM),
        ("rude", marks(tone=lost("rude")), Purpose.RANDOM),
        ("chosen", marks(greeting=lost("late")), Purpose.TARGETED),
    ]
    for name, given_marks, purpose in judged:
        at = later(31) if name == "november" else later(0)
        evaluate(desk, add_contact(desk, name, at=at), given_marks, purpose=purpose)


def _stricter() -> Scorecard:
    text = CARD.replace("pass_mark: 80", "pass_mark: 90").replace("version: 1", "version: 2")
    found = scorecards.card_of(text)
    assert found.pass_mark == Fraction(90)
    return found


def test_the_evaluations_of_a_card_are_replayed(ready: tuple[Desk, CardRef]) -> None:
    desk, ref = ready
    _evaluated(desk)
    question = Question(scorecards.card(desk, ref), _stricter(), 1)
    found = what_if.of_evaluations(desk, question, ref)(Token(), unheard)
    assert found.compared == 4
    flips = {each.stored.contact: each.flip for each in found.flips}
    assert flips == {"greeting": Flip.TO_FAIL, "chosen": Flip.TO_FAIL}
    assert all(each.stored.evaluation and each.stored.contact_id for each in found.contacts)
    october = what_if.of_evaluations(desk, question, ref, "2026-10")(Token(), unheard)
    assert october.compared == 3


def test_nothing_to_replay_is_said(ready: tuple[Desk, CardRef]) -> None:
    desk, ref = ready
    question = Question(scorecards.card(desk, ref), _stricter())
    with pytest.raises(NothingToReplay):
        what_if.of_evaluations(desk, question, ref)(Token(), unheard)
    with pytest.raises(NothingInMonth) as month:
        what_if.of_evaluations(desk, question, ref, "2026-10")(Token(), unheard)
    assert month.value.facts == {"id": "small", "version": 1, "month": "2026-10"}
    with pytest.raises(BadMonth):
        what_if.of_evaluations(desk, question, ref, "October")


def test_the_minimum_is_that_of_the_settings(ready: tuple[Desk, CardRef]) -> None:
    desk, _ref = ready
    assert what_if.minimum(desk) == 5
    assert (
        what_if.minimum(replace(desk, settings=desk.settings.with_value("minimum_shown", 9))) == 9
    )
