"""One recording through the transcribing child: what it sends is kept, what it reports is shown."""

import os
import sys
from collections.abc import Callable
from typing import Final

from qa_desk.domain.progress import Report, Token
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.services.children import ChildDied, run_child
from qa_desk.speech import worker
from qa_desk.speech.request import Failed, Finished, Heard, Progressed, TranscribeRequest

_FEW: Final = 4
_MOST_THREADS: Final = 8

Keep = Callable[[tuple[Segment, ...]], None]


def recognise(request: TranscribeRequest, keep: Keep, token: Token, report: Report) -> Transcript:
    """Return the transcript of a recording, having given its turns to `keep` as they were heard.

    Raises the child's fault, ChildDied where it crashed, Cancelled at once when asked to stop.
    """
    last: list[Finished | Failed] = []

    def on_message(message: object) -> None:
        match message:
            case Progressed(fraction):
                report(fraction, request.path.name)
            case Heard(segments):
                keep(segments)
            case Finished() | Failed():
                last.append(message)

    report(0.0, request.path.name)
    run_child(worker.main, request, on_message, token)
    match last:
        case [Finished(transcript)]:
            return transcript
        case [Failed(fault)]:
            raise fault
        case _:
            raise ChildDied(exit_code=0)


def crew(logical: int | None = None) -> tuple[int, int]:
    """Return how many windows are heard at once, and with how many threads each.

    Two workers of one thread take two thirds of the time of one with two (benchmarks/speech.py), so
    that processors become workers first, threads of a worker only when there are more than four: a
    worker takes memory, a thread does not. Of more than four logical processors half are taken to
    be second threads of a core, which slow the recogniser down; more than eight gain nothing with
    models of this size. The child runs at a low priority.
    """
    count = logical or _processors()
    used = min(_MOST_THREADS, count if count <= _FEW else count // 2)
    workers = min(used, _FEW)
    return workers, used // workers


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
