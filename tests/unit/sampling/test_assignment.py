"""Evaluators get equal loads, and nobody is always with the same agent."""

from collections import Counter
from datetime import UTC, datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Pick
from qa_desk.sampling.assignment import assign
from qa_desk.sampling.plans import Method, Plan

PEOPLE = tuple(EvaluatorId(name) for name in ("asel", "dmitry", "olga"))


def picks_of(agents: list[str]) -> tuple[tuple[Pick, ...], dict[ContactId, str]]:
    by_contact = {ContactId(n): agent for n, agent in enumerate(agents)}
    return tuple(Pick(one, "all", Fraction(1)) for one in by_contact), by_contact


@given(agents=st.lists(st.sampled_from("abcdef"), max_size=40), turn=st.integers(0, 50))
def test_loads_differ_by_at_most_one(agents: list[str], turn: int) -> None:
    picks, by_contact = picks_of(agents)
    dealt = assign(picks, by_contact, PEOPLE, turn)
    load = Counter(pick.assignee for pick in dealt)
    counts = [load[person] for person in PEOPLE]
    assert max(counts) - min(counts) <= 1
    assert [pick.contact_id for pick in dealt] == [pick.contact_id for pick in picks]


@given(agents=st.lists(st.sampled_from("abc"), max_size=30))
def test_the_contacts_of_one_agent_are_spread(agents: list[str]) -> None:
    picks, by_contact = picks_of(agents)
    dealt = assign(picks, by_contact, PEOPLE, 0)
    for agent in set(agents):
        parts = Counter(p.assignee for p in dealt if by_contact[p.contact_id] == agent)
        counts = [parts[person] for person in PEOPLE]
        assert max(counts) - min(counts) <= 1


def test_the_next_month_gives_each_agent_to_somebody_else() -> None:
    picks, by_contact = picks_of(["a", "b", "c"])
    september = assign(picks, by_contact, PEOPLE, a_plan_from(2026, 9, 1).turn)
    october = assign(picks, by_contact, PEOPLE, a_plan_from(2026, 10, 1).turn)
    assert all(
        one.assignee != other.assignee for one, other in zip(september, october, strict=True)
    )


def test_the_next_week_moves_on_as_well() -> None:
    assert a_plan_from(2026, 10, 8).turn == a_plan_from(2026, 10, 1).turn + 1


def test_a_plan_without_period_takes_the_turn_of_its_seed() -> None:
    assert Plan("all", 5, Method.SIMPLE, size=1).turn == 5


def test_without_evaluators_nobody_is_assigned() -> None:
    picks, by_contact = picks_of(["a", "b"])
    assert assign(picks, by_contact, (), 0) == picks


def a_plan_from(year: int, month: int, day: int) -> Plan:
    since = datetime(year, month, day, tzinfo=UTC)
    return Plan("p", 1, Method.SIMPLE, size=1, where=ContactFilter(since=since))
