"""One row of a table and its recording as a contact."""

from pathlib import Path
from typing import Final

from qa_desk.domain.contacts import Channel, Contact, Direction
from qa_desk.domain.people import Agent
from qa_desk.importing import values
from qa_desk.importing.columns import Column
from qa_desk.importing.name_patterns import first_fit
from qa_desk.importing.names import NameFacts, from_name, from_read
from qa_desk.importing.outcome import Imported, Refused, clean, shown
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tabular import Row

FROM_TABLE: Final = "calls"
FROM_NAME: Final = "recordings"
"""Source of contacts of which only a recording is known."""

_USUAL_CHANNEL: Final = 0
"""Switchboards that say nothing record the agent on the left."""


def of_row(row: Row, table: Path, recording: Path, request: ImportRequest) -> Imported:
    """Make the contact of a row; Refused where a cell cannot be understood."""
    agent = _agent(row)
    contact = Contact(
        channel=_channel(row),
        source=FROM_TABLE,
        external_id=row.text(Column.CALL_ID) or clean(recording.stem),
        started_at=values.moment(
            row.text(Column.STARTED_AT), request.zone, Column.STARTED_AT.value
        ),
        agents=(agent,),
        team=agent.team,
        queue=row.text(Column.QUEUE),
        topic=row.text(Column.TOPIC),
        disposition=row.text(Column.DISPOSITION),
        direction=values.direction(row.text(Column.DIRECTION)),
        language=values.language(row.text(Column.LANGUAGE)),
        customer_key=row.text(Column.CUSTOMER),
        csat=values.csat(row.text(Column.CSAT)),
        complaint=values.flag(row.text(Column.COMPLAINT), Column.COMPLAINT.value),
        custom=_custom(row),
    )
    heard = _first(
        values.agent_channel(row.text(Column.AGENT_CHANNEL)),
        from_name(recording.stem, request.zone).agent_channel,
        request.agent_channel,
        _USUAL_CHANNEL,
    )
    return Imported(
        contact, media_source=recording, agent_channel=heard, file=shown(table), line=row.line
    )


def of_name(recording: Path, request: ImportRequest, name: str | None = None) -> Imported:
    """Make the contact of a recording of which only the name tells anything.

    `name` is the call's, where that of the recording says more than that.
    """
    stem = clean(recording.stem if name is None else name)
    read = first_fit(request.names, stem, request.zone)
    labelled = from_name(stem, request.zone)
    facts = labelled if read is None else from_read(read)
    way = values.direction(facts.direction)
    unknown = bool(facts.direction) and way is Direction.UNKNOWN
    contact = Contact(
        channel=Channel.VOICE,
        source=FROM_NAME,
        external_id=facts.call_id or stem,
        started_at=facts.started_at,
        agents=_named(facts),
        team=facts.team,
        queue=facts.queue,
        topic=facts.topic,
        direction=way,
        language=values.language(facts.language) if facts.language else "",
        customer_key=facts.customer,
        custom=facts.custom | ({Column.DIRECTION.value: facts.direction} if unknown else {}),
    )
    return Imported(
        contact,
        media_source=recording,
        agent_channel=_first(labelled.agent_channel, request.agent_channel),
        anonymous=not facts.call_id,
        file=shown(recording),
    )


def _agent(row: Row) -> Agent:
    """Return who served the customer; an agent without an id is known by the name."""
    name = row.text(Column.AGENT_NAME)
    external_id = row.text(Column.AGENT_ID) or name
    if not external_id:
        raise Refused("import.no_agent")
    return Agent(external_id, name or external_id, row.text(Column.TEAM))


def _named(facts: NameFacts) -> tuple[Agent, ...]:
    id_ = facts.agent or facts.agent_name
    return (Agent(id_, facts.agent_name or id_, facts.team),) if id_ else ()


def _channel(row: Row) -> Channel:
    text = row.text(Column.CHANNEL)
    return values.channel(text) if text else Channel.VOICE


def _custom(row: Row) -> dict[str, str]:
    """Keep the columns we do not know, and a direction in words we do not know."""
    words = row.text(Column.DIRECTION)
    if words and values.direction(words) is Direction.UNKNOWN:
        return {**row.custom, Column.DIRECTION.value: words}
    return row.custom


def _first(*channels: int | None) -> int | None:
    """Return the first that says something."""
    return next((channel for channel in channels if channel is not None), None)
