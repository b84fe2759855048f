"""An import is taken back as a whole; what somebody rests on stays, and is listed."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from qa_desk.db.imports import ImportTakenBack
from qa_desk.domain.changes import Topic
from qa_desk.domain.ids import EvaluatorId, ImportId
from qa_desk.domain.imports import Kept, RunCounts, RunState, Undone
from qa_desk.domain.people import Agent, Evaluator, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import Cancelled, NotFound
from qa_desk.services import access, contacts, holds, import_runs, import_undo, importing
from qa_desk.services.desk import Desk
from qa_desk.services.holds import HoldRequest
from qa_desk.services.importing import ImportRequest, ImportSummary
from tests.db.builders import (
    a_job,
    a_protocol,
    a_session,
    a_transcript,
    an_evaluation,
    begin,
    hire,
    publish,
    publish_classifier,
)
from tests.unit.importing.building import HEADER, a_chat, a_table, a_wav
from tests.workspace import ME, StoppedClock, a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two calls, their table and a chat."""
    inside = tmp_path / "march"
    a_wav(inside / "rec" / "a.wav", tone=100)
    a_wav(inside / "rec" / "b.wav", tone=200, channels=1)
    a_table(
        inside / "calls.csv",
        "a.wav,c-1,2026-10-05T10:00:00+05:00,a1,Асем,Карты",
        "b.wav,c-2,2026-10-06T10:00:00+05:00,a2,Болат,Займы",
    )
    a_chat(inside / "chats" / "chat.json")
    return inside


def done(desk: Desk, *paths: Path) -> ImportSummary:
    return importing.run(desk, ImportRequest(paths)).value


def number(summary: ImportSummary) -> ImportId:
    assert summary.run is not None
    return summary.run


def undone(desk: Desk, summary: ImportSummary) -> Undone:
    return import_undo.undo(desk, number(summary)).value


def there(desk: Desk) -> set[int]:
    return set(contacts.ids(desk, ContactFilter(), ContactOrder()))


def found(desk: Desk, words: str) -> list[int]:
    return list(contacts.ids(desk, ContactFilter(words=words), ContactOrder()))


def files(desk: Desk) -> list[Path]:
    return sorted(path for path in desk.paths.media.rglob("*") if path.is_file())


def later(desk: Desk) -> None:
    assert isinstance(desk.clock, StoppedClock)
    desk.clock.time += timedelta(hours=1)


def topics(folder: Path, *rows: str) -> None:
    a_table(folder / "calls.csv", *rows, header=HEADER + ",topic")


ONE = "a.wav,c-1,2026-10-05T10:00:00+05:00,a1,Асем,Карты,"
TWO = "b.wav,c-2,2026-10-06T10:00:00+05:00,a2,Болат,Займы,"


def test_an_undone_import_leaves_nothing(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)

    result = import_undo.undo(desk, number(summary))

    assert result.value == Undone(number(summary), removed=3, files=2)
    assert Topic.CONTACTS in result.changes.topics
    assert (there(desk), files(desk)) == (set(), [])
    assert found(desk, "алло") == []
    assert done(desk, folder).added == 3


def agents(desk: Desk) -> list[str]:
    with desk.store.read() as reader:
        return [agent.external_id for agent in reader.people.agents()]


def test_agents_whom_only_the_import_knew_go_with_it(desk: Desk, folder: Path) -> None:
    with desk.store.change(ME, "hire") as change:
        change.people.save_agent(Agent("a2", "Болат"))
        change.commit()
    summary = done(desk, folder)
    assert agents(desk) == ["a1", "a2"]

    import_undo.preview(desk, number(summary))
    assert agents(desk) == ["a1", "a2"]

    result = import_undo.undo(desk, number(summary))
    assert agents(desk) == ["a2"]
    assert Topic.PEOPLE in result.changes.topics


def test_agents_of_a_table_of_calls_go_with_it_too(desk: Desk, tmp_path: Path) -> None:
    rows = [f"{n},2026-10-05 10:00:00,a{n % 3},60" for n in range(9)]
    table = tmp_path / "calls.csv"
    table.write_text("\n".join(["call_id,started_at,agent_id,talk", *rows]), "utf-8")
    summary = done(desk, table)
    assert agents(desk) == ["a0", "a1", "a2"]

    undone(desk, summary)

    assert agents(desk) == []


