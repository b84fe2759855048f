"""Checklists as centres keep them, and the scores that they document."""

from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation

from qa_desk.scoring.model import GateEffect, Method, NaPolicy, Role, Severity
from tests.unit.importing.cards.checklist_files import NA, Row, Share, book, read, text_file

PLAIN = """Этап;Критерий;Вес
Приветствие;Поздоровался;{0}
;Представился;{1}
Работа с запросом;Выявил потребность;{2}
;Дал верный ответ;{3}
Итого;;{4}
"""
HALF = {
    "Поздоровался": "Да",
    "Представился": "Нет",
    "Выявил потребность": "Да",
    "Дал верный ответ": "Нет",
}


@pytest.mark.parametrize(
    "weights",
    [
        ("5%", "10%", "25%", "60%", "100%"),
        ("5 %", "10 %", "25 %", "60 %", "100 %"),
        ("5", "10", "25", "60", "100"),
        ("0,05", "0,1", "0,25", "0,6", "1"),
        ("0.05", "0.10", "0.25", "0.60", "1.00"),
        ("5,0", "10,0", "25,0", "60,0", "100"),
        ("5%", "0,1", "25%", "60%", "100%"),
    ],
)
def test_weights_are_shares_of_the_whole_however_they_are_written(
    tmp_path: Path, weights: tuple[str, ...]
) -> None:
    found = read(text_file(tmp_path, PLAIN.format(*weights)))
    assert found.score(HALF) == 30
    assert [c.weight for c in found.card.criteria()] == [5, 10, 25, 60]
    assert found.told()["card!A6"] == "total"
    assert "total_differs" not in found.codes()


def test_numbers_that_excel_shows_as_per_cent_are_per_cents(tmp_path: Path) -> None:
    rows: list[Row] = [["Критерий", "Вес"], ["Первый", Share(0.07)], ["Второй", Share(0.93)]]
    found = read(book(tmp_path, rows))
    assert found.score({"Первый": "Да", "Второй": "Нет"}) == 7


@pytest.mark.parametrize(
    ("encoding", "separator"),
    [
        ("utf-8", ";"), ("utf-8-sig", ","), ("cp1251", ";"), ("utf-16", "\t"),
        ("utf-16-le", ";"), ("utf-16-be", "\t"), ("cp1251", "\t"), ("utf-8", "|"),
    ],
)  # fmt: skip
def test_a_text_file_may_have_any_encoding_and_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    text = PLAIN.format("5", "10", "25", "60", "100").replace(";", separator)
    found = read(text_file(tmp_path, text, encoding))
    assert found.sections() == {
        "Приветствие": ["Поздоровался", "Представился"],
        "Работа с запросом": ["Выявил потребность", "Дал верный ответ"],
    }
    assert found.score(HALF) == 30


def test_the_hint_of_excel_a_quoted_line_break_and_a_code_kept_as_text_are_understood(
    tmp_path: Path,
) -> None:
    text = (
        'sep=;\n№;Критерий;Вес\n="1.1";"Поздоровался\nи назвал имя";"5,5"\n="1.10";Простился;4,5\n'
    )
    found = read(text_file(tmp_path, text))
    assert [c.id for c in found.card.criteria()] == ["1.1", "1.10"]
    assert found.titles() == ["Поздоровался и назвал имя", "Простился"]
    assert found.score({"Поздоровался и назвал имя": "Да", "Простился": "Нет"}) == 55


def test_merged_stages_titles_of_two_rows_and_three_levels_are_read(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Оценка входящей линии"],
        ["Оператор:", None, None, "Дата:"],
        [],
        ["Этап", "Критерий", "Вес", "Баллы", None, None, "Комментарий"],
        [None, None, None, "Макс", "Средний", "Мин", None],
        ["Начало", "Приветствие", Share(0.2), 10, 5, 0],
        [None, "Представление", Share(0.1), 10, None, 0],
        ["Решение", "Ответ", Share(0.7), 10, 5, 0],
        ["Итого", None, Share(1)],
    ]
    merged = ["A1:G1", "A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5", "A6:A7"]
    found = read(book(tmp_path, rows, merged))
    assert found.card.titles["ru"] == "Оценка входящей линии"
    assert found.sections() == {"Начало": ["Приветствие", "Представление"], "Решение": ["Ответ"]}
    assert found.points("Приветствие") == {"Макс": 10, "Средний": 5, "Мин": 0}
    assert found.points("Представление") == {"Макс": 10, "Мин": 0}
    answers = {"Приветствие": "Средний", "Представление": "Мин", "Ответ": "Макс"}
    assert found.score(answers) == 80
    told = found.told()
    assert told["Чек-лист!A2"] == told["Чек-лист!D2"] == "note"
    assert told["Чек-лист!G4"] == "column_unused"


