from dataclasses import replace
from pathlib import Path

from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Role
from qa_desk.services import people
from tests.workspace import a_desk


def test_whoever_is_new_where_others_are_is_an_evaluator(tmp_path: Path) -> None:
    desk = replace(a_desk(tmp_path), user=EvaluatorId("asel"))
    assert people.settle(desk).topics == {Topic.PEOPLE}
    assert (people.me(desk).name, people.me(desk).role) == ("asel", Role.EVALUATOR)
    assert not people.settle(desk).topics


def test_the_name_of_the_settings_becomes_the_person_s_name(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    named = replace(desk, settings=desk.settings.with_value("user_name", "Асель Нурланова"))
    people.settle(named)
    assert people.me(desk).name == "Асель Нурланова"
    assert people.me(desk).role is Role.LEAD
