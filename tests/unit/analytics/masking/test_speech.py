import time

import pytest

from qa_desk.analytics.masking.spans import Kind
from qa_desk.analytics.masking.speech import PADDING_MS, heard_spans, spans_of_turns
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Segment, Word


def a_turn(text: str, start_ms: int, side: Side = Side.CUSTOMER, step_ms: int = 500) -> Segment:
    words = tuple(
        Word(start_ms + place * step_ms, start_ms + (place + 1) * step_ms, word, 0.9)
        for place, word in enumerate(text.split())
    )
    return Segment(side, 0, start_ms, words[-1].end_ms, text, words=words)


def test_a_number_is_masked_from_its_first_word_to_its_last() -> None:
    turn = a_turn("моя карта 4111 1111 1111 1111 записали", 10_000)
    (span,) = heard_spans([turn])
    assert (span.start_ms, span.end_ms) == (11_000 - PADDING_MS, 13_000 + PADDING_MS)
    assert span.kind is Kind.CARD


def test_a_number_goes_on_in_the_next_turn_of_a_side_past_the_others_echo() -> None:
    turns = [
        a_turn("восемь семьсот один", 0),
        a_turn("ага, слушаю", 2000, Side.AGENT),
        a_turn("двести тридцать четыре", 3000),
        a_turn("да", 5000, Side.AGENT),
        a_turn("пятьдесят шесть семьдесят восемь", 6000),
    ]
    spans = spans_of_turns(turns)
    assert [len(each) for each in spans] == [1, 0, 1, 0, 1]
    assert {span.kind for own in spans for span in own} == {Kind.PHONE}


@pytest.mark.parametrize("yes", ["да", "так, верно", "иә", "yes", "okay, right"])
def test_a_number_repeated_with_a_yes_after_each_part_is_masked_on_both_sides(yes: str) -> None:
    turns = [
        turn
        for place, part in enumerate(("4111", "1111", "1111", "1111"))
        for turn in (
            a_turn(part, place * 4000),
            a_turn(f"{part}, {yes}", place * 4000 + 2000, Side.AGENT),
        )
    ]
    spans = spans_of_turns(turns)
    assert [len(each) for each in spans] == [1] * 8
    assert all(span.start == 0 and span.end >= 4 for own in spans for span in own)


def test_a_long_call_is_gone_through_in_a_moment() -> None:
    said = (
        "восемь семьсот один двести тридцать четыре пятьдесят шесть семьдесят восемь",
        "спасибо",
    )
    turns = [
        Segment(Side.CUSTOMER, 0, place * 1000, place * 1000 + 900, said[place % 2])
        for place in range(8000)
    ]
    begun = time.process_time()
    assert sum(map(len, spans_of_turns(turns))) == 4000
    assert time.process_time() - begun < 3


def test_a_number_does_not_go_on_after_a_long_pause() -> None:
    turns = [a_turn("один два три", 0), a_turn("четыре пять шесть", 60_000)]
    assert spans_of_turns(turns) == ((), ())


def test_a_turn_without_times_of_words_is_masked_whole() -> None:
    turn = Segment(Side.CUSTOMER, 0, 4000, 9000, "карта 4111 1111 1111 1111")
    (span,) = heard_spans([turn], padding_ms=0)
    assert (span.start_ms, span.end_ms) == (4000, 9000)


def test_words_that_were_corrected_are_masked_up_to_their_neighbours() -> None:
    turn = a_turn("карта ой спасибо", 0)
    corrected = Segment(
        turn.side, 0, 0, 1500, "карта 4111 1111 1111 1111 спасибо", words=turn.words
    )
    (span,) = heard_spans([corrected], padding_ms=0)
    assert (span.start_ms, span.end_ms) == (500, 1000)


def test_masks_that_nearly_meet_become_one() -> None:
    turn = a_turn("тел. 8 701 234 56 78 и 8 701 234 56 79", 0, step_ms=100)
    assert len(heard_spans([turn])) == 1
