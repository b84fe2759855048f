"""Chats of Telegram: one conversation a contact, nobody's side guessed, nothing private taken."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing.documents import read_source
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported, Item, Rejection
from qa_desk.importing.source import Source
from tests.unit.importing.formats.reading import a_json, notices, read, refused

BEGAN = 1_790_000_000


def a_message(
    number: int, hours: float = 0, who: str = "Аня", **other: object
) -> dict[str, object]:
    """Make a message so many hours after the chat began."""
    return {
        "id": number,
        "type": "message",
        "date": "2026-09-21T15:13:20",
        "date_unixtime": str(BEGAN + int(hours * 3600)),
        "from": who,
        "from_id": f"user{sum(who.encode())}",
        "text": f"слово {number}",
    } | other


def an_event(number: int, hours: float = 0, **other: object) -> dict[str, object]:
    """Make what the program wrote."""
    base = a_message(number, hours, type="service", actor="Аня", action="phone_call", text="")
    return {key: value for key, value in base.items() if not key.startswith("from")} | other


def a_dialogue(*messages: dict[str, object], **other: object) -> dict[str, object]:
    """Make the export of one chat."""
    return {"name": "Поддержка", "type": "private_group", "id": 7, "messages": messages} | other


def items(path: Path, hours: float = 24) -> list[Item]:
    source = Source(path, UTC, timedelta(hours=hours))
    return list(read_source(source, built_in(), None))


def contacts(found: list[Item]) -> list[Imported]:
    assert all(isinstance(one, Imported) for one in found), found
    return [one for one in found if isinstance(one, Imported)]


def test_a_chat_is_a_contact_whose_sides_nobody_guessed(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1), a_message(2, 1, "Болат"))
    item = read(a_json(tmp_path / "result.json", chat))
    said = [(one.side, one.author, one.text) for one in item.contact.messages]
    assert said == [(Side.UNKNOWN, "Аня", "слово 1"), (Side.UNKNOWN, "Болат", "слово 2")]
    assert item.contact.messages[0].at == datetime.fromtimestamp(BEGAN, UTC)
    assert (item.contact.channel, item.contact.duration_ms) == (Channel.MESSENGER, 3_600_000)
    assert (item.contact.source, item.contact.external_id, item.chat) == (
        "telegram",
        "7/1",
        "telegram/7",
    )


def test_a_long_silence_ends_a_conversation(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1), a_message(2, 23), a_message(3, 48), a_message(4, 49))
    path = a_json(tmp_path / "result.json", chat)
    assert [one.contact.external_id for one in contacts(items(path))] == ["7/1", "7/3"]
    shorter = [one.contact.external_id for one in contacts(items(path, 12))]
    assert shorter == ["7/1", "7/2", "7/3"]


def test_what_the_program_wrote_belongs_to_nobody(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "r.json", a_dialogue(a_message(1), an_event(2, 1))))
    last = item.contact.messages[-1]
    assert (last.side, last.author, last.text) == (Side.SYSTEM, "", "[phone_call] Аня")


def test_events_alone_are_no_conversation(tmp_path: Path) -> None:
    chat = a_dialogue(an_event(1), a_message(2, 100))
    assert [
        one.contact.external_id for one in contacts(items(a_json(tmp_path / "r.json", chat)))
    ] == ["7/2"]


def test_pieces_of_a_text_are_put_together(tmp_path: Path) -> None:
    text = ["Код ", {"type": "bold", "text": "42"}, "!"]
    item = read(a_json(tmp_path / "r.json", a_dialogue(a_message(1, text=text))))
    assert item.contact.messages[0].text == "Код 42!"


def test_a_piece_that_is_no_text_is_refused_with_its_place(tmp_path: Path) -> None:
    found = refused(a_json(tmp_path / "r.json", a_dialogue(a_message(1, text=["a", 5]))))
    assert (found.code, found.facts["field"]) == ("import.field_not_text", "messages[0].text[1]")


def test_what_is_forwarded_edited_and_answered_is_kept(tmp_path: Path) -> None:
    chat = a_dialogue(
        a_message(1, forwarded_from="Банк", text="Акция"),
        a_message(2, edited="2026-09-21T15:14:00", reply_to_message_id=1),
    )
    item = read(a_json(tmp_path / "r.json", chat))
    assert item.contact.messages[0].text == "[→ Банк] Акция"
    custom = item.contact.custom
    assert (custom["forwarded"], custom["edited"], custom["replies"]) == ("1", "1", "1")


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ({"photo": "photos/1.jpg"}, "[photo]"),
        ({"file": "files/чек.pdf", "file_name": "чек.pdf"}, "[file: чек.pdf]"),
        ({"file": "v/1.ogg", "media_type": "voice_message", "duration_seconds": 4},
         "[voice_message: 1.ogg: 4 s]"),
        ({"file": "(File not included.)", "media_type": "sticker", "sticker_emoji": "👍"},
         "[sticker: 👍]"),
        ({"poll": {"question": "Да?"}}, "[poll: Да?]"),
    ],
)  # fmt: skip
def test_what_was_sent_along_is_named(tmp_path: Path, sent: dict[str, object], shown: str) -> None:
    item = read(a_json(tmp_path / "r.json", a_dialogue(a_message(1) | {"text": ""} | sent)))
    assert item.contact.messages[0].text == shown


def test_people_of_one_name_are_told_apart(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1, from_id="user1"), a_message(2, from_id="user2"))
    item = read(a_json(tmp_path / "r.json", chat))
    assert [one.author for one in item.contact.messages] == ["Аня (user1)", "Аня (user2)"]


def test_an_account_that_is_gone_keeps_its_number(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "r.json", a_dialogue(a_message(1) | {"from": None})))
    assert item.contact.messages[0].author.startswith("user")


def test_a_topic_is_a_contact(tmp_path: Path) -> None:
    chat = a_dialogue(
        an_event(1, action="create_group", title="Поддержка"),
        an_event(2, action="topic_created", title="Карты"),
        a_message(3, 1, reply_to_message_id=2),
        a_message(4, 2),
        a_message(5, 900, "Болат", reply_to_message_id=3),
        type="private_supergroup",
    )
    found = contacts(items(a_json(tmp_path / "r.json", chat)))
    told = [(one.contact.external_id, one.contact.topic) for one in found]
    assert told == [("7/topic-2", "Карты"), ("7/1", "")]
    assert [one.text for one in found[0].contact.messages] == [
        "[topic_created: Карты] Аня",
        "слово 3",
        "слово 5",
    ]


def test_private_chats_of_an_account_are_left_out_and_listed(tmp_path: Path) -> None:
    kinds = ("personal_chat", "saved_messages", "private_group", "public_supergroup", "bot_chat")
    chats = [a_dialogue(a_message(1), type=kind, id=at, name=kind) for at, kind in enumerate(kinds)]
    found = items(a_json(tmp_path / "r.json", {"about": "…", "chats": {"list": chats}}))
    left = [one for one in found if isinstance(one, Rejection)]
    assert [(one.code, one.facts["name"]) for one in left] == [
        ("import.private_chat", kind) for kind in kinds[:3]
    ]
    assert [one.contact.external_id for one in found if isinstance(one, Imported)] == ["3/1", "4/1"]


def test_a_bad_chat_of_an_account_does_not_cost_the_others(tmp_path: Path) -> None:
    bad = a_dialogue(a_message(1, text=7), type="public_supergroup")
    chats = [bad, a_dialogue(a_message(1), type="public_supergroup", id=8)]
    found = items(a_json(tmp_path / "r.json", {"chats": {"list": chats}}))
    assert [isinstance(one, Imported) for one in found] == [False, True]


def test_a_single_chat_of_two_people_is_taken_as_it_was_exported_on_purpose(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1), type="personal_chat")
    assert read(a_json(tmp_path / "r.json", chat)).contact.messages[0].side is Side.UNKNOWN


def test_a_bot_is_a_bot(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1, 0, "Помощник"), a_message(2), type="bot_chat", name="Помощник")
    item = read(a_json(tmp_path / "r.json", chat))
    assert [one.side for one in item.contact.messages] == [Side.BOT, Side.UNKNOWN]


def test_a_channel_is_no_conversation(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1), type="public_channel")
    assert refused(a_json(tmp_path / "r.json", chat)).code == "import.channel_posts"


@pytest.mark.parametrize("seconds", ["x", "-5", "9" * 40, "99999999999"])
def test_a_time_that_no_clock_shows_is_refused(tmp_path: Path, seconds: str) -> None:
    chat = a_dialogue(a_message(1, date_unixtime=seconds))
    found = refused(a_json(tmp_path / "r.json", chat))
    assert found.code == "import.times_out_of_clock"


def test_older_exports_tell_the_time_of_their_place(tmp_path: Path) -> None:
    chat = a_dialogue(a_message(1, date_unixtime=None))
    item = read(a_json(tmp_path / "r.json", chat))
    assert item.contact.started_at == datetime(2026, 9, 21, 15, 13, 20, tzinfo=UTC)


def test_what_a_message_holds_besides_is_told(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "r.json", a_dialogue(a_message(1, inline_bot_buttons=[[1]]))))
    assert notices(item)["import.fields_dropped"]["fields"] == "messages[].inline_bot_buttons"


def test_the_samples_come_in_with_what_they_say(samples: Path | None) -> None:
    if samples is None:
        print("not here: the folder of samples; no Telegram export was read")  # noqa: T201 - a check that is left out is said
        return
    (personal,) = contacts(items(samples / "chat" / "personal_chat.json"))
    data = json.loads((samples / "chat" / "personal_chat.json").read_text("utf-8"))
    assert len(personal.contact.messages) == len(data["messages"])
    assert [one.side for one in personal.contact.messages] == [Side.UNKNOWN] * 4 + [Side.SYSTEM]
    assert personal.contact.messages[2].text == "Check this important message"
    group = contacts(items(samples / "chat" / "supergroup_with_topics.json"))
    told = [(one.contact.topic, len(one.contact.messages)) for one in group]
    assert told == [("General", 2), ("Finances", 3), ("", 2)]
