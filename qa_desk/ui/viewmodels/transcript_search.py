"""A search in a transcript: all places that have some letters, and the one that is looked at."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.ui.viewmodels.transcript import TranscriptModel

NOWHERE: Final = -1
_MOST_HITS: Final = 500
"""More places than that are no help on a waveform."""
Hit = tuple[int, int, str]
_ALIKE: Final = str.maketrans("ёЁ", "еЕ")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Letters of a turn's text."""

    row: int
    start: int
    length: int


@final
class TranscriptSearch(QObject):
    """Letters count the same large and small, and "ё" as "е"; spaces at the ends do not count."""

    changed = Signal()
    """Other places are found, or another one is looked at."""
    found = Signal(object)
    """What is found after another text was looked for: a tuple of (start_ms, end_ms, words)."""
    shown = Signal(object)
    """The Place that is to be looked at."""

    def __init__(self, model: TranscriptModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._text = ""
        self._folded: list[str] | None = None
        self._places: list[Place] = []
        self._by_row: dict[int, list[Place]] = {}
        self._current = NOWHERE
        model.modelReset.connect(self._on_other_text)
        model.rowsInserted.connect(self._on_other_text)
        model.dataChanged.connect(self._on_other_text)

    @property
    def count(self) -> int:
        """How many places are found."""
        return len(self._places)

    @property
    def number(self) -> int:
        """Which of them is looked at, from 1; 0 where none is."""
        return self._current + 1

    @property
    def current(self) -> Place | None:
        """The place that is looked at."""
        return self._places[self._current] if self._current != NOWHERE else None

    def places_in(self, row: int) -> list[Place]:
        """Return what is found in a turn."""
        return self._by_row.get(row, [])

    def search(self, text: str, from_row: int = 0) -> None:
        """Look for a text and go to the first place from a row on; an empty text finds nothing."""
        self._text = _folded(text.strip())
        self._look()
        self.found.emit(tuple(self._hits()))
        after = bisect_left(self._places, Place(max(from_row, 0), 0, 0))
        self._go(after if after < len(self._places) else 0)

    @Slot()
    def next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(self._current + 1)

    @Slot()
    def previous(self) -> None:
        """Go to the place before; before the first comes the last."""
        self._go(self._current - 1)

    @Slot()
    def clear(self) -> None:
        """Find nothing."""
        self.search("")

    def _go(self, number: int) -> None:
        self._current = number % len(self._places) if self._places else NOWHERE
        self.changed.emit()
        if self.current is not None:
            self.shown.emit(self.current)

    def _hits(self) -> Iterator[Hit]:
        """Yield when the first places are said, and their words."""
        for place in self._places[:_MOST_HITS]:
            turn = self._model.turns[place.row]
            end = place.start + place.length
            until = [each.end_ms for each in turn.words if each.start < end]
            words = turn.segment.text[place.start : end]
            yield turn.moment_at(place.start), until[-1] if until else turn.segment.end_ms, words

    def _look(self) -> None:
        if self._folded is None:
            self._folded = [_folded(turn.segment.text) for turn in self._model.turns]
        self._by_row = {}
        for row, text in enumerate(self._folded if self._text else ()):
            if self._text in text:
                self._by_row[row] = _places(row, text, self._text)
        self._places = [place for places in self._by_row.values() for place in places]

    @Slot()
    def _on_other_text(self) -> None:
        self._folded = None
        kept = self.current
        self._look()
        self._current = self._places.index(kept) if kept in self._places else NOWHERE
        self.changed.emit()


def _places(row: int, text: str, wanted: str) -> list[Place]:
    found, start = [], text.find(wanted)
    while start >= 0:
        found.append(Place(row, start, len(wanted)))
        start = text.find(wanted, start + len(wanted))
    return found


def _folded(text: str) -> str:
    """Return a text of the same length in small letters."""
    small = text.translate(_ALIKE).lower()
    return small if len(small) == len(text) else text.translate(_ALIKE)
