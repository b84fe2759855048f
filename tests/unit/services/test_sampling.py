"""A plan becomes a sample that is kept, can be drawn again, and waits for its evaluators."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.changes import Topic
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.days import Days
from qa_desk.domain.ids import EvaluatorId, SampleId
from qa_desk.domain.people import Absence, Agent, Evaluator
from qa_desk.domain.sampling import Protocol
from qa_desk.errors import NotFound
from qa_desk.importing.plan_parts import PlanFault
from qa_desk.sampling.faults import EmptyFrame
from qa_desk.sampling.replacing import replay
from qa_desk.services import people, sampling
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


RICH = """\
name: Октябрь
seed: 7
method: stratified
size: 9
strata: [agent]
allocation: formula
weight: "contacts * (1 + critical)"
spread: weeks
double: 0.2
period: {month: 2026-10}
where: "channel = voice and not agent = a2"
evaluators: [asel, dmitry]
"""


def faults_of(fault: sampling.PlanFaulty) -> tuple[PlanFault, ...]:
    found = fault.facts["faults"]
    assert isinstance(found, tuple)
    return found


def test_a_filter_may_be_an_expression(desk: Desk) -> None:
    assert {s.key for s in drawn(desk, RICH).strata} == {"a0", "a1"}


def test_a_wrong_expression_is_a_fault_with_its_place(desk: Desk) -> None:
    with pytest.raises(sampling.PlanFaulty) as fault:
        drawn(desk, RICH.replace("channel = voice", "colour = red"))
    (found,) = faults_of(fault.value)
    assert (found.line, found.code) == (11, "filter.unknown_field")


def test_a_wrong_formula_is_a_fault_with_its_column(desk: Desk) -> None:
    with pytest.raises(sampling.PlanFaulty) as fault:
        drawn(desk, RICH.replace("critical", "criticl"))
    (found,) = faults_of(fault.value)
    assert (found.line, found.code) == (7, "sample.formula_unknown_name")
    assert found.facts["column"] == 17


def test_a_spread_draw_names_its_weeks(desk: Desk) -> None:
    one_week = drawn(desk, PLAN.replace("method", "spread: weeks\nmethod"))
    assert {s.layers for s in one_week.strata} == {()}
    two_weeks = PLAN.replace("from: 2026-10-01", "from: 2026-08-01").replace(
        "exclude: {", "spread: weeks\nexclude: {"
    )
    found = drawn(desk, two_weeks)
    assert {layer.key for s in found.strata for layer in s.layers} == {"2026-W36", "2026-W40"}
    days = drawn(desk, PLAN.replace("method", "spread: days\nmethod"))
    assert [layer.key for layer in days.strata[0].layers] == ["2026-10-01", "2026-10-02"]


def test_some_are_scored_by_two(desk: Desk) -> None:
    picks = drawn(desk, RICH).picks
    assert sum(pick.second is not None for pick in picks) == 2
    assert all(pick.second != pick.assignee for pick in picks)


def test_an_unsuitable_pick_is_replaced_with_a_reason(desk: Desk) -> None:
    protocol = drawn(desk, PLAN + "evaluators: [asel]\n")
    gone = protocol.picks[0]
    result = sampling.substitute(desk, protocol.id, gone.contact_id, "  silence \n only ")
    made = result.value
    after = sampling.sample(desk, protocol.id)
    assert (made.gone, made.reason, made.stratum, made.by) == (
        gone.contact_id, "silence only", gone.stratum, desk.user,
    )  # fmt: skip
    assert after.picks[0].contact_id == made.came
    assert after.picks[0].assignee == "asel"
    assert after.replacements == (made,)
    assert replay(after) == tuple(replace(pick, assignee=None) for pick in after.picks)
    assert result.changes.contacts == {made.gone, made.came}


def test_a_replacement_needs_a_reason_and_a_pick(desk: Desk) -> None:
    protocol = drawn(desk)
    with pytest.raises(sampling.ReasonMissing):
        sampling.substitute(desk, protocol.id, protocol.picks[0].contact_id, " \n ")
    other = next(one for one in protocol.frame if one not in picked(protocol))
    with pytest.raises(NotFound):
        sampling.substitute(desk, protocol.id, other, "why")
    assert sampling.sample(desk, protocol.id) == protocol


def test_the_journal_tells_a_replacement(desk: Desk) -> None:
    protocol = drawn(desk)
    made = sampling.substitute(desk, protocol.id, protocol.picks[0].contact_id, "silence").value
    with desk.store.read() as reader:
        row = reader.audit.rows(1)[0]
    assert row.verb == "replace a pick"
    assert {(c.field, c.old, c.new) for c in row.changes} == {
        ("replaced_contact", str(made.gone), str(made.came)),
        ("replacement_reason", None, "silence"),
    }


def test_a_formula_is_tried_on_the_strata_there_are(desk: Desk) -> None:
    lines = sampling.formula_lines(desk, PLAN, "contacts / 2 + tenure", UTC)
    assert [(line.stratum, line.value) for line in lines] == [
        ("a0", 49), ("a1", 19), ("a2", Fraction(37, 2)),
    ]  # fmt: skip
    assert lines[0].given["contacts"] == 10
    assert sampling.samples(desk) == []


def test_the_evaluator_s_languages_count(desk: Desk) -> None:
    people.set_languages(desk, EvaluatorId("asel"), ["kk"])
    with desk.store.change(by=desk.user, verb="prepare") as change:
        at = datetime(2026, 10, 3, tzinfo=UTC)
        call = replace(a_call(70, at), language="ru")
        change.contacts.add(call)
        change.commit()
    plan = "name: n\nseed: 1\nmethod: simple\nsize: 1\nevaluators: [asel, dmitry]\n"
    (pick,) = drawn(desk, plan + 'where: "language = ru"\n').picks
    assert pick.assignee == "dmitry"


def test_a_contact_of_an_earlier_random_sample_can_be_left_out(desk: Desk) -> None:
    first = drawn(desk)
    again = drawn(desk, PLAN.replace("exclude: {", "exclude: {sampled: true, "))
    assert not set(picked(first)) & set(picked(again))
    assert (again.left_out[0].reason, len(again.left_out[0].contacts)) == ("already_sampled", 6)


def test_an_agent_is_not_always_given_to_the_same_evaluator(desk: Desk) -> None:
    plan = PLAN.replace("count: 2", "count: 1") + "evaluators: [asel, dmitry]\n"
    for seed in range(4):
        drawn(desk, plan.replace("seed: 7", f"seed: {seed}"))
    with desk.store.read() as reader:
        given_ = reader.samples.given(NOON - timedelta(days=1))
    assert all(set(agents) == {"a0", "a1", "a2"} for agents in given_.values())
    assert len(given_) == 2


def test_a_quota_per_evaluator_is_for_those_who_are_here_and_even(desk: Desk) -> None:
    drawn(desk, PLAN + "evaluators: [asel]\n")
    with desk.store.change(by=desk.user, verb="prepare") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("olga"), "Olga"))
        change.absences.add(Absence(Days(NOON.date(), NOON.date()), login=EvaluatorId("olga")))
        change.commit()
    plan = "name: n\nseed: 1\nmethod: quota\nquota: {per: evaluator, count: 4}\n"
    protocol = drawn(desk, plan + "evaluators: [asel, dmitry, olga]\n")
    assert Counter(pick.assignee for pick in protocol.picks) == {"asel": 4, "dmitry": 4}
