"""Waveforms kept on disk by content hash; whatever is wrong with the file, it is made anew."""

import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qa_desk.audio.peaks import BASE, STEP, Peaks
from qa_desk.vault.faults import KeyMissing, SealBroken
from qa_desk.vault.vault import PLAIN, Vault

LIMIT: Final = 256 << 20
"""Bytes that all waveforms together may take: those of some two hundred hours of both sides."""
_FORMAT: Final = 1
_HEADER: Final = 6
_ENDING: Final = ".npz"
_UNUSABLE: Final = (
    *(OSError, ValueError, KeyError, IndexError, EOFError, TypeError, OverflowError, MemoryError),
    *(RuntimeError, zipfile.BadZipFile, zlib.error, struct.error),
)
"""What numpy and zipfile make of flipped bits: lengths, methods and passwords that never were."""


def load(folder: Path, sha256: str, vault: Vault = PLAIN) -> Peaks | None:
    """Return the kept waveform; None if there is none or it cannot be used."""
    try:
        # numpy leaves a file open that turns out to be none of its own: so we open and close it.
        with (
            vault.open(_file(folder, sha256)) as file,
            np.load(file, allow_pickle=False) as arrays,
        ):
            header = tuple(int(number) for number in arrays["header"])
            levels = tuple(arrays[f"level{depth}"] for depth in range(header[-1]))
    except (*_UNUSABLE, SealBroken, KeyMissing):
        return None
    if len(header) != _HEADER or header[:3] != (_FORMAT, BASE, STEP) or not _fit(header, levels):
        return None
    with suppress(OSError):
        os.utime(_file(folder, sha256))  # what is used stays; see `trim`
    return Peaks(header[3], header[4], levels)


def save(folder: Path, sha256: str, peaks: Peaks, vault: Vault = PLAIN, limit: int = LIMIT) -> None:
    """Keep a waveform; written beside and put in place at once, so that no half file is read.

    Where all of them then take more than `limit` bytes, those go that were not used for longest.
    """
    header = np.array(
        [_FORMAT, BASE, STEP, peaks.frames, peaks.sample_rate, len(peaks.levels)], dtype=np.int64
    )
    levels = {f"level{depth}": level for depth, level in enumerate(peaks.levels)}
    content = BytesIO()
    np.savez(content, allow_pickle=False, header=header, **levels)
    vault.write_bytes(_file(folder, sha256), content.getvalue())
    trim(folder, limit)


def trim(folder: Path, limit: int = LIMIT) -> None:
    """Remove the waveforms that were not used for longest until the rest fits into so many bytes."""
    files = [(file, file.stat()) for file in folder.glob(f"*{_ENDING}")]
    files.sort(key=lambda each: each[1].st_mtime_ns, reverse=True)
    taken = 0
    for file, facts in files:
        taken += facts.st_size
        if taken > limit:
            with suppress(OSError):  # another window has it open, or was quicker
                file.unlink(missing_ok=True)


def forget(folder: Path, sha256: str) -> None:
    """Remove the waveform of a recording that is read otherwise from now on."""
    with suppress(OSError):
        _file(folder, sha256).unlink(missing_ok=True)


def kept(folder: Path, sha256: str, make: Callable[[], Peaks], vault: Vault = PLAIN) -> Peaks:
    """Return the kept waveform, or make and keep it; a full disk costs the cache, not the call."""
    found = load(folder, sha256, vault)
    if found is not None:
        return found
    peaks = make()
    try:
        save(folder, sha256, peaks, vault)
    except OSError:
        return peaks
    return peaks


def _fit(header: tuple[int, ...], levels: Sequence[NDArray[np.generic]]) -> bool:
    """Whether the levels are those of so many frames, all with the same sides."""
    frames, rate = header[3:5]
    if frames <= 0 or rate <= 0 or not levels or levels[0].ndim <= 1:
        return False
    length, sides = -(-frames // BASE), int(levels[0].shape[1])
    for level in levels:
        if level.dtype != np.int16 or level.shape != (length, sides, 2):
            return False
        length = -(-length // STEP)
    return sides > 0


def _file(folder: Path, sha256: str) -> Path:
    return folder / f"{sha256}{_ENDING}"
