"""Files that travel: encrypted with a passphrase, readable in any workspace that is told it."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from qa_desk.vault.faults import PassphraseShort
from qa_desk.vault.files import fresh_file
from qa_desk.vault.key import KEY_BYTES, Key
from qa_desk.vault.sealed import HEAD, MARK, SALT, open_file

LEAST: Final = 8
"""Characters: whoever finds the file may try passphrases for ever."""
_WORK: Final = 1 << 17
"""Scrypt's n: 128 MB and a third of a second a try."""


@contextmanager
def fresh_travelling(path: Path, passphrase: str) -> Iterator[BinaryIO]:
    """Give a file to write to as `fresh_file` does; encrypted unless the passphrase is empty.

    Raises PassphraseShort and OSError.
    """
    if passphrase and len(passphrase) < LEAST:
        raise PassphraseShort(least=LEAST)
    salt = secrets.token_bytes(SALT)
    key = _key(passphrase, salt) if passphrase else None
    with fresh_file(path, key, salt) as file:
        yield file


def open_travelling(path: Path, passphrase: str) -> BinaryIO:
    """Open a file for reading its plain content.

    Raises OSError, KeyMissing without a passphrase where it needs one, and SealBroken where the
    passphrase is another one or the file was changed.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    sealed = head.startswith(MARK) and bool(passphrase)
    return open_file(path, _key(passphrase, head[len(MARK) :]) if sealed else None)


def _key(passphrase: str, salt: bytes) -> Key:
    derived = Scrypt(salt=salt, length=KEY_BYTES, n=_WORK, r=8, p=1).derive(passphrase.encode())
    return Key(derived)
