"""Reads an evaluation form of Genesys Cloud as a card that scores as Genesys documents it.

The score is Σ points·weight ÷ Σ possible points·weight over the question groups; what is not
applicable or not shown is 0 of 0; a fatal question below its best answer makes the whole 0. The
format is that of the models EvaluationForm and PublishForm of the Genesys Cloud platform API.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import count
from pathlib import Path
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards.card_parts import never_shown, number, texts
from qa_desk.importing.cards.genesys_form import Form, Group, Visible, read_form
from qa_desk.importing.cards.genesys_order import Asked, Order, Spot, asked, ordered
from qa_desk.importing.cards.genesys_questions import Entry, IdTwice, earns, entries
from qa_desk.importing.cards.imported import CardFileRefused, Dropped, ImportedCard
from qa_desk.importing.cards.json_files import Place, read_json

ID: Final = "genesys"
LABEL: Final = "Genesys Cloud"
_GROUPS: Final = "questionGroups"


class NoForm(CardFileRefused):
    """The file holds no evaluation form: fact `file`."""

    code = "genesys.no_form"


class SeveralForms(CardFileRefused):
    """The file holds more than one form: facts `file`, `count`, `names`."""

    code = "genesys.several_forms"


class NothingScored(CardFileRefused):
    """No question of the form gives points: fact `file`."""

    code = "genesys.nothing_scored"


def read(path: Path) -> ImportedCard:
    """Return the card of a form; raise a CardFileRefused that names the place that is wrong.

    A form stands alone, as the one entity of a list, or in an evaluation as `evaluationForm`.
    """
    form = read_form(_form_in(read_json(path), path.name))
    order = ordered(form)
    never: frozenset[str] = frozenset()
    while True:
        draft = _Draft(form, order, never)
        document = draft.document()
        if not draft.scores:
            raise NothingScored(file=path.name)
        found = never_shown(document)
        if not found:
            return ImportedCard(document, (*form.dropped, *draft.dropped))
        never |= found


def _form_in(data: object, file: str) -> Place:
    if not isinstance(data, dict):
        raise NoForm(file=file)
    place = Place(data)
    if place.has("evaluationForm") and not place.has(_GROUPS):
        return place.part("evaluationForm")
    if not place.has("entities"):
        if not place.has(_GROUPS):
            raise NoForm(file=file)
        return place
    forms = [each for each in place.parts("entities") if each.has(_GROUPS)]
    if len(forms) > 1:
        names = ", ".join(each.text("name") for each in forms)
        raise SeveralForms(file=file, count=len(forms), names=names)
    if not forms:
        raise NoForm(file=file)
    return forms[0]


class _Draft:
    """One attempt at the card, without the criteria that are never shown."""

    def __init__(self, form: Form, order: Order, never: frozenset[str]) -> None:
        self._form = form
        self._order = order
        self._never = never
        self._targets: dict[tuple[Spot, int], tuple[str, str]] = {}
        self._ids: tuple[set[str], set[str]] = (set(), set())
        self.dropped: list[Dropped] = [Dropped("name", "card_import.one_language")]
        self.scores = False

    def document(self) -> Document:
        """Return the card with the keys of its file."""
        for group, question in self._order.moved:
            place = self._form.groups[group].questions[question].place
            self._drop(place, "genesys.moved")
        return {
            "id": self._form.id,
            "version": 1,
            "titles": texts(self._form.name),
            "scoring": {"method": "weighted_points", "na_policy": "exclude"},
            "sections": self._sections(),
        }

    def _sections(self) -> list[Json]:
        """Return the groups; where one stands again, that is a part of it."""
        runs = [
            (i, [data for k in own for data in self._criteria(self._form.groups[i], (i, k))])
            for i, own in self._order.groups
        ]
        earning = {i for i, criteria in runs if any(map(earns, criteria))}
        used: set[int] = set()
        found: list[Json] = []
        for i, criteria in runs:
            if criteria and i in used:
                found.append(self._part(self._form.groups[i], criteria))
            elif criteria:
                found.append(self._section(self._form.groups[i], criteria, scored=i in earning))
                used.add(i)
        for i, group in enumerate(self._form.groups):
            if i not in used:
                self._drop(group.place, "genesys.group_empty")
        return found

    def _section(self, group: Group, criteria: Sequence[Json], *, scored: bool) -> Json:
        self._once(group.place, group.id, self._ids[0])
        weight = group.weight if scored else Fraction(0)
        self.scores = self.scores or bool(weight)
        return {
            "id": group.id,
            "titles": texts(group.name),
            "weight": number(weight),
            "criteria": criteria,
        }

    def _part(self, group: Group, criteria: Sequence[Json]) -> Json:
        taken = {each.id for each in self._form.groups} | self._ids[0]
        own = next(id_ for n in count(2) if (id_ := f"{group.id[:56]}_{n}") not in taken)
        self._ids[0].add(own)
        self._drop(group.place, "genesys.group_continued")
        return {"id": own, "titles": texts(group.name), "parent": group.id, "criteria": criteria}

    def _criteria(self, group: Group, spot: Spot) -> Iterator[Mapping[str, Json]]:
        question = group.questions[spot[1]]
        for entry in entries(group, question, self._drop):
            self._once(entry.question.place, str(entry.data["id"]), self._ids[1])
            parts = (group.visible, question.visible, entry.question.visible)
            shown = self._shown(dict.fromkeys(part for part in parts if part), spot[0])
            if shown is False or entry.data["id"] in self._never:
                self._drop(entry.question.place, "genesys.never_shown")
                continue
            self._remember(entry, spot)
            yield entry.data | ({"visible_if": shown} if shown is not True else {})

    def _once(self, place: str, id_: str, seen: set[str]) -> None:
        if id_ in seen:
            raise IdTwice(field=f"{place}.id", id=id_)
        seen.add(id_)

    def _remember(self, entry: Entry, spot: Spot) -> None:
        for answer, option in entry.targets:
            self._targets[spot, answer] = (str(entry.data["id"]), option)

    def _shown(self, conditions: Mapping[Visible, None], group: int) -> Json:
        """Return the condition of a card: True = always shown, False = never."""
        parts = [self._condition(each, group) for each in conditions]
        if False in parts:
            return False
        if not parts:
            return True
        return parts[0] if len(parts) == 1 else {"all": parts}

    def _condition(self, visible: Visible, group: int) -> Json:
        found = [self._leaf(each) for each in dict.fromkeys(asked(self._form, visible, group))]
        known = [leaf for leaf in found if leaf is not None]
        if not known or (visible.every and len(known) < len(found)):
            return False
        if len(known) == 1:
            return known[0]
        return {"all" if visible.every else "any": known}

    def _leaf(self, answer: Asked) -> Json:
        """Return the part of a condition that asks for an answer; None for what is never shown."""
        target = self._targets.get((answer.spot, answer.answer))
        return None if target is None else {"criterion": target[0], "is": target[1]}

    def _drop(self, what: str, code: str, **facts: object) -> None:
        self.dropped.append(Dropped(what, code, facts))
