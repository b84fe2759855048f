"""Talk, silence, overlap and monologue are what the spans say."""

from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.overlaps import Overlap
from qa_desk.analytics.spans import Span, Spoken, joined, without
from qa_desk.analytics.timeline import Hold, Limits, Monologue, timeline
from qa_desk.domain.contacts import Side

A, C = Side.AGENT, Side.CUSTOMER


def _spans(*pairs: tuple[int, int]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)


def _quiet(silence_ms: int) -> Limits:
    return Limits(silence_ms=silence_ms)


def test_talk_is_counted_by_side() -> None:
    found = timeline(
        {A: _spans((0, 2000), (5000, 6000)), C: _spans((2000, 4500))}, 10_000, _quiet(3000)
    )
    assert found.talk_ms == {A: 3000, C: 2500}


def test_a_side_that_says_nothing_talks_for_nought() -> None:
    assert timeline({A: (), C: ()}, 1000, _quiet(500)).talk_ms == {A: 0, C: 0}


def test_overlying_spans_of_one_side_count_once() -> None:
    assert timeline({A: _spans((0, 3000), (1000, 4000))}, 5000, _quiet(3000)).talk_ms == {A: 4000}


def test_silence_is_a_pause_of_both_of_at_least_the_threshold() -> None:
    found = timeline(
        {A: _spans((0, 1000), (6000, 7000)), C: _spans((7999, 9000))}, 9000, _quiet(1000)
    )
    assert found.silences == _spans((1000, 6000))


def test_dead_air_at_either_end_is_silence_too() -> None:
    found = timeline({A: _spans((6000, 7000))}, 20_000, _quiet(5000))
    assert found.silences == _spans((0, 6000), (7000, 20_000))


def test_a_recording_without_speech_is_one_silence() -> None:
    found = timeline({A: (), C: ()}, 8000, _quiet(5000))
    assert found.silences == _spans((0, 8000))
    assert found.longest_monologue is None


def test_who_comes_in_later_interrupts() -> None:
    found = timeline({A: _spans((1000, 3000)), C: _spans((0, 1500))}, 5000, _quiet(5000))
    assert found.overlaps == (Overlap(Span(1000, 1500), A, interrupted=True),)


def test_a_word_within_a_turn_is_an_overlap_of_its_length() -> None:
    found = timeline({A: _spans((0, 9000)), C: _spans((4000, 4400))}, 9000, _quiet(5000))
    assert found.overlaps == (Overlap(Span(4000, 4400), C),)


def test_nobody_interrupts_where_both_begin_together() -> None:
    found = timeline({A: _spans((0, 900)), C: _spans((0, 800))}, 900, _quiet(500))
    assert found.overlaps == (Overlap(Span(0, 800), None),)


def test_taking_turns_closely_is_no_overlap() -> None:
    assert (
        timeline({A: _spans((0, 1000)), C: _spans((850, 2000))}, 2000, _quiet(500)).overlaps == ()
    )


def test_a_monologue_lasts_until_the_other_comes_in() -> None:
    agent = _spans((0, 2000), (3000, 6000), (8000, 9000))
    found = timeline({A: agent, C: _spans((6500, 7000))}, 10_000, _quiet(5000))
    assert found.longest_monologue == Monologue(A, Span(0, 6000))


def test_a_silence_ends_a_monologue() -> None:
    found = timeline({A: _spans((0, 2000), (7000, 10_000)), C: ()}, 10_000, _quiet(5000))
    assert found.longest_monologue == Monologue(A, Span(7000, 10_000))


def test_a_voice_that_may_be_several_people_holds_no_monologue() -> None:
    found = timeline({Side.UNKNOWN: _spans((0, 60_000))}, 60_000, _quiet(5000))
    assert (found.longest_monologue, found.monologues) == (None, {})


def test_what_lies_outside_the_recording_is_cut() -> None:
    assert timeline({A: _spans((-500, 500), (900, 2000))}, 1000, _quiet(300)).talk_ms == {A: 600}


def test_an_overlap_counts_from_the_length_that_is_set() -> None:
    spoken: Spoken = {A: _spans((0, 1000)), C: _spans((500, 2000))}
    assert timeline(spoken, 2000, Limits(overlap_ms=500)).overlaps == (
        Overlap(Span(500, 1000), C, interrupted=True),
    )
    assert timeline(spoken, 2000, Limits(overlap_ms=501)).overlaps == ()


