"""Tables of calls go in whole, twice without a change, and keep what they do not speak of."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Direction
from qa_desk.domain.ids import ContactId, ImportId
from qa_desk.domain.imports import RunState
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.importing.tables import ahead, reading
from qa_desk.importing.tables.mapping_files import (
    MappingUnreadable,
    MappingWrong,
)
from qa_desk.services import contacts, import_runs, import_undo, importing
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.texts import Language, catalogue
from tests.unit.importing.building import a_wav
from tests.unit.importing.tables.switchboards import ASTERISK_ID, ASTERISK_OUT, SIPUNI, written
from tests.workspace import a_desk

TITLES = "id,start,from,to,talk,topic"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def done(desk: Desk, *paths: Path, mapping: Path | None = None) -> ImportSummary:
    return importing.run(desk, ImportRequest(paths, zone=UTC, mapping=mapping)).value


def counts(summary: ImportSummary) -> tuple[int, int, int, int]:
    return (summary.added, summary.updated, summary.duplicates, len(summary.rejected))


def rows(first: int, count: int, topic: str = "") -> list[str]:
    return [
        f"c-{n},2026-10-05 10:{n // 60:02}:{n % 60:02},770112345{n:03},10{n % 3},65,{topic}"
        for n in range(first, first + count)
    ]


def test_a_table_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    table = written(tmp_path / "Master.csv", ASTERISK_ID, ASTERISK_OUT)
    first = done(desk, table)
    second = importing.run(desk, ImportRequest((table,), zone=UTC))
    assert (counts(first), counts(second.value)) == ((2, 0, 0, 0), (0, 0, 2, 0))
    assert second.value.contacts == first.contacts
    assert second.changes.topics == frozenset()
    call = contacts.contact(desk, first.contacts[0])
    assert (call.source, call.queue, call.duration_ms) == ("asterisk", "support", 65_000)
    assert [agent.external_id for agent in call.agents] == ["8006"]
    assert call.direction is Direction.INBOUND
    assert call.custom == {"called": "420", "total_s": "75"}


def test_a_dry_run_says_the_same_and_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", TITLES, *rows(0, 3), "c-9,never,77,101,65,")
    foretold = importing.preview(desk, ImportRequest((table, table), zone=UTC))
    assert list(contacts.ids(desk, ContactFilter(), ContactOrder())) == []
    summary = done(desk, table)
    assert counts(foretold) == counts(summary) == (3, 0, 0, 1)
    assert foretold.tables == summary.tables


def test_two_files_of_the_same_calls_are_foretold_as_once(desk: Desk, tmp_path: Path) -> None:
    tables = [written(tmp_path / f"{n}.csv", TITLES, *rows(0, 3)) for n in range(2)]
    foretold = importing.preview(desk, ImportRequest(tuple(tables), zone=UTC))
    assert counts(foretold) == counts(done(desk, *tables)) == (3, 0, 3, 0)


def test_what_a_later_table_says_is_put_to_the_contact_and_can_be_taken_back(
    desk: Desk, tmp_path: Path
) -> None:
    done(desk, written(tmp_path / "t.csv", TITLES, *rows(0, 3, "Карты")))
    later = done(desk, written(tmp_path / "t.csv", TITLES, *rows(0, 2), *rows(2, 1, "Займы")))
    assert counts(later) == (0, 1, 2, 0)
    topics = [contacts.contact(desk, id_).topic for id_ in later.contacts]
    assert topics == ["Карты", "Карты", "Займы"]
    assert later.run is not None
    import_undo.undo(desk, later.run)
    assert contacts.contact(desk, later.contacts[2]).topic == "Карты"


def test_a_recording_stays_with_its_contact_and_its_length(desk: Desk, tmp_path: Path) -> None:
    a_wav(tmp_path / "in" / "c-1.wav", tone=100)
    written(tmp_path / "in" / "t.csv", TITLES, *rows(0, 3))
    together = done(desk, tmp_path / "in")
    assert counts(together) == (3, 0, 0, 0)
    found = {c.external_id: c for c in (contacts.contact(desk, i) for i in together.contacts)}
    assert [len(found[name].media) for name in ("c-0", "c-1", "c-2")] == [0, 1, 0]
    assert found["c-1"].duration_ms == 50
    alone = done(desk, written(tmp_path / "t.csv", TITLES, *rows(0, 3, "Карты")))
    assert counts(alone) == (0, 3, 0, 0)
    stored = contacts.contact(desk, found["c-1"].id or alone.contacts[0])
    assert (len(stored.media), stored.duration_ms, stored.topic) == (1, 50, "Карты")


def test_many_batches_are_one_import(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "OPEN", 10)
    monkeypatch.setattr(reading, "BATCH", 100)
    table = written(tmp_path / "t.csv", TITLES, *rows(0, 950))
    summary = done(desk, table)
    assert counts(summary) == (950, 0, 0, 0)
    assert len(set(summary.contacts)) == 950
    (run,) = import_runs.runs(desk)
    assert (run.state, run.counts.added) == (RunState.DONE, 950)
    with desk.store.read() as reader:
        assert reader.audit.check().broken is None
        assert len(reader.imports.added(ImportId(run.id), 0, 2000)) == 950


def test_a_large_table_goes_in_through_a_process_of_its_own(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "LARGE", 1)
    table = written(tmp_path / "t.csv", TITLES, *rows(0, 30), "c-99")
    assert counts(done(desk, table)) == (30, 0, 0, 1)


def test_an_agents_name_comes_with_the_table(desk: Desk, tmp_path: Path) -> None:
    done(desk, written(tmp_path / "statistic.csv", SIPUNI.rstrip()))
    with desk.store.read() as reader:
        names = [(agent.external_id, agent.name) for agent in reader.people.agents()]
    assert names == [("206", "Анна"), ("205", "Дуба")]


def test_calls_are_found_by_their_ids(desk: Desk, tmp_path: Path) -> None:
    done(desk, written(tmp_path / "t.csv", TITLES, *rows(0, 3, "Карты")))
    for words in ("c-1", "карты"):
        found = contacts.ids(desk, ContactFilter(words=words), ContactOrder())
        assert len(found) == (1 if words == "c-1" else 3)


MAPPING = """
source: our switchboard
separator: ";"
dates: month-day-year
zone: Asia/Almaty
columns:
  call_id: Key
  started_at: 2
  from: Who
