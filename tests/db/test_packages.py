"""Packages between a database and a file: there, back, twice, and in conflict."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.auditing import Act, AuditFilter
from qa_desk.domain.contacts import Channel, Contact, Media, Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId
from qa_desk.domain.packages import Whose
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.rows import ContactFilter, EvaluationRow
from qa_desk.errors import Cancelled
from qa_desk.importing.recordings import CannotStore
from qa_desk.paths import Paths
from qa_desk.services import access, contacts, evaluating, package_import, packages, scorecards
from qa_desk.services.desk import Desk
from qa_desk.services.package_import import CardDiffers, PackageSummary
from qa_desk.services.packages import Choice, NothingChosen, Packing
from qa_desk.settings import Settings
from tests.db.builders import AIGUL, ASEL, ME, MONDAY, a_protocol, a_session, a_transcript
from tests.unit.services.quality import CARD, CLEAN, lost, marks
from tests.workspace import StoppedClock, a_desk

SOUND = b"RIFF" + bytes(range(256)) * 300
DIGEST = sha256(SOUND).hexdigest()
HEARD = Media(f"{DIGEST[:2]}/{DIGEST}.wav", DIGEST, "pcm_s16le", 1, 8000, 4800, (Side.AGENT,))


@dataclass(slots=True)
class Two:
    """The office's database and a file at home; both are one's own."""

    office: Desk
    home: Desk
    folder: Path
    card: CardRef

    def take(self, desk: Desk, choice: Choice, **packing: object) -> Path:
        file = self.folder / f"{len(list(self.folder.iterdir()))}.qadesk"
        packages.export(desk, file, choice, replace(Packing(), **packing))  # type: ignore[arg-type]
        return file

    def carry(
        self, source: Desk, target: Desk, choice: Choice, **packing: object
    ) -> PackageSummary:
        return package_import.bring_in(target, self.take(source, choice, **packing)).value


@pytest.fixture
def two(store: Store, tmp_path: Path, clock: StoppedClock) -> Iterator[Two]:
    with store.change(ME, "promote") as change:
        change.people.save_evaluator(Evaluator(ME, "Лидия", Role.ADMIN))
        change.commit()
    paths = Paths(tmp_path / "office")
    paths.create()
    office = Desk(paths, store, Settings({}, {}), clock, ME)
    home = a_desk(tmp_path / "home", clock, user=EvaluatorId("auditor"))
    with home.store.change(home.user, "come first") as change:
        change.people.save_evaluator(Evaluator(home.user, "Auditor", Role.ADMIN))
        change.commit()
    folder = tmp_path / "packages"
    folder.mkdir()
    card = scorecards.publish_text(office, CARD).value
    yield Two(office, home, folder, card)
    home.store.close()


def _contact(name: str, *, recorded: bool = False) -> Contact:
    return Contact(
        channel=Channel.CHAT,
        source="chat",
        external_id=name,
        started_at=MONDAY,
        duration_ms=4800,
        agents=(AIGUL,),
        team="North",
        topic="Тарифы",
        customer_key="c-17",
        custom={"region": "Алматы"},
        media=(HEARD,) if recorded else (),
        messages=(Message(1, Side.CUSTOMER, "Клиент", "Сәлеметсіз бе!", MONDAY),),
    )


def _add(desk: Desk, name: str, *, recorded: bool = False) -> ContactId:
    if recorded:
        file = desk.paths.media / HEARD.path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(SOUND)
    with desk.store.change(desk.user, "add") as change:
        id_ = change.contacts.add(_contact(name, recorded=recorded))
        change.transcripts.put(id_, a_transcript("алло", "слушаю вас"))
        change.commit()
    return id_


def _score(
    desk: Desk, id_: ContactId, purpose: Purpose | None = None, sample: SampleId | None = None
) -> Evaluation:
    begun = evaluating.start(desk, id_, purpose=purpose, sample_id=sample).value
    given = marks(greeting=lost("Поздно"))
    return evaluating.submit(desk, replace(begun, marks=given, comment="Слушать")).value


def _find(desk: Desk, name: str) -> ContactId:
    with desk.store.read() as reader:
        found = reader.contacts.find("chat", name)
    assert found is not None
    return found


def _rows(desk: Desk, name: str) -> list[EvaluationRow]:
    return evaluating.of_contact(desk, _find(desk, name))


def _counts(found: PackageSummary) -> tuple[int, int, int, int]:
    return (
        found.new_contacts,
        found.same_contacts,
        found.new_evaluations,
        found.same_evaluations,
    )


def test_a_contact_comes_home_with_all_that_belongs_to_it(two: Two) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    _add(two.home, "other")  # numbers differ from here on
    made = _score(two.office, id_)

    found = two.carry(two.office, two.home, Choice((id_,)))

    assert _counts(found) == (1, 0, 1, 0)
    assert not found.conflicts
    with two.home.store.read() as reader:
        there = _find(two.home, "C-1")
        contact, transcript = reader.contacts.get(there), reader.transcripts.get(there)
        [row] = reader.evaluations.of_contact(there)
        copy = reader.evaluations.get(row.id)
    plain = replace(contact, id=None, agents=(AIGUL,))
    assert (plain, transcript) == (
        _contact("C-1", recorded=True),
        a_transcript("алло", "слушаю вас"),
    )
    assert (copy.id, copy.marks, copy.comment) == (made.id, made.marks, "Слушать")
    assert (copy.submitted_at, copy.evaluator) == (made.submitted_at, ME)
    assert (two.home.paths.media / HEARD.path).read_bytes() == SOUND
    with two.office.store.read() as reader:
        [origin] = reader.evaluations.of_contact(id_)
    assert row.outcome == origin.outcome


def test_the_same_package_again_changes_nothing(two: Two) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    _score(two.office, id_)
    file = two.take(two.office, Choice((id_,)))
    package_import.bring_in(two.home, file)
    with two.home.store.read() as reader:
        before = reader.audit.check().rows

    again = package_import.bring_in(two.home, file)

    assert _counts(again.value) == (0, 1, 0, 1)
    assert (again.value.conflicts, again.changes.topics) == ((), frozenset())
    with two.home.store.read() as reader:
        assert reader.audit.check().rows == before


def test_an_auditor_s_evaluations_join_the_contacts_they_were_made_of(two: Two) -> None:
    first, second = _add(two.office, "C-1"), _add(two.office, "C-2")
    _score(two.office, first)
    blind = two.carry(two.office, two.home, Choice((first, second)), evaluations=Whose.NONE)
    assert _counts(blind) == (2, 0, 0, 0)
    assert _rows(two.home, "C-1") == []
    made = [_score(two.home, _find(two.home, name)) for name in ("C-1", "C-2")]

    back = two.carry(two.home, two.office, Choice(month="2026-10"), evaluations=Whose.OWN)

    assert _counts(back) == (0, 2, 2, 0)
    assert {row.id for name in ("C-1", "C-2") for row in _rows(two.office, name)} >= {
        each.id for each in made
    }
    assert [row.evaluator for row in _rows(two.office, "C-2")] == ["auditor"]


def test_a_dry_run_says_the_same_and_changes_nothing(two: Two) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    _score(two.office, id_)
    file = two.take(two.office, Choice((id_,)))

    dry = package_import.preview(two.home, file)

    assert contacts.count(two.home, ContactFilter()) == 0
    assert not (two.home.paths.media / HEARD.path).exists()
    assert package_import.bring_in(two.home, file).value == dry


def test_what_is_otherwise_here_stays_and_both_sides_are_told(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    made = _score(two.office, id_)
    file = two.take(two.office, Choice((id_,)))
    home = _add(two.home, "C-1")
    with two.home.store.change(two.home.user, "differ") as change:
        change.contacts.update(
            replace(change.contacts.get(home), topic="Карты", customer_key="c-9")
        )
        change.people.save_evaluator(Evaluator(ME, "Лидия"))
        change.scorecards.publish("small", 1, CARD, {"en": "Small"})
        change.evaluations.insert(
            Evaluation(
                id=made.id,
                contact_id=home,
                evaluator=ME,
                card=made.card,
                started_at=made.started_at,
                marks=CLEAN,
            )
        )
        change.commit()

    found = package_import.bring_in(two.home, file).value

    assert _counts(found) == (0, 0, 0, 0)
    told = {
        each.facts["field"]: (each.facts["here"], each.facts["there"]) for each in found.conflicts
    }
    assert told["topic"] == ("Карты", "Тарифы")
    assert told["customer_key"] == ("…", "…")
    assert told["greeting"] == ("yes", "no")
    with two.home.store.read() as reader:
        assert reader.contacts.get(home).topic == "Карты"
        assert reader.evaluations.get(made.id).marks == CLEAN


def test_a_draft_of_the_same_evaluator_is_not_lost(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    two.carry(two.office, two.home, Choice((id_,)))
    _score(two.home, _find(two.home, "C-1"))
    as_auditor = replace(two.office, user=EvaluatorId("auditor"))
    with two.office.store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(as_auditor.user, "Auditor"))
        change.evaluations.insert(
            Evaluation(_id(), id_, as_auditor.user, two.card, MONDAY, comment="begun")
        )
        change.commit()

    found = two.carry(two.home, two.office, Choice(month="2026-10"))

    assert [each.code for each in found.rejected] == ["evaluation.draft_exists"]
    with two.office.store.read() as reader:
        draft = reader.evaluations.draft_of(id_, as_auditor.user)
    assert draft is not None
    assert draft.comment == "begun"


def test_random_stays_random_only_beside_its_protocol(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    with two.office.store.change(ME, "draw") as change:
        change.samples.add(a_protocol([id_], ME))
        change.commit()
    made = _score(two.office, id_, Purpose.RANDOM, SampleId("s1"))
    away = two.carry(two.office, two.home, Choice(sample=SampleId("s1")))
    assert away.targeted == 1
    assert [row.purpose for row in _rows(two.home, "C-1")] == [Purpose.TARGETED]

    back = two.carry(two.home, two.office, Choice(month="2026-10"))

    assert _counts(back) == (0, 1, 0, 1)
    with two.office.store.read() as reader:
        assert reader.evaluations.get(made.id).purpose is Purpose.RANDOM


def test_entries_of_calibration_and_drafts_never_go_along(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    session = a_session([id_], two.card)
    with two.office.store.change(ME, "open a session") as change:
        change.calibration.add(session)
        entry = Evaluation(_id(), id_, ASEL, two.card, MONDAY, session_id=session.id)
        entry = replace(entry, purpose=Purpose.CALIBRATION, marks=CLEAN)
        change.evaluations.insert(entry)
        change.evaluations.insert(Evaluation(_id(), id_, ASEL, two.card, MONDAY))
        change.commit()

    found = two.carry(two.office, two.home, Choice(session=session.id))

    assert _counts(found) == (1, 0, 0, 0)


def test_a_card_of_the_same_version_with_another_text_stops_everything(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    scorecards.publish_text(two.home, CARD.replace("Small", "Little"))
    file = two.take(two.office, Choice((id_,)))
    for act in (package_import.preview, package_import.bring_in):
        with pytest.raises(CardDiffers):
            act(two.home, file)
    assert contacts.count(two.home, ContactFilter()) == 0


def test_without_texts_nothing_of_the_customer_goes_along(two: Two) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    _score(two.office, id_)
    file = two.take(two.office, Choice((id_,)), texts=False, recordings=False)

    package_import.bring_in(two.home, file)

    with two.home.store.read() as reader:
        contact = reader.contacts.get(_find(two.home, "C-1"))
        assert reader.transcripts.get(_find(two.home, "C-1")) is None
    assert (contact.messages, contact.customer_key, contact.media) == ((), "", ())
    assert dict(contact.custom) == {}
    # What a package leaves out is no conflict where it is.
    again = package_import.bring_in(two.office, file).value
    assert (_counts(again), again.conflicts) == ((0, 1, 0, 1), ())


def test_both_ways_are_in_the_journal(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    two.carry(two.office, two.home, Choice((id_,)))
    for desk, verb, act in (
        (two.office, packages.EXPORT, Act.READ),
        (two.home, package_import.IMPORT, Act.CHANGE),
    ):
        with desk.store.read() as reader:
            [row] = [
                row
                for row in reader.audit.page(list(reader.audit.ids(AuditFilter())))
                if row.verb == verb
            ]
        assert (row.by, row.act) == (desk.user, act)
        assert ("contact", str(_find(desk, "C-1"))) in row.subjects


def test_an_import_that_is_stopped_leaves_nothing(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    _score(two.office, id_)
    file = two.take(two.office, Choice((id_,)))

    def at(moment: float) -> Callable[[float, str], None]:
        def report(fraction: float, _name: str) -> None:
            if fraction >= moment:
                raise Cancelled

        return report

    for moment in (0.0, 0.5):
        with pytest.raises(Cancelled):
            package_import.bring_in(two.home, file, report=at(moment))
    with monkeypatch.context() as patch:
        patch.setattr(package_import, "_places", _cancelled)  # in the middle of the change
        with pytest.raises(Cancelled):
            package_import.bring_in(two.home, file)
    assert contacts.count(two.home, ContactFilter()) == 0
    assert [each for each in two.home.paths.media.rglob("*") if each.is_file()] == []
    assert _counts(package_import.bring_in(two.home, file).value) == (1, 0, 1, 0)


def _cancelled(*_arguments: object) -> None:
    raise Cancelled


def test_a_media_folder_that_takes_nothing_is_told(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    file = two.take(two.office, Choice((id_,)))

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(package_import, "fresh_file", full)
    with pytest.raises(CannotStore):
        package_import.bring_in(two.home, file)
    assert contacts.count(two.home, ContactFilter()) == 0


def test_who_may_not_exchange_is_refused(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    file = two.take(two.office, Choice((id_,)))
    someone = replace(two.office, user=ASEL)
    with pytest.raises(access.NotAllowed):
        packages.export(someone, two.folder / "x.qadesk", Choice((id_,)), Packing())
    with pytest.raises(access.NotAllowed):
        package_import.bring_in(someone, file)
    assert not (two.folder / "x.qadesk").exists()


def test_others_evaluations_need_the_right_to_bring_in(two: Two) -> None:
    id_ = _add(two.office, "C-1")
    two.carry(two.office, two.home, Choice((id_,)))
    _score(two.home, _find(two.home, "C-1"))
    file = two.take(two.home, Choice(month="2026-10"))
    lead = EvaluatorId("lead")
    with two.office.store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(lead, "Lead", Role.LEAD))
        change.commit()

    found = package_import.bring_in(replace(two.office, user=lead), file).value

    assert [each.code for each in found.rejected] == [access.NotAllowed.code]
    assert _rows(two.office, "C-1") == []


def test_nothing_chosen_writes_nothing(two: Two) -> None:
    for choice in (Choice(), Choice(month="2020-01"), Choice(agent="nobody")):
        with pytest.raises(NothingChosen):
            two.take(two.office, choice)
    assert list(two.folder.iterdir()) == []


def test_a_package_never_replaces_a_file_and_lost_recordings_are_told(two: Two) -> None:
    id_ = _add(two.office, "C-1", recorded=True)
    file = two.take(two.office, Choice((id_,)))
    with pytest.raises(packages.FileThere):
        packages.export(two.office, file, Choice((id_,)), Packing())
    (two.office.paths.media / HEARD.path).write_bytes(b"changed")
    with pytest.raises(packages.RecordingLost):
        two.take(two.office, Choice((id_,)))
    (two.office.paths.media / HEARD.path).unlink()
    with pytest.raises(packages.RecordingLost):
        two.take(two.office, Choice((id_,)))
    assert list(two.folder.iterdir()) == [file]


def _id() -> EvaluationId:
    return EvaluationId(uuid4().hex)
