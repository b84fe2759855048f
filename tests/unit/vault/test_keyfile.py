from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.vault import keyfile, recovery
from qa_desk.vault.faults import KeyMistyped, VaultDamaged, WrongKey
from qa_desk.vault.key import fresh_key


def test_a_key_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    made = keyfile.minted("a passphrase of mine")
    keyfile.save(made.file, tmp_path / "keys.json")
    again = keyfile.load(tmp_path / "keys.json")

    assert again == made.file
    assert again is not None
    assert keyfile.unwrapped(again, made.keys.master) == made.keys
    for typed in (made.recovery_key, "a passphrase of mine"):
        assert keyfile.master_of(again, typed) == made.keys.master


def test_a_key_file_tells_no_key(tmp_path: Path) -> None:
    made = keyfile.minted()
    keyfile.save(made.file, tmp_path / "keys.json")
    text = (tmp_path / "keys.json").read_text()

    for key in (made.keys.master, *made.keys.databases, made.keys.files):
        assert key.raw.hex() not in text
    assert made.recovery_key not in text


def test_another_master_key_opens_nothing() -> None:
    with pytest.raises(WrongKey):
        keyfile.unwrapped(keyfile.minted().file, fresh_key())


def test_a_new_key_keeps_the_file_key_and_the_keys_of_old_copies() -> None:
    first = keyfile.minted()
    second = keyfile.renewed(first.file, first.keys)
    file, keys = keyfile.settled(second.file, second.keys)
    opened = keyfile.unwrapped(file, second.keys.master)

    assert opened == keys
    assert keys.files == first.keys.files
    assert keys.database != first.keys.database
    assert first.keys.database in keys.databases
    with pytest.raises(WrongKey):
        keyfile.unwrapped(file, first.keys.master)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"format": 2}', '{"format": 1, "locks": 3}', "\x00"]
)
def test_a_broken_key_file_is_a_fault(tmp_path: Path, text: str) -> None:
    (tmp_path / "keys.json").write_text(text)

    with pytest.raises(VaultDamaged):
        keyfile.load(tmp_path / "keys.json")


def test_no_key_file_is_no_vault(tmp_path: Path) -> None:
    assert keyfile.load(tmp_path / "keys.json") is None


def test_a_recovery_key_is_typed_as_people_type() -> None:
    key = recovery.fresh_recovery_key()
    plain = recovery.normalised(key)

    assert [len(group) for group in key.split("-")] == [4] * 9
    for typed in (key.lower(), key.replace("-", " "), key.replace("-", ""), f"  {key}  "):
        assert recovery.normalised(typed) == plain
    assert recovery.normalised(key.replace("0", "O").replace("1", "l")) == plain
    assert recovery.normalised(key.replace("A", "А").replace("C", "С")) == plain  # Cyrillic


@given(place=st.integers(0, 35), other=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_letter_is_noticed(place: int, other: str) -> None:
    key = recovery.fresh_recovery_key().replace("-", "")
    typed = key[:place] + other + key[place + 1 :]

    if typed != key:
        with pytest.raises(KeyMistyped):
            recovery.normalised(typed)


@pytest.mark.parametrize("typed", ["", "hello", "0" * 36, "U" * 36, "ж" * 36])
def test_other_texts_are_no_recovery_key(typed: str) -> None:
    with pytest.raises(KeyMistyped):
        recovery.normalised(typed)
