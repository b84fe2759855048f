"""Events say what they are in words, and each kind has a shape of its own."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from qa_desk.analytics.spans import Span, Spoken
from qa_desk.analytics.timeline import Limits, timeline
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.transcripts import Segment, Word
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_events import Event, EventKind, events_of, kind_name, proved
from qa_desk.ui.widgets.waveform_words import quote, spoken_words
from tests.ui.waveform_call import image, ink, shown, x_of

A, C = Side.AGENT, Side.CUSTOMER


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def waveform(qtbot: QtBot) -> Iterator[Waveform]:
    with shown(qtbot) as widget:
        yield widget


def test_what_was_concluded_from_the_sound_is_said_in_sentences() -> None:
    spoken: Spoken = {A: [Span(0, 2000)], C: [Span(1500, 3000), Span(43_000, 44_000)]}
    overlap, *gap = events_of(timeline(spoken, 44_000, Limits()))
    assert overlap.text() == "Interruption at 0:01: 0.5 s, by: customer"
    assert overlap.label() == "customer interrupted"
    plain = replace(overlap, interrupted=False)
    assert plain.text() == "Overlap at 0:01: 0.5 s, begun by: customer"
    assert plain.label() == "customer"
    assert {each.text() for each in gap} == {
        "Silence at 0:03: 40.0 s",
        "Probably on hold at 0:03: nobody speaks for 40.0 s",
    }


def test_music_is_named_and_a_side_nobody_knows_is_its_channel() -> None:
    hold = Event(5000, 39_000, EventKind.HOLD, heard=True)
    assert hold.text() == "Probably on hold at 0:05: 34.0 s of music or a tone"
    overlap = Event(0, 900, EventKind.OVERLAP, by="channel_1")
    assert overlap.text() == "Overlap at 0:00: 0.9 s, begun by: channel 2"
    assert replace(overlap, interrupted=True).label() == "channel 2 interrupted"
    assert replace(overlap, by="").text() == "Overlap at 0:00: 0.9 s"


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_has_a_name_and_a_sentence(kind: EventKind) -> None:
    assert kind_name(kind)
    assert Event(1000, 2000, kind).text()
    assert Event(1000, 2000, kind, words="so", heard=kind is EventKind.HOLD).text()


def test_evidence_of_messages_is_nowhere_in_a_recording() -> None:
    found = [(Evidence(message=3), "a"), (Evidence(start_ms=500), "b"), (Evidence(100, 900), "c")]
    assert proved(EventKind.EVIDENCE, found) == (
        Event(100, 900, EventKind.EVIDENCE, "c"),
        Event(500, 500, EventKind.EVIDENCE, "b"),
    )


def test_no_two_kinds_look_alike_even_without_colours(waveform: Waveform) -> None:
    """Paint each kind at the same place in one colour: all seven pictures differ."""
    seen = set()
    for kind in EventKind:
        waveform.set_events(tuple(EventKind), (Event(40_000, 44_000, kind, by=A),))
        row = waveform.layout_now().row(0).toRect()
        colour = waveform.scene.colours.of_kind(kind)
        left = x_of(waveform, 40_000) - 8
        picture = image(waveform)
        seen.add(
            tuple(
                ink(picture, (x, y, x + 1, y + 1), colour)
                for x in range(left, left + 60)
                for y in range(row.top(), row.bottom())
            )
        )
    assert len(seen) == len(EventKind)


def test_who_interrupted_is_told_by_the_way_the_arrow_points(waveform: Waveform) -> None:
    colour, found = waveform.scene.colours.overlap, []
    for side in (A, C):
        waveform.set_events(
            (EventKind.OVERLAP,), (Event(40_000, 40_100, EventKind.OVERLAP, by=side),)
        )
        row = waveform.layout_now().row(0).toRect()
        x, middle = x_of(waveform, 40_000), row.center().y()
        picture = image(waveform)
        above = ink(picture, (x - 2, row.top(), x + 14, middle), colour)
        found.append(above - ink(picture, (x - 2, middle + 1, x + 14, row.bottom() + 1), colour))
    assert found[0] < 0 < found[1]


def test_words_stand_beside_a_shape_only_where_there_is_room(waveform: Waveform) -> None:
    far = (Event(20_000, 21_000, EventKind.PHRASE, "rate"), Event(60_000, 61_000, EventKind.PHRASE))
    near = (far[0], Event(23_000, 24_000, EventKind.PHRASE))
    written = []
    for events, words in ((far, "rate"), (far, ""), (near, "rate"), (near, "")):
        waveform.set_events((EventKind.PHRASE,), (replace(events[0], words=words), events[1]))
        row = waveform.layout_now().row(0).toRect()
        written.append(image(waveform).copy(x_of(waveform, 21_000), row.top(), 60, row.height()))
    assert written[0] != written[1]
    assert written[2] == written[3]


def test_only_kinds_with_events_have_lanes(waveform: Waveform) -> None:
    waveform.set_events(tuple(EventKind), (Event(0, 10, EventKind.PHRASE),))
    assert waveform.scene.rows() == (EventKind.PHRASE,)
    waveform.set_events((EventKind.PHRASE,), ())
    assert waveform.scene.rows() == ()


_TALK = (
    Segment(
        C, None, 0, 1000, "Hello", words=(Word(0, 400, " Hel", 0.9), Word(400, 1000, " lo", 0.9))
    ),
    Segment(A, 1, 1000, 3000, "Good day."),
)


def test_words_are_found_in_the_channel_of_their_side() -> None:
    words = spoken_words(_TALK, (C, A))
    assert words.at(100) == ((0, "Hel"),)
    assert words.at(400) == ((0, "lo"),)
    assert words.at(2000) == ()
    assert spoken_words((_TALK[0],), (A, C)).at(100) == ((1, "Hel"),)


def test_one_recording_of_both_sides_has_all_words_in_its_one_channel() -> None:
    assert spoken_words(_TALK, (Side.UNKNOWN,)).at(100) == ((0, "Hel"),)


def test_a_quote_is_what_is_said_within_the_range() -> None:
    assert quote(_TALK, (300, 1000)) == "lo"
    assert quote(_TALK, (0, 2000)) == "Hel lo Good day."
    assert quote(_TALK, (3000, 4000)) == ""
