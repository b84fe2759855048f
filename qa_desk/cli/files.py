"""Text files that the command line reads itself: plans and answers."""

from pathlib import Path
from typing import Final

from qa_desk.errors import Expected

_MEGABYTE: Final = 1_000_000
_MOST_MEGABYTES: Final = 5


class FileMissing(Expected):
    """A file named on the command line cannot be read: fact `file`."""

    code = "cli.file_missing"


class FileTooBig(Expected):
    """A file is larger than any of its kind: facts `file`, `limit_mb`."""

    code = "cli.file_too_big"


def read_text(path: Path) -> str:
    """Return the text of a file without a byte order mark; raise FileMissing or FileTooBig.

    No more is read than such a file may hold, so that nothing endless fills the memory.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_MEGABYTES * _MEGABYTE + 1)
        if len(data) > _MOST_MEGABYTES * _MEGABYTE:
            raise FileTooBig(file=str(path), limit_mb=_MOST_MEGABYTES)
        return data.decode("utf-8-sig")
    except (OSError, ValueError) as error:  # a path with a zero in it is a ValueError
        raise FileMissing(file=str(path)) from error
