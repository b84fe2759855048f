"""The desk's own export of a written contact, "qa-desk-chat/1"."""

from datetime import datetime, timedelta
from typing import Final

from qa_desk.domain.contacts import Contact, Message
from qa_desk.domain.people import Agent
from qa_desk.importing import values
from qa_desk.importing.format import Document, Format
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part

ID: Final = "qa-desk-chat"
LABEL: Final = "QA Desk chat"
_FORMAT_NAME: Final = "qa-desk-chat/1"


def recognises(root: Part) -> bool:
    """Whether the document says that it is of this format."""
    return root.data.get("format") == _FORMAT_NAME


def read(document: Document) -> Imported:
    """Read one conversation."""
    root = document.root
    messages = _messages(document)
    agent = _agent(root)
    started_at = values.moment(root.text("started_at"), document.zone, "started_at")
    contact = Contact(
        channel=values.channel(root.needed_text("channel")),
        source=ID,
        external_id=root.needed_text("id"),
        started_at=started_at or messages[0].at,
        duration_ms=_duration_ms(messages),
        agents=(agent,),
        team=agent.team,
        queue=root.text("queue"),
        topic=root.text("topic"),
        disposition=root.text("disposition"),
        direction=values.direction(root.text("direction")),
        language=values.language(root.text("language")),
        customer_key=root.text("customer"),
        csat=_csat(root),
        complaint=root.flag("complaint"),
        messages=messages,
    )
    return Imported(contact, file=shown(document.file))


def _agent(root: Part) -> Agent:
    part = root.part("agent")
    name = part.text("name").strip()
    external_id = part.text("id").strip() or name
    if not external_id:
        raise Refused("import.no_agent")
    return Agent(external_id, name or external_id, root.text("team"))


def _messages(document: Document) -> tuple[Message, ...]:
    parts = document.root.parts("messages")
    if not parts:
        raise Refused("import.no_messages")
    return tuple(_message(document, place, part) for place, part in enumerate(parts))


def _message(document: Document, place: int, part: Part) -> Message:
    return Message(
        position=place,
        side=values.side(part.needed_text("side"), part.at("side")),
        author=part.text("author"),
        text=part.text("text"),
        at=values.moment(part.text("at"), document.zone, part.at("at")),
    )


def _duration_ms(messages: tuple[Message, ...]) -> int | None:
    """Return the time from the first message to the last; None where no two have a time."""
    times: list[datetime] = [message.at for message in messages if message.at]
    if not times:
        return None
    return (max(times) - min(times)) // timedelta(milliseconds=1)


def _csat(root: Part) -> int | None:
    mark = root.whole("csat")
    return None if mark is None else values.csat(str(mark))


FORMAT: Final = Format(recognises, read)
