"""The figures of a week's plan, worked out by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.days import days
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.work_plan import (
    Assignment,
    Away,
    Move,
    Norm,
    Place,
    PlanLine,
    Submission,
    Week,
    WeekFacts,
)
from qa_desk.sampling.workload import total, week_plan

ASEL, BORYA, LEAD = EvaluatorId("asel"), EvaluatorId("borya"), EvaluatorId("lead")
ALMATY = timezone(timedelta(hours=5))
WEEK = Week(2026, 47)  # from 16 to 22 November
NOW = datetime(2026, 11, 18, 12, tzinfo=ALMATY)
"""Noon on the Wednesday of the week."""
DRAWN = datetime(2026, 11, 1, 9, tzinfo=UTC)


def on(day: int, hour: int = 10, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=ALMATY)


def task(
    contact: int,
    due: date | None = date(2026, 11, 20),
    done: datetime | None = None,
    holder: EvaluatorId | None = ASEL,
) -> Assignment:
    place = Place(SampleId("s"), contact)
    return Assignment(place, ContactId(contact), holder, DRAWN, due, done)


def line(
    *tasks: Assignment,
    week: Week = WEEK,
    now: datetime = NOW,
    login: EvaluatorId | None = ASEL,
    facts: WeekFacts | None = None,
) -> PlanLine:
    known = replace(facts or WeekFacts(), assignments=tasks)
    [found] = week_plan(week, known, [login], now, ALMATY)
    return found


def contacts(tasks: tuple[Assignment, ...]) -> list[int]:
    return [each.contact_id for each in tasks]


def test_planned_is_what_is_due_in_the_week() -> None:
    found = line(
        task(1, date(2026, 11, 15), on(14)),
        task(2, date(2026, 11, 16)),
        task(3, date(2026, 11, 22)),
        task(4, date(2026, 11, 23)),
    )
    assert contacts(found.planned) == [2, 3]
    assert found.carried == ()


def test_what_was_not_done_by_the_weeks_beginning_is_carried_over() -> None:
    found = line(task(1, date(2026, 11, 13)), task(2, date(2026, 11, 13), on(16, 0)))
    assert contacts(found.carried) == contacts(found.planned) == [1, 2]
    assert contacts(found.done) == contacts(found.late) == [2]
    assert contacts(found.overdue) == [1]


def test_what_was_done_before_the_week_is_not_carried_over() -> None:
    assert line(task(1, date(2026, 11, 13), on(15, 23))).planned == ()


def test_what_was_done_early_counts_in_the_week_of_its_day() -> None:
    found = line(task(1, done=on(10)))
    assert contacts(found.planned) == contacts(found.done) == [1]
    assert found.late == ()


def test_overdue_begins_when_the_day_is_over() -> None:
    today, before = task(1, date(2026, 11, 18)), task(2, date(2026, 11, 17))
    assert contacts(line(today, before).overdue) == [2]
    assert contacts(line(today, before, now=on(19, 0)).overdue) == [1, 2]


def test_late_is_done_after_its_day() -> None:
    due = date(2026, 11, 17)
    found = line(task(1, due, on(17, 23)), task(2, due, on(18, 0)))
    assert contacts(found.done) == [1, 2]
    assert contacts(found.late) == [2]
    assert found.overdue == ()


def test_a_past_week_is_told_as_it_stood_at_its_end() -> None:
    after = task(1, date(2026, 11, 20), on(23, 9))
    found = line(after, now=on(30))
    assert contacts(found.overdue) == [1]
    assert found.done == ()
    next_week = line(after, now=on(30), week=WEEK.step(1))
    assert contacts(next_week.carried) == contacts(next_week.late) == [1]


def test_a_coming_week_is_given_what_is_overdue_now_and_no_more() -> None:
    found = line(
        task(1, date(2026, 11, 17)),
        task(2, date(2026, 11, 20)),
        task(3, date(2026, 11, 25)),
        week=WEEK.step(1),
    )
    assert contacts(found.carried) == [1]
    assert contacts(found.planned) == [1, 3]
    assert contacts(found.overdue) == [1]


def test_what_has_no_day_is_in_no_plan_but_told() -> None:
    found = line(task(1, None), task(2, None, on(17)))
    assert found.planned == ()
    assert contacts(found.undated) == [1]


def test_what_was_drawn_after_a_week_is_not_told_of_it() -> None:
    drawn = replace(task(1, None), given_at=on(25))
    assert line(drawn, now=on(30)).undated == ()


def test_days_are_those_of_the_centre() -> None:
    """22 November 20:30 UTC is the 23rd in Almaty, in the next week."""
    done = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
    late = task(1, date(2026, 11, 22), done)
    later = datetime(2026, 11, 30, tzinfo=UTC)
    [almaty] = week_plan(WEEK, WeekFacts((late,)), [ASEL], later, ALMATY)
    [greenwich] = week_plan(WEEK, WeekFacts((late,)), [ASEL], later, UTC)
    assert (almaty.done, contacts(almaty.overdue)) == ((), [1])
    assert (contacts(greenwich.done), greenwich.overdue) == ([1], ())


def test_a_week_over_the_end_of_the_year_is_one_week() -> None:
    week, now = Week(2026, 53), datetime(2027, 1, 2, 12, tzinfo=ALMATY)
    found = line(
        task(1, date(2026, 12, 31)), task(2, date(2027, 1, 3)), week=week, now=now,
        facts=WeekFacts(
            norms=(Norm(25, days=days(last=date(2026, 12, 31))), Norm(50, days=days(date(2027, 1, 1)))),
        ),
    )  # fmt: skip
    assert contacts(found.planned) == [1, 2]
    assert contacts(found.overdue) == [1]
    assert found.norm == 4 * 5 + 10  # four days of the old norm, one of the new


def test_absence_lowers_the_norm_by_working_days() -> None:
    facts = WeekFacts(
        norms=(Norm(25),),
        away=(
            Away(ASEL, days(date(2026, 11, 19), date(2026, 11, 30))),
            Away(ASEL, days(date(2026, 11, 19), date(2026, 11, 19))),
            Away(BORYA, days(date(2026, 11, 16))),
        ),
    )
    found = line(*(task(n) for n in range(12)), facts=facts)
    assert (found.away_days, found.norm) == (2, Fraction(15))
    assert found.load == Fraction(12, 15)


def test_a_weekend_away_takes_nothing_off() -> None:
    away = Away(ASEL, days(date(2026, 11, 21), date(2026, 11, 22)))
    found = line(facts=WeekFacts(norms=(Norm(25),), away=(away,)))
    assert (found.away_days, found.norm) == (0, Fraction(25))


def test_a_week_of_absence_has_a_norm_of_nothing_and_no_load() -> None:
    facts = WeekFacts(norms=(Norm(25),), away=(Away(ASEL, days()),))
    found = line(task(1), facts=facts)
    assert (found.norm, found.load, found.away_days) == (Fraction(0), None, 5)


def test_without_a_norm_there_is_no_load() -> None:
    found = line(task(1), facts=WeekFacts(norms=(Norm(25, BORYA),)))
    assert (found.norm, found.load, found.measured) == (None, None, 0)


def test_the_norm_of_all_concerns_nobody_who_is_exempt() -> None:
    facts = WeekFacts(norms=(Norm(25),), exempt=frozenset({ASEL}))
    assert line(facts=facts).norm is None
    own = replace(facts, norms=(Norm(25), Norm(5, ASEL)))
    assert line(facts=own).norm == 5


def test_a_norm_that_begins_on_wednesday_counts_from_then() -> None:
    found = line(facts=WeekFacts(norms=(Norm(25, days=days(date(2026, 11, 18))),)))
    assert found.norm == 15


def a_move(at: datetime, giver: EvaluatorId | None, taker: EvaluatorId) -> Move:
    return Move(Place(SampleId("s"), 1), ContactId(1), giver, taker, "why", LEAD, at)


@pytest.mark.parametrize(
    ("moves", "week", "holder"),
    [
        ([], WEEK, BORYA),
        ([a_move(on(17), ASEL, BORYA)], WEEK, BORYA),
        ([a_move(on(24), ASEL, BORYA)], WEEK, ASEL),
        ([a_move(on(24), ASEL, BORYA)], WEEK.step(1), BORYA),
        ([a_move(on(25), LEAD, BORYA), a_move(on(24), ASEL, LEAD)], WEEK, ASEL),
        ([a_move(on(24), None, BORYA)], WEEK, None),
    ],
)
def test_a_moved_assignment_counts_for_who_held_it_at_the_weeks_end(
    moves: list[Move], week: Week, holder: EvaluatorId | None
) -> None:
    facts = WeekFacts((task(1, holder=BORYA),), tuple(moves))
    found = week_plan(week, facts, [ASEL, BORYA, LEAD, None], on(30), ALMATY)
    assert [each.login for each in found if each.planned] == [holder]
    assert {one.holder for each in found for one in each.planned} == {holder}


def test_all_that_was_submitted_in_the_week_is_told_planned_or_not() -> None:
    made = tuple(
        Submission(who, ContactId(n), at)
        for n, (who, at) in enumerate(
            [(ASEL, on(15, 23)), (ASEL, on(16, 0)), (ASEL, NOW), (BORYA, on(17)), (ASEL, on(19))]
        )
    )
    assert line(facts=WeekFacts(submissions=made)).submitted == (1, 2)


def test_what_nobody_has_is_a_line_without_a_norm() -> None:
    found = line(task(1, holder=None), login=None, facts=WeekFacts(norms=(Norm(25),)))
    assert contacts(found.planned) == [1]
    assert (found.norm, found.away_days, found.submitted) == (None, 0, ())


def test_the_total_is_the_sum_and_its_load_speaks_of_those_with_a_norm() -> None:
    facts = WeekFacts(
        (task(1), task(2, date(2026, 11, 17)), task(3, holder=BORYA), task(4, holder=None)),
        norms=(Norm(10, ASEL),),
        away=(Away(BORYA, days()),),
    )
    whole = total(week_plan(WEEK, facts, [ASEL, BORYA, None], NOW, ALMATY))
    assert contacts(whole.planned) == [1, 2, 3, 4]
    assert contacts(whole.overdue) == [2]
    assert (whole.norm, whole.load, whole.away_days) == (Fraction(10), Fraction(2, 10), 5)


def test_the_total_of_nobody_has_no_norm() -> None:
    whole = total(())
    assert (whole.norm, whole.load, whole.is_idle) == (None, None, True)


TASKS = st.lists(
    st.builds(
        task,
        st.integers(1, 10**6),
        st.none() | st.dates(date(2026, 11, 2), date(2026, 12, 6)),
        st.none() | st.datetimes(datetime(2026, 11, 2), datetime(2026, 12, 6), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
        st.sampled_from([ASEL, BORYA, None]),
    ),
    unique_by=lambda each: each.contact_id,
)  # fmt: skip


@given(TASKS, st.integers(-2, 2))
def test_parts_lie_within_the_plan_and_share_it_out(tasks: list[Assignment], weeks: int) -> None:
    lines = week_plan(WEEK.step(weeks), WeekFacts(tuple(tasks)), [ASEL, BORYA, None], NOW, ALMATY)
    for each in lines:
        planned, done, overdue = set(each.planned), set(each.done), set(each.overdue)
        assert set(each.carried) <= planned >= done | overdue
        assert set(each.late) <= done
        assert not done & overdue
        assert not planned & set(each.undated)
        assert {one.holder for one in planned} <= {each.login}


@given(TASKS)
def test_nothing_open_is_lost_from_one_past_week_to_the_next(tasks: list[Assignment]) -> None:
    later = datetime(2027, 3, 1, tzinfo=UTC)
    [now] = week_plan(WEEK, WeekFacts(tuple(tasks)), [ASEL], later, ALMATY)
    [then] = week_plan(WEEK.step(1), WeekFacts(tuple(tasks)), [ASEL], later, ALMATY)
    assert set(then.carried) == set(now.planned) - set(now.done)
