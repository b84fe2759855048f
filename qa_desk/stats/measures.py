"""Answers questions about agreement: the coefficient that was asked for, at its level."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from qa_desk.stats.alpha import alpha, alpha_of_numbers
from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.estimate import Estimate
from qa_desk.stats.icc import icc
from qa_desk.stats.intervals import CONFIDENCE
from qa_desk.stats.kappa import Weights, cohen, cohen_weighted
from qa_desk.stats.matching import match_with_master, pairwise
from qa_desk.stats.multirater import ac1, fleiss
from qa_desk.stats.questions import Level, Measure, Question

Texts = Sequence[Sequence[str | None]]
Numbers = Sequence[Sequence[Fraction | None]]

OfTexts = Callable[[Texts, Bootstrap | None], Estimate]

_OF_TEXTS: dict[Measure, OfTexts] = {
    Measure.MATCH: match_with_master,
    Measure.PAIRWISE: pairwise,
    Measure.COHEN: cohen,
    Measure.FLEISS: fleiss,
    Measure.ALPHA: alpha,
    Measure.AC1: ac1,
}


def of_texts(measure: Measure, units: Texts, bootstrap: Bootstrap | None = None) -> Estimate:
    """Return a measure of ratings that are equal or not; KeyError for one that needs numbers."""
    return _OF_TEXTS[measure](units, bootstrap)


def of_numbers(asked: Question, units: Numbers, bootstrap: Bootstrap | None = None) -> Estimate:
    """Return a measure of ratings that are numbers; ValueError where it does not fit the level."""
    if not asked.fits or not asked.of_numbers:
        raise ValueError(f"{asked.measure} takes no numbers at the level {asked.level}")
    if asked.measure is Measure.ICC:
        return icc(units, asked.model, bootstrap.confidence if bootstrap else CONFIDENCE)
    if asked.measure is Measure.ALPHA:
        return alpha_of_numbers(units, asked.level, bootstrap)
    weights = Weights.LINEAR if asked.level is Level.ORDINAL else Weights.QUADRATIC
    return cohen_weighted(units, weights, bootstrap)
