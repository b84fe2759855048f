"""One row of a table of calls as a leg of a call."""

import json
from collections.abc import Callable, Sequence
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


class _Who(NamedTuple):
    """The two sides of a call; `called` is the centre's own number that was dialled."""

    direction: Direction
    agent: tuple[str, str, str] | None
    customer: str
    called: str


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
        who = _who(said, talk, mapping.internal)
        key = _key(said, cells, mapping) or _made_of(said, started)
        waited = "" if total is None or total == talk else str(total)
        kept = (("called", who.called), ("total_s", waited), ("recording", said.recording))
        more = [(title, cells[place].strip()) for title, place in extras]
        call = Call(
            started,
            mapping.source,
            key,
            said.team,
            said.queue or _asked(said),
            said.topic,
            said.disposition,
            values.language(said.language) if said.language else "",
            who.customer,
            _custom((*more, *kept)),
            _VOICE,
            _ROUTES[who.direction],
            None if talk is None else talk * 1000,
            values.csat(said.csat) if said.csat else None,
            int(values.flag(said.complaint, Field.COMPLAINT.value)) if said.complaint else 0,
            (who.agent[0],) if who.agent else (),
            line,
        )
        length = len(key) + len(said.team) + len(said.topic) + len(said.disposition)
        if length + len(said.language) + len(call.queue) + len(who.customer) > LONGEST:
            _check(call)
        return Leg(call, key, total, who.agent)

    return read


def _title(mapping: TableMapping, field: Field) -> str:
    """Return how a fault names a column."""
    place = mapping.columns.get(field)
    if place is None or place >= len(mapping.titles):
        return field.value
    return mapping.titles[place]


def _who(said: Cells, talk: int | None, internal: int) -> _Who:
    caller, called = party(said.from_), party(said.to)
    inside = 0 < len(caller.number) <= internal, 0 < len(called.number) <= internal
    direction = route(said.direction) if said.direction else _direction(caller.number, inside)
    if said.agent_id or said.agent_name:
        agent = _named_agent(said)
    elif direction is Direction.OUTBOUND:
        agent = _agent(caller.number if inside[0] else endpoint(said.from_channel), caller.name)
    elif talk:
        rung = endpoint(said.to_channel)
        own = rung if 0 < len(rung) <= internal else called.number if inside[1] else ""
        agent = _agent(own, called.name)
    else:
        agent = None  # whose telephone only rang served nobody
    outward = direction is Direction.OUTBOUND
    other, own_side = (called, caller) if outward else (caller, called)
    is_inside = inside[1] if outward else inside[0]
    customer = said.customer or ("" if is_inside else other.number or other.name)
    own = "" if agent is None else agent[0]
    dialled = "" if outward or own_side.number == own else own_side.number
    return _Who(direction, agent, "" if customer in _NOBODY else customer, dialled)


def _direction(caller: str, inside: tuple[bool, bool]) -> Direction:
    """Tell from the lengths of numbers; a call between two of the centre's own has none."""
    if inside[0]:
        return Direction.UNKNOWN if inside[1] else Direction.OUTBOUND
    return Direction.INBOUND if caller or inside[1] else Direction.UNKNOWN


def _named_agent(said: Cells) -> tuple[str, str, str] | None:
    told = party(said.agent_name) if said.agent_name else party("")
    id_ = said.agent_id or told.number or told.name
    return (id_, told.name or id_, said.team)


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


def _custom(more: Sequence[tuple[str, str]]) -> str:
    """Return texts as a JSON object; those of letters and digits alone need no escapes."""
    said = [
        f'"{title}": "{text}"' if text.isalnum() and title.isidentifier() else _escaped(title, text)
        for title, text in more
        if text
    ]
    return "{" + ", ".join(said) + "}" if said else "{}"


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
