"""Whether evidence that came from a file points into its contact."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evaluation, Evidence, Mark, RecordedError
from qa_desk.errors import Expected

_ROUNDING_MS: Final = 500
"""Other programs round the ends of spans to tenths or halves of a second."""


class NoSuchMessage(Expected):
    """The evidence names a message that the contact does not have: facts `message`, `count`."""

    code = "evaluation.no_such_message"


class AfterTheEnd(Expected):
    """The evidence lies after the end of the contact: facts `at_s`, `end_s`."""

    code = "evaluation.evidence_after_end"


def evidence_of(marks: Mapping[str, Mark], errors: Iterable[RecordedError]) -> Iterator[Evidence]:
    """Return all evidence of an evaluation."""
    for mark in marks.values():
        yield from mark.evidence
    for error in errors:
        yield from error.evidence


def places_of(evaluation: Evaluation) -> Iterator[Evidence]:
    """Return all evidence of an evaluation, and its markers as evidence without words."""
    yield from evidence_of(evaluation.marks, evaluation.errors)
    yield from (Evidence(start_ms=each.at_ms) for each in evaluation.markers)


def require_inside(contact: Contact, evidence: Iterable[Evidence]) -> None:
    """Raise NoSuchMessage or AfterTheEnd for the first evidence that is not in the contact.

    Nothing is said about times where nobody knows how long the contact took.
    """
    messages = {message.position for message in contact.messages}
    for each in evidence:
        if each.message is not None and each.message not in messages:
            raise NoSuchMessage(message=each.message, count=len(messages))
        latest = max(each.start_ms or 0, each.end_ms or 0)
        if contact.duration_ms is not None and latest > contact.duration_ms + _ROUNDING_MS:
            raise AfterTheEnd(at_s=latest / 1000, end_s=contact.duration_ms / 1000)
