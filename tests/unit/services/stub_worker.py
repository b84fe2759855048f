"""A child that pretends to transcribe: the recording's name says what becomes of it."""

import os
import time
from multiprocessing.connection import Connection

from qa_desk.audio.faults import NotAudio
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.speech.request import Failed, Finished, Heard, Progressed, TranscribeRequest

FIRST = Segment(Side.AGENT, 0, 500, 2000, "Банк, здравствуйте!", 0.9, "ru")
SECOND = Segment(Side.CUSTOMER, 1, 2500, 4000, "Добрый день.", 0.8, "ru")


def main(connection: Connection, request: TranscribeRequest) -> None:
    with connection:
        if request.path.stem == "damaged":
            connection.send(Failed(NotAudio(path=request.path)))
            return
        connection.send(Heard((FIRST,)))
        connection.send(Progressed(0.5))
        _go_wrong(request.path.stem)
        connection.send(Heard((SECOND,)))
        connection.send(Progressed(1.0))
        connection.send(Finished(_transcript(request)))


def _go_wrong(name: str) -> None:
    if name == "crashes":
        os._exit(11)
    while name == "endless":
        time.sleep(3600)


def _transcript(request: TranscribeRequest) -> Transcript:
    """Tell in `model` what was asked, so that a test can see it."""
    asked = f"{request.model_name} {request.language or 'auto'} {request.expected} {request.mode}"
    sides = " ".join(request.sides)
    return Transcript((FIRST, SECOND), f"{asked} {sides}".strip(), "ru", 5000, 3000, 10)
