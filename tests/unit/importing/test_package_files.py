"""Packages as files: what was cut, changed, packed by somebody else or is not to be believed."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_desk.domain import package_format
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.packages import Manifest, PackedCard, PackedContact, Whose
from qa_desk.errors import Expected
from qa_desk.importing import package_files
from qa_desk.importing.package_files import (
    NoPackage,
    PackageDamaged,
    PackageNewer,
    PackageTooBig,
    PackageUnread,
    PassphraseNeeded,
    PassphraseWrong,
    open_package,
)
from qa_desk.reporting.package_files import fresh_package
from qa_desk.vault.faults import PassphraseShort

SOUND = b"sound" * 5000
DIGEST = sha256(SOUND).hexdigest()
MADE = Manifest(
    datetime(2026, 10, 5, tzinfo=UTC), "me", "here", "0.1", True, True, Whose.ALL, {}, ()
)
CALL = Contact(
    Channel.VOICE,
    "switchboard",
    "SM-1",
    topic="Тарифы",
    media=(Media("a.wav", DIGEST, "pcm_s16le", 1, 8000, 10, (Side.AGENT,)),),
)
PASSPHRASE = "correct horse battery"
Change = Callable[[dict[str, bytes]], None]


def a_package(
    path: Path, *contacts: Contact, passphrase: str = "", cards: tuple[PackedCard, ...] = ()
) -> Path:
    with fresh_package(path, passphrase) as writer:
        writer.add_list(package_format.CONTACTS, map(PackedContact, contacts or (CALL,)))
        writer.add_list(package_format.CARDS, cards)
        assert writer.add_recording(DIGEST, io.BytesIO(SOUND))
        writer.finish(MADE)
    return path


def repacked(path: Path, change: Change) -> Path:
    """Write a package anew after a change of its files."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def fitting(name: str, content: bytes) -> Change:
    """Return a change of a file that the manifest is changed along with."""

    def change(files: dict[str, bytes]) -> None:
        files[name] = content
        manifest = json.loads(files["manifest.json"])
        parts = [part for part in manifest["package"]["parts"] if part["name"] != name]
        part = {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
        manifest["package"]["parts"] = [*parts, part]
        files["manifest.json"] = json.dumps(manifest).encode()

    return change


def telling(**values: object) -> Change:
    """Return a change of the manifest."""

    def change(files: dict[str, bytes]) -> None:
        files["manifest.json"] = json.dumps(json.loads(files["manifest.json"]) | values).encode()

    return change


def refused(path: Path, kind: type[Expected], passphrase: str = "") -> Expected:
    with pytest.raises(kind) as told, open_package(path, passphrase):
        pass
    return told.value


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_what_was_packed_is_read(tmp_path: Path, passphrase: str) -> None:
    path = a_package(tmp_path / "p.qadesk", passphrase=passphrase)
    target = io.BytesIO()
    with open_package(path, passphrase) as package:
        assert package.content.contacts == (PackedContact(CALL),)
        assert replace(package.manifest, parts=()) == MADE
        package.copy_recording(DIGEST, target)
    assert target.getvalue() == SOUND


def test_an_encrypted_package_shows_nothing_without_its_passphrase(tmp_path: Path) -> None:
    path = a_package(tmp_path / "p.qadesk", passphrase=PASSPHRASE)
    assert b"SM-1" not in path.read_bytes()
    assert b"manifest" not in path.read_bytes()
    refused(path, PassphraseNeeded)
    refused(path, PassphraseWrong, PASSPHRASE + "!")
    whole = path.read_bytes()
    for place in (60, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        refused(path, PassphraseWrong, PASSPHRASE)
    path.write_bytes(whole[:-1])
    refused(path, PassphraseWrong, PASSPHRASE)


def test_a_short_passphrase_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(PassphraseShort):
        a_package(tmp_path / "p.qadesk", passphrase="short")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_package_is_told(tmp_path: Path) -> None:
    refused(tmp_path / "missing.qadesk", PackageUnread)
    refused(tmp_path, PackageUnread)
    path = tmp_path / "p.qadesk"
    for content in (b"", b"hello", b"\0" * 5000):
        path.write_bytes(content)
        refused(path, NoPackage)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "hello")
    refused(path, NoPackage)
    refused(repacked(a_package(path), telling(kind="other")), NoPackage)


def test_a_later_version_is_told(tmp_path: Path) -> None:
    path = repacked(a_package(tmp_path / "p.qadesk"), telling(version=2, package=None))
    assert refused(path, PackageNewer).facts["version"] == 2


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(1, 30_000))
def test_a_cut_package_is_never_read(tmp_path: Path, cut: int) -> None:
    path = a_package(tmp_path / "p.qadesk")
    whole = path.read_bytes()
    path.write_bytes(whole[: max(0, len(whole) - cut)])
    refused(path, Expected)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 40_000), bit=st.integers(0, 7))
