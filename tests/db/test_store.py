import contextlib
import errno
import gc
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from qa_desk.db import engine, shares
from qa_desk.db import store as store_module
from qa_desk.db.faults import (
    ChangedMeanwhile,
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseReadOnly,
    DatabaseUnreachable,
    DatabaseUrlWrong,
    DiskFull,
    NetworkShare,
)
from qa_desk.db.sqlite_file import is_plain
from qa_desk.db.store import Store
from qa_desk.domain.rows import ContactFilter
from tests.db import postgresql
from tests.db.builders import (
    ASEL,
    ME,
    a_call,
    a_transcript,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)
from tests.workspace import KEY, StoppedClock, a_desk, a_store

ANY = ContactFilter()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite3"


@pytest.fixture
def location(request: pytest.FixtureRequest, store: Store) -> Path | str:
    """Give the place of the store that is open."""
    return Path(store.location) if store.is_local else str(request.getfixturevalue("server"))


@pytest.fixture
def local(file: Path) -> Iterator[Store]:
    opened = a_store(file)
    yield opened
    opened.close()


def count(store: Store) -> int:
    with store.read() as reader:
        return reader.queries.count(ANY)


def test_what_fails_is_rolled_back(store: Store) -> None:
    def add_and_fail() -> None:
        with store.change(ME, "add") as change:
            change.contacts.add(a_call())
            raise KeyError("something else went wrong")

    with pytest.raises(KeyError):
        add_and_fail()

    assert count(store) == 0


def test_a_change_is_committed_once(store: Store) -> None:
    with store.change(ME, "add") as change:
        change.commit()
        with pytest.raises(RuntimeError):
            change.commit()


def test_a_change_sees_what_it_wrote(store: Store) -> None:
    with store.change(ME, "add") as change:
        contact = change.contacts.add(a_call())
        assert change.queries.count(ANY) == 1
        assert change.contacts.get(contact).external_id == "SM-1"
        change.commit()


def test_a_change_inside_a_change_is_a_bug_not_a_deadlock(store: Store) -> None:
    with (
        store.change(ME, "outer"),
        pytest.raises(RuntimeError, match="inside"),
        store.change(ME, "inner"),
    ):
        pass


def test_the_next_change_may_follow_a_failed_one(store: Store) -> None:
    with contextlib.suppress(KeyError), store.change(ME, "fail"):
        raise KeyError

    assert len(add(store, a_call())) == 1


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(DatabaseReadOnly), store.read() as reader:
        reader.contacts._connection.execute(text("DELETE FROM contact"))


def test_a_reader_sees_one_state(store: Store) -> None:
    with store.read() as reader:
        assert reader.queries.count(ANY) == 0
        with ThreadPoolExecutor(1) as pool:
            pool.submit(add, store, a_call()).result()
        assert reader.queries.count(ANY) == 0

    assert count(store) == 1


def test_changes_of_several_threads_come_one_after_the_other(store: Store) -> None:
    def one(number: int) -> None:
        add(store, a_call(f"SM-{number}"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(one, range(40)))

    assert count(store) == 40


def test_readers_do_not_wait_for_a_writer(store: Store) -> None:
    with store.change(ME, "add") as change:
        change.contacts.add(a_call())
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(count, store).result(timeout=10) == 0
        change.commit()


def test_a_change_that_waits_too_long_gives_up(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "WRITER_PATIENCE_S", 0.01)
    with store.change(ME, "long"), ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(add, store, a_call())
        with pytest.raises(DatabaseLocked):
            waiting.result()

    assert len(add(store, a_call())) == 1


def test_another_program_that_writes_too_long_is_not_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 10)
    local = a_store(file)
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseLocked) as caught:
            add(local, a_call())

    assert caught.value.facts == {"location": str(file)}
    assert len(add(local, a_call())) == 1
    local.close()


def test_a_second_program_waits_for_its_turn(file: Path, local: Store) -> None:
    second = Store.open(file, StoppedClock())
    add(local, a_call("1"))
    add(second, a_call("2"))

    assert count(local) == count(second) == 2
    second.close()


def test_a_file_is_local_and_a_server_is_not(store: Store) -> None:
    assert store.is_local is not store.location.startswith("postgresql")


def test_an_open_file_has_a_write_ahead_log_and_checks_links(local: Store) -> None:
    with local._engines.writing.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }

    assert pragmas == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
        "busy_timeout": 10_000,
    }


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps a user's folders by its own lists"
)
def test_only_the_owner_can_read_the_files(file: Path, local: Store) -> None:
    add(local, a_call())
    files = [path for path in file.parent.iterdir() if path.name.startswith(file.name)]

    assert len(files) == 3
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps a user's folders by its own lists"
)
def test_a_file_that_others_could_read_is_closed_to_them(file: Path, local: Store) -> None:
    local.close()
    file.chmod(0o644)

    Store.open(file, StoppedClock()).close()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_names_of_folders_may_be_odd(tmp_path: Path) -> None:
    folder = tmp_path / "Рабочая папка #1 (100%)"
    folder.mkdir()
    opened = Store.open(folder / "a b.sqlite3", StoppedClock())
    assert count(opened) == 0
    opened.close()

    assert (folder / "a b.sqlite3").stat().st_size > 0


def test_a_forgotten_store_closes_its_connections(file: Path) -> None:
    opened = a_store(file)
    add(opened, a_call())
    assert count(opened) == 1
    log = file.with_name(file.name + "-wal")
    assert log.exists()

    del opened
    gc.collect()

    assert not log.exists()


def test_a_text_file_is_no_database(file: Path) -> None:
    file.write_text("Дорогой дневник! " * 1000, "utf-8")

    with pytest.raises(DatabaseDamaged) as caught:
        Store.open(file, StoppedClock())

    assert caught.value.facts == {"location": str(file)}
    assert file.read_text("utf-8").startswith("Дорогой")


