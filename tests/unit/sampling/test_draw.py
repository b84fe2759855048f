"""The draw can be repeated from its protocol and favours nobody."""

import itertools
import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.ids import ContactId, SampleId
from qa_desk.domain.sampling import Layer, Protocol, Selection, Stratum
from qa_desk.sampling.draw import FIRST, draw, drawn_again, frame_hash, members_of
from qa_desk.sampling.faults import EmptyFrame, ProtocolDamaged
from qa_desk.sampling.frame import Frame
from qa_desk.sampling.plans import Method, Per, Plan, Spread, StratumKey
from qa_desk.sampling.sharing import shares
from tests.unit.sampling.building import (
    NOON,
    Found,
    a_contact,
    a_protocol,
    a_quota_plan,
    a_simple_plan,
    a_stratified_plan,
    drawn,
    framed,
    ids,
    some,
)

SEEDS = st.integers(0, 2**63 - 1)
TWELVE = some(12)
CHI_SQUARE_11 = 31.26
"""11 degrees of freedom, one in a thousand."""


def in_periods(count: int, periods: int) -> list[Found]:
    return [a_contact(number, period=number % periods) for number in range(1, count + 1)]


def spread(plan: Plan) -> Plan:
    return replace(plan, spread=Spread.WEEKS)


def test_the_same_seed_draws_the_same() -> None:
    assert drawn(a_quota_plan(seed=7), some(60)) == drawn(a_quota_plan(seed=7), some(60))


def test_another_seed_draws_others() -> None:
    first, second = drawn(a_quota_plan(seed=7), some(60)), drawn(a_quota_plan(seed=8), some(60))
    assert ids(first) != ids(second)
    assert first.frame_hash == second.frame_hash


def test_the_draw_is_the_one_that_was_published() -> None:
    result = drawn(a_simple_plan(5, seed=20261001), some(40))
    chance = random.Random(int(sha256(b"20261001\nall").hexdigest(), 16))
    places = list(range(1, 41))
    for i in range(5):
        j = i + int(chance.random() * (40 - i))
        places[i], places[j] = places[j], places[i]
    assert ids(result) == places[:5] == [30, 26, 25, 6, 24]


def test_the_systematic_draw_is_the_one_that_was_published() -> None:
    result = drawn(Plan("n", 20261001, Method.SYSTEMATIC, size=4), some(42))
    start = random.Random(int(sha256(b"20261001\nall").hexdigest(), 16)).random()
    places = [int((Fraction(start) + i) * 42 / 4) + 1 for i in range(4)]
    assert ids(result) == places
    assert {b - a for a, b in itertools.pairwise(places)} <= {10, 11}


def test_an_old_protocol_is_drawn_as_ever() -> None:
    ids_ = tuple(map(ContactId, range(1, 41)))
    old = Protocol(
        SampleId("s"), "n", "", 20261001, FIRST, ids_, frame_hash(ids_),
        (Stratum("all", 40, 5, 5),), (), (), NOON,
    )  # fmt: skip
    assert [pick.contact_id for pick in drawn_again(old)] == [10, 16, 23, 30, 19]


def test_strata_of_an_old_protocol_share_one_generator() -> None:
    ids_ = tuple(map(ContactId, range(1, 11)))
    halves = (Stratum("a", 5, 1, 1), Stratum("b", 5, 1, 1))
    old = Protocol(
        SampleId("s"), "n", "", 7, FIRST, ids_, frame_hash(ids_), halves, (), (), NOON
    )  # fmt: skip
    chance = random.Random(7)
    expected = [1 + int(chance.random() * 5), 6 + int(chance.random() * 5)]
    assert [pick.contact_id for pick in drawn_again(old)] == expected


