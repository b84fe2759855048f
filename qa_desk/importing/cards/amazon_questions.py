"""A question of an Amazon Connect form as a criterion that earns what Amazon documents.

By percentage an option has a score from 0, the worst, to 10, the best; the scores of several chosen
options add up, to ten at most. Where no answer reaches 10, which the guide does not speak of, the
best one counts as all that can be earned. By points a question earns the points of its answer, of
those of its best answer; bonus answers and bonus questions are not in what can be earned.
Source: Amazon Connect Administrator Guide, "Create an evaluation form", steps 5.1 and 5.2, and
"Use scoring and weights".
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.domain.card_document import Json
from qa_desk.importing.cards.amazon_conditions import Rule
from qa_desk.importing.cards.amazon_form import Choice, Kind, Mode, Question
from qa_desk.importing.cards.card_parts import number, texts
from qa_desk.importing.cards.imported import CardFileRefused

Note = Callable[[str, str], None]
"""Notes what became otherwise: the place in the file, and the code of the sentence."""
_SCALE: Final = Fraction(10)


class AlwaysFails(CardFileRefused):
    """Every answer of a question is an automatic fail: fact `field`."""

    code = "amazon.always_fails"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a question needs to know of its form.

    `alive` are the sections in which something is scored.
    """

    mode: Mode
    alive: Collection[str]
    note: Note


def is_scored(question: Question, mode: Mode) -> bool:
    """Say whether a question counts in the score, be it only as an automatic fail."""
    if mode is Mode.NONE or question.excluded or question.is_text:
        return False
    return any(choice.points is not None or choice.fails for choice in question.choices)


def earns(question: Question, mode: Mode) -> bool:
    """Say whether a question can earn something of what the whole is made of."""
    if not is_scored(question, mode) or question.bonus:
        return False
    if mode is Mode.POINTS:
        return any(choice.points and not choice.bonus for choice in question.choices)
    return any(choice.points is not None for choice in question.choices)


def criterion(
    question: Question, weight: float | None, rule: Rule, frame: Frame
) -> dict[str, Json]:
    """Return the criterion; `weight` None means the ordinary one."""
    optional = question.na or bool(rule.lost)
    found: dict[str, Json] = {
        "id": question.id,
        "titles": texts(_title(question, frame.note)),
        "na": "allowed" if optional else "forbidden",
    }
    if question.help:
        found["help"] = texts(question.help)
    if rule.when is not None:
        found["visible_if"] = rule.when
    if question.is_text:
        if question.kind is Kind.DATE:
            frame.note(question.place.at("QuestionType"), "amazon.date")
        return found | {"text": True}
    if is_scored(question, frame.mode):
        found |= _scoring(question, weight, frame)
    else:
        found |= _measured(question, frame)
    return found | _answers(question, frame)


def _title(question: Question, note: Note) -> str:
    if not question.title:
        note(question.place.at("Title"), "amazon.no_text")
    return question.title or question.id


def _scoring(question: Question, weight: float | None, frame: Frame) -> dict[str, Json]:
    if _is_bonus(question, frame.mode):
        if any(choice.fails for choice in question.choices):
            frame.note(question.place.path, "amazon.fail_of_bonus")
        return {"bonus": True} | _most(question, frame)
    found = dict(_gates(question, frame)) | _most(question, frame)
    if not earns(question, frame.mode):
        return found | {"weight": 0}
    return found if weight is None else found | {"weight": weight}


def _measured(question: Question, frame: Frame) -> dict[str, Json]:
    if frame.mode is not Mode.NONE and not question.excluded:
        frame.note(question.place.path, "amazon.no_scores")
    if any(choice.fails for choice in question.choices):
        frame.note(question.place.path, "amazon.fail_unscored")
    return {"rider": True}


def _is_bonus(question: Question, mode: Mode) -> bool:
    """Say whether all that a question can earn is on top of the rest."""
    if question.bonus:
        return True
    has_bonus = any(choice.bonus and choice.points for choice in question.choices)
    return has_bonus and not earns(question, mode)


