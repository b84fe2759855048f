"""Times the coefficients of agreement with their intervals and prints figures and ratios.

    python -m benchmarks.agreement [--units 1000] [--raters 10] [--resamples 1000] [--seed 1]

Raters give the true one of five ratings or, one time in five, any; one rating in twenty is missing.
The limit is that of Krippendorff's alpha: 5 s for 1,000 units of 10 raters and 1,000 resamples.
"""

import argparse
import time
from collections.abc import Callable
from random import Random

from qa_desk.stats.alpha import alpha, alpha_of_numbers
from qa_desk.stats.bootstrap import Bootstrap
from qa_desk.stats.estimate import Estimate
from qa_desk.stats.icc import icc
from qa_desk.stats.matching import pairwise
from qa_desk.stats.multirater import ac1, fleiss
from qa_desk.stats.questions import Level, Model

LIMIT_S = 5.0
RATINGS = 5
Units = list[list[int | None]]


def ratings(units: int, raters: int, random: Random) -> Units:
    """Return ratings that agree well but not wholly."""
    return [_unit(random.randrange(RATINGS), raters, random) for _ in range(units)]


def totals(units: int, raters: int, random: Random) -> Units:
    """Return scores from 0 to 10,000, nearly all different, so that there are many categories."""
    quality = [random.randrange(10_000) for _ in range(units)]
    return [[one + random.randrange(-500, 500) for _ in range(raters)] for one in quality]


def main() -> int:
    options = _options()
    how = Bootstrap(options.seed, options.resamples)
    random = Random(options.seed)
    marks = ratings(options.units, options.raters, random)
    scores = totals(options.units, options.raters, random)
    print(f"{options.units} units x {options.raters} raters x {options.resamples} resamples")
    alphas = [
        _timed("alpha nominal", lambda: alpha(marks, how)),
        _timed("alpha ordinal", lambda: alpha_of_numbers(marks, Level.ORDINAL, how)),
        _timed("alpha interval", lambda: alpha_of_numbers(marks, Level.INTERVAL, how)),
        _timed("alpha ratio", lambda: alpha_of_numbers(marks, Level.RATIO, how)),
    ]
    _timed("alpha interval, totals", lambda: alpha_of_numbers(scores, Level.INTERVAL, how))
    _timed("AC1", lambda: ac1(marks, how))
    _timed("Fleiss' kappa", lambda: fleiss(marks, how))
    _timed("pairwise", lambda: pairwise(marks, how))
    _timed("ICC(2,1), totals", lambda: icc(scores, Model.TWO_1))
    slowest = max(alphas)
    print(
        f"slowest alpha {slowest:.2f} s of {LIMIT_S:.0f} s allowed: ratio {slowest / LIMIT_S:.2f}"
    )
    return int(slowest > LIMIT_S)


def _unit(true: int, raters: int, random: Random) -> list[int | None]:
    return [
        None
        if random.random() < 1 / 20
        else (random.randrange(RATINGS) if random.random() < 1 / 5 else true)
        for _ in range(raters)
    ]


def _timed(name: str, measure: Callable[[], Estimate]) -> float:
    began = time.perf_counter()
    found = measure()
    took = time.perf_counter() - began
    low, high = found.interval or (float("nan"), float("nan"))
    value = float("nan") if found.value is None else found.value
    print(f"{name:24} {value:7.4f} ({low:.4f} to {high:.4f})  {took:6.2f} s", flush=True)
    return took


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--units", type=int, default=1_000)
    parser.add_argument("--raters", type=int, default=10)
    parser.add_argument("--resamples", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
