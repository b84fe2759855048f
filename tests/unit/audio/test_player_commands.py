"""Whatever is asked of the player in whatever order, it says what it does and where it is heard."""

from typing import Final

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from qa_desk.audio.output import DEVICE_LOST
from qa_desk.audio.player import Player, PlayerState
from qa_desk.audio.samples import Frames
from tests.unit.audio.sounds import RATE, HandFactory, counting, until

_SECONDS: Final = 4
_LENGTH_MS: Final = _SECONDS * 1000
_SAMPLES: Final = counting(RATE * _SECONDS)
"""Every sample of the left side is the number of its frame, so that what is heard says where it is."""
_STRETCHED_MS: Final = 60
"""A stretcher blends windows of this length, so that a sample is not from one place alone."""
_MOMENTS: Final = st.integers(-100, _LENGTH_MS + 100)


class Transport(RuleBasedStateMachine):
    """Commands to a player, a hand that takes its sound, and what ought to be heard."""

    def __init__(self) -> None:
        super().__init__()
        self.factory = HandFactory()
        self.player = Player(_SAMPLES, self.factory)
        self.state = PlayerState.STOPPED
        self.heard_ms = 0.0
        """Where it ought to be: the target of a jump, or the end of what was taken last."""
        self.lost = False

    def teardown(self) -> None:
        """Give the thread back."""
        self.player.close(10)

    @rule()
    def play(self) -> None:
        if self.state is PlayerState.ENDED:
            self.heard_ms = (self.player.loop_ms or (0, 0))[0]
        self.player.play()
        self.state, self.lost = PlayerState.PLAYING, False
        self.settle()

    @rule()
    def pause(self) -> None:
        self.player.pause()
        if self.state is PlayerState.PLAYING:
            self.state = PlayerState.PAUSED
        self.settle()

    @rule()
    def stop(self) -> None:
        self.player.stop()
        self.state, self.heard_ms = PlayerState.STOPPED, 0.0
        self.settle()

    @rule(moment=_MOMENTS)
    def seek(self, moment: int) -> None:
        self.player.seek(moment)
        if self.state is PlayerState.ENDED:
            self.state = PlayerState.PAUSED
        self.heard_ms = min(max(moment, 0), _LENGTH_MS)
        self.settle()

    @rule(start=st.integers(0, _LENGTH_MS - 300), length=st.integers(200, _LENGTH_MS))
    def loop(self, start: int, length: int) -> None:
        end = min(start + length, _LENGTH_MS)
        before = self.player.position_ms
        self.player.set_loop(start, end)
        if before >= end:
            self.heard_ms = start
            if self.state is PlayerState.ENDED:
                self.state = PlayerState.PAUSED
        self.settle()

    @rule()
    def no_loop(self) -> None:
        self.player.clear_loop()
        self.settle()

    @rule(rate=st.sampled_from([0.5, 1.0, 1.0, 1.5, 3.0]))
    def speed(self, rate: float) -> None:
        self.player.set_rate(rate)
        self.settle()

    @rule(edges=st.lists(st.integers(0, _LENGTH_MS), min_size=2, max_size=4, unique=True))
    def skip(self, edges: list[int]) -> None:
        edges = sorted(edges)
        self.player.set_skips(zip(edges[::2], edges[1::2], strict=False))
        self.settle()

    @rule(channel=st.integers(0, 1), gain=st.sampled_from([0.0, 1.0]))
    def mute(self, channel: int, gain: float) -> None:
        self.player.set_gain(channel, gain)

    @rule()
    def another_device(self) -> None:
        made = self.factory.count
        self.player.set_output(self.factory)
        if self.state is PlayerState.PLAYING:
            until(lambda: self.factory.count > made)
        self.settle()

    @precondition(lambda self: self.state is PlayerState.PLAYING)
    @rule()
    def pull_the_plug(self) -> None:
        self.factory.output.alive = False
        self.state, self.lost = PlayerState.PAUSED, True
        until(lambda: self.player.state is PlayerState.PAUSED)

    @precondition(lambda self: self.state is PlayerState.PLAYING)
    @rule(frames=st.integers(1, RATE))
    def take(self, frames: int) -> None:
        block = self.factory.output.take(frames)
        sounding = np.flatnonzero(block.any(axis=1))
        if len(sounding):
            self.compare(block, int(sounding[-1]))
        self.heard_ms = self.player.position_ms
        if self.over():
            until(lambda: self.player.state is PlayerState.ENDED)
            self.state, self.heard_ms = PlayerState.ENDED, _LENGTH_MS

    def compare(self, block: Frames, last: int) -> None:
        """Hold the position against the last frame that was heard, unless it was faded or muted."""
        ear = 0 if self.player.mix.gains[0] else 1
        frame = abs(int(block[last, ear]))
        if (
            self.player.rate == 1.0
            and frame
            and last
            and abs(int(block[last - 1, ear])) + 1 == frame
        ):
            assert abs(self.player.position_ms - frame * 1000 / RATE) <= 1
        elif self.player.rate != 1.0 and frame > _STRETCHED_MS * RATE // 1000:
            near = _STRETCHED_MS * self.player.rate
            around = self.player.loop_ms or (0, 0)
            told = self.player.position_ms
            seam = min(abs(told - around[0]), abs(told - around[1])) < near
            assert seam or self.player._wanted.course.skips or abs(told - frame / 8) <= near

    def over(self) -> bool:
        """Whether the thread will find that everything was heard."""
        deck = self.player._deck
        return deck is not None and deck._feed.over and deck.finished()

    def settle(self) -> None:
        """Wait until the thread has done what was asked of it."""
        if self.state is PlayerState.PLAYING:
            until(lambda: self.player._wanted.target is None and not self.player._wanted.redo)
            until(lambda: self.player.state is PlayerState.ENDED or self.factory.output.started)
            if self.over() or self.player.state is PlayerState.ENDED:
                until(lambda: self.player.state is PlayerState.ENDED)
                self.state, self.heard_ms = PlayerState.ENDED, _LENGTH_MS
            elif self.goes_elsewhere():
                self.go_elsewhere()
        elif self.factory.made:
            until(lambda: not self.factory.output.started)

    def go_elsewhere(self) -> None:
        """Follow the player to where a skip or the loop has led it; nowhere else may it be."""
        course, told = self.player._wanted.course, self.player.position_ms
        ways = [skip.end for skip in course.skips]
        ways += [course.loop.start] if course.loop else []
        exits = [frame * 1000 / RATE for frame in ways]
        assert min(abs(told - place) for place in (*exits, self.heard_ms)) <= 1
        self.heard_ms = told

    @invariant()
    def it_says_what_it_does(self) -> None:
        assert self.player.state is self.state
        assert (self.player.status.code == DEVICE_LOST) is self.lost

    @invariant()
    def it_says_where_it_is_heard(self) -> None:
        told = self.player.position_ms
        assert 0 <= told <= _LENGTH_MS
        assert told == self.player.position_ms
        if not self.goes_elsewhere():
            assert abs(told - self.heard_ms) <= 1

    def goes_elsewhere(self) -> bool:
        """Whether the place that was asked for is left out, or beyond the end of the loop."""
        frame = round(self.heard_ms * RATE / 1000)
        course = self.player._wanted.course
        # A stretcher gives nothing for what is shorter than its window.
        near = round(_STRETCHED_MS * course.speed * RATE / 1000) if course.speed != 1.0 else 0
        beyond = course.loop is not None and frame + near >= course.loop.end
        return beyond or any(s.start <= frame + near and frame < s.end for s in course.skips)


def test_a_thousand_commands_never_part_the_state_from_what_is_heard() -> None:
    run_state_machine_as_test(
        Transport, settings=settings(max_examples=25, stateful_step_count=40, deadline=None)
    )