@pytest.mark.parametrize(
    ("scale", "expected"),
    [
        ("10/5/0", {"10": 10, "5": 5, "0": 0}),
        ("2-1-0", {"2": 2, "1": 1, "0": 0}),
        ("0, 5, 10", {"0": 0, "5": 5, "10": 10}),
        ("5;2,5;0", {"5": 5, "2,5": Fraction(5, 2), "0": 0}),
        ("да — 5, частично — 3, нет — 0", {"да": 5, "частично": 3, "нет": 0}),
        ("Да - 5\nНет - 0", {"Да": 5, "Нет": 0}),
        ("да (5), нет (0)", {"да": 5, "нет": 0}),
        ("5 - отлично; 3 - терпимо; 0 – плохо", {"отлично": 5, "терпимо": 3, "плохо": 0}),
        ("2 балла — всё\n0 баллов — ничего", {"всё": 2, "ничего": 0}),
        ("да = 0, нет = 5", {"да": 0, "нет": 5}),
        ("1-5", {"5": 5, "4": 4, "3": 3, "2": 2, "1": 1}),
        ("от 0 до 3", {"3": 3, "2": 2, "1": 1, "0": 0}),
        ("Да/Нет", {"Да": 1, "Нет": 0}),
        ("Да / Частично / Нет", {"Да": 1, "Частично": Fraction(1, 2), "Нет": 0}),
        ("Иә/Жоқ", {"Иә": 1, "Жоқ": 0}),
        ("Yes: 10 | No: 0", {"Yes": 10, "No": 0}),
        ("Полностью (100%) / частично (50%) / нет (0%)",
         {"Полностью": 100, "частично": 50, "нет": 0}),
    ],
)  # fmt: skip
def test_the_points_of_a_cell_are_read_as_they_are_written(
    tmp_path: Path, scale: str, expected: dict[str, Fraction]
) -> None:
    rows: list[Row] = [["Критерий", "Баллы"], ["Один", scale], ["Два", "1/0"]]
    found = read(book(tmp_path, rows))
    assert found.points("Один") == expected
    assert found.card.criteria()[1].options[0].points == 1


def test_points_without_weights_are_a_sum_over_what_can_be_earned(tmp_path: Path) -> None:
    rows: list[Row] = [["Критерий", "Баллы"], ["Первый", "10/5/0"], ["Второй", "да — 30, нет — 0"]]
    found = read(book(tmp_path, rows))
    assert found.card.method is Method.POINTS
    assert found.score({"Первый": "5", "Второй": "да"}) == Fraction(100 * 35, 40)


def test_a_plain_maximum_takes_any_whole_number_of_points(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Вопрос", "Макс. балл", "Оценка"],
        ["Речь", 10],
        ["Решение", 30],
        ["Всего", 40],
    ]
    found = read(book(tmp_path, rows))
    assert found.score({"Речь": "7", "Решение": 21}) == 70
    assert found.result({"Речь": 7, "Решение": 30}).score == Fraction(3700, 40)
    assert found.told()["Чек-лист!C1"] == "column_unused"


def test_columns_of_answers_carry_their_points_also_where_no_is_the_better_one(
    tmp_path: Path,
) -> None:
    rows: list[Row] = [
        ["Критерий", "Да", "Частично", "Нет", "Н/П"],
        ["Приветствие", 5, 3, 0, 5],
        ["Грубость", 0, None, 5, None],
        ["Отработка возражений", 10, 5, 0, "не учитывается"],
    ]
    found = read(book(tmp_path, rows))
    assert found.points("Приветствие") == {"Да": 5, "Частично": 3, "Нет": 0}
    assert found.points("Грубость") == {"Да": 0, "Нет": 5}
    best = {"Приветствие": NA, "Грубость": "Нет"}
    assert found.score({**best, "Отработка возражений": NA}) == 100
    assert found.score({**best, "Отработка возражений": "Нет"}) == 50


