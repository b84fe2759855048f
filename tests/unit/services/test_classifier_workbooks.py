"""The classifier in Excel: out and in again without loss, and every bad row told first."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_desk.domain.card_document import Document
from qa_desk.importing.cards.checklist_faults import ChecklistDamaged, ChecklistUnreadable
from qa_desk.importing.classifier_columns import column_of
from qa_desk.importing.classifier_workbook import ClassifierNoHeader, ClassifierNoRows
from qa_desk.reporting.classifier import classifier_workbook
from qa_desk.scoring.classifier import ChangeKind, Classifier
from qa_desk.scoring.classifier_loader import load
from qa_desk.scoring.model import ErrorClass, ErrorType, Severity
from qa_desk.services import classifier_workbooks, classifiers
from qa_desk.services.classifier_workbooks import ClassifierListRefused, DryRun
from qa_desk.texts import Language, catalogue

BASE: Document = {
    "id": "book",
    "version": 4,
    "titles": {"en": "Book", "ru": "Книга", "kk": "Кітап"},
    "error_types": [
        {"code": "data", "titles": {"en": "Data", "ru": "Данные", "kk": "Дерек"}, "group": True},
        {
            "code": "leak",
            "parent": "data",
            "titles": {"en": "Leak", "ru": "Утечка", "kk": "Ашу"},
            "severity": "critical",
            "classes": ["customer", "compliance"],
            "weight": 12.5,
            "definition": {"en": "D", "ru": "О", "kk": "А"},
        },
        {
            "code": "late",
            "titles": {"en": "Late", "ru": "Поздно", "kk": "Кеш"},
            "severity": "non_critical",
        },
    ],
}
HEADER = ["Код", "Входит в", "Группа", "Название (RU)", "Название (KK)", "Title (EN)",
          "Критичность", "Классы", "Вес"]  # fmt: skip
ROWS: list[list[object]] = [
    ["data", "", "да", "Данные", "Дерек", "Data", "", "", ""],
    ["leak", "data", "", "Утечка", "Ашу", "Leak", "критическая", "клиент; регулятор", 12.5],
    ["late", "", "", "Поздно", "Кеш", "Late", "некритическая", "", ""],
]


def _file(tmp_path: Path, rows: Sequence[Sequence[object]], header: Sequence[str] = HEADER) -> Path:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Лист1"
    for row in (header, *rows):
        sheet.append(list(row))
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


def _read(
    tmp_path: Path, rows: Sequence[Sequence[object]], header: Sequence[str] = HEADER
) -> DryRun:
    return classifier_workbooks.read(_file(tmp_path, rows, header), BASE)


def _changed(row: int, column: int, value: object) -> list[list[object]]:
    rows = [list(each) for each in ROWS]
    rows[row][column] = value
    return rows


def _faults(run: DryRun) -> list[tuple[str, str, str]]:
    return [(f.place.removeprefix("Лист1!"), f.entry, f.code.partition(".")[2]) for f in run.faults]


@pytest.mark.parametrize("language", list(Language))
def test_the_shipped_classifier_comes_back_from_excel_as_it_went(
    tmp_path: Path, language: Language
) -> None:
    shipped = classifiers.shipped()
    path = classifier_workbooks.export(shipped, tmp_path / "out.xlsx", language)

    run = classifier_workbooks.read(path, {})

    assert run.faults == ()
    assert load(run.document) == shipped
    assert (
        classifier_workbooks.read(path, classifiers.document(classifiers.shipped_text())).changes
        == ()
    )


@pytest.mark.parametrize("language", list(Language))
def test_every_column_that_is_written_is_understood(language: Language) -> None:
    sheet = classifier_workbook(classifiers.shipped(), catalogue(language)).worksheets[0]
    titles = [str(cell.value) for cell in sheet[1]]

    assert len({column_of(title) for title in titles} - {None}) == len(titles) == 19


def test_the_workbook_shows_the_tree_and_protects_nothing(tmp_path: Path) -> None:
    path = classifier_workbooks.export(classifiers.shipped(), tmp_path / "out.xlsx", Language.RU)
    sheet = load_workbook(path).worksheets[0]

    assert (sheet.freeze_panes, sheet.auto_filter.ref) == (
        "C2",
        f"A1:S{1 + len(classifiers.shipped().error_types)}",
    )
    assert [sheet.row_dimensions[row].outlineLevel for row in (2, 3)] == [0, 1]
    assert [sheet.cell(row, 2).alignment.indent for row in (2, 3)] == [1, 3]
    assert not sheet.protection.sheet
    lists = {rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert '"критическая,некритическая"' in lists
    assert any("клиент; предприятие; регулятор" in str(formula) for formula in lists)


@pytest.mark.parametrize("text", ["=1+1", "+7 777", "-5", "@SUM(A1)", '=HYPERLINK("x")'])
def test_no_cell_starts_a_formula_and_none_loses_its_text(tmp_path: Path, text: str) -> None:
    texts = dict.fromkeys(("en", "ru", "kk"), text)
    entry = ErrorType("a", texts, Severity.CRITICAL, frozenset(), definition=texts, clause=text)
    book = Classifier("book", 1, texts, (entry,))
    path = classifier_workbooks.export(book, tmp_path / "out.xlsx", Language.EN)

    cells = [cell for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "n"}
    assert load(classifier_workbooks.read(path, {}).document) == book


WORD = st.text("abcdeёжқ=+-@;,:«» 1.\n", min_size=1, max_size=12).map(str.strip).filter(bool)
TEXTS = st.fixed_dictionaries({"en": WORD, "ru": WORD, "kk": WORD})


@st.composite
def a_book(draw: st.DrawFn) -> Classifier:
    """Draw a classifier whose entries stand in the order of the tree."""
    entries: list[ErrorType] = []
    trail: list[str] = []
    for number in range(draw(st.integers(1, 6))):
        trail = trail[: draw(st.integers(0, len(trail)))]
        entry = ErrorType(
            f"e{number}",
            draw(TEXTS),
            draw(st.sampled_from(Severity)),
            draw(st.frozensets(st.sampled_from(ErrorClass))),
            Fraction(draw(st.integers(0, 400)), 4),
            draw(TEXTS | st.just({})),
            draw(st.sampled_from(["", "3.10", "01", "п. 4"])),
            trail[-1] if trail else None,
            draw(TEXTS | st.just({})),
            draw(TEXTS | st.just({})),
        )
        entries.append(entry)
        trail.append(entry.code)
    return Classifier("book", draw(st.integers(1, 99)), draw(TEXTS), tuple(entries))


@settings(max_examples=25, deadline=None)
@given(book=a_book(), language=st.sampled_from(Language))
def test_whatever_is_in_a_classifier_comes_back_from_excel(
    tmp_path_factory: pytest.TempPathFactory, book: Classifier, language: Language
) -> None:
    path = tmp_path_factory.mktemp("excel") / "out.xlsx"
    classifier_workbooks.export(book, path, language)

    assert load(classifier_workbooks.read(path, {}).document) == book


def test_a_list_of_the_centre_is_the_next_version_of_what_is_in_use(tmp_path: Path) -> None:
    run = _read(tmp_path, ROWS)

    assert (run.faults, run.changes) == ((), ())
    assert (run.document["id"], run.document["version"]) == ("book", 5)
    assert run.document["error_types"][1]["definition"] == {"en": "D", "ru": "О", "kk": "А"}  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        ((1, 0, ""), "A3", "no_code"),
        ((1, 0, "late"), "A4", "duplicate_id"),
        ((1, 0, "not an id!"), "A3", "bad_id"),
        ((1, 1, "nowhere"), "B3", "unknown_parent"),
        ((1, 1, "leak"), "B3", "own_child"),
        ((1, 2, "maybe"), "C3", "unknown_switch"),
        ((1, 4, ""), "E3", "missing_text"),
        ((1, 6, "ужасная"), "G3", "unknown_severity"),
        ((1, 7, "клиент; сосед"), "H3", "unknown_class"),
        ((1, 8, "много"), "I3", "not_number"),
        ((1, 8, "-5"), "I3", "negative"),
        ((0, 8, 5), "I2", "group_has"),
    ],
)
def test_a_bad_row_is_told_with_its_cell_and_its_sentence(
    tmp_path: Path, change: tuple[int, int, object], place: str, code: str
) -> None:
    run = _read(tmp_path, _changed(*change))

    assert (place, code) in [(cell, said) for cell, _entry, said in _faults(run)]
    for language in Language:
        for fault in run.faults:
            assert catalogue(language).sentence(fault.code, fault.facts) != fault.code


def test_all_bad_rows_are_told_at_once_and_sound_ones_are_compared(tmp_path: Path) -> None:
    rows = _changed(1, 8, "много")
    rows[2][6] = "критическая"
    rows.append(["", "", "", "Новая", "Жаңа", "New", "", "", ""])

    run = _read(tmp_path, rows)

    assert _faults(run) == [("I3", "leak", "not_number"), ("A5", "", "no_code")]
    assert [(each.code, each.kind) for each in run.changes] == [("late", ChangeKind.SEVERITY)]
    with pytest.raises(ClassifierListRefused) as caught:
        classifier_workbooks.write(run, tmp_path / "out.yaml")
    assert caught.value.facts == {"file": "list.xlsx", "count": 2, "place": "Лист1!I3"}
    assert not (tmp_path / "out.yaml").exists()


def test_a_circle_is_told_at_each_of_its_cells(tmp_path: Path) -> None:
    rows = _changed(1, 1, "late")
    rows[2][1] = "leak"

    assert _faults(_read(tmp_path, rows)) == [("B3", "leak", "circle"), ("B4", "late", "circle")]


def test_what_a_list_would_change_is_told_before_it_is_written(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ROWS[0],
        ["leak", "", "", "Разглашение", "Ашу", "Leak", "некритическая", "бизнес", 12.5],
        ["new", "Данные", "", "Новая", "Жаңа", "New", "нет", "", ""],
    ]

    run = _read(tmp_path, rows)

    assert {(each.code, each.kind.value) for each in run.changes} == {
        ("late", "removed"),
        ("new", "added"),
        ("leak", "moved"),
        ("leak", "severity"),
        ("leak", "classes"),
        ("leak", "titles"),
    }
    target = classifier_workbooks.write(run, tmp_path / "out.yaml")
    assert classifiers.check(target) == ()
    assert classifiers.document(target) == run.document


def test_columns_that_are_missing_are_taken_from_the_classifier_in_use(tmp_path: Path) -> None:
    run = _read(
        tmp_path,
        [["data", "Данные"], ["leak", "Утечка"], ["late", "Опоздание"]],
        ["Код ошибки", "Наименование ошибки"],
    )

    assert run.faults == ()
    assert [(each.code, each.kind) for each in run.changes] == [("late", ChangeKind.TITLES)]


def test_a_list_with_titles_in_one_language_says_which_texts_are_missing(tmp_path: Path) -> None:
    run = _read(tmp_path, [["x", "Совсем новая"]], ["Код", "Название"])

    assert [(f.code, f.facts["language"]) for f in run.faults] == [
        ("classifier_sheet.missing_text", "EN"),
        ("classifier_sheet.missing_text", "KK"),
    ]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (["Code", "Title (ru)", "Title, kk", "Title EN", "Severity", "Class"],
         ["a", "Я", "Ә", "A", "Critical", "Customer, business and regulator"]),
        (["Қате коды", "Атауы (орысша)", "Атауы", "Атауы (ағылшынша)", "Сынилығы", "Кім үшін сыни"],
         ["a", "Я", "Ә", "A", "сыни", "клиент; кәсіпорын; реттеуші орган"]),
        (["Шифр", "Ошибка", "Ошибка [каз]", "Ошибка / EN", "Критичность", "Критична для"],
         ["a", "Я", "Ә", "A", "КО", "Клиент / Бизнес / Регулятор"]),
    ],
)  # fmt: skip
def test_headers_and_words_are_understood_in_three_languages(
    tmp_path: Path, header: list[str], cells: list[object]
) -> None:
    found = load(classifier_workbooks.read(_file(tmp_path, [cells], header), BASE).document)

    assert isinstance(found, Classifier)
    [entry] = found.error_types
    assert entry.titles == {"ru": "Я", "kk": "Ә", "en": "A"}
    assert (entry.severity, entry.classes) == (Severity.CRITICAL, frozenset(ErrorClass))


def test_a_csv_of_an_old_program_is_read_as_well(tmp_path: Path) -> None:
    text = "Код;Название;Название (KK);Название (EN);Вес\nlate;Поздно;Кеш;Late;2,5\n"
    path = tmp_path / "list.csv"
    path.write_bytes(text.replace("Кеш", "Кеш").encode("cp1251"))

    run = classifier_workbooks.read(path, BASE)

    assert run.faults == ()
    assert [(e.code, e.kind.value) for e in run.changes] == [
        ("data", "removed"), ("leak", "removed"), ("late", "weight"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "header", "fault"),
    [
        ([], ["Имя", "Возраст"], ClassifierNoHeader),
        ([], HEADER, ClassifierNoRows),
    ],
)
def test_what_is_no_list_of_error_types_is_refused(
    tmp_path: Path, rows: list[list[object]], header: list[str], fault: type[Exception]
) -> None:
    with pytest.raises(fault):
        _read(tmp_path, rows, header)


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 nothing")

    with pytest.raises(ChecklistDamaged):
        classifier_workbooks.read(tmp_path / "bad.xlsx", BASE)
    with pytest.raises(ChecklistUnreadable):
        classifier_workbooks.read(tmp_path / "none.xlsx", BASE)


def _texts(run: DryRun) -> Mapping[str, object]:
    return run.titles


def test_changes_can_be_read_with_titles_of_what_is_gone(tmp_path: Path) -> None:
    run = _read(tmp_path, ROWS[:2])

    assert [each.kind for each in run.changes] == [ChangeKind.REMOVED]
    assert _texts(run)["late"] == {"en": "Late", "ru": "Поздно", "kk": "Кеш"}
