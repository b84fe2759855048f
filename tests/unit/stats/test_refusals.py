"""What the measures refuse is said in words, whoever calls them."""

from collections.abc import Callable

import pytest

from qa_desk.stats.alpha import alpha, alpha_of_numbers
from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.control import p_chart
from qa_desk.stats.intervals import clopper_pearson, wilson, wilson_of_share
from qa_desk.stats.kappa import cohen
from qa_desk.stats.pareto import pareto
from qa_desk.stats.questions import Level
from qa_desk.stats.strata import Stratum, stratified

REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: alpha_of_numbers([[-1, 2]], Level.RATIO), "ratios need numbers from 0"),
    (lambda: Bootstrap(seed=-1), "need a seed from 0, a resample, a confidence between 0 and 1"),
    (lambda: alpha([["a", "b"], ["a"]]), "every unit has a place for every rater"),
    (lambda: p_chart([]), "need samples with 0 <= d <= n and n above 0"),
    (
        lambda: wilson(2, 1),
        "need at least one observation, and no more successes than observations",
    ),
    (lambda: clopper_pearson(1, 2, 1.0), "a confidence lies between 0 and 1"),
    (lambda: wilson_of_share(2, 3), "need a share of 1 and more than no observations"),
    (lambda: cohen([("a", "b", "c")]), "Cohen's kappa compares two raters"),
    (lambda: pareto({"a": -1}), "counts start at 0"),
    (lambda: stratified([]), "need a stratum with contacts"),
    (lambda: Stratum(5, 0, 0), "nothing is known of a stratum without a sample"),
    (lambda: Stratum(5, 3, 4), "need defects <= n <= population"),
]


@pytest.mark.parametrize(("ask", "words"), REFUSED, ids=[words for _, words in REFUSED])
def test_it_says_what_would_be_right(ask: Callable[[], object], words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$".replace("(", r"\(")):
        ask()