def test_nobody_speaking_for_long_amid_a_call_is_a_hold() -> None:
    spoken: Spoken = {A: _spans((0, 2000), (12_000, 13_000)), C: ()}
    found = timeline(spoken, 40_000, Limits(hold_ms=10_000))
    assert found.holds == (Hold(Span(2000, 12_000), heard=False),)
    assert timeline(spoken, 40_000, Limits(hold_ms=10_001)).holds == ()


def test_waiting_for_the_first_word_and_silence_after_the_last_are_no_hold() -> None:
    found = timeline({A: _spans((20_000, 21_000))}, 60_000, Limits(hold_ms=5000))
    assert found.holds == ()


def test_music_is_a_hold_and_neither_talk_nor_silence_nor_overlap() -> None:
    spoken: Spoken = {A: _spans((0, 2000), (3000, 30_000)), C: _spans((0, 500), (30_500, 32_000))}
    steady: Spoken = {A: _spans((3000, 30_000))}
    found = timeline(spoken, 32_000, Limits(silence_ms=5000), steady)
    assert found.holds == (Hold(Span(2000, 30_500), heard=True),)
    assert found.talk_ms == {A: 2000, C: 2000}
    assert found.silences == ()
    assert [overlap.span for overlap in found.overlaps] == [Span(0, 500)]


def test_a_caller_who_hangs_up_to_the_music_was_on_hold_to_the_end() -> None:
    spoken: Spoken = {A: _spans((0, 2000), (2000, 30_000)), C: ()}
    found = timeline(spoken, 30_000, Limits(), {A: _spans((2500, 30_000))})
    assert found.holds == (Hold(Span(2500, 30_000), heard=True),)


def test_holes_are_cut_out_of_spans() -> None:
    assert without(_spans((0, 10), (20, 30)), _spans((2, 4), (8, 22), (29, 40))) == _spans(
        (0, 2), (4, 8), (22, 29)
    )


def test_close_spans_are_joined() -> None:
    assert joined(_spans((5, 9), (0, 3)), gap_ms=2) == _spans((0, 9))
    assert joined(_spans((5, 9), (0, 3)), gap_ms=1) == _spans((0, 3), (5, 9))


_SIDE = st.lists(
    st.tuples(st.integers(0, 10_000), st.integers(1, 2000)).map(lambda p: Span(p[0], p[0] + p[1]))
)


@given(_SIDE, _SIDE, st.integers(1, 3000))
def test_the_events_fit_together(agent: list[Span], customer: list[Span], silence: int) -> None:
    found = timeline({A: agent, C: customer}, 12_000, _quiet(silence))
    spoken = joined((*agent, *customer))
    assert all(s.duration_ms >= silence for s in found.silences)
    assert all(
        s.end_ms <= speech.start_ms or s.start_ms >= speech.end_ms
        for s in found.silences
        for speech in spoken
    )
    covered = sum(span.duration_ms for span in spoken)
    both = found.talk_ms[A] + found.talk_ms[C] - covered
    assert both >= sum(o.span.duration_ms for o in found.overlaps)
    assert sum(s.duration_ms for s in found.silences) <= 12_000 - covered


@given(_SIDE, _SIDE)
def test_cutting_takes_away_exactly_what_the_holes_cover(
    spans: list[Span], holes: list[Span]
) -> None:
    tidy, cut = joined(spans), joined(holes)
    left = without(tidy, cut)

    def covered(found: tuple[Span, ...]) -> set[int]:
        return {moment for span in found for moment in range(span.start_ms, span.end_ms)}

    assert covered(left) == covered(tidy) - covered(cut)
    assert all(span.duration_ms > 0 for span in left)
    assert list(left) == sorted(left)


@given(_SIDE, _SIDE, _SIDE, st.integers(1, 5000))
def test_nobody_speaks_in_a_hold_unless_it_is_music(
    agent: list[Span], customer: list[Span], music: list[Span], hold: int
) -> None:
    limits = Limits(hold_ms=hold)
    found = timeline({A: agent, C: customer}, 12_000, limits, {A: music})
    speech = joined((*without(joined(agent), joined(music)), *customer))
    for each in found.holds:
        assert each.span.duration_ms >= hold
        assert without((each.span,), speech) == (each.span,)
