"""The beginning of a recording that is not imported yet, to hear whether it is read as it should be."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from qa_desk.audio.decode import blocks_of
from qa_desk.audio.faults import Damaged
from qa_desk.audio.player import Player
from qa_desk.audio.raw import Raw
from qa_desk.audio.samples import Frames, Samples
from qa_desk.audio.stream import opened
from qa_desk.domain.permissions import Verb
from qa_desk.importing.outcome import clean
from qa_desk.services import access
from qa_desk.services.desk import Desk

LENGTH_S: Final = 15


@dataclass(frozen=True, slots=True, eq=False)
class Excerpt:
    """A player of the beginning, which has to be closed, the file, and how long the whole would be."""

    file: str
    player: Player
    duration_ms: int


def excerpt(desk: Desk, path: Path, raw: Raw) -> Excerpt:
    """Decode the beginning of a recording without a header; raises the faults of `audio.faults`."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    with opened(path, raw=raw) as sound:
        wanted = LENGTH_S * sound.sample_rate
        parts: list[Frames] = []
        for block in blocks_of(sound, sound.sample_rate):
            parts.append(block)
            if sum(map(len, parts)) >= wanted:
                break
        if not parts:
            raise Damaged(path=path)
        samples = Samples(np.concatenate(parts)[:wanted], sound.sample_rate)
        length = round(max(sound.expected_s * 1000, samples.duration_ms))
        return Excerpt(clean(path.name), Player(samples), length)
