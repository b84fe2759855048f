"""One model's folder: its files, and the record of what they were when they came."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.speech.faults import ModelDamaged, ModelIncomplete

RECORD: Final = "qa-desk-model.json"
WEIGHTS: Final = "model.bin"
_NEEDED: Final = (WEIGHTS, "config.json", "tokenizer.json")
_VOCABULARIES: Final = ("vocabulary.txt", "vocabulary.json")
_OPTIONAL: Final = ("preprocessor_config.json",)
_FORMAT: Final = 1
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class FileRecord:
    """What one file was; size and time only spare reading it all again."""

    sha256: str
    size: int
    modified_ns: int


def missing_files(folder: Path) -> tuple[str, ...]:
    """Return the files of a model that the folder lacks.

    All are needed: the recogniser would look for a missing one in the network.
    """
    missing = [name for name in _NEEDED if not (folder / name).is_file()]
    if not any((folder / name).is_file() for name in _VOCABULARIES):
        missing.append(_VOCABULARIES[0])
    return tuple(missing)


def model_files(folder: Path) -> tuple[str, ...]:
    """Return the names of the model's files in the folder; ModelIncomplete if it lacks some."""
    missing = missing_files(folder)
    if missing:
        raise ModelIncomplete(folder=folder, missing=", ".join(missing))
    known = (*_NEEDED, *_VOCABULARIES, *_OPTIONAL)
    return tuple(name for name in known if (folder / name).is_file())


def blocks(path: Path) -> Iterator[bytes]:
    """Read a file piece by piece."""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def sha256(parts: Iterable[bytes]) -> str:
    """Return the SHA-256 of the joined pieces in hexadecimal."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def recorded(folder: Path) -> Mapping[str, FileRecord]:
    """Return what the files were when they came; a folder put there by hand is recorded now.

    So is one whose record leaves out a file of the model or says nothing that can be compared.
    """
    try:
        data = json.loads((folder / RECORD).read_text("utf-8"))
        found = {name: _record_of(entry) for name, entry in data["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return record(folder)
    return found if found.keys() == set(model_files(folder)) else record(folder)


def record(folder: Path) -> Mapping[str, FileRecord]:
    """Note what the model's files are now, and return it."""
    records = {name: _seen(folder / name) for name in model_files(folder)}
    entries = {
        name: {"sha256": r.sha256, "size": r.size, "modified_ns": r.modified_ns}
        for name, r in records.items()
    }
    text = json.dumps({"format": _FORMAT, "files": entries}, indent=1)
    (folder / RECORD).write_text(text, "utf-8")
    return records


def check(folder: Path, *, wholly: bool) -> None:
    """Raise ModelDamaged if a file is not what it was.

    Unless `wholly`, a file of the same size and time is taken to be the same.
    """
    for name, was in recorded(folder).items():
        path = folder / name
        if not path.is_file() or path.stat().st_size != was.size:
            raise ModelDamaged(model=folder.name, file=name)
        touched = path.stat().st_mtime_ns != was.modified_ns
        if (wholly or touched) and sha256(blocks(path)) != was.sha256:
            raise ModelDamaged(model=folder.name, file=name)


def _record_of(entry: Mapping[str, object]) -> FileRecord:
    """Return one entry of a record; TypeError where it is none."""
    digest, size, modified_ns = (entry[name] for name in ("sha256", "size", "modified_ns"))
    if not (isinstance(digest, str) and isinstance(size, int) and isinstance(modified_ns, int)):
        raise TypeError(RECORD)
    return FileRecord(digest, size, modified_ns)


def _seen(path: Path) -> FileRecord:
    facts = path.stat()
    return FileRecord(sha256(blocks(path)), facts.st_size, facts.st_mtime_ns)