@given(seed=SEEDS, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(seed: int, shuffle: random.Random) -> None:
    mixed = list(some(30))
    shuffle.shuffle(mixed)
    plan = a_quota_plan(seed=seed)
    assert drawn(plan, mixed) == drawn(plan, some(30))


@given(seed=SEEDS, count=st.integers(1, 40), per_agent=st.integers(1, 12))
def test_a_quota_gives_each_agent_the_same_or_all_there_are(
    seed: int, count: int, per_agent: int
) -> None:
    contacts = some(count)
    result = drawn(a_quota_plan(per_agent, seed), contacts)
    there = Counter(each.words[StratumKey.AGENT] for each in contacts)
    taken = Counter(pick.stratum for pick in result.picks)
    assert taken == {agent: min(n, per_agent) for agent, n in there.items()}
    assert len(set(ids(result))) == len(result.picks)


def test_another_stratum_changes_nothing_in_the_others() -> None:
    with_all = drawn(a_quota_plan(3), some(50))
    without = drawn(a_quota_plan(3), [e for e in some(50) if e.words[StratumKey.AGENT] != "a2"])
    kept = [pick for pick in with_all.picks if pick.stratum != "a2"]
    assert [pick.contact_id for pick in kept] == ids(without)


@given(seed=SEEDS, size=st.integers(1, 60), periods=st.integers(0, 5))
def test_the_protocol_alone_gives_the_same_picks(seed: int, size: int, periods: int) -> None:
    plan = a_stratified_plan(size, StratumKey.TEAM, StratumKey.CHANNEL, seed=seed)
    plan = spread(plan) if periods else plan
    names = tuple(f"week {n}" for n in range(periods))
    result = drawn(plan, in_periods(50, periods or 1), names)
    assert drawn_again(a_protocol(plan, result)) == result.picks


@given(seed=SEEDS, size=st.integers(1, 60))
def test_a_systematic_protocol_gives_the_same_picks_too(seed: int, size: int) -> None:
    plan = Plan("n", seed, Method.SYSTEMATIC, size=size)
    result = drawn(plan, some(50))
    assert len(set(ids(result))) == min(size, 50)
    assert drawn_again(a_protocol(plan, result)) == result.picks


@given(seed=SEEDS, size=st.integers(1, 40), periods=st.integers(1, 7))
def test_a_spread_draw_takes_from_each_period_its_share(seed: int, size: int, periods: int) -> None:
    contacts = in_periods(63, periods)
    result = drawn(
        spread(a_simple_plan(size, seed)), contacts, tuple(str(n) for n in range(periods))
    )
    of_period = {each.id: each.period for each in contacts}
    taken = Counter(of_period[number] for number in ids(result))
    there = Counter(of_period.values())
    for period, count in there.items():
        assert abs(taken[period] - Fraction(size * count, 63)) < 1
    assert len(set(ids(result))) == size


def test_periods_stand_in_the_protocol() -> None:
    result = drawn(spread(a_simple_plan(3)), in_periods(9, 2), ("2026-W40", "2026-W41"))
    assert result.strata[0].layers == (Layer("2026-W40", 4), Layer("2026-W41", 5))


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        ({"frame": (ContactId(1),)}, "hash"),
        ({"algorithm": "qa-desk-draw/0"}, "algorithm"),
        ({"strata": ()}, "strata"),
        ({"strata": (Stratum("all", 20, 30, 21),)}, "strata"),
        ({"strata": (Stratum("all", 20, 2, 2, None, (Layer("w", 19),)),)}, "strata"),
    ],
)
def test_a_damaged_protocol_is_not_replayed(damage: dict[str, object], why: str) -> None:
    plan = a_quota_plan()
    protocol = a_protocol(plan, drawn(plan, some(20)))
    with pytest.raises(ProtocolDamaged) as fault:
        drawn_again(replace(protocol, **damage))  # type: ignore[arg-type] # one field at a time
    assert fault.value.facts["why"] == why


def test_strata_get_their_share() -> None:
    contacts = [
        a_contact(n, {StratumKey.TEAM: "Cards" if n <= 30 else "Loans"}) for n in range(1, 41)
    ]
    result = drawn(a_stratified_plan(10), contacts)
    strata = [(s.key, s.population, s.quota, s.drawn, s.basis) for s in result.strata]
    assert strata == [("Cards", 30, 8, 8, Fraction(30)), ("Loans", 10, 2, 2, Fraction(10))]


