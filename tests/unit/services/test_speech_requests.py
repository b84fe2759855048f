from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact, Direction, Media, Side
from qa_desk.services.desk import Desk
from qa_desk.services.heard import Files
from qa_desk.services.speech_requests import (
    Wishes,
    request_of_contact,
    request_of_file,
    terms_of,
)
from qa_desk.speech.faults import NoTerms
from qa_desk.speech.model_folder import missing_files
from qa_desk.speech.terms import MOST, terms_in
from tests.workspace import a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(tmp_path)
    folder = desk.paths.models / "base"
    folder.mkdir()
    for file in missing_files(folder):
        (folder / file).write_text(file)
    yield desk
    desk.store.close()


def settled(desk: Desk, **values: str | bool) -> Desk:
    settings = desk.settings
    for key, value in values.items():
        settings = settings.with_value(key, value)
    return replace(desk, settings=settings)


def test_terms_and_guessing_come_from_the_settings(desk: Desk) -> None:
    set_up = settled(desk, speech_terms="Полюс\nЗолотой берег", speech_split_voices=True)
    request = request_of_file(set_up, Path("call.wav"), Wishes())
    assert (request.hints, request.split_voices) == (("Полюс", "Золотой берег"), True)


def test_a_wish_goes_before_the_settings(desk: Desk) -> None:
    set_up = settled(desk, speech_terms="Полюс", speech_split_voices=True, speech_language="ru")
    wishes = Wishes(language="auto", terms=(), split_voices=False)
    request = request_of_file(set_up, Path("call.wav"), wishes)
    assert (request.language, request.hints, request.split_voices) == ("", (), False)


@pytest.mark.parametrize(
    ("direction", "first"),
    [
        (Direction.INBOUND, Side.AGENT),
        (Direction.UNKNOWN, Side.AGENT),
        (Direction.OUTBOUND, Side.CUSTOMER),
    ],
)
def test_whoever_is_called_is_taken_to_speak_first(
    desk: Desk, direction: Direction, first: Side
) -> None:
    media = Media("call.wav", "0", "pcm", 1, 8000, 1000, (Side.UNKNOWN,))
    call = Contact(Channel.VOICE, "test", "1", direction=direction, media=(media,))
    files = Files((Path("call.wav"),), None)
    assert request_of_contact(desk, call, files, Wishes()).first_voice is first


def test_terms_are_lines_each_once_without_remarks() -> None:
    text = "Полюс\n\n  Золотой   берег # депозит\n# ничего\nПолюс\n" + "х" * 61
    assert terms_in(text) == ("Полюс", "Золотой берег")


def test_more_terms_than_a_hint_holds_are_left_out() -> None:
    assert len(terms_in("\n".join(f"термин {number}" for number in range(500)))) == MOST


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_a_file_of_terms_may_come_from_any_editor(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "terms.txt"
    path.write_text("Полюс\nСеверный мост\n", encoding)
    assert terms_of(path) == ("Полюс", "Северный мост")


@pytest.mark.parametrize("content", [None, b"", b"# nothing\n", bytes(range(256)) * 8])
def test_a_file_without_terms_is_a_fault_that_names_it(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "terms.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NoTerms) as caught:
        terms_of(path)
    assert caught.value.facts == {"file": str(path)}
