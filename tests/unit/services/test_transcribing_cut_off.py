"""Transcriptions that end before their end: whatever moment it is, finished turns stay, none is half."""

import os
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from qa_desk.db.faults import DiskFull
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.transcripts import Flag, Segment, Transcript, Word
from qa_desk.errors import Cancelled, Expected
from qa_desk.services import children, transcribing
from qa_desk.services.children import ChildDied
from qa_desk.services.desk import Desk
from qa_desk.speech import worker
from qa_desk.speech.model_folder import missing_files
from qa_desk.speech.request import Finished, Heard, Progressed, TranscribeRequest
from tests.workspace import a_desk

TURNS = tuple(
    Segment(
        Side.AGENT,
        0,
        number * 1000,
        number * 1000 + 900,
        " ".join(["Слово", str(number), *["и ещё слово"] * 400]),
        0.5,
        "ru",
        (Word(number * 1000, number * 1000 + 900, "Слово", 0.5),),
        (Flag.UNSURE,),
    )
    for number in range(6)
)
WHOLE = Transcript(TURNS, "base", "ru", 6000, 5400, 10)


def dying(connection: Connection, request: TranscribeRequest) -> None:
    """Send a turn after the other, and die like a crash after as many as the file's name says."""
    last = int(request.path.stem)
    with connection:
        for number, turn in enumerate(TURNS):
            if number == last:
                os._exit(9)
            connection.send(Heard((turn,)))
            connection.send(Progressed((number + 1) / len(TURNS)))
        connection.send(Finished(WHOLE))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(worker, "main", dying)
    monkeypatch.setattr(children, "_SECONDS_TO_OBEY", 0.2)
    desk = a_desk(tmp_path)
    folder = desk.paths.models / "base"
    folder.mkdir()
    for file in missing_files(folder):
        (folder / file).write_text(file)
    yield desk
    desk.store.close()


def a_call(desk: Desk, name: str) -> ContactId:
    media = Media(f"{name}.opus", name, "opus", 1, 8000, 6000, (Side.AGENT,))
    with desk.store.change(by=desk.user, verb="test") as change:
        call = Contact(Channel.VOICE, "test", name, language="ru", media=(media,))
        contact_id = change.contacts.add(call)
        change.commit()
    return contact_id


def kept(desk: Desk, call: ContactId) -> tuple[tuple[Segment, ...], bool]:
    found = transcribing.transcript(desk, call)
    return ((), False) if found is None else (found.segments, found.complete)


@pytest.mark.parametrize("turns", [0, 1, 5])
def test_a_recogniser_killed_at_any_turn_leaves_all_turns_before(desk: Desk, turns: int) -> None:
    call = a_call(desk, str(turns))
    with pytest.raises(ChildDied):
        transcribing.transcribe(desk, call, Token(), unheard)
    assert kept(desk, call) == (TURNS[:turns], False)


@pytest.mark.parametrize("turns", [1, 4])
def test_a_cancel_at_any_turn_leaves_all_turns_before(desk: Desk, turns: int) -> None:
    call, token = a_call(desk, "99"), Token()

    def report(fraction: float, _name: str) -> None:
        if fraction >= turns / len(TURNS):
            token.cancel()

    with pytest.raises(Cancelled):
        transcribing.transcribe(desk, call, token, report)
    found, complete = kept(desk, call)
    assert not complete
    assert found == TURNS[: len(found)]
    assert len(found) >= turns


def test_a_second_attempt_has_all_turns_once(desk: Desk) -> None:
    call = a_call(desk, "3")
    for _ in range(2):
        with pytest.raises(ChildDied):
            transcribing.transcribe(desk, call, Token(), unheard)
    assert kept(desk, call) == (TURNS[:3], False)


def test_a_whole_transcript_keeps_words_and_doubts(desk: Desk) -> None:
    call = a_call(desk, "99")
    transcribing.transcribe(desk, call, Token(), unheard)
    assert kept(desk, call) == (TURNS, True)


def test_a_full_disk_is_said_and_the_turns_before_stay(desk: Desk) -> None:
    call = a_call(desk, "99")
    filled: list[float] = []

    def report(fraction: float, _name: str) -> None:
        if fraction >= 0.5 and not filled:
            filled.append(fraction)
            fill(desk)

    with pytest.raises(Expected) as caught:
        transcribing.transcribe(desk, call, Token(), report)
    assert isinstance(caught.value, DiskFull)
    found, complete = kept(desk, call)
    assert not complete
    assert found == TURNS[: len(found)]
    assert len(found) >= len(TURNS) // 2


def fill(desk: Desk) -> None:
    """Let the database's file not grow by a page."""
    with desk.store._engines.writing.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
