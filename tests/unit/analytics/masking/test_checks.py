from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.masking.checks import is_bin, is_card, is_iin, is_inn, is_snils

Check = Callable[[str], bool]


@pytest.mark.parametrize(
    ("check", "digits"),
    [
        (is_card, "4111111111111111"),
        (is_card, "378282246310005"),
        (is_card, "5555555555554444"),
        (is_iin, "900101300007"),
        (is_bin, "940140000385"),
        (is_snils, "11223344595"),
        (is_inn, "7707083893"),
        (is_inn, "500100732259"),
    ],
)
def test_published_numbers_are_known(check: Check, digits: str) -> None:
    assert check(digits)


@pytest.mark.parametrize(
    ("check", "digits"),
    [
        (is_card, "4111111111111111"),
        (is_iin, "900101300007"),
        (is_bin, "940140000385"),
        (is_snils, "11223344595"),
        (is_inn, "7707083893"),
        (is_inn, "500100732259"),
    ],
)
def test_any_other_last_digit_is_refused(check: Check, digits: str) -> None:
    others = {digits[:-1] + last for last in "0123456789"} - {digits}
    assert not any(check(other) for other in others)


@pytest.mark.parametrize("check", [is_card, is_iin, is_bin, is_snils, is_inn])
@pytest.mark.parametrize("digits", ["", "1", "000000000000", "11111111111", "0000000000", "0" * 40])
def test_what_is_no_number_of_anybody_is_refused(check: Check, digits: str) -> None:
    assert not check(digits)


def test_nobody_is_born_in_a_thirteenth_month() -> None:
    assert not is_iin("901301300003")


@given(st.text("0123456789", min_size=12, max_size=18))
def test_exactly_one_last_digit_makes_a_card(digits: str) -> None:
    made = [last for last in "0123456789" if is_card(digits + last)]
    assert len(made) == 1 or len(set(digits)) == 1
