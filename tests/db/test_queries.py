import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import product

import pytest

from qa_desk.db import occurring
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel, Contact, Direction
from qa_desk.domain.evaluations import Purpose
from qa_desk.domain.ids import ContactId, SampleId
from qa_desk.domain.people import Agent
from qa_desk.domain.permissions import Scope, Sight
from qa_desk.domain.rows import (
    ContactChoices,
    ContactColumn,
    ContactFilter,
    ContactOrder,
    ContactRow,
)
from qa_desk.sampling.frame import Needs
from tests.db.builders import (
    AIGUL,
    BORIS,
    ME,
    MONDAY,
    a_call,
    a_chat,
    a_protocol,
    a_transcript,
    add,
    an_evaluation,
    an_outcome,
    begin,
    publish,
    submit,
)
from tests.db.conftest import Statements

ANY = ContactFilter()
ALL = Sight(ME, Scope.ALL)
MOMENT = (MONDAY, MONDAY)
NEWEST = ContactOrder()


def ids(store: Store, wanted: ContactFilter = ANY, order: ContactOrder = NEWEST) -> list[int]:
    with store.read() as reader:
        found = reader.queries.contact_ids(wanted, order)
        assert found.typecode == "q"
        assert reader.queries.count(wanted) == len(found)
    return list(found)


def evaluate(store: Store, contact: ContactId, score: Fraction | None) -> None:
    submit(store, begin(store, an_evaluation(contact, publish(store))), an_outcome(score))


FILTERS: list[tuple[str, ContactFilter]] = [
    ("12", ContactFilter()),
    ("1", ContactFilter(channels=frozenset({Channel.VOICE, Channel.EMAIL}))),
    ("2", ContactFilter(teams=frozenset({"South"}))),
    ("1", ContactFilter(agents=frozenset({"a-1", "unknown"}))),
    ("2", ContactFilter(languages=frozenset({"kk"}))),
    ("1", ContactFilter(topics=frozenset({"Тарифы"}))),
    ("12", ContactFilter(since=MONDAY, until=MONDAY + timedelta(seconds=1))),
    ("", ContactFilter(until=MONDAY)),
    ("", ContactFilter(since=MONDAY + timedelta(microseconds=1))),
    ("1", ContactFilter(complaint=True)),
    ("2", ContactFilter(complaint=False)),
    ("1", ContactFilter(evaluated=True)),
    ("2", ContactFilter(evaluated=False)),
    ("1", ContactFilter(transcribed=True)),
    ("2", ContactFilter(transcribed=False)),
    ("2", ContactFilter(sample=SampleId("s1"))),
    ("", ContactFilter(sample=SampleId("none"))),
    ("", ContactFilter(channels=frozenset({Channel.VOICE}), complaint=False)),
]


@pytest.mark.parametrize(("expected", "wanted"), FILTERS)
def test_a_filter_lets_through_what_matches(
    store: Store, expected: str, wanted: ContactFilter
) -> None:
    call, chat = add(store, a_call("1"), a_chat("2"))
    evaluate(store, call, Fraction(80))
    with store.change(ME, "prepare") as change:
        change.transcripts.put(call, a_transcript("Алло"))
        change.samples.add(a_protocol([chat]))
        change.commit()

    found = ids(store, wanted)

    with store.read() as reader:
        names = sorted(reader.contacts.get(ContactId(id_)).external_id for id_ in found)
    assert "".join(names) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ТАРИФ", 1),
        ("тариф сапарова", 1),
        ("тариф борис", 0),
        ("алматы", 0),
        ("СӘЛЕМЕТСІЗ", 1),
        ("қайырлы КҮН", 1),
        ("sm-1", 1),
        ("айгүл", 1),
        ("100%", 1),
        ("100_", 1),
        ("%", 0),
        ("\\", 0),
        ("қ*", 1),
        ("тарифов", 1),
        ("  ", 3),
        ("a-2", 1),
        ("straße", 1),
        ("рифы", 0),
        ("салеметсиз", 1),
        ('"скидка 100"', 1),
        ('"скидка 10"', 0),
        ('"100 скидка"', 0),
        ('"бе! Скидка" sm-1', 0),
        ("STRASSE", 1),
    ],
)
def test_words_are_found_in_any_case_and_alphabet(store: Store, words: str, expected: int) -> None:
    text = "Сәлеметсіз бе! Скидка 100% на Straße"
    add(store, a_call("SM-1"), a_chat("CH-1", text), Contact(Channel.EMAIL, "mail", "E-1"))

    assert len(ids(store, ContactFilter(words=words))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("тариф" * 20_000, 1),
        ("тариф" * 20 + "other", 1),
        ("тариф* " * 20_000, 1),
        (" ".join(f"слово{n}" for n in range(20_000)), 0),
        ("%" * 100_000, 0),
        ("\ufdfa" * 10_000, 0),
        ("\x00", 0),
        ("\udc00", 0),
    ],
)
def test_words_no_person_would_type_are_looked_for_too(
    store: Store, words: str, expected: int
) -> None:
    add(store, a_call(topic="тариф" * 20 + " ending"), a_chat())

    assert len(ids(store, ContactFilter(words=words))) == expected