def test_a_flipped_bit_changes_no_content(tmp_path: Path, place: int, bit: int) -> None:
    path = a_package(tmp_path / "p.qadesk")
    whole = bytearray(path.read_bytes())
    whole[place % len(whole)] ^= 1 << bit
    path.write_bytes(whole)
    try:
        with open_package(path) as package:
            assert package.content.contacts == (PackedContact(CALL),)
    except Expected:
        pass


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "/etc/passwd",
        "media/../../evil",
        "C:\\evil",
        "media/short",
        f"media/{'0' * 64}",  # whose hash is another one
        "notes.txt",
    ],
)
def test_no_other_names_are_accepted(tmp_path: Path, name: str) -> None:
    path = repacked(a_package(tmp_path / "p.qadesk"), fitting(name, b"evil"))
    refused(path, PackageDamaged)


def _without(name: str) -> Change:
    def change(files: dict[str, bytes]) -> None:
        del files[name]

    return change


def _with(name: str, content: bytes) -> Change:
    def change(files: dict[str, bytes]) -> None:
        files[name] = content

    return change


def _line(**changes: object) -> bytes:
    contact = {"channel": "voice", "source": "s", "external_id": "1"} | changes
    return json.dumps({"contact": contact}).encode()


@pytest.mark.parametrize(
    "change",
    [
        _without("contacts.jsonl"),
        _without(f"media/{DIGEST}"),
        _with("contacts.jsonl", b"{}\n"),
        _with(f"media/{DIGEST}", SOUND + b"!"),
        _with("more.jsonl", b""),
        _with("manifest.json", b"{"),
        _with("manifest.json", b"[" * 100_000),
        telling(package={"parts": []}),
        fitting("contacts.jsonl", b"no json"),
        fitting("contacts.jsonl", b'{"contact": NaN}'),
        fitting("contacts.jsonl", _line(salary=1)),
        fitting("contacts.jsonl", _line(channel="pigeon")),
        fitting("contacts.jsonl", _line(id=5)),
        fitting("contacts.jsonl", _line(external_id="9" * 301)),
        fitting("contacts.jsonl", _line() + b"\n" + _line()),
        fitting("contacts.jsonl", _line(duration_ms=2**40)),
        fitting("scorecards.jsonl", b'{"id":"a","version":1,"sha256":"0","titles":{},"text":""}'),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, change: Change) -> None:
    refused(repacked(a_package(tmp_path / "p.qadesk"), change), PackageDamaged)


def test_a_contact_whose_recording_is_missing_is_refused(tmp_path: Path) -> None:
    media = {"path": "", "sha256": "0" * 64, "codec": "", "channels": 1, "sample_rate": 8000}
    line = _line(media=[media | {"duration_ms": 1, "sides": []}])
    path = repacked(a_package(tmp_path / "p.qadesk"), fitting("contacts.jsonl", line))
    refused(path, PackageDamaged)


def test_a_part_never_unfolds_to_more_than_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_package(tmp_path / "p.qadesk")

    def swell(files: dict[str, bytes]) -> None:
        files["contacts.jsonl"] = b"\n" * 50_000_000

    refused(repacked(path, swell), PackageDamaged)
    monkeypatch.setattr(package_files, "_MOST_LIST", 10)
    refused(a_package(tmp_path / "q.qadesk"), PackageTooBig)
