"""Files of other products read as an import reads them, without a workspace."""

import json
from datetime import UTC
from pathlib import Path

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Transcript
from qa_desk.importing.documents import read_document
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported, Rejection


def a_json(path: Path, data: object) -> Path:
    """Write a document."""
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    return path


def read(path: Path, wanted: str | None = None) -> Imported:
    """Return the one contact of a file."""
    (item,) = read_document(path, built_in(), wanted, UTC)
    assert isinstance(item, Imported), item
    return item


def refused(path: Path, wanted: str | None = None) -> Rejection:
    """Return why a file is refused."""
    (item,) = read_document(path, built_in(), wanted, UTC)
    assert isinstance(item, Rejection), item
    return item


def told(item: Imported) -> Transcript:
    """Return the transcript that must be there."""
    assert item.transcript is not None
    return item.transcript


def turns(item: Imported) -> list[tuple[Side, int, int, str]]:
    """Return who says what and when."""
    return [(one.side, one.start_ms, one.end_ms, one.text) for one in told(item).segments]


def notices(item: Imported) -> dict[str, dict[str, object]]:
    """Return what is told of a contact, by code."""
    return {one.code: dict(one.facts) for one in item.notices}
