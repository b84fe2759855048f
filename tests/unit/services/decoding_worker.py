"""A child that decodes what it is asked to transcribe, and tells what it heard and what it saw."""

import os
import sys
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path

from qa_desk.audio.decode import decode
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.speech.request import Finished, TranscribeRequest


def main(connection: Connection, request: TranscribeRequest) -> None:
    """Say the digest of the samples, and "seen" where arguments or environment hold the key."""
    samples = decode(request.path, 8000, key=request.key)
    digest = sha256(samples.data.tobytes()).hexdigest()
    seen = "seen" if request.key and _shown(request.key.raw) else "unseen"
    turn = Segment(Side.AGENT, 0, 0, 1000, f"{digest} {seen}", 0.9, "ru")
    with connection:
        connection.send(Finished(Transcript((turn,), "stub", "ru", 5000, 1000, 10)))


def _shown(key: bytes) -> bool:
    command = Path("/proc/self/cmdline")
    said = command.read_bytes() if command.exists() else " ".join(sys.argv).encode()
    said += repr(dict(os.environ)).encode()
    return any(form in said for form in (key, key.hex().encode(), repr(key).encode()))
