"""Which parts of a recording are left out while listening."""

from dataclasses import dataclass, replace

from qa_desk.audio.silences import Quiet, left_out, pauses
from qa_desk.audio.vad import Levels

Skips = tuple[tuple[int, int], ...]
"""Beginnings and ends in milliseconds, in order."""


@dataclass(frozen=True, slots=True, eq=False)
class Skipping:
    """Whether pauses are left out, what counts as one, and what is known of the recording."""

    on: bool = False
    quiet: Quiet = Quiet()  # noqa: RUF009 - a frozen value
    levels: tuple[Levels, ...] = ()
    duration_ms: int = 0
    skips: Skips = ()

    def switched(self, *, on: bool) -> "Skipping":
        """Leave pauses out, or not."""
        return _worked_out(replace(self, on=on))

    def with_quiet(self, quiet: Quiet) -> "Skipping":
        """Let something else count as a pause."""
        return _worked_out(replace(self, quiet=quiet))

    def measured(self, levels: tuple[Levels, ...], duration_ms: int) -> "Skipping":
        """Take how loud the recording is."""
        return _worked_out(replace(self, levels=levels, duration_ms=duration_ms))

    def forgotten(self) -> "Skipping":
        """Forget the recording."""
        return self.measured((), 0)


def _worked_out(given: Skipping) -> Skipping:
    found = pauses(given.levels, given.duration_ms, given.quiet) if given.on else ()
    skips = tuple((span.start_ms, span.end_ms) for span in left_out(found, given.duration_ms))
    return replace(given, skips=skips)
