"""Each measure by its name is the coefficient itself."""

from fractions import Fraction

import pytest

from qa_desk.stats import measures
from qa_desk.stats.alpha import alpha, alpha_of_numbers
from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.icc import icc
from qa_desk.stats.kappa import Weights, cohen, cohen_weighted
from qa_desk.stats.matching import match_with_master, pairwise
from qa_desk.stats.multirater import ac1, fleiss
from qa_desk.stats.questions import LEVELS, Level, Measure, Model, Question

TEXTS: list[list[str | None]] = [["1", "1"], ["2", "3"], ["3", "3"], ["2", None]]
NUMBERS = [[None if one is None else Fraction(one) for one in unit] for unit in TEXTS]
HOW = Bootstrap(seed=4, resamples=50, confidence=0.9)


@pytest.mark.parametrize(
    ("measure", "coefficient"),
    [
        (Measure.MATCH, match_with_master),
        (Measure.PAIRWISE, pairwise),
        (Measure.COHEN, cohen),
        (Measure.FLEISS, fleiss),
        (Measure.ALPHA, alpha),
        (Measure.AC1, ac1),
    ],
)
def test_measures_of_texts(measure: Measure, coefficient: measures.OfTexts) -> None:
    assert measures.of_texts(measure, TEXTS, HOW) == coefficient(TEXTS, HOW)
    assert measures.of_texts(measure, TEXTS).interval is None


def test_measures_of_numbers() -> None:
    for level in (Level.ORDINAL, Level.INTERVAL, Level.RATIO):
        asked = Question(Measure.ALPHA, level)
        assert measures.of_numbers(asked, NUMBERS, HOW) == alpha_of_numbers(NUMBERS, level, HOW)
    for level, weights in (
        (Level.ORDINAL, Weights.LINEAR),
        (Level.INTERVAL, Weights.QUADRATIC),
    ):
        asked = Question(Measure.COHEN, level)
        assert measures.of_numbers(asked, NUMBERS, HOW) == cohen_weighted(NUMBERS, weights, HOW)
    for model in Model:
        asked = Question(Measure.ICC, Level.INTERVAL, model)
        assert measures.of_numbers(asked, NUMBERS, HOW) == icc(NUMBERS, model, 0.9)
        assert measures.of_numbers(asked, NUMBERS) == icc(NUMBERS, model)


def test_a_question_that_does_not_fit_is_refused() -> None:
    for asked in (
        Question(Measure.ICC, Level.NOMINAL),
        Question(Measure.AC1, Level.ORDINAL),
        Question(Measure.ALPHA, Level.NOMINAL),
        Question(Measure.COHEN, Level.RATIO),
    ):
        with pytest.raises(ValueError, match="takes no numbers"):
            measures.of_numbers(asked, NUMBERS)


def test_the_icc_has_no_meaning_for_texts() -> None:
    with pytest.raises(KeyError):
        measures.of_texts(Measure.ICC, TEXTS)


def test_only_ratios_need_numbers_from_zero() -> None:
    assert Question(Measure.ALPHA, Level.RATIO).from_zero
    assert not Question(Measure.ALPHA, Level.INTERVAL).from_zero
    assert not Question(Measure.ICC, Level.RATIO).from_zero


def test_each_measure_has_a_level() -> None:
    assert set(LEVELS) == set(Measure)
    assert all(Question(measure, levels[0]).fits for measure, levels in LEVELS.items())
    assert [LEVELS[m][0] for m in (Measure.ALPHA, Measure.ICC)] == [Level.NOMINAL, Level.INTERVAL]
