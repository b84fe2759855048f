"""A recogniser that hears the same two turns in every call, and takes its time between them."""

import os
import time
from multiprocessing.connection import Connection
from pathlib import Path

from qa_desk.domain.transcripts import Transcript
from qa_desk.speech.model_folder import missing_files
from qa_desk.speech.request import Finished, Heard, Progressed, TranscribeRequest
from tests.unit.services.stub_worker import FIRST, SECOND

PAUSE = "QA_STUB_S"


def recognise(connection: Connection, request: TranscribeRequest) -> None:
    """Hear two turns, with a pause between them."""
    with connection:
        connection.send(Heard((FIRST,)))
        connection.send(Progressed(0.5))
        time.sleep(float(os.environ[PAUSE]))
        connection.send(Heard((SECOND,)))
        connection.send(Finished(Transcript((FIRST, SECOND), request.model_name, "ru", 5000)))


def install_model(models: Path) -> None:
    """Put a folder there that passes for a model."""
    folder = models / "base"
    folder.mkdir(parents=True, exist_ok=True)
    for file in missing_files(folder):
        (folder / file).write_text(file)
