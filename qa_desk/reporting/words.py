"""The words and the shown numbers of a report, in the language of the report."""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from qa_desk.texts import Catalogue, Language

_SECTION: Final = "report"
_DECIMAL_COMMA: Final = frozenset({Language.RU, Language.KK})


class Words:
    """Labels, numbers and dates of one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @property
    def language(self) -> Language:
        """The language of the report."""
        return self._catalogue.language

    def __call__(self, key: str, **facts: object) -> str:
        """Return a label with its fields filled."""
        return self._catalogue.label(_SECTION, key, **facts)

    def otherwise(self, key: str, otherwise: str) -> str:
        """Return a label without fields, or the given text where there is none."""
        return self._catalogue.labels(_SECTION).get(key, otherwise)

    def action(self, word: str, prefix: str = "") -> str:
        """Return a word of the journal in this language; one without a text is shown as it is."""
        return self._catalogue.labels("journal").get(f"{prefix}{word}", word)

    def title(self, titles: Mapping[str, str], otherwise: str = "") -> str:
        """Return a title of a card in this language, else in any, else the given text."""
        return titles.get(self.language) or next((t for t in titles.values() if t), otherwise)

    def number(self, value: Fraction | float, digits: int = 1) -> str:
        """Return a number as it is read in this language, rounded half up."""
        text = f"{_rounded(value, digits):f}".replace("-", "\N{MINUS SIGN}")
        return text.replace(".", ",") if self.language in _DECIMAL_COMMA else text

    def percent(self, share: Fraction | float) -> str:
        """Return a fraction of 1 as a percentage."""
        space = "\N{NO-BREAK SPACE}" if self.language in _DECIMAL_COMMA else ""
        return f"{self.number(share * 100)}{space}%"

    def day(self, day: date) -> str:
        """Return a date as it is read in this language."""
        return day.strftime(self("day"))

    def month(self, month: str) -> str:
        """Return the name of a month given as "YYYY-MM"."""
        year, number = month.split("-")
        return self("month", name=self(f"month_{number}"), year=year)


def clock(milliseconds: int) -> str:
    """Return a place in a recording as mm:ss; minutes go on beyond the hour."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes:02d}:{seconds:02d}"


def _rounded(value: Fraction | float, digits: int) -> Decimal:
    exact = Fraction(value)
    scaled = Decimal(exact.numerator * 10**digits) / Decimal(exact.denominator)
    return scaled.quantize(Decimal(1), ROUND_HALF_UP).scaleb(-digits)
