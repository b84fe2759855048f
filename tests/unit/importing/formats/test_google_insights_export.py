"""Conversations that Google gives back: calls with words, chats, agents with names."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from qa_desk.domain.transcripts import Word
from tests.unit.importing.formats.reading import a_json, notices, read, refused, told, turns

SEGMENTS = [
    {
        "text": "Алло, [NAME].",
        "confidence": 0.75,
        "languageCode": "ru-RU",
        "channelTag": 1,
        "segmentParticipant": {"role": "HUMAN_AGENT", "userId": "u1"},
        "words": [
            {"startOffset": "0s", "endOffset": "0.500s", "word": "Алло,", "confidence": 0.5},
            {"startOffset": "0.6s", "endOffset": "1.250s", "word": "[NAME]."},
        ],
    },
    {"text": "Да.", "channelTag": 2, "messageTime": "2026-10-05T10:00:02.125Z"},
    {
        "text": "Меню.",
        "messageTime": "2026-10-05T10:00:03Z",
        "segmentParticipant": {"role": "AUTOMATED_AGENT"},
        "sentiment": {"score": 1},
    },
    {
        "text": "?",
        "messageTime": "2026-10-05T10:00:09Z",
        "segmentParticipant": {"role": "ANY_AGENT"},
    },
]


def a_conversation(**other: object) -> dict[str, object]:
    data: dict[str, object] = {
        "name": "projects/p/locations/eu/conversations/c-9",
        "startTime": "2026-10-05T10:00:00Z",
        "duration": "8.5s",
        "medium": "PHONE_CALL",
        "languageCode": "ru-RU",
        "agentId": "u1",
        "labels": {"branch": "Алматы"},
        "callMetadata": {"customerChannel": 2, "agentChannel": 1},
        "qualityMetadata": {
            "customerSatisfactionRating": 4,
            "waitDuration": "12s",
            "agentInfo": [
                {"agentId": "u1", "displayName": "Асем"},
                {"agentId": "u2", "displayName": "Болат"},
            ],
        },
        "latestAnalysis": {"name": "x"},
        "transcript": {"transcriptSegments": SEGMENTS},
    }
    return data | other


def test_a_call_has_its_words_sides_and_times(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "c.json", a_conversation()))
    assert turns(item) == [
        (Side.AGENT, 0, 1250, "Алло, [NAME]."),
        (Side.CUSTOMER, 2125, 2125, "Да."),
        (Side.BOT, 3000, 3000, "Меню."),
        (Side.UNKNOWN, 8500, 8500, "?"),
    ]
    assert told(item).segments[0].words == (
        Word(0, 500, "Алло,", 0.5),
        Word(600, 1250, "[NAME].", 0.0),
    )
    assert item.speakers == ("u1", "2", "AUTOMATED_AGENT", "ANY_AGENT")


def test_a_call_has_its_people_and_marks(tmp_path: Path) -> None:
    contact = read(a_json(tmp_path / "c.json", a_conversation())).contact
    assert (contact.external_id, contact.csat, contact.duration_ms) == ("c-9", 4, 8500)
    assert [(one.external_id, one.name) for one in contact.agents] == [
        ("u1", "Асем"),
        ("u2", "Болат"),
    ]
    assert contact.custom == {"branch": "Алматы", "wait": "12s", "turns_beyond_recording": "1"}


def test_what_has_no_place_is_told(tmp_path: Path) -> None:
    found = notices(read(a_json(tmp_path / "c.json", a_conversation())))
    dropped = found["import.fields_dropped"]["fields"]
    assert dropped == "latestAnalysis, transcript.transcriptSegments[].sentiment"


def test_a_chat_has_messages(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "c.json", a_conversation(medium="CHAT")))
    assert item.transcript is None
    assert item.contact.channel is Channel.CHAT
    assert [m.side for m in item.contact.messages][:2] == [Side.AGENT, Side.CUSTOMER]
    assert item.contact.messages[2].at == datetime(2026, 10, 5, 10, 0, 3, tzinfo=UTC)


def test_a_conversation_without_a_name_is_known_by_its_content(tmp_path: Path) -> None:
    assert read(a_json(tmp_path / "c.json", a_conversation(name=None))).anonymous


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"duration": "soon"}, "import.field_no_decimal"),
        ({"startTime": "soon"}, "import.bad_date"),
        ({"transcript": {"transcriptSegments": []}}, "import.no_turns"),
        ({"transcript": {"transcriptSegments": [{"text": "x"}]}}, "import.field_missing"),
        ({"medium": "CHAT", "transcript": {"transcriptSegments": []}}, "import.no_messages"),
    ],
)
def test_what_cannot_be_understood_is_refused(
    tmp_path: Path, change: dict[str, object], code: str
) -> None:
    assert refused(a_json(tmp_path / "c.json", a_conversation(**change))).code == code
