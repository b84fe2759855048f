from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from qa_desk.db.faults import AlreadySubmitted, ChangedMeanwhile, Duplicate
from qa_desk.db.store import Store
from qa_desk.domain.evaluations import CardRef, Evaluation, Mark, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.domain.permissions import Scope, Sight
from qa_desk.domain.rows import ContactRow, EvaluationRow
from qa_desk.errors import NotFound
from qa_desk.scoring.answers import chosen
from tests.db.builders import (
    AIGUL,
    ASEL,
    BORIS,
    DMITRY,
    HUGE,
    ME,
    MONDAY,
    a_call,
    a_chat,
    a_session,
    add,
    an_evaluation,
    an_outcome,
    begin,
    publish,
    submit,
)
from tests.db.conftest import Statements
from tests.workspace import NOON, StoppedClock


@pytest.fixture
def card(store: Store) -> CardRef:
    return publish(store)


@pytest.fixture
def contact(store: Store) -> ContactId:
    return add(store, a_call())[0]


def load(store: Store, evaluation: Evaluation) -> Evaluation:
    with store.read() as reader:
        return reader.evaluations.get(evaluation.id)


def save(store: Store, evaluation: Evaluation) -> Evaluation:
    with store.change(evaluation.evaluator, "save") as change:
        saved = change.evaluations.save(evaluation)
        change.commit()
    return saved


def line(store: Store, contact: ContactId) -> ContactRow:
    with store.read() as reader:
        return reader.queries.contact_rows([contact])[0]


def listed(store: Store, agent: str | None = None, team: str | None = None) -> list[EvaluationRow]:
    with store.read() as reader:
        month = timedelta(days=31)
        return reader.evaluations.rows(NOON - month, NOON + month, agent, team)


def calibrate(store: Store, contact: ContactId, card: CardRef) -> Evaluation:
    session = a_session([contact], card)
    with store.change(ME, "plan") as change:
        change.calibration.add(session)
        change.commit()
    return begin(store, an_evaluation(contact, card, ASEL, session.id))


def test_a_draft_comes_back_as_it_was_stored(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))

    assert load(store, draft) == draft
    assert list(load(store, draft).marks) == list(draft.marks)


def test_an_evaluation_knows_the_channel_and_the_topic_its_contact_has_now(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))
    with store.change(ME, "move") as change:
        change.contacts.update(replace(change.contacts.get(contact), topic="Loans"))
        change.commit()

    with store.read() as reader:
        channel, topic = reader.contacts.kind_of(contact)
    answers = load(store, draft).answers()

    assert topic == "Loans"
    assert (answers.channel, answers.topic) == (channel, topic)


def test_an_unknown_evaluation_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound):
        reader.evaluations.get(EvaluationId("0"))


def test_only_drafts_can_be_begun(store: Store, contact: ContactId, card: CardRef) -> None:
    submitted = replace(an_evaluation(contact, card), state=State.SUBMITTED)

    with store.change(ME, "start") as change, pytest.raises(ValueError, match="draft"):
        change.evaluations.insert(submitted)


@pytest.mark.parametrize("missing", ["contact", "scorecard", "evaluator"])
def test_an_evaluation_needs_what_it_refers_to(
    store: Store, contact: ContactId, card: CardRef, missing: str
) -> None:
    whole = an_evaluation(contact, card)
    broken = {
        "contact": replace(whole, contact_id=ContactId(4711)),
        "scorecard": replace(whole, card=CardRef("service", 7, card.sha256)),
        "evaluator": replace(whole, evaluator=EvaluatorId("nobody")),
    }[missing]

    with store.change(ME, "start") as change, pytest.raises(NotFound) as caught:
        change.evaluations.insert(broken)

    assert caught.value.facts["what"] == missing


