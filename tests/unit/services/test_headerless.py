"""Recordings without a header go in as somebody said, and are told wherever nobody did."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from qa_desk.audio.decode import decode
from qa_desk.audio.raw import Coding, Raw, parsed
from qa_desk.domain.contacts import Contact
from qa_desk.services import contacts, excerpts, import_undo, importing, raw_answers
from qa_desk.services.desk import Desk
from qa_desk.services.heard import paths_of
from qa_desk.services.importing import ImportRequest, ImportSummary
from tests.unit.audio import dialogic
from tests.unit.audio.sounds import RATE, tone
from tests.workspace import a_desk

_VOX = Raw(Coding.VOX, RATE, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = a_desk(tmp_path)
    yield found
    found.store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a call of A-law and one that may be anything."""
    inside = tmp_path / "line 1"
    inside.mkdir()
    (inside / "a.al").write_bytes(b"\xd5\x55" * 8000)
    (inside / "b.vox").write_bytes(dialogic.encoded(tone(440, 3)))
    return inside


def _done(desk: Desk, *paths: Path, **said: Raw) -> ImportSummary:
    answers = {f".{ending}": raw for ending, raw in said.items()}
    return importing.run(desk, ImportRequest(paths, headerless=answers)).value


def _told(summary: ImportSummary) -> dict[str, tuple[str | None, bool]]:
    return {
        each.ending: (str(each.read_as) if each.read_as else None, each.answered)
        for each in summary.headerless
    }


def _contact(desk: Desk, summary: ImportSummary, name: str) -> Contact:
    found = [contacts.contact(desk, each) for each in summary.contacts]
    return next(each for each in found if each.external_id == name)


def test_what_an_ending_tells_goes_in_and_is_told(desk: Desk, folder: Path) -> None:
    summary = _done(desk, folder)
    assert (summary.added, len(summary.rejected)) == (1, 1)
    assert _told(summary) == {".al": ("alaw-8000x1", False), ".vox": (None, False)}
    assert [(Path(one.file).name, one.code) for one in summary.rejected] == [
        ("b.vox", "audio.headerless")
    ]
    assert _contact(desk, summary, "a").media[0].path.endswith(".al")


def test_an_answer_lets_the_rest_in_and_stays_with_the_recording(desk: Desk, folder: Path) -> None:
    summary = _done(desk, folder, vox=_VOX)
    assert (summary.added, len(summary.rejected)) == (2, 0)
    contact = _contact(desk, summary, "b")
    media = contact.media[0]
    assert (media.codec, media.sample_rate, media.duration_ms) == ("adpcm_ima_oki", RATE, 3000)
    heard = decode(paths_of(desk, contact)[0]).data
    assert np.array_equal(heard, dialogic.decoded((folder / "b.vox").read_bytes()))


def test_answers_are_remembered_for_a_folder_and_all_in_it(desk: Desk, folder: Path) -> None:
    _done(desk, folder, vox=_VOX, al=Raw(Coding.ALAW, RATE, 1))
    later = folder / "november"
    later.mkdir()
    (later / "c.vox").write_bytes(dialogic.encoded(tone(300, 1)))
    summary = _done(desk, folder)
    assert (summary.added, summary.duplicates, len(summary.rejected)) == (1, 2, 0)
    assert _told(summary) == {".vox": ("vox-8000x1", True)}


def test_answers_for_one_folder_say_nothing_of_another(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    _done(desk, folder, vox=_VOX)
    other = tmp_path / "line 2"
    other.mkdir()
    (other / "d.vox").write_bytes(dialogic.encoded(tone(300, 1)))
    assert _told(_done(desk, other)) == {".vox": (None, False)}


def test_a_dry_run_remembers_nothing(desk: Desk, folder: Path) -> None:
    request = ImportRequest((folder,), headerless={".vox": _VOX})
    assert importing.preview(desk, request).added == 2
    assert raw_answers.remembered(desk) == {}
    assert _told(importing.preview(desk, ImportRequest((folder,))))[".vox"] == (None, False)


def test_a_wrong_reading_is_undone_and_said_again(desk: Desk, folder: Path) -> None:
    first = _done(desk, folder / "a.al")
    assert first.run is not None
    import_undo.undo(desk, first.run)
    second = _done(desk, folder / "a.al", al=parsed("alaw-16000x1"))
    media = _contact(desk, second, "a").media[0]
    assert (media.sample_rate, media.duration_ms) == (16_000, 1000)
    assert media.path.endswith(".alaw-16000x1")


def test_one_content_under_two_endings_is_one_recording(desk: Desk, folder: Path) -> None:
    shutil.copy(folder / "a.al", folder / "a2.raw")
    summary = _done(desk, folder / "a.al", folder / "a2.raw")
    assert (summary.added, len(summary.rejected)) == (1, 0)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1, "b": "x-1x1"}', "[" * 100_000])
def test_broken_answers_are_asked_for_again(desk: Desk, folder: Path, content: str) -> None:
    _done(desk, folder, vox=_VOX)
    (desk.paths.mappings / "headerless.json").write_text(content, "utf-8")
    assert raw_answers.remembered(desk) == {}
    raw_answers.remember(desk, {"k": _VOX})
    assert raw_answers.remembered(desk) == {"k": _VOX}


def test_the_beginning_can_be_heard_before_anything_is_imported(desk: Desk, folder: Path) -> None:
    found = excerpts.excerpt(desk, folder / "b.vox", _VOX)
    try:
        assert (found.file, found.duration_ms) == ("b.vox", 3000)
        assert found.player.source.frames == 3 * RATE
    finally:
        found.player.close()
