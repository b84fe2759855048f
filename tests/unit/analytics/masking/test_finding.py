import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.masking.checks import is_card
from qa_desk.analytics.masking.finding import found
from qa_desk.analytics.masking.spans import BLANK, Kind, Rule, Span, blanked, settled

SAID_RU = "ноль один два три четыре пять шесть семь восемь девять"
DIGITS_RU = SAID_RU.split()
SAID_KK = "нөл бір екі үш төрт бес алты жеті сегіз тоғыз"
DIGITS_KK = SAID_KK.split()
SAID_EN = "zero one two three four five six seven eight nine"
DIGITS_EN = SAID_EN.split()


def kinds(text: str, *, heard: bool = False) -> dict[str, str]:
    return {text[span.start : span.end]: span.kind for span in found(text, heard=heard)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("４１１１ １１１１ １１１１ １１１１", Kind.CARD),
        ("٤١١١ ١١١١ ١١١١ ١١١١", Kind.CARD),
        ("4111\u00ad1111\u00ad1111\u00ad1111", Kind.CARD),
        ("4111\ufeff1111\u200f1111\u202c1111", Kind.CARD),
        ("4111/1111/1111/1111", Kind.CARD),
        ("4111_1111_1111_1111", Kind.CARD),
        ("4111*1111*1111*1111", Kind.CARD),
        ("4111\r\n1111\r\n1111\r\n1111", Kind.CARD),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", Kind.CARD),
        ("8-7-0-1-2-3-4-5-6-7-8", Kind.PHONE),
        ("９００１０１３００００７", Kind.IIN),
        ("ivan＠mail．ru", Kind.EMAIL),
    ],
)
def test_no_odd_writing_hides_what_is_personal(text: str, kind: Kind) -> None:
    assert kinds(text) == {text: kind}
    assert not any(letter.isdecimal() for letter in blanked(text, found(text)))


@pytest.mark.parametrize("text", ["5/5", "24/7", "1*2*3", "оценки 5 4 5 5 5", "12/2026, 01/2027"])
def test_figures_with_strokes_between_are_not_personal_by_themselves(text: str) -> None:
    assert kinds(text) == {}


