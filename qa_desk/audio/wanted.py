"""What the commands to a player ask for, all of them together."""

from dataclasses import dataclass, replace
from enum import StrEnum

from qa_desk.audio.feed import STRAIGHT_ON, Course, Loop


class PlayerState(StrEnum):
    """What the player is doing."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the commands so far ask for.

    `target` is the frame to go on from, None to carry on; `redo` says that what is ready but not
    taken yet has to be made anew, `renewed` that another output has to be opened; `number` counts
    the commands, so that the thread sees news.
    """

    state: PlayerState = PlayerState.STOPPED
    course: Course = STRAIGHT_ON
    target: int | None = 0
    redo: bool = False
    renewed: bool = False
    closed: bool = False
    number: int = 0

    def playing(self) -> "Wanted":
        """Play on; after the end from the beginning, that of the loop if there is one."""
        if self.state is not PlayerState.ENDED:
            return replace(self, state=PlayerState.PLAYING)
        start = self.course.loop.start if self.course.loop else 0
        return replace(self, state=PlayerState.PLAYING, target=start)

    def paused(self) -> "Wanted":
        """Hold."""
        if self.state is not PlayerState.PLAYING:
            return self
        return replace(self, state=PlayerState.PAUSED)

    def sought(self, frame: int) -> "Wanted":
        """Go somewhere; who had come to the end waits there."""
        ended = self.state is PlayerState.ENDED
        return replace(self, state=PlayerState.PAUSED if ended else self.state, target=frame)

    def on_course(self, course: Course) -> "Wanted":
        """Go on in another way."""
        return self if course == self.course else replace(self, course=course, redo=True)

    def looping(self, loop: Loop | None) -> "Wanted":
        """Go on with another loop, or without one."""
        return self.on_course(replace(self.course, loop=loop))

    def held(self, heard: int) -> "Wanted":
        """Go on where it was heard last, unless it is to go elsewhere."""
        ended = self.state is PlayerState.ENDED
        return self if ended or self.target is not None else replace(self, target=heard)

    def put_away(self, heard: int) -> "Wanted":
        """Begin where it was heard last when there is an output again."""
        return replace(self.held(heard), renewed=False, redo=False, number=self.number + 1)
