"""How long customers waited for an answer in writing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_desk.domain.contacts import Message, Side


@dataclass(frozen=True, slots=True)
class Reply:
    """An agent's answer: the first message after one or more of the customer's.

    `asked` and `answered` are positions of messages. The wait is counted from the first message of
    the customer that nobody had answered, by the clock: nights, weekends and what a bot or the
    system said meanwhile are part of it.
    """

    asked: int
    answered: int
    wait_ms: int


def replies(messages: Sequence[Message]) -> tuple[Reply, ...]:
    """Return the agent's answers whose wait is known, in order.

    Bots and the system do not answer; where a time is missing or runs backwards nothing is counted.
    """
    return tuple(_replies(messages))


def unanswered(messages: Sequence[Message]) -> int | None:
    """Return the position of the customer's first message that no agent answered; None if all were."""
    waiting = _waiting(messages)
    return None if waiting is None else waiting.position


def _replies(messages: Sequence[Message]) -> Iterator[Reply]:
    asked: Message | None = None
    for message in messages:
        if message.side is Side.CUSTOMER:
            asked = asked or message
        elif message.side is Side.AGENT and asked is not None:
            wait_ms = _wait_ms(asked, message)
            if wait_ms is not None:
                yield Reply(asked.position, message.position, wait_ms)
            asked = None


def _waiting(messages: Sequence[Message]) -> Message | None:
    asked: Message | None = None
    for message in messages:
        if message.side is Side.CUSTOMER:
            asked = asked or message
        elif message.side is Side.AGENT:
            asked = None
    return asked


def _wait_ms(asked: Message, answered: Message) -> int | None:
    if asked.at is None or answered.at is None or answered.at < asked.at:
        return None
    return round((answered.at - asked.at).total_seconds() * 1000)
