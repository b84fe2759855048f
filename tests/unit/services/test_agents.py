"""The history of agents: corrections, what they move, and figures that follow."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from qa_desk.db.people import PeopleChanged
from qa_desk.domain.days import Days, days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Posting, Role
from qa_desk.services import agents, contacts, people, statistics
from qa_desk.services.access import NotAllowed
from qa_desk.services.desk import Desk
from qa_desk.services.teams import LastLead, save_user
from tests.unit.services.quality import OCTOBER, a_ready_desk, add_contact, evaluate, later
from tests.workspace import a_desk

FIFTH = OCTOBER.date()


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Iterator[Desk]:
    with a_ready_desk(tmp_path) as (desk, _card):
        for number in range(6):
            evaluate(desk, add_contact(desk, f"C-{number}", at=later(number)))
        yield desk


def post(desk: Desk, *history: Posting) -> int:
    return agents.correct(desk, "a1", agents.history(desk, "a1"), history).value


def test_a_correction_moves_contacts_in_lists_and_figures(desk: Desk) -> None:
    third = FIFTH + timedelta(days=3)

    moved = post(desk, Posting("Loans", days(third)))

    assert moved == 3
    groups = {g.key: g.figures.n for g in statistics.overview(desk, "2026-10").teams}
    assert groups == {"Cards": 3, "Loans": 3}
    month = statistics.agent_month(desk, "a1", "2026-10")
    assert (month.agent.team, month.team.n) == ("Loans", 3)


def test_the_preview_counts_what_a_correction_moves_and_changes_nothing(desk: Desk) -> None:
    history = (Posting("Loans", days(FIFTH, FIFTH)), Posting("Cards", days(later(1).date())))

    moves = agents.preview(desk, "a1", history)

    assert [(m.after, m.contacts) for m in moves] == [("Loans", 1)]
    assert agents.history(desk, "a1") == ()
    assert post(desk, *history) == 1


def test_undoing_a_correction_brings_every_contact_back(desk: Desk) -> None:
    before = contacts.choices(desk).teams
    post(desk, Posting("Loans"))
    assert contacts.choices(desk).teams == ("Loans",)

    agents.correct(desk, "a1", agents.history(desk, "a1"), ())

    assert contacts.choices(desk).teams == before == ("Cards",)


def test_a_new_posting_makes_room_for_itself() -> None:
    always = Posting("Cards", position="junior")
    new = Posting("Loans", days(FIFTH, later(1).date()), position="senior")

    history = agents.posted((always,), new)

    assert [(p.team, p.position) for p in history] == [
        ("Cards", "junior"),
        ("Loans", "senior"),
        ("Cards", "junior"),
    ]
    assert history[0].days == days(last=FIFTH - timedelta(days=1))
    assert history[2].days == days(later(2).date())


def test_postings_on_the_same_day_are_refused(desk: Desk) -> None:
    with pytest.raises(agents.PostingsOverlap):
        post(desk, Posting("Loans"), Posting("Cards", days(FIFTH)))
    assert agents.history(desk, "a1") == ()


def test_somebody_elses_correction_is_not_overwritten(desk: Desk) -> None:
    post(desk, Posting("Loans"))
    with pytest.raises(PeopleChanged):
        agents.correct(desk, "a1", (), (Posting("Cards"),))


def test_the_list_shows_where_an_agent_is_today(desk: Desk) -> None:
    assert [(line.team, line.position) for line in agents.lines(desk)] == [("Cards", "")]
    today = agents.today_of(desk)
    post(desk, Posting("Loans", days(today), position="senior"))
    assert [(line.team, line.position) for line in agents.lines(desk)] == [("Loans", "senior")]
    post(desk, Posting("Loans", days(last=today - timedelta(days=1))))
    assert [line.team for line in agents.lines(desk)] == [""]


def test_an_agent_is_added_once_and_renamed(desk: Desk) -> None:
    agents.add(desk, " a9 ", "Айгуль")
    with pytest.raises(agents.AgentKnown):
        agents.add(desk, "a9", "Somebody else")
    with pytest.raises(agents.NoAgentId):
        agents.add(desk, " ", "Nobody")
    agents.rename(desk, "a9", "Айгуль Омарова")
    named = {line.agent.external_id: line.agent.name for line in agents.lines(desk)}
    assert named["a9"] == "Айгуль Омарова"


def test_a_posting_ends_where_it_is_told() -> None:
    posting = Posting("Loans", days(FIFTH))
    assert agents.ended((posting,), posting, FIFTH) == (Posting("Loans", Days(FIFTH, FIFTH)),)
    with pytest.raises(agents.DaysBackwards):
        agents.ended((posting,), posting, date(2026, 1, 1))


def test_an_evaluator_corrects_no_history(tmp_path: Path) -> None:
    lead = a_desk(tmp_path)
    people.add_evaluator(lead, "asel", "Асель")
    add_contact(lead, "C-1")
    asel = Desk(lead.paths, lead.store, lead.settings, lead.clock, EvaluatorId("asel"))
    with pytest.raises(NotAllowed):
        agents.correct(asel, "a1", (), (Posting("Loans"),))
    lead.store.close()


def test_the_last_who_leads_keeps_the_role(desk: Desk) -> None:

    me = people.me(desk)
    with pytest.raises(LastLead):
        save_user(desk, replace(me, role=Role.EVALUATOR))
    with pytest.raises(LastLead):
        save_user(desk, replace(me, locked=True))
