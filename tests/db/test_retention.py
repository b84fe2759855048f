"""What rules and erasures remove, what holds keep, and that figures stay as they are."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from qa_desk.db.erasing import Order
from qa_desk.db.faults import ChangedMeanwhile
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.evaluations import Evidence, Mark, Marker
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.retention import Cause, Part, Rule
from qa_desk.domain.rows import ContactFilter
from qa_desk.errors import Cancelled
from qa_desk.paths import Paths
from qa_desk.scoring.answers import chosen
from qa_desk.services import certificates, erasing, holds, removals, retention
from qa_desk.services.desk import Desk
from qa_desk.services.holds import HoldRequest
from qa_desk.settings import Settings
from qa_desk.texts import Language
from tests.db.builders import (
    ME,
    a_call,
    a_chat,
    a_protocol,
    a_transcript,
    add,
    an_evaluation,
    begin,
    publish,
    submit,
)
from tests.workspace import NOON, StoppedClock

PHONE = "+7 701 555-66-77"
SECRET = "Заоблачногорск"
FIGURES = [
    "\nSELECT id, channel, topic, started_at, duration_ms, listed_team, csat, complaint, evaluations,  score, score_order FROM contact WHERE evaluations > 0 ORDER BY id",
    "\nSELECT id, contact_id, evaluator, card_id, card_version, purpose, sample_id, session_id, state,  submitted_at, score, before_gates, critical_customer, critical_business, critical_compliance,  critical_any, opportunities, defects, passed, band FROM evaluation ORDER BY id",
    "\nSELECT evaluation_id, criterion, position, answered, number, na FROM mark ORDER BY 1, 3",
    "\nSELECT evaluation_id, criterion, position, option FROM mark_option ORDER BY 1, 2, 3",
    "\nSELECT evaluation_id, position, type, criterion FROM recorded_error ORDER BY 1, 2",
    "\nSELECT evaluation_id, position, start_ms, end_ms, message FROM evidence ORDER BY 1, 2",
    "\nSELECT sample_id, position, contact_id, stratum, weight FROM sample_pick ORDER BY 1, 2",
    "\nSELECT id, frame, frame_hash, seed FROM sample ORDER BY 1\n",
]
"""All that reports are computed from."""


@pytest.fixture
def desk(store: Store, tmp_path: Path, clock: StoppedClock) -> Desk:
    """Give a desk of an administrator on each kind of database."""
    paths = Paths(tmp_path / "workspace")
    paths.create()
    with store.change(ME, "promote") as change:
        change.people.save_evaluator(Evaluator(ME, "Лидия", Role.ADMIN))
        change.commit()
    return Desk(paths, store, Settings({}, {}), clock, ME)


def asked(desk: Desk, statement: str) -> list[tuple[object, ...]]:
    with desk.store._engines.reading.connect() as connection:
        return [tuple(row) for row in connection.execute(text(statement))]


def figures(desk: Desk) -> list[list[tuple[object, ...]]]:
    return [asked(desk, statement) for statement in FIGURES]


def a_recording(desk: Desk, content: bytes) -> Media:
    sha256 = hashlib.sha256(content).hexdigest()
    media = Media(f"{sha256[:2]}/{sha256}.wav", sha256, "pcm", 1, 8000, 1000, (Side.UNKNOWN,))
    file = desk.paths.media / media.path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
    os.utime(file, (0, 0))  # it has been there before the test's noon
    (desk.paths.peaks / f"{sha256}.npz").write_bytes(b"peaks")
    return media


def spoken(desk: Desk, contact: Contact) -> ContactId:
    """Store a call with a transcript that says the secret word."""
    [id_] = add(desk.store, contact)
    with desk.store.change(ME, "transcribe") as change:
        change.transcripts.put(id_, a_transcript(f"Живу в городе {SECRET}"))
        change.commit()
    return id_


def of_customer(desk: Desk, name: str, age_days: int = 0, sound: bytes = b"sound") -> Contact:
    return replace(
        a_call(name),
        customer_key=PHONE,
        custom={"mail": "anna@example.kz", "name": "Анна Петрова"},
        media=(a_recording(desk, sound),),
        started_at=NOON - timedelta(days=age_days),
    )


def evaluated(desk: Desk, contact: ContactId, comment: str = "") -> None:
    card = publish(desk.store)
    draft = an_evaluation(contact, card)
    tone = Mark(chosen("no"), comment, (Evidence(1200, 3400, quote=f"в {SECRET}"),))
    wrong = replace(draft.errors[0], comment=comment)
    marks = {**draft.marks, "tone": tone}
    submit(
        desk.store,
        begin(
            desk.store,
            replace(
                draft,
                comment=comment,
                marks=marks,
                errors=(wrong,),
                markers=(Marker(12_000, comment),),
            ),
        ),
    )


def a_rule(days: int = 30, *parts: Part, channel: Channel | None = None) -> Rule:
    return Rule(retention.new_id(), days, frozenset(parts or {Part.RECORDING}), channel)


def load(desk: Desk, id_: ContactId) -> Contact:
    with desk.store.read() as reader:
        return reader.contacts.get(id_)


def test_a_rule_removes_what_is_older_and_of_its_channel(desk: Desk) -> None:
    old = add(desk.store, of_customer(desk, "old", 40, b"old"))[0]
    new = add(desk.store, of_customer(desk, "new", 20, b"new"))[0]
    retention.save_rule(desk, a_rule(30, Part.RECORDING, channel=Channel.VOICE))
    retention.save_rule(desk, a_rule(1, Part.MESSAGES, channel=Channel.CHAT))

    done = retention.run(desk).value

    assert (done.contacts, done.files, done.held) == (1, 1, 0)
    assert not load(desk, old).media
    assert load(desk, old).customer_key == PHONE
    assert load(desk, new).media
    assert [path.read_bytes() for path in desk.paths.media.rglob("*.wav")] == [b"new"]
    assert len(list(desk.paths.peaks.glob("*.npz"))) == 1


def test_a_dry_run_tells_what_the_run_then_does_and_changes_nothing(desk: Desk) -> None:
    ids = [spoken(desk, of_customer(desk, f"c{n}", 40 + n, bytes([n]))) for n in range(3)]
    holds.add(desk, HoldRequest("court", contact=ids[0]))
    retention.save_rule(desk, a_rule(30, Part.RECORDING, Part.TRANSCRIPT))

    [(_, told)] = retention.forecast(desk)

    assert (told.contacts, told.held, told.examples) == (2, 1, tuple(ids[1:]))
    assert told.parts == {Part.RECORDING: 2, Part.TRANSCRIPT: 2}
    assert all(load(desk, id_).media for id_ in ids)
    done = retention.run(desk).value
    assert (done.contacts, done.held, dict(done.parts)) == (2, 1, dict(told.parts))


def test_a_file_that_another_contact_needs_stays(desk: Desk) -> None:
    add(desk.store, of_customer(desk, "old", 40, b"same"))
    kept = add(desk.store, of_customer(desk, "new", 1, b"same"))[0]
    retention.save_rule(desk, a_rule())

    done = retention.run(desk).value

    assert (done.contacts, done.files) == (1, 0)
    assert (desk.paths.media / load(desk, kept).media[0].path).read_bytes() == b"same"


def test_erasing_a_customer_takes_words_sound_and_names_and_leaves_figures(desk: Desk) -> None:
    contact = spoken(desk, of_customer(desk, "call-77015556677"))
    other = spoken(
        desk, replace(of_customer(desk, "other", 0, b"other"), customer_key="K-2", custom={})
    )
    evaluated(desk, contact, "Клиент Анна Петрова (8 701 5556677, anna@example.kz) недоволен")
    before = figures(desk)

    done = erasing.erase(desk, "87015556677").value

    assert figures(desk) == before
    assert (done.contacts, done.files, done.quotes, done.masked) == (1, 1, 2, 12)
    left = load(desk, contact)
    assert (left.customer_key, left.custom, left.media) == ("", {}, ())
    assert left.external_id == f"erased-{contact}"
    assert load(desk, other).media
    said = asked(desk, "SELECT comment FROM evaluation")[0][0]
    assert said == "Клиент ••• (•••, •••) недоволен"
    assert asked(desk, "SELECT at_ms, note FROM marker") == [(12_000, said)]
    with desk.store.read() as reader:
        assert reader.transcripts.get(contact) is None
        assert reader.queries.count(ContactFilter(words=SECRET)) == 1


def test_messages_and_their_quotes_go_too(desk: Desk) -> None:
    [contact] = add(desk.store, replace(a_chat("chat"), customer_key="K-1"))
    evaluated(desk, contact)

    erasing.erase(desk, "k-1")

    assert load(desk, contact).messages == ()
    assert asked(desk, "SELECT quote FROM evidence WHERE quote <> ''") == []


def test_erased_words_are_in_no_byte_of_the_file(desk: Desk) -> None:
    contact = spoken(desk, of_customer(desk, "call"))
    evaluated(desk, contact, f"Анна Петрова из города {SECRET}, {PHONE}")
    erasing.erase(desk, PHONE)

    if not desk.store.is_local:
        run = str(asked(desk, "SELECT run FROM erasure")[0][0])
        assert "VACUUM" in certificates.text(desk, run, Language.EN)
        return
    file = Path(desk.store.location)
    left = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    for word in (
        "Живу в городе",
        "живу в городе",
        "anna@example.kz",
        "Петрова",
        "555-66-77",
        SECRET.casefold(),
    ):
        assert word.encode() not in left, word


def test_a_customer_on_hold_is_not_erased(desk: Desk) -> None:
    contact = spoken(desk, of_customer(desk, "call"))
    hold = holds.add(desk, HoldRequest("court", customer="8 (701) 555 66 77")).value

    with pytest.raises(erasing.CustomerHeld):
        erasing.erase(desk, "anna@example.kz")
    assert load(desk, contact).media
    holds.end(desk, hold.id)
    assert erasing.erase(desk, "anna@example.kz").value.contacts == 1


@pytest.mark.parametrize(
    "wanted",
    [
        HoldRequest(" ", customer="K"),
        HoldRequest("why"),
        HoldRequest("why", customer="K", contact=ContactId(1)),
        HoldRequest("why", first_day=date(2026, 1, 1)),
        HoldRequest("why", first_day=date(2026, 1, 2), last_day=date(2026, 1, 1)),
    ],
)
def test_a_hold_says_why_and_one_thing(desk: Desk, wanted: HoldRequest) -> None:
    with pytest.raises(holds.BadHold):
        holds.add(desk, wanted)


def test_an_unknown_customer_is_said(desk: Desk) -> None:
    with pytest.raises(erasing.UnknownCustomer):
        erasing.erase(desk, "nobody")


def test_a_whole_contact_goes_where_no_figure_rests_on_it(desk: Desk) -> None:
    free = add(desk.store, of_customer(desk, "free", 50))[0]
    used = add(desk.store, of_customer(desk, "used", 50))[0]
    drawn = add(desk.store, of_customer(desk, "drawn", 50))[0]
    evaluated(desk, used)
    with desk.store.change(ME, "draw") as change:
        change.samples.add(a_protocol([drawn]))
        change.commit()
    before = figures(desk)
    retention.save_rule(desk, a_rule(30, Part.CONTACT))

    done = retention.run(desk).value

    assert figures(desk) == before
    assert (done.contacts, done.parts[Part.CONTACT]) == (3, 1)
    assert asked(desk, f"SELECT id FROM contact WHERE id = {free}") == []  # noqa: S608 - a number
    assert load(desk, used).external_id == f"erased-{used}"
    assert retention.run(desk).value.contacts == 0


def test_a_protocol_tells_all_and_stays(desk: Desk) -> None:
    contact = spoken(desk, of_customer(desk, "call"))
    done = erasing.erase(desk, PHONE).value

    [protocol] = retention.protocols(desk)

    assert (protocol.run, protocol.by, protocol.cause) == (done.run, ME, Cause.CUSTOMER)
    assert protocol.contacts == (contact,)
    assert protocol.facts["customer"] == erasing.fingerprint("8 701 555 66 77", done.run)
    sound = next(each for each in protocol.removed if each.part is Part.RECORDING)
    assert sound.sha256 == hashlib.sha256(b"sound").hexdigest()
    for language in Language:
        told = certificates.text(desk, done.run, language)
        assert done.run in told
        assert PHONE not in told
        assert "{" not in told
    for statement in ("DELETE FROM erasure", "UPDATE removal SET path = ''"):
        with pytest.raises(IntegrityError), desk.store._engines.writing.begin() as connection:
            connection.execute(text(statement))


OPEN = "INSERT INTO erasure_contact (contact_id, erasure_id) SELECT id, 'e1' FROM contact"
CLOSE = (
    'INSERT INTO erasure (id, run, at, "by", cause, facts, removed, masked, quotes, files)'
    " VALUES ('e1', 'r', '2026-10-15 00:00:00+00:00', 'me', 'rule', '{}', '[]', '[]', 0, 0)"
)
WORDS = "UPDATE evaluation SET comment = 'x'"


def attempt(desk: Desk, *statements: str) -> None:
    with desk.store._engines.writing.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement.replace("%", "%%"))


def test_words_go_only_with_a_protocol_in_the_same_commit(desk: Desk) -> None:
    evaluated(desk, spoken(desk, of_customer(desk, "call")), "words")

    attempt(desk, OPEN, WORDS, "UPDATE evidence SET quote = ''", CLOSE)

    assert asked(desk, "SELECT comment FROM evaluation") == [("x",)]


@pytest.mark.parametrize(
    "statements",
    [
        (WORDS,),
        (OPEN, WORDS),
        (OPEN, CLOSE, WORDS),
        (OPEN, "UPDATE evaluation SET score = '1/1'", CLOSE),
        (OPEN, "UPDATE evaluation SET comment = 'x', score = '1/1'", CLOSE),
        (OPEN, "UPDATE mark SET na = (1 = 1)", CLOSE),
        (OPEN, "UPDATE mark_option SET option = 'yes'", CLOSE),
        (OPEN, "UPDATE recorded_error SET type = 'none'", CLOSE),
        (OPEN, "UPDATE evidence SET quote = 'never said'", CLOSE),
        (OPEN, "UPDATE evidence SET start_ms = 0", CLOSE),
        (OPEN, "DELETE FROM mark", CLOSE),
        (OPEN, "DELETE FROM evidence", CLOSE),
        (OPEN, "DELETE FROM evaluation", CLOSE),
    ],
)
def test_nothing_else_of_a_submitted_evaluation_can_go(
    desk: Desk, statements: tuple[str, ...]
) -> None:
    evaluated(desk, spoken(desk, of_customer(desk, "call")), "words")
    before = (figures(desk), asked(desk, "SELECT comment FROM evaluation"))

    with pytest.raises(IntegrityError):
        attempt(desk, *statements)

    assert (figures(desk), asked(desk, "SELECT comment FROM evaluation")) == before


def test_a_draft_in_an_open_window_cannot_bring_words_back(desk: Desk) -> None:
    contact = spoken(desk, of_customer(desk, "call"))
    draft = begin(desk.store, an_evaluation(contact, publish(desk.store)))
    erasing.erase(desk, PHONE)

    with pytest.raises(ChangedMeanwhile), desk.store.change(ME, "save") as change:
        change.evaluations.save(draft)


def test_a_stopped_run_leaves_whole_batches(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 2)
    for n in range(5):
        add(desk.store, of_customer(desk, f"c{n}", 40, bytes([n])))
    retention.save_rule(desk, a_rule())

    with pytest.raises(Cancelled):
        retention.run(desk, stopping_after(2))

    assert len(list(desk.paths.media.rglob("*.wav"))) == 3
    assert asked(desk, "SELECT count(*) FROM media") == [(3,)]
    assert len(retention.protocols(desk)) == 1
    assert retention.run(desk).value.contacts == 3


def stopping_after(calls: int) -> Callable[[float, str], None]:
    left = iter(range(calls - 1))

    def report(_fraction: float, _name: str) -> None:
        if next(left, None) is None:
            raise Cancelled

    return report


def test_files_go_at_the_next_start_where_the_run_was_killed(desk: Desk) -> None:
    contact = add(desk.store, of_customer(desk, "call"))[0]
    [file] = desk.paths.media.rglob("*.wav")
    with desk.store.read() as reader:
        candidates = reader.retention.candidates([contact])
    with desk.store.change(ME, "killed after the commit") as change:
        order = Order("e", "r", Cause.RULE, {}, frozenset({Part.RECORDING}))
        change.erasing.erase(order, candidates)
        change.commit()
    assert file.exists()

    assert removals.complete(desk) == 0

    assert not file.exists()
    assert removals.complete(desk) == 0


HELD = st.sampled_from(["contact", "customer", "period", "none"])
PARTS = st.frozensets(st.sampled_from(list(Part)), min_size=1)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    rules=st.lists(st.tuples(st.integers(1, 60), PARTS), max_size=3),
    ages=st.lists(st.integers(0, 90), min_size=1, max_size=4),
    held=HELD,
)
def test_no_rule_touches_what_is_held_nor_any_figure(
    desk: Desk, rules: list[tuple[int, frozenset[Part]]], ages: list[int], held: str
) -> None:
    name = retention.new_id()
    ids = [
        spoken(desk, replace(of_customer(desk, f"{name}{n}", age), customer_key=f"K-{name}-{n}"))
        for n, age in enumerate(ages)
    ]
    with desk.store.change(ME, "publish") as change:
        card = change.scorecards.publish(f"c{name}", 1, "card", {"en": "Card"})
        change.commit()
    for id_ in ids:
        submit(desk.store, begin(desk.store, an_evaluation(id_, card)))
    for rule in retention.rules(desk):
        retention.drop_rule(desk, rule.id)
    for days, parts in rules:
        retention.save_rule(desk, Rule(retention.new_id(), days, parts))
    first = (NOON - timedelta(days=ages[0])).astimezone(UTC).date()
    wanted = {
        "contact": HoldRequest("court", contact=ids[0]),
        "customer": HoldRequest("court", customer=f"k-{name}-0"),
        "period": HoldRequest("court", first_day=first, last_day=first),
    }
    hold = holds.add(desk, wanted[held]).value if held in wanted else None
    kept = (load(desk, ids[0]), whole(desk, ids[0]))
    before = figures(desk)

    retention.run(desk)

    assert figures(desk) == before
    if hold is not None:
        assert (load(desk, ids[0]), whole(desk, ids[0])) == kept
        assert (desk.paths.media / kept[0].media[0].path).exists() or not kept[0].media
        holds.end(desk, hold.id)


def whole(desk: Desk, id_: ContactId) -> list[list[tuple[object, ...]]]:
    """Return all words of a contact and of its evaluations."""
    of = f"IN (SELECT id FROM evaluation WHERE contact_id = {id_})"  # noqa: S608 - a number
    return [
        asked(desk, statement)
        for statement in (
            f"SELECT text, words FROM segment WHERE contact_id = {id_} ORDER BY position",  # noqa: S608
            f"SELECT about, spoken, about_forms, spoken_forms FROM contact_search WHERE contact_id = {id_}",  # noqa: S608
            f"SELECT comment FROM evaluation WHERE contact_id = {id_}",  # noqa: S608
            f"SELECT comment FROM mark WHERE evaluation_id {of} ORDER BY 1",  # noqa: S608
            f"SELECT quote FROM evidence WHERE evaluation_id {of} ORDER BY 1",  # noqa: S608
            f"SELECT at_ms, note FROM marker WHERE evaluation_id {of} ORDER BY 1",  # noqa: S608
        )
    ]
