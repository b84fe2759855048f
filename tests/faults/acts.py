"""Kinds of writes that a fault may meet, each on a desk that is always the same before it."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from qa_desk.db.restoring import drop
from qa_desk.db.store import Store
from qa_desk.domain.calibration import SessionState
from qa_desk.domain.contacts import Media, Side
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.domain.transcripts import Transcript
from qa_desk.paths import Paths
from qa_desk.scoring.model import Scorecard
from qa_desk.services import (
    calibrating,
    contacts,
    erasing,
    evaluating,
    importing,
    keeping,
    removals,
    restoring,
    sampling,
    scorecards,
)
from qa_desk.services.calibrating import Given
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest
from qa_desk.settings import Settings
from tests.db.builders import a_chat, a_transcript
from tests.db.earlier import as_left
from tests.ui.office import ASEL, DMITRY, a_chat_file, furnish, marks, the_card
from tests.unit.importing.building import a_table, a_wav
from tests.workspace import ME, StoppedClock
from tests.workspace import a_desk as a_fresh_desk

Act = Callable[[Path], None]
CHATS: Final = 8
CUSTOMER: Final = "+7 701 555 66 77"


def prepare(folder: Path) -> None:
    """Make the workspace that every act begins with, and the files that acts take."""
    desk = a_fresh_desk(folder)
    furnish(desk)
    keeping.back_up(desk, folder / "earlier.sqlite3")
    evaluating.start(desk, _contacts(desk)[0], the_card(desk)[0])
    _recorded(desk)
    desk.store.close()
    chats = folder / "chats"
    chats.mkdir()
    for number in range(CHATS):
        a_chat_file(chats, f"{number}.json", f"N-{number}")
    shipped = Path(__file__).parents[2] / "qa_desk" / "demo" / "data" / "import" / "recordings"
    for recording in sorted(shipped.glob("*.opus"))[:2]:
        shutil.copyfile(recording, chats / recording.name)
    _intake(folder / "intake")
    (folder / "card.yaml").write_text(_a_card(), "utf-8")
    as_left("0001", folder / "old.sqlite3")


def _recorded(desk: Desk) -> None:
    """Give a contact a customer and a recording."""
    content = b"the sound of it"
    digest = sha256(content).hexdigest()
    media = Media(f"{digest[:2]}/{digest}.wav", digest, "pcm", 1, 8000, 1000, (Side.UNKNOWN,))
    (desk.paths.media / media.path).parent.mkdir(exist_ok=True)
    (desk.paths.media / media.path).write_bytes(content)
    with desk.store.change(by=desk.user, verb="prepare") as change:
        contact = change.contacts.get(_contacts(desk)[3])
        change.contacts.update(replace(contact, customer_key=CUSTOMER, media=(media,)))
        change.commit()


def a_desk(folder: Path) -> Desk:
    """Open the workspace."""
    paths, clock = Paths(folder / "workspace"), StoppedClock()
    return Desk(paths, Store.open(paths.database, clock), Settings({}, {}), clock, ME)


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """Open the workspace for the length of an act."""
    desk = a_desk(folder)
    try:
        yield desk
    finally:
        desk.store.close()


def import_files(folder: Path) -> None:
    """Bring in chats and recordings."""
    with opened(folder) as desk:
        importing.run(desk, ImportRequest((folder / "chats",)))


def take_in(folder: Path) -> None:
    """Bring in a folder of everything, a few contacts at a time."""
    importing.BATCH = 3  # type: ignore[misc] # this process does nothing else
    with opened(folder) as desk:
        importing.run(desk, ImportRequest((folder / "intake",)))


def _intake(folder: Path) -> None:
    """Write recordings, alone, in pairs and with their table, chats, and a switchboard's table."""
    rows = []
    for number in range(8):
        a_wav(folder / "rec" / f"{number}.wav", tone=number)
        rows.append(
            f"{number}.wav,c-{number},2026-10-05T10:0{number}:00+05:00,a{number},Асем,Карты"
        )
    a_table(folder / "rec" / "list.csv", *rows[:5])
    for number in range(4):
        for end in ("in", "out"):
            a_wav(folder / "legs" / f"{number}-{end}.wav", 1, tone=100 + 2 * number + len(end))
    for number in range(5):
        a_chat_file(folder, f"{number}.json", f"T-{number}")
    calls = [f"k-{n},2026-10-0{n + 1} 10:00:00,a{n % 3},Асем,7701000000{n}" for n in range(9)]
    header = "call_id,started_at,agent_id,agent_name,customer"
    a_table(folder / "switchboard" / "calls.csv", *calls, header=header)


def autosave(folder: Path) -> None:
    """Save a draft after each of its marks."""
    with opened(folder) as desk:
        _ref, card, draft = _draft(desk)
        answered = marks(card)
        for number in range(len(draft.marks), len(answered)):
            some = dict(list(answered.items())[: number + 1])
            draft = evaluating.save(desk, replace(draft, marks=some)).value


def submit(folder: Path) -> None:
    """Submit the draft, unless an earlier run did."""
    with opened(folder) as desk:
        if evaluating.drafts(desk):
            _ref, card, draft = _draft(desk)
            evaluating.submit(desk, replace(draft, marks=marks(card)))


