"""The structure of a card: parts come, go and move, and no id is given twice."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain import card_document as cards
from qa_desk.domain import card_edits as edits
from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.domain.card_edits import Edited

NEW: Mapping[str, Json] = {"id": "new", "titles": {"en": "New"}}


def a_card() -> Document:
    return {
        "id": "card",
        "sections": [
            {"id": "one", "criteria": [{"id": "a"}, {"id": "b"}]},
            {"id": "two", "criteria": [{"id": "c", "visible_if": {"criterion": "a", "is": "no"}}]},
        ],
    }


def outline(card: Document) -> str:
    """Return the ids of a card as "one(a b) two(c)"."""
    return " ".join(
        f"{cards.at(card, (*section, 'id'))}"
        f"({' '.join(str(cards.at(card, (*c, 'id'))) for c in edits.criteria(card, section))})"
        for section in edits.sections(card)
    )


def test_nodes_stand_in_the_order_of_the_form() -> None:
    assert edits.nodes(a_card()) == (
        (),
        ("sections", 0),
        ("sections", 0, "criteria", 0),
        ("sections", 0, "criteria", 1),
        ("sections", 1),
        ("sections", 1, "criteria", 0),
    )


@pytest.mark.parametrize(
    ("path", "node"),
    [
        (("sections", 0, "criteria", 1, "titles", "en"), ("sections", 0, "criteria", 1)),
        (("sections", 1, "weight"), ("sections", 1)),
        (("sections", 5, "weight"), ()),
        (("sections", 0, "criteria", 7), ("sections", 0)),
        (("scoring", "method"), ()),
        (("sections",), ()),
    ],
)
def test_a_place_belongs_to_the_nearest_node(path: Path, node: Path) -> None:
    assert edits.node_of(a_card(), path) == node


def test_what_is_no_table_is_no_node() -> None:
    card: Document = {"sections": ["odd", {"criteria": ["odd", {"id": "a"}]}]}
    assert edits.nodes(card) == ((), ("sections", 1), ("sections", 1, "criteria", 1))
    assert edits.node_of(card, ("sections", 0)) == ()
    assert edits.nodes({"sections": "odd"}) == ((),)
    assert edits.used_ids({"sections": [{}]}) == frozenset()


def test_a_section_comes_after_the_current_one() -> None:
    for current in (("sections", 0), ("sections", 0, "criteria", 1)):
        after = edits.add_section(a_card(), current, {**NEW, "criteria": [{"id": "a"}]})
        assert outline(after.document) == "one(a b) new(a_2) two(c)"
        assert after.current == ("sections", 1)


def test_with_the_card_current_a_section_comes_last() -> None:
    assert outline(edits.add_section(a_card(), (), NEW).document) == "one(a b) two(c) new()"
    assert outline(edits.add_section({}, (), NEW).document) == "new()"


def test_a_criterion_comes_after_the_current_one_or_last() -> None:
    assert outline(edits.add_criterion(a_card(), ("sections", 0, "criteria", 0), NEW).document) == (
        "one(a new b) two(c)"
    )
    assert outline(edits.add_criterion(a_card(), ("sections", 0), NEW).document) == (
        "one(a b new) two(c)"
    )
    after = edits.add_criterion(a_card(), (), NEW)
    assert outline(after.document) == "one(a b) two(c new)"
    assert after.current == ("sections", 1, "criteria", 1)


def test_a_criterion_needs_a_section() -> None:
    with pytest.raises(LookupError):
        edits.add_criterion({}, (), NEW)
    empty: Document = {"sections": [{"id": "one"}]}
    assert outline(edits.add_criterion(empty, (), NEW).document) == "one(new)"


def test_a_copy_has_ids_of_its_own() -> None:
    after = edits.duplicate(a_card(), ("sections", 0, "criteria", 0))
    assert outline(after.document) == "one(a a_2 b) two(c)"
    again = edits.duplicate(after.document, ("sections", 0, "criteria", 1))
    assert outline(again.document) == "one(a a_2 a_3 b) two(c)"


def test_conditions_among_copied_criteria_mean_the_copies() -> None:
    card: Document = {
        "sections": [
            {
                "id": "one",
                "criteria": [
                    {"id": "a"},
                    {"id": "b", "visible_if": {"criterion": "a", "is": "no"}},
                ],
            }
        ]
    }
    after = edits.duplicate(card, ("sections", 0))
    assert outline(after.document) == "one(a b) one_2(a_2 b_2)"
    condition = cards.at(after.document, ("sections", 1, "criteria", 1, "visible_if"))
    assert condition == {"criterion": "a_2", "is": "no"}
    assert cards.at(after.document, ("sections", 0)) == cards.at(card, ("sections", 0))


def test_only_a_node_can_be_copied() -> None:
    with pytest.raises(LookupError):
        edits.duplicate({"sections": ["odd"]}, ("sections", 0))


def test_after_a_removal_the_next_one_is_current_else_the_last_else_the_parent() -> None:
    first = edits.remove(a_card(), ("sections", 0, "criteria", 0))
    assert (outline(first.document), first.current) == (
        "one(b) two(c)",
        ("sections", 0, "criteria", 0),
    )
    last = edits.remove(a_card(), ("sections", 0, "criteria", 1))
    assert last.current == ("sections", 0, "criteria", 0)
    only = edits.remove(a_card(), ("sections", 1, "criteria", 0))
    assert only.current == ("sections", 1)
    sections = edits.remove(edits.remove(a_card(), ("sections", 0)).document, ("sections", 0))
    assert (outline(sections.document), sections.current) == ("", ())


def test_moving_goes_on_in_the_next_section() -> None:
    path: Path = ("sections", 0, "criteria", 0)
    steps = []
    card = a_card()
    for _ in range(4):
        done = edits.move(card, path, 1)
        card, path = done.document, done.current
        steps.append(outline(card))
    assert steps == ["one(b a) two(c)", "one(b) two(a c)", "one(b) two(c a)", "one(b) two(c a)"]


def test_moving_up_is_the_way_back() -> None:
    path: Path = ("sections", 1, "criteria", 0)
    done = edits.move(a_card(), path, -1)
    assert (outline(done.document), done.current) == (
        "one(a b c) two()",
        ("sections", 0, "criteria", 2),
    )
    up = edits.move(done.document, done.current, -1)
    assert outline(up.document) == "one(a c b) two()"


def test_sections_move_among_themselves() -> None:
    assert outline(edits.move(a_card(), ("sections", 0), 1).document) == "two(c) one(a b)"
    assert outline(edits.move(a_card(), ("sections", 1), -1).document) == "two(c) one(a b)"
    assert edits.move(a_card(), ("sections", 1), 1) == Edited(a_card(), ("sections", 1))
    assert edits.move_to_section(a_card(), ("sections", 0), 1).document == a_card()


def test_a_place_must_fit_what_is_moved() -> None:
    with pytest.raises(LookupError):
        edits.move_to(a_card(), ("sections", 0), ("sections", 1, "criteria", 0))
    same = ("sections", 0, "criteria", 0)
    assert edits.move_to(a_card(), same, same) == Edited(a_card(), same)


@pytest.mark.parametrize(
    ("wanted", "used", "found"),
    [
        ("a", (), "a"),
        ("a", ("a",), "a_2"),
        ("a_2", ("a_2",), "a_3"),
        ("a", ("a", "a_2"), "a_3"),
        ("x" * 64, ("x" * 64,), "x" * 59 + "_2"),
    ],
)
def test_a_free_id_is_near_the_wanted_one(wanted: str, used: tuple[str, ...], found: str) -> None:
    assert edits.free_id(wanted, frozenset(used)) == found


ACTS: tuple[Callable[[Document, Path], Edited], ...] = (
    lambda card, path: edits.add_section(card, path, {**NEW, "criteria": [dict(NEW)]}),
    lambda card, path: edits.add_criterion(card, path, NEW),
    lambda card, path: edits.duplicate(card, path) if path else Edited(card, path),
    lambda card, path: edits.remove(card, path) if path else Edited(card, path),
    lambda card, path: edits.move(card, path, 1) if path else Edited(card, path),
    lambda card, path: edits.move(card, path, -1) if path else Edited(card, path),
    lambda card, path: edits.move_to_section(card, path, 1),
    lambda card, path: edits.move_to_section(card, path, -1),
)


@given(st.lists(st.tuples(st.integers(0, len(ACTS) - 1), st.integers(0, 50)), max_size=15))
def test_whatever_is_done_ids_stay_unique_and_the_current_node_exists(
    acts: list[tuple[int, int]],
) -> None:
    card = a_card()
    for act, place in acts:
        nodes = edits.nodes(card)
        path = nodes[place % len(nodes)]
        if not edits.sections(card):
            act, path = 0, ()  # noqa: PLW2901 - nothing else can be done with an empty card
        done = ACTS[act](card, path)
        card = done.document
        assert edits.node_of(card, done.current) == done.current
        assert len(edits.used_ids(card)) == len(edits.nodes(card)) - 1
