"""Listening as the window sees it: state, position, speed, loop, sides, pauses and marks."""

from collections.abc import Callable, Sequence
from typing import Final, final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_desk.audio.gains import Place
from qa_desk.audio.output import SOUND, OutputStatus
from qa_desk.audio.player import Player, PlayerState
from qa_desk.audio.silences import Quiet
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Marker
from qa_desk.services.playback import Recording, Shape, output_on
from qa_desk.ui.viewmodels.hearing import QUIETEST_DB, Hearing
from qa_desk.ui.viewmodels.skipping import Skipping, Skips

SPEEDS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_FRAME_MS: Final = 33
_TAIL_MS: Final = 250
_SHORTEST_LOOP_MS: Final = 200
_NORMAL: Final = 1.0

Loop = tuple[int, int]
__all__ = ["QUIETEST_DB", "SPEEDS", "Loop", "PlayerModel"]


@final
class PlayerModel(QObject):
    """Commands in, signals out; without a recording the commands do nothing."""

    opened = Signal()
    """Another recording, or none."""
    state_changed = Signal(object)
    """The new PlayerState."""
    position_changed = Signal(int)
    """Milliseconds heard; 30 times a second while playing, else once a jump."""
    rate_changed = Signal(float)
    loop_changed = Signal(object)
    """(start, end) in milliseconds; (start, None) while the end is still to be set; None."""
    mutes_changed = Signal(object)
    """The channels that are muted, a frozenset."""
    hearing_changed = Signal(object)
    """The new Hearing: how loud each side is and where."""
    skips_changed = Signal(object)
    """What is left out while listening, a tuple of (start, end) in milliseconds."""
    skipping_changed = Signal(bool)
    """Whether pauses are left out."""
    marks_changed = Signal(object)
    """The moments of evidence in milliseconds, in order, a tuple."""
    markers_changed = Signal(object)
    """The evaluator's markers in order, a tuple."""
    status_changed = Signal(object)
    """The new OutputStatus: whether there is sound."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recording: Recording | None = None
        self._state = PlayerState.STOPPED
        self._position_ms = 0
        self._status = SOUND
        self._loop_start_ms: int | None = None
        self._hearing = Hearing()
        self._skipping = Skipping()
        self._marks: tuple[int, ...] = ()
        self._markers: tuple[Marker, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._look)
        # A device that pauses still lets be heard what it holds.
        self._last_look = QTimer(self)
        self._last_look.setSingleShot(True)
        self._last_look.setInterval(_TAIL_MS)
        self._last_look.timeout.connect(self._look)

    @property
    def recording(self) -> Recording | None:
        """What is listened to; None where nothing is."""
        return self._recording

    @property
    def state(self) -> PlayerState:
        """What the player does."""
        return self._state

    @property
    def playing(self) -> bool:
        """Whether sound is under way."""
        return self._state is PlayerState.PLAYING

    @property
    def position_ms(self) -> int:
        """What was heard last."""
        return self._position_ms

    @property
    def duration_ms(self) -> int:
        """Length of the recording, 0 without one."""
        return self._recording.player.duration_ms if self._recording else 0

    @property
    def rate(self) -> float:
        """The speed."""
        return self._recording.player.rate if self._recording else _NORMAL

    @property
    def loop(self) -> Loop | None:
        """The loop in milliseconds."""
        return self._recording.player.loop_ms if self._recording else None

    @property
    def muted(self) -> frozenset[int]:
        """Channels that are muted."""
        return self._hearing.muted

    @property
    def hearing(self) -> Hearing:
        """How loud each side is and where it is heard."""
        return self._hearing

    @property
    def skipping(self) -> bool:
        """Whether pauses are left out."""
        return self._skipping.on

    @property
    def skips(self) -> Skips:
        """What is left out, in milliseconds; nothing while the pauses are still being measured."""
        return self._skipping.skips

    @property
    def marks(self) -> tuple[int, ...]:
        """Moments of evidence, in order."""
        return self._marks

    @property
    def markers(self) -> tuple[Marker, ...]:
        """What the evaluator has marked, in order."""
        return self._markers

    @property
    def status(self) -> OutputStatus:
        """Whether there is sound, as far as is known."""
        return self._status

    def open(self, recording: Recording) -> None:
        """Take a recording and its player over; the one before is closed."""
        self.close()
        self._recording = recording
        recording.player.set_mono(self._hearing.mono)
        self.opened.emit()
        self._look()

    def show_shape(self, shape: Shape) -> None:
        """Take what was measured of the recording: its pauses can be left out from now on."""
        self._skip(self._skipping.measured(shape.levels, shape.duration_ms))

    def close(self, wait_s: float = 0.0) -> None:
        """Close the recording, waiting for the sound so long; a second when the program ends."""
        if self._recording is None:
            return
        self._recording.close(wait_s)
        self._recording = None
        self._forget()
        self.opened.emit()

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    @Slot()
    def play(self) -> None:
        """Play on, or from the beginning after the end."""
        self._command(Player.play)

    @Slot()
    def pause(self) -> None:
        """Hold."""
        self._command(Player.pause)

    @Slot()
    def stop(self) -> None:
        """Stop and go back to the beginning."""
        self._command(Player.stop)

    @Slot(int)
    def seek(self, position_ms: int) -> None:
        """Go to a moment."""
        if self._recording is not None:
            self._recording.player.seek(position_ms)
            self._look()

    @Slot(int)
    def seek_by(self, step_ms: int) -> None:
        """Go forward, or back with a negative step."""
        self.seek(self._position_ms + step_ms)

    @Slot(float)
    def set_rate(self, rate: float) -> None:
        """Set the speed, 0.5 to 3."""
        if self._recording is not None and rate != self.rate:
            self._recording.player.set_rate(rate)
            self.rate_changed.emit(rate)

    @Slot()
    def faster(self) -> None:
        """Take the next higher speed."""
        self.set_rate(next((s for s in SPEEDS if s > self.rate), SPEEDS[-1]))

    @Slot()
    def slower(self) -> None:
        """Take the next lower speed."""
        self.set_rate(next((s for s in reversed(SPEEDS) if s < self.rate), SPEEDS[0]))

    @Slot()
    def loop_point(self) -> None:
        """Set A here, then B here, then drop the loop: one key for all three."""
        if self._recording is None:
            return
        if self.loop is not None:
            self.clear_loop()
        elif self._loop_start_ms is None:
            self._loop_start_ms = self._position_ms
            self.loop_changed.emit((self._position_ms, None))
        else:
            self.set_loop(self._loop_start_ms, self._position_ms)

    def set_loop(self, one_ms: int, other_ms: int) -> None:
        """Play between two moments again and again; their order does not matter."""
        if self._recording is None:
            return
        start, end = sorted((one_ms, other_ms))
        start = max(min(start, self.duration_ms - _SHORTEST_LOOP_MS), 0)
        end = min(max(end, start + _SHORTEST_LOOP_MS), self.duration_ms)
        if end <= start:
            return
        self._loop_start_ms = None
        self._recording.player.set_loop(start, end)
        self.loop_changed.emit((start, end))
        self._look()

    @Slot()
    def clear_loop(self) -> None:
        """Play on."""
        if self._recording is None or (self.loop is None and self._loop_start_ms is None):
            return
        self._loop_start_ms = None
        self._recording.player.clear_loop()
        self.loop_changed.emit(None)

    @property
    def sides(self) -> Sequence[Side]:
        """Who is heard in each channel, as far as it is known; empty with nothing open."""
        return self._recording.media.sides if self._recording else ()

    def channels_of(self, side: Side) -> tuple[int, ...]:
        """Return the channels in which a side is heard."""
        return tuple(number for number, known in enumerate(self.sides) if known is side)

    def set_muted(self, channel: int, muted: bool) -> None:  # noqa: FBT001 - what a check box says
        """Mute a channel or let it be heard."""
        if self._recording is not None and muted != (channel in self.muted):
            self._hear(self._hearing.with_muted(channel, muted=muted), channel)
            self.mutes_changed.emit(self.muted)

    def set_loudness(self, channel: int, decibels: float) -> None:
        """Make a channel louder or quieter than it was recorded; a muted one stays muted."""
        if self._recording is not None:
            self._hear(self._hearing.with_loudness(channel, decibels), channel)

    def set_place(self, channel: int, place: Place) -> None:
        """Let a channel be heard on the left, on the right or on both ears."""
        if self._recording is not None:
            self._recording.player.set_place(channel, place)
            self._hear(self._hearing.with_place(channel, place), channel)

    @Slot(bool)
    def set_mono(self, mono: bool) -> None:  # noqa: FBT001 - what a check box says
        """Let everybody be heard on both ears, in this recording and the next."""
        if self._recording is not None:
            self._recording.player.set_mono(mono)
        if mono != self._hearing.mono:
            self._hearing = self._hearing.with_mono(mono=mono)
            self.hearing_changed.emit(self._hearing)

    def set_quiet(self, quiet: Quiet) -> None:
        """Say what counts as a pause."""
        self._skip(self._skipping.with_quiet(quiet))

    @Slot(bool)
    def set_skipping(self, on: bool) -> None:  # noqa: FBT001 - what a check box says
        """Leave pauses out, or play them; in this recording and the next."""
        if on != self._skipping.on:
            self._skip(self._skipping.switched(on=on))
            self.skipping_changed.emit(on)

    @Slot(str)
    def set_device(self, device: str) -> None:
        """Play on another device from now on."""
        if self._recording is not None:
            self._recording.player.set_output(output_on(device))

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show these markers."""
        tidy = tuple(sorted(markers, key=lambda marker: marker.at_ms))
        if tidy != self._markers:
            self._markers = tidy
            self.markers_changed.emit(tidy)

    @Slot()
    def stamp(self) -> int:
        """Mark the moment that is heard now and return it."""
        moment = self._position_ms
        self.set_marks((*self._marks, moment))
        return moment

    def set_marks(self, marks: Sequence[int]) -> None:
        """Show these moments as marks, in order and each once."""
        tidy = tuple(sorted(set(marks)))
        if tidy != self._marks:
            self._marks = tidy
            self.marks_changed.emit(tidy)

    def _command(self, act: Callable[[Player], None]) -> None:
        if self._recording is not None:
            act(self._recording.player)
            self._look()

    def _forget(self) -> None:
        self._loop_start_ms = None
        self._hearing = Hearing(mono=self._hearing.mono)
        self._skip(self._skipping.forgotten())
        self._marks = ()
        self._markers = ()
        self._look()

    def _hear(self, hearing: Hearing, channel: int) -> None:
        self._hearing = hearing
        if self._recording is not None:
            self._recording.player.set_gain(channel, hearing.gain(channel))
        self.hearing_changed.emit(hearing)

    def _skip(self, skipping: Skipping) -> None:
        """Take a new state of skipping over and tell what is left out if that has changed."""
        before, self._skipping = self._skipping, skipping
        if self._recording is not None:
            self._recording.player.set_skips(skipping.skips)
        if skipping.skips != before.skips:
            self.skips_changed.emit(skipping.skips)

    @Slot()
    def _look(self) -> None:
        """Tell what has changed; the timer runs only while something can."""
        player = self._recording.player if self._recording else None
        state = player.state if player else PlayerState.STOPPED
        self._follow(playing=state is PlayerState.PLAYING)
        self._tell(state, player.position_ms if player else 0, player.status if player else SOUND)

    def _follow(self, *, playing: bool) -> None:
        if playing == self._timer.isActive():
            return
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
            self._last_look.start()

    def _tell(self, state: PlayerState, position_ms: int, status: OutputStatus) -> None:
        moved, changed = position_ms != self._position_ms, state is not self._state
        news = status != self._status
        self._position_ms, self._state, self._status = position_ms, state, status
        if moved:
            self.position_changed.emit(position_ms)
        if changed:
            self.state_changed.emit(state)
        if news:
            self.status_changed.emit(status)
