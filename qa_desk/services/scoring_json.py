"""Answers and results as the JSON of the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.errors import Detail, Expected
from qa_desk.scoring.answers import Answer, Answers, ErrorMark
from qa_desk.scoring.engine import score, score_draft
from qa_desk.scoring.faults import AnswerFault, Incomplete, check
from qa_desk.scoring.model import Role
from qa_desk.scoring.result import Result, SectionScore, Term
from qa_desk.scoring.tables import exact
from qa_desk.services.answer_faults import refused
from qa_desk.services.scorecards import read_card

Json = dict[str, object]
_ANSWERS: Final = '{"answers": {…}, "errors": […], "channel": "…", "topic": "…"}'
_ANSWER: Final = '{"option": "id"} | {"options": ["id"]} | {"number": 3} | {"na": true}'
_ERROR: Final = '{"type": "code", "criterion": "id"}'
CHANNELS: Final = " | ".join(f'"{each}"' for each in Channel)
"""The channels that answers may be of, as they are written in JSON."""


class AnswersMisshapen(Expected):
    """The JSON is not that of answers: facts `where` and `expected`, an example, of the first place.

    `faults` holds all such places as Details, and `count` their number.
    """

    code = "answer.misshapen"


@dataclass(frozen=True, slots=True)
class Draft:
    """The result of what is answered so far, and the criteria that still need an answer."""

    result: Json
    missing: tuple[AnswerFault, ...]


def score_file(card_file: Path, data: object) -> Json:
    """Score parsed answers by a scorecard file; raise what is wrong with either."""
    card = read_card(card_file)
    try:
        return result_json(score(card, answers_from_json(data)))
    except Incomplete as incomplete:
        raise refused(incomplete.faults) from incomplete


def score_draft_file(card_file: Path, data: object) -> Draft:
    """Score what is answered so far; raise what is wrong with the answers given or with the card."""
    card, answers = read_card(card_file), answers_from_json(data)
    missing = tuple(fault for fault in check(card, answers) if fault.code == "missing")
    try:
        return Draft(result_json(score_draft(card, answers)), missing)
    except Incomplete as incomplete:
        raise refused(incomplete.faults) from incomplete


def answers_from_json(data: object) -> Answers:
    """Return the answers; raise AnswersMisshapen with all places that are not as they should be."""
    reader = _Reader()
    answers = reader.answers(data)
    if reader.faults:
        raise AnswersMisshapen(
            **reader.faults[0].facts, faults=tuple(reader.faults), count=len(reader.faults)
        )
    return answers


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


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads answers; what is not as it should be is recorded and left out."""

    faults: list[Detail] = field(default_factory=list)

    def answers(self, data: object) -> Answers:
        known = {"answers", "errors", "channel", "topic"}
        table = self._table(data, "/", known, _ANSWERS)
        if table is None:
            return Answers()
        given, errors = table.get("answers"), table.get("errors", [])
        if not isinstance(given, Mapping):
            self._wrong("/answers", _ANSWERS)
        if not isinstance(errors, list):
            self._wrong("/errors", f"[{_ERROR}]")
        found = given.items() if isinstance(given, Mapping) else ()
        items = errors if isinstance(errors, list) else []
        return Answers(
            {str(key): self._answer(value, f"/answers/{key}") for key, value in found},
            tuple(self._error(item, f"/errors/{i}") for i, item in enumerate(items)),
            channel=self._channel(table),
            topic=self._word(table, "topic"),
        )

    def _answer(self, value: object, where: str) -> Answer:
        table = self._table(value, where, {"option", "options", "number", "na"}, _ANSWER)
        if table is None:
            return Answer()
        answer = _one(*next(iter(table.items()))) if len(table) == 1 else None
        if answer is None:
            self._wrong(where, _ANSWER)
        return answer or Answer()

    def _error(self, value: object, where: str) -> ErrorMark:
        table = self._table(value, where, {"type", "criterion"}, _ERROR)
        if table is None:
            return ErrorMark("")
        code, criterion = table.get("type"), table.get("criterion")
        if isinstance(code, str) and (criterion is None or isinstance(criterion, str)):
            return ErrorMark(code, criterion)
        self._wrong(where, _ERROR)
        return ErrorMark("")

    def _channel(self, table: Mapping[str, object]) -> str:
        """Return the channel; a mistyped one would silently leave criteria out."""
        word = self._word(table, "channel")
        if word and word not in set(Channel):
            self._wrong("/channel", CHANNELS)
            return ""
        return word

    def _word(self, table: Mapping[str, object], key: str) -> str:
        word = table.get(key) or ""
        if isinstance(word, str):
            return word
        self._wrong(f"/{key}", _ANSWERS)
        return ""

    def _table(
        self, value: object, where: str, known: set[str], expected: str
    ) -> Mapping[str, object] | None:
        if isinstance(value, Mapping) and known.issuperset(value):
            return value
        self._wrong(where, expected)
        return None

    def _wrong(self, where: str, expected: str) -> None:
        facts = {"where": where, "expected": expected}
        self.faults.append(Detail(where, AnswersMisshapen.code, facts))


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
