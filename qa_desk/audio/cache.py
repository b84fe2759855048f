"""Waveforms kept on disk by content hash; whatever is wrong with the file, it is made anew."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from qa_desk.audio.peaks import BASE, STEP, Peaks

_FORMAT: Final = 1
_SHAPE_OF_A_LEVEL: Final = 3


def load(folder: Path, sha256: str) -> Peaks | None:
    """Return the kept waveform; None if there is none or it cannot be used."""
    try:
        # numpy leaves a file open that turns out to be none of its own: so we open and close it.
        with (
            _file(folder, sha256).open("rb") as file,
            np.load(file, allow_pickle=False) as arrays,
        ):
            header = tuple(int(number) for number in arrays["header"])
            levels = tuple(arrays[f"level{depth}"] for depth in range(header[-1]))
    except (OSError, ValueError, KeyError, IndexError, EOFError, zipfile.BadZipFile):
        return None
    if header[:3] != (_FORMAT, BASE, STEP) or not levels:
        return None
    if any(level.ndim != _SHAPE_OF_A_LEVEL or level.dtype != np.int16 for level in levels):
        return None
    return Peaks(header[3], header[4], levels)


def save(folder: Path, sha256: str, peaks: Peaks) -> None:
    """Keep a waveform; written beside and put in place at once, so that no half file is read."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = _file(folder, sha256)
    fresh = target.with_suffix(f".{os.getpid()}.new")
    header = np.array(
        [_FORMAT, BASE, STEP, peaks.frames, peaks.sample_rate, len(peaks.levels)], dtype=np.int64
    )
    levels = {f"level{depth}": level for depth, level in enumerate(peaks.levels)}
    with fresh.open("wb") as file:
        np.savez(file, allow_pickle=False, header=header, **levels)
    fresh.replace(target)


def kept(folder: Path, sha256: str, make: Callable[[], Peaks]) -> Peaks:
    """Return the kept waveform, or make and keep it; a full disk costs the cache, not the call."""
    found = load(folder, sha256)
    if found is not None:
        return found
    peaks = make()
    try:
        save(folder, sha256, peaks)
    except OSError:
        return peaks
    return peaks


def _file(folder: Path, sha256: str) -> Path:
    return folder / f"{sha256}.npz"
