"""Messages of any make come in by a mapping, or by the titles of their table."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing.gathering import gather
from qa_desk.importing.mapped_messages import MessageTable
from qa_desk.importing.message_mapping import MessageMapping, Told, guessed, load
from qa_desk.importing.outcome import Imported, Rejection
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tables.mapping_files import MappingUnreadable, MappingWrong
from tests.unit.importing.building import a_table

TITLES = "chat id,time,role,author,text"
NESTED = {
    "data": {
        "chats": [
            {
                "id": 7,
                "theme": "Карты",
                "log": [
                    {"who": {"name": "Аня", "kind": "staff"}, "t": 1_790_000_000, "body": "Да"},
                    {
                        "who": {"name": "Болат", "kind": "guest"},
                        "t": 1_790_000_060_000,
                        "body": "Э",
                    },
                    {"who": {"name": "?", "kind": "ghost"}, "t": None, "body": "Бу"},
                ],
            }
        ]
    }
}
YAML = """\
messages:
  source: own-desk
  channel: messenger
  list: data.chats
  messages: log
  fields:
    conversation: id
    text: body
    author: who.name
    side: who.kind
    at: t
    topic: theme
  sides:
    Staff: agent
    guest: customer
"""


def a_mapping(path: Path, text: str = YAML) -> Path:
    path.write_text(text, "utf-8")
    return path


def items(*paths: Path, mapping: Path | None = None) -> list[Imported | Rejection]:
    found = [
        one
        for one in gather(ImportRequest(paths, mapping=mapping, zone=UTC)).items
        if not isinstance(one, MessageTable)
    ]
    assert all(isinstance(one, Imported | Rejection) for one in found), found
    return [one for one in found if isinstance(one, Imported | Rejection)]


def contacts(*paths: Path, mapping: Path | None = None) -> list[Imported]:
    found = items(*paths, mapping=mapping)
    assert all(isinstance(one, Imported) for one in found), found
    return [one for one in found if isinstance(one, Imported)]


def test_a_table_is_known_by_its_titles(tmp_path: Path) -> None:
    table = a_table(
        tmp_path / "m.csv",
        "1,2026-10-05 10:01,operator,Аня,Да",
        "2,2026-10-05 10:00,client,Ержан,Сәлем",
        '1,2026-10-05 10:00,client,Болат,"Где, карта?"',
        "1,2026-10-05 10:02,,Мария,Алло",
        header=TITLES,
    )
    first, second = contacts(table)
    said = [(one.side, one.author, one.text) for one in first.contact.messages]
    assert said == [
        (Side.CUSTOMER, "Болат", "Где, карта?"),
        (Side.AGENT, "Аня", "Да"),
        (Side.UNKNOWN, "Мария", "Алло"),
    ]
    assert first.contact.started_at == datetime(2026, 10, 5, 10, tzinfo=UTC)
    assert (first.contact.external_id, second.contact.external_id) == ("1", "2")


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("id чата;время;роль;автор;текст", "cp1251"),
        ("чат id\tуақыты\tрөл\tжіберуші\tхабар", "utf-16"),
        ("sep=;\nChat ID;Time;Role;Sender;Message", "utf-8-sig"),
    ],
)
def test_titles_of_three_languages_are_known(tmp_path: Path, header: str, encoding: str) -> None:
    by = "\t" if "\t" in header else ";"
    row = by.join(("1", "05.10.2026 10:00", "agent", "Аня", "Да"))
    (item,) = contacts(a_table(tmp_path / "m.csv", row, header=header, encoding=encoding))
    (message,) = item.contact.messages
    assert (message.side, message.text) == (Side.AGENT, "Да")
    assert message.at == datetime(2026, 10, 5, 10, tzinfo=UTC)


def test_a_bad_row_costs_no_other_one(tmp_path: Path) -> None:
    rows = ("1,yesterday,agent,Аня,Да", "1,2026-10-05 10:00,agent,Аня,Нет", "1,,agent,Аня,")
    bad, good = items(a_table(tmp_path / "m.csv", *rows, header=TITLES))
    assert isinstance(bad, Rejection)
    assert (bad.code, bad.line) == ("import.bad_date", 2)
    assert isinstance(good, Imported)
    assert len(good.contact.messages) == 1


def test_without_conversations_a_long_silence_parts_them(tmp_path: Path) -> None:
    rows = ("2026-10-05 10:00,Аня,Да", "2026-10-05 11:00,Аня,Нет", "2026-10-09 10:00,Аня,Э")
    found = contacts(a_table(tmp_path / "m.csv", *rows, header="time,author,text"))
    assert [len(one.contact.messages) for one in found] == [2, 1]
    assert len({one.contact.external_id for one in found}) == 2


@pytest.mark.parametrize("titles", ["call id,date,phone", "text", "text,author", "time,author"])
def test_other_tables_are_none_of_messages(titles: str) -> None:
    assert guessed(titles.split(",")) is None


def test_a_document_is_read_by_paths(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps(NESTED), "utf-8")
    (item,) = contacts(file, mapping=a_mapping(tmp_path / "m.yaml"))
    contact = item.contact
    assert (contact.source, contact.external_id) == ("own-desk", "7")
    assert (contact.channel, contact.topic) == (Channel.MESSENGER, "Карты")
    assert [(one.side, one.author) for one in contact.messages] == [
        (Side.AGENT, "Аня"),
        (Side.CUSTOMER, "Болат"),
        (Side.UNKNOWN, "?"),
    ]
    assert contact.duration_ms == 60_000
    assert contact.agents[0].name == "Аня"


def test_a_flat_list_is_read_and_what_is_no_text_is_refused_alone(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    flat = [{"c": "1", "text": "Да"}, {"c": "1", "text": ["x"]}, "junk", {"c": "1", "text": 5}]
    file.write_text(json.dumps(flat), "utf-8")
    mapping = a_mapping(tmp_path / "m.yaml", "messages: {fields: {conversation: c, text: text}}")
    bad, good = items(file, mapping=mapping)
    assert isinstance(bad, Rejection)
    assert (bad.code, bad.facts["field"]) == ("import.field_not_text", "[1]")
    assert isinstance(good, Imported)
    assert [one.text for one in good.contact.messages] == ["Да", "5"]


@pytest.mark.parametrize("path", ["nowhere", "data.chats.5", "data.chats.0.id"])
def test_a_path_that_leads_nowhere_is_told(tmp_path: Path, path: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps(NESTED), "utf-8")
    mapping = a_mapping(tmp_path / "m.yaml", YAML.replace("data.chats", path))
    (found,) = items(file, mapping=mapping)
    assert isinstance(found, Rejection)
    assert (found.code, found.facts["path"]) == ("import.no_such_place", path)


def test_a_table_is_read_by_the_titles_of_a_mapping(tmp_path: Path) -> None:
    text = "messages: {fields: {conversation: A, text: B, at: C}, dates: month-day-year}"
    mapping = a_mapping(tmp_path / "m.yaml", text)
    table = a_table(tmp_path / "t.csv", "1,Да,02/03/2026 10:00", header="A,B,C")
    (item,) = contacts(table, mapping=mapping)
    assert item.contact.started_at == datetime(2026, 2, 3, 10, tzinfo=UTC)
    other = a_table(tmp_path / "o.csv", "1,Да", header="A,Z")
    (found,) = items(other, mapping=mapping)
    assert isinstance(found, Rejection)
    assert (found.code, found.facts["column"]) == ("import.mapping_column_missing", "B")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("messages: 5", "messages"),
        ("messages: {fields: {author: a}}", "fields"),
        ("messages: {fields: 5}", "fields"),
        ("messages: {fields: {text: a, soul: b}}", "soul"),
        ("messages: {fields: {text: a}, sides: {x: boss}}", "x"),
        ("messages: {fields: {text: a}, dates: someday}", "dates"),
        ("messages: {fields: {text: a}, zone: Mars/Base}", "zone"),
        ("messages: {fields: {text: a}, channel: owl}", "channel"),
        ("messages: {fields: {text: true}}", "text"),
        ("messages: {fields: {text: a}, wish: b}", "wish"),
    ],
)
def test_a_wrong_mapping_is_told_with_its_line(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(MappingWrong) as caught:
        load(a_mapping(tmp_path / "m.yaml", text))
    assert (caught.value.facts["key"], caught.value.facts["line"]) == (key, 1)


def test_a_mapping_that_is_no_yaml_is_told(tmp_path: Path) -> None:
    with pytest.raises(MappingUnreadable):
        load(a_mapping(tmp_path / "m.yaml", "a: [b"))


def test_a_mapping_of_calls_is_none_of_messages(tmp_path: Path) -> None:
    assert load(a_mapping(tmp_path / "m.yaml", "columns: {started_at: Date}")) is None


def test_a_mapping_says_what_it_needs(tmp_path: Path) -> None:
    found = load(a_mapping(tmp_path / "m.yaml", "messages: {fields: {text: body}}"))
    assert found == MessageMapping({Told.TEXT: "body"}, str(tmp_path / "m.yaml"))
