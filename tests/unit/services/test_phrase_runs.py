"""Rules looked for in contacts: at once in one, batch by batch in the archive, never twice."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, event

from qa_desk.db.tables import ContactTable
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.jobs import JobKind, JobState
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.phrase_rules import PhraseRule, Tally
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import Cancelled
from qa_desk.finding.faults import BadFilter
from qa_desk.services import (
    contacts,
    finding,
    job_queue,
    job_running,
    phrase_rules,
    phrase_runs,
    phrase_trial,
)
from qa_desk.services.desk import Desk
from tests.db.builders import a_call, a_chat, a_segment, a_transcript, add
from tests.workspace import ME, a_desk

GREETING = PhraseRule("greeting", "добрый день или здравствуйте", {"ru": "Приветствие"})
BYE = PhraseRule("bye", "до свидания", {"ru": "Прощание"})
ALL = ContactFilter()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def spoken(desk: Desk, *texts: str) -> list[ContactId]:
    """Store a call for each text."""
    ids = add(desk.store, *(a_call(f"SM-{number}") for number, _ in enumerate(texts)))
    with desk.store.change(ME, "transcribe") as change:
        for id_, text in zip(ids, texts, strict=True):
            change.transcripts.put(id_, a_transcript(text))
        change.commit()
    return ids


def removed(desk: Desk, contact: ContactId) -> None:
    """Remove a contact as the undoing of its import does."""
    with desk.store.change(ME, "undo") as change:
        change._writing.connection.execute(delete(ContactTable).where(ContactTable.id == contact))
        change._writing.touch("contact", contact)
        change.commit()


def run(desk: Desk, wanted: ContactFilter = ALL) -> phrase_runs.Searched:
    return phrase_runs.run(desk, wanted, Token(), unheard).value


def stored(desk: Desk, *ids: ContactId) -> list[tuple[ContactId, str, int]]:
    with desk.store.read() as reader:
        found = reader.phrase_hits.hits(ids)
    return [(hit.contact_id, hit.rule, hit.version) for each in found.values() for hit in each]


def shown_by(desk: Desk, expression: str) -> list[int]:
    return sorted(contacts.ids(desk, finding.parse(expression), ContactOrder()))


def test_a_run_finds_what_a_look_at_one_contact_finds(desk: Desk) -> None:
    for rule in (GREETING, BYE):
        phrase_rules.save(desk, rule)
    first, second, third = spoken(desk, "Здравствуйте! До свидания!", "Добрым днём", "Алло")
    searched = run(desk)

    assert (searched.contacts, searched.found) == (3, 2)
    for id_ in (first, second, third):
        with desk.store.read() as reader:
            kept = reader.phrase_hits.hits([id_]).get(id_, ())
        live = phrase_runs.hits_of(desk, id_)
        assert [
            (k.rule, k.version, k.line, k.start, k.end, k.start_ms, k.absent) for k in kept
        ] == [
            (o.rule, o.version, o.hit.line, o.hit.start, o.hit.end, o.hit.start_ms, o.hit.absent)
            for o in live
        ]
    assert shown_by(desk, "rule = greeting") == [first, second]
    assert shown_by(desk, 'фраза = "Прощание"') == [first]
    assert phrase_rules.tallies(desk) == {"greeting": Tally(2, 3), "bye": Tally(1, 3)}


def test_only_what_is_new_is_searched_again(desk: Desk) -> None:
    kept = phrase_rules.save(desk, GREETING).value
    first, second = spoken(desk, "Здравствуйте", "Алло")
    assert run(desk).contacts == 2
    assert run(desk).contacts == 0

    phrase_rules.save(desk, replace(kept, text="алло"))
    assert phrase_runs.waiting(desk) == 2
    assert run(desk).found == 1
    assert stored(desk, first, second) == [(second, "greeting", 2)]

    phrase_rules.save(desk, BYE)
    spoken_later = add(desk.store, a_chat(text="До свидания"))
    assert run(desk).found == 1
    assert stored(desk, first, second, *spoken_later) == [
        (second, "greeting", 2),
        (spoken_later[0], "bye", 1),
    ]


def test_contacts_that_were_searched_further_keep_what_was_found(desk: Desk) -> None:
    """One batch holds contacts that lack all rules and such that lack the last one alone."""
    phrase_rules.save(desk, GREETING)
    [old] = spoken(desk, "Здравствуйте, до свидания")
    run(desk)
    phrase_rules.save(desk, BYE)
    [new] = add(desk.store, a_chat(text="Здравствуйте, до свидания"))
    run(desk)

    assert sorted(stored(desk, old, new)) == [
        (old, "bye", 1),
        (old, "greeting", 1),
        (new, "bye", 1),
        (new, "greeting", 1),
    ]


def test_a_run_that_is_stopped_goes_on_where_it_was_left(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrase_runs, "BATCH", 2)
    phrase_rules.save(desk, GREETING)
    spoken(desk, *["Здравствуйте"] * 6)
    token, seen = Token(), list[float]()

    def stop_soon(fraction: float, _name: str) -> None:
        seen.append(fraction)
        if len(seen) == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        phrase_runs.run(desk, ALL, token, stop_soon)
    assert phrase_runs.waiting(desk) == 2
    assert run(desk).contacts == 2
    assert phrase_rules.tallies(desk)["greeting"] == Tally(6, 6)


def test_contacts_that_are_removed_during_a_run_do_not_stop_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrase_rules.save(desk, GREETING)
    first, gone, last = spoken(desk, "добрый день", "добрый день", "здравствуйте")
    monkeypatch.setattr(phrase_runs, "BATCH", 1)

    def report(_fraction: float, _name: str) -> None:
        removed(desk, gone)

    assert phrase_runs.run(desk, ALL, Token(), report).value.found == 2
    assert stored(desk, first, gone, last) == [(first, "greeting", 1), (last, "greeting", 1)]


def test_words_of_a_contact_that_is_gone_are_searched_by_nobody(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    [gone] = spoken(desk, "добрый день")
    removed(desk, gone)
    phrase_runs.renew(desk, gone)
    assert stored(desk, gone) == []


def test_a_run_looks_at_the_contacts_of_its_filter_alone(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    [call] = spoken(desk, "Здравствуйте")
    [chat] = add(desk.store, a_chat(text="Здравствуйте"))
    run(desk, finding.parse("channel = chat"))

    assert shown_by(desk, "rule = greeting") == [chat]
    assert shown_by(desk, "rule is empty") == [call]


def test_the_archive_is_a_job_of_the_queue(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    [call] = spoken(desk, "Здравствуйте")
    phrase_runs.enqueue(desk)
    [job] = job_queue.jobs(desk)
    assert (job.kind, job.contact_id, job.params["where"]) == (JobKind.PHRASES, None, "")
    job_running.run_queue(desk, Token(), unheard)

    assert shown_by(desk, "rule = greeting") == [call]
    assert [each.state for each in job_queue.jobs(desk)] == [JobState.DONE]
    with pytest.raises(BadFilter):
        phrase_runs.enqueue(desk, "colour = red")


def test_words_that_changed_are_searched_at_once(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    [call] = spoken(desk, "Алло")
    run(desk)
    with desk.store.change(ME, "correct") as change:
        change.transcripts.put(call, a_transcript("Здравствуйте"))
        change.commit()
    changes = phrase_runs.renew(desk, call)

    assert changes.contacts == {call}
    assert stored(desk, call) == [(call, "greeting", 1)]
    assert phrase_runs.waiting(desk) == 0


def test_each_rule_says_which_side_it_hears(desk: Desk) -> None:
    phrase_rules.save(desk, replace(GREETING, text="клиент: здравствуйте"))
    [call] = add(desk.store, a_call())
    turns = (
        a_segment("Здравствуйте", 0, Side.AGENT),
        a_segment("Здравствуйте", 2000, Side.CUSTOMER),
    )
    with desk.store.change(ME, "transcribe") as change:
        change.transcripts.put(call, replace(a_transcript(), segments=turns))
        change.commit()

    [found] = phrase_runs.hits_of(desk, call)
    assert (found.hit.line, found.hit.side) == (1, Side.CUSTOMER)


def test_an_analyst_sees_no_hit_and_starts_no_run(desk: Desk) -> None:
    phrase_rules.save(desk, GREETING)
    [call] = spoken(desk, "Здравствуйте")
    run(desk)
    with desk.store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("ann"), "Анна", Role.ANALYST))
        change.commit()
    hers = replace(desk, user=EvaluatorId("ann"))

    assert phrase_runs.hits_of(hers, call) == ()
    assert phrase_rules.tallies(hers) == {}
    assert phrase_runs.waiting(hers) == 0
    assert not phrase_runs.renew(hers, call).topics
    assert [rule.key for rule in phrase_rules.all(hers)] == ["greeting"]
    for attempt in (
        lambda: contacts.ids(hers, finding.parse("rule = greeting"), ContactOrder()),
        lambda: phrase_trial.candidates(hers, ALL, 10),
        lambda: phrase_runs.enqueue(hers),
    ):
        with pytest.raises(Exception, match="access"):
            attempt()


def test_a_rule_is_tried_before_it_is_kept_and_the_journal_is_told(desk: Desk) -> None:
    first, second = spoken(desk, "Здравствуйте! " * 30, "Алло")
    rule = phrase_rules.read("здравствуйте")
    assert not isinstance(rule, tuple)
    ids = phrase_trial.candidates(desk, ALL, 10)
    found = phrase_trial.tried(desk, rule, ids)

    assert set(ids) == {first, second}
    assert (found.looked, found.found, len(found.hits)) == (2, 1, 30)
    hit = found.hits[1]
    assert hit.piece[slice(*hit.mark)] == "Здравствуйте"
    assert len(hit.piece) < 200
    assert hit.evidence().start_ms is not None
    with desk.store.read() as reader:
        told = [row for row in reader.audit.rows(10) if row.verb == phrase_trial.VERB]
    assert [row.subjects for row in told] == [((("contact", str(first))),)]
    assert phrase_trial.tried(desk, rule, [second]) == phrase_trial.Tried(1)


def test_a_batch_costs_a_fixed_number_of_statements(desk: Desk) -> None:
    for number in range(30):
        phrase_rules.save(desk, PhraseRule(f"rule_{number}", f"слово{number}", {"en": "x"}))
    spoken(desk, *["слово1 слово2 слово3"] * 20)
    seen: list[str] = []
    engine = desk.store._engines.writing
    event.listen(engine, "before_cursor_execute", lambda *said: seen.append(str(said[2])))
    run(desk)

    assert len([each for each in seen if not each.startswith(("BEGIN", "PRAGMA"))]) < 20