def test_what_was_there_before_stays(desk: Desk, folder: Path) -> None:
    first = done(desk, folder / "rec" / "b.wav", folder / "chats")
    second = done(desk, folder)
    kept = files(desk)[0]

    assert undone(desk, second) == Undone(number(second), removed=1, restored=1, files=1)

    assert there(desk) == set(first.contacts)
    call = contacts.contact(desk, first.contacts[0])
    assert (call.source, call.external_id, call.agents) == ("recordings", "b", ())
    assert kept.exists() or len(files(desk)) == 1


def test_what_was_changed_says_again_what_it_said(desk: Desk, folder: Path) -> None:
    first = done(desk, folder)
    before = contacts.contact(desk, first.contacts[0])
    topics(folder, ONE + "Тарифы", TWO)
    second = done(desk, folder)
    assert contacts.contact(desk, first.contacts[0]).topic == "Тарифы"

    assert undone(desk, second) == Undone(number(second), restored=1)

    assert contacts.contact(desk, first.contacts[0]) == before
    assert there(desk) == set(first.contacts)


def test_imports_are_undone_one_after_the_other(desk: Desk, folder: Path) -> None:
    runs = [done(desk, folder)]
    for topic in ("один", "два"):
        later(desk)
        topics(folder, ONE + topic, TWO)
        runs.append(done(desk, folder))
    call = runs[0].contacts[0]

    assert undone(desk, runs[1]) == Undone(number(runs[1]), kept={call: Kept.CHANGED})
    assert contacts.contact(desk, call).topic == "два"
    assert undone(desk, runs[2]) == Undone(number(runs[2]), restored=1)
    assert contacts.contact(desk, call).topic == "один"
    assert undone(desk, runs[1]) == Undone(number(runs[1]), restored=1)
    assert contacts.contact(desk, call).topic == ""


def test_what_somebody_rests_on_stays(desk: Desk, folder: Path) -> None:
    for tone in range(300, 304):
        a_wav(folder / "more" / f"{tone}.wav", tone=tone)
    summary = done(desk, folder)
    picked, planned, evaluated, held, busy, free = summary.contacts[:6]
    card = publish(desk.store)
    publish_classifier(desk.store)
    begin(desk.store, an_evaluation(evaluated, card))
    with desk.store.change(ME, "plan") as change:
        hire(change)
        change.samples.add(a_protocol([picked]))
        change.calibration.add(a_session([planned], card))
        job = change.jobs.add(a_job(busy))
        assert change.jobs.claim(job)
        change.jobs.add(a_job(free))
        change.commit()
    holds.add(desk, HoldRequest("court", contact=held))

    result = undone(desk, summary)

    assert result.kept == {
        picked: Kept.SAMPLED,
        planned: Kept.IN_SESSION,
        evaluated: Kept.EVALUATED,
        held: Kept.HELD,
        busy: Kept.BUSY,
    }
    assert result.removed == len(summary.contacts) - 5
    assert there(desk) == set(result.kept)
    for id_ in (picked, planned, held, busy):
        media = contacts.contact(desk, id_).media
        assert all((desk.paths.media / each.path).exists() for each in media)


def test_a_changed_contact_under_hold_stays_as_it_is(desk: Desk, folder: Path) -> None:
    first = done(desk, folder)
    topics(folder, ONE + "Тарифы", TWO)
    second = done(desk, folder)
    holds.add(desk, HoldRequest("audit", first_day=date(2026, 10, 1), last_day=date(2026, 10, 5)))

    assert undone(desk, second).kept == {first.contacts[0]: Kept.HELD}
    assert contacts.contact(desk, first.contacts[0]).topic == "Тарифы"


def test_a_contact_evaluated_before_the_import_changed_it_is_put_back(
    desk: Desk, folder: Path
) -> None:
    first = done(desk, folder)
    card = publish(desk.store)
    publish_classifier(desk.store)
    begin(desk.store, an_evaluation(first.contacts[0], card))
    topics(folder, ONE + "Тарифы", TWO)

    assert undone(desk, done(desk, folder)).restored == 1


def test_an_own_transcript_goes_with_the_contact(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)
    with desk.store.change(ME, "transcribe") as change:
        change.transcripts.put(summary.contacts[0], a_transcript("неповторимо"))
        change.commit()

    undone(desk, summary)

    assert found(desk, "неповторимо") == []


