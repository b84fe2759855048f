from hypothesis import given
from hypothesis import strategies as st

from qa_desk.analytics.masking.speech import heard_spans
from qa_desk.analytics.retiming import corrected
from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import Wording, wording_of
from qa_desk.domain.transcripts import Flag, Segment, Word, placed_words

AGENT = Side.AGENT


def a_turn(text: str, start_ms: int = 1000) -> Segment:
    words = tuple(
        Word(start_ms + place * 500, start_ms + place * 500 + 400, word, 0.6)
        for place, word in enumerate(text.split())
    )
    end_ms = words[-1].end_ms if words else start_ms
    return Segment(AGENT, 0, start_ms, end_ms, text, 0.6, "ru", words, (Flag.UNSURE, Flag.VOICE))


def written(turn: Segment, text: str) -> Segment:
    return corrected(turn, Wording(text, turn.side, turn.language))


def times(turn: Segment) -> list[tuple[str, int, int]]:
    return [(word.text, word.start_ms, word.end_ms) for word in turn.words]


def test_words_that_stayed_keep_their_times_and_their_confidence() -> None:
    turn = written(a_turn("добрый ден слушаю вас"), "Добрый день, слушаю вас!")

    assert times(turn) == [
        ("Добрый", 1000, 1400),
        ("день,", 1500, 1900),
        ("слушаю", 2000, 2400),
        ("вас!", 2500, 2900),
    ]
    assert [word.confidence for word in turn.words] == [0.6, None, 0.6, 0.6]


def test_several_words_in_the_place_of_one_share_its_time_by_their_letters() -> None:
    turn = written(a_turn("это нетак да"), "это не так да")

    assert times(turn)[1:3] == [("не", 1500, 1660), ("так", 1660, 1900)]


def test_a_word_that_was_not_heard_stands_in_the_gap_between_its_neighbours() -> None:
    turn = written(a_turn("это так"), "это не так")

    assert times(turn)[1] == ("не", 1400, 1500)


def test_a_word_before_the_first_or_after_the_last_stays_within_the_turn() -> None:
    turn = written(a_turn("это"), "ну это да")

    assert times(turn) == [("ну", 1000, 1000), ("это", 1000, 1400), ("да", 1400, 1400)]


def test_a_turn_without_times_gets_none() -> None:
    bare = Segment(AGENT, None, 0, 1000, "одно")

    assert written(bare, "другое").words == ()


def test_what_a_person_wrote_is_in_doubt_no_more() -> None:
    turn = written(a_turn("раз два"), "раз, два")

    assert (turn.flags, turn.confidence) == ((), None)


def test_another_side_leaves_words_and_their_doubt_and_settles_whose_voice_it_is() -> None:
    heard = a_turn("раз два")
    turn = corrected(heard, Wording(heard.text, Side.CUSTOMER, heard.language))

    assert turn.side is Side.CUSTOMER
    assert (turn.words, turn.confidence, turn.flags) == (heard.words, 0.6, (Flag.UNSURE,))


def test_another_language_settles_the_doubt_about_it() -> None:
    heard = Segment(AGENT, 0, 0, 900, "сәлем", 0.5, "ru", (), (Flag.LANGUAGE, Flag.SOUNDS_KK))
    turn = corrected(heard, Wording("сәлем", AGENT, "kk"))

    assert (turn.language, turn.flags) == ("kk", ())


def test_what_was_heard_is_the_turn_itself() -> None:
    heard = a_turn("раз два три")

    assert corrected(heard, wording_of(heard)) == heard


def test_a_number_put_in_by_hand_is_masked_from_one_heard_neighbour_to_the_other() -> None:
    turn = written(a_turn("карта ой ай спасибо"), "карта 4111 1111 1111 1111 спасибо")
    (span,) = heard_spans([turn], padding_ms=0)

    assert (span.start_ms, span.end_ms) == (1400, 2500)


TEXTS = st.lists(
    st.sampled_from(["раз", "два", "три", "четыре", "пять", "Раз", "два,", "э"]), max_size=9
).map(" ".join)


@given(TEXTS, TEXTS.filter(bool))
def test_times_stay_in_order_and_within_the_turn(before: str, after: str) -> None:
    heard = a_turn(before)
    turn = written(heard, after)
    ends = [place for word in turn.words for place in (word.start_ms, word.end_ms)]

    assert ends == sorted(ends)
    assert all(heard.start_ms <= place <= heard.end_ms for place in ends)


@given(TEXTS.filter(bool), TEXTS.filter(bool))
def test_every_word_of_a_timed_turn_is_found_in_its_text(before: str, after: str) -> None:
    turn = written(a_turn(before), after)

    assert [word.text for _, word in placed_words(turn)] == after.split()
