"""The desk's own export of a written contact, "qa-desk-chat/1"."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from typing import Final

from qa_desk.domain.contacts import Contact, Message
from qa_desk.domain.people import Agent
from qa_desk.importing import values
from qa_desk.importing.format import Format
from qa_desk.importing.outcome import Imported, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source

ID: Final = "qa-desk-chat"
LABEL: Final = "QA Desk chat"
_FORMAT_NAME: Final = "qa-desk-chat/1"


def recognises(source: Source) -> bool:
    """Whether the document says that it is of this format."""
    return source.json is not None and source.json.data.get("format") == _FORMAT_NAME


def read(source: Source) -> Iterator[Imported]:
    """Read one conversation."""
    root = source.json or Part({})
    messages = _messages(root, source.zone)
    agent = _agent(root)
    started_at = values.moment(root.text("started_at"), source.zone, "started_at")
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
    yield Imported(contact, file=shown(source.file))


def _agent(root: Part) -> Agent:
    part = root.part("agent")
    name = part.text("name").strip()
    external_id = part.text("id").strip() or name
    if not external_id:
        raise Refused("import.no_agent")
    return Agent(external_id, name or external_id, root.text("team"))


def _messages(root: Part, zone: tzinfo | None) -> tuple[Message, ...]:
    parts = root.parts("messages")
    if not parts:
        raise Refused("import.no_messages")
    return tuple(_message(zone, place, part) for place, part in enumerate(parts))


def _message(zone: tzinfo | None, place: int, part: Part) -> Message:
    return Message(
        position=place,
        side=values.side(part.needed_text("side"), part.at("side")),
        author=part.text("author"),
        text=part.text("text"),
        at=values.moment(part.text("at"), zone, part.at("at")),
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
