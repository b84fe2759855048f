"""What a calibration session shows once it is revealed: who answered what, and how far apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.domain.calibration import Session
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.scoring.answers import Answer
from qa_desk.scoring.model import Scorecard, Texts


@dataclass(frozen=True, slots=True)
class ComparedItem:
    """One criterion of one contact; an evaluator who gave no answer is missing from `answers`.

    `match` says whether all that answered answered alike; None with fewer than two answers. For
    those in `hidden` it did not apply: by their own answers, or by the channel or topic of the
    contact. That is no answer, so in every measure of agreement it is missing.
    """

    contact_id: ContactId
    criterion: str
    answers: Mapping[EvaluatorId, Answer]
    match: bool | None
    hidden: frozenset[EvaluatorId] = frozenset()


@dataclass(frozen=True, slots=True)
class CriterionMatch:
    """How often a criterion was answered alike: `matched` of `n` contacts."""

    criterion: str
    titles: Texts
    matched: int
    n: int

    @property
    def share(self) -> Fraction | None:
        """The share of contacts answered alike; None where nobody could be compared."""
        return Fraction(self.matched, self.n) if self.n else None


@dataclass(frozen=True, slots=True)
class EvaluatorMatch:
    """An evaluator against the master: `matched` of `n` criteria, and the totals.

    `bias` is the mean of own score minus the master's in points, `deviation` the mean of its
    absolute value, both over `contacts`; None where there is nothing to compare.
    """

    evaluator: EvaluatorId
    name: str
    is_master: bool
    matched: int
    n: int
    bias: Fraction | None
    deviation: Fraction | None
    contacts: int

    @property
    def share(self) -> Fraction | None:
        """The share of criteria answered as the master did; None without a master."""
        return Fraction(self.matched, self.n) if self.n else None


@dataclass(frozen=True, slots=True)
class BeyondChance:
    """A coefficient of agreement over all items of a session.

    `value` is None where there is none, and `why` says why ("no_variation" …); `n` counts the items
    that at least two people answered. There is no interval: the items of a contact hang together.
    """

    value: float | None = None
    why: str = ""
    n: int = 0


@dataclass(frozen=True, slots=True)
class Total:
    """One evaluator's score of one contact, in per cent; None where nothing was judged."""

    contact_id: ContactId
    evaluator: EvaluatorId
    score: Fraction | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A revealed session; `n` counts its contacts, `contacts` gives their external ids.

    `matched` of `compared` items were answered alike by all who answered. `alpha` is Krippendorff's,
    `ac1` Gwet's, over the answers as names; "not applicable" is one of them.
    """

    session: Session
    card: Scorecard
    contacts: Mapping[ContactId, str]
    names: Mapping[EvaluatorId, str]
    items: tuple[ComparedItem, ...]
    criteria: tuple[CriterionMatch, ...]
    evaluators: tuple[EvaluatorMatch, ...]
    totals: tuple[Total, ...]
    matched: int
    compared: int
    alpha: BeyondChance = BeyondChance()
    ac1: BeyondChance = BeyondChance()

    @property
    def n(self) -> int:
        """How many contacts the session has."""
        return len(self.session.contacts)
