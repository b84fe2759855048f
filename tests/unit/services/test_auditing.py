"""The journal as people use it: found, exported, checked; and reading is noted."""

import csv
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.db.store import Store
from qa_desk.domain.auditing import Act, AuditFilter, Flaw
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.services import auditing, contacts, tracing, transcribing
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from tests.db.builders import a_chat, a_transcript
from tests.workspace import StoppedClock, a_desk

ASEL = EvaluatorId("asel")


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StoppedClock) -> Desk:
    return a_desk(tmp_path, clock)


def a_contact(store: Store) -> ContactId:
    with store.change(EvaluatorId("me"), "import") as change:
        contact = change.contacts.add(a_chat())
        change.transcripts.put(contact, a_transcript("сәлем"))
        change.commit()
    return contact


def reads(desk: Desk) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    found = auditing.rows(desk, auditing.ids(desk, AuditFilter(kind="read")))
    return [(row.verb, row.subjects) for row in found]


def hire(desk: Desk, role: Role) -> Desk:
    with desk.store.change(desk.user, "hire") as change:
        change.people.save_evaluator(Evaluator(ASEL, "Асель", role))
        change.commit()
    return replace(desk, user=ASEL)


def test_opening_a_contact_is_noted_once_an_hour(desk: Desk, clock: StoppedClock) -> None:
    contact = a_contact(desk.store)

    contacts.opened(desk, contact)
    transcribing.transcript(desk, contact)
    clock.time += timedelta(minutes=59)
    contacts.opened(desk, contact)
    clock.time += timedelta(minutes=1)
    contacts.opened(desk, contact)

    assert reads(desk) == [(tracing.OPENED, (("contact", str(contact)),))] * 2


def test_looking_at_the_list_is_not_noted(desk: Desk) -> None:
    contact = a_contact(desk.store)

    contacts.contact(desk, contact)
    contacts.rows(desk, [contact])

    assert reads(desk) == []


def test_each_export_of_the_journal_is_in_the_journal(desk: Desk, tmp_path: Path) -> None:
    a_contact(desk.store)

    auditing.export(desk, AuditFilter(), tmp_path / "journal.json", Language.EN)

    assert [verb for verb, _things in reads(desk)] == ["export the journal"]


def test_a_csv_holds_no_formula(desk: Desk, tmp_path: Path) -> None:
    with desk.store.change(desk.user, "note") as change:
        change.audit.changed("setting", "x", "=1+1", None, "=HYPERLINK(1)")
        change.commit()
    file = tmp_path / "journal.csv"

    auditing.export(desk, AuditFilter(kind="setting"), file, Language.RU)

    [head, line] = csv.reader(file.read_text("utf-8-sig").splitlines())
    assert head[2] == "Кто"
    assert "'=HYPERLINK(1)" in line
    assert not any(cell.startswith("=") for cell in line)


def test_a_workbook_has_a_line_a_value(desk: Desk, tmp_path: Path) -> None:
    hire(desk, Role.LEAD)
    file = tmp_path / "journal.xlsx"

    auditing.export(desk, AuditFilter(kind="evaluator", subject=ASEL), file, Language.KK)

    sheet = load_workbook(file).worksheets[0]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert ["рөл", None, "lead"] in [line[6:9] for line in lines]


def test_json_has_the_hashes(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "journal.json"

    count = auditing.export(desk, AuditFilter(), file, Language.EN)

    said = json.loads(file.read_text("utf-8"))
    assert len(said) == count > 0
    assert len(said[0]["hash"]) == 64


def test_a_file_of_another_kind_is_refused_before_anything_is_written(
    desk: Desk, tmp_path: Path
) -> None:
    with pytest.raises(auditing.BadFormat):
        auditing.export(desk, AuditFilter(), tmp_path / "journal.doc", Language.EN)

    assert not (tmp_path / "journal.doc").exists()
    assert reads(desk) == []


def test_a_folder_that_takes_no_file_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(auditing.NotWritten):
        auditing.export(desk, AuditFilter(), tmp_path / "file" / "j.csv", Language.EN)


def test_a_seal_that_was_saved_proves_the_journal_later(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "seal.json"
    auditing.save_seal(desk, auditing.verify(desk).head, file)
    a_contact(desk.store)
    seal = auditing.load_seal(file)

    assert auditing.verify(desk, [seal]).broken is None
    broken = auditing.verify(desk, [replace(seal, hash="0" * 64)]).broken
    assert broken is not None
    assert broken.flaw is Flaw.SEAL


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", '{"kind": "qa-desk journal seal", "number": "1", "hash": "x"}', "\0"],
)
def test_another_file_is_no_seal(tmp_path: Path, text: str) -> None:
    file = tmp_path / "seal.json"
    file.write_text(text)

    with pytest.raises(auditing.BadSeal):
        auditing.load_seal(file)
    with pytest.raises(auditing.BadSeal):
        auditing.load_seal(tmp_path / "nothing.json")


def test_an_evaluator_sees_only_their_own_rows(desk: Desk) -> None:
    asel = hire(desk, Role.EVALUATOR)
    tracing.opened(asel, a_contact(desk.store))
    everything = auditing.ids(desk, AuditFilter())

    assert {row.by for row in auditing.rows(asel, auditing.ids(asel, AuditFilter()))} == {ASEL}
    assert {row.by for row in auditing.rows(asel, everything)} == {ASEL}
    assert not auditing.ids(asel, AuditFilter(by="me"))
    assert auditing.choices(asel).people == ("asel",)


def test_who_sees_only_a_part_cannot_check_the_whole(desk: Desk) -> None:
    asel = hire(desk, Role.EVALUATOR)

    with pytest.raises(auditing.OnlyWhole):
        auditing.verify(asel)


@pytest.mark.parametrize("text", ["2026-10-15", "2026-10-15T12:30", "2026-10-15T12:30+05:00"])
def test_days_and_moments_are_read(text: str) -> None:
    assert auditing.moment(text).utcoffset() is not None


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01"])
def test_what_is_no_time_is_told(text: str) -> None:
    with pytest.raises(auditing.BadTime):
        auditing.moment(text)


def test_acts_are_told_apart(desk: Desk) -> None:
    tracing.opened(desk, a_contact(desk.store))

    found = auditing.rows(desk, auditing.ids(desk, AuditFilter(kind="change")))

    assert {row.act for row in found} == {Act.CHANGE}
