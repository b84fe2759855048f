"""The window's languages: complete, switched at run time, with their own numbers and dates."""

import ast
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import qa_desk.ui
from qa_desk.domain.calibration import SessionState
from qa_desk.domain.contacts import Channel, Direction, Side
from qa_desk.domain.evaluations import Purpose, State
from qa_desk.errors import NotFound
from qa_desk.scoring.model import ErrorClass, Severity
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import chosen_language, clock_time, filled
from qa_desk.ui.words import text_in, word
from tools import translations

UI = Path(qa_desk.ui.__file__).parent


def test_every_text_of_the_window_is_translated() -> None:
    assert translations.faults() == []


def test_no_text_stands_inside_an_f_string() -> None:
    # Qt's own reader of sources looks into none, so such a text would stay English for ever.
    inside = [
        f"{file.name}:{call.lineno}"
        for file in UI.rglob("*.py")
        for string in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("tr", "translate")
    ]
    assert inside == []


def test_the_language_changes_at_run_time(context: Context) -> None:
    assert QCoreApplication.translate("Pages", "Settings") == "Settings"
    context.languages.switch(Language.RU)
    assert QCoreApplication.translate("Pages", "Settings") == "Настройки"
    context.languages.switch(Language.KK)
    assert QCoreApplication.translate("Pages", "Settings") == "Баптаулар"


def test_texts_of_qt_itself_are_translated_too(context: Context) -> None:
    context.languages.switch(Language.RU)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"


def test_plural_forms_are_those_of_the_language(context: Context) -> None:
    def said(n: int) -> str:
        return QCoreApplication.translate("FiguresCard", "%n random evaluation(s)", "", n)

    context.languages.switch(Language.RU)
    assert [said(n) for n in (1, 2, 5)] == [
        "1 случайная оценка",
        "2 случайные оценки",
        "5 случайных оценок",
    ]
    context.languages.switch(Language.EN)
    assert [said(1), said(2)] == ["1 random evaluation", "2 random evaluations"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, "3,044 contacts"),
        (Language.RU, "3\xa0044 обращения"),
        (Language.KK, "3\xa0044 өтініш"),
    ],
)
def test_counts_have_their_thousands_apart(
    context: Context, language: Language, expected: str
) -> None:
    context.languages.switch(language)
    assert QCoreApplication.translate("ContactsPage", "%n contact(s)", "", 3044) == expected


@pytest.mark.parametrize("language", list(Language))
def test_every_form_that_counts_groups_its_thousands(language: Language) -> None:
    root = ET.parse(translations.path_of(language.value)).getroot()  # noqa: S314 - ours
    plain = [form.text for form in root.iter("numerusform") if "%n" in (form.text or "")]
    assert plain == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [(Language.EN, "1,234.50"), (Language.RU, "1\xa0234,50"), (Language.KK, "1\xa0234,50")],
)
def test_numbers_have_the_separators_of_the_language(
    context: Context, language: Language, expected: str
) -> None:
    context.languages.switch(language)
    assert context.languages.number(Decimal("1234.5"), 2) == expected


def test_numbers_are_rounded_half_up_from_their_exact_value(context: Context) -> None:
    assert context.languages.number(Fraction(1, 8), 2) == "0.13"
    assert context.languages.number(Fraction(-1, 8), 2) == "-0.13"
    assert context.languages.number(Fraction(2675, 1000), 2) == "2.68"


def test_the_sign_of_per_cent_stands_as_the_language_wants(context: Context) -> None:
    assert context.languages.per_cent(Fraction(50)) == "50%"
    context.languages.switch(Language.RU)
    assert context.languages.per_cent(Fraction(50)) == "50\xa0%"


def test_days_and_months_are_in_words(context: Context) -> None:
    languages = context.languages
    assert languages.month("2026-10") == "October 2026"
    assert languages.long_date(date(2026, 11, 22)) == "Sunday 22 November"
    languages.switch(Language.RU)
    assert languages.month("2026-10") == "Октябрь 2026"
    assert languages.long_date(date(2026, 11, 22)) == "воскресенье, 22 ноября"
    languages.switch(Language.KK)
    assert languages.month("2026-10") == "Қазан 2026"
    assert languages.day(date(2026, 11, 2)) == "02.11.2026"


def test_a_moment_is_told_by_this_computers_clock(context: Context) -> None:
    when = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)
    local = when.astimezone()
    assert context.languages.date_time(when) == f"{local:%d.%m.%Y %H:%M}"


def test_names_are_put_in_the_order_of_the_language(context: Context) -> None:
    context.languages.switch(Language.KK)
    names = ["Қанат", "Өмірбек", "Камила", "Олег"]
    assert sorted(names, key=context.languages.collator().sortKey) == [
        "Камила",
        "Қанат",
        "Олег",
        "Өмірбек",
    ]


@pytest.mark.parametrize(
    ("milliseconds", "expected"), [(0, "0:00"), (247_999, "4:07"), (3_750_000, "1:02:30")]
)
def test_places_in_a_recording_are_minutes_and_seconds(milliseconds: int, expected: str) -> None:
    assert clock_time(milliseconds) == expected


def test_a_translation_with_a_mistyped_field_does_not_take_the_window_down() -> None:
    assert filled("{n} of {total}", n=1) == "1 of {total}"
    assert filled("{n} of {total}", n=1, total=2, other=3) == "1 of 2"


def test_a_fault_is_a_sentence_in_the_language_of_the_window(context: Context) -> None:
    fault = NotFound(what="x", id=1)
    assert context.languages.sentence(fault).startswith("There is no")
    context.languages.switch(Language.RU)
    assert context.languages.sentence(fault).startswith("Не найдено")


def test_an_empty_setting_means_the_language_of_the_system() -> None:
    assert chosen_language("kk") is Language.KK
    assert chosen_language("") in set(Language)


@pytest.mark.parametrize(
    "value",
    [*Channel, *Direction, *Side, *State, *Purpose, *SessionState, *ErrorClass, *Severity],
    ids=repr,
)
def test_every_value_of_the_trade_has_a_word(qapp: QApplication, value: Channel) -> None:
    assert qapp is not None
    assert word(value)


def test_a_text_of_a_scorecard_falls_back_to_a_language_it_has() -> None:
    assert text_in({"ru": "Да", "en": "Yes"}, Language.RU) == "Да"
    assert text_in({"ru": "Да"}, Language.KK) == "Да"
    assert text_in({}, Language.KK) == ""


def test_translations_are_filled_in_from_a_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in translations.LANGUAGES:
        target = tmp_path / f"qa_desk_{language}.ts"
        target.write_bytes(translations.path_of(language).read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    unknown = translations.fill(
        {"Pages": {"Settings": {"ru": "Иначе"}, "No such text": {"ru": "Нет"}}}
    )
    assert unknown == ["Pages: 'No such text' is no text of the sources"]
    assert "Иначе" in translations.path_of("ru").read_text("utf-8")


def test_a_translation_that_lost_a_field_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in translations.LANGUAGES:
        target = tmp_path / f"qa_desk_{language}.ts"
        target.write_bytes(translations.path_of(language).read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.fill({"HomePage": {"Good morning, {name}": {"ru": "Доброе утро"}}})
    assert any("has other fields" in fault for fault in translations.faults())