def test_composed_and_decomposed_letters_are_the_same(store: Store) -> None:
    add(store, a_chat(text="Майский тариф"))

    assert len(ids(store, ContactFilter(words="маи\u0306ский"))) == 1


def test_the_search_follows_a_renamed_agent(store: Store) -> None:
    add(store, a_call())
    with store.change(ME, "rename") as change:
        change.people.save_agent(replace(AIGUL, name="Айгуль Омарова"))
        change.commit()

    assert len(ids(store, ContactFilter(words="омарова"))) == 1
    assert ids(store, ContactFilter(words="сапарова")) == []


def test_the_search_follows_an_updated_contact(store: Store) -> None:
    [contact] = add(store, a_call())
    with store.change(ME, "update") as change:
        change.contacts.update(replace(a_call(topic="Кредиты"), id=contact))
        change.commit()

    assert len(ids(store, ContactFilter(words="кредит"))) == 1
    assert ids(store, ContactFilter(words="тариф")) == []


def early(contact: Contact) -> Contact:
    return replace(contact, started_at=MONDAY - timedelta(days=1))


LOW = early(a_call("A", agents=(AIGUL,), team="Alpha", topic="Баланс"))
HIGH = replace(
    a_chat("B"), channel=Channel.MESSENGER, team="beta", topic="тариф", duration_ms=100_000
)
LOW = replace(LOW, channel=Channel.CHAT, duration_ms=5)
BARE = Contact(Channel.VOICE, "crm", "Z")


@pytest.mark.parametrize("column", ContactColumn)
def test_lists_are_ordered_by_any_column(store: Store, column: ContactColumn) -> None:
    high, low = add(store, HIGH, LOW)
    evaluate(store, low, Fraction(100, 3))
    evaluate(store, high, Fraction(67, 2))

    assert ids(store, ANY, ContactOrder(column, descending=False)) == [low, high]
    assert ids(store, ANY, ContactOrder(column, descending=True)) == [high, low]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize(
    "column",
    [ContactColumn.STARTED, ContactColumn.DURATION, ContactColumn.AGENT, ContactColumn.SCORE],
)
def test_contacts_without_a_value_come_last(
    store: Store, column: ContactColumn, *, descending: bool
) -> None:
    bare, low = add(store, BARE, LOW)
    evaluate(store, low, Fraction(1))

    assert ids(store, ANY, ContactOrder(column, descending)) == [low, bare]


def test_ties_are_broken_by_id_in_the_same_direction(store: Store) -> None:
    contacts = add(store, *(a_call(f"{n}") for n in range(5)))

    assert ids(store, ANY, ContactOrder(descending=False)) == contacts
    assert ids(store, ANY, ContactOrder(descending=True)) == contacts[::-1]


def test_a_list_holds_at_most_so_many(store: Store) -> None:
    contacts = add(store, *(a_call(f"{n}") for n in range(5)))

    with store.read() as reader:
        assert list(reader.queries.contact_ids(ANY, NEWEST, limit=2)) == contacts[:2:-1]


def test_lines_come_in_the_order_of_the_ids(store: Store) -> None:
    contacts = add(store, *(a_call(f"{n}") for n in range(5)))
    wanted = [contacts[3], ContactId(4711), contacts[0], contacts[3]]

    with store.read() as reader:
        found = reader.queries.contact_rows(wanted)
        assert reader.queries.contact_rows([]) == []

    assert [row.id for row in found] == [contacts[3], contacts[0], contacts[3]]


def test_a_line_says_what_lists_show(store: Store) -> None:
    call, bare = add(store, a_call(), BARE)

    with store.read() as reader:
        assert reader.queries.contact_rows([call, bare]) == [
            ContactRow(
                id=call,
                channel=Channel.VOICE,
                external_id="SM-1",
                started_at=MONDAY,
                duration_ms=95_000,
                agent="Айгуль Сапарова",
                team="North",
                topic="Тарифы",
                language="ru",
                direction=Direction.INBOUND,
                complaint=True,
                has_recording=True,
                transcribed=False,
                evaluations=0,
                score=None,
            ),
            ContactRow(
                id=bare,
                channel=Channel.VOICE,
                external_id="Z",
                started_at=None,
                duration_ms=None,
                agent="",
                team="",
                topic="",
                language="",
                direction=Direction.UNKNOWN,
                complaint=False,
                has_recording=False,
                transcribed=False,
                evaluations=0,
                score=None,
            ),
        ]


