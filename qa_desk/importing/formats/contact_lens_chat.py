"""Analysed chats of Amazon Connect Contact Lens."""

from collections.abc import Iterator, Sequence
from datetime import timedelta, tzinfo
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Message, Side
from qa_desk.domain.people import Agent
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.formats import amazon, sides
from qa_desk.importing.formats.contact_lens import ID as VOICE_ID
from qa_desk.importing.formats.contact_lens import REDACTED
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source

ID: Final = "contact-lens-chat"
LABEL: Final = "Amazon Contact Lens chat"
_ITEM: Final = frozenset(
    {
        *("AbsoluteTime", "Content", "ContentType", "DisplayName", "Id", "ParticipantId"),
        *("ParticipantRole", "Type", "Attachments", "Redaction"),
    }
)


def recognises(source: Source) -> bool:
    """Whether the document has the parts that only these have, for a chat."""
    root = source.json or Part({})
    return root.data.get("Channel") == "CHAT" and "Transcript" in root.data


def read(source: Source) -> Iterator[Imported]:
    """Read one chat; comings and goings are no messages and are counted."""
    root = source.json or Part({})
    findings = Findings()
    parts = root.parts("Transcript")
    amazon.keep_findings(root, (), findings)
    findings.all_unread(parts, _ITEM, "Transcript[]")
    messages, agents = _messages(root, parts, source.zone, findings)
    if not messages:
        raise Refused("import.no_messages")
    times = [one.at for one in messages if one.at]
    contact = Contact(
        channel=Channel.CHAT,
        source=REDACTED if amazon.is_redacted(root) else VOICE_ID,
        external_id=root.part("CustomerMetadata").text("ContactId").strip() or source.stem,
        started_at=min(times, default=None),
        duration_ms=(max(times) - min(times)) // timedelta(milliseconds=1) if times else None,
        agents=agents,
        language=values.language(root.text("LanguageCode")),
        custom=findings.custom,
        messages=messages,
    )
    yield Imported(contact, file=shown(source.file), notices=findings.notices(source.file))


def _messages(
    root: Part, parts: Sequence[Part], zone: tzinfo | None, findings: Findings
) -> tuple[tuple[Message, ...], tuple[Agent, ...]]:
    """Return the messages, and each agent who wrote one, by the name that the chat shows."""
    roles = {
        one.text("ParticipantId"): one.text("ParticipantRole") for one in root.parts("Participants")
    }
    messages: list[Message] = []
    for part in parts:
        text = part.text("Content") or _attached(part)
        if text:
            messages.append(_message(len(messages), part, text, roles, zone))
    events = len(parts) - len(messages)
    if events:
        findings.tell("import.events_left_out", count=events)
    names = dict.fromkeys(one.author for one in messages if one.side is Side.AGENT and one.author)
    return tuple(messages), tuple(Agent(name, name) for name in names)


def _message(
    position: int, part: Part, text: str, roles: dict[str, str], zone: tzinfo | None
) -> Message:
    role = part.text("ParticipantRole") or roles.get(part.text("ParticipantId"), "")
    author = part.text("DisplayName").strip() or role
    at = values.moment(part.text("AbsoluteTime"), zone, part.at("AbsoluteTime"))
    return Message(position, sides.of_role(role), author, text, at)


def _attached(part: Part) -> str:
    """Return the names of attached files in brackets: that they were sent belongs to the chat."""
    names = [one.text("AttachmentName").strip() for one in part.parts("Attachments")]
    return " ".join(f"[{name}]" for name in names if name)


FORMAT: Final = Format(recognises, read)
