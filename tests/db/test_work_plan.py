"""The work plan in the database: assignments, moves, norms, and how far somebody sees."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from qa_desk.db.assignments import Span
from qa_desk.db.people import PeopleChanged
from qa_desk.db.store import Store
from qa_desk.domain.days import Days, days
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.people import Absence, Membership
from qa_desk.domain.permissions import Scope, Sight
from qa_desk.domain.sampling import Replacement
from qa_desk.domain.work_plan import Away, Move, Norm, Place, Submission, WeekFacts
from qa_desk.errors import NotFound
from tests.db.builders import (
    AIGUL,
    ASEL,
    DMITRY,
    ME,
    MONDAY,
    a_call,
    a_protocol,
    a_session,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)
from tests.db.conftest import Statements

EVERYBODY = Sight(ME, Scope.ALL)
SAMPLE = SampleId("s1")
FIRST = MONDAY.date()
WEEK = Days(FIRST, FIRST + timedelta(days=6))
SINCE = datetime.combine(FIRST, datetime.min.time(), UTC)
SPAN = Span(WEEK, SINCE, SINCE + timedelta(days=7))
NEXT = Span(
    Days(FIRST + timedelta(days=7), FIRST + timedelta(days=13)), SPAN.until,
    SPAN.until + timedelta(days=7),
)  # fmt: skip


def drawn(store: Store, number: int = 2, assignee: EvaluatorId | None = ASEL) -> list[ContactId]:
    ids = add(store, *(a_call(f"SM-{n}") for n in range(number)))
    with store.change(ME, "draw") as change:
        change.samples.add(a_protocol(ids, assignee))
        change.commit()
    return ids


def due(store: Store, day: date | None, *contacts: ContactId) -> int:
    with store.change(ME, "set the day") as change:
        changed = change.work_plan.set_due(SAMPLE, day, contacts or None)
        change.commit()
    return changed


def facts(store: Store, span: Span = SPAN, sight: Sight = EVERYBODY) -> WeekFacts:
    with store.read() as reader:
        return reader.work_plan.facts(span, sight, FIRST)


def hand_in(store: Store, evaluation: Evaluation) -> Evaluation:
    """Submit an evaluation on the Wednesday of the week."""
    begun = begin(store, evaluation)
    return submit(store, replace(begun, submitted_at=MONDAY + timedelta(days=2)))


def a_move(contact: ContactId, at: datetime = MONDAY, number: int = 0) -> Move:
    return Move(Place(SAMPLE, number), contact, ASEL, DMITRY, "болеет", ME, at)


def move(store: Store, made: Move) -> None:
    with store.change(ME, "move") as change:
        change.work_plan.move(made)
        change.commit()


def test_what_is_due_is_told_with_its_holder_and_when_it_was_done(store: Store) -> None:
    one, two = drawn(store)
    due(store, WEEK.last)
    card = publish(store)
    made = hand_in(store, replace(an_evaluation(one, card, ASEL), sample_id=SAMPLE))

    found = facts(store)

    assert [(each.contact_id, each.holder, each.due) for each in found.assignments] == [
        (one, ASEL, WEEK.last),
        (two, ASEL, WEEK.last),
    ]
    assert [each.done_at for each in found.assignments] == [made.submitted_at, None]
    assert [each.place for each in found.assignments] == [Place(SAMPLE, 0), Place(SAMPLE, 1)]


def test_what_was_done_before_a_week_and_not_due_in_it_is_left_out(store: Store) -> None:
    one, two = drawn(store)
    due(store, WEEK.last)
    card = publish(store)
    hand_in(store, replace(an_evaluation(one, card, ASEL), sample_id=SAMPLE))

    assert [each.contact_id for each in facts(store, NEXT).assignments] == [two]


def test_what_is_due_later_is_not_told_yet_and_what_has_no_day_is(store: Store) -> None:
    one, two = drawn(store)
    due(store, NEXT.days.first, one)

    assert [each.contact_id for each in facts(store).assignments] == [two]
    assert [each.contact_id for each in facts(store, NEXT).assignments] == [one, two]


def test_drafts_and_calibration_do_nothing_of_the_plan(store: Store) -> None:
    [one] = drawn(store, 1)
    card = publish(store)
    session = a_session([one], card)
    with store.change(ME, "plan a session") as change:
        change.calibration.add(session)
        change.commit()
    begin(store, replace(an_evaluation(one, card, ASEL), sample_id=SAMPLE))
    hand_in(store, an_evaluation(one, card, DMITRY, session.id))

    found = facts(store)

    assert [each.done_at for each in found.assignments] == [None]
    assert found.submissions == ()


def test_the_second_evaluator_has_an_assignment_of_his_own(store: Store) -> None:
    ids = add(store, a_call("SM-1"))
    protocol = a_protocol(ids, ASEL)
    picks = tuple(replace(pick, second=DMITRY, due=WEEK.first) for pick in protocol.picks)
    with store.change(ME, "draw") as change:
        change.samples.add(replace(protocol, picks=picks))
        change.commit()
    card = publish(store)
    hand_in(store, replace(an_evaluation(ids[0], card, DMITRY), sample_id=SAMPLE))

    first, second = facts(store).assignments

    assert (first.holder, first.done_at, first.place.is_second) == (ASEL, None, False)
    assert (second.holder, second.place.is_second) == (DMITRY, True)
    assert second.done_at is not None
    assert first.due == second.due == WEEK.first


def test_all_submissions_of_the_week_are_told(store: Store) -> None:
    [one] = add(store, a_call("SM-1"))
    made = hand_in(store, an_evaluation(one, publish(store), ASEL))
    assert made.submitted_at is not None

    assert facts(store).submissions == (Submission(ASEL, one, made.submitted_at),)
    assert facts(store, NEXT).submissions == ()


def test_absence_of_evaluators_is_told_by_week(store: Store) -> None:
    with store.change(ME, "note") as change:
        change.absences.add(Absence(days(WEEK.last, WEEK.last), login=ASEL))
        change.commit()

    assert facts(store).away == (Away(ASEL, days(WEEK.last, WEEK.last)),)
    assert facts(store, NEXT).away == ()


def test_a_move_gives_the_contact_and_stands_in_the_protocol(store: Store) -> None:
    one, two = drawn(store)
    made = a_move(one)
    move(store, made)

    with store.read() as reader:
        protocol = reader.samples.get(SAMPLE)
        waiting = {row.contact.id for row in reader.samples.todo(DMITRY)}
        held = reader.work_plan.assignment(SAMPLE, one, is_second=False)
    assert [pick.assignee for pick in protocol.picks] == [DMITRY, ASEL]
    assert protocol.moves == (made,)
    assert waiting == {one}
    assert held.holder == DMITRY
    assert facts(store).moves == (made,)
    assert {each.contact_id for each in facts(store).assignments} == {one, two}


def test_moves_before_a_week_are_not_needed_for_it(store: Store) -> None:
    [one] = drawn(store, 1)
    move(store, a_move(one))

    assert facts(store, NEXT).moves == ()


def test_a_place_keeps_its_moves_when_its_contact_is_replaced(store: Store) -> None:
    [one] = drawn(store, 1)
    [other] = add(store, a_call("SM-9"))
    move(store, a_move(one))
    with store.change(ME, "replace") as change:
        change.samples.replace(SAMPLE, Replacement(one, other, "a-1", "шум", ME, MONDAY))
        change.commit()

    found = facts(store)

    assert [each.contact_id for each in found.assignments] == [other]
    assert found.assignments[0].place == found.moves[0].place


def test_a_move_to_nobody_is_not_found(store: Store) -> None:
    [one] = drawn(store, 1)
    made = replace(a_move(one), taker=EvaluatorId("nobody"))

    with store.change(ME, "move") as change, pytest.raises(NotFound):
        change.work_plan.move(made)


def test_an_assignment_that_is_not_there_is_not_found(store: Store) -> None:
    [one] = drawn(store, 1)
    with store.read() as reader, pytest.raises(NotFound):
        reader.work_plan.assignment(SAMPLE, one, is_second=True)


def test_a_day_is_set_for_all_or_for_some_and_told_how_often(store: Store) -> None:
    one, _two = drawn(store)

    assert due(store, WEEK.first) == 2
    assert due(store, WEEK.last, one) == 1
    assert due(store, WEEK.last) == 1
    assert due(store, None) == 2


def test_what_is_due_first_waits_first(store: Store) -> None:
    one, two = drawn(store)
    due(store, WEEK.last, one)
    due(store, WEEK.first, two)

    with store.read() as reader:
        rows = reader.samples.todo(ASEL)
    assert [(row.contact.id, row.due) for row in rows] == [(two, WEEK.first), (one, WEEK.last)]


def test_norms_come_back_everybodys_first(store: Store) -> None:
    with store.change(ME, "set norms") as change:
        change.work_plan.replace_norms([], [Norm(10, ASEL, WEEK), Norm(25)])
        change.commit()

    with store.read() as reader:
        found = reader.work_plan.norms()
    assert [replace(each, id=None) for each in found] == [Norm(25), Norm(10, ASEL, WEEK)]


def test_norms_that_somebody_else_has_changed_are_not_overwritten(store: Store) -> None:
    with store.change(ME, "set norms") as change, pytest.raises(PeopleChanged):
        change.work_plan.replace_norms([Norm(25, id=7)], [])


def test_a_norm_of_nobody_is_not_found(store: Store) -> None:
    with store.change(ME, "set norms") as change, pytest.raises(NotFound):
        change.work_plan.replace_norms([], [Norm(25, EvaluatorId("nobody"))])


def lead(store: Store) -> Sight:
    """Let a lead have the evaluator Asel in the team of the calls."""
    team = AIGUL.team
    with store.change(ME, "join") as change:
        change.teams.join(ASEL, [], [Membership(ASEL, team)])
        change.teams.join(ME, [], [Membership(ME, team, leads=True)])
        change.commit()
    return Sight(ME, Scope.TEAM, frozenset({team}))


def test_a_permission_reaches_oneself_ones_teams_or_all(store: Store) -> None:
    sight = lead(store)
    with store.read() as reader:
        plan = reader.work_plan
        assert set(plan.people(EVERYBODY, FIRST)) == {ASEL, DMITRY, ME}
        assert set(plan.people(sight, FIRST)) == {ASEL, ME}
        assert plan.people(Sight(ASEL, Scope.OWN), FIRST) == [ASEL]
        assert plan.people(Sight(ASEL, Scope.NONE), FIRST) == []


@pytest.mark.parametrize(
    ("assignee", "reached"),
    [(ASEL, {"all", "lead", "own"}), (DMITRY, {"all"}), (None, {"all", "lead"})],
)
def test_assignments_are_told_as_far_as_the_permission_reaches(
    store: Store, assignee: EvaluatorId | None, reached: set[str]
) -> None:
    sights = {"lead": lead(store), "own": Sight(ASEL, Scope.OWN), "all": EVERYBODY}
    drawn(store, 1, assignee)

    told = {name for name, sight in sights.items() if facts(store, sight=sight).assignments}

    assert told == reached


def test_who_gave_a_contact_away_in_the_week_is_still_told_of_it(store: Store) -> None:
    [one] = drawn(store, 1)
    move(store, a_move(one))

    found = facts(store, sight=Sight(ASEL, Scope.OWN))

    assert [each.holder for each in found.assignments] == [DMITRY]


@pytest.mark.parametrize("number", [1, 40])
def test_a_week_takes_the_same_statements_whatever_there_is(
    store: Store, statements: Statements, number: int
) -> None:
    drawn(store, number)
    due(store, WEEK.last)
    statements.clear()

    facts(store)

    assert len(statements) == 6