extras: [Colour]
"""
OWN = ("Key;When;Who;Colour;Other", "k-1;03/04/2026 10:00;77011234567;red;x")


def test_a_mapping_of_ones_own_reads_the_table_and_the_next_of_its_kind(
    desk: Desk, tmp_path: Path
) -> None:
    mapping = written(tmp_path / "mine.yaml", MAPPING)
    first = done(desk, written(tmp_path / "a.csv", *OWN), mapping=mapping)
    assert counts(first) == (1, 0, 0, 0)
    call = contacts.contact(desk, first.contacts[0])
    assert (call.source, call.external_id, call.custom) == (
        "our switchboard",
        "k-1",
        {"Colour": "red"},
    )
    assert str(call.started_at) == "2026-03-04 05:00:00+00:00"
    other = OWN[1].replace("k-1", "k-2")
    second = done(desk, written(tmp_path / "b.csv", OWN[0], other))
    assert [table.origin for table in second.tables] == ["saved"]
    later = contacts.contact(desk, second.contacts[0])
    assert later == replace(call, external_id="k-2", id=later.id)
    assert counts(done(desk, tmp_path / "a.csv")) == (0, 0, 1, 0)


def test_a_mapping_may_name_columns_of_a_table_without_titles(desk: Desk, tmp_path: Path) -> None:
    text = "header: 0\ncolumns: {call_id: 1, started_at: 2, from: 3, agent_id: 4}\n"
    mapping = written(tmp_path / "mine.yaml", text)
    table = written(tmp_path / "a.csv", "k-1,2026-10-05 10:00:00,77011234567,101")
    summary = done(desk, table, mapping=mapping)
    assert counts(summary) == (1, 0, 0, 0)
    assert [t.origin for t in done(desk, table).tables] == ["saved"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("columns: [", MappingUnreadable),
        ("- a", MappingWrong),
        ("columns: {started_at: 1}\nwhat: 1", MappingWrong),
        ("columns: {colour: 1, started_at: 2}", MappingWrong),
        ("columns: {call_id: 1}", MappingWrong),
        ("columns: {started_at: 1}\ndates: never", MappingWrong),
        ("columns: {started_at: 1}\nzone: Moon", MappingWrong),
        ("columns: {started_at: 1}\nseparator: ab", MappingWrong),
        ("columns: {started_at: 1}\nheader: -1", MappingWrong),
        ("columns: {started_at: 1}\nextras: a", MappingWrong),
    ],
)
def test_a_wrong_mapping_is_told_and_nothing_goes_in(
    desk: Desk, tmp_path: Path, text: str, fault: type[MappingWrong]
) -> None:
    mapping = written(tmp_path / "mine.yaml", text)
    with pytest.raises(fault) as raised:
        done(desk, written(tmp_path / "a.csv", *OWN), mapping=mapping)
    for language in Language:
        assert catalogue(language).of(raised.value).endswith(".")
    with closing(sqlite3.connect(desk.paths.database)) as database:
        assert database.execute("SELECT count(*) FROM contact").fetchone() == (0,)
    assert not desk.paths.mappings.exists()


def test_a_kept_mapping_leaves_the_encoding_to_each_table(desk: Desk, tmp_path: Path) -> None:
    mapping = written(
        tmp_path / "mine.yaml", "columns: {call_id: Ключ, started_at: Когда, from: Кто}"
    )
    titles = "Ключ;Когда;Кто;Заметка"
    first = written(tmp_path / "a.csv", titles, "1;2026-10-05 10:00;77;да", encoding="cp1251")
    second = written(tmp_path / "b.csv", titles, "2;2026-10-05 10:00;77;иә")
    done(desk, first, mapping=mapping)
    (later,) = done(desk, second).contacts
    assert contacts.contact(desk, later).custom == {"Заметка": "иә"}


def test_a_table_without_a_column_of_the_mapping_is_left_out_and_the_others_go_in(
    desk: Desk, tmp_path: Path
) -> None:
    mapping = written(
        tmp_path / "mine.yaml", "columns: {call_id: Key, started_at: When, from: Who}"
    )
    tables = (
        written(tmp_path / "a.csv", OWN[0], OWN[1].replace("03/04/2026", "2026-04-03")),
        written(tmp_path / "b.csv", TITLES, *rows(0, 1)),
    )
    summary = done(desk, *tables, mapping=mapping)
    assert counts(summary) == (1, 0, 0, 1)
    (rejection,) = summary.rejected
    assert rejection.code == "import.mapping_column_missing"
    assert "b.csv" in rejection.file


def test_of_tables_that_disagree_the_first_speaks_and_the_others_fill_in(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "calls"
    folder.mkdir()
    one = written(folder / "a.csv", TITLES, *rows(0, 3, "Карта"), *rows(3, 1))
    other = written(folder / "b.csv", TITLES, *rows(0, 4, "Тариф"))

    assert counts(done(desk, folder)) == (4, 1, 3, 0)
    assert counts(done(desk, folder)) == (0, 0, 8, 0)
    ids = contacts.ids(desk, ContactFilter(), ContactOrder())
    topics = {
        c.external_id: c.topic for c in (contacts.contact(desk, ContactId(id_)) for id_ in ids)
    }
    assert topics == {"c-0": "Карта", "c-1": "Карта", "c-2": "Карта", "c-3": "Тариф"}
    assert counts(done(desk, other)) == (0, 3, 1, 0)
    assert counts(done(desk, one)) == (0, 3, 1, 0)
