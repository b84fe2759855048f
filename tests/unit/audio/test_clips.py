import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.audio.clips import Cover, Cut, taken
from qa_desk.audio.decode import decode
from qa_desk.audio.encoding import ENDINGS, encode
from tests.unit.audio.sounds import counting, tone

RATE = 8000


@given(
    st.integers(0, 3000),
    st.integers(1, 3000),
    st.lists(st.integers(1, 900), min_size=1, max_size=8),
    st.integers(0, 3000),
    st.integers(1, 800),
)
def test_blocks_of_any_size_give_the_same_clip(
    start: int, length: int, sizes: list[int], mask: int, size: int
) -> None:
    samples = counting(4000).data
    cut = Cut(start, start + length, RATE, ((mask, mask + size),), Cover.BEEP)
    borders = np.cumsum(sizes)
    pieces = np.split(samples, borders[borders < len(samples)])
    whole = list(taken([samples], cut))
    parts = list(taken(pieces, cut))
    assert np.array_equal(np.concatenate(whole), np.concatenate(parts)) if whole else not parts


def test_what_is_masked_is_silent_and_the_rest_as_it_was() -> None:
    samples = counting(RATE).data
    cut = Cut(1000, 5000, RATE, ((2000, 3000),))
    (clip,) = taken([samples], cut)
    assert not clip[1000:2000].any()
    assert np.array_equal(clip[:950], samples[1000:1950])
    assert np.array_equal(clip[2050:], samples[3050:5000])


def test_a_beep_says_nothing_of_what_it_covers() -> None:
    cut = Cut(0, RATE, RATE, ((2000, 3000),), Cover.BEEP)
    (one,) = taken([counting(RATE).data], cut)
    (other,) = taken([counting(RATE).data[::-1]], cut)
    assert one[2000:3000].any()
    assert np.array_equal(one[2000:3000], other[2000:3000])


def test_no_more_is_read_than_the_clip_needs() -> None:
    blocks = iter([counting(100).data] * 10)
    assert sum(map(len, taken(blocks, Cut(50, 250, RATE)))) == 200
    assert len(list(blocks)) == 7


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (8000, 2), (44100, 2), (16000, 3)])
def test_the_masked_second_is_silent_in_the_file(
    tmp_path: Path, ending: str, rate: int, channels: int
) -> None:
    sound = np.repeat(tone(440, 4, rate), channels, axis=1)
    file = tmp_path / f"clip{ending}"
    cut = Cut(0, 4 * rate, rate, ((rate, 2 * rate),))
    with file.open("wb") as out:
        assert encode(taken([sound], cut), rate, channels, out, ending) == 4 * rate
    read = decode(file)
    loud = np.abs(read.data.astype(int)).max(axis=1)
    k = read.sample_rate
    assert read.duration_ms == pytest.approx(4000, abs=50)
    assert loud[round(1.1 * k) : round(1.9 * k)].max() <= 120
    assert loud[round(0.2 * k) : round(0.9 * k)].max() > 6000
    assert loud[round(2.1 * k) : round(3.8 * k)].max() > 6000


def test_a_wav_holds_the_very_samples() -> None:
    sound = counting(RATE).data
    file = io.BytesIO()
    encode([sound[:3000], sound[3000:]], RATE, 2, file, ".wav")
    assert file.getvalue().endswith(sound.astype("<i2").tobytes())
