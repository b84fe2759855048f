"""A server that is stopped, restarted or cut off in the middle: one sentence, nothing doubled."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from qa_desk.db import commits
from qa_desk.db.faults import CommitUnknown, DatabaseUnreachable
from qa_desk.db.migrate import HEAD, SCRIPTS, Schema
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Contact
from qa_desk.domain.rows import ContactFilter
from qa_desk.texts import Language, catalogue
from tests.db.builders import ME, a_chat, add, hire
from tests.db.cutting import Wire
from tests.db.postgresql import Server, a_server_to_stop
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]


@pytest.fixture(scope="module")
def own() -> Iterator[Server]:
    """Give a server of this module alone, which others do not miss while it is stopped."""
    with a_server_to_stop() as server:
        yield server


@pytest.fixture
def store(own: Server) -> Iterator[Store]:
    opened = Store.open(own.url, StoppedClock())
    with opened.change(ME, "hire") as change:
        hire(change)
        change.commit()
    yield opened
    opened.close()


@pytest.fixture
def wire(own: Server) -> Iterator[tuple[Wire, str]]:
    """Give a wire to the server and the URL at its near end."""
    folder = Path(tempfile.mkdtemp(prefix="qawire", dir="/tmp"))
    wire = Wire(own.folder, folder)
    url = make_url(own.url).update_query_dict({"host": str(folder)})
    yield wire, url.render_as_string(hide_password=False)
    wire.close()
    shutil.rmtree(folder)


def count(store: Store) -> int:
    with store.read() as reader:
        return reader.queries.count(ContactFilter())


def look_over(store: Store, happens: Callable[[], None]) -> None:
    """Look before and after something happens, in one block."""
    with store.read() as reader:
        reader.queries.count(ContactFilter())
        happens()
        reader.queries.count(ContactFilter())


def add_around(store: Store, happens: Callable[[], None], first: Contact, *others: Contact) -> None:
    """Add contacts in one change, and let something happen after the first."""
    with store.change(ME, "add") as change:
        change.contacts.add(first)
        happens()
        for contact in others:
            change.contacts.add(contact)
        change.commit()


def test_a_restart_between_two_blocks_is_not_noticed(store: Store, own: Server) -> None:
    before = count(store)

    own.restart()
    add(store, a_chat("R-1"))
    own.restart()

    assert count(store) == before + 1


def test_a_restart_inside_a_look_is_a_sentence_and_the_next_look_works(
    store: Store, own: Server
) -> None:
    with pytest.raises(DatabaseUnreachable) as caught:
        look_over(store, own.restart)

    assert catalogue(Language.EN).of(caught.value).endswith(".")
    count(store)


def test_a_restart_inside_a_change_keeps_nothing_of_it_and_it_can_be_made_again(
    store: Store, own: Server
) -> None:
    before = count(store)

    with pytest.raises(DatabaseUnreachable):
        add_around(store, own.restart, a_chat("R-2"), a_chat("R-3"))

    assert count(store) == before
    add(store, a_chat("R-2"), a_chat("R-3"))
    assert count(store) == before + 2


def test_a_restart_right_before_the_commit_keeps_nothing(store: Store, own: Server) -> None:
    before = count(store)

    with pytest.raises(DatabaseUnreachable):
        add_around(store, own.restart, a_chat("R-4"))

    assert count(store) == before


def test_a_stopped_server_is_a_sentence_and_work_goes_on_when_it_is_back(
    store: Store, own: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commits, "RETRY_AFTER_S", 0.01)
    before = count(store)
    own.stop()
    try:
        with pytest.raises(DatabaseUnreachable):
            count(store)
        with pytest.raises(DatabaseUnreachable):
            add(store, a_chat("R-5"))
    finally:
        own.start()

    add(store, a_chat("R-5"))
    assert count(store) == before + 1


def test_a_commit_whose_answer_is_lost_counts_once(store: Store, wire: tuple[Wire, str]) -> None:
    cutter, url = wire
    through = Store.open(url, StoppedClock())
    before = count(store)

    cutter.cut = "after"
    add(through, a_chat("R-6"))  # no fault: the server said afterwards that it was kept

    assert cutter.cuts == 1
    assert count(store) == before + 1
    through.close()


def test_a_commit_that_never_arrived_keeps_nothing_and_says_so(
    store: Store, wire: tuple[Wire, str]
) -> None:
    cutter, url = wire
    through = Store.open(url, StoppedClock())
    before = count(store)

    cutter.cut = "before"
    with pytest.raises(DatabaseUnreachable):
        add(through, a_chat("R-7"))

    assert (cutter.cuts, count(store)) == (1, before)
    add(through, a_chat("R-7"))
    assert count(store) == before + 1
    through.close()


def test_where_nobody_can_say_what_became_of_a_commit_the_person_is_asked_to_look(
    store: Store, wire: tuple[Wire, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cutter, url = wire
    before = count(store)
    through = Store.open(url, StoppedClock())
    monkeypatch.setattr(commits, "PATIENCE_S", 0.0)

    cutter.cut = "after"
    with pytest.raises(CommitUnknown) as caught:
        add(through, a_chat("R-8"))

    assert "look in the list" in catalogue(Language.EN).of(caught.value)
    assert count(store) == before + 1
    through.close()


LOST = '''"""Lose the server in the middle."""

from alembic import op

revision = "9998"
down_revision = "{before}"


def upgrade() -> None:
    op.execute("CREATE TABLE half (done INTEGER)")
    op.execute("SELECT pg_terminate_backend(pg_backend_pid())")


def downgrade() -> None:
    op.drop_table("half")
'''


def test_an_upgrade_that_loses_its_server_leaves_the_database_as_it_was(
    store: Store, own: Server, tmp_path: Path
) -> None:
    before = count(store)
    scripts = shutil.copytree(
        SCRIPTS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")
    )
    (scripts / "versions" / "r9998.py").write_text(LOST.format(before=HEAD), "utf-8")

    with pytest.raises(DatabaseUnreachable):
        Store.open(own.url, StoppedClock(), Schema(scripts, "9998"))

    again = Store.open(own.url, StoppedClock())
    assert count(again) == before
    with again.read() as reader:
        assert reader.keeping.revision() == HEAD
    again.close()
