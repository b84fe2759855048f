"""Each number comes with its unit and the place it was taken from; what nobody knows is left out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from qa_desk.analytics.measures import Measure, Measures, Name, Place, Unit, measures
from qa_desk.analytics.spans import Span, Spoken
from qa_desk.analytics.timeline import Limits, Timeline, timeline
from qa_desk.domain.contacts import Message, Side
from qa_desk.domain.transcripts import Segment

A, C = Side.AGENT, Side.CUSTOMER
_NINE = datetime(2026, 11, 2, 9, tzinfo=UTC)
_HEARD = frozenset(Name) - {
    Name.WORDS_PER_MINUTE_AGENT,
    Name.WORDS_PER_MINUTE_CUSTOMER,
    Name.FIRST_RESPONSE_S,
    Name.LONGEST_RESPONSE_S,
    Name.MEDIAN_RESPONSE_S,
}


def _spans(*pairs: tuple[int, int]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)


def _call() -> Timeline:
    """Return a minute: the customer is interrupted at 8 s, 11 s of silence, 20 s of music."""
    spoken: Spoken = {
        A: _spans((0, 5000), (8000, 12_000), (50_000, 60_000)),
        C: _spans((5000, 9000)),
    }
    found = timeline(spoken, 60_000, Limits(), {A: _spans((23_000, 50_000))})
    return replace(found, loudness_db={A: -26.0, C: -31.5})


def _of(found: Measures, name: Name) -> tuple[float, Unit]:
    return round(found[name].value, 6), found[name].unit


def test_all_that_is_heard_is_measured() -> None:
    found = measures(_call(), (), ())
    assert set(found) == _HEARD
    assert _of(found, Name.AGENT_TALK_SHARE) == (round(19 / 23, 6), Unit.SHARE)
    assert _of(found, Name.CUSTOMER_TALK_SHARE) == (round(4 / 23, 6), Unit.SHARE)
    assert _of(found, Name.SILENCE_SHARE) == (round(11 / 60, 6), Unit.SHARE)
    assert _of(found, Name.LONGEST_SILENCE_S) == (11, Unit.SECONDS)
    assert _of(found, Name.OVERLAPS) == (1, Unit.COUNT)
    assert _of(found, Name.LOUDNESS_CUSTOMER_DB) == (-31.5, Unit.DECIBELS)


def test_each_number_leads_to_its_place() -> None:
    found = measures(_call(), (), ())
    assert found[Name.INTERRUPTIONS_BY_AGENT] == Measure(
        1, Unit.COUNT, (Place(8000, 9000, side=A),)
    )
    assert found[Name.INTERRUPTIONS_BY_CUSTOMER] == Measure(0, Unit.COUNT)
    assert found[Name.LONGEST_HOLD_S] == Measure(38, Unit.SECONDS, (Place(12_000, 50_000),))
    assert found[Name.SILENCES].evidence == (Place(12_000, 23_000),)
    assert found[Name.LONGEST_MONOLOGUE_S] == Measure(
        10, Unit.SECONDS, (Place(50_000, 60_000, side=A),)
    )
    assert found[Name.CUSTOMER_TALK_SHARE].evidence == (Place(5000, 9000, side=C),)


def test_the_weightiest_place_comes_first() -> None:
    spoken: Spoken = {A: _spans((6000, 7000), (20_000, 21_000)), C: ()}
    found = measures(timeline(spoken, 21_000, Limits()), (), ())
    assert found[Name.SILENCES].evidence == (Place(7000, 20_000), Place(0, 6000))


def test_of_sides_that_nobody_can_tell_apart_there_are_no_shares() -> None:
    one = measures(timeline({"unknown": _spans((0, 5000))}, 9000, Limits()), (), ())
    assert set(one) == {
        Name.SILENCE_SHARE,
        Name.SILENCES,
        Name.LONGEST_SILENCE_S,
        Name.HOLDS,
        Name.LONGEST_HOLD_S,
    }
    two = measures(timeline({"channel_0": (), "channel_1": ()}, 9000, Limits()), (), ())
    assert set(two) - set(one) == {Name.OVERLAPS}


def test_where_nobody_says_a_word_there_are_no_shares_either() -> None:
    found = measures(timeline({A: (), C: ()}, 9000, Limits()), (), ())
    assert Name.AGENT_TALK_SHARE not in found
    assert _of(found, Name.SILENCE_SHARE) == (1.0, Unit.SHARE)


def test_a_recording_of_no_length_breaks_nothing() -> None:
    found = measures(timeline({A: (), C: ()}, 0, Limits()), (), ())
    assert Name.SILENCE_SHARE not in found


def test_a_dead_side_has_no_share_and_no_place() -> None:
    found = measures(timeline({A: _spans((0, 5000)), C: ()}, 5000, Limits()), (), ())
    assert found[Name.CUSTOMER_TALK_SHARE] == Measure(0.0, Unit.SHARE)


def test_pace_is_by_the_speech_that_was_heard() -> None:
    turns = (Segment(A, 0, 50_000, 62_000, " ".join(["слово"] * 38)),)
    found = measures(_call(), turns, ())
    assert _of(found, Name.WORDS_PER_MINUTE_AGENT) == (120, Unit.WORDS_PER_MINUTE)
    assert found[Name.WORDS_PER_MINUTE_AGENT].evidence == (Place(50_000, 62_000, side=A),)
    assert Name.WORDS_PER_MINUTE_CUSTOMER not in found
    assert set(measures(None, turns, ())) == {Name.WORDS_PER_MINUTE_AGENT}


def test_responses_are_first_longest_and_median() -> None:
    waits = (30, 300, 60, 10)
    messages = [
        Message(2 * number + place, side, "", "…", _NINE + timedelta(hours=number, seconds=after))
        for number, wait in enumerate(waits)
        for place, (side, after) in enumerate(((C, 0), (A, wait)))
    ]
    found = measures(None, (), messages)
    assert {name: measure.value for name, measure in found.items()} == {
        Name.FIRST_RESPONSE_S: 30,
        Name.LONGEST_RESPONSE_S: 300,
        Name.MEDIAN_RESPONSE_S: 45,
    }
    assert found[Name.LONGEST_RESPONSE_S].evidence == (Place(message=3, side=A),)
    assert found[Name.MEDIAN_RESPONSE_S].evidence == (Place(message=5, side=A),)
    assert measures(None, (), messages[:1]) == {}
