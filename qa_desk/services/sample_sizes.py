"""What so many contacts tell, in a sentence."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.sampling import size
from qa_desk.sampling.size import Share
from qa_desk.texts import Language, catalogue

USUAL_ACCURACY: Final = Fraction(9, 10)
"""Contacts without a critical error, where nobody knows better."""
USUAL_CONFIDENCE: Final = Fraction(95, 100)


@dataclass(frozen=True, slots=True)
class Precision:
    """What a number of contacts tells of a share; `margin` is a share of 1 to either side."""

    contacts: int
    population: int | None
    confidence: Share
    proportion: Share

    @property
    def margin(self) -> float:
        """The margin of error; NumberOutOfRange for numbers that make no sense."""
        return size.margin_of(self.contacts, self.population, self.confidence, self.proportion)

    def sentence(self, language: Language) -> str:
        """Return it in words: points to either side, and how sure that is."""
        points = round(self.margin * 100)
        facts = {
            "n": self.contacts,
            "points": points,
            "sure": percent(self.confidence),
            "accuracy": percent(self.proportion),
        }
        known = self.population is not None and self.contacts >= self.population
        return catalogue(language).label("size", "whole" if known else _key(self, points), **facts)


def zero_defects_sentence(n: int, rate: Share, confidence: Share, language: Language) -> str:
    """Return what flawless contacts in a row show."""
    facts = {"n": n, "rate": percent(rate), "sure": percent(confidence)}
    return catalogue(language).label("size", "zero_defects", **facts)


def percent(share: Share) -> str:
    """Return a share in per cent, with as many places as it needs."""
    value = round(float(share) * 100, 4)
    return f"{value:g}"


def _key(asked: Precision, points: int) -> str:
    return "margin" if points and asked.contacts > 1 else "margin_rough"
