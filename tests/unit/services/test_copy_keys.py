"""Copies of encrypted databases: with their key files they are restored anywhere, by whoever has the key."""

import io
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import keyring
import pytest

from qa_desk.app import Place, open_desk
from qa_desk.db import sqlite_file
from qa_desk.db.faults import DatabaseDamaged
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.progress import Token, unheard
from qa_desk.errors import Expected
from qa_desk.paths import Paths
from qa_desk.services import encrypting, keeping, restoring
from qa_desk.services.copy_keys import KeysMissing, OtherWorkspace
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue
from qa_desk.vault import keyfile, keystore, recovery
from qa_desk.vault.faults import KeyMistyped, VaultDamaged, VaultLocked, WrongKey
from tests.memory_keyring import MemoryKeyring
from tests.unit.cli.calling import call

PASSPHRASE = "құпия сөз тіркесі"
HOLDING = """
import sys
from sqlcipher3 import dbapi2
held = dbapi2.connect(sys.argv[1])
held.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
held.execute("SELECT count(*) FROM contact").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def backend() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture(autouse=True, scope="module")
def quick_locks() -> Iterator[None]:
    """Let a try of a key take no third of a second."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyfile, "_WORK", {keyfile.RECOVERY: 16, keyfile.PASSPHRASE: 16})
        yield


@dataclass(frozen=True, slots=True)
class Sealed:
    """An encrypted workspace with one person in it, and its recovery key."""

    home: Path
    key: str


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, quick_locks: None) -> Sealed:
    assert quick_locks is None
    home = tmp_path_factory.mktemp("template") / "home"
    return Sealed(home, encrypted(home))


@pytest.fixture
def sealed(template: Sealed, tmp_path: Path) -> Sealed:
    shutil.copytree(template.home, tmp_path / "home")
    return Sealed(tmp_path / "home", template.key)


@pytest.fixture
def away(tmp_path: Path) -> Paths:
    """Give a workspace on another computer, which is not there yet."""
    return Paths(tmp_path / "away" / "workspace")


def note(desk: Desk, login: str) -> None:
    with desk.store.change(desk.user, "write") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId(login), login, Role.LEAD))
        change.commit()


def noted(desk: Desk) -> set[str]:
    with desk.store.read() as reader:
        return {str(one.id) for one in reader.people.evaluators()} - {str(desk.user)}


def encrypted(home: Path) -> str:
    with open_desk(Place(home)) as desk:
        note(desk, "aigul")
        minted = encrypting.prepared(desk, PASSPHRASE, remember=False)
        encrypting.encrypt(desk, minted, Token(), unheard, remember=False)
        return minted.recovery_key


def copied(sealed: Sealed, folder: Path) -> Path:
    """Back an encrypted workspace up, take the copy and its keys elsewhere; return the copy."""
    folder.mkdir(parents=True)
    with open_desk(Place(sealed.home), typed=sealed.key) as desk:
        made = keeping.back_up(desk, sealed.home.parent / "copy.sqlite3").value
    assert made.keys == keystore.beside(made.file)
    for each in (made.file, made.keys):
        shutil.move(each, folder)
    return folder / made.file.name


def test_a_copy_is_restored_on_another_computer_with_the_recovery_key(
    sealed: Sealed, away: Paths, backend: MemoryKeyring
) -> None:
    key = sealed.key
    with open_desk(Place(sealed.home), typed=key) as desk:
        encrypting.remember(desk)
    copy = copied(sealed, away.workspace.parent)
    backend.kept.clear()

    for typed, fault in (
        (None, VaultLocked),
        ("nonsense", WrongKey),
        (recovery.fresh_recovery_key(), WrongKey),
    ):
        with pytest.raises(fault):
            restoring.restore(away, copy, SystemClock(), typed)
        assert not away.keys.exists()
        assert not away.database.exists()
    restoring.restore(away, copy, SystemClock(), key)

    assert not sqlite_file.is_plain(away.database)
    with pytest.raises(VaultLocked), open_desk(Place(away.workspace)):
        pass
    for typed in (key, PASSPHRASE):
        with open_desk(Place(away.workspace), typed=typed) as desk:
            assert noted(desk) == {"aigul"}
            assert not encrypting.unfinished(desk)


