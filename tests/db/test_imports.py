from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from qa_desk.db.erasing import Order
from qa_desk.db.imports import Earlier, ImportTakenBack
from qa_desk.db.store import Store
from qa_desk.db.tables import Base
from qa_desk.domain.contacts import Contact
from qa_desk.domain.days import Days
from qa_desk.domain.ids import ContactId, EvaluationId, ImportId
from qa_desk.domain.imports import ImportRun, Kept, RunCounts, RunState
from qa_desk.domain.people import Absence, Agent, Posting
from qa_desk.domain.retention import WORDS, Cause
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import NotFound
from tests.db.builders import (
    ASEL,
    ME,
    MONDAY,
    a_call,
    a_chat,
    a_job,
    a_protocol,
    a_session,
    a_transcript,
    add,
    an_evaluation,
    begin,
    publish,
    publish_classifier,
)
from tests.workspace import NOON

LATER = MONDAY + timedelta(days=1)
COUNTS = RunCounts(3, 2, 1, 4)


def begun(store: Store, what: str = "calls") -> ImportId:
    with store.change(ME, "import") as change:
        run = change.imports.begin(what)
        change.commit()
    return run


def brought(store: Store, run: ImportId, *contacts: Contact) -> list[ContactId]:
    with store.change(ME, "import") as change:
        ids = change.contacts.add_many(contacts, run)
        change.commit()
    return ids


def stored(store: Store, id_: ContactId) -> Contact:
    with store.read() as reader:
        return reader.contacts.get(id_)


def rewritten(
    store: Store, run: ImportId, contact: Contact, transcript: Transcript | None = None
) -> None:
    """Do what an import does with a contact that says something new."""
    with store.change(ME, "import") as change:
        assert contact.id is not None
        before = change.contacts.get(contact.id)
        told = change.transcripts.get(contact.id)
        change.contacts.update(contact)
        if transcript is not None:
            change.transcripts.put(contact.id, transcript)
        change.imports.keep_earlier(run, [Earlier(before, transcript is not None, told)])
        change.commit()


def earlier(store: Store, run: ImportId, id_: ContactId) -> Earlier | None:
    with store.read() as reader:
        return reader.imports.earlier(run, id_)


def test_an_import_is_remembered_with_what_it_did(store: Store) -> None:
    first, second = begun(store, "march"), begun(store, "april")

    with store.change(ME, "import") as change:
        change.imports.advance(first, RunCounts(added=2))
        change.imports.end(first, RunState.DONE, COUNTS)
        change.commit()

    done = ImportRun(first, NOON, ME, "march", RunState.DONE, COUNTS, NOON)
    going = ImportRun(second, NOON, ME, "april", RunState.RUNNING)
    with store.read() as reader:
        assert reader.imports.runs(10) == [going, done]
        assert reader.imports.runs(1) == [going]
        assert reader.imports.run(first) == done
        with pytest.raises(NotFound):
            reader.imports.run(ImportId(second + 1))


def test_what_an_import_added_carries_its_number(store: Store) -> None:
    run, other = begun(store), begun(store)
    add(store, a_call("typed in"))
    one, two = brought(store, run, a_call("SM-1"), a_chat())
    [three] = brought(store, other, a_call("SM-3"))

    with store.read() as reader:
        assert reader.imports.added(run, 0, 10) == [one, two]
        assert reader.imports.added(run, one, 10) == [two]
        assert reader.imports.added(run, 0, 1) == [one]
        assert reader.imports.added(other, 0, 10) == [three]


def test_an_undone_import_brings_in_nothing_more(store: Store) -> None:
    run = begun(store)
    with store.change(ME, "undo") as change:
        change.imports.take_back(run)
        change.commit()

    with store.change(ME, "import") as change:
        with pytest.raises(ImportTakenBack):
            change.imports.advance(run, COUNTS)
        with pytest.raises(ImportTakenBack):
            change.imports.end(run, RunState.DONE, COUNTS)
    with store.read() as reader:
        assert reader.imports.run(run).state is RunState.UNDONE


def test_what_a_contact_said_before_is_kept(store: Store) -> None:
    [id_] = add(store, a_call())
    before, run = stored(store, id_), begun(store)

    rewritten(store, run, replace(before, topic="Другая тема", started_at=None))

    assert earlier(store, run, id_) == Earlier(before)
    with store.read() as reader:
        assert reader.imports.changed(run, 0, 10) == [id_]
        assert reader.imports.changed(run, id_, 10) == []


def test_the_first_of_two_changes_of_an_import_is_kept(store: Store) -> None:
    [id_] = add(store, a_chat())
    before, run = stored(store, id_), begun(store)

    rewritten(store, run, replace(before, topic="one"))
    rewritten(store, run, replace(before, topic="two"), a_transcript("новое"))

    assert earlier(store, run, id_) == Earlier(before, replaced=True)


