import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag, Segment
from qa_desk.speech.doubt import believable, believed, plain, without_loops
from qa_desk.speech.recogniser import HeardWord, Phrase
from tests.unit.speech.stubs import a_word


def heard(text: str) -> list[HeardWord]:
    return [a_word(i, i + 1, f" {word}") for i, word in enumerate(text.split())]


def said(words: "tuple[HeardWord, ...]") -> str:
    return "".join(word.text for word in words).strip()


def a_turn(text: str) -> Segment:
    return Segment(Side.AGENT, 0, 0, 1000, text)


def test_what_is_probably_no_speech_is_left_out() -> None:
    phrases = [Phrase(tuple(heard("здравствуйте")), 0.6), Phrase(tuple(heard("музыка")), 0.61)]
    assert said(believable(phrases)) == "здравствуйте"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("да да да да да да да да", "да"),
        ("ну спасибо вам за звонок, спасибо вам за звонок. Спасибо вам за звонок", None),
        ("Спасибо вам за звонок, спасибо вам за звонок. Спасибо вам за звонок! Всё", None),
        ("да-да да ой ой", "да-да да ой ой"),
    ],
)
def test_loops_are_cut_to_their_first_round(text: str, kept: str | None) -> None:
    found = said(without_loops(heard(text)))
    if kept is not None:
        assert found == kept
    else:
        assert plain(found).count("спасибо вам за звонок") == 1


def test_the_word_before_what_was_left_out_says_so() -> None:
    found = without_loops(heard("ну да да да да да да рахмет птіптіптіптіптіптіп"))
    assert [word.repeated for word in found] == [False, True, True]


@pytest.mark.parametrize(
    "text",
    ["пять пять пять пять пять", "да да конечно да да конечно", "нет нет нет не надо"],
)
def test_people_may_repeat_themselves(text: str) -> None:
    assert said(without_loops(heard(text))) == text


@given(st.lists(st.sampled_from(["а", "б", "в"]), max_size=60))
def test_cutting_loops_only_leaves_words_out_and_settles(words: list[str]) -> None:
    once = without_loops(heard(" ".join(words)))
    assert len(once) <= len(words)
    assert [word.start_s for word in once] == sorted({word.start_s for word in once})


def test_word_that_stutters_without_end_is_left_out() -> None:
    assert said(without_loops(heard("міндетті птіптіптіптіптіптіптіптіптіптіп рахмет"))) == (
        "міндетті рахмет"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Субтитры сделал DimaTorzok",
        "Редактор субтитров А.Семкин Корректор А.Егорова",
        "Продолжение следует...",
        "Thanks for watching!",
        "...",
    ],
)
def test_endings_of_films_are_invented(text: str) -> None:
    assert believed([a_turn(text)], ()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Спасибо за звонок, всего доброго.",
        "Мы снимаем видео, и в конце всегда стоит надпись спасибо за просмотр, как у всех",
    ],
)
def test_what_people_say_is_believed(text: str) -> None:
    assert believed([a_turn(text)], ()) == (a_turn(text),)


def test_turn_said_a_third_time_running_is_left_out() -> None:
    turns = [a_turn("Алло."), a_turn("алло"), a_turn("Алло!"), a_turn("Слушаю.")]
    found = believed(turns, ())
    assert [turn.text for turn in found] == ["Алло.", "алло", "Слушаю."]
    assert [turn.flags for turn in found] == [(), (Flag.REPEATED,), ()]


def test_repeats_are_seen_across_batches() -> None:
    assert believed([a_turn("Алло!")], ("алло", "алло")) == ()
    assert len(believed([a_turn("Алло!")], ("слушаю", "алло"))) == 1
