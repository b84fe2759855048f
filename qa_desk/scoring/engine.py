"""The score of one contact: a scorecard and answers in, an exact and explained result out."""

from fractions import Fraction

from qa_desk.scoring import defects, explain, gates, methods
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.faults import Incomplete, check, check_given
from qa_desk.scoring.judging import Judged, judge
from qa_desk.scoring.model import Method, Scorecard
from qa_desk.scoring.result import GateHit, Result, SectionScore, Term


def score(card: Scorecard, answers: Answers) -> Result:
    """Score a contact; raise Incomplete where an answer is missing or wrong."""
    faults = check(card, answers)
    if faults:
        raise Incomplete(faults)
    return _result(card, answers)


def score_draft(card: Scorecard, answers: Answers) -> Result:
    """Score what is answered so far; raise Incomplete where an answer is wrong."""
    faults = check_given(card, answers)
    if faults:
        raise Incomplete(faults)
    return _result(card, answers)


def _result(card: Scorecard, answers: Answers) -> Result:
    judged = judge(card, answers)
    hits = gates.hits(judged)
    terms = explain.terms(card, judged, answers)
    before = _before_gates(card, judged, terms)
    final = gates.final(card, hits, _without_zeroed(card, hits, terms, before))
    opportunities, defective = defects.non_critical(card, judged, answers)
    return Result(
        score=final,
        before_gates=before,
        sections=_sections(card, judged, answers, hits),
        gates=hits,
        critical=defects.critical(card, judged, answers),
        opportunities=opportunities,
        defects=defective,
        passed=_passed(card, final),
        band=_band(card, final),
        explanation=terms,
    )


def _before_gates(
    card: Scorecard, judged: tuple[Judged, ...], terms: tuple[Term, ...]
) -> Fraction | None:
    if card.method is Method.DEDUCTION:
        anything = any(item.applies for item in judged) or any(term.error for term in terms)
    else:
        anything = any(term.applied_weight for term in terms)
    return sum((term.contribution for term in terms), Fraction(0)) if anything else None


def _without_zeroed(
    card: Scorecard, hits: tuple[GateHit, ...], terms: tuple[Term, ...], before: Fraction | None
) -> Fraction | None:
    """Take the contributions of zeroed sections away; a deduction has no shares to take."""
    if before is None or card.method is Method.DEDUCTION:
        return before
    zeroed = gates.zeroed_sections(hits)
    lost = {c.id for section in card.sections if section.id in zeroed for c in section.criteria}
    return before - sum(term.contribution for term in terms if term.criterion in lost)


def _sections(
    card: Scorecard, judged: tuple[Judged, ...], answers: Answers, hits: tuple[GateHit, ...]
) -> tuple[SectionScore, ...]:
    zeroed = gates.zeroed_sections(hits)
    shares = methods.applied(methods.masses(card, judged))
    found = []
    for section in card.sections:
        own = tuple(item for item in judged if item.section == section.id)
        before = _own_score(card, own, answers)
        after = Fraction(0) if before is not None and section.id in zeroed else before
        weights = (w for w, item in zip(shares, judged, strict=True) if item.section == section.id)
        weight = sum(weights, Fraction(0))
        found.append(SectionScore(section.id, after, weight, before))
    return tuple(found)


def _own_score(card: Scorecard, own: tuple[Judged, ...], answers: Answers) -> Fraction | None:
    if card.method is Method.DEDUCTION:
        return _own_deduction(card, own, answers)
    parts = tuple(methods.within(card, item) for item in own)
    total = sum(parts, Fraction(0))
    if not total:
        return None
    earned = (part * item.share for part, item in zip(parts, own, strict=True))
    return 100 * sum(earned, Fraction(0)) / total


def _own_deduction(card: Scorecard, own: tuple[Judged, ...], answers: Answers) -> Fraction | None:
    ids = {item.criterion.id for item in own}
    weights = [card.error_type(e.type).weight for e in answers.errors if e.criterion in ids]
    if not weights and not any(item.applies for item in own):
        return None
    return max(card.start - sum(weights), Fraction(0))


def _passed(card: Scorecard, final: Fraction | None) -> bool | None:
    if card.pass_mark is None or final is None:
        return None
    return final >= card.pass_mark


def _band(card: Scorecard, final: Fraction | None) -> str | None:
    if final is None:
        return None
    reached = [band for band in card.bands if band.floor <= final]
    return max(reached, key=lambda band: band.floor).id if reached else None
