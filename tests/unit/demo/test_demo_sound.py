"""The demo recordings sound as their truth says."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

import av
import numpy as np
import numpy.typing as npt
import pytest

from tests.unit.demo.demo_files import CALLS, DATA, call_rows, truth

RATE = 8000
Sound: TypeAlias = npt.NDArray[np.float64]


@lru_cache
def sound(contact: str) -> Sound:
    """Return the decoded call, frames x (agent, customer)."""
    path = DATA / "import" / "recordings" / call_rows()[contact]["recording"]
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("s16", "stereo", RATE)
        blocks = [
            block.to_ndarray().reshape(-1, 2)
            for frame in (*container.decode(audio=0), None)
            for block in resampler.resample(frame)
        ]
    return np.concatenate(blocks).astype(np.float64) / 32768


def loudness_db(samples: Sound) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(samples**2)) + 1e-9))


def part(samples: Sound, start_s: float, end_s: float) -> Sound:
    return samples[round(start_s * RATE) : round(end_s * RATE)]


def alone(contact: str) -> Iterator[tuple[int, float, float]]:
    """Yield channel, start and end of each turn that nobody speaks over."""
    overlaps = truth(contact)["events"]["overlap"]
    for turn in truth(contact)["turns"]:
        start, end = turn["start_s"], turn["end_s"]
        if not any(o["start_s"] < end and start < o["end_s"] for o in overlaps):
            yield (0 if turn["side"] == "agent" else 1), start, end


def test_the_recordings_are_small_enough_to_ship() -> None:
    sizes = [path.stat().st_size for path in (DATA / "import" / "recordings").iterdir()]
    assert sum(sizes) < 5_000_000


@pytest.mark.parametrize("contact", CALLS)
def test_a_call_lasts_as_long_as_its_truth_says(contact: str) -> None:
    assert len(sound(contact)) / RATE == pytest.approx(truth(contact)["duration_s"], abs=0.1)
    assert 45 <= truth(contact)["duration_s"] <= 150


@pytest.mark.parametrize("contact", CALLS)
def test_who_speaks_is_heard_on_the_own_side_only(contact: str) -> None:
    for own, *bounds in alone(contact):
        spoken = part(sound(contact), *bounds)
        assert loudness_db(spoken[:, own]) > loudness_db(spoken[:, 1 - own]) + 15


@pytest.mark.parametrize("contact", CALLS)
def test_no_voice_leaks_to_the_other_side(contact: str) -> None:
    spoken = np.concatenate([part(sound(contact), *bounds) for _, *bounds in alone(contact)])
    assert abs(np.corrcoef(spoken[:, 0], spoken[:, 1])[0, 1]) < 0.1


@pytest.mark.parametrize("contact", CALLS)
def test_turn_bounds_are_the_bounds_of_speech(contact: str) -> None:
    frame = RATE // 50
    for turn in truth(contact)["turns"]:
        own = 0 if turn["side"] == "agent" else 1
        before = part(sound(contact), turn["start_s"] - 0.12, turn["start_s"] - 0.04)[:, own]
        spoken = part(sound(contact), turn["start_s"], turn["end_s"])[:, own]
        after = part(sound(contact), turn["end_s"] + 0.04, turn["end_s"] + 0.12)[:, own]
        loudest = max(loudness_db(spoken[i : i + frame]) for i in range(0, len(spoken), frame))
        assert loudness_db(before) < loudest - 25
        assert loudness_db(after) < loudest - 25


def test_the_forty_seconds_of_silence_are_silent() -> None:
    (silence,) = truth("SM-481022")["events"]["silence"]
    assert silence["end_s"] - silence["start_s"] >= 40
    quiet = part(sound("SM-481022"), silence["start_s"] + 0.1, silence["end_s"] - 0.1)
    assert loudness_db(quiet[:, 0]) < -45
    assert loudness_db(quiet[:, 1]) < -45


def test_both_are_heard_while_the_agent_interrupts() -> None:
    overlaps = truth("SM-481107")["events"]["overlap"]
    assert [overlap["by"] for overlap in overlaps] == ["agent", "agent", "agent"]
    for overlap in overlaps:
        together = part(sound("SM-481107"), overlap["start_s"], overlap["end_s"])
        assert loudness_db(together[:, 0]) > -35
        assert loudness_db(together[:, 1]) > -35
