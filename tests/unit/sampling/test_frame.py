"""The frame keeps what may be drawn and names a reason for everything else."""

from dataclasses import replace
from random import Random

import pytest

from qa_desk.sampling.frame import NOBODY, Frame, Reason, needs
from qa_desk.sampling.plans import Exclude, Method, Per, Plan, Spread, StratumKey
from tests.unit.sampling.building import (
    NOON,
    Found,
    a_contact,
    a_quota_plan,
    a_simple_plan,
    a_stratified_plan,
    framed,
    some,
)

STRICT = Exclude(sampled=True, no_recording=True, shorter_than_s=30, longer_than_s=600)
VOICE = {StratumKey.CHANNEL: "voice"}
CHAT = {StratumKey.CHANNEL: "chat"}


def kept(found: Frame) -> list[int]:
    return [int(one) for member in found.strata.values() for one in member.ids]


def left(found: Frame) -> list[tuple[str, list[int]]]:
    return [(each.reason, [int(one) for one in each.contacts]) for each in found.left_out]


@pytest.mark.parametrize(
    ("contact", "reason"),
    [
        (a_contact(1, {StratumKey.AGENT: ""}), "no_agent"),
        (a_contact(1, evaluated=True), "already_evaluated"),
        (a_contact(1, sampled=True), "already_sampled"),
        (a_contact(1, VOICE, length_ms=29_999), "too_short"),
        (a_contact(1, VOICE, length_ms=600_001), "too_long"),
        (a_contact(1, VOICE, recorded=False), "no_recording"),
    ],
)
def test_what_is_left_out_has_its_reason(contact: Found, reason: str) -> None:
    found = framed(replace(a_quota_plan(), exclude=STRICT), [contact])
    assert kept(found) == []
    assert left(found) == [(reason, [1])]
    assert (found.size, found.excluded) == (0, 1)


@pytest.mark.parametrize(
    "contact",
    [
        a_contact(1, VOICE, length_ms=30_000),
        a_contact(1, VOICE, length_ms=600_000),
        a_contact(1, VOICE, length_ms=-1),
        a_contact(1, CHAT, length_ms=5_000),
        a_contact(1, CHAT, recorded=False),
    ],
)
def test_what_may_be_drawn_is_kept(contact: Found) -> None:
    found = framed(replace(a_quota_plan(), exclude=STRICT), [contact])
    assert (kept(found), left(found)) == ([1], [])


def test_the_first_reason_counts_and_each_contact_is_named_once() -> None:
    contact = a_contact(4, {StratumKey.AGENT: ""}, evaluated=True, sampled=True)
    found = framed(replace(a_quota_plan(), exclude=STRICT), [contact, a_contact(3, evaluated=True)])
    assert left(found) == [("no_agent", [4]), ("already_evaluated", [3])]


def test_evaluated_contacts_are_kept_where_the_plan_wants_them() -> None:
    plan = replace(a_quota_plan(), exclude=Exclude(evaluated=False))
    assert framed(plan, [a_contact(1, evaluated=True)]).left_out == ()


def test_a_simple_draw_may_take_contacts_without_agent_but_a_quota_per_agent_never() -> None:
    anybody = Exclude(no_agent=False)
    nobody_s = [a_contact(1, {StratumKey.AGENT: ""})]
    assert kept(framed(replace(a_simple_plan(1), exclude=anybody), nobody_s)) == [1]
    assert left(framed(replace(a_quota_plan(), exclude=anybody), nobody_s)) == [("no_agent", [1])]
    per_channel = replace(a_quota_plan(), exclude=anybody, per=Per.CHANNEL)
    assert kept(framed(per_channel, nobody_s)) == [1]


def test_a_plan_of_groups_leaves_out_who_is_in_none() -> None:
    plan = replace(a_simple_plan(1), groups=("new",))
    found = framed(plan, [a_contact(1), a_contact(2, {StratumKey.GROUP: "new"})])
    assert (kept(found), left(found)) == ([2], [(Reason.NOT_IN_GROUP, [1])])


def test_strata_stand_in_order_of_their_keys_and_ids_ascend() -> None:
    mixed = list(some(40))
    Random(3).shuffle(mixed)
    found = framed(a_stratified_plan(4, StratumKey.TEAM, StratumKey.CHANNEL), mixed)
    assert list(found.strata) == sorted(found.strata)
    assert "Cards / chat" in found.strata
    assert all(member.ids == sorted(member.ids) for member in found.strata.values())


def test_a_stratum_of_what_a_contact_does_not_have_is_named_so() -> None:
    plan = a_stratified_plan(1, StratumKey.TOPIC)
    assert list(framed(plan, [a_contact(1, {StratumKey.TOPIC: ""})]).strata) == [NOBODY]


def test_periods_order_the_contacts_of_a_stratum() -> None:
    contacts = [a_contact(n, period=p) for n, p in ((1, 2), (2, 0), (3, 2), (4, 1))]
    plan = replace(a_simple_plan(2), spread=Spread.WEEKS)
    (member,) = framed(plan, contacts, layered=True).strata.values()
    assert (member.ids, member.periods) == ([2, 4, 1, 3], [0, 1, 2, 2])


def test_a_systematic_frame_keeps_the_order_of_time() -> None:
    plan = Plan("n", 1, Method.SYSTEMATIC, size=2)
    contacts = [a_contact(n) for n in (5, 1, 4, 2)]
    assert kept(framed(plan, contacts)) == [5, 1, 4, 2]


def test_a_plan_asks_only_for_what_it_looks_at() -> None:
    usual = needs(a_quota_plan())
    assert usual.words == (StratumKey.AGENT,)
    assert usual.agents
    assert usual.evaluated
    assert not (usual.lengths)
    assert not (usual.recorded)
    assert not (usual.sampled)
    assert not (usual.complaints)
    strict = needs(replace(a_quota_plan(), exclude=STRICT))
    assert strict.lengths
    assert strict.recorded
    assert strict.sampled
    assert needs(replace(a_simple_plan(1), groups=("g",))).words == (StratumKey.GROUP,)


def test_boundaries_are_asked_for_by_a_spread_draw_alone() -> None:
    assert needs(a_simple_plan(1), (NOON,)).boundaries == ()
    spread = replace(a_simple_plan(1), spread=Spread.DAYS)
    assert needs(spread, (NOON,)).boundaries == (NOON,)
