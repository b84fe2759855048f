"""Chats come in by conversations; answers about sides are remembered, and updates double nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Contact, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.services import contacts, importing
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.settings import Settings
from tests.unit.importing.formats.reading import a_json
from tests.unit.importing.formats.test_letters import a_letter
from tests.unit.importing.formats.test_telegram import a_dialogue, a_message
from tests.unit.importing.formats.test_whatsapp import ANDROID_RU
from tests.workspace import a_desk

SIDES = {"Аня": Side.AGENT, "Болат": Side.CUSTOMER}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path / "desk")


def done(desk: Desk, path: Path, **other: object) -> ImportSummary:
    return importing.run(desk, ImportRequest((path,), **other)).value  # type: ignore[arg-type]  # by name


def counts(summary: ImportSummary) -> tuple[int, int, int, int]:
    return (summary.added, summary.updated, summary.duplicates, len(summary.rejected))


def stored(desk: Desk) -> list[Contact]:
    ids = contacts.ids(desk, ContactFilter(), ContactOrder())
    found = (contacts.contact(desk, ContactId(one)) for one in ids)
    return sorted(found, key=lambda one: one.external_id)


def a_chat(path: Path, *hours: float) -> Path:
    """Write a chat of messages at these hours, by two people in turn."""
    said = [a_message(n, at, ("Болат", "Аня")[n % 2]) for n, at in enumerate(hours, 1)]
    return a_json(path, a_dialogue(*said))


def test_sides_are_asked_in_the_dry_run_and_after(desk: Desk, tmp_path: Path) -> None:
    path = a_chat(tmp_path / "r.json", 0, 1)
    asked = importing.preview(desk, ImportRequest((path,))).unknown_speakers
    assert [one.label for one in asked] == ["Аня", "Болат"]
    assert done(desk, path).unknown_speakers == asked


def test_answers_are_remembered_for_the_chat(desk: Desk, tmp_path: Path) -> None:
    path = a_chat(tmp_path / "r.json", 0, 1)
    done(desk, path)
    summary = done(desk, path, sides=SIDES)
    assert (counts(summary), summary.unknown_speakers) == ((0, 1, 0, 0), ())
    later = done(desk, a_chat(tmp_path / "r.json", 0, 1, 100, 101))
    assert (counts(later), later.unknown_speakers) == ((1, 0, 1, 0), ())
    assert [[m.side for m in one.messages] for one in stored(desk)] == [
        [Side.AGENT, Side.CUSTOMER]
    ] * 2
    assert "Аня" not in (desk.paths.mappings / "sides.json").read_text("utf-8")


def test_a_dry_run_remembers_nothing(desk: Desk, tmp_path: Path) -> None:
    path = a_chat(tmp_path / "r.json", 0)
    importing.preview(desk, ImportRequest((path,), sides=SIDES))
    assert importing.preview(desk, ImportRequest((path,))).unknown_speakers


def test_a_desk_that_was_not_asked_leaves_the_answers_of_another(
    desk: Desk, tmp_path: Path
) -> None:
    path = a_chat(tmp_path / "r.json", 0, 1)
    done(desk, path, sides=SIDES)
    (desk.paths.mappings / "sides.json").unlink()
    assert counts(done(desk, path)) == (0, 0, 1, 0)
    longer = done(desk, a_chat(tmp_path / "r.json", 0, 1, 2))
    assert counts(longer) == (0, 1, 0, 0)
    (contact,) = stored(desk)
    assert [one.side for one in contact.messages] == [Side.AGENT, Side.CUSTOMER, Side.AGENT]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 5, "b": "nobody"}', "[" * 100_000])
def test_a_broken_memory_is_passed_over(desk: Desk, tmp_path: Path, text: str) -> None:
    desk.paths.mappings.mkdir(parents=True)
    (desk.paths.mappings / "sides.json").write_text(text, "utf-8")
    path = a_chat(tmp_path / "r.json", 0)
    assert counts(done(desk, path, sides=SIDES)) == (1, 0, 0, 0)
    assert counts(done(desk, path)) == (0, 0, 1, 0)


def test_the_same_import_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = a_chat(tmp_path / "r.json", 0, 1, 100)
    assert counts(done(desk, path)) == (2, 0, 0, 0)
    assert counts(done(desk, path)) == (0, 0, 2, 0)


def test_an_updated_export_completes_the_last_conversation(desk: Desk, tmp_path: Path) -> None:
    done(desk, a_chat(tmp_path / "r.json", 0, 1, 100))
    assert counts(done(desk, a_chat(tmp_path / "r.json", 0, 1, 100, 101, 200))) == (1, 1, 1, 0)
    assert [len(one.messages) for one in stored(desk)] == [2, 2, 1]


def test_the_setting_says_what_ends_a_conversation(desk: Desk, tmp_path: Path) -> None:
    path = a_chat(tmp_path / "r.json", 0, 23)
    assert counts(done(desk, path)) == (1, 0, 0, 0)
    data = json.loads(path.read_text("utf-8"))
    data["id"] = 8
    shorter = replace(desk, settings=Settings({"chat_silence_h": 12.0}, {}))
    assert counts(done(shorter, a_json(tmp_path / "b.json", data))) == (2, 0, 0, 0)


def test_the_same_chat_of_whatsapp_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat with Анна.txt"
    path.write_text(ANDROID_RU, "utf-8")
    assert counts(done(desk, path)) == (1, 0, 0, 0)
    assert counts(done(desk, path)) == (0, 0, 1, 0)
    path.write_text(ANDROID_RU + "31.12.2025, 21:30 - Анна: Ещё вопрос\n", "utf-8")
    assert counts(done(desk, path)) == (0, 1, 0, 0)


def test_letters_of_a_thread_are_one_contact_whenever_they_come(desk: Desk, tmp_path: Path) -> None:
    inside = tmp_path / "mail"
    inside.mkdir()
    a_letter(inside / "b.eml", "Ответ", 2, sender="anna@bank.kz")
    a_letter(inside / "c.eml", "Вопрос", 1)
    done(desk, inside)
    (contact,) = stored(desk)
    assert [one.text for one in contact.messages] == ["Вопрос", "Ответ"]
    assert counts(done(desk, inside)) == (0, 0, 2, 0)
    a_letter(tmp_path / "d.eml", "Спасибо", 3)
    assert counts(done(desk, tmp_path / "d.eml")) == (0, 1, 0, 0)
    (contact,) = stored(desk)
    assert [one.text for one in contact.messages] == ["Вопрос", "Ответ", "Спасибо"]


def test_a_whole_centre_is_put_on_its_side_by_its_addresses(desk: Desk, tmp_path: Path) -> None:
    inside = tmp_path / "mail"
    inside.mkdir()
    a_letter(inside / "a.eml", "Вопрос", 1)
    a_letter(inside / "b.eml", "Ответ", 2, sender="anna@bank.kz")
    done(desk, inside, sides={"@bank.kz": Side.AGENT})
    (contact,) = stored(desk)
    assert [one.side for one in contact.messages] == [Side.UNKNOWN, Side.AGENT]
    assert [agent.name for agent in contact.agents] == ["anna@bank.kz"]


ODD = "Беседа;Пишет;Что;Когда\n{0};Аня;Да;2026-10-05 10:00\n{0};Болат;Э;2026-10-05 10:01\n"
MAPPING = """\
messages:
  source: own desk
  fields: {conversation: Беседа, author: Пишет, text: Что, at: Когда}
  sides: {}
