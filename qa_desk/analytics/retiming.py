"""Times of the words of a turn that was corrected by hand."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from qa_desk.domain.corrections import Wording
from qa_desk.domain.transcripts import Flag, Segment, Word
from qa_desk.language.forms import ALIKE


def corrected(heard: Segment, wanted: Wording) -> Segment:
    """Return a turn with another text, side or language.

    Words that stayed keep their times; others share the time of what they replace, or of the gap
    they stand in, by their length, and have no confidence. A turn without times of words gets none.
    """
    text_kept = wanted.text == heard.text
    words = heard.words if text_kept else tuple(_timed(heard, wanted.text.split()))
    return replace(
        heard,
        text=wanted.text,
        side=wanted.side,
        language=wanted.language,
        words=words,
        confidence=heard.confidence if text_kept else None,
        flags=tuple(_still_true(heard, wanted)) if text_kept else (),
    )


def _still_true(heard: Segment, wanted: Wording) -> Iterator[Flag]:
    """Yield what is still doubtful in a turn whose words were right."""
    for flag in heard.flags:
        of_side = flag in _OF_SIDE and wanted.side is not heard.side
        of_language = flag in _OF_LANGUAGE and wanted.language != heard.language
        if not (of_side or of_language):
            yield flag


_OF_SIDE: Final = (Flag.VOICE, Flag.ALIKE)
_OF_LANGUAGE: Final = (Flag.LANGUAGE, Flag.SOUNDS_RU, Flag.SOUNDS_KK, Flag.SOUNDS_EN)


def _timed(heard: Segment, said: Sequence[str]) -> Iterator[Word]:
    """Yield the words of a new text; nothing where the old ones have no times."""
    old = heard.words
    if not old:
        return
    before, after = [_folded(word.text) for word in old], [_folded(word) for word in said]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind == "equal":
            pairs = zip(old[first:last], said[begin:end], strict=True)
            yield from (replace(word, text=text) for word, text in pairs)
        elif begin < end:
            yield from _shared(_room(heard, first, last), said[begin:end])


def _room(heard: Segment, first: int, last: int) -> tuple[int, int]:
    """Return the time of words that were replaced, or the gap where new ones stand."""
    old = heard.words
    if first < last:
        return old[first].start_ms, max(word.end_ms for word in old[first:last])
    start = old[first - 1].end_ms if first else heard.start_ms
    end = old[first].start_ms if first < len(old) else heard.end_ms
    return start, max(start, end)


def _shared(room: tuple[int, int], said: Sequence[str]) -> Iterator[Word]:
    """Yield words one after the other in a stretch of time, each as long as its letters are many."""
    start, end = room
    whole = sum(map(len, said))
    reached, ends = 0, [start]
    for word in said:
        reached += len(word)
        ends.append(start + (end - start) * reached // whole)
    for word, (begins, stops) in zip(said, pairwise(ends), strict=True):
        yield Word(begins, stops, word, None)


def _folded(word: str) -> str:
    """Return a word as it is compared: case, signs around it and letters left out do not matter."""
    plain = unicodedata.normalize("NFKC", word).casefold().translate(ALIKE)
    letters = "".join(letter for letter in plain if letter.isalnum())
    return letters or plain