def test_a_file_with_holes_is_damaged(file: Path, local: Store) -> None:
    ids = add(local, *(a_call(f"SM-{n}") for n in range(300)))
    with local.change(ME, "transcribe") as change:
        change.transcripts.put(ids[0], a_transcript(*("слово",) * 500))
        change.commit()
    local.close()
    content = file.read_bytes()
    page = 4096
    file.write_bytes(content[:page] + b"\xff" * (len(content) - page))

    with pytest.raises(DatabaseDamaged):
        count(Store.open(file, StoppedClock()))


def test_a_full_disk_is_said_and_nothing_is_lost(file: Path, local: Store) -> None:
    add(local, a_call("first"))
    with local._engines.writing.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")

    with pytest.raises(DiskFull):
        add(local, *(a_call(f"SM-{n}") for n in range(2000)))

    local.close()
    again = Store.open(file, StoppedClock())
    assert count(again) == 1
    again.close()


def test_a_disk_without_room_for_the_file_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> int:
        raise OSError(errno.ENOSPC, "words that nobody reads")

    monkeypatch.setattr("qa_desk.db.engine.os.open", full)

    with pytest.raises(DiskFull):
        Store.open(tmp_path / "desk.sqlite3", StoppedClock())


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable):
        Store.open(tmp_path / "missing" / "desk.sqlite3", StoppedClock())


def test_a_server_that_is_not_there_is_said_without_its_password() -> None:
    url = "postgresql+psycopg://anna:s3cret@127.0.0.1:1/desk"

    with pytest.raises(DatabaseUnreachable) as caught:
        Store.open(url, StoppedClock())

    assert caught.value.facts == {"location": "postgresql+psycopg://anna:***@127.0.0.1:1/desk"}


@pytest.mark.parametrize(
    "url",
    [
        "desk",
        "mysql://localhost/desk",
        "postgresql://anna@localhost/desk",
        "postgresql+psycopg://localhost:port/desk",
    ],
)
def test_other_servers_are_not_known(url: str) -> None:
    with pytest.raises(DatabaseUrlWrong) as caught:
        Store.open(url, StoppedClock())

    assert caught.value.facts == {}


def test_a_network_share_is_refused(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nserver:/share {file.parent} nfs4 rw 0 0\n", "utf-8"
    )
    monkeypatch.setattr(shares, "MOUNTS", mounts)

    with pytest.raises(NetworkShare) as caught:
        Store.open(file, StoppedClock())

    assert caught.value.facts == {"location": str(file), "filesystem": "nfs4"}
    assert not file.exists()


def test_a_system_without_a_list_of_mounts_is_trusted(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shares, "MOUNTS", tmp_path / "none")
    Store.open(file, StoppedClock()).close()

    assert file.exists()


def test_a_test_desk_is_complete(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, user=ASEL)
    with desk.store.read() as reader:
        assert reader.people.evaluator(ME).name == "Test Lead"

    assert desk.paths.media.is_dir()
    assert desk.user == ASEL
    desk.store.close()


INTERRUPTED = """
import os, sys
from pathlib import Path
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from tests.db.builders import ME, a_call, add

store = Store.open(Path(sys.argv[1]), SystemClock())
add(store, a_call("kept"))
with store.change(ME, "import") as change:
    change.contacts.add_many([a_call(f"lost {n}") for n in range(2000)])
    os._exit(9)
"""


def test_a_program_that_dies_in_a_change_leaves_nothing_half_done(file: Path, local: Store) -> None:
    local.close()
    root = Path(__file__).parents[2]

    died = subprocess.run([sys.executable, "-c", INTERRUPTED, str(file)], cwd=root, check=False)

    assert died.returncode == 9
    again = Store.open(file, StoppedClock())
    assert count(again) == 1
    assert len(add(again, a_call("next"))) == 1
    again.close()


def test_two_desks_share_a_database(store: Store, location: Path | str) -> None:
    encrypted = isinstance(location, Path) and not is_plain(location)
    second = Store.open(location, StoppedClock(), key=KEY if encrypted else None)
    [contact] = add(store, a_call())
    draft = begin(second, an_evaluation(contact, publish(second)))
    submit(store, draft)

    with pytest.raises(ChangedMeanwhile):
        submit(second, draft)

    second.close()


def test_without_a_server_the_suite_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(postgresql.GIVEN_URL, raising=False)
    monkeypatch.setattr(postgresql, "INSTALLED", tmp_path)

    with pytest.raises(AssertionError, match="install the Debian package"), postgresql.a_server():
        pass


def test_a_server_that_was_given_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(postgresql.GIVEN_URL, "postgresql+psycopg:///given")

    with postgresql.a_server() as url:
        assert url == "postgresql+psycopg:///given"


def test_a_change_is_logged_by_its_verb(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "qa_desk.db")
    with store.change(ME, "try"):
        pass
    with store.change(ME, "hire again") as change:
        change.commit()
    with contextlib.suppress(KeyError), store.change(ME, "fail"):
        raise KeyError

    told = [re.sub(r"\d+ ms", "0 ms", line) for line in caplog.messages]

    assert told == ["try: nothing kept, 0 ms", "hire again: kept, 0 ms", "fail: nothing kept, 0 ms"]


def test_errors_of_the_database_do_not_tell_the_values_of_a_statement(store: Store) -> None:
    for each in (store._engines.reading, store._engines.writing):
        with each.connect() as connection, pytest.raises(DBAPIError) as caught:
            connection.execute(text("SELECT nothing FROM nowhere WHERE a = :a"), {"a": "Иванов"})

        assert "Иванов" not in str(caught.value)
