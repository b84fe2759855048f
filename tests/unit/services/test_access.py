"""Who may do what in a file, and that no use case forgets to ask."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.days import Days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Membership, Role
from qa_desk.domain.permissions import PERMISSIONS, Person, Scope, Sight, Verb
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import ExitCode
from qa_desk.services import access, contacts, users
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue
from tests.workspace import ME, a_desk

SERVICES = Path(access.__file__).parent
ASEL = EvaluatorId("asel")
LEDA = EvaluatorId("leda")
UNGUARDED = {"tracing.py"}  # writes rows about oneself, which everybody may


def staffed(desk: Desk, *people: tuple[EvaluatorId, Role], locked: bool = False) -> None:
    with desk.store.change(ME, "staff") as change:
        for login, role in people:
            change.people.save_evaluator(Evaluator(login, str(login), role, locked))
        change.commit()


def with_two_teams(desk: Desk) -> None:
    staffed(desk, (ASEL, Role.EVALUATOR), (LEDA, Role.LEAD), (ME, Role.ADMIN))
    with desk.store.change(ME, "teams") as change:
        change.teams.join(ASEL, [], [Membership(ASEL, "North")])
        change.teams.join(LEDA, [], [Membership(LEDA, "South", leads=True)])
        for team in ("North", "South"):
            agent = Agent(team, team, team)
            change.contacts.add(Contact(Channel.VOICE, "s", team, None, agents=(agent,), team=team))
        change.commit()


def seen(desk: Desk, login: EvaluatorId) -> list[str]:
    there = replace(desk, user=login)
    rows = contacts.rows(there, contacts.ids(there, ContactFilter(), ContactOrder()))
    return sorted(row.external_id for row in rows)


def test_every_role_has_a_word_on_every_verb() -> None:
    assert set(PERMISSIONS) == set(Role)
    assert all(set(verbs) == set(Verb) for verbs in PERMISSIONS.values())


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("verb", list(Verb))
def test_a_refusal_says_what_was_refused(verb: Verb, language: Language) -> None:
    sentence = catalogue(language).of(access.NotAllowed(what=f"verb_{verb}"))

    assert "verb_" not in sentence
    assert access.NotAllowed.exit_code is ExitCode.NOT_ALLOWED


def test_who_is_alone_with_a_file_may_do_everything(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    assert access.person(desk).role is Role.ADMIN
    assert access.person(replace(desk, user=ASEL)).role is Role.EVALUATOR


def test_the_first_lead_stands_in_until_there_is_an_administrator(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    staffed(desk, (ASEL, Role.EVALUATOR))
    assert access.allowed(desk, Verb.MANAGE_ROLES)

    staffed(desk, (LEDA, Role.ADMIN))
    assert not access.allowed(desk, Verb.MANAGE_ROLES)


def test_teams_limit_nobody_until_somebody_is_in_one(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    staffed(desk, (ASEL, Role.EVALUATOR))

    assert access.sight(replace(desk, user=ASEL), Verb.READ_CONTACTS).scope is Scope.ALL


def test_lists_show_ones_own_teams(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with_two_teams(desk)

    assert seen(desk, ASEL) == ["North"]
    assert seen(desk, LEDA) == ["South"]
    assert seen(desk, ME) == ["North", "South"]


def test_a_contact_of_another_team_is_refused_in_a_sentence(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with_two_teams(desk)
    [north, _south] = contacts.ids(desk, ContactFilter(), ContactOrder(descending=False))

    with pytest.raises(access.NotAllowed):
        contacts.contact(replace(desk, user=LEDA), contacts.rows(desk, [north])[0].id)


def test_a_membership_that_has_ended_shows_nothing_more(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with_two_teams(desk)
    today = desk.clock.now().date()
    with desk.store.change(ME, "leave") as change:
        before = change.teams.memberships(ASEL)
        ended = Membership(ASEL, "North", Days(last=today.replace(day=today.day - 1)))
        change.teams.join(ASEL, before, [ended])
        change.commit()

    assert seen(desk, ASEL) == []


def test_who_is_locked_may_do_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    staffed(desk, (ASEL, Role.ADMIN), locked=True)

    with pytest.raises(access.NotAllowed):
        contacts.count(replace(desk, user=ASEL), ContactFilter())


def test_users_of_a_file_have_no_logins(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    users.add(desk, users.NewUser("asel", "Асель", Role.LEAD, ("North",)))
    users.set_role(desk, "asel", Role.ANALYST)

    [asel] = [user for user in users.users(desk) if user.evaluator.id == ASEL]
    assert (asel.evaluator.role, asel.can_log_in) == (Role.ANALYST, None)
    assert asel.leads == ("North",)


def test_a_sight_covers_what_its_scope_says() -> None:
    teams = frozenset({"North"})
    covered = {
        scope: [
            Sight("me", scope, teams).covers(*made)
            for made in (("me", ""), ("you", "North"), ("you", "South"))
        ]
        for scope in Scope
    }
    assert covered == {
        Scope.NONE: [False, False, False],
        Scope.OWN: [True, False, False],
        Scope.TEAM: [True, True, False],
        Scope.ALL: [True, True, True],
    }


def test_nobody_is_somebody_without_a_role() -> None:
    assert all(Person("x", None).sight(verb).scope is Scope.NONE for verb in Verb)


@pytest.mark.parametrize(
    "module", sorted(p.name for p in SERVICES.glob("*.py") if ".change(by" in p.read_text("utf-8"))
)
def test_no_use_case_that_changes_something_forgets_to_ask(module: str) -> None:
    asks = "access.require" in (SERVICES / module).read_text("utf-8")

    assert asks or module in UNGUARDED