def test_strata_can_be_crossed() -> None:
    plan = a_stratified_plan(60, StratumKey.TEAM, StratumKey.CHANNEL, StratumKey.AGENT)
    assert "Cards / chat / a4" in {s.key for s in drawn(plan, some(60)).strata}


def test_a_stratum_without_a_place_stays_in_the_protocol() -> None:
    contacts = [
        a_contact(n, {StratumKey.TEAM: "Cards" if n < 40 else "Loans"}) for n in range(1, 41)
    ]
    plan = a_stratified_plan(3)
    result = drawn(plan, contacts)
    assert [(s.key, s.drawn) for s in result.strata] == [("Cards", 3), ("Loans", 0)]
    assert drawn_again(a_protocol(plan, result)) == result.picks


def test_the_weight_is_population_over_drawn() -> None:
    result = drawn(a_simple_plan(8), some(50))
    assert {pick.weight for pick in result.picks} == {Fraction(50, 8)}


def test_a_sample_larger_than_the_frame_is_the_frame() -> None:
    assert sorted(ids(drawn(a_simple_plan(99), some(12)))) == list(range(1, 13))


def test_a_quota_per_evaluator_gives_each_as_many() -> None:
    plan = replace(a_quota_plan(4, evaluators=3), per=Per.EVALUATOR)
    result = drawn(plan, some(60))
    assert [(s.key, s.quota, s.drawn) for s in result.strata] == [("all", 12, 12)]


def test_what_is_chosen_on_purpose_says_so() -> None:
    plan = replace(a_simple_plan(3), selection=Selection.TARGETED)
    result = drawn(plan, some(9))
    assert {pick.selection for pick in result.picks} == {Selection.TARGETED}
    assert drawn_again(a_protocol(plan, result)) == result.picks


def test_nothing_to_draw_from_is_said() -> None:
    with pytest.raises(EmptyFrame) as fault:
        drawn(a_quota_plan(), (a_contact(1, evaluated=True),))
    assert fault.value.facts == {"matched": 1, "excluded": 1}
    with pytest.raises(EmptyFrame):
        draw(a_quota_plan(), Frame({}, ()), {})


def test_the_hash_is_that_of_the_sorted_ids() -> None:
    numbers = [ContactId(10), ContactId(9), ContactId(2)]
    assert frame_hash(numbers) == sha256(b"2\n9\n10").hexdigest()


WEEKS = [a_contact(n, period=n // 9 + n // 12) for n in range(1, 13)]
"""Eight contacts of the first week, three of the second, one of the third."""


@pytest.mark.parametrize(
    ("plan", "contacts", "periods"),
    [
        (a_simple_plan(3), TWELVE, ()),
        (a_stratified_plan(4), TWELVE, ()),
        (Plan("n", 0, Method.SYSTEMATIC, size=3), TWELVE, ()),
        (spread(a_simple_plan(3)), WEEKS, ("1", "2", "3")),
    ],
    ids=["simple", "stratified", "systematic", "spread"],
)
def test_ten_thousand_draws_give_every_contact_the_same_chance(
    plan: Plan, contacts: list[Found], periods: tuple[str, ...]
) -> None:
    within = framed(plan, contacts, layered=bool(periods))
    given_ = shares(plan, within, {})
    hits: Counter[int] = Counter()
    for seed in range(10_000):
        hits.update(ids(draw(replace(plan, seed=seed), within, given_, periods)))
    expected = 10_000 * plan.size / 12
    chi_square = sum((hits[n] - expected) ** 2 / expected for n in range(1, 13))
    assert chi_square < CHI_SQUARE_11


def test_a_stratum_nobody_knows_has_no_members() -> None:
    protocol = a_protocol(a_simple_plan(2), drawn(a_simple_plan(2), some(5)))
    with pytest.raises(ProtocolDamaged):
        members_of(protocol, "none")