def test_words_and_points_of_two_columns_belong_together(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Критерий", "Ответ", "Баллы"],
        ["Грубость", "Да/Нет", "0/5"],
        ["Речь", "Да/Нет", "5/0"],
    ]
    found = read(book(tmp_path, rows))
    assert found.points("Грубость") == {"Да": 0, "Нет": 5}
    assert found.points("Речь") == {"Да": 5, "Нет": 0}


def test_a_violation_without_points_counts_yes_as_worse_and_says_so(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, "Критерий;Вес;Да/Нет\nПеребивал клиента;40;\nРешил;60;\n"))
    assert found.score({"Перебивал клиента": "Нет", "Решил": "Нет"}) == 40
    assert found.told()["card!A2"] == "guess_reversed"


def test_answers_that_have_rows_of_their_own_are_gathered(tmp_path: Path) -> None:
    text = (
        "Критерий;Вариант ответа;Балл\nПриветствие;Полное;5\n;Без имени;3\n;Нет;0\n"
        "Решение;Решён;10\n;Не решён;0\n;Н/П;10\n"
    )
    found = read(text_file(tmp_path, text))
    assert found.points("Приветствие") == {"Полное": 5, "Без имени": 3, "Нет": 0}
    assert found.score({"Приветствие": "Нет", "Решение": "Н/П"}) == Fraction(1000, 15)


def test_a_drop_down_list_tells_the_answers(tmp_path: Path) -> None:
    work = Workbook()
    sheet = work.worksheets[0]
    sheet.append(["Критерий", "Макс. балл", "Оценка"])
    sheet.append(["Приветствие", 4])
    sheet.append(["Решение", 6])
    rule = DataValidation(type="list", formula1='"Да,Частично,Нет,Н/П"')
    sheet.add_data_validation(rule)
    rule.add("C2:C3")
    work.save(tmp_path / "list.xlsx")
    found = read(tmp_path / "list.xlsx")
    assert found.points("Решение") == {"Да": 6, "Частично": 3, "Нет": 0}
    assert found.score({"Приветствие": NA, "Решение": "Частично"}) == 50
    assert "guess_shares" in found.codes()


def test_a_drop_down_list_may_stand_on_another_sheet(tmp_path: Path) -> None:
    work = Workbook()
    sheet = work.worksheets[0]
    sheet.append(["Критерий", "Вес", "Оценка"])
    sheet.append(["Приветствие", 1])
    lists = work.create_sheet("Списки")
    for word in ("Выполнено", "Не выполнено"):
        lists.append([word])
    rule = DataValidation(type="list", formula1="Списки!$A$1:$A$2")
    sheet.add_data_validation(rule)
    rule.add("C2")
    work.save(tmp_path / "list.xlsx")
    found = read(tmp_path / "list.xlsx")
    assert found.points("Приветствие") == {"Выполнено": 1, "Не выполнено": 0}
    assert found.told()["Списки"] == "sheet_unused"


def test_bold_heads_of_stages_with_their_sums_are_no_criteria(tmp_path: Path) -> None:
    work = Workbook()
    sheet = work.worksheets[0]
    for title, points, bold in [
        ("Критерий", "Макс", False), ("Начало", 15, True), ("Приветствие", 5, False),
        ("Имя", 10, False), ("Решение", 85, True), ("Ответ", 85, False),
    ]:  # fmt: skip
        sheet.append([title, points])
        sheet.cell(sheet.max_row, 1).font = Font(bold=bold)
    work.save(tmp_path / "bold.xlsx")
    found = read(tmp_path / "bold.xlsx")
    assert found.sections() == {"Начало": ["Приветствие", "Имя"], "Решение": ["Ответ"]}
    assert found.score({"Приветствие": 5, "Имя": 0, "Ответ": 85}) == 90


def test_numbered_stages_pass_mark_and_rule_for_na_below_the_table_are_read(
    tmp_path: Path,
) -> None:
    text = (
        "Чек-лист звонка;;\n;;\n№;Критерий;Вес\n1;Приветствие;20\n1.1;Поздоровался;10\n"
        "1.2;Назвал имя;10\n2;Решение;80\n2.1;Решил вопрос;80\n;Итого;100\n"
        "Примечание: Н/П засчитывается как максимальный балл;;\nПроходной балл: 85 %;;\n"
        "Утверждено приказом;;\n"
    )
    found = read(text_file(tmp_path, text))
    assert [c.id for c in found.card.criteria()] == ["1.1", "1.2", "2.1"]
    assert found.card.pass_mark == 85
    result = found.result(
        {"Поздоровался": "Не применимо", "Назвал имя": "Нет", "Решил вопрос": "Да"}
    )
    assert result.score == 90
    assert result.passed
    assert found.told()["card!A12"] == "note"


