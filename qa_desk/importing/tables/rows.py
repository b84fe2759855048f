"""One row of a table of calls as a leg of a call."""

import json
from collections.abc import Callable
from datetime import tzinfo
from operator import itemgetter
from typing import Final, NamedTuple

from qa_desk.domain.calls import Call
from qa_desk.domain.contacts import Channel, Direction
from qa_desk.importing import values
from qa_desk.importing.limits import LONGEST
from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables.mapping import Field
from qa_desk.importing.tables.mapping import Mapping as TableMapping
from qa_desk.importing.tables.parties import endpoint, party, route, seconds
from qa_desk.importing.tables.times import reading

_VOICE: Final = Channel.VOICE.value
_NOBODY: Final = ("<unknown>", "anonymous", "unknown", "s", "h", "i", "t")
"""What Asterisk writes where a number would be."""
_QUEUE: Final = "queue"
_INDEXED: Final = (
    *("external_id", "team", "queue", "topic", "disposition", "language", "customer_key"),
)
_ROUTES: Final = {direction: direction.value for direction in Direction}


class Leg(NamedTuple):
    """A call as one row tells it, what its legs have in common, and how long it took in all."""

    call: Call
    key: str
    total_s: int | None
    agent: tuple[str, str, str] | None
    """The agent's id, name and team."""


class Cells(NamedTuple):
    """The cells of a row by what they tell, each without blanks around it."""

    call_id: str
    group: str
    started_at: str
    started_time: str
    talk: str
    total: str
    from_: str
    to: str
    agent_id: str
    agent_name: str
    team: str
    queue: str
    topic: str
    direction: str
    customer: str
    language: str
    csat: str
    complaint: str
    disposition: str
    recording: str
    from_channel: str
    to_channel: str
    application: str
    application_data: str


Reading = Callable[[list[str], int], Leg]


_Who = tuple[Direction, tuple[str, str, str] | None, str, str]
"""The direction of a call, its agent, the customer, and the centre's own number that was dialled."""


def reader(mapping: TableMapping, zone: tzinfo | None) -> Reading:
    """Return what makes a leg of the cells of a row and its line; it raises Refused.

    The cells have one empty cell more than the table has columns: it is what is not there.
    """
    take = itemgetter(*(mapping.columns.get(field, -1) for field in Field))
    moment = reading(mapping.dates, zone, _title(mapping, Field.STARTED_AT))
    talks, totals = (_title(mapping, field) for field in (Field.TALK, Field.TOTAL))
    extras = tuple(mapping.extras.items())

    def read(cells: list[str], line: int) -> Leg:
        said = Cells(*map(str.strip, take(cells)))
        at = f"{said.started_at} {said.started_time}" if said.started_time else said.started_at
        started = moment(at)
        total = seconds(said.total, totals)
        talk = seconds(said.talk, talks) if said.talk else total
        direction, agent, customer, called = _who(said, talk, mapping.internal)
        key = _key(said, cells, mapping) or _made_of(said, started)
        waited = "" if total is None or total == talk else str(total)
        own = [_own(title, text) for title, place in extras if (text := cells[place].strip())]
        kept = (("called", called), ("total_s", waited), ("recording", said.recording))
        own += [_own(title, text) for title, text in kept if text]
        call = Call(
            started,
            mapping.source,
            key,
            said.team,
            said.queue or _asked(said),
            said.topic,
            said.disposition,
            values.language(said.language) if said.language else "",
            customer,
            "{" + ", ".join(own) + "}",
            _VOICE,
            _ROUTES[direction],
            None if talk is None else talk * 1000,
            values.csat(said.csat) if said.csat else None,
            int(values.flag(said.complaint, Field.COMPLAINT.value)) if said.complaint else 0,
            (agent[0],) if agent else (),
            line,
        )
        length = len(key) + len(said.team) + len(said.topic) + len(said.disposition)
        if length + len(said.language) + len(call.queue) + len(customer) > LONGEST:
            _check(call)
        return Leg(call, key, total, agent)

    return read


def _title(mapping: TableMapping, field: Field) -> str:
    """Return how a fault names a column."""
    place = mapping.columns.get(field)
    if place is None or place >= len(mapping.titles):
        return field.value
    return mapping.titles[place]


def _who(said: Cells, talk: int | None, internal: int) -> _Who:
    (from_, from_name), (to, to_name) = party(said.from_), party(said.to)
    from_inside, to_inside = 0 < len(from_) <= internal, 0 < len(to) <= internal
    if said.direction:
        direction = route(said.direction)
    else:
        direction = _direction(from_, from_inside, to_inside)
    outward = direction is Direction.OUTBOUND
    if said.agent_id or said.agent_name:
        agent = _named_agent(said)
    elif outward:
        agent = _agent(from_ if from_inside else endpoint(said.from_channel), from_name)
    elif talk:
        rung = endpoint(said.to_channel)
        agent = _agent(rung if 0 < len(rung) <= internal else to if to_inside else "", to_name)
    else:
        agent = None  # whose telephone only rang served nobody
    if outward:
        customer = said.customer or ("" if to_inside else to or to_name)
        dialled = ""
    else:
        customer = said.customer or ("" if from_inside else from_ or from_name)
        dialled = "" if agent is not None and to == agent[0] else to
    return direction, agent, "" if customer in _NOBODY else customer, dialled


def _direction(caller: str, from_inside: bool, to_inside: bool) -> Direction:  # noqa: FBT001 - of two ends
    """Tell from the lengths of numbers; a call between two of the centre's own has none."""
    if from_inside:
        return Direction.UNKNOWN if to_inside else Direction.OUTBOUND
    return Direction.INBOUND if caller or to_inside else Direction.UNKNOWN


def _named_agent(said: Cells) -> tuple[str, str, str] | None:
    number, name = party(said.agent_name)
    id_ = said.agent_id or number or name
    return (id_, name or id_, said.team)


def _agent(number: str, name: str) -> tuple[str, str, str] | None:
    return (number, name or number, "") if number else None


def _key(said: Cells, cells: list[str], mapping: TableMapping) -> str:
    key = said.group or said.call_id
    if key and mapping.beside:
        return "-".join((key, *(cells[place].strip() for place in mapping.beside)))
    return key


def _made_of(said: Cells, started: str | None) -> str:
    """Return what tells a call from others in a table without ids: the same each time."""
    parts = (started, said.from_, said.to or said.customer, said.agent_id or said.agent_name)
    key = " ".join(filter(None, parts))
    if started is None or key == started:
        raise Refused("import.no_call_id")
    return key


def _asked(said: Cells) -> str:
    """Return the queue that Asterisk's Queue() was given."""
    if said.application.lower() != _QUEUE:
        return ""
    return said.application_data.replace("|", ",").partition(",")[0]


def _own(title: str, text: str) -> str:
    """Return a text as JSON has it in an object; one of letters and digits needs no escapes."""
    if text.isalnum() and title.isidentifier():
        return f'"{title}": "{text}"'
    return _escaped(title, text)


def _escaped(title: str, text: str) -> str:
    return json.dumps({title: text}, ensure_ascii=False)[1:-1]


def _check(call: Call) -> None:
    """Raise Refused where a text that an index holds is too long."""
    for name in _INDEXED:
        length = len(getattr(call, name))
        if length > LONGEST:
            raise Refused("import.text_too_long", field=name, length=length, limit=LONGEST)
    for agent in call.agents:
        if len(agent) > LONGEST:
            raise Refused("import.text_too_long", field="agent", length=len(agent), limit=LONGEST)
