"""What is wrong with one row of a table costs that row alone, and is told with its line."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from time import process_time as time_of_processor

import pytest
from openpyxl import Workbook

from qa_desk.domain.calls import Call, Calls
from qa_desk.importing.outcome import Refused, Rejection
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tables import ahead, guess, reading, stream
from qa_desk.importing.tables.ahead import read_ahead
from qa_desk.importing.tables.keeping import understood
from qa_desk.importing.tables.mapping import Dates, Maker
from qa_desk.importing.tables.reading import read_calls
from qa_desk.texts import Language, catalogue
from tests.unit.importing.tables.switchboards import ASTERISK_ID, written

TITLES = "id,start,from,to,talk"
GOOD = "c-{n},2026-10-05 10:00:0{n},7701123456{n},101,65"


def good(number: int) -> str:
    return GOOD.format(n=number)


def read(path: Path) -> tuple[list[Call], list[tuple[int | None, str]]]:
    """Return the calls and the rejections, each with a sentence in every language."""
    how = understood(path, ImportRequest((path,)))
    assert how is not None
    found = list(read_calls(path, how.mapping, UTC))
    for one in found:
        if isinstance(one, Rejection):
            for language in Language:
                sentence = catalogue(language).sentence(one.code, one.facts)
                assert sentence.endswith(".")
                assert "{" not in sentence
    calls = [call for batch in found if isinstance(batch, Calls) for call in batch.calls]
    return calls, [(one.line, one.code) for one in found if isinstance(one, Rejection)]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ('c-9,2026-10-05 10:00:00,"a"b,101,65', "import.row_broken"),
        ('"c-9,2026-10-05 10:00:00,77,101,65', "import.row_broken"),
        ("c-9,2026-13-45 10:00:00,77,101,65", "import.bad_date"),
        ("c-9,yesterday,77,101,65", "import.bad_date"),
        ("c-9,2026-10-05 10:00:00,77,101,long", "import.bad_duration"),
        ("c-9", "import.row_too_short"),
        ("c-9,2026-10-05 10:00:00,77,101,65,more", "import.row_too_long"),
        (",,,,65", "import.no_call_id"),
        ("c-1,2026-10-05 10:00:00,77,101,65", "import.duplicate_call"),
        ("x" * 301 + ",2026-10-05 10:00:00,77,101,65", "import.text_too_long"),
        ("c-9,2026-10-05 10:00:00," + "9" * 100_000 + ",101,65", "import.text_too_long"),
        ("c-9,2026-10-05 10:00:00," + "9" * 200_000 + ",101,65", "import.row_too_big"),
    ],
)
def test_a_bad_row_costs_itself(tmp_path: Path, row: str, code: str) -> None:
    table = written(tmp_path / "calls.csv", TITLES, good(1), row, good(2), good(3))
    calls, rejected = read(table)
    assert [call.external_id for call in calls] == ["c-1", "c-2", "c-3"]
    assert (3, code) in rejected
    assert {line for line, _ in rejected} == {3}


def test_a_cell_of_a_hundred_thousand_characters_is_kept_where_nothing_is_found_by_it(
    tmp_path: Path,
) -> None:
    table = written(tmp_path / "t.csv", TITLES + ",note", good(1) + "," + "ы" * 100_000)
    calls, rejected = read(table)
    assert rejected == []
    assert len(calls[0].custom) > 100_000


def test_quotes_in_quotes_and_lines_in_cells_are_read(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", TITLES + ",note", good(1) + ',"a ""b""\nc"', good(2) + ",")
    calls, rejected = read(table)
    assert (rejected, [call.row for call in calls]) == ([], [2, 4])
    assert r"a \"b\"\nc" in calls[0].custom


def test_zero_characters_are_replaced(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", TITLES + ",note", good(1) + ",a\0b")
    calls, rejected = read(table)
    assert (rejected, calls[0].custom) == ([], '{"note": "a\ufffdb"}')


def test_a_line_of_windows_cyrillic_among_unicode_costs_no_other(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    lines = [TITLES + ",Заметка", good(1) + ",Тёплый Пётр", good(2) + ",Қазақша"]
    data = [lines[0].encode(), lines[1].encode("cp1251"), lines[2].encode()]
    table.write_bytes(b"\n".join(data))
    calls, _ = read(table)
    assert [call.custom for call in calls] == [
        '{"Заметка": "Тёплый Пётр"}',
        '{"Заметка": "Қазақша"}',
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "import.empty_table"), (b"\n\n \n", "import.empty_table")],
)
def test_a_table_of_nothing_is_named_as_such(tmp_path: Path, content: bytes, code: str) -> None:
    table = tmp_path / "t.csv"
    table.write_bytes(content)
    with pytest.raises(Refused) as refused:
        understood(table, ImportRequest((table,)))
    assert refused.value.code == code


def test_a_table_that_tells_of_no_calls_is_not_taken_for_one(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", "name,colour", "a,red")
    assert understood(table, ImportRequest((table,))) is None


def test_a_day_that_could_be_a_month_is_never_guessed(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", TITLES, "c-1,03/04/2026 10:00,77,101,65")
    _, rejected = read(table)
    assert rejected == [(None, "import.dates_unclear")]


@pytest.mark.parametrize(
    ("days", "dates", "first"),
    [
        (("03/04/2026 10:00", "23/04/2026 10:00"), Dates.DAY_FIRST, "2026-04-03"),
        (("03/04/2026 10:00 AM", "4/23/2026 1:00 PM"), Dates.MONTH_FIRST, "2026-03-04"),
        (("03.04.2026 10:00", "05.04.2026 10:00:30"), Dates.DAY_FIRST, "2026-04-03"),
        (("2026-04-03T10:00:00+05:00", "2026-04-04"), Dates.ISO, "2026-04-03"),
        (("1775210400", "1775210401"), Dates.EPOCH, "2026-04-03"),
    ],
)
def test_the_order_of_a_date_is_seen_from_all_rows(
    tmp_path: Path, days: tuple[str, str], dates: Dates, first: str
) -> None:
    rows = [f"c-{n},{day},77,101,65" for n, day in enumerate(days)]
    table = written(tmp_path / "t.csv", TITLES, *rows)
    how = understood(table, ImportRequest((table,)))
    assert how is not None
    assert how.mapping.dates is dates
    assert str(read(table)[0][0].started_at)[:10] == first


def test_columns_are_known_by_their_titles_in_three_languages(tmp_path: Path) -> None:
    russian = "Номер звонка;Дата;Время дня;Кто звонил;Оператор;Длительность;Тип звонка;Цвет"
    row = "7;05.10.2026;10:00:05;+7 (701) 123-45-67;Анна (101);1:05;исходящий;красный"
    kazakh = "Қоңырау id|Басталу уақыты|Кімге|Ішкі нөмір|Сөйлесу ұзақтығы|Бағыты"
    other = "8|2026-10-05 10:00:05|77011234567|101|65|шығыс"
    (first,), _ = read(written(tmp_path / "ru.csv", russian, row, encoding="cp1251"))
    (second,), _ = read(written(tmp_path / "kk.csv", kazakh, other))
    assert (first.started_at, first.duration_ms) == ("2026-10-05 10:00:05.000000", 65_000)
    assert (first.agents, first.custom) == (("101",), '{"Цвет": "красный"}')
    assert (second.agents, second.customer_key) == (("101",), "77011234567")
    assert first.direction == second.direction == "outbound"


def test_a_line_that_tells_excel_the_separator_is_no_title(tmp_path: Path) -> None:
    calls, rejected = read(written(tmp_path / "t.csv", "sep=,", TITLES, good(1)))
    assert (rejected, [call.external_id for call in calls]) == ([], ["c-1"])


def test_legs_far_apart_are_told_and_not_doubled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "OPEN", 2)
    others = [ASTERISK_ID.replace(".8942", f".{n}") for n in range(4)]
    calls, rejected = read(written(tmp_path / "Master.csv", ASTERISK_ID, *others, ASTERISK_ID))
    assert len(calls) == 5
    assert rejected == [(6, "import.leg_far_away")]


def test_batches_are_handed_on_while_the_table_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "OPEN", 1)
    monkeypatch.setattr(reading, "BATCH", 2)
    table = written(tmp_path / "t.csv", TITLES, *map(good, range(7)))
    how = understood(table, ImportRequest((table,)))
    assert how is not None
    batches = [one for one in read_calls(table, how.mapping, UTC) if isinstance(one, Calls)]
    assert [len(batch.calls) for batch in batches] == [2, 2, 2, 1]
    assert batches[-1].done == 1.0


def test_a_large_table_is_read_by_a_process_of_its_own_with_the_same_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = written(tmp_path / "t.csv", TITLES, good(1), "c-9", good(2))
    how = understood(table, ImportRequest((table,)))
    assert how is not None
    here = list(read_ahead(table, how.mapping, UTC))
    monkeypatch.setattr(ahead, "LARGE", 1)
    assert list(read_ahead(table, how.mapping, UTC)) == here


def test_a_reader_that_dies_is_told(tmp_path: Path) -> None:
    class Broken:
        def recv(self) -> object:
            raise EOFError

    (rejection,) = ahead._received(Broken(), tmp_path / "t.csv")  # type: ignore[arg-type]  # no pipe
    assert isinstance(rejection, Rejection)
    assert rejection.code == "import.reader_died"


def a_workbook(path: Path, *rows: tuple[str | float | datetime | time, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_is_a_table_too(tmp_path: Path) -> None:
    at = datetime(2026, 10, 5, 10, 0, 5, tzinfo=UTC).replace(tzinfo=None)  # as workbooks have it
    table = a_workbook(
        tmp_path / "t.xlsx",
        ("ID звонка", "Дата и время", "Телефон", "Оператор", "Длительность разговора"),
        (17.0, at, 77011234567, "Анна (101)", time(0, 1, 5)),
    )
    (call,), rejected = read(table)
    assert (rejected, call.external_id, call.duration_ms) == ([], "17", 65_000)
    assert (call.started_at, call.customer_key) == ("2026-10-05 10:00:05.000000", "77011234567")


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04" + bytes(200), b"a,b\n1,2\n"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    table = tmp_path / "t.xlsx"
    table.write_bytes(content)
    with pytest.raises(Refused) as refused:
        understood(table, ImportRequest((table,)))
    assert refused.value.code == "import.broken_workbook"


def test_a_guess_by_a_stranger_is_any(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", TITLES, good(1))
    how = understood(table, ImportRequest((table,)))
    assert how is not None
    assert (how.mapping.maker, how.origin) == (Maker.ANY, "guessed")


@pytest.fixture(autouse=True)
def the_limit_of_cells_is_pythons_own() -> Iterator[None]:
    limit = csv.field_size_limit()
    yield
    assert csv.field_size_limit() == limit


def test_what_stands_above_the_titles_is_left_out(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("\n".join(["Отчёт за октябрь", "", "  ", TITLES, good(1), good(2)]), "utf-8")

    calls, rejected = read(table)

    assert ([call.external_id for call in calls], rejected) == (["c-1", "c-2"], [])


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_title_with_separators_behind_it_is_one_too(tmp_path: Path, separator: str) -> None:
    table = tmp_path / "t.csv"
    rows = [f"Отчёт{separator * 4}", separator * 4, TITLES, good(1)]
    table.write_text("\n".join(rows).replace(",", separator), "utf-8")

    calls, rejected = read(table)

    assert ([call.external_id for call in calls], rejected) == (["c-1"], [])


def test_what_stands_above_the_titles_of_a_workbook_is_left_out(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["Отчёт за октябрь"], [], TITLES.split(","), good(1).split(",")):
        book.worksheets[0].append(row)
    book.save(tmp_path / "t.xlsx")

    calls, rejected = read(tmp_path / "t.xlsx")

    assert ([call.external_id for call in calls], rejected) == (["c-1"], [])


@pytest.mark.parametrize("head", ["a," * 3_000_000, "x" * 3_000_000])
def test_a_line_that_is_no_titles_is_refused_at_once(tmp_path: Path, head: str) -> None:
    table = tmp_path / "t.csv"
    table.write_text(head, "utf-8")
    began = time_of_processor()

    with pytest.raises(Refused) as refused:
        understood(table, ImportRequest((table,)))

    assert refused.value.code == "import.table_too_wide"
    assert time_of_processor() - began < 1


def test_a_line_without_end_below_the_titles_is_not_looked_at(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("\n".join([TITLES, good(1), "x" * 3_000_000]), "utf-8")

    assert [len(line) for line in guess.beginning(table)[1]] == [len(TITLES) + 1, len(good(1)) + 1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251"])
def test_an_endless_line_is_refused_and_the_next_one_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    table = tmp_path / "calls.csv"
    rows = (TITLES, good(1), "c-9," + "0" * 5_000, good(2))
    table.write_text("".join(f"{row}\n" for row in rows), encoding)
    mapping = guess.of_table(table)
    assert mapping is not None
    monkeypatch.setattr(stream, "LONGEST_LINE", 1_000)

    found = list(read_calls(table, mapping, UTC))
    calls = [call for batch in found if isinstance(batch, Calls) for call in batch.calls]
    assert [call.external_id for call in calls] == ["c-1", "c-2"]
    faults = [(one.line, one.code) for one in found if isinstance(one, Rejection)]
    assert faults == [(3, "import.row_too_big")]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16"])
def test_lines_that_end_in_a_return_alone_are_lines(tmp_path: Path, encoding: str) -> None:
    table = tmp_path / "mac.csv"
    rows = [
        TITLES + ",тема",
        *(good(n % 10).replace("c-", f"c{n}-") + ",Карта" for n in range(9000)),
    ]
    table.write_bytes("\r".join(rows).encode(encoding))
    calls, rejected = read(table)
    assert (len(calls), rejected) == (9000, [])
    assert {call.topic for call in calls} == {"Карта"}
