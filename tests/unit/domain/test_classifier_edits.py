"""Edits of the tree of error types: nothing is lost, codes stay unique, moves keep the codes."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain import classifier_edits as edits
from qa_desk.domain.card_document import Document, Json
from qa_desk.domain.classifier_edits import Tree, code_of, entry_path, parent_of


def _book(*pairs: tuple[str, str]) -> Document:
    """Return a classifier of (code, parent) pairs."""
    listed: list[Json] = [{"code": c, **({"parent": p} if p else {})} for c, p in pairs]
    return {"id": "book", "version": 1, "error_types": listed}


BOOK = _book(("a", ""), ("a1", "a"), ("a2", "a"), ("b", ""), ("b1", "b"))


def _told(document: Document) -> list[tuple[str, str]]:
    return [(code_of(each), parent_of(each)) for each in edits.entries(document)]


def _at(document: Document, code: str) -> tuple[str | int, ...]:
    return entry_path([code_of(each) for each in edits.entries(document)].index(code))


def test_an_entry_is_added_after_the_current_one_and_into_a_current_group() -> None:
    group: Document = {**BOOK, "error_types": [{"code": "g", "group": True}, {"code": "x"}]}

    after = edits.add(BOOK, _at(BOOK, "a1"), {"code": "a"})
    inside = edits.add(group, entry_path(0), {"code": "new"})

    assert _told(after.document)[:4] == [("a", ""), ("a1", "a"), ("a_2", "a"), ("a2", "a")]
    assert after.current == entry_path(2)
    assert _told(inside.document) == [("g", ""), ("new", "g"), ("x", "")]
    assert _told(edits.add(BOOK, (), {"code": "z"}).document)[-1] == ("z", "")


def test_removing_takes_all_below_and_goes_to_the_neighbour() -> None:
    done = edits.remove(BOOK, _at(BOOK, "a"))

    assert _told(done.document) == [("b", ""), ("b1", "b")]
    assert done.current == entry_path(0)
    assert edits.remove(done.document, entry_path(1)).current == entry_path(0)
    assert edits.remove(edits.remove(done.document, entry_path(0)).document, ()).current == ()


def test_a_copy_has_a_code_of_its_own_and_nothing_below() -> None:
    done = edits.duplicate(BOOK, _at(BOOK, "a"))

    assert _told(done.document)[3] == ("a_2", "")
    assert done.current == entry_path(3)


@pytest.mark.parametrize(
    ("code", "by", "order"),
    [
        ("a1", 1, ["a", "a2", "a1", "b", "b1"]),
        ("b", -1, ["b", "b1", "a", "a1", "a2"]),
        ("a1", -1, ["a", "a1", "a2", "b", "b1"]),
        ("b", 1, ["a", "a1", "a2", "b", "b1"]),
    ],
)
def test_an_entry_moves_among_its_neighbours_with_all_below(
    code: str, by: int, order: list[str]
) -> None:
    done = edits.move(BOOK, _at(BOOK, code), by)

    assert [pair[0] for pair in _told(done.document)] == order
    assert done.current == _at(done.document, code)


def test_moving_in_and_out_changes_the_parent_alone() -> None:
    inside = edits.move_in(BOOK, _at(BOOK, "b"))
    outside = edits.move_out(inside.document, inside.current)

    assert _told(inside.document)[3:] == [("b", "a"), ("b1", "b")]
    assert outside.document == BOOK
    assert edits.move_in(BOOK, _at(BOOK, "a")).document == BOOK
    assert edits.move_out(BOOK, _at(BOOK, "a")).document == BOOK


def test_an_entry_moves_to_a_place_but_never_below_itself() -> None:
    done = edits.move_to(BOOK, _at(BOOK, "a2"), _at(BOOK, "b"), 0)

    assert _told(done.document)[2:] == [("b", ""), ("a2", "b"), ("b1", "b")]
    with pytest.raises(LookupError):
        edits.move_to(BOOK, _at(BOOK, "a"), _at(BOOK, "a1"))


def test_another_code_is_followed_by_what_stands_below() -> None:
    assert _told(edits.renamed(BOOK, _at(BOOK, "a"), "x"))[:2] == [("x", ""), ("a1", "x")]
    twice = _book(("a", ""), ("a", ""), ("c", "a"))
    assert _told(edits.renamed(twice, entry_path(1), "x"))[2] == ("c", "a")


def test_circles_and_strangers_are_shown_at_the_top() -> None:
    tree = Tree(_book(("a", "b"), ("b", "a"), ("c", "nowhere"), ("d", "d")))

    assert list(tree.order()) == [0, 1, 2, 3]
    assert tree.parents == [None, 0, None, None]


CODES = st.sampled_from(["a", "b", "c", "d", ""])
BOOKS = st.lists(st.tuples(CODES, CODES), min_size=1, max_size=7).map(lambda pairs: _book(*pairs))


@given(book=BOOKS, place=st.integers(0, 6), other=st.integers(-1, 6), act=st.integers(0, 4))
def test_no_move_loses_an_entry_or_another_ones_parent(
    book: Document, place: int, other: int, act: int
) -> None:
    number = len(edits.entries(book))
    path = entry_path(place % number)
    below = () if other < 0 else entry_path(other % number)
    moves = [
        lambda: edits.move(book, path, 1),
        lambda: edits.move(book, path, -1),
        lambda: edits.move_in(book, path),
        lambda: edits.move_out(book, path),
        lambda: edits.move_to(book, path, below),
    ]
    try:
        done = moves[act]()
    except LookupError:
        assert below
        return
    before, after = Counter(_told(book)), Counter(_told(done.document))
    assert sum(after.values()) == number
    assert sum((before - after).values()) <= 1
    assert (
        code_of(edits.entries(done.document)[int(done.current[1])])
        == _told(book)[place % number][0]
    )
    assert sorted(Tree(done.document).order()) == list(range(number))
