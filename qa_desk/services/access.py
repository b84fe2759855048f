"""Who may do what: the checks of every verb, from the one table of permissions.

On a server the database itself holds people to the same table; here they only hear of it in a
sentence, before anything is tried. A file has no other guard than this one, which keeps honest
people from mistakes: who can open the file can read it with other programs.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from qa_desk.domain.conditions import verbs
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Role
from qa_desk.domain.permissions import Person, Scope, Sight, Verb
from qa_desk.domain.rows import ContactFilter, EvaluationRow
from qa_desk.errors import ExitCode, Expected
from qa_desk.finding.settling import settled
from qa_desk.services.desk import Desk

T = TypeVar("T")


class NotAllowed(Expected):
    """This person's role does not include it: fact `what` (a verb, "verb_" before it)."""

    code = "access.not_allowed"
    exit_code = ExitCode.NOT_ALLOWED


def person(desk: Desk) -> Person:
    """Return who sits at the desk and what the database says of this person.

    Whoever is alone with a file, or leads it while it has no administrator, is its administrator;
    and while nobody in a file belongs to a team, teams limit nobody.
    """
    with desk.store.read() as reader:
        known = reader.access.known(desk.user)
        role = None if known.locked else known.role
        if desk.store.is_local and not known.locked:
            role = _role_in_file(known.role, known.others, known.admins)
        elif known.role is None and desk.store.is_owned():
            role = Role.ADMIN
        today = desk.clock.now().date()
        teams = reader.access.teams(desk.user, today, leading=role is Role.LEAD)
    matter = known.has_memberships or not desk.store.is_local
    return Person(desk.user, role, teams, teams_matter=matter)


def sight(desk: Desk, verb: Verb) -> Sight:
    """Return how far the person at the desk reaches for a verb."""
    return person(desk).sight(verb)


def allowed(desk: Desk, verb: Verb) -> bool:
    """Whether the person at the desk may do this at all."""
    return sight(desk, verb).scope is not Scope.NONE


def require(desk: Desk, verb: Verb) -> Sight:
    """Return how far the person reaches; NotAllowed where that is nowhere."""
    found = sight(desk, verb)
    if found.scope is Scope.NONE:
        raise NotAllowed(what=f"verb_{verb}")
    return found


def require_contacts(desk: Desk, verb: Verb, ids: Iterable[ContactId]) -> None:
    """Raise NotAllowed if one of the contacts is out of reach; what is not there is not told."""
    found = require(desk, verb)
    wanted = set(ids)
    if found.scope is Scope.ALL or not desk.store.is_local:
        return
    with desk.store.read() as reader:
        there = reader.access.among(replace(found, scope=Scope.ALL), wanted)
        if not there <= reader.access.among(found, wanted):
            raise NotAllowed(what=f"verb_{verb}")


def visible(desk: Desk, wanted: ContactFilter) -> ContactFilter:
    """Return a filter of contacts as it is asked: its times settled, and within the person's reach.

    Who may not read a field may not ask for it either.
    """
    found = require(desk, Verb.READ_CONTACTS)
    for verb in sorted(verbs(wanted.where) if wanted.where else ()):
        require(desk, verb)
    wanted = settled(wanted, desk.clock.now())
    if found.scope is Scope.ALL or not desk.store.is_local:
        return wanted
    return replace(wanted, sight=found)


def seen(desk: Desk, rows: Iterable[EvaluationRow], verb: Verb) -> list[EvaluationRow]:
    """Return those of the lines of evaluations that the person at the desk may see."""
    found = require(desk, verb)
    return [row for row in rows if found.covers(row.evaluator, row.team)]


def veiled(desk: Desk, contact: Contact) -> Contact:
    """Return a contact without what the person at the desk may not know of it."""
    who = person(desk)
    if who.sight(Verb.READ_CUSTOMERS).scope is Scope.NONE:
        contact = replace(contact, customer_key="", custom={})
    if who.sight(Verb.LISTEN).scope is Scope.NONE:
        contact = replace(contact, media=())
    if who.sight(Verb.READ_TEXTS).scope is Scope.NONE:
        contact = replace(contact, messages=())
    return contact


def _role_in_file(role: Role | None, others: int, admins: int) -> Role:
    alone = others == 0
    first_to_come = role is Role.LEAD and admins == 0
    return Role.ADMIN if alone or first_to_come else role or Role.EVALUATOR
