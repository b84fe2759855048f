"""Who works here: the person at the desk, evaluators and agents."""

import re
from collections.abc import Iterable
from typing import Final

from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.domain.permissions import Verb
from qa_desk.errors import ExitCode, Expected
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}", re.ASCII)
_LOGIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class BadLogin(Expected):
    """A login must be short and plain: fact `login`."""

    code = "people.bad_login"


class NoName(Expected):
    """An evaluator needs a name."""

    code = "people.no_name"


class LoginTaken(Expected):
    """Somebody else has this login: facts `login`, `name`."""

    code = "people.login_taken"


class BadLanguage(Expected):
    """A language is said by its code of two or three letters: fact `value`."""

    code = "people.bad_language"


class UnknownLogin(Expected):
    """The server lets this login in, but nobody added it to the workspace: fact `login`."""

    code = "people.unknown_login"
    exit_code = ExitCode.NOT_ALLOWED


def me(desk: Desk) -> Evaluator:
    """Return the person at the desk; somebody new is an evaluator until a lead says otherwise."""
    for evaluator in evaluators(desk):
        if evaluator.id == desk.user:
            return evaluator
    return Evaluator(desk.user, desk.settings.text("user_name") or str(desk.user))


def settle(desk: Desk) -> Changes:
    """Make the person at the desk known by the name of the settings.

    Whoever comes first to a file leads it. A server knows its people already; UnknownLogin for
    anybody else.
    """
    known = evaluators(desk)
    mine = next((evaluator for evaluator in known if evaluator.id == desk.user), None)
    if not desk.store.is_local:
        if mine is None:
            raise UnknownLogin(login=desk.user)
        return Changes(frozenset())
    role = mine.role if mine else Role.EVALUATOR if known else Role.LEAD
    before = mine.name if mine else str(desk.user)
    wanted = Evaluator(desk.user, desk.settings.text("user_name") or before, role)
    if wanted == mine:
        return Changes(frozenset())
    with desk.store.change(by=desk.user, verb="settle at the desk") as change:
        change.people.save_evaluator(wanted)
        change.commit()
    return touched(Topic.PEOPLE)


def agents(desk: Desk) -> list[Agent]:
    """Return all agents by name."""
    with desk.store.read() as reader:
        return reader.people.agents()


def evaluators(desk: Desk) -> list[Evaluator]:
    """Return all evaluators by name."""
    with desk.store.read() as reader:
        return reader.people.evaluators()


def is_login(text: str) -> bool:
    """Whether somebody can have this login: short, plain and the same on every keyboard."""
    return _LOGIN.fullmatch(text) is not None


def add_evaluator(
    desk: Desk,
    login: str,
    name: str,
    role: Role = Role.EVALUATOR,
    languages: Iterable[str] = (),
) -> Done[Evaluator]:
    """Add an evaluator; the same one again only gets the new role, and languages where said."""
    said = read_languages(languages)
    if not is_login(login):
        raise BadLogin(login=login)
    if not name.strip():
        raise NoName
    access.require(desk, Verb.MANAGE_ROLES)
    wanted = Evaluator(EvaluatorId(login), name.strip(), role)
    with desk.store.change(by=desk.user, verb="add an evaluator") as change:
        known = {each.id: each for each in change.people.evaluators()}.get(wanted.id)
        if known is not None and known.name != wanted.name:
            raise LoginTaken(login=login, name=known.name)
        if known == wanted and not said:
            return Done(wanted, Changes(frozenset()))
        change.people.save_evaluator(wanted)
        if said:
            change.people.set_languages(wanted.id, said)
        change.commit()
    return Done(wanted, touched(Topic.PEOPLE))


def read_languages(languages: Iterable[str]) -> tuple[str, ...]:
    """Return codes of languages in small letters, each once, in order; BadLanguage."""
    said = sorted({each.strip().lower() for each in languages} - {""})
    for each in said:
        if _LANGUAGE.fullmatch(each) is None:
            raise BadLanguage(value=each)
    return tuple(said)


def set_languages(desk: Desk, login: EvaluatorId, languages: Iterable[str]) -> Changes:
    """Say which languages somebody evaluates, none meaning all; BadLanguage, NotFound."""
    access.require(desk, Verb.MANAGE_ROLES)
    wanted = read_languages(languages)
    with desk.store.change(by=desk.user, verb="set languages") as change:
        change.people.set_languages(login, wanted)
        change.commit()
    return touched(Topic.PEOPLE)
