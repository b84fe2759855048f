"""Staff lists: what they say, what is wrong in them, and twice the same changes nothing."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_desk.domain.days import days
from qa_desk.domain.people import Posting
from qa_desk.importing import staff_files
from qa_desk.importing.outcome import Rejection
from qa_desk.importing.staff_files import StaffNoHeader, StaffRow, StaffUnreadable
from qa_desk.services import agents, contacts, staff
from qa_desk.services.desk import Desk
from tests.unit.services.quality import add_contact, later
from tests.workspace import a_desk

LIST = """\
Логин;ФИО;Команда;Должность;С;По
a1;Агент Один;Cards;junior;;2026-10-06
a1;Агент Один;Loans;senior;07.10.2026;
a7;Новый Оператор;Loans;junior;2026-10-01;
"""


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(tmp_path)
    for number in range(4):
        add_contact(desk, f"C-{number}", at=later(number))
    yield desk
    desk.store.close()


def a_list(tmp_path: Path, text: str = LIST) -> Path:
    file = tmp_path / "staff.csv"
    file.write_text(text, "utf-8")
    return file


def test_a_list_becomes_histories_and_moves_contacts(desk: Desk, tmp_path: Path) -> None:
    summary = staff.run(desk, a_list(tmp_path)).value

    assert (summary.added, summary.changed, summary.contacts, summary.rejected) == (1, 1, 2, ())
    assert agents.history(desk, "a1") == (
        Posting("Cards", days(last=date(2026, 10, 6)), "Агент Один", "junior"),
        Posting("Loans", days(date(2026, 10, 7)), "Агент Один", "senior"),
    )
    assert contacts.choices(desk).teams == ("Cards", "Loans")
    assert {line.agent.name for line in agents.lines(desk)} == {"Агент Один", "Новый Оператор"}


def test_a_dry_run_says_the_same_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    foreseen = staff.preview(desk, a_list(tmp_path))
    assert agents.history(desk, "a1") == ()
    assert [line.agent.external_id for line in agents.lines(desk)] == ["a1"]
    assert staff.run(desk, a_list(tmp_path)).value == foreseen


def test_the_same_list_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    staff.run(desk, a_list(tmp_path))
    done = staff.run(desk, a_list(tmp_path))
    assert (done.value.added, done.value.changed, done.value.contacts) == (0, 0, 0)
    assert not done.changes.topics


def test_every_bad_row_is_told_with_its_line_and_the_rest_goes_in(
    desk: Desk, tmp_path: Path
) -> None:
    text = LIST + (
        ";Никто;Cards;;;\n"
        "a8;;;;;\n"
        "a8;Кто-то;Cards;;03/04/2026;\n"
        "a8;Кто-то;Cards;;2026-11-02;2026-11-01\n"
        f"a8;{'x' * 301};Cards;;;\n"
        "a1;Агент;Other;;2026-10-20;\n"
    )
    summary = staff.run(desk, a_list(tmp_path, text)).value
    assert [(item.line, item.code) for item in summary.rejected] == [
        (5, "staff.no_id"),
        (6, "staff.nothing_said"),
        (7, "staff.bad_day"),
        (8, "staff.backwards"),
        (9, "staff.too_long"),
        (10, "staff.overlap"),
    ]
    assert summary.added == 1


@pytest.mark.parametrize(
    "titles",
    [
        ("agent id", "name", "team", "position", "from", "to"),
        ("Табельный номер", "Сотрудник", "Отдел", "Должность", "Дата начала", "Дата окончания"),
        ("Оператор логині", "Аты-жөні", "Топ", "Лауазымы", "Бастап", "Дейін"),
    ],
)
def test_a_workbook_is_read_in_three_languages(tmp_path: Path, titles: tuple[str, ...]) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Штат на октябрь"])
    sheet.append(titles)
    sheet.append([1001, "Айгуль", "North", "senior", date(2026, 9, 1), datetime(2026, 10, 31)])  # noqa: DTZ001 - cells of Excel have no zone
    file = tmp_path / "staff.xlsx"
    book.save(file)

    [row] = staff_files.read(file)

    held = days(date(2026, 9, 1), date(2026, 10, 31))
    assert row == StaffRow(3, "1001", "Айгуль", Posting("North", held, "Айгуль", "senior"))


def test_a_file_without_titles_or_without_sense_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StaffNoHeader):
        staff_files.read(a_list(tmp_path, "a;b;c\n1;2;3\n"))
    with pytest.raises(StaffUnreadable):
        staff_files.read(tmp_path / "missing.csv")


def test_rows_without_words_are_passed_over(tmp_path: Path) -> None:
    found = staff_files.read(a_list(tmp_path, LIST + ";;;;;\n\n"))
    assert len(found) == 3
    assert not any(isinstance(item, Rejection) for item in found)
