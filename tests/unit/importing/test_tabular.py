"""Tables are read as switchboards write them, and one bad row costs one row."""

from pathlib import Path

import pytest

from qa_desk.importing import tabular
from qa_desk.importing.columns import Column, layout, recognised
from qa_desk.importing.outcome import Rejection
from qa_desk.importing.tabular import Row, read_table
from tests.unit.importing.building import HEADER, a_table


def rows(path: Path) -> list[Row]:
    return [one for one in read_table(path) if isinstance(one, Row)]


def rejections(path: Path) -> list[tuple[int | None, str]]:
    return [(one.line, one.code) for one in read_table(path) if isinstance(one, Rejection)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_encodings_are_found_out(tmp_path: Path, encoding: str) -> None:
    table = a_table(tmp_path / "t.csv", "a.wav,1,,a1,Ёлкина Ольга,", encoding=encoding)
    assert rows(table)[0].text(Column.AGENT_NAME) == "Ёлкина Ольга"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separators_are_found_out(tmp_path: Path, separator: str) -> None:
    header, row = HEADER.replace(",", separator), "a.wav,1,,a1,Ольга,Карты".replace(",", separator)
    found = rows(a_table(tmp_path / "t.csv", row, header=header))
    assert [(one.line, one.text(Column.TEAM)) for one in found] == [(2, "Карты")]


@pytest.mark.parametrize(
    ("title", "column"),
    [
        ("Recording_File", Column.RECORDING),
        ("Файл записи", Column.RECORDING),
        ("ФИО оператора", Column.AGENT_NAME),
        ("Оператор", Column.AGENT_NAME),
        ("дата и время", Column.STARTED_AT),
        ("Удовлетворенность", Column.CSAT),
        ("Тақырып", Column.TOPIC),
        ("call-id", Column.CALL_ID),
        ("Mood", None),
    ],
)
def test_titles_are_guessed_in_three_languages(title: str, column: Column | None) -> None:
    assert recognised(title) is column


@pytest.mark.parametrize(
    ("titles", "id_at", "name_at"),
    [
        (("agent", "agent_name"), 0, 1),
        (("ФИО", "Оператор"), 1, 0),
        (("agent", "agent_id"), 1, 0),
        (("agent", "operator"), None, 0),
        (("agent_id", "agent", "agent_name"), 0, 1),
    ],
)
def test_a_column_agent_is_the_name_unless_another_column_has_it(
    titles: tuple[str, ...], id_at: int | None, name_at: int
) -> None:
    places = layout(titles)
    assert (places.get(Column.AGENT_ID), places[Column.AGENT_NAME]) == (id_at, name_at)


def test_a_table_too_large_to_be_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tabular, "_LARGEST", 10)
    assert rejections(a_table(tmp_path / "t.csv")) == [(None, "import.too_large")]


def test_russian_titles_with_semicolons_in_cp1251(tmp_path: Path) -> None:
    header = "Файл записи;ID звонка;Дата и время;Оператор;Группа"
    table = a_table(
        tmp_path / "t.csv", "a.wav;7;05.10.2026 14:30;Ольга;Карты", header=header, encoding="cp1251"
    )
    (row,) = rows(table)
    assert row.values == {
        Column.RECORDING: "a.wav",
        Column.CALL_ID: "7",
        Column.STARTED_AT: "05.10.2026 14:30",
        Column.AGENT_NAME: "Ольга",
        Column.TEAM: "Карты",
    }


