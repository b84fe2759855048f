import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from qa_desk.domain.progress import Token
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.errors import Expected
from qa_desk.services.children import run_child
from qa_desk.speech import worker
from qa_desk.speech.faults import ModelUnusable
from qa_desk.speech.model_folder import missing_files
from qa_desk.speech.request import Failed, Finished, Heard, Message, Progressed, TranscribeRequest
from tests.unit.speech.stubs import a_recording

SEGMENT = Segment(Side.AGENT, 0, 0, 900, "Да", 0.5, "ru", (Word(0, 900, "Да", 0.5),))
MESSAGES: tuple[Message, ...] = (
    Progressed(0.5),
    Heard((SEGMENT,)),
    Finished(Transcript((SEGMENT,), "base", "ru", 1000)),
)


def a_request(recording: Path, model: Path) -> TranscribeRequest:
    return TranscribeRequest(recording, (Side.AGENT,), model, "broken")


def a_wav(path: Path) -> Path:
    import wave  # noqa: PLC0415

    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(a_recording(0.5, [(0.1, 0.4)]).data.tobytes())
    return path


def faults_of(request: TranscribeRequest) -> list[Expected]:
    heard: list[object] = []
    run_child(worker.main, request, heard.append, Token())
    assert all(isinstance(message, Failed) for message in heard)
    return [message.fault for message in heard if isinstance(message, Failed)]


@pytest.mark.parametrize("message", MESSAGES)
def test_messages_cross_to_the_parent_unchanged(message: Message) -> None:
    assert pickle.loads(pickle.dumps(message)) == message  # noqa: S301 - our own bytes


def test_faults_cross_with_their_facts() -> None:
    sent = pickle.dumps(Failed(ModelUnusable(model="mine")))
    arrived = pickle.loads(sent)  # noqa: S301 - our own bytes
    assert (type(arrived.fault), arrived.fault.facts) == (ModelUnusable, {"model": "mine"})


def test_child_that_cannot_read_the_recording_says_so(tmp_path: Path) -> None:
    empty = tmp_path / "empty.wav"
    empty.touch()
    (fault,) = faults_of(a_request(empty, tmp_path))
    assert fault.code == "audio.empty"


def test_child_whose_model_is_no_model_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    for file in missing_files(folder):
        (folder / file).write_text("{}")
    (fault,) = faults_of(a_request(a_wav(tmp_path / "call.wav"), folder))
    assert (fault.code, fault.facts) == ("speech.model_unusable", {"model": "broken"})


def test_worker_loads_neither_qt_nor_a_database() -> None:
    code = (
        "import sys, qa_desk.speech.worker, qa_desk.speech.engine, qa_desk.audio.decode\n"
        "import qa_desk.speech.whisper\n"
        "print(*{'PySide6', 'sqlalchemy', 'alembic', 'qa_desk.db'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
