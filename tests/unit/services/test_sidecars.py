"""What recordings are about comes from a table, a workbook or JSON, beside them or named."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_desk.domain.contacts import Contact
from qa_desk.services import contacts, importing
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from tests.unit.importing.building import a_chat, a_wav
from tests.workspace import a_desk

CALL = {
    "recording": "a.wav",
    "call_id": "c-1",
    "started_at": "2026-10-05T10:00:00+05:00",
    "agent_id": "a1",
    "agent_name": "Асем",
    "csat": 5,
    "complaint": True,
    "region": "Юг",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    a_wav(tmp_path / "in" / "a.wav")
    return tmp_path / "in"


def done(desk: Desk, folder: Path, metadata: Path | None = None) -> ImportSummary:
    return importing.run(desk, ImportRequest((folder,), metadata=metadata)).value


def only(desk: Desk, summary: ImportSummary) -> Contact:
    assert summary.rejected == ()
    [id_] = summary.contacts
    return contacts.contact(desk, id_)


def is_whole(call: Contact) -> bool:
    return (
        (call.external_id, call.csat, call.complaint, dict(call.custom), len(call.media))
        == ("c-1", 5, True, {"region": "Юг"}, 1)
    ) and [agent.name for agent in call.agents] == ["Асем"]


def written(file: Path, value: object) -> Path:
    file.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    return file


def a_workbook(file: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(list(CALL))
    sheet.append([value if value is not True else "да" for value in CALL.values()])
    book.save(file)
    return file


@pytest.mark.parametrize(
    "value",
    [[CALL], {"a.wav": {k: v for k, v in CALL.items() if k != "recording"}}],
)
def test_json_that_is_named_says_what_the_calls_are(
    desk: Desk, folder: Path, value: object
) -> None:
    named = written(folder.parent / "calls.json", value)

    assert is_whole(only(desk, done(desk, folder, named)))


def test_json_among_the_recordings_is_found_by_itself(desk: Desk, folder: Path) -> None:
    written(folder / "all.json", [CALL])

    assert is_whole(only(desk, done(desk, folder)))


@pytest.mark.parametrize("name", ["a.json", "a.wav.json"])
def test_json_beside_a_recording_is_about_it(desk: Desk, folder: Path, name: str) -> None:
    written(folder / name, {key: each for key, each in CALL.items() if key != "recording"})

    assert is_whole(only(desk, done(desk, folder)))


def test_a_workbook_that_is_named_says_what_the_calls_are(desk: Desk, folder: Path) -> None:
    named = a_workbook(folder.parent / "calls.xlsx")

    assert is_whole(only(desk, done(desk, folder, named)))


def test_a_conversation_beside_a_recording_stays_one(desk: Desk, folder: Path) -> None:
    a_chat(folder / "a.json")

    summary = done(desk, folder)

    assert (summary.added, summary.rejected) == (2, ())


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ([], "import.no_recording_column"),
        ([1, 2], "import.no_recording_column"),
        ([{"recording": "none.wav", "agent": "x"}], "import.recording_missing"),
        ([{"call_id": "1"}], "import.no_recording"),
    ],
)
def test_json_that_names_no_recording_is_told(
    desk: Desk, folder: Path, value: object, code: str
) -> None:
    named = written(folder.parent / "calls.json", value)

    summary = done(desk, folder, named)

    assert [one.code for one in summary.rejected] == [code]
    assert summary.added == 1


def test_a_workbook_without_recordings_is_told(desk: Desk, folder: Path) -> None:
    book = Workbook()
    book.save(folder.parent / "calls.xlsx")

    summary = done(desk, folder, folder.parent / "calls.xlsx")

    assert [one.code for one in summary.rejected] == ["import.no_recording_column"]


def test_broken_json_is_told_with_its_place(desk: Desk, folder: Path) -> None:
    named = folder.parent / "calls.json"
    named.write_text('[{"recording": "a.wav",\n oops', "utf-8")

    summary = done(desk, folder, named)

    assert [(one.code, one.line) for one in summary.rejected] == [("import.json_broken", 2)]
