"""Whether a WAV file, or one of its kin, holds as much as its header promises."""

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

UNKNOWN_SIZE: Final = 0x7FFF0000
"""Writers that cannot go back leave 0, 2 GB or 4 GB as the size; none of them is a promise."""
_UNKNOWN_END: Final = 0xFFFFFFFF
_FORMAT: Final = struct.Struct("<HHII")
_W64: Final = b"riff"
_W64_HEAD: Final = 40
_W64_CHUNK: Final = struct.Struct("<16sQ")
_CHUNK: Final = struct.Struct("<4sI")
_FILE: Final = struct.Struct("<4sI4s")
_SIZES: Final = struct.Struct("<QQ")
"""Of the whole and of its sound, in the `ds64` chunk of files that may grow beyond 4 GB."""
_TOLERATED_SHARE_OF_A_SECOND: Final = 10


@dataclass(frozen=True, slots=True)
class Shortfall:
    """Seconds that the header promises, and seconds that are there."""

    promised_s: float
    found_s: float


def shortfall(file: BinaryIO, size: int) -> Shortfall | None:
    """Compare the header's size with the file's; None where nothing is missing or promised."""
    head = file.read(_FILE.size)
    if head[:4] == _W64:
        return _shortfall_of_w64(file, size)
    if len(head) < _FILE.size or head[:4] not in (b"RIFF", b"RF64") or head[8:] != b"WAVE":
        return None
    return _shortfall_of_chunks(file, size)


def _shortfall_of_chunks(file: BinaryIO, size: int) -> Shortfall | None:
    bytes_per_second = large = 0
    while len(head := file.read(_CHUNK.size)) == _CHUNK.size:
        name, length = _CHUNK.unpack(head)
        body = file.tell()
        if name == b"data":
            return _compared(large or length, size - body, bytes_per_second)
        fields = file.read(_SIZES.size)
        if name == b"ds64" and len(fields) == _SIZES.size:
            large = _SIZES.unpack(fields)[1]
        if name == b"fmt " and len(fields) == _SIZES.size:
            bytes_per_second = _FORMAT.unpack_from(fields)[3]
        file.seek(body + length + length % 2)
    return None


def _shortfall_of_w64(file: BinaryIO, size: int) -> Shortfall | None:
    """Do the same for Sony's chunks, whose sizes have 64 bits and count their own head."""
    bytes_per_second = 0
    place = _W64_HEAD
    file.seek(place)
    while place < size and len(head := file.read(_W64_CHUNK.size)) == _W64_CHUNK.size:
        name, length = _W64_CHUNK.unpack(head)
        if name[:4] == b"data":
            promised, found = length - _W64_CHUNK.size, size - place - _W64_CHUNK.size
            return _compared(promised, found, bytes_per_second)
        fields = file.read(_FORMAT.size)
        if name[:4] == b"fmt " and len(fields) == _FORMAT.size:
            bytes_per_second = _FORMAT.unpack(fields)[3]
        place += max(length + -length % 8, _W64_CHUNK.size)
        file.seek(min(place, size))
    return None


def _compared(promised: int, found: int, bytes_per_second: int) -> Shortfall | None:
    if not bytes_per_second or promised == 0 or UNKNOWN_SIZE <= promised <= _UNKNOWN_END:
        return None
    if promised - found <= bytes_per_second // _TOLERATED_SHARE_OF_A_SECOND:
        return None
    return Shortfall(promised / bytes_per_second, found / bytes_per_second)
