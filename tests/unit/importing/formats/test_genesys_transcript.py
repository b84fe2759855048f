"""Genesys Cloud: phrases with words; "internal" is the agent only where nobody else could be."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Direction, Side
from tests.unit.importing.formats.reading import a_json, notices, read, refused, told, turns

BEGUN = 1_790_000_000_000


def a_phrase(purpose: str, offset_ms: int, length_ms: int, text: str, **other: object) -> object:
    return {
        "participantPurpose": purpose,
        "text": text.lower(),
        "decoratedText": text,
        "confidence": 0.9,
        "offset": {"milliseconds": offset_ms},
        "startTimeMs": BEGUN + offset_ms,
        "duration": {"milliseconds": length_ms},
        **other,
    }


def a_conversation(**other: object) -> dict[str, object]:
    words = [
        {
            "word": "Hello",
            "confidence": 0.8,
            "offset": {"milliseconds": 12_000},
            "duration": {"milliseconds": 400},
        }
    ]
    phrases = [
        a_phrase("internal", 1_000, 500, "Press one."),
        a_phrase("external", 5_000, 250, "One."),
        a_phrase("internal", 12_000, 400, "Hello.", words=words),
        a_phrase("internal", 40_000, 900, "I am Olga."),
    ]
    people = [
        {
            "participantPurpose": "customer",
            "ani": "tel:+77010000000",
            "dnis": "tel:+77270000000",
            "initialDirection": "inbound",
            "startTimeMs": BEGUN,
        },
        {"participantPurpose": "ivr", "startTimeMs": BEGUN, "endTimeMs": BEGUN + 8_000},
        {"participantPurpose": "acd", "queueId": "q-1", "startTimeMs": BEGUN + 8_000},
        {
            "participantPurpose": "agent",
            "userId": "u-1",
            "startTimeMs": BEGUN + 9_000,
            "endTimeMs": BEGUN + 30_000,
        },
        {"participantPurpose": "agent", "userId": "u-2", "startTimeMs": BEGUN + 30_000},
    ]
    analytics = {"topics": [{"topicName": "Оплата"}, {"topicName": "Оплата"}], "sentiment": [{}]}
    transcript = {"language": "en-us", "phrases": phrases, "analytics": analytics}
    data = {
        "conversationId": "v-1",
        "communicationId": "m-1",
        "mediaType": "call",
        "conversationStartTime": BEGUN,
        "startTime": BEGUN,
        "duration": {"milliseconds": 60_000},
        "participants": people,
        "transcripts": [transcript],
    }
    return data | other


def test_internal_is_whoever_was_inside_at_that_time(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "t.json", a_conversation()))
    assert turns(item) == [
        (Side.BOT, 1_000, 1_500, "Press one."),
        (Side.CUSTOMER, 5_000, 5_250, "One."),
        (Side.AGENT, 12_000, 12_400, "Hello."),
        (Side.AGENT, 40_000, 40_900, "I am Olga."),
    ]
    (word,) = told(item).segments[2].words
    assert (word.start_ms, word.end_ms, word.text) == (12_000, 12_400, "Hello")
    assert told(item).segments[2].confidence == 0.9


def test_internal_is_unknown_where_a_person_and_a_machine_were_inside(tmp_path: Path) -> None:
    people = [{"participantPurpose": "ivr"}, {"participantPurpose": "agent", "userId": "u"}]
    item = read(a_json(tmp_path / "t.json", a_conversation(participants=people)))
    assert turns(item)[0][0] is Side.UNKNOWN
    alone = read(a_json(tmp_path / "t.json", a_conversation(participants=[])))
    assert [side for side, *_ in turns(alone)][:2] == [Side.UNKNOWN, Side.CUSTOMER]


def test_the_conversation_has_its_people_and_numbers(tmp_path: Path) -> None:
    contact = read(a_json(tmp_path / "t.json", a_conversation())).contact
    assert contact.external_id == "v-1/m-1"
    assert [one.external_id for one in contact.agents] == ["u-1", "u-2"]
    assert (contact.direction, contact.customer_key) == (Direction.INBOUND, "tel:+77010000000")
    assert (contact.queue, contact.language, contact.duration_ms) == ("q-1", "en", 60_000)
    assert contact.started_at == datetime.fromtimestamp(BEGUN / 1000, UTC)
    assert contact.custom == {
        "conversation_id": "v-1",
        "centre_number": "tel:+77270000000",
        "topics": "Оплата",
    }


def test_times_by_the_clock_count_from_the_beginning(tmp_path: Path) -> None:
    phrase = {
        "participantPurpose": "external",
        "text": "yes",
        "startTimeMs": BEGUN + 2_500,
        "duration": {"milliseconds": 100},
    }
    item = read(a_json(tmp_path / "t.json", a_conversation(transcripts=[{"phrases": [phrase]}])))
    assert turns(item) == [(Side.CUSTOMER, 2_500, 2_600, "yes")]


def test_what_has_no_place_is_told(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "t.json", a_conversation()))
    assert notices(item) == {
        "import.fields_dropped": {"count": 1, "fields": "transcripts[].analytics.sentiment"}
    }


def test_written_conversations_become_messages(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "t.json", a_conversation(mediaType="webmessaging")))
    assert item.transcript is None
    assert item.contact.channel is Channel.CHAT
    assert [m.side for m in item.contact.messages][1:3] == [Side.CUSTOMER, Side.AGENT]
    assert item.contact.messages[1].at == datetime.fromtimestamp((BEGUN + 5_000) / 1000, UTC)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"conversationId": ""}, "import.field_missing"),
        ({"mediaType": "fax"}, "import.unknown_channel"),
        ({"transcripts": []}, "import.no_turns"),
        ({"transcripts": [{"phrases": [{"text": "x"}]}]}, "import.field_missing"),
        ({"mediaType": "sms", "transcripts": []}, "import.no_messages"),
        ({"conversationStartTime": 2**52}, "import.bad_date"),
    ],
)
def test_what_cannot_be_understood_is_refused(
    tmp_path: Path, change: dict[str, object], code: str
) -> None:
    assert refused(a_json(tmp_path / "t.json", a_conversation(**change))).code == code
