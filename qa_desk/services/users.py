"""Users and their logins: adding, changing the role, locking; on a server with a database login."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from qa_desk.db.setting_up import set_up
from qa_desk.db.store import Change
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.clock import Clock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Evaluator, Membership, Role
from qa_desk.domain.permissions import Verb
from qa_desk.errors import Expected
from qa_desk.services import access, people, teams
from qa_desk.services.desk import Desk, Done

_LONGEST_LOGIN: Final = 63
"""Bytes of a name on a PostgreSQL server."""
_SHORTEST_PASSWORD: Final = 12


class LoginExists(Expected):
    """The server has a role of this name already: fact `login`."""

    code = "users.login_exists"


class PasswordTooShort(Expected):
    """A password needs some length: fact `least`."""

    code = "users.password_too_short"


class PasswordMissing(Expected):
    """A login on a server needs a password: fact `login`."""

    code = "users.password_missing"


@dataclass(frozen=True, slots=True)
class NewUser:
    """Somebody to be added; `leads` says whether the teams are led or belonged to."""

    login: str
    name: str
    role: Role
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class User:
    """Somebody in a list; `can_log_in` None means that a file knows no logins."""

    evaluator: Evaluator
    leads: tuple[str, ...]
    belongs: tuple[str, ...]
    can_log_in: bool | None


def init_server(url: str, clock: Clock) -> str:
    """Make a database for several people on a server; return the login that owns it."""
    return set_up(url, clock)


def add(desk: Desk, wanted: NewUser, password: str | None = None) -> Done[Evaluator]:
    """Add a user and the teams; on a server the login too, all of it or nothing."""
    access.require(desk, Verb.MANAGE_ROLES)
    _require_sound(desk, wanted, password)
    fresh = Evaluator(EvaluatorId(wanted.login), wanted.name.strip(), wanted.role)
    with desk.store.change(by=desk.user, verb="add a user") as change:
        known = {each.id: each for each in change.people.evaluators()}.get(fresh.id)
        if known is not None and known.name != fresh.name:
            raise people.LoginTaken(login=fresh.id, name=known.name)
        change.people.save_evaluator(fresh)
        _join(change, fresh, wanted.teams)
        if not desk.store.is_local:
            _log_in(change, fresh.id, password or "")
        change.commit()
    return Done(fresh, touched(Topic.PEOPLE))


def set_role(desk: Desk, login: str, role: Role) -> Done[Evaluator]:
    """Give a user another role; on a server the login's rights follow by themselves."""
    return teams.save_user(desk, replace(_known(desk, login), role=role))


def set_locked(desk: Desk, login: str, *, locked: bool) -> Done[Evaluator]:
    """Lock a user out, or let the user in again; what the user made stays."""
    return teams.save_user(desk, replace(_known(desk, login), locked=locked))


def users(desk: Desk) -> list[User]:
    """Return all users by name."""
    access.require(desk, Verb.READ_PEOPLE)
    with desk.store.read() as reader:
        known = None if desk.store.is_local else reader.access.logins()
    return [
        User(
            line.evaluator,
            line.leads,
            line.belongs,
            None if known is None else line.evaluator.id in known,
        )
        for line in teams.users(desk)
    ]


def _require_sound(desk: Desk, wanted: NewUser, password: str | None) -> None:
    if not people.is_login(wanted.login) or len(wanted.login) > _LONGEST_LOGIN:
        raise people.BadLogin(login=wanted.login)
    if not wanted.name.strip():
        raise people.NoName
    if desk.store.is_local:
        return
    if not password:
        raise PasswordMissing(login=wanted.login)
    if len(password) < _SHORTEST_PASSWORD:
        raise PasswordTooShort(least=_SHORTEST_PASSWORD)


def _join(change: Change, user: Evaluator, wanted: Sequence[str]) -> None:
    """Let the user belong to the teams as well, or lead them as a lead does."""
    before = change.teams.memberships(user.id)
    already = {each.team for each in before}
    leads = user.role is Role.LEAD
    fresh = [Membership(user.id, team, leads=leads) for team in wanted if team not in already]
    if fresh:
        after = sorted((*before, *fresh), key=lambda each: (each.team, each.days.first))
        change.teams.join(user.id, before, after)


def _log_in(change: Change, login: EvaluatorId, password: str) -> None:
    if change.logins.exists(login):
        raise LoginExists(login=login)
    change.logins.make(login, password)


def _known(desk: Desk, login: str) -> Evaluator:
    with desk.store.read() as reader:
        return reader.people.evaluator(EvaluatorId(login))
