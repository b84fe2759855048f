import ctypes.util
import hashlib
import os
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from qa_desk.errors import Cancelled, ExitCode
from qa_desk.speech import models
from qa_desk.speech.devices import graphics_cards
from qa_desk.speech.faults import (
    ModelDamaged,
    ModelExists,
    ModelIncomplete,
    ModelUnwritable,
    NoModel,
)
from qa_desk.speech.model_folder import RECORD, missing_files
from qa_desk.speech.releases import (
    COMPANIONS,
    PACKAGED,
    PACKAGED_SHA256,
    RELEASES,
    UNKNOWN,
    release_of,
)


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"


def a_folder(parent: Path, name: str = "faster-whisper-mine", weights: str = "weights") -> Path:
    folder = parent / name
    folder.mkdir(parents=True)
    for file in missing_files(folder):
        (folder / file).write_text(file)
    (folder / "model.bin").write_text(weights)
    return folder


def test_folder_becomes_a_model_of_its_name(tmp_path: Path, models_dir: Path) -> None:
    source = a_folder(tmp_path)
    (source / "README.md").write_text("not needed")
    added = models.add(source, models_dir)
    assert (added.name, added.release) == ("mine", "unknown")
    assert added.sha256 == hashlib.sha256(b"weights").hexdigest()
    assert {path.name for path in added.path.iterdir()} == {
        "model.bin", "config.json", "tokenizer.json", "vocabulary.txt", RECORD,
    }  # fmt: skip
    assert models.installed(models_dir) == (added,)
    assert models.ensure("mine", models_dir) == added


