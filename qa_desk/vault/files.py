"""Writing files of the workspace whole or not at all, encrypted where the workspace is."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from qa_desk.vault.key import Key
from qa_desk.vault.sealed import SealingFile, open_file

PART = ".part"
"""How the name of a file ends that is not whole yet; what a crash leaves is removed by it."""


@contextmanager
def fresh_file(path: Path, key: Key | None, salt: bytes = b"") -> Iterator[BinaryIO]:
    """Give a file to write to, which takes the place of `path` at the end of the block.

    It is readable only to its owner, and with a key it never lies on the disk in plain text. A block
    that raises leaves everything as it was. Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(PART, f".{path.stem[:40]}-", path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            if key is None:
                yield file
            else:
                sealing = SealingFile(file, key, salt)
                yield cast("BinaryIO", sealing)
                sealing.finish()
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_bytes(path: Path, content: bytes, key: Key | None) -> None:
    """Write a whole file; raises OSError, and the old one stays then."""
    with fresh_file(path, key) as file:
        file.write(content)


def read_bytes(path: Path, key: Key | None) -> bytes:
    """Return the plain content of a file; raises OSError, KeyMissing, SealBroken."""
    with open_file(path, key) as file:
        return file.read()
