import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.errors import NotFound
from tests.db.builders import AIGUL, ASEL, ME


def test_a_saved_agent_is_found_by_external_id(store: Store) -> None:
    with store.change(ME, "save agent") as change:
        agent_id = change.people.save_agent(AIGUL)
        change.commit()

    with store.read() as reader:
        assert reader.people.agent("a-1") == Agent("a-1", AIGUL.name, AIGUL.team, agent_id)


def test_an_agent_saved_again_keeps_the_id(store: Store) -> None:
    with store.change(ME, "save agent") as change:
        first = change.people.save_agent(AIGUL)
        second = change.people.save_agent(Agent("a-1", "Айгуль Омарова", ""))
        change.commit()

    with store.read() as reader:
        assert first == second
        assert reader.people.agents() == [Agent("a-1", "Айгуль Омарова", "", first)]


def test_an_unknown_agent_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound):
        reader.people.agent("nobody")


def test_evaluators_come_in_order_of_name(store: Store) -> None:
    with store.read() as reader:
        assert [evaluator.id for evaluator in reader.people.evaluators()] == [
            "asel",
            "dmitry",
            "me",
        ]


def test_an_evaluator_saved_again_has_the_new_name_and_role(store: Store) -> None:
    new = Evaluator(ASEL, "Асель Омарова", Role.ADMIN)
    with store.change(ME, "promote") as change:
        change.people.save_evaluator(new)
        change.commit()

    with store.read() as reader:
        assert reader.people.evaluator(ASEL) == new


def test_an_unknown_evaluator_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound) as caught:
        reader.people.evaluator(EvaluatorId("nobody"))

    assert caught.value.facts == {"what": "evaluator", "id": "nobody"}
