"""A call laid out by hand: each of its events is found, once, within a tenth of a second."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.known_call import (
    RATE,
    Found,
    Wave,
    built,
    chords,
    compared,
    heard,
    surplus,
    trimmed,
)
from benchmarks.measures import TOLERANCE_MS, noises
from qa_desk.audio.decode import decode
from qa_desk.audio.samples import Samples

_RECORDINGS = Path(__file__).parents[3] / "qa_desk" / "demo" / "data" / "import" / "recordings"
_SECONDS = (2.6, 9.0)
_BREATH_S = 0.35


def _spoken() -> list[Wave]:
    """Return phrases of the demo's voices: what one side says between two pauses."""
    phrases: list[Wave] = []
    for path in sorted(_RECORDINGS.glob("*.opus"))[:3]:
        data = decode(path, RATE).data.astype("float64")
        for side in range(data.shape[1]):
            phrases += _phrases(data[:, side])
    return phrases


def _phrases(side: Wave) -> list[Wave]:
    step = RATE // 100
    count = len(side) // step
    loud = (side[: count * step].reshape(count, step) ** 2).mean(axis=1) > 60.0**2
    places = [place for place in range(count) if loud[place]]
    runs: list[list[int]] = []
    for place in places:
        if runs and (place - runs[-1][-1]) / 100 < _BREATH_S:
            runs[-1].append(place)
        else:
            runs.append([place])
    found = [trimmed(side[run[0] * step : (run[-1] + 1) * step]) for run in runs]
    shortest, longest = (seconds * RATE for seconds in _SECONDS)
    return [phrase for phrase in found if shortest <= len(phrase) <= longest]


def _off(pairs: list[Found]) -> list[str]:
    """Return what was missed or is found too far away, in words."""
    return [
        f"{pair.event}: {pair.near}"
        for pair in pairs
        if pair.off_ms is None or pair.off_ms > TOLERANCE_MS
    ]


@pytest.mark.parametrize("voices", [noises, _spoken])
def test_every_event_is_found_to_a_tenth_of_a_second(voices: Callable[[], list[Wave]]) -> None:
    samples, events = built(voices()[:7], chords(26))
    found = heard(samples)
    assert _off(compared(events, found)) == []
    assert surplus(events, found) == 0
    assert {event.kind for event in events} == {
        "talk",
        "silence",
        "overlap",
        "interruption",
        "hold with music",
        "hold in silence",
        "longest monologue",
    }


def test_the_layout_is_no_easier_than_it_says() -> None:
    samples, events = built(noises(), chords(26))
    moved = Samples(samples.data[RATE // 5 :], RATE)
    assert len(_off(compared(events, heard(moved)))) == len(events)
