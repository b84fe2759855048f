"""Plays a recording: commands from any thread, sound from one of its own, position as heard."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from qa_desk.audio.deck import Deck
from qa_desk.audio.feed import Loop
from qa_desk.audio.gains import Gains
from qa_desk.audio.output import SOUND, OutputFactory, OutputStatus, open_output
from qa_desk.audio.ring import EARS
from qa_desk.audio.samples import Samples

SLOWEST: Final = 0.5
FASTEST: Final = 3.0
_AHEAD_S: Final = 2.0
_REFILL_S: Final = 0.05


class PlayerState(StrEnum):
    """What the player is doing."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the commands so far ask for.

    `target` is the frame to go on from, None to carry on; `redo` says that what is ready but not
    taken yet has to be made anew; `number` counts the commands, so that the thread sees news.
    """

    state: PlayerState = PlayerState.STOPPED
    speed: float = 1.0
    loop: Loop | None = None
    target: int | None = 0
    redo: bool = False
    closed: bool = False
    number: int = 0

    def beginning(self) -> int:
        """Return where playing starts that has not been anywhere yet."""
        return self.loop.start if self.loop else 0


class Player:
    """One recording and its way to the ears.

    The commands only write down what is wanted and return; a thread opens the device, fills the
    ring and follows. The device's callback takes no lock: it reads the ring, applies the gains and
    notes what it took. `close` must be called.
    """

    def __init__(
        self,
        samples: Samples,
        output_factory: OutputFactory = open_output,
        ahead_s: float = _AHEAD_S,
    ) -> None:
        self.samples = samples
        self._factory = output_factory
        self._ahead_s = ahead_s
        self._wanted = _Wanted()
        self._news = threading.Condition()
        self._gains = Gains()
        self._deck: Deck | None = None
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> PlayerState:
        """What the player is doing; PLAYING until the last sound was heard."""
        return self._wanted.state

    @property
    def duration_ms(self) -> int:
        """Length of the recording."""
        return self.samples.duration_ms

    @property
    def position_ms(self) -> int:
        """What was really heard last, or where the next sound will come from after a jump."""
        wanted, deck = self._wanted, self._deck
        if wanted.target is not None or deck is None:
            return self._ms(wanted.target or 0)
        if wanted.state is PlayerState.ENDED:
            return self.duration_ms
        return min(self._ms(deck.heard()), self.duration_ms)

    @property
    def rate(self) -> float:
        """The speed in force."""
        return self._wanted.speed

    @property
    def loop_ms(self) -> tuple[int, int] | None:
        """Beginning and end of the loop in force."""
        loop = self._wanted.loop
        return None if loop is None else (self._ms(loop.start), self._ms(loop.end))

    @property
    def status(self) -> OutputStatus:
        """Whether there is sound; known only after the first `play`, till then taken for granted."""
        return SOUND if self._deck is None else self._deck.status

    def play(self) -> None:
        """Go on from where it is; from the beginning if it had ended."""
        self._change(_playing)
        with self._news:
            if self._thread is None and not self._wanted.closed:
                self._thread = threading.Thread(target=self._run, name="player", daemon=True)
                self._thread.start()

    def pause(self) -> None:
        """Hold; `play` goes on from here."""
        self._change(_paused)

    def stop(self) -> None:
        """Stop and go back to the beginning."""
        self._change(lambda w: replace(w, state=PlayerState.STOPPED, target=0))

    def seek(self, position_ms: int) -> None:
        """Go to a moment, at most to the end; an ended player is paused there."""
        frame = self._frame(position_ms)
        self._change(lambda w: replace(w, state=_awake(w.state), target=frame))

    def set_loop(self, start_ms: int, end_ms: int) -> None:
        """Play from A to B again and again; from a position at or after B it goes to A."""
        loop = Loop(self._frame(start_ms), self._frame(end_ms))
        if loop.end <= loop.start:
            raise ValueError("a loop ends after it begins")
        if self._frame(self.position_ms) < loop.end:
            self._change(lambda w: replace(w, loop=loop, redo=True))
        else:
            self._change(lambda w: replace(w, state=_awake(w.state), loop=loop, target=loop.start))

    def clear_loop(self) -> None:
        """Play on to the end."""
        self._change(lambda w: replace(w, loop=None, redo=True))

    def set_rate(self, rate: float) -> None:
        """Play slower or faster at the same pitch; ValueError outside 0.5 to 3."""
        if not SLOWEST <= rate <= FASTEST:
            raise ValueError(f"a rate of {rate} is outside {SLOWEST} to {FASTEST}")
        self._change(lambda w: replace(w, speed=rate, redo=True))

    def set_gain(self, channel: int, gain: float) -> None:
        """Make one side louder or quieter, 0 mutes; heard with the next block the device takes."""
        if not 0 <= channel < self.samples.channels:
            raise ValueError(f"there is no channel {channel}")
        ears = range(EARS) if self.samples.channels == 1 else (channel % EARS,)
        for ear in ears:
            self._gains.set(ear, gain)

    def close(self, wait_s: float = 2.0) -> None:
        """Fall silent and give the device back, waiting for it so long; can be called twice."""
        self._change(lambda w: replace(w, state=PlayerState.STOPPED, target=0, closed=True))
        if self._thread is not None:
            self._thread.join(wait_s)

    def _change(self, change: Callable[[_Wanted], _Wanted]) -> None:
        with self._news:
            before = self._wanted
            if before.closed:
                return
            self._wanted = replace(change(before), number=before.number + 1)
            self._news.notify_all()

    def _settle(self, followed: _Wanted, settled: _Wanted) -> None:
        """Write down what the thread has done, unless there is a newer command."""
        with self._news:
            if self._wanted.number == followed.number:
                self._wanted = settled

    def _run(self) -> None:
        deck = Deck(self.samples, self._factory, self._gains, self._ahead_s)
        self._deck = deck
        seen = -1
        while not (wanted := self._next(seen, deck.running)).closed:
            seen = wanted.number
            self._follow(deck, wanted)
        deck.close()

    def _next(self, seen: int, running: bool) -> _Wanted:  # noqa: FBT001 - private, named at its call
        with self._news:
            timeout = _REFILL_S if running else None
            self._news.wait_for(lambda: self._wanted.number != seen, timeout)
            return self._wanted

    def _follow(self, deck: Deck, wanted: _Wanted) -> None:
        if wanted.state is not PlayerState.PLAYING:
            deck.halt()
            return
        if wanted.target is not None or wanted.redo:
            deck.jump(wanted.target, wanted.speed, wanted.loop)
            self._settle(wanted, replace(wanted, target=None, redo=False))
        deck.fill()
        deck.run()
        if deck.finished():
            deck.halt()
            self._settle(wanted, replace(wanted, target=None, redo=False, state=PlayerState.ENDED))

    def _frame(self, position_ms: int) -> int:
        frame = round(position_ms * self.samples.sample_rate / 1000)
        return min(max(frame, 0), self.samples.frames)

    def _ms(self, frame: float) -> int:
        return round(frame * 1000 / self.samples.sample_rate)


def _awake(state: PlayerState) -> PlayerState:
    return PlayerState.PAUSED if state is PlayerState.ENDED else state


def _playing(wanted: _Wanted) -> _Wanted:
    if wanted.state is not PlayerState.ENDED:
        return replace(wanted, state=PlayerState.PLAYING)
    return replace(wanted, state=PlayerState.PLAYING, target=wanted.beginning())


def _paused(wanted: _Wanted) -> _Wanted:
    if wanted.state is not PlayerState.PLAYING:
        return wanted
    return replace(wanted, state=PlayerState.PAUSED)
