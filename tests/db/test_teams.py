"""Teams, absences and targets; every claim on both databases."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from qa_desk.db.people import PeopleChanged
from qa_desk.db.store import Store
from qa_desk.domain.days import ONE_DAY, Days, days
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import (
    Absence,
    AbsenceReason,
    Evaluator,
    Membership,
    Posting,
    Role,
    Team,
)
from qa_desk.domain.targets import Measure, Target
from qa_desk.errors import NotFound
from tests.db.builders import ASEL, DMITRY, ME, a_call

OCTOBER = date(2026, 10, 1)


def test_teams_are_those_written_down_and_those_that_contacts_name(store: Store) -> None:
    with store.change(ME, "teams") as change:
        change.contacts.add(a_call(team="File"))
        change.teams.save(Team("Empty"))
        change.teams.save(Team("North", closed=True))
        change.commit()

    with store.read() as reader:
        assert reader.teams.rows() == [Team("Empty"), Team("File"), Team("North", closed=True)]


def test_a_team_can_be_opened_again_and_forgotten(store: Store) -> None:
    with store.change(ME, "teams") as change:
        change.teams.save(Team("Empty", closed=True))
        change.teams.save(Team("Empty"))
        assert change.teams.rows() == [Team("Empty")]
        change.teams.remove("Empty")
        change.commit()

    with store.read() as reader:
        assert reader.teams.rows() == []


def test_memberships_come_back_as_they_were_kept(store: Store) -> None:
    asel = [
        Membership(ASEL, "North", days(last=OCTOBER - ONE_DAY)),
        Membership(ASEL, "North", days(OCTOBER), leads=True),
        Membership(ASEL, "South"),
    ]
    with store.change(ME, "join") as change:
        change.teams.join(ASEL, [], asel)
        change.teams.join(DMITRY, [], [Membership(DMITRY, "South")])
        change.commit()

    with store.read() as reader:
        assert reader.teams.memberships(ASEL) == asel
        assert reader.teams.memberships() == [*asel, Membership(DMITRY, "South")]
        assert [team.name for team in reader.teams.rows()] == ["North", "South"]


def test_memberships_that_somebody_else_changed_are_not_overwritten(store: Store) -> None:
    with store.change(ME, "join") as change:
        change.teams.join(ASEL, [], [Membership(ASEL, "North")])
        change.commit()

    with pytest.raises(PeopleChanged), store.change(ME, "join") as change:
        change.teams.join(ASEL, [], [])


def test_nobody_joins_no_team(store: Store) -> None:
    nobody = EvaluatorId("nobody")
    with pytest.raises(NotFound), store.change(ME, "join") as change:
        change.teams.join(nobody, [], [Membership(nobody, "North")])


def test_a_locked_evaluator_stays_known(store: Store) -> None:
    locked = Evaluator(ASEL, "Асель", Role.SERVICE, locked=True)
    with store.change(ME, "lock") as change:
        change.people.save_evaluator(locked)
        change.commit()

    with store.read() as reader:
        assert reader.people.evaluator(ASEL) == locked
        assert locked in reader.people.evaluators()


def test_absences_of_agents_and_evaluators_come_back(store: Store) -> None:
    with store.change(ME, "away") as change:
        change.contacts.add(a_call())
        agent = Absence(Days(OCTOBER, OCTOBER + ONE_DAY), AbsenceReason.SICK, agent="a-1")
        mine = Absence(Days(OCTOBER + ONE_DAY, date.max), login=ASEL, note="отпуск")
        first, second = change.absences.add(agent), change.absences.add(mine)
        change.commit()

    with store.read() as reader:
        assert reader.absences.rows() == [replace(mine, id=second), replace(agent, id=first)]
        assert reader.absences.evaluators_away(OCTOBER) == frozenset()
        assert reader.absences.evaluators_away(OCTOBER + ONE_DAY) == {ASEL}


def test_an_absence_is_corrected_and_forgotten(store: Store) -> None:
    with store.change(ME, "away") as change:
        number = change.absences.add(Absence(Days(OCTOBER, OCTOBER), login=ASEL))
        later = Absence(Days(OCTOBER, date.max), AbsenceReason.OTHER, login=ASEL, id=number)
        change.absences.update(later)
        assert change.absences.rows() == [later]
        change.absences.remove(number)
        assert change.absences.rows() == []
        with pytest.raises(NotFound):
            change.absences.update(later)
        with pytest.raises(NotFound):
            change.absences.remove(number)


def test_nobody_is_not_away(store: Store) -> None:
    for absence in (
        Absence(Days(), agent="nobody"),
        Absence(Days(), login=EvaluatorId("nobody")),
    ):
        with pytest.raises(NotFound), store.change(ME, "away") as change:
            change.absences.add(absence)


def a_target(wanted: Fraction = Fraction(257, 3), held: Days | None = None) -> Target:
    return Target(
        Measure.CRITICAL_ANY, wanted, Fraction(80), "North", "senior", held or days(OCTOBER)
    )


def test_targets_are_kept_exactly_and_in_order(store: Store) -> None:
    general = Target(Measure.SCORE, Fraction(85), Fraction(80))
    with store.change(ME, "targets") as change:
        change.targets.replace([], [a_target(), general])
        change.commit()

    with store.read() as reader:
        found = reader.targets.rows()
    assert [replace(target, id=None) for target in found] == [general, a_target()]


def test_a_target_that_stays_keeps_its_row(store: Store) -> None:
    with store.change(ME, "targets") as change:
        change.targets.replace([], [a_target(held=days(last=OCTOBER))])
        [kept] = change.targets.rows()
        later = a_target(Fraction(90), days(OCTOBER + ONE_DAY))
        change.targets.replace([kept], [kept, later])
        first, second = change.targets.rows()
        assert first == kept
        change.targets.replace([first, second], [first])
        assert change.targets.rows() == [kept]
        change.commit()


def test_targets_that_somebody_else_changed_are_not_overwritten(store: Store) -> None:
    with store.change(ME, "targets") as change:
        change.targets.replace([], [a_target()])
        [stored] = change.targets.rows()
        change.commit()

    with pytest.raises(PeopleChanged), store.change(ME, "targets") as change:
        change.targets.replace([replace(stored, wanted=Fraction(1))], [])


def test_the_journal_tells_what_was_there_before(store: Store) -> None:
    with store.change(ME, "targets") as change:
        change.targets.replace([], [a_target()])
        [stored] = change.targets.rows()
        change.commit()
    with store.change(ME, "targets") as change:
        change.targets.replace([stored], [replace(stored, wanted=Fraction(99), id=None)])
        told = dict(change._writing.values)

    assert [old for old, new in told.values() if new is None] == [
        "critical_any North / senior 2026-10-01 9999-12-31: 257/3 (80)"
    ]
    assert [new for old, new in told.values() if old is None] == [
        "critical_any North / senior 2026-10-01 9999-12-31: 99 (80)"
    ]


def test_a_team_that_is_renamed_takes_everything_along(store: Store) -> None:
    call = replace(a_call("1"), team="North")
    with store.change(ME, "fill") as change:
        moved, other = change.contacts.add_many([call, replace(a_call("2"), team="South")])
        change.teams.save(Team("North", closed=True))
        change.teams.join(ASEL, [], [Membership(ASEL, "North", leads=True)])
        history = (Posting("North", days(OCTOBER)),)
        change.postings.replace("a-1", (), history)
        change.targets.replace([], [a_target()])
        change.commit()

    with store.change(ME, "rename a team") as change:
        assert change.teams.rename("North", "Nord") == 2  # the agent of both works there
        change.commit()

    with store.read() as reader:
        assert [reader.contacts.get(id_).listed_team for id_ in (moved, other)] == ["Nord", "Nord"]
        assert [reader.contacts.get(id_).team for id_ in (moved, other)] == ["Nord", "South"]
        assert reader.teams.rows() == [Team("Nord", closed=True)]
        assert reader.teams.memberships() == [Membership(ASEL, "Nord", leads=True)]
        assert reader.postings.of("a-1") == (Posting("Nord", days(OCTOBER)),)
        assert [target.team for target in reader.targets.rows()] == ["Nord"]
        assert reader.people.agent("a-1").team == "Nord"
