"""Evaluators get equal loads in languages they know, and nobody is always with the same agent."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Pick
from qa_desk.sampling.assignment import About, Marker, assign, assign_seconds
from qa_desk.sampling.plans import Method, Plan

LOGINS = tuple(EvaluatorId(name) for name in ("asel", "dmitry", "olga"))
PEOPLE = tuple(Marker(login) for login in LOGINS)
AGENTS = st.lists(st.sampled_from("abcdef"), max_size=40)


def picks_of(
    agents: list[str], languages: list[str] | None = None
) -> tuple[tuple[Pick, ...], Mapping[ContactId, About]]:
    said = languages or [""] * len(agents)
    known = {
        ContactId(n): About(agent, language)
        for n, (agent, language) in enumerate(zip(agents, said, strict=True))
    }
    return tuple(Pick(one, "all", Fraction(1)) for one in known), known


@given(agents=AGENTS, turn=st.integers(0, 50))
def test_loads_differ_by_at_most_one(agents: list[str], turn: int) -> None:
    picks, known = picks_of(agents)
    dealt = assign(picks, known, PEOPLE, turn)
    load = Counter(pick.assignee for pick in dealt)
    counts = [load[login] for login in LOGINS]
    assert max(counts) - min(counts) <= 1
    assert [pick.contact_id for pick in dealt] == [pick.contact_id for pick in picks]


@given(agents=AGENTS, waiting=st.lists(st.integers(0, 30), min_size=3, max_size=3))
def test_what_waits_already_counts(agents: list[str], waiting: list[int]) -> None:
    people = [replace(p, waiting=n) for p, n in zip(PEOPLE, waiting, strict=True)]
    picks, known = picks_of(agents)
    load = Counter(pick.assignee for pick in assign(picks, known, people, 0))
    after = [n + load[p.id] for p, n in zip(people, waiting, strict=True)]
    given_something = [n for n, p in zip(after, people, strict=True) if load[p.id]]
    assert not given_something or max(given_something) - min(after) <= 1


def test_the_contacts_of_one_agent_are_spread() -> None:
    picks, known = picks_of(list("aaaabbbbcccc"))
    dealt = assign(picks, known, PEOPLE, 0)
    for agent in "abc":
        parts = Counter(p.assignee for p in dealt if known[p.contact_id].agent == agent)
        assert len(parts) == 3


def test_who_had_the_agent_before_gets_another() -> None:
    picks, known = picks_of(["a", "b", "c"])
    before = assign(picks, known, PEOPLE, 0)
    past = {pick.assignee: {known[pick.contact_id].agent: 1} for pick in before}
    people = [replace(marker, past=past[marker.id]) for marker in PEOPLE]
    after = assign(picks, known, people, 0)
    assert all(one.assignee != other.assignee for one, other in zip(before, after, strict=True))


@given(rounds=st.integers(3, 9))
def test_over_the_months_everybody_meets_every_agent(rounds: int) -> None:
    picks, known = picks_of(["a", "b", "c"])
    met: dict[EvaluatorId, Counter[str]] = {login: Counter() for login in LOGINS}
    for turn in range(rounds):
        people = [replace(marker, past=met[marker.id]) for marker in PEOPLE]
        for pick in assign(picks, known, people, turn):
            assert pick.assignee is not None
            met[pick.assignee][known[pick.contact_id].agent] += 1
    assert all(set(agents) == set("abc") for agents in met.values())


def test_nobody_is_given_a_language_unknown_to_them() -> None:
    picks, known = picks_of(list("aabbcc"), ["kk", "ru", "kk", "ru", "en", ""])
    people = (
        Marker(LOGINS[0], languages=frozenset({"ru"})),
        Marker(LOGINS[1], languages=frozenset({"kk", "ru"})),
    )
    dealt = {known[p.contact_id].language: p.assignee for p in assign(picks, known, people, 0)}
    assert (dealt["kk"], dealt["ru"], dealt["en"]) == ("dmitry", "asel", None)
    assert dealt[""] is not None


def test_a_rare_language_goes_first_so_that_the_others_make_up_for_it() -> None:
    picks, known = picks_of(list("abcdef"), ["ru", "ru", "ru", "kk", "kk", "kk"])
    people = (Marker(LOGINS[0]), Marker(LOGINS[1], languages=frozenset({"ru"})))
    load = Counter(pick.assignee for pick in assign(picks, known, people, 0))
    assert load == {"asel": 3, "dmitry": 3}


def test_an_exchange_gives_nobody_a_language_unknown_to_them() -> None:
    picks, known = picks_of(["a", "b"], ["kk", "ru"])
    people = (
        Marker(LOGINS[0], past={"a": 3}, languages=frozenset({"kk"})),
        Marker(LOGINS[1], past={"b": 3}, languages=frozenset({"ru"})),
    )
    assert [pick.assignee for pick in assign(picks, known, people, 0)] == ["asel", "dmitry"]


@given(agents=AGENTS, percent=st.integers(0, 100), seed=st.integers(0, 99))
def test_a_share_is_scored_by_two_different_people(
    agents: list[str], percent: int, seed: int
) -> None:
    picks, known = picks_of(agents)
    share = Fraction(percent, 100)
    dealt = assign_seconds(assign(picks, known, PEOPLE, 0), known, PEOPLE, share, seed)
    twice = [pick for pick in dealt if pick.second is not None]
    assert len(twice) == ceil(share * len(agents))
    assert all(pick.second != pick.assignee for pick in twice)
    load = Counter(pick.second for pick in twice)
    assert not twice or max(load.values()) <= len(twice) // 2 + 2


def test_which_are_scored_twice_is_the_seeds_choice() -> None:
    picks, known = picks_of(list("abcdefghij"))
    first = assign(picks, known, PEOPLE, 0)
    chosen = [
        [p.contact_id for p in assign_seconds(first, known, PEOPLE, Fraction(1, 5), s) if p.second]
        for s in (1, 1, 2)
    ]
    assert chosen[0] == chosen[1] != chosen[2]


def test_one_evaluator_alone_scores_nothing_twice() -> None:
    picks, known = picks_of(["a", "b"])
    alone = assign(picks, known, PEOPLE[:1], 0)
    assert assign_seconds(alone, known, PEOPLE[:1], Fraction(1), 1) == alone


def test_without_evaluators_nobody_is_assigned() -> None:
    picks, known = picks_of(["a", "b"])
    assert assign(picks, known, (), 0) == picks


def test_the_next_week_moves_the_turn_on() -> None:
    assert a_plan_from(2026, 10, 8).turn == a_plan_from(2026, 10, 1).turn + 1


def test_a_plan_without_period_takes_the_turn_of_its_seed() -> None:
    assert Plan("all", 5, Method.SIMPLE, size=1).turn == 5


def a_plan_from(year: int, month: int, day: int) -> Plan:
    since = datetime(year, month, day, tzinfo=UTC)
    return Plan("p", 1, Method.SIMPLE, size=1, where=ContactFilter(since=since))


def test_languages_do_not_lessen_the_share_that_two_score() -> None:
    asel, dmitry, olga = LOGINS
    kazakh = frozenset({"kk"})
    people = (
        Marker(asel, languages=frozenset({"ru"})),
        *(Marker(login, languages=kazakh) for login in (dmitry, olga)),
    )
    picks, known = picks_of(list("abcdefghij"), ["ru"] * 5 + ["kk"] * 5)
    dealt = assign_seconds(assign(picks, known, people, 0), known, people, Fraction(2, 5), 1)
    assert sum(pick.second is not None for pick in dealt) == 4
    assert {pick.second for pick in dealt} == {None, dmitry, olga}


def test_who_knows_one_language_alone_gets_no_less_where_there_is_enough_of_it() -> None:
    asel, dmitry, olga = LOGINS
    people = (
        Marker(asel, languages=frozenset({"kk", "ru"})),
        Marker(dmitry, languages=frozenset({"kk"})),
        Marker(olga, languages=frozenset({"en", "ru"})),
    )
    picks, known = picks_of([*"abcde"] * 4, ["kk"] * 10 + ["ru"] * 10)
    dealt = assign(picks, known, people, 0)
    assert Counter(pick.assignee for pick in dealt) == {asel: 7, dmitry: 7, olga: 6}
    spoken = {person.id: person.languages for person in people}
    given_ = {(pick.assignee, known[pick.contact_id].language) for pick in dealt}
    assert all(login is not None and language in spoken[login] for login, language in given_)
