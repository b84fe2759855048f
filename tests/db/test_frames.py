"""Columns that samples are drawn from: the same on every database, and the same draw from them."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Pick
from qa_desk.sampling.draw import draw
from qa_desk.sampling.frame import Needs, Pool, frame, needs
from qa_desk.sampling.groups import Asked
from qa_desk.sampling.plans import Exclude, Method, Per, Plan, Spread, StratumKey
from qa_desk.sampling.sharing import shares
from tests.db.builders import (
    AIGUL,
    ASEL,
    BORIS,
    DMITRY,
    ME,
    MONDAY,
    a_call,
    a_protocol,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)
from tests.db.conftest import Statements

ANY = ContactFilter()
BARE = Contact(Channel.CHAT, "chats", "bare")
CHANNELS = (Channel.VOICE, Channel.CHAT, Channel.EMAIL)
BOUNDARIES = tuple(MONDAY + timedelta(days=7 * n) for n in range(1, 4))
EVERYTHING = Needs(
    words=(*(key for key in StratumKey if key is not StratumKey.GROUP),),
    agents=True,
    lengths=True,
    recorded=True,
    evaluated=True,
    sampled=True,
    complaints=True,
    boundaries=BOUNDARIES,
)


def pool(store: Store, asked: Needs, wanted: ContactFilter = ANY) -> Pool:
    with store.read() as reader:
        return reader.frames.pool(wanted, asked)


def a_month(store: Store) -> list[ContactId]:
    """Store 120 contacts of nine agents over four weeks."""
    agents = [Agent(f"a-{n}", f"Agent {n}", f"Team {n % 3}") for n in range(9)]
    return add(
        store,
        *(
            replace(
                a_call(f"SM-{n}", MONDAY + timedelta(hours=5 * n), (agents[n * 7 % 9],)),
                channel=CHANNELS[n % 3],
                language="kk" if n % 4 else "ru",
                duration_ms=10_000 + 1_000 * n,
                complaint=n % 10 == 0,
                media=(),
            )
            for n in range(120)
        ),
    )


def test_every_column_says_what_is_stored(store: Store) -> None:
    call, bare = add(store, a_call(agents=(BORIS, AIGUL)), BARE)
    submit(store, begin(store, an_evaluation(call, publish(store))))

    found = pool(store, EVERYTHING)

    rows = sorted(range(2), key=lambda at: found.ids[at])
    assert [found.ids[at] for at in rows] == [call, bare]
    words = {key: [column[at] for at in rows] for key, column in found.words.items()}
    assert words == {
        StratumKey.TEAM: ["South", ""],
        StratumKey.CHANNEL: ["voice", "chat"],
        StratumKey.AGENT: ["a-2", ""],
        StratumKey.TOPIC: ["Тарифы", ""],
        StratumKey.LANGUAGE: ["ru", ""],
        StratumKey.QUEUE: ["retail", ""],
    }
    flags = (found.evaluated, found.sampled, found.voice, found.recorded, found.complaints)
    assert [[bool(column[at]) for at in rows] for column in flags] == [
        [True, False], [False, False], [True, False], [True, False], [True, False],
    ]  # fmt: skip
    assert [found.lengths[at] for at in rows] == [95_000, -1]
    assert [found.periods[at] for at in rows] == [0, 0]


def test_a_contact_of_a_random_sample_is_sampled(store: Store) -> None:
    call, other = add(store, a_call("SM-1"), a_call("SM-2"))
    with store.change(ME, "draw") as change:
        change.samples.add(a_protocol([call]))
        change.commit()

    found = pool(store, Needs(sampled=True))

    assert {id_: bool(said) for id_, said in zip(found.ids, found.sampled, strict=True)} == {
        call: True,
        other: False,
    }


def test_columns_nobody_asks_for_stay_empty(store: Store) -> None:
    add(store, a_call())

    found = pool(store, Needs())

    assert len(found.ids) == 1
    assert (found.words, found.lengths, found.evaluated, found.periods) == ({}, (), (), [])


def test_a_moment_on_a_boundary_begins_the_next_period(store: Store) -> None:
    hour = timedelta(hours=1)
    at = [BOUNDARIES[0] - timedelta(microseconds=1), BOUNDARIES[0], BOUNDARIES[2] + hour]
    ids = add(store, *(a_call(f"SM-{n}", moment) for n, moment in enumerate(at)))

    found = pool(store, Needs(boundaries=BOUNDARIES))

    assert dict(zip(found.ids, found.periods, strict=True)) == dict(
        zip(ids, (0, 1, 3), strict=True)
    )


def test_the_order_of_time_puts_unknown_times_last(store: Store) -> None:
    late, unknown, early = add(
        store, a_call("SM-1", MONDAY + timedelta(days=1)), a_call("SM-2", None), a_call("SM-3")
    )

    assert list(pool(store, Needs(in_time=True)).ids) == [early, late, unknown]


PLANS = [
    Plan("q", 7, Method.QUOTA, per_agent=2),
    Plan("c", 7, Method.QUOTA, per_agent=5, per=Per.CHANNEL, exclude=Exclude(sampled=True)),
    Plan("s", 7, Method.STRATIFIED, size=20, by=(StratumKey.TEAM, StratumKey.LANGUAGE)),
    Plan("w", 7, Method.SIMPLE, size=12, spread=Spread.WEEKS),
    Plan("t", 7, Method.SYSTEMATIC, size=10, exclude=Exclude(shorter_than_s=30)),
]
DRAWN: dict[str, list[int]] = {
    "q": [99, 108, 13, 40, 98, 26, 21, 30, 7, 106, 110, 47, 78, 33, 19, 82, 14, 23],
    "c": [103, 43, 55, 13, 73, 110, 107, 104, 5, 35, 66, 87, 9, 93, 36],
    "s": [63, 87, 114, 93, 90, 36, 24, 109, 1, 25, 34, 118, 4, 40, 53, 35, 62, 17, 41, 104],
    "w": [9, 19, 17, 6, 59, 43, 57, 81, 79, 94, 117, 107],
    "t": [7, 22, 34, 45, 56, 67, 79, 90, 101, 113],
}
"""Which calls the seed gives, by their number among those that were stored."""


def picks(store: Store, plan: Plan) -> tuple[Pick, ...]:
    with store.read() as reader:
        found = reader.frames.pool(plan.where, needs(plan, BOUNDARIES))
    framed = frame(plan, found)
    names = ("1", "2", "3", "4")
    return draw(plan, framed, shares(plan, framed, {}), names).picks


@pytest.mark.parametrize("plan", PLANS, ids=[plan.name for plan in PLANS])
def test_the_same_seed_gives_the_same_contacts_on_every_database(store: Store, plan: Plan) -> None:
    numbers = {id_: n for n, id_ in enumerate(a_month(store))}
    assert min(numbers) == 1
    assert [numbers[pick.contact_id] for pick in picks(store, plan)] == DRAWN[plan.name]


@pytest.mark.parametrize("number", [3, 300])
def test_columns_cost_three_statements(store: Store, statements: Statements, number: int) -> None:
    add(store, *(a_call(f"SM-{n}") for n in range(number)))
    statements.clear()

    assert len(pool(store, EVERYTHING).ids) == number
    assert len(statements) == 3


def test_an_assignment_knows_agent_and_language(store: Store) -> None:
    call, bare = add(store, a_call(), BARE)

    with store.read() as reader:
        found = reader.frames.about([call, bare])

    assert {id_: (each.agent, each.language) for id_, each in found.items()} == {
        call: ("a-1", "ru"),
        bare: ("", ""),
    }


def test_the_past_is_of_random_picks_submitted_since(store: Store) -> None:
    call, other = add(store, a_call("SM-1"), a_call("SM-2", agents=(BORIS,)))
    card = publish(store)
    made = submit(store, begin(store, an_evaluation(call, card)))
    begin(store, an_evaluation(other, card, DMITRY))
    assert made.submitted_at is not None

    with store.read() as reader:
        [since] = reader.frames.past(made.submitted_at)
        later = reader.frames.past(made.submitted_at + timedelta(seconds=1))

    assert (since.words[StratumKey.AGENT], since.words[StratumKey.TEAM]) == ("a-1", "North")
    assert later == []


def test_what_rules_look_at_is_told_by_agent_and_topic(store: Store) -> None:
    call, _ = add(store, a_call("SM-1"), a_call("SM-2", MONDAY + timedelta(days=3), (BORIS,)))
    submit(store, begin(store, an_evaluation(call, publish(store), ASEL)))

    with store.read() as reader:
        known = reader.frames.known(MONDAY - timedelta(days=9), UTC)

    day = MONDAY.date()
    assert known.agents["a-1"].first == day
    assert [(made[0], made[2]) for made in known.agents["a-1"].made] == [(day, True)]
    assert known.agents["a-2"].made == ()
    later = day + timedelta(days=3)
    assert known.topics == {"Тарифы": Asked(day, {day: 1, later: 1})}


@pytest.fixture
def spans(store: Store) -> Store:
    """Give a store whose contacts span two days."""
    add(store, a_call("SM-1"), a_call("SM-2", MONDAY + timedelta(days=2)), BARE)
    return store


def test_the_span_is_from_the_first_contact_to_the_last(spans: Store) -> None:
    with spans.read() as reader:
        assert reader.frames.span(ANY) == (MONDAY, MONDAY + timedelta(days=2))
        nothing = ContactFilter(topics=frozenset({"none"}))
        assert reader.frames.span(nothing) is None