def publish(folder: Path) -> None:
    """Publish a card."""
    with opened(folder) as desk:
        scorecards.publish(desk, folder / "card.yaml")


def transcribe(folder: Path) -> None:
    """Store the turns of a transcription as they come, then the whole."""
    with opened(folder) as desk:
        contact = _contacts(desk)[1]
        with desk.store.read() as reader:
            there = reader.transcripts.get(contact)
        if there is None or not there.complete:
            _transcribe(desk, contact)


def draw(folder: Path) -> None:
    """Draw a sample, unless an earlier run did."""
    with opened(folder) as desk:
        if not sampling.samples(desk):
            plan = sampling.plan_text(
                name="all", month="", per_agent=3, seed=1, evaluators=[desk.user]
            )
            sampling.draw(desk, plan)


def calibrate(folder: Path) -> None:
    """Hold a calibration session, going on where an earlier run was stopped."""
    with opened(folder) as desk:
        ref, card = the_card(desk)
        chosen, people = _contacts(desk)[2:3], (ASEL, DMITRY)
        if not calibrating.sessions(desk):
            calibrating.create(desk, "October", chosen, ref, people, master=ASEL)
        session = calibrating.session(desk, calibrating.sessions(desk)[0].id)
        for evaluator in calibrating.waiting_for(desk, session.id):
            given = Given(marks(card))
            calibrating.answer(desk, session.id, evaluator, session.contacts[0], given)
        if session.state is SessionState.OPEN:
            calibrating.reveal(desk, session.id)


def back_up(folder: Path) -> None:
    """Copy the database into the workspace's folder of copies."""
    with opened(folder) as desk:
        keeping.back_up_now(desk)


def restore(folder: Path) -> None:
    """Put an earlier copy in the place of the database."""
    restoring.restore(Paths(folder / "workspace"), folder / "earlier.sqlite3", StoppedClock())


def erase(folder: Path) -> None:
    """Erase a customer, unless an earlier run did, and remove what a start removes."""
    with opened(folder) as desk:
        removals.complete(desk)
        with suppress(erasing.UnknownCustomer):
            erasing.erase(desk, CUSTOMER)


def migrate(folder: Path) -> None:
    """Upgrade a database of the first version."""
    Store.open(folder / "old.sqlite3", StoppedClock()).close()


ACTS: Final[dict[str, Act]] = {
    "import": import_files,
    "intake": take_in,
    "autosave": autosave,
    "submit": submit,
    "publish": publish,
    "transcribe": transcribe,
    "draw": draw,
    "calibrate": calibrate,
    "back_up": back_up,
    "restore": restore,
    "migrate": migrate,
    "erase": erase,
}
STEPWISE: Final = ("import", "intake", "erase", "autosave", "transcribe", "calibrate")
"""Acts of several transactions: what stands between them is a state of its own."""


def _contacts(desk: Desk) -> list[ContactId]:
    return [ContactId(each) for each in contacts.ids(desk, ContactFilter(), ContactOrder())]


def _draft(desk: Desk) -> tuple[object, Scorecard, Evaluation]:
    ref, card = the_card(desk)
    [row] = evaluating.drafts(desk)
    return ref, card, evaluating.load(desk, row.id)


def _transcribe(desk: Desk, contact: ContactId) -> None:
    whole = a_transcript(*(f"turn {number}" for number in range(6)))
    empty = Transcript((), "base", "ru", 0, complete=False)
    for number, segment in enumerate(whole.segments):
        with desk.store.change(by=desk.user, verb="transcribe") as change:
            if number == 0:
                change.transcripts.begin(contact, empty)
            change.transcripts.append(contact, (segment,))
            change.commit()
    with desk.store.change(by=desk.user, verb="transcribe") as change:
        change.transcripts.finish(contact, whole)
        change.commit()


def _a_card() -> str:
    shipped = next(path for path in scorecards.shipped() if "inbound" in path.name)
    text = shipped.read_text("utf-8")
    return text.replace("id: inbound_service", "id: inbound_other", 1)


def one_more(desk: Desk, number: int) -> None:
    """Add one contact in a change of its own."""
    with desk.store.change(by=desk.user, verb="add a contact") as change:
        change.contacts.add(a_chat(f"M-{number}"))
        change.commit()


def drop_database(folder: Path) -> None:
    """Remove the database of the workspace with what belongs to it."""
    drop(Paths(folder / "workspace").database)


def a_wrong_copy(folder: Path, kind: str) -> Path:
    """Make a file that cannot be restored."""
    file = folder / f"{kind}.sqlite3"
    if kind == "newer":
        shutil.copyfile(folder / "earlier.sqlite3", file)
        _run(file, "UPDATE alembic_version SET version_num = '9999'")
    elif kind == "foreign":
        _run(file, "CREATE TABLE recipes (name TEXT)")
    elif kind == "damaged":
        file.write_bytes((folder / "earlier.sqlite3").read_bytes()[:50_000])
    return file


def _run(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()
