"""Transcripts that lie beside their recordings: one contact of both."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from qa_desk.domain.contacts import Contact, Direction
from qa_desk.importing.outcome import Imported, Item, Notice, Rejection, clean, shown
from qa_desk.importing.source import contents

_LANGUAGE: Final = re.compile(r"\.[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BEST_FIRST: Final = (".json", ".docx", ".vtt", ".srt", ".sbv")
"""Which of several transcripts says most: JSON has the words and their times."""
_FILLED: Final = (
    *("started_at", "agents", "team", "queue", "topic", "disposition", "language"),
    *("customer_key", "csat"),
)

Read = Callable[[Path], Iterator[Item]]


class Pairs:
    """Documents of the same name as a recording in the same folder.

    Names are those of the recording with another ending, with a further ending, or with a language
    between: call.json, call.wav.json, call.ru.srt.
    """

    def __init__(self, recordings: Sequence[Path], documents: Sequence[Path]) -> None:
        self._by_recording: dict[Path, list[Path]] = {}
        self._crowded: dict[Path, int] = {}
        self._left: list[Path] = []
        names = _names(recordings)
        for document in documents:
            self._put(document, _of(document, names))

    def of(self, recording: Path) -> tuple[Path, ...]:
        """Return a recording's documents, the one that says most first."""
        return tuple(sorted(self._by_recording.get(recording.resolve(), ()), key=_rank))

    def left(self) -> tuple[Path, ...]:
        """Return the documents that lie beside no recording."""
        return tuple(self._left)

    def alone(self, document: Path, item: Item) -> Item:
        """Return what a document without a recording holds, with a name that nobody else has."""
        if isinstance(item, Rejection):
            return item
        count = self._crowded.get(document)
        if count and item.transcript is not None:
            told = Notice(item.file, None, "import.recordings_beside", {"count": count})
            item = replace(item, notices=(*item.notices, told))
        return _known(document, item)

    def _put(self, document: Path, beside: Sequence[Path]) -> None:
        if len(beside) == 1:
            self._by_recording.setdefault(beside[0].resolve(), []).append(document)
            return
        self._left.append(document)
        if beside:
            self._crowded[document] = len(beside)


def together(base: Imported, documents: Iterable[Path], read: Read) -> Iterator[Item]:
    """Return a recording's contact with its transcript, and whatever else its documents hold.

    `base` is what a table or the recording's name says; it comes last and without a transcript if
    no document has one.
    """
    joined, used = base, ""
    for document in documents:
        for item in read(document):
            if isinstance(item, Rejection) or item.transcript is None:
                yield _known(document, item)
            elif used:
                yield Rejection(shown(document), None, "import.transcript_twice", {"name": used})
            else:
                joined, used = _joined(base, item), clean(document.name)
    yield joined


def _joined(base: Imported, told: Imported) -> Imported:
    """Let a row say who the contact is, else the document if it knows, else the recording."""
    parts = {"transcript": told.transcript, "speakers": told.speakers, "notices": told.notices}
    if not base.anonymous or told.anonymous:
        return replace(base, contact=_filled(base.contact, told.contact), **parts)  # type: ignore[arg-type]  # fields by name
    heard = base.agent_channel if told.agent_channel is None else told.agent_channel
    contact = _filled(told.contact, base.contact)
    recorded = replace(told, media_source=base.media_source, other_leg=base.other_leg)
    return replace(recorded, contact=contact, agent_channel=heard)


def _filled(first: Contact, second: Contact) -> Contact:
    """Let the second speak where the first says nothing."""
    fields = {
        name: getattr(second, name) for name in _FILLED if getattr(first, name) in (None, "", ())
    }
    if first.direction is Direction.UNKNOWN:
        fields["direction"] = second.direction
    return replace(first, custom={**second.custom, **first.custom}, **fields)


def _known(document: Path, item: Item) -> Item:
    """Tell a document that names no contact from another of the same name by its content."""
    if isinstance(item, Rejection) or not item.anonymous:
        return item
    digest = sha256(contents(document)).hexdigest()
    contact = replace(item.contact, external_id=f"{item.contact.external_id} {digest[:8]}")
    return replace(item, contact=contact, anonymous=False)


def _names(recordings: Sequence[Path]) -> dict[tuple[Path, str], list[Path]]:
    found: dict[tuple[Path, str], list[Path]] = {}
    for one in recordings:
        for name in (one.stem, one.name):
            found.setdefault((one.parent, name.casefold()), []).append(one)
    return found


def _of(document: Path, names: dict[tuple[Path, str], list[Path]]) -> list[Path]:
    stem = document.stem
    short = Path(stem)
    exact = names.get((document.parent, stem.casefold()))
    if exact or not _LANGUAGE.fullmatch(short.suffix):
        return exact or []
    return names.get((document.parent, short.stem.casefold()), [])


def _rank(document: Path) -> tuple[int, str]:
    suffix = document.suffix.lower()
    rank = _BEST_FIRST.index(suffix) if suffix in _BEST_FIRST else len(_BEST_FIRST)
    return (rank, document.name)
