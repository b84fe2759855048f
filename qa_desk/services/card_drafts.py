"""Drafts of scorecards: files of the workspace that are open to every edit until published."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, cast

from qa_desk.domain.card_document import Document, Json
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import Expected, NotFound, system_reason
from qa_desk.importing import card_documents, cards
from qa_desk.importing.card_documents import FileFault
from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.imported import ImportedCard
from qa_desk.services import card_templates, kept_files, scorecards
from qa_desk.services.desk import Desk, Done
from qa_desk.services.scorecards import CardRefused, CardUnreadable
from qa_desk.vault import files
from qa_desk.vault.faults import SealBroken
from qa_desk.vault.key import Key

__all__ = [
    "DraftLost",
    "DraftNotKept",
    "DraftRow",
    "ImportedCard",
    "OpenedDraft",
    "Stamp",
    "copy_of",
    "create",
    "delete",
    "drafts",
    "exists",
    "from_file",
    "from_import",
    "from_published",
    "import_formats",
    "new_document",
    "open_draft",
    "publish",
    "put_back",
    "save",
    "set_aside",
    "stamp",
]

_SUFFIX: Final = ".yaml"
_FOREIGN: Final = re.compile(r"[^\w.-]")
_LONGEST_NAME: Final = 64
_RESERVED: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
"""Names that no file may have on Windows, whatever stands behind their dot."""
Stamp = tuple[int, int, int]
"""What differs between two writes of a file: its number, its size and when it was written."""


class DraftNotKept(Expected):
    """A draft cannot be written: facts `name`, `reason`."""

    code = "card_draft.not_kept"


class DraftLost(NotFound):
    """A draft is no longer there: fact `name`."""

    code = "card_draft.lost"


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft in a list; one that cannot be read as YAML has neither id nor titles."""

    name: str
    card_id: str
    version: str
    titles: Mapping[str, str]
    changed_at: datetime
    readable: bool = True


@dataclass(frozen=True, slots=True)
class OpenedDraft:
    """A draft as it is edited, and the latest published version of the same card, if any."""

    name: str
    document: Document
    base: Document | None
    base_ref: CardRef | None = None


def drafts(desk: Desk) -> tuple[DraftRow, ...]:
    """Return all drafts, those changed last first."""
    folder = desk.paths.drafts
    found = sorted(folder.glob(f"*{_SUFFIX}")) if folder.is_dir() else []
    files = [path for path in found if path.is_file()]  # reading a pipe would never end
    rows = [row for row in (_row(desk, file) for file in files) if row is not None]
    return tuple(sorted(rows, key=lambda row: row.changed_at, reverse=True))


def open_draft(desk: Desk, name: str) -> OpenedDraft:
    """Return a draft, with whatever faults it has; raise DraftLost, CardRefused, CardUnreadable.

    Refused is only what is no YAML at all: there is nothing to edit then.
    """
    path = _path(desk, name)
    if not path.is_file():
        raise DraftLost(name=name)
    return _opened(desk, name, _document(kept_files.text_or_path(desk, path), path.name))


def exists(desk: Desk, name: str) -> bool:
    """Say whether a draft is there."""
    return _path(desk, name).is_file()


def stamp(desk: Desk, name: str) -> Stamp | None:
    """Return what tells this state of a draft's file from later ones; None where there is none."""
    try:
        found = _path(desk, name).stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def set_aside(desk: Desk, name: str) -> str:
    """Give a draft another name and return it; raise DraftNotKept."""
    free = _free_name(desk, name)
    try:
        _path(desk, name).replace(_path(desk, free))
    except OSError as error:
        raise DraftNotKept(name=name, reason=system_reason(error)) from error
    return free


def new_document(desk: Desk) -> Document:
    """Return a small sound card under an id that neither a published card nor a draft has."""
    return card_templates.card(_free_id(desk, "scorecard"))


def from_published(desk: Desk, ref: CardRef) -> Document:
    """Return a published card as its own next version; raise NotFound."""
    with desk.store.read() as reader:
        document = _document(reader.scorecards.text(ref), ref.id)
        latest = reader.scorecards.latest(ref.id)
    return {**document, "version": max(ref.version, latest.version if latest else 0) + 1}


def copy_of(desk: Desk, ref: CardRef) -> Document:
    """Return a published card as a card of its own, version 1; raise NotFound."""
    with desk.store.read() as reader:
        document = _document(reader.scorecards.text(ref), ref.id)
    titles = card_templates.copied(document.get("titles"))
    return {**document, "id": _free_id(desk, ref.id), "version": 1, "titles": titles}


def from_file(path: Path) -> Document:
    """Return the card of a file, with whatever faults it has; raise CardRefused, CardUnreadable."""
    return _document(path, path.name)


def import_formats() -> tuple[tuple[str, str], ...]:
    """Return the formats of other products: id, and the name people know it by."""
    return tuple((each.id, each.label) for each in cards.built_in().entries())


def from_import(path: Path, format_: str) -> ImportedCard:
    """Return the card of another product's file, and what it lost; KeyError for an unknown format.

    Raises what the reader of the format does: each says which place of the file is wrong.
    """
    reader = cards.built_in().get(format_)
    if reader is None:
        raise KeyError(format_)
    return reader(path)


