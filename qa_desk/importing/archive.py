"""Zip archives of other programs, of which a part is read only as far as it may be large."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from qa_desk.importing.outcome import Refused, clean
from qa_desk.importing.torn import TORN_ARCHIVE

T = TypeVar("T")
LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a part out of its archive; what a part says of itself is not believed."""
MOST_PARTS: Final = 20_000
_ENCRYPTED: Final = 0x1


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive by its names and parts; Refused where it is broken, encrypted or too large."""

    file: Path

    def names(self) -> tuple[str, ...]:
        """Return the names of the parts that are files."""
        return self._with(_names)

    def read(self, name: str, limit: int = LARGEST) -> bytes:
        """Return a part."""
        return self._with(lambda zip_: _part(zip_, name, limit))

    def _with(self, act: Callable[[zipfile.ZipFile], T]) -> T:
        try:
            with zipfile.ZipFile(self.file) as zip_:
                return act(zip_)
        except TORN_ARCHIVE:
            raise Refused("import.archive_broken") from None
        except OSError:
            raise Refused("import.cannot_read", name=clean(self.file.name)) from None


def _names(zip_: zipfile.ZipFile) -> tuple[str, ...]:
    parts = zip_.infolist()
    if len(parts) > MOST_PARTS:
        raise Refused("import.archive_crowded", count=len(parts), limit=MOST_PARTS)
    return tuple(part.filename for part in parts if not part.is_dir())


def _part(zip_: zipfile.ZipFile, name: str, limit: int) -> bytes:
    part = zip_.getinfo(name)
    if part.flag_bits & _ENCRYPTED:
        raise Refused("import.archive_encrypted")
    with zip_.open(part) as opened:
        data = opened.read(limit + 1)
    if len(data) > limit:
        raise Refused("import.archive_part_large", part=clean(name), limit_mb=limit // 2**20)
    return data
