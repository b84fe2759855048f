"""Quantiles against scipy."""

import pytest
from scipy import special

from qa_desk.stats import quantiles


@pytest.mark.parametrize("freedom", [499, 500, 501, 4_245, 10**6])
@pytest.mark.parametrize("share", [0.001, 0.025, 0.5, 0.95, 0.975, 0.9995])
def test_students_quantiles_of_many_are_those_of_scipy(freedom: int, share: float) -> None:
    expected = float(special.stdtrit(freedom, share))

    assert quantiles.student(share, freedom) == pytest.approx(expected, rel=1e-11, abs=1e-12)
