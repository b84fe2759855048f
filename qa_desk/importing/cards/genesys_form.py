"""An evaluation form of Genesys Cloud as its JSON says it, with the place of each part."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from qa_desk.importing.cards.imported import CardFileRefused, Dropped
from qa_desk.importing.cards.json_files import FieldMissing, Place

MOST: Final = Fraction(10_000)
"""The most points or weight that a card holds."""
CHOICE: Final = "multipleChoiceQuestion"
SEVERAL: Final = "multipleSelectQuestion"
TEXT: Final = "freeTextQuestion"
UNSCORED: Final = (TEXT, "npsQuestion", "readOnlyTextBlockQuestion")
"""Kinds of question that surveys share with evaluation forms: none gives points."""
SELECTED: Final = "Selected"
UNSELECTED: Final = "Unselected"
_OPERATIONS: Final = ("AND", "OR")
_MODES: Final = ("SCALED", "OFF")
_ID: Final = re.compile(r"(?=[._-]*[^\W_])[\w.-]{1,64}")
"""What a card takes as an id; see `scoring.tables`."""
_BOTH: Final = ("id", "contextId", "type", "naEnabled", "visibilityCondition")
_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "form": ("id", "contextId", "name", "questionGroups", "weightMode"),
    "group": (
        *_BOTH,
        "name",
        "weight",
        "manualWeight",
        "questions",
        "defaultAnswersToHighest",
        "defaultAnswersToNA",
        "defaultAnswersTo",
    ),
    "question": (
        *_BOTH,
        "text",
        "helpText",
        "commentsRequired",
        "isKill",
        "isCritical",
        "answerOptions",
        "multipleSelectOptionQuestions",
        "defaultAnswer",
        "maxResponses",
    ),
    "option": ("id", "contextId", "text", "value", "builtInType", "assistanceConditions"),
    "condition": ("combiningOperation", "predicates"),
}
"""The fields that are read; others are told of."""


class PointsOutOfRange(CardFileRefused):
    """Points or a weight that no card holds: facts `field`, `value`, `high`."""

    code = "genesys.out_of_range"


@dataclass(frozen=True, slots=True)
class Visible:
    """When a question or a group is shown: some or all of these answers were chosen."""

    place: str
    every: bool
    predicates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be chosen; `built_in` is Selected, Unselected or empty."""

    place: str
    id: str
    text: str
    value: Fraction
    built_in: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `parts` are the selectable answers of a multiple select question."""

    place: str
    id: str
    text: str
    help: str
    kind: str
    na: bool
    comments: bool
    kill: bool
    critical: bool
    visible: Visible | None
    choices: tuple[Choice, ...]
    parts: tuple["Question", ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that share a weight."""

    place: str
    id: str
    name: str
    weight: Fraction
    na: bool
    visible: Visible | None
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form, and what of its file says nothing to a card."""

    id: str
    name: str
    groups: tuple[Group, ...]
    dropped: tuple[Dropped, ...]


def read_form(place: Place) -> Form:
    """Return the form that an object holds; raise a CardFileRefused where it is none."""
    reader = _Reader()
    return reader.form(place)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads a form from the top; `dropped` gathers what no card holds."""

    dropped: list[Dropped] = field(default_factory=list)

    def form(self, place: Place) -> Form:
        self._strangers(place, "form")
        weighted = place.word("weightMode", _MODES, "SCALED") == "SCALED"
        if not weighted:
            self._drop(place.at("weightMode"), "genesys.weight_off")
        if not place.parts("questionGroups"):
            raise FieldMissing(field=place.at("questionGroups"))
        groups = tuple(
            self._group(each, i, weighted=weighted)
            for i, each in enumerate(place.parts("questionGroups"))
        )
        return Form(
            self._id(place, "genesys_form"), place.needed_text("name"), groups, tuple(self.dropped)
        )

    def _group(self, place: Place, number: int, *, weighted: bool) -> Group:
        self._strangers(place, "group")
        for key in ("defaultAnswersToHighest", "defaultAnswersToNA"):
            if place.flag(key):
                self._drop(place.at(key), "genesys.default_answers")
        if any(value is True for value in place.part("defaultAnswersTo").data.values()):
            self._drop(place.at("defaultAnswersTo"), "genesys.default_answers")
        if place.flag("naEnabled"):
            self._drop(place.at("naEnabled"), "genesys.group_na")
        own = f"group_{number + 1}"
        if not place.parts("questions"):
            raise FieldMissing(field=place.at("questions"))
        return Group(
            place=place.path,
            id=self._id(place, own),
            name=place.needed_text("name"),
            weight=self._weight(place) if weighted else Fraction(1),
            na=place.flag("naEnabled"),
            visible=self._visible(place),
            questions=tuple(
                self._question(each, f"{own}.question_{i + 1}")
                for i, each in enumerate(place.parts("questions"))
            ),
        )

    def _weight(self, place: Place) -> Fraction:
        """Return the weight that stands there, whoever set it; 1 where none does."""
        weight = _bounded(place, "weight")
        if weight is None:
            self._drop(place.at("weight"), "genesys.weight_presumed")
            return Fraction(1)
        if not place.flag("manualWeight", default=True):
            self._drop(place.at("manualWeight"), "genesys.weight_automatic", weight=float(weight))
        return weight

    def _question(self, place: Place, own: str, *, part: bool = False) -> Question:
        self._strangers(place, "question")
        kind = place.word("type", (CHOICE,), CHOICE) if part else self._kind(place)
        if place.has("defaultAnswer"):
            self._drop(place.at("defaultAnswer"), "genesys.default_answers")
        if place.has("maxResponses"):
            self._drop(place.at("maxResponses"), "genesys.most_choices")
        return Question(
            place=place.path,
            id=self._id(place, own),
            text=place.needed_text("text"),
            help=place.text("helpText"),
            kind=kind,
            na=place.flag("naEnabled"),
            comments=place.flag("commentsRequired"),
            kill=place.flag("isKill"),
            critical=place.flag("isCritical"),
            visible=self._visible(place),
            choices=tuple(self._choices(place)) if kind not in UNSCORED else (),
            parts=tuple(self._parts(place, own)) if kind == SEVERAL else (),
        )

    def _kind(self, place: Place) -> str:
        """Return the kind; a file made by hand may leave it out, as Genesys's own tools do."""
        presumed = SEVERAL if place.has("multipleSelectOptionQuestions") else CHOICE
        return place.word("type", (CHOICE, SEVERAL, *UNSCORED), presumed)

    def _parts(self, place: Place, own: str) -> Iterator[Question]:
        parts = place.parts("multipleSelectOptionQuestions")
        if not parts and not place.parts("answerOptions"):
            raise FieldMissing(field=place.at("multipleSelectOptionQuestions"))
        if parts and place.parts("answerOptions"):
            self._drop(place.at("answerOptions"), "genesys.not_kept")
        for i, each in enumerate(parts):
            yield self._question(each, f"{own}.option_{i + 1}", part=True)

    def _choices(self, place: Place) -> Iterator[Choice]:
        options = place.parts("answerOptions")
        if not options and not place.has("multipleSelectOptionQuestions"):
            raise FieldMissing(field=place.at("answerOptions"))
        for i, option in enumerate(options):
            self._strangers(option, "option")
            if option.parts("assistanceConditions"):
                self._drop(option.at("assistanceConditions"), "genesys.assistance")
            built_in = option.text("builtInType")
            value = _bounded(option, "value")
            if value is None:
                raise FieldMissing(field=option.at("value"))
            own = built_in.lower() or f"answer_{i + 1}"
            text = option.text("text") or built_in or option.needed_text("text")
            yield Choice(option.path, self._id(option, own), text, value, built_in)

    def _visible(self, place: Place) -> Visible | None:
        condition = place.part("visibilityCondition")
        self._strangers(condition, "condition")
        predicates = condition.texts("predicates")
        if not predicates:
            if place.has("visibilityCondition"):
                self._drop(condition.path, "genesys.condition_empty")
            return None
        single = "AND" if len(predicates) == 1 else ""
        operation = condition.word("combiningOperation", _OPERATIONS, single)
        return Visible(condition.path, operation == "AND", predicates)

    def _id(self, place: Place, own: str) -> str:
        """Return the origin's own id, or one of ours where it has none that a card can bear."""
        for key in ("id", "contextId"):
            found = place.text(key)
            if _ID.fullmatch(found):
                return found
        self._drop(place.at("id"), "genesys.id_made", id=own)
        return own

    def _strangers(self, place: Place, kind: str) -> None:
        for key, value in place.data.items():
            if key not in _KNOWN[kind] and value not in (None, [], {}):
                self._drop(place.at(key), "genesys.not_kept")

    def _drop(self, what: str, code: str, **facts: object) -> None:
        self.dropped.append(Dropped(what, code, facts))


def _bounded(place: Place, key: str) -> Fraction | None:
    value = place.number(key)
    if value is not None and not 0 <= value <= MOST:
        raise PointsOutOfRange(field=place.at(key), value=float(value), high=int(MOST))
    return value
