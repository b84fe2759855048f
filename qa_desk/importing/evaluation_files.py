"""Files of ready evaluations (YAML or JSON): what was answered, on what evidence, by whom.

The form: a list of evaluations, alone or under `evaluations`, beside it `scorecard` (the id of the
card all were made with) and `evaluators` (login and name). An evaluation holds `contact` (external
id), `source` (needed only where two sources have that id), `evaluator`, `submitted_at`, `purpose`, `comment`, `answers` by criterion and `errors`; an
answer is `option`, `options`, `number` or `na`, with `comment` and `evidence`; an evidence is
`start_s`, `end_s`, `message` (counted from 0) and `quote`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from qa_desk.domain.evaluations import Evidence, Mark, Purpose, RecordedError
from qa_desk.domain.ids import EvaluatorId
from qa_desk.errors import system_reason
from qa_desk.importing.evaluation_fields import (
    Faults,
    items_of,
    milliseconds_of,
    needed_text,
    number_of,
    position_of,
    refuse_unknown,
    text_of,
)
from qa_desk.importing.outcome import Rejection, clean, shown
from qa_desk.importing.values import YEARS
from qa_desk.importing.yaml_tree import Node, YamlFault, read
from qa_desk.scoring.answers import Answer

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

UNREADABLE: Final = "evaluation.file_unreadable"
"""Code of a rejected file that is not there or no text."""

_MOST_BYTES: Final = 5_000_000
_TOP: Final = frozenset({"scorecard", "evaluators", "evaluations"})
_ENTRY: Final = frozenset(
    {
        "contact",
        "source",
        "evaluator",
        "scorecard",
        "purpose",
        "submitted_at",
        "comment",
        "answers",
        "errors",
    }
)
_ANSWER: Final = frozenset({"option", "options", "number", "na", "comment", "evidence"})
_ERROR: Final = frozenset({"type", "criterion", "comment", "evidence"})
_EVIDENCE: Final = frozenset({"start_s", "end_s", "message", "quote"})
_PERSON: Final = frozenset({"login", "name"})


@dataclass(frozen=True, slots=True)
class EvaluationEntry:
    """One evaluation of the file, from its `line` on; `source` and `card` may be empty."""

    line: int
    contact: str
    source: str
    evaluator: EvaluatorId
    card: str
    purpose: Purpose
    submitted_at: datetime
    comment: str
    marks: Mapping[str, Mark]
    errors: tuple[RecordedError, ...]


@dataclass(frozen=True, slots=True)
class EvaluationFile:
    """What a file holds, and what in it could not be understood."""

    entries: tuple[EvaluationEntry, ...] = ()
    evaluators: tuple[tuple[EvaluatorId, str], ...] = ()
    rejected: tuple[Rejection, ...] = ()


def read_evaluations(path: Path) -> EvaluationFile:
    """Read a file of evaluations; every fault in it is a rejection, the rest is given back."""
    root = _root(path)
    if isinstance(root, Rejection):
        return _only(root)
    return _file(root, Faults(shown(path)))


def read_answers(
    path: Path,
) -> tuple[Mapping[str, Mark], tuple[RecordedError, ...], str] | Rejection:
    """Read the answers, errors and comment of one contact; a rejection tells the first fault."""
    root = _root(path)
    if isinstance(root, Rejection):
        return root
    faults = Faults(shown(path))
    refuse_unknown(root, frozenset({"answers", "errors", "comment"}), faults)
    errors = items_of(root, "errors", faults, _error)
    given = _marks(root, faults), errors, text_of(root, "comment", faults)
    return faults.found[0] if faults.found else given


def _root(path: Path) -> Node | Rejection:
    file = shown(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            facts = {"limit_mb": _MOST_BYTES // 1_000_000}
            return Rejection(file, None, "evaluation.file_too_big", facts)
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return _unreadable(file, "UTF-8")
    except OSError as fault:
        return _unreadable(file, system_reason(fault))
    root = read(text)
    if isinstance(root, YamlFault):
        return Rejection(file, root.place.line, root.code, root.facts)
    return root


def _unreadable(file: str, reason: str) -> Rejection:
    return Rejection(file, None, UNREADABLE, {"file": file, "reason": reason})


def _only(rejection: Rejection) -> EvaluationFile:
    return EvaluationFile(rejected=(rejection,))


def _file(root: Node, faults: Faults) -> EvaluationFile:
    nodes = root if isinstance(root.value, list) else root.children.get("evaluations")
    if nodes is None or not isinstance(nodes.value, list):
        place = (nodes or root).place.line
        return _only(Rejection(faults.file, place, "evaluation.file_no_list"))
    if nodes is not root:
        refuse_unknown(root, _TOP, faults)
    card = text_of(root, "scorecard", faults) if nodes is not root else ""
    people = items_of(root, "evaluators", faults, _person)
    read_entries = [_entry(node, card, faults) for node in nodes.children.values()]
    entries = tuple(entry for entry in read_entries if entry is not None)
    return EvaluationFile(entries, people, tuple(faults.found))


def _person(node: Node, faults: Faults) -> tuple[EvaluatorId, str]:
    refuse_unknown(node, _PERSON, faults)
    login = needed_text(node, "login", faults)
    return EvaluatorId(login), text_of(node, "name", faults) or login


def _entry(node: Node, card: str, faults: Faults) -> EvaluationEntry | None:
    """Return an entry, None where something in it is wrong."""
    before = len(faults.found)
    if not isinstance(node.value, dict):
        faults.wrong(node, "evaluations", "{contact, evaluator, submitted_at, answers}")
        return None
    refuse_unknown(node, _ENTRY, faults)
    entry = EvaluationEntry(
        line=node.place.line,
        contact=needed_text(node, "contact", faults),
        source=text_of(node, "source", faults),
        evaluator=EvaluatorId(needed_text(node, "evaluator", faults)),
        card=text_of(node, "scorecard", faults) or card,
        purpose=_purpose(node, faults),
        submitted_at=_moment(node, faults),
        comment=text_of(node, "comment", faults),
        marks=_marks(node, faults),
        errors=items_of(node, "errors", faults, _error),
    )
    return entry if len(faults.found) == before else None


def _marks(node: Node, faults: Faults) -> Mapping[str, Mark]:
    answers = node.children.get("answers")
    if answers is None or not isinstance(answers.value, dict):
        faults.wrong(answers or node, "answers", "{criterion: {option: …}}")
        return {}
    return {str(code): _mark(str(code), each, faults) for code, each in answers.children.items()}


def _mark(criterion: str, node: Node, faults: Faults) -> Mark:
    if not isinstance(node.value, dict):
        faults.wrong(node, criterion, "{option: …} | {number: …} | {na: true}")
        return Mark()
    refuse_unknown(node, _ANSWER, faults)
    comment = text_of(node, "comment", faults)
    return Mark(
        _answer(criterion, node, faults), comment, items_of(node, "evidence", faults, _proof)
    )


def _answer(criterion: str, node: Node, faults: Faults) -> Answer | None:
    given = [key for key in ("option", "options", "number", "na") if key in node.children]
    if len(given) != 1:
        faults.wrong(node, criterion, "option | options | number | na")
        return None
    key = given[0]
    if key == "number":
        number = number_of(node, key, faults)
        return None if number is None else Answer(number=number)
    if key == "na":
        return _not_applicable(node, faults)
    options = _options(node, key, faults)
    return Answer(options=options) if options else None


def _not_applicable(node: Node, faults: Faults) -> Answer | None:
    if node.children["na"].value is True:
        return Answer(na=True)
    faults.wrong(node.children["na"], "na", "true")
    return None


def _options(node: Node, key: str, faults: Faults) -> tuple[str, ...]:
    value = node.children[key].value
    options = value if key == "options" and isinstance(value, list) else [value]
    if options and all(isinstance(each, str) and each for each in options):
        return tuple(clean(str(each)) for each in options)
    faults.wrong(node.children[key], key, '"…"' if key == "option" else '["…"]')
    return ()


def _error(node: Node, faults: Faults) -> RecordedError:
    refuse_unknown(node, _ERROR, faults)
    return RecordedError(
        type=needed_text(node, "type", faults),
        criterion=text_of(node, "criterion", faults) or None,
        comment=text_of(node, "comment", faults),
        evidence=items_of(node, "evidence", faults, _proof),
    )


def _proof(node: Node, faults: Faults) -> Evidence:
    refuse_unknown(node, _EVIDENCE, faults)
    evidence = Evidence(
        start_ms=milliseconds_of(node, "start_s", faults),
        end_ms=milliseconds_of(node, "end_s", faults),
        message=position_of(node, faults),
        quote=text_of(node, "quote", faults),
    )
    if evidence == Evidence():
        faults.wrong(node, "evidence", "start_s | message | quote")
    if evidence.end_ms is not None and evidence.end_ms < (evidence.start_ms or 0):
        faults.wrong(node.children["end_s"], "end_s", ">= start_s")
    return evidence


def _purpose(node: Node, faults: Faults) -> Purpose:
    text = text_of(node, "purpose", faults) or Purpose.RANDOM
    if text in set(Purpose):
        return Purpose(text)
    faults.wrong(node.children["purpose"], "purpose", " | ".join(Purpose))
    return Purpose.RANDOM


def _moment(node: Node, faults: Faults) -> datetime:
    text = needed_text(node, "submitted_at", faults)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min  # noqa: DTZ901 - replaced below, as every time without a zone
    if moment.tzinfo is None or moment.year not in YEARS:
        faults.wrong(node.children.get("submitted_at", node), "submitted_at", _ISO)
    return moment


_ISO: Final = "YYYY-MM-DDThh:mm:ss+05:00"
