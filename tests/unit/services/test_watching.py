"""A watched folder brings in what has stopped growing, and nothing twice."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Token
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.importing.request import PathMissing
from qa_desk.importing.settling import Round, Settling
from qa_desk.services import contacts, watching
from qa_desk.services.desk import Desk, Done
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.services.watching import NotAFolder, Watch
from qa_desk.settings import Settings
from tests.unit.importing.building import a_chat, a_table, a_wav
from tests.workspace import a_desk

ROW = "a.wav,c-1,2026-10-05T10:00:00+05:00,a1,Асем,Карты"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    settings = Settings({"watch_quiet_s": 10.0, "watch_every_s": 0.1}, {})
    opened = replace(a_desk(tmp_path), settings=settings)
    yield opened
    opened.store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def watched(desk: Desk, folder: Path) -> Watch:
    return Watch(desk, ImportRequest((folder,)))


def step(work: Watch, now_s: float) -> tuple[int, int, int, int] | None:
    done = work.step(now_s)
    if done is None:
        return None
    told = done.value
    return (told.added, told.updated, told.duplicates, len(told.rejected))


def test_a_recording_comes_in_when_it_has_stopped_growing(desk: Desk, folder: Path) -> None:
    a_wav(folder / "a.wav")
    work = watched(desk, folder)

    assert [step(work, now) for now in (0, 5, 10, 15)] == [None, None, (1, 0, 0, 0), None]


def test_a_recording_that_is_still_written_is_left(desk: Desk, folder: Path) -> None:
    a_wav(folder / "a.wav", tone=1)
    work = watched(desk, folder)
    step(work, 0)
    a_wav(folder / "b.wav", tone=2)

    assert step(work, 10) == (1, 0, 0, 0)
    assert step(work, 20) == (1, 0, 0, 0)


def test_a_bad_file_is_told_once(desk: Desk, folder: Path) -> None:
    (folder / "a.wav").write_bytes(b"")
    work = watched(desk, folder)
    step(work, 0)

    assert step(work, 10) == (0, 0, 0, 1)
    assert step(work, 20) is None
    a_wav(folder / "a.wav")
    assert [step(work, now) for now in (30, 40)] == [None, (1, 0, 0, 0)]


def test_a_row_waits_for_its_recording(desk: Desk, folder: Path) -> None:
    a_table(folder / "calls.csv", ROW)
    work = watched(desk, folder)
    step(work, 0)
    a_wav(folder / "rec" / "a.wav")
    step(work, 10)
    step(work, 20)

    [id_] = contacts.ids(desk, ContactFilter(), ContactOrder())
    call = contacts.contact(desk, ContactId(id_))
    assert (call.external_id, len(call.media)) == ("c-1", 1)
    assert step(work, 30) is None


def test_a_transcript_that_comes_later_joins_its_recording(desk: Desk, folder: Path) -> None:
    a_wav(folder / "a.wav")
    work = watched(desk, folder)
    step(work, 0)
    step(work, 10)
    (folder / "a.srt").write_text("1\n00:00:00,000 --> 00:00:00,040\nАлло\n", "utf-8")

    assert [step(work, now) for now in (20, 30)] == [None, (0, 1, 0, 0)]


def test_a_share_that_is_away_is_waited_for(desk: Desk, folder: Path) -> None:
    a_chat(folder / "chat.json")
    work = watched(desk, folder)
    step(work, 0)
    away = folder.rename(folder.parent / "away")

    assert step(work, 5) is None
    assert work.away
    away.rename(folder)
    step(work, 6)
    assert step(work, 16) == (1, 0, 0, 0)
    assert not work.away


def test_watching_goes_on_until_it_is_stopped(desk: Desk, folder: Path) -> None:
    a_wav(folder / "a.wav")
    quick = replace(desk, settings=Settings({"watch_quiet_s": 0, "watch_every_s": 0.1}, {}))
    token = Token()
    heard: list[ImportSummary] = []

    def stop(done: Done[ImportSummary]) -> None:
        heard.append(done.value)
        if len(heard) == 2:
            token.cancel()
        else:
            a_wav(folder / "b.wav", tone=7)

    watching.watch(quick, ImportRequest((folder,)), token, stop, lambda *_: None)

    assert [each.added for each in heard] == [1, 1]


@pytest.mark.parametrize(("name", "fault"), [("gone", PathMissing), ("file.wav", NotAFolder)])
def test_only_folders_are_watched(
    desk: Desk, folder: Path, name: str, fault: type[Exception]
) -> None:
    a_wav(folder / "file.wav")
    with pytest.raises(fault):
        watching.watch(desk, ImportRequest((folder / name,)), Token(), print, print)


def test_a_large_table_is_not_read_again_with_each_recording(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_LARGE", 0)
    a_table(folder / "calls.csv", ROW)
    work = watched(desk, folder)
    step(work, 0)
    step(work, 10)
    a_wav(folder / "b.wav")
    os.utime(folder / "b.wav")
    step(work, 20)

    assert step(work, 30) == (1, 0, 0, 0)


class Vanishing(Settling):
    """A folder from which a file goes away right after the look."""

    def look(self, folders: Iterable[Path], now_s: float) -> Round:
        found = super().look(folders, now_s)
        for path in found.fresh:
            if path.name.startswith("gone"):
                path.unlink()
        return found


@pytest.mark.parametrize("name", ["gone.wav", "gone.csv", "gone.json"])
def test_a_file_that_goes_away_after_the_look_ends_nothing(
    desk: Desk, folder: Path, name: str
) -> None:
    a_wav(folder / "a.wav")
    (folder / name).write_bytes(b"recording,call_id")
    work = watched(desk, folder)
    work.settling = Vanishing(10)

    assert [step(work, now) for now in (0, 10, 20)] == [None, None, (1, 0, 0, 0)]


def test_a_list_of_recordings_that_is_missing_is_told(desk: Desk, folder: Path) -> None:
    a_wav(folder / "a.wav")
    work = Watch(desk, ImportRequest((folder,), metadata=folder.parent / "no.csv"))
    work.step(0)

    with pytest.raises(PathMissing):
        work.step(10)
