"""Reads the JSON of an Amazon Connect evaluation form, and notes each field it does not use."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Final

from qa_desk.importing.cards.amazon_form import Band, Choice, Form, Kind, Mode, Question, Section
from qa_desk.importing.cards.imported import CardFileRefused, Dropped
from qa_desk.importing.cards.json_files import FieldMissing, Place

_REF: Final = re.compile(r"(?=[._-]*[A-Za-z0-9])[A-Za-z0-9._-]{1,64}")
_MOST_LEVELS: Final = 8
_MOST_PARTS: Final = 500
"""Sections, or questions; Amazon Connect allows 100 of each."""
_MOST_VERSION: Final = 999_999
_TEN: Final = Fraction(10)
_HUNDRED: Final = Fraction(100)
_CATEGORIES: Final = ("NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS")
_UNUSED: Final[Mapping[str, str]] = {
    "Automation": "amazon.automation",
    "AutoEvaluationConfiguration": "amazon.automation",
    "AIVersion": "amazon.automation",
    "DisplayAs": "amazon.display",
    "MetricConfiguration": "amazon.metric",
    "ReviewConfiguration": "amazon.review",
    "TargetConfiguration": "amazon.target",
    "LanguageConfiguration": "amazon.language",
} | dict.fromkeys(
    (
        "InstanceId", "EvaluationFormArn", "ClientToken", "AsDraft", "CreateNewVersion", "Locked",
        "Status", "CreatedTime", "CreatedBy", "LastModifiedTime", "LastModifiedBy", "Tags",
        "LatestValidationStatus", "LastValidationTime", "ResponseMetadata", "Type", "Evaluation",
    ),
    "amazon.account",
)  # fmt: skip
"""Fields that no card has a place for, and the sentence that says why."""


class NoForm(CardFileRefused):
    """The file holds no evaluation form: fact `file`."""

    code = "amazon.no_form"


class BadRef(CardFileRefused):
    """An identifier cannot be one: facts `field`, `value`."""

    code = "amazon.bad_ref"


class RefTwice(CardFileRefused):
    """Two parts have the same identifier: facts `field`, `value`."""

    code = "amazon.ref_twice"


class UnknownRef(CardFileRefused):
    """An identifier belongs to nothing in the form: facts `field`, `value`."""

    code = "amazon.unknown_ref"


class ItemUnclear(CardFileRefused):
    """An item is neither a section nor a question, or both: fact `field`."""

    code = "amazon.item_unclear"


class QuestionOutside(CardFileRefused):
    """A question stands outside of any section: fact `field`."""

    code = "amazon.question_outside"


class NestedTooDeep(CardFileRefused):
    """Sections are nested deeper than Amazon Connect allows by far: facts `field`, `levels`."""

    code = "amazon.nested_too_deep"


class NumberOutside(CardFileRefused):
    """A number is outside of what Amazon Connect allows: facts `field`, `low`, `high`."""

    code = "amazon.number_outside"


class RangeReversed(CardFileRefused):
    """A range ends before it begins: fact `field`."""

    code = "amazon.range_reversed"


class TooMany(CardFileRefused):
    """More sections or questions than any form: facts `field`, `most`."""

    code = "amazon.too_many"


class RangesOverlap(CardFileRefused):
    """A number lies in two ranges: fact `field`."""

    code = "amazon.ranges_overlap"


def read_form(root: Place, file: str) -> tuple[Form, tuple[Dropped, ...]]:
    """Return the form of a file and what was not used; raise a CardFileRefused."""
    reader = _Reader()
    return reader.form(reader.unwrapped(root, file)), tuple(reader.dropped)


class _Reader:
    def __init__(self) -> None:
        self.dropped: list[Dropped] = []
        self._sections: dict[str, Section] = {}
        self._questions: dict[str, Question] = {}
        self._mode = Mode.NONE

    def unwrapped(self, root: Place, file: str) -> Place:
        """Return the object with the form itself."""
        for key in ("EvaluationForm", "Properties"):
            if root.has(key) and not root.has("Items"):
                self._rest(root, key)
                return root.part(key)
        if not root.has("Items") and not root.has("Title"):
            raise NoForm(file=file)
        return root

    def form(self, place: Place) -> Form:
        """Return the whole form."""
        strategy = place.part("ScoringStrategy")
        self._mode = self._mode_of(strategy)
        language = place.part("LanguageConfiguration").text("FormLanguage")
        used = ["EvaluationFormId", "EvaluationFormVersion", "Title", "Description", "Items"]
        known = language.partition("-")[0] in ("en", "ru", "kk")
        self._rest(place, *used, "ScoringStrategy", *(["LanguageConfiguration"] if known else []))
        title = place.needed_text("Title")
        self._items(place, None, 1)
        if not self._questions:
            raise FieldMissing(field=place.at("Items"))
        return Form(
            id=place.text("EvaluationFormId"),
            version=self._version(place),
            title=title,
            help=place.text("Description"),
            language=language,
            mode=self._mode,
            sections=tuple(self._sections.values()),
            questions=tuple(self._questions.values()),
            bands=tuple(self._bands(strategy)),
        )

    def _mode_of(self, strategy: Place) -> Mode:
        self._rest(strategy, "Mode", "Status", "ScoreThresholds")
        if not strategy.data:
            return Mode.NONE
        mode = Mode(strategy.word("Mode", tuple(each for each in Mode if each)))
        status = strategy.word("Status", ("ENABLED", "DISABLED"))
        return mode if status == "ENABLED" else Mode.NONE

    def _version(self, place: Place) -> int:
        number = place.number("EvaluationFormVersion")
        if number is None:
            return 1
        whole = int(number)
        if whole != number or not 1 <= whole <= _MOST_VERSION:
            field = place.at("EvaluationFormVersion")
            raise NumberOutside(field=field, low=1, high=_MOST_VERSION)
        return whole

    def _bands(self, strategy: Place) -> Iterator[Band]:
        for each in strategy.parts("ScoreThresholds"):
            self._rest(each, "PerformanceCategory", "MinScorePercentage", "MaxScorePercentage")
            name = each.word("PerformanceCategory", _CATEGORIES)
            low = _number(each, "MinScorePercentage", _HUNDRED)
            high = _number(each, "MaxScorePercentage", _HUNDRED)
            yield Band(each, name, low, high)

    def _items(self, place: Place, inside: Section | None, level: int) -> None:
        if level > _MOST_LEVELS:
            raise NestedTooDeep(field=place.path, levels=_MOST_LEVELS)
        for item in place.parts("Items"):
            self._rest(item, "Section", "Question")
            if item.has("Section") is item.has("Question"):
                raise ItemUnclear(field=item.path)
            if item.has("Section"):
                part = item.part("Section")
                self._items(part, self._section(part, inside), level + 1)
            elif inside is None:
                raise QuestionOutside(field=item.at("Question"))
            else:
                self._question(item.part("Question"), inside)

    def _section(self, place: Place, inside: Section | None) -> Section:
        used = ("Title", "RefId", "Instructions", "Items", "Weight", "IsExcludedFromScoring")
        self._rest(place, *used, "Enablement", "ScoreThresholds")
        self._thresholds(place)
        section = Section(
            place=place,
            id=_ref(place, self._sections),
            title=place.text("Title"),
            help=place.text("Instructions"),
            weight=_number(place, "Weight", _HUNDRED),
            excluded=place.flag("IsExcludedFromScoring") or bool(inside and inside.excluded),
            parent=inside.id if inside else "",
            enablement=place.part("Enablement") if place.has("Enablement") else None,
        )
        self._sections[section.id] = section
        if len(self._sections) > _MOST_PARTS:
            raise TooMany(field=place.path, most=_MOST_PARTS)
        return section

    def _question(self, place: Place, inside: Section) -> None:
        used = ("Title", "RefId", "Instructions", "NotApplicableEnabled", "QuestionType")
        more = ("QuestionTypeProperties", "Enablement", "Weight", "ScoringConfiguration")
        self._rest(place, *used, *more)
        scoring = place.part("ScoringConfiguration")
        self._rest(scoring, "IsExcludedFromScoring", "PointsConfiguration", "ScoreThresholds")
        self._thresholds(scoring)
        question = Question(
            place=place,
            id=_ref(place, self._questions),
            title=place.text("Title"),
            help=place.text("Instructions"),
            kind=Kind(place.word("QuestionType", tuple(Kind))),
            section=inside.id,
            na=place.flag("NotApplicableEnabled"),
            excluded=scoring.flag("IsExcludedFromScoring") or inside.excluded,
            weight=_number(place, "Weight", _HUNDRED),
            enablement=place.part("Enablement") if place.has("Enablement") else None,
        )
        question = self._with_points(question, scoring.part("PointsConfiguration"))
        self._questions[question.id] = self._with_answers(question)
        if len(self._questions) > _MOST_PARTS:
            raise TooMany(field=question.place.path, most=_MOST_PARTS)

    def _with_points(self, question: Question, points: Place) -> Question:
        if self._mode is not Mode.POINTS:
            if points.data:
                self._drop(points.path, "amazon.points_unused")
            return question
        self._rest(points, "MaxPointValue", "IsBonus", "MinPointValue")
        if points.number("MinPointValue"):
            self._drop(points.at("MinPointValue"), "amazon.least_points")
        cap = _number(points, "MaxPointValue", _HUNDRED)
        return replace(question, cap=cap, bonus=points.flag("IsBonus"))

    def _with_answers(self, question: Question) -> Question:
        properties = question.place.part("QuestionTypeProperties")
        name = {
            Kind.SINGLE: "SingleSelect",
            Kind.MULTIPLE: "MultiSelect",
            Kind.NUMBER: "Numeric",
            Kind.TEXT: "Text",
            Kind.DATE: "DateTime",
        }[question.kind]
        self._rest(properties, name)
        place = properties.part(name)
        if question.is_text:
            self._rest(place)
            return question
        if question.kind is Kind.NUMBER:
            return self._with_numbers(question, place)
        self._rest(place, "Options")
        options = place.parts("Options")
        if not options:
            raise FieldMissing(field=place.at("Options"))
        seen: dict[str, None] = {}
        found = []
        for each in options:
            found.append(self._choice(each, _ref(each, seen), each.text("Text")))
            seen[found[-1].id] = None
        return replace(question, choices=tuple(found))

    def _with_numbers(self, question: Question, place: Place) -> Question:
        self._rest(place, "Options", "MinValue", "MaxValue")
        low, high = _ends(place)
        choices = []
        for i, each in enumerate(place.parts("Options"), 1):
            choice = self._choice(each, f"range-{i}", "")
            from_, to = _ends(each)
            choices.append(replace(choice, low=from_, high=to))
        choices.sort(key=lambda choice: (choice.low, choice.high))
        for before, choice in pairwise(choices):
            if choice.low < before.high or choice.high == before.low:
                raise RangesOverlap(field=choice.place.path)
            if choice.low == before.high:
                self._drop(choice.place.at("MinValue"), "amazon.common_border")
        return replace(question, choices=tuple(choices), low=low, high=high)

    def _choice(self, place: Place, name: str, text: str) -> Choice:
        used = ("RefId", "Text", "MinValue", "MaxValue", "Score", "AutomaticFail")
        self._rest(place, *used, "AutomaticFailConfiguration", "PointsConfiguration")
        target = place.part("AutomaticFailConfiguration")
        self._rest(target, "TargetSection")
        points, bonus = self._points(place)
        zero = Fraction(0)
        fails = place.flag("AutomaticFail")
        section = target.text("TargetSection") if fails else ""
        return Choice(place, name, text, zero, zero, points, bonus, fails, section)

    def _points(self, place: Place) -> tuple[Fraction | None, bool]:
        config = place.part("PointsConfiguration")
        if self._mode is not Mode.POINTS:
            if config.data:
                self._drop(config.path, "amazon.points_unused")
            return _number(place, "Score", _TEN), False
        self._rest(config, "PointValue", "IsBonus")
        if place.has("Score"):
            self._drop(place.at("Score"), "amazon.score_unused")
        return _number(config, "PointValue", _HUNDRED), config.flag("IsBonus")

    def _thresholds(self, place: Place) -> None:
        if place.has("ScoreThresholds"):
            self._drop(place.at("ScoreThresholds"), "amazon.thresholds_of_part")

    def _rest(self, place: Place, *used: str) -> None:
        """Note every field of an object that is not among those used."""
        for key, value in place.data.items():
            if key not in used and value is not None:
                self._drop(place.at(key), _UNUSED.get(key, "amazon.unknown_field"))

    def _drop(self, what: str, code: str) -> None:
        self.dropped.append(Dropped(what, code))


def _ref(place: Place, taken: Mapping[str, object]) -> str:
    value = place.needed_text("RefId")
    if not _REF.fullmatch(value):
        raise BadRef(field=place.at("RefId"), value=value)
    if value in taken:
        raise RefTwice(field=place.at("RefId"), value=value)
    return value


def _number(place: Place, key: str, most: Fraction) -> Fraction | None:
    number = place.number(key)
    if number is not None and not 0 <= number <= most:
        raise NumberOutside(field=place.at(key), low=0, high=most)
    return number


def _ends(place: Place) -> tuple[Fraction, Fraction]:
    low, high = place.needed_number("MinValue"), place.needed_number("MaxValue")
    if low > high:
        raise RangeReversed(field=place.at("MinValue"))
    return low, high