@pytest.mark.parametrize(
    ("text", "part", "kind"),
    [
        ("Карта 4111 1111 1111 1111, срок 12/27", "4111 1111 1111 1111", Kind.CARD),
        ("4111-1111-1111-1111", "4111-1111-1111-1111", Kind.CARD),
        ("амекс 3782 822463 10005", "3782 822463 10005", Kind.CARD),
        ("ЖСН 900101300007", "900101300007", Kind.IIN),
        ("БИН 940140000385", "940140000385", Kind.BIN),
        ("СНИЛС 112-233-445 95", "112-233-445 95", Kind.SNILS),
        ("ИНН 7707083893", "7707083893", Kind.INN),
        ("ИНН 500100732259", "500100732259", Kind.INN),
        ("паспорт 4510 123456", "4510 123456", Kind.PASSPORT),
        ("паспорт серия 45 10 номер 123456", "45 10 номер 123456", Kind.PASSPORT),
        ("удостоверение № 012345678", "№ 012345678", Kind.PASSPORT),
        ("passport N 12345678 issued", "N 12345678", Kind.PASSPORT),
        ("+7 (701) 234-56-78 перезвоните", "+7 (701) 234-56-78", Kind.PHONE),
        ("8 800 555 35 35", "8 800 555 35 35", Kind.PHONE),
        ("тел. 25-11-22", "25-11-22", Kind.PHONE),
        ("+44 20 7946 0958", "+44 20 7946 0958", Kind.PHONE),
        ("пишите на ivan.petrov@mail.ru.", "ivan.petrov@mail.ru", Kind.EMAIL),
        ("иван собака мэйл точка ру", "иван собака мэйл точка ру", Kind.EMAIL),
        ("john dot smith at example dot com", "john dot smith at example dot com", Kind.EMAIL),
        ("живу: ул. Абая 15, кв. 7", "ул. Абая 15, кв. 7", Kind.ADDRESS),
        ("Абай көшесі 15, 7 пәтер", "Абай көшесі 15, 7 пәтер", Kind.ADDRESS),
        ("at 221B Baker Street.", "221B Baker Street.", Kind.ADDRESS),
        ("CVV 123", "123", Kind.CODE),
        ("код из смс 4 5 7 8", "4 5 7 8", Kind.CODE),
        ("кодовое слово Береза", "Береза", Kind.CODE),
        ("родился 14 марта 1978 года", "14 марта 1978", Kind.BIRTH_DATE),
        ("ivan.petrov собака mail.ru", "ivan.petrov собака mail.ru", Kind.EMAIL),
        ("улица Ленина двенадцать", "улица Ленина двенадцать", Kind.ADDRESS),
        ("Абай көшесі он бес", "Абай көшесі он бес", Kind.ADDRESS),
        ("адрес: Жандосова 58 кв 12", "Жандосова 58 кв 12", Kind.ADDRESS),
        ("Ковалёв Сергей Павлович,", "Ковалёв Сергей Павлович", Kind.NAME),
    ],
)
def test_what_is_typed_is_found_where_it_stands(text: str, part: str, kind: Kind) -> None:
    assert kinds(text) == {part: kind}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Заказ 4111111111111112 от 2026-11-22 14:30:00",
        "в 2025 году 15 000 рублей",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
        "встреча 22.11.2026 в 14:30",
        "версия 3.11.9, порт 8080",
        "он сказал, что пять раз звонил",
        "договор 12-345/2026",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("восемь семьсот один двести тридцать четыре пятьдесят шесть семьдесят восемь", Kind.PHONE),
        ("сегіз жеті жүз бір екі жүз отыз төрт елу алты жетпіс сегіз", Kind.PHONE),
        ("сегиз жети жуз бир еки жуз отыз торт елу алты жетпис сегиз", Kind.PHONE),
        ("eight seven oh one two three four five six seven eight", Kind.PHONE),
        ("четыре один один один, один один один один, один один один один, один один один один",
         Kind.CARD),
        ("double four double zero four three oh one", Kind.DIGITS),
        ("двойной ноль семь тройная единица сорок один", Kind.DIGITS),
        ("қос нөл жеті бес бір алты", Kind.DIGITS),
        ("два нуля семь, три семёрки, сорок один", Kind.DIGITS),
        ("жүз жиырма үш төрт бес алты жеті", Kind.DIGITS),
        ("5, 1, 2, 3... 9 9 1", Kind.DIGITS),
    ],
)  # fmt: skip
def test_what_is_said_digit_by_digit_is_found_in_three_languages(text: str, kind: Kind) -> None:
    assert kinds(text, heard=True) == {text: kind}


@pytest.mark.parametrize(
    "text",
    [
        "это стоит двадцать пять тысяч тенге",
        "он сказал пять раз что двадцать пять тысяч триста тенге",
        "сумма 1 250 000 тенге на 12 месяцев",
        "через двадцать минут",
        "22.11.2026",
        "ол он минут күтті",
        "one of them said oh no",
    ],
)
def test_amounts_and_dates_that_are_said_stay(text: str) -> None:
    assert found(text, heard=True) == ()


@pytest.mark.parametrize(
    "text",
    [
        "1 000 000",
        "выручка 2 500 000 000 тенге",
        "это 1\u00a0250\u00a0300 рублей",
        "12 000 000 за квартиру",
    ],
)
def test_amounts_with_their_thousands_apart_stay_in_what_was_heard(text: str) -> None:
    assert kinds(text, heard=True) == {}


@pytest.mark.parametrize("text", ["1 250 300", "900 101 300 000", "0 100 000", "12345000"])
def test_what_may_be_a_number_of_somebody_is_masked_in_what_was_heard(text: str) -> None:
    assert kinds(text, heard=True) == {text: Kind.DIGITS}


@pytest.mark.parametrize("space", ["\u00a0", "\u2007", "\u2009", "\u200a", "\u200b", "\u202f"])
@pytest.mark.parametrize("heard", [False, True])
def test_a_space_of_any_width_hides_no_card(space: str, heard: bool) -> None:  # noqa: FBT001
    card = space.join(("4111", "1111", "1111", "1111"))
    assert kinds(f"карта {card}", heard=heard) == {card: Kind.CARD}


