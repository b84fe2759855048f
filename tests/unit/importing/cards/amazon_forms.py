"""Evaluation forms of Amazon Connect, built in a line or two; a validator of the API takes them."""

import json
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.amazon_connect import read
from qa_desk.importing.cards.imported import ImportedCard
from qa_desk.importing.scorecard_files import read as read_card
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.result import Result

Json = dict[str, object]
Given = str | int | tuple[str, ...] | None
SETTINGS = {
    "weights": {"Mode": "QUESTION_ONLY", "Status": "ENABLED"},
    "sections": {"Mode": "SECTION_ONLY", "Status": "ENABLED"},
    "points": {"Mode": "POINTS_BASED", "Status": "ENABLED"},
    "off": {"Mode": "QUESTION_ONLY", "Status": "DISABLED"},
}


def option(name: str, points: int | None, **more: object) -> Json:
    """An option with a score; None leaves it out."""
    found: Json = {"RefId": name, "Text": name.upper()}
    return found | ({} if points is None else {"Score": points}) | more


def fails(target: str = "") -> Json:
    """What makes an answer an automatic fail of the form or of a section."""
    where: Json = {"AutomaticFailConfiguration": {"TargetSection": target}} if target else {}
    return {"AutomaticFail": True} | where


def worth(points: int, *, bonus: bool = False) -> Json:
    """What an answer earns by points."""
    return {"PointsConfiguration": {"PointValue": points} | ({"IsBonus": True} if bonus else {})}


def select(name: str, *options: Json, **more: object) -> Json:
    """A question with options, three of 10, 5 and 0 where none are given."""
    listed = list(options) or [option("best", 10), option("half", 5), option("none", 0)]
    return _question(name, "SINGLESELECT", {"SingleSelect": {"Options": listed}}, more)


def several(name: str, *options: Json, **more: object) -> Json:
    """A question of which several options can be chosen."""
    return _question(name, "MULTISELECT", {"MultiSelect": {"Options": list(options)}}, more)


def numeric(name: str, *ranges: Json, low: int = 0, high: int = 100, **more: object) -> Json:
    """A question that is answered by a number."""
    numbers: Json = {"MinValue": low, "MaxValue": high}
    if ranges:
        numbers["Options"] = list(ranges)
    return _question(name, "NUMERIC", {"Numeric": numbers}, more)


def span(low: int, high: int, points: int | None, **more: object) -> Json:
    """A range with a score."""
    found: Json = {"MinValue": low, "MaxValue": high}
    return found | ({} if points is None else {"Score": points}) | more


def text(name: str, kind: str = "TEXT", **more: object) -> Json:
    """A question that is answered by a text or a date."""
    return _question(name, kind, {}, more)


def _question(
    name: str, kind: str, properties: Mapping[str, object], more: Mapping[str, object]
) -> Json:
    head: Json = {"Title": f"Is it {name}?", "RefId": name, "QuestionType": kind}
    rest: Json = {"QuestionTypeProperties": properties} if properties else {}
    return {"Question": head | rest | dict(more)}


def section(name: str, *items: Json, **more: object) -> Json:
    """A section of questions and sections."""
    return {"Section": {"Title": f"About {name}", "RefId": name, "Items": list(items)} | more}


def form(*items: Json, scoring: str = "weights", **more: object) -> Json:
    """The request that creates a form."""
    strategy: Json = {"ScoringStrategy": SETTINGS[scoring]} if scoring else {}
    return {"Title": "The form", "Items": list(items)} | strategy | more


def when(*operands: Json, operator: str = "", action: str = "ENABLE", **more: object) -> Json:
    """What enables or disables an item."""
    condition = {"Operands": list(operands)} | ({"Operator": operator} if operator else {})
    return {"Enablement": {"Condition": condition, "Action": action} | more}


def asks(name: str, *options: str, comparator: str = "IN") -> Json:
    """An operand that compares an answer with options."""
    values: list[Json] = [{"Type": "OPTION_REF_ID", "RefId": each} for each in options]
    return _expression(name, values, comparator)


def counts(name: str, *numbers: float, comparator: str = "EQUAL_TO") -> Json:
    """An operand that compares a number."""
    values: list[Json] = [{"Type": "NUMERIC_VALUE", "NumericValue": each} for each in numbers]
    return _expression(name, values, comparator)


def _expression(name: str, values: list[Json], comparator: str) -> Json:
    source = {"Type": "QUESTION_REF_ID", "RefId": name}
    return {"Expression": {"Source": source, "Values": values, "Comparator": comparator}}


def both(*operands: Json, operator: str = "AND") -> Json:
    """A nested condition."""
    return {"Condition": {"Operands": list(operands), "Operator": operator}}


def imported(data: object, folder: Path) -> ImportedCard:
    """Read a form from a file."""
    path = folder / "form.json"
    path.write_text(json.dumps(data), "utf-8")
    return read(path)


def card_of(data: object, folder: Path) -> Scorecard:
    """Return the card of a form as its file gives it."""
    card = read_card(as_yaml(imported(data, folder).document))
    assert isinstance(card, Scorecard), card
    return card


def scored(card: Scorecard, **given: Given) -> Result:
    """Score answers: an option, several, a number, or None for not applicable."""
    return score(card, Answers({name: _answer(value) for name, value in given.items()}))


def _answer(value: Given) -> Answer:
    if value is None:
        return NOT_APPLICABLE
    if isinstance(value, str):
        return chosen(value)
    if isinstance(value, tuple):
        return chosen(*value)
    return Answer(number=Fraction(value))


def lost(found: ImportedCard) -> list[tuple[str, str]]:
    """Return places and codes of what was dropped, without the language and the administration."""
    general = ("card_import.one_language", "amazon.account")
    return [(each.what, each.code) for each in found.dropped if each.code not in general]
