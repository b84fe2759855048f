"""Answers that cannot be scored, as faults that a person can mend."""

from collections.abc import Mapping, Sequence
from typing import Final

from qa_desk.errors import Detail, Expected
from qa_desk.scoring.faults import AnswerFault


class AnswersRefused(Expected):
    """The answers do not fit the scorecard.

    One kind of fault is told at a time: facts `criteria` (those that have it) and what the kind
    needs; `faults` holds all of them, of whatever kind, as Details at their criteria, and `count`
    their number.
    """

    code = "answer.refused"


class MissingAnswers(AnswersRefused):
    """Criteria without an answer."""

    code = "answer.missing"


class UnknownCriterion(AnswersRefused):
    """Answers or errors at criteria that the card does not have."""

    code = "answer.unknown_criterion"


class UnknownOption(AnswersRefused):
    """An option that the criterion does not have: facts `option`, `known`."""

    code = "answer.unknown_option"


class SeveralOptions(AnswersRefused):
    """Two options where one is allowed: fact `options`."""

    code = "answer.several_options"


class MixedAnswer(AnswersRefused):
    """An option, a number and "not applicable" together."""

    code = "answer.mixed"


class NaForbidden(AnswersRefused):
    """A criterion that always applies was marked as not applicable."""

    code = "answer.na_forbidden"


class NumberOutOfRange(AnswersRefused):
    """A number of points that the criterion does not give: facts `number`, `low`, `high`."""

    code = "answer.number_out_of_range"


class NumberExpected(AnswersRefused):
    """An option where the criterion takes a number: fact `known`, the ranges."""

    code = "answer.number_expected"


class NumberUnplaced(AnswersRefused):
    """A number that lies in no range of the criterion: facts `number`, `known`."""

    code = "answer.number_unplaced"


class TextExpected(AnswersRefused):
    """An option or a number where the criterion is answered by a comment."""

    code = "answer.text_expected"


class UnknownErrorType(AnswersRefused):
    """An error that is not in the classifier of the card: fact `type`."""

    code = "answer.unknown_error_type"


KINDS: Final[Mapping[str, type[AnswersRefused]]] = {
    "missing": MissingAnswers,
    "unknown_criterion": UnknownCriterion,
    "unknown_option": UnknownOption,
    "several_options": SeveralOptions,
    "mixed": MixedAnswer,
    "na_forbidden": NaForbidden,
    "number_out_of_range": NumberOutOfRange,
    "number_expected": NumberExpected,
    "number_unplaced": NumberUnplaced,
    "text_expected": TextExpected,
    "unknown_error_type": UnknownErrorType,
}


def refused(faults: Sequence[AnswerFault]) -> AnswersRefused:
    """Return the fault that tells the first kind, with all places that have it."""
    first = faults[0]
    alike = [fault for fault in faults if (fault.code, fault.facts) == (first.code, first.facts)]
    return KINDS[first.code](
        criteria=", ".join(fault.criterion for fault in alike),
        faults=tuple(map(detail, faults)),
        count=len(faults),
        **first.facts,
    )


def detail(fault: AnswerFault) -> Detail:
    """Return one thing that is wrong with its own sentence."""
    facts = {"criteria": fault.criterion, **fault.facts}
    return Detail(fault.criterion, KINDS[fault.code].code, facts)