def test_an_undo_can_be_tried_first(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)
    rows = contacts.rows(desk, sorted(there(desk)))

    foretold = import_undo.preview(desk, number(summary))

    assert foretold == Undone(number(summary), removed=3, files=2)
    assert contacts.rows(desk, sorted(there(desk))) == rows
    assert import_runs.runs(desk)[0].state is RunState.DONE
    assert undone(desk, summary) == foretold


def test_a_second_undo_finds_nothing_more(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)
    undone(desk, summary)

    assert undone(desk, summary) == Undone(number(summary))


def test_a_stopped_undo_is_completed_by_the_next(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_undo, "BATCH", 1)
    summary = done(desk, folder)
    calls = iter(range(100))

    def enough(_fraction: float, _name: str) -> None:
        if next(calls) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_undo.undo(desk, number(summary), enough)
    assert len(there(desk)) == 1

    assert undone(desk, summary).removed == 1
    assert (there(desk), files(desk)) == (set(), [])


def test_an_import_that_is_undone_while_it_goes_on_stops(desk: Desk, folder: Path) -> None:
    def undo_at_once(_fraction: float, _name: str) -> None:
        for run in import_runs.runs(desk):
            import_undo.undo(desk, run.id)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "BATCH", 1)
        with pytest.raises(ImportTakenBack):
            importing.run(desk, ImportRequest((folder,)), undo_at_once)

    assert there(desk) == set()
    assert [run.state for run in import_runs.runs(desk)] == [RunState.UNDONE]


def test_imports_are_listed_with_what_they_did(desk: Desk, folder: Path) -> None:
    (folder / "rec" / "empty.wav").write_bytes(b"")
    done(desk, folder)
    later(desk)
    topics(folder, ONE + "Тарифы", TWO)
    done(desk, folder)

    second, first = import_runs.runs(desk)

    assert (first.by, first.what, first.state) == (ME, "march", RunState.DONE)
    assert first.counts == RunCounts(added=3, rejected=1)
    assert second.counts == RunCounts(updated=1, duplicates=2, rejected=1)
    assert second.started_at == first.started_at + timedelta(hours=1)


def test_an_import_that_changes_nothing_is_not_listed(desk: Desk, folder: Path) -> None:
    done(desk, folder)

    assert done(desk, folder).run is None
    assert len(import_runs.runs(desk)) == 1


def test_a_stopped_import_can_be_undone(desk: Desk, folder: Path) -> None:
    def enough(fraction: float, _name: str) -> None:
        if fraction >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.run(desk, ImportRequest((folder,)), enough)

    [run] = import_runs.runs(desk)
    assert (run.state, run.counts.added) == (RunState.STOPPED, len(there(desk)))
    import_undo.undo(desk, run.id)
    assert there(desk) == set()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["march"], "march"),
        (["march/calls.csv"], "calls.csv"),
        (["march/rec/a.wav", "march/rec/b.wav"], "rec/*.wav"),
        (["march/chats/chat.json"], "chats/*.json"),
        (["1", "2", "3", "4", "5", "6", "7"], "1; 2; 3; 4; 5; +2"),
    ],
)
def test_an_import_is_called_by_what_came_in_but_for_names_of_single_recordings(
    folder: Path, names: list[str], said: str
) -> None:
    for each in "1234567":
        (folder.parent / each).mkdir()

    assert import_runs.named([folder.parent / name for name in names]) == said


def test_only_who_may_remove_undoes(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)
    with desk.store.change(ME, "hire") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("boss"), "Boss", Role.ADMIN))
        change.commit()

    with pytest.raises(access.NotAllowed):
        import_undo.undo(desk, number(summary))
    assert there(desk) == set(summary.contacts)


def test_an_import_nobody_made_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        import_undo.undo(desk, ImportId(7))


def test_the_journal_tells_of_an_undo(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)
    undone(desk, summary)

    with desk.store.read() as reader:
        rows = reader.audit.rows(100)
    touched = {subject for row in rows if row.verb == "undo an import" for subject in row.subjects}
    assert ("import_run", str(summary.run)) in touched
    assert {("contact", str(id_)) for id_ in summary.contacts} <= touched
