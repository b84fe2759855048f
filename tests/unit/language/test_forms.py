import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.language.forms import ALIKE, asked_forms, is_kazakh, stored_forms
from qa_desk.language.kazakh import stem, stems

FAMILIES = {
    "бала": "балалар балаға баланы баладан баласы балам баламыз балаларымыздың балаларыңызға",
    "тариф": "тарифтер тарифті тарифтің тарифке тарифтен тарифпен тарифі тарифіңіз тарифінде",
    "қызмет": "қызметтер қызметті қызметтің қызметі қызметіне қызметімен қызметтеріңіз",
    "үй": "үйлер үйде үйден үйге үйі",
    "клиент": "клиенттер клиенттің клиентке клиенттеріне клиентпен",
    "ақша": "ақшаны ақшам ақшасы ақшаңыз ақшаңызды ақшаға",
    "төле": "төледім төледіңіз төлейді төлеймін төлеген төлеп төлемеді төлесе төлеу",
    "сөйлес": "сөйлестім сөйлеседі сөйлескен сөйлесіп",
    "кел": "келді келдік келеді келемін келген келіп келсе келмеді",
    "өтініш": "өтініштер өтінішті өтініштің өтінішім өтінішіңізге",
    "банк": "банкке банктен банкі банктің",
    "қала": "қалада қаладан қаласы қалалар қалаға",
}


@pytest.mark.parametrize(("word", "family"), FAMILIES.items())
def test_kazakh_forms_meet_in_a_stem(word: str, family: str) -> None:
    wanted = stem(word.translate(ALIKE))
    for form in family.split():
        assert wanted in stems(form.translate(ALIKE)), (form, stems(form.translate(ALIKE)))


@pytest.mark.parametrize("word", ["карта", "бала", "дана", "кредит", "номер", "баланс", "кала"])
def test_a_kazakh_word_that_only_looks_like_a_form_stays_whole(word: str) -> None:
    assert stem(word) == word


@given(st.text("абдегиклмнопрстуы", min_size=1, max_size=15))
def test_a_stem_begins_its_word_and_has_no_ending_left(word: str) -> None:
    assert word.startswith(stem(word))
    assert stem(stem(word)) == stem(word)


@given(st.text("абгдеиклмнорстуыәғқңөұүһі", min_size=1, max_size=12), st.booleans())
def test_every_word_is_found_by_itself(word: str, kazakh: bool) -> None:  # noqa: FBT001 - hypothesis
    plain = word.translate(ALIKE)
    stored = {plain, *stored_forms([word], kazakh=kazakh or is_kazakh(word))}

    assert not stored.isdisjoint({plain, *asked_forms(word)})


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("карты", {"карта", "карт"}),
        ("шёл", {"идти"}),
        ("стали", {"стать", "сталь"}),
        ("дело", {"дело"}),
        ("айфонами", {"айфон"}),
        ("connections", {"connections", "connect"}),
        ("x9", {"x9"}),
    ],
)
def test_a_word_is_asked_for_by_its_dictionary_forms(word: str, forms: set[str]) -> None:
    assert set(asked_forms(word)) & forms
    assert "ё" not in "".join(asked_forms(word))


def test_languages_are_told_by_letters() -> None:
    assert is_kazakh("сәлем")
    assert is_kazakh("бала", "kk")
    assert not is_kazakh("привет", "ru")


def test_numbers_and_long_words_have_no_forms() -> None:
    assert stored_forms(["104", "a1", "ы" * 41, "я"], kazakh=False) == {}
