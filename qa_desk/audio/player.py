"""Plays a recording: commands from any thread, sound from one of its own, position as heard."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from qa_desk.audio.deck import Deck
from qa_desk.audio.devices import open_output
from qa_desk.audio.feed import Loop
from qa_desk.audio.gains import ALONE, Gains, Mix, Place
from qa_desk.audio.output import DEVICE_LOST, SOUND, OutputFactory, OutputStatus
from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Source
from qa_desk.audio.wanted import PlayerState, Wanted

__all__ = ["FASTEST", "SLOWEST", "Player", "PlayerState"]

SLOWEST: Final = 0.5
FASTEST: Final = 3.0
_AHEAD_S: Final = 2.0
_REFILL_S: Final = 0.05


class Player:
    """One recording and its way to the ears.

    The commands only write down what is wanted and return; a thread opens the device, fills the
    ring and follows. The device's callback takes no lock: it reads the ring, applies the gains and
    notes what it took. A device that goes away pauses the player where it was heard last; `play`
    goes on there, on what device there is then. `close` must be called; it leaves the source open.
    """

    def __init__(
        self,
        source: Source,
        output_factory: OutputFactory = open_output,
        ahead_s: float = _AHEAD_S,
    ) -> None:
        self.source = source
        self._factory = output_factory
        self._ahead_s = ahead_s
        self._wanted = Wanted()
        self._news = threading.Condition()
        self._gains = Gains(ALONE if source.channels == 1 else Mix())
        self._status = SOUND
        self._deck: Deck | None = None
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> PlayerState:
        """What the player is doing; PLAYING until the last sound was heard."""
        return self._wanted.state

    @property
    def duration_ms(self) -> int:
        """Length of the recording."""
        return self.source.duration_ms

    @property
    def position_ms(self) -> int:
        """What was really heard last, or where the next sound will come from after a jump."""
        wanted, deck = self._wanted, self._deck
        if wanted.state is PlayerState.ENDED:
            return self.duration_ms
        if wanted.target is not None or deck is None:
            return min(self._ms(wanted.target or 0), self.duration_ms)
        return min(self._ms(deck.heard()), self.duration_ms)

    @property
    def rate(self) -> float:
        """The speed in force."""
        return self._wanted.course.speed

    @property
    def loop_ms(self) -> tuple[int, int] | None:
        """Beginning and end of the loop in force."""
        loop = self._wanted.course.loop
        return None if loop is None else (self._ms(loop.start), self._ms(loop.end))

    @property
    def mix(self) -> Mix:
        """How loud each side is, and on which ear."""
        return self._gains.mix

    @property
    def status(self) -> OutputStatus:
        """Whether there is sound; known only after the first `play`, till then taken for granted."""
        return self._status

    @property
    def gaps(self) -> int:
        """How often the device had to wait for sound that was there: none, if all is well."""
        return 0 if self._deck is None else self._deck.gaps

    def play(self) -> None:
        """Go on from where it is; from the beginning if it had ended."""
        self._change(Wanted.playing)
        with self._news:
            if self._thread is None and not self._wanted.closed:
                self._thread = threading.Thread(target=self._run, name="player", daemon=True)
                self._thread.start()

    def pause(self) -> None:
        """Hold; `play` goes on from here."""
        self._change(Wanted.paused)

    def stop(self) -> None:
        """Stop and go back to the beginning."""
        self._change(lambda w: replace(w, state=PlayerState.STOPPED, target=0))

    def seek(self, position_ms: int) -> None:
        """Go to a moment, at most to the end; an ended player is paused there.

        What has not been decoded yet is waited for, in silence.
        """
        frame = self._frame(position_ms)
        self._change(lambda w: w.sought(frame))

    def set_loop(self, start_ms: int, end_ms: int) -> None:
        """Play from A to B again and again; from a position at or after B it goes to A."""
        loop = Loop(self._frame(start_ms), self._frame(end_ms))
        if loop.end <= loop.start:
            raise ValueError("a loop ends after it begins")
        ahead = self._frame(self.position_ms) < loop.end
        self._change(lambda w: w.looping(loop) if ahead else w.looping(loop).sought(loop.start))

    def clear_loop(self) -> None:
        """Play on to the end."""
        self._change(lambda w: w.looping(None))

    def set_rate(self, rate: float) -> None:
        """Play slower or faster at the same pitch; ValueError outside 0.5 to 3."""
        if not SLOWEST <= rate <= FASTEST:
            raise ValueError(f"a rate of {rate} is outside {SLOWEST} to {FASTEST}")
        self._change(lambda w: w.on_course(replace(w.course, speed=rate)))

    def set_skips(self, spans_ms: Iterable[tuple[int, int]]) -> None:
        """Leave these parts of the recording out; they are in order and do not overlap."""
        parts = (Loop(self._frame(start), self._frame(end)) for start, end in spans_ms)
        skips = tuple(part for part in parts if part.end > part.start)
        self._change(lambda w: w.on_course(replace(w.course, skips=skips)))

    def set_gain(self, channel: int, gain: float) -> None:
        """Make one side louder or quieter, 0 mutes; heard with the next block the device takes."""
        mix = self.mix
        for column in self._columns(channel):
            mix = mix.with_gain(column, gain)
        self._gains.set(mix)

    def set_place(self, channel: int, place: Place) -> None:
        """Let one side be heard on the left, on the right or on both ears."""
        mix = self.mix
        for column in self._columns(channel):
            mix = mix.with_place(column, place)
        self._gains.set(mix)

    def set_mono(self, mono: bool) -> None:  # noqa: FBT001 - what a check box says
        """Let every side be heard on both ears, whatever its place."""
        self._gains.set(replace(self.mix, mono=mono))

    def set_output(self, factory: OutputFactory) -> None:
        """Play on another device from now on; what is under way goes on there."""
        self._factory = factory
        self._change(lambda w: replace(w, renewed=True))

    def close(self, wait_s: float = 2.0) -> None:
        """Fall silent and give the device back, waiting for it so long; can be called twice."""
        self._change(lambda w: replace(w, state=PlayerState.STOPPED, target=0, closed=True))
        if self._thread is not None:
            self._thread.join(wait_s)

    def _columns(self, channel: int) -> tuple[int, ...]:
        if not 0 <= channel < self.source.channels:
            raise ValueError(f"there is no channel {channel}")
        return tuple(range(EARS)) if self.source.channels == 1 else (channel % EARS,)

    def _change(self, change: Callable[[Wanted], Wanted]) -> None:
        with self._news:
            before = self._wanted
            if before.closed:
                return
            self._wanted = replace(change(before), number=before.number + 1)
            self._news.notify_all()

    def _settle(self, followed: Wanted, settled: Wanted) -> None:
        """Write down what the thread has done, unless there is a newer command."""
        with self._news:
            if self._wanted.number == followed.number:
                self._wanted = settled

    def _run(self) -> None:
        seen = -1
        while not (wanted := self._next(seen)).closed:
            seen = wanted.number
            if wanted.renewed:
                self._put_away(self._deck)
            elif wanted.state is PlayerState.PLAYING:
                self._follow(wanted)
            elif self._deck is not None and self._deck.running:
                self._hold(self._deck)
        if self._deck is not None:
            self._deck.close()

    def _next(self, seen: int) -> Wanted:
        with self._news:
            running = self._deck is not None and self._deck.running
            timeout = _REFILL_S if running else None
            self._news.wait_for(lambda: self._wanted.number != seen, timeout)
            return self._wanted

    def _follow(self, wanted: Wanted) -> None:
        deck, fresh = self._ready()
        if not deck.running and not fresh and deck.status != SOUND:
            # What was missing may have come.
            self._put_away(deck)
            return
        if deck.lost:
            self._lose(deck)
            return
        if wanted.target is not None or wanted.redo:
            deck.jump(wanted.target, wanted.course)
        if not deck.run():
            if not fresh:
                self._put_away(deck)
                return
            deck.fall_silent()
        self._status = deck.status
        self._settle(wanted, replace(wanted, target=None, redo=False))
        deck.fill()
        if deck.finished():
            deck.halt()
            self._settle(wanted, replace(wanted, target=None, redo=False, state=PlayerState.ENDED))

    def _ready(self) -> tuple[Deck, bool]:
        """Return the deck, and whether it was made just now."""
        deck = self._deck
        if deck is not None:
            return deck, False
        self._deck = deck = Deck(self.source, self._factory, self._gains, self._ahead_s)
        return deck, True

    def _put_away(self, deck: Deck | None) -> None:
        """Give the device back; the next one begins where this one was heard last."""
        self._leave(deck)
        if deck is not None:
            deck.close()

    def _lose(self, deck: Deck) -> None:
        """Hold where the device was heard last and say that it is gone; `play` goes on there."""
        self._status = OutputStatus(available=False, code=DEVICE_LOST)
        self._leave(deck)
        self.pause()
        # A driver whose device hangs may hang itself, and there may be another device.
        threading.Thread(target=deck.close, name="lost-output", daemon=True).start()

    def _hold(self, deck: Deck) -> None:
        """Fall silent at once; what the device still held is heard when it goes on."""
        heard = round(deck.heard())
        deck.halt()
        with self._news:
            self._wanted = self._wanted.held(heard)

    def _leave(self, deck: Deck | None) -> None:
        heard = 0 if deck is None else round(deck.heard())
        with self._news:
            self._wanted = self._wanted.put_away(heard)
        self._deck = None

    def _frame(self, position_ms: int) -> int:
        frame = round(position_ms * self.source.sample_rate / 1000)
        return min(max(frame, 0), self.source.frames)

    def _ms(self, frame: float) -> int:
        return round(frame * 1000 / self.source.sample_rate)
