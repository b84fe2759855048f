"""Calls a switchboard tells of, as plain values that are cheap to make by the million."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Call(NamedTuple):
    """One call without a recording, its fields as they are stored.

    `started_at` is UTC as "YYYY-MM-DD HH:MM:SS.ffffff", None where nothing is said; `custom` is a
    JSON object of texts; `channel` and `direction` are values of their enums; `agents` are the ids
    of who served, in order; `row` is the line it came from. Empty says nothing.
    """

    started_at: str | None
    source: str
    external_id: str
    team: str
    queue: str
    topic: str
    disposition: str
    language: str
    customer_key: str
    custom: str
    channel: str
    direction: str
    duration_ms: int | None
    csat: int | None
    complaint: int
    agents: tuple[str, ...]
    row: int


SAID = Call._fields.index("agents")
"""So many first fields are those of the contact itself."""


@dataclass(frozen=True, slots=True)
class Calls:
    """Calls of one file that are judged and stored together, each external id once.

    `agents` are the names and teams that the file tells, by id; `done` is the part of the file
    that was read so far.
    """

    file: str
    calls: tuple[Call, ...]
    agents: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    done: float = 0.0
