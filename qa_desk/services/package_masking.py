"""Contacts and evaluations for somebody outside: texts with personal data blanked, no recordings."""

from collections.abc import Mapping
from dataclasses import replace

from qa_desk.analytics.masking.finding import found
from qa_desk.analytics.masking.spans import blanked
from qa_desk.analytics.masking.speech import spans_of_messages
from qa_desk.domain.contacts import Contact, Side
from qa_desk.domain.evaluations import Evaluation, Evidence, Mark
from qa_desk.domain.transcripts import Transcript
from qa_desk.services.redacting import redact_turns


def masked_contact(contact: Contact) -> Contact:
    """Return a contact without its customer and recordings, its messages blanked."""
    spans = spans_of_messages(contact.messages)
    messages = tuple(
        replace(
            message,
            author=message.author if message.side is Side.AGENT else "",
            text=blanked(message.text, own),
        )
        for message, own in zip(contact.messages, spans, strict=True)
    )
    return replace(contact, customer_key="", custom={}, media=(), messages=messages)


def masked_transcript(transcript: Transcript) -> Transcript | None:
    """Return a transcript blanked, without words of their own; None for one that is not whole."""
    if not transcript.complete:
        return None
    texts = redact_turns(transcript.segments)
    turns = (
        replace(turn, text=text, words=())
        for turn, text in zip(transcript.segments, texts, strict=True)
    )
    return replace(transcript, segments=tuple(turns))


def masked_evaluation(evaluation: Evaluation) -> Evaluation:
    """Return an evaluation with its comments blanked and without quotes, which may cut a number."""
    errors = (
        replace(error, comment=_masked(error.comment), evidence=_quoteless(error.evidence))
        for error in evaluation.errors
    )
    markers = (replace(marker, note=_masked(marker.note)) for marker in evaluation.markers)
    return replace(
        evaluation,
        comment=_masked(evaluation.comment),
        marks=_marks(evaluation.marks),
        errors=tuple(errors),
        markers=tuple(markers),
    )


def _marks(marks: Mapping[str, Mark]) -> Mapping[str, Mark]:
    return {
        code: replace(mark, comment=_masked(mark.comment), evidence=_quoteless(mark.evidence))
        for code, mark in marks.items()
    }


def _masked(text: str) -> str:
    return blanked(text, found(text, heard=True))


def _quoteless(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(replace(each, quote="") for each in evidence)