def test_na_that_is_left_out_gives_its_weight_to_the_rest(tmp_path: Path) -> None:
    text = PLAIN.format("5", "10", "25", "60", "100") + "Н/П исключается из расчёта;;\n"
    found = read(text_file(tmp_path, text))
    assert found.score({**HALF, "Дал верный ответ": NA}) == 75


def test_na_that_the_sheet_does_not_know_is_not_allowed(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, PLAIN.format("5", "10", "25", "60", "100")))
    assert {c.na for c in found.card.criteria()} == {NaPolicy.FORBIDDEN}
    assert "na_unsaid" in found.codes()


def test_na_worth_nothing_counts_as_nothing(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Критерий", "Баллы"],
        ["Один", "да — 5, нет — 0, н/п — 0"],
        ["Два", "да — 5, нет — 0"],
    ]
    found = read(book(tmp_path, rows))
    assert found.score({"Один": NA, "Два": "да"}) == 50


@pytest.mark.parametrize(
    "stop", ["-100%", "−100 %", "Обнуление", "обнуляет звонок", "стоп-критерий"]
)
def test_a_stop_voids_the_contact(tmp_path: Path, stop: str) -> None:
    text = f"Критерий;Вес;Критичность\nОтвет;100;\nГрубость;;{stop}\n"
    found = read(text_file(tmp_path, text))
    result = found.result({"Ответ": "Да", "Грубость": "Нарушение"})
    assert result.score == 0
    assert result.before_gates == 100
    assert found.score({"Ответ": "Да", "Грубость": "Нарушения нет"}) == 100
    assert "guess_critical" not in found.codes()


def test_a_weight_of_minus_100_per_cent_is_a_stop(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, "Критерий;Вес\nОтвет;100%\nГрубость;-100%\n"))
    assert found.criterion("Грубость").gate.effect is GateEffect.CONTACT
    assert found.score({"Ответ": "Да", "Грубость": "Нарушение"}) == 0


def test_a_stage_of_critical_errors_stops_and_says_how_it_was_read(tmp_path: Path) -> None:
    text = (
        "Блок;Критерий;Вес\nРабота;Ответ;100\nКритические ошибки;Хамство;\n;Разглашение данных;\n"
    )
    found = read(text_file(tmp_path, text))
    for title in ("Хамство", "Разглашение данных"):
        assert found.criterion(title).gate.effect is GateEffect.CONTACT
    assert "guess_critical" in found.codes()


def test_a_stop_may_cap_or_zero_only_its_stage(tmp_path: Path) -> None:
    text = (
        "Этап;Критерий;Баллы;Критичность\nА;Один;5/0;не выше 50%\nА;Два;5/0;\n"
        "Б;Три;10/0;обнуление блока\nБ;Четыре;10/0;некритичная\n"
    )
    found = read(text_file(tmp_path, text))
    best = {"Один": "5", "Два": "5", "Три": "10", "Четыре": "10"}
    assert found.score({**best, "Один": "0"}) == 50
    assert found.score({**best, "Три": "0"}) == Fraction(1000, 30)
    assert found.criterion("Четыре").severity is Severity.NON_CRITICAL


def test_classes_of_critical_errors_are_kept(tmp_path: Path) -> None:
    text = "Критерий;Вес;Тип ошибки\nОтвет;50;критичная для клиента\nДанные;50;Критичная для регулятора\n"
    found = read(text_file(tmp_path, text))
    assert found.criterion("Ответ").classes == {"customer"}
    assert found.criterion("Данные").classes == {"compliance"}


def test_penalties_alone_are_deductions_from_100(tmp_path: Path) -> None:
    text = "Критерий;Штраф\nНе поздоровался;-5\nНеверный ответ;-20\nХамство;-100\n"
    found = read(text_file(tmp_path, text))
    clean = dict.fromkeys(("Не поздоровался", "Неверный ответ", "Хамство"), "Нарушения нет")
    assert found.card.method is Method.DEDUCTION
    assert found.score(clean) == 100
    wrong = {**clean, "Неверный ответ": "Нарушение"}
    assert found.score(wrong, "Неверный ответ") == 80
    assert found.score({**clean, "Хамство": "Нарушение"}) == 0


