"""Personal data of a transcript or a chat: in each turn or message, and when it is heard."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics.masking.lines import spans_of_lines
from qa_desk.analytics.masking.spans import Kind, Rule, Span
from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.transcripts import Segment, Word, placed_words

PADDING_MS: Final = 250
"""So much is masked before and after: recognisers tell when a word is said to about that."""
_APART_MS: Final = 20_000
"""A number that somebody dictates goes on after such a pause no more."""
_TOGETHER_MS: Final = 400
"""What lies between two masks and is shorter is masked too."""


@dataclass(frozen=True, slots=True)
class HeardSpan:
    """A stretch of the recording in which something personal is said."""

    start_ms: int
    end_ms: int
    kind: Kind
    rule: Rule


def spans_of_turns(segments: Sequence[Segment]) -> tuple[tuple[Span, ...], ...]:
    """Return what is personal in each turn; numbers that a side goes on with in its next turn count."""
    texts = [segment.text for segment in segments]
    speakers = [(segment.side, segment.channel) for segment in segments]
    return spans_of_lines(texts, speakers, _stretches(segments), heard=True)


def spans_of_messages(messages: Sequence[Message]) -> tuple[tuple[Span, ...], ...]:
    """Return what is personal in each message; a number may come in several, one after the other."""
    going: dict[Side, list[int]] = {}
    for number, message in enumerate(messages):
        going.setdefault(message.side, []).append(number)
    texts = [message.text for message in messages]
    speakers = [message.side for message in messages]
    return spans_of_lines(texts, speakers, going.values(), heard=False)


def heard_spans(segments: Sequence[Segment], padding_ms: int = PADDING_MS) -> tuple[HeardSpan, ...]:
    """Return when something personal is heard, in order of time, padded, none meeting another."""
    spans = [
        _heard(segment, span, padding_ms)
        for segment, own in zip(segments, spans_of_turns(segments), strict=True)
        for span in own
    ]
    return joined(spans)


def joined(spans: Iterable[HeardSpan]) -> tuple[HeardSpan, ...]:
    """Return spans in order of time; those that meet, or nearly do, become one."""
    whole: list[HeardSpan] = []
    for span in sorted(spans, key=lambda each: (each.start_ms, each.end_ms)):
        last = whole[-1] if whole else None
        if last is None or span.start_ms - last.end_ms > _TOGETHER_MS:
            whole.append(span)
        else:
            end = max(last.end_ms, span.end_ms)
            whole[-1] = HeardSpan(last.start_ms, end, last.kind, last.rule)
    return tuple(whole)


def _stretches(segments: Sequence[Segment]) -> Iterator[list[int]]:
    """Yield the turns of each side that follow each other without a long pause of that side."""
    going: dict[tuple[Side, int | None], list[int]] = {}
    for number, segment in enumerate(segments):
        side = (segment.side, segment.channel)
        before = going.get(side)
        if before is not None and segment.start_ms - segments[before[-1]].end_ms <= _APART_MS:
            before.append(number)
            continue
        if before is not None:
            yield before
        going[side] = [number]
    yield from going.values()


def _heard(segment: Segment, span: Span, padding_ms: int) -> HeardSpan:
    """Return when a span of a turn is said: from the words before it to those after, where unsure.

    Words that a person put in have guessed times, which are none for a mask.
    """
    start, end = segment.start_ms, segment.end_ms
    placed = [each for each in placed_words(segment) if each[1].confidence is not None]
    inside = [(at, word) for at, word in placed if at < span.end and at + _size(word) > span.start]
    before = [word.end_ms for at, word in placed if at + _size(word) <= span.start]
    after = [word.start_ms for at, word in placed if at >= span.end]
    if placed:
        start = max(before, default=start)
        end = min(after, default=end)
    if inside and _begins(segment, span, inside[0][0]):
        start = min(word.start_ms for _, word in inside)
    if inside and _ends(segment, span, inside[-1][0] + _size(inside[-1][1])):
        end = max(word.end_ms for _, word in inside)
    begin = max(min(start, end) - padding_ms, 0)
    return HeardSpan(begin, max(start, end) + padding_ms, span.kind, span.rule)


def _begins(segment: Segment, span: Span, at: int) -> bool:
    """Whether nothing of the span stands before its first word with a time."""
    return not any(letter.isalnum() for letter in segment.text[span.start : at])


def _ends(segment: Segment, span: Span, at: int) -> bool:
    return not any(letter.isalnum() for letter in segment.text[at : span.end])


def _size(word: Word) -> int:
    return len(word.text.strip())
