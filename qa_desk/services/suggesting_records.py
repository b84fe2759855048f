"""How often each rule's suggestions were right, and what became of those of an evaluation."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.analytics.suggest import agree
from qa_desk.db.store import Change
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.permissions import Verb
from qa_desk.domain.suggestions import Limits, Offer, Outcome, RuleRef, Tally
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.visibility import hidden
from qa_desk.services import access
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from qa_desk.stats.intervals import wilson


@dataclass(frozen=True, slots=True)
class Record:
    """What became of a rule's suggestions in submitted evaluations.

    `interval` holds the precision with 95 %; both are None where nothing was judged. `stopped` says
    that the rule suggests no more.
    """

    rule: RuleRef
    tally: Tally
    interval: tuple[float, float] | None
    stopped: bool

    @property
    def precision(self) -> Fraction | None:
        """The share that was right."""
        return self.tally.precision


def limits_of(settings: Settings) -> Limits:
    """Return how often a rule must be right by the settings."""
    share = Fraction(str(settings.number("suggest_precision")))
    return Limits(share, round(settings.number("suggest_minimum")))


def tallies(desk: Desk) -> Mapping[RuleRef, Tally]:
    """Return the record of every rule over all submitted evaluations."""
    access.require(desk, Verb.READ_CARDS)
    with desk.store.read() as reader:
        return reader.suggestions.tallies()


def records(desk: Desk) -> tuple[Record, ...]:
    """Return the records of all rules that ever suggested something, by key and version."""
    limits = limits_of(desk.settings)
    found = tallies(desk).items()
    listed = sorted(found, key=lambda pair: (pair[0].key, pair[0].version))
    return tuple(record(rule, tally, limits) for rule, tally in listed)


def record(rule: RuleRef, tally: Tally, limits: Limits) -> Record:
    """Return a rule's record with its interval."""
    interval = wilson(tally.accepted, tally.judged) if tally.judged else None
    return Record(rule, tally, interval, limits.stops(tally))


def judge(change: Change, card: Scorecard, evaluation: Evaluation) -> None:
    """Keep what an evaluation that is being submitted says of its suggestions.

    Only its final answers count, however they came about; a criterion that is hidden says nothing.
    """
    answers = evaluation.answers()
    unseen = hidden(card, answers)

    def outcome(offer: Offer) -> Outcome:
        answer = answers.given.get(offer.criterion)
        if answer is None or offer.criterion in unseen:
            return Outcome.IGNORED
        return Outcome.ACCEPTED if agree(answer, offer.option) else Outcome.CORRECTED

    change.suggestions.judge(evaluation.id, outcome)
