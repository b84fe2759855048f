"""Facts of a contact become suggested answers, each with what was said and where."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from qa_desk.analytics.measures import Measures, Place
from qa_desk.domain.contacts import Side
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.suggestions import Limits, Origin, RuleRef, Suggestion, Tally
from qa_desk.scoring.answers import Answer
from qa_desk.scoring.model import Criterion, NaPolicy, Scorecard
from qa_desk.scoring.suggest import Source, Suggest
from qa_desk.scoring.wording import plain

_MOST_PLACES: Final = 3
"""Of a measure that counts many events a person hears no more before answering."""
_NOBODY: Final = Tally()


@dataclass(frozen=True, slots=True)
class Said:
    """A turn of a call or a message: `message` is its position, None for a turn."""

    text: str
    side: Side = Side.UNKNOWN
    start_ms: int | None = None
    end_ms: int | None = None
    message: int | None = None
    confidence: float | None = None

    def proof(self) -> "Proof":
        """Return the whole turn as what shows something."""
        where = Evidence(self.start_ms, self.end_ms, self.message, self.text)
        return Proof(where, self.confidence)


@dataclass(frozen=True, slots=True)
class Proof:
    """Words and their place; `heard` is how sure a recogniser was of them, None for typed ones.

    `absent` says that they are what was said where something else was not.
    """

    evidence: Evidence
    heard: float | None = None
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule of some version found in a contact; nothing where it did not hold."""

    version: int
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a contact: what rules and phrases found, measures, and what was said.

    `whole` says that nothing of the conversation is missing, so that absence means something.
    """

    rules: Mapping[str, Found] = field(default_factory=dict)
    phrases: Mapping[str, Found] = field(default_factory=dict)
    measures: Measures = field(default_factory=dict)
    said: Sequence[Said] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Proposal:
    """One answer to a criterion and all that speaks for it, the surest first."""

    criterion: str
    option: str | None
    suggestions: tuple[Suggestion, ...]


def suggest(
    criteria: Iterable[Criterion], facts: Facts, records: Mapping[RuleRef, Tally]
) -> tuple[Suggestion, ...]:
    """Return what is proposed for criteria, in their order; nothing without evidence.

    `records` is what became of earlier suggestions; a rule that is not in it has no record.
    """
    found = (
        _suggestion(criterion, line, facts, records)
        for criterion in criteria
        for line in criterion.suggest
    )
    return tuple(each for each in found if each is not None)


def rule_of_line(line: Suggest, facts: Facts) -> RuleRef:
    """Return under what the record of a line of `suggest` is kept."""
    if line.source is Source.RULE:
        known = facts.rules.get(line.name)
        return RuleRef(Origin.RULE, line.name, 1 if known is None else known.version)
    if line.source is Source.PHRASE:
        return RuleRef(Origin.PHRASE, line.name)
    sign, bound = (">", line.above) if line.above is not None else ("<", line.below)
    return RuleRef(Origin.MEASURE, f"{line.name}{sign}{plain(bound or Fraction(0))}")


def unknown_rules(criteria: Iterable[Criterion], facts: Facts) -> tuple[str, ...]:
    """Return the rules that criteria name and that nobody looked for: the house has none such."""
    named = (
        line.name
        for criterion in criteria
        for line in criterion.suggest
        if line.source is Source.RULE and line.name not in facts.rules
    )
    return tuple(dict.fromkeys(named))


def trusted(tally: Tally) -> float:
    """Return how far a rule can be trusted, by Laplace's rule of succession.

    One that nobody has judged counts as half right, and each judgement moves it from there.
    """
    return float(Fraction(tally.accepted + 1, tally.judged + 2))


def stopped(
    found: Iterable[Suggestion], records: Mapping[RuleRef, Tally], limits: Limits
) -> frozenset[RuleRef]:
    """Return the rules among those of suggestions that have been wrong too often."""
    return frozenset(each.rule for each in found if limits.stops(records.get(each.rule, _NOBODY)))


def proposals(found: Iterable[Suggestion]) -> Mapping[str, tuple[Proposal, ...]]:
    """Return by criterion what is proposed for it; more than one answer is a disagreement."""
    answers: defaultdict[str, dict[str | None, list[Suggestion]]] = defaultdict(dict)
    for each in found:
        answers[each.criterion].setdefault(each.option, []).append(each)
    return {
        criterion: tuple(
            Proposal(criterion, option, _surest_first(speaking))
            for option, speaking in options.items()
        )
        for criterion, options in answers.items()
    }


def agree(answer: Answer, option: str | None) -> bool:
    """Say whether a person's answer is what was proposed; of several options it may be one."""
    return answer.na if option is None else option in answer.options


