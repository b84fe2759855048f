"""The beginning of a table as it is read, and what a person has read otherwise."""

from pathlib import Path

import pytest

from qa_desk.importing.outcome import Refused
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tables import guess
from qa_desk.importing.tables.keeping import understood
from qa_desk.importing.tables.look import Aside, TableLook, Wish
from qa_desk.importing.tables.looking import changed, look, name_of
from qa_desk.importing.tables.mapping import Dates, Field

TEXT = "Дата;Оператор;Клиент;Балл\n13.10.2026 09:00;Асель;7701;5\n14.10.2026 10:00;Болат;7702;4\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "calls.csv"
    file.write_text(TEXT, "utf-8")
    return file


def guessed(table: Path) -> TableLook:
    return look(table, guess.of_table(table), "guessed")


def test_a_look_has_titles_and_the_rows_below_them(table: Path) -> None:
    found = guessed(table)
    assert found.titles == ("Дата", "Оператор", "Клиент", "Балл")
    assert [row[1] for row in found.rows] == ["Асель", "Болат"]
    assert (found.use(0), found.use(3)) == (Field.STARTED_AT, Aside.KEPT)
    assert found.is_complete


def test_a_column_is_taken_for_one_field_and_a_field_has_one_column(table: Path) -> None:
    found = changed(table, guessed(table).mapping, Wish(use=(3, Field.CUSTOMER)))
    assert (found.use(3), found.use(2)) == (Field.CUSTOMER, Aside.KEPT)


def test_a_column_that_is_left_out_is_not_kept(table: Path) -> None:
    found = changed(table, guessed(table).mapping, Wish(use=(3, Aside.LEFT)))
    assert found.use(3) is Aside.LEFT
    assert "Балл" not in found.mapping.extras
    again = changed(table, found.mapping, Wish(use=(3, Aside.KEPT)))
    assert again.mapping.extras["Балл"] == 3


def test_without_the_moment_a_table_is_not_complete(table: Path) -> None:
    left = changed(table, guessed(table).mapping, Wish(use=(0, Aside.LEFT)))
    assert not left.is_complete
    back = changed(table, left.mapping, Wish(use=(0, Field.STARTED_AT)))
    assert back.is_complete
    assert back.mapping.dates is Dates.DAY_FIRST


def test_a_first_line_that_is_no_title_is_a_row(table: Path) -> None:
    found = changed(table, guessed(table).mapping, Wish(titled=False))
    assert found.titles == ()
    assert found.rows[0][0] == "Дата"
    assert found.use(1) is Field.AGENT_NAME
    assert changed(table, found.mapping, Wish(titled=True)).titles[0] == "Дата"


def test_another_separator_is_another_table(table: Path) -> None:
    found = changed(table, guessed(table).mapping, Wish(separator=","))
    assert found.width == 1
    assert not found.is_complete
    assert changed(table, found.mapping, Wish(separator=";")).is_complete


def test_another_encoding_keeps_what_columns_tell_by_their_place(tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    file.write_bytes(TEXT.encode("cp1251"))
    right = guessed(file).mapping
    wrong = changed(file, right, Wish(encoding="utf-16"))
    assert wrong.titles != ("Дата", "Оператор", "Клиент", "Балл")
    back = changed(file, wrong.mapping, Wish(encoding="cp1251"))
    assert back.titles == ("Дата", "Оператор", "Клиент", "Балл")
    assert back.mapping.columns == right.columns


def test_zone_and_order_of_dates_are_as_somebody_says(table: Path) -> None:
    mapping = changed(table, guessed(table).mapping, Wish(zone="Asia/Almaty")).mapping
    assert mapping.zone == "Asia/Almaty"
    assert changed(table, mapping, Wish(dates=Dates.MONTH_FIRST)).mapping.dates is Dates.MONTH_FIRST


def test_a_table_that_tells_nothing_known_is_kept_aside_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("a;b\nx;1\n", "utf-8")
    found = look(file, None, "unknown")
    assert (found.use(0), found.use(1)) == (Aside.KEPT, Aside.KEPT)
    assert not found.is_complete


def test_an_empty_table_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "empty.csv"
    file.write_text("", "utf-8")
    with pytest.raises(Refused) as refused:
        look(file, None, "unknown")
    assert refused.value.code == "import.empty_table"


def test_what_was_said_of_a_table_goes_before_what_it_looks_like(table: Path) -> None:
    said = changed(table, guessed(table).mapping, Wish(use=(1, Aside.LEFT))).mapping
    read = understood(table, ImportRequest((table,), readings={table: said}))
    assert read is not None
    assert (read.origin, read.mapping) == ("said", said)


def test_tables_of_one_kind_have_one_name(table: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(TEXT.splitlines()[0] + "\n01.10.2026 08:00;Аня;7703;1\n", "utf-8")
    names = {name_of(one.mapping, one.width) for one in (guessed(table), guessed(other))}
    assert len(names) == 1
    untitled = changed(table, guessed(table).mapping, Wish(titled=False))
    assert name_of(untitled.mapping, untitled.width) not in names
