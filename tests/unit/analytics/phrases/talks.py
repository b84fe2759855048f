"""Talks that tests of phrase rules are asked about, and how rules are asked."""

from qa_desk.analytics.phrases import Hit, Line, Rule, Talk, hits, read
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Word

_SIDES = {
    "A": Side.AGENT,
    "C": Side.CUSTOMER,
    "U": Side.UNKNOWN,
    "B": Side.BOT,
    "S": Side.SYSTEM,
}
TURN_MS = 4000
PAUSE_MS = 1000
WORD_MS = 100


def rule_of(text: str) -> Rule:
    rule = read(text)
    assert isinstance(rule, Rule), rule
    return rule


def codes(text: str) -> list[str]:
    found = read(text)
    assert isinstance(found, tuple), found
    return [fault.code.removeprefix("phrase.") for fault in found]


def a_call(*said: str) -> Talk:
    """Return a call of turns such as "A: hello", four seconds each with a second between them."""
    lines = []
    for number, line in enumerate(said):
        side, _, text = line.partition(": ")
        start = number * (TURN_MS + PAUSE_MS)
        words = tuple(
            Word(start + at * WORD_MS, start + (at + 1) * WORD_MS, word, 0.9 - at / 100)
            for at, word in enumerate(text.split())
        )
        lines.append(Line(number, _SIDES[side], text, start, start + TURN_MS, "", words))
    return Talk(lines, len(said) * (TURN_MS + PAUSE_MS))


def a_chat(*said: str) -> Talk:
    """Return a chat of messages whose times nobody knows."""
    parts = [line.partition(": ") for line in said]
    lines = [Line(number, _SIDES[side], text) for number, (side, _, text) in enumerate(parts)]
    return Talk(lines, 0, written=True)


def found(text: str, talk: Talk) -> tuple[Hit, ...]:
    return hits(rule_of(text), talk)


def quotes(text: str, talk: Talk) -> list[str]:
    return [hit.quote for hit in found(text, talk)]
