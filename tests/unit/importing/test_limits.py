"""What contacts are found by has a length that every database can index."""

from pathlib import Path

import pytest

from qa_desk.importing.gathering import gather
from qa_desk.importing.limits import LONGEST
from qa_desk.importing.outcome import Imported, Rejection
from qa_desk.importing.request import ImportRequest
from tests.unit.importing.building import a_chat, a_table, a_wav


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("external_id", {"id": "x" * (LONGEST + 1)}),
        ("team", {"team": "x" * (LONGEST + 1)}),
        ("agent_id", {"agent": {"id": "x" * (LONGEST + 1), "name": "A"}}),
        ("agent_name", {"agent": {"id": "a", "name": "x" * (LONGEST + 1)}}),
    ],
)
def test_a_key_that_no_index_holds_is_rejected(
    tmp_path: Path, field: str, change: dict[str, object]
) -> None:
    a_chat(tmp_path / "chat.json", **change)
    (found,) = gather(ImportRequest((tmp_path,))).items
    assert isinstance(found, Rejection)
    assert (found.code, found.facts["field"]) == ("import.text_too_long", field)


def test_the_longest_key_goes_in(tmp_path: Path) -> None:
    a_chat(tmp_path / "chat.json", id="x" * LONGEST)
    (found,) = gather(ImportRequest((tmp_path,))).items
    assert isinstance(found, Imported)


def test_a_row_with_an_endless_id_is_rejected_by_its_line(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_table(tmp_path / "t.csv", "a.wav," + "1" * 1000 + ",,a1,Asem,")
    (found,) = gather(ImportRequest((tmp_path,))).items
    assert isinstance(found, Rejection)
    assert (found.line, found.code) == (2, "import.text_too_long")