def test_a_card_that_was_heard_wrong_is_masked_all_the_same() -> None:
    (span,) = found("4111 1111 1111 1112 вот", heard=True)
    assert (span.kind, span.rule) == (Kind.DIGITS, Rule.SPOKEN)


@pytest.mark.parametrize("heard", [False, True])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("карта 4111 1111 1111 1112", Kind.CARD),
        ("ЖСН 900101300008", Kind.IIN),
        ("БИН 940140000386", Kind.BIN),
        ("СНИЛС 112-233-445 96", Kind.SNILS),
        ("ИНН 7827083894", Kind.INN),
    ],
)
def test_a_slip_of_the_finger_hides_no_number_that_is_called_by_its_name(
    text: str,
    kind: Kind,
    heard: bool,  # noqa: FBT001
) -> None:
    (span,) = found(text, heard=heard)
    assert (span.kind, span.rule) == (kind, Rule.KEYWORD)


@pytest.mark.parametrize("date", ["12.11.2025", "2025-11-12", "01/02/2019", "7.8.2026"])
@pytest.mark.parametrize("heard", [False, True])
def test_a_date_is_no_telephone_though_somebody_called(date: str, heard: bool) -> None:  # noqa: FBT001
    assert found(f"звонил {date}", heard=heard) == ()


def a_card(digits: str) -> str:
    return next(digits + last for last in "0123456789" if is_card(digits + last))


CARDS = (
    st.text("0123456789", min_size=15, max_size=15).filter(lambda d: len(set(d)) > 2).map(a_card)
)


@given(CARDS, st.sampled_from(["", " ", "-"]), st.text("абв. ,", max_size=20))
def test_every_card_is_masked_however_it_is_spaced(card: str, gap: str, around: str) -> None:
    written = gap.join(card[place : place + 4] for place in range(0, 16, 4))
    text = f"{around} я {written} я {around}"
    assert not re.search(r"\d", blanked(text, found(text)))


@given(CARDS, st.sampled_from([DIGITS_RU, DIGITS_KK, DIGITS_EN]), st.booleans())
def test_every_card_that_is_said_is_masked(card: str, words: list[str], heard: bool) -> None:  # noqa: FBT001
    said = " ".join(words[int(digit)] for digit in card)
    text = f"this is {said} ok"
    assert blanked(text, found(text, heard=heard)).split()[2:-1] == [
        BLANK * len(word) for word in said.split()
    ]


TEXTS = st.text(
    st.sampled_from([*"0123456789 .,-+()@\n", "а", "Б", "ж", "x", "№", "ё"]), max_size=80
) | st.lists(
    st.sampled_from([*DIGITS_RU, *DIGITS_KK, *DIGITS_EN, "он", "oh", "жүз", "тысяч", "карта", "и"]),
    max_size=30,
).map(" ".join)


@given(TEXTS, st.booleans())
def test_spans_are_in_order_and_never_meet(text: str, heard: bool) -> None:  # noqa: FBT001
    spans = found(text, heard=heard)
    places = [place for span in spans for place in (span.start, span.end)]
    assert places == sorted(places)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert len(blanked(text, spans)) == len(text)


@given(TEXTS, st.booleans())
def test_nothing_outside_of_spans_changes(text: str, heard: bool) -> None:  # noqa: FBT001
    spans = found(text, heard=heard)
    inside = {place for span in spans for place in range(span.start, span.end)}
    masked = blanked(text, spans)
    assert all(masked[at] == text[at] for at in range(len(text)) if at not in inside)
    assert all(masked[at].isspace() or masked[at] == BLANK for at in inside)


def test_spans_that_meet_become_one_of_the_surer_kind() -> None:
    one = Span(0, 10, Kind.DIGITS, Rule.SPOKEN)
    other = Span(5, 15, Kind.CARD, Rule.CHECK_DIGITS)
    assert settled([one, other]) == (Span(0, 15, Kind.CARD, Rule.CHECK_DIGITS),)


@pytest.mark.parametrize(
    "piece", ["1 ", "один ", "a", "a-", "а точка ", "ул. ", "x@", "9", "жүз ", "Aa ", "серия "]
)
def test_a_long_text_is_gone_through_in_a_moment(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    assert len(blanked(text, found(text, heard=True))) == len(text)
