"""A log with a flipped bit: what lies before it is there, what lies behind it is kept and told."""

import random
import shutil
from pathlib import Path

import pytest

from qa_desk.db.store import Store
from qa_desk.db.torn_log import LogTorn
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.texts import Language, catalogue
from qa_desk.vault.key import Key
from tests.workspace import KEY, ME, StoppedClock, a_store, an_encrypted_store

CHANGES = 6
FLIPS = 10


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    found: Key | None = request.param
    return found


@pytest.fixture
def crashed(tmp_path: Path, key: Key | None) -> Path:
    """Give a database as a crash leaves it: six changes, all of them in the log."""
    (tmp_path / "live").mkdir()
    live, left = tmp_path / "live" / "desk.sqlite3", tmp_path / "desk.sqlite3"
    store = a_store(live) if key is None else an_encrypted_store(live)
    for number in range(CHANGES):
        write(store, number)
    for end in ("", "-wal"):
        shutil.copyfile(f"{live}{end}", f"{left}{end}")
    store.close()
    return left


def write(store: Store, number: int) -> None:
    with store.change(by=ME, verb="write") as change:
        login = EvaluatorId(f"writer{number}")
        change.people.save_evaluator(Evaluator(login, "Writer", Role.LEAD))
        change.commit()


def written(file: Path, key: Key | None) -> int:
    store = Store.open(file, StoppedClock(), key=key)
    try:
        with store.read() as reader:
            return len(reader.people.evaluators()) - 1
    finally:
        store.close()


def test_a_whole_log_is_read_to_its_end(crashed: Path, key: Key | None) -> None:
    assert written(crashed, key) == CHANGES


def test_a_log_that_ends_within_a_change_is_no_damage(crashed: Path, key: Key | None) -> None:
    log = Path(f"{crashed}-wal")
    log.write_bytes(log.read_bytes()[:-5000])

    assert written(crashed, key) == CHANGES - 1


def test_a_log_of_a_database_that_is_open_is_no_damage(tmp_path: Path, key: Key | None) -> None:
    file = tmp_path / "open.sqlite3"
    store = a_store(file) if key is None else an_encrypted_store(file)
    write(store, 1)

    assert written(file, key) == 1
    write(store, 2)
    store.close()
    assert written(file, key) == 2


def test_a_flipped_bit_is_told_once_and_the_log_is_kept(
    crashed: Path, key: Key | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa_desk.db.torn_log._PATIENCE_S", 0.05)
    log, chance = Path(f"{crashed}-wal"), random.Random(7)
    base, whole = crashed.read_bytes(), log.read_bytes()
    last = len(whole) - 4096 - 24
    places = [
        3,
        10,
        20,
        28,
        last + 9,
        last + 14,
        *(chance.randrange(32, len(whole)) for _ in range(FLIPS)),
    ]
    for place in places:
        torn = bytearray(whole)
        torn[place] ^= 1 << chance.randrange(8)
        crashed.write_bytes(base)
        log.write_bytes(torn)

        with pytest.raises(LogTorn) as told:
            written(crashed, key)
        kept = crashed.with_name(str(told.value.facts["kept"]))
        assert kept.read_bytes() == bytes(torn)
        assert "\n" not in catalogue(Language.EN).of(told.value)
        assert written(crashed, key) < CHANGES
        kept.unlink()
