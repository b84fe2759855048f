"""Transcripts come in with their recordings, are cut at their end, and twice changes nothing."""

import json
import shutil
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Contact, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.domain.transcripts import Transcript
from qa_desk.services import contacts, importing
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.texts import Language, catalogue
from tests.unit.importing.building import a_table, a_wav
from tests.unit.importing.formats.test_call_analytics import JOB
from tests.unit.importing.formats.test_contact_lens import CALL, CHAT
from tests.unit.importing.formats.test_genesys_transcript import a_conversation, a_phrase
from tests.unit.importing.formats.test_google_insights import HANDED_ON
from tests.unit.importing.formats.test_google_insights_export import (
    a_conversation as an_export,
)
from tests.unit.importing.formats.test_post_call_analytics import a_call
from tests.unit.importing.formats.test_subtitles import SBV, SRT, VTT
from tests.unit.importing.formats.test_teams_word import NEW, a_meeting
from tests.unit.importing.formats.test_whisper import SPOKEN
from tests.unit.importing.formats.test_whisper_cpp import a_document, a_segment
from tests.workspace import a_desk

JSONS = {
    "lens": CALL,
    "lens-chat": CHAT,
    "job": JOB,
    "pca": a_call(),
    "insights": HANDED_ON,
    "genesys": a_conversation(),
    "insights-export": an_export(),
    "whisper": SPOKEN,
    "whisper-cpp": a_document(a_segment(0, 1, "a")),
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path / "desk")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a file of each format."""
    made = tmp_path / "in"
    made.mkdir()
    for name, data in JSONS.items():
        (made / f"{name}.json").write_text(json.dumps(data), "utf-8")
    for name, text in {"a.vtt": VTT, "b.srt": SRT, "c.sbv": SBV}.items():
        (made / name).write_text(text, "utf-8")
    a_meeting(made / "meeting.docx", *NEW)
    return made


def done(desk: Desk, *paths: Path) -> ImportSummary:
    return importing.run(desk, ImportRequest(paths)).value


def counts(summary: ImportSummary) -> tuple[int, int, int, int]:
    return (summary.added, summary.updated, summary.duplicates, len(summary.rejected))


def stored(desk: Desk) -> list[Contact]:
    ids = contacts.ids(desk, ContactFilter(), ContactOrder())
    return sorted(
        (contacts.contact(desk, ContactId(one)) for one in ids), key=lambda one: one.external_id
    )


def transcript_of(desk: Desk, contact: Contact) -> Transcript:
    assert contact.id is not None
    with desk.store.read() as reader:
        found = reader.transcripts.get(contact.id)
    assert found is not None
    return found


def journal(desk: Desk) -> int:
    with desk.store.read() as reader:
        return len(reader.audit.rows(1000))


def test_every_format_goes_in_and_twice_changes_nothing(desk: Desk, folder: Path) -> None:
    foretold = importing.preview(desk, ImportRequest((folder,)))
    first = done(desk, folder)
    assert counts(foretold) == counts(first) == (13, 0, 0, 0)
    assert foretold.notices == first.notices
    before, kept = stored(desk), journal(desk)
    again = importing.run(desk, ImportRequest((folder,)))
    assert counts(again.value) == (0, 0, 13, 0)
    assert again.value.notices == first.notices
    assert (stored(desk), again.changes.topics) == (before, frozenset())
    assert journal(desk) == kept


def test_what_is_told_is_told_in_every_language(desk: Desk, folder: Path) -> None:
    summary = done(desk, folder)
    codes = {one.code for one in summary.notices}
    assert codes >= {
        "import.fields_dropped",
        "import.turns_beyond_recording",
        "import.events_left_out",
        "import.turns_without_end",
        "import.cues_left_out",
    }
    for language in Language:
        texts = catalogue(language)
        sentences = [texts.sentence(one.code, one.facts) for one in summary.notices]
        assert all("{" not in one and one.endswith(".") for one in sentences), sentences


def test_a_transcript_is_cut_at_the_decoded_end_of_the_recording_beside_it(
    desk: Desk, tmp_path: Path
) -> None:
    a_wav(tmp_path / "call.wav", seconds=1)
    (tmp_path / "call.json").write_text(json.dumps(SPOKEN), "utf-8")
    summary = done(desk, tmp_path / "call.wav", tmp_path / "call.json")
    assert counts(summary) == (1, 0, 0, 0)
    (contact,) = stored(desk)
    assert (contact.duration_ms, len(contact.media)) == (1000, 1)
    assert contact.custom == {"turns_beyond_recording": "2"}
    found = transcript_of(desk, contact)
    assert [(one.start_ms, one.end_ms, one.text) for one in found.segments] == [
        (31, 1000, "Алло, это банк."),
        (1000, 1000, "Да."),
    ]
    assert found.duration_ms == 1000
    told = {one.code: one.facts for one in summary.notices}
    assert told["import.turns_beyond_recording"] == {"count": 2, "duration_ms": 1000}


def test_a_recording_that_was_there_gets_its_transcript_later(desk: Desk, tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "call.wav", seconds=10)
    assert counts(done(desk, wav)) == (1, 0, 0, 0)
    (tmp_path / "call.srt").write_text(SRT, "utf-8")
    assert counts(done(desk, wav, tmp_path / "call.srt")) == (0, 1, 0, 0)
    (contact,) = stored(desk)
    assert (contact.source, contact.external_id) == ("recordings", "call")
    assert transcript_of(desk, contact).segments[0].text == "One\nTwo"
    assert counts(done(desk, wav, tmp_path / "call.srt")) == (0, 0, 1, 0)
    assert counts(done(desk, wav)) == (0, 0, 1, 0)
    assert transcript_of(desk, contact).model == "import:srt"


def test_a_call_of_a_table_gets_its_transcript_later(desk: Desk, tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "call.wav", seconds=10)
    table = a_table(tmp_path / "t.csv", "call.wav,row-1,2026-10-05T10:00:00Z,a1,Асем,Карты")
    done(desk, table, wav)
    document = tmp_path / "call.json"
    document.write_text(json.dumps(CALL), "utf-8")
    assert counts(done(desk, wav, document)) == (0, 1, 0, 0)
    (contact,) = stored(desk)
    assert (contact.external_id, contact.agents[0].name) == ("row-1", "Асем")
    assert transcript_of(desk, contact).segments[1].side is Side.CUSTOMER
    assert counts(done(desk, wav, document)) == (0, 0, 1, 0)


def test_a_document_that_comes_again_without_its_recording_keeps_it(
    desk: Desk, tmp_path: Path
) -> None:
    a_wav(tmp_path / "call.wav", seconds=2)
    document = tmp_path / "call.json"
    document.write_text(json.dumps(CALL), "utf-8")
    done(desk, tmp_path / "call.wav", document)
    (before,) = stored(desk)
    found = transcript_of(desk, before)
    assert (len(before.media), before.duration_ms, found.duration_ms) == (1, 2000, 2000)
    assert counts(done(desk, document)) == (0, 0, 1, 0)
    assert (stored(desk), transcript_of(desk, before)) == ([before], found)


def test_a_transcript_cut_off_by_the_copying_is_one_sentence(desk: Desk, folder: Path) -> None:
    whole = (folder / "lens.json").read_bytes()
    (folder / "lens.json").write_bytes(whole[: len(whole) // 2])
    (folder / "job.json").write_text('{"JobName": "a", // a note\n "Transcript": []}', "utf-8")
    summary = done(desk, folder)
    assert summary.added == 11
    places = {(Path(one.file).name, one.line, one.code) for one in summary.rejected}
    assert places == {("lens.json", 1, "import.json_broken"), ("job.json", 1, "import.json_broken")}
    assert all(int(str(one.facts["column"])) > 1 for one in summary.rejected)


def test_the_recording_of_genesys_limits_its_transcript(
    desk: Desk, tmp_path: Path, samples: Path | None
) -> None:
    if samples is None:
        print("not here: the folder of samples; the recording of Genesys was not read")  # noqa: T201 - a check that is left out is said
        return
    wav = tmp_path / "call.wav"
    shutil.copy(samples / "genesys" / "test-transcript-connector.wav", wav)
    phrases = [
        a_phrase("external", 1_000, 2_000, "Hello."),
        a_phrase("external", 70_000, 2_000, "Bye."),
        a_phrase("external", 80_000, 500, "Thank you for watching."),
    ]
    data = a_conversation(transcripts=[{"phrases": phrases}], duration=None)
    (tmp_path / "call.json").write_text(json.dumps(data), "utf-8")
    summary = done(desk, wav, tmp_path / "call.json")
    assert counts(summary) == (1, 0, 0, 0)
    (contact,) = stored(desk)
    assert contact.duration_ms == 70_848
    assert contact.custom["turns_beyond_recording"] == "2"
    ends = [one.end_ms for one in transcript_of(desk, contact).segments]
    assert ends == [3_000, 70_848, 70_848]


def test_the_samples_of_machines_go_in_and_twice_changes_nothing(
    desk: Desk, samples: Path | None
) -> None:
    if samples is None:
        print("not here: the folder of samples; none of them was imported")  # noqa: T201 - a check that is left out is said
        return
    folders = (samples / "aws", samples / "subtitles")
    first = done(desk, *folders)
    assert first.added == 3 + 30
    kept = stored(desk)
    again = done(desk, *folders)
    assert (again.added, again.updated, again.duplicates) == (0, 0, first.added)
    assert (stored(desk), again.rejected) == (kept, first.rejected)
