"""The draw can be repeated from its protocol and favours nobody."""

import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.ids import ContactId, SampleId
from qa_desk.domain.sampling import Pick, Protocol
from qa_desk.sampling.draw import ALGORITHM, Draw, draw, frame_hash, replay
from qa_desk.sampling.faults import EmptyFrame, ProtocolDamaged
from qa_desk.sampling.frame import Candidate, Frame, frame
from qa_desk.sampling.plans import Method, Plan, StratumKey
from tests.unit.sampling.building import START, a_candidate, a_quota_plan, a_simple_plan, some

SEEDS = st.integers(0, 2**63 - 1)


def drawn(plan: Plan, candidates: tuple[Candidate, ...]) -> Draw:
    return draw(plan, frame(plan, candidates))


def ids(picks: tuple[Pick, ...]) -> list[int]:
    return [pick.contact_id for pick in picks]


def a_protocol(plan: Plan, result: Draw) -> Protocol:
    return Protocol(
        SampleId("s"), plan.name, "name: October", plan.seed, ALGORITHM, result.frame,
        result.frame_hash, result.strata, result.picks, (), START,
    )  # fmt: skip


def test_the_same_seed_draws_the_same() -> None:
    assert drawn(a_quota_plan(seed=7), some(60)) == drawn(a_quota_plan(seed=7), some(60))


def test_another_seed_draws_others() -> None:
    first, second = drawn(a_quota_plan(seed=7), some(60)), drawn(a_quota_plan(seed=8), some(60))
    assert ids(first.picks) != ids(second.picks)
    assert first.frame_hash == second.frame_hash


def test_the_draw_is_the_one_that_was_published() -> None:
    result = drawn(a_simple_plan(5, seed=20261001), some(40))
    chance = random.Random(20261001)
    places = list(range(1, 41))
    for i in range(5):
        j = i + int(chance.random() * (40 - i))
        places[i], places[j] = places[j], places[i]
    assert ids(result.picks) == places[:5] == [10, 16, 23, 30, 19]


@given(seed=SEEDS, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(seed: int, shuffle: random.Random) -> None:
    mixed = list(some(30))
    shuffle.shuffle(mixed)
    plan = a_quota_plan(seed=seed)
    assert drawn(plan, tuple(mixed)) == drawn(plan, some(30))


@given(seed=SEEDS, count=st.integers(1, 40), per_agent=st.integers(1, 12))
def test_a_quota_gives_each_agent_the_same_or_all_there_are(
    seed: int, count: int, per_agent: int
) -> None:
    candidates = some(count)
    result = drawn(a_quota_plan(per_agent, seed), candidates)
    there = Counter(candidate.agent for candidate in candidates)
    taken = Counter(pick.stratum for pick in result.picks)
    assert taken == {agent: min(n, per_agent) for agent, n in there.items()}
    assert len(set(ids(result.picks))) == len(result.picks)


@given(seed=SEEDS, size=st.integers(1, 60))
def test_the_protocol_alone_gives_the_same_picks(seed: int, size: int) -> None:
    by = (StratumKey.TEAM, StratumKey.CHANNEL)
    plan = Plan("October", seed, Method.STRATIFIED, size=size, by=by)
    result = drawn(plan, some(50))
    assert replay(a_protocol(plan, result)) == result.picks


def test_a_replay_does_not_need_the_assignees() -> None:
    plan = a_quota_plan(evaluators=2)
    result = drawn(plan, some(20))
    again = replay(a_protocol(plan, result))
    assert [replace(pick, assignee=None) for pick in result.picks] == list(again)


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        ({"frame": (ContactId(1),)}, "hash"),
        ({"algorithm": "qa-desk-draw/0"}, "algorithm"),
        ({"strata": ()}, "strata"),
    ],
)
def test_a_damaged_protocol_is_not_replayed(damage: dict[str, object], why: str) -> None:
    plan = a_quota_plan()
    protocol = a_protocol(plan, drawn(plan, some(20)))
    with pytest.raises(ProtocolDamaged) as fault:
        replay(replace(protocol, **damage))  # type: ignore[arg-type] # one field at a time
    assert fault.value.facts["why"] == why


def test_strata_get_their_share() -> None:
    candidates = tuple(a_candidate(n, team="Cards" if n <= 30 else "Loans") for n in range(1, 41))
    plan = Plan("October", 7, Method.STRATIFIED, size=10, by=(StratumKey.TEAM,))
    strata = [(s.key, s.population, s.quota, s.drawn) for s in drawn(plan, candidates).strata]
    assert strata == [("Cards", 30, 8, 8), ("Loans", 10, 2, 2)]


def test_strata_can_be_crossed() -> None:
    by = (StratumKey.TEAM, StratumKey.CHANNEL, StratumKey.AGENT)
    plan = Plan("October", 7, Method.STRATIFIED, size=60, by=by)
    assert "Cards / chat / a4" in {s.key for s in drawn(plan, some(60)).strata}


def test_a_stratum_without_a_place_stays_in_the_protocol() -> None:
    candidates = tuple(a_candidate(n, team="Cards" if n < 40 else "Loans") for n in range(1, 41))
    plan = Plan("October", 7, Method.STRATIFIED, size=3, by=(StratumKey.TEAM,))
    result = drawn(plan, candidates)
    assert [(s.key, s.drawn) for s in result.strata] == [("Cards", 3), ("Loans", 0)]
    assert replay(a_protocol(plan, result)) == result.picks


def test_the_weight_is_population_over_drawn() -> None:
    result = drawn(a_simple_plan(8), some(50))
    assert {pick.weight for pick in result.picks} == {Fraction(50, 8)}


def test_a_sample_larger_than_the_frame_is_the_frame() -> None:
    assert sorted(ids(drawn(a_simple_plan(99), some(12)).picks)) == list(range(1, 13))


def test_nothing_to_draw_from_is_said() -> None:
    with pytest.raises(EmptyFrame) as fault:
        drawn(a_quota_plan(), (a_candidate(1, evaluated=True),))
    assert fault.value.facts == {"matched": 1, "excluded": 1}
    with pytest.raises(EmptyFrame):
        draw(a_quota_plan(), Frame((), ()))


def test_the_hash_is_that_of_the_sorted_ids() -> None:
    numbers = [ContactId(10), ContactId(9), ContactId(2)]
    assert frame_hash(numbers) == sha256(b"2\n9\n10").hexdigest()


def test_every_contact_has_the_same_chance() -> None:
    hits = Counter(
        number
        for seed in range(4000)
        for number in ids(drawn(a_simple_plan(3, seed), TWELVE).picks)
    )
    expected = 4000 * 3 / 12
    chi_square = sum((hits[n] - expected) ** 2 / expected for n in range(1, 13))
    assert chi_square < 31.26  # 11 degrees of freedom, one in a thousand


TWELVE = some(12)
