"""The child process that transcribes: it alone loads a model, and knows neither Qt nor a database."""

import ctypes
import os
import signal
import sys
import threading
from contextlib import closing
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from typing import Final

from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Expected
from qa_desk.speech.request import Failed, Finished, TranscribeRequest

_NICENESS: Final = 5
_BELOW_NORMAL_PRIORITY_CLASS: Final = 0x4000
_ORPHANED: Final = 3


def main(connection: Connection, request: TranscribeRequest) -> None:
    """Transcribe the recording and send messages; the last is Finished or Failed.

    A bug is not sent: it ends the process, and its exit code tells.
    """
    _prepare()
    with connection:
        try:
            connection.send(Finished(_transcript(connection, request)))
        except Expected as fault:
            connection.send(Failed(fault))


def _transcript(connection: Connection, request: TranscribeRequest) -> Transcript:
    # In the child alone: the window imports this module, and must not wait for numpy and a model.
    from qa_desk.audio.scratch import Decoding, open_source  # noqa: PLC0415
    from qa_desk.speech.engine import transcribe  # noqa: PLC0415
    from qa_desk.speech.memory import use_large_pages  # noqa: PLC0415
    from qa_desk.speech.whisper import WhisperRecogniser  # noqa: PLC0415
    from qa_desk.speech.windows import SAMPLE_RATE  # noqa: PLC0415

    use_large_pages()
    decoding = Decoding(sample_rate=SAMPLE_RATE, key=request.key)
    source = open_source((request.path, *request.other_legs), decoding)
    with closing(source):
        recogniser = WhisperRecogniser(request)  # meanwhile the recording is decoded
        return transcribe(source, request, recogniser, connection.send)


def _prepare() -> None:
    """Stay off the network, leave Ctrl+C to the parent, give way to the window, die with it."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _give_way()
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _give_way() -> None:
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICENESS)


def _die_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(_ORPHANED)
