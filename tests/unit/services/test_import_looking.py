"""What is looked at before an import: tables, names, and what cannot be written down."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.importing.outcome import Rejection
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tables.look import TableLook, Wish
from qa_desk.services import import_looking
from qa_desk.services.desk import Desk
from qa_desk.services.import_looking import Name
from qa_desk.services.name_patterns import parse
from tests.unit.importing.building import a_chat, a_wav
from tests.workspace import a_desk

TABLE = "date,agent,phone\n2026-10-03 10:00,Асель,7701\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path / "desk")
    yield opened
    opened.store.close()


def test_an_inspection_shows_tables_of_calls_and_those_nobody_knows(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "calls.csv").write_text(TABLE, "utf-8")
    (folder / "odd.csv").write_text("a,b\nx,1\n", "utf-8")
    a_chat(folder / "chat.json")
    seen = import_looking.inspect(desk, ImportRequest((folder,)))
    assert {look.file.name: look.origin for look in seen.tables} == {
        "calls.csv": "guessed",
        "odd.csv": "unknown",
    }
    assert seen.summary.added == 2
    assert "Asia/Almaty" in seen.zones


def test_names_are_those_of_calls_and_tell_by_pattern_or_label(tmp_path: Path, desk: Desk) -> None:
    folder = tmp_path / "in"
    for name in ("call-1_in", "call-1_out", "asel-20261003"):
        a_wav(folder / f"{name}.wav", channels=1)
    seen = import_looking.inspect(desk, ImportRequest((folder,)))
    assert [one.stem for one in seen.names] == ["asel-20261003", "call-1"]
    assert (seen.recordings, seen.listed) == (3, False)
    told = import_looking.tell(
        (*seen.names, Name("x", "x_AGENT_Chris_y")), (parse("{agent}-{date:%Y%m%d}"),)
    )
    assert [dict(one.fields).get("agent") for one in told] == ["asel", None, "Chris"]
    assert [one.is_read for one in told] == [True, False, True]


def test_what_cannot_be_read_otherwise_is_told_by_the_table(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "calls.csv"
    table.write_text(TABLE, "utf-8")
    (look,) = import_looking.inspect(desk, ImportRequest((table,))).tables
    table.unlink()
    found = import_looking.reread(desk, table, look.mapping, Wish(separator=";"))
    assert isinstance(found, Rejection)
    assert found.code == "import.cannot_read"


def test_how_a_table_is_read_that_cannot_be_kept_is_told(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "calls.csv"
    table.write_text(TABLE, "utf-8")
    (look,) = import_looking.inspect(desk, ImportRequest((table,))).tables
    assert isinstance(look, TableLook)
    if desk.paths.mappings.is_dir():
        desk.paths.mappings.rmdir()
    desk.paths.mappings.write_text("", "utf-8")
    with pytest.raises(import_looking.MappingNotKept) as fault:
        import_looking.remember(desk, look)
    assert fault.value.facts["why"] == "EEXIST"


def test_what_is_remembered_is_read_next_time(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "calls.csv"
    table.write_text(TABLE, "utf-8")
    (look,) = import_looking.inspect(desk, ImportRequest((table,))).tables
    said = import_looking.reread(desk, table, look.mapping, Wish(zone="Asia/Tokyo"))
    assert isinstance(said, TableLook)
    import_looking.remember(desk, said)
    (again,) = import_looking.inspect(desk, ImportRequest((table,))).tables
    assert (again.origin, again.mapping.zone) == ("saved", "Asia/Tokyo")