def test_the_command_line_restores_it_with_the_key_from_its_input(
    sealed: Sealed,
    away: Paths,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    key = sealed.key
    copy = copied(sealed, away.workspace.parent)

    refused = call(capsys, "--workspace", away.workspace, "db", "restore", copy)
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    done = call(capsys, "--workspace", away.workspace, "--key-stdin", "db", "restore", copy)

    assert (refused.code, len(refused.err.strip().splitlines())) == (3, 1)
    assert done.code == 0, done.err
    with open_desk(Place(away.workspace), typed=key) as desk:
        assert noted(desk) == {"aigul"}


def test_a_copy_without_its_key_file_is_told_and_changes_nothing(
    sealed: Sealed, away: Paths
) -> None:
    key = sealed.key
    copy = copied(sealed, away.workspace.parent)
    keystore.beside(copy).unlink()

    with pytest.raises(KeysMissing):
        restoring.restore(away, copy, SystemClock(), key)
    assert not away.database.exists()


def test_a_copy_with_the_key_file_of_another_is_damaged(sealed: Sealed, away: Paths) -> None:
    copy = copied(sealed, away.workspace.parent)
    other = keyfile.minted(PASSPHRASE)
    keyfile.save(other.file, keystore.beside(copy))

    with pytest.raises(DatabaseDamaged):
        restoring.restore(away, copy, SystemClock(), PASSPHRASE)
    assert not away.database.exists()


def test_a_copy_of_another_encrypted_workspace_is_refused(sealed: Sealed, away: Paths) -> None:
    copy = copied(sealed, away.workspace.parent)
    own = encrypted(away.workspace)
    before = away.keys.read_bytes(), away.database.read_bytes()

    with open_desk(Place(away.workspace), typed=own) as desk, pytest.raises(OtherWorkspace):
        restoring.restore_open(desk, copy, PASSPHRASE)
    with pytest.raises(OtherWorkspace):
        restoring.restore(away, copy, SystemClock(), PASSPHRASE)

    assert away.keys.read_bytes() == before[0]
    with open_desk(Place(away.workspace), typed=own) as desk:
        assert noted(desk) == {"aigul"}


def test_a_plain_workspace_takes_the_keys_over_and_encrypts_what_it_had(
    sealed: Sealed, away: Paths
) -> None:
    key = sealed.key
    copy = copied(sealed, away.workspace.parent)
    with open_desk(Place(away.workspace)) as desk:
        note(desk, "boris")
        with pytest.raises(VaultLocked):
            restoring.restore_open(desk, copy)
        assert noted(desk) == {"boris"}
        kept = restoring.restore_open(desk, copy, key).value.kept
        assert noted(desk) == {"aigul"}
        assert encrypting.unfinished(desk)
        encrypting.resume(desk, Token(), unheard)

    assert kept is not None
    assert not sqlite_file.is_plain(kept)
    with open_desk(Place(away.workspace), typed=key) as desk:
        assert noted(desk) == {"aigul"}
        restoring.restore_open(desk, kept)
        assert noted(desk) == {"boris"}


def test_a_restore_that_fails_takes_the_key_file_back(
    sealed: Sealed, away: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = sealed.key
    copy = copied(sealed, away.workspace.parent)
    with open_desk(Place(away.workspace)) as desk:
        note(desk, "boris")

    def refused(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr("qa_desk.services.restoring.restoring.swap", refused)
    with pytest.raises(restoring.NotSwapped):
        restoring.restore(away, copy, SystemClock(), key)

    assert not list(away.workspace.glob("keys*"))
    with open_desk(Place(away.workspace)) as desk:
        assert noted(desk) == {"boris"}


def test_copies_follow_a_change_of_the_key_and_a_decryption(sealed: Sealed) -> None:
    home, old = sealed.home, sealed.key
    with open_desk(Place(home), typed=old) as desk:
        copy = keeping.back_up_now(desk).value.file
        minted = encrypting.prepared(desk, remember=False)
        encrypting.change_key(desk, minted, Token(), unheard, remember=False)
    beside = keyfile.load(keystore.beside(copy))

    assert beside is not None
    with pytest.raises(WrongKey):
        keyfile.master_of(beside, old)
    keys = keyfile.unwrapped(beside, keyfile.master_of(beside, minted.recovery_key))
    assert any(sqlite_file.fits(copy, key) for key in keys.databases)
    with open_desk(Place(home), typed=minted.recovery_key) as desk:
        restoring.restore_open(desk, copy)
        assert noted(desk) == {"aigul"}
        encrypting.decrypt(desk, Token(), unheard)
    assert not list(home.rglob("*keys*"))
    with closing(sqlite3.connect(copy)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_passphrase_can_be_changed_and_taken_away(sealed: Sealed) -> None:
    home, key = sealed.home, sealed.key
    with open_desk(Place(home), typed=key) as desk:
        encrypting.set_passphrase(desk, "another passphrase")
    with pytest.raises(WrongKey), open_desk(Place(home), typed=PASSPHRASE):
        pass
    with open_desk(Place(home), typed="another passphrase") as desk:
        assert encrypting.protection(desk).passphrase
        encrypting.set_passphrase(desk, "")
        assert not encrypting.protection(desk).passphrase
    with pytest.raises(KeyMistyped), open_desk(Place(home), typed="another passphrase"):
        pass


def test_any_flipped_bit_of_the_key_file_is_noticed_and_mended(tmp_path: Path) -> None:
    path, made = tmp_path / "keys.json", keyfile.minted().file
    keystore.save(made, path)
    whole, chance = path.read_bytes(), random.Random(4)
    for _time in range(80):
        torn = bytearray(whole)
        torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
        path.write_bytes(torn)

        assert keystore.load(path) == made
        assert keyfile.load(path) == made


def test_two_torn_key_files_are_one_sentence_and_a_copy_brings_them_back(
    sealed: Sealed, away: Paths
) -> None:
    home, key = sealed.home, sealed.key
    copy = copied(sealed, away.workspace.parent)
    for name in ("keys.json", keystore.DOUBLE):
        content = bytearray((home / name).read_bytes())
        content[len(content) // 2] ^= 0x10
        (home / name).write_bytes(content)

    with pytest.raises(VaultDamaged) as fault, open_desk(Place(home), typed=key):
        pass
    assert "\n" not in catalogue(Language.EN).of(fault.value)
    kept = restoring.restore(Paths(home), copy, SystemClock(), key).kept

    with open_desk(Place(home), typed=key) as desk:
        assert noted(desk) == {"aigul"}
        assert kept is not None
        restoring.restore_open(desk, kept)  # what was there opens with the same keys
        assert noted(desk) == {"aigul"}


def test_a_lost_key_file_comes_back_from_its_double(sealed: Sealed) -> None:
    home, key = sealed.home, sealed.key
    (home / "keys.json").unlink()

    with open_desk(Place(home), typed=key) as desk:
        assert noted(desk) == {"aigul"}
    assert (home / "keys.json").exists()


def told(home: Path, key: str) -> bool:
    """Return whether damage was told, at the opening or by the check."""
    try:
        with open_desk(Place(home), typed=key) as desk:
            return not keeping.check(desk).ok
    except Expected as fault:
        return "\n" not in catalogue(Language.EN).of(fault)


def test_flipped_bits_of_an_encrypted_database_are_one_sentence(sealed: Sealed) -> None:
    home, key = sealed.home, sealed.key
    database, chance = home / "qa-desk.sqlite3", random.Random(5)
    whole = database.read_bytes()
    for _time in range(12):
        torn = bytearray(whole)
        for _bit in range(8):
            torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
        database.write_bytes(torn)

        assert told(home, key)
    database.write_bytes(whole)
    with open_desk(Place(home), typed=key) as desk:
        assert keeping.check(desk).ok


def test_a_copy_made_while_others_write_is_whole(sealed: Sealed, away: Paths) -> None:
    home, key = sealed.home, sealed.key
    away.workspace.parent.mkdir()
    stop = threading.Event()
    with open_desk(Place(home), typed=key) as desk:

        def write() -> None:
            number = 0
            while not stop.is_set():
                number += 1
                note(desk, f"writer{number:04}")

        writer = threading.Thread(target=write)
        writer.start()
        try:
            copies = [keeping.back_up(desk, home.parent / f"{n}.sqlite3").value for n in range(3)]
        finally:
            stop.set()
            writer.join()
        at_the_end = noted(desk)

    for copy in copies:
        shutil.rmtree(away.workspace, ignore_errors=True)
        restoring.restore(away, copy.file, SystemClock(), key)
        with open_desk(Place(away.workspace), typed=key) as desk:
            assert keeping.check(desk).ok
            there = noted(desk)
        # One moment of the original: each writer is there whose forerunner is.
        assert there - {"aigul"} == {f"writer{n + 1:04}" for n in range(len(there) - 1)}
        assert there <= at_the_end


def test_a_restore_over_a_workspace_that_another_program_has_open_changes_nothing(
    sealed: Sealed,
) -> None:
    home, key = sealed.home, sealed.key
    with open_desk(Place(home), typed=key) as desk:
        copy = keeping.back_up_now(desk).value.file
        note(desk, "boris")
        assert desk.vault.keys is not None
        raw = desk.vault.keys.database.raw.hex()
    call_ = [sys.executable, "-c", HOLDING, str(home / "qa-desk.sqlite3"), raw]
    with subprocess.Popen(call_, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(restoring.InUse):
            restoring.restore(Paths(home), copy, SystemClock(), key)
        with (
            open_desk(Place(home), typed=key) as desk,
            pytest.raises(restoring.InUse),
        ):
            restoring.restore_open(desk, copy)
        other.communicate()

    with open_desk(Place(home), typed=key) as desk:
        assert noted(desk) == {"aigul", "boris"}
        restoring.restore_open(desk, copy)
        assert noted(desk) == {"aigul"}
