"""Three complete checklists as leads of quality keep them, in Russian, Kazakh and English."""

from fractions import Fraction
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation

from qa_desk.scoring.model import GateEffect, Method
from tests.unit.importing.cards.checklist_files import NA, Read, read, text_file

RUSSIAN = (
    ("Установление контакта", 0.15, (
        ("1.1", "Приветствие по стандарту", 0.05, "Поздоровался, назвал компанию и имя"),
        ("1.2", "Обращение к клиенту по имени", 0.05, "Не реже двух раз за разговор"),
        ("1.3", "Выяснил причину обращения", 0.05, "Открытый вопрос"))),
    ("Работа с запросом", 0.55, (
        ("2.1", "Уточняющие вопросы", 0.15, "Достаточно для решения"),
        ("2.2", "Точность информации", 0.25, "По базе знаний на день звонка"),
        ("2.3", "Полнота решения", 0.15, "Клиенту не нужно обращаться снова"))),
    ("Культура речи", 0.2, (
        ("3.1", "Вежливость и доброжелательность", 0.1, "До конца разговора"),
        ("3.2", "Грамотность, без слов-паразитов", 0.05, ""),
        ("3.3", "Темп и паузы", 0.05, "Пауза более 30 секунд без предупреждения"))),
    ("Завершение", 0.1, (
        ("4.1", "Подвёл итог", 0.05, ""),
        ("4.2", "Попрощался по стандарту", 0.05, ""))),
)  # fmt: skip


def _russian(folder: Path) -> Read:
    """A workbook with a head, merged stages, a drop-down list, stops, a total and signatures."""
    work = Workbook()
    sheet = work.worksheets[0]
    sheet.title = "Чек-лист вход"
    sheet.append(["ЧЕК-ЛИСТ ОЦЕНКИ КАЧЕСТВА ВХОДЯЩЕГО ЗВОНКА"])
    sheet.merge_cells("A1:H1")
    sheet.append(["ФИО оператора:", None, None, "Дата звонка:", None, "Контролёр:"])
    sheet.append([])
    sheet.append(
        ["№", "Этап разговора", "Вес этапа", "Критерий", "Вес, %", "Как оценивать", "Оценка",
         "Комментарий контролёра"]
    )  # fmt: skip
    for title, whole, criteria in RUSSIAN:
        first = sheet.max_row + 1
        for number, text, weight, note in criteria:
            sheet.append(
                [number, title if number.endswith(".1") else None, None, text, weight, note]
            )
            sheet.cell(sheet.max_row, 5).number_format = "0%"
        sheet.cell(first, 3, whole).number_format = "0%"
        for column in "BC":
            sheet.merge_cells(f"{column}{first}:{column}{sheet.max_row}")
    last = sheet.max_row
    rule = DataValidation(type="list", formula1='"Да,Частично,Нет,Н/П"')
    sheet.add_data_validation(rule)
    rule.add(f"G5:G{last}")
    sheet.append([None, None, None, "ИТОГО", 1])
    sheet.cell(sheet.max_row, 5).number_format = "0%"
    sheet.append(["К1", "Критические ошибки", None, "Грубость, хамство клиенту", "-100%"])
    sheet.append(["К2", None, None, "Разглашение персональных данных", "-100%"])
    sheet.append([])
    sheet.append(["Критерий с оценкой Н/П исключается, его вес распределяется между остальными."])
    sheet.append(["Проходной балл - 80%"])
    sheet.append(["Утвердил: начальник ОКК ____________"])
    helper = work.create_sheet("Справочник")
    helper.append(["Коды тематик"])
    work.save(folder / "Чек-лист входящей линии.xlsx")
    return read(folder / "Чек-лист входящей линии.xlsx")


def _all(found: Read, answer: str, **others: str) -> dict[str, str]:
    stops = {c.titles["ru"] for c in found.card.criteria() if not c.weight}
    answers = {title: answer for title in found.titles() if title not in stops}
    return {**answers, **dict.fromkeys(stops, "Нарушения нет"), **others}


def test_the_russian_checklist_scores_as_its_sheet_says(tmp_path: Path) -> None:
    found = _russian(tmp_path)
    assert found.card.id == "chek_list_vkhodyashchey_linii"
    assert found.card.titles["ru"] == "ЧЕК-ЛИСТ ОЦЕНКИ КАЧЕСТВА ВХОДЯЩЕГО ЗВОНКА"
    assert list(found.sections()) == [
        "Установление контакта", "Работа с запросом", "Культура речи", "Завершение",
        "Критические ошибки",
    ]  # fmt: skip
    assert [c.id for c in found.card.criteria()][:4] == ["1.1", "1.2", "1.3", "2.1"]
    assert found.card.pass_mark == 80
    assert found.score(_all(found, "Да")) == 100
    assert found.score(_all(found, "Частично")) == 50
    answers = _all(found, "Да", **{"Точность информации": "Нет", "Подвёл итог": "Частично"})
    assert found.score(answers) == Fraction(725, 10)
    answers["Темп и паузы"] = NA
    assert found.score(answers) == Fraction(6750, 95)
    assert not found.result(answers).passed


def test_the_russian_stops_void_the_contact(tmp_path: Path) -> None:
    found = _russian(tmp_path)
    broken = _all(found, "Да", **{"Разглашение персональных данных": "Нарушение"})
    result = found.result(broken)
    assert result.score == 0
    assert result.before_gates == 100
    assert [hit.criterion for hit in result.gates] == ["К2"]


