from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import fsspec
import pytest

from qa_desk.audio.faults import CannotOpen
from qa_desk.db.removing import note_files
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.errors import Cancelled, ExitCode
from qa_desk.services import heard, media_places, removals
from qa_desk.services.desk import Desk
from qa_desk.services.heard import files_of
from qa_desk.services.media_places import (
    PlaceHasSecret,
    PlaceNeedsPackage,
    PlaceNotAllowed,
    PlaceUnreachable,
)
from qa_desk.settings import Settings
from qa_desk.vault.files import read_bytes, write_bytes
from qa_desk.vault.key import fresh_key
from qa_desk.vault.sealed import is_sealed
from tests.workspace import a_desk

ROOT = "memory://calls"
NAME = "ab/abcd.wav"
SOUND = b"RIFF, as far as anybody here looks" * 100


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Open a workspace whose recordings lie in a place of their own, in memory."""
    opened = with_root(a_desk(tmp_path), ROOT)
    yield opened
    opened.store.close()
    fsspec.filesystem("memory").store.clear()


def with_root(desk: Desk, root: str) -> Desk:
    return replace(desk, settings=Settings({"media_root": root}, {}))


def a_call(*paths: str) -> Contact:
    media = tuple(Media(path, path, "pcm", 1, 8000, 1000, (Side.AGENT,)) for path in paths)
    return Contact(Channel.VOICE, "test", "call", media=media)


def lay(address: str, content: bytes = SOUND) -> None:
    with fsspec.open(address, "wb") as file:
        file.write(content)


def fetched_files(desk: Desk) -> list[Path]:
    return list((desk.paths.peaks / media_places.FOLDER).glob("*"))


def test_what_is_fetched_lies_on_the_disk_encrypted_and_goes_with_the_block(desk: Desk) -> None:
    lay(f"{ROOT}/{NAME}")
    with files_of(desk, a_call(NAME)) as files:
        [path] = files.paths
        assert path.suffix == ".wav"
        assert is_sealed(path)
        assert b"RIFF" not in path.read_bytes()
        assert read_bytes(path, files.key) == SOUND
    assert fetched_files(desk) == []


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        (f"{'a' * 240}.wav", ".wav"),
        ("a:b|c.WAV", ".wav"),
        ("call.wav?versionId=secret", ""),
        ("call.mulaw-8000x1", ".mulaw-8000x1"),
    ],
)
def test_what_is_fetched_has_a_name_of_ours_that_tells_how_to_read_it(
    desk: Desk, name: str, ending: str
) -> None:
    lay(f"{ROOT}/{name}")
    with files_of(desk, a_call(f"{ROOT}/{name}")) as files:
        assert (len(files.paths[0].name), files.paths[0].suffix) == (16 + len(ending), ending)


def test_a_recording_of_the_workspace_is_not_fetched(desk: Desk) -> None:
    lay(f"{ROOT}/{NAME}")
    (desk.paths.media / "ab").mkdir()
    (desk.paths.media / NAME).write_bytes(SOUND)
    with files_of(desk, a_call(NAME)) as files:
        assert files.paths == (desk.paths.media / NAME,)


@pytest.mark.parametrize("form", ["{folder}", "file://{folder}"])
def test_a_folder_that_others_share_is_read_where_it_is(
    desk: Desk, tmp_path: Path, form: str
) -> None:
    (tmp_path / "share" / "ab").mkdir(parents=True)
    (tmp_path / "share" / NAME).write_bytes(SOUND)
    sharing = with_root(desk, f"memory://empty; {form.format(folder=tmp_path / 'share')}/")
    with files_of(sharing, a_call(NAME)) as files:
        assert files.paths == (tmp_path / "share" / NAME,)


def test_a_recording_that_says_where_it_lies_is_read_from_there_within_the_places(
    desk: Desk,
) -> None:
    lay(f"{ROOT}/elsewhere/call.wav")
    with files_of(desk, a_call(f"{ROOT}/elsewhere/call.wav")) as files:
        assert read_bytes(files.paths[0], files.key) == SOUND


@pytest.mark.parametrize(
    "path",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "memory://other/call.wav",
        "ab/../../key.wav",
        "../desk.sqlite3",
        f"{ROOT}/%2e%2e/other/call.wav",
        f"{ROOT}/..%2f..%2fcall.wav",
        f"{ROOT}/ab\\..\\..\\call.wav",
    ],
)
def test_nothing_is_read_outside_of_the_places(desk: Desk, path: str) -> None:
    (desk.paths.workspace / "desk.sqlite3").write_bytes(SOUND)
    with pytest.raises(PlaceNotAllowed), files_of(desk, a_call(path)):
        pass


def test_what_is_encrypted_already_is_not_encrypted_twice(desk: Desk, tmp_path: Path) -> None:
    key = fresh_key()
    write_bytes(tmp_path / "sealed", SOUND, key)
    lay(f"{ROOT}/{NAME}", (tmp_path / "sealed").read_bytes())
    with media_places.fetched(f"{ROOT}/{NAME}", desk.paths.peaks, fresh_key()) as path:
        assert path is not None
        assert read_bytes(path, key) == SOUND


def test_a_recording_that_is_nowhere_cannot_be_opened(desk: Desk) -> None:
    with files_of(desk, a_call(NAME)) as files:
        assert files.paths == (desk.paths.media / NAME,)
    with pytest.raises(CannotOpen), files_of(desk, a_call(f"{ROOT}/gone.wav")):
        pass


def test_fetching_stops_when_nobody_wants_it_and_leaves_nothing(desk: Desk) -> None:
    lay(f"{ROOT}/{NAME}", SOUND * 1000)

    def enough() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), files_of(desk, a_call(NAME), enough):
        pass
    assert fetched_files(desk) == []


def test_a_kind_of_place_without_its_package_is_named(desk: Desk) -> None:
    with pytest.raises(PlaceNeedsPackage) as caught, ExitStack() as block:
        block.enter_context(files_of(with_root(desk, "s3://bucket"), a_call(NAME)))
    assert caught.value.facts == {"scheme": "s3", "package": "s3fs"}
    assert caught.value.exit_code == ExitCode.MISSING


def test_an_address_with_a_password_is_refused_and_not_told(desk: Desk) -> None:
    root = "memory://user:secret@host/calls"
    with pytest.raises(ValueError, match="media_root"):
        Settings({}, {}).with_value("media_root", root)
    with pytest.raises(PlaceHasSecret) as caught, files_of(with_root(desk, root), a_call(NAME)):
        pass
    assert "secret" not in str(caught.value.facts)
    assert "secret" not in media_places.shown(root)


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("https://calls.example/box?sig=secret", "https"),
        ("/mnt/calls; s3://name@bucket", "s3"),
        ("/mnt/a@b; s3://bucket", ""),
        ("//server/what?; s3://bucket/calls", ""),
    ],
)
def test_the_setting_and_its_page_agree_on_what_carries_a_password(text: str, scheme: str) -> None:
    assert media_places.secret_in(text) == scheme
    if scheme:
        with pytest.raises(ValueError, match="media_root"):
            Settings({}, {}).with_value("media_root", text)
    else:
        assert Settings({}, {}).with_value("media_root", text).text("media_root") == text


def test_what_a_place_answers_is_one_fault_without_its_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object, **_options: object) -> None:
        raise RuntimeError("token=secret")

    monkeypatch.setattr(type(fsspec.filesystem("memory")), "open", broken)
    with pytest.raises(PlaceUnreachable) as caught, files_of(desk, a_call(NAME)):
        pass
    assert caught.value.facts == {"place": f"{ROOT}/{NAME}", "why": "RuntimeError"}


def test_what_is_shared_is_found_by_others_and_goes_with_its_erasure(desk: Desk) -> None:
    (desk.paths.media / "ab").mkdir()
    (desk.paths.media / NAME).write_bytes(SOUND)
    [media] = a_call(NAME).media
    heard.share(desk, media)
    heard.share(desk, media)  # again is harmless
    assert fsspec.filesystem("memory").cat(f"{ROOT}/{NAME}") == SOUND

    now = datetime.now(UTC)
    heard.unshare(desk, NAME, now - timedelta(hours=1))  # one that came later stays
    assert fsspec.filesystem("memory").exists(f"{ROOT}/{NAME}")
    heard.unshare(desk, NAME, now + timedelta(hours=1))
    heard.unshare(desk, NAME, now + timedelta(hours=1))
    assert not fsspec.filesystem("memory").exists(f"{ROOT}/{NAME}")


def test_nothing_is_removed_outside_of_the_places(desk: Desk) -> None:
    lay("memory://other/call.wav")
    later = datetime.now(UTC) + timedelta(hours=1)
    for path in ("../other/call.wav", "%2e%2e/other/call.wav", "memory://other/call.wav"):
        heard.unshare(desk, path, later)
    assert fsspec.filesystem("memory").exists("memory://other/call.wav")


@pytest.mark.parametrize("form", ["../../{name}", "{folder}/{name}"])
def test_an_erasure_removes_no_file_beyond_the_recordings(
    desk: Desk, tmp_path: Path, form: str
) -> None:
    name = "report.xlsx"
    (tmp_path / name).write_bytes(b"somebody's work")
    path = form.format(folder=tmp_path, name=name)
    assert (desk.paths.media / path).is_file()
    with desk.store.change(desk.user, "remove") as change:
        note_files(change._writing, "", [(path, "ab" * 32)])
        change.commit()

    assert removals.complete(desk) == 0
    assert (tmp_path / name).read_bytes() == b"somebody's work"


def test_a_share_that_is_not_mounted_is_not_made(desk: Desk, tmp_path: Path) -> None:
    (desk.paths.media / "ab").mkdir()
    (desk.paths.media / NAME).write_bytes(SOUND)
    with pytest.raises(PlaceUnreachable):
        heard.share(with_root(desk, str(tmp_path / "share")), a_call(NAME).media[0])
    assert not (tmp_path / "share").exists()
