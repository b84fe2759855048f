"""What is said in one contact, line by line, and which forms of words stand where."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.transcripts import Segment, Transcript, Word, placed_words
from qa_desk.language.forms import ALIKE, is_kazakh, word_forms

WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""What is a word, in texts and in rules; parts of compounds are words of their own."""
_PAUSE_MS: Final = 5000
"""A phrase does not go on after such a pause of a speaker."""
_REMEMBERED: Final = 200_000
Span: TypeAlias = tuple[int, int]
"""The numbers of the first word and of the one after the last."""


@dataclass(frozen=True, slots=True)
class Line:
    """A turn or a message; `number` is its place in the contact, times are None where unknown.

    `words` are those of the recogniser, with their times; whoever corrects a text leaves none.
    """

    number: int
    side: Side
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    language: str = ""
    words: tuple[Word, ...] = ()
    confidence: float | None = None


class Talk:
    """The lines of a contact in their order, and the forms of their words, worked out once.

    Words are numbered through all lines. `runs` tells for each word the stretch in which one side
    alone speaks without a long pause: phrases and distances in words stay inside.
    """

    __slots__ = (
        "_characters",
        "_first",
        "_forms",
        "_forms_backwards",
        "doubtful",
        "duration_ms",
        "lines",
        "numbers_found",
        "owners",
        "placed_words",
        "places",
        "ranks",
        "runs",
        "spans_found",
        "timed",
    )

    def __init__(self, lines: Sequence[Line], duration_ms: int, *, written: bool = False) -> None:
        self.lines = tuple(lines)
        self.duration_ms = duration_ms
        self.timed = all(one.start_ms is not None and one.end_ms is not None for one in self.lines)
        """Whether it is known when each line is said."""
        self.doubtful = not self.timed or any(one.side is Side.UNKNOWN for one in self.lines)
        """Whether a side or a time is unknown, so that not all can be told for sure."""
        self.owners: list[int] = []
        """The index of each word's line."""
        self.runs: list[int] = []
        self._first: list[int] = []
        self.places = _places(self._read(written=written))
        """The numbers of words, in order, by each form that they may be of."""
        self._forms: list[str] = []
        self._forms_backwards: list[str] = []
        self._characters: dict[int, list[Span]] = {}
        self.numbers_found: dict[object, list[int]] = {}
        """What has been looked for already: words by the term, and spans by the phrase."""
        self.spans_found: dict[object, list[Span]] = {}
        self.placed_words: dict[int, list[tuple[int, Word]]] = {}
        self.ranks: dict[frozenset[Side], list[int]] = {}

    def word(self, number: int) -> str:
        """Return a word, plainly spelled."""
        start, end = self.characters(number)
        return plain(self.lines[self.owners[number]].text[start:end])

    def characters(self, number: int) -> Span:
        """Return the characters of its line in which a word stands."""
        index = self.owners[number]
        known = self._characters.get(index)
        if known is None:
            known = [found.span() for found in WORD.finditer(self.lines[index].text)]
            self._characters[index] = known
        return known[number - self._first[index]]

    def forms(self) -> list[str]:
        """Return all forms of all words, in order."""
        if not self._forms:
            self._forms = sorted(self.places)
        return self._forms

    def forms_backwards(self) -> list[str]:
        """Return all forms of all words from their ends, in order."""
        if not self._forms_backwards:
            self._forms_backwards = sorted(form[::-1] for form in self.places)
        return self._forms_backwards

    def first_word(self, index: int) -> int | None:
        """Return the number of the first word of a line; None where it has none."""
        number = self._first[index]
        return number if number < len(self.owners) and self.owners[number] == index else None

    def _read(self, *, written: bool) -> dict[bool, dict[str, list[int]]]:
        """Return the numbers of each word as it stands, in lines that are not Kazakh and that are."""
        said: dict[bool, defaultdict[str, list[int]]] = {
            False: defaultdict(list),
            True: defaultdict(list),
        }
        number, run = 0, -1
        for index, line in enumerate(self.lines):
            if not index or not _goes_on(self.lines[index - 1], line, written=written):
                run += 1
            self._first.append(number)
            words = WORD.findall(line.text)
            known = said[is_kazakh(line.text.lower(), line.language)]
            for at, word in enumerate(words, number):
                known[word].append(at)
            number += len(words)
            self.owners += [index] * len(words)
            self.runs += [run] * len(words)
        return {kazakh: dict(words) for kazakh, words in said.items()}


def talk_of(transcript: Transcript) -> Talk:
    """Return what was said in a call."""
    lines = [_line(number, segment) for number, segment in enumerate(transcript.segments)]
    return Talk(lines, transcript.duration_ms)


def talk_of_messages(messages: Iterable[Message]) -> Talk:
    """Return what was written; times are counted from the first message that has one."""
    sent = tuple(messages)
    known = [message.at for message in sent if message.at is not None]
    first = min(known, default=None)
    lines = []
    for message in sent:
        at = None if message.at is None or first is None else message.at - first
        at_ms = None if at is None else round(at.total_seconds() * 1000)
        lines.append(Line(message.position, message.side, message.text, at_ms, at_ms))
    duration = max((line.start_ms or 0 for line in lines), default=0)
    return Talk(lines, duration, written=True)


def placed(talk: Talk, index: int) -> list[tuple[int, Word]]:
    """Return where each word with a time stands in the text of a line."""
    known = talk.placed_words.get(index)
    if known is None:
        line = talk.lines[index]
        turn = Segment(line.side, None, 0, 0, line.text, words=line.words)
        known = talk.placed_words[index] = list(placed_words(turn))
    return known


def plain(word: str) -> str:
    """Return a word in small letters, plainly spelled."""
    return word.lower().replace("’", "'").translate(ALIKE)


def _line(number: int, segment: Segment) -> Line:
    return Line(
        number,
        segment.side,
        segment.text,
        segment.start_ms,
        segment.end_ms,
        segment.language,
        segment.words,
        segment.confidence,
    )


def _goes_on(before: Line, line: Line, *, written: bool) -> bool:
    """Whether a phrase may run on: the same side spoke just before."""
    if before.side is not line.side:
        return False
    if written or before.end_ms is None or line.start_ms is None:
        return True
    return line.start_ms - before.end_ms <= _PAUSE_MS


def _places(said: dict[bool, dict[str, list[int]]]) -> dict[str, list[int]]:
    """Return the numbers of words by the forms that they may be of."""
    places: dict[str, list[int]] = {}
    torn: set[str] = set()
    for kazakh, words in said.items():
        for word, numbers in words.items():
            for form in _forms(word, kazakh):
                known = places.get(form)
                if known is None:
                    places[form] = numbers
                else:
                    places[form] = known + numbers
                    torn.add(form)
    for form in torn:
        places[form].sort()
    return places


@lru_cache(maxsize=_REMEMBERED)
def _forms(word: str, kazakh: bool) -> tuple[str, ...]:  # noqa: FBT001 - a cache by both
    return word_forms(word.lower().replace("’", "'"), kazakh=kazakh)
