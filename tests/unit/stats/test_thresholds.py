"""Colours of agreement, each limit on its better side."""

import pytest

from qa_desk.stats.thresholds import Light, Thresholds, few

DEFAULT = Thresholds()


@pytest.mark.parametrize(("share", "light"), [(0.9, Light.GREEN), (0.8999, Light.RED)])
def test_a_match(share: float, light: Light) -> None:
    assert DEFAULT.of_match(share) is light


@pytest.mark.parametrize(
    ("difference", "light"),
    [
        (5, Light.GREEN),
        (-5, Light.GREEN),
        (5.01, Light.AMBER),
        (-10, Light.AMBER),
        (10.01, Light.RED),
        (-11, Light.RED),
    ],
)
def test_a_total(difference: float, light: Light) -> None:
    assert DEFAULT.of_total(difference) is light


@pytest.mark.parametrize(
    ("value", "light"),
    [(0.8, Light.GREEN), (0.7999, Light.AMBER), (0.667, Light.AMBER), (0.6669, Light.RED)],
)
def test_a_coefficient(value: float, light: Light) -> None:
    assert DEFAULT.of_coefficient(value) is light


def test_limits_are_settings() -> None:
    own = Thresholds(item_match=0.5, total_green=1, total_amber=2, coefficient_green=0.5)
    assert own.of_match(0.5) is own.of_total(1) is own.of_coefficient(0.5) is Light.GREEN
    assert own.of_total(2) is Light.AMBER


def test_nine_contacts_are_few() -> None:
    assert few(9)
    assert not few(10)
