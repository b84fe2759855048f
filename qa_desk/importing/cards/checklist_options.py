"""The answers of a checklist's criterion as a card's file has them."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards import checklist_words as words
from qa_desk.importing.cards.checklist_criteria import Raw
from qa_desk.importing.cards.checklist_ids import option_id, unique
from qa_desk.importing.cards.checklist_log import Log, brief
from qa_desk.importing.cards.checklist_na import Na
from qa_desk.importing.cards.checklist_numbers import as_json
from qa_desk.importing.cards.checklist_scales import Choice, Scale, Step, is_negative
from qa_desk.importing.cards.checklist_weights import is_penalty, is_stop_only

_NA_IN_FILE: Final = {
    Na.EXCLUDE: "exclude",
    Na.ZERO: "zero",
    Na.FULL: "full",
    Na.FAIL: "fail",
    Na.FORBIDDEN: "forbidden",
}


def answers_of(raw: Raw, na: Na, log: Log) -> Document:
    """Return the keys that say what can be answered; `na` is what "not applicable" does."""
    scale = raw.scale
    if scale is not None and scale.text:
        return {"text": True, "na": "exclude" if na is Na.FULL else _NA_IN_FILE[na]}
    if scale is not None and scale.steps:
        return _number(scale, na)
    options = _options(raw, log)
    if na is Na.FULL and raw.na_points not in (None, raw.best):
        options.append(_na_option(raw, options))
        na = Na.FORBIDDEN
    found: dict[str, Json] = {"options": options, "na": _NA_IN_FILE[na]}
    if scale is not None and scale.multiple:
        found["multiple"] = True
    if scale is not None and scale.most is not None:
        found["max"] = as_json(scale.most)
    needed = _need_comments(raw, options)
    return {**found, "comment_required_on": needed} if needed else found


def listed(value: Json) -> list[Mapping[str, Json]]:
    """Return the tables of a list of a document."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        return []
    return [each for each in value if isinstance(each, Mapping)]


def title_of(option: Mapping[str, Json]) -> str:
    """Return the title of an option in Russian, which is that of the sheet."""
    titles = option["titles"]
    return str(titles["ru"]) if isinstance(titles, Mapping) else ""


def line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def _number(scale: Scale, na: Na) -> Document:
    found: dict[str, Json] = {"ranges": [_range(step) for step in scale.steps]}
    if scale.unit:
        found["unit"] = words.in_all(scale.unit)
    return {**found, "na": _NA_IN_FILE[na]}


def _range(step: Step) -> Document:
    ends = (("from", step.low), ("to", step.high), ("points", step.points))
    return {key: as_json(value) for key, value in ends if value is not None}


def _options(raw: Raw, log: Log) -> list[Json]:
    if raw.scale is not None and not _is_bare(raw.scale):
        return _chosen(raw.scale.judged)
    best = as_json(raw.best)
    if is_stop_only(raw) or is_penalty(raw):
        return [_option("ok", words.KEPT, best), _option("violation", words.BROKEN, 0)]
    if is_negative(raw.title):
        log.about(raw.row, "guess_reversed", title=brief(raw.title))
        return [_option("no", words.NO, best), _option("yes", words.YES, 0)]
    return [_option("yes", words.YES, best), _option("no", words.NO, 0)]


def _is_bare(scale: Scale) -> bool:
    """Whether the answers are our own yes and no, which the sheet leaves unsaid."""
    return [choice.label for choice in scale.choices] == ["yes", "no"] and not scale.shares


def _chosen(choices: Sequence[Choice]) -> list[Json]:
    seen: set[str] = set()
    return [
        _option(
            unique(option_id(choice.label, f"answer_{place}"), seen),
            words.in_all(line(choice.label)),
            as_json(choice.points or Fraction(0)),
        )
        for place, choice in enumerate(choices, 1)
    ]


def _option(name: str, titles: Document, points: float) -> Document:
    return {"id": name, "titles": titles, "points": points}


def _na_option(raw: Raw, options: Sequence[Json]) -> Document:
    """Return "not applicable" as an answer, since it earns some points here and not all."""
    taken = {str(each["id"]) for each in listed(options)}
    points = raw.best if raw.na_points is None else min(raw.na_points, raw.best)
    titles = words.in_all(raw.na_label) if raw.na_label else words.NA
    return _option(unique("na", taken), titles, as_json(points))


def _need_comments(raw: Raw, options: Sequence[Json]) -> list[Json]:
    choices = () if raw.scale is None else raw.scale.judged
    pairs = zip(choices, listed(options), strict=False)
    return [option["id"] for choice, option in pairs if choice.comment]
