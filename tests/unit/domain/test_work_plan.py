from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.days import days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.work_plan import Norm, Week, norm_on

ASEL, BORYA = EvaluatorId("asel"), EvaluatorId("borya")
DAYS = st.dates(min_value=date(1901, 1, 7), max_value=date(2999, 12, 20))


@given(DAYS)
def test_each_day_lies_in_its_own_week_and_in_no_other(day: date) -> None:
    week = Week.of(day)
    assert day in week.days
    assert day not in week.step(1).days
    assert day not in week.step(-1).days


@given(DAYS, st.integers(-60, 60))
def test_steps_lead_back_and_keep_the_order(day: date, weeks: int) -> None:
    week = Week.of(day)
    try:
        later = week.step(weeks)
    except ValueError:
        return
    assert later.step(-weeks) == week
    assert (later > week) == (weeks > 0)


@given(DAYS)
def test_a_week_is_read_as_it_is_written(day: date) -> None:
    assert Week.read(str(Week.of(day))) == Week.of(day)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 12, 31), "2026-W53"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2024, 12, 30), "2025-W01"),
        (date(2026, 11, 22), "2026-W47"),
    ],
)
def test_a_week_belongs_to_the_year_of_its_thursday(day: date, text: str) -> None:
    assert str(Week.of(day)) == text


def test_a_week_goes_over_the_end_of_a_year() -> None:
    last = Week.read("2026-W53")
    assert (last.days.first, last.days.last) == (date(2026, 12, 28), date(2027, 1, 3))
    assert last.step(1) == Week(2027, 1)


@pytest.mark.parametrize(
    "text",
    ["", "47", "2026-47", "2026-W54", "2025-W53", "2026-W00", "26-W47", "2026-W7", "0001-W01",
     "3000-W01", "²⁰²⁶-W47", "2026-W4a", "2026-W-1"],
)  # fmt: skip
def test_what_is_no_week_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Week.read(text)


def test_small_letters_and_blanks_are_read() -> None:
    assert Week.read(" 2026-w47 ") == Week(2026, 47)


def test_no_step_leads_out_of_the_calendar() -> None:
    with pytest.raises(ValueError, match="year"):
        Week(2999, 52).step(1)
    with pytest.raises(ValueError, match=r".*"):
        Week(2026, 1).step(10**9)


def test_work_is_done_from_monday_to_friday() -> None:
    assert Week(2026, 47).working_days == tuple(date(2026, 11, n) for n in range(16, 21))


def test_ones_own_norm_goes_before_everybodys() -> None:
    norms = (Norm(25), Norm(10, ASEL, days(date(2026, 11, 1), date(2026, 11, 30))))
    assert norm_on(norms, ASEL, date(2026, 11, 15)) == 10
    assert norm_on(norms, ASEL, date(2026, 12, 1)) == 25
    assert norm_on(norms, BORYA, date(2026, 11, 15)) == 25
    assert norm_on(norms[1:], BORYA, date(2026, 11, 15)) is None
