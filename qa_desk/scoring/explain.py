"""The account of a score line by line; the lines sum to the score before gates."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.scoring import methods
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.bonus import granted
from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import Method, Scorecard
from qa_desk.scoring.result import Term

_ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Account:
    """The lines, and the score before gates; None where nothing was judged.

    `deductions` come first; `criteria` stand as on the form. `base` is the score without bonuses,
    `added` what each criterion would add as a bonus before the caps of the card.
    """

    deductions: tuple[Term, ...]
    criteria: tuple[Term, ...]
    base: Fraction | None
    added: tuple[Fraction, ...]
    bonus: Fraction

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return all lines."""
        return (*self.deductions, *self.criteria)

    @property
    def before_gates(self) -> Fraction | None:
        """Return the score before gates."""
        return None if self.base is None else self.base + self.bonus


def account(card: Scorecard, judged: tuple[Judged, ...], answers: Answers) -> Account:
    """Return what each criterion and each recorded error did to the score."""
    if card.method is Method.DEDUCTION:
        deductions = tuple(_deductions(card, judged, answers))
        shares = tuple(_ZERO for _ in judged)
        base = sum((term.contribution for term in deductions), _ZERO) if deductions else None
    else:
        deductions = ()
        shares = methods.applied(methods.masses(card, judged))
        base = _base(judged, shares)
    added = methods.bonuses(card, judged)
    bonuses = granted(card, added, base)
    terms = tuple(map(_term, judged, shares, bonuses))
    return Account(deductions, terms, base, added, sum(bonuses, _ZERO))


def without(card: Scorecard, whole: Account, lost: frozenset[str]) -> Fraction | None:
    """Return the score before gates without these criteria; their weight stays."""
    if whole.base is None:
        return None
    base = whole.base - sum(
        term.applied_weight * term.points / term.possible
        for term in whole.criteria
        if term.criterion in lost and term.points is not None and term.possible
    )
    kept = (
        _ZERO if term.criterion in lost else added
        for term, added in zip(whole.criteria, whole.added, strict=True)
    )
    return base + sum(granted(card, tuple(kept), base), _ZERO)


def _base(judged: tuple[Judged, ...], shares: tuple[Fraction, ...]) -> Fraction | None:
    if not any(shares):
        return None
    return sum((s * item.share for s, item in zip(shares, judged, strict=True)), _ZERO)


def _term(item: Judged, share: Fraction, bonus: Fraction) -> Term:
    return Term(
        criterion=item.criterion.id,
        weight=item.criterion.weight,
        applied_weight=share,
        points=item.earned,
        possible=item.possible if item.applies else None,
        contribution=share * item.share + bonus,
        na_by=item.na_by,
        role=item.criterion.role,
    )


def _deductions(card: Scorecard, judged: tuple[Judged, ...], answers: Answers) -> Iterator[Term]:
    """Yield the start and a line for each error; nothing where nothing was judged."""
    if not answers.errors and not any(item.counts for item in judged):
        return
    yield Term("", card.start, _ZERO, None, None, contribution=card.start)
    left = card.start
    for error in answers.errors:
        weight = card.error_type(error.type).weight
        taken = min(weight, left)
        left -= taken
        yield Term(
            criterion=error.criterion or "",
            weight=weight,
            applied_weight=_ZERO,
            points=None,
            possible=None,
            contribution=-taken,
            error=error.type,
        )
