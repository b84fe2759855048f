"""Encrypted files with random access: AES-256-GCM in chunks, each bound to its place.

A file is a head (a mark and a random salt) and chunks of 64 KiB of plain text, each followed by its
tag. Every file has a key of its own, derived from the workspace's file key and the salt, so that the
number of a chunk is a nonce that never comes twice. The last chunk is marked as such: a file that
was cut, even between two chunks, does not open.
"""

import io
import os
import secrets
from pathlib import Path
from typing import BinaryIO, Final, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from qa_desk.vault.faults import KeyMissing, SealBroken
from qa_desk.vault.key import KEY_BYTES, Key

MARK: Final = b"QADESK sealed 1\n"
CHUNK: Final = 1 << 16
SALT: Final = 32
_TAG: Final = 16
HEAD: Final = len(MARK) + SALT
_PURPOSE: Final = b"qa-desk file"
_LAST: Final = 1


def is_sealed(path: Path) -> bool:
    """Say whether a file is an encrypted one; raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK


def open_file(path: Path, key: Key | None) -> BinaryIO:
    """Open a file for reading its plain content, whether it is encrypted or not.

    Raises OSError, KeyMissing and SealBroken; reading may raise SealBroken too.
    """
    file = path.open("rb")
    if file.read(len(MARK)) != MARK:
        file.seek(0)
        return file
    if key is None:
        file.close()
        raise KeyMissing(path=path)
    try:
        return cast("BinaryIO", SealedFile(file, key, path))
    except BaseException:
        file.close()
        raise


def plain_size(path: Path) -> int:
    """Return how many bytes of content a file has, without reading it; needs no key."""
    size = path.stat().st_size
    if size < HEAD + _TAG or not is_sealed(path):
        return size
    return _plain_size(size)


class SealedFile(io.RawIOBase):
    """The plain content of an encrypted file: reads and seeks; nothing plain touches the disk."""

    def __init__(self, file: BinaryIO, key: Key, path: Path) -> None:
        super().__init__()
        self._file = file
        self._path = path
        self.name = str(path)
        file.seek(0)
        self._head = file.read(HEAD)
        size = os.fstat(file.fileno()).st_size
        if len(self._head) < HEAD or size < HEAD + _TAG:
            raise SealBroken(path=path)
        self._cipher = _cipher(key, self._head)
        self._size = _plain_size(size)
        self._chunks = max(1, -(-(size - HEAD) // (CHUNK + _TAG)))
        self._position = 0
        self._at = -1
        self._content = b""
        self._chunk(self._chunks - 1)  # the last one tells whether the file is whole

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be read from anywhere."""
        return True

    def tell(self) -> int:
        """Return the place of the next byte."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, as files do."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("a place before the beginning")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed's Buffer has no length
        """Fill the buffer from one chunk after the other."""
        view = memoryview(buffer).cast("B")
        done = 0
        while done < len(view) and self._position < self._size:
            number, offset = divmod(self._position, CHUNK)
            piece = self._chunk(number)[offset : offset + len(view) - done]
            view[done : done + len(piece)] = piece
            done += len(piece)
            self._position += len(piece)
        return done

    def close(self) -> None:
        """Close the file beneath."""
        self._content = b""
        self._file.close()
        super().close()

    def _chunk(self, number: int) -> bytes:
        if number != self._at:
            self._file.seek(HEAD + number * (CHUNK + _TAG))
            sealed = self._file.read(CHUNK + _TAG)
            last = number == self._chunks - 1
            try:
                self._content = self._cipher.decrypt(_nonce(number, last=last), sealed, self._head)
            except (InvalidTag, ValueError) as error:
                raise SealBroken(path=self._path) from error
            self._at = number
        return self._content


class SealingFile(io.RawIOBase):
    """Encrypts what is written and hands it to the file beneath; closing it writes the last chunk.

    A salt that is given is one the key was made with, used for this file alone. Closed without
    `finish`, what was written is no whole file and will not open.
    """

    def __init__(self, file: BinaryIO, key: Key, salt: bytes = b"") -> None:
        super().__init__()
        self._file = file
        self._head = MARK + (salt or secrets.token_bytes(SALT))
        self._cipher = _cipher(key, self._head)
        self._waiting = bytearray()
        self._number = 0
        file.write(self._head)

    def writable(self) -> bool:
        """Say that it can be written."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # typeshed's Buffer has no length
        """Take more content."""
        self._waiting += data
        while len(self._waiting) > CHUNK:  # one chunk waits: it may be the last
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]
        return len(data)

    def finish(self) -> None:
        """Write the last chunk; nothing is written after it."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _seal(self, content: bytes, *, last: bool) -> None:
        nonce = _nonce(self._number, last=last)
        self._file.write(self._cipher.encrypt(nonce, content, self._head))
        self._number += 1


def _cipher(key: Key, head: bytes) -> AESGCM:
    derived = HKDF(SHA256(), KEY_BYTES, salt=head[len(MARK) :], info=_PURPOSE).derive(key.raw)
    return AESGCM(derived)


def _nonce(number: int, *, last: bool) -> bytes:
    return bytes([_LAST if last else 0]) + number.to_bytes(11, "big")


def _plain_size(size: int) -> int:
    body = size - HEAD
    chunks = max(1, -(-body // (CHUNK + _TAG)))
    return body - chunks * _TAG
