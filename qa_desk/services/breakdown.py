"""What evaluations hold beneath their score: criteria, gates, errors with evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from qa_desk.domain.evaluations import Evaluation, Mark, Purpose, RecordedError
from qa_desk.domain.figures import CriterionFigure, FoundError, ScoredContact
from qa_desk.domain.rows import EvaluationRow
from qa_desk.scoring.engine import score_draft
from qa_desk.scoring.model import Criterion, Role, Scorecard, Section, Severity, Texts
from qa_desk.scoring.result import Result, Term
from qa_desk.services.completeness import criteria_with_losses, hidden_criteria


@dataclass(frozen=True, slots=True)
class Judged:
    """A submitted evaluation with its card and what the engine makes of it."""

    row: EvaluationRow
    evaluation: Evaluation
    card: Scorecard
    result: Result


@dataclass(slots=True)
class _Tally:
    """What is counted for one criterion while going over the evaluations."""

    judged: int = 0
    not_applicable: int = 0
    failed: int = 0
    shares: list[Fraction] = field(default_factory=list)
    lost: Fraction = Fraction(0)
    contacts: list[str] = field(default_factory=list)


def judged(row: EvaluationRow, evaluation: Evaluation, card: Scorecard) -> Judged:
    """Score a stored evaluation again, to have every term of it.

    What applies may have grown since: a contact can get another topic after it was evaluated.
    """
    return Judged(row, evaluation, card, score_draft(card, evaluation.answers()))


def scored_contact(each: Judged) -> ScoredContact:
    """Return the line of an evaluation with the gates that failed."""
    gates = each.result.gates
    titles = tuple(each.card.criterion(hit.criterion).titles for hit in gates)
    return ScoredContact(each.row, gates, titles, each.card.pass_mark, each.evaluation.markers)


def criteria(evaluations: Iterable[Judged]) -> tuple[CriterionFigure, ...]:
    """Return how each criterion was kept in contacts picked at random, in the order of the cards.

    Versions of a card are taken together; titles are those of its latest version among them.
    """
    by_card: defaultdict[str, list[Judged]] = defaultdict(list)
    for each in evaluations:
        if each.row.purpose is Purpose.RANDOM:
            by_card[each.card.id].append(each)
    return tuple(figure for card in sorted(by_card) for figure in _criteria_of_card(by_card[card]))


def errors(evaluations: Iterable[Judged]) -> tuple[FoundError, ...]:
    """Return recorded errors and lost points that name none: critical first, then by time."""
    found = [error for each in evaluations for error in _errors_of(each)]
    found.sort(key=lambda error: error.severity is not Severity.CRITICAL)
    return tuple(found)


def _criteria_of_card(own: Sequence[Judged]) -> Iterator[CriterionFigure]:
    latest = max(own, key=lambda each: each.card.version).card
    tallies = _tallies(own)
    older = {c.id: (s, c) for each in own for s, c in _placed(each.card)}
    placed = {**older, **{c.id: (s, c) for s, c in _placed(latest)}}
    order = [c.id for c in latest.criteria()]
    for code in (*order, *(code for code in older if code not in set(order))):
        section, criterion = placed[code]
        yield _figure(latest, section, criterion, tallies[code])


def _placed(card: Scorecard) -> Iterator[tuple[Section, Criterion]]:
    for section in card.sections:
        for criterion in section.criteria:
            yield section, criterion


def _tallies(own: Sequence[Judged]) -> Mapping[str, _Tally]:
    tallies: defaultdict[str, _Tally] = defaultdict(_Tally)
    for each in own:
        losing = criteria_with_losses(each.card, each.evaluation, each.result)
        for term in each.result.explanation:
            _count(tallies[term.criterion], term)
        for code in losing:
            tallies[code].failed += 1
            tallies[code].contacts.append(each.row.contact_external_id)
    return tallies


def _count(tally: _Tally, term: Term) -> None:
    """Count one line of an explanation; a deduction takes its points without judging again."""
    if term.error:
        tally.lost -= term.contribution
        return
    tally.not_applicable += term.na_by is not None
    if term.points is None or term.possible is None:
        return
    tally.judged += term.na_by is None
    if term.possible:
        tally.shares.append(term.points / term.possible)
    if term.role is Role.BASE:
        tally.lost += term.applied_weight - term.contribution


def _figure(
    card: Scorecard, section: Section, criterion: Criterion, tally: _Tally
) -> CriterionFigure:
    shares = tally.shares
    return CriterionFigure(
        card=card.id,
        card_titles=card.titles,
        section_titles=section.titles,
        criterion=criterion.id,
        titles=criterion.titles,
        judged=tally.judged,
        not_applicable=tally.not_applicable,
        failed=tally.failed,
        earned=sum(shares, Fraction(0)) / len(shares) if shares else None,
        lost=tally.lost,
        contacts=tuple(tally.contacts),
    )


def _errors_of(each: Judged) -> Iterator[FoundError]:
    named = {error.criterion for error in each.evaluation.errors}
    unseen = hidden_criteria(each.result)
    for error in each.evaluation.errors:
        if error.criterion not in unseen:
            yield _recorded(each, error)
    losing = criteria_with_losses(each.card, each.evaluation, each.result)
    for criterion in each.card.criteria():
        if criterion.id in losing and criterion.id not in named:
            yield _lost_point(each, criterion)


def _recorded(each: Judged, error: RecordedError) -> FoundError:
    """Describe an error; what it does not say itself, the mark of its criterion says."""
    kind = each.card.error_type(error.type)
    mark = each.evaluation.marks.get(error.criterion or "", Mark())
    return FoundError(
        evaluation=each.row,
        type=error.type,
        titles=kind.titles,
        severity=kind.severity,
        classes=kind.classes,
        criterion=error.criterion,
        criterion_titles=_titles(each.card, error.criterion),
        comment=error.comment or mark.comment,
        evidence=error.evidence or mark.evidence,
    )


def _lost_point(each: Judged, criterion: Criterion) -> FoundError:
    mark = each.evaluation.marks[criterion.id]
    stopped = any(hit.criterion == criterion.id for hit in each.result.gates)
    critical = criterion.severity is Severity.CRITICAL and stopped
    return FoundError(
        evaluation=each.row,
        type="",
        titles={},
        severity=Severity.CRITICAL if critical else Severity.NON_CRITICAL,
        classes=criterion.classes if critical else frozenset(),
        criterion=criterion.id,
        criterion_titles=criterion.titles,
        comment=mark.comment,
        evidence=mark.evidence,
    )


def _titles(card: Scorecard, criterion: str | None) -> Texts:
    return {} if criterion is None else card.criterion(criterion).titles