def test_a_replaced_transcript_is_kept(store: Store) -> None:
    [id_] = add(store, a_call())
    with store.change(ME, "import") as change:
        change.transcripts.put(id_, a_transcript("первое"))
        change.commit()
    run = begun(store)

    rewritten(store, run, stored(store, id_), a_transcript("второе"))

    kept = earlier(store, run, id_)
    assert kept is not None
    assert kept.transcript == a_transcript("первое")


def test_what_changed_since_the_import_is_told(store: Store) -> None:
    [id_] = add(store, a_call())
    run, later = begun(store), begun(store)
    rewritten(store, run, replace(stored(store, id_), topic="one"))

    rewritten(store, later, replace(stored(store, id_), topic="two"))

    assert earlier(store, run, id_) is None
    assert earlier(store, later, id_) is not None


def test_an_own_transcript_is_no_change_of_the_plain_values(store: Store) -> None:
    [id_] = add(store, a_call())
    before, run = stored(store, id_), begun(store)
    rewritten(store, run, replace(before, topic="one"))

    with store.change(ME, "transcribe") as change:
        change.transcripts.put(id_, a_transcript("сами"))
        change.commit()

    assert earlier(store, run, id_) == Earlier(before)


def test_a_new_name_of_an_agent_is_no_change_of_the_contact(store: Store) -> None:
    [id_] = add(store, a_call())
    run = begun(store)
    rewritten(store, run, replace(stored(store, id_), topic="one"))

    with store.change(ME, "rename") as change:
        change.people.save_agent(Agent("a-1", "Айгуль Новая", "North"))
        change.commit()

    kept = earlier(store, run, id_)
    assert kept is not None
    assert [agent.name for agent in kept.contact.agents] == ["Айгуль Новая"]


def test_the_same_moment_in_another_zone_is_no_change(store: Store) -> None:
    [id_] = add(store, a_call())
    run = begun(store)
    moved = MONDAY.astimezone(timezone(timedelta(hours=5)))

    rewritten(store, run, replace(stored(store, id_), topic="one", started_at=moved))

    assert earlier(store, run, id_) is not None


def test_nothing_is_kept_of_what_the_import_itself_added(store: Store) -> None:
    run = begun(store)
    [id_] = brought(store, run, a_call())

    rewritten(store, run, replace(stored(store, id_), topic="one"))

    with store.read() as reader:
        assert reader.imports.changed(run, 0, 10) == []


def test_a_removed_contact_leaves_nothing_behind(store: Store) -> None:
    run = begun(store)
    shared = a_call("shared")
    [kept] = add(store, shared)
    alone = replace(a_call("alone"), media=(replace(a_call().media[0], path="cd/cd.wav"),))
    ids = brought(store, run, alone, replace(shared, external_id="twice"), a_chat())
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(ids[0], a_transcript("слова"))
        change.jobs.add(a_job(ids[0]))
        change.commit()
    rewritten(store, begun(store), replace(stored(store, ids[2]), topic="later"))

    with store.change(ME, "undo") as change:
        assert change.imports.remove(run, ids) == 1
        change.commit()

    with store.read() as reader:
        assert [each.path for each in reader.retention.removals(0)] == ["cd/cd.wav"]
        assert reader.contacts.get(kept).external_id == "shared"
        assert [reader.transcripts.get(id_) for id_ in ids] == [None] * 3
        assert reader.imports.added(run, 0, 10) == []
        assert reader.contacts.find("desk-chat", "CH-1") is None


def test_a_removed_transcript_is_found_no_more(store: Store) -> None:
    [id_] = add(store, a_call())
    with store.change(ME, "transcribe") as change:
        change.transcripts.put(id_, a_transcript("уникально"))
        change.transcripts.remove(id_)
        change.commit()

    with store.read() as reader:
        assert reader.transcripts.get(id_) is None
        assert reader.transcripts.get(id_) is None
    with store.change(ME, "transcribe") as change, pytest.raises(NotFound):
        change.transcripts.remove(ContactId(id_ + 1))


