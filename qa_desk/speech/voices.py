"""Who speaks where both sides share one channel: a guess from the sound of two voices.

Speech is cut into pieces of a second; each is described by the shape of its spectrum (mel-frequency
cepstral coefficients; Davis and Mermelstein, IEEE Trans. ASSP 28, 1980). Two normal distributions
are fitted to the pieces, which share them out in turn (as in agglomerative diarisation after Chen
and Gopalakrishnan, 1998). Whether there are two voices at all is asked of two halves of the pieces:
they are parted each by itself, and where they do not agree nobody is told apart.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag, Segment, Word, flagged
from qa_desk.speech.cepstra import SIZE, cepstra
from qa_desk.speech.windows import SAMPLE_RATE, Recorded, Stretch, sounding

Floats = NDArray[np.float64]
Voice = NDArray[np.intp]
"""The voice of each piece, 0 or 1."""
_LONGEST: Final = SAMPLE_RATE * 6 // 5
_FEWEST: Final = 36
"""Pieces below which chance parts one voice in two as well as two voices."""
_AGREEMENT: Final = 0.91
"""Of 66 recordings with two voices 63 agreed so well, of 50 with one voice one (benchmarks/voices)."""
_HALVINGS: Final = (1, 2, 3, 5)
"""So many pieces go to one half before so many go to the other."""
_LEAST_FRAMES: Final = 100
_ROUNDS: Final = 20
_PRIOR: Final = 200.0
"""Frames' worth of the whole recording that each voice's spread begins with."""
_FLOOR: Final = 0.02
_CORRELATED: Final = 6.0
_MOST_FRAMES: Final = 60.0
"""Neighbouring frames say the same: so many count as one, and a piece as ten at most."""
_CHANGE: Final = 2.0
_CHANGE_AT_ONCE: Final = 4.0
_AT_ONCE: Final = SAMPLE_RATE // 20
"""People change turns with a pause more often than without one."""


@dataclass(frozen=True, slots=True, eq=False)
class Voices:
    """Which voice is heard in each piece, from `starts` on (in samples); the first heard is 0.

    `confidence` is how well two halves of the recording agree on who is who, 0 to 1.
    """

    starts: NDArray[np.intp]
    voices: Voice
    confidence: float

    def at(self, moment_ms: int) -> int:
        """Return the voice that is heard at a moment."""
        place = np.searchsorted(self.starts, moment_ms * SAMPLE_RATE // 1000, side="right")
        return int(self.voices[max(0, int(place) - 1)])


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """Pieces of speech: where they are, and number, mean and mean square of their frames."""

    starts: NDArray[np.intp]
    ends: NDArray[np.intp]
    frames: Floats
    means: Floats
    squares: Floats

    def chosen(self, which: NDArray[np.bool_]) -> "_Pieces":
        return _Pieces(
            self.starts[which],
            self.ends[which],
            self.frames[which],
            self.means[which],
            self.squares[which],
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Model:
    """How one voice sounds: a normal distribution of frames."""

    mean: Floats
    inverse: Floats
    log_volume: float


def found(recorded: Recorded, stretches: Sequence[Stretch]) -> Voices | None:
    """Return the two voices of a recording; None where they are not told apart."""
    pieces = _pieces(recorded, stretches)
    if len(pieces.starts) < _FEWEST:
        return None
    voices = _parted(pieces)
    confidence = 0.0 if voices is None else _agreement(pieces, voices)
    if voices is None or confidence < _AGREEMENT:
        return None
    return Voices(pieces.starts, voices ^ voices[0], round(confidence, 3))


def shared_out(voices: Voices | None, turns: Sequence[Segment], first: Side) -> tuple[Segment, ...]:
    """Cut turns where the voice changes and give them to the sides; `first` is heard first.

    All are flagged as a guess; where the voices were not told apart the turns say that.
    """
    if voices is None:
        return tuple(flagged(turn, Flag.ALIKE) for turn in turns)
    other = Side.CUSTOMER if first is Side.AGENT else Side.AGENT
    return tuple(
        flagged(replace(part, side=other if voice else first), Flag.VOICE)
        for turn in turns
        for voice, part in _cut(turn, voices.at)
    )


def _cut(turn: Segment, voice_at: Callable[[int], int]) -> Iterator[tuple[int, Segment]]:
    """Yield the parts of a turn in one voice each; one without times of words stays whole."""
    if not turn.words:
        yield voice_at((turn.start_ms + turn.end_ms) // 2), turn
        return
    said = groupby(turn.words, key=lambda word: voice_at((word.start_ms + word.end_ms) // 2))
    parts = [(voice, tuple(words)) for voice, words in said]
    if len(parts) == 1:
        yield parts[0][0], turn
        return
    for voice, words in parts:
        yield voice, _part(turn, words)


def _part(turn: Segment, words: tuple[Word, ...]) -> Segment:
    return replace(
        turn,
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        text=" ".join(word.text for word in words),
        words=words,
    )


def _pieces(recorded: Recorded, stretches: Sequence[Stretch]) -> _Pieces:
    borders = [border for stretch in stretches for border in _borders(stretch)]
    described = [_described(recorded, start, end) for start, end in borders]
    starts, ends = np.array(borders, np.intp).reshape(-1, 2).T
    pieces = _Pieces(
        starts,
        ends,
        np.array([frames for frames, _, _ in described]),
        np.array([mean for _, mean, _ in described]).reshape(-1, SIZE),
        np.array([square for _, _, square in described]).reshape(-1, SIZE, SIZE),
    )
    return pieces.chosen(pieces.frames > 0)


def _borders(stretch: Stretch) -> Iterator[tuple[int, int]]:
    """Cut the speech of a stretch into equal pieces."""
    length = stretch.speech.end - stretch.speech.start
    count = max(1, -(-length // _LONGEST))
    for number in range(count):
        yield (
            stretch.speech.start + number * length // count,
            stretch.speech.start + (number + 1) * length // count,
        )


def _described(recorded: Recorded, start: int, end: int) -> tuple[float, Floats, Floats]:
    found = cepstra(sounding(recorded[start:end]))
    if not len(found):
        return 0.0, np.zeros(SIZE), np.zeros((SIZE, SIZE))
    return float(len(found)), found.mean(0), found.T @ found / len(found)


def _parted(pieces: _Pieces) -> Voice | None:
    """Share the pieces out between two voices; None where one of them has nearly nothing."""
    voices = _first_guess(pieces)
    spread = _spread(pieces)
    for _ in range(_ROUNDS):
        models = _models(pieces, voices, spread)
        if models is None:
            return None
        fresh = _likeliest_path(pieces, _likely(pieces, models))
        if (fresh == voices).all():
            break
        voices = fresh
    return voices


def _first_guess(pieces: _Pieces) -> Voice:
    """Part the pieces along the direction in which their means differ most, then by 2-means."""
    weights = pieces.frames
    within = pieces.squares - np.einsum("ni,nj->nij", pieces.means, pieces.means)
    noise = np.average(within, axis=0, weights=weights) + _FLOOR * np.eye(SIZE)
    places = pieces.means @ np.linalg.inv(np.linalg.cholesky(noise)).T
    places = places - np.average(places, axis=0, weights=weights)
    _, directions = np.linalg.eigh((places * weights[:, None]).T @ places)
    voices: Voice = (places @ directions[:, -1] > 0).astype(np.intp)
    for _ in range(_ROUNDS):
        if not 0 < voices.sum() < len(voices):
            break
        centres = [
            np.average(places[voices == each], axis=0, weights=weights[voices == each])
            for each in (0, 1)
        ]
        distances = [((places - centre) ** 2).sum(1) for centre in centres]
        voices = (distances[1] < distances[0]).astype(np.intp)
    return voices


def _spread(pieces: _Pieces) -> Floats:
    """Return the covariance of all frames."""
    mean = np.average(pieces.means, axis=0, weights=pieces.frames)
    square: Floats = np.average(pieces.squares, axis=0, weights=pieces.frames)
    return square - np.outer(mean, mean) + _FLOOR * np.eye(SIZE)


def _models(pieces: _Pieces, voices: Voice, spread: Floats) -> tuple[_Model, _Model] | None:
    parts = [pieces.chosen(voices == each) for each in (0, 1)]
    if min(part.frames.sum() for part in parts) < _LEAST_FRAMES:
        return None
    return _model(parts[0], spread), _model(parts[1], spread)


def _model(pieces: _Pieces, spread: Floats) -> _Model:
    count = pieces.frames.sum()
    mean = np.average(pieces.means, axis=0, weights=pieces.frames)
    own = np.average(pieces.squares, axis=0, weights=pieces.frames) - np.outer(mean, mean)
    covariance = (count * own + _PRIOR * spread) / (count + _PRIOR) + _FLOOR * np.eye(SIZE)
    return _Model(mean, np.linalg.inv(covariance), float(np.linalg.slogdet(covariance)[1]))


def _likely(pieces: _Pieces, models: Sequence[_Model]) -> Floats:
    """Return how likely each piece is of each voice, as logarithms, shape (pieces, 2)."""
    counted = np.minimum(pieces.frames, _MOST_FRAMES) / _CORRELATED
    columns = []
    for model in models:
        crossed = np.einsum("ni,j->nij", pieces.means, model.mean)
        around = (
            pieces.squares - crossed - crossed.transpose(0, 2, 1) + np.outer(model.mean, model.mean)
        )
        distance = np.einsum("ij,nji->n", model.inverse, around)
        columns.append(-0.5 * (model.log_volume + distance) * counted)
    return np.stack(columns, axis=1)


def _likeliest_path(pieces: _Pieces, likely: Floats) -> Voice:
    """Return the likeliest sequence of voices, changes having their price (Viterbi, 1967)."""
    pauses = pieces.starts[1:] - pieces.ends[:-1]
    prices = np.where(pauses > _AT_ONCE, _CHANGE, _CHANGE_AT_ONCE)
    reached = likely[0]
    came_from = np.zeros((len(likely), 2), np.intp)
    for number, price in enumerate(prices, 1):
        changed = reached[::-1] - price
        came_from[number] = np.where(changed > reached, (1, 0), (0, 1))
        reached = np.maximum(reached, changed) + likely[number]
    path = np.zeros(len(likely), np.intp)
    path[-1] = reached.argmax()
    for number in range(len(likely) - 1, 0, -1):
        path[number - 1] = came_from[number, path[number]]
    return path


def _agreement(pieces: _Pieces, voices: Voice) -> float:
    """Part halves of the pieces by themselves, and see whether each knows the voices of the other."""
    places = np.arange(len(voices))
    halves = [places // count % 2 == first for count in _HALVINGS for first in (0, 1)]
    known = [_known(pieces.chosen(half), pieces.chosen(~half), voices[~half]) for half in halves]
    return sum(known) / len(known)


def _known(learnt: _Pieces, asked: _Pieces, voices: Voice) -> float:
    parted = _parted(learnt)
    models = None if parted is None else _models(learnt, parted, _spread(learnt))
    if models is None:
        return 0.0
    heard = _likely(asked, models).argmax(axis=1)
    same = float(np.average(heard == voices, weights=asked.frames))
    return max(same, 1 - same)
