"""An expression lets through the same contacts on every database, and those that plain Python does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from qa_desk.db.store import Change, Store
from qa_desk.domain.conditions import Condition
from qa_desk.domain.contacts import Channel, Contact, Direction, Media, Message, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent
from qa_desk.domain.phrase_rules import LANGUAGES, Needs, PhraseRule, PhraseTopic, StoredHit
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.finding.reading import read
from qa_desk.finding.settling import settled
from tests.db.builders import (
    AIGUL,
    BORIS,
    ME,
    SIDES,
    a_protocol,
    a_transcript,
    add,
    an_evaluation,
    an_outcome,
    begin,
    hire,
    publish,
    submit,
)
from tests.db.conftest import DATABASES, Statements, empty
from tests.unit.finding.trees import NAMES, WORDS, Facts, conditions, holds
from tests.workspace import NOON, StoppedClock, a_store, an_encrypted_store

NEWEST = ContactOrder()


def the_contacts() -> list[Contact]:
    """Return contacts that differ in every field, each value more than once."""
    agents = [(), (AIGUL,), (BORIS,), (BORIS, AIGUL), (Agent("a-3", "North"),)]
    found = []
    for n in range(40):
        started = None if n % 7 == 0 else NOON - timedelta(days=n * n % 45, minutes=n * 37)
        found.append(
            Contact(
                channel=list(Channel)[n % 5],
                source=("crm", "North")[n % 2],
                external_id=f"C-{n}",
                started_at=started,
                duration_ms=None if n % 6 == 0 else n * 2500,
                agents=agents[n % 5],
                team=WORDS[n % len(WORDS)],
                queue=WORDS[n * 3 % len(WORDS)],
                topic=WORDS[n * 5 % len(WORDS)],
                disposition=WORDS[n * 7 % len(WORDS)],
                direction=list(Direction)[n % 3],
                language=("ru", "kk", "")[n % 3],
                customer_key=WORDS[n * 2 % len(WORDS)],
                csat=None if n % 4 == 0 else n % 6,
                complaint=n % 5 == 1,
                custom={NAMES[n % 8]: WORDS[n % 13], NAMES[n % 3]: WORDS[n % 5]} if n % 3 else {},
                media=(Media(f"{n}.wav", f"s{n}", "pcm", 2, 8000, 1, SIDES),) if n % 2 else (),
                messages=(Message(1, Side.CUSTOMER, "", WORDS[n * 11 % len(WORDS)]),),
            )
        )
    return found


def fill(store: Store) -> list[Facts]:
    """Store the contacts, evaluate, transcribe and draw some of them; return what is known."""
    with store.change(ME, "hire") as change:
        hire(change)
        change.commit()
    ids = add(store, *the_contacts())
    card = publish(store)
    scores = {ids[n]: Fraction(n * 10, 7) for n in range(3, 12)}
    for id_, score in scores.items():
        submit(store, begin(store, an_evaluation(id_, card)), an_outcome(score))
    drawn = ids[5:15]
    with store.change(ME, "prepare") as change:
        for id_ in ids[1:9:2]:
            change.transcripts.put(id_, a_transcript("алло"))
        protocol = a_protocol(drawn)
        change.samples.add(replace(protocol, name="North"))
        put_phrases(change, ids)
        change.commit()
    facts = []
    with store.read() as reader:
        for id_ in ids:
            contact = reader.contacts.get(id_)
            row = reader.queries.contact_rows([id_])[0]
            samples = ((str(protocol.id), "North"),) if id_ in drawn else ()
            scored = scores.get(id_)
            facts.append(
                Facts(
                    contact,
                    row.team,
                    row.transcribed,
                    row.evaluations,
                    None if scored is None else float(scored),
                    samples,
                    tuple(rule for rule, found in RULES_FOUND.items() if ids.index(id_) in found),
                    tuple(topic for topic, found in TOPICS.items() if ids.index(id_) in found),
                    partial(found_by, store, id_),
                )
            )
    return facts


RULES_FOUND = {("North", "Тарифы", "100%"): range(8), ("a-1", "кредит"): range(4, 20)}
"""Key and names of each rule, and the numbers of the contacts in which it is found."""
TOPICS = {("қарыз", "x y"): range(20), ("é", "North"): range(4, 8)}
"""The first is about any of the rules, the second about both, found three times together."""


def put_phrases(change: Change, ids: list[ContactId]) -> None:
    """Store rules and topics with what they found, and hits of a text that is no longer a rule's."""
    for (key, *names), places in RULES_FOUND.items():
        rule = change.phrases.put_rule(
            PhraseRule(key, "old", dict(zip(LANGUAGES, names, strict=False)))
        )
        stale = [StoredHit(id_, key, rule.version, 0, Side.AGENT, 0, 1) for id_ in ids[30:35]]
        change.phrase_hits.put_hits(ids[30:35], [key], stale)
        rule = change.phrases.put_rule(replace(rule, text="new"))
        found = [ids[n] for n in places]
        twice = [StoredHit(id_, key, rule.version, 0, Side.AGENT, 0, 1) for id_ in found + found]
        change.phrase_hits.put_hits(found, [key], twice)
    keys = tuple(key for key, *_ in RULES_FOUND)
    (loan, *of_loan), (both, *of_both) = TOPICS
    change.phrases.put_topic(PhraseTopic(loan, keys, dict(zip(LANGUAGES, of_loan, strict=False))))
    called = dict(zip(LANGUAGES, of_both, strict=False))
    change.phrases.put_topic(PhraseTopic(both, keys, called, Needs.ALL, 3))


