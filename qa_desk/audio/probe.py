"""What a recording is: codec, sides, rate and true length."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from av.audio.frame import AudioFrame

from qa_desk.audio.faults import Damaged, TooLong
from qa_desk.audio.raw import Raw
from qa_desk.audio.stream import opened
from qa_desk.domain.progress import Report, unheard
from qa_desk.vault.key import Key

LONGEST_HOURS: Final = 24
"""A few bytes can decode to years of silence."""
_SECONDS: Final = 3600


@dataclass(frozen=True, slots=True)
class Probe:
    """Facts about a recording; `duration_ms` is counted from decoded samples."""

    codec: str
    channels: int
    sample_rate: int
    duration_ms: int


def probe(
    path: Path, report: Report = unheard, key: Key | None = None, raw: Raw | None = None
) -> Probe:
    """Decode the whole recording and count; raises a fault of `audio.faults`.

    `raw` says how one without a header is read.
    """
    with opened(path, key, raw) as sound:
        frames = 0
        for frame in sound.frames():
            frames += _at_rate(frame, sound.sample_rate)
            if frames > LONGEST_HOURS * _SECONDS * sound.sample_rate:
                raise TooLong(path=path, hours=LONGEST_HOURS)
            report(sound.share(frames, sound.sample_rate), path.name)
        if frames == 0:
            raise Damaged(path=path)
        duration_ms = round(frames * 1000 / sound.sample_rate)
        return Probe(sound.codec, sound.channels, sound.sample_rate, duration_ms)


def _at_rate(frame: AudioFrame, sample_rate: int) -> int:
    """Return how many frames a piece is, which may be at another rate than the file began with."""
    if frame.sample_rate == sample_rate:
        return frame.samples
    return round(frame.samples * sample_rate / frame.sample_rate)
