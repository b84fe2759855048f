"""What is wrong with a set of answers, all of it at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from qa_desk.scoring.answers import Answer, Answers, ErrorMark
from qa_desk.scoring.model import Criterion, NaPolicy, Scorecard
from qa_desk.scoring.visibility import hidden
from qa_desk.scoring.wording import plain


@dataclass(frozen=True, slots=True)
class AnswerFault:
    """One thing that is wrong; `criterion` is empty where the fault belongs to no criterion.

    Codes: missing, unknown_criterion, unknown_option, several_options, mixed, na_forbidden,
    number_out_of_range, number_expected, number_unplaced, text_expected, unknown_error_type. The sentence of a
    code is that of "answer." + code.
    """

    criterion: str
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


class Incomplete(ValueError):  # noqa: N818 - the answers are incomplete, nothing broke
    """The answers cannot be scored; `faults` says why."""

    def __init__(self, faults: tuple[AnswerFault, ...]) -> None:
        super().__init__(", ".join(f"{fault.criterion}: {fault.code}" for fault in faults))
        self.faults = faults


def check(card: Scorecard, answers: Answers) -> tuple[AnswerFault, ...]:
    """Return everything that keeps these answers from a final score.

    What a condition hides needs no answer, and what was entered there before is not looked at. Nor
    does a text: it is a comment.
    """
    unseen = hidden(card, answers)
    missing = (
        AnswerFault(criterion.id, "missing")
        for criterion in card.criteria()
        if criterion.id not in unseen
        and not criterion.text
        and not is_given(answers.given.get(criterion.id))
    )
    return (*check_given(card, answers), *missing)


def check_given(card: Scorecard, answers: Answers) -> tuple[AnswerFault, ...]:
    """Return what is wrong with the answers that are there; those not given yet are no fault."""
    known = {criterion.id: criterion for criterion in card.criteria()}
    unseen = hidden(card, answers)
    seen = {key: answer for key, answer in answers.given.items() if key not in unseen}
    return (*_answer_faults(known, seen), *_error_faults(card, frozenset(known), answers.errors))


def _answer_faults(
    known: Mapping[str, Criterion], given: Mapping[str, Answer]
) -> Iterator[AnswerFault]:
    for criterion_id, answer in given.items():
        criterion = known.get(criterion_id)
        if criterion is None:
            yield AnswerFault(criterion_id, "unknown_criterion")
        else:
            yield from faults_of(criterion, answer)


def faults_of(criterion: Criterion, answer: Answer) -> Iterator[AnswerFault]:
    """Yield what is wrong with the answer to one criterion; nothing answered is no fault."""
    if criterion.text and (answer.options or answer.number is not None):
        yield AnswerFault(criterion.id, "text_expected")
        return
    if answer.na + bool(answer.options) + (answer.number is not None) > 1:
        yield AnswerFault(criterion.id, "mixed")
    if answer.na and criterion.na is NaPolicy.FORBIDDEN:
        yield AnswerFault(criterion.id, "na_forbidden")
    if len(answer.options) > 1 and not criterion.multiple:
        yield AnswerFault(criterion.id, "several_options", {"options": ", ".join(answer.options)})
    if answer.number is not None:
        yield from _number_faults(criterion, answer.number)
    if answer.options:
        yield from _option_faults(criterion, answer)


def _option_faults(criterion: Criterion, answer: Answer) -> Iterator[AnswerFault]:
    options = {option.id: option for option in criterion.options}
    if not options:
        yield AnswerFault(criterion.id, "number_expected", {"known": ranges_text(criterion)})
        return
    for chosen in answer.options:
        if chosen not in options:
            facts = {"option": chosen, "known": ", ".join(options)}
            yield AnswerFault(criterion.id, "unknown_option", facts)


def ranges_text(criterion: Criterion) -> str:
    """Return the numbers a criterion takes, as "0–20, 21–40, 41–"."""
    return ", ".join(f"{_end(each.low)}–{_end(each.high)}" for each in criterion.ranges)


def _end(number: Fraction | None) -> str:
    return "" if number is None else plain(number)


def _number_faults(criterion: Criterion, number: Fraction) -> Iterator[AnswerFault]:
    if criterion.ranges:
        if criterion.range_of(number) is None:
            facts = {"number": _end(number), "known": ranges_text(criterion)}
            yield AnswerFault(criterion.id, "number_unplaced", facts)
        return
    low, high = min(option.points for option in criterion.options), criterion.possible
    if not low <= number <= high:
        facts = {"number": str(number), "low": str(low), "high": str(high)}
        yield AnswerFault(criterion.id, "number_out_of_range", facts)


def _error_faults(
    card: Scorecard, criteria: frozenset[str], errors: tuple[ErrorMark, ...]
) -> Iterator[AnswerFault]:
    types = {error_type.code for error_type in card.error_types}
    for error in errors:
        if error.criterion is not None and error.criterion not in criteria:
            yield AnswerFault(error.criterion, "unknown_criterion")
        if error.type not in types:
            yield AnswerFault(error.criterion or "", "unknown_error_type", {"type": error.type})


def is_given(answer: Answer | None) -> bool:
    """Say whether something was answered."""
    return answer is not None and (answer.na or bool(answer.options) or answer.number is not None)
