"""A transcript as a list that follows what is heard: the current turn and the current word."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import Correction
from qa_desk.domain.transcripts import Segment, Transcript, placed_words
from qa_desk.ui.doubt_words import DOUBTFUL, long_doubts, named, short_doubts
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.words import word

NONE: Final = -1
_LINGER_MS: Final = 1500
"""A turn stays current so long after its end, unless another begins."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word's place in the turn's text, when it is said, and whether it was heard with doubt."""

    start: int
    length: int
    start_ms: int
    end_ms: int
    doubtful: bool


class Turn:
    """One turn as it is shown; `opens` says that the turn before was another side's.

    `numbered` says that several channels are nobody's, which are then told apart by their number.
    Words are looked for in the text when somebody asks: a call of ten hours has a hundred thousand.
    """

    __slots__ = ("_words", "numbered", "opens", "segment")

    def __init__(self, segment: Segment, *, opens: bool, numbered: bool = False) -> None:
        self.segment = segment
        self.opens = opens
        self.numbered = numbered
        self._words: tuple[SpokenWord, ...] | None = None

    @property
    def words(self) -> tuple[SpokenWord, ...]:
        """The words with times, in order."""
        if self._words is None:
            self._words = tuple(_words(self.segment))
        return self._words

    @property
    def speaker(self) -> str:
        """Who speaks, in the words of the window."""
        side, channel = self.segment.side, self.segment.channel
        if not self.numbered or side is not Side.UNKNOWN or channel is None:
            return named(self.segment, word(side))
        template = QCoreApplication.translate("Waveform", "Channel {number}")
        return filled(template, number=channel + 1)

    def moments(self) -> tuple[int, ...]:
        """Return when each word begins; without times of words when the turn does."""
        return tuple(each.start_ms for each in self.words) or (self.segment.start_ms,)

    def word_at(self, position_ms: int) -> int:
        """Return the word that is said at a moment, or was last; NONE before the first."""
        return bisect_right(self.words, position_ms, key=lambda each: each.start_ms) - 1

    def moment_at(self, place: int) -> int:
        """Return when what stands at a place of the text is said."""
        for each in self.words:
            if place <= each.start + each.length:
                return each.start_ms
        return self.segment.start_ms if not self.words else self.words[-1].start_ms


