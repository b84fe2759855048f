"""The disk is full in the middle of each kind of write: one sentence, and nothing is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from qa_desk.db.faults import DiskFull
from qa_desk.db.store import Store
from qa_desk.domain.rows import ContactFilter
from qa_desk.errors import Expected
from qa_desk.texts import Language, catalogue
from tests.db.builders import ME, a_chat, add
from tests.faults import acts
from tests.faults.killing import state
from tests.faults.small_disk import PAGE, a_small_disk, can_be_made, nearly_full
from tests.workspace import a_store

pytestmark = pytest.mark.e2e
NEEDS_ROOT = pytest.mark.skipif(
    not can_be_made(), reason="a small disk needs mount; a limited file stands in below"
)
ROOM = (0, 2 * PAGE, 12 * PAGE, 40 * PAGE)
"""Bytes that are left: too few to open, to begin, to finish, and nearly enough."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    acts.prepare(folder)
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with a_small_disk(tmp_path / "disk") as mounted:
        yield mounted


@NEEDS_ROOT
@pytest.mark.parametrize("act", acts.ACTS)
def test_a_full_disk_is_one_sentence_and_work_goes_on_when_there_is_room(
    act: str, template: Path, disk: Path, tmp_path: Path
) -> None:
    finished = shutil.copytree(template, tmp_path / "finished")
    acts.ACTS[act](finished)
    before, after = state(template, act), state(finished, act)
    for room in ROOM:
        folder = shutil.copytree(template, disk / f"with {room}")
        _attempt(act, folder, disk, room)
        left = state(folder, act)
        assert left["wrong"] == []
        assert act in acts.STEPWISE or left["counts"] in (before["counts"], after["counts"])
        acts.ACTS[act](folder)
        assert state(folder, act) == after
        shutil.rmtree(folder)


def _attempt(act: str, folder: Path, disk: Path, room: int) -> None:
    """Do the act where there is so much room; what is refused is told in one sentence."""
    try:
        with nearly_full(disk, room):
            acts.ACTS[act](folder)
    except Expected as fault:
        sentence = catalogue(Language.EN).of(fault)
        assert "space" in sentence, sentence


def test_a_file_that_may_not_grow_takes_nothing_half_and_then_all(tmp_path: Path) -> None:
    store = a_store(tmp_path / "desk.sqlite3")
    _limit(store, 120)
    chats = [a_chat(f"C-{number}", "Сәлеметсіз бе! " * 200) for number in range(200)]

    with pytest.raises(DiskFull) as caught:
        add(store, *chats)

    assert "no space left" in catalogue(Language.EN).of(caught.value)
    assert _count(store) == 0
    _limit(store, 1_000_000)
    add(store, *chats)
    assert _count(store) == len(chats)
    store.close()


def _limit(store: Store, pages: int) -> None:
    """Let the file grow to so many pages; the next connection knows."""
    store._engines.writing.dispose()

    def limit(connection: object, _entry: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    event.listen(store._engines.writing, "connect", limit)


def _count(store: Store) -> int:
    with store.change(ME, "look") as change:
        return change.queries.count(ContactFilter())
