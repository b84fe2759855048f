"""A damaged file is told in one sentence that names the way back, and the way back works."""

import random
import shutil
from pathlib import Path

import pytest

from qa_desk.db.faults import DatabaseDamaged
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import Expected
from qa_desk.paths import Paths
from qa_desk.services import contacts, evaluating, keeping, restoring, sampling, scorecards
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue
from tests.e2e.program import qa_desk
from tests.faults import acts
from tests.workspace import StoppedClock

pytestmark = pytest.mark.e2e
PAGE = 4096
TIMES = 4


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    acts.prepare(folder)
    with acts.opened(folder) as desk:
        keeping.back_up_now(desk)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    return shutil.copytree(template, tmp_path / "desk")


def the_file(folder: Path) -> Path:
    return Paths(folder / "workspace").database


def look_around(desk: Desk) -> None:
    """Read what the pages read."""
    found = contacts.ids(desk, ContactFilter(), ContactOrder())
    contacts.rows(desk, [ContactId(each) for each in found])
    for each in found:
        contacts.contact(desk, ContactId(each))
    evaluating.drafts(desk)
    evaluating.submitted(desk)
    sampling.samples(desk)
    for card in scorecards.cards(desk):
        scorecards.card(desk, card.ref)


def flipped(content: bytearray, chance: random.Random) -> None:
    for _time in range(chance.choice((1, 8, 64))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def torn_page(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = chance.randbytes(PAGE)


def blank_page(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = bytes(PAGE)


def truncated(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content)) :]


def no_header(content: bytearray, chance: random.Random) -> None:
    content[:100] = chance.randbytes(100)


def empty(content: bytearray, _chance: random.Random) -> None:
    content.clear()


@pytest.mark.parametrize("harm", [torn_page, blank_page, truncated, no_header, empty, flipped])
def test_damage_is_a_sentence_never_a_bug_and_a_copy_brings_the_desk_back(
    harm: object, folder: Path
) -> None:
    assert callable(harm)
    whole, database = the_file(folder).read_bytes(), the_file(folder)
    for time in range(1 if harm is empty else TIMES):
        content = bytearray(whole)
        harm(content, random.Random(time))
        acts.drop_database(folder)
        database.write_bytes(content)

        told = met(folder)

        assert harm is flipped or told, f"nobody noticed {harm} {time}"
        [copy] = restoring.backups(Paths(folder / "workspace"))
        done = restoring.restore(Paths(folder / "workspace"), copy.file, StoppedClock())
        assert done.kept is not None
        with acts.opened(folder) as desk:
            look_around(desk)
            assert keeping.check(desk).ok
        acts.submit(folder)


def met(folder: Path) -> bool:
    """Open the damaged desk and look around; return whether the damage was told."""
    try:
        restoring.require_something(Paths(folder / "workspace"))
        with acts.opened(folder) as desk:
            look_around(desk)
            return not keeping.check(desk).ok
    except Expected as fault:
        sentence = catalogue(Language.EN).of(fault)
        if not isinstance(fault, DatabaseDamaged) and fault.code not in CONTENT:
            raise AssertionError(sentence) from fault
        return True


CONTENT = ("card.refused", "scorecard.unreadable", "db.newer")
"""A flipped letter can lie in a text that only its reader knows to be wrong."""


def test_a_torn_log_leaves_what_was_committed_before_the_tear(folder: Path) -> None:
    desk = acts.a_desk(folder)
    counts = []
    for number in range(6):
        acts.one_more(desk, number)
        counts.append(_contacts(desk))
    torn = folder / "torn"
    torn.mkdir()
    for side in ("", "-wal"):  # as a crash of the machine leaves it: nothing was written back
        shutil.copyfile(f"{the_file(folder)}{side}", torn / f"qa-desk.sqlite3{side}")
    desk.store.close()
    log = torn / "qa-desk.sqlite3-wal"
    size = log.stat().st_size
    with log.open("r+b") as file:
        file.truncate(size * 2 // 3)

    for part in (folder / "workspace").glob("qa-desk.sqlite3*"):
        part.unlink()
    shutil.copytree(torn, folder / "workspace", dirs_exist_ok=True)
    with acts.opened(folder) as again:
        left = _contacts(again)
        assert keeping.check(again).ok

    assert counts[0] - 1 <= left < counts[-1], (left, counts)


def _contacts(desk: Desk) -> int:
    return contacts.count(desk, ContactFilter())


def test_the_damaged_file_is_kept_byte_for_byte(folder: Path) -> None:
    database = the_file(folder)
    acts.drop_database(folder)
    database.write_bytes(b"no database at all")
    [copy] = restoring.backups(Paths(folder / "workspace"))

    done = restoring.restore(Paths(folder / "workspace"), copy.file, StoppedClock())

    assert done.kept is not None
    assert done.kept.read_bytes() == b"no database at all"


def test_the_command_line_tells_it_and_brings_it_back(folder: Path) -> None:
    place = ("--workspace", folder / "workspace", "--language", "en")
    good = the_file(folder).read_bytes()
    acts.drop_database(folder)
    the_file(folder).write_bytes(good[: len(good) // 2])

    told = qa_desk(*place, "db", "check")
    back = qa_desk(*place, "db", "restore", folder / "earlier.sqlite3")
    checked = qa_desk(*place, "--json", "db", "check")

    assert told.code in (1, 2)
    assert "damaged" in told.out + told.err
    assert back.code == 0
    assert checked.code == 0


@pytest.mark.parametrize("kind", ["newer", "foreign", "damaged", "missing"])
def test_a_file_that_is_no_copy_of_ours_changes_nothing(kind: str, folder: Path) -> None:
    before = the_file(folder).read_bytes()
    file = acts.a_wrong_copy(folder, kind)

    answer = qa_desk("--workspace", folder / "workspace", "db", "restore", file)

    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert the_file(folder).read_bytes() == before
    assert not list((folder / "workspace").glob("*restoring*"))
    assert not list((folder / "workspace").glob("*.kept.*"))
