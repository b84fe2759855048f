"""A checklist as read becomes the document of a card."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards import checklist_words as words
from qa_desk.importing.cards.card_parts import weights as exact_weights
from qa_desk.importing.cards.checklist_conditions import condition_of
from qa_desk.importing.cards.checklist_criteria import Raw
from qa_desk.importing.cards.checklist_gates import Effect, Stop
from qa_desk.importing.cards.checklist_headings import Role, normal
from qa_desk.importing.cards.checklist_ids import id_of, own_id, unique
from qa_desk.importing.cards.checklist_log import Log, brief
from qa_desk.importing.cards.checklist_numbers import as_json, written
from qa_desk.importing.cards.checklist_options import answers_of, line, listed, title_of
from qa_desk.importing.cards.checklist_own import Own, meaning
from qa_desk.importing.cards.checklist_rules import Rules
from qa_desk.importing.cards.checklist_stops import stop_keys
from qa_desk.importing.cards.checklist_weights import (
    BY_STAGE,
    Stage,
    Weighing,
    is_penalty,
    is_stop_only,
)

_WHOLE: Final = Fraction(100)
_BONUS: Final = re.compile(r"бонус|bonus", re.IGNORECASE)


@dataclass(slots=True)
class _Card:
    """What the parts of a card need of each other while it is put together."""

    log: Log
    weighing: Weighing
    rules: Rules
    own: Own
    numbers: frozenset[str]
    weights: Mapping[int, float]
    ids: set[str] = field(default_factory=set)
    sections: dict[str, str] = field(default_factory=dict)
    options: dict[str, dict[str, str]] = field(default_factory=dict)
    error_types: list[Json] = field(default_factory=list)


def document(
    stages: Sequence[Stage], weighing: Weighing, rules: Rules, own: Own, log: Log
) -> Document:
    """Return the card; whatever had to be decided for it is told in the log."""
    card = _Card(log, weighing, rules, own, _numbers(stages), _weights(weighing))
    titles = [_section_titles(stage) for stage in stages]
    names = _section_ids(titles)
    card.sections = {normal(stage.part.title): n for stage, n in zip(stages, names, strict=True)}
    sections = [
        _section(card, stage, name, title)
        for stage, name, title in zip(stages, names, titles, strict=True)
    ]
    found: dict[str, Json] = {
        "id": own.name or id_of(rules.name, "checklist"),
        "version": own.version,
        "titles": words.in_all(rules.title),
        "scoring": own.scoring if own.method else _scoring(card, stages),
        "sections": sections,
    }
    for key, values in (("channels", own.channels), ("topics", own.topics)):
        if values:
            found[key] = list(values)
    errors: list[Json] = [*own.error_types, *card.error_types]
    return {**found, "error_types": errors} if errors else found


def _numbers(stages: Sequence[Stage]) -> frozenset[str]:
    """Return the numbers of the sheet where all can be ids and none stands twice."""
    found = [own_id(raw.number) for stage in stages for raw in stage.raws]
    return frozenset(found) if len(set(found)) == len(found) and all(found) else frozenset()


def _weights(weighing: Weighing) -> Mapping[int, float]:
    return dict(zip(weighing.weights, exact_weights([*weighing.weights.values()]), strict=True))


def _scoring(card: _Card, stages: Sequence[Stage]) -> Document:
    found: dict[str, Json] = {"method": card.weighing.method, "na_policy": "exclude"}
    if card.rules.pass_mark is not None:
        found["pass_mark"] = as_json(card.rules.pass_mark)
    if card.weighing.method == "section_share":
        total = sum(card.weighing.stages.get(s.part.row, Fraction(0)) for s in stages)
    else:
        total = sum(card.weighing.weights.values(), Fraction(0))
    whole = all(Fraction(str(each)).denominator == 1 for each in card.weights.values())
    if total == _WHOLE and whole and card.weighing.method in ("flat_share", "section_share"):
        found["weights_total"] = 100
    return found


def _section_titles(stage: Stage) -> Document:
    title = line(stage.part.title)
    return words.in_all(title) if title else words.CRITERIA


def _section_ids(titles: Sequence[Document]) -> list[str]:
    seen: set[str] = set()
    return [
        unique(id_of(str(title["en"]), f"section_{place}"), seen)
        for place, title in enumerate(titles, 1)
    ]


def _section(card: _Card, stage: Stage, name: str, titles: Document) -> Document:
    found: dict[str, Json] = {"id": name, "titles": titles}
    if card.weighing.method in BY_STAGE:
        found["weight"] = as_json(card.weighing.stages.get(stage.part.row, Fraction(0)))
    found["criteria"] = [_criterion(card, raw) for raw in stage.raws]
    return found


def _criterion(card: _Card, raw: Raw) -> Document:
    name = _id(card, raw)
    found: dict[str, Json] = {"id": name, "titles": words.in_all(line(raw.title))}
    if raw.help:
        found["help"] = words.in_all(raw.help)
    if raw.clause:
        found["clause"] = line(raw.clause)
    worth, answers = _worth(card, raw), answers_of(raw, card.rules.na_of(raw), card.log)
    options = listed(answers.get("options"))
    card.options[name] = {normal(title_of(each)): str(each["id"]) for each in options}
    stop = {} if "rider" in worth or "bonus" in worth else _stop(card, raw, answers, name)
    return {**found, **worth, **answers, **stop, **_said(card, raw)}


def _id(card: _Card, raw: Raw) -> str:
    own = own_id(raw.number)
    if own and own not in card.numbers:
        card.log.about(raw.row, "number_not_id", number=own)
    name = own if own in card.numbers else id_of(raw.title, f"row_{raw.row + 1}")
    return unique(name, card.ids)


def _worth(card: _Card, raw: Raw) -> Document:
    """Return the weight of a criterion, or that it is only measured or a bonus."""
    role = raw.said.get(Role.ROLE, "")
    if card.own.method and role:
        card.log.use(raw.row, card.log.layout.column(Role.ROLE))
        return _role(role, card.weights.get(raw.row, 1))
    if card.weighing.method == "deduction" and not card.own.method:
        return {} if is_penalty(raw) or is_stop_only(raw) else {"rider": True}
    if is_penalty(raw):
        value = raw.stop.value if raw.stop else Fraction(0)
        card.log.about(raw.row, "penalty_unscored", title=brief(raw.title), points=written(value))
        return {"rider": True}
    if raw.row not in card.weights:
        card.log.about(raw.row, "unscored", title=brief(raw.title))
        return {"rider": True}
    return {"weight": card.weights[raw.row]}


def _role(text: str, weight: float) -> Document:
    if not _BONUS.search(text):
        return {"rider": True}
    cap = re.search(r"\d+(?:[.,]\d+)?", text)
    found: dict[str, Json] = {"bonus": True, "weight": weight}
    if cap is not None:
        found["cap"] = as_json(Fraction(cap.group().replace(",", ".")))
    return found


def _stop(card: _Card, raw: Raw, answers: Document, name: str) -> Document:
    stop = raw.stop
    if stop is None or stop.effect is Effect.NONE:
        return {}
    if stop.effect is Effect.PENALTY:
        return _penalty(card, raw, stop, name) if card.weighing.method == "deduction" else {}
    if not stop.said:
        card.log.about(raw.row, "guess_critical", title=brief(raw.title))
    if stop.effect is Effect.SECTION and card.weighing.method == "deduction":
        card.log.about(raw.row, "stage_gate_in_deduction", title=brief(raw.title))
        stop = replace(stop, effect=Effect.CONTACT)
    return stop_keys(stop, answers, card.sections)


def _penalty(card: _Card, raw: Raw, stop: Stop, name: str) -> Document:
    """Return the error that takes the points; in this method errors are recorded one by one."""
    card.error_types.append(
        {
            "code": name,
            "titles": words.in_all(line(raw.title)),
            "severity": "non_critical",
            "weight": as_json(stop.value),
        }
    )
    return {"error_types": [name]}


def _said(card: _Card, raw: Raw) -> Document:
    """Return what the columns say that only our own workbooks have."""
    found: dict[str, Json] = {}
    if not card.own.method:
        return found
    condition = condition_of(raw.said.get(Role.CONDITION, ""), card.options)
    if condition is not None:
        card.log.use(raw.row, card.log.layout.column(Role.CONDITION))
        found["visible_if"] = condition
    scope = [part for part in raw.said.get(Role.SCOPE, "").split("; ") if part]
    channels = [channel for part in scope if (channel := meaning("card_channel_", part))]
    topics = [part for part in scope if not meaning("card_channel_", part)]
    errors = _errors(card, raw)
    for key, role, values in (
        ("channels", Role.SCOPE, channels),
        ("topics", Role.SCOPE, topics),
        ("error_types", Role.ERROR_TYPES, errors),
    ):
        if values:
            card.log.use(raw.row, card.log.layout.column(role))
            found[key] = list(values)
    return found


def _errors(card: _Card, raw: Raw) -> list[str]:
    codes = set(card.own.error_codes.values())
    named = (text.strip() for text in raw.said.get(Role.ERROR_TYPES, "").split("\n"))
    found = (t if t in codes else card.own.error_codes.get(normal(t), "") for t in named)
    return [code for code in found if code]