def test_the_russian_sheet_tells_all_that_the_card_does_not_hold(tmp_path: Path) -> None:
    told = _russian(tmp_path).told()
    place = "Чек-лист вход!"
    for cell in ("A2", "D2", "F2", "A22"):
        assert told[f"{place}{cell}"] == "note", cell
    assert told[f"{place}G4"] == told[f"{place}H4"] == "column_unused"
    assert told[f"{place}D16"] == "total"
    assert told["Справочник"] == "sheet_unused"
    assert "cell_unread" not in told.values()


KAZAKH = """Қоңырауды бағалау парағы;;;;
;;;;
Кезең;Өлшемшарт;Салмағы;Ұпай;Ескертпе
Сәлемдесу;Компания атауын айтып сәлемдесті;10%;иә — 2, ішінара — 1, жоқ — 0;
;Өз есімін айтты;10%;иә — 2, жоқ — 0;
Мәселені шешу;Өтініштің мақсатын анықтады;20%;иә — 2, ішінара — 1, жоқ — 0;
;Дұрыс әрі толық ақпарат берді;30%;иә — 2, ішінара — 1, жоқ — 0;
;Клиенттің қарсылығын өңдеді;10%;иә — 2, ішінара — 1, жоқ — 0, қолданылмайды — 2;
Аяқтау;Тағы сұрақ бар-жоғын сұрады;10%;иә — 2, жоқ — 0;
;Сыпайы қоштасты;10%;иә — 2, жоқ — 0;
Сыни қателер;Клиентке дөрекі сөйледі;;-100%;
;Жеке деректерді жария етті;;-100%;
Барлығы;;100%;;
Өту балы: 85%;;;;
"""


def test_the_kazakh_checklist_scores_as_its_sheet_says(tmp_path: Path) -> None:
    found = read(text_file(tmp_path, KAZAKH, "utf-16"))
    assert found.card.titles["kk"] == "Қоңырауды бағалау парағы"
    assert list(found.sections()) == ["Сәлемдесу", "Мәселені шешу", "Аяқтау", "Сыни қателер"]
    assert found.card.pass_mark == 85
    assert found.card.criteria()[0].id == "kompaniya_atauyn_aytyp_salemdesti"
    answers = {c.titles["kk"]: "иә" for c in found.card.criteria() if c.weight}
    answers |= {c.titles["kk"]: "Нарушения нет" for c in found.card.criteria() if not c.weight}
    assert found.score(answers) == 100
    answers["Дұрыс әрі толық ақпарат берді"] = "ішінара"
    answers["Клиенттің қарсылығын өңдеді"] = "қолданылмайды"
    assert found.score(answers) == 85
    answers["Клиентке дөрекі сөйледі"] = "Нарушение"
    assert found.score(answers) == 0
    assert {"na_unsaid", "cell_unread", "unscored"}.isdisjoint(found.codes())


def _english(folder: Path) -> Read:
    """Sections as bold rows with their points, plain maxima, and rules below."""
    work = Workbook()
    sheet = work.worksheets[0]
    sheet.title = "Chat QA form"
    rows: list[tuple[str | None, str, int | None, str | None, bool]] = [
        ("1", "Opening", 15, None, True),
        ("1.1", "Greets within 30 seconds", 5, None, False),
        ("1.2", "Confirms what the customer needs", 10, None, False),
        ("2", "Resolution", 60, None, True),
        ("2.1", "Gives correct information", 30, "Critical: zero the chat", False),
        ("2.2", "Solves the issue or escalates by the rules", 30, None, False),
        ("3", "Communication", 25, None, True),
        ("3.1", "Polite, friendly tone", 15, "Capped at 50%", False),
        ("3.2", "Correct spelling and grammar", 10, None, False),
    ]
    sheet.append(["Chat quality form 2026"])
    sheet.append(["No.", "Question", "Max points", "Auto-fail", "Points given", "Notes"])
    for number, title, most, stop, bold in rows:
        sheet.append([number, title, most, stop])
        sheet.cell(sheet.max_row, 2).font = Font(bold=bold)
    sheet.append([None, "Total", 100])
    sheet.append(["N/A questions are excluded from the maximum."])
    sheet.append(["Passing score: 85%"])
    work.save(folder / "Chat QA.xlsx")
    return read(folder / "Chat QA.xlsx")


def test_the_english_checklist_scores_as_its_sheet_says(tmp_path: Path) -> None:
    found = _english(tmp_path)
    assert found.card.method is Method.POINTS
    assert [c.id for c in found.card.criteria()] == ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"]
    assert list(found.sections()) == ["Opening", "Resolution", "Communication"]
    most: dict[str, str | int] = {c.titles["en"]: int(c.possible) for c in found.card.criteria()}
    assert found.score(most) == 100
    assert found.score({**most, "Solves the issue or escalates by the rules": 18}) == 88
    without = {**most, "Greets within 30 seconds": NA, "Correct spelling and grammar": 0}
    assert found.score(without) == Fraction(8500, 95)
    assert found.score({**most, "Gives correct information": 0}) == 0
    assert found.score({**most, "Polite, friendly tone": 0}) == 50
    assert found.criterion("Gives correct information").gate.effect is GateEffect.CONTACT
    assert found.card.pass_mark == 85


def test_the_english_sheet_tells_all_that_the_card_does_not_hold(tmp_path: Path) -> None:
    told = _english(tmp_path).told()
    assert told["Chat QA form!E2"] == told["Chat QA form!F2"] == "column_unused"
    assert told["Chat QA form!B12"] == "total"
    assert {"cell_unread", "cells_unused", "total_differs", "note"}.isdisjoint(told.values())