def _most(question: Question, frame: Frame) -> dict[str, Json]:
    """Return the points that count as all, where they are not those of the best answers."""
    points = [choice.points or Fraction(0) for choice in question.choices if not choice.bonus]
    several = question.kind is Kind.MULTIPLE
    best = sum(points, Fraction(0)) if several else max(points, default=Fraction(0))
    if frame.mode is Mode.POINTS:
        if question.cap is None or question.cap >= best:
            return {}
        if several:
            return {"max": number(question.cap)}
        frame.note(question.place.at("ScoringConfiguration"), "amazon.cap_of_single")
        return {}
    if best > _SCALE:
        return {"max": number(_SCALE)}
    if best < _SCALE and earns(question, frame.mode):
        frame.note(question.place.path, "amazon.best_below_ten" if best else "amazon.earns_nothing")
    return {} if best else {"out_of": number(_SCALE)}


def _answers(question: Question, frame: Frame) -> dict[str, Json]:
    if question.kind is Kind.NUMBER:
        return {"ranges": list(_ranges(question, frame))}
    found: dict[str, Json] = {
        "options": [_option(each, question, frame) for each in question.choices]
    }
    return found | {"multiple": True} if question.kind is Kind.MULTIPLE else found


def _option(choice: Choice, question: Question, frame: Frame) -> Json:
    if not choice.text:
        frame.note(choice.place.at("Text"), "amazon.no_text")
    found: dict[str, Json] = {
        "id": choice.id,
        "titles": texts(choice.text or choice.id),
        "points": number(_points(choice, question, frame)),
    }
    return found | _bonus(choice, question, frame)


def _points(choice: Choice, question: Question, frame: Frame) -> Fraction:
    if choice.points is None and earns(question, frame.mode):
        frame.note(choice.place.path, "amazon.no_score")
    return choice.points or Fraction(0)


def _bonus(choice: Choice, question: Question, frame: Frame) -> dict[str, Json]:
    """Return the mark of a bonus answer, where it is one beside others that count."""
    if not choice.bonus or not is_scored(question, frame.mode) or _is_bonus(question, frame.mode):
        return {}
    if question.kind is Kind.MULTIPLE:
        frame.note(choice.place.path, "amazon.bonus_of_several")
        return {}
    return {"bonus": True}


def _ranges(question: Question, frame: Frame) -> Iterator[Json]:
    """Yield the ranges by their numbers, and what lies between them."""
    choices = question.choices
    if not choices:
        yield {"from": number(question.low), "to": number(question.high), "points": 0}
        return
    free = question.low
    for choice in choices:
        yield from _filled(question, choice, free, choice.low - 1, frame)
        free = choice.high + 1
        found: dict[str, Json] = {
            "from": number(choice.low),
            "to": number(choice.high),
            "points": number(_points(choice, question, frame)),
        }
        named: dict[str, Json] = {"id": choice.id} if choice.fails else {}
        yield named | found | _bonus(choice, question, frame)
    yield from _filled(question, choices[-1], free, question.high, frame)


def _filled(
    question: Question, beside: Choice, low: Fraction, high: Fraction, frame: Frame
) -> Iterator[Json]:
    """Yield the numbers that the question takes and no range holds, for no points."""
    if low > high:
        return
    if is_scored(question, frame.mode):
        frame.note(beside.place.path, "amazon.numbers_between")
    yield {"from": number(low), "to": number(high), "points": 0}


def _gates(question: Question, frame: Frame) -> Iterator[tuple[str, Json]]:
    """Yield the keys of the automatic fails: those of one, or a list by what they zero."""
    by_target: dict[str, list[Json]] = {}
    for choice in question.choices:
        if not choice.fails:
            continue
        if choice.target and choice.target not in frame.alive:
            frame.note(choice.place.path, "amazon.target_unscored")
        else:
            effect = f"section:{choice.target}" if choice.target else "contact"
            by_target.setdefault(effect, []).append(choice.id)
    if any(len(options) == len(question.choices) for options in by_target.values()):
        raise AlwaysFails(field=question.place.path)
    gates: list[dict[str, Json]] = [
        {"gate": effect, "gate_options": options} for effect, options in by_target.items()
    ]
    if len(gates) == 1:
        yield from gates[0].items()
    elif gates:
        yield "gates", list(gates)
