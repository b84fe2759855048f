"""Target groups: rules that are kept, and who belongs to them today and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta, tzinfo

from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.permissions import Verb
from qa_desk.errors import Expected
from qa_desk.sampling.groups import GroupMember, Kind, TargetGroup, members
from qa_desk.services import access
from qa_desk.services.agents import today_of
from qa_desk.services.desk import Desk, Done

LONGEST_DAYS = 3660


class GroupFaulty(Expected):
    """A target group cannot be so: facts `field`, `low`, `high`."""

    code = "sample.group_faulty"


class GroupUnnamed(Expected):
    """A target group has no name."""

    code = "sample.group_unnamed"


@dataclass(frozen=True, slots=True)
class GroupView:
    """A target group and its members today."""

    group: TargetGroup
    members: tuple[GroupMember, ...]


def groups(desk: Desk) -> list[TargetGroup]:
    """Return all target groups by name."""
    access.require(desk, Verb.READ_SAMPLES)
    with desk.store.read() as reader:
        return reader.groups.rows()


def group(desk: Desk, name: str) -> TargetGroup:
    """Return a target group; NotFound if there is none."""
    access.require(desk, Verb.READ_SAMPLES)
    with desk.store.read() as reader:
        return reader.groups.get(name)


def view(desk: Desk, group: TargetGroup, zone: tzinfo | None = None) -> GroupView:
    """Return the members that a rule has today, stored or not; GroupFaulty."""
    access.require(desk, Verb.READ_SAMPLES)
    _check(group)
    return _views(desk, [group], zone)[0]


def views(desk: Desk, zone: tzinfo | None = None) -> list[GroupView]:
    """Return all target groups with their members today."""
    return _views(desk, groups(desk), zone)


def save(desk: Desk, group: TargetGroup) -> Done[TargetGroup]:
    """Store a target group, or what is new of the one with this name; GroupFaulty, GroupUnnamed."""
    access.require(desk, Verb.DRAW_SAMPLES)
    if not group.name.strip():
        raise GroupUnnamed
    _check(group)
    with desk.store.change(by=desk.user, verb="save a target group") as change:
        change.groups.save(group)
        change.commit()
    return Done(group, touched(Topic.SAMPLES))


def remove(desk: Desk, name: str) -> Changes:
    """Forget a target group; NotFound if there is none."""
    access.require(desk, Verb.DRAW_SAMPLES)
    with desk.store.change(by=desk.user, verb="remove a target group") as change:
        change.groups.remove(name)
        change.commit()
    return touched(Topic.SAMPLES)


def reached(
    desk: Desk, names: Iterable[str], zone: tzinfo | None = None
) -> Mapping[tuple[Kind, str], str]:
    """Return which agents and topics some groups name: the first group that does, in order.

    NotFound for a group nobody made.
    """
    wanted = list(names)
    if not wanted:
        return {}
    with desk.store.read() as reader:
        chosen = [reader.groups.get(name) for name in wanted]
    found: dict[tuple[Kind, str], str] = {}
    for each in _views(desk, chosen, zone):
        for member in each.members:
            found.setdefault((member.kind, member.key), each.group.name)
    return found


def _views(desk: Desk, chosen: list[TargetGroup], zone: tzinfo | None) -> list[GroupView]:
    if not chosen:
        return []
    today = today_of(desk)
    since = desk.clock.now() - timedelta(days=max(each.days for each in chosen) + 1)
    with desk.store.read() as reader:
        known = reader.frames.known(since, zone)
    return [GroupView(each, members(each, known, today)) for each in chosen]


def _check(group: TargetGroup) -> None:
    for field, value, high in (
        ("days", group.days, LONGEST_DAYS),
        ("least", group.least, 10_000),
        ("threshold", group.threshold, 10_000),
    ):
        if not 1 <= value <= high:
            raise GroupFaulty(field=field, low=1, high=high)
