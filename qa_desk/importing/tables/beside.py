"""Calls of a table and the recordings that lie with it: one contact each."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Final

from qa_desk.domain.calls import Call, Calls
from qa_desk.domain.contacts import Channel, Contact, Direction
from qa_desk.domain.people import Agent
from qa_desk.importing.outcome import Imported, Item, Refused
from qa_desk.importing.recordings import Shelf
from qa_desk.importing.request import ImportRequest

_RECORDING: Final = "recording"
_USUAL_CHANNEL: Final = 0
"""Switchboards that say nothing record the agent on the left."""


def with_recordings(
    batch: Calls, table: Path, shelf: Shelf, request: ImportRequest
) -> Iterator[Item | Calls]:
    """Give each call the recording that the row names, or that has the call's id for its name."""
    left = []
    for call in batch.calls:
        recording = _recording(call, table, shelf)
        if recording is None:
            left.append(call)
            continue
        try:
            shelf.take(recording, call.row)
        except Refused as refused:
            yield refused.at(table, call.row)
            continue
        heard = _USUAL_CHANNEL if request.agent_channel is None else request.agent_channel
        contact = contact_of(call, batch.agents)
        yield Imported(
            contact, media_source=recording, agent_channel=heard, file=batch.file, line=call.row
        )
    yield Calls(batch.file, tuple(left), batch.agents, batch.done)


def contact_of(call: Call, agents: Mapping[str, tuple[str, str]]) -> Contact:
    """Return a call as a contact that may have a recording."""
    at = call.started_at
    told = tuple(Agent(id_, *agents[id_]) for id_ in call.agents)
    return Contact(
        channel=Channel(call.channel),
        source=call.source,
        external_id=call.external_id,
        started_at=None if at is None else datetime.fromisoformat(at).replace(tzinfo=UTC),
        duration_ms=call.duration_ms,
        agents=told,
        team=call.team,
        queue=call.queue,
        topic=call.topic,
        disposition=call.disposition,
        direction=Direction(call.direction),
        language=call.language,
        customer_key=call.customer_key,
        csat=call.csat,
        complaint=bool(call.complaint),
        custom=json.loads(call.custom),
    )


def _recording(call: Call, table: Path, shelf: Shelf) -> Path | None:
    named = json.loads(call.custom).get(_RECORDING, "")
    if named:
        try:
            return shelf.find(PurePosixPath(named.replace("\\", "/")).name, table)
        except Refused:
            return shelf.named(call.external_id)
    return shelf.named(call.external_id)
