"""Which word is said in which channel at a moment, from the times in a transcript."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Word
from qa_desk.ui.widgets.waveform_view import Range


@dataclass(frozen=True, slots=True, eq=False)
class SpokenWords:
    """The words of each channel, in order of time."""

    by_channel: Mapping[int, Sequence[Word]] = field(default_factory=dict)

    def at(self, moment_ms: int) -> tuple[tuple[int, str], ...]:
        """Return the channels in which a word is said at a moment, and the word."""
        found = ((channel, _at(words, moment_ms)) for channel, words in self.by_channel.items())
        return tuple((channel, word.text.strip()) for channel, word in found if word is not None)


def spoken_words(segments: Iterable[Segment], sides: Sequence[Side]) -> SpokenWords:
    """Return the words of a transcript by the channel of the recording in which they are heard."""
    found: defaultdict[int, list[Word]] = defaultdict(list)
    for segment in segments:
        found[_channel(segment, sides)].extend(segment.words)
    tidy = {channel: sorted(words, key=_start) for channel, words in found.items()}
    return SpokenWords(tidy)


def quote(segments: Iterable[Segment], span: Range) -> str:
    """Return what is said within a span; of a turn without times of its words, all of it."""
    return " ".join(text for segment in segments for text in _within(segment, span))


def _within(segment: Segment, span: Range) -> Iterator[str]:
    start, end = span
    if segment.end_ms <= start or segment.start_ms >= end:
        return
    if not segment.words:
        yield segment.text.strip()
    for each in segment.words:
        if start <= (each.start_ms + each.end_ms) / 2 < end:
            yield each.text.strip()


def _channel(segment: Segment, sides: Sequence[Side]) -> int:
    if segment.channel is not None and segment.channel < max(len(sides), 1):
        return segment.channel
    return sides.index(segment.side) if segment.side in sides else 0


def _at(words: Sequence[Word], moment_ms: int) -> Word | None:
    number = bisect_right(words, moment_ms, key=_start) - 1
    return words[number] if number >= 0 and moment_ms <= words[number].end_ms else None


def _start(word: Word) -> int:
    return word.start_ms
