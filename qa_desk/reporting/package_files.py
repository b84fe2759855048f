"""Writing packages: lists of JSON lines and recordings in a zip archive, and what each must hash to."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from qa_desk.domain import package_format
from qa_desk.domain.packages import Manifest, Part
from qa_desk.domain.plain import plain
from qa_desk.vault.passphrases import fresh_travelling

_BLOCK: Final = 1 << 20


class PackageWriter:
    """Takes the parts of a package one after the other; `finish` adds the manifest."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._parts: list[Part] = []

    def add_list(self, name: str, values: Iterable[object]) -> int:
        """Write values a line each; return how many there were."""
        count = 0

        def blocks() -> Iterator[bytes]:
            nonlocal count
            for value in values:
                count += 1
                yield json.dumps(plain(value), ensure_ascii=False).encode() + b"\n"

        self._add(name, blocks(), ZIP_DEFLATED)
        return count

    def add_recording(self, digest: str, source: BinaryIO) -> bool:
        """Write a recording; return whether its content is what its name says."""
        blocks = iter(lambda: source.read(_BLOCK), b"")
        return self._add(package_format.recording(digest), blocks, ZIP_STORED) == digest

    def finish(self, manifest: Manifest) -> None:
        """Write the manifest, which names all parts."""
        said = {"kind": package_format.KIND, "version": package_format.VERSION}
        whole = said | {"package": plain(replace(manifest, parts=tuple(self._parts)))}
        text = json.dumps(whole, ensure_ascii=False, indent=1)
        self._archive.writestr(ZipInfo(package_format.MANIFEST), text, ZIP_DEFLATED)

    def _add(self, name: str, blocks: Iterable[bytes], method: int) -> str:
        digest, size = sha256(), 0
        info = ZipInfo(name)
        info.compress_type = method
        with self._archive.open(info, "w", force_zip64=True) as part:
            for block in blocks:
                part.write(block)
                digest.update(block)
                size += len(block)
        self._parts.append(Part(name, size, digest.hexdigest()))
        return digest.hexdigest()


@contextmanager
def fresh_package(path: Path, passphrase: str) -> Iterator[PackageWriter]:
    """Give a package to fill, which is at `path` at the end of the block; else nothing is there.

    With a passphrase it never lies on the disk in plain text. Raises PassphraseShort, OSError.
    """
    with fresh_travelling(path, passphrase) as file, ZipFile(file, "w") as archive:
        yield PackageWriter(archive)
