"""An evaluator against the master where an answer is either a defect or not: misses, false alarms.

Automotive Industry Action Group, Measurement Systems Analysis (4th ed., 2010), attribute agreement.
"""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.stats.intervals import CONFIDENCE, clopper_pearson


@dataclass(frozen=True, slots=True)
class Rate:
    """`count` of `n`, with the exact interval."""

    count: int
    n: int

    @property
    def value(self) -> Fraction | None:
        """The rate as a fraction of 1; None where there was no occasion."""
        return Fraction(self.count, self.n) if self.n else None

    def interval(self, confidence: float = CONFIDENCE) -> tuple[float, float] | None:
        """Return the Clopper-Pearson interval as fractions of 1; None where `value` is None."""
        return clopper_pearson(self.count, self.n, confidence) if self.n else None


@dataclass(frozen=True, slots=True)
class Attributes:
    """`agreed` of all answers compared; `missed` of the master's defects; `false_alarms` of the rest.

    Answers agree where both tell a defect or neither does.
    """

    agreed: Rate
    missed: Rate
    false_alarms: Rate


def attributes(
    master: Sequence[Hashable | None],
    answers: Sequence[Hashable | None],
    defects: Collection[Hashable],
) -> Attributes:
    """Compare answers with the master's item by item; `defects` are the answers that tell a defect.

    None is missing and left out; "not applicable" is a value.
    """
    both = zip(master, answers, strict=True)
    pairs = [
        (true in defects, said in defects)
        for true, said in both
        if true is not None and said is not None
    ]
    true_defects = [said for true, said in pairs if true]
    sound = [said for true, said in pairs if not true]
    return Attributes(
        agreed=Rate(sum(true == said for true, said in pairs), len(pairs)),
        missed=Rate(true_defects.count(False), len(true_defects)),
        false_alarms=Rate(sound.count(True), len(sound)),
    )
