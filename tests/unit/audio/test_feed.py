"""Speed changes the length and not the pitch; loops go round; every piece says where it is from."""

from itertools import islice

import numpy as np
import pytest

from qa_desk.audio.feed import Course, Feed, Loop, Piece, ears
from qa_desk.audio.samples import Frames, Samples
from tests.unit.audio.sounds import RATE, counting, tone


def _all(samples: Samples, speed: float, rate_out: int = RATE) -> list[Piece]:
    feed = Feed(samples, rate_out)
    feed.jump(0, Course(speed))
    return list(iter(feed.next, None))


def _joined(pieces: list[Piece]) -> Frames:
    return np.concatenate([piece.frames for piece in pieces])


def test_at_normal_speed_the_samples_are_untouched() -> None:
    given = counting(12_345)
    assert np.array_equal(_joined(_all(given, 1.0)), given.data)


@pytest.mark.parametrize("rate_out", [RATE, 48_000])
@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0, 2.5, 3.0])
def test_speed_keeps_the_pitch_and_changes_the_length(speed: float, rate_out: int) -> None:
    given = Samples(np.repeat(tone(440, 12), 2, axis=1), RATE)
    sound = _joined(_all(given, speed, rate_out))
    assert len(sound) / rate_out * speed == pytest.approx(12, rel=0.005)
    spectrum = np.abs(np.fft.rfft(sound[:, 0] * np.hanning(len(sound))))
    assert np.argmax(spectrum) * rate_out / len(sound) == pytest.approx(440, rel=0.01)


@pytest.mark.parametrize("speed", [0.5, 1.0, 1.5, 3.0])
def test_pieces_say_where_in_the_recording_they_are(speed: float) -> None:
    given = counting(RATE * 10)
    clicks = np.zeros_like(given.data)
    clicks[RATE * 4 : RATE * 4 + 80] = 20_000
    pieces = _all(Samples(clicks, RATE), speed)
    loud = max(pieces, key=lambda piece: int(np.abs(piece.frames[:, 0].astype(np.int32)).sum()))
    place = int(np.argmax(loud.frames[:, 0])) * loud.step + loud.source
    assert place == pytest.approx(RATE * 4, abs=RATE * 0.05 * speed)


def test_a_loop_goes_from_b_to_a_without_a_gap() -> None:
    given = counting(10_000)
    feed = Feed(given, RATE)
    feed.jump(3_900, Course(loop=Loop(1_000, 4_000)))
    pieces = list(islice(iter(feed.next, None), 20))
    expected = np.concatenate((given.data[3_900:4_000], *[given.data[1_000:4_000]] * 3))
    found = _joined(pieces)
    assert np.array_equal(found, expected[: len(found)])
    assert [piece.source for piece in pieces][:3] == [3_900, 1_000, 1_400]


def test_a_loop_at_another_speed_keeps_to_its_bounds() -> None:
    feed = Feed(counting(10_000), RATE)
    feed.jump(0, Course(1.5, Loop(1_000, 4_000)))
    sources = [piece.source for piece in islice(iter(feed.next, None), 60)]
    assert max(sources) <= 4_000
    assert sources.count(1_000.0) >= 2


def test_one_side_is_heard_on_both_ears() -> None:
    mono = counting(100, channels=1)
    assert np.array_equal(ears(mono.data), np.hstack((mono.data, mono.data)))


def test_more_sides_go_to_the_ears_by_turns_and_never_overflow() -> None:
    data = np.full((10, 4), 30_000, dtype=np.int16)
    assert (ears(data) == 32_767).all()
