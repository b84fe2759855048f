"""Ringing and beeps are told from speech by a loudness that stands still."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.known_call import Layout, syllables
from qa_desk.analytics.spans import Span
from qa_desk.audio.decode import decode
from qa_desk.audio.samples import Samples
from qa_desk.audio.steady import steady_spans
from qa_desk.audio.tones import tone_spans
from qa_desk.audio.vad import levels_of, spans_of
from qa_desk.domain.contacts import Side
from tests.unit.audio.sounds import RATE, tone, write_encoded

_RECORDINGS = Path(__file__).parents[3] / "qa_desk" / "demo" / "data" / "import" / "recordings"


def _ringing(times: int) -> Samples:
    """Return a second of ringing and four of pause, again and again, as lines here have it."""
    call = Layout(times * 5)
    for ring in range(times):
        call.play(Side.AGENT, 1000 + ring * 5000, tone(425, 1)[:, 0].astype(np.float64))
    return call.samples()


def _ends(spans: tuple[Span, ...]) -> list[int]:
    return [end for span in spans for end in (span.start_ms, span.end_ms)]


def test_each_ring_is_a_tone() -> None:
    found = tone_spans(levels_of(_ringing(3))[0])
    assert _ends(found) == pytest.approx([1000, 2000, 6000, 7000, 11_000, 12_000], abs=60)


@pytest.mark.parametrize("codec", ["pcm_alaw", "adpcm_ima_wav"])
def test_a_tone_that_was_encoded_stays_one(tmp_path: Path, codec: str) -> None:
    path = write_encoded(tmp_path / "ring.wav", _ringing(2), codec)
    found = tone_spans(levels_of(decode(path, RATE))[0])
    assert _ends(found) == pytest.approx([1000, 2000, 6000, 7000], abs=80)


def test_nobody_speaks_while_it_rings() -> None:
    call = Layout(30)
    for ring in range(3):
        call.play(Side.AGENT, 1000 + ring * 5000, tone(425, 1)[:, 0].astype(np.float64))
    end = call.say(Side.AGENT, 16_000, syllables(6, 1))
    samples = call.samples()
    levels = levels_of(samples)
    speech = spans_of(levels, samples.duration_ms, steady=steady_spans(levels))[0]
    assert _ends(speech) == pytest.approx([16_000, end], abs=60)


@pytest.mark.parametrize("recording", sorted(_RECORDINGS.glob("*.opus"))[::4], ids=lambda f: f.stem)
def test_nothing_that_is_said_is_a_tone(recording: Path) -> None:
    assert [tone_spans(side) for side in levels_of(decode(recording, RATE))] == [(), ()]


def test_silence_and_a_moment_are_no_tones() -> None:
    silent = levels_of(Samples(np.zeros((RATE * 3, 1), np.int16), RATE))[0]
    assert tone_spans(silent) == ()
    assert tone_spans(silent[:5]) == ()
