"""A source is read only as far as somebody asks."""

import zipfile
from pathlib import Path

import pytest

from qa_desk.importing import source as sources
from qa_desk.importing.outcome import Refused
from qa_desk.importing.source import Source


def test_a_document_is_its_value_and_its_object(tmp_path: Path) -> None:
    path = tmp_path / "A.JSON"
    path.write_text('{"a": 1}', "utf-8")
    source = Source(path, None)
    assert (source.suffix, source.stem, source.value) == (".json", "A", {"a": 1})
    assert source.json is not None
    assert source.text == '{"a": 1}'
    assert source.archive is None


def test_a_list_is_no_object_and_a_text_no_document(tmp_path: Path) -> None:
    listed, text = tmp_path / "a.json", tmp_path / "a.txt"
    listed.write_text("[1]")
    text.write_text('{"a": 1}')
    assert (Source(listed, None).json, Source(listed, None).value) == (None, [1])
    assert (Source(text, None).json, Source(text, None).value) == (None, None)


def test_a_large_archive_is_no_text_and_is_not_read_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one", b"1" * 1000)
    monkeypatch.setattr(sources, "LARGEST", 10)
    source = Source(path, None)
    assert source.text is None
    assert source.archive is not None
    assert source.archive.names() == ("one",)


def test_a_document_of_very_many_values_is_refused_before_it_fills_the_memory(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"[" + b"[]," * 3_000_001 + b"[]]")
    with pytest.raises(Refused) as fault:
        _ = Source(path, None).value
    assert fault.value.code == "import.json_crowded"


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    source = Source(tmp_path / "none.txt", None)
    with pytest.raises(Refused) as fault:
        _ = source.text
    assert fault.value.code == "import.cannot_read"
