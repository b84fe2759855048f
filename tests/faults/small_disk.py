"""A disk with little room: a file system of its own in memory, which only root can mount."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE_MB = 16
PAGE = 4096


def can_be_made() -> bool:
    """Whether this process may mount a file system."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    probe = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
    return probe.returncode == 0


@contextmanager
def a_small_disk(folder: Path) -> Iterator[Path]:
    """Mount a disk of 16 MB at a folder for the length of a test."""
    folder.mkdir()
    options = f"size={SIZE_MB}m,mode=700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def nearly_full(disk: Path, left: int) -> Iterator[None]:
    """Fill the disk but for so many bytes."""
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free
    with filler.open("wb") as file:
        file.write(bytes(max(0, free - left)))
    try:
        yield
    finally:
        filler.unlink()