def test_columns_we_do_not_know_are_kept(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", "a.wav,VIP,x,b.wav", header="recording,Segment,,file")
    assert rows(table)[0].custom == {"Segment": "VIP", "#3": "x", "file": "b.wav"}


def test_quoted_cells_go_over_lines_and_lines_are_counted(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", '"a.wav",1,,"a ""b""\nc",,', "", "b.wav,2,,,,")
    found = rows(table)
    assert [one.line for one in found] == [2, 5]
    assert found[0].text(Column.AGENT_ID) == 'a "b"\nc'


def test_a_stray_quote_costs_one_row(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", 'a.wav,1,,"open,,', "b.wav,2,,,,", "c.wav,3,,,,")
    assert rejections(table) == [(2, "import.row_broken")]
    assert [one.line for one in rows(table)] == [3, 4]


def test_a_row_with_too_many_cells_is_refused(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", "a.wav,1,,a1,Ольга, Карты, ещё", "b.wav,2,,,,,,")
    assert rejections(table) == [(2, "import.row_too_long")]
    assert [one.line for one in rows(table)] == [3]


def test_missing_cells_are_empty(tmp_path: Path) -> None:
    assert rows(a_table(tmp_path / "t.csv", "a.wav"))[0].text(Column.TEAM) == ""


def test_a_cell_of_a_hundred_thousand_characters_is_read(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", "a.wav,1,,a1,Ольга," + "x" * 100_000)
    assert len(rows(table)[0].text(Column.TEAM)) == 100_000


def test_nul_bytes_do_not_get_in(tmp_path: Path) -> None:
    assert (
        rows(a_table(tmp_path / "t.csv", "a.wav,1\x002,,,,"))[0].text(Column.CALL_ID) == "1\ufffd2"
    )


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_an_empty_table_is_said(tmp_path: Path, text: str) -> None:
    table = tmp_path / "t.csv"
    table.write_text(text)
    assert rejections(table) == [(None, "import.empty_table")]


def test_a_table_without_recordings_is_said_with_its_line(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", "1,2", header="\nagent,team")
    assert rejections(table) == [(2, "import.no_recording_column")]


def test_a_header_that_breaks_off_is_said(tmp_path: Path) -> None:
    assert rejections(a_table(tmp_path / "t.csv", header='recording,"agent')) == [
        (1, "import.row_broken")
    ]


def test_a_table_that_is_gone_is_said(tmp_path: Path) -> None:
    assert rejections(tmp_path / "none.csv") == [(None, "import.cannot_read")]


def test_a_line_of_another_encoding_costs_no_other_line_its_names(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", "a.wav,1,,a1,Әлия,", "b.wav,2,,a2,Айша,")
    table.write_bytes(table.read_bytes() + "c.wav,3,,a3,Имя,\n".encode("cp1251"))
    names = [row.text(Column.AGENT_NAME) for row in rows(table)]
    assert names == ["Әлия", "Айша", "Имя"]


def test_the_line_that_tells_excel_the_separator_is_no_header(tmp_path: Path) -> None:
    row = "a.wav;1;;a1;Ольга;Карты"
    table = a_table(tmp_path / "t.csv", HEADER.replace(",", ";"), row, header="sep=;")
    assert [(one.line, one.text(Column.TEAM)) for one in rows(table)] == [(3, "Карты")]


def test_columns_of_the_same_title_hide_nothing(tmp_path: Path) -> None:
    header = "recording,agent id,agent id,note,note,,"
    (row,) = rows(a_table(tmp_path / "t.csv", "a.wav,1,2,x,y,z,w", header=header))
    assert row.text(Column.AGENT_ID) == "1"
    told = {"agent id (2)": "2", "note": "x", "note (2)": "y", "#6": "z", "#7": "w"}
    assert row.custom == told


def test_a_cell_beyond_reason_is_not_called_a_quotation_mark(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", "a.wav,1,,a1," + "x" * 200_000 + ",", "b.wav,2,,a2,B,")
    assert rejections(table) == [(2, "import.row_too_big")]
    assert [row.line for row in rows(table)] == [3]


def test_a_sentence_about_titles_is_not_endless(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(",".join(["z" * 5000] * 5000), "utf-8")
    (item,) = read_table(table)
    assert isinstance(item, Rejection)
    assert len(str(item.facts["columns"])) < 1000
