"""What turns while a recording plays: feed, ring, clock and output, driven by one thread."""

import time
from contextlib import suppress
from typing import Final

from qa_desk.audio.feed import Feed, Loop, Piece
from qa_desk.audio.gains import Gains
from qa_desk.audio.heard import Clock, Handed, Mark, Marks
from qa_desk.audio.output import (
    DEVICE_FAILED,
    NullOutput,
    Output,
    OutputFactory,
    OutputFailed,
    OutputStatus,
)
from qa_desk.audio.ring import Ring
from qa_desk.audio.samples import Frames, Samples

_FILLED_SHARE: Final = 0.8
"""Of the ring; see Ring."""


class Deck:
    """One thread calls everything but `heard` and `status`, which anybody may ask."""

    def __init__(
        self, samples: Samples, factory: OutputFactory, gains: Gains, ahead_s: float
    ) -> None:
        self._gains = gains
        self._output: Output = factory(samples.sample_rate, self._pull)
        rate = self._output.sample_rate
        self._feed = Feed(samples, rate)
        self._ring = Ring(round(rate * ahead_s / _FILLED_SHARE))
        self._marks = Marks()
        self._clock = Clock(rate)
        self._waiting: Piece | None = None
        self._exhausted = False
        self.running = False
        self.gaps = 0
        """How often the device asked for more than was ready."""

    @property
    def status(self) -> OutputStatus:
        """Whether there is sound."""
        return self._output.status

    def heard(self) -> float:
        """Return the recording's frame that is audible now."""
        number = self._clock.number(time.perf_counter(), self._ring.floor)
        return self._marks.source(number)

    def jump(self, target: int | None, speed: float, loop: Loop | None) -> None:
        """Go on from a frame of the recording; None: from the first that was not taken yet."""
        frame = self._next_source() if target is None else target
        self._feed.jump(frame, speed, loop)
        number = self._ring.written
        self._marks.add(Mark(number, frame, 1.0))
        self._waiting = None
        self._exhausted = False
        # The new beginning is ready before the old sound is dropped: no gap in between.
        self._write(self._feed.next())
        self._ring.skip_to(number)

    def fill(self) -> None:
        """Write ahead as far as there is room."""
        while not self._exhausted:
            piece = self._waiting or self._feed.next()
            if piece is not None and self._ring.room() < len(piece.frames):
                self._waiting = piece
                return
            self._waiting = None
            self._write(piece)

    def run(self) -> None:
        """Let the output take sound; one that failed is replaced by silence that keeps time."""
        if self.running and self._output.alive:
            return
        if self.running or not self._started():
            self._fall_silent()
            self._output.start()
        self.running = True

    def halt(self) -> None:
        """Let what was taken sound, then take no more."""
        if not self.running:
            return
        self.running = False
        try:
            self._output.stop()
        except OutputFailed:
            self._fall_silent()

    def finished(self) -> bool:
        """Return whether the recording is over and was heard to its end."""
        taken = self._ring.next_read >= self._ring.written
        return self._exhausted and taken and self._clock.sounded(time.perf_counter())

    def close(self) -> None:
        """Give the device back at once, whatever it still holds."""
        self.running = False
        with suppress(OutputFailed):
            self._output.close()

    def _started(self) -> bool:
        try:
            self._output.start()
        except OutputFailed:
            return False
        return True

    def _next_source(self) -> int:
        return round(self._marks.source(self._ring.next_read))

    def _write(self, piece: Piece | None) -> None:
        if piece is None:
            self._exhausted = True
            return
        self._marks.add(Mark(self._ring.written, piece.source, piece.step))
        self._ring.write(piece.frames)

    def _fall_silent(self) -> None:
        rate = self._output.sample_rate
        with suppress(OutputFailed):
            self._output.close()
        self._output = NullOutput(rate, self._pull, DEVICE_FAILED)

    def _pull(self, out: Frames, delay_s: float) -> None:
        """Run in the device's callback: no lock, no wait, no array made."""
        number, count = self._ring.read_into(out)
        if count < len(out):
            out[count:] = 0
            self.gaps += not self._exhausted
        if count:
            self._gains.apply(out[:count])
            self._clock.note(Handed(number, number + count, time.perf_counter() + delay_s))
