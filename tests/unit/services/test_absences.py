"""Teams of evaluators, and nobody who is away is given work."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.days import Days, days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Absence, AbsenceReason, Evaluator, Membership, Team
from qa_desk.errors import NotFound
from qa_desk.services import absences, drawing, people, sampling, teams
from qa_desk.services.desk import Desk
from tests.unit.services.quality import add_contact, later
from tests.workspace import NOON, a_desk

ASEL, DMITRY = EvaluatorId("asel"), EvaluatorId("dmitry")
TODAY = NOON.date()
PLAN = """\
name: October
seed: 7
method: quota
quota: {per: agent, count: 3}
period: {from: 2026-10-01, to: 2026-10-31}
evaluators: [asel, dmitry]
"""


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(tmp_path)
    for number in range(8):
        add_contact(desk, f"C-{number}", agent=f"a{number % 2}", at=later(number))
    people.add_evaluator(desk, "asel", "Асель")
    people.add_evaluator(desk, "dmitry", "Дмитрий")
    yield desk
    desk.store.close()


def away(desk: Desk, login: EvaluatorId, held: Days) -> int:
    return absences.save(desk, Absence(held, login=login)).value


def assignees(desk: Desk) -> set[EvaluatorId | None]:
    return {pick.assignee for pick in sampling.draw(desk, PLAN, zone=UTC).value.picks}


def test_a_sample_gives_nothing_to_who_is_away_today(desk: Desk) -> None:
    assert assignees(desk) == {ASEL, DMITRY}
    away(desk, ASEL, Days(TODAY, TODAY + timedelta(days=14)))
    assert assignees(desk) == {DMITRY}


def test_an_absence_of_other_days_takes_no_work_away(desk: Desk) -> None:
    away(desk, ASEL, days(TODAY + timedelta(days=1)))
    away(desk, DMITRY, days(last=TODAY - timedelta(days=1)))
    assert assignees(desk) == {ASEL, DMITRY}


def test_who_is_away_changes_no_pick(desk: Desk) -> None:
    before = [pick.contact_id for pick in sampling.draw(desk, PLAN, zone=UTC).value.picks]
    away(desk, ASEL, Days())
    after = [pick.contact_id for pick in sampling.draw(desk, PLAN, zone=UTC).value.picks]
    assert after == before


def test_a_locked_evaluator_is_given_nothing(desk: Desk) -> None:
    teams.save_user(desk, Evaluator(ASEL, "Асель", locked=True))
    assert assignees(desk) == {DMITRY}


def test_a_plan_whose_evaluators_are_all_away_is_refused(desk: Desk) -> None:
    away(desk, ASEL, Days())
    away(desk, DMITRY, Days())
    with pytest.raises(drawing.EverybodyAway) as caught:
        sampling.draw(desk, PLAN, zone=UTC)
    assert caught.value.facts["names"] == "asel, dmitry"
    assert sampling.samples(desk) == []


def test_two_absences_of_a_person_share_no_day(desk: Desk) -> None:
    number = away(desk, ASEL, Days(TODAY, TODAY))
    with pytest.raises(absences.AbsencesOverlap):
        away(desk, ASEL, days(TODAY))
    away(desk, DMITRY, days(TODAY))
    longer = Absence(days(TODAY), AbsenceReason.SICK, login=ASEL, id=number)
    assert absences.save(desk, longer).value == number
    assert longer in absences.absences(desk)


def test_a_removed_absence_gives_work_again(desk: Desk) -> None:
    away(desk, ASEL, Days())
    [absence] = absences.absences(desk)
    absences.remove(desk, absence)
    assert assignees(desk) == {ASEL, DMITRY}
    with pytest.raises(NotFound):
        absences.remove(desk, absence)


def test_agents_can_be_away_too(desk: Desk) -> None:
    absences.save(desk, Absence(days(TODAY), agent="a1"))
    assert [each.agent for each in absences.absences(desk)] == ["a1"]
    assert absences.unavailable(desk) == frozenset()


def test_users_show_the_teams_of_today(desk: Desk) -> None:
    past = Membership(ASEL, "Cards", days(last=date(2026, 9, 30)), leads=True)
    now = Membership(ASEL, "Loans", days(TODAY))
    leads = Membership(DMITRY, "Loans", leads=True)
    teams.join(desk, ASEL, (), (past, now))
    teams.join(desk, DMITRY, (), (leads,))

    users = {line.evaluator.id: line for line in teams.users(desk)}
    assert (users[ASEL].leads, users[ASEL].belongs) == ((), ("Loans",))
    assert users[ASEL].memberships == (past, now)
    [loans] = [line for line in teams.lines(desk) if line.team.name == "Loans"]
    assert (loans.leads, loans.members) == (("Дмитрий",), ("Асель",))
    [cards] = [line for line in teams.lines(desk) if line.team.name == "Cards"]
    assert (cards.agents, cards.leads) == (2, ())


def test_nobody_is_in_a_team_twice_on_a_day(desk: Desk) -> None:
    twice = (Membership(ASEL, "Cards"), Membership(ASEL, "Cards", days(TODAY), leads=True))
    with pytest.raises(teams.MembershipsOverlap):
        teams.join(desk, ASEL, (), twice)


def test_teams_are_added_closed_and_opened(desk: Desk) -> None:
    teams.add(desk, " Loans ")
    with pytest.raises(teams.TeamKnown):
        teams.add(desk, "Cards")
    with pytest.raises(teams.NoTeamName):
        teams.add(desk, " ")
    teams.set_closed(desk, "Cards", closed=True)
    assert teams.teams(desk) == [Team("Cards", closed=True), Team("Loans")]
    teams.set_closed(desk, "Cards", closed=False)
    assert teams.teams(desk) == [Team("Cards"), Team("Loans")]
