"""What a recording is: codec, sides, rate and true length."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.audio.faults import Damaged, TooLong
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


def probe(path: Path, report: Report = unheard, key: Key | None = None) -> Probe:
    """Decode the whole recording and count; raises a fault of `audio.faults`."""
    with opened(path, key) as sound:
        frames = 0
        for frame in sound.frames():
            frames += frame.samples
            if frames > LONGEST_HOURS * _SECONDS * sound.sample_rate:
                raise TooLong(path=path, hours=LONGEST_HOURS)
            report(sound.share(frames, sound.sample_rate), path.name)
        if frames == 0:
            raise Damaged(path=path)
        duration_ms = round(frames * 1000 / sound.sample_rate)
        return Probe(sound.codec, sound.channels, sound.sample_rate, duration_ms)
