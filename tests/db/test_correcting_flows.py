"""Correcting and reading masked on a server under its rules: each as oneself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from qa_desk.db.corrections import TurnChanged
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import wording_of
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.transcripts import Segment
from qa_desk.errors import NotFound
from qa_desk.paths import Paths
from qa_desk.services import contacts, correcting, masked_copies, redacting, transcribing
from qa_desk.services.access import NotAllowed
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from tests.db.builders import a_transcript
from tests.db.office import ADMIN, ANALYST, ASEL, CARD, LEAD, SERVICE, Office, copy
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
BLANKED = "•••• •••• •••• ••••"


@dataclass(slots=True)
class Work:
    """The office's server; `desk` sits somebody down at it."""

    url: str
    office: Office
    folder: Path
    opened: list[Store]

    def desk(self, login: EvaluatorId) -> Desk:
        store = Store.open(self.url.format(login=login), StoppedClock())
        self.opened.append(store)
        return Desk(Paths(self.folder), store, Settings({}, {}), StoppedClock(), login)


@pytest.fixture
def work(office_server: tuple[str, Office], server: str, tmp_path: Path) -> Iterator[Work]:
    url, office = office_server
    found = Work(copy(url, server), office, tmp_path, [])
    yield found
    for each in found.opened:
        each.close()


def write(desk: Desk, contact: ContactId, text: str) -> None:
    seen = wording_of(turn(desk, contact))
    correcting.correct(desk, contact, 0, seen, replace(seen, text=text))


def turn(desk: Desk, contact: ContactId) -> Segment:
    found = transcribing.transcript(desk, contact)
    assert found is not None
    return found.segments[0]


@pytest.mark.parametrize("login", [ASEL, LEAD, ADMIN])
def test_who_may_transcribe_corrects_and_the_rest_follows(work: Work, login: EvaluatorId) -> None:
    desk, contact = work.desk(login), work.office.contacts["north"]
    write(desk, contact, f"доставка {CARD}")

    assert turn(desk, contact).text == f"доставка {CARD}"
    assert correcting.corrections(desk, contact)[0].by == login
    assert contacts.count(desk, ContactFilter(words="доставка")) == 1
    assert turn(work.desk(ANALYST), contact).text == f"доставка {BLANKED}"


def test_an_evaluator_corrects_again_what_a_lead_has_corrected_and_puts_it_back(
    work: Work,
) -> None:
    lead, asel, contact = work.desk(LEAD), work.desk(ASEL), work.office.contacts["north"]
    write(lead, contact, "раз")
    write(asel, contact, "два")
    assert correcting.corrections(lead, contact)[0].by == ASEL

    correcting.restore(asel, contact, 0, wording_of(turn(asel, contact)))

    assert turn(lead, contact).text == f"Здравствуйте, {CARD}"
    assert not correcting.corrections(lead, contact)


def test_of_two_at_a_server_the_later_one_is_told(work: Work) -> None:
    lead, asel, contact = work.desk(LEAD), work.desk(ASEL), work.office.contacts["north"]
    seen = wording_of(turn(asel, contact))
    write(lead, contact, "раз")

    with pytest.raises(TurnChanged):
        correcting.correct(asel, contact, 0, seen, replace(seen, text="два"))
    assert turn(asel, contact).text == "раз"


def test_sides_are_swapped_by_an_evaluator(work: Work) -> None:
    desk, contact = work.desk(ASEL), work.office.contacts["north"]
    correcting.swap_sides(desk, contact)

    assert turn(desk, contact).side is Side.CUSTOMER


def test_the_service_transcribes_anew_and_others_corrections_are_kept(work: Work) -> None:
    asel, contact = work.desk(ASEL), work.office.contacts["north"]
    write(asel, contact, "раз")
    service = work.desk(SERVICE)
    with service.store.change(SERVICE, "transcribe") as change:
        change.transcripts.finish(contact, a_transcript("снова"))
        change.commit()

    [kept] = correcting.earlier(asel, contact)
    assert kept.written is not None
    assert (kept.by, kept.written.text) == (ASEL, "раз")
    assert turn(work.desk(ANALYST), contact).text == "снова"


def test_the_analyst_reads_masked_copies_alone_and_corrects_nothing(work: Work) -> None:
    desk, contact = work.desk(ANALYST), work.office.contacts["north"]

    assert turn(desk, contact).text == f"Здравствуйте! {BLANKED}"
    assert redacting.redact_contact(desk, contact).text == f"agent: Здравствуйте! {BLANKED}"
    with pytest.raises(NotAllowed):
        write(desk, contact, "раз")
    with pytest.raises(NotAllowed):
        correcting.earlier(desk, contact)


def test_contacts_of_another_team_are_neither_corrected_nor_read_masked(work: Work) -> None:
    desk, south = work.desk(ASEL), work.office.contacts["south"]

    assert masked_copies.lines(desk, south) == ()
    assert transcribing.transcript(desk, south) is None
    with pytest.raises(NotFound):
        correcting.swap_sides(desk, south)
