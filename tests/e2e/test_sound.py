"""What PortAudio hands to the sound system is the recording, sample by sample, whatever is asked.

ALSA's file plugin stands in for the sound card, so the whole way is real but the last metre.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from qa_desk.audio.samples import Frames, Samples
from tests.unit.audio.sounds import RATE, counting, tone, write_wav

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="the capture needs ALSA's file plugin"),
]

_GIVEN = counting(RATE * 3)
_ALSA = """</usr/share/alsa/alsa.conf>
pcm.nullsink {{ type null }}
pcm.!default {{ type plug slave.pcm "capfile" }}
pcm.capfile {{ type file slave.pcm "nullsink" file "{capture}" format "raw" }}
"""


def _captured(folder: Path, scene: str, *values: float, given: Samples = _GIVEN) -> Frames:
    """Play in a process whose default device writes to a file; return what it wrote."""
    capture, conf = folder / "captured.raw", folder / "asound.conf"
    conf.write_text(_ALSA.format(capture=capture), "utf-8")
    recording = write_wav(folder / "call.wav", given)
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.sounding", str(recording), scene, *map(str, values)],
        env={**os.environ, "ALSA_CONFIG_PATH": str(conf)},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, (
        f"no sound came out: {done.stdout} {done.stderr[-2000:]} "
        "(this test needs PortAudio and ALSA: Debian's packages libportaudio2 and libasound2-data)"
    )
    return np.fromfile(capture, dtype=np.int16).reshape(-1, 2)


def _sounding(frames: Frames) -> Frames:
    """Drop the silence around and between what was played; the recording itself has none."""
    return np.asarray(frames[(frames != 0).any(axis=1)])


def test_the_whole_recording_arrives_bit_for_bit(tmp_path: Path) -> None:
    captured = _captured(tmp_path, "through")
    start = int(np.argmax((captured != 0).any(axis=1)))
    assert np.array_equal(captured[start : start + _GIVEN.frames], _GIVEN.data)
    assert len(_sounding(captured)) == _GIVEN.frames


def test_a_seek_goes_on_exactly_at_its_target(tmp_path: Path) -> None:
    sounding = _sounding(_captured(tmp_path, "seek", 2500))
    jump = int(np.argmax(np.diff(sounding[:, 0].astype(np.int32)) != 1)) + 1
    assert 12_000 <= jump < 2500 * RATE // 1000
    assert np.array_equal(sounding[:jump], _GIVEN.data[:jump])
    assert np.array_equal(sounding[jump:], _GIVEN.data[2500 * RATE // 1000 :])


def test_a_muted_side_falls_silent_and_the_other_goes_on(tmp_path: Path) -> None:
    sounding = _sounding(_captured(tmp_path, "mute", 0))
    assert np.array_equal(sounding[:, 1], _GIVEN.data[:, 1])
    silent_from = int(np.argmax(sounding[:, 0] == 0))
    assert 12_000 <= silent_from < 12_000 + RATE // 2
    assert np.array_equal(sounding[:silent_from, 0], _GIVEN.data[:silent_from, 0])
    assert not sounding[silent_from:, 0].any()


def test_playing_starts_exactly_where_it_is_told(tmp_path: Path) -> None:
    sounding = _sounding(_captured(tmp_path, "start", 1250))
    assert np.array_equal(sounding, _GIVEN.data[1250 * RATE // 1000 :])


def test_a_loop_goes_round_without_losing_a_sample(tmp_path: Path) -> None:
    sounding = _sounding(_captured(tmp_path, "loop", 200, 450))
    start, end = 200 * RATE // 1000, 450 * RATE // 1000
    lead = _GIVEN.data[:end]
    assert np.array_equal(sounding[:end], lead)
    left = sounding[end:, 0].astype(np.int32)
    rounds = np.flatnonzero(np.diff(left) != 1) + 1
    assert len(rounds) >= 4
    again = _GIVEN.data[start:end]
    for place in (0, *rounds[:-1].tolist()):
        part = sounding[end + place : end + place + len(again)]
        assert np.array_equal(part, again)
    rest = sounding[end + rounds[-1] :]
    assert np.array_equal(rest, _GIVEN.data[len(_GIVEN.data) - len(rest) :])


@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_speed_keeps_the_pitch_within_a_hundredth_and_the_length_within_half_of_one(
    tmp_path: Path, speed: float
) -> None:
    given = Samples(np.repeat(tone(440, 12), 2, axis=1), RATE)
    captured = _captured(tmp_path, "speed", speed, given=given)
    heard = np.flatnonzero(captured.any(axis=1))
    sounding = captured[heard[0] : heard[-1] + 1]
    assert len(sounding) / RATE * speed == pytest.approx(12, rel=0.005)
    spectrum = np.abs(np.fft.rfft(sounding[:, 0] * np.hanning(len(sounding))))
    assert np.argmax(spectrum) * RATE / len(sounding) == pytest.approx(440, rel=0.01)


def test_what_is_skipped_is_left_out_and_nothing_else(tmp_path: Path) -> None:
    sounding = _sounding(_captured(tmp_path, "skip", 500, 2000))
    start, end, fade = 500 * RATE // 1000, 2000 * RATE // 1000, RATE // 100
    left = sounding[:, 0].astype(np.int32)
    assert np.array_equal(sounding[: start - fade], _GIVEN.data[: start - fade])
    kept = len(_GIVEN.data) - end - fade
    assert np.array_equal(sounding[-kept:], _GIVEN.data[-kept:])
    assert abs(len(sounding) - (len(_GIVEN.data) - (end - start))) <= 2
    seam = left[start - fade : len(left) - kept]
    assert np.abs(np.diff(seam)).max() < 300
    assert seam.min() < 100
