"""Archives are read as far as a part may be large, and refused in one sentence where they cannot."""

import zipfile
from pathlib import Path

import pytest

from qa_desk.importing import archive as archives
from qa_desk.importing.archive import Archive
from qa_desk.importing.outcome import Refused


def a_zip(path: Path, **parts: bytes) -> Archive:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return Archive(path)


def why(act: object) -> str:
    assert callable(act)
    with pytest.raises(Refused) as fault:
        act()
    return fault.value.code


def test_names_and_parts_are_there(tmp_path: Path) -> None:
    made = a_zip(tmp_path / "a.zip", one=b"1", two=b"22")
    assert made.names() == ("one", "two")
    assert made.read("two") == b"22"


def test_a_bomb_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    made = a_zip(tmp_path / "a.zip", bomb=b"\0" * 30 * 2**20)
    assert made.file.stat().st_size < 2**20
    assert why(lambda: made.read("bomb", limit=2**20)) == "import.archive_part_large"


def test_an_archive_that_was_cut_is_refused(tmp_path: Path) -> None:
    made = a_zip(tmp_path / "a.zip", one=bytes(range(256)) * 100)
    whole = made.file.read_bytes()
    made.file.write_bytes(whole[: len(whole) // 2])
    assert why(made.names) == "import.archive_broken"
    made.file.write_bytes(whole[:40] + b"\xff" * 20 + whole[60:])
    assert why(lambda: made.read("one")) == "import.archive_broken"


def test_a_password_is_told(tmp_path: Path) -> None:
    made = a_zip(tmp_path / "a.zip", one=b"1")
    data = bytearray(made.file.read_bytes())
    listed = data.rindex(b"PK\x01\x02")
    for flags in (6, listed + 8):
        data[flags] |= 1
    made.file.write_bytes(data)
    assert why(lambda: made.read("one")) == "import.archive_encrypted"


def test_an_archive_of_very_many_parts_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = a_zip(tmp_path / "a.zip", one=b"1", two=b"2")
    monkeypatch.setattr(archives, "MOST_PARTS", 1)
    assert why(made.names) == "import.archive_crowded"


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    assert why(Archive(tmp_path / "none.zip").names) == "import.cannot_read"
    made = a_zip(tmp_path / "a.zip", one=b"1")
    assert why(lambda: made.read("two")) == "import.archive_broken"
