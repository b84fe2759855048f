"""Builds evaluation forms as Genesys Cloud exports them, and scores them by its formula."""

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from qa_desk.importing.cards.genesys import read
from qa_desk.importing.cards.imported import ImportedCard
from qa_desk.scoring.answers import Answers
from qa_desk.scoring.engine import score
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.result import Result

Part = dict[str, object]
NA = "n/a"
Reply = int | str | frozenset[int]
"""What was answered: the position of an option, NA, or the positions of several."""
Spot = tuple[int, int]


def option(id_: str, value: float, text: str = "", **more: object) -> Part:
    return {"id": id_, "text": text or id_.title(), "value": value, **more}


def question(id_: str, *values: float, **more: object) -> Part:
    """Build a question whose answers are a0, a1 … with these points."""
    answers = [option(f"a{i}", value) for i, value in enumerate(values)]
    kind = "multipleChoiceQuestion"
    return {"id": id_, "text": f"Text of {id_}", "type": kind, "answerOptions": answers, **more}


def yes_no(id_: str, **more: object) -> Part:
    answers = [option("yes", 1), option("no", 0)]
    return question(id_, **{"answerOptions": answers, **more})


def selectable(id_: str, selected: float, unselected: float = 0, **more: object) -> Part:
    states = (("Selected", selected), ("Unselected", unselected))
    answers = [{"id": f"{id_}-{s}", "builtInType": s, "value": value} for s, value in states]
    return question(id_, **{"answerOptions": answers, **more})


def several(id_: str, *parts: Part, **more: object) -> Part:
    return question(
        id_,
        **{
            "type": "multipleSelectQuestion",
            "answerOptions": [],
            "multipleSelectOptionQuestions": list(parts),
            **more,
        },
    )


def group(id_: str, *questions: Part, weight: float | None = 1, **more: object) -> Part:
    found: Part = {
        "id": id_,
        "name": f"Name of {id_}",
        "type": "questionGroup",
        "manualWeight": True,
        "questions": list(questions),
        **more,
    }
    return found if weight is None else found | {"weight": weight}


def form(*groups: Part, **more: object) -> Part:
    return {"id": "form-1", "name": "Calls", "questionGroups": list(groups), **more}


def shown_if(*predicates: str, operation: str = "AND") -> Part:
    return {"combiningOperation": operation, "predicates": list(predicates)}


def at(group_number: int, question_number: int, answer: int) -> str:
    return f"/form/questionGroup/{group_number}/question/{question_number}/answer/{answer}"


def imported(folder: Path, data: object) -> ImportedCard:
    path = folder / "form.json"
    path.write_text(json.dumps(data), "utf-8")
    return read(path)


def card_of(found: ImportedCard) -> Scorecard:
    """Return the card; the document must be free of faults."""
    card = load(found.document)
    assert isinstance(card, Scorecard), card
    return card


def scored(folder: Path, data: object, answers: Answers) -> Result:
    return score(card_of(imported(folder, data)), answers)


def by_formula(data: Part, replies: Mapping[Spot, Reply]) -> Fraction | None:
    """Score replies as Genesys documents it, straight from its JSON."""
    earned = possible = Fraction(0)
    failed = False
    for i, k, each in visible(data, replies):
        points, best = _points(each, replies[i, k])
        weight = Fraction(str(_groups(data)[i]["weight"]))
        earned, possible = earned + points * weight, possible + best * weight
        failed = failed or (bool(each.get("isKill")) and points < best)
    if failed:
        return Fraction(0)
    return 100 * earned / possible if possible else None


def visible(data: Part, replies: Mapping[Spot, Reply]) -> Sequence[tuple[int, int, Part]]:
    spots = [(i, k) for i, g in enumerate(_groups(data)) for k in range(len(_questions(g)))]
    return [
        (i, k, _questions(_groups(data)[i])[k]) for i, k in spots if _shown(data, replies, i, k)
    ]


def _shown(data: Part, replies: Mapping[Spot, Reply], i: int, k: int) -> bool:
    owner = _groups(data)[i]
    conditions = [each.get("visibilityCondition") for each in (owner, _questions(owner)[k])]
    return all(_holds(data, replies, each) for each in conditions if isinstance(each, dict))


def _holds(data: Part, replies: Mapping[Spot, Reply], condition: Part) -> bool:
    found = []
    for predicate in _list(condition["predicates"]):
        i, k, answer = (int(word) for word in str(predicate).split("/")[3::2])
        reply = replies[i, k]
        chosen = reply == answer or (isinstance(reply, frozenset) and answer in reply)
        found.append(chosen and _shown(data, replies, i, k))
    return all(found) if condition["combiningOperation"] == "AND" else any(found)


def _points(each: Part, reply: Reply) -> tuple[Fraction, Fraction]:
    if reply == NA:
        return Fraction(0), Fraction(0)
    parts = _list(each.get("multipleSelectOptionQuestions", []))
    if isinstance(reply, frozenset):
        values = [_values(part)[0] for part in parts if isinstance(part, dict)]
        return sum((v for i, v in enumerate(values) if i in reply), Fraction(0)), sum(
            values, Fraction(0)
        )
    values = _values(each)
    return values[int(reply)], max(values)


def _values(each: Part) -> list[Fraction]:
    options = [option for option in _list(each["answerOptions"]) if isinstance(option, dict)]
    return [Fraction(str(option["value"])) for option in options]


def _groups(data: Part) -> list[Part]:
    return [each for each in _list(data["questionGroups"]) if isinstance(each, dict)]


def _questions(owner: Part) -> list[Part]:
    return [each for each in _list(owner["questions"]) if isinstance(each, dict)]


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value
