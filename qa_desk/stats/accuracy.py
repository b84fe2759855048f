"""Accuracy over contacts: shares without critical errors, by class, and per opportunity."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.scoring.result import Critical
from qa_desk.stats.intervals import CONFIDENCE, wilson


@dataclass(frozen=True, slots=True)
class Accuracy:
    """1 − defects/n; `n` counts contacts where the class applied, or applicable opportunities."""

    defects: int
    n: int

    @property
    def value(self) -> Fraction | None:
        """The accuracy as a fraction of 1; None where nothing applied."""
        return 1 - Fraction(self.defects, self.n) if self.n else None

    def interval(self, confidence: float = CONFIDENCE) -> tuple[float, float] | None:
        """Return the Wilson interval as fractions of 1; None where nothing applied.

        It takes the n as independent, which contacts drawn at random are, and the opportunities
        of one contact are not: for these, resample contacts.
        """
        return wilson(self.n - self.defects, self.n, confidence) if self.n else None


@dataclass(frozen=True, slots=True)
class CriticalAccuracies:
    """Shares of contacts without a critical error of a class, and without one of any."""

    customer: Accuracy
    business: Accuracy
    compliance: Accuracy
    any: Accuracy


def accuracy(marks: Iterable[int | None]) -> Accuracy:
    """Count contacts: 1 is a defective one, 0 a sound one, None one where the class is out."""
    counted = [mark for mark in marks if mark is not None]
    return Accuracy(sum(mark > 0 for mark in counted), len(counted))


def critical_accuracy(contacts: Iterable[Critical]) -> CriticalAccuracies:
    """Return the accuracy per class; several errors in a contact are one defective contact."""
    there = tuple(contacts)
    return CriticalAccuracies(
        customer=accuracy(contact.customer for contact in there),
        business=accuracy(contact.business for contact in there),
        compliance=accuracy(contact.compliance for contact in there),
        any=accuracy(contact.any for contact in there),
    )


def non_critical_accuracy(contacts: Iterable[tuple[int, int]]) -> Accuracy:
    """Return the accuracy over (opportunities, defects) of contacts, pooled by opportunity."""
    there = tuple(contacts)
    return Accuracy(sum(defects for _, defects in there), sum(chances for chances, _ in there))


def defects_per_100(defects: int, contacts: int) -> Fraction | None:
    """Return defects per 100 contacts, which is no accuracy; None without contacts."""
    return Fraction(100 * defects, contacts) if contacts else None
