"""Critical errors of one contact by class, and its chances of a non-critical one."""

from collections.abc import Iterator

from qa_desk.scoring.answers import Answers
from qa_desk.scoring.judging import Judged
from qa_desk.scoring.model import Criterion, ErrorClass, ErrorType, Scorecard, Severity
from qa_desk.scoring.result import Critical


def critical(card: Scorecard, judged: tuple[Judged, ...], answers: Answers) -> Critical:
    """Say for each class whether the contact is defective, sound, or the class did not apply.

    A class applies where something could have gone wrong in it: an applicable critical criterion of
    the class, or a critical error type of the class that can be recorded at an applicable criterion
    or at the contact as a whole. Many errors of a class are one defective contact.
    """
    applicable = set(_applicable(card, judged))
    found = set(_found(card, judged, answers))
    marks = {kind: _mark(kind, applicable, found) for kind in ErrorClass}
    return Critical(
        customer=marks[ErrorClass.CUSTOMER],
        business=marks[ErrorClass.BUSINESS],
        compliance=marks[ErrorClass.COMPLIANCE],
        any=int(bool(found)) if applicable | found else None,
    )


def non_critical(card: Scorecard, judged: tuple[Judged, ...], answers: Answers) -> tuple[int, int]:
    """Return the applicable non-critical criteria and how many of them are defective."""
    recorded = {
        error.criterion
        for error in answers.errors
        if card.error_type(error.type).severity is Severity.NON_CRITICAL
    }
    chances = [
        item
        for item in judged
        if item.counts and not item.spared and not _is_critical(item.criterion)
    ]
    defects = sum(item.lost or item.criterion.id in recorded for item in chances)
    return len(chances), defects


def _mark(
    kind: ErrorClass, applicable: set[ErrorClass | None], found: set[ErrorClass | None]
) -> int | None:
    if kind in found:
        return 1
    return 0 if kind in applicable else None


def _applicable(card: Scorecard, judged: tuple[Judged, ...]) -> Iterator[ErrorClass | None]:
    applying = [item.criterion for item in judged if item.applies and not item.spared]
    for item in judged:
        if item.counts and not item.spared and _is_critical(item.criterion):
            yield from _classes(item.criterion)
    for error_type in _recordable(card, applying):
        if _is_critical(error_type):
            yield from _classes(error_type)


def _found(
    card: Scorecard, judged: tuple[Judged, ...], answers: Answers
) -> Iterator[ErrorClass | None]:
    for item in judged:
        proves = item.counts and item.failed and not item.spared
        if proves and _is_critical(item.criterion):
            yield from _classes(item.criterion)
    for error in answers.errors:
        error_type = card.error_type(error.type)
        if _is_critical(error_type):
            yield from _classes(error_type)


def _recordable(card: Scorecard, applying: list[Criterion]) -> Iterator[ErrorType]:
    """Yield the error types that could be recorded: at these criteria, or at no one's."""
    bound = {code for criterion in card.criteria() for code in criterion.error_types}
    open_to_all = {error_type.code for error_type in card.error_types} - bound
    here = {code for criterion in applying for code in criterion.error_types}
    codes = here | open_to_all if applying else here
    return (error_type for error_type in card.error_types if error_type.code in codes)


def _is_critical(judged_by: Criterion | ErrorType) -> bool:
    return judged_by.severity is Severity.CRITICAL


def _classes(judged_by: Criterion | ErrorType) -> frozenset[ErrorClass | None]:
    """Return the classes; None stands for a critical error of no class, which counts in "any"."""
    return frozenset(judged_by.classes) or frozenset({None})
