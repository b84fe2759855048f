"""Conversations of Intercom: what the customer saw, and nothing else."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing.documents import read_document
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported
from tests.unit.importing.formats.reading import a_json, notices, read

BEGAN = 1_790_000_000


def a_part(
    kind: str, who: str, body: str | None, after: int = 60, **other: object
) -> dict[str, object]:
    """Make what happened in a conversation."""
    author = {"type": who, "id": who, "name": who.title(), "email": f"{who}@x.kz"}
    made = {"type": "conversation_part", "id": "1", "part_type": kind, "body": body}
    return made | {"created_at": BEGAN + after, "author": author} | other


def a_conversation(*parts: dict[str, object], **other: object) -> dict[str, object]:
    """Make a conversation that a customer began."""
    first = {
        "type": "conversation",
        "delivered_as": "customer_initiated",
        "subject": "",
        "body": "<p>Где карта?</p>",
        "author": {"type": "user", "id": "u1", "name": "Болат", "email": "bolat@x.kz"},
        "attachments": [],
    }
    return {
        "type": "conversation",
        "id": "77",
        "created_at": BEGAN,
        "title": "Карта",
        "source": first,
        "conversation_parts": {"type": "conversation_part.list", "conversation_parts": list(parts)},
    } | other


def said(item: Imported) -> list[tuple[Side, str, str]]:
    return [(one.side, one.author, one.text) for one in item.contact.messages]


def test_replies_are_messages_and_internal_notes_are_not(tmp_path: Path) -> None:
    chat = a_conversation(
        a_part("comment", "bot", "<p>Подождите&nbsp;минуту</p>"),
        a_part("note", "admin", "<p>Клиент сердится</p>"),
        a_part("assignment", "admin", None),
        a_part("assignment", "admin", "<p>Возьми, пожалуйста</p>"),
        a_part("comment", "admin", "<p>Уже <b>едет</b></p>", 90),
        a_part("close", "admin", "<p>Всего доброго</p>", 100),
    )
    item = read(a_json(tmp_path / "i.json", chat))
    assert said(item) == [
        (Side.CUSTOMER, "Болат", "Где карта?"),
        (Side.BOT, "Bot", "Подождите минуту"),
        (Side.AGENT, "Admin", "Уже едет"),
        (Side.AGENT, "Admin", "Всего доброго"),
    ]
    assert notices(item)["import.notes_left_out"] == {"count": 2}
    assert notices(item)["import.events_left_out"] == {"count": 1}
    contact = item.contact
    assert (contact.external_id, contact.channel, contact.topic) == ("77", Channel.CHAT, "Карта")
    assert (contact.customer_key, contact.duration_ms) == ("bolat@x.kz", 100_000)
    assert contact.started_at == datetime.fromtimestamp(BEGAN, UTC)


def test_the_words_of_a_note_are_nowhere(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "i.json", a_conversation(a_part("note", "admin", "тайна"))))
    assert "тайна" not in repr(item)


@pytest.mark.parametrize("key", ["conversations", ""])
def test_a_list_is_read_one_by_one(tmp_path: Path, key: str) -> None:
    both = [a_conversation(), a_conversation(id="78"), a_conversation(created_at="x")]
    path = a_json(tmp_path / "i.json", {key: both} if key else both)
    found = list(read_document(path, built_in(), None, UTC))
    assert [isinstance(one, Imported) for one in found] == [True, True, False]


def test_the_rating_tags_and_kind_of_channel_are_kept(tmp_path: Path) -> None:
    chat = a_conversation(
        conversation_rating={"rating": 4, "remark": "Быстро"},
        tags={"tags": [{"name": "карты"}]},
    )
    chat["source"] = {**chat["source"], "type": "email", "subject": "Вопрос"}  # type: ignore[dict-item]  # it is one
    item = read(a_json(tmp_path / "i.json", chat))
    assert (item.contact.csat, item.contact.channel) == (4, Channel.EMAIL)
    assert item.contact.custom == {"tags": "карты", "remark": "Быстро"}
    assert said(item)[0][2] == "Вопрос\nГде карта?"


def test_what_was_sent_along_is_named(tmp_path: Path) -> None:
    part = a_part("comment", "admin", "", attachments=[{"type": "upload", "name": "чек.pdf"}])
    item = read(a_json(tmp_path / "i.json", a_conversation(part)))
    assert said(item)[-1] == (Side.AGENT, "Admin", "[чек.pdf]")


def test_an_author_of_another_kind_is_unknown(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "i.json", a_conversation(a_part("comment", "ghost", "x"))))
    assert said(item)[-1][0] is Side.UNKNOWN
