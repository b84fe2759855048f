"""Large pages for the recogniser: its numbers go through memory faster than small pages are found.

A decoder reads 200 MB for each token. With pages of 2 MB, in one heap that is never handed back
between two windows, it takes a fifth less time (benchmarks/speech.py). The tunables of glibc would
do the same from outside, but only for a process that is yet to begin.
"""

import ctypes
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_TRIM_THRESHOLD: Final = -1
_TOP_PAD: Final = -2
_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
_HUGE_PAGES: Final = 14
_PAGE: Final = 1 << 21
_AHEAD: Final = 512 << 20
"""Addresses, not memory: they cost nothing before they are written to."""
_NEVER: Final = (1 << 31) - 1
_LARGEST: Final = 1 << 30


def use_large_pages() -> None:
    """Let this process keep its memory in one heap of large pages; do nothing without glibc."""
    if sys.platform != "linux" or platform.libc_ver()[0] != "glibc":
        return
    with suppress(OSError, AttributeError):  # a system that lets nobody choose is as good as before
        _choose(ctypes.CDLL(None))


def _choose(libc: ctypes.CDLL) -> None:
    libc.mallopt(_ARENA_MAX, 1)
    libc.mallopt(_MMAP_THRESHOLD, _LARGEST)
    libc.mallopt(_TRIM_THRESHOLD, _NEVER)
    libc.mallopt(_TOP_PAD, _AHEAD)
    libc.malloc.restype = ctypes.c_void_p
    libc.free.argtypes = [ctypes.c_void_p]
    libc.free(libc.malloc(_PAGE * 32))  # the heap grows, by so much and what lies ahead
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for start, end in _heaps():
        first = -(-start // _PAGE) * _PAGE
        libc.madvise(first, max(end - first, 0) // _PAGE * _PAGE, _HUGE_PAGES)


def _heaps() -> list[tuple[int, int]]:
    """Return the addresses of the heap."""
    lines = Path("/proc/self/maps").read_text("ascii", errors="replace").splitlines()
    ranges = (line.split()[0].split("-") for line in lines if line.endswith("[heap]"))
    return [(int(start, 16), int(end, 16)) for start, end in ranges]