def test_a_penalty_beside_points_is_recorded_and_told_as_not_scored(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, "Критерий;Вес\nОтвет;100\nШумел;-20\n"))
    assert found.criterion("Шумел").role is Role.RIDER
    assert found.told()["card!A3"] == "penalty_unscored"


def test_stages_that_weigh_100_with_criteria_that_weigh_100_in_each_are_shares_of_shares(
    tmp_path: Path,
) -> None:
    text = "Раздел;Вес раздела;Критерий;Вес\nА;40%;Один;50%\n;;Два;50%\nБ;60%;Три;100%\n"
    found = read(text_file(tmp_path, text))
    assert found.card.method is Method.SECTION_SHARE
    assert found.score({"Один": "Да", "Два": "Нет", "Три": "Да"}) == 80


@pytest.mark.parametrize("first", ["Приветствие (20%)", "Приветствие - 20 %"])
def test_a_weight_in_the_title_of_a_stage_is_its_weight(tmp_path: Path, first: str) -> None:
    text = f"Критерий;Да/Нет\n{first};\n1.1 Один;\n1.2 Два;\nРешение (80%);\n2.1 Три;\n"
    rows: list[Row] = [[*line.split(";")] for line in text.splitlines()]
    found = read(book(tmp_path, rows, ["A2:B2", "A5:B5"]))
    assert list(found.sections()) == ["Приветствие", "Решение"]
    assert found.score({"Один": "Да", "Два": "Нет", "Три": "Да"}) == 90


def test_a_weight_merged_over_a_stage_is_the_weight_of_the_stage(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Этап", "Критерий", "Вес"],
        ["А", "Один", 30],
        [None, "Два"],
        ["Б", "Три", 70],
    ]
    found = read(book(tmp_path, rows, ["A2:A3", "C2:C3"]))
    assert found.score({"Один": "Да", "Два": "Нет", "Три": "Да"}) == 85


def test_a_coefficient_multiplies_points(tmp_path: Path) -> None:
    text = "Критерий;Коэффициент;Баллы\nОдин;1;2/1/0\nДва;3;4/0\n"
    found = read(text_file(tmp_path, text))
    assert found.score({"Один": "1", "Два": "4"}) == Fraction(1300, 14)


def test_the_total_tells_whether_weights_multiply(tmp_path: Path) -> None:
    rows = "Критерий;Вес;Баллы\nОдин;2;5/0\nДва;3;10/0\nИтого;;{}\n"
    multiplied = read(text_file(tmp_path, rows.format("40")))
    assert multiplied.score({"Один": "5", "Два": "0"}) == 25
    shared = read(text_file(tmp_path, rows.format("")))
    assert shared.score({"Один": "5", "Два": "0"}) == 40
    assert "guess_weights" in shared.codes()


def test_descriptions_below_numbers_of_points_become_the_answers(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Критерий", "2 балла", "1 балл", "0 баллов"],
        ["Приветствие", "Поздоровался и представился", "Только поздоровался", "Ничего"],
        ["Речь", "Грамотная", "С оговорками", "Неграмотная"],
        ["Раздел вопросов", "Задал все", "Задал часть", "Не задал"],
    ]
    weighed: list[Row] = [[1.0, *row] for row in rows]
    weighed[0][0] = "Вес"
    found = read(book(tmp_path, weighed))
    points = found.points("Приветствие")
    assert points["1 балл: Только поздоровался"] == 1
    assert list(points.values()) == [2, 1, 0]


def test_a_total_that_is_not_the_sum_is_told(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, PLAIN.format("5", "10", "25", "50", "100")))
    (told,) = [each for each in found.imported.dropped if each.code == "checklist.total_differs"]
    assert (told.what, told.facts) == ("card!C6", {"said": "100", "sum": "90"})


def test_points_that_excel_took_for_a_day_are_told(tmp_path: Path) -> None:
    from datetime import UTC, datetime  # noqa: PLC0415 - only here

    day = datetime(2026, 5, 10, tzinfo=UTC).replace(tzinfo=None)
    rows: list[Row] = [["Критерий", "Баллы"], ["Один", "5/0"], ["Два", day]]
    found = read(book(tmp_path, rows))
    assert found.told()["Чек-лист!B3"] == "dated"
    assert found.criterion("Два").role is Role.RIDER


