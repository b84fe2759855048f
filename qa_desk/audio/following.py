"""Going through a recording once from its beginning, as fast as it is decoded."""

import time
from collections.abc import Iterator
from typing import Final

from qa_desk.audio.samples import Frames, Source
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Cancelled

BLOCK: Final = 1 << 17
"""Frames that are read at once."""
_BETWEEN_S: Final = 0.05


def followed(source: Source, report: Report = unheard) -> Iterator[Frames]:
    """Yield all frames in order, waiting for those that are not decoded yet.

    Raises the fault that ended the decoding too early, and Cancelled if somebody closes the source.
    """
    done = 0
    while True:
        complete = (
            source.complete
        )  # asked first: what was ready then is read before the end is told
        block = source.read(done, done + BLOCK)
        if len(block):
            done += len(block)
            yield block
        elif complete:
            break
        else:
            time.sleep(_BETWEEN_S)
        report(min(done / max(source.frames, 1), 1.0), "")
    if source.closed:
        raise Cancelled
    if source.fault is not None:
        raise source.fault
