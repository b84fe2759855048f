import hashlib

import pytest

from qa_desk.db.faults import VersionTaken
from qa_desk.db.store import Store
from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import NotFound
from tests.db.builders import (
    ASEL,
    ME,
    a_call,
    a_session,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)
from tests.workspace import NOON


def test_a_published_card_is_named_by_the_hash_of_its_text(store: Store) -> None:
    card = publish(store)

    assert card == CardRef("service", 1, hashlib.sha256(b"card 1").hexdigest())
    with store.read() as reader:
        assert reader.scorecards.text(card) == "card 1"


def test_publishing_the_same_text_again_changes_nothing(store: Store) -> None:
    assert publish(store) == publish(store)

    with store.read() as reader:
        assert len(reader.scorecards.rows()) == 1


def test_a_version_has_one_text_for_ever(store: Store) -> None:
    publish(store)

    with store.change(ME, "publish") as change, pytest.raises(VersionTaken) as caught:
        change.scorecards.publish("service", 1, "another text", {})

    assert caught.value.facts == {"id": "service", "version": 1}


def test_an_unknown_card_is_not_found(store: Store) -> None:
    card = publish(store)

    with store.read() as reader, pytest.raises(NotFound):
        reader.scorecards.text(CardRef(card.id, card.version, "0" * 64))


def test_latest_is_the_highest_version_and_newest_the_last_published(store: Store) -> None:
    second = publish(store, 2)
    first = publish(store, 1)
    chat = publish(store, 1, "chat")

    with store.read() as reader:
        assert reader.scorecards.latest("service") == second
        assert reader.scorecards.latest("unknown") is None
        assert reader.scorecards.newest() == chat
        assert [row.ref for row in reader.scorecards.rows()] == [chat, first, second]


def test_without_cards_there_is_no_newest(store: Store) -> None:
    with store.read() as reader:
        assert reader.scorecards.newest() is None
        assert reader.scorecards.rows() == []


def test_rows_count_submitted_evaluations_outside_of_calibration(store: Store) -> None:
    card = publish(store)
    ids = add(store, a_call("1"), a_call("2"))
    with store.change(ME, "plan") as change:
        change.calibration.add(a_session(ids, card))
        change.commit()
    submit(store, begin(store, an_evaluation(ids[0], card)))
    submit(store, begin(store, an_evaluation(ids[0], card, ASEL, a_session(ids, card).id)))
    begin(store, an_evaluation(ids[1], card))

    with store.read() as reader:
        [row] = reader.scorecards.rows()

    assert row.evaluations == 1
    assert row.titles == {"en": "Service"}
    assert row.published_at == NOON