def test_a_formula_without_its_value_is_told(tmp_path: Path) -> None:
    rows: list[Row] = [["Критерий", "Вес"], ["Один", 40], ["Два", 60], ["Итого", "=SUM(B2:B3)"]]
    assert read(book(tmp_path, rows)).told()["Чек-лист!B4"] == "formula_lost"


def test_a_repeated_row_of_titles_and_a_note_beside_are_told(tmp_path: Path) -> None:
    text = "Критерий;Вес;\nОдин;50;смотри приказ\nКритерий;Вес;\nДва;50;\n"
    found = read(text_file(tmp_path, text))
    assert found.titles() == ["Один", "Два"]
    assert found.told()["card!A3"] == "titles_again"
    assert found.told()["card!C2"] == "cells_unused"


def test_help_and_clause_are_kept(tmp_path: Path) -> None:
    text = "Критерий;Вес;Пункт регламента;Описание;Комментарий\nОтвет;1;4.2;Как проверять;Пример\n"
    (criterion,) = read(text_file(tmp_path, text)).card.criteria()
    assert (criterion.clause, criterion.help["ru"]) == ("4.2", "Как проверять\nПример")


def test_two_columns_of_criteria_group_and_name_them(tmp_path: Path) -> None:
    text = "Критерий;Показатель;Вес\nНачало;Приветствие;10\n;Имя;20\nРешение;Ответ;70\n"
    assert read(text_file(tmp_path, text)).sections() == {
        "Начало": ["Приветствие", "Имя"],
        "Решение": ["Ответ"],
    }


def test_numbers_that_repeat_are_no_ids_and_texts_make_unique_ones(tmp_path: Path) -> None:
    text = "№;Критерий;Вес\n1;Речь;50\n1;Речь;25\n2;Сөйлеу мәдениеті;25\n"
    found = read(text_file(tmp_path, text))
    assert [c.id for c in found.card.criteria()] == ["rech", "rech_2", "soyleu_madenieti"]
    assert "number_not_id" in found.codes()


def test_a_checklist_of_one_language_says_so_once(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, PLAIN.format("5", "10", "25", "60", "100")))
    codes = [each.code for each in found.imported.dropped]
    assert codes.count("checklist.one_language") == 1


def test_a_remark_that_only_mentions_the_company_stops_nothing(tmp_path: Path) -> None:
    text = "Критерий;Баллы;Примечание\nПриветствие;1;имя и компания\nОтвет;3;н/п = 3 балла\n"
    found = read(text_file(tmp_path, text))
    assert found.criterion("Приветствие").severity is Severity.NON_CRITICAL
    assert found.criterion("Приветствие").help["ru"] == "имя и компания"
    assert found.score({"Приветствие": "Нет", "Ответ": "Не применимо"}) == 75


def test_the_title_of_a_column_says_what_a_mere_yes_does(tmp_path: Path) -> None:
    text = "Question,Weight,Auto fail (Y/N)\nGreeting,10,N\nDisclosure,90,Y\n"
    found = read(text_file(tmp_path, text))
    assert found.score({"Greeting": "Да", "Disclosure": "Нет"}) == 0
    assert found.score({"Greeting": "Нет", "Disclosure": "Да"}) == 90
    assert "guess_critical" not in found.codes()


def test_a_list_of_errors_with_their_prices_is_a_card_of_deductions(tmp_path: Path) -> None:
    text = "Категория;Вид ошибки;Снижение балла\nГрубые;Хамство;-100\nПрочие;Нет приветствия;5\n"
    found = read(text_file(tmp_path, text))
    assert found.titles() == ["Хамство", "Нет приветствия"]
    answers = {"Хамство": "Нарушения нет", "Нет приветствия": "Нарушение"}
    assert found.score(answers, "Нет приветствия") == 95


@pytest.mark.parametrize(
    "label",
    ["Итого", "ИТОГО:", "Итоговый балл", "Всего баллов", "Максимально возможный балл", "Результат, %",
     "Барлығы", "Жалпы ұпай", "Total", "Maximum score", "Subtotal"],
)  # fmt: skip
def test_a_row_of_totals_is_no_criterion(tmp_path: Path, label: str) -> None:
    text = f"Критерий;Макс\nИтог разговора;5\nРечь;5\n{label};10\n"
    found = read(text_file(tmp_path, text))
    assert found.titles() == ["Итог разговора", "Речь"]
    assert found.told()["card!A4"] == "total"