def found_by(store: Store, id_: ContactId, words: str) -> bool:
    """Whether words find a contact."""
    return id_ in in_words(store, words)


def in_words(store: Store, words: str) -> set[int]:
    """Return who is found by words alone, whose meaning other tests settle."""
    with store.read() as reader:
        return set(reader.queries.contact_ids(ContactFilter(words=words), NEWEST))


@pytest.fixture(scope="module", params=DATABASES)
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Store, list[Facts]]]:
    file: Path = tmp_path_factory.mktemp("filters") / "desk.sqlite3"
    clock = StoppedClock()
    if request.param == "sqlite":
        store = a_store(file, clock)
    elif request.param == "encrypted":
        store = an_encrypted_store(file, clock)
    else:
        store = Store.open(request.getfixturevalue("server"), clock)
        empty(store)
    yield store, fill(store)
    store.close()


@given(condition=conditions)
@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
def test_every_database_lets_through_what_plain_python_does(
    filled: tuple[Store, list[Facts]], condition: Condition
) -> None:
    store, facts = filled
    wanted = settled(ContactFilter(where=condition), NOON)

    with store.read() as reader:
        found = set(reader.queries.contact_ids(wanted, NEWEST))
        assert reader.queries.count(wanted) == len(found)

    assert found == {fact.contact.id for fact in facts if holds(condition, fact, NOON)}


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("", 40),
        ("complaint", 8),
        ("not complaint", 32),
        ("csat is empty", 10),
        ("csat = 4 or csat != 4", 40),
        ("started_at is empty", 6),
        ("not started_at in last 7 days or started_at in last 7 days", 40),
        ('custom."a\\"b" is known', 15),
        ('custom."[0]" ~ "север"', 0),
        ("agent = North", 8),
        ("agent ~ САПАРОВ", 16),
        ("agent is empty", 8),
        ("sample = North", 10),
        ("sample not empty", 10),
        ("score > 14.28 and score < 14.29", 1),
        ("text ~ алло", 4),
        ("rule = north", 0),
        ("rule = North", 8),
        ('rule = "100%" and rule = кредит', 4),
        ("rule ~ ТАРИФ", 8),
        ("rule is known", 20),
        ("talk_topic = қарыз", 20),
        ("talk_topic = é", 4),
        ("talk_topic is empty", 20),
        ('rule = ""', 0),
        ("topic ~ тариф", 6),
        ("topic ~ ТАРИФЫ", 3),
    ],
)
def test_expressions_let_through_what_a_hand_count_says(
    filled: tuple[Store, list[Facts]], said: str, count: int
) -> None:
    store, _ = filled
    wanted = settled(ContactFilter(where=read(said)), NOON)

    with store.read() as reader:
        assert reader.queries.count(wanted) == count


def test_a_time_that_moves_must_be_settled_first(store: Store) -> None:
    with store.read() as reader, pytest.raises(ValueError, match="moves"):
        reader.queries.count(ContactFilter(where=read("started_at in last 7 days")))


def test_days_are_those_of_the_clock() -> None:
    late = datetime(2026, 10, 15, 23, 59, tzinfo=UTC)

    found = settled(ContactFilter(where=read("started_at in last 7 days")), late, UTC)

    assert found.where == read("started_at in 2026-10-09..2026-10-15")


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("started_at = last month", "started_at in 2026-09-01..2026-09-30"),
        ("started_at != this week", "started_at not in 2026-10-12..2026-10-18"),
        ("started_at > yesterday", "started_at > 2026-10-14"),
        ("started_at < last 3 months", "started_at < 2026-07-16"),
        ("started_at >= this year", "started_at >= 2026-01-01"),
        ("started_at <= today", "started_at <= 2026-10-15"),
        ("started_at in last week..today", "started_at in 2026-10-05..2026-10-15"),
        (
            "not (complaint or started_at = today)",
            "not (complaint or started_at in 2026-10-15..2026-10-15)",
        ),
    ],
)
def test_moving_times_become_days(said: str, plain: str) -> None:
    assert settled(ContactFilter(where=read(said)), NOON, UTC).where == read(plain)


def test_a_filter_of_every_kind_costs_two_statements(store: Store, statements: Statements) -> None:
    add(store, *the_contacts())
    wanted = ContactFilter(
        where=read('topic ~ x and agent ~ y and sample = z or text ~ "a b" and custom.x = 1')
    )

    with store.read() as reader:
        statements.clear()
        ids = reader.queries.contact_ids(wanted, NEWEST)
        reader.queries.contact_rows([ContactId(one) for one in ids] or [ContactId(1)])

    assert len(statements) == 2
