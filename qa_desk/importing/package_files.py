"""Reading packages: nothing of one is believed before it is what its manifest says."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final, NoReturn, TypeVar
from zipfile import ZipFile

from qa_desk.domain import package_format
from qa_desk.domain.packages import (
    Content,
    Manifest,
    PackedCard,
    PackedContact,
    PackedEvaluation,
    Part,
)
from qa_desk.domain.people import Evaluator
from qa_desk.domain.plain import Unfit, fitted
from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.importing.limits import LONGEST
from qa_desk.importing.torn import TORN_ARCHIVE
from qa_desk.vault.faults import KeyMissing, SealBroken
from qa_desk.vault.passphrases import open_travelling

T = TypeVar("T")
_BLOCK: Final = 1 << 20
_MEGABYTE: Final = 1_000_000
_MOST_MANIFEST: Final = 50 * _MEGABYTE
_MOST_LIST: Final = 1000 * _MEGABYTE
_MOST_RECORDING: Final = 2000 * _MEGABYTE
"""What reading an archive raises that is none, was cut or was made by another program."""


class PackageUnread(Expected):
    """The file cannot be read: facts `file`, `why` (system's error name)."""

    code = "package.unread"


class NoPackage(Expected):
    """The file is no package: fact `file`."""

    code = "package.none"


class PackageDamaged(Expected):
    """A package was cut or changed: facts `file`, `part`."""

    code = "package.damaged"


class PackageNewer(Expected):
    """A later version of the program made it: facts `file`, `version`, `known`."""

    code = "package.newer"


class PackageTooBig(Expected):
    """A part is larger than any can be: facts `file`, `part`, `limit_mb`."""

    code = "package.too_big"


class PassphraseNeeded(Expected):
    """The package is encrypted: fact `file`."""

    code = "package.passphrase_needed"
    exit_code = ExitCode.NOT_ALLOWED


class PassphraseWrong(Expected):
    """The passphrase is another one, or the encrypted package was changed: fact `file`."""

    code = "package.passphrase_wrong"
    exit_code = ExitCode.NOT_ALLOWED


class Package:
    """An open package; every part of it is what the manifest says."""

    def __init__(self, archive: ZipFile, path: Path, report: Report) -> None:
        self._archive = archive
        self._name = path.name
        self.manifest = self._read_manifest()
        self._check_parts(report)
        self.content = Content(
            self._list(package_format.CONTACTS, PackedContact),
            self._list(package_format.EVALUATIONS, PackedEvaluation),
            self._list(package_format.EVALUATORS, Evaluator),
            self._list(package_format.CARDS, PackedCard),
        )
        self._check_content()

    def copy_recording(self, digest: str, target: BinaryIO) -> None:
        """Write a recording to a file."""
        part = next(p for p in self.manifest.parts if p.name == package_format.recording(digest))
        target.writelines(self._blocks(part))

    def _read_manifest(self) -> Manifest:
        names = self._archive.namelist()
        if package_format.MANIFEST not in names:
            raise NoPackage(file=self._name)
        text = b"".join(self._read(package_format.MANIFEST, _MOST_MANIFEST))
        try:
            said = _json(text)
            if not isinstance(said, dict) or said.get("kind") != package_format.KIND:
                raise NoPackage(file=self._name)
            version = said.get("version")
            if type(version) is int and version > package_format.VERSION:
                facts = {"version": version, "known": package_format.VERSION}
                raise PackageNewer(file=self._name, **facts)
            manifest = fitted(Manifest, said.get("package"))
        except Unfit as error:
            raise self._damaged(package_format.MANIFEST) from error
        told = [package_format.MANIFEST, *(part.name for part in manifest.parts)]
        if sorted(told) != sorted(names) or len(set(told)) != len(told):
            self._refuse(next(iter(set(names) ^ set(told)), package_format.MANIFEST))
        return manifest

    def _check_parts(self, report: Report) -> None:
        parts = self.manifest.parts
        for number, part in enumerate(parts):
            report(number / (2 * len(parts)), part.name)
            named = package_format.recording(part.sha256) == part.name
            if not package_format.is_known(part.name) or (
                package_format.is_recording(part.name) and not named
            ):
                self._refuse(part.name)
            digest = sha256()
            for block in self._blocks(part):
                digest.update(block)
            if digest.hexdigest() != part.sha256:
                self._refuse(part.name)

    def _check_content(self) -> None:
        """Refuse what no workspace can have written."""
        recordings = {part.name for part in self.manifest.parts}
        names = set()
        for each in self.content.contacts:
            contact = each.contact
            names.add((contact.source, contact.external_id))
            texts = [contact.external_id, contact.team]
            texts += [text for a in contact.agents for text in (a.external_id, a.name, a.team)]
            here = all(package_format.recording(m.sha256) in recordings for m in contact.media)
            if not here or contact.id is not None or max(map(len, texts)) > LONGEST:
                self._refuse(package_format.CONTACTS)
        if len(names) != len(self.content.contacts):
            self._refuse(package_format.CONTACTS)
        for card in self.content.cards:
            if sha256(card.text.encode()).hexdigest() != card.sha256:
                self._refuse(package_format.CARDS)

    def _list(self, name: str, kind: type[T]) -> tuple[T, ...]:
        part = next((each for each in self.manifest.parts if each.name == name), None)
        if part is None:
            return ()
        lines = b"".join(self._blocks(part)).split(b"\n")
        try:
            return tuple(fitted(kind, _json(line)) for line in lines if line)
        except Unfit as error:
            raise self._damaged(name) from error

    def _blocks(self, part: Part) -> Iterator[bytes]:
        most = _MOST_RECORDING if package_format.is_recording(part.name) else _MOST_LIST
        if part.size > most:
            raise self._too_big(part.name, most)
        return self._read(part.name, part.size)

    def _read(self, name: str, most: int) -> Iterator[bytes]:
        """Yield what a part holds, and never more than it may: small archives can unfold to disks."""
        size = 0
        try:
            with self._archive.open(name) as part:
                while block := part.read(_BLOCK):
                    size += len(block)
                    if size > most:
                        raise self._damaged(name)
                    yield block
        except TORN_ARCHIVE as error:
            raise self._damaged(name) from error

    def _damaged(self, part: str) -> Expected:
        return PackageDamaged(file=self._name, part=part)

    def _refuse(self, part: str) -> NoReturn:
        raise self._damaged(part)

    def _too_big(self, part: str, most: int) -> Expected:
        return PackageTooBig(file=self._name, part=part, limit_mb=most // _MEGABYTE)


@contextmanager
def open_package(path: Path, passphrase: str = "", report: Report = unheard) -> Iterator[Package]:
    """Open a package whose every part was checked; nothing is unpacked to the disk.

    Raises PackageUnread, NoPackage, PackageDamaged, PackageNewer, PackageTooBig, PassphraseNeeded and
    PassphraseWrong.
    """
    name = path.name
    try:
        with open_travelling(path, passphrase) as raw, io.BufferedReader(_raw(raw)) as file:
            yield Package(_archive(file, name), path, report)
    except KeyMissing as error:
        raise PassphraseNeeded(file=name) from error
    except SealBroken as error:
        raise PassphraseWrong(file=name) from error
    except OSError as error:
        raise PackageUnread(file=name, why=system_reason(error)) from error


def _raw(file: BinaryIO) -> io.RawIOBase:
    """Return what a buffer can be put over; an open file has one of its own."""
    return file.raw if isinstance(file, io.BufferedReader) else file  # type: ignore[return-value]


def _archive(file: BinaryIO, name: str) -> ZipFile:
    try:
        return ZipFile(file)
    except TORN_ARCHIVE as error:
        file.seek(0)
        begins_so = file.read(4) == b"PK\3\4"
        kind = PackageDamaged(file=name, part="") if begins_so else NoPackage(file=name)
        raise kind from error


def _json(text: bytes) -> object:
    try:
        return json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:  # or nested too deep
        raise Unfit("no JSON") from error


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)
