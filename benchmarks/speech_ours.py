"""Lets our recogniser transcribe a call, and says what it heard and what it took.

    python -m benchmarks.speech_ours CALL.wav MODEL WORKERS THREADS MODE LANGUAGE LARGE_PAGES [BEAM]

Prints one line of JSON like benchmarks/speech_peers.py; what is timed begins when the model is
loaded and includes the decoding of the file.
"""

import json
import resource
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.phone_calls import SIDES
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.domain.transcripts import Segment
from qa_desk.speech.decoding import Care
from qa_desk.speech.engine import transcribe
from qa_desk.speech.memory import use_large_pages
from qa_desk.speech.modes import Mode
from qa_desk.speech.request import Heard, Progressed, TranscribeRequest
from qa_desk.speech.whisper import WhisperRecogniser
from qa_desk.speech.windows import SAMPLE_RATE


def main() -> None:
    """Print what was heard, what it took, and when the first turn came."""
    call, model, workers, threads, mode, language, large_pages, *beam = sys.argv[1:]
    if large_pages == "yes":
        use_large_pages()
    request = TranscribeRequest(
        path=Path(call),
        sides=SIDES,
        model_path=Path(model),
        model_name="base",
        language="" if language == "auto" else language,
        mode=Mode(mode),
        workers=int(workers),
        threads=int(threads),
    )
    recogniser = WhisperRecogniser(request)
    if beam:
        recogniser._decoder._care = Care(int(beam[0]))  # noqa: SLF001 - the program never asks for it
    came: list[float] = []
    began, used = time.perf_counter(), time.process_time()

    def note(message: Heard | Progressed) -> None:
        if isinstance(message, Heard):
            came.append(time.perf_counter() - began)

    with closing(open_source((request.path,), Decoding(sample_rate=SAMPLE_RATE))) as source:
        made = transcribe(source, request, recogniser, note)
    wall, cpu = time.perf_counter() - began, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = {"wall_s": wall, "cpu_s": cpu, "peak_mb": peak, "first_s": came[0] if came else None}
    print(json.dumps({**told, "sides": [_words(made.segments, number) for number in (0, 1)]}))


def _words(segments: Sequence[Segment], channel: int) -> list[tuple[float, float, str]]:
    own = (turn for turn in segments if turn.channel == channel)
    return [(w.start_ms / 1000, w.end_ms / 1000, w.text) for turn in own for w in turn.words]


if __name__ == "__main__":
    main()
