"""Texts without personal data: any text, and what was said or written in a contact."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from qa_desk.analytics.masking.finding import found
from qa_desk.analytics.masking.spans import Span, blanked
from qa_desk.analytics.masking.speech import spans_of_messages, spans_of_turns
from qa_desk.domain.contacts import Message
from qa_desk.domain.ids import ContactId
from qa_desk.domain.masked import MaskedLine
from qa_desk.domain.permissions import Verb
from qa_desk.domain.transcripts import Segment
from qa_desk.services import access, masked_copies, tracing
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text with personal data blanked, as long as the original; `spans` fit both."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """What one side says, with its name before it; `spans` are of the text alone."""

    name: str
    text: str
    spans: tuple[Span, ...]


def redact_text(text: str) -> Redacted:
    """Blank what is personal in a text that was typed."""
    spans = found(text)
    return Redacted(blanked(text, spans), spans)


def redact_contact(desk: Desk, contact_id: ContactId) -> Redacted:
    """Blank what is personal in the messages and the transcript of a contact, a line each.

    Who may not read the originals gets the masked copy, which has no spans. NotFound if there is
    no such contact.
    """
    if masked_copies.reads_masked(desk):
        return _kept(masked_copies.lines(desk, contact_id))
    access.require_contacts(desk, Verb.READ_TEXTS, [contact_id])
    with desk.store.read() as reader:
        messages = reader.contacts.get(contact_id).messages
        transcript = reader.transcripts.get(contact_id)
    tracing.opened(desk, contact_id)
    turns = transcript.segments if transcript is not None else ()
    return _joined([*_written(messages), *_spoken(turns)])


def redact_turns(segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Return what was said in each turn, with what is personal blanked."""
    spans = spans_of_turns(segments)
    return tuple(blanked(turn.text, own) for turn, own in zip(segments, spans, strict=True))


def redact_messages(messages: tuple[Message, ...]) -> tuple[str, ...]:
    """Return what was written in each message, with what is personal blanked."""
    spans = spans_of_messages(messages)
    return tuple(blanked(each.text, own) for each, own in zip(messages, spans, strict=True))


def _kept(lines: tuple[MaskedLine, ...]) -> Redacted:
    """Return a masked copy as the text it stands for; what was masked is where the blanks are."""
    text = "\n".join(f"{line.side}: {line.text}" for line in lines)
    return Redacted(text, ())


def _written(messages: tuple[Message, ...]) -> Iterator[_Line]:
    for message, spans in zip(messages, spans_of_messages(messages), strict=True):
        yield _Line(message.side, message.text, spans)


def _spoken(segments: tuple[Segment, ...]) -> Iterator[_Line]:
    for segment, spans in zip(segments, spans_of_turns(segments), strict=True):
        yield _Line(segment.side, segment.text, spans)


def _joined(lines: list[_Line]) -> Redacted:
    """Put lines below each other, with their spans where they now are."""
    parts: list[str] = []
    spans: list[Span] = []
    reached = 0
    for line in lines:
        before = f"{line.name}: "
        start = reached + len(before)
        spans += [replace(s, start=s.start + start, end=s.end + start) for s in line.spans]
        parts.append(before + blanked(line.text, line.spans))
        reached += len(parts[-1]) + 1
    return Redacted("\n".join(parts), tuple(spans))
