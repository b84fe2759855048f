import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact, Media, Message, Side
from qa_desk.domain.corrections import wording_of
from qa_desk.domain.evaluations import CardRef, Evidence, Marker
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.services import correcting, evaluating, packages
from qa_desk.services.desk import Desk
from qa_desk.services.packages import Choice, Packing
from tests.unit.services.quality import a_ready_desk, lost, marks

CARD = "4111 1111 1111 1111"
SECRETS = ("4111", "Иван Клиентов", "+77015556677", "Ковалёв", "Алматы-регион", "Абая")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as ready:
        yield ready


def a_contact(desk: Desk) -> ContactId:
    """Store a contact with personal data everywhere, evaluated and submitted."""
    contact = Contact(
        channel=Channel.VOICE,
        source="test",
        external_id="SM-1",
        started_at=desk.clock.now(),
        agents=(Agent("a-1", "Айгуль", "North"),),
        customer_key="+77015556677",
        custom={"region": "Алматы-регион"},
        media=(Media("a.opus", "a", "opus", 2, 8000, 9000, (Side.AGENT, Side.CUSTOMER)),),
        messages=(
            Message(1, Side.CUSTOMER, "Иван Клиентов", "4111 1111"),
            Message(2, Side.AGENT, "Айгуль", "слушаю"),
            Message(3, Side.CUSTOMER, "Иван Клиентов", "1111 1111"),
        ),
    )
    words = tuple(Word(n * 500, n * 500 + 400, w, 0.9) for n, w in enumerate(CARD.split()))
    turns = (Segment(Side.CUSTOMER, 1, 0, 2000, CARD, 0.9, "ru", words),)
    with desk.store.change(by=desk.user, verb="test") as change:
        id_ = change.contacts.add(contact)
        change.transcripts.put(id_, Transcript(turns, "base", "ru", 9000))
        change.commit()
    draft = evaluating.start(desk, id_).value
    quote = Evidence(0, 900, quote="4111")
    given = marks(greeting=lost("назвался Ковалёв Сергей Павлович", quote))
    notes = (Marker(500, "карта 4111 1111 1111 1111"),)
    whole = replace(draft, marks=given, markers=notes, comment="живёт: ул. Абая 15, кв. 7")
    evaluating.submit(desk, whole)
    return id_


def packed(desk: Desk, id_: ContactId, file: Path, packing: Packing) -> str:
    packages.export(desk, file, Choice((id_,)), packing)
    with zipfile.ZipFile(file) as archive:
        return "\n".join(
            json.dumps(archive.read(name).decode("utf-8", "replace"), ensure_ascii=False)
            for name in archive.namelist()
        )


def test_a_package_for_somebody_outside_names_nobody(
    desk: tuple[Desk, CardRef], tmp_path: Path
) -> None:
    office, _card = desk
    id_ = a_contact(office)
    plain = packed(office, id_, tmp_path / "plain.qadesk", Packing(recordings=False))
    masked = packed(office, id_, tmp_path / "masked.qadesk", Packing(masked=True))

    assert [secret for secret in SECRETS if secret not in plain] == []
    assert [secret for secret in SECRETS if secret in masked] == []
    assert "слушаю" in masked
    assert "•••• ••••" in masked


def test_words_put_in_by_hand_travel_without_their_guessed_times(
    desk: tuple[Desk, CardRef], tmp_path: Path
) -> None:
    office, _card = desk
    id_ = a_contact(office)
    with office.store.read() as reader:
        transcript = reader.transcripts.get(id_)
    assert transcript is not None
    seen = wording_of(transcript.segments[0])
    correcting.correct(office, id_, 0, seen, replace(seen, text=f"это {CARD}"))
    plain = packed(office, id_, tmp_path / "plain.qadesk", Packing(recordings=False))

    assert f"это {CARD}" in plain
    assert "null" not in plain
