"""Chats that WhatsApp exported: a text, alone or in an archive with what was sent along."""

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.importing.decoding import decoded
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import whatsapp_lines as lines
from qa_desk.importing.outcome import Imported, Refused, clean, shown
from qa_desk.importing.source import Source
from qa_desk.importing.written import Place, contact, conversations

ID: Final = "whatsapp"
LABEL: Final = "WhatsApp"
_TEXT: Final = ".txt"
_COPY: Final = re.compile(r"\s*\(\d+\)$")
_TITLE: Final = re.compile(
    r"(?:WhatsApp Chat(?: with| -)|Чат WhatsApp(?: с контактом| с| -)|WhatsApp чаты?(?: -)?)\s+(.+)",
    re.IGNORECASE,
)
_UNNAMED: Final = frozenset({"_chat", "chat"})


def recognises(source: Source) -> bool:
    """Whether a text begins with a message of WhatsApp, or an archive holds such a text."""
    if source.suffix not in (_TEXT, ".zip"):
        return False
    text = _text(source)
    return text is not None and lines.begins(text)


def read(source: Source) -> Iterator[Imported]:
    """Read the conversations of a chat; the file does not say who is on which side."""
    found = list(lines.entries(_text(source) or ""))
    if not found:
        raise Refused("import.no_messages")
    dates, is_assumed = lines.order(found, source.dates)
    title = _title(source, found)
    for talk in conversations(lines.said(found, dates, source.zone), source.silence):
        findings = Findings()
        if is_assumed:
            findings.tell("import.chat_dates_american")
        findings.keep("chat", title, "title")
        whole = contact(Place(Channel.MESSENGER, ID, f"{title}/{talk[0].id}"), talk)
        yield Imported(
            replace(whole, custom=findings.custom),
            file=shown(source.file),
            chat=f"{ID}/{title}",
            notices=findings.notices(source.file),
        )


def _text(source: Source) -> str | None:
    if source.archive is None:
        return source.text if source.suffix == _TEXT else None
    texts = [one for one in source.archive.names() if one.lower().endswith(_TEXT)]
    chats = [one for one in texts if _is_chat(PurePosixPath(one))] or texts
    return decoded(source.archive.read(chats[0])) if len(chats) == 1 else None


def _is_chat(name: PurePosixPath) -> bool:
    return name.stem in _UNNAMED or bool(_TITLE.fullmatch(name.stem))


def _title(source: Source, found: list[lines.Entry]) -> str:
    """Return the name of the chat; one that has none is known by how it begins."""
    stem = clean(_COPY.sub("", source.stem))
    inside = source.archive.names() if source.archive else ()
    for name in (stem, *(PurePosixPath(one).stem for one in inside if one.endswith(_TEXT))):
        titled = _TITLE.fullmatch(name)
        if titled:
            return clean(_COPY.sub("", titled.group(1)).strip())
    if stem not in _UNNAMED:
        return stem
    first = "\n".join(f"{one.numbers} {one.time} {one.name} {one.text}" for one in found[:2])
    return sha256(first.encode("utf-8", "replace")).hexdigest()[:12]


FORMAT: Final = Format(recognises, read)