def test_an_evaluator_has_one_draft_a_contact(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    begin(store, an_evaluation(contact, card))
    begin(store, an_evaluation(contact, card, ASEL))

    with pytest.raises(Duplicate):
        begin(store, an_evaluation(contact, card))


def test_the_next_draft_may_begin_after_submission(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    submit(store, begin(store, an_evaluation(contact, card)))
    second = begin(store, an_evaluation(contact, card))

    with store.read() as reader:
        assert reader.evaluations.draft_of(contact, ME) == second


def test_a_draft_is_found_by_contact_evaluator_and_session(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    blind = calibrate(store, contact, card)
    draft = begin(store, an_evaluation(contact, card, ASEL))

    with store.read() as reader:
        assert reader.evaluations.draft_of(contact, ASEL) == draft
        assert reader.evaluations.draft_of(contact, ASEL, blind.session_id) == blind
        assert reader.evaluations.draft_of(contact, DMITRY) is None


def test_saving_replaces_marks_and_counts_the_version(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))
    marks = {"greeting": Mark(chosen("no"), "не поздоровался")}
    new = replace(draft, marks=marks, errors=(), comment="", purpose=Purpose.COMPLAINT)

    saved = save(store, new)

    assert saved == replace(new, version=2)
    assert load(store, draft) == saved


def test_a_lost_race_names_the_winner_and_the_time(
    store: Store, contact: ContactId, card: CardRef, clock: StoppedClock
) -> None:
    draft = begin(store, an_evaluation(contact, card))
    clock.time = NOON + timedelta(minutes=5)
    with store.change(DMITRY, "correct") as change:
        change.evaluations.save(replace(draft, comment="моё"))
        change.commit()

    with store.change(ME, "save") as change, pytest.raises(ChangedMeanwhile) as caught:
        change.evaluations.save(draft)

    at = f"{clock.time.astimezone():%Y-%m-%d %H:%M}"
    assert caught.value.facts == {"by": "dmitry", "at": at}
    assert load(store, draft).comment == "моё"


def test_saving_what_is_not_there_is_not_found(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    with store.change(ME, "save") as change, pytest.raises(NotFound):
        change.evaluations.save(an_evaluation(contact, card))


def test_submission_keeps_marks_figures_and_the_moment(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))

    submitted = submit(store, draft)

    assert submitted == replace(draft, state=State.SUBMITTED, submitted_at=NOON, version=2)
    assert load(store, draft) == submitted
    [row] = listed(store)
    assert row.outcome == an_outcome()


def test_an_imported_evaluation_keeps_its_own_moment(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))

    assert submit(store, replace(draft, submitted_at=MONDAY)).submitted_at == MONDAY
    assert load(store, draft).submitted_at == MONDAY


@pytest.mark.parametrize("again", [save, submit])
def test_a_submitted_evaluation_is_not_stored_again(
    store: Store,
    contact: ContactId,
    card: CardRef,
    again: Callable[[Store, Evaluation], Evaluation],
) -> None:
    submitted = submit(store, begin(store, an_evaluation(contact, card)))

    with pytest.raises(AlreadySubmitted):
        again(store, submitted)


def test_fractions_longer_than_any_integer_stay_exact(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    submit(store, begin(store, an_evaluation(contact, card)), an_outcome(HUGE))

    [row] = listed(store)
    assert row.outcome is not None
    assert row.outcome.score == HUGE


def test_an_evaluation_without_score_is_kept_as_such(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    submit(store, begin(store, an_evaluation(contact, card)), an_outcome(None))

    [row] = listed(store)
    assert row.outcome == an_outcome(None)
    assert line(store, contact).score is None
    assert line(store, contact).evaluations == 1


def test_the_contact_shows_the_score_submitted_last(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    late = begin(store, an_evaluation(contact, card))
    day_before = MONDAY - timedelta(days=1)
    early = begin(store, replace(an_evaluation(contact, card, ASEL), started_at=day_before))
    assert line(store, contact).evaluations == 0

    submit(store, replace(late, submitted_at=MONDAY), an_outcome(Fraction(50)))
    submit(store, replace(early, submitted_at=day_before), an_outcome(Fraction(90)))

    assert line(store, contact).evaluations == 2
    assert line(store, contact).score == 50


def test_calibration_shows_nowhere_but_in_its_session(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    blind = submit(store, calibrate(store, contact, card))

    with store.read() as reader:
        assert reader.evaluations.of_contact(contact) == []
        assert blind.session_id is not None
        assert reader.evaluations.entries(blind.session_id) == [blind]
    assert listed(store) == []
    assert line(store, contact).evaluations == 0
    assert line(store, contact).score is None


def test_a_list_line_says_all_about_an_evaluation(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))

    with store.read() as reader:
        [row] = reader.evaluations.of_contact(contact)

    assert row == EvaluationRow(
        id=draft.id,
        contact_id=contact,
        contact_external_id="SM-1",
        channel=a_call().channel,
        contact_started_at=MONDAY,
        agent="Айгуль Сапарова",
        agent_external_id="a-1",
        team="North",
        topic="Тарифы",
        evaluator=ME,
        card=card,
        purpose=Purpose.RANDOM,
        state=State.DRAFT,
        submitted_at=None,
        outcome=None,
    )


def test_lists_are_by_agent_and_team(store: Store, card: CardRef) -> None:
    north, south, nobody = add(store, a_call("1"), a_chat("2"), a_call("3", agents=()))
    for contact in (north, south, nobody):
        submit(store, begin(store, an_evaluation(contact, card)))

    assert [row.contact_id for row in listed(store)] != []
    assert [row.contact_id for row in listed(store, agent="a-1")] == [north]
    assert [row.contact_id for row in listed(store, team="South")] == [south]
    assert listed(store, agent="a-1", team="South") == []


def test_lists_go_by_the_time_of_submission_until_before_the_end(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    draft = begin(store, an_evaluation(contact, card))
    submit(store, replace(draft, submitted_at=NOON))
    second = timedelta(seconds=1)

    with store.read() as reader:
        assert len(reader.evaluations.rows(NOON, NOON + second)) == 1
        assert reader.evaluations.rows(NOON - second, NOON) == []


def test_a_period_is_that_of_the_contacts(store: Store, card: CardRef) -> None:
    held, unknown = add(store, a_call("1"), a_call("2", started_at=None))
    for contact in (held, unknown):
        submit(store, begin(store, an_evaluation(contact, card)))
    begin(store, an_evaluation(held, card, ASEL))
    hour = timedelta(hours=1)

    with store.read() as reader:
        of_monday = reader.evaluations.of_period(MONDAY, MONDAY + hour)
        of_today = reader.evaluations.of_period(NOON, NOON + hour)

    assert [row.contact_id for row in of_monday] == [held]
    assert [row.contact_id for row in of_today] == [unknown]


def test_figures_of_a_period_are_those_of_one_purpose_that_a_permission_covers(
    store: Store, card: CardRef
) -> None:
    north, south, later = add(
        store, a_call("1"), a_call("2", agents=(BORIS,)), a_call("3", started_at=NOON)
    )
    calibrated = calibrate(store, north, card)
    submit(store, calibrated, an_outcome(Fraction(1)))
    for contact, evaluator, score in ((north, ME, 10), (south, ME, 20), (south, ASEL, 30)):
        given = an_outcome(Fraction(score))
        submit(store, begin(store, an_evaluation(contact, card, evaluator)), given)
    chosen_by_hand = replace(an_evaluation(north, card, ASEL), purpose=Purpose.TARGETED)
    submit(store, begin(store, chosen_by_hand), an_outcome(Fraction(40)))
    submit(store, begin(store, an_evaluation(later, card)), an_outcome(Fraction(50)))
    begin(store, an_evaluation(north, card))
    sights: tuple[tuple[Sight, set[int], int], ...] = (
        (Sight("", Scope.ALL), {10, 20, 30}, 5),
        (Sight(ME, Scope.OWN), {10, 20}, 3),
        (Sight(ASEL, Scope.TEAM, frozenset({"North"})), {10, 30}, 4),
        (Sight(ME, Scope.NONE), set(), 0),
    )

    with store.read() as reader:
        for sight, scores, all_time in sights:
            month = (MONDAY, MONDAY + timedelta(hours=1))
            found = reader.evaluations.outcomes_of(month, Purpose.RANDOM, sight)
            assert {each.score for each in found} == scores
            ever = (MONDAY, NOON + timedelta(days=1))
            assert len(reader.evaluations.recent(ever, sight, 10)) == all_time


def test_an_evaluator_s_drafts_are_those_outside_of_calibration(
    store: Store, contact: ContactId, card: CardRef
) -> None:
    calibrate(store, contact, card)
    draft = begin(store, an_evaluation(contact, card, ASEL))
    submit(store, begin(store, an_evaluation(contact, card)))

    with store.read() as reader:
        assert [row.id for row in reader.evaluations.drafts_of(ASEL)] == [draft.id]
        assert reader.evaluations.drafts_of(ME) == []


def test_drafts_are_listed_only_if_wanted(store: Store, contact: ContactId, card: CardRef) -> None:
    draft = begin(store, an_evaluation(contact, card))
    day = timedelta(days=1)

    with store.read() as reader:
        rows = reader.evaluations.rows(MONDAY - day, MONDAY + day, submitted_only=False)
        assert [row.id for row in rows] == [draft.id]
        assert reader.evaluations.rows(MONDAY - day, MONDAY + day) == []


def test_many_evaluations_cost_as_many_statements_as_one(
    store: Store, card: CardRef, statements: Statements
) -> None:
    contacts = add(store, *(a_call(f"SM-{n}", agents=(AIGUL, BORIS)) for n in range(12)))
    drafts = [begin(store, an_evaluation(contact, card)) for contact in contacts]
    ids = [draft.id for draft in reversed(drafts)]

    with store.read() as reader:
        statements.clear()
        assert reader.evaluations.get(ids[0]) == drafts[-1]
        one = len(statements)
        statements.clear()
        assert reader.evaluations.many([*ids, EvaluationId("0")]) == drafts[::-1]

    assert len(statements) == one == 6
