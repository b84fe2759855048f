"""What agreement is good enough: sources differ, so each limit is a setting with a default."""

from dataclasses import dataclass
from enum import StrEnum

FEWEST_CONTACTS = 10
"""On fewer contacts agreement is shown with a warning."""


class Light(StrEnum):
    """The colour that a figure gets, and the word beside it."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Shares and coefficients are fractions of 1, differences of totals points of the score."""

    item_match: float = 0.90
    total_green: float = 5.0
    total_amber: float = 10.0
    coefficient_green: float = 0.800
    coefficient_amber: float = 0.667
    fewest_contacts: int = FEWEST_CONTACTS

    def of_match(self, share: float) -> Light:
        """Judge the share of items that match; there is no amber."""
        return Light.GREEN if share >= self.item_match else Light.RED

    def of_total(self, difference: float) -> Light:
        """Judge how far a total is from the master's, on either side."""
        apart = abs(difference)
        if apart <= self.total_green:
            return Light.GREEN
        return Light.AMBER if apart <= self.total_amber else Light.RED

    def of_coefficient(self, value: float) -> Light:
        """Judge an alpha or AC1."""
        if value >= self.coefficient_green:
            return Light.GREEN
        return Light.AMBER if value >= self.coefficient_amber else Light.RED


def few(contacts: int, fewest: int = FEWEST_CONTACTS) -> bool:
    """Tell whether there are too few contacts to rely on the agreement."""
    return contacts < fewest
