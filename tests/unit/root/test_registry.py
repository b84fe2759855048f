"""Extension points keep what was registered, in order, once."""

import pytest

from qa_desk.registry import Extension, ExtensionPoint


def test_entries_are_found_by_id_and_listed_in_order() -> None:
    point: ExtensionPoint[int] = ExtensionPoint()
    point.register("b", "B", 2)
    point.register("a", "A", 1)
    assert point.entries() == (Extension("b", "B", 2), Extension("a", "A", 1))
    assert (point.get("a"), point.get("c")) == (1, None)


def test_an_id_is_taken_once() -> None:
    point: ExtensionPoint[int] = ExtensionPoint()
    point.register("a", "A", 1)
    with pytest.raises(ValueError, match="a is registered already"):
        point.register("a", "B", 2)
