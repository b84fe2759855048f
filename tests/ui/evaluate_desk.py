"""A workspace with the demo's contacts and cards, made once and copied for each test."""

import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.paths import Paths
from qa_desk.scoring.model import Scorecard
from qa_desk.services import contacts, importing, people, sampling, scorecards
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from tests.workspace import ME, StoppedClock, a_desk

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "qa_desk" / "demo" / "data" / "import"
CALL = "SM-480264"
CHAT = "CH-77014"
PLAN = """\
name: September
seed: 7
method: quota
period: {from: 2026-09-01, to: 2026-09-30}
quota: {per: agent, count: 2}
evaluators: [me]
"""
TRANSCRIPT = Transcript(
    segments=(
        Segment(
            Side.AGENT,
            0,
            1000,
            3000,
            "Good morning, the bank.",
            words=(
                Word(1000, 1400, "Good", 0.9),
                Word(1400, 2000, "morning,", 0.9),
                Word(2000, 2300, "the", 0.9),
                Word(2300, 3000, "bank.", 0.2),
            ),
        ),
        Segment(Side.CUSTOMER, 1, 3500, 6000, "I would like to know the rate."),
        Segment(Side.CUSTOMER, 1, 7000, 9000, "For the card."),
    ),
    model="base",
    language="en",
    duration_ms=9000,
)


def a_demo_desk(tmp_path: Path) -> Desk:
    """Open a copy of the template: one call, one chat, both cards, a sample of both."""
    paths = Paths(tmp_path / "workspace")
    shutil.copytree(_template(), paths.workspace)
    clock = StoppedClock()
    settings = Settings({"language": "en", "theme": "light", "scorecard": "inbound_service"}, {})
    return Desk(paths, Store.open(paths.database, clock), settings, clock, ME)


def a_card() -> Scorecard:
    """Return the shipped card of an inbound line."""
    path = next(path for path in scorecards.shipped() if path.stem == "inbound_service")
    return scorecards.read_card(path)


def contact_of(desk: Desk, external_id: str) -> ContactId:
    """Return the id of a contact."""
    with desk.store.read() as reader:
        found = reader.contacts.find_external(external_id)
    assert found is not None
    return found


def transcribed(desk: Desk, external_id: str = CALL) -> None:
    """Give a contact the transcript above."""
    with desk.store.change(by=ME, verb="prepare a test") as change:
        change.transcripts.put(contact_of(desk, external_id), TRANSCRIPT)
        change.commit()


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="qa-desk-evaluate-"))
    desk = a_desk(folder)
    desk = replace(desk, settings=Settings({"scorecard": "inbound_service"}, {}))
    for card in scorecards.shipped():
        scorecards.publish(desk, card)
    people.add_evaluator(desk, "other", "Other Evaluator")
    recordings = tuple(sorted((DATA / "recordings").glob(f"*{CALL}*")))
    files = (*recordings, DATA / "chats" / f"{CHAT}.json")
    done = importing.run(desk, importing.ImportRequest(files, None, DATA / "calls.csv"))
    assert done.value.added == len(files)
    sampling.draw(desk, PLAN)
    assert contacts.contact(desk, contact_of(desk, CALL)).media
    desk.store.close()
    return desk.paths.workspace
