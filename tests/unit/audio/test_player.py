"""The player does what it is told, in whatever order."""

from collections.abc import Iterator

import numpy as np
import pytest

from qa_desk.audio.gains import Place
from qa_desk.audio.output import DEVICE_LOST, NO_DEVICE, OutputStatus
from qa_desk.audio.player import Player, PlayerState
from tests.unit.audio.sounds import RATE, HandFactory, HandOutput, counting, until

_SAMPLES = counting(RATE * 4)


class Listener:
    """A player and the hand that takes its sound."""

    def __init__(self) -> None:
        self.factory = HandFactory()
        self.player = Player(_SAMPLES, self.factory)

    @property
    def output(self) -> HandOutput:
        """The output of the player, which has to have been started."""
        return self.factory.output

    @property
    def running(self) -> bool:
        """Whether a device would take sound now."""
        return self.factory.made and self.output.started

    def play(self) -> None:
        """Play and wait until the output runs."""
        self.player.play()
        until(lambda: self.output.started)


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.player.close()


def test_a_new_player_is_stopped_at_the_beginning(listener: Listener) -> None:
    assert listener.player.state is PlayerState.STOPPED
    assert listener.player.position_ms == 0
    assert listener.player.duration_ms == 4000


def test_no_device_is_opened_before_it_is_needed(listener: Listener) -> None:
    listener.player.seek(1000)
    listener.player.set_rate(1.5)
    assert listener.player.status.available
    assert listener.player.position_ms == 1000


def test_playing_moves_the_position(listener: Listener) -> None:
    listener.play()
    listener.output.take(RATE)
    assert listener.player.position_ms == 1000
    assert listener.player.state is PlayerState.PLAYING


def test_pause_holds_and_play_goes_on(listener: Listener) -> None:
    listener.play()
    listener.output.take(800)
    listener.player.pause()
    until(lambda: not listener.output.started)
    assert (listener.player.state, listener.player.position_ms) == (PlayerState.PAUSED, 100)
    listener.play()
    block = listener.output.take(800)
    assert np.array_equal(block, _SAMPLES.data[800:1600])


def test_stop_goes_back_to_the_beginning(listener: Listener) -> None:
    listener.play()
    listener.output.take(800)
    listener.player.stop()
    assert (listener.player.state, listener.player.position_ms) == (PlayerState.STOPPED, 0)


def test_seek_while_paused_shows_the_target_at_once(listener: Listener) -> None:
    listener.play()
    listener.player.pause()
    listener.player.seek(2500)
    assert listener.player.position_ms == 2500
    listener.play()
    until(lambda: listener.output.take(80)[0, 0] == 20_001)


def test_seek_beyond_the_end_means_the_end(listener: Listener) -> None:
    listener.player.seek(99_000)
    assert listener.player.position_ms == 4000
    listener.player.seek(-5)
    assert listener.player.position_ms == 0


def test_the_end_is_the_end_and_play_begins_anew(listener: Listener) -> None:
    listener.player.seek(3900)
    listener.play()
    listener.output.take(RATE)
    until(lambda: listener.player.state is PlayerState.ENDED)
    assert listener.player.position_ms == 4000
    listener.play()
    until(lambda: listener.output.take(80)[0, 0] == 1)


