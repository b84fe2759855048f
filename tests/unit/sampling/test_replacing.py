"""What is unsuitable is replaced by the next of its stratum, and anybody can see which that is."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.sampling import Protocol, Replacement
from qa_desk.sampling.faults import ProtocolDamaged, ReserveEmpty
from qa_desk.sampling.plans import Plan, Spread, StratumKey
from qa_desk.sampling.replacing import next_of, replaced, replay
from tests.unit.sampling.building import (
    NOON,
    Found,
    a_contact,
    a_protocol,
    a_simple_plan,
    a_stratified_plan,
    drawn,
    some,
)

ME = EvaluatorId("me")


def a_sample(plan: Plan, found: tuple[Found, ...], periods: tuple[str, ...] = ()) -> Protocol:
    return a_protocol(plan, drawn(plan, found, periods))


def after(protocol: Protocol, gone: ContactId) -> Protocol:
    """Replace a pick as the service does."""
    stratum = next(pick.stratum for pick in protocol.picks if pick.contact_id == gone)
    at = NOON + timedelta(hours=len(protocol.replacements))
    made = Replacement(gone, next_of(protocol, gone), stratum, "silence", ME, at)
    return replace(
        protocol,
        picks=replaced(protocol.picks, made),
        replacements=(*protocol.replacements, made),
    )


def test_the_next_of_the_reserve_comes_as_it_was_published() -> None:
    protocol = a_sample(a_simple_plan(3, seed=7), some(10))
    first = {int(pick.contact_id) for pick in protocol.picks}
    rest = [n for n in range(1, 11) if n not in first]
    chance = Random(int(sha256(b"7\nreserve\nall").hexdigest(), 16))
    for i in range(7):
        j = i + int(chance.random() * (7 - i))
        rest[i], rest[j] = rest[j], rest[i]
    gone, other = protocol.picks[1].contact_id, protocol.picks[2].contact_id
    once = after(protocol, gone)
    twice = after(once, other)
    assert [made.came for made in twice.replacements] == rest[:2]


@given(seed=st.integers(0, 10**9), turns=st.lists(st.integers(0, 5), max_size=8))
def test_a_protocol_with_replacements_is_replayed_from_itself(seed: int, turns: list[int]) -> None:
    plan = a_stratified_plan(6, StratumKey.TEAM, seed=seed)
    protocol = a_sample(plan, some(40))
    for turn in turns:
        protocol = after(protocol, protocol.picks[turn].contact_id)
    assert replay(protocol) == protocol.picks
    of_stratum = {each.id: each.words[StratumKey.TEAM] for each in some(40)}
    assert all(of_stratum[pick.contact_id] == pick.stratum for pick in protocol.picks)
    gone = {made.gone for made in protocol.replacements}
    assert not gone & {pick.contact_id for pick in protocol.picks}


def test_what_came_can_be_replaced_as_well() -> None:
    protocol = after(
        a_sample(a_simple_plan(1), some(3)), a_sample(a_simple_plan(1), some(3)).picks[0].contact_id
    )
    again = after(protocol, protocol.picks[0].contact_id)
    assert {m.gone for m in again.replacements} | {again.picks[0].contact_id} == {1, 2, 3}


def test_the_one_of_the_same_week_comes_first() -> None:
    found = tuple(a_contact(n, period=int(n > 6)) for n in range(1, 13))
    plan = replace(a_simple_plan(2), spread=Spread.WEEKS)
    protocol = a_sample(plan, found, ("first", "second"))
    late = next(pick.contact_id for pick in protocol.picks if pick.contact_id > 6)
    for _ in range(5):
        protocol = after(protocol, late)
        late = protocol.replacements[-1].came
        assert late > 6
    assert next_of(protocol, late) <= 6


def test_an_empty_reserve_is_said() -> None:
    protocol = a_sample(a_simple_plan(4), some(4))
    with pytest.raises(ReserveEmpty) as fault:
        next_of(protocol, protocol.picks[0].contact_id)
    assert fault.value.facts == {"stratum": "all"}


def test_a_replacement_by_another_than_the_seed_gives_is_damage() -> None:
    protocol = after(
        a_sample(a_simple_plan(2), some(9)), a_sample(a_simple_plan(2), some(9)).picks[0].contact_id
    )
    (made,) = protocol.replacements
    other = next(
        n for n in map(ContactId, range(1, 10))
        if n not in {made.gone, made.came, *(p.contact_id for p in protocol.picks)}
    )  # fmt: skip
    for wrong in (replace(made, came=other), replace(made, gone=ContactId(99))):
        with pytest.raises(ProtocolDamaged) as fault:
            replay(replace(protocol, replacements=(wrong,)))
        assert fault.value.facts["why"] == "replacements"


def test_who_evaluates_stays() -> None:
    protocol = a_sample(a_simple_plan(2), some(9))
    given_ = replace(protocol, picks=tuple(replace(p, assignee=ME) for p in protocol.picks))
    changed = after(given_, given_.picks[0].contact_id)
    assert [pick.assignee for pick in changed.picks] == [ME, ME]
