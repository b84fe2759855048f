"""A plan becomes a sample that is kept, can be drawn again, and waits for its evaluators."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.changes import Topic
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.ids import EvaluatorId, SampleId
from qa_desk.domain.people import Agent, Evaluator
from qa_desk.domain.sampling import Protocol
from qa_desk.errors import NotFound
from qa_desk.sampling.replacing import replay
from qa_desk.sampling.faults import EmptyFrame
from qa_desk.services import sampling
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue
from tests.workspace import NOON, a_desk

PLAN = """\
name: Октябрь
seed: 7
method: quota
quota: {per: agent, count: 2}
period: {from: 2026-10-01, to: 2026-10-31}
exclude: {shorter_than_s: 30}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk with 30 calls of three agents in October and one in September."""
    desk = a_desk(tmp_path)
    start = datetime(2026, 10, 1, 12, tzinfo=UTC)
    calls = [a_call(number, start + timedelta(hours=number)) for number in range(30)]
    calls.append(a_call(99, datetime(2026, 9, 1, tzinfo=UTC)))
    with desk.store.change(by=desk.user, verb="prepare") as change:
        change.contacts.add_many(calls)
        for login in ("asel", "dmitry"):
            change.people.save_evaluator(Evaluator(EvaluatorId(login), login.title()))
        change.commit()
    return desk


def a_call(number: int, at: datetime) -> Contact:
    agent = Agent(f"a{number % 3}", f"Agent {number % 3}", "Карты")
    length = 10_000 if number == 5 else 60_000
    return Contact(Channel.VOICE, "calls", f"c-{number}", at, length, (agent,))


def drawn(desk: Desk, plan: str = PLAN) -> Protocol:
    return sampling.draw(desk, plan, zone=UTC).value


def picked(protocol: Protocol) -> list[int]:
    return [pick.contact_id for pick in protocol.picks]


def test_a_sample_is_drawn_and_kept(desk: Desk) -> None:
    result = sampling.draw(desk, PLAN, zone=UTC)
    protocol = result.value
    assert [(s.key, s.population, s.drawn) for s in protocol.strata] == [
        ("a0", 10, 2),
        ("a1", 10, 2),
        ("a2", 9, 2),
    ]
    assert [(e.contact_id, e.reason) for e in protocol.exclusions()] == [(6, "too_short")]
    assert (protocol.plan, protocol.seed, protocol.drawn_at) == (PLAN, 7, NOON)
    assert sampling.sample(desk, protocol.id) == protocol
    assert (result.changes.topics, result.changes.contacts) == (
        frozenset({Topic.SAMPLES}),
        frozenset(picked(protocol)),
    )


def test_the_same_plan_draws_the_same_and_another_seed_others(desk: Desk) -> None:
    first = drawn(desk)
    assert picked(drawn(desk)) == picked(first)
    assert picked(drawn(desk, PLAN.replace("seed: 7", "seed: 8"))) != picked(first)


def test_the_stored_protocol_alone_repeats_the_draw(desk: Desk) -> None:
    protocol = sampling.sample(desk, drawn(desk).id)
    assert replay(protocol) == protocol.picks


def test_samples_are_listed_and_wait_for_their_evaluators(desk: Desk) -> None:
    protocol = drawn(desk, PLAN + "evaluators: [asel, dmitry]\n")
    (row,) = sampling.samples(desk)
    assert (row.id, row.name, row.frame_size, row.size, row.evaluated) == (
        protocol.id, "Октябрь", 29, 6, 0,
    )  # fmt: skip
    assert len(sampling.todo(desk)) == 6
    for login in ("asel", "dmitry"):
        todo = sampling.todo(desk, EvaluatorId(login))
        assert sorted(item.contact.agent for item in todo) == ["Agent 0", "Agent 1", "Agent 2"]


def test_a_faulty_plan_lists_its_faults_and_draws_nothing(desk: Desk) -> None:
    with pytest.raises(sampling.PlanFaulty) as fault:
        drawn(desk, "name: n\nsed: 1\nmethod: best\n")
    assert (fault.value.facts["count"], fault.value.facts["line"]) == (3, 1)
    assert sampling.samples(desk) == []
    for language in Language:
        sentence = catalogue(language).of(fault.value)
        assert "3" in sentence


def test_an_evaluator_nobody_is_draws_nothing(desk: Desk) -> None:
    with pytest.raises(NotFound):
        drawn(desk, PLAN + "evaluators: [nobody]\n")
    assert sampling.samples(desk) == []


def test_a_period_without_contacts_draws_nothing(desk: Desk) -> None:
    with pytest.raises(EmptyFrame):
        drawn(desk, PLAN.replace("2026-10", "2026-08"))


def test_a_sample_nobody_drew_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        sampling.sample(desk, SampleId("none"))


def test_the_plan_of_a_form_can_be_drawn(desk: Desk) -> None:
    text = sampling.plan_text(
        name="Октябрь", month="2026-10", per_agent=1, seed=3, channels=(Channel.VOICE,)
    )
    assert [s.drawn for s in drawn(desk, text).strata] == [1, 1, 1]


def test_a_preview_says_how_many_and_why_the_others_stay_out(desk: Desk) -> None:
    found = sampling.preview(desk, PLAN, zone=UTC)
    assert (found.frame, found.size, dict(found.excluded)) == (29, 6, {"too_short": 1})
    assert sampling.samples(desk) == []


def test_a_preview_of_nothing_is_refused_as_the_draw_would_be(desk: Desk) -> None:
    with pytest.raises(EmptyFrame):
        sampling.preview(desk, PLAN.replace("2026-10", "2026-08"), zone=UTC)


def test_a_forms_minimum_length_leaves_short_calls_out(desk: Desk) -> None:
    text = sampling.plan_text(name="n", month="2026-10", per_agent=1, seed=3, shorter_than_s=30)
    assert dict(sampling.preview(desk, text, zone=UTC).excluded) == {"too_short": 1}
