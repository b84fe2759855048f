"""whisper.cpp: offsets are milliseconds already."""

from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from tests.unit.importing.formats.reading import a_json, notices, read, refused, told, turns


def a_document(*segments: object) -> dict[str, object]:
    head = {"systeminfo": "AVX", "model": {"type": "base"}, "params": {}}
    return {**head, "result": {"language": "kk"}, "transcription": list(segments)}


def a_segment(begin: object, end: object, text: str, **other: object) -> dict[str, object]:
    offsets = {"from": begin, "to": end}
    return {"timestamps": {"from": "", "to": ""}, "offsets": offsets, "text": text, **other}


def test_segments_keep_their_offsets(tmp_path: Path) -> None:
    segments = (a_segment(0, 1280, " Сәлем."), a_segment(1280, 2001, " Иә.", speaker="1"))
    item = read(a_json(tmp_path / "a.json", a_document(*segments)))
    assert turns(item) == [(Side.UNKNOWN, 0, 1280, "Сәлем."), (Side.UNKNOWN, 1280, 2001, "Иә.")]
    assert (told(item).language, item.speakers, item.anonymous) == ("kk", ("", "1"), True)


def test_tokens_are_told_as_left_out(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "a.json", a_document(a_segment(0, 1, "a", tokens=[1]))))
    assert notices(item)["import.fields_dropped"]["fields"] == "transcription[].tokens"


@pytest.mark.parametrize(
    ("segment", "code"),
    [
        (a_segment(None, 1, "a"), "import.field_missing"),
        (a_segment(0, -1, "a"), "import.field_not_number"),
        ({"offsets": 3, "text": "a"}, "import.field_not_object"),
    ],
)
def test_what_cannot_be_understood_is_refused(tmp_path: Path, segment: object, code: str) -> None:
    assert refused(a_json(tmp_path / "a.json", a_document(segment))).code == code
