"""A quote counts only where somebody said just that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.quotes import located, normalised
from qa_desk.analytics.suggest import Said
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Evidence

CALL = (
    Said("Добрый  день,\nкомпания «Связь». Чем помочь?", Side.AGENT, 3000, 6000, confidence=0.8),
    Said("У меня не работает интернет", Side.CUSTOMER, 7000, 9000),
    Said("не работает интернет", Side.AGENT, 9500, 9900),
)
CHAT = (Said("Добрый день", Side.AGENT, message=4),)


def quote_of(wanted: str) -> str | None:
    found = located(wanted, CALL)
    return None if found is None else found.evidence.quote


@pytest.mark.parametrize(
    ("wanted", "quote"),
    [
        ("добрый день", "Добрый  день"),
        ("  ДОБРЫЙ\tдень,", "Добрый  день"),
        ("«Компания «Связь»", "компания «Связь"),
        ("интернет", "интернет"),
        ("Чем помочь", "Чем помочь"),
        ("день, компания", "день,\nкомпания"),
    ],
)
def test_a_quote_is_given_back_as_it_stands(wanted: str, quote: str) -> None:
    assert quote_of(wanted) == quote


@pytest.mark.parametrize(
    "wanted",
    [
        "добрый вечер",
        "добры",
        "рый день",
        "день компания",
        "помочь у меня",
        "добрый … помочь",
        "",
        "  ",
        "да",
        "?!",
        "у",
    ],
)
def test_what_was_not_said_just_so_is_no_quote(wanted: str) -> None:
    assert quote_of(wanted) is None


def test_a_quote_carries_its_place_and_how_sure_its_words_are() -> None:
    found = located("чем помочь", CALL)
    assert found is not None
    assert found.evidence == Evidence(3000, 6000, quote="Чем помочь")
    assert found.heard == 0.8


def test_the_first_place_counts_and_a_message_has_its_number() -> None:
    first, typed = located("не работает интернет", CALL), located("добрый день", CHAT)
    assert first is not None
    assert first.evidence.start_ms == 7000
    assert typed is not None
    assert typed.evidence == Evidence(message=4, quote="Добрый день")


def test_a_part_of_a_word_does_not_hide_the_whole_word_later() -> None:
    found = located("дом", (Said("домой или дом"),))
    assert found is not None
    assert found.evidence.quote == "дом"


def test_letters_that_grow_when_they_are_small_keep_their_places() -> None:
    found = located("straße gross", (Said("die STRASSE groß ist", message=1),))
    assert found is not None
    assert found.evidence.quote == "STRASSE groß"


@given(st.text(min_size=1, max_size=40), st.text(max_size=30), st.text(max_size=30))
def test_every_quote_that_is_found_was_said(quote: str, before: str, after: str) -> None:
    text = f"{before} {quote} {after}"
    found = located(quote, (Said(text, message=1),))
    if found is not None:
        assert found.evidence.quote in text
        assert normalised(found.evidence.quote) == normalised(quote)
