"""The frame keeps what may be drawn and names a reason for everything else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from qa_desk.domain.contacts import Channel
from qa_desk.domain.rows import ContactFilter
from qa_desk.sampling.frame import Candidate, frame
from qa_desk.sampling.plans import Exclude
from tests.unit.sampling.building import START, a_candidate, a_quota_plan, a_simple_plan, some

OCTOBER = ContactFilter(since=START, until=START + timedelta(days=31))


@pytest.mark.parametrize(
    ("candidate", "reason"),
    [
        (a_candidate(1, agent=""), "no_agent"),
        (a_candidate(1, evaluated=True), "already_evaluated"),
        (a_candidate(1, channel=Channel.VOICE, duration_ms=29_999), "too_short"),
        (a_candidate(1, started_at=START - timedelta(seconds=1)), "outside_period"),
        (a_candidate(1, started_at=START + timedelta(days=31)), "outside_period"),
        (a_candidate(1, started_at=None), "outside_period"),
    ],
)
def test_what_is_left_out_has_its_reason(candidate: Candidate, reason: str) -> None:
    plan = replace(a_quota_plan(), where=OCTOBER, exclude=Exclude(shorter_than_s=30))
    framed = frame(plan, [candidate])
    assert framed.kept == ()
    assert [(e.contact_id, e.reason) for e in framed.exclusions] == [(1, reason)]


@pytest.mark.parametrize(
    "candidate",
    [
        a_candidate(1, started_at=START),
        a_candidate(1, channel=Channel.VOICE, duration_ms=30_000),
        a_candidate(1, channel=Channel.VOICE, duration_ms=None),
        a_candidate(1, channel=Channel.CHAT, duration_ms=5_000),
    ],
)
def test_what_may_be_drawn_is_kept(candidate: Candidate) -> None:
    plan = replace(a_quota_plan(), where=OCTOBER, exclude=Exclude(shorter_than_s=30))
    assert frame(plan, [candidate]).kept == (candidate,)


def test_a_plan_without_period_keeps_contacts_of_unknown_time() -> None:
    candidate = a_candidate(1, started_at=None)
    assert frame(a_quota_plan(), [candidate]).kept == (candidate,)


def test_evaluated_contacts_are_kept_where_the_plan_wants_them() -> None:
    plan = replace(a_quota_plan(), exclude=Exclude(evaluated=False))
    assert frame(plan, [a_candidate(1, evaluated=True)]).exclusions == ()


def test_a_simple_draw_may_take_contacts_without_agent_but_a_quota_never() -> None:
    nobody = a_candidate(1, agent="")
    anyone = Exclude(no_agent=False)
    assert frame(replace(a_simple_plan(1), exclude=anyone), [nobody]).kept == (nobody,)
    assert frame(replace(a_quota_plan(), exclude=anyone), [nobody]).kept == ()


def test_the_order_of_the_candidates_does_not_matter() -> None:
    plan = a_quota_plan()
    assert frame(plan, some(20)) == frame(plan, reversed(some(20)))
