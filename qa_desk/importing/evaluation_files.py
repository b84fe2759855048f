"""Files of ready evaluations (YAML or JSON): what was answered, on what evidence, by whom.

The form: a list of evaluations, alone or under `evaluations`, beside it `scorecard` (the id of the
card all were made with) and `evaluators` (login and name). An evaluation holds `contact` (external
id), `evaluator`, `submitted_at`, `purpose`, `comment`, `answers` by criterion and `errors`; an
answer is `option`, `options`, `number` or `na`, with `comment` and `evidence`; an evidence is
`start_s`, `end_s`, `message` (counted from 0) and `quote`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Final, TypeVar

from qa_desk.domain.evaluations import Evidence, Mark, Purpose, RecordedError
from qa_desk.domain.ids import EvaluatorId
from qa_desk.importing.outcome import Rejection, clean, shown
from qa_desk.importing.yaml_tree import Node, YamlFault, read
from qa_desk.scoring.answers import Answer

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_MOST_BYTES: Final = 5_000_000
_LONGEST_RECORDING_S: Final = 10_000_000
_TOP: Final = frozenset({"scorecard", "evaluators", "evaluations"})
_ENTRY: Final = frozenset(
    {
        "contact",
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
    """One evaluation of the file; `line` is where it begins, `card` is empty where none is named."""

    line: int
    contact: str
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


@dataclass(slots=True)
class _Faults:
    """Collects what is wrong; `wrong` counts, so that an entry with faults can be left out."""

    file: str
    found: list[Rejection] = field(default_factory=list)

    def wrong(self, node: Node, name: str, expected: str) -> None:
        facts = {"field": name, "expected": expected}
        self.add(Rejection(self.file, node.place.line, "evaluation.entry_wrong", facts))

    def unknown(self, line: int, name: str) -> None:
        self.add(Rejection(self.file, line, "evaluation.entry_unknown", {"field": name}))

    def add(self, rejection: Rejection) -> None:
        self.found.append(rejection)


def read_evaluations(path: Path) -> EvaluationFile:
    """Read a file of evaluations; every fault in it is a rejection, the rest is given back."""
    root = _root(path)
    if isinstance(root, Rejection):
        return _only(root)
    return _file(root, _Faults(shown(path)))


def read_answers(
    path: Path,
) -> tuple[Mapping[str, Mark], tuple[RecordedError, ...], str] | Rejection:
    """Read the answers, errors and comment of one contact; a rejection tells the first fault."""
    root = _root(path)
    if isinstance(root, Rejection):
        return root
    faults = _Faults(shown(path))
    _refuse_unknown(root, frozenset({"answers", "errors", "comment"}), faults)
    errors = _items(root, "errors", faults, _error)
    given = _marks(root, faults), errors, _text(root, "comment", faults)
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
        return _unreadable(file, fault.strerror or "")
    root = read(text)
    if isinstance(root, YamlFault):
        return Rejection(file, root.place.line, root.code, root.facts)
    return root


def _unreadable(file: str, reason: str) -> Rejection:
    return Rejection(file, None, "evaluation.file_unreadable", {"file": file, "reason": reason})


def _only(rejection: Rejection) -> EvaluationFile:
    return EvaluationFile(rejected=(rejection,))


def _file(root: Node, faults: _Faults) -> EvaluationFile:
    nodes = root if isinstance(root.value, list) else root.children.get("evaluations")
    if nodes is None or not isinstance(nodes.value, list):
        place = (nodes or root).place.line
        return _only(Rejection(faults.file, place, "evaluation.file_no_list"))
    if nodes is not root:
        _refuse_unknown(root, _TOP, faults)
    card = _text(root, "scorecard", faults) if nodes is not root else ""
    people = _items(root, "evaluators", faults, _person)
    read_entries = [_entry(node, card, faults) for node in nodes.children.values()]
    entries = tuple(entry for entry in read_entries if entry is not None)
    return EvaluationFile(entries, people, tuple(faults.found))


def _person(node: Node, faults: _Faults) -> tuple[EvaluatorId, str]:
    _refuse_unknown(node, _PERSON, faults)
    login = _needed(node, "login", faults)
    return EvaluatorId(login), _text(node, "name", faults) or login


def _entry(node: Node, card: str, faults: _Faults) -> EvaluationEntry | None:
    """Return an entry, None where something in it is wrong."""
    before = len(faults.found)
    if not isinstance(node.value, dict):
        faults.wrong(node, "evaluations", "{contact, evaluator, submitted_at, answers}")
        return None
    _refuse_unknown(node, _ENTRY, faults)
    entry = EvaluationEntry(
        line=node.place.line,
        contact=_needed(node, "contact", faults),
        evaluator=EvaluatorId(_needed(node, "evaluator", faults)),
        card=_text(node, "scorecard", faults) or card,
        purpose=_purpose(node, faults),
        submitted_at=_moment(node, faults),
        comment=_text(node, "comment", faults),
        marks=_marks(node, faults),
        errors=_items(node, "errors", faults, _error),
    )
    return entry if len(faults.found) == before else None


def _marks(node: Node, faults: _Faults) -> Mapping[str, Mark]:
    answers = node.children.get("answers")
    if answers is None or not isinstance(answers.value, dict):
        faults.wrong(answers or node, "answers", "{criterion: {option: …}}")
        return {}
    return {str(code): _mark(str(code), each, faults) for code, each in answers.children.items()}


def _mark(criterion: str, node: Node, faults: _Faults) -> Mark:
    if not isinstance(node.value, dict):
        faults.wrong(node, criterion, "{option: …} | {number: …} | {na: true}")
        return Mark()
    _refuse_unknown(node, _ANSWER, faults)
    comment = _text(node, "comment", faults)
    return Mark(_answer(criterion, node, faults), comment, _items(node, "evidence", faults, _proof))


def _answer(criterion: str, node: Node, faults: _Faults) -> Answer | None:
    given = [key for key in ("option", "options", "number", "na") if key in node.children]
    if len(given) != 1:
        faults.wrong(node, criterion, "option | options | number | na")
        return None
    key = given[0]
    if key == "number":
        number = _number(node, key, faults)
        return None if number is None else Answer(number=number)
    if key == "na":
        return _not_applicable(node, faults)
    options = _options(node, key, faults)
    return Answer(options=options) if options else None


def _not_applicable(node: Node, faults: _Faults) -> Answer | None:
    if node.children["na"].value is True:
        return Answer(na=True)
    faults.wrong(node.children["na"], "na", "true")
    return None


def _options(node: Node, key: str, faults: _Faults) -> tuple[str, ...]:
    value = node.children[key].value
    options = value if key == "options" and isinstance(value, list) else [value]
    if options and all(isinstance(each, str) and each for each in options):
        return tuple(clean(str(each)) for each in options)
    faults.wrong(node.children[key], key, '"…"' if key == "option" else '["…"]')
    return ()


def _error(node: Node, faults: _Faults) -> RecordedError:
    _refuse_unknown(node, _ERROR, faults)
    return RecordedError(
        type=_needed(node, "type", faults),
        criterion=_text(node, "criterion", faults) or None,
        comment=_text(node, "comment", faults),
        evidence=_items(node, "evidence", faults, _proof),
    )


def _proof(node: Node, faults: _Faults) -> Evidence:
    _refuse_unknown(node, _EVIDENCE, faults)
    evidence = Evidence(
        start_ms=_milliseconds(node, "start_s", faults),
        end_ms=_milliseconds(node, "end_s", faults),
        message=_position(node, faults),
        quote=_text(node, "quote", faults),
    )
    if evidence == Evidence():
        faults.wrong(node, "evidence", "start_s | message | quote")
    return evidence


def _position(node: Node, faults: _Faults) -> int | None:
    number = _number(node, "message", faults)
    if number is None:
        return None
    if number.denominator != 1 or not 0 <= number < _LONGEST_RECORDING_S:
        faults.wrong(node.children["message"], "message", "0, 1, 2, …")
        return None
    return int(number)


def _milliseconds(node: Node, name: str, faults: _Faults) -> int | None:
    number = _number(node, name, faults)
    if number is None:
        return None
    if not 0 <= number < _LONGEST_RECORDING_S:
        faults.wrong(node.children[name], name, ">= 0")
        return None
    return round(number * 1000)


def _number(node: Node, name: str, faults: _Faults) -> Fraction | None:
    child = node.children.get(name)
    if child is None:
        return None
    if isinstance(child.value, bool) or not isinstance(child.value, (int, float)):
        faults.wrong(child, name, "0, 1.5, …")
        return None
    return Fraction(str(child.value))


def _purpose(node: Node, faults: _Faults) -> Purpose:
    text = _text(node, "purpose", faults) or Purpose.RANDOM
    if text in set(Purpose):
        return Purpose(text)
    faults.wrong(node.children["purpose"], "purpose", " | ".join(Purpose))
    return Purpose.RANDOM


def _moment(node: Node, faults: _Faults) -> datetime:
    text = _needed(node, "submitted_at", faults)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min  # noqa: DTZ901 - replaced below, as every time without a zone
    if moment.tzinfo is None:
        faults.wrong(node.children.get("submitted_at", node), "submitted_at", _ISO)
    return moment


_ISO: Final = "YYYY-MM-DDThh:mm:ss+05:00"


def _items(
    node: Node, name: str, faults: _Faults, each: Callable[[Node, _Faults], T]
) -> tuple[T, ...]:
    """Read a list of mappings; what is no list of mappings is one fault."""
    child = node.children.get(name)
    if child is None or child.value is None:
        return ()
    parts: Sequence[Node] = tuple(child.children.values())
    if not isinstance(child.value, list) or not all(isinstance(p.value, dict) for p in parts):
        faults.wrong(child, name, "[{…}]")
        return ()
    return tuple(each(part, faults) for part in parts)


def _needed(node: Node, name: str, faults: _Faults) -> str:
    text = _text(node, name, faults)
    if not text and (name not in node.children or _is_text(node.children[name])):
        faults.wrong(node.children.get(name, node), name, '"…"')
    return text


def _text(node: Node, name: str, faults: _Faults) -> str:
    """Return a text, empty where there is none; a number is taken as it was written."""
    child = node.children.get(name)
    if child is None or child.value is None:
        return ""
    if not _is_text(child):
        faults.wrong(child, name, '"…"')
        return ""
    return clean(str(child.value)).strip()


def _is_text(node: Node) -> bool:
    return isinstance(node.value, (str, int)) and not isinstance(node.value, bool)


def _refuse_unknown(node: Node, known: frozenset[str], faults: _Faults) -> None:
    for name, place in node.keys.items():
        if name not in known:
            faults.unknown(place.line, name)
