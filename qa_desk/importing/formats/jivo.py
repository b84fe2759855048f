"""Chats that Jivo sends when they are finished, one event a file, or a list of them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from qa_desk.domain.contacts import Channel, Side
from qa_desk.domain.people import Agent
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.format import Format
from qa_desk.importing.outcome import Imported, Item, Refused, shown
from qa_desk.importing.parts import Part
from qa_desk.importing.source import Source
from qa_desk.importing.written import Place, Said, contact

ID: Final = "jivo"
LABEL: Final = "Jivo"
_SIDES: Final = {
    "visitor": Side.CUSTOMER,
    "client": Side.CUSTOMER,
    "agent": Side.AGENT,
    "bot": Side.BOT,
    "system": Side.SYSTEM,
}
_ROOT: Final = frozenset(
    {
        *("event_name", "widget_id", "visitor", "chat_id", "topic", "page", "agents", "chat"),
        *("plain_messages", "html_messages", "tags", "status", "department", "assigned_agent"),
    }
)
_MESSAGE: Final = frozenset({"message", "timestamp", "type", "agent_id"})


def recognises(source: Source) -> bool:
    """Whether the document is an event of Jivo with a chat, or a list of such events."""
    events = _events(source)
    return bool(events) and _is_event(events[0].data)


def read(source: Source) -> Iterator[Item]:
    """Read the chats; each message says itself who wrote it."""
    for event in _events(source):
        try:
            yield _chat(event, source)
        except Refused as refused:
            yield refused.at(source.file)


def _events(source: Source) -> tuple[Part, ...]:
    value = source.value
    if isinstance(value, list):
        return tuple(Part(one, f"[{n}]") for n, one in enumerate(value) if isinstance(one, dict))
    return (source.json,) if source.json else ()


def _is_event(data: Mapping[str, object]) -> bool:
    chat = data.get("chat")
    return "event_name" in data and isinstance(chat, dict) and "messages" in chat


def _chat(event: Part, source: Source) -> Imported:
    findings = Findings()
    visitor, chat = event.part("visitor"), event.part("chat")
    agents = {one.name("id"): _agent(one) for one in event.parts("agents")}
    messages = chat.parts("messages")
    said = [_said(one, visitor.text("name").strip(), agents) for one in messages]
    findings.keep("page", event.part("page").data.get("url"), "page.url")
    findings.keep("tags", event.data.get("tags"), "tags")
    findings.keep("rate", chat.data.get("rate"), "chat.rate")
    findings.unread(event, _ROOT)
    findings.unread(chat, {"messages", "rate", "blacklisted"})
    findings.all_unread(messages, _MESSAGE, "chat.messages[]")
    id_ = event.name("chat_id") or source.stem
    whole = contact(Place(Channel.CHAT, ID, id_), said)
    keys = (visitor.name(key) for key in ("phone", "email", "number"))
    whole = replace(
        whole,
        agents=tuple(agents.values()) or whole.agents,
        customer_key=next((key for key in keys if key), whole.customer_key),
        topic=event.part("topic").text("title").strip(),
        custom=findings.custom,
    )
    return Imported(whole, file=shown(source.file), chat=ID, notices=findings.notices(source.file))


def _agent(part: Part) -> Agent:
    name, id_ = part.text("name").strip(), part.name("id")
    return Agent(part.text("email").strip() or id_ or name, name or id_)


def _said(part: Part, visitor: str, agents: Mapping[str, Agent]) -> Said:
    kind = part.text("type").strip().casefold()
    side = _SIDES.get(kind, Side.UNKNOWN)
    agent = agents.get(part.name("agent_id"))
    served = agent.name if agent else part.name("agent_id")
    author = {Side.CUSTOMER: visitor, Side.AGENT: served}.get(side, "") or kind
    return Said(author, part.text("message"), _moment(part), side)


def _moment(part: Part) -> datetime | None:
    seconds = part.whole("timestamp")
    if seconds is None:
        return None
    if seconds < 2**33:
        at = datetime.fromtimestamp(seconds, UTC)
        if at.year in values.YEARS:
            return at
    raise Refused("import.times_out_of_clock", field=part.at("timestamp"), value=seconds)


FORMAT: Final = Format(recognises, read)
