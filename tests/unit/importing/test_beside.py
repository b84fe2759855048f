"""A transcript beside its recording is one contact with it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from qa_desk.importing.gathering import gather
from qa_desk.importing.outcome import Imported, Rejection
from qa_desk.importing.request import ImportRequest
from tests.unit.importing.building import a_chat, a_table, a_wav
from tests.unit.importing.formats.test_contact_lens import CALL

SRT = "1\n00:00:00,500 --> 00:00:07,000\nАлло\n"
NAMED = "Auto0_CUST_12345_GUID_000_AGENT_ChrisL_DT_2021-12-01T06-01-22_Mono"


def gathered(*paths: Path, **other: object) -> list[object]:
    request = ImportRequest(paths, zone=UTC, **other)  # type: ignore[arg-type]  # fields by name
    return list(gather(request).items)


def taken(*paths: Path, **other: object) -> list[Imported]:
    return [one for one in gathered(*paths, **other) if isinstance(one, Imported)]


def left_out(*paths: Path, **other: object) -> list[tuple[str, str]]:
    found = gathered(*paths, **other)
    return [(Path(one.file).name, one.code) for one in found if isinstance(one, Rejection)]


def subtitles(path: Path, text: str = SRT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("name", ["call.srt", "call.wav.srt", "call.ru.srt", "call.pt-BR.srt"])
def test_a_transcript_of_the_same_name_is_the_recordings(tmp_path: Path, name: str) -> None:
    wav = a_wav(tmp_path / "call.wav")
    subtitles(tmp_path / name)
    (item,) = taken(tmp_path)
    assert (item.media_source, item.anonymous) == (wav, True)
    assert item.transcript is not None
    assert item.transcript.segments[0].text == "Алло"


@pytest.mark.parametrize("name", ["other.srt", "deep/call.srt", "call.v2.srt", "call2.srt"])
def test_any_other_transcript_is_a_contact_of_its_own(tmp_path: Path, name: str) -> None:
    a_wav(tmp_path / "call.wav")
    subtitles(tmp_path / name)
    assert [item.contact.source for item in taken(tmp_path)] == ["recordings", "srt"]


def test_the_name_of_the_recording_still_speaks(tmp_path: Path) -> None:
    a_wav(tmp_path / f"{NAMED}.wav", channels=1)
    subtitles(tmp_path / f"{NAMED}.srt")
    contact = taken(tmp_path)[0].contact
    assert (contact.source, contact.external_id) == ("recordings", NAMED)
    assert (contact.customer_key, contact.agents[0].name) == ("12345", "ChrisL")
    assert contact.started_at == datetime(2021, 12, 1, 6, 1, 22, tzinfo=UTC)


def test_a_document_that_knows_the_contact_names_it(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / f"{NAMED}.wav")
    (tmp_path / f"{NAMED}.json").write_text(json.dumps(CALL), "utf-8")
    (item,) = taken(tmp_path, agent_channel=1)
    assert (item.contact.source, item.contact.external_id) == ("contact-lens", "c-7")
    assert (item.contact.customer_key, item.contact.custom["guid"]) == ("12345", "000")
    assert (item.media_source, item.agent_channel, item.anonymous) == (wav, 1, False)


def test_a_row_of_a_table_names_the_contact_before_all(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    (tmp_path / "call.json").write_text(json.dumps(CALL), "utf-8")
    a_table(tmp_path / "t.csv", "call.wav,row-1,2026-10-05T10:00:00Z,a1,Асем,Карты")
    (item,) = taken(tmp_path)
    assert (item.contact.source, item.contact.external_id) == ("calls", "row-1")
    assert item.contact.custom["sentiment_customer"] == "-2.5"
    assert (item.contact.language, item.contact.team) == ("ru", "Карты")
    assert item.transcript is not None
    assert item.transcript.segments[1].side is Side.CUSTOMER
    assert item.notices


def test_of_several_transcripts_the_one_that_says_most_is_taken(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    subtitles(tmp_path / "call.srt")
    segments = [{"start": 0, "end": 1, "text": "json"}]
    (tmp_path / "call.json").write_text(json.dumps({"segments": segments}), "utf-8")
    (item,) = taken(tmp_path)
    assert item.transcript is not None
    assert item.transcript.segments[0].text == "json"
    assert left_out(tmp_path) == [("call.srt", "import.transcript_twice")]


def test_a_broken_transcript_is_told_and_the_recording_goes_in(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    subtitles(tmp_path / "call.vtt", "no subtitles")
    assert [item.transcript for item in taken(tmp_path)] == [None]
    assert left_out(tmp_path) == [("call.vtt", "import.no_subtitles")]


def test_a_chat_of_the_same_name_stays_a_chat(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    a_chat(tmp_path / "call.json")
    assert [item.contact.source for item in taken(tmp_path)] == ["qa-desk-chat", "recordings"]


def test_a_chat_without_a_name_of_its_own_is_named(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    entry = {"text": "x", "role": "AGENT", "user_id": 1, "start_timestamp_usec": 1_790_000 * 10**9}
    (tmp_path / "call.json").write_text(json.dumps({"entries": [entry]}), "utf-8")
    chat, recording = taken(tmp_path)
    assert chat.contact.external_id.startswith("call ")
    assert (chat.anonymous, recording.anonymous) == (False, True)


def test_a_name_that_two_recordings_have_pairs_with_none(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav", tone=1)
    a_wav(tmp_path / "call.mp3", tone=2)
    subtitles(tmp_path / "call.srt")
    item = taken(tmp_path)[-1]
    assert (item.contact.source, item.media_source) == ("srt", None)
    assert [(one.code, one.facts) for one in item.notices] == [
        ("import.recordings_beside", {"count": 2})
    ]


def test_documents_of_one_name_and_other_content_are_two_contacts(tmp_path: Path) -> None:
    subtitles(tmp_path / "a" / "call.srt")
    subtitles(tmp_path / "b" / "call.srt", SRT.replace("Алло", "Да"))
    names = [item.contact.external_id for item in taken(tmp_path)]
    assert len(set(names)) == 2
    assert all(name.startswith("call ") for name in names)


def test_a_format_that_was_asked_for_brings_its_recordings_along(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    a_wav(tmp_path / "lone.wav")
    subtitles(tmp_path / "call.srt")
    assert [item.media_source for item in taken(tmp_path, format="srt")] == [tmp_path / "call.wav"]
    assert left_out(tmp_path, format="srt") == [("lone.wav", "import.not_this_format")]


def test_recordings_alone_take_no_transcripts(tmp_path: Path) -> None:
    a_wav(tmp_path / "call.wav")
    subtitles(tmp_path / "call.srt")
    assert [item.transcript for item in taken(tmp_path, format="recordings")] == [None]
    assert left_out(tmp_path, format="recordings") == [("call.srt", "import.not_this_format")]
