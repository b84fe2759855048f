"""Bytes of text files become text, or are known to be none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.importing.decoding import decoded
from qa_desk.importing.outcome import clean

TEXT = "Оператор: здравствуйте, 24 звонка.\nКлиент: алло.\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251"]
)
def test_cyrillic_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)) == TEXT


def test_western_letters_of_windows_are_not_taken_for_cyrillic() -> None:
    text = "Las mujeres éramos algo así como adornos, señor.\n"
    assert decoded(text.encode("cp1252")) == text


def test_ends_of_lines_are_made_one() -> None:
    assert decoded(b"a\r\nb\rc\n") == "a\nb\nc\n"


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
        b"RIFF\x00\x00\x00\x00WAVE",
        b"\x01\x02abc",
    ],
)
def test_what_is_no_text_is_known(data: bytes) -> None:
    assert decoded(data) is None


@given(st.binary(max_size=5000))
def test_no_bytes_are_too_odd(data: bytes) -> None:
    found = decoded(data)
    assert found is None or clean(found) == found


@pytest.mark.parametrize("text", ["Hello: you\0\n", "Оператор: а\0б\n" + "x" * 500 + "\0"])
def test_a_stray_zero_makes_no_binary_file_of_a_text(text: str) -> None:
    assert decoded(text.encode()) == text.replace("\0", "\ufffd")
