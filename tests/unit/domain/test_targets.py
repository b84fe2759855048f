from datetime import date
from fractions import Fraction

import pytest

from qa_desk.domain.days import Days, days
from qa_desk.domain.targets import Light, Measure, Target, in_force

OCTOBER = date(2026, 10, 1)


def a_target(wanted: int = 85, team: str = "", position: str = "", held: Days = Days()) -> Target:  # noqa: B008 - frozen
    return Target(Measure.SCORE, Fraction(wanted), Fraction(wanted - 5), team, position, held)


@pytest.mark.parametrize(
    ("value", "light"),
    [
        (Fraction(85), Light.REACHED),
        (Fraction(8499, 100), Light.NEAR),
        (Fraction(80), Light.NEAR),
        (Fraction(7999, 100), Light.MISSED),
        (None, None),
    ],
)
def test_the_light_changes_exactly_at_the_target(value: Fraction | None, light: Light) -> None:
    assert a_target().light(value) is light


def test_what_speaks_of_fewer_goes_first() -> None:
    everybody, team = a_target(80), a_target(82, team="North")
    position = a_target(84, position="senior")
    both = a_target(90, team="North", position="senior")
    told = [everybody, team, position, both]

    def wanted(team: str = "", position: str = "") -> Fraction:
        orders = (told, told[::-1])
        found = {in_force(o, OCTOBER, team, position)[Measure.SCORE].wanted for o in orders}
        return found.pop() if len(found) == 1 else Fraction(-1)

    assert wanted() == 80
    assert wanted("South", "junior") == 80
    assert wanted("North", "junior") == 82
    assert wanted("South", "senior") == 84
    assert wanted("North", "senior") == 90


def test_a_target_holds_on_its_days_alone() -> None:
    target = a_target(held=days(OCTOBER, date(2026, 10, 31)))
    assert in_force([target], OCTOBER)
    assert in_force([target], date(2026, 10, 31))
    assert not in_force([target], date(2026, 9, 30))
    assert not in_force([target], date(2026, 11, 1))
