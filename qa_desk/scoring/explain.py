"""The account of a score line by line; the lines sum to the score before gates."""

from collections.abc import Iterator
from fractions import Fraction

from qa_desk.scoring import methods
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import Method, Scorecard
from qa_desk.scoring.result import Term


def terms(card: Scorecard, judged: tuple[Judged, ...], answers: Answers) -> tuple[Term, ...]:
    """Return the lines: the criteria as on the form, after the deductions where there are some."""
    if card.method is Method.DEDUCTION:
        nothing = tuple(Fraction(0) for _ in judged)
        return (*_deductions(card, answers), *_criteria(judged, nothing))
    shares = methods.applied(methods.masses(card, judged))
    return _criteria(judged, shares)


def _criteria(judged: tuple[Judged, ...], shares: tuple[Fraction, ...]) -> tuple[Term, ...]:
    return tuple(
        Term(
            criterion=item.criterion.id,
            weight=item.criterion.weight,
            applied_weight=share,
            points=item.earned,
            possible=item.possible if item.applies else None,
            contribution=share * item.share,
            na_by=item.na_by,
        )
        for item, share in zip(judged, shares, strict=True)
    )


def _deductions(card: Scorecard, answers: Answers) -> Iterator[Term]:
    yield Term("", card.start, Fraction(0), None, None, contribution=card.start)
    left = card.start
    for error in answers.errors:
        weight = card.error_type(error.type).weight
        taken = min(weight, left)
        left -= taken
        yield Term(
            criterion=error.criterion or "",
            weight=weight,
            applied_weight=Fraction(0),
            points=None,
            possible=None,
            contribution=-taken,
            error=error.type,
        )