def applying(card: Scorecard, closed: frozenset[str]) -> tuple[Criterion, ...]:
    """Return the criteria for which something can be proposed: those that are not closed."""
    return tuple(each for each in card.criteria() if each.suggest and each.id not in closed)


def _suggestion(
    criterion: Criterion, line: Suggest, facts: Facts, records: Mapping[RuleRef, Tally]
) -> Suggestion | None:
    if line.option is None and criterion.na is NaPolicy.FORBIDDEN:
        return None
    proofs = _proofs(line, facts)
    if not proofs:
        return None
    rule = rule_of_line(line, facts)
    sure = [proof.heard for proof in proofs if proof.heard is not None]
    return Suggestion(
        criterion.id,
        line.option,
        rule,
        tuple(proof.evidence for proof in proofs),
        min(sure, default=None),
        trusted(records.get(rule, _NOBODY)),
        any(proof.absent for proof in proofs),
    )


def _proofs(line: Suggest, facts: Facts) -> tuple[Proof, ...]:
    """Return what shows that a line holds; nothing where it does not, or cannot be shown."""
    if line.source is Source.MEASURE:
        return _measured(line, facts)
    sources = facts.rules if line.source is Source.RULE else facts.phrases
    found = sources.get(line.name)
    if found is None:
        return ()
    if line.absent:
        return () if found.proofs else _missing(facts)
    return _clearest(found.proofs)


def _clearest(proofs: Sequence[Proof]) -> tuple[Proof, ...]:
    """Return the proof whose words are surest, of equals the first: one is enough."""
    quoted = [proof for proof in proofs if proof.evidence.quote]
    best = max(quoted, key=_sureness, default=None)
    return () if best is None else (best,)


def _sureness(proof: Proof) -> float:
    return 1.0 if proof.heard is None else proof.heard


def _missing(facts: Facts) -> tuple[Proof, ...]:
    """Return what the agent said first: there somebody hears that it was not said."""
    if not facts.whole:
        return ()
    first = next((each for each in facts.said if each.side is Side.AGENT and each.text), None)
    return () if first is None else (replace(first.proof(), absent=True),)


def _measured(line: Suggest, facts: Facts) -> tuple[Proof, ...]:
    measure = facts.measures.get(line.name)
    if measure is None or not line.reached(Fraction(measure.value)):
        return ()
    places = measure.evidence[:_MOST_PLACES]
    proofs = (_quoted(place, facts.said) for place in places)
    return tuple(proof for proof in proofs if proof is not None)


def _quoted(place: Place, said: Sequence[Said]) -> Proof | None:
    """Return a place of a measure with what was said there, or last before it."""
    spoken = _said_at(place, said)
    if spoken is None or not spoken.text:
        return None
    where = Evidence(place.start_ms, place.end_ms, place.message, spoken.text)
    return Proof(where)


def _said_at(place: Place, said: Sequence[Said]) -> Said | None:
    if place.message is not None:
        return next((each for each in said if each.message == place.message), None)
    if place.start_ms is None:
        return None
    timed = [each for each in said if each.start_ms is not None]
    until = [each for each in timed if (each.start_ms or 0) <= place.start_ms]
    within = [each for each in until if (each.end_ms or 0) > place.start_ms]
    own = [each for each in within if each.side == place.side]
    return next(iter(own or within or until[-1:] or timed[:1]), None)


def _surest_first(suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    return tuple(sorted(suggestions, key=lambda each: -each.confidence))
