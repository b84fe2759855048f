from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.rows import SampleRow, TodoRow
from qa_desk.domain.sampling import Layer, Protocol, Replacement, Selection, Stratum
from qa_desk.errors import NotFound
from qa_desk.sampling.groups import Rule, TargetGroup
from tests.db.builders import (
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


def draw(store: Store, protocol: Protocol) -> Protocol:
    with store.change(ME, "draw") as change:
        change.samples.add(protocol)
        change.commit()
    return protocol


def todo(store: Store, evaluator: EvaluatorId | None = None) -> list[TodoRow]:
    with store.read() as reader:
        return reader.samples.todo(evaluator)


def the_row(store: Store) -> SampleRow:
    with store.read() as reader:
        [row] = reader.samples.rows()
    return row


def calls(store: Store, number: int) -> list[ContactId]:
    return add(store, *(a_call(f"SM-{n}") for n in range(number)))


def test_a_protocol_comes_back_as_it_was_stored(store: Store) -> None:
    protocol = draw(store, a_protocol(calls(store, 3), ASEL))

    with store.read() as reader:
        assert reader.samples.get(protocol.id) == protocol


def test_a_sample_of_nothing_comes_back(store: Store) -> None:
    protocol = draw(store, replace(a_protocol([]), strata=(), left_out=()))

    with store.read() as reader:
        assert reader.samples.get(protocol.id) == protocol


def test_an_unknown_sample_is_not_found(store: Store) -> None:
    with store.read() as reader, pytest.raises(NotFound):
        reader.samples.get(SampleId("none"))


def test_an_assignee_must_be_known(store: Store) -> None:
    protocol = a_protocol(calls(store, 1), EvaluatorId("nobody"))

    with store.change(ME, "draw") as change, pytest.raises(NotFound) as caught:
        change.samples.add(protocol)

    assert caught.value.facts == {"what": "evaluator", "id": "nobody"}


def test_samples_are_listed_newest_first(store: Store) -> None:
    old = draw(store, a_protocol([], id_="old"))
    new = draw(store, replace(a_protocol([], id_="new"), drawn_at=MONDAY + timedelta(days=1)))

    with store.read() as reader:
        assert [row.id for row in reader.samples.rows()] == [new.id, old.id]


def test_a_pick_is_evaluated_by_a_submitted_evaluation_for_its_sample(store: Store) -> None:
    contacts = calls(store, 3)
    sample = draw(store, a_protocol(contacts))
    card = publish(store)
    submit(store, begin(store, an_evaluation(contacts[0], card, sample_id=sample.id)))
    draft = begin(store, an_evaluation(contacts[1], card, sample_id=sample.id))

    row = the_row(store)
    waiting = todo(store)

    assert (row.frame_size, row.size, row.evaluated, row.seed) == (3, 3, 1, sample.seed)
    assert [(line.contact.id, line.draft) for line in waiting] == [
        (contacts[1], draft.id),
        (contacts[2], None),
    ]
    assert {(line.sample_id, line.sample_name) for line in waiting} == {(sample.id, sample.name)}


def test_an_evaluation_from_the_list_counts_if_it_came_after_the_draw(store: Store) -> None:
    contacts = calls(store, 2)
    draw(store, a_protocol(contacts))
    card = publish(store)
    hour = timedelta(hours=1)
    for contact, at in zip(contacts, (MONDAY - hour, MONDAY + hour), strict=True):
        draft = begin(store, replace(an_evaluation(contact, card), started_at=at))
        submit(store, replace(draft, submitted_at=at))

    assert [line.contact.id for line in todo(store)] == contacts[:1]
    assert the_row(store).evaluated == 1


def test_an_evaluation_for_another_sample_does_not_count(store: Store) -> None:
    contacts = calls(store, 1)
    draw(store, a_protocol(contacts))
    other = draw(store, a_protocol([], id_="other"))
    submit(store, begin(store, an_evaluation(contacts[0], publish(store), sample_id=other.id)))

    assert len(todo(store)) == 1


def test_calibration_does_no_sample_s_work(store: Store) -> None:
    contacts = calls(store, 1)
    draw(store, a_protocol(contacts))
    session = a_session(contacts, publish(store))
    with store.change(ME, "plan") as change:
        change.calibration.add(session)
        change.commit()
    submit(store, begin(store, an_evaluation(contacts[0], session.card, ASEL, session.id)))

    assert len(todo(store)) == 1
    assert the_row(store).evaluated == 0


def test_the_to_do_list_is_one_s_own_and_what_nobody_has(store: Store) -> None:
    contacts = calls(store, 3)
    whole = a_protocol(contacts)
    picks = [replace(p, assignee=a) for p, a in zip(whole.picks, (ASEL, DMITRY, None), strict=True)]
    draw(store, replace(whole, picks=tuple(picks)))

    assert [line.contact.id for line in todo(store)] == contacts
    assert [line.contact.id for line in todo(store, ASEL)] == [contacts[0], contacts[2]]
    assert [line.assignee for line in todo(store, DMITRY)] == [DMITRY, None]


def test_one_evaluator_s_draft_is_not_another_s(store: Store) -> None:
    contacts = calls(store, 1)
    draw(store, a_protocol(contacts))
    draft = begin(store, an_evaluation(contacts[0], publish(store), ASEL))

    assert [line.draft for line in todo(store, ASEL)] == [draft.id]
    assert [line.draft for line in todo(store, DMITRY)] == [None]


@pytest.mark.parametrize("number", [3, 400])
def test_the_to_do_list_costs_two_statements(
    store: Store, statements: Statements, number: int
) -> None:
    draw(store, a_protocol(calls(store, number)))

    statements.clear()

    assert len(todo(store)) == number
    assert len(statements) == 2


def test_nothing_to_do_is_an_empty_list(store: Store) -> None:
    assert todo(store) == []


def full(store: Store) -> Protocol:
    """Return a protocol that has everything a protocol can have."""
    whole = a_protocol(calls(store, 3), ASEL)
    first, *others = whole.picks
    return replace(
        whole,
        selection=Selection.TARGETED,
        strata=(Stratum("a-1", 3, 2, 2, Fraction(7, 3), (Layer("2026-W40", 1), Layer("W 41", 2))),),
        picks=(replace(first, second=DMITRY), *others),
        replacements=(
            Replacement(
                ContactId(77), whole.picks[0].contact_id, "a-1", "тишина", ME, MONDAY
            ),
        ),
    )  # fmt: skip


def test_all_parts_of_a_protocol_come_back(store: Store) -> None:
    protocol = draw(store, full(store))

    with store.read() as reader:
        assert reader.samples.get(protocol.id) == protocol
        assert reader.samples.selection(protocol.id) is Selection.TARGETED
    assert the_row(store).selection is Selection.TARGETED


def test_a_replacement_takes_the_place_and_the_evaluator_of_what_goes(store: Store) -> None:
    *contacts, spare = calls(store, 3)
    protocol = draw(store, a_protocol(contacts, ASEL))
    made = Replacement(contacts[0], spare, "a-1", "wrong number", ME, MONDAY)

    with store.change(ME, "replace a pick") as change:
        change.samples.replace(protocol.id, made)
        change.commit()

    with store.read() as reader:
        found = reader.samples.get(protocol.id)
    assert [pick.contact_id for pick in found.picks] == [spare, contacts[1]]
    assert {pick.assignee for pick in found.picks} == {ASEL}
    assert found.replacements == (made,)
    assert [line.contact.id for line in todo(store, ASEL)] == [spare, contacts[1]]


def test_what_is_no_pick_is_not_replaced(store: Store) -> None:
    first, spare = calls(store, 2)
    protocol = draw(store, a_protocol([first]))
    made = Replacement(spare, first, "a-1", "why", ME, MONDAY)

    with store.change(ME, "replace a pick") as change, pytest.raises(NotFound):
        change.samples.replace(protocol.id, made)


def test_a_second_scoring_waits_for_its_evaluator_alone(store: Store) -> None:
    contacts = calls(store, 2)
    whole = a_protocol(contacts, ASEL)
    first, other = whole.picks
    sample = draw(store, replace(whole, picks=(replace(first, second=DMITRY), other)))
    card = publish(store)

    assert [(line.contact.id, line.is_second) for line in todo(store, DMITRY)] == [
        (contacts[0], True)
    ]
    submit(store, begin(store, an_evaluation(contacts[0], card, DMITRY, sample_id=sample.id)))
    assert todo(store, DMITRY) == []
    assert [line.contact.id for line in todo(store, ASEL)] == contacts
    assert the_row(store).evaluated == 0
    submit(store, begin(store, an_evaluation(contacts[0], card, ASEL, sample_id=sample.id)))
    assert [line.contact.id for line in todo(store, ASEL)] == contacts[1:]
    assert the_row(store).evaluated == 1


def test_what_waits_and_what_was_given_is_counted_by_evaluator(store: Store) -> None:
    contacts = calls(store, 3)
    sample = draw(store, a_protocol(contacts, ASEL))
    submit(store, begin(store, an_evaluation(contacts[0], publish(store), sample_id=sample.id)))

    with store.read() as reader:
        assert reader.samples.waiting() == {ASEL: 2}
        assert reader.samples.given(MONDAY) == {ASEL: {"a-1": 3}}
        assert reader.samples.given(MONDAY + timedelta(seconds=1)) == {}
        assert reader.samples.is_evaluated(sample.id, contacts[0])
        assert not reader.samples.is_evaluated(sample.id, contacts[1])


def test_target_groups_are_kept_changed_and_forgotten(store: Store) -> None:
    group = TargetGroup("Новички", Rule.NEW_AGENT, 30, Fraction(1), 1, ("Тарифы", "Карты"))
    other = TargetGroup("Баллы", Rule.SCORE_BELOW, 90, Fraction(801, 10), 3)
    with store.change(ME, "save a target group") as change:
        change.groups.save(group)
        change.groups.save(other)
        change.commit()
    with store.change(ME, "save a target group") as change:
        change.groups.save(replace(group, days=60))
        change.groups.remove("Баллы")
        change.commit()

    with store.read() as reader:
        assert reader.groups.rows() == [replace(group, days=60)]
        assert reader.groups.get("Новички").topics == ("Тарифы", "Карты")
        with pytest.raises(NotFound):
            reader.groups.get("Баллы")


def test_languages_of_an_evaluator_are_kept_and_taken_away(store: Store) -> None:
    for said, kept in ((["ru", "kk", "ru"], {ASEL: ("kk", "ru")}), ([], {})):
        with store.change(ME, "set languages") as change:
            change.people.set_languages(ASEL, said)
            change.commit()
        with store.read() as reader:
            assert reader.people.languages() == kept