def test_a_loop_keeps_the_position_inside(listener: Listener) -> None:
    listener.player.seek(3000)
    listener.player.set_loop(500, 1500)
    assert listener.player.loop_ms == (500, 1500)
    assert listener.player.position_ms == 500
    listener.play()
    listener.output.take(RATE + RATE // 10)
    assert listener.player.position_ms == 600


def test_without_its_loop_it_plays_to_the_end(listener: Listener) -> None:
    listener.player.set_loop(500, 1000)
    listener.player.clear_loop()
    assert listener.player.loop_ms is None
    listener.player.seek(3950)
    listener.play()
    listener.output.take(RATE)
    until(lambda: listener.player.state is PlayerState.ENDED)


def test_a_loop_that_ends_before_it_begins_is_refused(listener: Listener) -> None:
    with pytest.raises(ValueError, match="loop"):
        listener.player.set_loop(1000, 1000)


@pytest.mark.parametrize("rate", [0.49, 3.01])
def test_a_rate_out_of_range_is_refused(listener: Listener, rate: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        listener.player.set_rate(rate)


def test_a_channel_that_is_not_there_is_refused(listener: Listener) -> None:
    with pytest.raises(ValueError, match="channel"):
        listener.player.set_gain(2, 0.0)


def test_a_mute_is_heard_with_the_next_block(listener: Listener) -> None:
    listener.play()
    listener.output.take(100)
    listener.player.set_gain(1, 0.0)
    block = listener.output.take(100)
    assert not block[:, 1].any()
    assert np.array_equal(block[:, 0], _SAMPLES.data[100:200, 0])


def test_muting_the_only_side_mutes_both_ears() -> None:
    factory = HandFactory()
    player = Player(counting(RATE, channels=1), factory)
    player.set_gain(0, 0.0)
    player.play()
    until(lambda: factory.output.started)
    assert not factory.output.take(500).any()
    player.close()


def test_a_closed_player_gives_the_device_back_and_stays_silent(listener: Listener) -> None:
    listener.play()
    listener.player.close()
    listener.player.close()
    assert listener.output.closed
    listener.player.play()
    assert listener.player.state is PlayerState.STOPPED


def test_the_only_side_is_heard_on_both_ears_as_it_was_recorded() -> None:
    given = counting(RATE, channels=1)
    factory = HandFactory()
    player = Player(given, factory)
    player.play()
    until(lambda: factory.output.started)
    block = factory.output.take(500)
    assert np.array_equal(block, np.repeat(given.data[:500], 2, axis=1))
    player.close()


def test_a_side_can_be_put_on_the_other_ear(listener: Listener) -> None:
    listener.play()
    listener.player.set_gain(0, 0.0)
    listener.player.set_place(1, Place.LEFT)
    block = listener.output.take(100)
    assert np.array_equal(block[:, 0], _SAMPLES.data[:100, 1])
    assert not block[:, 1].any()


def test_everybody_on_both_ears(listener: Listener) -> None:
    listener.play()
    listener.player.set_mono(True)
    block = listener.output.take(100)
    assert np.array_equal(block[:, 0], block[:, 1])


def test_what_is_skipped_is_not_heard(listener: Listener) -> None:
    listener.player.set_skips([(500, 3000), (3500, 3500)])
    listener.play()
    listener.output.take(RATE)
    assert listener.player.position_ms == 3500


def test_a_lost_device_holds_the_player_where_it_was_heard(listener: Listener) -> None:
    listener.play()
    listener.output.take(800)
    listener.output.take(800, delay_s=100.0)
    listener.output.alive = False
    until(lambda: listener.player.state is PlayerState.PAUSED)
    assert listener.player.status == OutputStatus(available=False, code=DEVICE_LOST)
    assert listener.player.position_ms == 100


def test_playing_goes_on_where_the_lost_device_was_heard(listener: Listener) -> None:
    listener.play()
    listener.output.take(800)
    lost = listener.output
    lost.alive = False
    until(lambda: listener.player.state is PlayerState.PAUSED)
    until(lambda: lost.closed)
    listener.player.play()
    until(lambda: listener.output is not lost and listener.output.started)
    assert np.array_equal(listener.output.take(100), _SAMPLES.data[800:900])
    assert listener.player.status.available


def test_another_device_goes_on_at_once(listener: Listener) -> None:
    listener.play()
    listener.output.take(800)
    before, other = listener.output, HandFactory(48_000)
    listener.player.set_output(other)
    until(lambda: other.made and other.output.started)
    assert before.closed
    other.output.take(4_800)
    assert listener.player.position_ms == 200
    assert listener.player.state is PlayerState.PLAYING


def test_another_device_is_taken_at_the_next_play(listener: Listener) -> None:
    listener.play()
    listener.output.take(800)
    listener.player.pause()
    other = HandFactory()
    listener.player.set_output(other)
    until(lambda: listener.output.closed)
    assert (listener.player.position_ms, other.made) == (100, False)
    listener.player.play()
    until(lambda: other.made and other.output.started)
    assert np.array_equal(other.output.take(100), _SAMPLES.data[800:900])


def test_a_device_that_was_missing_is_looked_for_at_the_next_play(listener: Listener) -> None:
    listener.play()
    first = listener.output
    first.status = OutputStatus(available=False, code=NO_DEVICE)
    listener.output.take(800)
    listener.player.pause()
    until(lambda: not first.started)
    listener.player.play()
    until(lambda: listener.output is not first and listener.output.started)
    assert listener.player.status.available
    assert np.array_equal(listener.output.take(100), _SAMPLES.data[800:900])


def test_a_device_that_died_while_paused_gives_way_to_what_there_is(listener: Listener) -> None:
    listener.play()
    first = listener.output
    first.take(800)
    listener.player.pause()
    until(lambda: not first.started)
    first.refuses = True
    listener.player.play()
    until(lambda: listener.output is not first and listener.output.started)
    assert np.array_equal(listener.output.take(100), _SAMPLES.data[800:900])
