"""Quotes for evidence that only points at a message."""

from datetime import UTC, datetime

from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, Mark, RecordedError
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.services.quoting import needs_quotes, with_quotes

MESSAGES = (
    Message(0, Side.AGENT, "a", "Good\n morning"),
    Message(1, Side.CUSTOMER, "c", "word " * 100),
)


def _evaluation(*evidence: Evidence) -> Evaluation:
    return Evaluation(
        id=EvaluationId("e"),
        contact_id=ContactId(1),
        evaluator=EvaluatorId("me"),
        card=CardRef("c", 1, ""),
        started_at=datetime(2026, 10, 1, tzinfo=UTC),
        marks={"a": Mark(evidence=evidence)},
        errors=(RecordedError("rude", evidence=evidence),),
    )


def _quotes(*evidence: Evidence) -> list[str]:
    quoted = with_quotes(_evaluation(*evidence), MESSAGES)
    assert quoted.errors[0].evidence == quoted.marks["a"].evidence
    return [each.quote for each in quoted.marks["a"].evidence]


def test_a_bare_message_is_quoted_on_one_line() -> None:
    assert _quotes(Evidence(message=0)) == ["Good morning"]


def test_a_long_message_is_cut_with_a_sign() -> None:
    (quote,) = _quotes(Evidence(message=1))
    assert len(quote) <= 240
    assert quote.endswith("word…")


def test_the_evaluators_own_quote_and_seconds_stay_as_they_are() -> None:
    assert _quotes(Evidence(message=0, quote="Good"), Evidence(start_ms=5)) == ["Good", ""]


def test_only_bare_messages_ask_for_quotes() -> None:
    assert needs_quotes(_evaluation(Evidence(message=0)))
    assert not needs_quotes(_evaluation(Evidence(start_ms=5), Evidence(message=0, quote="x")))