def test_what_rests_on_contacts_is_known(store: Store) -> None:
    card = publish(store)
    publish_classifier(store)
    picked, planned, evaluated, both, free = add(store, *(a_call(f"SM-{n}") for n in range(5)))
    begin(store, an_evaluation(evaluated, card))
    begin(store, replace(an_evaluation(both, card), id=EvaluationId("second")))
    with store.change(ME, "plan") as change:
        change.samples.add(a_protocol([picked, both], assignee=ASEL))
        change.calibration.add(a_session([planned], card))
        change.commit()

    with store.read() as reader:
        everybody = [picked, planned, evaluated, both, free]
        assert reader.imports.used(everybody, since=LATER) == {}
        assert reader.imports.used(everybody, since=MONDAY) == reader.imports.used(everybody)
        assert reader.imports.used(everybody) == {
            picked: Kept.SAMPLED,
            planned: Kept.IN_SESSION,
            evaluated: Kept.EVALUATED,
            both: Kept.EVALUATED,
        }


def people(store: Store) -> list[str]:
    with store.read() as reader:
        return sorted(agent.external_id for agent in reader.people.agents())


def served(external_id: str, *agents: str) -> Contact:
    told = tuple(Agent(agent, agent.title(), "North") for agent in agents)
    return replace(a_call(external_id), agents=told, media=())


def removed(store: Store, run: ImportId, ids: list[ContactId]) -> None:
    with store.change(ME, "undo an import") as change:
        change.imports.alone()
        change.imports.remove(run, ids)
        change.commit()


def test_agents_whom_an_import_brought_in_go_with_their_last_contact(store: Store) -> None:
    run = begun(store)
    first, second = brought(store, run, served("1", "anna", "oleg"), served("2", "anna"))

    removed(store, run, [first])
    assert people(store) == ["anna"]

    removed(store, run, [second])
    assert people(store) == []


def test_agents_whom_somebody_else_knows_stay(store: Store) -> None:
    brought(store, begun(store), served("0", "old"))
    with store.change(ME, "hire") as change:
        change.people.save_agent(Agent("hired", "Hired", "North"))
        change.commit()
    run = begun(store)
    names = ("old", "hired", "renamed", "posted", "away", "other", "gone")
    ids = brought(store, run, *(served(f"1-{name}", name) for name in names))
    brought(store, begun(store), served("2", "other"))
    with store.change(ME, "keep people") as change:
        change.people.save_agent(Agent("renamed", "Somebody else", "North"))
        change.postings.replace("posted", (), (Posting("South"),))
        change.absences.add(Absence(Days(), agent="away"))
        change.commit()

    removed(store, run, ids)

    assert people(store) == ["away", "hired", "old", "other", "posted", "renamed"]


def test_an_agent_to_whom_a_contact_may_be_given_back_stays(store: Store) -> None:
    [kept] = add(store, served("kept", "old"))
    first = begun(store)
    rewritten(store, first, replace(stored(store, kept), agents=(Agent("new", "New"),)))
    second = begun(store)
    rewritten(store, second, replace(stored(store, kept), agents=(Agent("newest", "Newest"),)))
    with store.read() as reader:
        assert reader.imports.earlier(first, kept) is None
    [own] = brought(store, first, served("own", "new"))

    removed(store, first, [own])

    assert people(store) == ["new", "newest", "old"]


def test_a_contact_that_is_put_back_lets_an_agent_go(store: Store) -> None:
    [id_] = add(store, served("1", "old"))
    run = begun(store)
    rewritten(store, run, replace(stored(store, id_), agents=(Agent("new", "New"),)))

    with store.change(ME, "undo an import") as change:
        before = change.imports.earlier(run, id_)
        assert before is not None
        change.imports.put_back(run, before)
        change.commit()

    assert people(store) == ["old"]


def test_the_number_of_an_agent_who_is_gone_never_comes_again(store: Store) -> None:
    def number(name: str) -> int:
        with store.read() as reader:
            return int(reader.people.agent(name).id or 0)

    run = begun(store)
    ids = brought(store, run, served("1", "anna"))
    first = number("anna")
    removed(store, run, ids)
    brought(store, begun(store), served("2", "oleg"))

    assert number("oleg") > first


def test_every_link_that_keeps_an_agent_is_known() -> None:
    known = {"contact", "contact_agent", "agent_history", "absence"}

    found = {
        table.name
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "agent"
    }

    assert found == known


def test_an_erasure_takes_what_was_said_before_too(store: Store) -> None:
    [id_] = add(store, a_call())
    run = begun(store)
    rewritten(store, run, replace(stored(store, id_), customer_key=""))

    with store.change(ME, "erase") as change:
        order = Order("e1", "r1", Cause.CUSTOMER, {}, WORDS)
        change.erasing.erase(order, change.retention.candidates([id_]))
        change.commit()

    with store.read() as reader:
        assert reader.imports.changed(run, 0, 10) == []


def test_every_link_that_keeps_a_contact_is_known() -> None:
    known = {"evaluation", "sample_pick", "calibration_contact"}

    found = {
        table.name
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "contact" and key.ondelete != "CASCADE"
    }

    assert found == known
