"""A checklist as read becomes the document of a card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards import checklist_words as words
from qa_desk.importing.cards.checklist_criteria import Raw
from qa_desk.importing.cards.checklist_gates import Effect, Stop, Trigger
from qa_desk.importing.cards.checklist_headings import normal
from qa_desk.importing.cards.checklist_ids import id_of, option_id, own_id, unique
from qa_desk.importing.cards.checklist_log import Log, brief
from qa_desk.importing.cards.checklist_na import Na
from qa_desk.importing.cards.checklist_numbers import as_json, written
from qa_desk.importing.cards.checklist_rules import Rules
from qa_desk.importing.cards.checklist_scales import Scale, is_negative
from qa_desk.importing.cards.checklist_weights import Stage, Weighing, is_penalty, is_stop_only

_WHOLE: Final = Fraction(100)
_NA_IN_FILE: Final = {Na.EXCLUDE: "allowed", Na.ZERO: "zero", Na.FAIL: "fail"}


@dataclass(slots=True)
class _Card:
    """What the parts of a card need of each other while it is put together."""

    log: Log
    weighing: Weighing
    rules: Rules
    numbers: frozenset[str]
    ids: set[str] = field(default_factory=set)
    sections: dict[str, str] = field(default_factory=dict)
    error_types: list[Json] = field(default_factory=list)


def document(stages: Sequence[Stage], weighing: Weighing, rules: Rules, log: Log) -> Document:
    """Return the card; whatever had to be decided for it is told in the log."""
    numbers = [own_id(raw.number) for stage in stages for raw in stage.raws]
    own = frozenset(numbers) if len(set(numbers)) == len(numbers) and all(numbers) else frozenset()
    card = _Card(log, weighing, rules, own)
    titles = [_section_titles(stage) for stage in stages]
    names = _section_ids(titles)
    card.sections = {normal(stage.part.title): n for stage, n in zip(stages, names, strict=True)}
    sections = [
        _section(card, stage, name, title)
        for stage, name, title in zip(stages, names, titles, strict=True)
    ]
    found: dict[str, Json] = {
        "id": id_of(rules.name, "checklist"),
        "version": 1,
        "titles": words.in_all(rules.title),
        "scoring": _scoring(card, stages),
        "sections": sections,
    }
    return {**found, "error_types": card.error_types} if card.error_types else found


def _scoring(card: _Card, stages: Sequence[Stage]) -> Document:
    found: dict[str, Json] = {"method": card.weighing.method, "na_policy": "exclude"}
    if card.rules.pass_mark is not None:
        found["pass_mark"] = as_json(card.rules.pass_mark)
    if card.weighing.method == "section_share":
        total = sum(card.weighing.stages.get(s.part.row, Fraction(0)) for s in stages)
    else:
        total = sum(card.weighing.weights.values(), Fraction(0))
    if total == _WHOLE and card.weighing.method != "points":
        found["weights_total"] = 100
    return found


def _section_titles(stage: Stage) -> Document:
    title = _line(stage.part.title)
    return words.in_all(title) if title else words.CRITERIA


def _section_ids(titles: Sequence[Document]) -> list[str]:
    seen: set[str] = set()
    return [
        unique(id_of(str(title["en"]), f"section_{place}"), seen)
        for place, title in enumerate(titles, 1)
    ]


def _section(card: _Card, stage: Stage, name: str, titles: Document) -> Document:
    found: dict[str, Json] = {"id": name, "titles": titles}
    if card.weighing.method == "section_share":
        found["weight"] = as_json(card.weighing.stages.get(stage.part.row, Fraction(0)))
    found["criteria"] = [_criterion(card, raw) for raw in stage.raws]
    return found


def _criterion(card: _Card, raw: Raw) -> Document:
    own = own_id(raw.number)
    name = own if own in card.numbers else id_of(raw.title, f"row_{raw.row + 1}")
    if own and own not in card.numbers:
        card.log.about(raw.row, "number_not_id", number=own)
    found: dict[str, Json] = {
        "id": unique(name, card.ids),
        "titles": words.in_all(_line(raw.title)),
    }
    if raw.help:
        found["help"] = words.in_all(raw.help)
    if raw.clause:
        found["clause"] = _line(raw.clause)
    answers = _answers(card, raw)
    return {**found, **_worth(card, raw), **answers, **_stop(card, raw, answers, str(found["id"]))}


def _worth(card: _Card, raw: Raw) -> Document:
    """Return the weight of a criterion, or that it is only measured."""
    if card.weighing.method == "deduction":
        return {} if is_penalty(raw) or is_stop_only(raw) else {"rider": True}
    weight = card.weighing.weights.get(raw.row)
    if is_penalty(raw):
        value = raw.stop.value if raw.stop else Fraction(0)
        card.log.about(raw.row, "penalty_unscored", title=brief(raw.title), points=written(value))
        return {"rider": True}
    if weight is None:
        card.log.about(raw.row, "unscored", title=brief(raw.title))
        return {"rider": True}
    return {"weight": as_json(weight)}


def _answers(card: _Card, raw: Raw) -> Document:
    na = card.rules.na_of(raw)
    if raw.scale is not None and raw.scale.high is not None and raw.scale.low is not None:
        if na is Na.FULL:
            card.log.about(raw.row, "na_not_full", title=brief(raw.title))
        found: Document = {"ranges": _steps(raw.scale.low, raw.scale.high)}
        return {
            **found,
            "na": _NA_IN_FILE.get(na, "forbidden" if na is Na.FORBIDDEN else "allowed"),
        }
    options = _options(raw, card)
    if na is Na.FULL:
        options.append(_na_option(raw, options))
    multiple: Document = {"multiple": True} if raw.scale and raw.scale.multiple else {}
    return {"options": options, **multiple, "na": _NA_IN_FILE.get(na, "forbidden")}


def _steps(low: Fraction, high: Fraction) -> list[Json]:
    return [
        {"from": number, "to": number, "points": number}
        for number in range(int(high), int(low) - 1, -1)
    ]


def _options(raw: Raw, card: _Card) -> list[Json]:
    if raw.scale is not None and not _is_bare(raw.scale):
        return _chosen(raw.scale)
    best = as_json(raw.best)
    if is_stop_only(raw) or is_penalty(raw):
        return [_option("ok", words.KEPT, best), _option("violation", words.BROKEN, 0)]
    if is_negative(raw.title):
        card.log.about(raw.row, "guess_reversed", title=brief(raw.title))
        return [_option("no", words.NO, best), _option("yes", words.YES, 0)]
    return [_option("yes", words.YES, best), _option("no", words.NO, 0)]


def _is_bare(scale: Scale) -> bool:
    """Whether the answers are our own yes and no, which the sheet leaves unsaid."""
    return [choice.label for choice in scale.choices] == ["yes", "no"] and not scale.shares


def _chosen(scale: Scale) -> list[Json]:
    seen: set[str] = set()
    return [
        _option(
            unique(option_id(choice.label, f"answer_{place}"), seen),
            words.in_all(_line(choice.label)),
            as_json(choice.points or Fraction(0)),
        )
        for place, choice in enumerate(scale.judged, 1)
    ]


def _option(name: str, titles: Document, points: float) -> Document:
    return {"id": name, "titles": titles, "points": points}


def _na_option(raw: Raw, options: Sequence[Json]) -> Document:
    """Return "not applicable" as an answer, since it earns points here."""
    taken = {str(each["id"]) for each in options if isinstance(each, Mapping)}
    points = raw.best if raw.na_points is None else min(raw.na_points, raw.best)
    titles = words.in_all(raw.na_label) if raw.na_label else words.NA
    return _option(unique("na", taken), titles, as_json(points))


def _stop(card: _Card, raw: Raw, answers: Document, name: str) -> Document:
    stop = raw.stop
    if stop is None or stop.effect is Effect.NONE:
        return {}
    if stop.effect is Effect.PENALTY:
        return _penalty(card, raw, stop, name) if card.weighing.method == "deduction" else {}
    if not stop.said:
        card.log.about(raw.row, "guess_critical", title=brief(raw.title))
    if not is_stop_only(raw) and card.weighing.weights.get(raw.row) is None:
        return {}
    found: dict[str, Json] = {"severity": "critical"}
    if stop.classes:
        found["classes"] = list(stop.classes)
    found["gate"] = _gate(card, stop, raw)
    return {**found, **_trigger(stop, answers)}


def _gate(card: _Card, stop: Stop, raw: Raw) -> str:
    if stop.effect is Effect.CAP:
        return f"cap:{written(stop.value)}"
    if stop.effect is Effect.SECTION and card.weighing.method == "deduction":
        card.log.about(raw.row, "stage_gate_in_deduction", title=brief(raw.title))
        return "contact"
    if stop.effect is Effect.SECTION:
        target = card.sections.get(normal(stop.target))
        return f"section:{target}" if target else "section"
    return "contact" if stop.effect is Effect.CONTACT else "none"


def _trigger(stop: Stop, answers: Document) -> Document:
    """Return when it stops: as the sheet says, else on the worst of the answers."""
    options = [each for each in _listed(answers.get("options")) if isinstance(each, Mapping)]
    if stop.trigger is Trigger.LISTED:
        meant = {normal(text) for text in stop.answers}
        named = [str(o["id"]) for o in options if normal(_text(o)) in meant]
        if named:
            return {"gate_options": list(named)}
    elif stop.trigger is not None:
        return {"gate_on": stop.trigger.value}
    if not options:
        return {"gate_on": "zero" if _reaches_zero(answers) else "below_half"}
    judged = [each for each in options if each["id"] != "na"]
    worst = min(_points(each) for each in judged)
    return {"gate_options": [str(each["id"]) for each in judged if _points(each) == worst]}


def _text(option: Mapping[str, Json]) -> str:
    titles = option["titles"]
    return str(titles["ru"]) if isinstance(titles, Mapping) else ""


def _points(option: Mapping[str, Json]) -> float:
    points = option["points"]
    return float(points) if isinstance(points, int | float) else 0.0


def _reaches_zero(answers: Document) -> bool:
    ranges = [each for each in _listed(answers.get("ranges")) if isinstance(each, Mapping)]
    return any(_points(each) == 0 for each in ranges)


def _listed(value: Json) -> Sequence[Json]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _penalty(card: _Card, raw: Raw, stop: Stop, name: str) -> Document:
    """Return the error that takes the points; in this method errors are recorded one by one."""
    card.error_types.append(
        {
            "code": name,
            "titles": words.in_all(_line(raw.title)),
            "severity": "non_critical",
            "weight": as_json(stop.value),
        }
    )
    return {"error_types": [name]}


def _line(text: str) -> str:
    return " ".join(text.split())
