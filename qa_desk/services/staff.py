"""A staff list comes in: what it would change, and changing it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qa_desk.db.store import Change, Reader
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.people import Agent, Posting
from qa_desk.domain.permissions import Verb
from qa_desk.importing import staff_files
from qa_desk.importing.outcome import Rejection
from qa_desk.importing.staff_files import StaffRow
from qa_desk.services import access
from qa_desk.services.agents import History, posted
from qa_desk.services.desk import Desk, Done


@dataclass(frozen=True, slots=True)
class AgentPlan:
    """What a list says of one agent: the history before and after, and the contacts it moves."""

    external_id: str
    name: str
    before: History
    after: History
    contacts: int
    is_new: bool
    is_renamed: bool

    @property
    def changes(self) -> bool:
        """Whether anything becomes different."""
        return self.is_new or self.is_renamed or self.before != self.after


@dataclass(frozen=True, slots=True)
class StaffSummary:
    """What a list changes, or has changed."""

    plans: tuple[AgentPlan, ...]
    rejected: tuple[Rejection, ...]

    @property
    def added(self) -> int:
        """How many agents are new."""
        return sum(plan.is_new for plan in self.plans)

    @property
    def changed(self) -> int:
        """How many known agents get another name or history."""
        return sum(plan.changes and not plan.is_new for plan in self.plans)

    @property
    def contacts(self) -> int:
        """How many contacts count for another team afterwards."""
        return sum(plan.contacts for plan in self.plans)


def preview(desk: Desk, path: Path) -> StaffSummary:
    """Say what a staff list would change; nothing changes."""
    rows, rejected = _read(path)
    with desk.store.read() as reader:
        return StaffSummary(_plans(reader, rows), rejected)


def run(desk: Desk, path: Path) -> Done[StaffSummary]:
    """Take a staff list over; rows that are wrong are told and left out. Twice changes nothing."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    rows, rejected = _read(path)
    with desk.store.change(by=desk.user, verb="import a staff list") as change:
        plans = _plans(change, rows)
        if not any(plan.changes for plan in plans):
            return Done(StaffSummary(plans, rejected), Changes(frozenset()))
        for plan in plans:
            _apply(change, plan)
        change.commit()
    return Done(
        StaffSummary(plans, rejected), touched(Topic.PEOPLE, Topic.CONTACTS, Topic.EVALUATIONS)
    )


def _read(path: Path) -> tuple[list[StaffRow], tuple[Rejection, ...]]:
    """Return the rows that can be used, and all others with the reason."""
    good: list[StaffRow] = []
    bad: list[Rejection] = []
    for item in staff_files.read(path):
        clash = _clash(item, good) if isinstance(item, StaffRow) else None
        if isinstance(item, Rejection):
            bad.append(item)
        elif clash is not None:
            facts = {"id": item.external_id, "other": clash.line}
            bad.append(Rejection(path.name, item.line, "staff.overlap", facts))
        else:
            good.append(item)
    return good, tuple(bad)


def _clash(row: StaffRow, others: Iterable[StaffRow]) -> StaffRow | None:
    for other in others:
        same = other.external_id == row.external_id
        if same and other.posting.days.overlap(row.posting.days):
            return other
    return None


def _plans(reader: Reader, rows: Iterable[StaffRow]) -> tuple[AgentPlan, ...]:
    known = {agent.external_id: agent for agent in reader.people.agents()}
    histories = reader.postings.all()
    by_agent: dict[str, list[StaffRow]] = {}
    for row in rows:
        by_agent.setdefault(row.external_id, []).append(row)
    return tuple(
        _plan(reader, own, known.get(external_id), histories.get(external_id, ()))
        for external_id, own in by_agent.items()
    )


def _plan(reader: Reader, rows: list[StaffRow], known: Agent | None, before: History) -> AgentPlan:
    after = before
    for row in rows:
        after = posted(after, row.posting)
    external_id = rows[0].external_id
    newest = max(rows, key=lambda row: row.posting.days.last)
    name = newest.name or (known.name if known else external_id)
    moves = reader.postings.moves(external_id, after) if known and after != before else ()
    return AgentPlan(
        external_id=external_id,
        name=name,
        before=before,
        after=after,
        contacts=sum(move.contacts for move in moves),
        is_new=known is None,
        is_renamed=known is not None and known.name != name,
    )


def _apply(change: Change, plan: AgentPlan) -> None:
    if not plan.changes:
        return
    team = "" if plan.is_new else change.people.agent(plan.external_id).team
    change.people.save_agent(Agent(plan.external_id, plan.name, team))
    if plan.before != plan.after:
        change.postings.replace(plan.external_id, plan.before, plan.after)


def history_lines(history: Iterable[Posting]) -> list[dict[str, object]]:
    """Return a history as plain data, open ends empty."""
    return [
        {
            "team": posting.team,
            "position": posting.position,
            "name": posting.name,
            "from": posting.days.begins,
            "to": posting.days.ends,
        }
        for posting in history
    ]
