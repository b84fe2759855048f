"""Documents of cards: edits give a new one and leave the old one alone."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain import card_document as cards
from qa_desk.domain.card_document import Document

CARD: Document = {
    "id": "a",
    "sections": [
        {"id": "one", "criteria": [{"id": "x"}, {"id": "y"}]},
        {"id": "two", "criteria": [{"id": "z"}]},
    ],
}


def ids(card: Document, section: int) -> list[object]:
    criteria = cards.at(card, ("sections", section, "criteria"))
    assert isinstance(criteria, list)
    return [each["id"] for each in criteria]


def test_a_value_is_found_by_keys_and_positions() -> None:
    assert cards.at(CARD, ("sections", 1, "criteria", 0, "id")) == "z"
    assert not cards.has(CARD, ("sections", 2))
    assert not cards.has(CARD, ("id", "a"))


def test_an_edit_leaves_the_old_document_alone() -> None:
    before = copy.deepcopy(dict(CARD))
    changed = cards.put(CARD, ("sections", 0, "criteria", 1, "weight"), 5)
    assert cards.at(changed, ("sections", 0, "criteria", 1, "weight")) == 5
    assert before == CARD


def test_what_an_edit_does_not_touch_is_shared() -> None:
    changed = cards.put(CARD, ("sections", 0, "weight"), 5)
    assert cards.at(changed, ("sections", 1)) is cards.at(CARD, ("sections", 1))


def test_an_item_can_be_put_in_and_taken_out() -> None:
    longer = cards.insert(CARD, ("sections", 0, "criteria", 1), {"id": "new"})
    assert ids(longer, 0) == ["x", "new", "y"]
    assert cards.drop(longer, ("sections", 0, "criteria", 1)) == CARD
    assert "id" not in cards.drop(CARD, ("id",))


def test_an_item_moves_to_another_list() -> None:
    moved, place = cards.move(CARD, ("sections", 0, "criteria", 0), ("sections", 1, "criteria", 1))
    assert (ids(moved, 0), ids(moved, 1)) == (["y"], ["z", "x"])
    assert place == ("sections", 1, "criteria", 1)


def test_a_section_moves_with_its_criteria() -> None:
    moved, place = cards.move(CARD, ("sections", 0), ("sections", 2))
    assert (ids(moved, 0), ids(moved, 1), place) == (["z"], ["x", "y"], ("sections", 1))


@given(st.integers(0, 4), st.integers(0, 5))
def test_moving_within_a_list_keeps_every_item_and_tells_where_it_is(old: int, to: int) -> None:
    card: Document = {"items": list(range(5))}
    moved, place = cards.move(card, ("items", old), ("items", to))
    items = cards.at(moved, ("items",))
    assert isinstance(items, list)
    assert sorted(items) == list(range(5))
    assert cards.at(moved, place) == old
    assert [each for each in items if each != old] == [each for each in range(5) if each != old]


@pytest.mark.parametrize(
    "edit",
    [
        lambda: cards.put(CARD, (), 1),
        lambda: cards.put(CARD, ("id", "deeper"), 1),
        lambda: cards.put(CARD, ("sections", "one"), 1),
        lambda: cards.put(CARD, ("sections", 7), 1),
        lambda: cards.drop(CARD, ("nothing",)),
        lambda: cards.drop(CARD, ("sections", "one")),
        lambda: cards.insert(CARD, ("id",), 1),
        lambda: cards.insert(CARD, ("missing", 0), 1),
        lambda: cards.insert(CARD, ("id", 0), 1),
        lambda: cards.move(CARD, ("sections", 0), ("sections", 0, "criteria", 0)),
    ],
)
def test_what_has_no_place_is_refused(edit: object) -> None:
    assert callable(edit)
    with pytest.raises(LookupError):
        edit()
