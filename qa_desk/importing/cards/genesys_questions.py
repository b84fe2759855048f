"""The questions of a Genesys form as criteria: options, N/A, fatal and critical ones."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Json
from qa_desk.importing.cards.card_parts import number, texts
from qa_desk.importing.cards.genesys_form import (
    CHOICE,
    SELECTED,
    TEXT,
    UNSCORED,
    UNSELECTED,
    Choice,
    Group,
    Question,
)
from qa_desk.importing.cards.imported import CardFileRefused

Texts = Mapping[str, str]
Drop = Callable[..., None]
_STATES: Final[Mapping[str, Texts]] = {
    SELECTED: {"en": "Selected", "ru": "Отмечено", "kk": "Белгіленген"},
    UNSELECTED: {"en": "Not selected", "ru": "Не отмечено", "kk": "Белгіленбеген"},
}
_NONE: Final[Texts] = {
    "en": "None of these",
    "ru": "Ничего из перечисленного",
    "kk": "Аталғандардың ешқайсысы",
}


class IdTwice(CardFileRefused):
    """Two questions, or two answers of a question, have one id: facts `field`, `id`."""

    code = "genesys.id_twice"


@dataclass(frozen=True, slots=True)
class Entry:
    """A criterion of the card: `question` is the origin's, `place` where it stands there.

    `targets` say which option each answer of the question is, by its position in the origin;
    None where choosing it is no answer here.
    """

    question: Question
    data: dict[str, Json]
    targets: tuple[tuple[int, str], ...]


def entries(group: Group, question: Question, drop: Drop) -> Iterator[Entry]:
    """Yield the criteria of a question: one, or one for each part that must stand alone."""
    if question.kind == TEXT:
        yield Entry(question, _text(group, question), ())
    elif question.kind in UNSCORED:
        drop(question.place, "genesys.unscored", kind=question.kind)
    elif question.kind == CHOICE:
        yield _single(group, question, drop)
    elif all(_joins(part) for part in question.parts):
        yield _several(group, question, drop)
    else:
        drop(question.place, "genesys.split")
        for i, part in enumerate(question.parts):
            yield _alone(group, question, part, i, drop)


def earns(criterion: Mapping[str, Json]) -> bool:
    """Say whether a criterion counts in the score."""
    return criterion.get("weight") != 0 and not criterion.get("text")


def _text(group: Group, question: Question) -> dict[str, Json]:
    return {**_plain(group, question), "text": True}


def _single(group: Group, question: Question, drop: Drop) -> Entry:
    _check_ids(question.choices)
    options = [_option(each.id, _title(each), each.value) for each in question.choices]
    best = max(each.value for each in question.choices)
    fails = any(each.value < best for each in question.choices)
    data = _criterion(group, question, options, drop, possible=best, fails=fails)
    targets = tuple((i, each.id) for i, each in enumerate(question.choices))
    return Entry(question, data, targets)


def _several(group: Group, question: Question, drop: Drop) -> Entry:
    """Return a criterion of which several options can be chosen.

    Here each question needs an answer, so that choosing none becomes an option that gives nothing.
    """
    items: tuple[Choice | Question, ...] = question.parts or question.choices
    _check_ids(items)
    values = [_worth(item) for item in items]
    pairs = zip(items, values, strict=True)
    options = [_option(item.id, texts(item.text), value) for item, value in pairs]
    none = _free("none", {item.id for item in items})
    options.append(_option(none, dict(_NONE), Fraction(0)))
    drop(question.place, "genesys.none_added", option=none)
    possible = sum(values, Fraction(0))
    data = _criterion(group, question, options, drop, possible=possible, fails=possible > 0)
    targets = tuple((i, item.id) for i, item in enumerate(items))
    return Entry(question, data | {"multiple": True}, targets)


def _worth(item: Choice | Question) -> Fraction:
    return item.value if isinstance(item, Choice) else _state(item, SELECTED).value


def _alone(group: Group, question: Question, part: Question, i: int, drop: Drop) -> Entry:
    """Return a selectable answer as a criterion of its own; what holds for all holds for it."""
    helps = "\n".join(each for each in (question.help, part.help) if each)
    whole = replace(
        part,
        text=f"{question.text}: {part.text}",
        help=helps,
        na=question.na or part.na,
        comments=question.comments or part.comments,
        kill=question.kill or part.kill,
        critical=question.critical or part.critical,
    )
    found = _single(group, whole, drop)
    chosen = next((c.id for c in part.choices if c.built_in == SELECTED), part.choices[0].id)
    return Entry(part, found.data, ((i, chosen),))


def _joins(part: Question) -> bool:
    """Say whether a part can be an option beside others: leaving it gives and does nothing."""
    states = [choice.built_in for choice in part.choices]
    special = part.na or part.comments or part.kill or part.critical or part.visible
    return (
        sorted(states) == [SELECTED, UNSELECTED]
        and not special
        and not _state(part, UNSELECTED).value
    )


def _state(part: Question, name: str) -> Choice:
    return next(choice for choice in part.choices if choice.built_in == name)


def _criterion(
    group: Group,
    question: Question,
    options: list[Json],
    drop: Drop,
    *,
    possible: Fraction,
    fails: bool,
) -> dict[str, Json]:
    data = _plain(group, question)
    if not possible:
        data["weight"] = 0
    data |= _weighty(question, drop, fails=fails)
    data["options"] = options
    if question.comments:
        data["comment_required_on"] = [str(each["id"]) for each in _tables(options)]
    return data


def _plain(group: Group, question: Question) -> dict[str, Json]:
    data: dict[str, Json] = {"id": question.id, "titles": texts(question.text)}
    if question.help:
        data["help"] = texts(question.help)
    data["na"] = "exclude" if question.na or group.na else "forbidden"
    return data


def _weighty(question: Question, drop: Drop, *, fails: bool) -> dict[str, Json]:
    """Return what a fatal or a critical question does beside its points."""
    data: dict[str, Json] = {}
    if question.critical:
        drop(f"{question.place}.isCritical", "genesys.critical" if fails else "genesys.cannot_fail")
        if fails:
            data["severity"] = "critical"
    if question.kill and fails:
        data |= {"gate": "contact", "gate_on": "below_max"}
    elif question.kill:
        drop(f"{question.place}.isKill", "genesys.cannot_fail")
    return data


def _option(id_: str, titles: dict[str, Json], points: Fraction) -> Json:
    return {"id": id_, "titles": titles, "points": number(points)}


def _title(choice: Choice) -> dict[str, Json]:
    state = _STATES.get(choice.built_in)
    plain = state is None or choice.text != choice.built_in
    return texts(choice.text) if plain else dict(state or {})


def _tables(options: list[Json]) -> Iterator[Mapping[str, Json]]:
    yield from (each for each in options if isinstance(each, Mapping))


def _check_ids(items: tuple[Choice | Question, ...]) -> None:
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise IdTwice(field=f"{item.place}.id", id=item.id)
        seen.add(item.id)


def _free(word: str, taken: set[str]) -> str:
    return word if word not in taken else _free(f"{word}_", taken)
