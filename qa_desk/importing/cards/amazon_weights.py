"""The weights of an Amazon Connect form: of its questions, or of its sections."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.amazon_form import Form, Mode, Question, Section
from qa_desk.importing.cards.amazon_questions import earns
from qa_desk.importing.cards.card_parts import weights

_WHOLE: Final = Fraction(100)
Note = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by id; what is not there weighs as everything else does."""

    questions: Mapping[str, int | float] = field(default_factory=dict)
    sections: Mapping[str, int | float] = field(default_factory=dict)


def weigh(form: Form, shown: Sequence[Question], note: Note) -> Weights:
    """Return the weights as the form distributes them.

    What has no weight of its own shares what the others leave of 100 evenly, as Amazon Connect
    adjusts the other weights when one is set.
    """
    counted = [question for question in shown if earns(question, form.mode)]
    if form.mode is Mode.QUESTIONS:
        _unused(form.sections, note)
        _idle([question for question in form.questions if question not in counted], note)
        found = _shares(counted, note)
        return Weights(dict(zip((q.id for q in counted), weights(found), strict=True)))
    _unused(form.questions, note)
    if form.mode is not Mode.SECTIONS:
        _unused(form.sections, note)
        return Weights()
    return _by_section(form, counted, note)


def _by_section(form: Form, counted: Sequence[Question], note: Note) -> Weights:
    tops = [section for section in form.sections if not section.parent]
    inside = {top.id: [q for q in counted if form.top(q.section) == top.id] for top in tops}
    weighing = [top for top in tops if inside[top.id]]
    _idle([top for top in tops if not inside[top.id]], note)
    shares = weights(_shares(weighing, note))
    of_sections = dict.fromkeys((top.id for top in tops), 0) | dict(
        zip((top.id for top in weighing), shares, strict=True)
    )
    of_questions: dict[str, int | float] = {}
    for top in weighing:
        of_questions |= _in_parts(form, top, inside[top.id], note)
    return Weights(of_questions, of_sections)


def _in_parts(
    form: Form, top: Section, counted: Sequence[Question], note: Note
) -> dict[str, int | float]:
    """Return weights of questions where parts of a section have weights; nothing where none has.

    The weight of a part is spread evenly over its questions, what the parts leave of their section
    over the others; weights of parts may be of the section or of the whole form.
    """
    heavy = {s.id: s.weight for s in form.sections if s.parent and s.weight is not None}
    owner = {q.id: _owner(form, q, heavy) for q in counted}
    parts = [s for s in form.sections if s.id in owner.values()]
    within = [s for s in form.sections if s.parent and form.top(s.id) == top.id]
    _idle([s for s in within if s not in parts], note)
    if not parts:
        return {}
    for part in parts:
        note(part.place.at("Weight"), "amazon.part_weight")
    taken = sum((heavy[part.id] for part in parts), Fraction(0))
    whole = top.weight if top.weight is not None and taken <= top.weight else _WHOLE
    left = max(whole - taken, Fraction(0))
    sizes = {name: list(owner.values()).count(name) for name in set(owner.values())}
    shares = [(heavy[name] if name else left) / sizes[name] for name in owner.values()]
    return dict(zip(owner, weights(shares), strict=True))


def _owner(form: Form, question: Question, heavy: Mapping[str, Fraction]) -> str:
    """Return the innermost part with a weight in which a question lies, empty if in none."""
    around = form.around(question.section)
    return next((s.id for s in reversed(around) if s.id in heavy), "")


def _shares(items: Sequence[Question | Section], note: Note) -> list[Fraction]:
    given = [item.weight for item in items if item.weight is not None]
    total = sum(given, Fraction(0))
    missing = len(items) - len(given)
    if not missing:
        if items and total != _WHOLE:
            note(items[0].place.at("Weight"), "amazon.weights_total")
        return given
    if not given:
        note(items[0].place.at("Weight"), "amazon.weights_missing")
        return [Fraction(1)] * missing
    rest = max(_WHOLE - total, Fraction(0)) / missing
    for item in items:
        if item.weight is None:
            note(item.place.at("Weight"), "amazon.weight_missing")
    return [rest if item.weight is None else item.weight for item in items]


def _idle(items: Sequence[Question | Section], note: Note) -> None:
    for item in items:
        if item.weight:
            note(item.place.at("Weight"), "amazon.nothing_weighs")


def _unused(items: Sequence[Question | Section], note: Note) -> None:
    for item in items:
        if item.weight is not None:
            note(item.place.at("Weight"), "amazon.weight_unused")
