"""Where decoded sound rests: in memory while it is little, then in a file that has no name."""

import tempfile
from pathlib import Path
from typing import IO


class Resting:
    """Bytes that are appended, and read at any place; not for several threads at once.

    A disk that is full takes nothing away: what was appended before can still be read.
    """

    def __init__(self, in_memory: int, folder: Path | None) -> None:
        self._most = in_memory
        self._folder = folder
        self._memory = bytearray()
        self._file: IO[bytes] | None = None
        self._length = 0

    def append(self, content: bytes) -> None:
        """Put bytes behind the others, all or none; raises OSError."""
        if self._file is None and self._length + len(content) > self._most:
            self._file = _moved(self._memory, self._folder)
            self._memory = bytearray()
        if self._file is None:
            self._memory += content
        else:
            _written(self._file, self._length, content)
        self._length += len(content)

    def read(self, start: int, end: int) -> bytes:
        """Return the bytes from `start` to before `end`, fewer past the end; raises OSError."""
        if self._file is None:
            return bytes(self._memory[start:end])
        self._file.seek(start)
        return self._file.read(max(min(end, self._length) - start, 0))

    def close(self) -> None:
        """Let go of all of it; twice is fine."""
        self._memory = bytearray()
        if self._file is not None:
            self._file.close()


def _moved(content: bytes | bytearray, folder: Path | None) -> IO[bytes]:
    # Without a buffer: what a full disk refuses must not come up again with the next read.
    file = tempfile.TemporaryFile(buffering=0, dir=folder)  # noqa: SIM115 - closed by its owner
    try:
        _written(file, 0, content)
    except OSError:
        file.close()
        raise
    return file


def _written(file: IO[bytes], place: int, content: bytes | bytearray) -> None:
    """Write all of it; a file without a buffer may take a part at a time."""
    file.seek(place)
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]
