"""Personal data in lines of a conversation: numbers that a side goes on with, answers to a question."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final

from qa_desk.analytics.masking.finding import found
from qa_desk.analytics.masking.numbers import NEAR, asks
from qa_desk.analytics.masking.spans import Rule, Span, settled

_ASKED: Final = " | "
"""Stands between a question and its answer: words are looked for over it, digits end at it."""
_AGO: Final = 3
"""Lines since a question in which its answer may come: people say "a moment" first."""

Speaker = Hashable


def spans_of_lines(
    texts: Sequence[str],
    speakers: Sequence[Speaker],
    stretches: Iterable[Sequence[int]],
    *,
    heard: bool,
) -> tuple[tuple[Span, ...], ...]:
    """Return what is personal in each line.

    `stretches` are the numbers of lines in which one speaker may go on with what he began.
    """
    spans: defaultdict[int, list[Span]] = defaultdict(list)
    for numbers in stretches:
        for number, span in _of_stretch(texts, numbers, heard=heard):
            spans[number].append(span)
    for number, span in _answers(texts, speakers, heard=heard):
        spans[number].append(span)
    return tuple(settled(spans[number]) for number in range(len(texts)))


def _of_stretch(
    texts: Sequence[str], numbers: Sequence[int], *, heard: bool
) -> Iterator[tuple[int, Span]]:
    """Yield what is found in lines put together, by line."""
    text = "\n".join(texts[number] for number in numbers)
    starts = _starts(texts, numbers)
    for span in found(text, heard=heard):
        first, end = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)
        for number, start in zip(numbers[first:end], starts[first:end], strict=True):
            cut = _within(span, start, len(texts[number]))
            if cut is not None:
                yield number, cut


def _answers(
    texts: Sequence[str], speakers: Sequence[Speaker], *, heard: bool
) -> Iterator[tuple[int, Span]]:
    """Yield what is personal because another speaker has asked for it just before."""
    asked: dict[int, str] = {}
    for number, text in enumerate(texts):
        for ago in range(number - 1, max(number - _AGO, 0) - 1, -1):
            question = asked.get(ago)
            if question is not None and speakers[ago] != speakers[number]:
                yield from _answered(number, question, text, heard=heard)
                break
        tail = text[-NEAR:]
        if asks(tail):
            asked[number] = tail


def _answered(number: int, question: str, text: str, *, heard: bool) -> Iterator[tuple[int, Span]]:
    before = question + _ASKED
    for span in found(before + text, heard=heard):
        cut = _within(span, len(before), len(text))
        if cut is not None and span.rule is Rule.KEYWORD:
            yield number, cut


def _starts(texts: Sequence[str], numbers: Sequence[int]) -> list[int]:
    """Return where each line begins in their texts joined by a character."""
    starts, reached = [], 0
    for number in numbers:
        starts.append(reached)
        reached += len(texts[number]) + 1
    return starts


def _within(span: Span, start: int, length: int) -> Span | None:
    first, last = max(span.start - start, 0), min(span.end - start, length)
    return Span(first, last, span.kind, span.rule) if first < last else None
