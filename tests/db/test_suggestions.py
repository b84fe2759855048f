"""What machines proposed in evaluations, kept apart from what people answered."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from qa_desk.db.faults import NotPermitted
from qa_desk.db.store import Store
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence
from qa_desk.domain.ids import ContactId, EvaluationId
from qa_desk.domain.suggestions import (
    Offer,
    Origin,
    Outcome,
    RuleRef,
    Standing,
    Tally,
)
from tests.db.builders import ME, a_call, add, an_evaluation, begin, publish, submit
from tests.db.office import ADMIN, ANALYST, ASEL, RULE, Office, copy
from tests.workspace import StoppedClock

GREETING = RuleRef(Origin.RULE, "greeting", 3)
HUSH = RuleRef(Origin.MEASURE, "longest_silence_s>30")
YES = Offer("greeting", "yes", GREETING, 0.75, Evidence(3000, 4500))
SKIP = Offer("closing", None, HUSH, 0.5, Evidence(message=7), Standing.SILENT)


@pytest.fixture
def draft(store: Store) -> Evaluation:
    card: CardRef = publish(store)
    contact: ContactId = add(store, a_call())[0]
    return begin(store, an_evaluation(contact, card))


def offer(store: Store, evaluation: EvaluationId, *offers: Offer) -> int:
    with store.change(ME, "offer") as change:
        new = change.suggestions.offer(evaluation, offers)
        change.commit()
    return new


def kept(store: Store, evaluation: Evaluation) -> list[Offer]:
    with store.read() as reader:
        return reader.suggestions.of_evaluation(evaluation.id)


def judged(store: Store, evaluation: Evaluation, outcome: Outcome) -> None:
    with store.change(ME, "judge") as change:
        change.suggestions.judge(evaluation.id, lambda _offer: outcome)
        change.commit()


def test_what_is_proposed_is_kept_with_its_place(store: Store, draft: Evaluation) -> None:
    assert offer(store, draft.id, YES, SKIP) == 2
    assert kept(store, draft) == [SKIP, YES]


def test_what_is_known_stays_as_it_is(store: Store, draft: Evaluation) -> None:
    offer(store, draft.id, YES)
    again = replace(YES, confidence=0.25, standing=Standing.SILENT)
    other = replace(YES, rule=replace(GREETING, version=4))
    assert offer(store, draft.id, again, other, other) == 1
    assert kept(store, draft) == [YES, other]


def test_what_a_person_did_is_kept(store: Store, draft: Evaluation) -> None:
    offer(store, draft.id, YES, SKIP)
    with store.change(ME, "take") as change:
        change.suggestions.stand(draft.id, YES, Standing.TAKEN)
        change.suggestions.stand(draft.id, SKIP, Standing.DISMISSED)
        change.commit()
    assert [each.standing for each in kept(store, draft)] == [
        Standing.DISMISSED,
        Standing.TAKEN,
    ]


def test_drafts_say_nothing_of_a_rule(store: Store, draft: Evaluation) -> None:
    offer(store, draft.id, YES)
    with store.read() as reader:
        assert reader.suggestions.tallies() == {}


def test_the_record_of_a_rule_counts_what_became_of_its_suggestions(
    store: Store, draft: Evaluation
) -> None:
    outcomes = {"greeting": Outcome.ACCEPTED, "tone": Outcome.CORRECTED, "closing": Outcome.IGNORED}
    offer(store, draft.id, YES, replace(YES, criterion="tone"), SKIP)
    with store.change(ME, "judge") as change:
        change.suggestions.judge(draft.id, lambda each: outcomes[each.criterion])
        change.commit()
    with store.read() as reader:
        assert reader.suggestions.tallies() == {
            GREETING: Tally(suggested=2, accepted=1, corrected=1),
            HUSH: Tally(suggested=1, ignored=1, unseen=1),
        }


def test_versions_of_a_rule_have_records_of_their_own(store: Store, draft: Evaluation) -> None:
    newer = replace(GREETING, version=4)
    offer(store, draft.id, YES, replace(YES, rule=newer))
    judged(store, draft, Outcome.ACCEPTED)
    with store.read() as reader:
        assert set(reader.suggestions.tallies()) == {GREETING, newer}


def test_suggestions_of_a_submitted_evaluation_stay_as_they_are(
    store: Store, draft: Evaluation
) -> None:
    offer(store, draft.id, YES)
    judged(store, draft, Outcome.ACCEPTED)
    submit(store, draft)
    with pytest.raises(IntegrityError, match="kept as it is"):
        judged(store, draft, Outcome.CORRECTED)
    with pytest.raises(IntegrityError, match="kept as it is"):
        offer(store, draft.id, SKIP)
    assert [each.outcome for each in kept(store, draft)] == [Outcome.ACCEPTED]


@pytest.mark.postgresql
@pytest.mark.xdist_group("pg")
@pytest.mark.parametrize("login", [ADMIN, ASEL, ANALYST])
def test_on_a_server_everybody_reads_the_record_over_all_evaluations(
    office_server: tuple[str, Office], login: str
) -> None:
    url, office = office_server
    store = Store.open(url.format(login=login), StoppedClock())
    with store.read() as reader:
        tallies = reader.suggestions.tallies()
    store.close()
    open_ones = ("draft", "blind", "shown")  # and entries of sessions
    made = sum(not any(word in title for word in open_ones) for title in office.evaluations)
    assert tallies == {RULE: Tally(suggested=made, accepted=made)}


@pytest.mark.postgresql
@pytest.mark.xdist_group("pg")
def test_on_a_server_a_person_keeps_suggestions_in_his_own_draft(
    office_server: tuple[str, Office], server: str
) -> None:
    url, office = office_server
    store = Store.open(copy(url, server).format(login=ASEL), StoppedClock())
    draft, foreign = (office.evaluations[name] for name in ("asel's draft", "borya's draft"))
    with store.change(ASEL, "offer") as change:
        assert change.suggestions.offer(draft, [YES]) == 1
        change.suggestions.stand(draft, YES, Standing.TAKEN)
        change.commit()
    with store.read() as reader:
        kept_here = reader.suggestions.of_evaluation(draft)
        assert reader.suggestions.of_evaluation(foreign) == []
    with pytest.raises(NotPermitted), store.change(ASEL, "offer") as change:
        change.suggestions.offer(foreign, [YES])
    store.close()
    assert [each.standing for each in kept_here if each.rule == GREETING] == [Standing.TAKEN]
