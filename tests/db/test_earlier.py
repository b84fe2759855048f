"""What every earlier version of the program left is upgraded with all that was in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from qa_desk.db.migrate import HEAD
from qa_desk.db.store import Store
from qa_desk.domain.calibration import SessionState
from qa_desk.domain.evaluations import State
from qa_desk.domain.ids import ContactId, SampleId, SessionId
from qa_desk.domain.jobs import JobState
from qa_desk.domain.rows import ContactFilter
from tests.db.builders import ASEL, ME, a_call, a_transcript, add, an_outcome
from tests.db.conftest import DATABASES
from tests.db.earlier import REVISIONS, as_left, as_left_on_server
from tests.workspace import StoppedClock

CALL, CHAT = ContactId(1), ContactId(2)


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=(DATABASES[0], DATABASES[-1]))
def left(request: pytest.FixtureRequest, revision: str, tmp_path: Path) -> Iterator[Path | str]:
    """Give the place of a database that an earlier version left, on one kind after the other."""
    file = tmp_path / "left.sqlite3"
    if request.param == "sqlite":
        as_left(revision, file)
        yield file
        return
    url = str(request.getfixturevalue("empty_server"))
    engine = create_engine(url)
    with engine.begin() as connection:
        as_left_on_server(revision, connection, file)
    engine.dispose()
    yield url


@pytest.fixture
def store(left: Path | str) -> Iterator[Store]:
    opened = Store.open(left, StoppedClock())
    yield opened
    opened.close()


def test_contacts_and_transcripts_are_all_there(store: Store) -> None:
    with store.read() as reader:
        assert reader.queries.count(ContactFilter()) == 3
        call, chat = reader.contacts.get(CALL), reader.contacts.get(CHAT)
        transcript = reader.transcripts.get(CALL)

    assert (call.external_id, call.agents[0].name, call.custom) == (
        "SM-1",
        "Айгуль Сапарова",
        {"region": "Алматы"},
    )
    assert [message.text for message in chat.messages] == ["Сәлеметсіз бе!", "Қайырлы күн"]
    assert transcript == a_transcript("Қайырлы күн", "Добрый день")


def test_evaluations_keep_their_answers_and_their_exact_score(store: Store) -> None:
    with store.read() as reader:
        [line] = reader.evaluations.of_contact(CALL)
        stored = reader.evaluations.get(line.id)
        draft = reader.evaluations.draft_of(CHAT, ASEL)

    assert (stored.state, stored.evaluator) == (State.SUBMITTED, ME)
    assert line.outcome == an_outcome()
    assert stored.marks["tone"].evidence[0].start_ms == 1200
    assert draft is not None
    assert draft.comment == "Слушать ещё раз"


def test_samples_sessions_jobs_and_cards_are_all_there(store: Store) -> None:
    with store.read() as reader:
        protocol = reader.samples.get(SampleId("s1"))
        session = reader.calibration.get(SessionId("c1"))
        entries = reader.evaluations.entries(SessionId("c1"))
        jobs = [job.state for job in reader.jobs.all()]
        card = reader.scorecards.text(session.card)

    assert (protocol.seed, [pick.contact_id for pick in protocol.picks]) == (2**70 + 1, [1, 2])
    assert (session.state, len(entries)) == (SessionState.OPEN, 1)
    assert jobs == [JobState.DONE, JobState.WAITING]
    assert card == "card 1"


def test_work_goes_on_where_it_stopped(store: Store) -> None:
    [fresh] = add(store, a_call("SM-3"))

    assert fresh not in (CALL, CHAT)
    with store.read() as reader:
        assert reader.queries.count(ContactFilter()) == 4
        assert reader.keeping.revision() == HEAD
        assert reader.keeping.torn_links() == {}
        assert reader.keeping.torn_pages() == ()


def test_the_file_as_it_was_lies_beside_it(revision: str, tmp_path: Path) -> None:
    file = tmp_path / "left.sqlite3"
    as_left(revision, file)
    Store.open(file, StoppedClock()).close()

    [copy] = tmp_path.glob("*.backup")

    with closing(sqlite3.connect(copy)) as connection:
        stamped = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert stamped == (revision,)


def test_every_version_before_this_one_that_people_may_have_is_kept() -> None:
    assert REVISIONS == ("0001", "0002", "0006", "0009", "0012")
