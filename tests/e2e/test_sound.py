"""What PortAudio hands to the sound system is the recording: bit for bit, after a seek, muted.

ALSA's file plugin stands in for the sound card, so the whole way is real but the last metre.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from qa_desk.audio.samples import Frames
from tests.unit.audio.sounds import RATE, counting, write_wav

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


def _captured(folder: Path, scene: str, value: int = 0) -> Frames:
    """Play in a process whose default device writes to a file; return what it wrote."""
    capture, conf = folder / "captured.raw", folder / "asound.conf"
    conf.write_text(_ALSA.format(capture=capture), "utf-8")
    recording = write_wav(folder / "call.wav", _GIVEN)
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.sounding", str(recording), scene, str(value)],
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
