from datetime import timedelta
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import contacts, keeping, restoring
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from tests.workspace import NOON, StoppedClock, a_desk

HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"  # of "hello"


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StoppedClock) -> Desk:
    return a_desk(tmp_path, clock)


def add(desk: Desk, name: str, *, recorded: bool = False) -> None:
    media = Media("ab/hello.wav", HELLO, "pcm_s16le", 1, 8000, 1000, (Side.AGENT,))
    contact = Contact(Channel.VOICE, "test", name, media=(media,) if recorded else ())
    with desk.store.change(by=desk.user, verb="add") as change:
        change.contacts.add(contact)
        change.commit()


def count(desk: Desk) -> int:
    return contacts.count(desk, ContactFilter())


def codes(desk: Desk) -> list[str]:
    return [fault.code for fault in keeping.check(desk).faults]


def recording(desk: Desk, content: bytes) -> Path:
    file = desk.paths.media / "ab" / "hello.wav"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    return file


def test_a_sound_workspace_has_no_faults(desk: Desk) -> None:
    add(desk, "1", recorded=True)
    recording(desk, b"hello")

    health = keeping.check(desk)

    assert health.ok
    assert (health.recordings, health.counts["contact"]) == (1, 1)


def test_a_recording_that_is_gone_or_changed_is_told(desk: Desk) -> None:
    add(desk, "1", recorded=True)
    assert codes(desk) == ["keeping.recording_missing"]

    recording(desk, b"hallo")
    assert codes(desk) == ["keeping.recording_changed"]


def test_rows_that_point_at_nothing_are_told(desk: Desk) -> None:
    add(desk, "1", recorded=True)
    recording(desk, b"hello")
    with desk.store._engines.writing.connect() as connection:
        raw = connection.connection
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM contact")
        raw.execute("PRAGMA foreign_keys = ON")

    assert "keeping.torn_link" in codes(desk)


def test_a_copy_holds_what_was_there_and_work_goes_on(desk: Desk, tmp_path: Path) -> None:
    add(desk, "1")
    with desk.store.change(by=desk.user, verb="busy") as change:
        keeping.back_up(desk, tmp_path / "copy.sqlite3")  # nobody waits for the writer
        change.commit()
    add(desk, "2")

    restoring.restore_open(desk, tmp_path / "copy.sqlite3")

    assert count(desk) == 1
    add(desk, "3")
    assert count(desk) == 2


def test_the_database_before_a_restore_is_kept_and_can_be_restored(
    desk: Desk, tmp_path: Path
) -> None:
    keeping.back_up(desk, tmp_path / "copy.sqlite3")
    add(desk, "1")

    kept = restoring.restore_open(desk, tmp_path / "copy.sqlite3").value.kept
    assert kept is not None
    assert count(desk) == 0
    restoring.restore_open(desk, kept)

    assert count(desk) == 1


def test_a_copy_never_takes_the_place_of_a_file(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine")

    with pytest.raises(keeping.FileThere):
        keeping.back_up(desk, file)

    assert file.read_text() == "mine"


def test_a_folder_that_cannot_be_written_to_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(keeping.CannotWrite):
        keeping.back_up(desk, tmp_path / "file" / "copy.sqlite3")


def test_one_copy_is_made_a_day(desk: Desk, clock: StoppedClock) -> None:
    assert keeping.daily(desk) is not None
    clock.time = restoring.backups(desk.paths)[0].made_at + timedelta(hours=23)
    assert keeping.daily(desk) is None
    clock.time += timedelta(hours=2)
    assert keeping.daily(desk) is not None

    assert len(restoring.backups(desk.paths)) == 2


def test_no_copy_is_made_where_none_is_wanted(tmp_path: Path) -> None:
    plain = a_desk(tmp_path)
    settings = Settings({"backups_kept": 0}, {})
    desk = Desk(plain.paths, plain.store, settings, plain.clock, plain.user)

    assert keeping.daily(desk) is None


def test_a_clock_that_was_put_back_keeps_no_copy_from_being_made(
    desk: Desk, clock: StoppedClock
) -> None:
    keeping.back_up_now(desk)
    clock.time = NOON - timedelta(days=400)

    assert keeping.daily(desk) is not None


def test_the_oldest_copies_go_and_the_newest_stays(tmp_path: Path, clock: StoppedClock) -> None:
    plain = a_desk(tmp_path, clock)
    desk = Desk(plain.paths, plain.store, Settings({"backups_kept": 2}, {}), clock, plain.user)
    made = []
    for _time in range(4):
        made.append(keeping.back_up_now(desk).value.file)
        clock.time += timedelta(seconds=1)

    left = {copy.file for copy in restoring.backups(desk.paths)}
    assert len(left) == 2
    assert made[-1] in left


def test_what_a_crash_left_half_written_is_cleared_away(desk: Desk) -> None:
    half = recording(desk, b"hel").with_name(".hello-1.part")
    half.write_bytes(b"h")

    assert keeping.tidy(desk) == 0  # somebody may still be writing it
    assert keeping.tidy(desk, timedelta()) == 1

    assert not half.exists()


def test_a_restore_while_another_program_has_the_database_open_changes_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    keeping.back_up(desk, tmp_path / "copy.sqlite3")
    add(desk, "1")

    with pytest.raises(restoring.InUse):
        restoring.restore(desk.paths, tmp_path / "copy.sqlite3", desk.clock)

    assert count(desk) == 1


def test_an_empty_database_among_its_copies_is_damaged(desk: Desk) -> None:
    keeping.back_up_now(desk)
    desk.store.close()
    desk.paths.database.write_bytes(b"")

    with pytest.raises(restoring.DatabaseDamaged):
        restoring.require_something(desk.paths)
