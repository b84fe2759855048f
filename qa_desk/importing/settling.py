"""Files of a watched folder that have stopped growing: the same size and time for a while."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qa_desk.importing.survey import is_hidden

_State = tuple[int, int]
"""Size and time of the last change, in nanoseconds."""


@dataclass(slots=True)
class _Seen:
    state: _State
    since_s: float


@dataclass(frozen=True, slots=True)
class Round:
    """What a look found: files to take now, files that still grow, and files at rest."""

    fresh: tuple[Path, ...]
    growing: frozenset[Path]
    settled: tuple[Path, ...]


@dataclass(slots=True)
class Settling:
    """Remembers files from look to look; `quiet_s` is how long a file must not have changed.

    It looks and does not listen: network shares tell nobody of what changes on them.
    """

    quiet_s: float
    _seen: dict[Path, _Seen] = field(default_factory=dict)
    _taken: dict[Path, _State] = field(default_factory=dict)

    def look(self, folders: Iterable[Path], now_s: float) -> Round:
        """Look through the folders at a moment of a clock that never goes back.

        OSError where a folder is not there, for instance a share that is away.
        """
        found = dict(_files(folders))
        self._seen = {path: self._noted(path, state, now_s) for path, state in found.items()}
        settled = [
            path for path, seen in self._seen.items() if now_s - seen.since_s >= self.quiet_s
        ]
        fresh = [path for path in settled if self._taken.get(path) != found[path]]
        growing = frozenset(found) - frozenset(settled)
        return Round(tuple(sorted(fresh)), growing, tuple(sorted(settled)))

    def take(self, files: Iterable[Path]) -> None:
        """Note files as taken: they are fresh again once they change."""
        self._taken |= {path: self._seen[path].state for path in files}

    def _noted(self, path: Path, state: _State, now_s: float) -> _Seen:
        known = self._seen.get(path)
        return known if known is not None and known.state == state else _Seen(state, now_s)


def _files(folders: Iterable[Path]) -> Iterator[tuple[Path, _State]]:
    for folder in folders:
        yield from _inside(folder)


def _inside(folder: Path) -> Iterator[tuple[Path, _State]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if is_hidden(entry.name):
                continue
            path = Path(entry.path)
            try:
                if entry.is_dir(follow_symlinks=False):
                    yield from _inside(path)
                elif entry.is_file():
                    told = path.stat()  # what a look into a folder tells may be old
                    yield path, (told.st_size, told.st_mtime_ns)
            except OSError:
                continue  # it went away meanwhile
