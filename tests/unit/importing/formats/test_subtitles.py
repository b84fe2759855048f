"""Subtitle files: cues as the suite of webvtt-py has them, or one sentence."""

import html
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from time import perf_counter

import pytest
import webvtt
from hypothesis import given
from hypothesis import strategies as st
from webvtt.errors import MalformedFileError

from qa_desk.domain.contacts import Side
from qa_desk.importing.documents import read_document
from qa_desk.importing.formats import built_in, cues
from qa_desk.texts import Language, catalogue
from tests.unit.importing.formats.reading import notices, read, refused, told, turns

VTT = """WEBVTT
Language: kk

NOTE a remark

7e/12-0
0:0:0.0 --> 0:0:3.54 align:left
<v Jane Doe>Good &amp; <i>well</i>.</v>

00:04.000 --> 00:05.120
<v.loud Agent>Hi.</v>
<v Customer>Hello,
[NAME].

00:06.000 --> 00:07.000
[SPEAKER_00]: Me.
"""
SRT = "\ufeff\n1\n00:00:00,500 --> 00:00:07.000\nOne\nTwo\n\n2\n00:99:00,000 --> 00:99:01,000\nNo\n"
SBV = "0:00:01.000,0:00:02.500\nOne\n\n0:00:02.500,0:00:03.000\nTwo\n"


def a_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_voices_of_a_cue_are_turns_of_their_own(tmp_path: Path) -> None:
    item = read(a_file(tmp_path / "call.vtt", VTT))
    assert turns(item) == [
        (Side.UNKNOWN, 0, 3540, "Good & well."),
        (Side.AGENT, 4000, 5120, "Hi."),
        (Side.CUSTOMER, 4000, 5120, "Hello,\n[NAME]."),
        (Side.UNKNOWN, 6000, 7000, "Me."),
    ]
    assert item.speakers == ("Jane Doe", "Agent", "Customer", "SPEAKER_00")
    assert (told(item).language, item.notices) == ("kk", ())


def test_a_cue_that_cannot_be_read_is_told_by_its_line(tmp_path: Path) -> None:
    item = read(a_file(tmp_path / "call.srt", SRT))
    assert turns(item) == [(Side.UNKNOWN, 500, 7000, "One\nTwo")]
    assert notices(item) == {"import.cues_left_out": {"count": 1, "first": 7}}


def test_subviewer_is_read(tmp_path: Path) -> None:
    item = read(a_file(tmp_path / "call.sbv", SBV))
    assert [turn[1:] for turn in turns(item)] == [(1000, 2500, "One"), (2500, 3000, "Two")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_cues_are_read_in_the_encodings_of_the_trade(tmp_path: Path, encoding: str) -> None:
    text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nЗдравствуйте, это банк.\r\n"
    item = read(a_file(tmp_path / "call.srt", text, encoding))
    assert turns(item)[0][3] == "Здравствуйте, это банк."


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.vtt", "", "import.empty_document"),
        ("a.vtt", "NO", "import.no_subtitles"),
        ("a.vtt", "WEBVTT", "import.no_turns"),
        ("a.srt", "1\n\ntext", "import.no_subtitles"),
        ("a.sbv", "text", "import.no_subtitles"),
        ("a.srt", "\x01\x02\x00\x00", "import.no_subtitles"),
    ],
)
def test_what_holds_no_cues_is_one_sentence(
    tmp_path: Path, name: str, text: str, code: str
) -> None:
    assert refused(a_file(tmp_path / name, text)).code == code


def test_a_note_is_no_subtitle_but_a_renamed_subtitle_is(tmp_path: Path) -> None:
    assert refused(a_file(tmp_path / "a.txt", "to do")).code == "import.not_a_conversation"
    assert len(turns(read(a_file(tmp_path / "b.txt", VTT)))) == 4


@pytest.mark.parametrize("piece", ["<v ", "<v.a.", "<", "[", "00:00:01.000 --> ", "\n\n"])
def test_nasty_text_takes_no_time(tmp_path: Path, piece: str) -> None:
    text = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nx" + piece * 60_000
    path = a_file(tmp_path / "a.vtt", text)
    begun = perf_counter()
    assert len(list(read_document(path, built_in(), None, UTC))) == 1
    assert perf_counter() - begun < 5


def test_subtitles_without_end_are_refused_before_all_are_read(tmp_path: Path) -> None:
    cue = "1\n00:00:01,000 --> 00:00:02,000\na\n\n"
    found = refused(a_file(tmp_path / "a.srt", cue * 100_002))
    assert (found.code, found.facts["count"]) == ("import.too_many_turns", 100_001)


@given(st.text())
def test_any_text_gives_cues_or_none(text: str) -> None:
    readers: tuple[Callable[[str], cues.Cues | None], ...] = (cues.vtt, cues.srt, cues.sbv)
    for reader in readers:
        found = reader(text)
        assert found is None or all(cue.start_ms >= 0 and cue.line > 0 for cue in found.cues)


NOT_PADDED = "non_padded_timestamps.vtt"
"""Teams writes 0:0:3.54; the suite has the file so that readers learn it, which 0.5.1 does not."""


def expected(path: Path) -> list[tuple[int, str]] | None:
    """Return the beginnings and texts that webvtt-py gives; None where it refuses the file."""
    readers = {
        ".vtt": webvtt.WebVTT.read,
        ".srt": webvtt.WebVTT.from_srt,
        ".sbv": webvtt.WebVTT.from_sbv,
    }
    try:
        found = readers[path.suffix](str(path)).captions
    except MalformedFileError:
        return None
    return [
        (one.start_in_seconds * 1000 + one.start_time.milliseconds, _plain(path, one.text))
        for one in found
    ]


def _plain(path: Path, text: str) -> str:
    """Return a text with the marks of WebVTT read, which webvtt-py leaves as they are."""
    return html.unescape(text) if path.suffix == ".vtt" else text


def test_each_file_of_the_suite_gives_its_cues_or_a_sentence(samples: Path | None) -> None:
    if samples is None:
        print("not here: the folder of samples; the suite of subtitles was not read")  # noqa: T201 - a check that is left out is said
        return
    files = sorted((samples / "subtitles").iterdir())
    assert len(files) >= 37
    for path in files:
        wanted = expected(path)
        if path.name == NOT_PADDED:
            wanted = [
                (0, "Good morning everyone."),
                (3540, "Morning, let's get started."),
                (65_200, "Thanks for joining."),
            ]
        if not wanted:
            rejection = refused(path)
            assert catalogue(Language.EN).sentence(rejection.code, rejection.facts).endswith(".")
        else:
            found = [(turn[1], turn[3]) for turn in turns(read(path))]
            assert found == [(at, text.strip()) for at, text in wanted], path.name
