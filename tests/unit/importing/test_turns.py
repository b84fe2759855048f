"""Turns in order of time, cut at the end of the recording, and what is told of them."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.contacts import Channel, Contact, Side
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.importing.clipping import within
from qa_desk.importing.findings import Findings
from qa_desk.importing.notices import Notices
from qa_desk.importing.outcome import Imported, Notice
from qa_desk.importing.turns import Turn, assembled, until_next

SPANS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)), min_size=1)


def a_turn(start_ms: int, end_ms: int, text: str = "a", speaker: str = "") -> Turn:
    return Turn(Segment(Side.UNKNOWN, None, start_ms, end_ms, text), speaker)


def an_item(*segments: Segment) -> Imported:
    transcript = Transcript(segments, "import:test", "", 10_000)
    return Imported(Contact(Channel.VOICE, "test", "1"), transcript, file="f")


@given(SPANS)
def test_no_turn_is_lost_and_all_are_in_order(spans: list[tuple[int, int]]) -> None:
    told = assembled([a_turn(*span) for span in spans], "test", "", Findings())
    found = told.transcript.segments
    assert sorted(one.start_ms for one in found) == [one.start_ms for one in found]
    assert sorted(start for start, _ in spans) == [one.start_ms for one in found]
    assert all(one.end_ms >= one.start_ms for one in found)
    assert told.transcript.duration_ms == max(one.end_ms for one in found)


@given(SPANS, st.integers(0, 10_000))
def test_a_turn_without_an_end_lasts_until_the_next_or_the_end_of_the_call(
    spans: list[tuple[int, int]], end_ms: int
) -> None:
    found = until_next([a_turn(start, start) for start, _ in spans], Findings(), end_ms)
    assert len(found) == len(spans)
    for before, after in pairwise(found):
        assert before.segment.start_ms <= before.segment.end_ms <= after.segment.start_ms
        assert before.segment.end_ms <= max(end_ms, before.segment.start_ms)


def test_speakers_go_with_their_turns() -> None:
    told = assembled([a_turn(5, 6, "b", "B"), a_turn(1, 2, "a", "A")], "test", "", Findings())
    assert told.speakers == ("A", "B")


@given(SPANS, st.integers(0, 10_000))
def test_nothing_is_left_beyond_the_end_and_no_text_is_lost(
    spans: list[tuple[int, int]], end_ms: int
) -> None:
    segments = [Segment(Side.AGENT, 0, min(s), max(s), "a") for s in spans]
    cut = within(an_item(*segments), end_ms)
    assert cut.transcript is not None
    assert cut.transcript.duration_ms == end_ms
    assert len(cut.transcript.segments) == len(segments)
    assert all(0 <= one.start_ms <= one.end_ms <= end_ms for one in cut.transcript.segments)
    late = sum(one.end_ms > end_ms for one in segments)
    assert cut.contact.custom.get("turns_beyond_recording", "0") == str(late)
    assert bool(cut.notices) == bool(late)


def test_words_are_cut_with_their_turn() -> None:
    words = (Word(0, 900, "a", 1.0), Word(900, 2000, "b", 1.0), Word(2000, 2100, "c", 1.0))
    cut = within(an_item(Segment(Side.AGENT, 0, 0, 2100, "a b c", words=words)), 1000)
    assert cut.transcript is not None
    found = cut.transcript.segments[0].words
    assert [(one.start_ms, one.end_ms) for one in found] == [(0, 900), (900, 1000), (1000, 1000)]


def test_what_was_cut_twice_is_told_once() -> None:
    item = within(an_item(Segment(Side.AGENT, 0, 0, 900, "a")), 800)
    (told,) = within(item, 700).notices
    assert told.facts == {"count": 1, "duration_ms": 700}


def test_the_same_of_several_files_is_told_once() -> None:
    collected = Notices()
    first = Notice("a", None, "import.events_left_out", {"count": 1})
    collected.add([first, replace(first, facts={"count": 2})])
    collected.add([replace(first, file="b")])
    assert [(one.file, one.facts["count"], one.files) for one in collected.told()] == [
        ("a", 1, 2),
        ("a", 2, 1),
    ]


def test_lists_and_numbers_are_kept_as_people_write_them() -> None:
    findings = Findings()
    kept = {"flag": True, "none": None, "list": ["a", "", 2], "third": 1.5, "empty": []}
    for name, value in kept.items():
        findings.keep(name, value, name)
    findings.keep("deep", {"a": 1}, "place.deep")
    assert findings.custom == {"flag": "true", "list": "a; 2", "third": "1.5"}
    (told,) = findings.notices(Path("f"))
    assert told.facts == {"count": 1, "fields": "place.deep"}
