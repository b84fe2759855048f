"""What turns while a recording plays: feed, ring, clock and output, driven by one thread."""

import time
from contextlib import suppress
from typing import Final

from qa_desk.audio.feed import Course, Feed, Piece
from qa_desk.audio.gains import Gains
from qa_desk.audio.heard import Clock, Mark, Marks
from qa_desk.audio.output import (
    DEVICE_FAILED,
    NullOutput,
    Output,
    OutputFactory,
    OutputFailed,
    OutputStatus,
)
from qa_desk.audio.ring import Ring
from qa_desk.audio.samples import Frames, Source

_FILLED_SHARE: Final = 0.8
"""Of the ring; see Ring."""
_ENOUGH_S: Final = 0.5
"""What is made ready before the device is started: more than it asks for at once."""


class Deck:
    """One thread calls everything but `heard` and `status`, which anybody may ask."""

    def __init__(
        self, source: Source, factory: OutputFactory, gains: Gains, ahead_s: float
    ) -> None:
        self._gains = gains
        self._output: Output = factory(source.sample_rate, self._pull)
        rate = self._output.sample_rate
        self._feed = Feed(source, rate)
        self._ring = Ring(round(rate * ahead_s / _FILLED_SHARE))
        self._enough = min(round(rate * _ENOUGH_S), self._ring.room())
        self._marks = Marks()
        self._clock = Clock(rate)
        self._waiting: Piece | None = None
        self._hungry = False
        self._floor = 0
        self.running = False
        self.gaps = 0
        """How often the device asked for more than was ready, though it was decoded."""

    @property
    def status(self) -> OutputStatus:
        """Whether there is sound."""
        return self._output.status

    @property
    def lost(self) -> bool:
        """Whether the device went away while it played."""
        return self.running and not self._output.alive

    def heard(self) -> float:
        """Return the recording's frame that is audible now."""
        return self._marks.source(self._clock.number(time.perf_counter(), self._floor))

    def jump(self, target: int | None, course: Course) -> None:
        """Go on from a frame of the recording; None: from the first that was not taken yet.

        What a running device still holds is dropped for a target, so that the new place is heard at
        once; without a target it is heard to its end, so that there is no gap.
        """
        frame = self._next_source() if target is None else target
        if target is not None and self.running:
            self._drop()
        self._feed.jump(frame, course)
        number = self._ring.written
        self._marks.add(Mark(number, frame, 1.0))
        self._waiting = None
        if target is None:
            # The new beginning is ready before the old sound is let go: no gap in between.
            self._write(self._feed.next())
        else:
            self._floor = number
        self._ring.skip_to(number)

    def fill(self) -> None:
        """Write ahead as far as there is room."""
        self._marks.forget(self._clock.number(time.perf_counter(), self._floor))
        while self._write_next():
            pass

    def run(self) -> bool:
        """Let the output take sound; return whether it does."""
        if self.running:
            return True
        while self._ring.written - self._ring.next_read < self._enough and self._write_next():
            pass
        try:
            self._output.start()
        except OutputFailed:
            return False
        self.running = True
        return True

    def fall_silent(self) -> None:
        """Put a silent output in the place of one that does not start; time goes on."""
        self._exchange_for_silence()
        self._output.start()
        self.running = True

    def halt(self) -> None:
        """Fall silent at once; what was taken and not heard is lost, so go on by a jump."""
        if self.running:
            self._drop()

    def finished(self) -> bool:
        """Return whether the recording is over and was heard to its end."""
        taken = self._ring.next_read >= self._ring.written
        over = self._feed.over and self._waiting is None
        return over and taken and self._clock.sounded(time.perf_counter())

    def close(self) -> None:
        """Give the device back at once, whatever it still holds."""
        self.running = False
        with suppress(OutputFailed):
            self._output.close()

    def _drop(self) -> None:
        self.running = False
        try:
            self._output.drop()
        except OutputFailed:
            self._exchange_for_silence()

    def _next_source(self) -> int:
        return round(self._marks.source(self._ring.next_read))

    def _write_next(self) -> bool:
        """Write one piece; return whether there may be room and sound for another."""
        piece = self._waiting or self._feed.next()
        self._waiting = None
        if piece is not None and self._ring.room() < len(piece.frames):
            self._waiting = piece
            return False
        return self._write(piece)

    def _write(self, piece: Piece | None) -> bool:
        self._hungry = piece is None
        if piece is None:
            return False
        self._marks.add(Mark(self._ring.written, piece.source, piece.step))
        self._ring.write(piece.frames)
        return True

    def _exchange_for_silence(self) -> None:
        rate = self._output.sample_rate
        with suppress(OutputFailed):
            self._output.close()
        status = OutputStatus(available=False, code=DEVICE_FAILED)
        self._output = NullOutput(rate, self._pull, status)

    def _pull(self, out: Frames, delay_s: float) -> None:
        """Run in the device's callback: no lock, no wait, no array made."""
        number, count = self._ring.read_into(out)
        if count < len(out):
            out[count:] = 0
            self.gaps += not self._hungry
        if count:
            self._gains.apply(out[:count])
            self._clock.note(number, number + count, time.perf_counter() + delay_s)