def test_published_model_goes_by_its_own_name(
    tmp_path: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = hashlib.sha256(b"published").hexdigest()
    monkeypatch.setitem(RELEASES, release, "medium")
    monkeypatch.setitem(COMPANIONS, "medium", {})
    added = models.add(a_folder(tmp_path, "download (1)", "published"), models_dir)
    assert (added.name, added.release) == ("medium", "medium")


def test_folder_that_lacks_files_is_refused_and_names_them(
    tmp_path: Path, models_dir: Path
) -> None:
    source = a_folder(tmp_path)
    (source / "tokenizer.json").unlink()
    (source / "vocabulary.txt").unlink()
    with pytest.raises(ModelIncomplete) as caught:
        models.add(source, models_dir)
    assert caught.value.facts["missing"] == "tokenizer.json, vocabulary.txt"
    assert models.installed(models_dir) == ()


def test_folder_that_is_not_there_is_refused(tmp_path: Path, models_dir: Path) -> None:
    with pytest.raises(ModelIncomplete):
        models.add(tmp_path / "nowhere", models_dir)


def test_same_model_again_changes_nothing(tmp_path: Path, models_dir: Path) -> None:
    source = a_folder(tmp_path)
    assert models.add(source, models_dir) == models.add(source, models_dir)


def test_what_a_killed_copy_left_long_ago_goes_with_the_next(
    tmp_path: Path, models_dir: Path
) -> None:
    old, fresh = models_dir / ".arriving-old", models_dir / ".arriving-fresh"
    for folder in (old, fresh):
        folder.mkdir(parents=True)
        (folder / "model.bin").write_text("half")
    os.utime(old, (0, 0))
    models.add(a_folder(tmp_path), models_dir)
    assert (old.exists(), fresh.exists()) == (False, True)


def test_another_model_of_the_same_name_is_refused(tmp_path: Path, models_dir: Path) -> None:
    models.add(a_folder(tmp_path), models_dir)
    with pytest.raises(ModelExists):
        models.add(a_folder(tmp_path / "other", weights="others"), models_dir)


def test_stopped_copy_leaves_nothing(tmp_path: Path, models_dir: Path) -> None:
    def stop(_fraction: float, _name: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        models.add(a_folder(tmp_path), models_dir, stop)
    assert list(models_dir.iterdir()) == []


def test_full_disk_is_a_fault_with_its_reason(tmp_path: Path, models_dir: Path) -> None:
    def fill_the_disk(_fraction: float, _name: str) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(ModelUnwritable) as caught:
        models.add(a_folder(tmp_path), models_dir, fill_the_disk)
    assert caught.value.facts["reason"] == "ENOSPC"
    assert list(models_dir.iterdir()) == []


def test_altered_model_is_found_by_verify_and_before_use(tmp_path: Path, models_dir: Path) -> None:
    added = models.add(a_folder(tmp_path), models_dir)
    models.add(a_folder(tmp_path, "sound"), models_dir)
    (added.path / "model.bin").write_text("WEIGHTS")
    damaged, sound = models.verify(models_dir)
    assert (damaged.name, damaged.ok, sound.ok) == ("mine", False, True)
    assert damaged.fault is not None
    assert damaged.fault.facts == {"model": "mine", "file": "model.bin"}
    with pytest.raises(ModelDamaged):
        models.ensure("mine", models_dir)


def test_folder_put_there_by_hand_is_a_model(models_dir: Path) -> None:
    a_folder(models_dir, "by-hand")
    (found,) = models.installed(models_dir)
    assert found.name == "by-hand"
    assert (found.path / RECORD).is_file()


@pytest.mark.parametrize(
    "record",
    [
        "[]",
        '{"files": {}}',
        '{"files": {"../config.json": {"sha256": "", "size": 0, "modified_ns": 0}}}',
        '{"files": {"model.bin": {"sha256": 1, "size": "7", "modified_ns": null}}}',
        "[" * 100_000,
    ],
)
def test_spoilt_record_is_made_anew(tmp_path: Path, models_dir: Path, record: str) -> None:
    added = models.add(a_folder(tmp_path), models_dir)
    (added.path / RECORD).write_text(record)
    assert models.installed(models_dir) == (added,)


@pytest.mark.parametrize("name", ["small", "../outside", "", ".", "a/b"])
def test_model_that_is_not_there_is_a_missing_component(models_dir: Path, name: str) -> None:
    a_folder(models_dir.parent, "outside")
    models_dir.mkdir(exist_ok=True)
    with pytest.raises(NoModel) as caught:
        models.ensure(name, models_dir)
    assert caught.value.exit_code is ExitCode.MISSING


def test_nothing_is_installed_where_there_is_no_folder(models_dir: Path) -> None:
    assert models.installed(models_dir) == ()
    assert models.verify(models_dir) == ()


PARTS = {
    "model.bin": (("one", b"first "), ("two", b"second")),
    "config.json": (("one", b"{}"),),
    "tokenizer.json": (("one", b"{}"),),
    "vocabulary.txt": (("one", b"word"),),
}


def a_package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand two small packages in for those that carry the base model."""
    sources, hashes = {}, {}
    for file, parts in PARTS.items():
        for package, content in parts:
            data = folder / package / "data"
            data.mkdir(parents=True, exist_ok=True)
            (data / file).write_bytes(content)
        sources[file] = tuple((package, file) for package, _ in parts)
        hashes[file] = hashlib.sha256(b"".join(content for _, content in parts)).hexdigest()
    monkeypatch.setattr(models, "PACKAGED_FILES", sources)
    monkeypatch.setattr(models, "PACKAGED_SHA256", hashes)
    monkeypatch.setattr(models, "find_spec", lambda name: SimpleNamespace(name=name))
    monkeypatch.setattr(models, "files", lambda package: folder / package)


def test_packages_are_put_together_at_first_use(
    tmp_path: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_package(tmp_path, monkeypatch)
    found = models.ensure("base", models_dir)
    assert (found.path / "model.bin").read_bytes() == b"first second"
    assert models.ensure("base", models_dir) == found == models.from_packages(models_dir)


def test_packages_that_carry_something_else_are_refused(
    tmp_path: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_package(tmp_path, monkeypatch)
    (tmp_path / "two" / "data" / "model.bin").write_bytes(b"second, altered")
    with pytest.raises(ModelDamaged) as caught:
        models.ensure("base", models_dir)
    assert caught.value.facts == {"model": "base", "file": "model.bin"}
    assert list(models_dir.iterdir()) == []


def test_without_the_packages_there_is_no_base_model(
    models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "find_spec", lambda _name: None)
    with pytest.raises(NoModel):
        models.from_packages(models_dir)


def test_half_a_model_in_the_way_is_named(
    tmp_path: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_package(tmp_path, monkeypatch)
    (models_dir / "base").mkdir(parents=True)
    with pytest.raises(ModelIncomplete) as caught:
        models.ensure("base", models_dir)
    assert caught.value.facts["folder"] == models_dir / "base"


def test_a_release_with_a_file_of_another_is_no_known_release() -> None:
    base = {"model.bin": next(sha for sha, name in RELEASES.items() if name == "base")}
    assert release_of({**base, **COMPANIONS["base"]}) == "base"
    assert release_of(base) == "base"
    assert release_of({**base, **COMPANIONS["base"], "tokenizer.json": "0" * 64}) == UNKNOWN
    assert release_of({"model.bin": "0" * 64}) == UNKNOWN == release_of({})


def test_known_sums_are_whole_and_the_packaged_model_is_one_of_them() -> None:
    sums = [*RELEASES, *(sha for files in COMPANIONS.values() for sha in files.values())]
    assert all(re.fullmatch("[0-9a-f]{64}", sha) for sha in sums)
    assert release_of(PACKAGED_SHA256) == PACKAGED


def test_folder_that_lost_a_file_is_told_by_verify_and_before_use(
    tmp_path: Path, models_dir: Path
) -> None:
    added = models.add(a_folder(tmp_path), models_dir)
    (added.path / "config.json").unlink()
    assert models.installed(models_dir) == ()
    (verdict,) = models.verify(models_dir)
    assert isinstance(verdict.fault, ModelIncomplete)
    with pytest.raises(ModelIncomplete) as caught:
        models.ensure("mine", models_dir)
    assert caught.value.facts == {"folder": added.path, "missing": "config.json"}


def test_a_model_knows_how_much_room_it_takes(tmp_path: Path, models_dir: Path) -> None:
    added = models.add(a_folder(tmp_path), models_dir)
    files = [path for path in added.path.iterdir() if path.name != RECORD]
    assert added.size == sum(path.stat().st_size for path in files)


def test_a_computer_without_the_driver_has_no_graphics_cards() -> None:
    assert graphics_cards("no-such-driver.so") == 0
    assert graphics_cards(ctypes.util.find_library("c") or "") == 0
