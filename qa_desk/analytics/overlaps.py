"""Where both sides speak at once, who came in, and whether that took the floor from the other.

An interruption is a change of speakers by an overlap: who came in keeps on, who was speaking stops
without being done (the "simple interruption" of Ferguson, Simultaneous speech, interruptions and
dominance, British Journal of Social and Clinical Psychology 16, 1977; the "between-speaker overlap"
of Heldner and Edlund, Pauses, gaps and overlaps in conversations, Journal of Phonetics 38, 2010).
Whether the other was done cannot be heard from the sound alone. So it counts only further than two
syllables from where the other begins and ends (West and Zimmerman, Small insults, 1983): nearer to
the end it is how people take turns. A back-channel, "yes" or "I see" while the other goes on
(Yngve, On getting a word in edgewise, 1970), is an overlap and no interruption.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from qa_desk.analytics.spans import Span, Spoken, Voice, turns

_TWO_SYLLABLES_MS: Final = 400
"""At five syllables a second."""
_SHORT_UTTERANCE_MS: Final = 1000
"""What is shorter is mostly a back-channel; who is silent for as long has stopped."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Both spoke; `by` came in while the other was speaking, None where they began together.

    `interrupted` says that the other stopped for it, while `by` kept on.
    """

    span: Span
    by: Voice | None
    interrupted: bool = False


def overlaps(speech: Spoken, shortest_ms: int) -> tuple[Overlap, ...]:
    """Return the overlaps of at least so long; the spans of each side are in order and apart."""
    every = turns(speech)
    found: list[Overlap] = []
    for index, (side, span) in enumerate(every):
        for other, later in islice(every, index + 1, None):
            if later.start_ms >= span.end_ms:
                break
            if other != side:
                found.append(_overlap(span, speech[side], other, later))
    return tuple(each for each in found if each.span.duration_ms >= shortest_ms)


def _overlap(first: Span, of_first: Sequence[Span], side: Voice, second: Span) -> Overlap:
    both = Span(second.start_ms, min(first.end_ms, second.end_ms))
    if second.start_ms == first.start_ms:
        return Overlap(both, None)
    following = bisect_right(of_first, first)
    again_ms = of_first[following].start_ms if following < len(of_first) else None
    return Overlap(both, side, _takes_the_floor(first, second, again_ms))


def _takes_the_floor(first: Span, second: Span, again_ms: int | None) -> bool:
    """Whether the second speaker kept on and the first one stopped; `again_ms` is its next word."""
    deep = min(second.start_ms - first.start_ms, first.end_ms - second.start_ms)
    kept_on = second.end_ms > first.end_ms and second.duration_ms >= _SHORT_UTTERANCE_MS
    stopped_until = min(first.end_ms + _SHORT_UTTERANCE_MS, second.end_ms)
    stopped = again_ms is None or again_ms >= stopped_until
    return deep >= _TWO_SYLLABLES_MS and kept_on and stopped
