"""Words and shown numbers of reports."""

from fractions import Fraction

import pytest

from qa_desk.reporting.words import Words, clock
from qa_desk.texts import Language, catalogue

RU, EN, KK = (Words(catalogue(each)) for each in (Language.RU, Language.EN, Language.KK))


def test_numbers_are_rounded_half_up() -> None:
    assert EN.number(Fraction(25, 100)) == "0.3"
    assert EN.number(Fraction(1, 3), 2) == "0.33"


def test_russian_and_kazakh_write_a_comma_and_a_space_before_the_sign() -> None:
    assert RU.percent(Fraction(37, 40)) == "92,5\N{NO-BREAK SPACE}%"
    assert KK.number(-1.5) == "\N{MINUS SIGN}1,5"
    assert EN.percent(Fraction(37, 40)) == "92.5%"


def test_a_month_reads_as_each_language_writes_it() -> None:
    said = [words.month("2026-10") for words in (RU, KK, EN)]
    assert said == ["октябрь 2026", "2026 жылғы қазан", "October 2026"]


def test_minutes_go_on_beyond_the_hour() -> None:
    assert clock(3_725_900) == "62:05"


def test_a_title_missing_in_one_language_is_taken_from_another() -> None:
    assert RU.title({"en": "Tone"}) == "Tone"
    assert RU.title({}, "tone") == "tone"


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_the_same_report_words(language: Language) -> None:
    assert set(catalogue(language).labels("report")) == set(catalogue(Language.EN).labels("report"))
