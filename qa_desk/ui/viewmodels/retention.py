"""What the page of keeping and erasing shows: rules, holds and what was removed, of one look."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.permissions import Verb
from qa_desk.domain.retention import Cause, Erasure, Hold, Rule
from qa_desk.services import access, holds, retention
from qa_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run of removals: its batches together."""

    run: str
    at: datetime
    by: str
    cause: Cause
    contacts: int
    files: int


@dataclass(frozen=True, slots=True)
class RetentionData:
    """One look at everything; all is empty for somebody who may not see it."""

    now: datetime
    rules: tuple[Rule, ...] = ()
    holds: tuple[Hold, ...] = ()
    runs: tuple[RunLine, ...] = ()
    may: bool = False


def load(desk: Desk) -> RetentionData:
    """Read everything."""
    now = desk.clock.now()
    if not access.allowed(desk, Verb.RETAIN):
        return RetentionData(now)
    runs = _runs(retention.protocols(desk))
    found = tuple(holds.holds(desk))
    return RetentionData(now, tuple(retention.rules(desk)), found, runs, may=True)


def _runs(protocols: list[Erasure]) -> tuple[RunLine, ...]:
    runs: dict[str, list[Erasure]] = {}
    for protocol in protocols:
        runs.setdefault(protocol.run, []).append(protocol)
    return tuple(
        RunLine(
            run=run,
            at=batches[0].at,
            by=str(batches[0].by),
            cause=batches[0].cause,
            contacts=len({id_ for batch in batches for id_ in batch.contacts}),
            files=sum(batch.files for batch in batches),
        )
        for run, batches in runs.items()
    )
