"""Conversations of Intercom: one, a list of them, or a page of a list."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.outcome import Imported, Item, Refused, shown
from qa_desk.importing.page_text import PageText
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.written import Place, Said, contact

ID: Final = "intercom"
LABEL: Final = "Intercom"
_PARTS: Final = "conversation_parts"
_SIDES: Final = {
    "admin": Side.AGENT,
    "user": Side.CUSTOMER,
    "lead": Side.CUSTOMER,
    "contact": Side.CUSTOMER,
    "bot": Side.BOT,
}
_CHANNELS: Final = {
    "email": Channel.EMAIL,
    "whatsapp": Channel.MESSENGER,
    "facebook": Channel.MESSENGER,
    "instagram": Channel.MESSENGER,
    "telegram": Channel.MESSENGER,
    "twitter": Channel.MESSENGER,
    "sms": Channel.MESSENGER,
    "phone_call": Channel.VOICE,
}
_SEEN: Final = frozenset({"comment", "open", "close", "quick_reply", "channel_and_reply_time"})
"""Parts whose body the customer sees; a note and the words with which a colleague hands it on are
seen by colleagues only.
"""
_ROOT: Final = frozenset(
    {
        *("type", "id", "created_at", "updated_at", "source", _PARTS, "tags", "title", "state"),
        *("conversation_rating", "contacts", "teammates", "open", "read", "waiting_since"),
        *(
            "snoozed_until",
            "priority",
            "admin_assignee_id",
            "team_assignee_id",
            "first_contact_reply",
        ),
    }
)


@dataclass(slots=True)
class _Reading:
    """One conversation while it is read."""

    findings: Findings
    events: int = 0
    notes: int = 0


def recognises(source: Source) -> bool:
    """Whether the document is a conversation of Intercom, or a list of such."""
    return any(True for _ in _conversations(source))


def read(source: Source) -> Iterator[Item]:
    """Read the conversations; what only colleagues saw is no message and is counted."""
    for part in _conversations(source):
        try:
            yield _conversation(part, source)
        except Refused as refused:
            yield refused.at(source.file)


def _conversations(source: Source) -> Iterator[Part]:
    value = source.value
    if isinstance(value, dict):
        listed = value.get("conversations", [value])
        value = listed if isinstance(listed, list) else []
    for number, one in enumerate(value if isinstance(value, list) else ()):
        if isinstance(one, dict) and isinstance(one.get(_PARTS), dict) and "source" in one:
            yield Part(one, f"conversations[{number}]")


def _conversation(root: Part, source: Source) -> Imported:
    reading = _Reading(Findings())
    first = root.part("source")
    parts = root.part(_PARTS).parts(_PARTS)
    said = [*_first(first, root), *_replies(parts, reading)]
    findings = reading.findings
    _keep(root, first, findings)
    if reading.notes:
        findings.tell("import.notes_left_out", count=reading.notes)
    if reading.events:
        findings.tell("import.events_left_out", count=reading.events)
    channel = _CHANNELS.get(first.text("type").strip().casefold(), Channel.CHAT)
    id_ = root.name("id") or source.stem
    whole = contact(Place(channel, ID, id_), said)
    key = _customer(first.part("author"), parts)
    rating = root.part("conversation_rating").whole("rating")
    whole = replace(
        whole,
        customer_key=key or whole.customer_key,
        topic=root.text("title").strip(),
        csat=None if rating is None else values.csat(str(rating)),
        custom=findings.custom,
    )
    return Imported(whole, file=shown(source.file), chat=ID, notices=findings.notices(source.file))


def _first(first: Part, root: Part) -> Iterator[Said]:
    """Return the message that began the conversation; its time is the conversation's."""
    body = _body(first)
    subject = PageText(first.text("subject")).text()
    text = "\n".join(one for one in (subject, body) if one)
    if text:
        yield _said(first, text, _moment(root, "created_at"))


def _replies(parts: tuple[Part, ...], reading: _Reading) -> Iterator[Said]:
    for part in parts:
        text = _body(part)
        if not text:
            reading.events += 1
        elif part.text("part_type").strip() in _SEEN:
            yield _said(part, text, _moment(part, "created_at"))
        else:
            reading.notes += 1


def _said(part: Part, text: str, at: datetime | None) -> Said:
    author = part.part("author")
    side = _SIDES.get(author.text("type").strip().casefold(), Side.UNKNOWN)
    name = author.text("name").strip() or author.text("email").strip() or author.name("id")
    return Said(name, text, at, side)


def _body(part: Part) -> str:
    names = (one.text("name").strip() or one.text("type") for one in part.parts("attachments"))
    return "\n".join(one for one in (PageText(part.text("body")).text(), *_bracketed(names)) if one)


def _bracketed(names: Iterator[str]) -> Iterator[str]:
    return (f"[{name}]" for name in names if name)


def _customer(author: Part, parts: tuple[Part, ...]) -> str:
    """Return who asked: the one who began, or the first who is no colleague."""
    for one in (author, *(part.part("author") for part in parts)):
        if _SIDES.get(one.text("type").strip().casefold()) is Side.CUSTOMER:
            return one.text("email").strip() or one.name("id")
    return ""


def _keep(root: Part, first: Part, findings: Findings) -> None:
    tags = root.part("tags").parts("tags")
    findings.keep("tags", [one.text("name") for one in tags], "tags")
    findings.keep("page", first.data.get("url"), "source.url")
    findings.keep("state", root.data.get("state"), "state")
    remark = root.part("conversation_rating").data.get("remark")
    findings.keep("remark", remark, "conversation_rating.remark")
    findings.unread(root, _ROOT)


def _moment(part: Part, key: str) -> datetime | None:
    seconds = part.whole(key)
    if seconds is None:
        return None
    if seconds < 2**33:
        at = datetime.fromtimestamp(seconds, UTC)
        if at.year in values.YEARS:
            return at
    raise Refused("import.times_out_of_clock", field=part.at(key), value=seconds)


FORMAT: Final = Format(recognises, read)
