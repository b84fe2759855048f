"""Every file that was named is of some kind or is reported."""

import os
from pathlib import Path

import pytest

from qa_desk.importing.request import PathMissing
from qa_desk.importing.survey import survey


def a_file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_files_are_sorted_by_kind(tmp_path: Path) -> None:
    wav, table, chat = (a_file(tmp_path / "in" / name) for name in ("b.WAV", "c.csv", "d.json"))
    found = survey([tmp_path])
    assert (found.recordings, found.tables, found.documents) == ((wav,), (table,), (chat,))
    assert found.rejections == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("notes.rtf", "import.not_a_conversation"),
        ("README.md", "import.not_a_conversation"),
        (".hidden.wav", "import.not_a_conversation"),
        ("Thumbs.db", "import.not_a_conversation"),
        ("~$calls.csv", "import.not_a_conversation"),
        ("calls.pdf", "import.unsupported_type"),
        ("LICENSE", "import.unsupported_type"),
    ],
)
def test_nothing_is_dropped_silently(tmp_path: Path, name: str, code: str) -> None:
    path = a_file(tmp_path / name)
    found = survey([tmp_path])
    assert [(one.file, one.line, one.code) for one in found.rejections] == [(str(path), None, code)]
    assert not found.recordings + found.tables + found.documents


@pytest.mark.parametrize("name", ["notes.txt", "Meeting.DOCX", "chat.zip", "call.vtt"])
def test_what_may_hold_a_conversation_is_looked_into(tmp_path: Path, name: str) -> None:
    path = a_file(tmp_path / name)
    assert survey([tmp_path]).documents == (path,)


def test_a_hidden_folder_is_named_once_and_not_entered(tmp_path: Path) -> None:
    a_file(tmp_path / ".git" / "a.wav")
    (rejection,) = survey([tmp_path]).rejections
    assert (rejection.file, rejection.code) == (str(tmp_path / ".git"), "import.not_a_conversation")


def test_a_file_that_is_named_twice_is_there_once(tmp_path: Path) -> None:
    wav = a_file(tmp_path / "a.wav")
    assert survey([tmp_path, wav]).recordings == (wav,)


def test_a_path_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(PathMissing):
        survey([tmp_path, tmp_path / "none"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hold_up_the_import(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.wav")
    (tmp_path / "b.wav").symlink_to(tmp_path / "nowhere")
    assert [one.code for one in survey([tmp_path]).rejections] == ["import.cannot_read"] * 2
    assert [one.code for one in survey([tmp_path / "a.wav"]).rejections] == ["import.cannot_read"]


def test_a_link_out_of_the_folder_brings_in_nothing(tmp_path: Path) -> None:
    folder, secret = tmp_path / "in", a_file(tmp_path / "elsewhere" / "secret.wav")
    inner = a_file(folder / "deep" / "call.wav")
    for name, target in (("out.wav", secret), ("in.wav", inner)):
        (folder / name).symlink_to(target)
    found = survey([folder])
    assert found.recordings == (inner, folder / "in.wav")
    assert [(one.file, one.code) for one in found.rejections] == [
        (str(folder / "out.wav"), "import.link_outside")
    ]


def test_a_link_that_was_named_itself_is_followed(tmp_path: Path) -> None:
    secret = a_file(tmp_path / "elsewhere" / "call.wav")
    link = tmp_path / "call.wav"
    link.symlink_to(secret)
    assert survey([link]).recordings == (link,)
