"""The player does what it is told, in whatever order."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


_COMMANDS = st.one_of(
    st.tuples(st.just("play"), st.just(0)),
    st.tuples(st.just("pause"), st.just(0)),
    st.tuples(st.just("stop"), st.just(0)),
    st.tuples(st.just("seek"), st.integers(-100, 4200)),
    st.tuples(st.just("loop"), st.integers(0, 3000)),
    st.tuples(st.just("no loop"), st.just(0)),
    st.tuples(st.just("rate"), st.sampled_from([50, 100, 150, 300])),
    st.tuples(st.just("take"), st.integers(1, 4000)),
)


def _do(listener: Listener, command: tuple[str, int]) -> None:
    player, (verb, value) = listener.player, command
    acts: dict[str, Callable[[], object]] = {
        "play": player.play,
        "pause": player.pause,
        "stop": player.stop,
        "seek": lambda: player.seek(value),
        "loop": lambda: player.set_loop(value, value + 500),
        "no loop": player.clear_loop,
        "rate": lambda: player.set_rate(value / 100),
        "take": lambda: listener.running and listener.output.take(value),
    }
    acts[verb]()


@settings(max_examples=25, deadline=None)
@given(st.lists(_COMMANDS, max_size=40))
def test_no_order_of_commands_leaves_the_recording(commands: list[tuple[str, int]]) -> None:
    listener = Listener()
    try:
        for command in commands:
            _do(listener, command)
            assert 0 <= listener.player.position_ms <= 4000
        listener.player.clear_loop()
        listener.player.set_rate(1.0)
        listener.player.seek(1000)
        listener.play()
        until(lambda: listener.output.take(80)[0, 0] == 8001)
        assert 1000 <= listener.player.position_ms <= 4000
    finally:
        listener.player.close()
