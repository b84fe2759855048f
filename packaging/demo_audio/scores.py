"""Ready evaluations of the demo contacts, filled up from the lost points that people wrote down."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import yaml
from script import Dialogue
from truth import evidence

Node: TypeAlias = Mapping[str, object]
Evidence: TypeAlias = list[dict[str, float | int]]


def write_scores(
    target: Path,
    source: Path,
    dialogues: Mapping[str, Dialogue],
    truths: Mapping[str, dict[str, object]],
) -> None:
    """Write every evaluation with all its answers, evidence as seconds or message indices."""
    written = yaml.safe_load(source.read_text("utf-8"))
    ordered = sorted(written["evaluations"], key=lambda entry: str(entry["submitted_at"]))
    scores = {
        "scorecard": written["scorecard"],
        "evaluators": written["evaluators"],
        "evaluations": [
            _evaluation(entry, written, dialogues[entry["contact"]], truths[entry["contact"]])
            for entry in ordered
        ],
    }
    text = yaml.safe_dump(
        scores, allow_unicode=True, sort_keys=False, default_flow_style=None, width=100
    )
    target.write_text(text, encoding="utf-8", newline="\n")


def _evaluation(
    entry: Node, written: Node, contact: Dialogue, truth: dict[str, object]
) -> dict[str, object]:
    losses = _node(entry.get("losses", {}))
    never = _node(written["not_applicable"])["call" if contact.is_call else "written"]
    not_applicable = {*_codes(never), *_codes(entry.get("not_applicable", []))}
    answers: dict[str, object] = {}
    errors: list[object] = []
    for criterion, best in _node(written["criteria"]).items():
        if criterion in not_applicable:
            answers[criterion] = {"na": True}
        elif criterion in losses:
            loss = _node(losses[criterion])
            places = _places(loss, truth)
            answers[criterion] = _lost(loss, places)
            errors += _recorded(loss, criterion, places)
        else:
            answers[criterion] = {"option": best}
    return {
        "contact": contact.id,
        "evaluator": entry["evaluator"],
        "purpose": entry["purpose"],
        "submitted_at": entry["submitted_at"],
        "comment": entry["comment"],
        "answers": answers,
        "errors": errors,
    }


def _lost(loss: Node, places: Evidence) -> dict[str, object]:
    return {"option": loss["option"], "comment": loss["comment"], "evidence": _copied(places)}


def _recorded(loss: Node, criterion: str, places: Evidence) -> list[object]:
    return [
        {"type": code, "criterion": criterion, "evidence": _copied(places)}
        for code in _codes(loss.get("errors", []))
    ]


def _copied(places: Evidence) -> Evidence:
    # The same object twice would come out as a YAML anchor.
    return [dict(place) for place in places]


def _places(loss: Node, truth: dict[str, object]) -> Evidence:
    turns = loss["evidence"]
    if not isinstance(turns, list):
        raise TypeError("evidence is a list of turns")
    return [evidence(truth, turn) for turn in turns]


def _node(value: object) -> Node:
    if not isinstance(value, Mapping):
        raise TypeError(f"expected a mapping, found {value!r}")
    return value


def _codes(value: object) -> list[str]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, found {value!r}")
    return [str(code) for code in value]
