"""Targets of figures by period, team and position; what a past period had to reach stays."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.days import Days, cut, in_order, on, stretches
from qa_desk.domain.permissions import Verb
from qa_desk.domain.targets import Target
from qa_desk.errors import Expected
from qa_desk.services import access
from qa_desk.services.agents import DaysBackwards, today_of
from qa_desk.services.desk import Desk, Done

_MOST = Fraction(100)


class TargetFixed(Expected):
    """A month that has passed keeps its target: fact `day`, from which on it can be changed."""

    code = "targets.fixed"


class BadTarget(Expected):
    """Targets are between 0 and 100 per cent, the nearly reached one not above the other."""

    code = "targets.bad_value"


def targets(desk: Desk) -> list[Target]:
    """Return all targets by measure, team, position and days."""
    with desk.store.read() as reader:
        return reader.targets.rows()


def put(desk: Desk, target: Target, instead: Target | None = None) -> Done[Target]:
    """Set a target on its days; what held there makes room, and `instead` goes.

    TargetFixed where a past month would get another target than it had, BadTarget.
    """
    access.require(desk, Verb.MANAGE_PEOPLE)
    if not 0 <= target.near <= target.wanted <= _MOST:
        raise BadTarget(wanted=float(target.wanted), near=float(target.near))
    with desk.store.change(by=desk.user, verb="set a target") as change:
        stored = change.targets.rows()
        left = [each for each in stored if instead is None or each.id != instead.id]
        kept = list(_cut(left, target))
        after = [*kept, replace(target, id=None)]
        _check_past(stored, after, fixed_before(desk))
        change.targets.replace(_known(stored, instead), after)
        change.commit()
    return Done(target, touched(Topic.PEOPLE, Topic.EVALUATIONS))


def end(desk: Desk, target: Target, last: date) -> Done[Target]:
    """Let a target hold until a day; TargetFixed where that day has passed with its month."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    if last < target.days.first:
        raise DaysBackwards(first=target.days.first, last=last)
    ending = replace(target, days=Days(target.days.first, last))
    with desk.store.change(by=desk.user, verb="end a target") as change:
        _check_past([target], [ending], fixed_before(desk))
        change.targets.replace([target], [replace(ending, id=None)])
        change.commit()
    return Done(ending, touched(Topic.PEOPLE, Topic.EVALUATIONS))


def remove(desk: Desk, target: Target) -> Done[Target]:
    """Take back a target that no past month had; else TargetFixed."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    with desk.store.change(by=desk.user, verb="remove a target") as change:
        _check_past([target], [], fixed_before(desk))
        change.targets.replace([target], [])
        change.commit()
    return Done(target, touched(Topic.PEOPLE, Topic.EVALUATIONS))


def stop(desk: Desk, target: Target) -> Done[Target]:
    """Let a target hold until the end of last month; one that began later is taken back."""
    last = fixed_before(desk) - timedelta(days=1)
    return end(desk, target, last) if target.days.first <= last else remove(desk, target)


def fixed_before(desk: Desk) -> date:
    """Return the first day whose target can be changed: that of this month."""
    return today_of(desk).replace(day=1)


def _known(stored: Sequence[Target], instead: Target | None) -> list[Target]:
    """Return what is to be replaced: all that is stored, and as it was shown what is edited."""
    return [instead if instead is not None and t.id == instead.id else t for t in stored]


def _cut(stored: Iterable[Target], target: Target) -> tuple[Target, ...]:
    others = [each for each in stored if each.place != target.place]
    same = [each for each in stored if each.place == target.place]
    return (*others, *cut(same, target.days, _held))


def _held(target: Target, days: Days) -> Target:
    return replace(target, days=days, id=None)


def _check_past(before: Sequence[Target], after: Sequence[Target], fixed: date) -> None:
    """Refuse where a day before `fixed` that had a target would have none, or another."""
    for place in {target.place for target in before}:
        old = in_order(each for each in before if each.place == place)
        new = in_order(each for each in after if each.place == place)
        for days in stretches(old, new, [_Past(Days(last=fixed - timedelta(days=1)))]):
            if days.first < fixed and _differs(on(old, days.first), on(new, days.first)):
                raise TargetFixed(day=fixed)


def _differs(old: Target | None, new: Target | None) -> bool:
    if old is None:
        return False
    return new is None or (old.wanted, old.near) != (new.wanted, new.near)


class _Past:
    """The days that are fixed, as something that holds on days."""

    def __init__(self, days: Days) -> None:
        self.days = days
