"""Only files that have rested for a while are taken, each once until it changes."""

import os
from pathlib import Path

import pytest

from qa_desk.importing.settling import Settling


def put(file: Path, size: int, at: int = 100) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(bytes(size))
    os.utime(file, (at, at))
    return file


def test_a_file_is_taken_once_it_has_rested(tmp_path: Path) -> None:
    file, settling = put(tmp_path / "a.wav", 10), Settling(10)

    assert settling.look([tmp_path], 0).fresh == ()
    assert settling.look([tmp_path], 9).growing == {file}
    found = settling.look([tmp_path], 10)

    assert (found.fresh, found.growing, found.settled) == ((file,), frozenset(), (file,))


def test_a_file_that_grows_waits_anew(tmp_path: Path) -> None:
    file, settling = put(tmp_path / "a.wav", 10), Settling(10)
    settling.look([tmp_path], 0)
    put(file, 20)

    assert settling.look([tmp_path], 10).growing == {file}
    assert settling.look([tmp_path], 20).fresh == (file,)


def test_a_file_whose_time_changes_waits_anew(tmp_path: Path) -> None:
    file, settling = put(tmp_path / "a.wav", 10, at=100), Settling(10)
    settling.look([tmp_path], 0)
    put(file, 10, at=101)

    assert settling.look([tmp_path], 10).fresh == ()


def test_a_taken_file_is_fresh_again_once_it_changes(tmp_path: Path) -> None:
    file, settling = put(tmp_path / "a.wav", 10), Settling(0)
    settling.take(settling.look([tmp_path], 0).fresh)

    assert settling.look([tmp_path], 1).fresh == ()
    assert settling.look([tmp_path], 1).settled == (file,)
    put(file, 11)
    assert settling.look([tmp_path], 2).fresh == (file,)


def test_folders_inside_are_looked_through_but_hidden_files_are_not(tmp_path: Path) -> None:
    inner = put(tmp_path / "2026" / "10" / "a.wav", 1)
    put(tmp_path / ".part" / "b.wav", 1)
    put(tmp_path / ".c.wav", 1)

    assert Settling(0).look([tmp_path], 0).fresh == (inner,)


def test_a_file_that_went_away_is_forgotten(tmp_path: Path) -> None:
    file, settling = put(tmp_path / "a.wav", 1), Settling(10)
    settling.look([tmp_path], 0)
    file.unlink()
    settling.look([tmp_path], 5)
    put(file, 1)

    assert settling.look([tmp_path], 10).fresh == ()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        Settling(0).look([tmp_path / "gone"], 0)
