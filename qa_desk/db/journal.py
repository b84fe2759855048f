"""The working half of a change: its connection, its moment, its author and what it touched."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from qa_desk.domain.ids import EvaluatorId


@dataclass(frozen=True, slots=True)
class Writing:
    """What writers need; `touched` fills up with kinds and ids for the audit journal."""

    connection: Connection
    by: EvaluatorId
    verb: str
    now: datetime
    touched: dict[tuple[str, str], None] = field(default_factory=dict)

    def touch(self, kind: str, *ids: object) -> None:
        """Note that this change touched things of a kind."""
        self.touched.update({(kind, str(thing)): None for thing in ids})
