"""Speed changes the length and not the pitch; loops go round; every piece says where it is from."""

from itertools import islice

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.audio.feed import Course, Feed, Loop, Piece, ears
from qa_desk.audio.samples import Frames, Samples
from qa_desk.errors import Expected
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


def test_what_is_skipped_is_left_out_and_faded_for_ten_milliseconds() -> None:
    given = counting(10_000)
    feed = Feed(given, RATE)
    feed.jump(0, Course(skips=(Loop(1_000, 3_000), Loop(8_000, 10_000))))
    pieces = list(iter(feed.next, None))
    found = _joined(pieces)
    assert len(found) == 10_000 - 4_000
    assert np.array_equal(found[:920], given.data[:920])
    assert np.array_equal(found[1_080:5_920], given.data[3_080:7_920])
    assert found[1_000, 0] == 0
    assert abs(found[960, 0] - 961 / 2) < 20
    assert 0 < found[5_999, 0] < 200
    assert [piece.source for piece in pieces][:4] == [0, 400, 800, 3_000]


def test_who_goes_into_what_is_skipped_comes_out_at_its_end() -> None:
    feed = Feed(counting(10_000), RATE)
    feed.jump(1_500, Course(skips=(Loop(1_000, 3_000),)))
    piece = feed.next()
    assert piece is not None
    assert piece.source == 3_000


def test_a_loop_leaves_out_what_is_skipped() -> None:
    feed = Feed(counting(10_000), RATE)
    feed.jump(0, Course(loop=Loop(0, 1_200), skips=(Loop(400, 800),)))
    pieces = list(islice(iter(feed.next, None), 6))
    assert [piece.source for piece in pieces] == [0, 800, 0, 800, 0, 800]


def test_a_loop_of_nothing_but_silence_is_heard() -> None:
    given = counting(10_000)
    feed = Feed(given, RATE)
    feed.jump(500, Course(loop=Loop(400, 800), skips=(Loop(0, 5_000),)))
    piece = feed.next()
    assert piece is not None
    assert np.array_equal(piece.frames, given.data[400:800])


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_skipping_at_another_speed_knows_where_it_is(speed: float) -> None:
    feed = Feed(counting(RATE * 10), RATE)
    feed.jump(0, Course(speed, skips=(Loop(RATE * 2, RATE * 6),)))
    pieces = list(iter(feed.next, None))
    assert len(_joined(pieces)) * speed == pytest.approx(RATE * 6, rel=0.01)
    sources = [piece.source for piece in pieces]
    assert not [source for source in sources if RATE * 2 < source < RATE * 6]
    assert sources == sorted(sources)


class Growing:
    """A recording that is decoded while it is played, when the test says so."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples
        self.sample_rate, self.channels = samples.sample_rate, samples.channels
        self.frames, self.duration_ms = samples.frames, samples.duration_ms
        self.ready = 0
        self.complete = False
        self.closed = False
        self.fault: Expected | None = None

    def read(self, start: int, end: int) -> Frames:
        """Return what is decoded by now."""
        return self._samples.read(start, min(end, self.ready))

    def close(self) -> None:
        """Do nothing."""


def test_what_is_not_decoded_yet_is_waited_for() -> None:
    given = counting(2_000)
    source = Growing(given)
    feed = Feed(source, RATE)
    feed.jump(300, Course())
    assert feed.next() is None
    assert not feed.over
    source.ready = 500
    piece = feed.next()
    assert piece is not None
    assert np.array_equal(piece.frames, given.data[300:500])
    assert feed.next() is None
    source.ready = 2_000
    source.complete = True
    rest = _joined(list(iter(feed.next, None)))
    assert np.array_equal(rest, given.data[500:])
    assert feed.over


def test_a_recording_that_broke_off_ends_there_even_in_a_loop() -> None:
    source = Growing(counting(2_000))
    feed = Feed(source, RATE)
    feed.jump(0, Course(loop=Loop(1_000, 2_000)))
    source.ready, source.complete = 900, True
    assert len(_joined(list(iter(feed.next, None)))) == 900
    assert feed.over


@given(
    st.lists(st.integers(0, 4_000), min_size=2, max_size=12, unique=True),
    st.integers(0, 4_100),
)
def test_what_is_heard_is_the_rest_without_what_is_skipped(edges: list[int], start: int) -> None:
    edges = sorted(edges)
    skips = tuple(Loop(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False))
    feed = Feed(counting(4_000), RATE)
    feed.jump(start, Course(skips=skips))
    heard = [
        round(piece.source) + place
        for piece in iter(feed.next, None)
        for place in range(len(piece.frames))
    ]
    left = [n for n in range(start, 4_000) if not any(s.start <= n < s.end for s in skips)]
    assert heard == left
