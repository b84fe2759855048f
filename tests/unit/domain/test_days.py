from dataclasses import replace
from datetime import UTC, date, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.days import (
    ONE_DAY,
    Days,
    cut,
    day_of,
    days,
    in_order,
    midnight,
    on,
    overlapping,
    stretches,
)
from qa_desk.domain.people import Posting

START = date(2026, 1, 1)
DAY = st.integers(0, 60).map(lambda n: START + n * ONE_DAY)
OPEN = st.sampled_from([date.min, date.max]) | DAY


@st.composite
def some_days(draw: st.DrawFn) -> Days:
    first, last = sorted((draw(OPEN), draw(OPEN)))
    return Days(first, last)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Posting, ...]:
    """Build a history as people do: each new posting takes the room it needs."""
    history: tuple[Posting, ...] = ()
    for team in draw(st.lists(st.sampled_from(["North", "South", "West"]), max_size=6)):
        wanted = draw(some_days())
        history = in_order((*cut(history, wanted, shortened), Posting(team, wanted)))
    return history


def shortened(posting: Posting, held: Days) -> Posting:
    return replace(posting, days=held)


def test_days_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(ValueError, match="after"):
        Days(START, START - ONE_DAY)


def test_both_ends_belong_to_the_days() -> None:
    held = Days(START, START + 2 * ONE_DAY)
    assert START in held
    assert held.last in held
    assert held.last + ONE_DAY not in held


def test_open_ends_are_told_as_none() -> None:
    always = days()
    assert (always.begins, always.ends, always.after) == (None, None, None)
    held = days(START, START)
    assert (held.begins, held.ends, held.after) == (START, START, START + ONE_DAY)


@given(histories())
def test_making_room_leaves_no_two_on_a_day(history: tuple[Posting, ...]) -> None:
    assert overlapping(history) is None


@given(histories(), some_days(), DAY)
def test_making_room_touches_no_other_day(
    history: tuple[Posting, ...], wanted: Days, day: date
) -> None:
    left = cut(history, wanted, shortened)
    now, before = on(left, day), on(history, day)
    if day in wanted:
        assert now is None
    else:
        assert (now and now.team) == (before and before.team)


@given(some_days(), some_days())
def test_an_overlap_is_a_day_in_common(one: Days, other: Days) -> None:
    ends = {one.first, one.last, other.first, other.last}
    assert one.overlap(other) == any(day in one and day in other for day in ends)


@given(st.lists(some_days(), max_size=4))
def test_an_overlap_is_found_wherever_it_is(held: list[Days]) -> None:
    postings = [Posting("North", each) for each in held]
    pairs = [(a, b) for i, a in enumerate(held) for b in held[i + 1 :]]
    assert (overlapping(postings) is not None) == any(a.overlap(b) for a, b in pairs)


@given(histories(), histories(), DAY)
def test_within_a_stretch_nothing_changes(
    one: tuple[Posting, ...], other: tuple[Posting, ...], day: date
) -> None:
    cuts = stretches(one, other)
    assert cuts[0].first == date.min
    assert cuts[-1].last == date.max
    assert all(b.first - a.last == ONE_DAY for a, b in pairwise(cuts))
    [own] = [each for each in cuts if day in each]
    for line in (one, other):
        assert on(line, day) == on(line, own.first)


def test_a_day_begins_at_midnight_of_its_zone() -> None:
    almaty = timezone(timedelta(hours=5))
    moment = midnight(START, almaty)
    assert moment.astimezone(UTC).hour == 19
    assert day_of(moment, almaty) == START
    assert day_of(moment - timedelta(seconds=1), almaty) == START - ONE_DAY


def test_a_day_of_this_computer_begins_on_that_day() -> None:
    assert day_of(midnight(START)) == START
    assert day_of(midnight(date(1900, 1, 1)) + timedelta(days=1)) >= date(1900, 1, 1)
