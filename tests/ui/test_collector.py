"""Garbage goes on the window's thread, and Python gets its own way back afterwards."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from qa_desk.ui.collector import Collector


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector() -> Iterator[Collector]:
    made = Collector()
    made.start()
    yield made
    made.stop()


def test_python_does_not_collect_by_itself_meanwhile(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_was_there_before_is_not_gone_through(collector: Collector) -> None:
    before = gc.get_freeze_count()
    assert before > 0
    kept = [Knot() for _ in range(10)]
    collector.spare()
    assert gc.get_freeze_count() >= before + len(kept)
    collector.stop()
    assert gc.get_freeze_count() == 0


def test_garbage_goes_at_a_look(collector: Collector) -> None:
    knots = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    last = weakref.ref(knots[-1])
    knots.clear()
    assert last() is not None
    collector.look()
    assert last() is None


def test_older_garbage_goes_after_some_more_looks(collector: Collector) -> None:
    kept = [Knot()]
    gone = weakref.ref(kept[0])
    gc.collect(0)
    kept.clear()
    for _ in range(gc.get_threshold()[1] + 2):
        make_and_drop = [Knot() for _ in range(2 * gc.get_threshold()[0])]
        make_and_drop.clear()
        collector.look()
    assert gone() is None
