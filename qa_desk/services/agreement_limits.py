"""What agreement is good enough, as the settings say it."""

from qa_desk.settings import Settings
from qa_desk.stats.thresholds import Thresholds


def limits(settings: Settings) -> Thresholds:
    """Return the limits in force: shares and coefficients as fractions of 1, totals in points."""
    return Thresholds(
        item_match=settings.number("agreement_match") / 100,
        total_green=settings.number("agreement_total_green"),
        total_amber=settings.number("agreement_total_amber"),
        coefficient_green=settings.number("agreement_coefficient_green"),
        coefficient_amber=settings.number("agreement_coefficient_amber"),
        fewest_contacts=round(settings.number("agreement_contacts")),
    )
