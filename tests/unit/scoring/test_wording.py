"""What sentences quote of a faulty file stays short."""

from collections.abc import Mapping

import pytest

from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, chosen
from qa_desk.scoring.card_faults import Sink
from qa_desk.scoring.compare import Difference, Verdict, differences
from qa_desk.scoring.wording import brief, listed, nearest, plain
from tests.unit.scoring.cards import F, a_card, a_criterion


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ("a  b\n c", "a b c"),
        (7, "7"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 60 + "…"),
        (" " * 599 + "ab", "a"),
        (["a"], "['a']"),
    ],
)
def test_a_value_is_quoted_on_one_short_line(value: object, quoted: str) -> None:
    assert brief(value) == quoted


def test_of_many_words_the_first_hundred_are_listed() -> None:
    words = [str(number) for number in range(101)]
    assert listed(words[:100]) == ", ".join(words[:100])
    assert listed(words) == ", ".join([*words[:100], "…"])


@pytest.mark.parametrize(
    ("value", "known", "meant"),
    [
        ("wieght", ["points", "weight"], "weight"),
        ("greting", ["greeting", "greetings"], "greeting"),
        ("colour", ["points", "weight"], ""),
        ("abcdefghij", ["abcdefgxyz"], "abcdefgxyz"),
        ("abcdefghij", ["abcdefwxyz"], ""),
        ("w9", [f"w{number}" for number in range(100)], "w9"),
        ("w9", [f"w{number}" for number in range(101)], ""),
    ],
)
def test_the_word_that_was_meant_is_guessed_among_a_hundred(
    value: str, known: list[str], meant: str
) -> None:
    assert nearest(value, known) == meant


@pytest.mark.parametrize(("number", "shown"), [(F(5), "5"), (F(5, 2), "2.5"), (F(100), "100")])
def test_a_number_is_quoted_without_needless_zeros(number: F, shown: str) -> None:
    assert plain(number) == shown


def test_after_two_hundred_guesses_no_more_are_made() -> None:
    sink = Sink()
    guesses = [sink.near("wieght", ["weight"]) for _ in range(201)]
    assert guesses == ["weight"] * 200 + [""]


def test_a_fault_knows_whether_its_key_is_wrong_and_spoils_what_it_stands_in() -> None:
    sink = Sink()
    sink.add(("a", 1, "b"), "unknown_key", key="b", at_key=True)
    sink.add(("c",), "not_number", key="c")
    assert [(fault.code, fault.at_key, fault.facts) for fault in sink.all()] == [
        ("card.unknown_key", True, {"key": "b"}),
        ("card.not_number", False, {"key": "c"}),
    ]
    assert [sink.sound(path) for path in ((), ("a",), ("a", 1), ("a", 2), ("a", 1, "c"))] == [
        False, False, False, True, True,
    ]  # fmt: skip


def test_answers_stand_side_by_side_with_what_they_are_to_each_other() -> None:
    both = a_card(*(a_criterion(name) for name in "abcd"))
    left: Mapping[str, Answer] = {
        "a": chosen("yes"), "b": NOT_APPLICABLE, "c": chosen("yes"),
    }  # fmt: skip
    right: Mapping[str, Answer] = {
        "a": chosen("no"), "b": NOT_APPLICABLE, "d": chosen("no"),
    }  # fmt: skip
    assert differences(both, Answers(left), Answers(right)) == (
        Difference("a", chosen("yes"), chosen("no"), Verdict.DIFFER),
        Difference("b", NOT_APPLICABLE, NOT_APPLICABLE, Verdict.MATCH),
        Difference("c", chosen("yes"), None, Verdict.MISSING),
        Difference("d", None, chosen("no"), Verdict.MISSING),
    )
