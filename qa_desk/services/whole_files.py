"""Text files that a person asked for at a place of their own, written whole or not at all."""

import errno
import os
from pathlib import Path


def write_whole(target: Path, text: str) -> None:
    """Write a text file in one go: what is there is the whole new one or the old one.

    What is no file, such as a pipe or the null device, is written to and stays what it is. Raises
    OSError, also for a name that no file can have.
    """
    try:
        if target.exists() and not target.is_file():
            with target.open("w", encoding="utf-8", newline="\n") as place:
                place.write(text)
        else:
            _replace(target, text)
    except ValueError as fault:  # a path with a zero in it
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), str(target)) from fault


def _replace(target: Path, text: str) -> None:
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_text(text, "utf-8", newline="\n")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
