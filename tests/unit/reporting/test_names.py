"""Names of files and sheets made from data."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.reporting.names import file_part, sheet_title, unique_part

ANY_TEXT = st.text(max_size=100)


@given(ANY_TEXT)
def test_a_file_part_never_leaves_its_folder(text: str) -> None:
    part = file_part(text)
    assert PurePosixPath(part).name == part
    assert PureWindowsPath(part).name == part
    assert part not in {"", ".", ".."}


@pytest.mark.parametrize("name", ["con", "NUL", "com1", "LPT9.txt"])
def test_names_that_windows_reserves_are_changed(name: str) -> None:
    assert file_part(name) == f"_{name}"


def test_a_name_of_letters_stays_as_it_is() -> None:
    assert file_part("Әсел Нұрланова") == "Әсел Нұрланова"


def test_two_ids_that_look_alike_once_cleaned_stay_apart() -> None:
    assert unique_part("a/1") != unique_part("a:1")
    assert unique_part("a101") == "a101"


def test_a_marked_part_differs_in_more_than_case() -> None:
    upper, lower = unique_part("A1", marked=True), unique_part("a1", marked=True)
    assert upper.casefold() != lower.casefold()
    assert unique_part("a/1", marked=True) == unique_part("a/1")


def test_marks_that_turn_the_reading_direction_are_dropped() -> None:
    assert file_part("a\u202egnp.exe") == "agnp.exe"


@given(ANY_TEXT)
def test_a_sheet_title_is_one_that_excel_takes(text: str) -> None:
    title = sheet_title(text)
    assert 1 <= len(title) <= 31
    assert not set(title) & set("[]:*?/\\")
    assert not title.startswith("'")
    assert not title.endswith("'")
