"""The score of one contact: a scorecard and answers in, an exact and explained result out."""

from dataclasses import replace
from fractions import Fraction

from qa_desk.scoring import defects, explain, gates, methods
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.explain import Account
from qa_desk.scoring.faults import Incomplete, check, check_given
from qa_desk.scoring.judging import BY_CONDITION, Judged, judge
from qa_desk.scoring.model import Method, Scorecard
from qa_desk.scoring.result import GateHit, Result, SectionScore


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


def _result(card: Scorecard, given: Answers) -> Result:
    judged = judge(card, given)
    answers = _without_hidden_errors(judged, given)
    hits = gates.hits(judged)
    account = explain.account(card, judged, answers)
    final = gates.final(hits, _without_zeroed(card, hits, account))
    opportunities, defective = defects.non_critical(card, judged, answers)
    return Result(
        score=final,
        before_gates=account.before_gates,
        sections=_sections(card, judged, answers, hits),
        gates=hits,
        critical=defects.critical(card, judged, answers),
        opportunities=opportunities,
        defects=defective,
        passed=passed(card, final),
        band=band(card, final),
        explanation=account.terms,
        bonus=account.bonus,
    )


def _without_hidden_errors(judged: tuple[Judged, ...], answers: Answers) -> Answers:
    """Leave out errors at criteria that a condition hides, as their answers are."""
    unseen = {item.criterion.id for item in judged if item.na_by == BY_CONDITION}
    if not unseen:
        return answers
    return replace(answers, errors=tuple(e for e in answers.errors if e.criterion not in unseen))


def _without_zeroed(
    card: Scorecard, hits: tuple[GateHit, ...], account: Account
) -> Fraction | None:
    """Take the contributions of zeroed sections away; a deduction has no shares to take."""
    zeroed = gates.zeroed_sections(card, hits)
    if not zeroed or card.method is Method.DEDUCTION:
        return account.before_gates
    lost = frozenset(
        c.id for section in card.sections if section.id in zeroed for c in section.criteria
    )
    return explain.without(card, account, lost)


def _sections(
    card: Scorecard, judged: tuple[Judged, ...], answers: Answers, hits: tuple[GateHit, ...]
) -> tuple[SectionScore, ...]:
    zeroed = gates.zeroed_sections(card, hits)
    shares = methods.applied(methods.masses(card, judged))
    found = []
    for section in card.sections:
        family = card.within(section.id)
        own = tuple(item for item in judged if item.section in family)
        before = _own_score(card, own, answers)
        after = before
        if before is not None and not family.isdisjoint(zeroed):
            after = _left(card, section.id, own, zeroed)
        weights = (w for w, item in zip(shares, judged, strict=True) if item.section in family)
        weight = sum(weights, Fraction(0))
        found.append(SectionScore(section.id, after, weight, before))
    return tuple(found)


def _left(
    card: Scorecard, section: str, own: tuple[Judged, ...], zeroed: frozenset[str]
) -> Fraction:
    """Return what zeroed parts leave of the score of a section that has one; its weight stays."""
    if section in zeroed or card.method is Method.DEDUCTION:
        return Fraction(0)
    parts = tuple(methods.within(card, item) for item in own)
    kept = (
        part * item.share
        for part, item in zip(parts, own, strict=True)
        if item.section not in zeroed
    )
    return 100 * sum(kept, Fraction(0)) / sum(parts)


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
    if not weights and not any(item.counts for item in own):
        return None
    return max(card.start - sum(weights), Fraction(0))


def passed(card: Scorecard, final: Fraction | None) -> bool | None:
    """Say whether a score reaches the pass mark; None without either."""
    if card.pass_mark is None or final is None:
        return None
    return final >= card.pass_mark


def band(card: Scorecard, final: Fraction | None) -> str | None:
    """Return the id of the band in which a score lies, None if in none."""
    if final is None:
        return None
    reached = [each for each in card.bands if each.floor <= final]
    return max(reached, key=lambda each: each.floor).id if reached else None
