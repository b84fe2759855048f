"""The measures of agreement by their names, and what each of them can be asked."""

from dataclasses import dataclass
from enum import StrEnum


class Measure(StrEnum):
    """What can be asked for."""

    MATCH = "match"
    PAIRWISE = "pairwise"
    COHEN = "cohen"
    FLEISS = "fleiss"
    ALPHA = "alpha"
    AC1 = "ac1"
    ICC = "icc"


class Level(StrEnum):
    """What may be read from the difference of two ratings."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


class Model(StrEnum):
    """How the raters of an ICC were chosen, and whether one rating or the mean of all is judged."""

    ONE_1 = "1,1"
    """Each unit has raters of its own."""
    TWO_1 = "2,1"
    """The raters are a sample of many; what sets them apart counts as disagreement."""
    THREE_1 = "3,1"
    """These raters are all there are; what sets them apart does not count."""
    ONE_K = "1,k"
    TWO_K = "2,k"
    THREE_K = "3,k"


LEVELS = {
    Measure.MATCH: (Level.NOMINAL,),
    Measure.PAIRWISE: (Level.NOMINAL,),
    Measure.COHEN: (Level.NOMINAL, Level.ORDINAL, Level.INTERVAL),
    Measure.FLEISS: (Level.NOMINAL,),
    Measure.ALPHA: tuple(Level),
    Measure.AC1: (Level.NOMINAL,),
    Measure.ICC: (Level.INTERVAL, Level.RATIO),
}
"""Levels at which a measure is defined; the first is taken where none was asked for.

Cohen's kappa weighs ordinal ratings by steps of the scale, and interval ones by squared difference.
"""


@dataclass(frozen=True, slots=True)
class Question:
    """A measure, what may be read from differences of ratings, and the model where it is the ICC."""

    measure: Measure
    level: Level
    model: Model = Model.TWO_1

    @property
    def fits(self) -> bool:
        """Whether the measure is defined at the level."""
        return self.level in LEVELS[self.measure]

    @property
    def of_numbers(self) -> bool:
        """Whether ratings have to be numbers."""
        return self.level is not Level.NOMINAL

    @property
    def from_zero(self) -> bool:
        """Whether no rating may be below 0: the ratio of a difference to a sum needs that."""
        return self.measure is Measure.ALPHA and self.level is Level.RATIO
