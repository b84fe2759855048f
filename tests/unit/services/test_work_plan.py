"""The work plan as services: who may see and plan what, and what is refused in words."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.domain.days import days
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.people import Agent, Evaluator, Membership, Role
from qa_desk.domain.sampling import Protocol
from qa_desk.domain.work_plan import Norm, Week
from qa_desk.errors import NotFound
from qa_desk.services import sample_files, sampling, teams, work_plan, work_plan_files
from qa_desk.services.access import NotAllowed
from qa_desk.services.desk import Desk
from qa_desk.services.sampling import PickEvaluated, ReasonMissing
from qa_desk.texts import Language
from tests.ui.office import ASEL, DMITRY, evaluate, furnish
from tests.workspace import ME, StoppedClock, a_desk

WEEK = Week(2026, 42)
TODAY, FRIDAY = date(2026, 10, 15), date(2026, 10, 16)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    opened = a_desk(tmp_path)
    furnish(opened)
    return opened


def drawn(desk: Desk, *evaluators: EvaluatorId) -> Protocol:
    plan = sampling.plan_text(
        name="October", month="2026-10", per_agent=2, seed=7, evaluators=evaluators or (ASEL,)
    )
    return sampling.draw(desk, plan).value


def as_user(desk: Desk, login: EvaluatorId) -> Desk:
    return replace(desk, user=login)


def planned(desk: Desk, week: Week = WEEK) -> dict[str | None, int]:
    return {each.login: len(each.planned) for each in work_plan.plan(desk, week, UTC).lines}


def test_a_day_makes_a_plan_of_a_sample(desk: Desk) -> None:
    protocol = drawn(desk)
    assert planned(desk)[ASEL] == 0
    assert work_plan.set_due(desk, protocol.id, FRIDAY, zone=UTC).value == 6
    assert planned(desk)[ASEL] == 6
    assert planned(desk, WEEK.step(1))[ASEL] == 0


def test_a_submitted_evaluation_is_done_and_a_draft_is_not(desk: Desk) -> None:
    protocol = drawn(desk)
    work_plan.set_due(desk, protocol.id, FRIDAY, zone=UTC)
    evaluate(as_user(desk, ASEL), protocol.picks[0].contact_id)

    [line] = [each for each in work_plan.plan(desk, WEEK, UTC).lines if each.login == ASEL]

    assert [task.contact_id for task in line.done] == [protocol.picks[0].contact_id]
    assert line.submitted == (protocol.picks[0].contact_id,)


def test_a_replaced_contact_leaves_its_day_and_its_holder_to_the_one_that_comes(
    desk: Desk,
) -> None:
    protocol = drawn(desk)
    gone = protocol.picks[0].contact_id
    work_plan.set_due(desk, protocol.id, FRIDAY, zone=UTC)
    came = sampling.substitute(desk, protocol.id, gone, "silent").value.came

    [line] = [each for each in work_plan.plan(desk, WEEK, UTC).lines if each.login == ASEL]

    assert came in {task.contact_id for task in line.planned}
    assert gone not in {task.contact_id for task in line.planned}
    assert len(line.planned) == 6


def test_what_nobody_has_is_a_line_of_its_own(desk: Desk) -> None:
    plan = sampling.plan_text(name="October", month="2026-10", per_agent=2, seed=7)
    work_plan.set_due(desk, sampling.draw(desk, plan).value.id, FRIDAY, zone=UTC)
    assert planned(desk)[None] == 6
    assert None not in planned(as_user(desk, ASEL))


@pytest.mark.parametrize("text", ["", "2026-W54", "next", "2026/47"])
def test_what_is_no_week_is_refused(text: str) -> None:
    with pytest.raises(work_plan.BadWeek) as caught:
        work_plan.read_week(text)
    assert caught.value.facts == {"value": text}


def test_a_day_that_is_over_is_refused_and_today_is_not(desk: Desk) -> None:
    protocol = drawn(desk)
    with pytest.raises(work_plan.DuePast):
        work_plan.set_due(desk, protocol.id, TODAY - timedelta(days=1), zone=UTC)
    assert work_plan.set_due(desk, protocol.id, TODAY, zone=UTC).value == 6


def test_a_day_of_a_contact_that_is_not_in_the_sample_is_not_found(desk: Desk) -> None:
    protocol = drawn(desk)
    with pytest.raises(NotFound):
        work_plan.set_due(desk, protocol.id, FRIDAY, [ContactId(10**6)], zone=UTC)
    with pytest.raises(NotFound):
        work_plan.set_due(desk, SampleId("none"), FRIDAY, zone=UTC)


def test_a_move_needs_a_reason_and_somebody_else(desk: Desk) -> None:
    protocol = drawn(desk)
    contact = protocol.picks[0].contact_id
    with pytest.raises(ReasonMissing):
        work_plan.move(desk, protocol.id, contact, DMITRY, "  ")
    with pytest.raises(work_plan.SameEvaluator):
        work_plan.move(desk, protocol.id, contact, ASEL, "why")
    with pytest.raises(NotFound):
        work_plan.move(desk, protocol.id, contact, EvaluatorId("nobody"), "why")
    with pytest.raises(NotFound):
        work_plan.move(desk, protocol.id, contact, DMITRY, "why", is_second=True)


def test_what_is_evaluated_is_not_moved(desk: Desk) -> None:
    protocol = drawn(desk)
    evaluate(desk, protocol.picks[0].contact_id)
    with pytest.raises(PickEvaluated):
        work_plan.move(desk, protocol.id, protocol.picks[0].contact_id, DMITRY, "why")


def test_nobody_locked_is_given_anything(desk: Desk) -> None:
    protocol = drawn(desk)
    teams.save_user(desk, Evaluator(DMITRY, "Дмитрий Орлов", Role.EVALUATOR, locked=True))
    with pytest.raises(work_plan.TakerLocked):
        work_plan.move(desk, protocol.id, protocol.picks[0].contact_id, DMITRY, "why")


def test_a_moved_contact_leaves_past_weeks_to_who_had_it(tmp_path: Path) -> None:
    clock = StoppedClock()
    desk = a_desk(tmp_path, clock)
    furnish(desk)
    protocol = drawn(desk)
    work_plan.set_due(desk, protocol.id, FRIDAY, zone=UTC)
    clock.time = datetime(2026, 10, 20, 9, tzinfo=UTC)
    work_plan.move(desk, protocol.id, protocol.picks[0].contact_id, DMITRY, "sick")

    assert (planned(desk)[ASEL], planned(desk).get(DMITRY, 0)) == (6, 0)
    assert (planned(desk, WEEK.step(1))[ASEL], planned(desk, WEEK.step(1))[DMITRY]) == (5, 1)


def test_a_norm_of_all_concerns_evaluators_and_not_leads(desk: Desk) -> None:
    work_plan.set_norm(desk, Norm(25, days=days(WEEK.days.first)), UTC)
    norms = {each.login: each.norm for each in work_plan.plan(desk, WEEK, UTC).lines}
    assert norms == {ASEL: 25}
    work_plan.set_norm(desk, Norm(5, DMITRY, days(WEEK.days.first)), UTC)
    norms = {each.login: each.norm for each in work_plan.plan(desk, WEEK, UTC).lines}
    assert norms == {ASEL: 25, DMITRY: 5}


def test_a_new_norm_makes_room_and_past_weeks_keep_theirs(tmp_path: Path) -> None:
    clock = StoppedClock()
    desk = a_desk(tmp_path, clock)
    furnish(desk)
    work_plan.set_norm(desk, Norm(25, days=days(WEEK.days.first)), UTC)
    clock.time += timedelta(days=7)
    with pytest.raises(work_plan.NormFixed):
        work_plan.set_norm(desk, Norm(30, days=days(WEEK.days.first)), UTC)
    work_plan.set_norm(desk, Norm(30, days=days(WEEK.step(1).days.first)), UTC)
    assert [(norm.weekly, norm.days.ends) for norm in work_plan.norms(desk)] == [
        (25, WEEK.days.last),
        (30, None),
    ]


@pytest.mark.parametrize("weekly", [-1, 1001])
def test_a_norm_beyond_reason_is_refused(desk: Desk, weekly: int) -> None:
    with pytest.raises(work_plan.BadNorm):
        work_plan.set_norm(desk, Norm(weekly))


def led(desk: Desk) -> Desk:
    """Let Dmitry lead a team to which Asel belongs and Timur does not; return his desk."""
    boss = EvaluatorId("boss")
    timur = EvaluatorId("timur")
    with desk.store.change(ME, "staff") as change:
        change.people.save_evaluator(Evaluator(boss, "Boss", Role.ADMIN))
        change.people.save_evaluator(Evaluator(timur, "Timur"))
        change.people.save_agent(Agent("a0", "Agent 0", "Team 0"))
        change.teams.join(ASEL, [], [Membership(ASEL, "Team 0")])
        change.teams.join(DMITRY, [], [Membership(DMITRY, "Team 0", leads=True)])
        change.teams.join(timur, [], [Membership(timur, "Team 1")])
        change.commit()
    return as_user(desk, DMITRY)


def test_a_lead_sees_and_plans_the_own_people_alone(desk: Desk) -> None:
    timur = EvaluatorId("timur")
    lead = led(desk)
    boss = as_user(desk, EvaluatorId("boss"))
    protocol = drawn(boss, ASEL, timur)
    work_plan.set_due(boss, protocol.id, FRIDAY, zone=UTC)

    assert set(planned(boss)) == {ASEL, timur}
    assert set(planned(lead)) == {ASEL}
    mine = next(pick for pick in protocol.picks if pick.assignee == ASEL)
    with pytest.raises(NotAllowed):
        work_plan.move(lead, protocol.id, mine.contact_id, timur, "why")
    with pytest.raises(NotAllowed):
        work_plan.set_norm(lead, Norm(25))
    with pytest.raises(NotAllowed):
        work_plan.set_norm(lead, Norm(25, timur))
    with pytest.raises(NotFound):
        work_plan.plan(lead, WEEK, UTC, timur)
    work_plan.set_norm(lead, Norm(25, ASEL))
    assert [norm.login for norm in work_plan.norms(lead)] == [ASEL]
    assert work_plan.norms(as_user(desk, timur)) == []


def test_an_evaluator_plans_nothing(desk: Desk) -> None:
    protocol = drawn(desk)
    mine = as_user(desk, ASEL)
    led(desk)
    with pytest.raises(NotAllowed):
        work_plan.set_due(mine, protocol.id, FRIDAY)
    with pytest.raises(NotAllowed):
        work_plan.set_norm(mine, Norm(1, ASEL))
    with pytest.raises(NotAllowed):
        work_plan.move(mine, protocol.id, protocol.picks[0].contact_id, DMITRY, "why")


@pytest.mark.parametrize("language", Language)
def test_a_week_and_a_protocol_with_moves_are_written_with_safe_cells(
    desk: Desk, tmp_path: Path, language: Language
) -> None:
    teams.save_user(desk, Evaluator(ASEL, "=cmd|' /C calc'!A0"))
    protocol = drawn(desk)
    work_plan.set_due(desk, protocol.id, FRIDAY, zone=UTC)
    work_plan.move(desk, protocol.id, protocol.picks[0].contact_id, DMITRY, "=1+1")
    week = work_plan_files.save(desk, WEEK, tmp_path / "week.xlsx", language)
    file = sample_files.save(desk, protocol.id, tmp_path / "protocol.xlsx", language)
    sample_files.save(desk, protocol.id, tmp_path / "protocol.pdf", language)

    for path in (week, file):
        cells = [cell for sheet in load_workbook(path) for row in sheet for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f"]
    figures, contacts = load_workbook(week).worksheets
    assert [row[1].value for row in figures.iter_rows(min_row=2)] == [5, 1, 6]
    assert contacts.max_row == 7
    moves = load_workbook(file).worksheets[5]
    assert [cell.value for cell in moves[2]][:4] == [
        protocol.picks[0].contact_id, ASEL, DMITRY, "=1+1",
    ]  # fmt: skip
    assert sample_files.replay(file).protocol.id == protocol.id
