"""What lies in the files and folders that were named, sorted by kind."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.audio.formats import EXTENSIONS, PROPOSED
from qa_desk.importing.outcome import Rejection, clean, shown
from qa_desk.importing.request import PathMissing

RECORDINGS: Final = EXTENSIONS | PROPOSED.keys()
"""Endings of recordings; how some are read only a person can tell, see `headerless`."""
TABLES: Final = frozenset({".csv", ".tsv", ".xlsx"})
DOCUMENTS: Final = frozenset(
    {
        *(".json", ".txt", ".text", ".log", ".vtt", ".srt", ".sbv", ".docx", ".eml", ".zip"),
        *(".html", ".htm"),
    }
)
"""Endings of what formats are asked about; they look inside."""
_NOTES: Final = frozenset({".md", ".rtf", ".nfo"})
_CISCO: Final = re.compile(r"c[dm]r_\S+_\d+_\d{12}_\d+")
"""cdr_Cluster1_02_200404061011_6125: of which cluster and node, when, and its number."""
_SYSTEM_FILES: Final = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Survey:
    """Files by kind, each kind in order of path, and what is none of them."""

    recordings: tuple[Path, ...]
    tables: tuple[Path, ...]
    documents: tuple[Path, ...]
    rejections: tuple[Rejection, ...]


def survey(paths: Sequence[Path]) -> Survey:
    """Look through files and folders; PathMissing where one that was named is not there."""
    for path in paths:
        if not path.exists():
            raise PathMissing(path=shown(path))
    found = [entry for path in paths for entry in _entries(path)]
    files = sorted({entry for entry in found if isinstance(entry, Path)})
    rejections = [entry for entry in found if isinstance(entry, Rejection)]
    rejections += [reason for file in files if (reason := _none_of_ours(file))]
    return Survey(
        tuple(file for file in files if _kind(file) in RECORDINGS),
        tuple(file for file in files if _kind(file) in TABLES),
        tuple(file for file in files if _kind(file) in DOCUMENTS),
        tuple(sorted(rejections, key=lambda one: one.file)),
    )


def is_hidden(name: str) -> bool:
    """Whether systems and office programs keep files of this name for themselves."""
    return name.startswith((".", "~$")) or name.casefold() in _SYSTEM_FILES


def _entries(path: Path) -> Iterator[Path | Rejection]:
    """Return the files of a folder and of the folders in it; hidden folders are not entered."""
    if not path.is_dir():
        yield _regular(path)
        return
    failed: list[OSError] = []
    for folder, inner, names in os.walk(path, onerror=failed.append):
        here = Path(folder)
        yield from (_not_a_conversation(here / name) for name in inner if is_hidden(name))
        inner[:] = [name for name in inner if not is_hidden(name)]
        yield from (_inside(here / name, path) for name in names)
    yield from (_unreadable(Path(fault.filename)) for fault in failed)


def _inside(file: Path, folder: Path) -> Path | Rejection:
    """Return the file, unless a link leads out of the folder: what lies there was not named."""
    found = _regular(file)
    if isinstance(found, Rejection) or not file.is_symlink():
        return found
    if file.resolve().is_relative_to(folder.resolve()):
        return found
    return Rejection(shown(file), None, "import.link_outside", {"name": clean(file.name)})


def _regular(file: Path) -> Path | Rejection:
    """Return the file; pipes, sockets and links to nowhere would make the import wait for ever."""
    return file if file.is_file() else _unreadable(file)


def _none_of_ours(file: Path) -> Rejection | None:
    if is_hidden(file.name) or file.suffix.lower() in _NOTES:
        return _not_a_conversation(file)
    if _kind(file) in RECORDINGS | TABLES | DOCUMENTS:
        return None
    return Rejection(shown(file), None, "import.unsupported_type", {"suffix": file.suffix})


def _unreadable(path: Path) -> Rejection:
    return Rejection(shown(path), None, "import.cannot_read", {"name": shown(path)})


def _not_a_conversation(path: Path) -> Rejection:
    return Rejection(shown(path), None, "import.not_a_conversation", {"name": clean(path.name)})


def _kind(file: Path) -> str:
    """Return the lower-case ending; a hidden file is of no kind, Cisco's tables have no ending."""
    if _CISCO.fullmatch(file.name):
        return ".csv"
    return "" if is_hidden(file.name) else file.suffix.lower()
