"""What the device takes, and what is said to be heard, step by step without a thread."""

import numpy as np
import pytest

from qa_desk.audio.deck import Deck
from qa_desk.audio.feed import Course, Loop
from qa_desk.audio.gains import LOUDEST, Gains, Mix, Place
from qa_desk.audio.output import DEVICE_FAILED
from qa_desk.audio.samples import Samples
from tests.unit.audio.sounds import RATE, HandFactory, counting


class Bench:
    """A deck with a hand on its output."""

    def __init__(self, samples: Samples, device_rate: int | None = None) -> None:
        factory = HandFactory(device_rate)
        self.gains = Gains()
        self.deck = Deck(samples, factory, self.gains, 2.0)
        self.output = factory.output

    def go(self, target: int | None = 0, speed: float = 1.0, loop: Loop | None = None) -> None:
        """Jump and make ready."""
        self.deck.jump(target, Course(speed, loop))
        self.deck.run()
        self.deck.fill()


def test_the_device_gets_the_recording_bit_for_bit() -> None:
    given = counting(RATE * 5)
    bench = Bench(given)
    bench.go()
    for _ in range(60):
        bench.output.take(RATE // 10)
        bench.deck.fill()
    assert np.array_equal(bench.output.taken[: given.frames], given.data)
    assert not bench.output.taken[given.frames :].any()
    assert bench.deck.finished()
    assert bench.deck.gaps == 0


def test_heard_is_what_was_taken() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go()
    assert bench.deck.heard() == 0
    bench.output.take(1_000)
    assert bench.deck.heard() == 1_000


def test_what_the_device_still_holds_is_not_heard_yet() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go()
    bench.output.take(1_000, delay_s=100.0)
    assert bench.deck.heard() == 0


def test_after_a_jump_the_next_frame_is_the_target() -> None:
    given = counting(RATE * 5)
    bench = Bench(given)
    bench.go()
    bench.output.take(1_000)
    bench.go(target=20_000)
    assert bench.deck.heard() == 20_000
    assert np.array_equal(bench.output.take(500), given.data[20_000:20_500])
    assert bench.deck.heard() == 20_500


def test_a_jump_backwards_is_heard_as_such() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go(target=30_000)
    bench.output.take(1_000)
    bench.go(target=500)
    bench.output.take(100)
    assert bench.deck.heard() == 600


def test_a_change_of_speed_goes_on_from_the_first_frame_not_taken() -> None:
    bench = Bench(counting(RATE * 20))
    bench.go()
    bench.output.take(4_000)
    bench.go(target=None, speed=2.0)
    bench.output.take(2_000)
    assert bench.deck.heard() == pytest.approx(8_000, abs=1)


def test_a_loop_is_heard_going_round() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go(target=900, loop=Loop(400, 1_000))
    bench.output.take(150)
    assert bench.deck.heard() == 450
    bench.output.take(600)
    assert bench.deck.heard() == 450


def test_a_device_of_another_rate_hears_the_same_moments() -> None:
    bench = Bench(counting(RATE * 5), device_rate=48_000)
    bench.go()
    bench.output.take(48_000)
    assert bench.deck.heard() == pytest.approx(RATE, abs=1)


def test_a_hungry_device_gets_silence_and_the_gap_is_counted() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go()
    block = bench.output.take(RATE * 3)
    assert not block[RATE * 2 + RATE // 10 :].any()
    assert bench.deck.gaps == 1


def test_a_muted_side_is_silent_and_the_other_untouched() -> None:
    given = counting(RATE)
    bench = Bench(given)
    bench.go()
    bench.output.take(100)
    bench.gains.set(Mix((0.0, 1.0)))
    block = bench.output.take(100)
    assert not block[:, 0].any()
    assert np.array_equal(block[:, 1], given.data[100:200, 1])


def test_a_raised_side_is_clipped_and_never_wraps() -> None:
    given = counting(RATE * 4)
    bench = Bench(given)
    bench.go(target=20_000)
    bench.gains.set(Mix((4.0, 0.5)))
    block = bench.output.take(100)
    assert (block[:, 0] == 32_767).all()
    assert np.array_equal(block[:, 1], np.rint(given.data[20_000:20_100, 1] * 0.5))


@pytest.mark.parametrize("gain", [-0.1, LOUDEST + 0.1])
def test_a_gain_out_of_range_is_refused(gain: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        Mix().with_gain(0, gain)


def test_a_side_can_be_heard_on_the_other_ear() -> None:
    given = counting(RATE)
    bench = Bench(given)
    bench.go()
    bench.gains.set(Mix(places=(Place.RIGHT, Place.LEFT)))
    assert np.array_equal(bench.output.take(100), given.data[:100, ::-1])


def test_mono_gives_both_ears_the_same_with_half_the_power_of_each_side() -> None:
    given = counting(RATE)
    bench = Bench(given)
    bench.go()
    bench.gains.set(Mix((1.0, 0.0), mono=True))
    block = bench.output.take(100)
    assert np.array_equal(block[:, 0], np.rint(given.data[:100, 0] * np.float32(0.5**0.5)))
    assert np.array_equal(block[:, 0], block[:, 1])


def test_the_only_side_is_heard_in_full_where_it_is_put() -> None:
    given = counting(RATE, channels=1)
    bench = Bench(given)
    bench.go()
    bench.gains.set(Mix(places=(Place.RIGHT, Place.RIGHT), alone=True))
    block = bench.output.take(100)
    assert not block[:, 0].any()
    assert np.array_equal(block[:, 1], given.data[:100, 0])


def test_a_pulled_plug_is_noticed_and_the_place_is_known() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go()
    bench.output.take(800)
    before = bench.deck.lost
    bench.output.alive = False
    assert (before, bench.deck.lost) == (False, True)
    assert bench.deck.heard() == 800
    bench.deck.close()


def test_a_device_that_refuses_to_start_is_replaced() -> None:
    bench = Bench(counting(RATE * 5))
    bench.output.refuses = True
    bench.go()
    before = bench.deck.running
    bench.deck.fall_silent()
    assert bench.deck.status.code == DEVICE_FAILED
    assert (before, bench.deck.running) == (False, True)
    bench.deck.close()


def test_a_jump_drops_what_the_device_still_holds() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go()
    bench.output.take(800, delay_s=0.05)
    bench.go(target=20_000)
    assert (bench.output.dropped, bench.output.started) == (1, True)
    assert bench.deck.heard() == 20_000


def test_a_change_of_speed_lets_the_device_play_on() -> None:
    bench = Bench(counting(RATE * 5))
    bench.go()
    bench.output.take(800, delay_s=100.0)
    bench.go(target=None, speed=2.0)
    assert bench.output.dropped == 0
    assert bench.deck.heard() == 0


def test_a_jump_to_the_end_is_finished_at_once() -> None:
    bench = Bench(counting(RATE))
    bench.go(target=RATE)
    assert bench.deck.finished()