def create(desk: Desk, document: Document) -> Done[OpenedDraft]:
    """Keep a new draft, beside those that are there; raise DraftNotKept."""
    name = _free_name(desk, _stem(document))
    write(_path(desk, name), as_yaml(document), desk.vault.new_key)
    return Done(_opened(desk, name, document), touched(Topic.SCORECARDS))


def save(desk: Desk, name: str, document: Document) -> str:
    """Write a draft and return its name, which follows the card's id; raise DraftNotKept."""
    write(_path(desk, name), as_yaml(document), desk.vault.new_key)
    stem = _stem(document)
    if stem == name or re.fullmatch(rf"{re.escape(stem)}-\d+", name):
        return name
    wanted = _free_name(desk, stem)
    try:
        _path(desk, name).replace(_path(desk, wanted))
    except OSError as error:
        raise DraftNotKept(name=name, reason=system_reason(error)) from error
    return wanted


def delete(desk: Desk, name: str) -> Done[str]:
    """Delete a draft and return its text, which `put_back` takes; raise DraftLost, DraftNotKept."""
    path = _path(desk, name)
    try:
        text = desk.vault.read_bytes(path).decode("utf-8", "replace")
        path.unlink()
    except FileNotFoundError as error:
        raise DraftLost(name=name) from error
    except OSError as error:
        raise DraftNotKept(name=name, reason=system_reason(error)) from error
    return Done(text, touched(Topic.SCORECARDS))


def put_back(desk: Desk, name: str, text: str) -> Done[str]:
    """Keep a draft again that was deleted, and return its name; raise DraftNotKept."""
    free = _free_name(desk, name)
    write(_path(desk, free), text, desk.vault.new_key)
    return Done(free, touched(Topic.SCORECARDS))


def publish(desk: Desk, name: str, document: Document) -> Done[CardRef]:
    """Publish a draft and remove it; raise CardRefused or VersionTaken, and keep it then."""
    done = scorecards.publish_text(desk, as_yaml(document), f"{name}{_SUFFIX}")
    _path(desk, name).unlink(missing_ok=True)
    return done


def _opened(desk: Desk, name: str, document: Document) -> OpenedDraft:
    with desk.store.read() as reader:
        ref = reader.scorecards.latest(str(document.get("id", "")))
        base = None if ref is None else _document(reader.scorecards.text(ref), ref.id)
    return OpenedDraft(name, document, base, ref)


def _row(desk: Desk, path: Path) -> DraftRow | None:
    """Return the line of a draft; None where it went meanwhile."""
    try:
        changed_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        source = kept_files.text_or_path(desk, path)
    except (OSError, SealBroken):
        return None
    tree = card_documents.read_tree(source, "card.not_a_card")
    if isinstance(tree, FileFault):
        return DraftRow(path.stem, "", "", {}, changed_at, readable=False)
    document = card_documents.content(tree)
    titles = document.get("titles")
    texts = {k: str(v) for k, v in titles.items() if v} if isinstance(titles, Mapping) else {}
    card_id, version = (str(document.get(key, "")) for key in ("id", "version"))
    return DraftRow(path.stem, card_id, version, texts, changed_at)


def _document(source: Path | str, name: str) -> Document:
    """Return what a file or a text holds; raise CardRefused or CardUnreadable where it is no YAML."""
    tree = card_documents.read_tree(source, "card.not_a_card")
    if not isinstance(tree, FileFault):
        # The reader builds nothing else than what JSON has.
        return cast("Mapping[str, Json]", card_documents.content(tree))
    if tree.code == CardUnreadable.code:
        raise CardUnreadable(**tree.facts)
    facts = {"line": tree.line, "column": tree.column, "faults": (tree,)}
    raise CardRefused(file=name, count=1, **facts)


def _free_id(desk: Desk, wanted: str) -> str:
    """Return the id, or with a number behind it, that no published card and no draft has."""
    taken = {row.ref.id for row in scorecards.cards(desk)} | {row.card_id for row in drafts(desk)}
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found


def _stem(document: Document) -> str:
    """Return the name of the file for a card's id, whatever somebody has typed there so far."""
    stem = _FOREIGN.sub("_", str(document.get("id", ""))).strip(".")[:_LONGEST_NAME]
    reserved = stem.lower().split(".")[0] in _RESERVED
    return f"card_{stem}" if reserved or not stem else stem


def _free_name(desk: Desk, stem: str) -> str:
    # Systems that take "Card" and "card" for one file must not lose one of both.
    taken = {path.stem.lower() for path in desk.paths.drafts.glob(f"*{_SUFFIX}")}
    number, found = 1, stem
    while found.lower() in taken:
        number += 1
        found = f"{stem}-{number}"
    return found


def _path(desk: Desk, name: str) -> Path:
    return desk.paths.drafts / f"{name}{_SUFFIX}"


def write(path: Path, text: str, key: Key | None = None) -> None:
    """Write a file so that at any moment either the old or the new text is there wholly."""
    try:
        files.write_bytes(path, text.encode(), key)
    except OSError as error:
        raise DraftNotKept(name=path.stem, reason=system_reason(error)) from error
