"""Who took the floor from whom: an interruption is not a back-channel, nor a close change of turns."""

import pytest

from qa_desk.analytics.overlaps import Overlap, overlaps
from qa_desk.analytics.spans import Span, Spoken
from qa_desk.domain.contacts import Side

A, C = Side.AGENT, Side.CUSTOMER
_SHORTEST = 200


def _found(agent: list[tuple[int, int]], customer: list[tuple[int, int]]) -> list[Overlap]:
    spoken: Spoken = {side: [Span(*p) for p in own] for side, own in ((A, agent), (C, customer))}
    return list(overlaps(spoken, _SHORTEST))


def _interrupting(agent: list[tuple[int, int]], customer: list[tuple[int, int]]) -> list[object]:
    return [each.by for each in _found(agent, customer) if each.interrupted]


def test_who_comes_in_and_goes_on_while_the_other_stops_interrupts() -> None:
    assert _interrupting([(3000, 8000)], [(0, 3600)]) == [A]
    assert _interrupting([(0, 3600)], [(3000, 8000)]) == [C]


def test_a_back_channel_is_an_overlap_and_no_interruption() -> None:
    assert _found([(0, 9000)], [(4000, 4500)]) == [Overlap(Span(4000, 4500), C)]


def test_even_a_long_remark_is_none_while_the_other_goes_on() -> None:
    assert _interrupting([(0, 9000)], [(4000, 6500)]) == []


def test_a_short_word_that_outlasts_the_other_is_none() -> None:
    assert _interrupting([(0, 4500)], [(4000, 4990)]) == []
    assert _interrupting([(0, 4500)], [(4000, 5000)]) == [C]


@pytest.mark.parametrize(("came_in", "expected"), [(4601, []), (4600, [C])])
def test_coming_in_on_the_last_two_syllables_is_taking_ones_turn(
    came_in: int, expected: list[object]
) -> None:
    assert _interrupting([(0, 5000)], [(came_in, 9000)]) == expected


@pytest.mark.parametrize(("came_in", "expected"), [(399, []), (400, [C])])
def test_beginning_nearly_together_is_none(came_in: int, expected: list[object]) -> None:
    assert _interrupting([(0, 1500)], [(came_in, 9000)]) == expected


def test_who_yields_for_less_than_a_second_has_not_stopped() -> None:
    assert C not in _interrupting([(0, 4500), (5400, 9000)], [(4000, 8000)])
    assert C in _interrupting([(0, 4500), (5500, 9000)], [(4000, 8000)])


def test_who_waits_until_the_other_is_done_has_stopped() -> None:
    assert _interrupting([(0, 4500), (5300, 9000)], [(4000, 5200)]) == [C]


def test_beginning_at_the_same_moment_is_nobodys_doing() -> None:
    assert _found([(0, 2000)], [(0, 5000)]) == [Overlap(Span(0, 2000), None)]


def test_three_voices_are_looked_at_two_by_two() -> None:
    spoken = {"a": [Span(0, 3000)], "b": [Span(2000, 6000)], "c": [Span(5000, 9000)]}
    assert [(each.by, each.interrupted) for each in overlaps(spoken, _SHORTEST)] == [
        ("b", True),
        ("c", True),
    ]
