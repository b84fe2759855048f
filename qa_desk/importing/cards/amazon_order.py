"""The order in which the questions of an Amazon Connect form can stand in a card.

A card asks first what its conditions ask for. A question that comes too early is moved behind what
it depends on, and its section is continued there: the continuation is a part of the section, so
that nothing changes in the score.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from qa_desk.importing.cards.amazon_form import Form, Question
from qa_desk.importing.cards.imported import CardFileRefused


class ConditionCircle(CardFileRefused):
    """Questions are enabled only if each other is answered: fact `field`, one of them."""

    code = "amazon.condition_circle"


def ordered(
    form: Form, shown: Sequence[Question], needs: Mapping[str, frozenset[str]]
) -> tuple[Question, ...]:
    """Return the questions, each after those it needs, else section by section."""
    places = {section.id: i for i, section in enumerate(form.sections)}
    questions = sorted(shown, key=lambda question: places[question.section])
    index = {question.id: i for i, question in enumerate(questions)}
    waiting = {i: len(needs[question.id]) for i, question in enumerate(questions)}
    needed_by: defaultdict[int, list[int]] = defaultdict(list)
    for question in questions:
        for name in needs[question.id]:
            needed_by[index[name]].append(index[question.id])
    found: list[Question] = []
    while ready := [i for i, count in waiting.items() if not count]:
        here = found[-1].section if found else ""
        i = next((i for i in ready if questions[i].section == here), ready[0])
        found.append(questions[i])
        del waiting[i]
        for other in needed_by[i]:
            waiting[other] -= 1
    if waiting:
        raise ConditionCircle(field=questions[min(waiting)].place.at("Enablement"))
    return tuple(found)


def runs(questions: tuple[Question, ...]) -> list[list[Question]]:
    """Return the questions in stretches that lie in one section."""
    found: list[list[Question]] = []
    for question in questions:
        if found and found[-1][0].section == question.section:
            found[-1].append(question)
        else:
            found.append([question])
    return found
