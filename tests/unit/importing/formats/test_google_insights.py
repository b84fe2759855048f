"""Google CX Insights: entries with roles, transfers with two agents, turns of bots."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from tests.unit.importing.formats.reading import a_json, notices, read, refused, turns

BEGUN = 1_790_000_000_000_000


def an_entry(seconds: float, role: str, user: object, text: str, **other: object) -> object:
    usec = BEGUN + int(seconds * 1_000_000)
    return {"start_timestamp_usec": usec, "text": text, "role": role, "user_id": user, **other}


HANDED_ON = {
    "conversation_info": {"categories": [{"display_name": "Тарифы"}]},
    "entries": [
        an_entry(0, "AUTOMATED_AGENT", 9, "Чем помочь?"),
        an_entry(2.5, "CUSTOMER", 1, "Оператор!"),
        an_entry(10, "AGENT", 21, "Перевожу."),
        an_entry(20.125, "AGENT", "22", "Слушаю, [NAME]."),
        an_entry(30, "END_USER", 1, "Спасибо."),
        an_entry(31, "ANY_AGENT", 5, "Пока."),
    ],
}


def test_a_conversation_that_was_handed_on_has_two_agents_and_a_bot(tmp_path: Path) -> None:
    contact = read(a_json(tmp_path / "conv.json", HANDED_ON)).contact
    assert [(m.side, m.author) for m in contact.messages] == [
        (Side.BOT, "9"),
        (Side.CUSTOMER, "1"),
        (Side.AGENT, "21"),
        (Side.AGENT, "22"),
        (Side.CUSTOMER, "1"),
        (Side.UNKNOWN, "5"),
    ]
    assert [one.external_id for one in contact.agents] == ["21", "22"]
    assert (contact.channel, contact.customer_key) == (Channel.CHAT, "1")
    assert contact.custom == {"categories": "Тарифы"}


def test_times_are_by_the_clock_to_the_millisecond(tmp_path: Path) -> None:
    contact = read(a_json(tmp_path / "conv.json", HANDED_ON)).contact
    assert contact.started_at == datetime.fromtimestamp(BEGUN / 1_000_000, UTC)
    times = [one.at for one in contact.messages]
    assert times[3] is not None
    assert contact.started_at is not None
    assert (times[3] - contact.started_at).total_seconds() == 20.125
    assert contact.duration_ms == 31_000


def test_times_from_zero_make_a_call_whose_turns_last_until_the_next(tmp_path: Path) -> None:
    entries = [
        {"start_timestamp_usec": 500_000, "text": "Алло", "role": "AGENT", "user_id": 2},
        {"start_timestamp_usec": 2_250_999, "text": "Да", "role": "CUSTOMER", "user_id": 1},
    ]
    item = read(a_json(tmp_path / "call.json", {"entries": entries}))
    assert item.contact.channel is Channel.VOICE
    assert turns(item) == [(Side.AGENT, 500, 2250, "Алло"), (Side.CUSTOMER, 2250, 2250, "Да")]
    assert notices(item) == {"import.turns_without_end": {"count": 2}}


def test_messages_out_of_order_and_unknown_fields_are_told(tmp_path: Path) -> None:
    entries = [an_entry(5, "AGENT", 2, "b", mood="glad"), an_entry(1, "CUSTOMER", 1, "a")]
    item = read(a_json(tmp_path / "c.json", {"entries": entries, "labels": {"x": "y"}}))
    assert [one.text for one in item.contact.messages] == ["b", "a"]
    assert notices(item) == {
        "import.messages_out_of_order": {"count": 1},
        "import.fields_dropped": {"count": 2, "fields": "labels, entries[].mood"},
    }


def test_a_file_that_names_no_conversation_is_known_by_its_content(tmp_path: Path) -> None:
    assert read(a_json(tmp_path / "conv.json", HANDED_ON)).anonymous


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ([{"text": " ", "role": "AGENT"}], "import.no_messages"),
        ([{"text": "x", "role": 3}], "import.field_not_text"),
        ([{"text": "x", "role": "AGENT"}, 3], "import.field_not_object"),
        ([], "import.unrecognised_document"),
    ],
)
def test_what_cannot_be_understood_is_refused(tmp_path: Path, entries: object, code: str) -> None:
    assert refused(a_json(tmp_path / "c.json", {"entries": entries})).code == code
