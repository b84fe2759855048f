"""How customers are told and masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.customers import MASK, Masker, Names, plain, telling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+7 701 555-66-77", "8(701)5556677"),
        ("87015556677", "7015556677"),
        ("Anna@Example.KZ", " anna@example.kz "),
        ("K-17", "k-17"),
        ("Анна  Петрова", "анна петрова"),
    ],
)
def test_a_name_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert plain(one) == plain(other)


def test_different_numbers_are_different() -> None:
    assert plain("+44 701 555 6677") != plain("+7 701 555 6677")
    assert plain("12-34") == "12-34"


def test_a_contact_is_told_by_its_key_or_a_custom_field() -> None:
    names = Names.of("+7 701 555 66 77", "")

    assert names.match("8 701 555 66 77", {})
    assert names.match("K-1", {"phone": "7015556677"})
    assert not names.match("", {"phone": ""})
    assert (names | Names.of("K-1")).match("k-1", {})


def test_only_what_tells_a_person_is_taken_from_custom_fields() -> None:
    custom = {"a": "gold", "b": "a@b.kz", "c": "7015556677", "d": "Анна Петрова", "e": "not now"}

    assert telling(custom) == ("a@b.kz", "7015556677", "Анна Петрова")


@pytest.mark.parametrize(
    ("text", "masked", "times"),
    [
        ("Звонил 8 (701) 555-66-77.", f"Звонил {MASK}.", 1),
        ("тел +77015556677, 7015556677", f"тел {MASK}, {MASK}", 2),
        ("ANNA  петрова и Аннапетрова", "ANNA  петрова и Аннапетрова", 0),
        ("анна\nПЕТРОВА", MASK, 1),
        ("номер 770155566779 другой", "номер 770155566779 другой", 0),
        ("K-17 и K-171", f"{MASK} и K-171", 1),
    ],
)
def test_names_are_masked_however_they_are_spaced(text: str, masked: str, times: int) -> None:
    masker = Masker(["+7 701 555 66 77", "Анна Петрова", "K-17", ""])

    assert masker.mask(text) == (masked, times)


def test_a_masker_without_names_masks_nothing() -> None:
    assert Masker(["", "  "]).mask("anything") == ("anything", 0)


def test_a_very_short_key_is_masked_as_a_word_only() -> None:
    assert Masker(["7"]).mask("7 из 77") == (f"{MASK} из 77", 1)


@given(st.text(max_size=60), st.text(min_size=1, max_size=12))
def test_masking_twice_finds_nothing_more(text: str, name: str) -> None:
    masker = Masker([name])
    once, _ = masker.mask(text)
    if MASK[0] not in name:
        assert masker.mask(once)[1] == 0 or plain(name) == ""
