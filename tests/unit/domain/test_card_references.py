"""Another id of a part of a card: whatever refers to it follows, and nothing else changes."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain import card_document as cards
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_references import renamed

YES_NO: Json = [{"id": "yes", "points": 1}, {"id": "no", "points": 0}]
FIRST: Path = ("sections", 0, "criteria", 0)
SECOND: Path = ("sections", 1, "criteria", 0)


def a_card() -> Document:
    return {
        "id": "card",
        "sections": [
            {
                "id": "one",
                "criteria": [{"id": "x", "options": YES_NO, "comment_required_on": ["no"]}],
            },
            {
                "id": "two",
                "parent": "one",
                "criteria": [
                    {
                        "id": "y",
                        "options": YES_NO,
                        "gate": "section:one",
                        "gate_options": ["no"],
                        "gates": [{"gate": "section: one", "gate_options": ["no"]}, "odd"],
                        "visible_if": {
                            "any": [
                                {"criterion": "x", "is": "no"},
                                {"not": {"all": [{"criterion": "x", "is": ["yes", "no"]}]}},
                                {"criterion": "x", "na": True},
                                {"criterion": "z", "is": "no"},
                            ]
                        },
                    }
                ],
            },
        ],
    }


def test_conditions_follow_a_criterion() -> None:
    after = renamed(a_card(), FIRST, "greeting")
    condition = cards.at(after, (*SECOND, "visible_if", "any"))
    assert condition == [
        {"criterion": "greeting", "is": "no"},
        {"not": {"all": [{"criterion": "greeting", "is": ["yes", "no"]}]}},
        {"criterion": "greeting", "na": True},
        {"criterion": "z", "is": "no"},
    ]
    assert cards.at(after, (*FIRST, "id")) == "greeting"


def test_gates_and_parts_follow_a_section() -> None:
    after = renamed(a_card(), ("sections", 0), "opening")
    assert cards.at(after, (*SECOND, "gate")) == "section:opening"
    assert cards.at(after, (*SECOND, "gates", 0, "gate")) == "section:opening"
    assert cards.at(after, ("sections", 1, "parent")) == "opening"


def test_lists_and_conditions_follow_an_option() -> None:
    after = renamed(a_card(), (*FIRST, "options", 1), "never")
    assert cards.at(after, (*FIRST, "comment_required_on")) == ["never"]
    condition = cards.at(after, (*SECOND, "visible_if", "any"))
    assert isinstance(condition, list)
    assert condition[0] == {"criterion": "x", "is": "never"}
    assert condition[1] == {"not": {"all": [{"criterion": "x", "is": ["yes", "never"]}]}}
    assert condition[3] == {"criterion": "z", "is": "no"}


def test_an_option_of_another_criterion_stays() -> None:
    after = renamed(a_card(), (*SECOND, "options", 1), "never")
    assert cards.at(after, (*SECOND, "gate_options")) == ["never"]
    assert cards.at(after, (*SECOND, "gates", 0, "gate_options")) == ["never"]
    assert cards.at(after, (*FIRST, "comment_required_on")) == ["no"]
    assert cards.at(after, (*SECOND, "visible_if")) == cards.at(a_card(), (*SECOND, "visible_if"))


def test_gates_follow_a_range() -> None:
    card: Document = {
        "sections": [
            {
                "id": "one",
                "criteria": [
                    {"id": "x", "ranges": [{"id": "low", "points": 0}], "gate_options": ["low"]}
                ],
            }
        ]
    }
    after = renamed(card, (*FIRST, "ranges", 0), "bad")
    assert cards.at(after, (*FIRST, "gate_options")) == ["bad"]


def test_an_id_that_two_share_is_followed_by_nobody() -> None:
    card = cards.put(a_card(), (*SECOND, "id"), "x")
    after = renamed(card, SECOND, "z")
    assert cards.at(after, (*SECOND, "visible_if")) == cards.at(card, (*SECOND, "visible_if"))


def test_what_has_no_references_only_takes_its_id() -> None:
    card: Document = {"id": "a", "scoring": {"bands": [{"id": "good"}]}, "sections": "odd"}
    assert renamed(card, (), "b") == {**card, "id": "b"}
    bands = renamed(card, ("scoring", "bands", 0), "best")
    assert cards.at(bands, ("scoring", "bands", 0, "id")) == "best"
    nameless: Document = {"sections": [{"criteria": [{}, "odd"]}, "odd"]}
    assert cards.at(renamed(nameless, FIRST, "x"), (*FIRST, "id")) == "x"


def test_odd_places_are_left_as_they_are() -> None:
    card: Document = {
        "sections": [
            {"id": "one", "criteria": [{"id": "x", "gates": "odd"}, "odd"]},
            "odd",
            {"id": "two", "criteria": [{"id": "y", "visible_if": 5}]},
        ]
    }
    after = renamed(renamed(card, FIRST, "z"), ("sections", 0), "first")
    assert cards.at(after, ("sections", 2)) == cards.at(card, ("sections", 2))


def test_a_place_without_a_node_is_an_error() -> None:
    with pytest.raises(LookupError):
        renamed(a_card(), ("id",), "b")


@given(st.sampled_from([FIRST, SECOND, ("sections", 0), ("sections", 1), (*FIRST, "options", 0)]))
def test_renaming_there_and_back_changes_nothing(path: Path) -> None:
    card = a_card()
    before = copy.deepcopy(dict(card))
    name = str(cards.at(card, (*path, "id")))
    # A gate may be written with a blank behind its colon, which is not kept.
    card = cards.put(card, (*SECOND, "gates", 0, "gate"), "section:one")
    assert renamed(renamed(card, path, "quite_new"), path, name) == card
    assert before == a_card()


def test_an_option_that_is_proposed_follows_its_new_id() -> None:
    first: Document = {"rule": "a", "option": "no"}
    lines: list[Json] = [first, {"rule": "no", "na": True}, "odd"]
    criterion = {"id": "x", "options": YES_NO, "suggest": lines}
    card: Document = {"id": "card", "sections": [{"id": "one", "criteria": [criterion]}]}

    after = renamed(card, (*FIRST, "options", 1), "never")

    assert cards.at(after, (*FIRST, "suggest")) == [{**first, "option": "never"}, *lines[1:]]


@pytest.mark.parametrize("odd", ["no", 5, None])
def test_what_is_no_list_of_suggestions_stays(odd: Json) -> None:
    criterion = {"id": "x", "options": YES_NO, "suggest": odd}
    card: Document = {"id": "card", "sections": [{"id": "one", "criteria": [criterion]}]}

    after = renamed(card, (*FIRST, "options", 1), "never")

    assert cards.at(after, (*FIRST, "suggest")) == odd