@pytest.mark.parametrize("most", [2, 3, 4, 100])
def test_choices_are_the_same_by_steps_and_by_reading_all(
    store: Store, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(occurring, "MOST", most)
    with store.read() as reader:
        assert reader.queries.choices().topics == reader.queries.choices().teams == ()
    told = [
        replace(a_call(f"K-{n}", team=f"T{n % 3}", topic=topic), language=language)
        for n, (topic, language) in enumerate(product(("", "Займы", "Карты"), ("", "kk", "ru")))
    ]
    add(store, *told, *(replace(each, channel=Channel.CHAT, source="2") for each in told[2:4]))
    with store.read() as reader:
        choices = reader.queries.choices()
    assert choices.topics == ("Займы", "Карты")
    assert choices.languages == ("kk", "ru")
    assert choices.teams == ("T0", "T1", "T2")
    assert choices.channels == (Channel.CHAT, Channel.VOICE)


def test_choices_are_the_values_that_occur(store: Store) -> None:
    september = datetime(2026, 9, 15, 12, tzinfo=UTC)
    add(store, a_call("1"), a_chat("2"), a_call("3", september), BARE)

    with store.read() as reader:
        assert reader.queries.choices() == ContactChoices(
            channels=(Channel.CHAT, Channel.VOICE),
            teams=("North", "South"),
            agents=(("a-1", AIGUL.name), ("a-2", BORIS.name)),
            languages=("kk", "ru"),
            topics=("Тарифы",),
            months=("2026-10", "2026-09"),
        )


@pytest.fixture
def in_almaty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "ALMT-5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_almaty")
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has no zone of a process")
def test_months_are_those_of_the_local_calendar(store: Store) -> None:
    edge = datetime(2026, 10, 31, 19, 0, tzinfo=UTC)
    add(store, a_call("last", edge - timedelta(seconds=1)), a_call("next", edge))

    with store.read() as reader:
        assert reader.queries.choices().months == ("2026-11", "2026-10")


@pytest.mark.usefixtures("in_almaty")
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has no zone of a process")
def test_no_month_hides_within_a_day(store: Store) -> None:
    edge = datetime(2026, 10, 31, 22, 30, tzinfo=UTC)
    moments = [edge + timedelta(hours=n) for n in range(-30, 30, 2)]
    add(store, *(a_call(f"{n}", moment) for n, moment in enumerate(moments)))

    with store.read() as reader:
        found = reader.queries.choices().months

    assert set(found) == {f"{moment.astimezone():%Y-%m}" for moment in moments}


def many(store: Store, number: int) -> None:
    agents = [Agent(f"a-{n}", f"Agent {n}", f"Team {n % 3}") for n in range(9)]
    started = [MONDAY + timedelta(minutes=n) for n in range(number)]
    add(store, *(a_call(f"SM-{n}", at, (agents[n % 9],)) for n, at in enumerate(started)))


@pytest.mark.parametrize("number", [10, 10_000])
def test_the_contacts_page_costs_three_statements_whatever_its_length(
    store: Store, statements: Statements, number: int
) -> None:
    many(store, number)

    with store.read() as reader:
        statements.clear()
        wanted = ContactFilter(words="тариф")
        found = reader.queries.contact_ids(wanted, NEWEST)
        assert reader.queries.count(wanted) == number
        assert len(reader.queries.contact_rows([ContactId(n) for n in found])) == number

    assert len(statements) == 3


@pytest.mark.parametrize(
    ("ask", "cost"),
    [
        (lambda reader: reader.queries.choices(), 4),
        (lambda reader: reader.frames.pool(ANY, Needs(sampled=True, lengths=True)), 2),
        (lambda reader: reader.frames.span(ANY), 1),
        (lambda reader: reader.frames.past(MONDAY), 1),
        (lambda reader: reader.people.agents(), 1),
        (lambda reader: reader.samples.rows(), 1),
        (lambda reader: reader.calibration.rows(), 1),
        (lambda reader: reader.scorecards.rows(), 1),
        (lambda reader: reader.jobs.all(), 1),
        (lambda reader: reader.evaluations.rows(MONDAY, MONDAY), 1),
        (lambda reader: reader.evaluations.of_period(MONDAY, MONDAY), 1),
        (lambda reader: reader.evaluations.drafts_of(ME), 1),
        (lambda reader: reader.evaluations.last_moment(), 1),
        (lambda reader: reader.evaluations.recent(MOMENT, ALL, 8), 1),
        (lambda reader: reader.evaluations.outcomes_of(MOMENT, Purpose.RANDOM, ALL), 1),
        (lambda reader: reader.people.evaluators(), 1),
        (lambda reader: reader.samples.todo(None), 1),
        (lambda reader: reader.queries.count(ANY), 1),
        (lambda reader: reader.audit.rows(100), 4),
    ],
)
@pytest.mark.parametrize("number", [1, 50])
def test_each_list_costs_a_fixed_number_of_statements(
    store: Store, statements: Statements, number: int, ask: Callable[[object], object], cost: int
) -> None:
    many(store, number)

    with store.read() as reader:
        statements.clear()
        ask(reader)

    assert len(statements) == cost
