"""An evaluator against the master: misses and false alarms."""

from fractions import Fraction

import pytest

from qa_desk.stats.attributes import Attributes, Rate, attributes
from tests.unit.stats.vectors import EVALUATORS, MASTER


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (EVALUATORS[0], Attributes(Rate(6, 6), Rate(0, 1), Rate(0, 5))),
        (EVALUATORS[1], Attributes(Rate(5, 6), Rate(0, 1), Rate(1, 5))),
        (EVALUATORS[2], Attributes(Rate(4, 6), Rate(1, 1), Rate(1, 5))),
        (EVALUATORS[3], Attributes(Rate(5, 6), Rate(0, 1), Rate(1, 5))),
    ],
)
def test_misses_and_false_alarms(answers: tuple[str, ...], expected: Attributes) -> None:
    assert attributes(MASTER, answers, {"0"}) == expected


def test_several_answers_may_tell_a_defect() -> None:
    found = attributes(["minor", "major", "none"], ["major", "none", "none"], ("minor", "major"))
    assert found == Attributes(Rate(2, 3), Rate(1, 2), Rate(0, 1))


def test_an_answer_not_given_is_left_out() -> None:
    found = attributes(["0", None, "1"], [None, "1", "1"], {"0"})
    assert found == Attributes(Rate(1, 1), Rate(0, 0), Rate(0, 1))
    assert (found.missed.value, found.missed.interval()) == (None, None)


def test_lists_of_other_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        attributes(["0"], [], {"0"})


def test_rates_have_exact_intervals() -> None:
    assert Rate(8, 15).value == Fraction(8, 15)
    assert Rate(8, 15).interval() == pytest.approx((0.2659, 0.7873), abs=5e-5)
    assert Rate(15, 15).interval() == pytest.approx((0.8190, 1), abs=5e-5)
    assert Rate(15, 15).interval(0.9) == pytest.approx((0.1 ** (1 / 15), 1))
