"""Erasure reaches what was heard before a correction, and the masked copies."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from qa_desk.db.store import Store
from qa_desk.domain.corrections import wording_of
from qa_desk.domain.people import Evaluator, Role
from qa_desk.paths import Paths
from qa_desk.services import erasing, masked_copies
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from tests.db.builders import ME, a_call, a_chat, a_transcript, add
from tests.workspace import StoppedClock

CUSTOMER = "K-1"


@pytest.fixture
def desk(store: Store, tmp_path: Path, clock: StoppedClock) -> Desk:
    """Give a desk of an administrator on each kind of database."""
    paths = Paths(tmp_path / "workspace")
    paths.create()
    with store.change(ME, "promote") as change:
        change.people.save_evaluator(Evaluator(ME, "Лидия", Role.ADMIN))
        change.commit()
    return Desk(paths, store, Settings({}, {}), clock, ME)


def count(desk: Desk, table: str) -> int:
    statement = text(f"SELECT count(*) FROM {table}")  # noqa: S608 - a table of ours
    with desk.store._engines.reading.connect() as connection:
        return int(connection.execute(statement).scalar_one())


@pytest.mark.parametrize("again", [False, True])
def test_what_was_heard_before_a_correction_goes_with_the_transcript(
    desk: Desk,
    again: bool,  # noqa: FBT001
) -> None:
    [contact] = add(desk.store, replace(a_call(), customer_key=CUSTOMER))
    with desk.store.change(ME, "transcribe and correct") as change:
        change.transcripts.put(contact, a_transcript("Живу в городе"))
        heard = change.corrections.heard(contact, 0)
        written = replace(heard, text="Жил в городе")
        change.corrections.put(contact, 0, wording_of(heard), written)
        if again:
            change.transcripts.put(contact, a_transcript("снова"))
        change.commit()
    assert (count(desk, "segment_original"), count(desk, "masked_text")) == (1, 1)

    erasing.erase(desk, CUSTOMER)

    assert (count(desk, "segment_original"), count(desk, "masked_text")) == (0, 0)


def test_masked_messages_go_with_the_messages(desk: Desk) -> None:
    add(desk.store, replace(a_chat(), customer_key=CUSTOMER))
    masked_copies.make(desk)
    assert count(desk, "masked_text") == 2

    erasing.erase(desk, CUSTOMER)

    assert count(desk, "masked_text") == 0
