"""Customers wait from their first message without an answer until an agent writes."""

from datetime import UTC, datetime, timedelta

from qa_desk.analytics.replies import Reply, replies, unanswered
from qa_desk.domain.contacts import Message, Side

_NINE = datetime(2026, 11, 2, 9, tzinfo=UTC)
A, C, BOT, SYSTEM = Side.AGENT, Side.CUSTOMER, Side.BOT, Side.SYSTEM


def _thread(*said: tuple[Side, float | None]) -> list[Message]:
    """Return messages by their sides and the seconds since nine."""
    return [
        Message(place, side, "", "…", None if at is None else _NINE + timedelta(seconds=at))
        for place, (side, at) in enumerate(said)
    ]


def test_the_wait_begins_with_the_first_message_nobody_answered() -> None:
    thread = _thread((C, 0), (C, 30), (A, 90), (A, 95), (C, 100), (A, 110))
    assert replies(thread) == (Reply(0, 2, 90_000), Reply(4, 5, 10_000))
    assert unanswered(thread) is None


def test_bots_and_the_system_do_not_answer() -> None:
    thread = _thread((C, 0), (BOT, 1), (SYSTEM, 2), (C, 50), (BOT, 51), (A, 60))
    assert replies(thread) == (Reply(0, 5, 60_000),)


def test_an_agent_who_writes_first_answers_nothing() -> None:
    assert replies(_thread((A, 0), (A, 60), (C, 120), (A, 150))) == (Reply(2, 3, 30_000),)


def test_what_got_no_answer_is_told() -> None:
    assert unanswered(_thread((C, 0), (A, 5), (C, 9), (C, 10), (BOT, 11))) == 2
    assert unanswered([]) is None


def test_times_that_are_missing_or_run_backwards_are_not_counted() -> None:
    thread = _thread((C, None), (A, 5), (C, 9), (A, None), (C, 100), (A, 50), (C, 200), (A, 201))
    assert replies(thread) == (Reply(6, 7, 1000),)


def test_an_answer_within_the_same_minute_took_nothing() -> None:
    assert replies(_thread((C, 0), (A, 0))) == (Reply(0, 1, 0),)