"""


def an_odd_table(path: Path, talk: str) -> Path:
    path.write_text(ODD.format(talk), "utf-8")
    return path


def test_a_mapping_of_messages_is_found_again_by_the_titles(desk: Desk, tmp_path: Path) -> None:
    mapping = tmp_path / "how.yaml"
    mapping.write_text(MAPPING, "utf-8")
    first = an_odd_table(tmp_path / "march.csv", "1")
    assert importing.run(desk, ImportRequest((first,))).value.rejected
    importing.preview(desk, ImportRequest((first,), mapping=mapping))
    assert not list(desk.paths.mappings.glob("*.messages.yaml"))
    assert importing.run(desk, ImportRequest((first,), mapping=mapping)).value.added == 1

    later = importing.run(desk, ImportRequest((an_odd_table(tmp_path / "april.csv", "2"),))).value

    assert (later.added, later.rejected) == (1, ())
    assert contacts.contact(desk, later.contacts[0]).source == "own desk"


def test_a_mapping_that_does_not_fit_a_table_is_not_kept(desk: Desk, tmp_path: Path) -> None:
    mapping = tmp_path / "how.yaml"
    mapping.write_text(MAPPING.replace("Когда", "Нет"), "utf-8")
    table = an_odd_table(tmp_path / "march.csv", "1")

    assert importing.run(desk, ImportRequest((table,), mapping=mapping)).value.rejected
    assert not list(desk.paths.mappings.glob("*.messages.yaml"))


def test_a_table_that_is_said_to_be_of_calls_is_no_longer_one_of_messages(
    desk: Desk, tmp_path: Path
) -> None:
    mapping, calls = tmp_path / "how.yaml", tmp_path / "calls.yaml"
    mapping.write_text(MAPPING, "utf-8")
    calls.write_text("columns: {started_at: Когда, call_id: Что, agent_id: Пишет}\n", "utf-8")
    table = an_odd_table(tmp_path / "march.csv", "1")
    importing.run(desk, ImportRequest((table,), mapping=mapping))

    importing.run(desk, ImportRequest((table,), mapping=calls))

    summary = importing.run(desk, ImportRequest((table,))).value
    assert (summary.duplicates, len(summary.tables)) == (2, 1)
