"""Targets by date: the traffic light of a month, and months that keep their target."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_desk.domain.days import Days, days, overlapping
from qa_desk.domain.people import Posting
from qa_desk.domain.targets import Light, Measure, Target, in_force
from qa_desk.services import agents, statistics, targets
from qa_desk.services.agents import DaysBackwards
from qa_desk.services.desk import Desk
from tests.unit.services.quality import (
    CLEAN,
    a_ready_desk,
    add_contact,
    evaluate,
    later,
    lost,
    marks,
)
from tests.workspace import StoppedClock, a_desk

SEPTEMBER, OCTOBER, NOVEMBER = date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)


def a_target(
    wanted: int = 85, held: Days | None = None, team: str = "", position: str = ""
) -> Target:
    near = Fraction(max(0, wanted - 5))
    return Target(Measure.SCORE, Fraction(wanted), near, team, position, held or Days())


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Iterator[Desk]:
    """Open a desk on 15 October."""
    desk = a_desk(tmp_path)
    yield desk
    desk.store.close()


def wanted(desk: Desk, day: date) -> Fraction | None:
    found = in_force(targets.targets(desk), day).get(Measure.SCORE)
    return found.wanted if found else None


def test_a_target_of_this_month_leaves_the_months_before_as_they_were(desk: Desk) -> None:
    targets.put(desk, a_target(80))
    targets.put(desk, a_target(90, days(OCTOBER)))

    assert wanted(desk, SEPTEMBER) == 80
    assert wanted(desk, date(2026, 9, 30)) == 80
    assert wanted(desk, OCTOBER) == 90
    assert len(targets.targets(desk)) == 2


@pytest.mark.parametrize("held", [Days(), days(SEPTEMBER), days(date(2026, 9, 30), OCTOBER)])
def test_a_month_that_has_passed_keeps_its_target(desk: Desk, held: Days) -> None:
    targets.put(desk, a_target(80))
    with pytest.raises(targets.TargetFixed) as caught:
        targets.put(desk, a_target(90, held))
    assert caught.value.facts["day"] == OCTOBER
    [kept] = targets.targets(desk)
    with pytest.raises(targets.TargetFixed):
        targets.remove(desk, kept)
    with pytest.raises(targets.TargetFixed):
        targets.end(desk, kept, SEPTEMBER)
    assert targets.targets(desk) == [kept]


def test_a_month_that_had_no_target_may_be_given_one(desk: Desk) -> None:
    targets.put(desk, a_target(80, days(OCTOBER)))
    targets.put(desk, a_target(70, days(SEPTEMBER, date(2026, 9, 30))))
    assert wanted(desk, SEPTEMBER) == 70
    assert wanted(desk, OCTOBER) == 80


def test_a_target_is_stopped_with_last_month_or_taken_back(desk: Desk) -> None:
    targets.put(desk, a_target(80))
    [old] = targets.targets(desk)
    targets.stop(desk, old)
    assert wanted(desk, SEPTEMBER) == 80
    assert wanted(desk, OCTOBER) is None
    targets.put(desk, a_target(90, days(NOVEMBER)))
    [_, new] = targets.targets(desk)
    targets.stop(desk, new)
    assert wanted(desk, NOVEMBER) is None
    with pytest.raises(DaysBackwards):
        targets.end(desk, new, SEPTEMBER)


@pytest.mark.parametrize(("reach", "near"), [(101, 80), (80, 81), (80, -1)])
def test_impossible_targets_are_refused(desk: Desk, reach: int, near: int) -> None:
    with pytest.raises(targets.BadTarget):
        targets.put(desk, Target(Measure.SCORE, Fraction(reach), Fraction(near)))


ENDS = st.sampled_from([date.min, date.max]) | st.dates(date(2026, 8, 1), date(2026, 12, 31))
PUTS = st.lists(st.tuples(st.integers(0, 100), ENDS, ENDS), max_size=6)


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(puts=PUTS)
def test_whatever_is_set_no_past_day_gets_another_target(
    desk: Desk, puts: list[tuple[int, date, date]]
) -> None:
    past = [date(2026, 8, 15), SEPTEMBER, date(2026, 9, 30)]
    for percent, one, other in puts:
        before = [wanted(desk, day) for day in past]
        try:
            targets.put(desk, a_target(percent, Days(*sorted((one, other)))))
        except targets.TargetFixed:
            assert [wanted(desk, day) for day in past] == before
        after = [wanted(desk, day) for day in past]
        assert all(b in (None, a) for b, a in zip(before, after, strict=True))
        assert overlapping(targets.targets(desk)) is None


def test_figures_show_the_target_of_their_month_and_of_the_agents_position(tmp_path: Path) -> None:
    with a_ready_desk(tmp_path) as (desk, _card):
        for number, given_marks in enumerate(
            (CLEAN, CLEAN, CLEAN, CLEAN, marks(greeting=lost("x")))
        ):
            evaluate(desk, add_contact(desk, f"C-{number}", at=later(number)), given_marks)
        targets.put(desk, a_target(80))
        targets.put(desk, a_target(97, team="Cards", position="senior"))
        agents.correct(desk, "a1", (), (Posting("Cards", position="senior"),))

        overview = statistics.overview(desk, "2026-10")
        month = statistics.agent_month(desk, "a1", "2026-10")
        assert statistics.glance(desk, "2026-10").targets == overview.targets

        general, own = overview.targets[Measure.SCORE], month.targets[Measure.SCORE]
        assert overview.figures.per_cent(Measure.SCORE) == 96
        assert general.light(overview.figures.per_cent(Measure.SCORE)) is Light.REACHED
        assert own.light(month.figures.per_cent(Measure.SCORE)) is Light.NEAR
        assert overview.agents[0].targets[Measure.SCORE] == own
        assert overview.teams[0].targets[Measure.SCORE] == general


def test_a_later_target_never_changes_the_figures_of_a_month_before(tmp_path: Path) -> None:
    with a_ready_desk(tmp_path) as (desk, _card):
        for number in range(5):
            evaluate(desk, add_contact(desk, f"C-{number}", at=later(number)))
        targets.put(desk, a_target(80))
        before = statistics.overview(desk, "2026-10")
        assert isinstance(desk.clock, StoppedClock)
        desk.clock.time = later(60)

        targets.put(desk, a_target(100, days(date(2026, 12, 1))))
        agents.correct(
            desk, "a1", (), (Posting("Loans", days(date(2026, 12, 1)), position="senior"),)
        )

        assert statistics.overview(desk, "2026-10").figures == before.figures
        after = statistics.overview(desk, "2026-10")
        assert {m: t.wanted for m, t in after.targets.items()} == {Measure.SCORE: 80}
        assert [(g.key, g.figures) for g in after.teams] == [
            (g.key, g.figures) for g in before.teams
        ]


def test_every_measure_is_told_in_per_cent(tmp_path: Path) -> None:
    with a_ready_desk(tmp_path) as (desk, _card):
        for number in range(5):
            evaluate(desk, add_contact(desk, f"C-{number}", at=later(number)))
        figures = statistics.overview(desk, "2026-10").figures
        told = {measure: figures.per_cent(measure) for measure in Measure}
        assert told[Measure.SCORE] == told[Measure.CRITICAL_ANY] == told[Measure.PASSED] == 100
        assert told[Measure.CRITICAL_BUSINESS] is None