@final
class TranscriptModel(QAbstractListModel):
    """One row a turn."""

    current_changed = Signal(int, int)
    """Row of the current turn before and now; NONE where there is none."""
    phrases_changed = Signal()
    """Other words are marked as found by phrase rules."""
    word_changed = Signal(int)
    """Row in which another word is current."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: tuple[Turn, ...] = ()
        self._starts: tuple[int, ...] = ()
        self._phrases: Mapping[int, Sequence[tuple[int, int]]] = {}
        self._current = NONE
        self._word = NONE
        self._corrections: Mapping[int, Correction] = {}

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All turns in order of time."""
        return self._turns

    @property
    def current(self) -> int:
        """Row of the turn that is heard; NONE where there is none."""
        return self._current

    @property
    def current_word(self) -> int:
        """Number of the word that is heard within the current turn; NONE before the first."""
        return self._word

    @property
    def phrases(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """Letters from and up to which phrase rules found something, by row."""
        return self._phrases

    def set_phrases(self, marks: Mapping[int, Sequence[tuple[int, int]]]) -> None:
        """Mark what phrase rules found."""
        if marks != self._phrases:
            self._phrases = marks
            self.phrases_changed.emit()

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show a transcript; rows that only came in addition are added without a reset."""
        turns = tuple(_turns(transcript.segments)) if transcript else ()
        before = self._turns
        if before and self._goes_on(turns):
            if len(turns) > len(before):
                self._change(turns[: len(before)])
                self.beginInsertRows(_NOWHERE, len(before), len(turns) - 1)
                self._take((*self._turns, *turns[len(before) :]))
                self.endInsertRows()
            else:
                self._change(turns)
            return
        self._corrections = {}
        self.beginResetModel()
        self._take(turns)
        self._current = self._word = NONE
        self.endResetModel()

    @property
    def corrections(self) -> Mapping[int, Correction]:
        """What people have corrected, by row."""
        return self._corrections

    def show_corrections(self, corrections: Mapping[int, Correction]) -> None:
        """Show which turns people have corrected."""
        if corrections != self._corrections:
            self._corrections = corrections
            self._tell_changed(range(len(self._turns)))

    def _goes_on(self, turns: tuple[Turn, ...]) -> bool:
        """Whether these are the turns that are shown, corrected perhaps, and more of them."""
        return list(map(_place, turns[: len(self._turns)])) == list(map(_place, self._turns))

    def _change(self, turns: tuple[Turn, ...]) -> None:
        """Take turns of the same times in the place of those that are shown."""
        pairs = zip(self._turns, turns, strict=True)
        other = [row for row, (old, new) in enumerate(pairs) if old.segment != new.segment]
        if other:
            self._take(turns)
            self._tell_changed(range(other[0], min(other[-1] + 2, len(turns))))

    def _tell_changed(self, rows: range) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    @Slot(int)
    def follow(self, position_ms: int) -> None:
        """Make the turn and the word current that are heard at a moment."""
        row = self._row_at(position_ms)
        spoken = NONE if row == NONE else self._turns[row].word_at(position_ms)
        before, self._current = self._current, row
        word_before, self._word = self._word, spoken
        if before != row:
            self.current_changed.emit(before, row)
        elif word_before != spoken:
            self.word_changed.emit(row)

    def moment_of_word(self, row: int, step: int) -> int | None:
        """Return when the word so many words from the current one is said, over turns too.

        In a turn that is not heard counting begins with its first word. None where there is none.
        """
        if not 0 <= row < len(self._turns):
            return None
        number = (self._word if row == self._current else NONE) + step
        while 0 <= row < len(self._turns):
            moments = self._turns[row].moments()
            if 0 <= number < len(moments):
                return moments[number]
            row, number = (row - 1, NONE) if number < 0 else (row + 1, number - len(moments))
            if number == NONE and row >= 0:
                number = len(self._turns[row].moments()) - 1
        return None

    def segment_at(self, position_ms: int) -> Segment | None:
        """Return the turn that begins at or before a moment; None before the first."""
        row = bisect_right(self._starts, position_ms) - 1
        return self._turns[row].segment if row >= 0 else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many turns there are."""
        return 0 if parent.isValid() else len(self._turns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a turn's text, or what a screen reader says of it."""
        if not index.isValid():
            return None
        segment = self._turns[index.row()].segment
        if role == Qt.ItemDataRole.DisplayRole:
            return segment.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return long_doubts(segment)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said_by = f"{clock_time(segment.start_ms)}, {self._turns[index.row()].speaker}"
            doubts = short_doubts(segment)
            return f"{said_by}: {segment.text}" + (f" ({doubts})" if doubts else "")
        return None

    def _take(self, turns: tuple[Turn, ...]) -> None:
        self._turns = turns
        self._starts = tuple(turn.segment.start_ms for turn in turns)

    def _row_at(self, position_ms: int) -> int:
        row = bisect_right(self._starts, position_ms) - 1
        if row < 0 or position_ms > self._turns[row].segment.end_ms + _LINGER_MS:
            return NONE
        return row


def _turns(segments: tuple[Segment, ...]) -> Iterator[Turn]:
    strangers = {each.channel for each in segments if each.side is Side.UNKNOWN}
    numbered = len(strangers) > 1
    before: tuple[Side, int | None] | None = None
    for segment in segments:
        channel = segment.channel if numbered and segment.side is Side.UNKNOWN else None
        yield Turn(segment, opens=(segment.side, channel) != before, numbered=numbered)
        before = segment.side, channel


def _place(turn: Turn) -> tuple[int, int]:
    """Return what a turn keeps however it is corrected."""
    return turn.segment.start_ms, turn.segment.end_ms


def _words(segment: Segment) -> Iterator[SpokenWord]:
    """Yield the words that are found in the text."""
    for start, word_ in placed_words(segment):
        length = len(word_.text.strip())
        doubtful = word_.confidence is not None and word_.confidence < DOUBTFUL
        yield SpokenWord(start, length, word_.start_ms, word_.end_ms, doubtful)
