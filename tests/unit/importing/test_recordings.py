"""Recordings are found inside their folder, told by their content, and kept wholly or not at all."""

import errno
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from qa_desk.audio.faults import CannotOpen
from qa_desk.audio.probe import probe
from qa_desk.domain.contacts import Side
from qa_desk.importing.outcome import Refused
from qa_desk.importing.recordings import (
    CannotStore,
    ChangedMeanwhile,
    NoSpace,
    Shelf,
    described,
    fingerprint,
    keep,
    leg_sides,
    sides,
)
from tests.unit.importing.building import a_wav


@pytest.mark.parametrize(
    ("channels", "agent_channel", "heard"),
    [
        (2, 0, (Side.AGENT, Side.CUSTOMER)),
        (2, 1, (Side.CUSTOMER, Side.AGENT)),
        (2, None, (Side.UNKNOWN, Side.UNKNOWN)),
        (1, 0, (Side.UNKNOWN,)),
        (3, 0, (Side.UNKNOWN,) * 3),
    ],
)
def test_sides_are_said_never_guessed(
    channels: int, agent_channel: int | None, heard: tuple[Side, ...]
) -> None:
    assert sides(channels, agent_channel) == heard


def test_a_recording_beside_the_table_is_found(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "rec" / "a.wav")
    shelf = Shelf(())
    assert shelf.find("rec/a.wav", tmp_path / "t.csv") == wav
    assert shelf.find("rec\\a.wav", tmp_path / "t.csv") == wav


def test_a_recording_at_hand_is_found_by_the_end_of_its_path(tmp_path: Path) -> None:
    one, other = tmp_path / "x" / "d1" / "a.wav", tmp_path / "x" / "d2" / "a.wav"
    shelf = Shelf((one, other))
    assert shelf.find("d2/a.wav", tmp_path / "elsewhere" / "t.csv") == other
    with pytest.raises(Refused, match=r"import\.recording_ambiguous"):
        shelf.find("a.wav", tmp_path / "elsewhere" / "t.csv")
    with pytest.raises(Refused, match=r"import\.recording_missing"):
        shelf.find("2/a.wav", tmp_path / "elsewhere" / "t.csv")


@pytest.mark.parametrize(
    "named", ["../a.wav", "rec/../../a.wav", "/etc/passwd", "C:\\a.wav", "C:a.wav", "..\\a.wav"]
)
def test_a_name_never_leads_out_of_the_folder(tmp_path: Path, named: str) -> None:
    a_wav(tmp_path / "a.wav")
    with pytest.raises(Refused, match=r"import\.path_outside"):
        Shelf((tmp_path / "a.wav",)).find(named, tmp_path / "in" / "t.csv")


def test_a_link_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.wav").symlink_to(a_wav(tmp_path / "a.wav"))
    with pytest.raises(Refused, match=r"import\.path_outside"):
        Shelf(()).find("a.wav", folder / "t.csv")


@pytest.mark.parametrize(
    ("named", "code"), [("", "import.no_recording"), ("x" * 5000, "import.recording_missing")]
)
def test_a_name_no_file_has_is_said(tmp_path: Path, named: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        Shelf(()).find(named, tmp_path / "t.csv")


def test_a_recording_belongs_to_the_first_row_that_names_it(tmp_path: Path) -> None:
    one, other = a_wav(tmp_path / "a.wav"), a_wav(tmp_path / "b.wav")
    shelf = Shelf((one, other))
    shelf.take(one, 2)
    with pytest.raises(Refused) as refused:
        shelf.take(one, 3)
    assert refused.value.facts == {"what": "a.wav", "first": 2}
    assert shelf.left() == (other,)


def test_a_recording_is_described_from_its_samples(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "a.WAV", seconds=0.5)
    digest = fingerprint(wav)
    media = described(wav, digest, probe(wav))
    assert digest == sha256(wav.read_bytes()).hexdigest()
    assert media.path == f"{digest[:2]}/{digest}.wav"
    assert (media.channels, media.sample_rate, media.duration_ms, media.sides) == (2, 8000, 500, ())


def test_a_file_that_is_gone_has_no_fingerprint(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        fingerprint(tmp_path / "none.wav")


def test_a_kept_recording_is_a_private_copy(tmp_path: Path) -> None:
    wav, folder = a_wav(tmp_path / "a.wav"), tmp_path / "media"
    media = described(wav, fingerprint(wav), probe(wav))
    keep(wav, media, folder)
    kept = folder / media.path
    assert kept.read_bytes() == wav.read_bytes()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    before = kept.stat().st_mtime_ns
    keep(wav, media, folder)
    assert kept.stat().st_mtime_ns == before
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_a_recording_that_changes_meanwhile_is_not_kept(tmp_path: Path) -> None:
    wav, folder = a_wav(tmp_path / "a.wav"), tmp_path / "media"
    media = described(wav, fingerprint(wav), probe(wav))
    a_wav(wav, tone=2000)
    with pytest.raises(ChangedMeanwhile):
        keep(wav, media, folder)
    assert not [one for one in folder.rglob("*") if one.is_file()]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    wav, folder = a_wav(tmp_path / "a.wav"), tmp_path / "media"
    folder.write_text("a file where the folder should be")
    media = described(wav, fingerprint(wav), probe(wav))
    with pytest.raises(CannotStore) as fault:
        keep(wav, media, folder)
    assert fault.value.facts == {"name": "a.wav", "why": "ENOTDIR"}


def test_an_unusual_ending_is_not_taken_over(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "a.wav").rename(tmp_path / "a.wav;rm")
    digest = fingerprint(wav)
    assert described(wav, digest, probe(wav)).path == f"{digest[:2]}/{digest}"


@pytest.mark.parametrize("why", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_a_fault_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: int
) -> None:
    wav, folder = a_wav(tmp_path / "a.wav"), tmp_path / "media"

    def full(*_arguments: object) -> None:
        raise OSError(why, "full")

    monkeypatch.setattr("qa_desk.importing.recordings.fresh_file", full)
    with pytest.raises(NoSpace) as fault:
        keep(wav, described(wav, fingerprint(wav), probe(wav)), folder)
    assert fault.value.facts == {"name": "a.wav", "folder": str(folder)}


@pytest.mark.parametrize(
    ("agent_channel", "second", "heard"),
    [
        (0, False, Side.AGENT),
        (0, True, Side.CUSTOMER),
        (1, False, Side.CUSTOMER),
        (1, True, Side.AGENT),
        (None, False, Side.UNKNOWN),
        (None, True, Side.UNKNOWN),
    ],
)
def test_a_recording_of_one_side_holds_one_side(
    agent_channel: int | None,
    second: bool,  # noqa: FBT001 - a parameter of the test
    heard: Side,
) -> None:
    assert leg_sides(1, agent_channel, second=second) == (heard,)
