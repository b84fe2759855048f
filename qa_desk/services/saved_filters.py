"""Filters that people keep for themselves, or give to a team."""

from typing import Final
from uuid import uuid4

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.saved_filters import SavedFilter
from qa_desk.errors import Expected
from qa_desk.services import access, finding
from qa_desk.services.desk import Desk, Done

LONGEST_NAME: Final = 80


class FilterNameless(Expected):
    """A filter is kept under a name: fact `most` characters."""

    code = "filter.no_name"


class FilterEmpty(Expected):
    """There is nothing to keep of a filter that shows everything."""

    code = "filter.nothing"


def saved(desk: Desk) -> list[SavedFilter]:
    """Return one's own filters by name, and those that one's teams were given."""
    access.require(desk, Verb.READ_CONTACTS)
    who = access.person(desk)
    teams = frozenset(_all_teams(desk)) if not who.teams_matter else who.teams
    with desk.store.read() as reader:
        return reader.saved_filters.seen_by(desk.user, teams)


def teams_to_share_with(desk: Desk) -> tuple[str, ...]:
    """Return the teams one may give a filter to, in order; none for most people."""
    found = access.sight(desk, Verb.SHARE_FILTERS)
    if found.scope is Scope.NONE:
        return ()
    return _all_teams(desk) if found.scope is Scope.ALL else tuple(sorted(found.teams))


def save(desk: Desk, name: str, wanted: ContactFilter, team: str = "") -> Done[SavedFilter]:
    """Keep a filter in the place of one's own of that name, for oneself or for a team too.

    FilterNameless, FilterEmpty; NotAllowed where the team is none to share with.
    """
    access.require(desk, Verb.READ_CONTACTS)
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME:
        raise FilterNameless(most=LONGEST_NAME)
    expression = finding.text_of(wanted)
    if not expression:
        raise FilterEmpty
    if team:
        access.require(desk, Verb.SHARE_FILTERS)
        if team not in teams_to_share_with(desk):
            raise access.NotAllowed(what=f"verb_{Verb.SHARE_FILTERS}")
    kept = SavedFilter(str(uuid4()), desk.user, name, expression, team)
    with desk.store.change(by=desk.user, verb="keep a filter") as change:
        change.saved_filters.put(kept)
        change.commit()
    return Done(kept, touched(Topic.FILTERS))


def remove(desk: Desk, kept: SavedFilter) -> Done[SavedFilter]:
    """Remove a filter of one's own; NotAllowed for another's."""
    access.require(desk, Verb.READ_CONTACTS)
    if kept.owner != desk.user:
        raise access.NotAllowed(what=f"verb_{Verb.SHARE_FILTERS}")
    with desk.store.change(by=desk.user, verb="remove a filter") as change:
        change.saved_filters.remove(kept)
        change.commit()
    return Done(kept, touched(Topic.FILTERS))


def _all_teams(desk: Desk) -> tuple[str, ...]:
    with desk.store.read() as reader:
        return tuple(reader.queries.teams())
