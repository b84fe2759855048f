"""Whisper and its kin: segments, words and speakers, who stay unknown until people say."""

from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Word
from tests.unit.importing.formats.reading import a_json, notices, read, refused, told, turns

SPOKEN = {
    "language": "ru",
    "segments": [
        {
            "start": 0.031,
            "end": 2.4,
            "text": " Алло, это банк.",
            "speaker": "SPEAKER_00",
            "words": [
                {"word": "Алло,", "start": 0.031, "end": 0.5, "score": 0.93},
                {"word": "24", "score": 0},
                {"word": "банк.", "start": 1.9, "end": 2.4, "score": 0.5},
            ],
        },
        {"start": 2.5, "end": 3.0005, "text": " Да.", "speaker": "SPEAKER_01"},
    ],
    "word_segments": [{"word": "Алло,"}],
}


def test_segments_keep_times_and_speakers_stay_unknown(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "call.json", SPOKEN))
    assert turns(item) == [
        (Side.UNKNOWN, 31, 2400, "Алло, это банк."),
        (Side.UNKNOWN, 2500, 3000, "Да."),
    ]
    assert item.speakers == ("SPEAKER_00", "SPEAKER_01")
    assert (told(item).language, told(item).model, item.anonymous) == ("ru", "import:whisper", True)


def test_a_word_that_was_not_aligned_stands_after_the_one_before(tmp_path: Path) -> None:
    item = read(a_json(tmp_path / "call.json", SPOKEN))
    assert told(item).segments[0].words == (
        Word(31, 500, "Алло,", 0.93),
        Word(500, 500, "24", 0.0),
        Word(1900, 2400, "банк.", 0.5),
    )


def test_what_the_recogniser_says_of_itself_is_told_as_left_out(tmp_path: Path) -> None:
    segment = {"id": 0, "seek": 0, "start": 0, "end": 1, "text": "a", "avg_logprob": -0.2}
    data = {"text": "a", "language": "english", "duration": 0.5, "segments": [segment]}
    item = read(a_json(tmp_path / "call.json", data))
    assert told(item).language == "en"
    assert turns(item) == [(Side.UNKNOWN, 0, 500, "a")]
    found = notices(item)
    assert found["import.fields_dropped"]["fields"] == "segments[].seek, segments[].avg_logprob"
    assert found["import.turns_beyond_recording"] == {"count": 1, "duration_ms": 500}


def test_a_label_that_names_a_side_is_that_side(tmp_path: Path) -> None:
    segments = [{"start": 0, "end": 1, "text": "a", "speaker": "Оператор"}]
    assert turns(read(a_json(tmp_path / "c.json", {"segments": segments})))[0][0] is Side.AGENT


@pytest.mark.parametrize(
    ("segments", "code"),
    [
        ([{"start": 0, "end": 1, "text": " "}], "import.no_turns"),
        ([{"start": -1, "end": 1, "text": "a"}], "import.field_negative"),
        ([{"start": 0, "end": None, "text": "a"}], "import.field_missing"),
        ([], "import.unrecognised_document"),
        ([3], "import.unrecognised_document"),
    ],
)
def test_what_cannot_be_understood_is_refused(tmp_path: Path, segments: object, code: str) -> None:
    assert refused(a_json(tmp_path / "c.json", {"segments": segments})).code == code


def test_a_recording_in_which_nobody_speaks_has_no_turns(tmp_path: Path) -> None:
    data = {"text": "", "segments": [], "language": "ru"}
    assert refused(a_json(tmp_path / "c.json", data)).code == "import.no_turns"


def test_a_clock_instead_of_seconds_is_refused_by_its_place(tmp_path: Path) -> None:
    segments = [{"start": 1_790_000_000, "end": 1_790_000_001, "text": "a"}]
    found = refused(a_json(tmp_path / "c.json", {"segments": segments}))
    assert (found.code, found.facts["field"]) == ("import.turn_too_late", "segments[0]")


def test_a_length_of_nothing_cuts_nothing(tmp_path: Path) -> None:
    segments = [{"start": 0, "end": 1, "text": "a"}]
    item = read(a_json(tmp_path / "c.json", {"segments": segments, "duration": 0}))
    assert (turns(item)[0][2], told(item).duration_ms) == (1000, 1000)


def test_a_transcript_of_endless_turns_is_refused(tmp_path: Path) -> None:
    segments = [{"start": 0, "end": 0, "text": "a"}] * 100_001
    found = refused(a_json(tmp_path / "c.json", {"segments": segments}))
    assert (found.code, found.facts["count"]) == ("import.too_many_turns", 100_001)
