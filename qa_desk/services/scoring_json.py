"""Answers and results as the JSON of the command line."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Final

from qa_desk.errors import Expected
from qa_desk.scoring.answers import Answer, Answers, ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.faults import Incomplete
from qa_desk.scoring.model import Role
from qa_desk.scoring.result import Result, SectionScore, Term
from qa_desk.scoring.tables import exact
from qa_desk.services.answer_faults import refused
from qa_desk.services.scorecards import read_card

Json = dict[str, object]
_ANSWERS: Final = '{"answers": {…}, "errors": […]}'
_ANSWER: Final = '{"option": "id"} | {"options": ["id"]} | {"number": 3} | {"na": true}'
_ERROR: Final = '{"type": "code", "criterion": "id"}'


class AnswersMisshapen(Expected):
    """The JSON is not that of answers: facts `where` and `expected`, an example."""

    code = "answer.misshapen"


def score_file(card_file: Path, data: object) -> Json:
    """Score parsed answers by a scorecard file; raise what is wrong with either."""
    card = read_card(card_file)
    try:
        return result_json(score(card, answers_from_json(data)))
    except Incomplete as incomplete:
        raise refused(incomplete.faults) from incomplete


def answers_from_json(data: object) -> Answers:
    """Return the answers; raise AnswersMisshapen at the first place that is not as it should be."""
    table = _table(data, "/", {"answers", "errors"}, _ANSWERS)
    given = table.get("answers")
    if not isinstance(given, Mapping):
        raise AnswersMisshapen(where="/answers", expected=_ANSWERS)
    errors = table.get("errors", [])
    if not isinstance(errors, list):
        raise AnswersMisshapen(where="/errors", expected=f"[{_ERROR}]")
    return Answers(
        {str(key): _answer(value, f"/answers/{key}") for key, value in given.items()},
        tuple(_error(item, f"/errors/{i}") for i, item in enumerate(errors)),
    )


def result_json(result: Result) -> Json:
    """Return a result; percentages are numbers, and the two scores are exact as well."""
    critical = result.critical
    return {
        "score": _percentage(result.score),
        "before_gates": _percentage(result.before_gates),
        "sections": [_section(section) for section in result.sections],
        "gates": [
            {"criterion": hit.criterion, "effect": hit.effect.value, "target": hit.target}
            for hit in result.gates
        ],
        "critical": {
            "customer": critical.customer,
            "business": critical.business,
            "compliance": critical.compliance,
            "any": critical.any,
        },
        "bonus": float(result.bonus),
        "non_critical": {"opportunities": result.opportunities, "defects": result.defects},
        "passed": result.passed,
        "band": result.band,
        "explanation": [_term(term) for term in result.explanation],
    }


def _answer(value: object, where: str) -> Answer:
    table = _table(value, where, {"option", "options", "number", "na"}, _ANSWER)
    if len(table) != 1:
        raise AnswersMisshapen(where=where, expected=_ANSWER)
    answer = _one(*next(iter(table.items())))
    if answer is None:
        raise AnswersMisshapen(where=where, expected=_ANSWER)
    return answer


def _one(kind: str, value: object) -> Answer | None:
    """Return the answer of this kind; None if its value is of another type."""
    if kind == "na":
        return Answer(na=True) if value is True else None
    if kind == "number":
        number = exact(value)
        return None if number is None else Answer(number=number)
    options = [value] if kind == "option" else value
    if not isinstance(options, list) or not options:
        return None
    texts = tuple(option for option in options if isinstance(option, str) and option)
    return Answer(options=texts) if len(texts) == len(options) else None


def _error(value: object, where: str) -> ErrorMark:
    table = _table(value, where, {"type", "criterion"}, _ERROR)
    code, criterion = table.get("type"), table.get("criterion")
    if isinstance(code, str) and (criterion is None or isinstance(criterion, str)):
        return ErrorMark(code, criterion)
    raise AnswersMisshapen(where=where, expected=_ERROR)


def _table(value: object, where: str, known: set[str], expected: str) -> Mapping[str, object]:
    if isinstance(value, Mapping) and known.issuperset(value):
        return value
    raise AnswersMisshapen(where=where, expected=expected)


def _percentage(number: Fraction | None) -> Json | None:
    return None if number is None else {"value": float(number), "exact": str(number)}


def _plain(number: Fraction | None) -> float | None:
    return None if number is None else float(number)


def _section(section: SectionScore) -> Json:
    return {
        "id": section.id,
        "score": _plain(section.score),
        "applied_weight": float(section.applied_weight),
        "before_gates": _plain(section.before_gates),
    }


def _term(term: Term) -> Json:
    line: Json = {
        "criterion": term.criterion,
        "weight": float(term.weight),
        "applied_weight": float(term.applied_weight),
        "points": _plain(term.points),
        "possible": _plain(term.possible),
        "contribution": float(term.contribution),
        "na_by": term.na_by,
    }
    if term.role is not Role.BASE:
        line["role"] = term.role.value
    return line | {"error": term.error} if term.error else line
