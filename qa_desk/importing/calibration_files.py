"""Files of a calibration: the plan of a session, and one participant's blind answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_desk.domain.evaluations import Mark, RecordedError
from qa_desk.domain.ids import EvaluatorId
from qa_desk.errors import Expected
from qa_desk.importing.evaluation_files import UNREADABLE, read_answers
from qa_desk.importing.outcome import Rejection, clean, shown
from qa_desk.importing.yaml_tree import Node, YamlFault, read

_KEYS: Final = frozenset({"title", "contacts", "scorecard", "participants", "master"})
_CONTACT: Final = frozenset({"contact", "source"})


@dataclass(frozen=True, slots=True)
class ContactName:
    """A contact as files name it; `source` is needed only where two sources have that id."""

    external_id: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """What a plan file says; `card` and `master` may be empty."""

    title: str
    contacts: tuple[ContactName, ...]
    participants: tuple[EvaluatorId, ...]
    card: str
    master: EvaluatorId | None


@dataclass(frozen=True, slots=True)
class Given:
    """One participant's answers, with what was written and found beside them."""

    marks: Mapping[str, Mark]
    errors: tuple[RecordedError, ...] = ()
    comment: str = ""


class PlanWrong(Expected):
    """A plan of a session can't be used: facts `file`, `line`, `field`, `expected`."""

    code = "calibration.plan_wrong"


class AnswersWrong(Expected):
    """A file of answers can't be used: facts `file`, `line`, `field`, `expected`."""

    code = "calibration.answers_wrong"


class FileUnreadable(Expected):
    """A file cannot be read: fact `file`."""

    code = "cli.file_missing"


def read_plan(path: Path) -> SessionPlan:
    """Read the plan of a session (YAML or JSON); PlanWrong tells the first fault."""
    root = _root(path)
    for name, place in root.keys.items():
        if name not in _KEYS:
            raise PlanWrong(
                file=shown(path), line=place.line, field=name, expected=", ".join(sorted(_KEYS))
            )
    master = _text(path, root, "master")
    return SessionPlan(
        title=_text(path, root, "title") or path.stem,
        contacts=_contacts(path, root),
        participants=tuple(map(EvaluatorId, _texts(path, root, "participants"))),
        card=_text(path, root, "scorecard"),
        master=EvaluatorId(master) if master else None,
    )


def read_given(path: Path) -> Given:
    """Read one participant's answers; AnswersWrong tells the first fault."""
    answers = read_answers(path)
    if isinstance(answers, Rejection):
        if answers.code == UNREADABLE:
            raise FileUnreadable(file=answers.file)
        place = {"file": answers.file, "line": answers.line or 1}
        otherwise = {"field": "answers", "expected": "{…}"}
        raise AnswersWrong(**{**otherwise, **answers.facts, **place})
    return Given(*answers)


def _root(path: Path) -> Node:
    try:
        root = read(path.read_text("utf-8-sig"))
    except (OSError, ValueError) as fault:
        raise FileUnreadable(file=shown(path)) from fault
    if isinstance(root, YamlFault) or not isinstance(root.value, dict):
        line = root.place.line
        raise PlanWrong(file=shown(path), line=line, field=path.name, expected="YAML {…}")
    return root


def _text(path: Path, root: Node, name: str) -> str:
    node = root.children.get(name)
    if node is None or node.value is None:
        return ""
    if not _is_text(node):
        raise PlanWrong(file=shown(path), line=node.place.line, field=name, expected='"…"')
    return clean(str(node.value)).strip()


def _contacts(path: Path, root: Node) -> tuple[ContactName, ...]:
    """Read contacts: an external id, or `{contact: …, source: …}`."""
    node = root.children.get("contacts", root)
    parts = tuple(node.children.values()) if isinstance(node.value, list) else ()
    if not parts:
        raise _wrong_contacts(path, node)
    return tuple(_contact(path, part) for part in parts)


def _contact(path: Path, node: Node) -> ContactName:
    if _is_text(node):
        return ContactName(clean(str(node.value)))
    if not isinstance(node.value, dict) or not _CONTACT.issuperset(node.keys):
        raise _wrong_contacts(path, node)
    name = ContactName(_text(path, node, "contact"), _text(path, node, "source"))
    if not name.external_id:
        raise _wrong_contacts(path, node)
    return name


def _wrong_contacts(path: Path, node: Node) -> PlanWrong:
    expected = '["…", {contact: "…", source: "…"}]'
    return PlanWrong(file=shown(path), line=node.place.line, field="contacts", expected=expected)


def _texts(path: Path, root: Node, name: str) -> tuple[str, ...]:
    node = root.children.get(name, root)
    parts = tuple(node.children.values()) if isinstance(node.value, list) else ()
    if not parts or not all(_is_text(part) for part in parts):
        raise PlanWrong(file=shown(path), line=node.place.line, field=name, expected='["…"]')
    return tuple(clean(str(part.value)) for part in parts)


def _is_text(node: Node) -> bool:
    return isinstance(node.value, (str, int)) and not isinstance(node.value, bool)
