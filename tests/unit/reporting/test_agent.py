"""The workbook of an agent, cell by cell."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.figures import AgentMonth
from qa_desk.domain.people import Agent
from qa_desk.domain.targets import Measure, Target
from qa_desk.reporting.agent import agent_file, agent_workbook
from qa_desk.reporting.style import CHANGE, PERCENT, SCORE
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import save
from qa_desk.texts import Language, catalogue
from tests.unit.reporting.a_month import a_month, some_figures

ALMATY = timezone(timedelta(hours=5))
COMPILED = date(2026, 11, 3)


def _book(tmp_path: Path, month: AgentMonth, language: Language = Language.EN) -> Workbook:
    words = Words(catalogue(language))
    return load_workbook(
        save(agent_workbook(month, words, COMPILED, ALMATY), tmp_path / f"{language}.xlsx")
    )


@pytest.fixture(name="book")
def _a_book(tmp_path: Path) -> Workbook:
    return _book(tmp_path, a_month())


def _row(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row]]


def test_the_sheets_bear_the_names_of_the_language(tmp_path: Path) -> None:
    assert _book(tmp_path, a_month(), Language.RU).sheetnames == [
        "Сводка",
        "Оценки",
        "Критерии",
        "Ошибки",
        "Динамика",
    ]


def test_the_summary_tells_agent_team_period_and_day(book: Workbook) -> None:
    sheet = book["Summary"]
    assert sheet["A1"].value == "Service quality: Данияр Ахметов"
    assert sheet["A2"].value == "Розничные клиенты  ·  October 2026  ·  compiled on 2026-11-03"


def test_the_mean_stands_with_n_interval_change_and_team(book: Workbook) -> None:
    row = _row(book["Summary"], 6)
    assert row[0] == "Mean score, %"
    assert row[1] == pytest.approx(6777 / 95)
    assert row[2:7] == [5, 70.25, 95.5, 82, 5]
    assert row[7] == pytest.approx(6777 / 95 - 82)
    assert row[8:] == [87, 10]
    assert [book["Summary"].cell(6, c).number_format for c in (2, 8)] == [SCORE, CHANGE]


def test_critical_accuracy_is_a_share_with_its_interval(book: Workbook) -> None:
    row = _row(book["Summary"], 8)
    assert row[0] == "Contacts without critical errors: customer"
    assert row[1:5] == [0.8, 5, 0.5, 0.97]
    assert book["Summary"]["B8"].number_format == PERCENT


def test_below_the_minimum_the_sheet_says_not_enough_data(tmp_path: Path) -> None:
    sheet = _book(tmp_path, replace(a_month(), figures=some_figures(300, 3)))["Summary"]
    assert _row(sheet, 6)[1:5] == ["not enough data", 3, None, None]
    assert _row(sheet, 6)[7] is None


def test_conclusions_and_recommendations_stand_below(book: Workbook) -> None:
    texts = [cell.value for cell in book["Summary"]["A"] if cell.value]
    first = texts[texts.index("Conclusions") + 1]
    assert first == "•  The mean score is 71.3, below the pass mark of 80.0 (contacts: 5)."
    assert texts[texts.index("How this was counted") + 1].startswith("The measures rest on")


def test_each_evaluation_is_a_row_with_a_date_and_both_scores(book: Workbook) -> None:
    sheet = book["Evaluations"]
    assert sheet.max_row == 7
    row = _row(sheet, 4)
    assert row[0] == datetime(2026, 10, 9, 11, 30)  # noqa: DTZ001 - cells hold the clock on the wall
    assert row[1:4] == ["SM-480002", "chat", "Мобильное приложение"]
    assert row[4] == 0
    assert row[5] == pytest.approx(1690 / 19)
    assert row[6:] == [
        *("Tone: score zeroed", "customer", "no", "Асель Нурланова", "random"),
        "00:12 Обещал\n61:40",
    ]
    assert sheet["A4"].is_date


def test_other_purposes_are_listed_with_their_word(book: Workbook) -> None:
    assert _row(book["Evaluations"], 7)[10] == "targeted"


def test_criteria_tell_share_n_and_not_applicable(book: Workbook) -> None:
    assert _row(book["Criteria"], 3) == [
        "Conduct",
        "Needs found out",
        0.6,
        5,
        1,
        2,
        12,
        0.3,
        "Inbound service",
    ]


def test_errors_tell_class_place_quote_comment_and_criterion(book: Workbook) -> None:
    row = _row(book["Errors"], 2)
    assert row[:4] == ["Rude closing", "critical", "customer", "Tone"]
    assert row[5:8] == ["SM-480002", "02:14–02:19", "Вам что, непонятно?"]
    assert _row(book["Errors"], 3)[6] == "message 5"
    assert _row(book["Errors"], 4)[0] == "lost point, no error type"


def test_the_trend_holds_random_picks_only_beside_the_pass_mark(book: Workbook) -> None:
    sheet = book["Trend"]
    contacts = [sheet.cell(row, 2).value for row in range(2, sheet.max_row + 1)]
    assert [c for c in contacts if c] == [f"SM-48000{n}" for n in range(5)]
    assert [sheet.cell(2, column).value for column in (1, 3, 4)] == ["2026-10-01", 100, 80]


def test_the_summary_bears_one_native_chart() -> None:
    words = Words(catalogue(Language.EN))
    book = agent_workbook(a_month(), words, COMPILED, ALMATY)
    (chart,) = book["Summary"]._charts  # type: ignore[attr-defined] # openpyxl has no other way
    references = [series.val.numRef.f for series in chart.series]
    assert references == ["'Trend'!$C$2:$C$6", "'Trend'!$D$2:$D$6"]


def test_many_contacts_are_charted_by_week() -> None:
    month = a_month()
    many = replace(month, evaluations=month.evaluations[:4] * 10)
    book = agent_workbook(many, Words(catalogue(Language.EN)), COMPILED, ALMATY)
    (chart,) = book["Summary"]._charts  # type: ignore[attr-defined] # openpyxl has no other way
    assert chart.series[0].val.numRef.f == "'Trend'!$H$2:$H$3"


def test_without_a_scored_random_pick_there_is_no_chart() -> None:
    month = replace(a_month(), evaluations=())
    book = agent_workbook(month, Words(catalogue(Language.EN)), COMPILED, ALMATY)
    assert book["Summary"]._charts == []  # type: ignore[attr-defined] # openpyxl has no other way


def test_lists_freeze_and_repeat_their_head_and_print_as_wide_as_the_page(book: Workbook) -> None:
    for name in ("Evaluations", "Criteria", "Errors"):
        sheet = book[name]
        assert sheet.freeze_panes == "A2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.auto_filter.ref
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)


def test_hostile_texts_reach_no_formula(tmp_path: Path) -> None:
    month = a_month()
    evil = "=cmd|' /C calc'!A0"
    first = replace(month.evaluations[0], row=replace(month.evaluations[0].row, topic=evil))
    errors = tuple(replace(error, comment=evil) for error in month.errors)
    agent = Agent("../../x", evil, evil)
    hostile = replace(month, agent=agent, evaluations=(first,), errors=errors)
    book = _book(tmp_path, hostile)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book["Evaluations"]["D2"].value == evil


def test_the_file_name_stays_in_its_folder(tmp_path: Path) -> None:
    agent = Agent("../../x", "a/../b:c")
    path = agent_file(tmp_path, replace(a_month(), agent=agent), Words(catalogue(Language.EN)))
    assert path.parent == tmp_path
    assert path.name.startswith("Quality report 2026-10 a_.._b_c (_.._x-")


@pytest.mark.parametrize("language", list(Language))
def test_every_language_fills_every_cell_without_a_brace_left(
    tmp_path: Path, language: Language
) -> None:
    book = _book(tmp_path, a_month(), language)
    texts = [c.value for s in book for row in s.iter_rows() for c in row if c.data_type == "s"]
    assert texts
    assert not any("{" in str(text) for text in texts)


def test_a_month_with_targets_shows_them_and_how_the_figures_stand(tmp_path: Path) -> None:
    targets = {
        Measure.SCORE: Target(Measure.SCORE, Fraction(70), Fraction(60)),
        Measure.CRITICAL_CUSTOMER: Target(Measure.CRITICAL_CUSTOMER, Fraction(95), Fraction(94)),
    }
    sheet = _book(tmp_path, replace(a_month(), targets=targets))["Summary"]

    rows = {row[0].value: (row[10], row[11]) for row in sheet.iter_rows(min_row=4, max_row=14)}

    assert sheet["K4"].value == "Target"
    wanted, said = rows["Mean score, %"]
    assert (wanted.value, wanted.number_format, said.value) == (70, SCORE, "reached")
    wanted, said = rows["Contacts without critical errors: customer"]
    assert (wanted.value, wanted.number_format, said.value) == (0.95, PERCENT, "missed")
    wanted, said = rows["Contacts that passed"]
    assert (wanted.value, said.value) == (None, None)


def test_a_month_without_targets_has_no_column_for_them(book: Workbook) -> None:
    assert book["Summary"].max_column == 10
