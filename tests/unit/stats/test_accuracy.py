"""Accuracy against the published vector of 40 contacts."""

from fractions import Fraction

import pytest

from qa_desk.scoring.result import Critical
from qa_desk.stats.accuracy import (
    Accuracy,
    accuracy,
    critical_accuracy,
    defects_per_100,
    non_critical_accuracy,
)

F = Fraction

SOUND = Critical(0, 0, 0, 0)
CUSTOMER = Critical(1, 0, 0, 1)
BOTH = Critical(1, 1, 0, 1)
BUSINESS = Critical(0, 1, 0, 1)
COMPLIANCE = Critical(0, 0, 1, 1)
FORTY = [CUSTOMER, CUSTOMER, BOTH, BUSINESS, COMPLIANCE, *[SOUND] * 35]


@pytest.mark.parametrize(
    ("name", "value", "low", "high"),
    [
        ("customer", F(925, 1000), 80.14, 97.42),
        ("business", F(95, 100), 83.50, 98.62),
        ("compliance", F(975, 1000), 87.12, 99.56),
        ("any", F(875, 1000), 73.89, 94.54),
    ],
)
def test_critical_accuracy_of_forty_contacts(name: str, value: F, low: float, high: float) -> None:
    found: Accuracy = getattr(critical_accuracy(FORTY), name)
    assert (found.value, found.n) == (value, 40)
    interval = found.interval()
    assert interval is not None
    assert [100 * end for end in interval] == pytest.approx([low, high], abs=5e-3)


def test_contacts_where_the_class_did_not_apply_are_in_no_denominator() -> None:
    assert accuracy([1, 0, None, 0]) == Accuracy(1, 3)


def test_where_nothing_applied_there_is_no_accuracy() -> None:
    nothing = accuracy([None])
    assert (nothing.value, nothing.interval()) == (None, None)


def test_non_critical_accuracy_counts_opportunities() -> None:
    contacts = [(12, 1)] * 27 + [(12, 0)] * 10 + [(2, 0)] * 3
    found = non_critical_accuracy(contacts)
    assert found == Accuracy(27, 40 * 12 - 30)
    assert found.value == F(94, 100)


def test_defects_per_100_contacts_are_another_figure() -> None:
    assert defects_per_100(27, 40) == F(135, 2)
    assert defects_per_100(0, 0) is None


def test_an_interval_follows_the_confidence_asked_for() -> None:
    sure, unsure = Accuracy(3, 40).interval(0.99), Accuracy(3, 40).interval(0.8)
    assert sure is not None
    assert unsure is not None
    assert sure[0] < unsure[0] < unsure[1] < sure[1]
