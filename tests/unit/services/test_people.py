"""Who works here."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Role
from qa_desk.services import people
from qa_desk.services.desk import Desk
from tests.workspace import a_desk


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(tmp_path)
    yield desk
    desk.store.close()


def test_the_person_at_the_desk_is_known_by_login(desk: Desk) -> None:
    assert people.me(desk).role is Role.LEAD


def test_somebody_new_is_an_evaluator_with_the_name_of_the_settings(desk: Desk) -> None:
    settings = desk.settings.with_value("user_name", "Асель")
    found = people.me(replace(desk, user=EvaluatorId("asel"), settings=settings))
    assert (found.name, found.role) == ("Асель", Role.EVALUATOR)


def test_adding_the_same_evaluator_again_changes_nothing(desk: Desk) -> None:
    people.add_evaluator(desk, "asel", "Асель")
    again = people.add_evaluator(desk, "asel", " Асель ")
    assert not again.changes.topics
    assert [each.id for each in people.evaluators(desk)] == ["me", "asel"]


def test_the_same_person_can_get_another_role(desk: Desk) -> None:
    people.add_evaluator(desk, "asel", "Асель")
    people.add_evaluator(desk, "asel", "Асель", Role.LEAD)
    assert people.me(replace(desk, user=EvaluatorId("asel"))).role is Role.LEAD


def test_a_login_of_somebody_else_is_refused(desk: Desk) -> None:
    with pytest.raises(people.LoginTaken):
        people.add_evaluator(desk, "me", "Somebody else")


@pytest.mark.parametrize("login", ["", "two words", "асель", "../x", "x" * 65])
def test_a_login_is_short_and_plain(desk: Desk, login: str) -> None:
    with pytest.raises(people.BadLogin):
        people.add_evaluator(desk, login, "Name")


def test_an_evaluator_needs_a_name(desk: Desk) -> None:
    with pytest.raises(people.NoName):
        people.add_evaluator(desk, "asel", "  ")


def test_a_new_workspace_has_no_agents(desk: Desk) -> None:
    assert people.agents(desk) == []
